"""Findings that the desk has looked at and accepts: they stay in the report, marked, with the reason.

Two ways to accept one: a `Waiver` in a rule pack, and a comment in a draft,

    <!-- checker: accept deal.amount $15 billion because the filing rounds, see p. 3 (until 2026-01-31) -->

A comment covers the paragraph it stands in, and the value it names; one that names no value covers the only
finding on its field there, and the report asks for the value. What matches nothing any more, or is past its
date, is a finding of its own.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from checker.errors import RuleError, UsageError
from checker.judge.case import Case
from checker.judge.findings import finding
from checker.kinds import Severity
from checker.model import Document, Finding, FindingClaim, Reason
from checker.vocabulary import Waiver

__all__ = ["apply"]

RULE = "general/waivers"
_COMMENT = r"(?i)\s*checker\s*:"
_ACCEPT = r"(?is)\s*accept\s+(?P<target>[\w.:/-]+)(?P<value>.*?)(?:\bbecause\b(?P<reason>.*))?\s*\Z"
_UNTIL = r"(?i)\(?\buntil\s+(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})\)?[\s.]*\Z"
_BLANK_LINE = r"\n[ \t]*(?=\n)"
_BLOCK = (
    r"(?i)</?(?:p|div|li|ul|ol|dl|dt|dd|td|th|tr|table|h[1-6]|blockquote|section|article|header|footer|figure|"
    r"figcaption|body)\b[^<>]*>"
)
"""Tags that begin or end a paragraph (HTML Standard, 4.4 grouping content, 4.3 sections, 4.9 tables)."""
FORM = "Write <!-- checker: accept FIELD VALUE because REASON -->"


class Comment(NamedTuple):
    """An acceptance that stands in a draft."""

    document: Document
    start: int
    end: int
    target: str
    """A field, a rule or a fingerprint."""
    value: str
    """The value it was given for, as printed; empty when it names none."""
    reason: str
    until: date | None
    paragraph: tuple[int, int]

    @property
    def place(self) -> str:
        """`file:line` of the comment."""
        return f"{self.document.name}:{self.document.place(self.start)[0]}"


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

    Raises:
        UsageError: a comment without a reason, or of another form.
        RuleError: a waiver of a pack whose date is no date.

    """
    found = list(findings)
    today = today or date.today()
    for waiver in case.rules.waivers:
        found = list(_by_pack(case, found, waiver, today))
    for draft in drafts:
        found = list(_by_comments(case, found, list(_comments(draft)), today))
    return tuple(found)


# ---------------------------------------------------------------- packs


def _by_pack(case: Case, findings: Sequence[Finding], waiver: Waiver, today: date) -> Iterator[Finding]:
    until = _day(waiver)
    meant = [one for one in findings if _is_open(one) and _meets(one, waiver)]
    expired = until is not None and until < today
    by = waiver.declared_at.replace("\\", "/").rsplit("/", 1)[-1]  # the same wherever the packs are installed
    mark = {"reason": waiver.reason, "until": waiver.until, "by": by}
    for one in findings:
        yield replace(one, waived=mark) if one in meant and not expired else one
    what = waiver.field or waiver.fingerprint or ""
    if expired:
        reason = Reason("waiver_ended", what=what, by=by, until=waiver.until)
        yield _OutOfUse("ended", reason, "warning").finding(case)
    elif not meant:
        yield _OutOfUse("idle", Reason("waiver_idle", what=what, by=by), "warning").finding(case)


def _day(waiver: Waiver) -> date | None:
    if waiver.until is None:
        return None
    try:
        return date.fromisoformat(waiver.until)
    except ValueError:
        raise RuleError(
            f"{waiver.until!r} is not a date", place=waiver.declared_at, remedy="Write until='2026-01-31'"
        ) from None


def _is_open(finding: Finding) -> bool:
    """Whether there is something to accept that nobody has accepted yet."""
    return (
        finding.verdict in ("discrepancy", "unsupported") and finding.waived is None and finding.rule != RULE
    )


def _meets(finding: Finding, waiver: Waiver) -> bool:
    if waiver.fingerprint is not None:
        return finding.fingerprint == waiver.fingerprint
    return finding.field == waiver.field and (
        waiver.subject is None or finding.subject.casefold() == waiver.subject.casefold()
    )


# ---------------------------------------------------------------- comments


def _comments(draft: Document) -> Iterator[Comment]:
    bounds: list[tuple[int, int]] | None = None
    for start, end in _spoken(draft.text):
        if bounds is None:
            bounds = _bounds(draft.text)
        yield _comment(draft, start, end, _paragraph(bounds, start, end, len(draft.text)))


