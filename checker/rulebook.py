"""Rule files -> Rules: every pack that is in force, checked against one another, ready to bind with."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache, cached_property
from io import StringIO
from types import CodeType, ModuleType
from typing import Any, NamedTuple

from checker.errors import CheckerError, RuleError
from checker.extract import posts
from checker.extract.quantities.plurals import singular
from checker.lexicon.posts import INITIALS, NORMAL_FORMS
from checker.lexicon.units import NEWS_WORDS, WORDS
from checker.places import shown
from checker.signals import Ended
from checker.text.sentences import Paragraphs
from checker.values import Scheme
from checker.vocabulary import PUBLISHED_YEAR, Entity, Equation, Field, Pack, Phrase, Story, Use, Waiver

__all__ = ["CompiledField", "Rules", "load_rules"]

MAX_RULE_FILE = 1_000_000
"""Largest rule file, in bytes; a pack written by hand has a hundredth of it."""


class CompiledField(NamedTuple):
    """A field with its phrases parsed and its values' scheme built."""

    pack: str
    field: Field
    phrases: Mapping[str, tuple[Phrase, ...]]
    vetoes: tuple[Phrase, ...]
    scheme: Scheme | None
    uses: tuple[tuple[Story, Use], ...]
    """The stories' uses of it, in the order of the packs."""
    rank: tuple[bool, bool] = (False, False)
    """Whether its pack is the user's own and not one that ships, and whether it is a story's: what outranks others."""

    @property
    def rule(self) -> str:
        """The id a report gives: "deals/deal.amount"."""
        return f"{self.pack}/{self.field.id}"


@dataclass(frozen=True)
class Rules:
    """All packs in force: the general ones, then the stories."""

    packs: tuple[Pack | Story, ...]
    own: frozenset[str] = frozenset()
    """The ids of the user's own packs, which outrank those that ship."""

    @cached_property
    def stories(self) -> tuple[Story, ...]:
        """The story packs."""
        return tuple(pack for pack in self.packs if isinstance(pack, Story))

    @cached_property
    def entities(self) -> Mapping[str, Entity]:
        """Every declared entity by its name; one declared by two stories is the same when it is equal."""
        return {entity.name: entity for story in self.stories for entity in story.entities}

    @cached_property
    def aliases(self) -> Mapping[str, tuple[str, ...]]:
        """Canonical name -> all its names, as extraction takes them."""
        return {name: (name, *entity.aliases) for name, entity in self.entities.items()}

    @cached_property
    def fields(self) -> Mapping[str, CompiledField]:
        """Every field by its id, in the order of the packs."""
        return {item.field.id: item for item in self._compiled()}

    @cached_property
    def equations(self) -> tuple[tuple[str, Equation], ...]:
        """Every equation with the id of its pack."""
        return tuple((pack.id, equation) for pack in self.packs for equation in pack.equations)

    @cached_property
    def waivers(self) -> tuple[Waiver, ...]:
        """Every waiver of the packs."""
        return tuple(waiver for pack in self.packs for waiver in pack.waivers)

    def restricted(self, stories: Sequence[Story]) -> Rules:
        """The same rules with these stories only."""
        if len(stories) == len(self.stories):
            return self
        kept = {story.id for story in stories}
        packs = tuple(pack for pack in self.packs if not isinstance(pack, Story) or pack.id in kept)
        return Rules(packs, self.own)

    def _compiled(self) -> Iterator[CompiledField]:
        uses: dict[str, list[tuple[Story, Use]]] = {}
        for story in self.stories:
            for use in story.uses:
                uses.setdefault(use.field, []).append((story, use))
        for pack in self.packs:
            for field in pack.fields:
                if isinstance(field, Field):
                    if field.of is not None and isinstance(pack, Story):
                        entities: dict[str, Any] = {field.subject: field.of}
                        uses[field.id] = [(pack, Use(field.id, **entities))]
                    yield CompiledField(
                        pack.id,
                        field,
                        field.parsed,
                        field.vetoes,
                        _scheme(field),
                        tuple(uses.get(field.id, ())),
                        (pack.id in self.own, isinstance(pack, Story)),
                    )


def _scheme(field: Field) -> Scheme | None:
    if field.kind != "choice":
        return None
    try:
        return Scheme(
            refines=tuple((choice.text, other) for choice in field.choices for other in choice.refines),
            strains=tuple((choice.text, other) for choice in field.choices for other in choice.strains),
            excludes=tuple((choice.text, other) for choice in field.choices for other in choice.excludes),
            otherwise=field.otherwise,
        )
    except RuleError as error:
        raise RuleError(
            f"field {field.id}: {error.message}", place=field.declared_at, remedy=error.remedy
        ) from error


# -------------------------------------------------------------------------------------------------- loading


def shipped_folder() -> str:
    """The folder of the packs that ship: inside the installed package, or beside it in a checkout."""
    package = os.path.dirname(os.path.realpath(__file__))
    installed = os.path.join(package, "_rules")
    return installed if os.path.isdir(installed) else os.path.join(os.path.dirname(package), "rules")


def load_rules(*paths: str | os.PathLike[str], shipped: bool = True) -> Rules:
    """The packs that ship and those in `paths` (files, or folders of files), as one set of rules.

    A file that ships and is named again counts once; `shipped` off leaves those out that are not named. Raises RuleError with file, line and remedy where a
    file cannot be used, or two packs do not go together.
    """
    ships = list(_files(shipped_folder()))
    files = list(ships) if shipped else []
    for path in paths:
        files += [file for file in _files(os.fspath(path)) if file not in files]
    by_file = {file: list(_packs(file)) for file in files}
    packs = [pack for found in by_file.values() for pack in found]
    own = frozenset(pack.id for file in files if file not in ships for pack in by_file[file])
    ordered = [pack for pack in packs if isinstance(pack, Pack)] + [
        pack for pack in packs if isinstance(pack, Story)
    ]
    rules = Rules(tuple(ordered), own)
    _check(rules)
    return rules


