"""Which language a text is in, by its commonest words."""

from __future__ import annotations

from checker.lexicon.languages import LANGUAGES

__all__ = ["language"]


_SAMPLE = 400
"""Words that are looked at."""


def language(text: str) -> str | None:
    """The language's code, or None when the text is short or does not say."""
    words = [word.strip(".,;:!?\"'()“”’").casefold() for word in text[: 10 * _SAMPLE].split()[:_SAMPLE]]
    if len(words) < 6:
        return None
    counts = sorted(
        ((sum(map(set(common.split()).__contains__, words)), code) for code, (_, common) in LANGUAGES.items())
    )
    (second, _), (most, code) = counts[-2:]
    return code if most >= 0.12 * len(words) and most > 1.3 * second else None
