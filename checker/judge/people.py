"""Persons of whom sources say different things: another age, party, nationality, home or post.

Two sources speak of one person when they print the same full name. A source that itself says both things tells
none of them apart from the other; then nothing is said.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from checker.extract import Analysis, once
from checker.extract.people import Facet, FacetKind, facets
from checker.judge.anchors import COUNTED
from checker.judge.case import Case
from checker.judge.findings import finding, place
from checker.judge.timeline import may_both_be
from checker.kinds import Severity
from checker.lexicon.lives import CLASHING_FATES
from checker.lexicon.names import PARTIES, WIDER_NATIONS
from checker.lexicon.nations import COUNTRY_OF
from checker.lexicon.posts import (
    AS_FUNCTIONS,
    COURTESY,
    FUNCTIONS,
    LEADING,
    NO_FUNCTION,
    OF_ONE_BODY,
    OF_ONE_PERSON,
    OF_STATE,
    OFTEN_ONE,
    PARTY_NOUNS,
    QUALIFIERS,
    RANKS,
)
from checker.model import Camp, Finding, Reason, Trace
from checker.text.spelling import american
from checker.values.name import likeness, name_form, name_words

__all__ = ["draft_people", "people_findings"]


class _Said(NamedTuple):
    """What one source says of one thing of a person."""

    source: str
    facet: Facet


SEVERITY: Mapping[FacetKind, Severity] = {
    "age": "warning", "post": "warning", "party": "warning", "nationality": "notice", "home": "notice",
    "birth": "warning", "death": "warning", "marriage": "notice", "founding": "warning",
    "fate": "notice",
}  # fmt: skip
"""People have two nationalities, several homes and marriages; ages, parties, offices and birthdays are one. Who was hurt
in one article may have died by the next. A nationality is a warning where neither text has the other's nation in any word."""
EVENTS_OF_LIFE: frozenset[FacetKind] = frozenset({"birth", "death", "marriage", "founding"})
"""What happens on a day, and is the same where the days meet."""


def people_findings(case: Case, found: Iterable[Finding]) -> Iterator[Finding]:
    """What sources say differently, and alike, of one person; without what findings show already."""
    taken = {
        (claim.source, claim.start)
        for one in found
        for claim in one.claims
        if one.verdict in ("agreement", "discrepancy")
    }
    said: dict[tuple[str, FacetKind], list[_Said]] = {}
    for source, analysis in case.analyses.items():
        for facet in _facets(analysis):
            said.setdefault((name_form(facet.person), facet.kind), []).append(_Said(source, facet))
    for (_, kind), every in said.items():
        if len({one.source for one in every}) > 1:
            yield from _judged(
                case, kind, [one for one in every if (one.source, one.facet.start) not in taken]
            )


@once
def _facets(analysis: Analysis) -> Sequence[Facet]:
    """What the article itself says of persons."""
    return analysis.document.beginning_in(COUNTED, facets(analysis))


def draft_people(case: Case, draft: str, sources: Sequence[str]) -> Iterator[Finding]:
    """What a draft says of a person otherwise than every source that says it: one finding each, at warning.

    Homes are a notice: a town and its county are one.
    """
    theirs: dict[tuple[str, FacetKind], list[_Said]] = {}
    for source in sources:
        for facet in _facets(case.analyses[source]):
            theirs.setdefault((name_form(facet.person), facet.kind), []).append(_Said(source, facet))
    told: set[tuple[str, str, str]] = set()
    for facet in _facets(case.analyses[draft]):
        key = name_form(facet.person), facet.kind, facet.value
        if key in told:
            continue
        told.add(key)
        said = [
            one
            for one in theirs.get((name_form(facet.person), facet.kind), [])
            if (one.facet.status, facet.status) != ("former", "incumbent")
            or _same(facet.kind, facet, one.facet)
        ]  # a senator may be a former governor
        ranked = any(one.facet.value.endswith(f" {facet.value}") for one in said)
        if facet.ladder and not ranked and any(_is_beside_name(case, source, facet) for source in sources):
            continue
        own = _Said(draft, facet)
        if (standing := _other_standing(case, facet, said)) and facet.kind == "post":
            yield _finding(case, facet.kind, [own, *standing], "warning")
        elif said and all(
            (
                _clash(facet.kind, facet, one.facet)
                and not _same(facet.kind, facet, one.facet)
                and not (facet.ladder and _is_address(case, own, one))
            )
            or _other_body(case, own, one)
            or _other_office(case, sources, facet, one.facet)
            for one in said
        ):
            severity: Severity = "notice" if facet.kind == "home" else "warning"
            yield _finding(case, facet.kind, [_Said(draft, facet), *said], severity)


