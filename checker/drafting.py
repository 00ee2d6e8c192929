"""A story pack drafted from what sources tell: entities with their other names, fields that two of them state, examples.

    checker rules draft seeds/ > my_story.py

Every field that is written has been tried: the pack is loaded and its examples, which are sentences of the sources, are run;
a field whose examples do not give what they promise is left out. So the file passes `checker rules test` as it stands.
"""

from __future__ import annotations

import re
import tempfile
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from keyword import iskeyword
from pathlib import Path

from checker.errors import RuleError, UsageError
from checker.examples import run_examples
from checker.extract import Analysis, analyse
from checker.extract.names import is_compound
from checker.extract.people import facets
from checker.frame import Statement, statements
from checker.lexicon.companies import ACTING
from checker.lexicon.words import AUXILIARIES, FUNCTION_WORDS, MODALS
from checker.model import Document, Finding
from checker.pipeline import compare
from checker.rulebook import Rules, load_rules
from checker.text.tokens import Stream, cut
from checker.text.wordnet import lemma, noun_class, parts_of_speech
from checker.values.name import name_form
from checker.vocabulary.lemma import forms

__all__ = ["drafted"]

MOST_ENTITIES = 14
"""Entities that are declared, those that most sources name first."""
MOST_FIELDS = 16
"""Fields of the story's own."""
MOST_ALIASES = 5
LONGEST_EXAMPLE = 400
"""Code points of a sentence that can be an example."""
ABOUT = 2
"""Entities that the story is about."""


@dataclass(frozen=True, slots=True)
class _Entity:
    variable: str
    kind: str
    """Person, Organization or Product"""
    name: str
    aliases: tuple[str, ...]
    sources: int
    places: int


@dataclass(frozen=True, slots=True)
class _Example:
    kind: str
    """Agrees or Differs"""
    first: str
    second: str


@dataclass(frozen=True, slots=True)
class _Use:
    id: str
    kind: str
    role: str
    entity: _Entity
    examples: tuple[_Example, ...]


@dataclass(frozen=True, slots=True)
class _Field:
    id: str
    label: str
    kind: str
    about: _Entity | str
    """The entity, or the word for the event."""
    phrases: tuple[str, ...]
    units: tuple[str, ...]
    examples: tuple[_Example, ...]


@dataclass(frozen=True, slots=True)
class _Story:
    id: str
    title: str
    entities: tuple[_Entity, ...]
    uses: tuple[_Use, ...] = ()
    fields: tuple[_Field, ...] = ()
    silent: tuple[str, str] | None = None
    """Two sentences of different sources on different matters, where there is no other example."""


def drafted(documents: Sequence[Document], rules: Rules) -> str:
    """The text of a rule file on the story that the documents tell.

    Raises UsageError with the remedy where there is one source only, or where no two of them name the same.
    """
    if len(documents) < 2:
        raise UsageError(
            "a story pack is drafted from two sources or more", remedy="Name more articles on the story"
        )
    analyses = {document.name: analyse(document) for document in documents}
    entities = _entities(analyses.values())
    if not entities:
        raise UsageError(
            "no two sources name the same person, organization or place", remedy="Name articles on one story"
        )
    general = rules.restricted(())
    findings = [one for one in compare(documents, general).findings if one.scope == "across"]
    about = entities[:ABOUT]
    story = _Story(
        id=_unused(
            _slug(" ".join(one.name for one in about)) or "my-story", {pack.id for pack in rules.packs}
        ),
        title=_title(documents, about),
        entities=entities,
        silent=_two_sentences(list(analyses.values())),
    )
    entities = _respelt(entities, findings)
    story = replace(story, entities=entities)
    uses = [use for one in findings if (use := _use(one, general, entities, analyses))]
    own = _own_fields(findings, entities, analyses)
    return _written(_tried(story, list(dict.fromkeys(uses)), own))


# ---------------------------------------------------------------- entities


_KINDS = {"person": "Person", "organization": "Organization"}


