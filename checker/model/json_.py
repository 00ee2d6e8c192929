"""The nouns as JSON, and from JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from pydantic import (
    TypeAdapter,
)

__all__ = ["adapter", "jsonable"]


@cache
def adapter(kind: type[Any]) -> TypeAdapter[Any]:
    """What reads and writes the JSON of a noun."""
    return TypeAdapter(kind)


def jsonable(value: Any) -> Any:
    """The value in JSON's types: decimals and dates as strings, named tuples and records as objects."""
    match value:
        case None | str() | int() | float():
            return value
        case Decimal():
            return format(value, "f")
        case date():
            return value.isoformat()
        case Mapping():
            return {key: jsonable(item) for key, item in value.items()}
        case tuple() if hasattr(value, "_asdict"):
            return {key: jsonable(item) for key, item in value._asdict().items()}
        case _ if is_dataclass(value):
            return {one.name: jsonable(getattr(value, one.name)) for one in fields(value)}
        case Sequence():
            return [jsonable(item) for item in value]
    raise TypeError(f"{type(value).__name__} has no form in JSON")
