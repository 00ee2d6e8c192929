"""Names that two sources or more have -> entities with their other names, variables and ids."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from keyword import iskeyword

from checker.authoring.drafting.nouns import EntityDraft
from checker.extract import Analysis
from checker.extract.names import is_compound
from checker.extract.people import facets
from checker.lexicon.companies import ACTING
from checker.lexicon.words import AUXILIARIES, MODALS
from checker.model import Document, Finding
from checker.text.wordnet import lemma
from checker.values.name import name_form

__all__ = ["MOST_ALIASES", "MOST_ENTITIES", "called", "entities_of", "respelt", "slug", "title_of", "unused"]

MOST_ENTITIES = 14
"""Entities that are declared, those that most sources name first."""
MOST_ALIASES = 5
_KINDS = {"person": "Person", "organization": "Organization"}


def entities_of(analyses: Iterable[Analysis]) -> tuple[EntityDraft, ...]:
    """The names that two sources or more have, with their other forms; those that most of them have first."""
    sources: dict[str, set[str]] = defaultdict(set)
    texts: dict[str, Counter[str]] = defaultdict(Counter)
    kinds: dict[str, Counter[str]] = defaultdict(Counter)
    with_facets: set[str] = set()
    """Names with an age, a post or a party beside them, which are persons' where nothing says otherwise."""
    acting: set[str] = set()
    """Names that do what only persons and organizations do."""
    for analysis in analyses:
        with_facets |= {name_form(facet.person) for facet in facets(analysis)}
        own = analysis.document.beginning_in(frozenset(("story", "heading", "caption")), analysis.names)
        for one in own:
            form = name_form(one.canonical)
            sources[form].add(analysis.document.name)
            texts[form].update((one.canonical, plain_text(one.text)))
            kinds[form][one.kind] += 1
            if _acts(analysis, one.end):
                acting.add(form)
    shared = {form: sum(texts[form].values()) for form, names in sources.items() if len(names) > 1 and form}
    for form in with_facets & shared.keys():
        if kinds[form].most_common(1)[0][0] == "other":
            kinds[form] = Counter(("person",))
    for form in acting & shared.keys():
        if kinds[form].most_common(1)[0][0] == "other":
            kinds[form] = Counter(("organization",))
    people = [form for form in shared if kinds[form].most_common(1)[0][0] == "person"]
    merged = _without_parts(shared, people)
    found: list[EntityDraft] = []
    variables: set[str] = set()
    ranked = sorted(merged, key=lambda form: (-len(sources[form]), -sum(texts[form].values()), form))
    for form in ranked[:MOST_ENTITIES]:
        named = [text for text, _ in texts[form].most_common() if text]
        name = max(named[:MOST_ALIASES], key=lambda text: (len(text.split()), texts[form][text], text))
        kind = _KINDS.get(kinds[form].most_common(1)[0][0], "Product")
        aliases = [text for text in named if text != name and not text.islower()]
        if kind == "Person" and " " in name and name.split()[-1] not in aliases:
            aliases.append(name.split()[-1])
        variable = _variable(name, variables)
        found.append(
            EntityDraft(
                variable,
                kind,
                name,
                tuple(aliases[:MOST_ALIASES]),
                len(sources[form]),
                sum(texts[form].values()),
            )
        )
    return _unshared(found)


def _acts(analysis: Analysis, end: int) -> bool:
    """Whether a verb of what organizations do stands right behind a name."""
    stream = analysis.stream
    at, _ = stream.within(end, end + 2)
    behind = [token.low for token in stream.tokens[at : at + 3] if token.low not in AUXILIARIES | MODALS]
    return bool(behind) and lemma(behind[0], "v") in ACTING


def _without_parts(places: Mapping[str, int], people: Collection[str]) -> list[str]:
    """The names without a person's surname alone, and without two names run together ("Acme-Bolt")."""
    return [
        name
        for name in sorted(places)
        if not any(len(name.split()) == 1 and other.split()[-1] == name for other in people if other != name)
        and not is_compound(name, places)
    ]


def _unshared(entities: Sequence[EntityDraft]) -> tuple[EntityDraft, ...]:
    """The entities without the aliases that two of them have: a name that fits two tells none."""
    counts = Counter(alias for one in entities for alias in {one.name, *one.aliases})
    return tuple(
        replace(one, aliases=tuple(alias for alias in one.aliases if counts[alias] == 1)) for one in entities
    )


def respelt(entities: Sequence[EntityDraft], findings: Iterable[Finding]) -> tuple[EntityDraft, ...]:
    """The entities with the other spellings that the sources have of them as names of theirs."""
    found = list(entities)
    for finding in findings:
        if finding.rule == "general/names":
            texts = list(dict.fromkeys(plain_text(claim.shown) for claim in finding.claims))
            for at, one in enumerate(found):
                known = {one.name, *one.aliases}
                if known & set(texts):
                    found[at] = replace(
                        one, aliases=(*one.aliases, *(text for text in texts if text not in known))
                    )
                    break
    return _unshared(found)


def plain_text(text: str) -> str:
    return " ".join(text.split()).removesuffix("’s").removesuffix("'s")


def in_ascii(text: str) -> str:
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()


def slug(text: str) -> str:
    """An id of small letters, digits and -: "Acme & Söhne" -> "acme-sohne"."""
    return "-".join(re.findall(r"[a-z0-9]+", in_ascii(text).lower())).lstrip("0123456789-")[:40].strip("-")


def unused(name: str, taken: Collection[str]) -> str:
    """The id, with a number behind it where a pack has it already."""
    found, number = name, 1
    while found in taken:
        number += 1
        found = f"{name}-{number}"
    return found


def _variable(name: str, taken: set[str]) -> str:
    base = slug(name).replace("-", "_").upper() or "ENTITY"
    found, number = base, 1
    while found in taken or iskeyword(found):
        number += 1
        found = f"{base}_{number}"
    taken.add(found)
    return found


def title_of(documents: Sequence[Document], about: Sequence[EntityDraft]) -> str:
    """The title of the first source that has one, or the names that the story is about."""
    title = next((document.title for document in documents if document.title), None)
    return " ".join(title.split())[:100] if title else " and ".join(one.name for one in about)


def called(name: str, entities: Sequence[EntityDraft]) -> EntityDraft | None:
    """The entity that has a name; None where none has."""
    form = name_form(name)
    return next(
        (one for one in entities if form in {name_form(each) for each in (one.name, *one.aliases)}), None
    )
