"""W3C Web Annotations: findings as notes on the texts, for a content system or Hypothesis.

Each place is told by its quote with what stands around it (TextQuoteSelector) and by its offsets in code points
(TextPositionSelector), so that it is found again where the text has moved (W3C Recommendation, Web Annotation Data
Model, 2017, 4.2).
"""

from __future__ import annotations

from typing import Any

from checker.model import FindingClaim, Report
from checker.report.json_ import dumps
from checker.report.results import Place, results, uri

__all__ = ["render"]

AROUND = 32
"""Characters before and after a quote that tell it from another."""


def render(report: Report) -> str:
    """An annotation page; one annotation a place of a finding that nobody accepted."""
    items = [
        _annotation(
            report,
            claim,
            place,
            f"{one.finding.severity}: {one.message}",
            f"{one.mark}-{at}",
        )
        for one in results(report, waived=False)
        for at, (claim, place) in enumerate(
            [(one.own, one.place), *((claim, place) for claim, place, _ in one.related)]
        )
    ]
    return dumps({"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": items})


def _annotation(
    report: Report, claim: FindingClaim, place: Place, message: str, identifier: str
) -> dict[str, Any]:
    text = report.texts.get(claim.source)
    quoted = {"type": "TextQuoteSelector", "exact": claim.shown}
    if text is not None:
        quoted |= {
            "exact": text[claim.start : claim.end],
            "prefix": text[max(0, claim.start - AROUND) : claim.start],
            "suffix": text[claim.end : claim.end + AROUND],
        }
    position = {"type": "TextPositionSelector", "start": claim.start, "end": claim.end}
    return {
        "id": f"urn:checker:{identifier}",
        "type": "Annotation",
        "motivation": "assessing",
        "body": {"type": "TextualBody", "value": message, "format": "text/plain"},
        "target": {
            "source": uri(place.path) if place.path else f"urn:checker:text:{uri(place.name)}",
            "selector": [quoted, position],
        },
    }
