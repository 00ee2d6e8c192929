"""What a draft has from one speaker, and every source that tells it from another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.align.clauses import ALL_BUT
from checker.align.told import Texts, Told
from checker.align.vocabulary import words_of
from checker.extract import Analysis, once
from checker.judge.case import Case
from checker.judge.findings import finding, place, text_of
from checker.judge.placed import Placed
from checker.judge.quotations import is_name
from checker.lexicon.reporting import REPORTING_VERBS
from checker.lexicon.speakers import ASSENTING, SIDES
from checker.model import Attribution, Camp, Finding, Reason, Trace
from checker.text.sentences import sentence_at
from checker.values.name import is_named_in, name_form, spelt_alike

__all__ = ["other_speakers"]

FEWEST = 2
"""Words of what is said without which it is of anything."""
FEW = 4
"""Of fewer words all have to be told."""


def other_speakers(case: Case, draft: str, sources: Sequence[str], told: Texts) -> Iterator[Finding]:
    """A warning where the draft has something from one, and every source that tells it from another.

    They are two by their names, or as sides of a story (`lexicon.speakers`): police and residents. `told` are the sentences
    of the sources.
    """
    ours = case.analyses[draft]
    for own in ours.attributions:
        words = _words_between(ours, own)
        if not _is_credited(ours, own) or len(words) < FEWEST:
            continue
        credited = [
            (sources[text], other)
            for covered, text, sentence in told.like(words)
            if covered >= ALL_BUT
            for other in _credits(case.analyses[sources[text]], sentence)
            if _say_the_same(words, _words_between(case.analyses[sources[text]], other), told)
        ]
        others = [(name, one) for name, one in credited if _is_credited(case.analyses[name], one)]
        if not others or any(
            _may_be_one(own.source or "", one.source, (ours, case.analyses[name])) for name, one in credited
        ):
            continue
        source, other = others[0]
        if not _is_beside(case.analyses[source], other, own.source or ""):
            yield _other_speaker(case, draft, own, source, other)


def _say_the_same(ours: frozenset[str], theirs: frozenset[str], told: Texts) -> bool:
    """Whether what two credit is the same, not only about the same."""
    covered = told.vocabulary.covered
    needed = 1.0 if min(len(ours), len(theirs)) < FEW else ALL_BUT
    return covered(ours, theirs) >= needed and covered(theirs, ours) >= needed


def _is_credited(analysis: Analysis, one: Attribution) -> bool:
    """Whether a credit goes to a name or a side that stands beside what is credited, to nobody meant by a pronoun."""
    if one.source is None or not (is_name(one.source) or _side(one.source)):
        return False
    sentence = analysis.sentences[max(0, sentence_at(analysis.sentences, one.start))]
    return one.source in " ".join(analysis.document.plain[sentence.start : sentence.end].split())


def _side(source: str) -> str:
    """The side of a story for which one speaks who is told by a role alone; "" where that is not plain."""
    words = source.casefold().removeprefix("the ").split()
    return SIDES.get(words[0], "") if len(words) == 1 else ""


def _words_between(analysis: Analysis, own: Attribution) -> frozenset[str]:
    """The words of what is credited, without those for whoever says it, and for the saying."""
    first, end = analysis.stream.within(own.start, own.end)
    tokens = analysis.stream.tokens
    if own.source and analysis.document.plain[own.end :].lstrip().startswith(own.source):
        # "…, Mayor | Dorn said": a title before the speaker is none of what is said
        end = next((at for at in range(end - 1, first, -1) if tokens[at].text == ","), end)
    speaker = set((own.source or "").casefold().split())
    return frozenset(
        word
        for token in tokens[first:end]
        if token.low not in speaker and token.low not in REPORTING_VERBS
        for word in words_of(token)
    )


def _credits(analysis: Analysis, sentence: Told) -> list[Attribution]:
    return _attributed(analysis).meeting(sentence.tokens[0].start, sentence.tokens[-1].end)


@once
def _attributed(analysis: Analysis) -> Placed[Attribution]:
    return Placed(analysis.attributions)


def _may_be_one(own: str, other: str | None, analyses: Sequence[Analysis]) -> bool:
    """Whether two speakers may be one: they share a word of the name or make one, or a role that may be anybody's is one of them."""
    if other is None or not (is_name(own) and is_name(other)):
        sides = _side(own), _side(other or "")
        return not all(sides) or sides[0] == sides[1]
    ours, theirs = name_form(own).split(), name_form(other).split()
    if set(ours) & set(theirs) or any(spelt_alike(one, two) for one in ours for two in theirs):
        return True
    pairs = (f"{ours[-1]} {theirs[-1]}", f"{theirs[-1]} {ours[-1]}")
    plains = [analysis.document.plain.casefold() for analysis in analyses]
    return any(pair in plain for plain in plains for pair in pairs)


def _is_beside(analysis: Analysis, other: Attribution, own: str) -> bool:
    """Whether the sentence of the source's names the draft's speaker, or who says something right before or behind it, or agrees."""
    sentences, stream, plain = analysis.sentences, analysis.stream, analysis.document.plain
    at = max(0, sentence_at(sentences, other.start))
    around = sentences[max(0, at - 1) : at + 2]
    for sentence in around:
        named = is_named_in(own, plain[sentence.start : sentence.end])
        first, end = stream.within(sentence.start, sentence.end)
        assents = not ASSENTING.isdisjoint(token.low for token in stream.tokens[first:end])
        if named and (sentence is sentences[at] or assents):
            return True
    said = _attributed(analysis).meeting(around[0].start, around[-1].end)
    return any(is_named_in(own, one.source or "") for one in said)


def _other_speaker(case: Case, draft: str, own: Attribution, source: str, other: Attribution) -> Finding:
    assert own.source is not None and other.source is not None
    said = text_of(case, draft, own.start, own.end)
    return finding(
        case,
        "general/attributions",
        subject=said.rstrip(" .,;:"),
        label="who says so",
        verdict="discrepancy",
        severity="warning",
        scope="across",
        relation="contradicts",
        reason=Reason("other_speaker", own=own.source, source=source, other=other.source),
        trace=Trace(same=("words",), clash=("speaker",), rule="general/attributions"),
        claims=[
            place(case, draft, own.start, own.end, own.source, attribution=own.source),
            place(case, source, other.start, other.end, other.source, attribution=other.source),
        ],
        values=[own.source.casefold(), other.source.casefold()],
        camps=(Camp((draft,), own.source), Camp((source,), other.source)),
    )
