"""Records: the immutable nouns that are no tuples.

`class Claim(Record)` is what `@dataclass(frozen=True) class Claim` would be: its annotated names are its fields,
in order, with the defaults that the class body gives. A dataclass compiles its methods anew for every class,
which takes a millisecond a class whenever the program starts; a record's are written once, here. `_fields`,
`_replace` and `_asdict` are those of a named tuple.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from operator import itemgetter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar, NoReturn, Self, dataclass_transform
else:

    def dataclass_transform(**_):
        """What only a type checker looks at."""
        return lambda made: made


__all__ = ["Record", "made"]


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
    __makers: ClassVar[dict[str, Callable[[], Any]]] = {}
    __shown: ClassVar[tuple[str, ...]] = ()
    __content: ClassVar[itemgetter[Any]]
    """From the fields by name to what is compared and hashed."""

    def __init_subclass__(cls) -> None:
        cls._fields = fields = tuple(cls.__annotations__)
        given = {name: value for name, value in vars(cls).items() if name in cls.__annotations__}
        cls.__names = frozenset(fields)
        cls.__makers = {name: one.make for name, one in given.items() if type(one) is _Made}
        cls.__defaults = {name: one for name, one in given.items() if name not in cls.__makers}
        cls.__shown = tuple([name for name in fields if name not in cls.__makers])
        cls.__content = itemgetter(*cls.__shown)

    def __init__(self, *values: Any, **named: Any) -> None:
        fields = vars(self)
        fields.update(self.__defaults)
        fields.update(zip(self._fields, values))  # noqa: B905 - those given by place; the rest follows
        fields.update(named)
        for name, make in self.__makers.items():
            if name not in fields:
                fields[name] = make()
        if len(fields) != len(self._fields) or self.__mistaken(values, named):
            _refuse(type(self), fields, values, named)
        self.__post_init__()

    def __mistaken(self, values: Sequence[Any], named: Mapping[str, Any]) -> bool:
        """Whether there are too many values, or a name is no field's or that of a field given by its place."""
        if not named:
            return len(values) > len(self._fields)
        return not (named.keys() <= self.__names and named.keys().isdisjoint(self._fields[: len(values)]))

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


def _refuse(cls: Any, given: Container[str], values: Sequence[Any], named: Iterable[str]) -> NoReturn:
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
