"""What lookup found, as findings in an editor's words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from checker.bind.claims import Claim
from checker.judge.case import Case, fingerprint, listed
from checker.judge.draft.figures import Figure
from checker.judge.draft.lookup import Answer, Place
from checker.kinds import Severity, Verdict
from checker.model import Attribution, Camp, Finding, FindingClaim

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
    verdict, severity, relation = _verdict(answer)
    explanation = _explain(case, figure, answer)
    if claim is not None and other is not None:
        verdict, severity, relation = "unsupported", "warning", None
        explanation = _of_another(case, claim, other, answer)
    shown = _shown(figure)
    places = _best_places(answer)
    line, column = case.analyses[draft].document.place(figure.start)
    values = [
        shown.casefold(),
        *(_shown(place.figure).casefold() for place in places if verdict != "agreement"),
    ]
    field = claim.field if claim else None
    subject = claim.subject if claim else shown
    rule = claim.rule if claim else RULE
    return Finding(
        id=f"figure:{case.labels[draft]}:{line}:{column}",
        fingerprint=fingerprint(rule, field, subject if claim else figure.kind, "across", values),
        rule=rule,
        field=field,
        subject=subject,
        label=case.label_of(field, subject) if field else LABELS[figure.kind],
        verdict=verdict,
        severity=severity,
        scope="across",
        relation=relation,
        explanation=explanation,
        claims=(_claim(case, draft, figure), *(_claim(case, one.source, one.figure) for one in places)),
        camps=tuple(_camps(draft, shown, places)),
        independent_sources=0 if other else len({case.origin_of[place.source] for place in answer.found}),
    )


def _verdict(answer: Answer) -> tuple[Verdict, Severity, str | None]:
    match answer.verdict:
        case "found":
            rounded = answer.found[0].match.grade == "rounded"
            return "agreement", "notice" if rounded else "info", "refines" if rounded else "same"
        case "worked out":
            return "agreement", "notice", None
        case "other":
            assert answer.closest is not None
            if answer.closest.match.grade == "wider":
                return "unsupported", "warning", "refines"
            return "discrepancy", "warning", "contradicts"
        case "absent":
            return "unsupported", "warning", None
    return "not_checked", "info", None


def _best_places(answer: Answer) -> list[Place]:
    """The places that a report shows beside the draft's: one of each source that has it, or the closest passage."""
    if answer.verdict == "found":
        return list({place.source: place for place in reversed(answer.found)}.values())[::-1][:MOST_PLACES]
    closest = [answer.closest] if answer.closest and answer.closest.likeness >= LIKE else []
    return [*closest, *answer.found[:1]] if answer.verdict == "other" else closest


def _camps(draft: str, shown: str, places: Iterable[Place]) -> Iterable[Camp]:
    yield Camp((draft,), shown)
    sources: dict[str, list[str]] = {}
    for place in places:
        sources.setdefault(_shown(place.figure), []).append(place.source)
    for value, named in sources.items():
        yield Camp(tuple(dict.fromkeys(named)), value)


def _explain(case: Case, figure: Figure, answer: Answer) -> str:
    shown = _shown(figure)
    if answer.verdict == "found":
        return _found(case, shown, answer.found)
    if answer.verdict == "worked out":
        assert answer.derivation is not None
        return f"{shown} follows from {case.labels[answer.derivation.source]}: {answer.derivation.how}."
    if answer.verdict == "open":
        return f"Not checked: no source names {shown} as such, and it is no figure that could be compared."
    closest = _best_places(answer)[:1]
    passage = f"; the closest passage says {_at(case, closest[0])}" if closest else ""
    if answer.found:
        return f"{_at(case, answer.found[0])} says {shown} of something else{passage}."
    return f"No source gives {shown}{passage}."


def _of_another(case: Case, claim: Claim, other: Claim, answer: Answer) -> str:
    label = case.label_of(claim.field, claim.subject)
    said = f"{_at(case, answer.found[0])} is said of {other.subject}"
    return f"No source states the {label} of {claim.subject}; {said}."


def _found(case: Case, shown: str, found: Sequence[Place]) -> str:
    sources = list(dict.fromkeys(place.source for place in found))
    labels = listed([case.labels[name] for name in sources])
    value = _shown(found[0].figure)
    same = value.casefold() == shown.casefold()
    said = "it" if same else value
    return f"{labels} {'has' if len(sources) == 1 else 'have'} {said} ({_where(case, found[0])})."


def _at(case: Case, place: Place) -> str:
    return f"{_shown(place.figure)} ({_where(case, place)})"


def _where(case: Case, place: Place) -> str:
    line, column = case.analyses[place.source].document.place(place.figure.start)
    return f"{case.labels[place.source]}:{line}:{column}"


def _shown(figure: Figure) -> str:
    return " ".join(figure.text.split())


def _claim(case: Case, source: str, figure: Figure) -> FindingClaim:
    line, column = case.analyses[source].document.place(figure.start)
    shown = _shown(figure)
    told = _attribution(case, source, figure.start)
    return FindingClaim(
        source=source,
        value=figure.value.model_dump() if figure.value else {"text": shown},
        shown=shown,
        quote=case.quote(source, figure.start, figure.end),
        start=figure.start,
        end=figure.end,
        line=line,
        column=column,
        hedge=figure.value.hedge if figure.value else None,
        certainty=told.certainty if told else "flat",
        attribution=told.source if told else None,
    )


def _attribution(case: Case, source: str, offset: int) -> Attribution | None:
    """The innermost attribution that governs the offset."""
    covering = [one for one in case.analyses[source].attributions if one.start <= offset < one.end]
    return min(covering, key=lambda one: one.end - one.start, default=None)
