"""The nouns of the program, in the order in which the flow makes them.

Document -> Section -> Mention (with Sentence, Quotation, Attribution) -> Claim -> Finding -> Report.

All of them are immutable. Offsets are code points in `Document.text`, half-open; lines and columns count
from 1. `Mention`, `Finding` and `Report` give the JSON of the contract with `model_dump(mode="json")`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property
from typing import Any, Literal, NamedTuple, Protocol, TypeVar

from checker.kinds import Certainty, Hedge, Scope, SectionKind, Severity, Status, Trend, Verdict


class Placed(Protocol):
    """Something that stands at a place of a text."""

    @property
    def start(self) -> int:
        """Where it begins."""


Found = TypeVar("Found", bound=Placed)

__all__ = [
    "SCHEMA_VERSION",
    "Attribution",
    "Camp",
    "Coverage",
    "DateRange",
    "Document",
    "Finding",
    "FindingClaim",
    "Mention",
    "Notice",
    "Origin",
    "Post",
    "Quotation",
    "Reason",
    "Report",
    "Section",
    "Sentence",
    "SetAside",
    "SourceInfo",
    "Span",
    "Summary",
]

SCHEMA_VERSION = 1


class Span(NamedTuple):
    """A half-open stretch of a document's text, in code points."""

    start: int
    end: int


