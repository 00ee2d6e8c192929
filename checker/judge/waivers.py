"""Findings that the desk has looked at and accepts: they stay in the report, marked, with the reason.

Two ways to accept one: a `Waiver` in a rule pack, and a comment in a draft (`checker.judge.comments`). A comment
covers the paragraph it stands in, and the value it names; one that names no value covers the only finding on its
field there, and the report asks for the value. What matches nothing, is past its date or cannot be understood is a
finding of its own; at info a waiver of one finding, by its fingerprint, whose draft may not be part of the run.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from difflib import get_close_matches
from typing import NamedTuple

from checker.judge.accepting import is_covered, passages_of, with_restated
from checker.judge.case import Case
from checker.judge.comments import FORM, Comment, comments
from checker.judge.findings import finding
from checker.kinds import Severity
from checker.model import Document, Finding, FindingClaim, Reason
from checker.vocabulary import Field, Waiver

__all__ = ["apply"]

RULE = "general/waivers"
_NUMBER = re.compile(r"[0-9]{1,30}(?:\.[0-9]{1,30})?")


class _Used:
    """What became of one acceptance."""

    def __init__(self) -> None:
        self.matched = 0
        """Findings it was meant for."""
        self.waived = 0
        self.several = False
        """Whether it named no value where the paragraph has several findings on the field."""


def apply(
    case: Case, findings: Iterable[Finding], drafts: Sequence[Document], today: date | None = None
) -> tuple[Finding, ...]:
    """The findings, those that are accepted marked as waived, and one more for each acceptance out of use.

    Only comments in `drafts` count: a source cannot silence what is said about it. `today` decides what is past
    its date; None for the day of the run. The order of the findings is kept; new ones come last.

    """
    found = list(findings)
    today = today or date.today()
    for waiver in case.rules.waivers:
        found = list(_by_pack(case, found, waiver, today))
    for draft in drafts:
        found = list(_by_comments(case, found, list(comments(draft)), today))
    return with_restated(found)


# ---------------------------------------------------------------- packs


def _by_pack(case: Case, findings: Sequence[Finding], waiver: Waiver, today: date) -> Iterator[Finding]:
    until = date.fromisoformat(waiver.until) if waiver.until else None
    meant = [one for one in findings if _is_open(one) and _meets(one, waiver)]
    expired = until is not None and until < today
    boundless = waiver.fingerprint is None and waiver.subject is None and waiver.field not in _told_once(case)
    by = waiver.declared_at.replace("\\", "/").rsplit("/", 1)[-1]  # the same wherever the packs are installed
    mark = {"reason": waiver.reason, "until": waiver.until, "by": by}
    for one in findings:
        yield replace(one, waived=mark) if one in meant and not expired and not boundless else one
    what = waiver.field or waiver.fingerprint or ""
    if expired:
        reason = Reason("waiver_ended", what=what, by=by, until=waiver.until)
        yield _OutOfUse("ended", reason, "warning").finding(case)
    elif meant and boundless:
        subjects = list(dict.fromkeys(one.subject for one in meant))
        reason = Reason("waiver_open", what=what, by=by, subjects=[f"subject={one!r}" for one in subjects])
        yield _OutOfUse("open", reason, "warning").finding(case)
    elif not meant:
        severity: Severity = "info" if waiver.fingerprint else "warning"  # of another draft, as often as not
        yield _OutOfUse("idle", Reason("waiver_idle", what=what, by=by), severity).finding(case)


def _told_once(case: Case) -> frozenset[str]:
    """The fields that a story has for itself: a waiver of one of them covers no other story."""
    own = (field for story in case.rules.stories for field in story.fields)
    return frozenset(field.id for field in own if isinstance(field, Field))


def _is_open(finding: Finding) -> bool:
    """Whether there is something to accept that nobody has accepted yet."""
    return (
        finding.verdict in ("discrepancy", "unsupported") and finding.waived is None and finding.rule != RULE
    )


def _meets(finding: Finding, waiver: Waiver) -> bool:
    if waiver.fingerprint is not None:
        marks = (finding.fingerprint, *passages_of(finding))
        same = not {waiver.fingerprint, *waiver.passages}.isdisjoint(marks)
        return same and (not waiver.values or is_covered(finding, waiver.values))
    return finding.field == waiver.field and (
        waiver.subject is None or finding.subject.casefold() == waiver.subject.casefold()
    )


# ---------------------------------------------------------------- comments


def _by_comments(
    case: Case, findings: Sequence[Finding], comments: Sequence[Comment], today: date
) -> Iterator[Finding]:
    used = [_Used() for _ in comments]
    marks = dict(_marks(findings, comments, used, today))
    for at, one in enumerate(findings):
        yield replace(one, waived=marks[at]) if at in marks else one
    for comment, use in zip(comments, used, strict=True):
        yield from (one.finding(case) for one in _about(case, comment, use, findings, today))


def _marks(
    findings: Sequence[Finding], comments: Sequence[Comment], used: Sequence[_Used], today: date
) -> Iterator[tuple[int, dict[str, str | None]]]:
    """Index of each finding that comments accept, with what is said of it."""
    for comment, use in zip(comments, used, strict=True):
        meant = [at for at, one in enumerate(findings) if _is_open(one) and _is_meant(one, comment)]
        use.matched = len(meant)
        use.several = not comment.value and len({_own_values(findings[at], comment) for at in meant}) > 1
        if use.several or (comment.until is not None and comment.until < today):
            continue
        for at in meant:
            use.waived += 1
            until = comment.until.isoformat() if comment.until else None
            yield at, {"reason": comment.reason, "until": until, "by": comment.place}


def _is_meant(finding: Finding, comment: Comment) -> bool:
    """Whether the finding is on the comment's field, in its paragraph, and has the value that it names."""
    if comment.fault or comment.target not in _names_of(finding) or not _is_near(finding, comment):
        return False
    return not comment.value or any(_has_value(comment, claim) for claim in _own(finding, comment))


