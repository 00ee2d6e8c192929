"""Which period of a company's books a sentence speaks of: a quarter, a half, a year, some months."""

from __future__ import annotations

import re

from checker.lexicon.periods import BEFORE, NUMBERED, YEAR

__all__ = ["NOT_SAID", "period_of"]

NOT_SAID = "not said"
"""The period of a figure whose sentence names none."""

ORDINALS = {
    "first": "1",
    "second": "2",
    "third": "3",
    "fourth": "4",
    "1st": "1",
    "2nd": "2",
    "3rd": "3",
    "4th": "4",
}
MONTHS = {"three": "3", "six": "6", "nine": "9", "twelve": "12", "3": "3", "6": "6", "9": "9", "12": "12"}

_QUARTER = re.compile(
    rf"\b({'|'.join(ORDINALS)})[- ](?:fiscal[- ])?(quarter|half)\b|\bQ([1-4])\b|\bH([12])\b|\b(quarter|half)ly?\b",
    re.IGNORECASE,
)
_MONTHS = re.compile(rf"\b({'|'.join(MONTHS)})[- ]months?\b", re.IGNORECASE)


def period_of(sentence: str) -> str | None:
    """The one period that a sentence names, as "Q2 2024", "year", "9 months"; None where it names several."""
    own = BEFORE.sub(" ", sentence)
    lengths = {_part(found) for found in _QUARTER.finditer(own)}
    lengths |= {f"{MONTHS[found[1].lower()]} months" for found in _MONTHS.finditer(own)}
    if len(lengths) > 1:
        lengths -= {"quarter", "half"}  # "in the second quarter … the quarter"
    years = {found[1] for found in NUMBERED.finditer(own)}
    if not lengths and (years or YEAR.search(own)):
        lengths = {"year"}
    if len(lengths) > 1 or len(years) > 1:
        return None
    return " ".join((*lengths, *years)) or NOT_SAID


def _part(found: re.Match[str]) -> str:
    ordinal, part, quarter, half, bare = found.groups()
    if ordinal:
        return f"{'Q' if part.lower() == 'quarter' else 'H'}{ORDINALS[ordinal.lower()]}"
    if quarter or half:
        return f"Q{quarter}" if quarter else f"H{half}"
    return bare.lower()
