"""Places, organizations and persons of a draft of whose names no source has a word."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from checker.extract import Analysis
from checker.judge.anchors import Name, names, without_possessive
from checker.judge.case import Case
from checker.judge.draft.names import is_shouted, printed_in, sentence_of
from checker.judge.findings import finding, place
from checker.judge.placed import Taken
from checker.lexicon.names import CALENDAR, HONORIFICS, NATIONALITIES
from checker.lexicon.nations import COUNTRY_OF
from checker.lexicon.words import FUNCTION_WORDS
from checker.model import Finding, Reason, Span, Trace
from checker.text.wordnet import is_word, noun_class

__all__ = ["NOWHERE", "unnamed"]

RULE = "general/names"
NOWHERE = "draft_name_nowhere"
"""The reason of these findings, which claim nothing that could be checked."""
STEM = 4
"""Letters that a name has in common with its adjective: "Swedish" of Sweden."""
LONG = 4
"""Letters of a word that is a name and no abbreviation."""


def unnamed(
    case: Case, draft: str, sources: Sequence[str], shown: Collection[tuple[str, int]]
) -> Iterator[Finding]:
    """A notice for each name of the draft of which no source has a word, nor an adjective of it. Abbreviations are passed over.

    `shown` are the places that other findings are about.
    """
    printed = _printed([case.analyses[name] for name in sources])
    analysis = case.analyses[draft]
    taken = Taken([Span(one.start, one.end) for one in analysis.figures])
    found: dict[str, list[Name]] = {}
    for one in names(analysis):
        known = (draft, one.start) in shown or taken.meets(one.start, one.end)
        if not known and not is_shouted(sentence_of(analysis, one)) and not _is_printed(one.text, printed):
            found.setdefault(" ".join(without_possessive(one.text).split()), []).append(one)
    for text, places in found.items():
        yield finding(
            case,
            RULE,
            subject=text,
            label="name",
            verdict="unsupported",
            severity="notice",
            scope="across",
            relation=None,
            reason=Reason(NOWHERE, own=text),
            trace=Trace(unknown=("name",), rule=RULE),
            claims=[place(case, draft, one.start, one.end, text) for one in places],
            values=[text],
        )


def _printed(sources: Sequence[Analysis]) -> set[str]:
    """The words of sources in small letters, their beginnings, and the countries of their adjectives."""
    lows = printed_in(sources)
    countries = {COUNTRY_OF[low] for low in lows & COUNTRY_OF.keys()}
    return lows | countries | {low[:STEM] for low in lows}


def _is_printed(text: str, printed: set[str]) -> bool:
    """Whether a source has any word of a name that tells it from others."""
    own = list(_telling(text))
    return not own or any(word in printed or word[:STEM] in printed for word in own)


def _telling(text: str) -> Iterator[str]:
    """The words of a name that are no common words, in small letters."""
    for word in without_possessive(text).replace("-", " ").replace(".", " ").split():
        low = word.casefold().strip("'’")
        if low in HONORIFICS or low in FUNCTION_WORDS or low in CALENDAR or low in NATIONALITIES:
            continue
        if len(low) >= LONG and not word.isupper() and (not is_word(low) or noun_class(low) == "location"):
            yield low
