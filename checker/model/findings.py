"""What was judged: findings, with their claims, camps, reasons and traces."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
)
from pydantic.dataclasses import dataclass as noun

from checker.kinds import (
    Certainty,
    Hedge,
    Related,
    Scope,
    Severity,
    Verdict,
)
from checker.model.edge import Acceptance, ClaimValue, OfPdf
from checker.model.json_ import adapter, jsonable

__all__ = ["IN_BASELINE", "UNTRACED", "Camp", "Finding", "FindingClaim", "Reason", "Trace"]

IN_BASELINE = "in the baseline"
"""The reason of a finding that is accepted because an earlier report has it."""


@noun(frozen=True, slots=True)
class FindingClaim:
    """A claim as a report shows it: one place in one document that states what the finding is about."""

    source: str
    value: ClaimValue | None
    shown: Annotated[str, Field(description="The value as printed, with its hedge.")]
    quote: str
    start: Annotated[int, Field(ge=0, description="Code points in the document's text.")]
    end: Annotated[int, Field(ge=0)]
    line: Annotated[int, Field(ge=1)]
    column: Annotated[int, Field(ge=1, description="Code points, from 1.")]
    hedge: Hedge | None = None
    certainty: Certainty = "flat"
    attribution: str | None = None
    page: OfPdf = None


@noun(frozen=True, slots=True)
class Camp:
    """Sources whose narrowest values are the same or refine one another."""

    sources: tuple[str, ...]
    shown: Annotated[str, Field(description="The camp's narrowest value as printed.")]


class Reason(BaseModel):
    """Why a finding is what it is, as data: a kind and its parameters in JSON's types.

    Documents stand in it by name, values as printed. The sentences are made of it in `report.words` alone.
    """

    model_config = ConfigDict(frozen=True, extra="allow")

    kind: str

    def __init__(self, kind: str, **parameters: Any) -> None:
        super().__init__(kind=kind, **{name: jsonable(value) for name, value in parameters.items()})

    @property
    def parameters(self) -> Mapping[str, Any]:
        """What its sentence is made of, by name."""
        return self.model_extra or {}

    def of(self, **more: Any) -> Reason:
        """The reason with further parameters."""
        return Reason(self.kind, **{**self.parameters, **more})


@noun(frozen=True, slots=True)
class Trace:
    """Which slots of two frames were the same, unknown, or clashed, and which rule spoke (its id)."""

    same: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    clash: tuple[str, ...] = ()
    rule: str | None = None


UNTRACED = Trace()
"""Of a finding that no frames were compared for."""


@noun(frozen=True, slots=True, kw_only=True)
class Finding:
    """One judgement on one question, in the order of the contract's JSON.

    Raises pydantic's ValidationError for words that the contract does not know.
    """

    id: Annotated[str, Field(description="Readable and unique in the report.")]
    fingerprint: Annotated[
        str,
        Field(
            description="Made of rule, field, subject and scope; of figures without a rule their rough size; of a draft's or one article's own value besides; never of lines."
        ),
    ]
    rule: str
    field: str | None
    subject: str
    label: Annotated[str, Field(description="The field in an editor's words.")]
    verdict: Verdict
    severity: Severity
    scope: Scope
    relation: Related | None
    explanation: Annotated[str, Field(description="The reason as a sentence.")] = ""
    reason: Reason
    trace: Trace = UNTRACED
    fits_all: ClaimValue | None = None
    independent_sources: Annotated[int, Field(ge=0)] = 0
    waived: Acceptance | None = None
    claims: tuple[FindingClaim, ...]
    camps: tuple[Camp, ...] = ()
    stated: Annotated[
        tuple[Camp, ...],
        Field(description="What each source states at its narrowest; several of one source."),
    ] = ()
    notes: Annotated[
        tuple[Reason, ...], Field(description="What is to be said besides: shared origin, dropped hedge …")
    ] = ()
    remarks: Annotated[tuple[str, ...], Field(description="The notes as sentences.")] = ()

    @property
    def in_baseline(self) -> bool:
        """Whether it is accepted because an earlier report has it."""
        return self.waived is not None and self.waived.get("reason") == IN_BASELINE

    def model_dump(self, mode: str = "json") -> dict[str, Any]:
        """The finding as the contract's JSON."""
        return dict(adapter(Finding).dump_python(self, mode="json"))
