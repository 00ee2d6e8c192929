"""One subject under several names: claims of all documents, with the same subject for the same thing."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from types import MappingProxyType

from checker.align.groups import joined
from checker.bind.claims import Claim
from checker.bind.roles import LEAD_NAME, OTHER_NAME
from checker.judge.anchors import Told
from checker.lexicon.companies import SUFFIXES
from checker.lexicon.names import LONG_PLACES, PLACES
from checker.rulebook import Rules
from checker.values import Name, Tenure, Value
from checker.values.name import kinship, same_person

__all__ = ["link", "normal"]


Telling = Callable[[str], Told]
"""Source -> what it tells that hardly two events share."""


def _nothing(_: str) -> Told:
    return Told(frozenset(), frozenset())


def link(claims: Iterable[Claim], rules: Rules, told: Telling = _nothing) -> list[Claim]:
    """The claims with one subject name for each subject.

    Declared entities keep their name. Of undeclared names those are one that differ only in case, an article
    or a form of incorporation, where one begins the other ("ATI", "ATI Technologies") and no third does, or
    where one is the initials of one other ("AMD"). Persons are one under their short forms, and under
    spellings that no article has side by side ("Catherine", "Katherine").
    Claims whose other roles name different entities ("Acme's bid", "Bolt's bid") get different subjects.
    Articles tell one event where their leads share a name, or where so many full names and figures stand in both
    (`told`, by source) that no two events share them; an event that only an article itself names
    ("the deal") is the one named subject of the field whose name stands in that article's lead.
    """
    named: list[Claim] = []
    of_events: list[Claim] = []
    for claim in claims:
        (of_events if _of_event(claim) else named).append(claim)
    one = _representatives(named, rules)
    apart = _apart_by_roles([_renamed(claim, one) for claim in named], one, rules)
    return apart + _events(of_events, apart, told)


def _renamed(claim: Claim, one: Mapping[str, str]) -> Claim:
    """The claim with the names that stand for those in it."""
    subject, value = one.get(claim.subject, claim.subject), _under(one, claim.value)
    if subject == claim.subject and value is claim.value:
        return claim
    return replace(claim, subject=subject, value=value)


def _under(one: Mapping[str, str], value: Value) -> Value:
    """The value with a person's name as it stands for the person; how the sources spell it is judged apart."""
    if isinstance(value, Tenure):
        holder = _person(one, value.holder)
        return value if holder is value.holder else Tenure(holder, value.status)
    return _person(one, value) if isinstance(value, Name) else value


def _person(one: Mapping[str, str], name: Name) -> Name:
    entity = one.get(name.entity or "", name.entity)
    return name if entity == name.entity else Name(entity, name.text)


def _representatives(claims: Sequence[Claim], rules: Rules) -> dict[str, str]:
    """Undeclared name -> the name that stands for it."""
    persons: dict[str, set[str]] = defaultdict(set)
    others: set[str] = set()
    for claim in claims:
        for role, name in claim.roles:
            if name in rules.entities:
                continue
            if role == "person":
                persons[name].add(claim.source)
            else:
                others.add(name)
    return _canonical(others - set(persons), _told_of(claims)) | _persons(persons)


Said = frozenset[tuple[str, str, str]]
"""What sources say of a subject: field, source and value."""


def _told_of(claims: Iterable[Claim]) -> Mapping[str, Said]:
    """Subject -> what is said of it."""
    said: dict[str, set[tuple[str, str, str]]] = defaultdict(set)
    for claim in claims:
        said[claim.subject].add((claim.field, claim.source, str(claim.value)))
    return {subject: frozenset(each) for subject, each in said.items()}


def _persons(sources: Mapping[str, set[str]]) -> dict[str, str]:
    """Person's name -> the name that stands for the person, given the sources of each name.

    Where a name fits two who differ it stays alone.
    """
    by_mark: dict[str, list[str]] = defaultdict(list)
    group_of: dict[str, list[str]] = {}
    for name in sorted(sources, key=lambda one: (-len(one.split()), one)):
        own = [by_mark[mark] for mark in kinship(name)]
        near = {other: group_of[other] for named in own if len(named) <= COMMON for other in named}
        groups = {id(group): group for group in near.values()}
        fitting = [group for group in groups.values() if all(_same(name, other, sources) for other in group)]
        group = [name]
        if all(_same(a, b, sources) for one, two in combinations(fitting, 2) for a in one for b in two):
            group = [*(other for one in fitting for other in one), name]
        group_of.update(dict.fromkeys(group, group))
        for named in own:
            named.append(name)
    return {name: min(group, key=_oddness) for name, group in group_of.items()}


