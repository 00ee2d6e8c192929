"""Whether what a rule file declares has the types that the declarations' annotations name, in words for its author.

pydantic decides, strictly; the words are ours.
"""

from __future__ import annotations

import typing
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, NamedTuple, Union

from pydantic import InstanceOf, TypeAdapter, ValidationError

__all__ = ["Mistake", "mistake"]

_WRITTEN: Mapping[str, str] = {
    "str": "a text in quotation marks",
    "bool": "True or False",
    "Decimal": 'a whole number, or Decimal("0.5") where it has a point',
    "Entity": "Organization(…), Person(…) or Product(…)",
    "Example": "Agrees(…), Differs(…) or Silent(…)",
    "Choice": "Choice(…)",
    "Slots": "Slots(…)",
    "Field": "Field(…)",
    "Use": "Use(…)",
    "Equation": "Equation(…)",
    "Waiver": "Waiver(…)",
}
"""Name of a type -> how a value of it is written in a rule file."""


class Mistake(NamedTuple):
    """What is wrong with one key of a declaration, and what to write instead."""

    message: str
    remedy: str


def mistake(declared: Any, called: str) -> Mistake | None:
    """The first key of a declaration whose value is not of the type that its annotation names; None where all are.

    `called` is the declaration in the message ("field deal.amount").
    """
    declaration: Any = type(declared)
    for key, hint in _hints(declaration).items():
        value = getattr(declared, key)
        if not _fits(value, hint):
            return Mistake(f"{key} of {called} is {_seen(value, hint)}", _remedy(value, hint))
    return None


@cache
def _hints(declaration: type) -> Mapping[str, Any]:
    return typing.get_type_hints(declaration)


def _fits(value: object, hint: Any) -> bool:
    try:
        _adapter(hint).validate_python(value, strict=True)
    except ValidationError:
        return False
    return True


@cache
def _adapter(hint: Any) -> TypeAdapter[Any]:
    return TypeAdapter(_declared(hint))


def _declared(hint: Any) -> Any:
    """The hint as pydantic is to take it: a declaration is an instance of its class, a Decimal may be a whole number."""
    origin, inside = typing.get_origin(hint), typing.get_args(hint)
    if hint is Decimal:
        return Decimal | int
    if origin is Literal or hint in (NoneType, Ellipsis):
        return hint
    if origin in (Union, UnionType):
        return Union[tuple(map(_declared, inside))]  # noqa: UP007 - made of a list
    if origin is not None:
        return origin[tuple(map(_declared, inside))]
    instance: Any = InstanceOf
    return hint if hint in (str, bool) else instance[hint]


def _seen(value: object, hint: Any) -> str:
    """What the value is, as the message tells it: of a tuple the member that does not belong there."""
    inside = _members(hint)
    if isinstance(value, tuple) and inside is not None:
        wrong = next(one for one in value if not _fits(one, inside))
        return f"a tuple with {_short(wrong)} in it"
    return _short(value)


def _short(value: object) -> str:
    text = (
        repr(value)
        if isinstance(value, (str, int, float, Decimal, NoneType))
        else f"a {type(value).__name__}"
    )
    return text if len(text) <= 60 else f"{text[:57]}…"


def _members(hint: Any) -> Any:
    """What a tuple of that hint holds; None where it is no tuple."""
    one = next((one for one in _options(hint) if typing.get_origin(one) is tuple), None)
    return typing.get_args(one)[0] if one is not None else None


def _options(hint: Any) -> tuple[Any, ...]:
    return typing.get_args(hint) if typing.get_origin(hint) in (Union, UnionType) else (hint,)


def _remedy(value: object, hint: Any) -> str:
    members = _members(hint)
    if members is not None and not isinstance(value, tuple):
        if isinstance(value, str) and _fits(value, members):
            return f"Write a tuple, with its comma: ({_short(value)},)"
        return f"Write a tuple of {_asked(members)}: (…,)"
    if members is not None:
        return f"Fill it with {_asked(members)}"
    return f"Write {_asked(hint)}"


def _asked(hint: Any) -> str:
    """What a hint asks for: "one of error, warning", "a text in quotation marks", "Field(…)"."""
    asked = [_one(one) for one in _options(hint) if one is not NoneType]
    return " or ".join(dict.fromkeys(asked))


def _one(hint: Any) -> str:
    if typing.get_origin(hint) is Literal:
        return f"one of {', '.join(typing.get_args(hint))}"
    name = getattr(hint, "__name__", str(hint))
    return _WRITTEN.get(name, name)
