"""The sentences of a finding: why, in an editor's words. Nothing is decided here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from checker.bind.claims import Claim
from checker.judge.case import Case, listed
from checker.judge.compare import Group, Position
from checker.model import Camp
from checker.values import DateValue, Quantity, Relation, Tenure, Value

__all__ = ["Explanation"]


@dataclass(frozen=True)
class Explanation:
    """What can be said of one field's positions."""

    case: Case
    group: Group
    stated: Sequence[Position]

    def shown(self, value: Value) -> str:
        """The value as the first source prints it; words of a scheme as the scheme has them."""
        first = self._firsts.get(value)
        return self.shown_by(first) if first else str(value)

    @cached_property
    def _firsts(self) -> Mapping[Value, Position]:
        """The first position of each value."""
        firsts: dict[Value, Position] = {}
        for position in self.stated:
            firsts.setdefault(position.value, position)
        return firsts

    @staticmethod
    def shown_by(position: Position) -> str:
        """A position's value as its own source prints it."""
        if isinstance(position.value, (Quantity, DateValue)):
            for claim in position.claims:
                if claim.value == position.value:
                    return claim.shown
        return str(position.value)

    def labels(self, sources: Iterable[str]) -> str:
        """The sources' labels, in the order given to the program."""
        return self.case.listed(sources)

    def across(self, agrees: bool, relation: Relation, camps: Sequence[Camp], fits_all: Value | None) -> str:
        """Why several sources agree or differ."""
        sides = self._sides(camps)
        if agrees:
            return self._agreement(relation, fits_all)
        if relation is Relation.INCOMPARABLE:
            return f"{listed(sides)} cannot be compared: other currency, unit, date or scope."
        if relation is Relation.CONTRADICTS:
            return f"{listed(sides)} cannot {'both' if len(sides) == 2 else 'all'} be true."
        return f"{self._against(camps)}: true together only if words are stretched{self._fit(fits_all)}."

    def in_part(self, camps: Sequence[Camp]) -> str:
        """Why several sources agree of which some cannot be compared with the rest."""
        return f"{listed(self._sides(camps))} cannot all be compared: other currency, unit, date or scope."

    def _sides(self, camps: Sequence[Camp]) -> list[str]:
        return [f"{camp.shown} ({self.labels(camp.sources)})" for camp in camps]

    def _agreement(self, relation: Relation, fits_all: Value | None) -> str:
        if relation is Relation.SAME:
            number = "both" if len(self.group.sources) == 2 else "all"
            return f"{self.labels(self.group.sources)} {number} say {self.shown(self.stated[0].value)}."
        if relation is Relation.REFINES and fits_all is not None:
            narrow = [one for one in self.stated if one.value == fits_all]
            wide = [one for one in self.stated if one.value != fits_all]
            return f"{listed(self._by_value(narrow))} is the more precise form of {listed(self._by_value(wide))}."
        return f"{listed(self._by_value(self.stated))} can all be true as they read."

    def _by_value(self, stated: Iterable[Position]) -> list[str]:
        """As "$14.3 billion (001)", for each distinct value."""
        sources: dict[Value, list[str]] = {}
        for position in stated:
            sources.setdefault(position.value, []).append(position.source)
        return [f"{self.shown(value)} ({self.labels(own)})" for value, own in sources.items()]

    def _against(self, camps: Sequence[Camp]) -> str:
        of_camp: list[list[Position]] = [[] for _ in camps]
        home: dict[str, list[int]] = {}
        for at, camp in enumerate(camps):
            for source in camp.sources:
                home.setdefault(source, []).append(at)
        for position in self.stated:
            for at in home.get(position.source, ()):
                of_camp[at].append(position)
        sides = [listed(self._by_value(stated)) for stated in of_camp]
        return sides[0] if len(sides) == 1 else f"{sides[0]} against {' and '.join(sides[1:])}"

    def _fit(self, fits_all: Value | None) -> str:
        if fits_all is None:
            return ""
        hedges = dict.fromkeys(
            word
            for position in self.stated
            for claim in position.claims
            if claim.value == position.value and position.value != fits_all and (word := _hedge_word(claim))
        )
        stretched = " or ".join(f"“{word}”" for word in hedges)
        return f"; {self.shown(fits_all)} fits all if {stretched} is stretched" if stretched else ""

    def alone(self, source: str) -> str:
        """Why one source's claim stands alone."""
        values = listed(list(dict.fromkeys(self.shown(position.value) for position in self.stated)))
        return f"Only {self.case.labels[source]} says so: {values}."

    def within(self, source: str, relation: Relation) -> str:
        """How one source differs from itself."""
        values = listed(list(dict.fromkeys(self.shown(position.value) for position in self.stated)))
        how = (
            "which cannot all be true"
            if relation is Relation.CONTRADICTS
            else "which go together only if words are stretched"
        )
        return f"{self.case.labels[source]} itself says {values}, {how}."

    def remarks(self) -> Iterator[str]:
        """What an editor should know besides: common origins, told changes, who states and who reports."""
        homes = self.case.homes
        shared: dict[str, list[str]] = {}
        for source in self.group.sources:
            if source in homes:
                shared.setdefault(homes[source], []).append(source)
        for origin in sorted(shared, key=self.case.origin_rank.__getitem__):
            if len(shared[origin]) > 1:
                yield f"{self.labels(shared[origin])} share one origin and count once."
        yield from self._changes()
        yield from self._certainty()

    def _changes(self) -> Iterator[str]:
        for source, own in self.group.by_source.items():
            tenures = [claim.value for claim in own if isinstance(claim.value, Tenure)]
            if any(a.tells_change_of(b) for a in tenures for b in tenures):
                yield f"{self.case.labels[source]} does not contradict itself: it tells the change."

    def _certainty(self) -> Iterator[str]:
        flat: list[str] = []
        reporting: list[str] = []
        for source, own in self.group.by_source.items():
            (flat if any(claim.certainty == "flat" for claim in own) else reporting).append(source)
        if flat and reporting:
            verb = "states" if len(flat) == 1 else "state"
            only = "only reports" if len(reporting) == 1 else "only report"
            yield f"{self.labels(flat)} {verb} as a fact what {self.labels(reporting)} {only}."


def _hedge_word(claim: Claim) -> str:
    if claim.mention is None or claim.mention.hedge is None:
        return ""
    figure = " ".join(claim.mention.text.split())
    return claim.shown[: -len(figure)].strip() if claim.shown.endswith(figure) else ""
