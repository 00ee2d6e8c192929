"""Where several articles on one story agree, differ, or stand alone.

    document = checker.read("seeds/a.txt")          # or checker.read_text(text, name="a.txt")
    mentions = checker.extract(document)            # what was found
    report = checker.compare(documents)             # several articles
    report = checker.check(draft, against=sources)  # a draft and its sources
    print(checker.render(report, "markdown"))

Importing does no work: no file is opened, no rule loaded, no pattern compiled.
"""

from __future__ import annotations

__version__ = "0.1.0"


from checker.errors import CheckerError, ConfigError, ReadError, RuleError, UsageError
from checker.model import Document, Finding, Mention, Report
from checker.read import read, read_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from checker.pipeline import check, compare, extract
    from checker.report import render
    from checker.rulebook import Rules, load_rules

__all__ = [
    "CheckerError",
    "ConfigError",
    "Document",
    "Finding",
    "Mention",
    "ReadError",
    "Report",
    "RuleError",
    "Rules",
    "UsageError",
    "check",
    "compare",
    "extract",
    "load_rules",
    "read",
    "read_text",
    "render",
]

if not TYPE_CHECKING:
    import checker.extract  # noqa: F401 - before the verb of the same name, which the package offers

    def extract(document, rules=None):  # noqa: D103 - documented where it is defined
        from checker.pipeline import extract as verb

        return verb(document, rules)


_LAZY = {
    "check": "checker.pipeline",
    "compare": "checker.pipeline",
    "render": "checker.report",
    "Rules": "checker.rulebook",
    "load_rules": "checker.rulebook",
}
"""Verbs whose modules are imported when they are first used, so that importing the package stays cheap."""


def __getattr__(name: str) -> Any:
    if name not in _LAZY:
        raise AttributeError(f"module 'checker' has no attribute {name!r}")
    from importlib import import_module

    value = globals()[name] = getattr(import_module(_LAZY[name]), name)
    return value
