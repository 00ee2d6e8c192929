"""The documents of a report by name: their labels, places and origins."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property

from checker.model import FindingClaim, Report, SetAside, SourceInfo
from checker.report.printable import printable
from checker.report.told import listed

__all__ = ["Index"]


class Index:
    """Finds a report's sources by name: their labels, places and origins."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self._sources = {source.name: source for source in report.sources}
        self._labels = {source.name: printable(source.label) for source in report.sources}
        self._paths = {source.name: printable(source.path or source.name) for source in report.sources}
        self._ranks = {
            source.name: (source.role != "draft", rank) for rank, source in enumerate(report.sources)
        }

    @cached_property
    def listed(self) -> Sequence[SourceInfo]:
        """The documents as a report lists them, drafts first."""
        return sorted(self.report.sources, key=lambda source: self.rank(source.name))

    def is_draft(self, name: str) -> bool:
        """Whether the document is a draft."""
        return not self.rank(name)[0]

    def source(self, name: str) -> SourceInfo | None:
        """The source of that name, or None (a report that was put together by hand may lack it)."""
        return self._sources.get(name)

    def label(self, name: str) -> str:
        """The source's short label."""
        found = self._labels.get(name)
        return printable(name) if found is None else found

    def labels(self, names: Iterable[str], limit: int = 8) -> str:
        """The sources' labels, drafts first: "000, 002 and 001"; past the limit "… and 12 more"."""
        ordered = sorted(dict.fromkeys(names), key=self.rank)
        shown = [self.label(name) for name in ordered]
        return listed(shown, limit if len(shown) <= limit else limit - 1)

    def rank(self, name: str) -> tuple[bool, int]:
        """Where the source stands in a list: drafts first, then as the report lists them."""
        return self._ranks.get(name, (True, len(self._ranks)))

    def path(self, name: str) -> str:
        """The file the source was read from, or its name."""
        found = self._paths.get(name)
        return printable(name) if found is None else found

    def foremost(self, sections: Sequence[SetAside]) -> Sequence[SetAside]:
        """The sections of the drafts, where there is a draft; otherwise all."""
        if self.report.mode != "check":
            return sections
        return [item for item in sections if not self.rank(item.source)[0]]

    def one_origin(self, names: Sequence[str]) -> bool:
        """True when several sources were named and all of them share an origin."""
        origins = {found.origin for name in names if (found := self._sources.get(name))}
        return len(names) > 1 and len(origins) == 1

    def ordered(self, claims: Iterable[FindingClaim]) -> tuple[FindingClaim, ...]:
        """The claims by source, drafts first, then by place."""
        return tuple(sorted(claims, key=lambda claim: (self.rank(claim.source), claim.start)))
