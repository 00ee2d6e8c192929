"""Rows: named tuples that cost little to declare.

`class Camp(Row)` is what `class Camp(NamedTuple)` would be, and to a type checker it is that. A named tuple's class
compiles its annotations and a function of its own, which takes a sixth of a millisecond whenever the program starts;
rows with as many fields share the code that makes them, under the names of their own fields.
"""

from __future__ import annotations

from collections import namedtuple
from functools import cache
from types import CodeType, FunctionType

__all__ = ["Row"]

_GLOBALS = {"make": tuple.__new__}


@cache
def _making(count: int) -> CodeType:
    """The code of a function that makes a tuple of so many values."""
    names = "".join(f"at{number}, " for number in range(count))
    code: CodeType = eval(f"lambda _cls, {names}: make(_cls, ({names}))").__code__
    return code


def _getters(most: int) -> list[Any]:
    """What reads the first, the second … field of any named tuple."""
    fields = [f"at{number}" for number in range(most)]
    wide = namedtuple("wide", fields)  # type: ignore[misc]
    return [vars(wide)[name] for name in fields]


_GETTERS = _getters(most=24)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from typing import NamedTuple as Row
else:

    class _RowType(type):
        """Makes the fields of a row of what its class annotates; the last of them may have defaults."""

        def __new__(cls, name, bases, body):
            fields = tuple(body.get("__annotations__", ()))
            defaults = tuple([body.pop(field) for field in fields if field in body])
            own = {"co_varnames": ("_cls", *fields), "co_qualname": f"{name}.__new__"}
            made = FunctionType(_making(len(fields)).replace(**own), _GLOBALS, "__new__", defaults)
            body |= {field: _GETTERS[place] for place, field in enumerate(fields)}
            body |= {"__slots__": (), "__new__": made, "__match_args__": fields, "_fields": fields}
            return super().__new__(cls, name, bases, body)

    class Row(tuple, metaclass=_RowType):
        """What a subclass annotates are its fields."""

        def __getnewargs__(self):
            return tuple(self)

        def __repr__(self):
            shown = ", ".join(f"{name}={value!r}" for name, value in self._asdict().items())
            return f"{type(self).__name__}({shown})"

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def _replace(self, **changes):
            made = tuple.__new__(type(self), map(changes.pop, self._fields, self))
            if changes:
                raise ValueError(f"{type(self).__name__} has no field {', '.join(changes)}")
            return made
