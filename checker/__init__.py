"""Where several articles on one story agree, differ, or stand alone.

    document = checker.read("seeds/a.txt")          # or checker.read_text(text, name="a.txt")
    mentions = checker.extract(document)            # what was found
    report = checker.compare(documents)             # several articles
    report = checker.check(draft, against=sources)  # a draft and its sources
    print(checker.render(report, "markdown"))

Importing does no work: no file is opened and no rule loaded.
"""

from __future__ import annotations

__version__ = "0.1.0"

import checker.starting  # noqa: F401  # isort: skip  # first: what Ctrl-C does while the rest loads
from checker.errors import CheckerError, ConfigError, ReadError, RuleError, UsageError
from checker.model import Document, Finding, Mention, Report
from checker.pipeline import check, compare, extract
from checker.read import read, read_file, read_text
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
    "read_file",
    "read_text",
    "render",
]
