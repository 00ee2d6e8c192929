"""One subject under several names: claims of all documents, with the same subject for the same thing."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from checker.bind.roles import EVENT_NAMES
from checker.model import Claim
from checker.rulebook import Rules

__all__ = ["link"]

_SUFFIX = re.compile(
    r"(?:,? (?:inc|corp|corporation|co|company|ltd|limited|plc|llc|lp|group|holdings?|ag|sa|s\.a\.|nv|gmbh|ab|spa)\.?)+$",
    re.IGNORECASE,
)
"""Forms of incorporation after a company's name (ISO 20275, Entity Legal Forms, the common ones in English news)."""


def link(claims: Iterable[Claim], rules: Rules) -> list[Claim]:
    """The claims with one subject name for each subject.

    Declared entities keep their name. Of undeclared names those are one that differ only in case, an article
    or a form of incorporation, or where one begins the other ("ATI", "ATI Technologies") and no third does.
    Claims whose other roles name different entities ("Acme's bid", "Bolt's bid") get different subjects.
    Articles tell one event where their leads share a name; an event that only an article itself names
    ("the deal") is the one named subject of the field whose name stands in that article's lead.
    """
    claims = list(claims)
    named = [claim for claim in claims if not _of_event(claim)]
    names = {claim.subject for claim in named if claim.subject not in rules.entities}
    one = _canonical(names)
    linked = [replace(claim, subject=one.get(claim.subject, claim.subject)) for claim in named]
    apart = _apart_by_roles(linked, one, rules)
    return apart + _events([claim for claim in claims if _of_event(claim)], apart)


def _of_event(claim: Claim) -> bool:
    return any(role == EVENT_NAMES for role, _ in claim.roles)


def _events(claims: Sequence[Claim], named: Sequence[Claim]) -> list[Claim]:
    """The claims on events with a subject for each event."""
    told = {
        claim.source: frozenset(_normal(name) for role, name in claim.roles if role == EVENT_NAMES)
        for claim in claims
    }
    event_of = _events_by_name(told)
    several = len(set(event_of.values())) > 1
    subjects: dict[str, set[str]] = defaultdict(set)
    for claim in named:
        subjects[claim.field].add(claim.subject)
    linked = []
    for claim in claims:
        meant = [name for name in sorted(subjects[claim.field]) if _normal(name) in told[claim.source]]
        name = event_of[claim.source]
        subject = (
            meant[0]
            if len(meant) == 1
            else f"{claim.subject} ({name})"
            if several and name
            else claim.subject
        )
        linked.append(replace(claim, subject=subject))
    return linked


def _events_by_name(told: Mapping[str, frozenset[str]]) -> dict[str, str]:
    """Source -> the name of its event: the one that most sources of the event share."""
    sources_by_name: dict[str, list[str]] = defaultdict(list)
    for source, names in told.items():
        for name in names:
            sources_by_name[name].append(source)
    parent = {source: source for source in told}

    def root(source: str) -> str:
        while parent[source] != source:
            parent[source] = parent[parent[source]]
            source = parent[source]
        return source

    for sources in sources_by_name.values():
        for other in sources[1:]:
            parent[root(other)] = root(sources[0])
    best: dict[str, tuple[int, str]] = {}
    for name, sources in sources_by_name.items():
        event = root(sources[0])
        best[event] = min(best.get(event, (0, "")), (-len(sources), name))
    return {source: best.get(root(source), (0, source))[1] for source in told}


def _canonical(names: Iterable[str]) -> dict[str, str]:
    """Name -> the name that stands for its group: the shortest of it, then the first in the alphabet."""
    groups: dict[str, list[str]] = defaultdict(list)
    for name in sorted(names):
        groups[_normal(name)].append(name)
    by_first: dict[str, list[str]] = defaultdict(list)
    for normal in groups:
        by_first[normal.split(" ")[0]].append(normal)
    merged: dict[str, str] = {}
    for normals in by_first.values():
        short = normals[0] if len(normals) == 1 else min(normals, key=lambda one: (len(one), one))
        longer = [one for one in normals if one.startswith(short + " ")]
        for normal in normals:
            merged[normal] = short if normal == short or longer == [normal] else normal
    representative = {}
    for normal, target in sorted(merged.items()):
        for name in groups[normal]:
            representative[name] = min(groups[target], key=lambda one: (len(one), one))
    return representative


def _normal(name: str) -> str:
    bare = _SUFFIX.sub("", name.strip()).casefold()
    return re.sub(r"\s+", " ", bare.removeprefix("the ")) or name.casefold()


def _apart_by_roles(claims: Sequence[Claim], one: Mapping[str, str], rules: Rules) -> list[Claim]:
    others: dict[tuple[str, str], set[tuple[tuple[str, str], ...]]] = defaultdict(set)
    for claim in claims:
        others[claim.field, claim.subject].add(_other_roles(claim, one, rules))
    apart: list[Claim] = []
    for claim in claims:
        known = {roles for roles in others[claim.field, claim.subject] if roles}
        roles = _other_roles(claim, one, rules)
        if len(known) > 1 and not _is_use(claim, rules):
            who = ", ".join(f"{role} {name}" for role, name in roles) or "not said by whom"
            claim = replace(claim, subject=f"{claim.subject} ({who})")
        apart.append(claim)
    return apart


def _other_roles(claim: Claim, one: Mapping[str, str], rules: Rules) -> tuple[tuple[str, str], ...]:
    field = rules.fields[claim.field].field
    if field.kind == "post":
        return ()
    return tuple((role, one.get(name, name)) for role, name in claim.roles if role != field.subject)


def _is_use(claim: Claim, rules: Rules) -> bool:
    return not claim.rule.startswith(rules.fields[claim.field].pack + "/")
