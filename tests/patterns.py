"""Every pattern that the project compiles, and how it is used: recorded while its modules load and its verbs run."""

from __future__ import annotations

import ast
import importlib
import json
import linecache
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from checker.lexicon import cues
from checker.text import printed_dates

characters = importlib.import_module("checker.notices.characters")
"""The package has a function of that name."""

ROOT = Path(__file__).parents[1]

RECORDER = r"""
import json, pkgutil, re, sys
from pathlib import Path
import regex
root = Path(sys.argv[1])
found = {}
real = re._compile
def recording(pattern, flags):
    made = real(pattern, flags)
    frame = sys._getframe(1)
    called = frame.f_code.co_name
    while frame is not None and frame.f_code.co_filename.endswith(("re/__init__.py", "functools.py")):
        frame = frame.f_back
    file = Path(frame.f_code.co_filename) if frame else root
    if (root / "checker") in file.parents:
        note(made.pattern, made.flags, f"{file.relative_to(root)}:{frame.f_lineno}", frame.f_code.co_name, called)
    return made
def note(pattern, flags, place, inside, called):
    if isinstance(pattern, bytes):  # the same pattern, of characters that are bytes
        pattern, flags = pattern.decode("latin-1"), flags | re.ASCII
    found.setdefault((pattern, flags), [place, inside, set()])[2].add(called)
re._compile = recording
real_regex = regex.compile
def recording_regex(pattern, *given, **more):
    frame = sys._getframe(1)
    for name, letters in CLASSES.items():
        pattern = pattern.replace(name, letters)
    file = Path(frame.f_code.co_filename)
    if (root / "checker") in file.parents:
        note(pattern, 0, f"{file.relative_to(root)}:{frame.f_lineno}", frame.f_code.co_name, "compile")
    return real_regex(pattern, *given, **more)
CLASSES = {r"\p{Bidi_Class=L}": "a-zA-Z", r"\p{Bidi_Class=R}": "\u05d0-\u05ea", r"\p{Bidi_Class=AL}": "\u0627-\u064a"}
regex.compile = recording_regex
import checker
import importlib
for module in pkgutil.walk_packages([str(root / "checker")], "checker."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
texts = [path.read_text(encoding="utf-8") for path in sorted((root / "seeds").glob("*.txt"))]
texts += [path.read_text(encoding="utf-8") for path in sorted((root / "tests/data").rglob("*")) if path.suffix in (".txt", ".md", ".html")]
for text in texts:
    for name in ("a.html", "a.txt", "a.md"):
        document = checker.read_text(text, name)
    checker.extract(document)
documents = [checker.read_text(text, f"{at}.md") for at, text in enumerate(texts[:8])]
for report in (checker.compare(documents), checker.check(documents[0], against=documents[1:])):
    for form in ("text", "markdown", "json", "sarif"):
        checker.render(report, form)
print(json.dumps([[*key, place, inside, sorted(how)] for key, (place, inside, how) in found.items()]))
"""


class Recorded(NamedTuple):
    """A pattern, where it is compiled, and by which functions of `re`."""

    source: str
    flags: int
    file: str
    line: int
    inside: str
    """The function that compiles it; "<module>" for none."""
    how: tuple[str, ...]

    @property
    def name(self) -> str:
        """What it is kept under or made by; empty where neither has a name."""
        if self.inside != "<module>":
            return f"{self.inside}()" if self.how == ("compile",) else ""
        found = _NAMED.match(linecache.getline(str(ROOT / self.file), self.line))
        return found[1] if found else ""

    @property
    def is_scanning(self) -> bool:
        """Whether it is looked for all over a text, and not only matched at a place."""
        if {"match", "fullmatch"}.issuperset(self.how) or linecache.getline(
            str(ROOT / self.file), self.line
        ).rstrip().endswith(").match"):
            return False
        if not self.name:
            return True
        used = re.compile(rf"(?<![\w.]){re.escape(self.name)}\.(\w+)")
        methods = {method for text in _readers(self.file) for method in used.findall(text)}
        return not methods or not methods.isdisjoint(_SCANNING)


_NAMED = re.compile(r"^\s*(\w+)(?:\s*:[^=]+)?\s*=")
_SCANNING = ("search", "finditer", "findall", "sub", "subn", "split")


@cache
def _readers(file: str) -> tuple[str, ...]:
    """The text of a module of the project, and of every module that imports names from it."""
    module = file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    texts = ((path, path.read_text(encoding="utf-8")) for path in sorted((ROOT / "checker").rglob("*.py")))
    return tuple(text for path, text in texts if path == ROOT / file or f"from {module} import" in text)


USES = frozenset(("compile", "search", "match", "fullmatch", "sub", "subn", "split", "finditer", "findall"))
KEEPERS = frozenset(("_pattern", "pattern"))
"""Functions of the project that compile what they are given, once."""


class Written(NamedTuple):
    """A place in the source where a pattern is compiled, and the pattern where it can be told from there."""

    file: str
    first: int
    last: int
    inside: str
    how: str
    source: str | None
    flags: int


