"""The parameters of a reason as a sentence takes them: documents by their labels, values with those who state them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from checker.report.blocks import in_figures

__all__ = ["MOST_NAMED", "Camps", "Labels", "Place", "Side", "Sides", "Words", "listed", "told_as"]

MOST_NAMED = 6
"""How many sources or values a sentence names before it counts the rest."""


def listed(words: Sequence[str], most: int = MOST_NAMED, link: str = "and") -> str:
    """As "a", "a and b", "a, b and c", "a, b, c and 9 more"; empty for nothing."""
    shown = list(words[:most])
    if len(words) > most:
        shown.append(f"{len(words) - most:,} more")
    return f" {link} ".join([", ".join(shown[:-1]), shown[-1]]) if len(shown) > 1 else "".join(shown)


class Labels(dict[str, str]):
    """Document name -> short label, in the order of the report."""

    @cached_property
    def rank(self) -> Mapping[str, int]:
        """Document name -> its place."""
        return {name: at for at, name in enumerate(self)}


@dataclass(frozen=True, slots=True)
class Words:
    """Words to be listed."""

    items: tuple[str, ...]

    def __str__(self) -> str:
        return listed(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __format__(self, spec: str) -> str:
        if spec == "or":
            return listed(self.items, link="or")
        return _chosen(spec, len(self.items)) if spec else str(self)


@dataclass(frozen=True, slots=True)
class Side:
    """A value with those who state it."""

    shown: str
    sources: Words

    def __str__(self) -> str:
        return f"{self.shown} ({self.sources})"

    @property
    def said(self) -> str:
        """As "000 and 002 say nearly $15 billion"."""
        return f"{self.sources} {self.sources:says|say} {self.shown}"


@dataclass(frozen=True, slots=True)
class Sides:
    """Values with those who state them."""

    items: tuple[Side, ...]

    def __format__(self, spec: str) -> str:
        match spec:
            case "":
                return listed([str(side) for side in self.items])
            case "said":
                return listed([side.said for side in self.items])
            case "shown":
                return listed(list(dict.fromkeys(side.shown for side in self.items)))
            case "who":
                return listed(list(dict.fromkeys(one for side in self.items for one in side.sources.items)))
        return _chosen(spec, len(self.items))


@dataclass(frozen=True, slots=True)
class Camps:
    """Groups of values, one against the others."""

    items: tuple[Sides, ...]

    def __format__(self, spec: str) -> str:
        first, *others = [f"{sides}" for sides in self.items] or [""]
        return f"{first} against {listed(others)}" if others else first


@dataclass(frozen=True, slots=True)
class Place:
    """A value at a place: "28 (000:1:10)"."""

    shown: str
    where: str

    def __format__(self, spec: str) -> str:
        return self.where if spec == "where" else f"{self.shown} ({self.where})"


def _chosen(spec: str, count: int) -> str:
    """The form that a number takes: "says|say", with "2?both|all" for two at most and for more."""
    limit, mark, forms = spec.rpartition("?")
    one, _, many = forms.partition("|")
    return one if count <= (int(limit) if mark else 1) else many


def told_as(name: str, value: Any, labels: Mapping[str, str]) -> Any:
    """A parameter as its template takes it."""
    if name.endswith(("source", "sources")):
        return _named([value] if isinstance(value, str) else value, labels)
    match value:
        case {"shown": shown, "line": line, "column": column, "source": source}:
            return Place(shown, f"{_named([source], labels)}:{in_figures(line, column, value.get('page'))}")
        case {"shown": shown, "sources": sources}:
            return Side(shown, _named(sources, labels))
        case [{"shown": _, "sources": _}, *_]:
            return Sides(tuple(told_as(name, one, labels) for one in value))
        case [[{"shown": _, "sources": _}, *_], *_]:
            return Camps(tuple(told_as(name, sides, labels) for sides in value))
        case [str(), *_]:
            return Words(tuple(value))
        case [{}, *_] | [[_, *_], *_]:
            return [told_as("", one, labels) for one in value]
        case Mapping():
            return {key: told_as(key, one, labels) for key, one in value.items()}
    return value


def _named(names: Sequence[str], labels: Mapping[str, str]) -> Words:
    """The documents' labels, in the order of the report; the name where there is no label."""
    rank = labels.rank if isinstance(labels, Labels) else Labels(labels).rank
    ordered = sorted(dict.fromkeys(names), key=lambda name: rank.get(name, len(rank)))
    return Words(tuple(labels.get(name, name) for name in ordered))
