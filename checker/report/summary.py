"""The answer in words: what an editor must know before anything else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.lexicon.numbers import NUMBERS_IN_WORDS
from checker.model import Finding, Report
from checker.report.camps import LONG_VALUE, camps_of
from checker.report.groups import Groups
from checker.report.printable import printable
from checker.report.sources import Index
from checker.report.titles import title_of
from checker.report.told import listed
from checker.report.wording import plural, silent

__all__ = ["alerts", "independence", "summary", "verdict"]

NAMED = 4
"""Findings that the answer names before it counts the rest."""


def verdict(report: Report, groups: Groups, index: Index) -> str:
    """The answer in one sentence: "Three things cannot both be true: …; two more should be looked at: …"."""
    parts = list(_of_draft(groups, index) if report.mode == "check" else _of_sources(groups, index))
    if not parts:
        return _nothing(report, groups)
    said = "; ".join(parts)
    return f"{said[:1].upper()}{said[1:]}."


def _of_sources(groups: Groups, index: Index) -> Iterator[str]:
    errors = [one for one in groups.discrepancies if one.severity == "error"]
    others = [one for one in groups.discrepancies if one.severity != "error"]
    if errors:
        both = "both be true" if all(one.scope == "across" for one in errors) else "be true as they stand"
        yield f"{_number(len(errors), 'thing')} cannot {both}: {_named(errors, index)}"
    if others:
        number = f"{_word(len(others))} more" if errors else _number(len(others), "thing")
        yield f"{number} should be looked at: {_named(others, index)}"


def _of_draft(groups: Groups, index: Index) -> Iterator[str]:
    if groups.discrepancies:
        where = _number(len(groups.discrepancies), "place")
        yield f"the draft differs from its sources in {where}: {_named(groups.discrepancies, index)}"
    if groups.alone:
        verb = "stands" if len(groups.alone) == 1 else "stand"
        yield f"{_number(len(groups.alone), 'claim')} {verb} in no source: {_named(groups.alone, index)}"


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
    return NUMBERS_IN_WORDS[count] if count < len(NUMBERS_IN_WORDS) else f"{count:,}"


def _number(count: int, noun: str) -> str:
    return f"{_word(count)} {noun}{'s' * (count != 1)}"


def _named(findings: Sequence[Finding], index: Index) -> str:
    """What they are about, each once: "amount of the deal ($3 billion or $4 billion), what Ann Lee said (twice)"."""
    by_title: dict[str, list[Finding]] = {}
    for one in findings:
        by_title.setdefault(title_of(one), []).append(one)
    names = []
    for title, own in by_title.items():
        more = _values(own[0], title, index) if len(own) == 1 else _times(len(own))
        names.append(f"{title} ({more})" if more else title)
    return listed(names, NAMED)


def _values(finding: Finding, title: str, index: Index) -> str:
    """The values of its camps, as "412 votes or 421 votes"; empty where they are long, or the title has them."""
    values = list(dict.fromkeys(camp.shown for camp in camps_of(finding, index)))
    few = 2 <= len(values) <= 3 and all(0 < len(value) <= LONG_VALUE and "(" not in value for value in values)
    if not few or any(value in title for value in values):
        return ""
    if any(index.is_draft(claim.source) for claim in finding.claims):
        if finding.verdict != "discrepancy":
            return ""  # the closest passage gives another value, and is no answer to the draft's
        return f"{values[0]}; in the sources {listed(values[1:], link='or')}"
    return listed(values, link="or")


def _times(count: int) -> str:
    return "twice" if count == 2 else f"{_word(count)} times"


def summary(report: Report, groups: Groups, index: Index) -> Iterator[str]:
    """What follows on the answer, a sentence each: what agrees, what stands alone, who counts."""
    checking = report.mode == "check"
    agreeing = len(groups.agreements) + len(groups.figures)
    told = len(groups.sentences)
    possible = len(groups.possible)
    said = [(possible, "possible difference is to be looked at", "possible differences are to be looked at")]
    if checking:
        said.append((agreeing, "claim is supported", "claims are supported"))
        said.append((told, "sentence has no source", "sentences have no source"))
    else:
        said.append((agreeing, "thing agrees", "things agree"))
        said.append((len(groups.alone), "stands on one source alone", "stand on one source alone"))
        said.append(
            (
                told,
                "more statement is told by one origin alone",
                "more statements are told by one origin alone",
            )
        )
    said.append((len(groups.unchecked), "figure was not compared", "figures were not compared"))
    said.append((len(groups.accepted), "was accepted", "were accepted"))
    shown = [f"{count:,} {one if count == 1 else many}" for count, one, many in said if count]
    if shown:
        yield f"{'; '.join(shown)}."
    yield f"{independence(report, index)}."


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
    if len(origins) == 1 < len(sources):
        return f"{parts[0]} that share one origin and count once"
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
