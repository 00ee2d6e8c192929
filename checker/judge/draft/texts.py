"""What can be said of a draft without any rule, besides its figures: its quotations, names, sums, its language."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from checker.align.texts import Texts
from checker.judge.case import Case
from checker.judge.derived import derived_findings
from checker.judge.draft.exchanged import exchanged_findings
from checker.judge.draft.headline import headline_findings
from checker.judge.draft.holders import others_offices
from checker.judge.draft.names import draft_names
from checker.judge.draft.near_copies import near_copy_findings, opposed_findings, story_sentences
from checker.judge.draft.quotations import QuotationCheck, check_quotations
from checker.judge.draft.ranked import ranked_findings
from checker.judge.draft.unnamed import unnamed
from checker.judge.fields import field_findings
from checker.judge.findings import finding, place
from checker.judge.people import draft_people
from checker.judge.publication import publication_findings
from checker.judge.quotations import AlteredQuotation, QuotedPlace, altered_quotations
from checker.judge.texts import text_findings
from checker.kinds import Severity, Verdict
from checker.model import Camp, Finding, FindingClaim, Reason, Trace

__all__ = ["draft_texts"]

ROLES = ("who did it", "to whom")
"""What a near copy has otherwise where another name stands in a role, which a finding on the name may say already."""

STATUS: dict[str, tuple[Verdict, Severity, str | None]] = {
    "verbatim": ("agreement", "info", "same"),
    "shortened": ("agreement", "info", "refines"),
    "altered": ("discrepancy", "error", "contradicts"),
    "in part": ("unsupported", "warning", None),
    "not found": ("unsupported", "warning", None),
}
"""What the state of a quotation makes of a finding: verdict, severity, relation."""


def draft_texts(case: Case, draft: str, sources: Sequence[str]) -> Iterator[Finding]:
    """Quotations and names of the draft against the sources; fields, sums, dates, equations within the draft."""
    alone = Case(case.rules, {draft: case.analyses[draft]}, {draft: case.bound[draft]}, today=case.today)
    own = (field_findings, derived_findings, text_findings, publication_findings)
    within = [one for find in own for one in find(alone) if one.verdict == "discrepancy"]
    yield from within
    yield from headline_findings(alone, within)
    yield from _quotations(case, draft, sources)
    told = Texts([story_sentences(case.analyses[name]) for name in sources])
    found = [
        *draft_names(case, draft, sources),
        *draft_people(case, draft, sources),
        *others_offices(case, draft, sources),
    ]
    named = {
        (claim.source, claim.start) for one in found if one.verdict == "discrepancy" for claim in one.claims
    }
    found += (
        one
        for one in near_copy_findings(case, draft, sources, told)
        if one.label not in ROLES or not any((claim.source, claim.start) in named for claim in one.claims)
    )
    exchanged = exchanged_findings(case, draft, sources, told, found)
    shown = {(claim.source, claim.start) for one in exchanged for claim in one.claims}
    found = [one for one in found if not _is_unknown(one, shown)] + exchanged
    told_of = {(claim.source, claim.start) for one in found for claim in one.claims}
    found += (
        one
        for one in ranked_findings(case, draft, sources)
        if (one.claims[0].source, one.claims[0].start) not in told_of
    )
    found += unnamed(case, draft, sources, told_of)
    yield from found
    yield from opposed_findings(case, draft, sources, found)


def _is_unknown(one: Finding, shown: Container[tuple[str, int]]) -> bool:
    """Whether a finding only says that no source names somebody in whose place others are shown to have another."""
    at = ((claim.source, claim.start) for claim in one.claims)
    return one.reason.kind == "draft_name_unknown" and any(place in shown for place in at)


def _quotations(case: Case, draft: str, sources: Sequence[str]) -> Iterator[Finding]:
    analyses = [case.analyses[name] for name in sources]
    checks = check_quotations(case.analyses[draft], analyses)
    disputed = altered_quotations(analyses, case.origins) if any(one.place for one in checks) else ()
    for checked in checks:
        verdict, severity, relation = STATUS[checked.status]
        if severity == "error" and (checked.in_style or not checked.sure):
            severity = "notice" if checked.in_style else "warning"
        others = _other_wordings(checked, disputed)
        dissent = others[:1] if verdict == "agreement" else []
        if verdict == "agreement" and (others or checked.other_speaker):
            verdict, severity, relation = "discrepancy", "warning", "contradicts"
        opposing = checked.place.text if checked.place and verdict != "agreement" else ""
        yield finding(
            case,
            "general/quotations",
            subject=checked.speaker or "unnamed speaker",
            label="quotation",
            verdict=verdict,
            severity=severity,
            scope="across",
            relation=relation,
            reason=_reason(checked, dissent),
            trace=Trace(same=("words",) if checked.place else (), rule="general/quotations"),
            claims=[*_places(case, draft, checked), *(_quoted_at(case, one) for one in others)],
            values=[checked.text, opposing, *(one.text for one in others)],
            camps=(*_camps(draft, checked), *(Camp((one.source,), f"“{one.text}”") for one in others)),
        )


def _other_wordings(checked: QuotationCheck, disputed: Sequence[AlteredQuotation]) -> list[QuotedPlace]:
    """What other sources have for an utterance that the draft takes from one: one of them altered it."""
    if checked.place is None:
        return []
    own = checked.place
    for quotation in disputed:
        for wording in quotation.wordings:
            if any(_meets(one, own) for one in wording):
                return [other[0] for other in quotation.wordings if other is not wording]
    return []


def _meets(one: QuotedPlace, two: QuotedPlace) -> bool:
    return one.source == two.source and one.start < two.end and two.start < one.end


def _quoted_at(case: Case, one: QuotedPlace) -> FindingClaim:
    return place(case, one.source, one.start, one.end, one.text, certainty="quoted")


def _reason(checked: QuotationCheck, dissent: Sequence[QuotedPlace]) -> Reason:
    if checked.place is None:
        return Reason("quotation_not_found")
    return Reason(
        "draft_quotation",
        status=checked.status,
        source=checked.place.source,
        text=checked.place.text,
        differences=checked.differences,
        speaker=checked.speaker,
        other_speaker_name=checked.other_speaker,
        others=[{"source": one.source, "text": one.text} for one in dissent],
    )


def _places(case: Case, draft: str, checked: QuotationCheck) -> Iterator[FindingClaim]:
    own = checked.start, checked.end, checked.text
    yield place(case, draft, *own, certainty="quoted", attribution=checked.speaker)
    if checked.place is not None:
        yield _quoted_at(case, checked.place)


def _camps(draft: str, checked: QuotationCheck) -> Iterator[Camp]:
    yield Camp((draft,), f"“{checked.text}”")
    if checked.place is not None:
        yield Camp(checked.sources, f"“{checked.place.text}”")
