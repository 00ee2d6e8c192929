"""A report as a string, in one of several formats; a format never prints."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

from checker.errors import UsageError
from checker.model import Report

__all__ = ["FORMATS", "render"]

FORMATS: Mapping[str, tuple[str, frozenset[str]]] = {
    "terminal": ("checker.report.terminal", frozenset({"width", "everything", "why", "links"})),
    "text": ("checker.report.text", frozenset({"width", "everything", "why"})),
    "markdown": ("checker.report.markdown", frozenset({"link_base"})),
    "html": ("checker.report.html", frozenset()),
    "json": ("checker.report.json_", frozenset()),
    "sarif": ("checker.report.sarif", frozenset()),
    "junit": ("checker.report.junit", frozenset()),
    "github": ("checker.report.github", frozenset()),
    "gitlab": ("checker.report.gitlab", frozenset()),
    "rdjson": ("checker.report.rdjson", frozenset()),
    "csv": ("checker.report.csv_", frozenset()),
    "annotations": ("checker.report.annotations", frozenset()),
}
"""Every format: the module whose `render(report, **options) -> str` makes it, and the options it takes."""


def render(report: Report, format: str = "text", **options: Any) -> str:  # noqa: A002
    """The report in that format, ending in a newline.

    Options: `width` (columns), `everything` (nothing folded) and `why` (what decided) of terminal and text, `links`
    (places lead to their files) of terminal, `link_base` (the folder the report is written to, which links to
    articles start from) of markdown. An option that the format does not take is left out, so that one set of options
    serves several formats.

    Raises UsageError for a format that does not exist.
    """
    if format not in FORMATS:
        raise UsageError(f"there is no format “{format}”", remedy=f"Formats: {', '.join(FORMATS)}.")
    module, taken = FORMATS[format]
    result: str = import_module(module).render(
        report, **{name: value for name, value in options.items() if name in taken}
    )
    return result