def _names_of(finding: Finding) -> tuple[str | None, ...]:
    return finding.field, finding.rule, finding.fingerprint, finding.id


def _own(finding: Finding, comment: Comment) -> list[FindingClaim]:
    return [claim for claim in finding.claims if claim.source == comment.document.name]


def _is_near(finding: Finding, comment: Comment) -> bool:
    """Whether all places of the finding in the draft are in the comment's paragraph."""
    first, last = comment.paragraph
    own = _own(finding, comment)
    return bool(own) and all(first <= claim.start < last for claim in own)


def _has_value(comment: Comment, claim: FindingClaim) -> bool:
    """Whether a claim has the value that a comment names: as printed, without its hedge, or as a bare number."""
    printed = comment.document.text[claim.start : claim.end]
    if _flat(comment.value) in (_flat(claim.shown), _flat(printed)):
        return True
    value = claim.value or {}
    low, high = value.get("low"), value.get("high")
    number = comment.value.replace(",", "")
    return (
        low is not None
        and low == high
        and bool(_NUMBER.fullmatch(number))
        and Decimal(number) == Decimal(low)
    )


def _flat(text: str) -> str:
    return " ".join(text.split()).casefold()


def _own_values(finding: Finding, comment: Comment) -> tuple[str, ...]:
    return tuple(claim.shown.casefold() for claim in _own(finding, comment))


def _about(
    case: Case, comment: Comment, use: _Used, findings: Sequence[Finding], today: date
) -> Iterator[_OutOfUse]:
    """What has to be said of a comment itself."""
    what = comment.what
    if comment.fault is not None:
        yield _OutOfUse("fault", comment.fault, "warning", comment)
    elif comment.until is not None and comment.until < today:
        reason = Reason("acceptance_ended", what=what, until=str(comment.until))
        yield _OutOfUse("ended", reason, "warning", comment)
    elif use.several:
        yield _OutOfUse("unclear", Reason("acceptance_unclear", what=what, form=FORM), "warning", comment)
    elif not use.matched:
        others = list(_possible(case, comment, findings))
        yield _OutOfUse("idle", Reason("acceptance_idle", what=what, others=others), "warning", comment)
    elif not comment.value and use.waived and comment.target != "general/quotations":
        yield _OutOfUse("open", Reason("acceptance_open", what=what, form=FORM), "notice", comment)


def _possible(case: Case, comment: Comment, findings: Sequence[Finding]) -> Iterator[str]:
    """What the comment could have been: the open findings in its paragraph; else the fields with such a name."""
    near = [one for one in findings if _is_open(one) and _is_near(one, comment)]
    for one in near:
        yield f"{one.field or one.rule} {_own(one, comment)[0].shown}"
    if not near and comment.target not in case.rules.fields:
        yield from get_close_matches(comment.target, case.rules.fields, 3)


class _OutOfUse(NamedTuple):
    """An acceptance about which something has to be said."""

    why: str
    """What its fingerprint tells it by."""
    reason: Reason
    severity: Severity
    comment: Comment | None = None

    def finding(self, case: Case) -> Finding:
        """The finding on it."""
        what = self.reason.parameters["what"]
        claims: list[FindingClaim] = []
        if self.comment is not None:
            document = self.comment.document
            words = " ".join(document.text[self.comment.start : self.comment.end].split())
            line, column = document.place(self.comment.start)
            claims.append(
                FindingClaim(
                    document.name, None, what, words, self.comment.start, self.comment.end, line, column
                )
            )
        return finding(
            case,
            RULE,
            subject=what,
            label="waiver",
            verdict="not_checked",
            severity=self.severity,
            reason=self.reason,
            claims=claims,
            values=[self.why],
            asked=what,
        )
