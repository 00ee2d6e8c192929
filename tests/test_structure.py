"""The folder tree is the architecture: nothing imports in a circle, and nothing is hidden from the interpreter."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MODULES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
    for path in sorted((ROOT / "checker").rglob("*.py"))
}


Trees = Mapping[str, ast.Module]


@pytest.fixture(scope="module")
def trees() -> Trees:
    """The modules of the package, read once for all tests."""
    return {name: ast.parse(path.read_text(encoding="utf-8")) for name, path in MODULES.items()}


def _imported(tree: ast.Module) -> set[str]:
    """The modules of the package that a module imports at its top."""
    found: set[str] = set()
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                found.add(whole if whole in MODULES else node.module)
        elif isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
    return found & MODULES.keys()


def test_no_import_circles(trees: Trees) -> None:
    TopologicalSorter({name: _imported(tree) - {name} for name, tree in trees.items()}).prepare()


def test_nothing_is_only_for_type_checkers() -> None:
    assert [name for name, path in MODULES.items() if "TYPE_CHECKING" in path.read_text("utf-8")] == []


def test_only_the_command_line_prints(trees: Trees) -> None:
    printing = [
        name
        for name, tree in trees.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    ]
    assert {name.rpartition(".")[0] or name for name in printing} <= {"checker.cli"}


INTERVALS = {"core", "support", "fitting", "meets", "mirrored", "reciprocal"}
"""What only the algebra of values knows of a value."""


def test_nothing_but_the_algebra_compares_values(trees: Trees) -> None:
    reckoning = [
        f"{name}:{node.lineno} {node.attr}"
        for name, tree in trees.items()
        if not name.startswith("checker.values")
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in INTERVALS and not _is_taken(node)
    ]
    assert reckoning == []


def _is_taken(node: ast.Attribute) -> bool:
    """Whether it asks for stretches of a text, which meet too."""
    return isinstance(node.value, ast.Name) and node.value.id == "taken"


def _shape(function: ast.FunctionDef) -> tuple[int, str]:
    """The size of a function's body, and the body with its names numbered: two of one shape do the same."""
    body = function.body[1:] if ast.get_docstring(function) else function.body
    names: dict[str, int] = {}
    shape = []
    for node in (node for statement in body for node in ast.walk(statement)):
        match node:
            case ast.Name(id=name) | ast.arg(arg=name):
                shape.append(str(names.setdefault(name, len(names))))
            case ast.Attribute(attr=name) | ast.keyword(arg=name):
                shape.append(f".{name}")
            case ast.Constant(value=value):
                shape.append(repr(value))
            case _:
                shape.append(type(node).__name__)
    return len(shape), " ".join(shape)


def test_no_function_stands_twice(trees: Trees) -> None:
    found: dict[str, list[str]] = {}
    for name, tree in trees.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef):
                size, shape = _shape(node)
                if size >= 25:
                    found.setdefault(shape, []).append(f"{name}.{node.name}")
    assert [places for places in found.values() if len(places) > 1] == []


def _rooms(trees: Trees) -> dict[str, set[str]]:
    """The folders of the package, each with those that it imports from at the top of its modules."""
    rooms = {name.split(".")[1] for name in MODULES if name.count(".") > 1}
    found: dict[str, set[str]] = {room: set() for room in rooms}
    for name, tree in trees.items():
        here = name.split(".")[1] if "." in name else ""
        if here in rooms:
            there = {other.split(".")[1] for other in _imported(tree) if "." in other}
            found[here] |= (there & rooms) - {here}
    return found


def test_rooms_stand_on_each_other_in_one_order(trees: Trees) -> None:
    rooms = _rooms(trees)
    TopologicalSorter(rooms).prepare()
    assert rooms["lexicon"] == set()
    assert rooms["when"] == {"lexicon"}
    assert rooms["model"] == {"when"}
    assert rooms["values"] <= {"lexicon", "model", "text", "when"}
