"""Tables of language stand in the lexicon, each once, each with its source."""

from __future__ import annotations

import ast
import re
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

import pytest

from checker.lexicon import headlines, numbers, opposites, periods, trends
from checker.lexicon.exclusions import excluded
from checker.lexicon.periods import ordinal
from checker.lexicon.verbs import regular

ROOT = Path(__file__).parent.parent / "checker"
LEXICON = ROOT / "lexicon"
MANY = 5
"""Words that make a table."""
WORD = re.compile(r"[A-Za-z][a-z'’]+(?:[ -][A-Za-z'’]+)*")
GROUP = re.compile(r"\((?:\?(?:P<\w+>|[a-z]*:|[=!]|<[=!]))?([^()]*\|[^()]*)\)")
"""An alternation in the brackets of a pattern, without brackets inside."""

CODE = {
    "align.weights": "names of the parts of evidence",
    "arguments": "options of the command line, and their help",
    "baseline": "keys of a file",
    "cli": "commands",
    "config": "keys of the configuration, and its example",
    "kinds": "the words that fields may hold",
    "limits": "names of limits",
    "model": "keys of the report",
    "notices.disguised": "messages",
    "outputs": "names of formats",
    "read": "elements, attributes and namespaces of formats",
    "report": "the program's own words, and keys of formats",
    "sections.page": "elements, roles and classes of HTML",
    "judge.comments": "elements of HTML",
    "serve": "keys of protocols",
    "signals": "signals of the operating system",
    "vocabulary": "the words that a rule may hold, and its messages",
    "values.units": "names of units in the registry",
    "when": "grains and parts of a date expression",
}
"""Modules whose tables are no tables of language, and what they are."""


class Table(NamedTuple):
    """A table of words, and where it stands."""

    module: str
    line: int
    words: frozenset[str]


