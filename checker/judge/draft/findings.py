"""What lookup found, as findings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checker.align.vocabulary import YEAR
from checker.bind.claims import Claim
from checker.judge.case import Case
from checker.judge.draft.figure import Figure
from checker.judge.draft.lookup import Answer, Place
from checker.judge.draft.matching import Match
from checker.judge.findings import finding, place
from checker.kinds import Severity, Verdict
from checker.lexicon.hedges import MOST
from checker.model import Camp, Finding, FindingClaim, Reason
from checker.values import Relation

__all__ = ["figure_finding"]

RULE = "general/figures"
MOST_PLACES = 3
"""Sources whose place a finding shows; the others are counted."""
LIKE = 0.25
"""From this likeness on a passage is worth showing."""

LABELS = {
    "money": "amount", "percent": "percentage", "time": "length of time", "measure": "measure", "age": "age",
    "count": "count", "number": "number", "ordinal": "rank", "date": "date", "decade": "decade",
    "quarter": "quarter", "clock": "time of day", "score": "score", "code": "name with a number",
}  # fmt: skip
"""What a figure is called that no rule knows the field of."""


def figure_finding(
    case: Case,
    draft: str,
    figure: Figure,
    answer: Answer,
    claim: Claim | None = None,
    other: Claim | None = None,
) -> Finding:
    """The finding on a draft's figure.

    `claim` is what the draft states with it of a field, where no source states that field of its subject, and
    `other` what the sources state with the same figure of somebody or something else.
    """
    verdict, severity, relation = _verdict(figure, answer)
    if (
        verdict == "unsupported"
        and answer.closest is not None
        and _follows(case, draft, figure, answer.closest)
    ):
        severity = "notice"
    reason = _reason(case, figure, answer)
    if claim is not None and other is not None:
        person = figure.kind == "age"  # what a deal's or an election's two sides are called is less sure
        verdict, severity, relation = "unsupported", "warning" if person else "notice", None
        reason = _of_another(case, claim, other, answer)
    shown = _shown(figure)
    places = _best_places(answer)
    line, column = case.analyses[draft].document.place(figure.start)
    field = claim.field if claim else None
    subject = claim.subject if claim else shown
    rule = claim.rule if claim else RULE
    return finding(
        case,
        rule,
        field=field,
        subject=subject,
        label=case.label_of(field, subject) if field else LABELS[figure.kind],
        verdict=verdict,
        severity=severity,
        relation=relation,
        reason=reason,
        claims=(_claim(case, draft, figure), *(_claim(case, one.source, one.figure) for one in places)),
        camps=_camps(draft, shown, places),
        values=[shown.casefold(), verdict],
        asked=None if field else figure.kind,
        independent=0 if other else len({case.origin_of[one.source] for one in answer.found}),
        identifier=f"figure:{case.labels[draft]}:{line}:{column}",
    )


def _verdict(figure: Figure, answer: Answer) -> tuple[Verdict, Severity, str | None]:
    match answer.verdict:
        case "found":
            first = answer.found[0]
            rounded = first.match.grade == "rounded"
            relation = _relation(figure, first.figure) if rounded else None
            relation = None if relation == "incomparable" else relation  # an age and "nearly 50"
            return (
                "agreement",
                "notice" if rounded else "info",
                relation or ("refines" if rounded else "same"),
            )
        case "hedged":
            return "discrepancy", "warning", None
        case "disputed" | "points" | "revised":
            return "discrepancy", "warning", "superseded" if answer.verdict == "revised" else "contradicts"
        case "worked out":
            return "agreement", "notice", None
        case "other":
            if answer.closest is None:
                return "unsupported", "warning", None
            if answer.closest.match.grade == "wider":
                return "unsupported", _of_less(figure, answer.closest), "refines"
            relation = _relation(figure, answer.closest.figure)
            if relation == "incomparable":  # the same figure in another currency is not what the source says
                other = answer.closest.figure.value
                again = figure.value is not None and other is not None and figure.value.low == other.low
                return "discrepancy" if again else "unsupported", "warning", relation
            return "discrepancy", "warning", "strained" if relation == "strained" else "contradicts"
        case "untold":  # another writer may tell the same in words of which none is alike
            return "unsupported", "notice", None
        case "absent":
            closest = answer.closest
            if closest is not None and closest.match == Match("wider", 2) and closest.likeness >= LIKE:
                return "unsupported", _of_less(figure, closest), "refines"
            return "unsupported", "warning", None
    return "not_checked", "info", None


def _of_less(figure: Figure, closest: Place) -> Severity:
    """How grave it is to say more precisely what a source says: worth a look where its hedge naturally means that figure."""
    own, value = figure.value, closest.figure.value
    hedged = own is not None and value is not None and value.hedge is not None
    return (
        "notice" if hedged and own is not None and value is not None and value.holds(own.low) else "warning"
    )


def _follows(case: Case, draft: str, figure: Figure, closest: Place) -> bool:
    """Whether a draft only adds the year to a day or month, and may have it from when the source was written.

    News tells what was last: a year before the latest that the sources print does not follow.
    """
    own, parts = figure.parts, closest.figure.parts
    if not figure.kind == closest.figure.kind == "date" or closest.match.grade != "wider":
        return False
    others = zip(own[1:], parts[1:], strict=True)
    if own[0] is None or parts[0] is not None or any(one not in (None, other) for one, other in others):
        return False
    return own[0] >= max(_years(case, draft), default=0)


def _years(case: Case, draft: str) -> Iterator[int]:
    """The years of the days that the sources print, and of their publication."""
    for name, analysis in case.analyses.items():
        if name != draft:
            yield from (dates.last.year for dates in analysis.document.published)
            yield from (int(token.low) for token in analysis.stream.tokens if YEAR.fullmatch(token.low))


def _relation(figure: Figure, other: Figure) -> str | None:
    """How two figures relate by the algebra; None where one of them has no value, or they are said to contradict."""
    if figure.value is None or other.value is None:
        return None
    relation = other.value.relate(figure.value)
    return None if relation is Relation.CONTRADICTS else str(relation.shown.value)


def _best_places(answer: Answer) -> list[Place]:
    """The places that a report shows beside the draft's: one of each source that has it, or the closest passage."""
    if answer.verdict in ("found", "hedged"):
        return list({one.source: one for one in reversed(answer.found)}.values())[::-1][:MOST_PLACES]
    near = answer.closest and (answer.closest.likeness >= LIKE or answer.verdict == "revised")
    closest = [answer.closest] if answer.closest and near else []
    both = answer.verdict in ("other", "untold", "disputed", "revised")
    elsewhere = [one for one in answer.found[:1] if one not in closest] if both else []
    return [*closest, *elsewhere]


