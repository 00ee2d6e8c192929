"""What documents say otherwise in words, as findings."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from checker.align import CopyDifference
from checker.align.copies import Stretch
from checker.judge.case import Case
from checker.judge.findings import finding, place
from checker.model import Camp, Finding, Reason, Trace

__all__ = ["ASSERTIONS", "COPIES", "Kind", "Places", "places_of", "worded"]

Places = Mapping[tuple[str, int, int], Collection[str]]
"""Source, start and end of a claim -> ids of the findings across sources that show it."""


class Kind(NamedTuple):
    """A rule on words, and its reason."""

    rule: str
    reason: str
    same: str


COPIES = Kind("general/near-copies", "copies_differ", "sentence")
ASSERTIONS = Kind("general/assertions", "assertions_differ", "about")


def places_of(found: Iterable[Finding]) -> dict[tuple[str, int, int], set[str]]:
    """Where findings have their claims."""
    places: dict[tuple[str, int, int], set[str]] = {}
    for one in found:
        for claim in one.claims:
            places.setdefault((claim.source, claim.start, claim.end), set()).add(one.id)
    return places


def worded(case: Case, differences: Sequence[CopyDifference], shown: Places, how: Kind) -> Iterator[Finding]:
    """What documents say otherwise in words, each pair of wordings once, with all who have them."""
    grouped: dict[tuple[str, ...], set[Stretch]] = {}
    for one in differences:
        words = sorted({one.one.text.casefold(), one.other.text.casefold()})
        grouped.setdefault((one.kind, *words), set()).update((one.one, one.other))
    for (kind, *words), members in grouped.items():
        stretches = sorted(members, key=lambda each: (case.order[each.source], each.start))
        if any(_overlaps(each, shown) for each in stretches):
            continue
        sides: dict[str, list[str]] = {}
        for each in stretches:
            sides.setdefault(each.text, []).append(each.source)
        yield finding(
            case,
            how.rule,
            subject=" / ".join(sides),
            asked=kind,
            label=kind,
            verdict="discrepancy",
            severity="warning",
            relation="contradicts",
            reason=Reason(
                how.reason,
                sides=[{"shown": text, "sources": sources} for text, sources in sides.items()],
                what=kind,
            ),
            trace=Trace(same=(how.same,), clash=(kind,), rule=how.rule),
            claims=[place(case, each.source, each.start, each.end, each.text) for each in stretches],
            values=words,
            camps=[Camp(tuple(dict.fromkeys(sources)), text) for text, sources in sides.items()],
        )


def _overlaps(one: Stretch, shown: Places) -> bool:
    return any(source == one.source and start < one.end and one.start < end for source, start, end in shown)