def _strings(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.Tuple(elts=inner) | ast.List(elts=inner) | ast.Set(elts=inner):
            found = [text for one in inner for text in _strings(one)]
            yield from found if len(found) >= len(inner) else ()
        case ast.Dict(keys=keys, values=values):
            for key, value in zip(keys, values, strict=True):
                if key is not None and not isinstance(value, ast.Tuple | ast.Set | ast.Call | ast.Lambda):
                    yield from _strings(key)


def _words(node: ast.AST) -> Iterator[frozenset[str]]:
    """The words of a collection, of a text that is split, and of each alternation of a pattern."""
    match node:
        case ast.Tuple() | ast.List() | ast.Set() | ast.Dict():
            yield frozenset(text for text in _strings(node) if WORD.fullmatch(text))
        case ast.Call(func=ast.Attribute(value=ast.Constant(value=str(text)), attr="split")):
            yield frozenset(word for word in re.split(r"[\s|]+", text) if WORD.fullmatch(word))
        case ast.Constant(value=str(text)) if "|" in text:
            yield from (
                frozenset(word for word in group.split("|") if WORD.fullmatch(word))
                for group in GROUP.findall(text)
            )


def _tables(path: Path, tree: ast.Module) -> Iterator[Table]:
    module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
    waiting: deque[ast.AST] = deque([tree])
    while waiting:
        node = waiting.popleft()
        if _is_declaration(node):
            continue
        found = [words for words in _words(node) if len(words) >= MANY]
        yield from (Table(module, node.lineno, frozenset(map(str.lower, words))) for words in found)
        if not found:
            waiting.extend(ast.iter_child_nodes(node))


def _is_declaration(node: ast.AST) -> bool:
    """Whether it declares words of the program: a Literal type, `__all__`."""
    return (isinstance(node, ast.Subscript) and getattr(node.value, "id", "") == "Literal") or (
        isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "__all__"
    )


def _names_of_code(trees: Iterable[ast.Module]) -> frozenset[str]:
    """The words of Literal types, and the names of attributes and parameters."""
    found: set[str] = set()
    for tree in trees:
        for node in ast.walk(tree):
            match node:
                case ast.Subscript(value=ast.Name(id="Literal"), slice=inside):
                    found.update(_strings(inside))
                case ast.AnnAssign(target=ast.Name(id=name)) | ast.arg(arg=name) | ast.Attribute(attr=name):
                    found.add(name)
    return frozenset(found)


def _is_code(table: Table, names: frozenset[str]) -> bool:
    return len(table.words - names) < MANY or any(
        table.module == module or table.module.startswith(f"{module}.") for module in CODE
    )


def _parsed(paths: Iterable[Path]) -> dict[Path, ast.Module]:
    return {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(paths)}


def test_tables_of_language_stand_in_the_lexicon() -> None:
    trees = _parsed(ROOT.rglob("*.py"))
    names = _names_of_code(trees.values())
    elsewhere = [
        f"{table.module}:{table.line}: {', '.join(sorted(table.words)[:6])} …"
        for path, tree in trees.items()
        if LEXICON not in path.parents
        for table in _tables(path, tree)
        if not _is_code(table, names)
    ]
    assert elsewhere == []


def test_no_name_is_bound_twice() -> None:
    twice = [
        f"{path.name}: {name}"
        for path, tree in _parsed(ROOT.rglob("*.py")).items()
        for name, times in Counter(_bound(tree)).items()
        if times > 1
    ]
    assert twice == []


def _bound(tree: ast.Module) -> Iterator[str]:
    """The names that a module's assignments and definitions bind, at its top, but for what is added to them."""
    for one in tree.body:
        if isinstance(one, ast.AugAssign | ast.For):
            continue
        targets = one.targets if isinstance(one, ast.Assign) else [getattr(one, "target", None)]
        yield from (target.id for target in targets if isinstance(target, ast.Name))
        if isinstance(one, ast.FunctionDef | ast.ClassDef):
            yield one.name


def test_no_two_tables_share_most_of_their_words() -> None:
    tables = [table for path, tree in _parsed(LEXICON.glob("*.py")).items() for table in _tables(path, tree)]
    twice = [
        f"{one.module}:{one.line} and {other.module}:{other.line}"
        for one, other in combinations(tables, 2)
        if len(shared := one.words & other.words) >= MANY
        and 2 * len(shared) > max(len(one.words), len(other.words))
    ]
    assert twice == []


LOOK_UPS = [
    (excluded, ("north", "south"), "place"),
    (excluded, ("south", "north"), "place"),
    (excluded, ("north", "north"), ""),
    (excluded, ("north", "second"), ""),
    (excluded, ("stone", "north"), ""),
    (excluded, ("north", "stone"), ""),
    (excluded, ("democrats", "republican"), "person"),
    (excluded, ("democrat", "democratic"), ""),
    (ordinal, ("third",), "3"),
    (ordinal, ("1ST",), "1"),
    (ordinal, ("final",), "4"),
]


@pytest.mark.parametrize(("look_up", "words", "expected"), LOOK_UPS)
def test_look_ups(look_up: Callable[..., str], words: tuple[str, ...], expected: str) -> None:
    assert look_up(*words) == expected


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        ("close", "close closes closed closing"),
        ("carry", "carry carries carried carrying"),
        ("deploy", "deploy deploys deployed deploying"),
        ("stop", "stop stops stopped stopping"),
        ("pass", "pass passes passed passing"),
        ("push", "push pushes pushed pushing"),
        ("search", "search searches searched searching"),
        ("fax", "fax faxes faxed faxing"),
        ("open", "open opens opened opening"),
    ],
)
def test_forms_of_a_regular_verb(verb: str, expected: str) -> None:
    assert regular(verb, frozenset({"stop"})) == expected.split()