def _oddness(name: str) -> tuple[int, str]:
    """A first and a last name stand best for a person."""
    return abs(len(name.split()) - 2), name


COMMON = 100
"""What more names than these have in common says nothing of whose they are."""


def _same(one: str, other: str, sources: Mapping[str, set[str]]) -> bool:
    fits = same_person(one, other)
    return bool(fits) or (fits is None and sources[one].isdisjoint(sources[other]))


def _of_event(claim: Claim) -> bool:
    return any(role in (LEAD_NAME, OTHER_NAME) for role, _ in claim.roles) or not claim.roles


def _events(claims: Sequence[Claim], named: Sequence[Claim], told: Telling) -> list[Claim]:
    """The claims on events with a subject for each event."""
    lead = {claim.source: _names(claim, LEAD_NAME) for claim in claims}
    others = {claim.source: _names(claim, OTHER_NAME) for claim in claims}
    event_of = _events_by_name(lead, others, _telling_alike(list(lead), told))
    several = len(set(event_of.values())) > 1
    subjects: dict[str, set[str]] = defaultdict(set)
    for claim in named:
        subjects[claim.field].add(claim.subject)
    meant: dict[tuple[str, str], str | None] = {}
    linked = []
    for claim in claims:
        key = claim.source, claim.field
        if key not in meant:
            meant[key] = _meant(subjects[claim.field], claim)
        event = f"{claim.subject} ({event_of[claim.source]})" if several else claim.subject
        linked.append(replace(claim, subject=meant[key] or event))
    return linked


def _meant(subjects: set[str], claim: Claim) -> str | None:
    """The one named subject of the field whose name stands in the lead of the claim's article."""
    lead = {name for role, name in claim.roles if role == LEAD_NAME}
    one = _canonical(subjects | lead)
    here = {one[name] for name in lead}
    found = [name for name in subjects if one[name] in here]
    return found[0] if len(found) == 1 else None


def _names(claim: Claim, role: str) -> frozenset[str]:
    return frozenset(normal(name) for of, name in claim.roles if of == role)


MOST_ALIKE = 60
"""Articles on events that are held against each other by what they tell; of more only names decide."""
ALIKE_NAMES, ALIKE_FIGURES = 1, 3
"""Full names and figures, years left out, that two articles on one event share at least."""


def _telling_alike(sources: Sequence[str], told: Telling) -> Iterator[tuple[str, str]]:
    """The articles that share so many full names and figures that they tell one event."""
    for one, other in combinations(sources, 2) if len(sources) <= MOST_ALIKE else ():
        names, figures = (ours & theirs for ours, theirs in zip(told(one), told(other), strict=True))
        if (
            len(names) >= ALIKE_NAMES
            and sum(not _YEAR.fullmatch(figure) for figure in figures) >= ALIKE_FIGURES
        ):
            yield one, other


_YEAR = re.compile(r"(?:1[89]|20)\d\d")


def _events_by_name(
    lead: Mapping[str, frozenset[str]],
    others: Mapping[str, frozenset[str]],
    alike: Iterable[tuple[str, str]],
) -> dict[str, str]:
    """Source -> the name of its event.

    Two articles tell one event where their leads share a name, where they share two names anywhere, or where they
    tell alike. The event's name is the one in most of its leads.
    """
    sharing: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for source, names in lead.items():
        for name in names:
            sharing[name,].append(source)
        for pair in combinations(sorted(names | others[source]), 2):
            sharing[pair].append(source)
    by_name = ((sources[0], other) for sources in sharing.values() for other in sources[1:])
    groups = joined([*by_name, *alike])
    home = {source: source for source in lead} | {source: group[0] for group in groups for source in group}
    best: dict[str, tuple[int, str]] = {}
    for names_shared, sources in sharing.items():
        if len(names_shared) == 1:
            event = home[sources[0]]
            best[event] = min(best.get(event, (0, "")), (-len(sources), names_shared[0]))
    return {source: best.get(home[source], (0, source))[1] for source in lead}


