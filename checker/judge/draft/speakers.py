"""What a draft has from one speaker, and every source that tells it from another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.align.beside import ALL_BUT
from checker.align.texts import Texts
from checker.extract import Analysis
from checker.frame.chunks import chunk
from checker.judge.case import Case
from checker.judge.draft.passages import Passages, attributed, credits_in, words_credited
from checker.judge.draft.voices import may_be_one_name
from checker.judge.findings import finding, place, text_of
from checker.judge.quotations import is_name
from checker.lexicon.speakers import ASSENTING, SIDES
from checker.lexicon.words import RELATIVES
from checker.model import Attribution, Camp, Finding, Reason, Trace
from checker.text.sentences import sentence_at
from checker.values.name import is_named_in, name_form

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
    ours, analyses = case.analyses[draft], [case.analyses[name] for name in sources]
    passages = Passages(ours, analyses, told)
    shown: set[str | None] = set()
    for own in ours.attributions:
        if own.source is None or own.source in shown or not _is_printed(ours, own):
            continue
        found = _same_words(ours, own, analyses, told) or passages.of_another(own, words_credited(ours, own))
        if found is not None:
            shown.add(own.source)
            yield _other_speaker(case, draft, own, sources[found[0]], found[1])


def _same_words(
    ours: Analysis, own: Attribution, analyses: Sequence[Analysis], told: Texts
) -> tuple[int, Attribution] | None:
    """Who has nearly the same words in the sources, and nobody there who may be the draft's speaker."""
    words = words_credited(ours, own)
    if not _is_known(own.source) or len(words) < FEWEST:
        return None
    credited = [
        (text, other)
        for covered, text, sentence in told.like(words)
        if covered >= ALL_BUT
        for other in credits_in(analyses[text], sentence)
        if _say_the_same(words, words_credited(analyses[text], other), told)
    ]
    others = [
        (text, one) for text, one in credited if _is_known(one.source) and _is_printed(analyses[text], one)
    ]
    if not others or any(
        _may_be_one(own.source or "", one.source, (ours, analyses[text])) for text, one in credited
    ):
        return None
    text, other = others[0]
    return None if _is_beside(analyses[text], other, own.source or "", words, told) else (text, other)


def _say_the_same(ours: frozenset[str], theirs: frozenset[str], told: Texts) -> bool:
    """Whether what two credit is the same, not only about the same."""
    covered = told.vocabulary.covered
    needed = 1.0 if min(len(ours), len(theirs)) < FEW else ALL_BUT
    return covered(ours, theirs) >= needed and covered(theirs, ours) >= needed


def _is_known(source: str | None) -> bool:
    """Whether a credit goes to a name or a side, to nobody meant by a pronoun."""
    return source is not None and (is_name(source) or bool(_side(source)))


def _is_printed(analysis: Analysis, one: Attribution) -> bool:
    """Whether a speaker stands beside what is credited, and no verb of another's between the two.

    "Roe won after her rival pulled out, saying she was ill": the rival may say so.
    """
    sentence = analysis.sentences[max(0, sentence_at(analysis.sentences, one.start))]
    plain, source = analysis.document.plain, one.source or ""
    if source not in " ".join(plain[sentence.start : sentence.end].split()):
        return False
    at = plain.rfind(source, sentence.start, one.start)
    before = plain[sentence.start : at if at >= 0 else max(one.end, plain.find(source, one.end))].split()
    if before[-1:] in (["and"], ["&"]) and before[-2:-1] and before[-2][:1].isupper():
        return False  # "Ways and | Means chairman", "Ana Roe and | Tom Poe"
    if at < 0:
        return True
    first, end = analysis.stream.within(at + len(source), one.start)
    between = analysis.stream.tokens[first:end]
    if [token.low in RELATIVES for token in between[:2]] == [False, True]:
        return True  # "Roe, who runs the yard, said"
    return len(chunk(between).verbs) <= 1 if len(between) > 0 else True


def _side(source: str) -> str:
    """The side of a story for which one speaks who is told by a role alone; "" where that is not plain."""
    words = source.casefold().removeprefix("the ").split()
    return SIDES.get(words[0], "") if len(words) == 1 else ""


def _may_be_one(own: str, other: str | None, analyses: Sequence[Analysis]) -> bool:
    """Whether two speakers may be one: they share a word of the name or make one, or a role that may be anybody's is one of them."""
    if other is None or not (is_name(own) and is_name(other)):
        sides = _side(own), _side(other or "")
        return not all(sides) or sides[0] == sides[1]
    ours, theirs = name_form(own).split(), name_form(other).split()
    return may_be_one_name(ours, theirs, [analysis.document.plain.casefold() for analysis in analyses])


def _is_beside(analysis: Analysis, other: Attribution, own: str, words: frozenset[str], told: Texts) -> bool:
    """Whether the sentence of the source's names the draft's speaker, or he says some of it, or agrees, right before or behind it."""
    sentences, stream, plain = analysis.sentences, analysis.stream, analysis.document.plain
    at = max(0, sentence_at(sentences, other.start))
    around = sentences[max(0, at - 1) : at + 2]
    for sentence in around:
        named = is_named_in(own, plain[sentence.start : sentence.end])
        first, end = stream.within(sentence.start, sentence.end)
        assents = not ASSENTING.isdisjoint(token.low for token in stream.tokens[first:end])
        if named and (sentence is sentences[at] or assents):
            return True
    said = attributed(analysis).meeting(around[0].start, around[-1].end)
    return any(
        is_named_in(own, one.source or "")
        and told.vocabulary.covered(words, words_credited(analysis, one)) >= TOUCHED
        for one in said
    )


TOUCHED = 0.5
"""How much of what a draft has somebody say he says himself beside it where he may say it all."""


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
            place(
                case, name, *_speaker_of(case.analyses[name], one), one.source or "", attribution=one.source
            )
            for name, one in ((draft, own), (source, other))
        ],
        values=[own.source.casefold(), other.source.casefold()],
        camps=(Camp((draft,), own.source), Camp((source,), other.source)),
    )


def _speaker_of(analysis: Analysis, one: Attribution) -> tuple[int, int]:
    """Where the speaker stands in the sentence of what is credited; else what is credited."""
    sentence = analysis.sentences[max(0, sentence_at(analysis.sentences, one.start))]
    spans, name = [], one.source or ""
    at = analysis.document.plain.find(name, sentence.start, sentence.end) if name else -1
    while at >= 0:
        spans.append((at, at + len(name)))
        at = analysis.document.plain.find(name, at + len(name), sentence.end)
    outside = [span for span in spans if span[1] <= one.start or one.end <= span[0]]
    return min(
        outside, key=lambda span: max(one.start - span[1], span[0] - one.end), default=(one.start, one.end)
    )