class DateRange(NamedTuple):
    """One reading of a date: the first and the last day it can mean ("April 2025" is 1 to 30 April)."""

    first: date
    last: date

    @classmethod
    def of_month(cls, year: int, month: int) -> DateRange:
        """All days of a month; year 1 to 9998."""
        after = date(year + month // 12, month % 12 + 1, 1)
        return cls(date(year, month, 1), after - timedelta(days=1))


class Section(NamedTuple):
    """A stretch of a document that is of one kind; sections are sorted and do not overlap."""

    kind: SectionKind
    start: int
    end: int
    reason: str
    """Why it is not story, in an editor's words ("a reader's comment after 'Comments (1)'"); empty for story."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Something about the text itself that an editor should know: a body that stands twice, mojibake …"""

    kind: str
    message: str
    start: int
    end: int


@dataclass(frozen=True)
class Document:
    """One article as it was read. `text` is never rewritten; `plain` has the same length.

    In `plain` whatever is markup and not language (Markdown escapes and emphasis, invisible characters) is
    a space, and typographic variants of space are a space, so that extractors never see them and every
    offset is one of `text` too.
    """

    name: str
    text: str
    plain: str
    path: str | None = None
    format: str = "text"
    title: str | None = None
    published: tuple[DateRange, ...] = ()
    """The readings of the publication date; several when it is ambiguous; empty when there is none."""
    published_span: Span | None = None
    sections: tuple[Section, ...] = ()
    """All sections of the text, in order, without gaps."""
    notices: tuple[Notice, ...] = ()

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both from 1; columns count code points."""
        line = bisect_right(self._lines, offset)
        return line, offset - self._lines[line - 1] + 1

    def section_at(self, offset: int) -> SectionKind:
        """The kind of the section that holds the offset."""
        at = bisect_right(self._section_starts, offset) - 1
        return self.sections[at].kind if at >= 0 else "story"

    def beginning_in(self, kinds: Collection[str], found: Iterable[Found]) -> list[Found]:
        """Those of the things found in it that begin in sections of these kinds, as `section_at` has them."""
        starts = self._section_starts
        meant = [*(section.kind in kinds for section in self.sections), "story" in kinds]
        return [one for one in found if meant[bisect_right(starts, one.start) - 1]]

    @cached_property
    def _lines(self) -> list[int]:
        """Where the lines begin."""
        lines = [0]
        while (end := self.text.find("\n", lines[-1])) >= 0:
            lines.append(end + 1)
        return lines

    @cached_property
    def _section_starts(self) -> list[int]:
        return [section.start for section in self.sections]


class Sentence(NamedTuple):
    """A sentence, heading, caption or list item; sentences never cross a section or a paragraph."""

    start: int
    end: int
    paragraph: int


class Post(NamedTuple):
    """What a mention of kind `post` says: who holds which post where, and since or until when.

    `holder` and `organization` are the spans of the names as printed, or None where the text leaves them
    open ("the CEO is stepping down", "he").
    """

    title: str
    """The post in a normal form: "CEO", "interim CEO" is title "CEO" with status "interim"."""
    status: Status
    holder: Span | None
    organization: Span | None


class Surroundings(Protocol):
    """What a mention stands in: its document, and whom the text credits there."""

    @property
    def document(self) -> Document:
        """The text it stands in."""

    def source_at(self, start: int, end: int) -> str | None:
        """Whom the text around a span credits with it, as printed; None where the article speaks for itself."""


class Mention(NamedTuple):
    """A place in a text where a figure, an age, a date, a name or a post stands, with what it says.

    `start` and `end` hold the figure with its unit, without its hedge. `low` and `high` are the figure as
    printed at full scale (14300000000), equal for a single figure, never widened by a hedge; None where no
    figure is printed ("several million"). What only its surroundings can tell (line, column, text, section,
    attribution) is read there when it is asked for.
    """

    kind: str
    """money, percent, age, quantity, number, date, ordinal, name, post"""
    start: int
    end: int
    low: Decimal | None
    high: Decimal | None
    unit: str | None
    """ISO 4217 code, "%", year or month … for ages, "USD/share", pint's name, or the counted noun."""
    hedge: Hedge | None
    trend: Trend | None
    low_step: Decimal | None
    """One unit of the last printed place of `low` at its scale ("14.3 billion": 100000000)."""
    high_step: Decimal | None
    dates: tuple[DateRange, ...]
    """kind date: its readings, several when ambiguous."""
    surroundings: Surroundings
    entity: str | None = None
    """kind name: the canonical name of the declared entity; None for a name that no rule declares."""
    post: Post | None = None

    @property
    def line(self) -> int:
        """From 1."""
        return self.surroundings.document.place(self.start)[0]

    @property
    def column(self) -> int:
        """From 1, in code points."""
        return self.surroundings.document.place(self.start)[1]

    @property
    def text(self) -> str:
        """What stands there, as printed."""
        return self.surroundings.document.text[self.start : self.end]

    @property
    def section(self) -> SectionKind:
        """The kind of section that it stands in."""
        return self.surroundings.document.section_at(self.start)

    @property
    def attribution(self) -> str | None:
        """Whom the article credits with it, as printed."""
        return self.surroundings.source_at(self.start, self.end)

    def model_dump(self, mode: str = "json") -> dict[str, Any]:
        """The mention as the contract's JSON; decimals as strings, dates as ISO strings."""
        return {name: jsonable(getattr(self, name)) for name in _IN_JSON}


_IN_JSON = (
    "kind", "start", "end", "line", "column", "text", "section", "low", "high", "unit", "hedge", "trend",
    "attribution", "low_step", "high_step", "dates", "entity", "post",
)  # fmt: skip
"""What the JSON of a mention holds."""


class Attribution(NamedTuple):
    """A stretch of text (a sentence or clause) that the article does not assert on its own account."""

    start: int
    end: int
    certainty: Certainty
    source: str | None
    """Whom the article credits, as printed ("SignalFire", "a person familiar with the matter")."""
    view: bool
    """True where what is credited is somebody's view ("critics say it overpaid"), not a report of a fact."""


class Quotation(NamedTuple):
    """Words inside quotation marks that somebody is quoted with; `start` and `end` lie inside the marks."""

    start: int
    end: int
    text: str
    speaker: str | None
    speaker_span: Span | None


class FindingClaim(NamedTuple):
    """A claim as a report shows it."""

    source: str
    value: Mapping[str, str | None] | None
    shown: str
    quote: str
    start: int
    end: int
    line: int
    column: int
    hedge: str | None = None
    certainty: Certainty = "flat"
    attribution: str | None = None


class Camp(NamedTuple):
    """Sources whose narrowest values are the same or refine one another."""

    sources: tuple[str, ...]
    shown: str
    """The camp's narrowest value as printed."""


class Reason:
    """Why a finding is what it is, as data: a kind and its parameters in JSON's types.

    Documents stand in it by name, values as printed. The sentences are made of it in `report.words` alone.
    """

    __slots__ = ("kind", "parameters")

    def __init__(self, kind: str, **parameters: Any) -> None:
        self.kind = kind
        self.parameters: Mapping[str, Any] = {name: jsonable(value) for name, value in parameters.items()}

    def _asdict(self) -> dict[str, Any]:
        return {"kind": self.kind, **self.parameters}

    def of(self, **more: Any) -> Reason:
        """The reason with further parameters."""
        return Reason(self.kind, **{**self.parameters, **more})

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Reason) and self._asdict() == other._asdict()

    def __hash__(self) -> int:
        return hash(self.kind)

    def __repr__(self) -> str:
        return f"Reason({', '.join([repr(self.kind), *(f'{k}={v!r}' for k, v in self.parameters.items())])})"


class Trace(NamedTuple):
    """Which slots of two frames were the same, unknown, or clashed, and which rule spoke (its id)."""

    same: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    clash: tuple[str, ...] = ()
    rule: str | None = None


