"""Rows: named tuples that cost little to declare.

`class Camp(Row)` is what `class Camp(NamedTuple)` would be, and to a type checker it is that. A named tuple's
class takes a third of a millisecond whenever the program starts, a row's a tenth of that; making a row takes half
a microsecond longer, so that what a run makes by the thousand (words, mentions) is a `NamedTuple`.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from checker.record import refuse

__all__ = ["Row"]

if TYPE_CHECKING:
    from typing import NamedTuple as Row
else:

    class Row(tuple):
        """What a subclass annotates are its fields; the last of them may have defaults."""

        _fields = ()
        _last = ()
        """The defaults."""

        def __init_subclass__(cls):
            cls._fields = cls.__match_args__ = tuple(cls.__annotations__)
            cls._last = tuple([vars(cls)[name] for name in cls._fields if name in vars(cls)])
            for name, getter in zip(cls._fields, _GETTERS, strict=False):
                setattr(cls, name, getter)

        def __new__(cls, *values, **named):  # noqa: D102
            if named or len(values) != len(cls._fields):
                values = _completed(cls, values, named)
            return tuple.__new__(cls, values)

        def __getnewargs__(self):
            return tuple(self)

        def __repr__(self):
            shown = ", ".join(f"{name}={value!r}" for name, value in self._asdict().items())
            return f"{type(self).__name__}({shown})"

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def _replace(self, **changes):
            return type(self)(**{**self._asdict(), **changes})


def _getters(most: int) -> list[Any]:
    """What reads the first, the second … field of any named tuple."""
    fields = [f"at{number}" for number in range(most)]
    wide = namedtuple("wide", fields)  # type: ignore[misc]
    return [vars(wide)[name] for name in fields]


_GETTERS = _getters(most=32)


def _completed(cls: Any, values: tuple[Any, ...], named: Mapping[str, Any]) -> tuple[Any, ...]:
    """The values of all fields of a row of which some are given by name, or not at all."""
    fields, last = cls._fields, cls._last
    missing = fields[len(values) :]
    if not named and 0 < len(missing) <= len(last):
        return (*values, *last[-len(missing) :])
    given = dict(zip(fields[len(fields) - len(last) :], last, strict=True)) | dict(named)
    if len(values) > len(fields) or not named.keys() <= set(missing) or not given.keys() >= set(missing):
        refuse(cls, given, values, named)
    return (*values, *(given[name] for name in missing))
