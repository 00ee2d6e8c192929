from __future__ import annotations

from collections.abc import Callable

import pytest

from checker.extract import quantities
from checker.model import DateRange


def _value(figure: quantities.Figure) -> str:
    if figure.kind == "date":
        return " | ".join(_days(reading) for reading in figure.dates) or "?"
    if figure.low is None:
        return "none"
    low, high = f"{figure.low:f}", f"{figure.high:f}"
    return low if low == high else f"{low}..{high}"


def _days(reading: DateRange) -> str:
    return f"{reading.first}" if reading.first == reading.last else f"{reading.first}..{reading.last}"


@pytest.fixture(scope="session")
def figures() -> Callable[[str], list[str]]:
    """Every figure of a text as one line: kind, text, value, unit, hedge, trend; what is None is left out."""

    def read(text: str) -> list[str]:
        return [
            " ".join(
                part
                for part in (
                    one.kind,
                    f"<{text[one.start : one.end]}>",
                    _value(one),
                    one.unit,
                    one.hedge,
                    one.trend,
                )
                if part
            )
            for one in quantities.find(text)
        ]

    return read
