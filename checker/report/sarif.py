"""The report as SARIF 2.1.0, for code scanning and editors that mark findings at their place.

The first claim of a result is its place (in a check the draft's), the others are related places. What a waiver accepted
or what the baseline holds is suppressed; under a baseline every result says whether it is new, unchanged or absent too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, metadata
from typing import Any

from checker.model import FindingClaim, Report
from checker.report.json_ import dumps
from checker.report.printable import printable
from checker.report.results import Place, Result, results, sentence, uri

__all__ = ["home", "render"]

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_BRACKET = re.compile(r"(?<!\\)(\\*+)\[")
"""What can begin an embedded link, with the backslashes before it (SARIF 2.1.0, 3.11.6)."""
LEVELS = {"error": "error", "warning": "warning", "notice": "note"}


def render(report: Report) -> str:
    """The report as SARIF, ending in a newline."""
    found = list(results(report))
    gone = list(results(report, of=report.absent or ()))
    rules = {rule: at for at, rule in enumerate(dict.fromkeys(one.rule for one in [*found, *gone]))}
    driver = {
        "name": report.tool["name"],
        "semanticVersion": report.tool["version"],
        **({"informationUri": where} if (where := home()) else {}),
        "rules": [_rule(rule, [*found, *gone]) for rule in rules],
    }
    made = [_result(one, rules) for one in found]
    if report.absent is not None:
        for one, result in zip(found, made, strict=True):
            result["baselineState"] = "unchanged" if one.finding.in_baseline else "new"
        made += [_result(one, rules) | {"baselineState": "absent"} for one in gone]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": made}
    return dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def home() -> str | None:
    """Where the program is described: the address that its package gives as documentation, else as home page.

    None where it gives none: an address that leads nowhere helps nobody (SARIF asks for none).
    """
    try:
        told = metadata("checker").get_all("Project-URL") or []
    except PackageNotFoundError:
        return None
    named = {
        name.strip().lower(): address.strip() for name, _, address in (one.partition(",") for one in told)
    }
    return next((named[name] for name in ("documentation", "homepage") if named.get(name)), None)


def _rule(identifier: str, found: Iterable[Result]) -> dict[str, Any]:
    first = next(one.finding for one in found if one.rule == identifier)
    label = printable(first.label)
    return {
        "id": identifier,
        "shortDescription": {"text": _told(sentence(label))},
        "help": {
            "text": "Compare the places of the result: one of the texts needs a correction, or a source. "
            f"What the rule looks for: checker rules explain {identifier}"
        },
        "fullDescription": {"text": _told(f"Sources differ on it, or none or one alone states it: {label}.")},
    }


def _result(one: Result, rules: dict[str, int]) -> dict[str, Any]:
    made: dict[str, Any] = {
        "ruleId": one.rule,
        "ruleIndex": rules[one.rule],
        "level": LEVELS[one.finding.severity],
        "message": {"text": _told(one.message)},
        "locations": [_location(one.own, one.place)],
        "relatedLocations": [
            {"id": at, **_location(claim, place), "message": {"text": _told(said)}}
            for at, (claim, place, said) in enumerate(one.related, 1)
        ],
        "partialFingerprints": {"checker/v1": one.finding.fingerprint},
    }
    if one.finding.waived is not None:
        reason = printable(one.finding.waived.get("reason") or "")
        made["suppressions"] = [{"kind": "external", "status": "accepted", "justification": reason}]
    return made


def _told(text: str) -> str:
    parts = text.split("]")
    linked = [after[:1] == "(" for after in parts[1:]] + [False]
    return "]".join(
        _BRACKET.sub(r"\1\1\\[", part) if link else part for part, link in zip(parts, linked, strict=True)
    )


def _location(claim: FindingClaim, place: Place) -> dict[str, Any]:
    """The claim's place; a text from standard input has a name and no file."""
    if place.path is None:
        return {"logicalLocations": [{"name": printable(place.name), "kind": "resource"}]}
    region = {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
        "snippet": {"text": printable(claim.quote)},
    }
    return {"physicalLocation": {"artifactLocation": {"uri": uri(place.path)}, "region": region}}