UNTRACED = Trace()
"""Of a finding that no frames were compared for."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One judgement on one field of one subject."""

    id: str
    """Readable and unique in the report: "deal.amount:scale-ai"."""
    fingerprint: str
    rule: str
    field: str | None
    subject: str
    label: str
    """The field in an editor's words: "amount of the deal"."""
    verdict: Verdict
    severity: Severity
    scope: Scope
    relation: str | None
    reason: Reason
    """Why, as data."""
    claims: tuple[FindingClaim, ...]
    camps: tuple[Camp, ...] = ()
    stated: tuple[Camp, ...] = ()
    """What each source states at its narrowest; several of one source that says several things."""
    trace: Trace = UNTRACED
    notes: tuple[Reason, ...] = ()
    """What is to be said besides, as data: shared origin, dropped hedge, what follows from the figures."""
    explanation: str = ""
    """The reason as a sentence in an editor's words."""
    remarks: tuple[str, ...] = ()
    """The notes as sentences."""
    fits_all: Mapping[str, str | None] | None = None
    independent_sources: int = 0
    waived: Mapping[str, str | None] | None = None

    def model_dump(self, mode: str = "json") -> dict[str, Any]:
        """The finding as the contract's JSON."""
        return {one.name: jsonable(getattr(self, one.name)) for one in fields(self)}


@dataclass(frozen=True, slots=True)
class SourceInfo:
    """A document as a report lists it."""

    name: str
    label: str
    """Short, unique in the report, fits a column: "000"."""
    path: str | None
    role: Literal["source", "draft"]
    title: str | None
    published: tuple[DateRange, ...]
    origin: str
    """The same string for sources that share an origin."""
    characters: int


class Origin(NamedTuple):
    """Sources that share an origin, and what shows it."""

    id: str
    sources: tuple[str, ...]
    explanation: str
    """"14 rare figures, names and quoted speakers in the same order; both credit TechCrunch"."""
    evidence: tuple[str, ...]


class SetAside(NamedTuple):
    """A section that made no claims."""

    source: str
    section: str
    first_line: int
    last_line: int
    figures: int
    reason: str


class TextNotice(NamedTuple):
    """A notice about a source's text, with its place."""

    source: str
    kind: str
    message: str
    line: int
    column: int
    quote: str


class Coverage(NamedTuple):
    """How many figures in the story sections of a source were bound to a field and compared."""

    source: str
    figures: int
    bound: int
    compared: int
    """Bound to a field that another source states too, or (check) looked for in the sources."""


@dataclass(frozen=True, slots=True)
class Summary:
    """Counts of findings by verdict, and the worst severity that is not waived."""

    agreement: int
    discrepancy: int
    unsupported: int
    not_checked: int
    worst: Severity | None


@dataclass(frozen=True, slots=True)
class Report:
    """What the program found: the nouns of the contract's JSON, in the order in which a person reads them."""

    mode: Literal["compare", "check"]
    sources: tuple[SourceInfo, ...]
    findings: tuple[Finding, ...]
    summary: Summary
    origins: tuple[Origin, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    notices: tuple[TextNotice, ...] = ()
    coverage: tuple[Coverage, ...] = ()
    stories: tuple[str, ...] = ()
    """Titles of the story packs that applied."""
    schema_version: int = SCHEMA_VERSION
    tool: Mapping[str, str] = field(
        default_factory=lambda: {"name": "checker", "version": _version()}, compare=False, repr=False
    )

    def model_dump(self, mode: str = "json") -> dict[str, Any]:
        """The report as the contract's JSON, keys in the contract's order."""
        order = ("schema_version", "tool", "mode", "stories", "sources", "findings", "summary")
        names = [*order, *(one.name for one in fields(self) if one.name not in order)]
        return {name: jsonable(getattr(self, name)) for name in names}


def jsonable(value: Any) -> Any:
    """The value in JSON's types: decimals and dates as strings, named tuples and records as objects."""
    match value:
        case None | str() | int() | float():
            return value
        case Decimal():
            return format(value, "f")
        case date():
            return value.isoformat()
        case Mapping():
            return {key: jsonable(item) for key, item in value.items()}
        case tuple() | Reason() if hasattr(value, "_asdict"):
            return {key: jsonable(item) for key, item in value._asdict().items()}
        case _ if is_dataclass(value):
            return {one.name: jsonable(getattr(value, one.name)) for one in fields(value)}
        case Sequence():
            return [jsonable(item) for item in value]
    raise TypeError(f"{type(value).__name__} has no form in JSON")


def _version() -> str:
    from checker import __version__

    return __version__
