"""Sentences of a draft that say what a source says, but for a word that turns it into something else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checker.align.near_copies import Difference, Passage, Passages, compare
from checker.extract import Analysis
from checker.judge.case import Case
from checker.judge.findings import finding, place
from checker.model import Camp, Finding, Reason, Trace
from checker.text.tokens import Token

__all__ = ["near_copy_findings"]

RULE = "general/near-copies"
LIKE = 3
"""Sentences of the sources that a sentence of the draft is compared with."""
AROUND = 4
"""Words beside a differing word that a report shows with it."""

LABELS = {
    "opposite": "opposite word",
    "member": "another of its kind",
    "negation": "negation",
    "hedge": "hedge",
}


class _Found(NamedTuple):
    """A difference between a sentence of the draft and one of a source."""

    difference: Difference
    likeness: float
    own: Passage
    other: Passage
    source: str


def near_copy_findings(case: Case, draft: str, sources: Sequence[str]) -> Iterator[Finding]:
    """A warning for each place at which the draft turns round what a source says in nearly the same words."""
    index = Passages(_sentences(case.analyses[name]) for name in sources)
    for sentence in _sentences(case.analyses[draft]):
        found: dict[tuple[int, int], _Found] = {}
        for one in _differences(Passage(sentence), index, sources):
            span = one.own.tokens[one.difference.own[0]].start, one.own.tokens[one.difference.own[1] - 1].end
            if span not in found or found[span].likeness < one.likeness:
                found[span] = one
        for one in found.values():
            yield _finding(case, draft, one)


def _sentences(analysis: Analysis) -> list[list[Token]]:
    stream = analysis.stream
    return [stream.of_sentence(number) for number in range(len(stream.sentences))]


def _differences(sentence: Passage, index: Passages, sources: Sequence[str]) -> Iterator[_Found]:
    """What differs between the sentence, or one of its clauses, and the sentences most like it."""
    for own in (sentence, *sentence.clauses):
        compared = [
            (compare(own, index.texts[text][number], index.weight), index.texts[text][number], text)
            for _, text, number in index.like(own, LIKE)
        ]
        for copy, other, text in compared:
            for difference in copy.differences:
                if not any(
                    _says_it(own, difference, again, copy.likeness)
                    for again in compared
                    if again[1] is not other
                ):
                    yield _Found(difference, copy.likeness, own, other, sources[text])


def _says_it(
    own: Passage, difference: Difference, again: tuple[object, Passage, int], likeness: float
) -> bool:
    """Whether another sentence, as like the draft's, has its own word."""
    copy, other, _ = again
    word = own.tokens[difference.own[0]].low
    return copy.likeness >= 0.8 * likeness and (difference.kind == "negation") is False and word in other.lows  # type: ignore[attr-defined]


def _finding(case: Case, draft: str, found: _Found) -> Finding:
    ours, theirs = _stretch(found.own, found.difference.own), _stretch(found.other, found.difference.other)
    plain, other = case.analyses[draft].document.text, case.analyses[found.source].document.text
    said, told = " ".join(plain[slice(*ours)].split()), " ".join(other[slice(*theirs)].split())
    return finding(
        case,
        RULE,
        subject=said,
        label=LABELS[found.difference.kind],
        verdict="discrepancy",
        severity="warning",
        scope="across",
        relation="contradicts",
        reason=Reason("near_copy", own=said, source=found.source, other=told),
        trace=Trace(same=("words",), clash=(LABELS[found.difference.kind],), rule=RULE),
        claims=[place(case, draft, *ours, said), place(case, found.source, *theirs, told)],
        values=[said.casefold(), told.casefold()],
        camps=(Camp((draft,), said), Camp((found.source,), told)),
    )


def _stretch(passage: Passage, differing: tuple[int, int]) -> tuple[int, int]:
    """The differing words with those beside them in their clause, as a span of the text."""
    first, last = passage.clause(differing[0])
    begin = max(first, differing[0] - AROUND)
    end = max(min(last, differing[1] + AROUND), differing[1])
    return passage.tokens[begin].start, passage.tokens[end - 1].end