def test_forms_of_other_verbs_stand_in_the_tables() -> None:
    assert {"kills", "banned", "kept", "KILLS".lower(), "carries"} <= headlines.VERBS
    assert not {"banning", "killing"} - headlines.VERBS
    assert not {"carrys", "baned", "keeped", "table"} & headlines.VERBS
    assert (trends.TRENDS["dropped"], trends.TRENDS["rose"], trends.TRENDS["slipping"]) == (
        "down",
        "up",
        "down",
    )
    assert (trends.NOUNS["jump"], trends.NOUNS["cutback"]) == ("up", "down")
    assert "droped" not in trends.TRENDS
    assert "stay" not in trends.TRENDS


MEMBERS = [
    ("monday", ("weekday", "monday")), ("mondays", ("weekday", "monday")), ("june", ("month", "6")), ("jun", ("month", "6")),
    ("first", ("rank", "1")), ("twentieth", ("rank", "20")), ("1st", ("rank", "1")), ("11th", ("rank", "11")),
    ("12th", ("rank", "12")), ("13th", ("rank", "13")), ("21st", ("rank", "21")), ("22nd", ("rank", "22")),
    ("23rd", ("rank", "23")), ("24th", ("rank", "24")), ("99th", ("rank", "99")), ("gray", ("colour", "grey")),
    ("german", ("nationality", "german")),
]  # fmt: skip


@pytest.mark.parametrize(("word", "expected"), MEMBERS)
def test_members_of_a_class(word: str, expected: tuple[str, str]) -> None:
    assert opposites.MEMBERS[word] == expected


@pytest.mark.parametrize(
    "word", ["second", "may", "march", "sat", "100th", "11st", "0th", "english", "christian", "thirtieth"]
)
def test_no_members_of_a_class(word: str) -> None:
    assert word not in opposites.MEMBERS


def test_opposites_say_in_which_pair_and_on_which_side() -> None:
    sides = {word: opposites.OPPOSITES[word] for word in ("rise", "fall", "grow", "left", "right")}
    rise, fall, grow = (set(sides[word]) for word in ("rise", "fall", "grow"))
    assert {one.pair for one in rise} & {one.pair for one in fall}
    assert not rise & fall
    assert rise & grow
    assert {one.pair for one in sides["left"]} & {one.pair for one in sides["right"]}


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("third", 3),
        ("thirds", 3),
        ("half", 2),
        ("quarters", 4),
        ("tenth", 10),
        ("hundredths", 100),
        ("twentieth", 20),
        ("trillionth", 10**12),
    ],
)
def test_parts_of_a_whole(word: str, number: int) -> None:
    assert numbers.FRACTIONS[word] * number == pytest.approx(1)


def test_numbers_in_words() -> None:
    assert numbers.NUMBERS_IN_WORDS == (
        "no",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
    )
    assert len(numbers.ORDINALS) == 21
    assert (numbers.ORDINALS["twelfth"], numbers.ORDINALS["thirtieth"]) == (12, 30)
    assert "first" not in numbers.FRACTIONS
    assert numbers.PART_OF_MANY.match("one twenty-fifth")
    assert not numbers.PART_OF_MANY.match("one twenty-half")
    assert numbers.VULGAR["⅜"] * 8 == 3


@pytest.mark.parametrize(
    ("text", "group", "found"),
    [
        ("In the third quarter sales fell", "qw", "third"), ("In Q2 sales fell", "q", "2"), ("in the three months to June", "months", None),
        ("the first half", "hw", "first"), ("the first half goal", "hw", None), ("over the past twelve months", "months", "twelve"),
        ("a year ago", "back", "year"), ("ten days earlier", "back", "day"), ("eleven days earlier", "back", None),
        ("in May 2003", "month", "May"), ("in 2003", "year", "2003"), ("2003 people", "year", None),
        ("as of June", "asof", "June"), ("on Monday", "weekday", "Monday"), ("next week", "last", "next"),
    ],
)  # fmt: skip
def test_what_names_a_period(text: str, group: str, found: str | None) -> None:
    match = periods.PERIOD.search(text)
    assert (match[group] if match else None) == found
