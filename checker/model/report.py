"""The report of a run, and how two of them differ."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import (
    Field,
)
from pydantic.dataclasses import dataclass as noun

from checker.kinds import (
    Mode,
    Role,
    Severity,
)
from checker.model.documents import Document
from checker.model.edge import Days, OfPdf
from checker.model.findings import Finding
from checker.model.json_ import adapter

__all__ = [
    "SCHEMA_VERSION",
    "Coverage",
    "Difference",
    "Origin",
    "Report",
    "SetAside",
    "SourceInfo",
    "Summary",
    "TextNotice",
]

SCHEMA_VERSION: Literal[1] = 1


@noun(frozen=True, slots=True)
class SourceInfo:
    """A document as a report lists it."""

    name: str
    label: Annotated[str, Field(description="Short, unique in the report, fits a column.")]
    path: str | None
    role: Role
    title: str | None
    published: Annotated[
        tuple[Days, ...],
        Field(description="Readings of the date; several when ambiguous, none when undated."),
    ]
    origin: Annotated[str, Field(description="The same for sources that share an origin.")]
    characters: Annotated[int, Field(ge=0)]


@noun(frozen=True, slots=True)
class Origin:
    """Sources that share an origin, and what shows it."""

    id: str
    sources: tuple[str, ...]
    explanation: str
    """"14 rare figures, names and quoted speakers in the same order; both credit TechCrunch"."""
    evidence: tuple[str, ...]


@noun(frozen=True, slots=True)
class SetAside:
    """A section that made no claims."""

    source: str
    section: str
    first_line: Annotated[int, Field(ge=1)]
    last_line: Annotated[int, Field(ge=1)]
    figures: Annotated[int, Field(ge=0)]
    reason: str
    first_page: OfPdf = None
    last_page: OfPdf = None


@noun(frozen=True, slots=True)
class TextNotice:
    """A notice about a source's text, with its place."""

    source: str
    kind: str
    message: str
    line: Annotated[int, Field(ge=1)]
    column: Annotated[int, Field(ge=1)]
    quote: str
    page: OfPdf = None


@noun(frozen=True, slots=True)
class Coverage:
    """How many figures in the story sections of a source were bound to a field and compared.

    `compared`: bound to a field that another source states too, or (check) looked for in the sources.
    """

    source: str
    figures: Annotated[int, Field(ge=0)]
    bound: Annotated[int, Field(ge=0)]
    compared: Annotated[int, Field(ge=0)]


@noun(frozen=True, slots=True)
class Summary:
    """Counts of findings by verdict, and the worst severity that is not waived."""

    agreement: Annotated[int, Field(ge=0)]
    discrepancy: Annotated[int, Field(ge=0)]
    unsupported: Annotated[int, Field(ge=0)]
    not_checked: Annotated[int, Field(ge=0)]
    worst: Severity | None


def _version() -> str:
    from checker import __version__

    return __version__


@noun(frozen=True, slots=True)
class Report:
    """What `checker compare` and `checker check` found: the nouns of the contract's JSON, in its order."""

    schema_version: Literal[1] = Field(default=SCHEMA_VERSION, kw_only=True)
    tool: Mapping[str, str] = field(
        default_factory=lambda: {"name": "checker", "version": _version()},
        kw_only=True,
        compare=False,
        repr=False,
    )
    mode: Mode
    sources: tuple[SourceInfo, ...]
    findings: tuple[Finding, ...]
    summary: Summary
    stories: tuple[str, ...] = Field(
        default=(), kw_only=True, description="Titles of the story packs that applied."
    )
    origins: tuple[Origin, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    notices: tuple[TextNotice, ...] = ()
    coverage: tuple[Coverage, ...] = ()
    texts: Annotated[Mapping[str, str], Field(exclude=True)] = field(
        default_factory=dict, kw_only=True, compare=False, repr=False
    )
    """Name -> text of the documents, for renderers that show it; no part of the JSON."""

    documents: Annotated[Mapping[str, Document], Field(exclude=True)] = field(
        default_factory=dict, kw_only=True, compare=False, repr=False
    )
    """The same with what leads back to their files: lines, pages, sections."""

    absent: Annotated[tuple[Finding, ...] | None, Field(exclude=True)] = field(
        default=None, kw_only=True, compare=False, repr=False
    )
    """What stands in the baseline and is found no more; None where there is no baseline. No part of the JSON."""

    def model_dump(self, mode: str = "json") -> dict[str, Any]:
        """The report as the contract's JSON, keys in the contract's order."""
        return dict(adapter(Report).dump_python(self, mode="json"))

    @classmethod
    def model_validate(cls, value: object) -> Report:
        """The report of its JSON as Python objects; keys that are not known are passed over.

        Raises pydantic's ValidationError for anything that is no report.
        """
        found: Report = adapter(Report).validate_python(value)
        return found

    @classmethod
    def model_json_schema(cls) -> dict[str, Any]:
        """JSON Schema (2020-12) of a report's JSON."""
        made = adapter(Report).json_schema(mode="serialization")
        return {"$schema": "https://json-schema.org/draft/2020-12/schema", **made, "title": "checker report"}


class Difference(NamedTuple):
    """Findings of two reports by fingerprint and values: new ones, gone ones, those of both."""

    came: tuple[Finding, ...]
    went: tuple[Finding, ...]
    stayed: tuple[Finding, ...]
    """As the newer report has them."""
