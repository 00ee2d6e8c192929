"""Tests that notice: small changes to the source, drawn at random, and how many of them the tests see.

    python -m benchmarks.mutants [--count 150] [--seed 1] [--only judge/camps.py] [--list]

A mutant is one changed comparison, condition, number or call in `values/`, `bind/`, `judge/` or a look-up of `lexicon/`.
It is killed where a test of the mirrored folder fails on it, its own mirror first. Lines that only describe (annotations,
docstrings, names) are no mutants. Runs on a copy of the tree; prints the survivors and the rate, and ends with 1 below
the floor.
"""

from __future__ import annotations

import argparse
import ast
import compileall
import copy
import importlib
import os
import py_compile
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
PACKAGES = ("values", "bind", "judge", "lexicon")
FLOOR = 0.85
TIMEOUT = 150
"""Seconds after which a mutant that hangs counts as seen."""

_COMPARED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
_RECKONED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd,
}  # fmt: skip
_CALLED = {"any": "all", "all": "any", "min": "max", "max": "min"}
_MIRRORS = {
    "judge/draft": ("tests/judge/draft", "tests/test_draft.py"),
    "lexicon": ("tests/test_lexicon.py",),
}
"""Where the tests of a folder stand besides its mirror."""


class Mutant(NamedTuple):
    """A changed node: where it stands, and what the source becomes."""

    path: str
    line: int
    before: str
    after: str
    source: str


def _changed(node: ast.AST) -> ast.AST | None:
    """The node with one thing changed; None where nothing is to change."""
    new = copy.copy(node)
    match new:
        case ast.Compare(ops=[operator]) if type(operator) in _COMPARED:
            new.ops = [_COMPARED[type(operator)]()]
        case ast.BoolOp(op=operator):
            new.op = ast.Or() if isinstance(operator, ast.And) else ast.And()
        case ast.UnaryOp(op=ast.Not()):
            return new.operand
        case ast.BinOp(op=operator) if type(operator) in _RECKONED:
            new.op = _RECKONED[type(operator)]()
        case ast.Constant(value=bool(value)):
            new.value = not value
        case ast.Constant(value=int(value) | float(value)):
            new.value = value + 1 if value >= 1 or isinstance(value, int) else value / 2
        case ast.Call(func=ast.Name(id=name)) if name in _CALLED:
            new.func = ast.Name(_CALLED[name])
        case ast.IfExp(body=body, orelse=orelse):
            new.body, new.orelse = orelse, body
        case _:
            return None
    return new


def _nodes(tree: ast.AST) -> Iterator[ast.AST]:
    """The nodes that run: no annotations, no declared defaults of `__all__`, no subscripts of types."""
    for name, value in ast.iter_fields(tree):
        if name in ("annotation", "returns", "decorator_list", "bases", "type_comment"):
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST):
                yield child
                yield from _nodes(child)


def _mutants(path: Path) -> Iterator[Mutant]:
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines(keepends=True)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line.encode()))
    data = text.encode()
    tree = ast.parse(text)
    inside = (part for part in ast.walk(tree) if isinstance(part, ast.FunctionDef))
    parts = list(inside) if path.parent.name == "lexicon" else [tree]
    for node in {id(node): node for part in parts for node in _nodes(part)}.values():
        if not isinstance(node, ast.expr) or (new := _changed(node)) is None or node.end_lineno is None:
            continue
        first = starts[node.lineno - 1] + node.col_offset
        last = starts[node.end_lineno - 1] + (node.end_col_offset or 0)
        before, after = data[first:last].decode(), ast.unparse(ast.fix_missing_locations(new))
        changed = (data[:first] + f"({after})".encode() + data[last:]).decode()
        try:
            ast.parse(changed)
        except SyntaxError:  # inside a text with placeholders
            continue
        yield Mutant(str(path.relative_to(ROOT)), node.lineno, before, after, changed)


def drawn(count: int, seed: int, only: str = "") -> list[Mutant]:
    """So many mutants, each package by its share of the code."""
    paths = sorted(path for package in PACKAGES for path in (ROOT / "checker" / package).rglob("*.py"))
    every = [one for path in paths if only in str(path) for one in _mutants(path)]
    return random.Random(seed).sample(every, min(count, len(every)))


def _tests(tree: Path, path: str) -> list[str]:
    """The mirror of a module, then the rest of its folder."""
    inside = Path(path).relative_to("checker")
    mirror = tree / "tests" / inside.parent / f"test_{inside.name}"
    folder = [tree / name for name in _MIRRORS.get(str(inside.parent), (f"tests/{inside.parent}",))]
    return [str(one) for one in (mirror, *folder) if one.exists()]


def _run(tree: Path, tests: list[str]) -> bool:
    """Whether the tests fail, in a process of its own that has everything but the checker loaded."""
    child = os.fork()
    if not child:
        os.setsid()
        sys.dont_write_bytecode = True
        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, 1)
        os.dup2(quiet, 2)
        os.chdir(tree)
        sys.path.insert(0, str(tree))
        import pytest

        code = pytest.main(["-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "--no-header", *tests])
        os._exit(int(code) != 0)
    end = time.monotonic() + TIMEOUT
    while time.monotonic() < end:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return status != 0
        time.sleep(0.02)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return True


def _copied(folder: Path) -> Path:
    tree = folder / "tree"
    ignored = shutil.ignore_patterns(".venv", ".git", "__pycache__", ".hypothesis", ".*_cache")
    shutil.copytree(ROOT, tree, ignore=ignored, symlinks=True)
    compileall.compile_dir(
        tree / "checker", quiet=2, invalidation_mode=py_compile.PycInvalidationMode.CHECKED_HASH
    )
    return tree


def main() -> int:
    """Draw, run, print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=150)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="mutants of files whose path has this in it")
    parser.add_argument("--list", action="store_true", help="print the mutants without running them")
    options = parser.parse_args()
    mutants = drawn(options.count, options.seed, options.only)
    if options.list:
        for one in mutants:
            print(f"{one.path}:{one.line}: {one.before} -> {one.after}")
        return 0
    for name in ("pytest", "hypothesis", "pydantic", "rich", "regex", "jsonschema"):
        importlib.import_module(name)
    sys.path = [entry for entry in sys.path if entry not in ("", str(ROOT))]
    survivors: list[Mutant] = []
    with tempfile.TemporaryDirectory() as folder:
        tree = _copied(Path(folder))
        for number, one in enumerate(mutants, 1):
            path = tree / one.path
            whole = path.read_text(encoding="utf-8")
            path.write_text(one.source, encoding="utf-8")
            seen = _run(tree, _tests(tree, one.path))
            path.write_text(whole, encoding="utf-8")
            if not seen:
                survivors.append(one)
                print(
                    f"{number}/{len(mutants)} {one.path}:{one.line}: {one.before} -> {one.after}", flush=True
                )
    killed = len(mutants) - len(survivors)
    rate = killed / len(mutants)
    print(f"{killed} of {len(mutants)} mutants seen ({rate:.0%}); the floor is {FLOOR:.0%}")
    return rate < FLOOR


if __name__ == "__main__":
    sys.exit(main())
