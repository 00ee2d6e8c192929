"""Every pattern that the project compiles, and how it is used: recorded while its modules load and its verbs run."""

from __future__ import annotations

import ast
import functools
import json
import linecache
import operator
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[1]

RECORDER = r"""
import json, pkgutil, re, sys
from pathlib import Path
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
    if (root / "checker") in file.parents or (root / "rules") in file.parents:
        place = f"{file.relative_to(root)}:{frame.f_lineno}"
        inside = frame.f_code.co_name
        text, flags = made.pattern, made.flags
        if isinstance(text, bytes):
            text, flags = text.decode("latin-1"), flags | re.ASCII
        found.setdefault((text, flags), [place, inside, set()])[2].add(called)
        places.add(place)
    return made
places = set()
re._compile = recording
import regex
compiled = regex.compile
def of_rules(pattern, *given):
    found.setdefault((pattern, 0), ["checker/vocabulary.py:0", "rule", set()])[2].add("fullmatch")
    return compiled(pattern, *given)
regex.compile = of_rules
import checker
import importlib
for module in pkgutil.walk_packages([str(root / "checker")], "checker."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
texts = [path.read_text(encoding="utf-8") for path in sorted((root / "seeds").glob("*.txt"))]
texts += [path.read_text(encoding="utf-8") for path in sorted((root / "tests/data").rglob("*")) if path.suffix in (".txt", ".md", ".html")]
texts.append("Zero\u200bwidth, \x1b[31mred\x1b[0m, \u202eturned, \ufffd lost, \x07 bell, Ã© and â€™ twice read.\n")
for text in texts:
    for name in ("a.txt", "a.md", "a.html"):
        document = checker.read_text(text, name)
        checker.extract(document)
documents = [checker.read_text(text, f"{at}.md") for at, text in enumerate(texts[:8])]
for report in (checker.compare(documents), checker.check(documents[0], against=documents[1:])):
    for form in ("text", "markdown", "json", "sarif"):
        checker.render(report, form)
rows = [[*key, place, inside, sorted(how)] for key, (place, inside, how) in found.items()]
print(json.dumps([rows, sorted(places)]))
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


@cache
def _run() -> tuple[list[list[Any]], frozenset[str]]:
    """The patterns that are compiled when the project runs, and every place where one is."""
    run = subprocess.run(
        [sys.executable, "-c", RECORDER, str(ROOT)], capture_output=True, text=True, check=True, cwd=ROOT
    )
    rows, places = json.loads(run.stdout)
    return rows, frozenset(places)


def recorded() -> list[Recorded]:
    """Every pattern of the project: those that are compiled when it runs, and those that only its source shows."""
    rows, places = _run()
    found = []
    for source, flags, place, inside, how in rows:
        file, _, line = place.rpartition(":")
        found.append(Recorded(source, flags, file, int(line), inside, tuple(how)))
    return [*found, *(one for _, one in _calls(places) if one is not None)]


def unseen() -> list[str]:
    """The places where a pattern is made that is neither compiled when the project runs nor written out."""
    return [place for place, one in _calls(_run()[1]) if one is None]


_MAKING = ("compile", "match", "search", "fullmatch", "sub", "subn", "split", "findall", "finditer")


def _calls(places: frozenset[str]) -> Iterator[tuple[str, Recorded | None]]:
    """Each call that makes a pattern and was not recorded, with the pattern where it is written out there."""
    for path in (*sorted((ROOT / "checker").rglob("*.py")), *sorted((ROOT / "rules").rglob("*.py"))):
        file = str(path.relative_to(ROOT))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args):
                continue
            owner, lines = node.func.value, range(node.lineno, (node.end_lineno or node.lineno) + 1)
            if not (isinstance(owner, ast.Name) and owner.id == "re" and node.func.attr in _MAKING):
                continue
            if any(f"{file}:{line}" in places for line in lines):
                continue
            first, how = node.args[0], (node.func.attr,)
            inside = "<module>" if how == ("compile",) else "call"
            if isinstance(first, ast.Constant) and isinstance(first.value, str | bytes):
                given = [ast.unparse(one) for one in (*node.args[1:], *(key.value for key in node.keywords))]
                flags = [re.NOFLAG, *(eval(one, {"re": re}) for one in given if _FLAGS.fullmatch(one))]
                text = first.value
                if isinstance(text, bytes):
                    text, flags = text.decode("latin-1"), [*flags, re.ASCII]
                together = functools.reduce(operator.or_, flags)
                yield f"{file}:{node.lineno}", Recorded(text, int(together), file, node.lineno, inside, how)
            else:
                yield f"{file}:{node.lineno}", None


_FLAGS = re.compile(r"re\.[A-Z]+(?: \| re\.[A-Z]+)*")
