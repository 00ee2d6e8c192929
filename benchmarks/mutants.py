"""Tests that notice: small changes to the source, drawn at random, and how many of them the tests see.

    python -m benchmarks.mutants [--count 150] [--seed 1] [--only judge/camps.py] [--list]

A mutant is one changed comparison, condition, number or call in `values/`, `bind/`, `judge/` or a look-up of `lexicon/`.
It is killed where its mirror fails on it, a test beside that which names the module, or the whole judgements of test_whole.py. Lines that only describe (annotations,
docstrings, names) are no mutants. Runs on a copy of the tree; prints the survivors and the rate, and ends with 1 below
the floor.
"""

from __future__ import annotations

import argparse
import ast
import compileall
import copy
import importlib
import inspect
import os
import py_compile
import random
import re
import resource
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from types import CodeType, FunctionType
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = ("values", "bind", "judge", "lexicon")
FLOOR = 0.85
SECONDS = 120
"""Of processor time, after which a mutant that goes round in a circle counts as seen; a busy machine changes nothing."""

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
            new.value = value + 1 if value >= 1 or isinstance(value, int) else value / 2 + 0.01
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
        if isinstance(tree, ast.Call) and getattr(tree.func, "id", "") == "field":
            continue  # how a declaration shows itself
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
    """The mirror of a module and the tests beside it that name it; the whole folder where there are none."""
    inside = Path(path).relative_to("checker")
    folders = [tree / name for name in _MIRRORS.get(str(inside.parent), (f"tests/{inside.parent}",))]
    files = [
        one
        for folder in folders
        for one in ([folder] if folder.is_file() else sorted(folder.glob("test_*.py")))
    ]
    dotted = ".".join(inside.with_suffix("").parts)
    named = re.compile(
        rf"checker\.{re.escape(dotted)}\b|\b{inside.stem}\b.* import|import .*\b{inside.stem}\b"
    )
    mirrors = [
        one for one in files if one.name == f"test_{inside.name}" or named.search(one.read_text("utf-8"))
    ]
    first = sorted(mirrors, key=lambda one: one.name != f"test_{inside.name}") or files
    tests = tree / "tests"
    every = [
        *first,
        tests / inside.parts[0] / "test_whole.py",
        tests / "test_thresholds.py",
        tests / "test_whole.py",
    ]
    return [str(one) for one in dict.fromkeys(every) if one.exists()]


def _run(tree: Path, one: Mutant) -> bool:
    """Whether a test fails on the mutant, in a process of its own that has the program loaded already."""
    child = os.fork()
    if not child:
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, 1)
        os.dup2(quiet, 2)
        try:
            if not _swapped(one):
                (tree / one.path).write_text(one.source, encoding="utf-8")
                for name in [name for name in sys.modules if name.partition(".")[0] == "checker"]:
                    del sys.modules[name]
            code = int(pytest.main([*_OPTIONS, *_tests(tree, one.path)]))
        finally:
            os._exit(code != 0)
    _, status = os.waitpid(child, 0)
    return status != 0


_OPTIONS = ("-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "--no-header")


def _swapped(one: Mutant) -> bool:
    """Give the loaded function the mutant's code, where the mutant lies in a function: nothing is loaded anew."""
    module = sys.modules[".".join(Path(one.path).with_suffix("").parts).removesuffix(".__init__")]
    found = [code for code in _codes(compile(one.source, one.path, "exec")) if _holds(code, one)]
    target: object = module
    for name in found[0].co_qualname.split(".") if found else ():
        target = vars(target).get(name) if target is not None else None
    for inner in ("fget", "func", "__func__", "__wrapped__"):
        target = getattr(target, inner, target)
    if not isinstance(target, FunctionType) or len(target.__code__.co_freevars) != len(found[0].co_freevars):
        return False
    target.__code__ = found[0]
    return True


def _codes(code: CodeType) -> Iterator[CodeType]:
    """The functions of a module and of its classes; what stands inside of them goes with them."""
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            yield from [inner] if inner.co_flags & inspect.CO_OPTIMIZED else _codes(inner)


def _holds(code: CodeType, one: Mutant) -> bool:
    """Whether the mutant stands in the function's body, which is not where its defaults are."""
    lines = [line for _, _, line in code.co_lines() if line is not None]
    return min(lines) < one.line <= max(lines) and code.co_name[:1] != "<"


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
    survivors: list[Mutant] = []
    with tempfile.TemporaryDirectory() as folder:
        tree = _copied(Path(folder))
        os.chdir(tree)
        sys.dont_write_bytecode = True
        sys.path[:] = [str(tree), *(entry for entry in sys.path if entry not in ("", str(ROOT)))]
        for path in sorted((tree / "checker").rglob("*.py")):
            if path.name != "__main__.py":
                importlib.import_module(
                    ".".join(path.relative_to(tree).with_suffix("").parts).removesuffix(".__init__")
                )
        for name in ("checker/values/amount.py", "checker/bind/figures.py", "checker/judge/fields.py"):
            if _run(tree, Mutant(name, 0, "", "", (tree / name).read_text(encoding="utf-8"))):
                print(f"the tests of {name} fail without any change: mend them first")
                return 2
        for number, one in enumerate(mutants, 1):
            path = tree / one.path
            whole = path.read_text(encoding="utf-8")
            seen = _run(tree, one)
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
