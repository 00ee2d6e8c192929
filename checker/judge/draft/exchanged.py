"""Words of a draft in whose place the sources have another: weekdays, names, ranks, peoples, opposites."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from checker.align.doers import others
from checker.align.exchanges import Exchange, Fillers, days_nowhere, exchanges
from checker.align.order import turned
from checker.align.slots import FillerKind, Named
from checker.align.texts import Texts, told_of
from checker.extract import Analysis
from checker.extract.names import NameFound
from checker.judge.anchors import names
from checker.judge.case import Case
from checker.judge.draft.near_copies import story_sentences
from checker.judge.findings import finding, place, text_of
from checker.judge.placed import Taken
from checker.lexicon.calendar import WEEKDAYS
from checker.model import Camp, Finding, Reason, Span, Trace
from checker.text.tokens import Token

__all__ = ["LABELS", "Exchanged", "exchange_finding", "exchanged_findings"]

RULE = "general/words"
LABELS: Mapping[FillerKind, str] = {
    "weekday": "weekday", "nationality": "nationality", "rank": "rank", "name": "name", "opposite": "opposite word", "denial": "negation",
    "part of day": "part of the day", "stretch": "when", "frequency": "how often", "amount": "of how many", "order": "before or after", "done": "done or to come",
}  # fmt: skip


def exchanged_findings(
    case: Case, draft: str, sources: Sequence[str], told: Texts, found: Iterable[Finding]
) -> list[Finding]:
    """A warning for each word of the draft that the sources have otherwise, where `found` does not show it already.

    `told` are the sentences of the sources.
    """
    analyses = [case.analyses[name] for name in sources]
    index = Fillers(told, [_named(one) for one in analyses], {day for one in analyses for day in _days(one)})
    taken = Taken(
        [
            Span(claim.start, claim.end)
            for one in found
            if one.severity in ("error", "warning")
            for claim in one.claims
            if claim.source == draft
        ]
    )
    ours = case.analyses[draft]
    sentences = story_sentences(ours)
    every = told_of(sentences, told.known | Texts([sentences]).known)
    yielded: list[Finding] = []
    for own, named in zip(every, _named(ours), strict=True):
        having = [
            *exchanges(own, named, index),
            *(Exchange(*one[:-1], absent=False) for one in turned(own, told)),
            *(Exchange(*one, absent=False) for one in others(own, told)),
        ]
        shown = {one.own.first for one in having}
        yielded += [
            _finding(case, draft, own.tokens, one, sources[one.text])
            for one in having
            if not taken.meets(own.tokens[one.own.first].start, own.tokens[one.own.end - 1].end)
        ]
        days = [own.tokens[one.first] for one in days_nowhere(own, index) if one.first not in shown]
        yielded += [_nowhere(case, draft, day) for day in days if not taken.meets(day.start, day.end)]
    return yielded


def _named(analysis: Analysis) -> list[list[Named]]:
    """The names of each sentence, without those that are the unit of a figure."""
    taken = Taken([Span(one.start, one.end) for one in analysis.figures])
    every, at = [name for name in names(analysis) if not taken.meets(name.start, name.end)], 0
    found: list[list[Named]] = []
    for tokens in story_sentences(analysis):
        own: list[Named] = []
        starts = [token.start for token in tokens]
        while at < len(every) and tokens and every[at].start < tokens[-1].end:
            name = every[at]
            inside = [here for here, start in enumerate(starts) if name.start <= start < name.end]
            if inside:
                known = (name.canonical, name.kind) if isinstance(name, NameFound) else (name.text, "other")
                own.append(Named(inside[0], inside[-1] + 1, *known))
            at += 1
        found.append(own)
    return found


def _days(analysis: Analysis) -> Iterator[str]:
    """The weekdays of the days that a source prints, and of its publication."""
    printed = (dates for one in analysis.figures if one.kind == "date" for dates in one.dates)
    for dates in (*printed, *analysis.document.published):
        if dates.first == dates.last:
            yield WEEKDAYS[dates.first.weekday()]


def _finding(case: Case, draft: str, tokens: Sequence[Token], one: Exchange, source: str) -> Finding:
    theirs = one.told.tokens
    clause = tokens[one.clause[0] : one.clause[1]]
    return exchange_finding(
        case,
        Exchanged(draft, _bounds(tokens[one.own.first : one.own.end]), _bounds(clause)),
        Exchanged(source, _bounds(theirs[one.other.first : one.other.end]), _bounds(theirs)),
        LABELS[one.own.kind],
        sure=one.is_sure,
        absent=one.absent,
    )


def _bounds(tokens: Sequence[Token]) -> tuple[int, int]:
    return tokens[0].start, tokens[-1].end


class Exchanged(NamedTuple):
    """One side of an exchange: code points of the words, and of the clause or sentence that shows them."""

    document: str
    words: tuple[int, int]
    told: tuple[int, int]


def exchange_finding(
    case: Case, own: Exchanged, other: Exchanged, label: str, *, sure: bool = True, absent: bool = False
) -> Finding:
    """A warning that a draft has some words where a source has others; a notice where it is not sure.

    `absent` says that no source has the draft's words anywhere.
    """
    shown = [text_of(case, one.document, *one.words) for one in (own, other)]
    return finding(
        case,
        RULE,
        subject=shown[0],
        label=label,
        verdict="discrepancy",
        severity="warning" if sure else "notice",
        scope="across",
        relation="contradicts" if sure else "strained",
        reason=Reason(
            "exchanged_nowhere" if absent else "exchanged",
            own=shown[0],
            said=text_of(case, own.document, *own.told).strip(" ,;:."),
            source=other.document,
            other=shown[1],
            told=text_of(case, other.document, *other.told).strip(" ,;:."),
        ),
        trace=Trace(same=("clause",), clash=(label,), rule=RULE),
        claims=[
            place(case, one.document, *one.words, text) for one, text in zip((own, other), shown, strict=True)
        ],
        values=[text.casefold() for text in shown],
        camps=tuple(Camp((one.document,), text) for one, text in zip((own, other), shown, strict=True)),
    )


def _nowhere(case: Case, draft: str, day: Token) -> Finding:
    """A notice that no source has a weekday."""
    return finding(
        case,
        RULE,
        subject=day.text,
        label=LABELS["weekday"],
        verdict="unsupported",
        severity="notice",
        scope="across",
        relation=None,
        reason=Reason("weekday_nowhere", own=day.text),
        trace=Trace(clash=("weekday",), rule=RULE),
        claims=[place(case, draft, day.start, day.end, day.text)],
        values=[day.low],
    )