def _other_standing(case: Case, facet: Facet, said: Sequence[_Said]) -> list[_Said]:
    """What sources say who hold somebody's post to be held otherwise than a draft that has no word for it: "acting mayor".

    Who "previously served as" one may have been it when the draft's news came.
    """
    alike = [one for one in said if _same("post", facet, one.facet)]
    courtesy = not COURTESY.isdisjoint(facet.value.casefold().split())
    for one in alike:
        before = case.analyses[one.source].document.plain[
            max(0, one.facet.start - BEFORE_POST) : one.facet.end
        ]
        called = any(QUALIFIERS.get(word) == "former" for word in before.casefold().replace("-", " ").split())
        if one.facet.status in WAIVED or (one.facet.status == "former" and (courtesy or not called)):
            return []
    return alike if facet.status == "incumbent" else []


BEFORE_POST = 12
"""Code points before a post in which a word may say how it is held."""
WAIVED: frozenset[str | None] = frozenset((None, "incumbent", "outgoing", "remains"))
"""How somebody may hold a post of which a draft says no more."""


def _is_beside_name(case: Case, source: str, facet: Facet) -> bool:
    """Whether a text has the draft's post among the words right before the surname: "Commander Group Captain Ada Roe"."""
    plain, surname = case.analyses[source].document.plain, facet.person.split()[-1]
    at = plain.find(surname)
    while at >= 0:
        if facet.value.casefold() in plain[max(0, at - LONGEST_NAME) : at].casefold():
            return True
        at = plain.find(surname, at + 1)
    return False


def _judged(case: Case, kind: FacetKind, every: Sequence[_Said]) -> Iterator[Finding]:
    by_source: dict[str, list[_Said]] = {}
    for one in every:
        by_source.setdefault(one.source, []).append(one)
    clashing = [
        (several, others)
        for several, others in combinations(_alike(by_source), 2)
        if all(
            (
                _clash(kind, x.facet, y.facet)
                and not _same(kind, x.facet, y.facet)
                and not _is_address(case, x, y)
            )
            or _other_body(case, x, y)
            for x in by_source[several[0]]
            for y in by_source[others[0]]
        )
    ]
    if clashing:
        named = dict.fromkeys(source for pair in clashing for side in pair for source in side)
        open_ = kind == "age" and (
            _all_close(by_source, clashing)
            or all(
                may_both_be(case, *((side[0], int(by_source[side[0]][0].facet.value)) for side in pair))
                for pair in clashing
            )
        )
        severity = "notice" if open_ else SEVERITY[kind]
        if kind == "nationality" and not any(
            _tells_both(case, *(by_source[side[0]][0] for side in pair)) for pair in clashing
        ):
            severity = "warning"
        yield _finding(case, kind, [by_source[source][0] for source in named], severity)
    elif alike := _stated_alike(kind, every):
        yield _finding(case, kind, alike, None)


_STANDING = {"former": "former", "interim": "acting", "incoming": "incoming"}
"""Status of a post -> the word for it before the post."""
FEW, MOST = 40, 100
"""So many sources are compared one by one; of more, those that say the same of a person stand together, and so many wordings
are compared."""


def _alike(by_source: Mapping[str, Sequence[_Said]]) -> Sequence[Sequence[str]]:
    """The sources, those that say the same of a person together where there are many."""
    if len(by_source) <= FEW:
        return [(source,) for source in by_source]
    groups: dict[Hashable, list[str]] = {}
    for source, said in by_source.items():
        groups.setdefault(tuple(_told(one.facet) for one in said), []).append(source)
    return list(groups.values())[:MOST]


def _told(facet: Facet) -> Hashable:
    """What is said of a person, without the place where it is."""
    return facet._replace(start=0, end=0)


