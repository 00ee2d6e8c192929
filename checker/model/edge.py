"""Types that data has where it leaves the program, with their part of the JSON schema."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from pydantic import (
    AfterValidator,
    Field,
    PlainSerializer,
    WithJsonSchema,
)

from checker.when import DateRange

__all__ = ["Acceptance", "ClaimValue", "Days", "OfPdf"]


def _as_contract(value: Mapping[str, str | None]) -> Mapping[str, str | None]:
    if value.keys() not in ({"low", "high", "unit"}, {"text"}):
        raise ValueError("a value has low, high and unit, or a text")
    return value


ClaimValue = Annotated[
    Mapping[str, str | None],
    AfterValidator(_as_contract),
    WithJsonSchema(
        {
            "anyOf": [
                {
                    "type": "object",
                    "description": "A figure as printed, at full scale, as decimal strings; never widened by a hedge.",
                    "properties": {name: {"type": ["string", "null"]} for name in ("low", "high", "unit")},
                    "required": ["low", "high", "unit"],
                },
                {
                    "type": "object",
                    "description": "A value that is not a quantity.",
                    "properties": {"text": {"type": "string"}},
                    "required": ["text"],
                },
            ]
        }
    ),
]
"""`{"low", "high", "unit"}` for a quantity, `{"text"}` for what is no quantity."""
Acceptance = Annotated[
    Mapping[str, str | None],
    WithJsonSchema(
        {
            "type": "object",
            "description": "Why somebody accepted the finding.",
            "properties": {"reason": {"type": ["string", "null"]}},
            "required": ["reason"],
        }
    ),
]
"""What accepted a finding: its reason, until when, and where it stands."""


def _days(reading: DateRange) -> dict[str, str]:
    return {"first": reading.first.isoformat(), "last": reading.last.isoformat()}


Days = Annotated[
    DateRange,
    PlainSerializer(_days),
    WithJsonSchema(
        {
            "type": "object",
            "description": "One reading of a date: its first and its last day.",
            "properties": {name: {"type": "string", "format": "date"} for name in ("first", "last")},
            "required": ["first", "last"],
        }
    ),
]
OfPdf = Annotated[
    int | None,
    Field(
        description="Of a PDF, from 1; then the line is that on the page. Left out elsewhere.",
        exclude_if=lambda page: page is None,
    ),
]
"""The page of a place."""
