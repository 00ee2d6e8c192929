"""Findings on the texts themselves, without any rule: quotations, names, sums, dates, sentences alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from checker.align.story import MANY
from checker.extract import Analysis
from checker.judge.arithmetic import Inconsistency, inconsistencies
from checker.judge.attributions import differing_attributions, other_speakers
from checker.judge.case import Case
from checker.judge.findings import finding, place
from checker.judge.inside import misfits
from checker.judge.names import differing_names
from checker.judge.quotations import altered_quotations
from checker.judge.statements import unsupported
from checker.judge.wording import comparable_words
from checker.model import Camp, Finding, Reason, Span, Trace
from checker.values.name import house_spelling, name_form, sound

__all__ = ["statement_findings", "text_findings"]

DATE_NOTICES = ("weekday", "impossible date")
"""Kinds of notices that are findings: the text contradicts the calendar."""


def text_findings(case: Case) -> Iterator[Finding]:
    """Altered quotations, names under two spellings, sums that do not hold, impossible dates."""
    yield from _quotations(case)
    yield from _names(case)
    yield from _attributions(case)
    yield from _speakers(case)
    yield from _sums(case)
    yield from _dates(case)


def statement_findings(case: Case, taken: Iterable[Finding]) -> Iterator[Finding]:
    """Sentences with something checkable that no independent source supports, in the order of the text.

    `taken` are the findings that show their own places already; a lone source has nobody to support it.
    """
    if len(case.analyses) < 2:
        return
    spans: dict[str, list[Span]] = {name: [] for name in case.analyses}
    for shown_already in taken:
        for claim in shown_already.claims:
            if shown_already.verdict != "not_checked" and shown_already.rule != "general/names":
                spans[claim.source].append(Span(claim.start, claim.end))
    for told in unsupported(list(case.analyses.values()), case.origins, spans):
        shown = ", ".join(told.items)
        kind = "told_by_one_origin" if told.also else "told_by_few"
        yield finding(
            case,
            "general/statements",
            subject=told.items[0],
            label="statement",
            verdict="unsupported",
            severity="info",
            scope="across",
            relation=None,
            reason=Reason(kind, sources=[told.source, *told.also], items=told.items),
            claims=[place(case, told.source, told.start, told.end, shown)],
            values=[case.analyses[told.source].document.text[told.start : told.end]],
        )


def _quotations(case: Case) -> Iterator[Finding]:
    for altered in altered_quotations(list(case.analyses.values()), case.origins):
        places = [one for wording in altered.wordings for one in wording]
        yield finding(
            case,
            "general/quotations",
            subject=altered.speaker or "unnamed speaker",
            label="quotation",
            verdict="discrepancy",
            severity="notice" if altered.in_style else "error",
            scope="across",
            relation="strained" if altered.in_style else "contradicts",
            reason=Reason(
                "quoted_differently",
                speaker=altered.speaker,
                wordings=[wording[0].text for wording in altered.wordings],
                differences=altered.differences,
            ),
            trace=Trace(same=("speaker", "place"), clash=("words",), rule="general/quotations"),
            claims=[
                place(
                    case,
                    one.source,
                    one.start,
                    one.end,
                    one.text,
                    certainty="quoted",
                    attribution=altered.speaker,
                )
                for one in places
            ],
            asked=name_form(altered.speaker or "").rpartition(" ")[2],
            values=[_kernel([wording[0].text for wording in altered.wordings])],
            camps=tuple(
                Camp(tuple(dict.fromkeys(one.source for one in wording)), f"“{wording[0].text}”")
                for wording in altered.wordings
            ),
        )


def _kernel(wordings: Sequence[str]) -> str:
    """The longest word that two wordings of a quotation share: one more wording hardly ever brings another.

    "history" of "History is written by winners" and "history was written by the winners".
    """
    words = Counter(word for text in wordings for word in set(comparable_words(text)))
    shared = [word for word, texts in words.items() if texts > 1]
    return min(shared, key=lambda word: (-len(word), word), default="")


def _is_house_spelling(forms: Sequence[str]) -> bool:
    """Whether newsrooms may write a given name in all of these ways."""
    return all(house_spelling(forms[0], form) for form in forms[1:])


def _names(case: Case) -> Iterator[Finding]:
    for differing in differing_names(list(case.analyses.values()), case.origins):
        forms = [form.text for form in differing.forms]
        yield finding(
            case,
            "general/names",
            subject=forms[0],
            label="name",
            verdict="discrepancy",
            severity="notice" if differing.kind == "spelling" or _is_house_spelling(forms) else "warning",
            scope="across",
            relation="strained" if differing.kind == "spelling" else "contradicts",
            reason=Reason(
                "name_forms",
                how=differing.kind,
                forms=[
                    {"shown": form.text, "by_sources": form.sources, "places": len(form.places)}
                    for form in differing.forms
                ],
            ),
            trace=Trace(
                same=_NAMES_SHARE[differing.kind],
                clash=("name",),
                rule="general/names",
            ),
            claims=[
                place(case, source, start, end, form.text)
                for form in differing.forms
                for source, start, end in form.places
            ],
            values=[min(sound(name_form(form).rpartition(" ")[2]) for form in forms)],
            camps=tuple(Camp(form.sources, form.text) for form in differing.forms),
            asked="",
        )


_NAMES_SHARE = {"place": ("place",), "spelling": ("sound",), "slip": ("sound",), "near": ("sentence",)}
"""What two forms of a name have in common, by kind."""


def _attributions(case: Case) -> Iterator[Finding]:
    for differing in differing_attributions(list(case.analyses.values()), case.origins):
        credited = [one.credited for one in differing.places]
        yield finding(
            case,
            "general/attributions",
            subject=credited[0],
            label="who spoke",
            verdict="discrepancy",
            severity="notice",
            scope="across",
            relation="strained",
            reason=Reason(
                "credited_differently",
                credited=[f"{one.number} (“{one.credited}”)" for one in differing.places],
            ),
            trace=Trace(same=("place",), clash=("attribution",), rule="general/attributions"),
            claims=[
                place(case, one.source, one.start, one.end, one.credited, attribution=one.credited)
                for one in differing.places
            ],
            values=credited,
            camps=tuple(Camp((one.source,), one.credited) for one in differing.places),
        )


CLOSING = ",.;:"
"""Marks that a quotation ends with in a sentence, and does not where it is named."""


def _speakers(case: Case) -> Iterator[Finding]:
    for pair in other_speakers(list(case.analyses.values())):
        places, credited = (
            (pair.one, pair.other),
            [one.quotation.speaker or "" for one in (pair.one, pair.other)],
        )
        yield finding(
            case,
            "general/attributions",
            subject=f"“{pair.one.text.rstrip(CLOSING)}”",
            label="who spoke",
            verdict="discrepancy",
            severity="warning" if pair.sure else "notice",
            scope="across",
            relation="contradicts",
            reason=Reason("quoted_from_two", credited=credited, sources=[one.source for one in places]),
            trace=Trace(same=("words",), clash=("speaker",), rule="general/attributions"),
            claims=[
                place(case, one.source, *one.said, shown, certainty="quoted", attribution=shown)
                for one, shown in zip(places, credited, strict=True)
            ],
            values=[one.speaker or "" for one in places],
            camps=tuple(Camp((one.source,), shown) for one, shown in zip(places, credited, strict=True)),
        )


def _unfitting(analysis: Analysis) -> list[Inconsistency]:
    """The figures that do not fit each other, those that two ways of looking find once."""
    found = inconsistencies(analysis)
    shown = {span for one in found for span in one.spans}
    return [*found, *(one for one in misfits(analysis) if shown.isdisjoint(one.spans))]


def _sums(case: Case) -> Iterator[Finding]:
    for name, analysis in case.analyses.items():
        for wrong in _unfitting(analysis):
            text = analysis.document.text
            shown = [" ".join(text[span.start : span.end].split()) for span in wrong.spans]
            yield finding(
                case,
                "general/arithmetic",
                subject=", ".join(shown),
                label="arithmetic",
                verdict="discrepancy",
                severity=wrong.severity,
                scope="within",
                relation="contradicts",
                reason=wrong.reason.of(source=name),
                claims=[
                    place(case, name, span.start, span.end, words)
                    for span, words in zip(wrong.spans, shown, strict=True)
                ],
                values=shown,
            )
        if len(case.analyses) > MANY:
            analysis.let_go()


def _dates(case: Case) -> Iterator[Finding]:
    for name, analysis in case.analyses.items():
        for notice in analysis.document.notices:
            if notice.kind in DATE_NOTICES:
                shown = " ".join(analysis.document.text[notice.start : notice.end].split())
                yield finding(
                    case,
                    "general/dates",
                    subject=shown,
                    label="date",
                    verdict="discrepancy",
                    severity="warning",
                    scope="within",
                    relation="contradicts",
                    reason=Reason("calendar", source=name, message=notice.message),
                    claims=[place(case, name, notice.start, notice.end, shown)],
                    values=[shown],
                )