def _all_close(
    by_source: Mapping[str, Sequence[_Said]], pairs: Sequence[tuple[Sequence[str], Sequence[str]]]
) -> bool:
    """Whether the ages of each pair lie no more than a year apart."""
    ages = ([int(by_source[side[0]][0].facet.value) for side in pair] for pair in pairs)
    return all(abs(one - two) < 2 for one, two in ages)


def _stated_alike(kind: FacetKind, every: Sequence[_Said]) -> list[_Said]:
    """What is said of a person in two sources or more."""
    wordings: dict[Hashable, dict[str, _Said]] = {}
    for one in every:
        wordings.setdefault((one.facet.value, one.facet.dates), {}).setdefault(one.source, one)
    several = [list(sources.values())[:2] for sources in wordings.values()][:MOST]
    return [
        one
        for one in every
        if any(
            two.source != one.source and _same(kind, one.facet, two.facet) for pair in several for two in pair
        )
    ]


def _finding(case: Case, kind: FacetKind, sides: Sequence[_Said], severity: Severity | None) -> Finding:
    """A difference at the severity, or an agreement where there is none."""
    sides = list(dict.fromkeys(sides))
    person = sides[0].facet.person
    said = {side: side.facet.value for side in sides}
    if severity and len({side.facet.status for side in sides}) > 1 and kind == "post":
        said = {
            side: f"{_STANDING.get(side.facet.status or '', '')} {side.facet.value}".strip() for side in sides
        }
    elif severity and len(set(said.values())) == 1:  # one office, in two bodies
        said = {side: f"{side.facet.value} of {side.facet.organization}" for side in sides}
    camps: dict[str, list[str]] = {}
    for side in sides:
        camps.setdefault(said[side], []).append(side.source)
    shown = [Camp(tuple(dict.fromkeys(sources)), value) for value, sources in camps.items()]
    independent = len({case.origin_of[side.source] for side in sides})
    return finding(
        case,
        "general/people",
        subject=person,
        label=kind,
        verdict="discrepancy" if severity else "agreement",
        severity=severity or ("info" if independent > 1 else "notice"),
        relation="contradicts" if severity else "same",
        reason=Reason(
            "person_differs" if severity else "person_alike", person=person, what=kind, sides=shown
        ),
        trace=Trace(same=("person",), clash=(kind,) if severity else (), rule="general/people"),
        claims=[place(case, side.source, side.facet.start, side.facet.end, said[side]) for side in sides],
        values=[kind, "differs" if severity else "alike"],
        camps=shown if severity else (),
        asked=name_form(person),
    )


def _same(kind: FacetKind, one: Facet, two: Facet) -> bool:
    """Whether two things said of a person are the same, or one holds the other."""
    if one.value == two.value:
        return True
    if kind in EVENTS_OF_LIFE:
        return any(a.first <= b.last and b.first <= a.last for a in one.dates for b in two.dates)
    if kind == "nationality":
        return two.value in WIDER_NATIONS.get(one.value, ()) or one.value in WIDER_NATIONS.get(two.value, ())
    if kind == "post":
        return [*map(american, one.value.split())] == [*map(american, two.value.split())]
    if kind == "party":
        words = [{PARTIES.get(word, word) for word in each.value.casefold().split()} for each in (one, two)]
        known = [each & set(PARTIES.values()) | each - PARTY_NOUNS for each in words]
        return bool(known[0] & known[1])
    if kind == "home":
        return likeness(one.value, two.value) in ("same", "form", "spelling")
    return False


def _clash(kind: FacetKind, one: Facet, two: Facet) -> bool:
    """Whether two things said of a person exclude each other.

    Posts do where they are offices of one kind (finance minister, trade minister), or of two ranks (mayor, deputy
    mayor), or stand on one ladder (corporal, sergeant), both held now and not in two bodies.
    """
    if kind in EVENTS_OF_LIFE:
        return bool(one.dates and two.dates) and not _same(kind, one, two)
    if kind == "fate":
        return frozenset({one.value, two.value}) in CLASHING_FATES
    if kind != "post":
        return one.value != two.value
    if one.status != two.status or _two_bodies(one.organization, two.organization):
        return False
    if one.ladder and one.ladder == two.ladder:
        return one.value != two.value
    if one.value != two.value and {one.value, two.value} <= OF_ONE_PERSON:
        return True
    if "spokesperson" in (one.value, two.value) and {one.value, two.value} & LEADING:
        return True
    if _are_two_functions(one.value, two.value):
        return True
    words, others = one.value.replace("-", " ").split(), two.value.replace("-", " ").split()
    if words[-1] != others[-1] or one.value == two.value:
        return False
    if RANKS.isdisjoint(words) != RANKS.isdisjoint(others):
        return True
    return len(words) > 1 and len(others) > 1 and not (set(words) <= set(others) or set(others) <= set(words))


