"""Small pieces of a report's sentences: counts with their nouns, how a claim is asserted, what was accepted."""

from __future__ import annotations

from collections.abc import Mapping

from checker.model import Coverage, Finding, FindingClaim, Report
from checker.report.blocks import line_word
from checker.report.camps import fits_all
from checker.report.printable import printable

__all__ = [
    "accepted",
    "covered",
    "line_range",
    "manner",
    "measured",
    "plural",
    "reason_of",
    "remarks_of",
    "share",
    "silent",
    "summary_line",
]

_PLURALS: Mapping[str, str] = {"discrepancy": "discrepancies", "notice": "notices"}


def plural(count: int, noun: str) -> str:
    """The count with its noun: "1 warning", "2 discrepancies"."""
    return f"{count:,} {noun if count == 1 else _PLURALS.get(noun, noun + 's')}"


def measured(report: Report) -> str:
    """Whose figures the coverage counts: those that make claims, and in a check all of the draft's."""
    if report.mode == "compare":
        return "the articles themselves"
    return "the draft" if sum(one.role == "draft" for one in report.sources) == 1 else "the drafts"


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
    if fits and not finding.reason.parameters.get("fits"):
        remarks.insert(0, f"{fits} fits all.")
    return remarks


def reason_of(finding: Finding) -> str:
    """Why it was not checked, as the head of a list."""
    return printable(finding.explanation).rstrip(".")


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


def line_range(path: str, first: tuple[int | None, int], last: tuple[int | None, int]) -> str:
    """From where to where something stands, each a page, if there are any, and a line.

    "line 5", "paragraphs 5–6", "page 2, lines 5–6", "page 2, line 5, to page 3, line 1".
    """
    word = line_word(path)
    (page, line), (last_page, last_line) = first, last
    on = f"page {page}, " if page else ""
    if first == last:
        return f"{on}{word} {line}"
    if page == last_page:
        return f"{on}{word}s {line}–{last_line}"
    return f"{on}{word} {line}, to page {last_page}, {word} {last_line}"


def covered(coverage: Coverage) -> int:
    """How many of the source's figures were checked: bound to a field, or (check) looked for in the sources."""
    return max(coverage.bound, coverage.compared)


def share(part: int, whole: int) -> str:
    """The part in per cent of the whole, "67%", rounded down, so that 100% means all of them."""
    return f"{100 * part // whole}%" if whole else "–"
