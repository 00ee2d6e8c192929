"""What findings are called and grouped by: titles, marks, camps, and the names of sources."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from checker.kinds import Severity
from checker.model import Coverage, Finding, FindingClaim, Report, SetAside, SourceInfo
from checker.report.printable import printable

__all__ = [
    "MARKS",
    "SEVERITIES",
    "CampClaims",
    "Groups",
    "Index",
    "accepted",
    "camps_of",
    "cells_of",
    "covered",
    "fits_all",
    "gated",
    "grouped",
    "is_bare",
    "joined",
    "line_range",
    "manner",
    "mark_of",
    "measured",
    "plural",
    "reason_of",
    "remarks_of",
    "repeated",
    "share",
    "silent",
    "summary_line",
    "title_of",
    "values_of",
]

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "notice", "info")
"""From the worst to the mildest."""

MARKS: Mapping[str, str] = {
    "✗": "cannot both be true",
    "!": "strained, or a difference of status or name",
    "~": "differs, worth a look",
    "=": "agree",
    "≈": "agree, with a remark",
    "1": "one source alone states it",
    "?": "no source states it",
    "·": "not compared",
    "w": "accepted (waived)",
}
"""What the mark before a finding means; every mark differs from the others without colour."""

_DISCREPANCY_MARKS: Mapping[str, str] = {"error": "✗", "warning": "!", "notice": "~", "info": "~"}

_PLURALS: Mapping[str, str] = {"discrepancy": "discrepancies", "notice": "notices"}


_TITLES: Mapping[str, str] = {
    "general/quotations": "what {} said",
    "general/names": "the name {}",
    "general/attributions": "who said it: {}",
}
"""What is called by its subject, where no field is bound."""

LONG_VALUE = 24
"""A longer value is read in its quote, not above it."""


class Groups(NamedTuple):
    """The findings of a report in the order in which a person reads them."""

    discrepancies: tuple[Finding, ...]
    """What differs, from warning up; a field's differences at notice too."""
    alone: tuple[Finding, ...]
    """Fields of one source alone; in a check what no source states."""
    agreements: tuple[Finding, ...]
    """Fields that sources agree on; in a check what is supported."""
    figures: tuple[Finding, ...]
    """Figures of no field that agree."""
    possible: tuple[Finding, ...]
    """What may differ: at notice, of no field."""
    sentences: tuple[Finding, ...]
    """Unsupported sentences."""
    unchecked: tuple[Finding, ...]
    accepted: tuple[Finding, ...]


class CampClaims(NamedTuple):
    """The claims of one camp as a finding shows them: "nearly $15bn", stated by these sources."""

    shown: str
    sources: tuple[str, ...]
    claims: tuple[FindingClaim, ...]