def _entities(analyses: Iterable[Analysis]) -> tuple[_Entity, ...]:
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
            texts[form].update((one.canonical, _plain(one.text)))
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
    found: list[_Entity] = []
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
            _Entity(
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


def _unshared(entities: Sequence[_Entity]) -> tuple[_Entity, ...]:
    """The entities without the aliases that two of them have: a name that fits two tells none."""
    counts = Counter(alias for one in entities for alias in {one.name, *one.aliases})
    return tuple(
        replace(one, aliases=tuple(alias for alias in one.aliases if counts[alias] == 1)) for one in entities
    )


def _respelt(entities: Sequence[_Entity], findings: Iterable[Finding]) -> tuple[_Entity, ...]:
    """The entities with the other spellings that the sources have of them as names of theirs."""
    found = list(entities)
    for finding in findings:
        if finding.rule == "general/names":
            texts = list(dict.fromkeys(_plain(claim.shown) for claim in finding.claims))
            for at, one in enumerate(found):
                known = {one.name, *one.aliases}
                if known & set(texts):
                    found[at] = replace(
                        one, aliases=(*one.aliases, *(text for text in texts if text not in known))
                    )
                    break
    return _unshared(found)


def _plain(text: str) -> str:
    return " ".join(text.split()).removesuffix("’s").removesuffix("'s")


def _ascii(text: str) -> str:
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()


def _slug(text: str) -> str:
    return "-".join(re.findall(r"[a-z0-9]+", _ascii(text).lower())).lstrip("0123456789-")[:40].strip("-")


def _unused(name: str, taken: Collection[str]) -> str:
    """The id, with a number behind it where a pack has it already."""
    found, number = name, 1
    while found in taken:
        number += 1
        found = f"{name}-{number}"
    return found


def _variable(name: str, taken: set[str]) -> str:
    base = _slug(name).replace("-", "_").upper() or "ENTITY"
    found, number = base, 1
    while found in taken or iskeyword(found):
        number += 1
        found = f"{base}_{number}"
    taken.add(found)
    return found


def _title(documents: Sequence[Document], about: Sequence[_Entity]) -> str:
    title = next((document.title for document in documents if document.title), None)
    return " ".join(title.split())[:100] if title else " and ".join(one.name for one in about)


# ---------------------------------------------------------------- fields of the general packs


def _use(
    finding: Finding, rules: Rules, entities: Sequence[_Entity], analyses: Mapping[str, Analysis]
) -> _Use | None:
    """A general field that two sources state of one of the entities."""
    if finding.field is None or finding.field not in rules.fields or finding.verdict not in _VERDICTS:
        return None
    role = rules.fields[finding.field].field.subject
    entity = _called(finding.subject, entities)
    if not role or entity is None or (role == "person") != (entity.kind == "Person"):
        return None
    return _Use(
        finding.field, rules.fields[finding.field].field.kind, role, entity, _examples(finding, analyses)
    )


def _called(name: str, entities: Sequence[_Entity]) -> _Entity | None:
    form = name_form(name)
    return next(
        (one for one in entities if form in {name_form(each) for each in (one.name, *one.aliases)}), None
    )


_VERDICTS = {"agreement": "Agrees", "discrepancy": "Differs"}


def _examples(finding: Finding, analyses: Mapping[str, Analysis]) -> tuple[_Example, ...]:
    """The sentences of two sources that differ, or agree."""
    firsts: dict[str, str] = {}
    sides = [camp.sources for camp in finding.camps]
    for claim in finding.claims:
        sentence = _sentence(analyses[claim.source], claim.start)
        if sentence:
            firsts.setdefault(claim.source, sentence)
    if finding.verdict == "discrepancy" and len(sides) > 1:
        pairs = [(a, b) for a in sides[0] for b in sides[1]]
    else:
        pairs = [(a, b) for at, a in enumerate(firsts) for b in list(firsts)[at + 1 :]]
    told = [
        _Example(_VERDICTS[finding.verdict], firsts[a], firsts[b])
        for a, b in pairs
        if a in firsts and b in firsts and firsts[a] != firsts[b]
    ]
    shortest = sorted(told, key=lambda one: len(one.first) + len(one.second))[:MOST_TRIED]
    return tuple(dict.fromkeys((*shortest, *told[:MOST_TRIED])))


MOST_TRIED = 6
"""Pairs of sentences that are tried as an example."""


def _sentence(analysis: Analysis, start: int) -> str:
    """The sentence at a place, on one line; empty where it is too long for an example."""
    one = next((each for each in analysis.sentences if each.start <= start < each.end), None)
    if one is None:
        return ""
    text = " ".join(analysis.document.plain[one.start : one.end].split())
    return text if len(text) <= LONGEST_EXAMPLE else ""


def _two_sentences(analyses: Sequence[Analysis]) -> tuple[str, str] | None:
    listed = [
        next((text for each in one.sentences if (text := _sentence(one, each.start)).endswith(".")), "")
        for one in analyses
    ]
    told = [text for text in listed if text]
    return (told[0], told[-1]) if len(told) > 1 and told[0] != told[-1] else None


# ---------------------------------------------------------------- fields of the story's own


_FIELD_KINDS = {
    "money": "money", "percent": "percent", "age": "age", "count": "quantity", "measure": "quantity", "number": "number", "date": "date",
}  # fmt: skip


def _own_fields(
    findings: Sequence[Finding], entities: Sequence[_Entity], analyses: Mapping[str, Analysis]
) -> list[_Field]:
    """A field for each question that no general field answers, with phrases from the sentences that state it."""
    placed = {
        (name, one.start, one.end): one for name, analysis in analyses.items() for one in statements(analysis)
    }
    event = _event(analyses.values())
    found: list[_Field] = []
    for finding in findings:
        if finding.rule not in ("general/figures", "general/dates") or finding.verdict not in _VERDICTS:
            continue
        told = [
            one for claim in finding.claims if (one := placed.get((claim.source, claim.start, claim.end)))
        ]
        examples = _examples(finding, analyses)
        if len(told) < 2 or not examples or not _makes_a_field(told[0]):
            continue
        subjects: list[_Entity | str] = [*_named_in(examples, entities)[:MOST_SUBJECTS]]
        subjects += [event] if event else []
        for about in subjects:
            phrases = tuple(
                dict.fromkeys(
                    phrase
                    for one in told[:MOST_TRIED]
                    for phrase in _phrases(analyses[one.source], one, about)
                )
            )
            if phrases:
                found.append(_field(told, about, phrases, examples))
    return found[:MOST_CANDIDATES]


MOST_SUBJECTS = 2
MOST_CANDIDATES = 40
"""Entities that a question is tried with, and fields that are tried."""
LEAST_COUNT = 5
"""Counts below it ("two men") make no field."""


def _makes_a_field(one: Statement) -> bool:
    """Whether a figure says enough to be asked for: no small count, no weekday or month alone."""
    if one.frame.kind not in _FIELD_KINDS:
        return False
    if one.frame.kind in ("count", "number"):
        return one.mention.low is not None and one.mention.low >= LEAST_COUNT
    return one.frame.kind != "date" or any(map(str.isdigit, one.mention.text))


def _field(
    told: Sequence[Statement],
    about: _Entity | str,
    phrases: tuple[str, ...],
    examples: tuple[_Example, ...],
) -> _Field:
    frame = told[0].frame
    what = frame.head or frame.predicate or frame.kind
    whom = about if isinstance(about, str) else about.name.split()[-1]
    name = f"{_slug(whom) or 'story'}.{_slug(what) or frame.kind}"
    units = (
        tuple(sorted({one.mention.unit for one in told if one.mention.unit}))
        if frame.kind in ("count", "measure", "number")
        else ()
    )
    label = f"{what} · {whom}" if isinstance(about, str) else f"{what} · {about.name}"
    return _Field(name, label, _FIELD_KINDS[frame.kind], about, phrases, units, examples)


def _named_in(examples: Sequence[_Example], entities: Sequence[_Entity]) -> list[_Entity]:
    """The entities that both sentences of some example name."""
    return [
        one
        for one in entities
        if any(
            all(
                any(_has(text, name) for name in (one.name, *one.aliases))
                for text in (example.first, example.second)
            )
            for example in examples
        )
    ]


def _has(text: str, name: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


def _event(analyses: Iterable[Analysis]) -> str:
    """The noun for an event that the first sentences of most sources have; empty where there is none."""
    counts: Counter[str] = Counter()
    number = 0
    for analysis in analyses:
        number += 1
        stream = analysis.stream
        lead = stream.tokens[: stream.bounds[min(3, len(stream.sentences))]] if stream.sentences else []
        counts.update(
            {
                name
                for token in lead
                if token.kind == "word"
                and not token.is_capital
                and noun_class(name := lemma(token.low)) in ("event", "act")
                and token.low not in FUNCTION_WORDS
                and max(parts_of_speech(token.low), key=parts_of_speech(token.low).__getitem__, default="")
                == "n"
            }
        )
    best = counts.most_common(1)
    return best[0][0] if best and best[0][1] > number / 2 else ""


def _phrases(analysis: Analysis, one: Statement, about: _Entity | str) -> Iterator[str]:
    """Phrases from the words nearest to the figure on either side, with the name where the sentence has it."""
    stream = analysis.stream
    bounds = stream.bounds[one.sentence], stream.bounds[one.sentence + 1]
    left, right = _nearest(stream, bounds, one.first - 1, -1), _nearest(stream, bounds, one.last, 1)
    before = behind = ""
    if left is not None:
        before = f"{_as_written(stream.tokens[left].low)} {_gap(stream, left + 1, one.first)}"
    if right is not None:
        behind = f" {_gap(stream, one.last, right)}{_as_written(stream.tokens[right].low)}"
    named = None if isinstance(about, str) else _place_of(stream, bounds, about)
    if named is None or isinstance(about, str):
        yield from (f"{before}{{figure}}" for _ in before[:1])
        yield from (f"{{figure}}{behind}" for _ in behind[:1])
        return
    slot, (start, end) = f"{{{about.kind.lower()}}}", named
    if left is not None and end <= left and left - end <= LONGEST_GAP:
        yield f"{slot} {_gap(stream, end, left)}{before}{{figure}}"
    elif end <= one.first and one.first - end <= LONGEST_GAP:
        yield f"{slot} {_gap(stream, end, one.first)}{{figure}}{behind}"
    elif start >= one.last and start - one.last <= LONGEST_GAP and before:
        yield f"{before}{{figure}} {_gap(stream, one.last, start)}{slot}"


LONGEST_GAP = 12
"""Words that the longest gap of a phrase stands for."""


def _gap(stream: Stream, first: int, last: int) -> str:
    """What a phrase has for the words between two tokens."""
    between = stream.tokens[first:last]
    words = sum(token.kind != "mark" for token in between)
    if not between:
        return ""
    return ".. " if words <= 4 and all(token.text not in ",;:" for token in between) else "... "


def _nearest(stream: Stream, bounds: tuple[int, int], at: int, step: int) -> int | None:
    """The nearest word on one side that says something, before a mark, a figure or a name."""
    for distance in range(FARTHEST):
        here = at + step * distance
        if not bounds[0] <= here < bounds[1]:
            return None
        token = stream.tokens[here]
        if token.text in ",;:()" or token.kind == "number":
            return None
        if token.kind == "word" and token.low not in FUNCTION_WORDS:
            plain = not token.is_capital and token.low.isascii() and token.low.isalpha()
            return here if plain else None
    return None


def _place_of(stream: Stream, bounds: tuple[int, int], entity: _Entity) -> tuple[int, int] | None:
    """Where a sentence names an entity: its first token, and the one after its last."""
    lows = [token.low for token in stream.tokens[bounds[0] : bounds[1]]]
    for name in sorted((entity.name, *entity.aliases), key=lambda text: -len(text)):
        words = [token.low for token in cut(name, 0, len(name))]
        for at in range(len(lows) - len(words) + 1):
            if lows[at : at + len(words)] == words:
                return bounds[0] + at, bounds[0] + at + len(words)
    return None


FARTHEST = 8
"""Tokens between a figure and the word of its phrase."""


def _as_written(low: str) -> str:
    """A word as a phrase has it: a verb in any of its forms, another word as it stands."""
    verb = lemma(low, "v")
    counts = parts_of_speech(low)
    is_verb = counts.get("v", -1) > counts.get("n", -1)
    return f"<{verb}>" if is_verb and forms(verb) else low


# ---------------------------------------------------------------- trying and writing


def _tried(story: _Story, uses: Sequence[_Use], fields: Sequence[_Field]) -> _Story:
    """The story with the uses and fields whose examples give what they promise."""
    kept_uses: list[_Use] = []
    for use in uses:
        right = _right(story, "uses", use)
        if right and all((use.id, use.entity) != (one.id, one.entity) for one in kept_uses):
            kept_uses.append(replace(use, examples=right[:1]))
    kept_fields: list[_Field] = []
    for one in fields:
        if len(kept_fields) == MOST_FIELDS:
            break
        if any(other.examples[0] in one.examples for other in kept_fields):
            continue
        right = _right(story, "fields", one)
        if right:
            ids = {other.id for other in kept_fields}
            kept_fields.append(replace(one, id=_unused(one.id, ids), examples=right[:1]))
    whole = replace(story, uses=tuple(kept_uses), fields=tuple(kept_fields))
    return _all_right(whole)


def _right(story: _Story, part: str, item: _Use | _Field) -> tuple[_Example, ...]:
    """The first example of a use or field that gives what it promises, when it stands alone in the pack."""
    for example in item.examples:
        if part == "uses" and isinstance(item, _Use):
            alone = replace(story, uses=(replace(item, examples=(example,)),))
        elif isinstance(item, _Field):
            alone = replace(story, fields=(replace(item, examples=(example,)),))
        if not _failing(alone):
            return (example,)
    return ()


def _all_right(story: _Story) -> _Story:
    """The story without the fields that fail beside the others: its own ones give way to the general."""
    while failing := _failing(story):
        hindered = {use.kind for use in story.uses if use.id in failing}
        fields = tuple(
            one for one in story.fields if one.id not in failing and not (hindered and one.kind in hindered)
        )
        uses = story.uses
        if fields == story.fields:
            uses = tuple(one for one in story.uses if one.id not in failing)
        if (fields, uses) == (story.fields, story.uses):
            if not (fields or uses):
                break
            fields, uses = (), ()
        story = replace(story, fields=fields, uses=uses)
    return story


def _failing(story: _Story) -> set[str]:
    """The ids of the fields whose examples fail; the story's own where its example does, or the file is none."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "story.py"
        path.write_text(_written(story), encoding="utf-8")
        try:
            rules = load_rules(path)
        except RuleError:
            return {story.id, *(one.id for one in story.fields)}
    outcomes = run_examples(rules, only=story.id)
    return {one.rule.partition("/")[2] or story.id for one in outcomes if one.problem is not None}


def _written(story: _Story) -> str:
    """The story as a rule file."""
    declared = "\n".join(_entity_line(one) for one in story.entities)
    about = ", ".join(one.variable for one in story.entities[:ABOUT]) + "," * (len(story.entities) == 1)
    items = [*map(_use_lines, story.uses), *map(_field_lines, story.fields)]
    examples = _story_examples(story)
    own = [example for use in story.uses for example in use.examples]
    own += [example for one in story.fields for example in one.examples]
    kinds = {one.kind for one in story.entities} | {
        example.kind for example in examples if isinstance(example, _Example)
    }
    kinds |= {example.kind for example in own}
    kinds |= {"Field"} if story.fields else set()
    kinds |= {"Use"} if story.uses else set()
    kinds |= {"Silent"} if any(not isinstance(one, _Example) for one in examples) else set()
    imported = ", ".join(sorted({*kinds, "Story"}))
    lines = [
        f'"""{_docstring(story.title)}: drafted from what the sources tell. Read it, rename, add what they lack."""',
        "",
        f"from checker.vocabulary import {imported}",
        "",
        declared,
        "",
        "story = Story(",
        f"    id={_text(story.id)},",
        f"    title={_text(story.title)},",
        f"    about=({about}),",
        *(
            ["    also=(", *(f"        {one.variable}," for one in story.entities[ABOUT:]), "    ),"]
            if story.entities[ABOUT:]
            else []
        ),
        *(["    fields=(", *items, "    ),"] if items else []),
        "    examples=(",
        *(f"        {_example_text(one)}," for one in examples),
        "    ),",
        ")",
    ]
    return "\n".join(line for at, line in enumerate(lines) if line or at in (1, 3, 5)) + "\n"


def _story_examples(story: _Story) -> list[_Example | tuple[str, str]]:
    """One example of the whole: of a field, or else two sentences on which it is silent."""
    own = [example for use in story.uses for example in use.examples]
    own += [example for one in story.fields for example in one.examples]
    return [*own[:1]] or ([story.silent] if story.silent else [])


def _docstring(text: str) -> str:
    return text.replace("\\", "").replace('"', "'")


def _text(text: str) -> str:
    """A text as Python has it, in double quotes, with what does not print escaped."""
    shown = "".join(
        one
        if one.isprintable() and one not in '"\\'
        else one.encode("unicode_escape").decode()
        if one not in '"\\'
        else f"\\{one}"
        for one in text
    )
    return f'"{shown}"'


def _entity_line(one: _Entity) -> str:
    return f"{one.variable} = {one.kind}({', '.join(map(_text, (one.name, *one.aliases)))})"


def _example_text(one: _Example | tuple[str, str]) -> str:
    if isinstance(one, _Example):
        return f"{one.kind}({_text(one.first)}, {_text(one.second)})"
    return f"Silent({_text(one[0])}, {_text(one[1])})"


def _use_lines(use: _Use) -> str:
    examples = "".join(f"\n                {_example_text(one)}," for one in use.examples)
    return (
        f"        Use(\n            {_text(use.id)},\n            {use.role}={use.entity.variable},\n"
        f"            examples=({examples}\n            ),\n        ),"
    )


def _field_lines(one: _Field) -> str:
    about = f"event={_text(one.about)}" if isinstance(one.about, str) else f"of={one.about.variable}"
    phrases = "".join(f"\n                {_text(phrase)}," for phrase in one.phrases)
    units = f"            units=({', '.join(map(_text, one.units))},),\n" if one.units else ""
    examples = "".join(f"\n                {_example_text(example)}," for example in one.examples)
    return (
        f"        Field(\n            {_text(one.id)},\n            label={_text(one.label)},\n            kind={_text(one.kind)},\n"
        f"            {about},\n{units}            phrases=({phrases}\n            ),\n            examples=({examples}\n            ),\n        ),"
    )
