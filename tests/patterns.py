"""Every pattern that the project compiles, and how it is used: recorded while its modules load and its verbs run."""

from __future__ import annotations

import json
import linecache
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import NamedTuple

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
    if isinstance(made.pattern, str) and (root / "checker") in file.parents:
        place = f"{file.relative_to(root)}:{frame.f_lineno}"
        inside = frame.f_code.co_name
        found.setdefault((made.pattern, made.flags), [place, inside, set()])[2].add(called)
    return made
re._compile = recording
import checker
import importlib
for module in pkgutil.walk_packages([str(root / "checker")], "checker."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
texts = [path.read_text(encoding="utf-8") for path in sorted((root / "seeds").glob("*.txt"))]
texts += [path.read_text(encoding="utf-8") for path in sorted((root / "tests/data").rglob("*")) if path.suffix in (".txt", ".md", ".html")]
for text in texts:
    for name in ("a.txt", "a.md", "a.html"):
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


def recorded() -> list[Recorded]:
    """Every pattern of the project."""
    run = subprocess.run(
        [sys.executable, "-c", RECORDER, str(ROOT)], capture_output=True, text=True, check=True, cwd=ROOT
    )
    found = []
    for source, flags, place, inside, how in json.loads(run.stdout):
        file, _, line = place.rpartition(":")
        found.append(Recorded(source, flags, file, int(line), inside, tuple(how)))
    return found