class Index:
    """Finds a report's sources by name: their labels, places and origins."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self._sources = {source.name: source for source in report.sources}
        self._labels = {source.name: printable(source.label) for source in report.sources}
        self._paths = {source.name: printable(source.path or source.name) for source in report.sources}
        self._ranks = {
            source.name: (source.role != "draft", rank) for rank, source in enumerate(report.sources)
        }

    @cached_property
    def listed(self) -> Sequence[SourceInfo]:
        """The documents as a report lists them, drafts first."""
        return sorted(self.report.sources, key=lambda source: self.rank(source.name))

    def is_draft(self, name: str) -> bool:
        """Whether the document is a draft."""
        return not self.rank(name)[0]

    def source(self, name: str) -> SourceInfo | None:
        """The source of that name, or None (a report that was put together by hand may lack it)."""
        return self._sources.get(name)

    def label(self, name: str) -> str:
        """The source's short label."""
        found = self._labels.get(name)
        return printable(name) if found is None else found

    def labels(self, names: Iterable[str], limit: int = 8) -> str:
        """The sources' labels, drafts first: "000, 002 and 001"; past the limit "… and 12 more"."""
        ordered = sorted(dict.fromkeys(names), key=self.rank)
        shown = [self.label(name) for name in ordered]
        if len(shown) > limit:
            return f"{', '.join(shown[: limit - 1])} and {len(shown) - limit + 1:,} more"
        return joined(shown)

    def rank(self, name: str) -> tuple[bool, int]:
        """Where the source stands in a list: drafts first, then as the report lists them."""
        return self._ranks.get(name, (True, len(self._ranks)))

    def path(self, name: str) -> str:
        """The file the source was read from, or its name."""
        found = self._paths.get(name)
        return printable(name) if found is None else found

    def place(self, claim: FindingClaim) -> str:
        """`path:line:column`, the form that terminals and editors open at a click."""
        page = f"page {claim.page}:" if claim.page else ""
        return f"{self.path(claim.source)}:{page}{claim.line}:{claim.column}"

    def foremost(self, sections: Sequence[SetAside]) -> Sequence[SetAside]:
        """The sections of the drafts, where there is a draft; otherwise all."""
        if self.report.mode != "check":
            return sections
        return [item for item in sections if not self.rank(item.source)[0]]

    def one_origin(self, names: Sequence[str]) -> bool:
        """True when several sources were named and all of them share an origin."""
        origins = {found.origin for name in names if (found := self._sources.get(name))}
        return len(names) > 1 and len(origins) == 1

    def ordered(self, claims: Iterable[FindingClaim]) -> tuple[FindingClaim, ...]:
        """The claims by source, drafts first, then by place."""
        return tuple(sorted(claims, key=lambda claim: (self.rank(claim.source), claim.start)))


def plural(count: int, noun: str) -> str:
    """The count with its noun: "1 warning", "2 discrepancies"."""
    return f"{count:,} {noun if count == 1 else _PLURALS.get(noun, noun + 's')}"


def joined(items: Sequence[str]) -> str:
    """The items as a list in words: "a", "a and b", "a, b and c"."""
    return " and ".join([", ".join(items[:-1]), items[-1]] if len(items) > 1 else items)


def gated(finding: Finding) -> bool:
    """True when the finding counts for the gate: nobody accepted it."""
    return finding.waived is None


def grouped(findings: Sequence[Finding]) -> Groups:
    """The findings in reading order; inside a group as the report has them."""
    found: dict[str, list[Finding]] = {name: [] for name in (*Groups._fields, "told")}
    for finding in findings:
        found[_group_of(finding)].append(finding)
    return Groups(**{name: tuple(found[name]) for name in Groups._fields})


def _group_of(finding: Finding) -> str:
    if not gated(finding):
        return "accepted"
    serious = SEVERITIES.index(finding.severity) <= SEVERITIES.index("warning")
    match finding.verdict:
        case "discrepancy":
            return "discrepancies" if serious or finding.field is not None else "possible"
        case "agreement":
            return "agreements" if finding.field is not None else "figures"
        case "not_checked":
            return "unchecked" if finding.severity == "info" else "told"
    return "sentences" if finding.field is None and not serious else "alone"


def measured(report: Report) -> str:
    """Whose figures the coverage counts: those that make claims, and in a check all of the draft's."""
    if report.mode == "compare":
        return "the articles themselves"
    return "the draft" if sum(one.role == "draft" for one in report.sources) == 1 else "the drafts"


def mark_of(finding: Finding, mode: str) -> str:
    """The finding's mark, a key of MARKS."""
    if not gated(finding):
        return "w"
    match finding.verdict:
        case "discrepancy":
            return _DISCREPANCY_MARKS[finding.severity]
        case "agreement":
            return "=" if finding.severity == "info" else "≈"
        case "unsupported":
            return "1" if mode == "compare" else "?"
    return "·"


def silent(report: Report) -> list[str]:
    """The names of documents in which nothing was found that could be compared: no figure, and no claim."""
    stated = {claim.source for finding in report.findings for claim in finding.claims}
    without = {row.source for row in report.coverage if not row.figures}
    return [source.name for source in report.sources if source.name in without - stated]


