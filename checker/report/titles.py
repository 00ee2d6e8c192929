"""What a finding is called, and the mark before it."""

from __future__ import annotations

from collections.abc import Mapping

from checker.lexicon.outcomes import OUTCOMES
from checker.model import Finding
from checker.report.camps import values_of
from checker.report.printable import printable

__all__ = ["MARKS", "gated", "mark_of", "title_of"]

MARKS: Mapping[str, str] = {
    "✗": "cannot both be true",
    "!": "should be looked at",
    "~": "may differ",
    "=": "agree",
    "≈": "agree, with a remark",
    "1": "one source alone states it",
    "?": "no source states it",
    "·": "not compared",
    "w": "accepted (waived)",
}
"""What the mark before a finding means; every mark differs from the others without colour."""


_DISCREPANCY_MARKS: Mapping[str, str] = {"error": "✗", "warning": "!", "notice": "~", "info": "~"}


_TITLES: Mapping[str, str] = {
    "general/quotations": "what {} said",
    "general/names": "the name {}",
    "general/attributions": "who said it: {}",
}
"""What is called by its subject, where no field is bound."""

_NOBODY = {"unnamed speaker": "an unnamed speaker"}
"""Subjects that are no name, as a title has them."""


def mark_of(finding: Finding, mode: str) -> str:
    """The finding's mark, a key of MARKS."""
    if not gated(finding):
        return "w"
    match finding.verdict:
        case "discrepancy":
            return _DISCREPANCY_MARKS[finding.severity]
        case "agreement":
            return "=" if finding.severity == "info" else "≈"
        case "unsupported":
            return "1" if mode == "compare" else "?"
    return "·"


def title_of(finding: Finding) -> str:
    """The field in an editor's words, with what it is about where the label does not say so."""
    label, subject = printable(finding.label), printable(finding.subject)
    if finding.rule == "general/near-copies":
        mine = finding.camps[:1] if finding.reason.kind == "near_copy" else finding.camps
        return " or ".join(f"“{printable(camp.shown)}”" for camp in mine) or label
    if finding.rule in _TITLES and subject:
        return _TITLES[finding.rule].format(_NOBODY.get(subject, subject))
    nobody = subject.startswith("the ") and subject.islower()  # "the event": no name was found for it
    if not subject or nobody or subject.casefold() in label.casefold():
        return label
    if finding.rule in ("general/figures", "general/dates") and finding.field is None:
        return _of_figure(label, subject, finding)
    named = {word for word in subject.split() if word[:1].isupper()} & set(label.replace("'s", "").split())
    if finding.rule == "general/people":
        return f"{label} of {subject}"
    return label if named or [subject] == values_of(finding.claims) else f"{label} · {subject}"


def _of_figure(label: str, subject: str, finding: Finding) -> str:
    """What a figure without a field is called: itself, "age of Ann Lee", "number of people missing", "percentage (growth)"."""
    if [subject] == values_of(finding.claims[:1]):
        return f"the figure {subject}" if subject.replace(",", "").isdecimal() else subject
    if label == "age" and subject[:1].isupper():
        return f"age of {subject}"
    noun, _, outcome = subject.partition(" ")
    counted = any(noun in claim.shown.casefold().split() for claim in finding.claims)
    if label == "count" and (counted or outcome in OUTCOMES):
        return f"number of {subject}"
    return f"{label} ({subject})"


def gated(finding: Finding) -> bool:
    """True when the finding counts for the gate: nobody accepted it."""
    return finding.waived is None
