"""The lists of a report, a line an entry: what only fills pages, and is folded with its count."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.model import Finding, SetAside
from checker.report.blocks import Entry, Run
from checker.report.printable import excerpt, printable
from checker.report.quotes import excerpt_of, runs_of
from checker.report.survey import Survey, at, place
from checker.report.titles import title_of
from checker.report.wording import covered, line_range, measured, plural, reason_of, share

__all__ = ["aside", "coverage", "notices", "origins", "told", "unchecked"]

LENGTH = 140
"""Characters of the sentence around what is listed, about."""
SAID = 25
"""So many characters of what a notice is said of, and they stand in its message already: they are not quoted again."""
NOTICED = 60
"""Characters of what a notice about a text is said of."""


def told(findings: Sequence[Finding], view: Survey) -> Iterator[Entry]:
    """Statements, each with its sentence."""
    for finding in findings:
        yield _entry(finding, view)


def unchecked(view: Survey) -> Iterator[Entry]:
    """What was not compared, under the reason that they have in common."""
    reason = ""
    for finding in view.groups.unchecked:
        if (why := reason_of(finding)) != reason:
            reason = why
            yield Entry((Run(f"{why}:", "strong"),), heads=True)
        if finding.claims:
            yield _entry(finding, view)


def _entry(finding: Finding, view: Survey) -> Entry:
    """The place, and the sentence around what it is listed for."""
    if not finding.claims:
        return Entry((Run(f"{title_of(finding)}: {reason_of(finding)}"),))
    claim, *others = finding.claims
    also = {other.source for other in others} - {claim.source}
    about = (Run(f" · also {view.names.labels(also)}", "dim"),) if also else ()
    runs = runs_of(claim, excerpt_of(claim, LENGTH), (), False)
    return Entry((*runs, *about), place(claim, view.names))


def aside(view: Survey) -> Iterator[Entry]:
    """The sections set aside, with what they hold."""
    for item in view.names.foremost(view.report.set_aside):
        yield Entry(
            (Run(_section(item, view.names.path(item.source))),),
            at(view.names, item.source, item.first_line, page=item.first_page),
        )
    others = len(view.report.set_aside) - len(view.names.foremost(view.report.set_aside))
    if others:
        yield Entry(
            (Run(f"and {plural(others, 'section')} of the sources; the JSON report has them", "dim"),)
        )


def _section(item: SetAside, path: str) -> str:
    figures = f", {plural(item.figures, 'figure')}" if item.figures else ""
    return f"{item.section}, {line_range(path, (item.first_page, item.first_line), (item.last_page, item.last_line))}{figures}: {printable(item.reason)}"


def notices(view: Survey) -> Iterator[Entry]:
    """What the texts themselves show."""
    for notice in view.report.notices:
        message, quoted = printable(notice.message), printable(notice.quote)
        told = not quoted or quoted[-SAID:] in message
        quote = "" if told else f" “{excerpt(quoted, '', NOTICED)}”"
        runs = (Run(message), Run(quote, "dim")) if quote else (Run(message),)
        yield Entry(runs, at(view.names, notice.source, notice.line, notice.column, notice.page))


def origins(view: Survey) -> Iterator[Entry]:
    """Sources that share an origin, and why."""
    for origin in view.report.origins:
        names = view.names.labels(origin.sources)
        yield Entry((Run(names, "strong"), Run(f": {printable(origin.explanation)}")))


PLACES = 6
"""So many places of figures that nobody checked are named."""
LISTED = 12
"""So many documents have their coverage listed one by one."""


def coverage(view: Survey) -> Iterator[Entry]:
    """How many figures were compared, of all and of each document."""
    rows = view.report.coverage
    figures = sum(row.figures for row in rows)
    checked, compared = sum(map(covered, rows)), sum(row.compared for row in rows)
    if not rows:
        return
    counts = [f"{compared:,} compared ({share(compared, figures)})"]
    if checked > compared:
        counts.append(f"{checked - compared:,} on one source alone")
    counts.append(f"{figures - checked:,} with nothing to compare them with")
    said = [f"{plural(figures, 'figure')} in {measured(view.report)}: {', '.join(counts)}"]
    if 1 < len(rows) <= LISTED:
        each = (f"{view.names.label(row.source)} {row.compared:,} of {row.figures:,}" for row in rows)
        said.append(f"compared were: {', '.join(each)}")
    yield Entry((Run("; ".join(said)),))
    yield from _outside(view)


def _outside(view: Survey) -> Iterator[Entry]:
    """The figures of a draft that stand in what was set aside: nobody has checked them."""
    found = [
        one
        for one in view.report.set_aside
        if one.figures and one.section != "repeated" and view.names.is_draft(one.source)
    ]
    if not found:
        return
    number = sum(one.figures for one in found)
    where = [
        f"{line_range(path := view.names.path(one.source), (one.first_page, one.first_line), (one.last_page, one.last_line))}"
        f" of {path} ({printable(one.reason)})"
        for one in found[:PLACES]
    ]
    more = f" and {len(found) - PLACES:,} more" if len(found) > PLACES else ""
    verb = "stands" if number == 1 else "stand"
    yield Entry(
        (Run(f"{plural(number, 'figure')} {verb} outside the story, not checked: {'; '.join(where)}{more}"),)
    )
