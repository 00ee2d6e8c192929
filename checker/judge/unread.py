"""Texts of which nothing is read: those in another language than English, and drafts with nothing in them to check."""

from __future__ import annotations

from collections.abc import Iterator

from checker.extract import Analysis
from checker.judge.case import Case
from checker.judge.findings import finding, place, text_of
from checker.lexicon.languages import LANGUAGES
from checker.lexicon.words import FUNCTION_WORDS
from checker.model import Finding, Reason
from checker.sections.language import language
from checker.text.wordnet import is_word

__all__ = ["foreign", "in_other_languages", "nothing_to_check"]

ENOUGH_WORDS = 25
"""Words from which on function words tell a language; of fewer English must know fewer than half besides."""
FEWEST_WORDS, DISTINCT = 8, 3
"""Words from which on a text is asked at all, for a heading has too few; and so many different common words of its language that are
none of English: "earnings per share" is no Italian.
"""


def foreign(analysis: Analysis) -> str | None:
    """The language of a text that is not in English, by name; None for English and where it cannot be told."""
    plain = analysis.document.plain
    words = plain[:4000].split()
    if len(words) < FEWEST_WORDS or (code := language(plain)) in (None, "en"):
        return None
    common = set(LANGUAGES[code][1].split()) & {word.casefold() for word in words} - FUNCTION_WORDS
    if len([word for word in common if not is_word(word)]) < DISTINCT:
        return None
    if len(words) < ENOUGH_WORDS:
        own = [token.low for token in analysis.stream.tokens if token.kind == "word" and not token.is_capital]
        if 2 * sum(map(is_word, own)) >= len(own):
            return None
    return LANGUAGES[code][0]


def in_other_languages(case: Case) -> Iterator[Finding]:
    """One finding for each article of a comparison that is not in English."""
    for name, analysis in case.analyses.items():
        if (tongue := foreign(analysis)) is not None:
            yield nothing_to_check(
                case, name, Reason("article_foreign", source=name, language=tongue), "article"
            )


def nothing_to_check(case: Case, draft: str, reason: Reason, label: str = "draft") -> Finding:
    """Said of a draft that was not checked: it is in another language, or there is nothing in it to check."""
    first = case.analyses[draft].sentences[:1]
    start, end = (first[0].start, first[0].end) if first else (0, 0)
    shown = text_of(case, draft, start, end)
    return finding(
        case,
        "general/coverage",
        subject=case.labels[draft],
        label=label,
        verdict="not_checked",
        severity="notice",
        scope="across",
        relation=None,
        reason=reason,
        claims=[place(case, draft, start, end, shown)],
        values=[reason.kind, *map(str, reason.parameters.values())],
    )
