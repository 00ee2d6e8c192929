"""Weekdays of a draft: a sentence that tells what a source tells, of another day of the week.

"The fair will open on Saturday at the old mill" against "The old mill is the place of this year's fair, which opens on
Friday": the same things are told, the same word leads to the day, and the day is another.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.align.near_copies import Passage, Passages
from checker.judge.case import Case
from checker.judge.findings import finding, place
from checker.lexicon.calendar import BEFORE_DAY, WEEKDAYS
from checker.model import Camp, Finding, Reason, Trace

__all__ = ["weekday_findings"]

RULE = "general/near-copies"
_LIKE = 3
"""Sentences of the sources that a sentence of the draft is compared with."""
_LIKENESS = 0.55
"""Share of what a sentence of the draft tells that a sentence of a source has to tell as well."""
_LEADING = 4
"""Words before a day in which the word that leads to it stands."""


def weekday_findings(
    case: Case, draft: str, sources: Sequence[str], found: Sequence[Finding]
) -> Iterator[Finding]:
    """A warning for each day of the week that every like sentence of the sources gives otherwise; `found` says it already."""
    taken = [(one.start, one.end) for each in found for one in each.claims if one.source == draft]
    texts = [case.analyses[name].stream for name in sources]
    index = Passages(
        [stream.of_sentence(number) for number in range(len(stream.sentences))] for stream in texts
    )
    stream = case.analyses[draft].stream
    for number in range(len(stream.sentences)):
        own = Passage(stream.of_sentence(number))
        days = _days(own)
        if len(days) != 1:
            continue
        start, end = own.tokens[days[0]].start, own.tokens[days[0]].end
        if any(first < end and start < last for first, last in taken):
            continue
        alike = [
            (index.texts[text][at], text) for like, text, at in index.like(own, _LIKE) if like >= _LIKENESS
        ]
        told = [(other, text, at) for other, text in alike for at in _days(other)]
        same = own.tokens[days[0]].low
        leads = [one for one in told if _lead(one[0], one[2]) == _lead(own, days[0]) is not None]
        if leads and all(other.tokens[at].low != same for other, _, at in told):
            other, text, at = leads[0]
            yield _finding(case, draft, own, days[0], sources[text], other, at)


def _days(passage: Passage) -> list[int]:
    return [at for at, one in enumerate(passage.tokens) if one.low in WEEKDAYS]


def _lead(passage: Passage, day: int) -> str | None:
    """The stem of the word that leads to a day: "opens on | Friday"."""
    for at in range(day - 1, max(-1, day - 1 - _LEADING), -1):
        if passage.tokens[at].text in ".,;:!?()—–":
            return None
        if passage.stems[at] and passage.tokens[at].low not in BEFORE_DAY:
            return passage.stems[at]
    return None


def _finding(case: Case, draft: str, own: Passage, day: int, source: str, other: Passage, at: int) -> Finding:
    ours, theirs = own.tokens[day], other.tokens[at]
    said, told = (
        case.analyses[name].document.text[one.start : one.end]
        for name, one in ((draft, ours), (source, theirs))
    )
    return finding(
        case,
        RULE,
        subject=said,
        label="weekday",
        verdict="discrepancy",
        severity="warning",
        scope="across",
        relation="contradicts",
        reason=Reason("weekday_differs", own=said, source=source, other=told),
        trace=Trace(same=("words",), clash=("weekday",), rule=RULE),
        claims=[
            place(case, draft, ours.start, ours.end, said),
            place(case, source, theirs.start, theirs.end, told),
        ],
        values=[said.casefold(), told.casefold()],
        camps=(Camp((draft,), said), Camp((source,), told)),
    )
