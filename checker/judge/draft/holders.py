"""Offices that a draft gives to somebody whom its sources know in another, and another in this one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.judge.case import Case
from checker.judge.draft.voices import Told, Voices, told_roles
from checker.judge.findings import finding, place, text_of
from checker.model import Camp, Finding, Reason, Trace
from checker.values.name import name_form, name_words

__all__ = ["others_offices"]


def others_offices(case: Case, draft: str, sources: Sequence[str]) -> Iterator[Finding]:
    """A warning for each office that one person holds, where the draft gives it to one person and the sources to another.

    Both are named in the sources, and the draft's person has another office there.
    """
    voices = Voices([case.analyses[name] for name in sources])
    shown: set[tuple[str, str]] = set()
    for own in told_roles(case.analyses[draft]):
        holder = voices.holder_instead(name_words(own.name.text), own.role)
        key = name_words(own.name.text)[-1], own.role.role
        if holder is None or key in shown:
            continue
        shown.add(key)
        theirs = [
            (source, one)
            for source in sources
            for one in told_roles(case.analyses[source])
            if _is_of(one, key[0])
        ]
        yield _finding(case, draft, own, *max(theirs, key=lambda one: one[1].end - one[1].start))


def _is_of(one: Told, surname: str) -> bool:
    return name_words(one.name.text)[-1] == surname


def _finding(case: Case, draft: str, own: Told, source: str, other: Told) -> Finding:
    sides = (draft, own), (source, other)
    shown = [Camp((name,), text_of(case, name, one.start, one.end)) for name, one in sides]
    return finding(
        case,
        "general/people",
        subject=own.name.text,
        label="post",
        verdict="discrepancy",
        severity="warning",
        relation="contradicts",
        reason=Reason("person_differs", person=own.name.text, what="post", sides=shown),
        trace=Trace(same=("person",), clash=("post",), rule="general/people"),
        claims=[
            place(case, name, one.start, one.end, one.role.shown)
            for name, one in ((draft, own), (source, other))
        ],
        values=[own.role.shown.casefold(), other.role.shown.casefold()],
        camps=shown,
        asked=name_form(own.name.text),
    )