def _are_two_functions(one: str, other: str) -> bool:
    """Whether two offices of one body are for two things that hardly one person sees to: chief executive, finance director."""
    functions = sorted((_function(one), _function(other)))
    return (
        all(functions) and functions[0] != functions[1] and tuple(functions) not in map(_in_order, OFTEN_ONE)
    )


def _in_order(pair: tuple[str, str]) -> tuple[str, ...]:
    return tuple(sorted(pair))


def _function(title: str) -> str:
    """What an office is for: "finance" of "finance director", "sales" of "head of sales"; "" where it does not say."""
    if title in FUNCTIONS:
        return FUNCTIONS[title]
    words = title.casefold().split()
    if (
        words[1:2] == ["of"]
        and words[0] in ("head", "director")
        and len(words) == len(("head", "of", "sales"))
    ):
        return words[2]
    plain = (
        len(words) == len(("sales", "manager")) and words[1] in AS_FUNCTIONS and words[0] not in NO_FUNCTION
    )
    return words[0] if plain else ""


def _tells_both(case: Case, one: _Said, two: _Said) -> bool:
    """Whether a text has a word for the nation that the other gives to somebody: its adjective, its country."""
    for own, other in ((one, two), (two, one)):
        words = {
            word.strip(".,;:'’s").casefold() for word in case.analyses[own.source].document.plain.split()
        }
        nation = other.facet.value
        if nation in words or COUNTRY_OF.get(nation, nation) in words:
            return True
    return False


def _is_address(case: Case, one: _Said, two: _Said) -> bool:
    """Whether one gives a rank as people address or call who holds a rank that ends so.

    Before the surname alone ("Admiral Roe"), shortened ("Gen. Ada Roe" of a lieutenant general), or not before the name.
    """
    short, long = sorted((one, two), key=lambda said: len(said.facet.value))
    if not long.facet.value.endswith(f" {short.facet.value}"):
        return False
    plain, end = case.analyses[short.source].document.plain, short.facet.end
    behind = plain[end:][:LONGEST_NAME].lstrip(".").split()[:1]
    words, name = name_words("".join(behind)), name_words(short.facet.person)
    shortened = "." in plain[short.facet.start : end + 1] and bool(short.facet.ladder)
    return words == name[-1:] or (bool(short.facet.ladder) and (shortened or words != name[:1]))


LONGEST_NAME = 40
"""Letters that are looked at for a surname."""


def _other_body(case: Case, one: _Said, two: _Said) -> bool:
    """Whether two sources give somebody one office in two bodies, of which neither names the other's: CEO of Acme, of Bolt."""
    if one.facet.value not in OF_ONE_BODY or one.facet.value != two.facet.value:
        return False
    if one.facet.status != two.facet.status or not _two_bodies(
        one.facet.organization, two.facet.organization
    ):
        return False
    texts = [case.analyses[said.source].document.plain.casefold() for said in (one, two)]
    bodies = [(said.facet.organization or "").casefold() for said in (two, one)]
    return not any(body in text for body, text in zip(bodies, texts, strict=True))


def _other_office(case: Case, sources: Sequence[str], own: Facet, other: Facet) -> bool:
    """Whether a draft gives somebody an office of state that is not held beside the source's, and no source tells with the name."""
    if own.kind != "post" or own.status == "former":
        return False
    offices = [one.value.split()[-1] for one in (own, other)]
    if offices[0] == offices[1] or not OF_STATE.issuperset(offices):
        return False
    surname, word = own.person.split()[-1].casefold(), offices[0]
    sentences = (
        case.analyses[name].document.plain[one.start : one.end].casefold()
        for name in sources
        for one in case.analyses[name].sentences
    )
    return not any(surname in sentence and word in sentence for sentence in sentences)


def _two_bodies(one: str | None, two: str | None) -> bool:
    return bool(one and two) and likeness(one or "", two or "") in ("different", "near")
