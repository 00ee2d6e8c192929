"""The answer in words: what an editor must know before anything else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from checker.model import Finding, Report
from checker.report.printable import printable
from checker.report.wording import Groups, Index, plural, silent, title_of
from checker.report.words import listed

__all__ = ["alerts", "independence", "summary", "verdict"]

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
"""Written out below ten (AP Stylebook, "numerals")."""
NAMED = 4
"""Findings that the answer names before it counts the rest."""


def verdict(report: Report, groups: Groups) -> str:
    """The answer in one sentence: "Three things cannot both be true: …; two more should be looked at: …"."""
    parts = list(_of_draft(groups) if report.mode == "check" else _of_sources(groups))
    if not parts:
        return _nothing(report, groups)
    said = "; ".join(parts)
    return f"{said[:1].upper()}{said[1:]}."


def _of_sources(groups: Groups) -> Iterator[str]:
    errors = [one for one in groups.discrepancies if one.severity == "error"]
    others = [one for one in groups.discrepancies if one.severity != "error"]
    if errors:
        both = "both be true" if all(one.scope == "across" for one in errors) else "be true as they stand"
        yield f"{_number(len(errors), 'thing')} cannot {both}: {_named(errors)}"
    if others:
        number = f"{_word(len(others))} more" if errors else _number(len(others), "thing")
        yield f"{number} should be looked at: {_named(others)}"


def _of_draft(groups: Groups) -> Iterator[str]:
    if groups.discrepancies:
        where = _number(len(groups.discrepancies), "place")
        yield f"the draft differs from its sources in {where}: {_named(groups.discrepancies)}"
    if groups.alone:
        verb = "stands" if len(groups.alone) == 1 else "stand"
        yield f"{_number(len(groups.alone), 'claim')} {verb} in no source: {_named(groups.alone)}"


def _nothing(report: Report, groups: Groups) -> str:
    if groups.accepted:
        return "Nothing that could be compared differs, but for what was accepted."
    told = groups.agreements or groups.figures
    if report.mode == "check":
        return (
            "Nothing in the draft contradicts its sources."
            if told
            else "Nothing in the draft was found in its sources."
        )
    possible = " for certain" if groups.possible else ""
    return (
        f"Nothing that could be compared differs{possible}."
        if told or groups.possible
        else "Nothing that several sources tell could be compared."
    )


def _word(count: int) -> str:
    return NUMBERS[count] if count < len(NUMBERS) else f"{count:,}"


def _number(count: int, noun: str) -> str:
    return f"{_word(count)} {noun}{'s' * (count != 1)}"


def _named(findings: Sequence[Finding]) -> str:
    """What they are about, each once: "amount of the deal, quotation · Nishihara (twice) and 3 more"."""
    titles = Counter(title_of(one) for one in findings)
    names = [title if count == 1 else f"{title} ({_times(count)})" for title, count in titles.items()]
    return listed(names, NAMED)


def _times(count: int) -> str:
    return "twice" if count == 2 else f"{_word(count)} times"


def summary(report: Report, groups: Groups, index: Index) -> Iterator[str]:
    """What follows on the answer, a sentence each: what agrees, what stands alone, who counts."""
    checking = report.mode == "check"
    agreeing = len(groups.agreements) + len(groups.figures)
    said = []
    if checking:
        said.append(f"{plural(agreeing, 'claim')} {'is' if agreeing == 1 else 'are'} supported")
    elif agreeing:
        said.append(f"{plural(agreeing, 'thing')} agree{'s' * (agreeing == 1)}")
    if groups.alone and not checking:
        said.append(f"{len(groups.alone):,} stand{'s' * (len(groups.alone) == 1)} on one source alone")
    if groups.possible:
        said.append(f"{plural(len(groups.possible), 'possible difference')} to look at")
    if groups.sentences:
        what = "sentence that no source supports" if checking else "further statement of one origin alone"
        said.append(_several(len(groups.sentences), what))
    if groups.unchecked:
        said.append(f"{plural(len(groups.unchecked), 'figure')} not compared")
    if groups.accepted:
        said.append(f"{len(groups.accepted):,} accepted")
    if said:
        yield f"{listed(said)}."
    yield f"{independence(report, index)}."


def _several(count: int, what: str) -> str:
    head, _, rest = what.partition(" that ") if " that " in what else what.partition(" of ")
    link = " that " if " that " in what else " of "
    return f"{count:,} {head}{'s' * (count != 1)}{link}{rest}"


MOST_GROUPS = 6
"""Groups of sources of one origin that the first sentence names."""


def independence(report: Report, index: Index) -> str:
    """How many count: "4 sources, 3 of them independent (000 and 002 share an origin)"."""
    sources = [source for source in report.sources if source.role == "source"]
    drafts = len(report.sources) - len(sources)
    origins = {source.origin for source in sources}
    parts = [
        f"{plural(drafts, 'draft')} against {plural(len(sources), 'source')}"
        if drafts
        else plural(len(sources), "source")
    ]
    if len(origins) < len(sources):
        groups = [f"{index.labels(origin.sources)} share an origin" for origin in report.origins]
        more = [f"{len(groups) - MOST_GROUPS:,} more groups do"] if len(groups) > MOST_GROUPS else []
        shared = "; ".join([*groups[:MOST_GROUPS], *more])
        parts.append(f"{len(origins):,} of them independent" + (f" ({shared})" if shared else ""))
    return ", ".join(parts)


def alerts(report: Report, index: Index) -> Iterator[str]:
    """What the run itself has to say: another language or story, an acceptance out of use, nothing found."""
    empty = silent(report)
    if empty:
        yield f"Nothing that could be compared was found in {index.labels(empty)}."
    for finding in report.findings:
        if finding.verdict == "not_checked" and finding.severity != "info":
            yield printable(finding.explanation)
