"""What was read and answers nothing: figures that no field took, days and times that nobody else gives. Nothing vanishes."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from checker.bind import CLAIMING, Unbound
from checker.bind.context import FIGURES
from checker.bind.figures import NO_FIELD
from checker.judge.case import Case
from checker.judge.findings import finding, place
from checker.judge.placed import Taken
from checker.model import Finding, Reason, Span

__all__ = ["ALIKE", "MORE_ALIKE", "first_of_alike", "not_bound", "not_compared"]

LISTED, A_FIGURE = 100, 100
"""Figures that no field took are listed one by one: so many of a source, and one more for so many code points of it
(prose has one figure in about 180). More of them is a table, or made to fill the report; the rest is counted."""


ALIKE = 20
"""Findings on one draft that say the same of the same value are listed one by one up to here; the rest is one more."""
MORE_ALIKE = "more_alike"
"""The kind of its reason; `count` says how many places it stands for."""


def first_of_alike(found: Iterable[Finding]) -> list[Finding]:
    """The findings on a draft; of many with one fingerprint and the same values the first few, and one for the rest."""
    counts: Counter[tuple[str, ...]] = Counter()
    kept: list[Finding] = []
    folded: dict[tuple[str, ...], int] = {}
    for one in found:
        mark = (one.fingerprint, *(camp.shown for camp in one.camps))
        counts[mark] += 1
        if counts[mark] > ALIKE + 1:
            continue
        if counts[mark] == ALIKE + 1:
            folded[mark] = len(kept)
        kept.append(one)
    for mark, at in folded.items():
        count = counts[mark] - ALIKE
        if count > 1 and kept[at].claims:
            own = kept[at].claims[0]
            told = {"source": own.source, "shown": own.shown, "count": count, **_spot(own.line, own.page)}
            kept[at] = replace(kept[at], reason=Reason(MORE_ALIKE, **told), notes=())
    return kept


def not_bound(case: Case, found: Iterable[Finding]) -> Iterator[Finding]:
    """The figures that no field took and no finding shows."""
    shown = {(claim.source, claim.start, claim.end) for finding in found for claim in finding.claims}
    for source, bound in case.bound.items():
        left = [one for one in bound.unbound if (source, one.mention.start, one.mention.end) not in shown]
        most = LISTED + len(case.analyses[source].document.text) // A_FIGURE
        for one in left[:most]:
            yield _left_over(case, source, one)
        if len(left) > most:
            yield _more(case, source, left[most:])


def not_compared(
    case: Case, told: Sequence[Finding], names: Iterable[str], sections: frozenset[str] = CLAIMING
) -> Iterator[Finding]:
    """Days, times, scores and ranks of which no finding tells anything, not even that its sentence stands alone."""
    places: dict[str, list[Span]] = defaultdict(list)
    for claim in chain.from_iterable(one.claims for one in told):
        places[claim.source].append(Span(claim.start, claim.end))
    for source in names:
        analysis = case.analyses[source]
        taken = Taken(places[source])
        every = chain(analysis.times, (one for one in analysis.figures if one.kind not in FIGURES))
        left = [
            Unbound(one, NO_FIELD.reason)
            for one in every
            if one.section in sections and not taken.meets(one.start, one.end)
        ]
        left.sort(key=lambda one: one.mention.start)
        yield from (_left_over(case, source, one) for one in left[:LISTED])
        if len(left) > LISTED:
            yield _more(case, source, left[LISTED:])


def _more(case: Case, source: str, left: Sequence[Unbound]) -> Finding:
    """How many more there are than can be listed one by one, at the place of the first."""
    mention = left[0].mention
    shown = " ".join(mention.text.split())
    return finding(
        case,
        "general/figures",
        subject="more figures",
        label="figures",
        verdict="not_checked",
        severity="info",
        reason=Reason("more_not_bound", source=source, count=len(left), **_spot(mention.line, mention.page)),
        claims=[place(case, source, mention.start, mention.end, shown)],
        values=[str(len(left))],
        identifier=f"figures:{case.labels[source]}:more",
    )


def _spot(line: int, page: int | None) -> dict[str, int]:
    """Where something begins, as parameters of a reason."""
    return {"line": line, "page": page} if page else {"line": line}


def _left_over(case: Case, source: str, one: Unbound) -> Finding:
    mention = one.mention
    shown = " ".join(mention.text.split())
    value = None
    if mention.low is not None and mention.high is not None:
        value = {"low": format(mention.low, "f"), "high": format(mention.high, "f"), "unit": mention.unit}
    claim = place(
        case,
        source,
        mention.start,
        mention.end,
        shown,
        value=value,
        hedge=mention.hedge,
        attribution=mention.attribution,
    )
    return finding(
        case,
        "general/figures",
        subject=shown,
        label=mention.kind,
        verdict="not_checked",
        severity="info",
        reason=Reason("no_counterpart")
        if one.reason == NO_FIELD.reason
        else Reason("not_bound", why=one.reason),
        claims=[claim],
        values=[shown],
        asked=mention.kind,
        identifier=f"figure:{case.labels[source]}:{mention.line}:{mention.column}",
    )
