"""A report with what is looked up in it again and again, and the places of its claims."""

from __future__ import annotations

from typing import NamedTuple

from checker.model import FindingClaim, Report
from checker.report.blocks import Place
from checker.report.groups import Groups
from checker.report.sources import Index

__all__ = ["Survey", "at", "place"]


class Survey(NamedTuple):
    """A report, its documents by name, and its findings in reading order."""

    report: Report
    names: Index
    groups: Groups


def place(claim: FindingClaim, index: Index) -> Place:
    """Where a claim stands."""
    found = at(index, claim.source, claim.line, claim.column, claim.page)
    return found._replace(start=claim.start, end=claim.end)


def at(index: Index, name: str, line: int, column: int = 1, page: int | None = None) -> Place:
    """A place of a document that no claim stands at."""
    source = index.source(name)
    file = source.path if source else None
    return Place(name, index.label(name), index.path(name), file, line, column, 0, 0, page)
