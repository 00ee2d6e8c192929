"""The contract's JSON as pydantic models: what `checker schema` prints and a baseline must be.

Importing pydantic takes longer than comparing articles; only `checker schema` and the tests come here.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from checker.kinds import Certainty, Hedge, Scope, Severity, Verdict
from checker.model import SCHEMA_VERSION

__all__ = ["Report"]


class _Model(BaseModel):
    """Keys may be added within a schema version, so that unknown ones are allowed."""

    model_config = ConfigDict(extra="allow", title=None)


class Tool(_Model):
    """What made the report."""

    name: str
    version: str


class Dates(_Model):
    """One reading of a date: its first and last day."""

    first: date
    last: date


class Source(_Model):
    """A document that was compared or checked."""

    name: str
    label: str = Field(description="Short, unique in the report, fits a column.")
    path: str | None
    role: Literal["source", "draft"]
    title: str | None
    published: list[Dates] = Field(
        description="Readings of the date; several when ambiguous, none when undated."
    )
    origin: str = Field(description="The same for sources that share an origin.")
    characters: int = Field(ge=0)


class Quantity(_Model):
    """A figure as printed, at full scale, as decimal strings; never widened by a hedge."""

    low: str | None
    high: str | None
    unit: str | None = None


class Category(_Model):
    """A value that is not a quantity."""

    text: str


Value = Quantity | Category


class Claim(_Model):
    """One place in one document that states the finding's field."""

    source: str
    value: Value | None
    shown: str = Field(description="The value as printed, with its hedge.")
    quote: str
    start: int = Field(ge=0, description="Code points in the document's text.")
    end: int = Field(ge=0)
    line: int = Field(ge=1)
    column: int = Field(ge=1, description="Code points, from 1.")
    hedge: Hedge | None
    certainty: Certainty
    attribution: str | None


class Camp(_Model):
    """Sources whose narrowest values are the same or refine one another."""

    sources: list[str]
    shown: str


class Waiver(_Model):
    """Why somebody accepted the finding."""

    reason: str | None


class Reason(_Model):
    """Why, as data: a kind and its parameters; sources stand in it by name."""

    kind: str


class Trace(_Model):
    """What decided: slots that were the same, unknown, or clashed; the rule that spoke."""

    same: list[str]
    unknown: list[str]
    clash: list[str]
    rule: str | None


class Finding(_Model):
    """One judgement on one field of one subject."""

    id: str
    fingerprint: str = Field(description="Made of rule, field, subject, scope and values; never of lines.")
    rule: str
    field: str | None
    subject: str
    label: str
    verdict: Verdict
    severity: Severity
    scope: Scope
    relation: (
        Literal["same", "refines", "overlaps", "strained", "contradicts", "incomparable", "superseded"] | None
    )
    explanation: str = Field(description="The reason as a sentence.")
    reason: Reason
    trace: Trace
    fits_all: Value | None
    independent_sources: int = Field(ge=0)
    waived: Waiver | None
    claims: list[Claim]
    camps: list[Camp]
    stated: list[Camp] = Field(description="What each source states at its narrowest.")
    notes: list[Reason]
    remarks: list[str] = Field(description="The notes as sentences.")


class Summary(_Model):
    """Findings by verdict; the worst severity among those that nobody accepted."""

    agreement: int = Field(ge=0)
    discrepancy: int = Field(ge=0)
    unsupported: int = Field(ge=0)
    not_checked: int = Field(ge=0)
    worst: Severity | None


class Origin(_Model):
    """Sources that share an origin, and what shows it."""

    id: str
    sources: list[str]
    explanation: str
    evidence: list[str]


class SetAside(_Model):
    """A section that made no claims."""

    source: str
    section: str
    first_line: int = Field(ge=1)
    last_line: int = Field(ge=1)
    figures: int = Field(ge=0)
    reason: str


class TextNotice(_Model):
    """Something about a text itself."""

    source: str
    kind: str
    message: str
    line: int = Field(ge=1)
    column: int = Field(ge=1)
    quote: str


class Coverage(_Model):
    """How many figures of a source's story were bound to a field, and compared."""

    source: str
    figures: int = Field(ge=0)
    bound: int = Field(ge=0)
    compared: int = Field(ge=0)


class Report(_Model):
    """What `checker compare` and `checker check` found."""

    model_config = ConfigDict(extra="allow", title="checker report")

    schema_version: Literal[SCHEMA_VERSION]  # type: ignore[valid-type]
    tool: Tool
    mode: Literal["compare", "check"]
    sources: list[Source]
    findings: list[Finding]
    summary: Summary
    stories: list[str] = Field(description="Titles of the story packs that applied.")
    origins: list[Origin]
    set_aside: list[SetAside]
    notices: list[TextNotice]
    coverage: list[Coverage]