@cache
def shipped_rules() -> Rules:
    """The packs that ship."""
    return load_rules()


def _files(path: str) -> Iterator[str]:
    if os.path.isdir(path):
        found = _in_folder(os.path.realpath(path))
        if not found:
            remedy = "Rules are files with .py whose names begin with no _"
            raise RuleError("a folder without rule files", place=shown(path), remedy=remedy)
        yield from found
    elif os.path.isfile(path):
        yield os.path.realpath(path)
    else:
        yield _installed(path)


def _in_folder(folder: str) -> list[str]:
    try:
        with os.scandir(folder) as entries:
            found = [one for one in entries if one.name.endswith(".py") and not one.name.startswith("_")]
            return sorted(os.path.realpath(one.path) for one in found if one.is_file())
    except OSError as error:
        message = f"cannot be read: {error.strerror}"
        raise RuleError(message, place=shown(folder), remedy="Check its permissions") from error


def _installed(name: str) -> str:
    """The rule file that an installed package offers as entry point `name` of the group "checker.rules"."""
    from importlib.metadata import entry_points
    from importlib.util import find_spec

    for entry in entry_points(group="checker.rules", name=name):
        spec = find_spec(entry.module)
        if spec is not None and spec.origin is not None:
            return spec.origin
    raise RuleError(
        "no such rule file or folder, nor an installed pack of this name",
        place=name,
        remedy="Name a .py file or a folder of them",
    )


def _packs(file: str) -> Iterator[Pack | Story]:
    place = shown(file)
    module = _execute(file, place)
    found = [value for value in vars(module).values() if isinstance(value, (Pack, Story))]
    if not found:
        raise RuleError(
            "declares no Pack and no Story", place=place, remedy="Assign one to a name in the file"
        )
    yield from found


def _execute(file: str, place: str) -> ModuleType:
    """The rule file's module. It runs as its own code: rules are trusted.

    It is compiled anew every time, so that what stands in the file is what holds, and nothing is written beside it.
    """
    module = ModuleType(f"checker_rules_{os.path.basename(file).removesuffix('.py')}")
    module.__file__ = file
    code = _compiled(file, place)
    printed = StringIO()
    try:
        with redirect_stdout(printed), redirect_stderr(printed):
            exec(code, module.__dict__)
    except (CheckerError, KeyboardInterrupt, Ended):
        raise
    except BaseException as error:
        raise _as_rule_error(error, place) from error
    if printed.getvalue():
        raise RuleError(
            "prints while it is loaded", place=place, remedy="Take the print out: a rule file declares"
        )
    return module


def _compiled(file: str, place: str) -> CodeType:
    try:
        with open(file, "rb") as stream:
            raw = stream.read(MAX_RULE_FILE + 1)
        if len(raw) > MAX_RULE_FILE:
            raise RuleError(f"larger than {MAX_RULE_FILE:,} bytes", place=place, remedy="Split it")
        return compile(raw, place, "exec", dont_inherit=True)
    except OSError as error:
        raise RuleError(
            f"cannot be read: {error.strerror}", place=place, remedy="Check its permissions"
        ) from error
    except (SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None) or 1
        text = getattr(error, "msg", None) or str(error)
        raise RuleError(
            f"not valid Python: {text}", place=f"{place}:{line}", remedy="Correct the line"
        ) from error
    except (RecursionError, MemoryError) as error:
        raise RuleError("too deeply nested", place=place, remedy="Write it with fewer brackets") from error


def _as_rule_error(error: BaseException, file: str) -> RuleError:
    """An exception of a rule file, in the words of somebody who writes one."""
    import traceback

    lines = [frame.lineno for frame in traceback.extract_tb(sys.exc_info()[2]) if frame.filename == file]
    place = f"{file}:{lines[-1]}" if lines else file
    if isinstance(error, SystemExit):
        return RuleError(
            "ends the program (sys.exit)", place=place, remedy="Take that out: a rule file declares"
        )
    if isinstance(error, TypeError) and "unexpected keyword argument" in str(error):
        called = str(error).split("(", 1)[0].split(".", 1)[0].removesuffix(".__init__")
        key = str(error).rsplit("'", 2)[-2]
        return RuleError(f"{called} has no key {key!r}", place=place, remedy=_known_keys(called))
    if isinstance(error, TypeError) and (missing := _MISSING.match(str(error))):
        called, keys = missing.groups()
        return RuleError(f"{called} lacks {keys}", place=place, remedy=_known_keys(called))
    return RuleError(
        f"{type(error).__name__}: {error}",
        place=place,
        remedy="See checker/vocabulary/ for what a rule may say",
    )


_MISSING = re.compile(
    r"(\w+)(?:\.__(?:init|new)__)?\(\) missing \d+ required (?:positional|keyword-only) arguments?: (.+)"
)
"""How Python says that a call lacks arguments."""


def _known_keys(name: str) -> str:
    import inspect

    from checker import vocabulary

    known = getattr(vocabulary, name, None)
    if known is None:
        return "See checker/vocabulary/ for what a rule may say"
    declared = getattr(known, "_fields", None) or inspect.signature(known).parameters
    keys = [key for key in declared if key != "declared_at"]
    return f"It takes {', '.join(keys)}"


# --------------------------------------------------------------------------------------- packs against packs


def _check(rules: Rules) -> None:
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
