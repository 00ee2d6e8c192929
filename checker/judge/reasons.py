"""Why sources agree or differ on one field, as data; the words are made in the report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from checker.bind.claims import Claim
from checker.judge.case import Case
from checker.judge.compare import Group, Position
from checker.model import Camp, Reason
from checker.values import DateValue, Quantity, Relation, Tenure, Value

__all__ = ["Stated", "one_origin", "shown_by", "statuses_of", "strained_by"]


@dataclass(frozen=True)
class Stated:
    """What sources state of one field, and what can be said of it."""

    case: Case
    group: Group
    positions: Sequence[Position]

    def shown(self, value: Value) -> str:
        """The value as the first source prints it; words of a scheme as the scheme has them."""
        first = self._firsts.get(value)
        return shown_by(first) if first else str(value)

    @cached_property
    def _firsts(self) -> Mapping[Value, Position]:
        """The first position of each value."""
        firsts: dict[Value, Position] = {}
        for position in self.positions:
            firsts.setdefault(position.value, position)
        return firsts

    @property
    def values(self) -> list[str]:
        """The distinct values, as first printed."""
        return list(dict.fromkeys(self.shown(position.value) for position in self.positions))

    def sides(self, positions: Iterable[Position]) -> list[Camp]:
        """Each distinct value of the positions with those who state it."""
        sources: dict[Value, list[str]] = {}
        for position in positions:
            sources.setdefault(position.value, []).append(position.source)
        return [Camp(tuple(own), self.shown(value)) for value, own in sources.items()]

    def across(
        self, agrees: bool, relation: Relation, camps: Sequence[Camp], fits_all: Value | None
    ) -> Reason:
        """Why several sources agree or differ."""
        if agrees:
            return self._agreement(relation, fits_all)
        if relation is Relation.INCOMPARABLE:
            return Reason("incomparable", sides=camps)
        if relation is Relation.CONTRADICTS:
            return Reason("contradicts", sides=camps)
        if statuses := statuses_of(self.positions):
            return Reason("status_differs", person=statuses[0], sides=statuses[1])
        stretched = self._stretched(fits_all)
        fits = self.shown(fits_all) if fits_all is not None and stretched else None
        return Reason(
            "strained",
            camps=self._against(camps),
            fits=fits,
            stretched=stretched,
            by=strained_by(self.positions),
        )

    def _agreement(self, relation: Relation, fits_all: Value | None) -> Reason:
        if relation is Relation.SAME:
            value = self.shown(self.positions[0].value)
            return Reason("same", sources=self.group.sources, value=value)
        if relation is Relation.REFINES and fits_all is not None:
            narrow = [one for one in self.positions if one.value == fits_all]
            wide = [one for one in self.positions if one.value != fits_all]
            return Reason("refines", narrow=self.sides(narrow), wide=self.sides(wide))
        return Reason("overlaps", sides=self.sides(self.positions))

    def _against(self, camps: Sequence[Camp]) -> list[list[Camp]]:
        of_camp: list[list[Position]] = [[] for _ in camps]
        home: dict[str, list[int]] = {}
        for at, camp in enumerate(camps):
            for source in camp.sources:
                home.setdefault(source, []).append(at)
        for position in self.positions:
            for at in home.get(position.source, ()):
                of_camp[at].append(position)
        return [self.sides(stated) for stated in of_camp]

    def _stretched(self, fits_all: Value | None) -> list[str]:
        """The hedges that would have to be stretched for one value to fit all, as printed."""
        if fits_all is None:
            return []
        hedges = dict.fromkeys(
            word
            for position in self.positions
            for claim in position.claims
            if claim.value == position.value and position.value != fits_all and (word := _hedge_word(claim))
        )
        return list(hedges)

    def within(self, source: str, relation: Relation) -> Reason:
        """How one source differs from itself."""
        kind = "within_contradicts" if relation is Relation.CONTRADICTS else "within_strained"
        return Reason(kind, source=source, values=self.values)

    def notes(self) -> Iterator[Reason]:
        """What an editor should know besides: common origins, told changes, who states and who reports."""
        yield from one_origin(self.case, self.group.sources)
        yield from self._changes()
        yield from self._certainty()

    def _changes(self) -> Iterator[Reason]:
        for source, own in self.group.by_source.items():
            tenures = [claim.value for claim in own if isinstance(claim.value, Tenure)]
            if any(a.tells_change_of(b) for a in tenures for b in tenures):
                yield Reason("tells_change", source=source)

    def _certainty(self) -> Iterator[Reason]:
        flat: list[str] = []
        reporting: list[str] = []
        for source, own in self.group.by_source.items():
            (flat if any(claim.certainty == "flat" for claim in own) else reporting).append(source)
        if flat and reporting:
            yield Reason("fact_or_report", flat_sources=flat, reporting_sources=reporting)


def one_origin(case: Case, sources: Iterable[str]) -> Iterator[Reason]:
    """Which of the sources share an origin and so count once."""
    shared: dict[str, list[str]] = {}
    for source in dict.fromkeys(sources):
        if source in case.homes:
            shared.setdefault(case.homes[source], []).append(source)
    for origin in sorted(shared, key=case.origin_rank.__getitem__):
        if len(shared[origin]) > 1:
            yield Reason("one_origin", sources=shared[origin])


def strained_by(positions: Sequence[Position]) -> str:
    """What would have to give for all to be true: hedge, rounding (of figures without a hedge), or words."""
    if not all(isinstance(position.value, Quantity) for position in positions):
        return "words"
    hedged = any(_hedge_word(claim) for position in positions for claim in position.claims)
    return "hedge" if hedged else "rounding"


def statuses_of(positions: Sequence[Position]) -> tuple[str, list[Camp]] | None:
    """The one holder of a post with each status and those who give it; None where the values are no such thing."""
    tenures = [position.value for position in positions if isinstance(position.value, Tenure)]
    if len(tenures) < len(positions) or len({str(one.holder) for one in tenures}) != 1:
        return None
    given: dict[str, list[str]] = {}
    for tenure, position in zip(tenures, positions, strict=True):
        given.setdefault(tenure.status, []).append(position.source)
    return str(tenures[0].holder), [Camp(tuple(sources), status) for status, sources in given.items()]


def shown_by(position: Position) -> str:
    """A position's value as its own source prints it."""
    if isinstance(position.value, (Quantity, DateValue)):
        for claim in position.claims:
            if claim.value == position.value:
                return claim.shown
    return str(position.value)


def _hedge_word(claim: Claim) -> str:
    if claim.mention is None or claim.mention.hedge is None:
        return ""
    figure = " ".join(claim.mention.text.split())
    return claim.shown[: -len(figure)].strip() if claim.shown.endswith(figure) else ""