def summary_line(report: Report) -> str:
    """The last line of a report: counts by verdict, and the worst severity that nobody accepted."""
    counts = report.summary
    parts = (
        plural(counts.discrepancy, "discrepancy"),
        plural(counts.agreement, "agreement"),
        f"{counts.unsupported:,} unsupported",
        f"{counts.not_checked:,} not checked",
        f"worst: {counts.worst or 'none'}",
    )
    return " · ".join(parts)


def title_of(finding: Finding) -> str:
    """The field in an editor's words, with what it is about where the label does not say so."""
    label = printable(finding.label)
    subject = printable(finding.subject)
    nobody = subject.startswith("the ") and subject.islower()  # "the event": no name was found for it
    if not subject or nobody or subject.casefold() in label.casefold():
        return label
    if finding.rule in _TITLES:
        return _TITLES[finding.rule].format(subject)
    if finding.rule == "general/figures" and [subject] == values_of(finding.claims[:1]):
        return subject
    named = {word for word in subject.split() if word[:1].isupper()} & set(label.replace("'s", "").split())
    return label if named or [subject] == values_of(finding.claims) else f"{label} · {subject}"


def values_of(claims: Iterable[FindingClaim]) -> list[str]:
    """The distinct values of the claims: figures as they are first printed, choices and names by their text."""
    texts = dict.fromkeys(map(_text_of, claims))
    if len(texts) < 2:
        return list(map(printable, texts))
    first: dict[str, str] = {}
    for text in texts:
        first.setdefault(_wording(text), text)
    return list(map(printable, first.values()))


def cells_of(finding: Finding) -> Mapping[str, str]:
    """What each source says, for a cell of the matrix: at its narrowest, where the finding knows that."""
    claims: dict[str, list[FindingClaim]] = {}
    for claim in finding.claims:
        claims.setdefault(claim.source, []).append(claim)
    narrow: dict[str, list[str]] = {}
    for one in finding.stated:
        for source in one.sources:
            narrow.setdefault(source, []).append(printable(one.shown))
    values = {source: values_of(listed) for source, listed in claims.items() if source not in narrow}
    return {source: "; ".join(shown) for source, shown in (narrow | values).items()}


def accepted(finding: Finding) -> str:
    """Why the finding was accepted, and until when; empty where it was not."""
    if finding.waived is None:
        return ""
    until = finding.waived.get("until")
    reason = printable(finding.waived.get("reason") or "no reason given")
    return f"{reason} (until {printable(until)})" if until else reason


def remarks_of(finding: Finding, report: Report) -> list[str]:
    """What is to be said besides the explanation: which value fits all, and the remarks.

    Every agreement of one origin would repeat what shows the origin, which has a part of its own in a report.
    """
    remarks = [printable(remark) for remark in finding.remarks]
    if finding.verdict != "discrepancy":
        shared = [printable(origin.explanation) for origin in report.origins]
        return [remark for remark in remarks if not any(text in remark for text in shared)]
    fits = fits_all(finding)
    if fits and "fits all" not in finding.explanation:
        remarks.insert(0, f"{fits} fits all.")
    return remarks


def reason_of(finding: Finding) -> str:
    """Why it was not checked, without saying again that it was not."""
    return printable(finding.explanation).removeprefix("Not checked: ").rstrip(".")


def manner(claim: FindingClaim) -> str:
    """How the claim is asserted, where it is not flat: "reportedly", "credited to SignalFire"."""
    credit = printable(claim.attribution) if claim.attribution else ""
    match claim.certainty:
        case "flat":
            return f"credited to {credit}" if credit else ""
        case "hedged":
            return f"reportedly ({credit})" if credit else "reportedly"
        case "attributed":
            return f"credited to {credit}" if credit else "credited to somebody else"
        case "unnamed":
            return f"credited to unnamed sources ({credit})" if credit else "credited to unnamed sources"
    return f"quoted from {credit}" if credit else "inside a quotation"


