"""Do all sources tell one story? Sources that share hardly a name with the rest are said to be of another one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from checker.judge.anchors import name_form, names
from checker.judge.case import Case
from checker.judge.findings import finding, place
from checker.model import Finding, Reason

__all__ = ["story_findings", "told"]

ENOUGH = 3
"""Names that two sources share when they tell one story; a third of them where a source has fewer than nine."""

FEWEST = 3
"""A source with fewer names than this is not judged."""


def story_findings(case: Case) -> Iterator[Finding]:
    """One finding where the sources fall into several stories, naming each."""
    documents = {name: analysis.document for name, analysis in case.analyses.items()}
    named = {
        name: {name_form(one.text) for one in names(analysis)} for name, analysis in case.analyses.items()
    }
    groups = told([(name, forms) for name, forms in named.items() if len(forms) >= FEWEST])
    if len(groups) < 2:
        return
    yield finding(
        case,
        "general/stories",
        subject="stories",
        label="stories",
        verdict="not_checked",
        severity="notice",
        scope="across",
        relation="incomparable",
        reason=Reason("stories", stories=[{"sources": group} for group in groups]),
        claims=[
            place(case, group[0], 0, min(60, len(documents[group[0]].text)), case.labels[group[0]])
            for group in groups
        ],
        values=["|".join(group) for group in groups],
    )


def told(sources: Sequence[tuple[str, set[str]]]) -> list[list[str]]:
    """The sources grouped by story, from their names' forms, in the order given.

    A source joins every group that it shares enough names with, which makes them one. Linear in the names.
    """
    home: dict[str, str] = {}
    groups: dict[str, list[str]] = {}
    where: dict[str, set[str]] = {}
    for source, forms in sources:
        shared = Counter(
            group for form in forms for group in {_top(home, one) for one in where.get(form, ())}
        )
        need = min(ENOUGH, max(1, len(forms) // 3))
        joined = [group for group, count in shared.items() if count >= need]
        groups[source] = [source]
        for group in joined:
            home[group] = source
            groups[source] += groups.pop(group)
        for form in forms:
            where[form] = {_top(home, one) for one in where.get(form, ())} | {source}
    order = {source: at for at, (source, _) in enumerate(sources)}
    made = [sorted(group, key=order.__getitem__) for group in groups.values()]
    return sorted(made, key=lambda group: order[group[0]])


def _top(home: dict[str, str], group: str) -> str:
    while group in home:
        group = home[group]
    return group
