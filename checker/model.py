"""The nouns of the program, in the order in which the flow makes them.

Document -> Section -> Mention (with Sentence, Quotation, Attribution) -> Claim -> Finding -> Report.

All of them are immutable. Offsets are code points in `Document.text`, half-open; lines and columns count
from 1. `Mention`, `Finding` and `Report` give the JSON of the contract with `model_dump(mode="json")`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import date
from decimal import Decimal
from functools import cache, cached_property
from typing import Annotated, Any, Literal, NamedTuple, Protocol, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    PlainSerializer,
    TypeAdapter,
    WithJsonSchema,
)
from pydantic.dataclasses import dataclass as noun

from checker.kinds import (
    Certainty,
    Hedge,
    Mode,
    Related,
    Role,
    Scope,
    SectionKind,
    Severity,
    Status,
    Trend,
    Verdict,
)
from checker.when import DateRange, When, described


class Placed(Protocol):
    """Something that stands at a place of a text."""

    @property
    def start(self) -> int:
        """Where it begins."""


Found = TypeVar("Found", bound=Placed)


class Comparable(Protocol):
    """A value that a mention says."""

    def model_dump(self) -> dict[str, str | None]:
        """The value in JSON's types."""


__all__ = [
    "SCHEMA_VERSION",
    "Attribution",
    "Camp",
    "Coverage",
    "DateRange",
    "Difference",
    "Document",
    "Finding",
    "FindingClaim",
    "Mention",
    "Notice",
    "Origin",
    "Places",
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

SCHEMA_VERSION: Literal[1] = 1

IN_BASELINE = "in the baseline"
"""The reason of a finding that is accepted because an earlier report has it."""


class Span(NamedTuple):
    """A half-open stretch of a document's text, in code points."""

    start: int
    end: int


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


@dataclass(frozen=True, slots=True)
class Places:
    """Where the words of a text stand in the file that they were taken from (a web page, a Word document, a PDF).

    The text consists of stretches that stand in the file just so; for each of them, in order, where it begins in
    the text, and its line and column in the file, from 1. In Word the line is the paragraph, in a PDF it is the
    line on its page.
    """

    starts: tuple[int, ...]
    lines: tuple[int, ...]
    columns: tuple[int, ...]
    pages: tuple[int, ...] = ()
    """The page of each stretch, from 1; empty where the file has no pages."""

    def at(self, offset: int) -> tuple[int, int]:
        """Line and column in the file of an offset in the text."""
        stretch = max(0, bisect_right(self.starts, offset) - 1)
        return self.lines[stretch], self.columns[stretch] + max(0, offset - self.starts[stretch])

    def within(self, text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
        """The stretches of a part of the text that they are the places of: its words, line and column of each."""
        first = bisect_right(self.starts, start) - 1
        for at in range(max(0, first), len(self.starts)):
            if self.starts[at] >= end:
                break
            begin = max(start, self.starts[at])
            until = self.starts[at + 1] if at + 1 < len(self.starts) else end
            if begin < min(until, end):
                yield text[begin : min(until, end)], *self.at(begin)

    def page(self, offset: int) -> int | None:
        """The page that an offset in the text stands on."""
        return self.pages[max(0, bisect_right(self.starts, offset) - 1)] if self.pages else None


@dataclass(frozen=True)
class Document:
    """One article as it was read; `plain` has the same length as `text`.

    `text` is what the file says, never rewritten: of a text or Markdown file all of it, of a web page or a Word
    document the words that it shows, in order, whose `places` lead back to the file. In `plain` whatever is markup
    and not language (Markdown escapes and emphasis, invisible characters) is a space, and typographic variants of
    space are a space, so that extractors never see them and every offset is one of `text` too.
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
    places: Places | None = None
    """Where in the file the text was taken from; None where the text is the file's."""
    author: str | None = None
    """Whom the file names as its author."""
    publisher: str | None = None
    """Whom the file names as its publisher."""

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset in its file, both from 1; columns count code points."""
        if self.places is not None:
            return self.places.at(offset)
        line = bisect_right(self._lines, offset)
        return line, offset - self._lines[line - 1] + 1

    def page(self, offset: int) -> int | None:
        """The page that an offset stands on, from 1; None where the file has no pages."""
        return self.places.page(offset) if self.places is not None else None

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
    """money, percent, age, quantity, number, date, ordinal, name, post, time, duration, score, rank"""
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
    value: Comparable | None = None
    """kind time, score, rank: what it says, as a value."""
    when: When | None = None
    """kind date: what it says, also where no reading could be placed ("three days later"); None for a bare year."""

    @property
    def line(self) -> int:
        """From 1."""
        return self.surroundings.document.place(self.start)[0]

    @property
    def column(self) -> int:
        """From 1, in code points."""
        return self.surroundings.document.place(self.start)[1]

    @property
    def page(self) -> int | None:
        """Of a PDF, from 1; then the line is that on the page."""
        return self.surroundings.document.page(self.start)

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
        page = self.page
        return {
            **{name: jsonable(getattr(self, name)) for name in _IN_JSON},
            **({} if page is None else {"page": page}),
            "value": self.value.model_dump() if self.value else None,
            "when": described(self.when),
        }


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


def _as_contract(value: Mapping[str, str | None]) -> Mapping[str, str | None]:
    if value.keys() not in ({"low", "high", "unit"}, {"text"}):
        raise ValueError("a value has low, high and unit, or a text")
    return value


ClaimValue = Annotated[
    Mapping[str, str | None],
    AfterValidator(_as_contract),
    WithJsonSchema(
        {
            "anyOf": [
                {
                    "type": "object",
                    "description": "A figure as printed, at full scale, as decimal strings; never widened by a hedge.",
                    "properties": {name: {"type": ["string", "null"]} for name in ("low", "high", "unit")},
                    "required": ["low", "high", "unit"],
                },
                {
                    "type": "object",
                    "description": "A value that is not a quantity.",
                    "properties": {"text": {"type": "string"}},
                    "required": ["text"],
                },
            ]
        }
    ),
]
"""`{"low", "high", "unit"}` for a quantity, `{"text"}` for what is no quantity."""

Acceptance = Annotated[
    Mapping[str, str | None],
    WithJsonSchema(
        {
            "type": "object",
            "description": "Why somebody accepted the finding.",
            "properties": {"reason": {"type": ["string", "null"]}},
            "required": ["reason"],
        }
    ),
]
"""What accepted a finding: its reason, until when, and where it stands."""


def _days(reading: DateRange) -> dict[str, str]:
    return {"first": reading.first.isoformat(), "last": reading.last.isoformat()}


Days = Annotated[
    DateRange,
    PlainSerializer(_days),
    WithJsonSchema(
        {
            "type": "object",
            "description": "One reading of a date: its first and its last day.",
            "properties": {name: {"type": "string", "format": "date"} for name in ("first", "last")},
            "required": ["first", "last"],
        }
    ),
]


OfPdf = Annotated[
    int | None,
    Field(
        description="Of a PDF, from 1; then the line is that on the page. Left out elsewhere.",
        exclude_if=lambda page: page is None,
    ),
]
"""The page of a place."""


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
            description="Made of rule, field, subject and scope, of a draft's or one article's own value besides; never of lines."
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
        return dict(_adapter(Finding).dump_python(self, mode="json"))


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
        return dict(_adapter(Report).dump_python(self, mode="json"))

    @classmethod
    def model_validate(cls, value: object) -> Report:
        """The report of its JSON as Python objects; keys that are not known are passed over.

        Raises pydantic's ValidationError for anything that is no report.
        """
        found: Report = _adapter(Report).validate_python(value)
        return found

    @classmethod
    def model_json_schema(cls) -> dict[str, Any]:
        """JSON Schema (2020-12) of a report's JSON."""
        made = _adapter(Report).json_schema(mode="serialization")
        return {"$schema": "https://json-schema.org/draft/2020-12/schema", **made, "title": "checker report"}


class Difference(NamedTuple):
    """Findings of two reports by fingerprint and values: new ones, gone ones, those of both."""

    came: tuple[Finding, ...]
    went: tuple[Finding, ...]
    stayed: tuple[Finding, ...]
    """As the newer report has them."""


@cache
def _adapter(kind: type[Any]) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


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
        case tuple() if hasattr(value, "_asdict"):
            return {key: jsonable(item) for key, item in value._asdict().items()}
        case _ if is_dataclass(value):
            return {one.name: jsonable(getattr(value, one.name)) for one in fields(value)}
        case Sequence():
            return [jsonable(item) for item in value]
    raise TypeError(f"{type(value).__name__} has no form in JSON")