def fits_all(finding: Finding) -> str:
    """The value that lies in every support, as some claim prints it; empty when there is none."""
    value = finding.fits_all
    if value is None:
        return ""
    for claim in finding.claims:
        if claim.value == value and claim.hedge is None:
            return printable(claim.shown)
    low, high, unit = value.get("low"), value.get("high"), value.get("unit")
    figures = low if high in (None, low) else f"{low} to {high}"
    return printable(" ".join(filter(None, (figures, unit))) or value.get("text") or "")


def is_bare(camps: Sequence[CampClaims]) -> bool:
    """True where quotes alone show the camps best: one each, and values too long for a heading."""
    return all(len(camp.claims) == 1 for camp in camps) and any(
        len(camp.shown) > LONG_VALUE for camp in camps
    )


def camps_of(finding: Finding, index: Index) -> tuple[CampClaims, ...]:
    """The finding's claims by camp, the draft's own first; by value where a source stands in several camps."""
    claims = index.ordered(finding.claims)
    drafts = tuple([claim for claim in claims if _is_draft(claim, index)])
    others = claims[len(drafts) :]
    groups = [_camp(drafts)] if drafts else []
    members = [name for camp in finding.camps for name in camp.sources]
    camp_of = {name: at for at, camp in enumerate(finding.camps) for name in camp.sources}
    if len(camp_of) < max(len(members), 1):
        return (*groups, *_by_value(others))
    stated: list[list[FindingClaim]] = [[] for _ in range(len(finding.camps) + 1)]
    for claim in others:
        stated[camp_of.get(claim.source, -1)].append(claim)
    for camp, own in zip(finding.camps, stated, strict=False):
        if own:
            groups.append(CampClaims(printable(camp.shown), tuple(camp.sources), tuple(own)))
    return (*groups, *_by_value(stated[-1]))


def _is_draft(claim: FindingClaim, index: Index) -> bool:
    return index.is_draft(claim.source)


def _camp(claims: Sequence[FindingClaim]) -> CampClaims:
    return CampClaims(
        "; ".join(values_of(claims)), tuple(dict.fromkeys(claim.source for claim in claims)), tuple(claims)
    )


def _by_value(claims: Sequence[FindingClaim]) -> Iterator[CampClaims]:
    values: dict[str, list[FindingClaim]] = {}
    for claim in claims:
        values.setdefault(_wording(_text_of(claim)), []).append(claim)
    return (_camp(members) for members in values.values())


def line_range(item: SetAside) -> str:
    """Where the section stands: "line 5", "lines 5–6"."""
    if item.first_line == item.last_line:
        return f"line {item.first_line}"
    return f"lines {item.first_line}–{item.last_line}"


def repeated(claims: Sequence[FindingClaim]) -> list[tuple[FindingClaim, list[FindingClaim]]]:
    """Claims of one source and wording together: the first of them, and the other places that say the same."""
    firsts: dict[tuple[str, str, str, str | None], tuple[FindingClaim, list[FindingClaim]]] = {}
    for claim in claims:
        key = (claim.source, _wording(_text_of(claim)), claim.certainty, claim.attribution)
        if key in firsts:
            firsts[key][1].append(claim)
        else:
            firsts[key] = (claim, [])
    return list(firsts.values())


def _wording(text: str) -> str:
    """What the texts of claims have in common that say the same."""
    return " ".join(text.casefold().split())


def _text_of(claim: FindingClaim) -> str:
    """The value of a choice, post or name; a figure as printed, and so a date, which reads better."""
    text = claim.value.get("text") if claim.value else None
    return claim.shown if not text or _is_iso(text) else text


def _is_iso(text: str) -> bool:
    """Whether it begins with a date as in 2025-06-11."""
    return text[4:8:3] == "--" and text[:10].replace("-", "").isdecimal()


def covered(coverage: Coverage) -> int:
    """How many of the source's figures were checked: bound to a field, or (check) looked for in the sources."""
    return max(coverage.bound, coverage.compared)


def share(part: int, whole: int) -> str:
    """The part in per cent of the whole, "67%", rounded down, so that 100% means all of them."""
    return f"{100 * part // whole}%" if whole else "–"