def _spoken(text: str) -> Iterator[tuple[int, int]]:
    """The spans of the comments that speak to checker."""
    start = text.find("<!--")
    while start >= 0:
        end = text.find("-->", start + 4)
        if end < 0:
            return
        if re.match(_COMMENT, text[start + 4 : end]):
            yield start, end + 3
        start = text.find("<!--", end + 3)


def _comment(draft: Document, start: int, end: int, paragraph: tuple[int, int]) -> Comment:
    place = f"{draft.name}:{draft.place(start)[0]}"
    accept = re.match(_ACCEPT, draft.text[start + 4 : end - 3].partition(":")[2])
    if accept is None:
        raise UsageError("a comment to checker that it cannot read", place=place, remedy=FORM)
    reason = (accept["reason"] or "").strip()
    until = re.search(_UNTIL, reason)
    reason = reason[: until.start()].strip() if until else reason
    if not reason.strip(" .…"):
        raise UsageError("a waiver without a reason", place=place, remedy=FORM)
    return Comment(
        draft,
        start,
        end,
        accept["target"],
        " ".join(accept["value"].strip(" \n\t\"'“”").split()),
        " ".join(reason.split()),
        _until(until["day"], place) if until else None,
        paragraph,
    )


def _until(day: str, place: str) -> date:
    try:
        return date.fromisoformat(day)
    except ValueError:
        raise UsageError(f"{day} is not a date", place=place, remedy="Write it as 2026-01-31") from None


def _bounds(text: str) -> list[tuple[int, int]]:
    """What parts paragraphs, in the order of the text: blank lines and, in HTML, the tags of blocks."""
    return sorted(found.span() for pattern in (_BLANK_LINE, _BLOCK) for found in re.finditer(pattern, text))


def _paragraph(bounds: Sequence[tuple[int, int]], start: int, end: int, last: int) -> tuple[int, int]:
    """The paragraph around a comment."""
    after = bisect_left(bounds, (end, end))
    before = bisect_left(bounds, (start, start)) - 1
    return bounds[before][1] if before >= 0 else 0, bounds[after][0] if after < len(bounds) else last


def _by_comments(
    case: Case, findings: Sequence[Finding], comments: Sequence[Comment], today: date
) -> Iterator[Finding]:
    used = [_Used() for _ in comments]
    marks = dict(_marks(findings, comments, used, today))
    for at, one in enumerate(findings):
        yield replace(one, waived=marks[at]) if at in marks else one
    for comment, use in zip(comments, used, strict=True):
        yield from (one.finding(case) for one in _about(comment, use, today))


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
    """Whether the finding is on the comment's field, and all of its places in the draft are in the paragraph."""
    if comment.target not in (finding.field, finding.rule, finding.fingerprint, finding.id):
        return False
    own = [claim for claim in finding.claims if claim.source == comment.document.name]
    first, last = comment.paragraph
    if not own or not all(first <= claim.start < last for claim in own):
        return False
    return not comment.value or any(_said(comment.value, claim) for claim in own)


def _said(value: str, claim: FindingClaim) -> bool:
    """Whether a claim has the value that a comment names: as printed, with or without the hedge."""
    named, shown = value.casefold(), " ".join(claim.shown.split()).casefold()
    return named == shown or re.search(rf"(?<![\w.,]){re.escape(named)}(?![\w]|[.,]\d)", shown) is not None


def _own_values(finding: Finding, comment: Comment) -> tuple[str, ...]:
    return tuple(claim.shown.casefold() for claim in finding.claims if claim.source == comment.document.name)


def _about(comment: Comment, use: _Used, today: date) -> Iterator[_OutOfUse]:
    """What has to be said of a comment itself."""
    what = f"{comment.target} {comment.value}".strip()
    if comment.until is not None and comment.until < today:
        reason = Reason("acceptance_ended", what=what, until=str(comment.until))
        yield _OutOfUse("ended", reason, "warning", comment)
    elif use.several:
        yield _OutOfUse("unclear", Reason("acceptance_unclear", what=what, form=FORM), "warning", comment)
    elif not use.matched:
        yield _OutOfUse("idle", Reason("acceptance_idle", what=what), "warning", comment)
    elif not comment.value and use.waived and comment.target != "general/quotations":
        yield _OutOfUse("open", Reason("acceptance_open", what=what, form=FORM), "notice", comment)


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
