"""Records: the immutable nouns that are no tuples.

`class Claim(Record)` is what `@dataclass(frozen=True) class Claim` would be: its annotated names are its fields,
in order, with the defaults that the class body gives. A dataclass compiles its methods anew for every class,
which takes a millisecond a class whenever the program starts; a record's are written once, here. `_fields`,
`_replace` and `_asdict` are those of a named tuple.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Sequence
from operator import itemgetter
from typing import Any, ClassVar, NoReturn, Self, dataclass_transform

__all__ = ["Record", "made", "refuse"]


class _Made:
    """How the default of a field is made."""

    def __init__(self, make: Callable[[], Any]) -> None:
        self.make = make


def made(*, default_factory: Callable[[], Any]) -> Any:
    """A field whose default is made anew for every record; such fields are neither compared nor shown."""
    return _Made(default_factory)


@dataclass_transform(frozen_default=True, field_specifiers=(made,))
class Record:
    """Its fields are what a subclass annotates; records of one class are equal where their fields are."""

    _fields: ClassVar[tuple[str, ...]] = ()
    __names: ClassVar[frozenset[str]] = frozenset()
    __defaults: ClassVar[dict[str, Any]] = {}
    __shown: ClassVar[tuple[str, ...]] = ()
    __content: ClassVar[itemgetter[Any]]
    """From the fields by name to what is compared and hashed."""

    def __init_subclass__(cls) -> None:
        cls._fields = tuple(cls.__annotations__)
        cls.__names = frozenset(cls._fields)
        cls.__defaults = {name: vars(cls)[name] for name in cls._fields if name in vars(cls)}
        cls.__shown = tuple(name for name in cls._fields if type(cls.__defaults.get(name)) is not _Made)
        cls.__content = itemgetter(*cls.__shown)

    def __init__(self, *values: Any, **named: Any) -> None:
        fields = vars(self)
        fields.update(zip(self._fields, values))  # noqa: B905 - those given by place; the names are checked below
        if len(values) > len(self._fields) or not fields.keys().isdisjoint(named):
            refuse(type(self), fields, values, named)
        fields.update(named)
        for name, default in self.__defaults.items():
            if name not in fields:
                fields[name] = default.make() if type(default) is _Made else default
        if fields.keys() != self.__names:
            refuse(type(self), fields, values, named)
        self.__post_init__()

    def __post_init__(self) -> None:
        """For a subclass to refuse what its fields may not be."""

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is immutable: use _replace({name}=...)")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is immutable")

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return bool(self.__content(vars(self)) == self.__content(vars(other)))

    def __hash__(self) -> int:
        return hash(self.__content(vars(self)))

    def __repr__(self) -> str:
        shown = (f"{name}={vars(self)[name]!r}" for name in self.__shown)
        return f"{type(self).__name__}({', '.join(shown)})"

    def _asdict(self) -> dict[str, Any]:
        """The fields by name, in order."""
        return {name: vars(self)[name] for name in self._fields}

    def _replace(self, **changes: Any) -> Self:
        """The same record with other values in some fields."""
        return type(self)(**{**self._asdict(), **changes})


def refuse(cls: Any, given: Container[str], values: Sequence[Any], named: Iterable[str]) -> NoReturn:
    """Raise TypeError for arguments that are not the fields; `given` has all fields with a value by name."""
    known, called = cls._fields, f"{cls.__name__}()"
    for name in named:
        if name not in known:
            raise TypeError(f"{called} got an unexpected keyword argument {name!r}")
        if name in known[: len(values)]:
            raise TypeError(f"{called} got multiple values for argument {name!r}")
    if len(values) > len(known):
        raise TypeError(f"{called} takes {len(known)} arguments but {len(values)} were given")
    raise TypeError(
        f"{called} misses {', '.join(name for name in known[len(values) :] if name not in given)}"
    )
