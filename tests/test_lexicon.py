"""Tables of language stand in the lexicon, each once, each with its source."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent / "checker"
LEXICON = ROOT / "lexicon"
MANY = 5
"""Words that make a table."""
WORD = re.compile(r"[A-Za-z][a-z'’]+(?:[ -][A-Za-z'’]+)*")
GROUP = re.compile(r"\((?:\?(?:P<\w+>|[a-z]*:|[=!]|<[=!]))?([^()]*\|[^()]*)\)")
"""An alternation in the brackets of a pattern, without brackets inside."""

CODE = {
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


def _tables(path: Path) -> Iterator[Table]:
    module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
    tree = ast.parse(path.read_text(encoding="utf-8"))
    skipped: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Subscript) and getattr(node.value, "id", "") == "Literal":
            skipped.update(map(id, ast.walk(node)))
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "__all__":
            skipped.update(map(id, ast.walk(node)))
    for node in ast.walk(tree):
        if id(node) not in skipped:
            for words in _words(node):
                if len(words) >= MANY:
                    skipped.update(map(id, ast.walk(node)))
                    yield Table(module, node.lineno, frozenset(map(str.lower, words)))


def _names_of_code() -> frozenset[str]:
    """The words of Literal types, and the names of attributes and parameters."""
    found: set[str] = set()
    for path in ROOT.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
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


def test_tables_of_language_stand_in_the_lexicon() -> None:
    names = _names_of_code()
    elsewhere = [
        f"{table.module}:{table.line}: {', '.join(sorted(table.words)[:6])} …"
        for path in sorted(ROOT.rglob("*.py"))
        if LEXICON not in path.parents
        for table in _tables(path)
        if not _is_code(table, names)
    ]
    assert elsewhere == []


def test_no_two_tables_share_most_of_their_words() -> None:
    tables = [table for path in sorted(LEXICON.glob("*.py")) for table in _tables(path)]
    twice = [
        f"{one.module}:{one.line} and {other.module}:{other.line}"
        for one, other in combinations(tables, 2)
        if len(shared := one.words & other.words) >= MANY
        and 2 * len(shared) > max(len(one.words), len(other.words))
    ]
    assert twice == []