def _camps(draft: str, shown: str, places: Iterable[Place]) -> Iterable[Camp]:
    yield Camp((draft,), shown)
    sources: dict[str, list[str]] = {}
    for one in places:
        sources.setdefault(_shown(one.figure), []).append(one.source)
    for value, named in sources.items():
        yield Camp(tuple(dict.fromkeys(named)), value)


def _reason(case: Case, figure: Figure, answer: Answer) -> Reason:
    shown = _shown(figure)
    if answer.verdict == "found":
        first = answer.found[0]
        value = _shown(first.figure)
        return Reason(
            "figure_found",
            sources=list(dict.fromkeys(one.source for one in answer.found)),
            value=None if value.casefold() == shown.casefold() else value,
            place=_at(case, first),
        )
    if answer.verdict == "disputed":
        assert answer.closest is not None
        return Reason("figure_disputed", place=_at(case, answer.found[0]), against=_at(case, answer.closest))
    if answer.verdict == "revised":
        assert answer.closest is not None
        return Reason(
            "figure_revised", shown=shown, place=_at(case, answer.found[0]), later=_at(case, answer.closest)
        )
    if answer.verdict == "hedged":
        sources = list(dict.fromkeys(one.source for one in answer.found))
        hedged = [_with_hedge(case, one) for one in answer.found[:1]]
        return Reason("hedge_dropped", own=shown, sources=sources, values=hedged)
    if answer.verdict == "worked out":
        assert answer.derivation is not None
        derived = answer.derivation
        return Reason("figure_worked_out", shown=shown, source=derived.source, working=derived.how)
    if answer.verdict == "points":
        assert answer.derivation is not None
        derived = answer.derivation
        return Reason("figure_in_points", shown=shown, source=derived.source, told=derived.how)
    if answer.verdict == "open":
        return Reason("figure_open", shown=shown)
    closest = [one for one in _best_places(answer)[:1] if one not in answer.found[:1]]
    return Reason(
        "figure_elsewhere",
        shown=shown,
        place=_at(case, answer.found[0]) if answer.found else None,
        closest=_at(case, closest[0]) if closest else None,
    )


def _of_another(case: Case, claim: Claim, other: Claim, answer: Answer) -> Reason:
    return Reason(
        "of_another",
        label=case.label_of(claim.field, claim.subject),
        subject=claim.subject,
        place=_at(case, answer.found[0]),
        other=other.subject,
    )


def _at(case: Case, found: Place) -> dict[str, str | int]:
    line, column = case.analyses[found.source].document.place(found.figure.start)
    page = case.analyses[found.source].document.page(found.figure.start)
    at: dict[str, str | int] = {
        "shown": _shown(found.figure),
        "source": found.source,
        "line": line,
        "column": column,
    }
    return at | {"page": page} if page else at


def _with_hedge(case: Case, found: Place) -> str:
    """A source's figure with the words before it in its sentence that hedge it."""
    text = case.analyses[found.source].document.text
    before = text[max(0, found.figure.start - HEDGE) : found.figure.start]
    told = MOST.search(" ".join(before.split()) + " ")
    hedge = told[0].split() if told else []
    return " ".join(
        [*(hedge[-2:] if hedge[-1:] == ["to"] else hedge), _shown(found.figure)]
    )  # "of | up to 60"


HEDGE = 24
"""Code points before a figure in which its hedge stands."""


def _shown(figure: Figure) -> str:
    return " ".join(figure.text.split())


def _claim(case: Case, source: str, figure: Figure) -> FindingClaim:
    told = case.analyses[source].credits.at(figure.start, figure.start + 1)
    return place(
        case,
        source,
        figure.start,
        figure.end,
        _shown(figure),
        value=figure.value.model_dump() if figure.value else None,
        hedge=figure.value.hedge if figure.value else None,
        certainty=told.certainty if told else "flat",
        attribution=told.source if told else None,
    )