def _canonical(names: Iterable[str], said: Mapping[str, Said] = MappingProxyType({})) -> dict[str, str]:
    """Name -> the name that stands for its group: the shortest of it, then the first in the alphabet."""
    groups: dict[str, list[str]] = defaultdict(list)
    for name in sorted(names):
        groups[normal(name)].append(name)
    by_first: dict[str, list[str]] = defaultdict(list)
    by_initials: dict[str, list[str]] = defaultdict(list)
    for bare in groups:
        by_first[bare.split(" ")[0]].append(bare)
        by_initials["".join(word[0] for word in bare.replace("-", " ").split())].append(bare)
    merged: dict[str, str] = {}
    for normals in by_first.values():
        short = min(normals, key=lambda one: (len(one), one))
        longer = [
            one
            for one in normals
            if one.startswith(short + " ")
            and not _is_branch(short, one)
            and not _differ(_said(groups[short], said), _said(groups[one], said))
        ]
        for bare in normals:
            merged[bare] = short if longer == [bare] else bare
    for bare in groups:
        spelled_out = [one for one in by_initials[bare] if len(one.split()) > 1]
        if len(bare) > 1 and len(spelled_out) == 1:
            merged[spelled_out[0]] = merged[bare]
    representative = {}
    for bare, target in sorted(merged.items()):
        for name in groups[bare]:
            representative[name] = min(groups[target], key=lambda one: (len(one), one))
    return representative


def _said(names: Iterable[str], said: Mapping[str, Said]) -> Said:
    return frozenset().union(*(said.get(name, frozenset()) for name in names))


def _differ(one: Said, other: Said) -> bool:
    """Whether one source says another thing of each: it means two bodies ("Acme", "Acme Energy")."""
    places = {said[:2] for said in one} & {said[:2] for said in other}
    return any(
        {said for said in one if said[:2] == place} != {said for said in other if said[:2] == place}
        for place in places
    )


def _is_branch(short: str, long: str) -> bool:
    """Whether a longer name is that of the body in one place: "Acme Norway" is a part of "Acme", with a chief of its own."""
    rest = long[len(short) + 1 :]
    return rest in PLACES or rest in LONG_PLACES


def normal(name: str) -> str:
    """A name in small letters, without an article and forms of incorporation."""
    bare = name.strip().casefold()
    while bare:
        head, _, last = bare.rpartition(" ")
        if not head or not SUFFIXES.intersection((last, last.removesuffix("."))):
            break
        bare = head.removesuffix(",")
    return " ".join(bare.removeprefix("the ").split()) or name.casefold()


def _apart_by_roles(claims: Sequence[Claim], one: Mapping[str, str], rules: Rules) -> list[Claim]:
    roles = [_other_roles(claim, one, rules) for claim in claims]
    named: dict[tuple[str, str], set[tuple[tuple[str, str], ...]]] = defaultdict(set)
    for claim, others in zip(claims, roles, strict=True):
        if others:
            named[claim.field, claim.subject].add(others)
    several = {key for key, kinds in named.items() if len(kinds) > 1}
    return [
        _apart(claim, others)
        if (claim.field, claim.subject) in several and not _is_use(claim, rules)
        else claim
        for claim, others in zip(claims, roles, strict=True)
    ]


def _apart(claim: Claim, roles: Sequence[tuple[str, str]]) -> Claim:
    """The claim on a subject of its own, by who else has a part in it."""
    who = ", ".join(f"{role} {name}" for role, name in roles) or "not said by whom"
    return replace(claim, subject=f"{claim.subject} ({who})")


def _other_roles(claim: Claim, one: Mapping[str, str], rules: Rules) -> tuple[tuple[str, str], ...]:
    field = rules.fields[claim.field].field
    if field.kind == "post":
        return ()
    return tuple((role, one.get(name, name)) for role, name in claim.roles if role != field.subject)


def _is_use(claim: Claim, rules: Rules) -> bool:
    return not claim.rule.startswith(rules.fields[claim.field].pack + "/")
