"""Packs against packs: ids that are taken, units and titles that nobody knows, equations that run in a circle."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches

from checker.errors import RuleError
from checker.extract import posts
from checker.extract.quantities.plurals import singular
from checker.lexicon.posts import INITIALS, NORMAL_FORMS
from checker.lexicon.units import NEWS_WORDS, WORDS
from checker.rulebook.rules import CompiledField, Rules
from checker.text.sentences import Paragraphs
from checker.vocabulary import PUBLISHED_YEAR, Equation, Field, Use

__all__ = ["UNITS", "refuse_conflicts"]


def refuse_conflicts(rules: Rules) -> None:
    """Raise RuleError, with place and remedy, where packs do not go together."""
    _unique_ids(rules)
    for compiled in rules.fields.values():
        for unit in compiled.field.units:
            _check_unit(unit, compiled.field)
        if compiled.pack in rules.own:
            for title in compiled.field.titles:
                _check_title(title, compiled.field)
    for story in rules.stories:
        for use in story.uses:
            _check_use(use, rules.fields)
    if rules.equations:
        for pack_id, equation in rules.equations:
            _check_equation(pack_id, equation, rules.fields)
        _refuse_circles(rules)


UNITS = WORDS | NEWS_WORDS


def _check_unit(unit: str, field: Field) -> None:
    """Refuse a unit that no figure has, because extraction calls it otherwise."""
    called = UNITS.get(unit.replace("_", " "), unit)
    if called == unit and unit not in UNITS.values() and "/" not in unit:
        called = singular(unit)
    if called != unit:
        raise RuleError(
            f"units of field {field.id} has {unit!r}, which no figure has",
            place=field.declared_at,
            remedy=f"Write {called!r}",
        )


def _check_title(title: str, field: Field) -> None:
    """Refuse a title that no post has, because articles that write it are read otherwise, or as no post at all."""
    text = f"Ann Lee, the {title} of Widget Inc, has resigned."
    read = {found.post.title for found in posts.find(text, Paragraphs(text, ()))}
    if title not in read:
        known = {form.lower(): form for form in (*INITIALS, *NORMAL_FORMS.values())}
        forms = sorted(read) or [known[near] for near in get_close_matches(title.lower(), known)]
        raise RuleError(
            f"titles of field {field.id} has {title!r}, which no post has",
            place=field.declared_at,
            remedy=f"Write {' or '.join(map(repr, forms))}"
            if forms
            else "Write it as `checker extract` prints it",
        )


def _check_equation(pack_id: str, equation: Equation, known: Mapping[str, CompiledField]) -> None:
    from checker.judge.equations import parse

    try:
        names = {*parse(equation.left).fields, *parse(equation.right).fields}
    except RuleError as error:
        raise RuleError(error.message, place=equation.declared_at, remedy=error.remedy) from error
    strangers = sorted(names - set(known) - {PUBLISHED_YEAR})
    if strangers:
        raise RuleError(
            f"pack {pack_id}: an equation with the unknown field {', '.join(strangers)}",
            place=equation.declared_at,
            remedy="Name fields that a pack declares (`checker rules list`)",
        )


def _refuse_circles(rules: Rules) -> None:
    from checker.judge.equations import refuse_circles

    try:
        refuse_circles(equation for _, equation in rules.equations)
    except RuleError as error:
        place = rules.equations[-1][1].declared_at
        raise RuleError(error.message, place=error.place or place, remedy=error.remedy) from error


def _unique_ids(rules: Rules) -> None:
    seen: dict[str, str] = {}
    for pack in rules.packs:
        declared = [(pack.id, pack.declared_at)]
        declared += [(item.id, item.declared_at) for item in pack.fields if isinstance(item, Field)]
        for identifier, place in declared:
            if identifier in seen:
                raise RuleError(
                    f"the id {identifier!r} is declared twice",
                    place=place,
                    remedy=f"Rename one; the other stands at {seen[identifier]}",
                )
            seen[identifier] = place


def _check_use(use: Use, known: Mapping[str, CompiledField]) -> None:
    if use.field not in known:
        raise RuleError(
            f"Use of the unknown field {use.field!r}",
            place=use.declared_at,
            remedy="Name a field that a pack declares (`checker rules list`)",
        )
    roles = known[use.field].field.roles
    strangers = sorted(set(use.entities) - set(roles))
    if strangers:
        raise RuleError(
            f"{use.field} has no role {', '.join(strangers)}",
            place=use.declared_at,
            remedy=f"Its roles are {', '.join(roles)}",
        )
