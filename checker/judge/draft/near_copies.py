"""Sentences of a draft beside the sentences of its sources that tell the same, and what they say otherwise.

A word that turns a sentence into something else, a hedge that the draft drops, a name in another's role, words that the
source has from somebody else; and the sentences of the draft that no sentence of a source covers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from checker.align import Common, agreeing, opposed, story_of, swapped
from checker.align.beside import Difference, Kind
from checker.align.clauses import differences
from checker.align.texts import Texts, told_of
from checker.align.told import Told
from checker.extract import Analysis
from checker.judge.case import Case
from checker.judge.draft.speakers import other_speakers
from checker.judge.findings import finding, place, text_of
from checker.judge.worded import ASSERTIONS, places_of, worded
from checker.kinds import Severity
from checker.lexicon.agencies import STAFF
from checker.model import Camp, Finding, Reason, Trace
from checker.text.tokens import Token

__all__ = ["near_copy_findings", "opposed_findings", "story_sentences"]

RULE = "general/near-copies"
COVERED = 0.4
"""From this share of its words on, in the sentences of the sources that are most like it, a sentence is told."""
LONG = 4
"""Words of a sentence that is looked for at all."""

FIRMER = "told more firmly"
"""What a hedge is called that the draft drops, in an editor's words."""
LABELS = {
    "opposite": "opposite word",
    "member": "another of its kind",
    "negation": "negation",
    **dict.fromkeys(("hedge", "assurance", "doubt"), FIRMER),
    "quantifier": "of how many",
    "agent": "who did it",
    "patient": "to whom",
    "argument": "where or with whom",
    "crossed": "told of another of two",
}


LOOKS: frozenset[Kind] = frozenset(("doubt", "quantifier"))
"""Kinds of differences that are only worth a look."""
LOOKS_OF_LINES: frozenset[Kind] = LOOKS | {"assurance"}
"""The same in a line or a summary."""
ARTICLE, SHARE = 3, 0.2
"""Sentences of an article at least, and the share of its sources' words; what is shorter sums up, and leaves out "may"."""


def _is_article(sentences: Sequence[Sequence[Token]], told: Texts) -> bool:
    """Whether a draft tells its sources at some length, and is no headline, line or summary of them."""
    words = sum(map(len, sentences))
    theirs = sum(len(one.tokens) for text in told.texts for one in text)
    return len(sentences) >= ARTICLE and words >= SHARE * theirs


def near_copy_findings(case: Case, draft: str, sources: Sequence[str], told: Texts) -> Iterator[Finding]:
    """A warning for each place at which the draft says otherwise what a source says in like words.

    A notice for each sentence of the draft that no source tells. `told` are the sentences of the sources.
    """
    sentences = story_sentences(case.analyses[draft])
    looks = LOOKS if _is_article(sentences, told) else LOOKS_OF_LINES
    for own in told_of(sentences, told.known | Texts([sentences]).known):
        for other in differences(own, told):
            yield _asserted(case, draft, own, other, sources[other.text], looks)
        if _is_untold(own, told):
            yield _untold(case, draft, own)
    yield from other_speakers(case, draft, sources, told)


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


def _asserted(
    case: Case, draft: str, own: Told, found: Difference, source: str, looks: AbstractSet[Kind]
) -> Finding:
    ours = _Side(draft, _span(own.tokens, found.own), _span(own.tokens, found.own_clause))
    theirs = _Side(
        source, _span(found.told.tokens, found.other), _span(found.told.tokens, found.other_clause)
    )
    reason = "hedge_dropped" if LABELS[found.kind] == FIRMER else "near_copy"
    severity: Severity = "notice" if found.kind in looks else "warning"
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
    said, told = (text_of(case, one.document, *one.clause) for one in (ours, theirs))
    hedge = kind == "hedge_dropped"
    rule = "general/certainty" if hedge else RULE
    words = [text_of(case, one.document, *one.words) for one in (ours, theirs)]
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


# ---------------------------------------------------------------- sentences that no source tells


def _is_untold(own: Told, texts: Texts) -> bool:
    """Whether no sentence of a source has enough of a sentence's words."""
    told = frozenset(word for _, _, other in texts.like(own.words) for word in other.words)
    return len(own.words) >= LONG and texts.vocabulary.covered(own.words, told) < COVERED


def _untold(case: Case, draft: str, own: Told) -> Finding:
    start, end = own.tokens[0].start, own.tokens[-1].end
    said = text_of(case, draft, start, end)
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
