"""Names that two sources or more have -> entities with their other names, variables and ids."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from keyword import iskeyword

from checker.authoring.drafting.nouns import EntityDraft
from checker.extract import Analysis
from checker.extract.forms import is_compound
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


@dataclass(slots=True)
class _Named:
    """What sources say of one name, by its form."""

    sources: set[str] = field(default_factory=set)
    texts: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    has_facets: bool = False
    """Whether an age, a post or a party stands beside it, as beside persons."""
    acts: bool = False
    """Whether it does what only persons and organizations do."""

    @property
    def kind(self) -> str:
        """What it is most often known to be; where nothing says so, what stands beside it tells."""
        known = self.kinds.most_common(1)[0][0]
        if known != "other":
            return known
        return "person" if self.has_facets else "organization" if self.acts else known

    @property
    def places(self) -> int:
        """How often it is printed."""
        return self.texts.total()


def entities_of(analyses: Iterable[Analysis]) -> tuple[EntityDraft, ...]:
    """The names that two sources or more have, with their other forms; those that most of them have first."""
    named = _named(analyses)
    shared = {form: one for form, one in named.items() if len(one.sources) > 1 and form}
    places = {form: one.places for form, one in shared.items()}
    people = [form for form, one in shared.items() if one.kind == "person"]
    kept = _without_parts(places, people)
    ranked = sorted(kept, key=lambda form: (-len(shared[form].sources), -places[form], form))
    variables: set[str] = set()
    return _unshared([_entity(shared[form], variables) for form in ranked[:MOST_ENTITIES]])


def _named(analyses: Iterable[Analysis]) -> dict[str, _Named]:
    found: dict[str, _Named] = defaultdict(_Named)
    beside: set[str] = set()
    for analysis in analyses:
        beside |= {name_form(facet.person) for facet in facets(analysis)}
        for one in analysis.document.beginning_in(frozenset(("story", "heading", "caption")), analysis.names):
            name = found[name_form(one.canonical)]
            name.sources.add(analysis.document.name)
            name.texts.update((one.canonical, plain_text(one.text)))
            name.kinds[one.kind] += 1
            name.acts = name.acts or _acts(analysis, one.end)
    for form in beside & found.keys():
        found[form].has_facets = True
    return found


def _entity(one: _Named, variables: set[str]) -> EntityDraft:
    texts = [text for text, _ in one.texts.most_common() if text]
    name = max(texts[:MOST_ALIASES], key=lambda text: (len(text.split()), one.texts[text], text))
    kind = _KINDS.get(one.kind, "Product")
    aliases = [text for text in texts if text != name and not text.islower()]
    if kind == "Person" and " " in name and name.split()[-1] not in aliases:
        aliases.append(name.split()[-1])
    variable = _variable(name, variables)
    return EntityDraft(variable, kind, name, tuple(aliases[:MOST_ALIASES]), len(one.sources), one.places)


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