@cache
def written() -> tuple[Written, ...]:
    """Every place in the source where a pattern is compiled, whether a run comes by there or not."""
    return tuple(_written_everywhere())


def _written_everywhere() -> Iterator[Written]:
    for path in sorted((ROOT / "checker").rglob("*.py")):
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        if name.endswith("__main__"):
            continue
        module = vars(importlib.import_module(name))
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for function, call in _calls(tree, "<module>"):
            yield _written(str(path.relative_to(ROOT)), function, call, module)


def _calls(node: ast.AST, inside: str) -> Iterator[tuple[str, ast.Call]]:
    for child in ast.iter_child_nodes(node):
        function = child.name if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef) else inside
        if isinstance(child, ast.Call) and child.args and _how(child.func):
            yield inside, child
        yield from _calls(child, function)


def _how(called: ast.expr) -> str:
    """The function of `re` that is called; "compile" for one that keeps patterns, empty for any other."""
    if isinstance(called, ast.Name):
        return "compile" if called.id in KEEPERS else ""
    if (
        isinstance(called, ast.Attribute)
        and isinstance(called.value, ast.Name)
        and called.value.id in ("re", "regex")
    ):
        return called.attr if called.attr in USES else ""
    return ""


def _written(file: str, inside: str, call: ast.Call, module: dict[str, Any]) -> Written:
    how = _how(call.func)
    flags = [one.value for one in call.keywords if one.arg == "flags"] or (
        call.args[1:] if how == "compile" else []
    )
    source = _value(call.args[0], module)
    known = _value(flags[0], module) if flags else 0
    if isinstance(source, bytes):
        source, known = source.decode("latin-1"), int(known or 0) | re.ASCII
    told = source if isinstance(source, str) else None
    return Written(file, call.lineno, call.end_lineno or call.lineno, inside, how, told, int(known or 0))


class _Filled(ast.NodeTransformer):
    """An f-string with a word for what only a run knows."""

    def __init__(self, module: dict[str, Any]) -> None:
        self.module = module

    def visit_FormattedValue(self, node: ast.FormattedValue) -> ast.expr:
        known = _evaluated(node.value, self.module)
        return node if known is not None else ast.Constant("word")


def _value(node: ast.expr, module: dict[str, Any]) -> Any:
    known = _evaluated(node, module)
    return known if known is not None else _evaluated(_Filled(module).visit(node), module)


def _evaluated(node: ast.expr, module: dict[str, Any]) -> Any:
    """What an expression of constants and names of the module comes to; None where it needs more."""
    if any(isinstance(one, ast.Call | ast.comprehension) for one in ast.walk(node)):
        return None
    try:
        return eval(compile(ast.fix_missing_locations(ast.Expression(node)), "pattern", "eval"), module)
    except NameError:
        return None


def kept() -> Iterator[tuple[str, str, str]]:
    """The patterns of tables, which are compiled one by one as they are needed: file, name of the table, pattern."""
    for name in (
        *(one for one, kind in vars(cues)["__annotations__"].items() if "Patterns" in kind),
        "PLACEHOLDERS",
    ):
        yield from (("checker/lexicon/cues.py", name, source) for source in getattr(cues, name).values())
    yield from (("checker/notices/characters.py", name, vars(characters)[name]) for name in ("_GARBLED",))
    for source in (*printed_dates._NUMERIC, printed_dates._YEAR_AND_MONTH, *printed_dates._WRITTEN):
        yield "checker/text/printed_dates.py", "_form", rf"(?<![\w.,/-]){source}"


@cache
def recorded() -> tuple[Recorded, ...]:
    """Every pattern of the project: those that a run compiles, and those that only the source shows."""
    found = _run()
    known = {(one.source, one.flags & ~re.UNICODE) for one in found}
    lines = {(one.file, one.line) for one in found}
    for one in written():
        if one.source is not None and not any(
            (one.file, at) in lines for at in range(one.first, one.last + 1)
        ):
            key = one.source, one.flags & ~re.UNICODE
            if key not in known and "\\p{" not in one.source:
                known.add(key)
                found.append(Recorded(one.source, one.flags, one.file, one.first, one.inside, (one.how,)))
    for file, table, source in kept():
        if (source, 0) not in known:
            known.add((source, 0))
            found.append(Recorded(source, 0, file, 1, table, ("search",)))
    return tuple(found)


def unknown() -> list[str]:
    """Places where a pattern is compiled that neither a run nor the source shows."""
    lines = {(one.file, one.line) for one in _run()}
    return [
        f"{one.file}:{one.inside}"
        for one in written()
        if one.source is None and not any((one.file, at) in lines for at in range(one.first, one.last + 1))
    ]


@cache
def _ran() -> str:
    run = subprocess.run(
        [sys.executable, "-c", RECORDER, str(ROOT)], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return run.stdout


def _run() -> list[Recorded]:
    found = []
    for source, flags, place, inside, how in json.loads(_ran()):
        file, _, line = place.rpartition(":")
        found.append(Recorded(source, flags, file, int(line), inside, tuple(how)))
    return found
