"""Sentences of a draft beside the sentences of its sources that tell the same, and what they say otherwise.

A word that turns a sentence into something else, a hedge that the draft drops, a name in another's role, words that the
source has from somebody else; and the sentences of the draft that no sentence of a source covers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from checker.align import Common, agreeing, opposed, story_of, swapped
from checker.align.clauses import ALL_BUT, FEWEST, Difference, differences
from checker.align.told import Texts, Told, told_of
from checker.align.vocabulary import words_of
from checker.extract import Analysis, once
from checker.judge.case import Case
from checker.judge.findings import finding, place
from checker.judge.placed import Placed
from checker.judge.quotations import is_name
from checker.judge.worded import ASSERTIONS, places_of, worded
from checker.kinds import Severity
from checker.lexicon.agencies import STAFF
from checker.model import Attribution, Camp, Finding, Reason, Trace
from checker.text.sentences import sentence_at
from checker.text.tokens import Token
from checker.values.name import is_named_in, name_form, spelt_alike

__all__ = ["near_copy_findings", "opposed_findings", "story_sentences"]

RULE = "general/near-copies"
COVERED = 0.4
"""From this share of its words on, in the sentences of the sources that are most like it, a sentence is told."""
LONG = 4
"""Words of a sentence that is looked for at all."""

LABELS = {
    "opposite": "opposite word",
    "member": "another of its kind",
    "negation": "negation",
    "hedge": "hedge",
    "doubt": "hedge",
    "quantifier": "of how many",
    "agent": "who did it",
    "patient": "to whom",
    "argument": "where or with whom",
}


def near_copy_findings(case: Case, draft: str, sources: Sequence[str], told: Texts) -> Iterator[Finding]:
    """A warning for each place at which the draft says otherwise what a source says in like words.

    A notice for each sentence of the draft that no source tells. `told` are the sentences of the sources.
    """
    sentences = story_sentences(case.analyses[draft])
    for own in told_of(sentences, told.known | Texts([sentences]).known):
        for other in differences(own, told):
            yield _asserted(case, draft, own, other, sources[other.text])
        if _is_untold(own, told):
            yield _untold(case, draft, own)
    yield from _speakers(case, draft, sources, told)


def opposed_findings(
    case: Case, draft: str, sources: Sequence[str], found: Iterable[Finding]
) -> Iterator[Finding]:
    """A warning for what the draft says in words that exclude those of a source, where no finding shows it already."""
    shown = places_of(one for one in found if one.verdict == "discrepancy" and one.severity == "warning")
    for source in sources:
        story = story_of([case.analyses[draft], case.analyses[source]])
        common = Common(story, agreeing(story))
        if common.tell_one_event(draft, source):
            yield from worded(case, [*opposed(story, common), *swapped(story, common)], shown, ASSERTIONS)


def story_sentences(analysis: Analysis) -> list[Sequence[Token]]:
    """The tokens of each sentence that tells of the story, not of who wrote it."""
    stream, plain = analysis.stream, analysis.document.plain
    every = [stream.of_sentence(number) for number in range(len(stream.sentences))]
    return [tokens for tokens in every if not (tokens and _is_credit(plain, tokens))]


def _is_credit(plain: str, tokens: Sequence[Token]) -> bool:
    """Whether a sentence says who worked on the article: names, and that they contributed."""
    found = STAFF.search(plain, tokens[0].start, tokens[-1].end)
    before = [token for token in tokens if found and token.end <= found.start()]
    return found is not None and all(
        token.is_capital or token.kind == "mark" or token.low in ("and", "s") for token in before
    )


# ---------------------------------------------------------------- what clauses assert


def _asserted(case: Case, draft: str, own: Told, found: Difference, source: str) -> Finding:
    ours = _Side(draft, _span(own.tokens, found.own), _span(own.tokens, found.own_clause))
    theirs = _Side(
        source, _span(found.told.tokens, found.other), _span(found.told.tokens, found.other_clause)
    )
    reason = "hedge_dropped" if found.kind in ("hedge", "doubt") else "near_copy"
    severity: Severity = "notice" if found.kind in ("doubt", "quantifier") else "warning"
    return _differing(case, ours, theirs, LABELS[found.kind], reason, severity)


def _span(tokens: Sequence[Token], places: tuple[int, int]) -> tuple[int, int]:
    """Some tokens as a span of the text, without the marks at both ends."""
    first, end = places
    while first < end - 1 and tokens[first].kind == "mark":
        first += 1
    while end > first + 1 and tokens[end - 1].kind == "mark":
        end -= 1
    return tokens[first].start, tokens[end - 1].end


class _Side(NamedTuple):
    """What one text says: the words that differ, and the clause around them."""

    document: str
    words: tuple[int, int]
    clause: tuple[int, int]


def _differing(
    case: Case, ours: _Side, theirs: _Side, label: str, kind: str, severity: Severity = "warning"
) -> Finding:
    said, told = (_text(case, one.document, one.clause) for one in (ours, theirs))
    hedge = kind == "hedge_dropped"
    rule = "general/certainty" if hedge else RULE
    words = [_text(case, one.document, one.words) for one in (ours, theirs)]
    return finding(
        case,
        rule,
        subject=said,
        label=label,
        verdict="discrepancy",
        severity=severity,
        scope="across",
        relation=None if hedge else "contradicts",
        reason=Reason(kind, own=f"“{said}”", sources=[theirs.document], values=[f"“{told}”"])
        if hedge
        else Reason(kind, own=said, source=theirs.document, other=told),
        trace=Trace(same=("words",), clash=(label,), rule=rule),
        claims=[
            place(case, one.document, *one.words, shown)
            for one, shown in zip((ours, theirs), words, strict=True)
        ],
        values=[said.casefold(), told.casefold()],
        camps=(Camp((ours.document,), words[0]), Camp((theirs.document,), words[1])),
    )


def _text(case: Case, name: str, span: tuple[int, int]) -> str:
    return " ".join(case.analyses[name].document.text[slice(*span)].split())


# ---------------------------------------------------------------- who says so


def _speakers(case: Case, draft: str, sources: Sequence[str], told: Texts) -> Iterator[Finding]:
    """Where the draft has something from one whom it names, and every source that tells it from another."""
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
    return covered(ours, theirs) >= ALL_BUT and covered(theirs, ours) >= ALL_BUT


def _is_credited(analysis: Analysis, one: Attribution) -> bool:
    """Whether a credit goes to a name that stands beside what is credited, to nobody meant by a pronoun."""
    if one.source is None or not is_name(one.source):
        return False
    sentence = analysis.sentences[max(0, sentence_at(analysis.sentences, one.start))]
    return one.source in " ".join(analysis.document.plain[sentence.start : sentence.end].split())


def _words_between(analysis: Analysis, own: Attribution) -> frozenset[str]:
    first, end = analysis.stream.within(own.start, own.end)
    return frozenset(word for token in analysis.stream.tokens[first:end] for word in words_of(token))


def _credits(analysis: Analysis, sentence: Told) -> list[Attribution]:
    return _attributed(analysis).meeting(sentence.tokens[0].start, sentence.tokens[-1].end)


@once
def _attributed(analysis: Analysis) -> Placed[Attribution]:
    return Placed(analysis.attributions)


def _may_be_one(own: str, other: str | None, analyses: Sequence[Analysis]) -> bool:
    """Whether two speakers may be one: they share a word of the name or make one, or the second is told by a role alone."""
    if other is None or not is_name(other):
        return True
    ours, theirs = name_form(own).split(), name_form(other).split()
    if set(ours) & set(theirs) or any(spelt_alike(one, two) for one in ours for two in theirs):
        return True
    pairs = (f"{ours[-1]} {theirs[-1]}", f"{theirs[-1]} {ours[-1]}")
    plains = [analysis.document.plain.casefold() for analysis in analyses]
    return any(pair in plain for plain in plains for pair in pairs)


def _is_beside(analysis: Analysis, other: Attribution, own: str) -> bool:
    """Whether the draft's speaker is named beside the source's."""
    return is_named_in(own, analysis.document.plain[max(0, other.start - NEARBY) : other.end + NEARBY])


NEARBY = 200
"""Code points beside a credit in which the name of another speaker makes it doubtful who says so."""


def _other_speaker(case: Case, draft: str, own: Attribution, source: str, other: Attribution) -> Finding:
    assert own.source is not None and other.source is not None
    said, told = _text(case, draft, (own.start, own.end)), _text(case, source, (other.start, other.end))
    return finding(
        case,
        "general/attributions",
        subject=said,
        label="who says so",
        verdict="discrepancy",
        severity="warning",
        scope="across",
        relation="contradicts",
        reason=Reason("other_speaker", own=own.source, source=source, other=other.source),
        trace=Trace(same=("words",), clash=("speaker",), rule="general/attributions"),
        claims=[
            place(case, draft, own.start, own.end, said, attribution=own.source),
            place(case, source, other.start, other.end, told, attribution=other.source),
        ],
        values=[own.source.casefold(), other.source.casefold()],
        camps=(Camp((draft,), own.source), Camp((source,), other.source)),
    )


# ---------------------------------------------------------------- sentences that no source tells


def _is_untold(own: Told, texts: Texts) -> bool:
    """Whether no sentence of a source has enough of a sentence's words."""
    told = frozenset(word for _, _, other in texts.like(own.words) for word in other.words)
    return len(own.words) >= LONG and texts.vocabulary.covered(own.words, told) < COVERED


def _untold(case: Case, draft: str, own: Told) -> Finding:
    start, end = own.tokens[0].start, own.tokens[-1].end
    said = _text(case, draft, (start, end))
    return finding(
        case,
        "general/coverage",
        subject=said,
        label="sentence",
        verdict="unsupported",
        severity="notice",
        scope="across",
        relation=None,
        reason=Reason("sentence_untold"),
        trace=Trace(rule="general/coverage"),
        claims=[place(case, draft, start, end, said)],
        values=[said.casefold()],
    )
