"""What an article says: mentions with their values, posts, quotations, and who is credited with what."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, NamedTuple, Protocol

from checker.kinds import (
    Certainty,
    Hedge,
    SectionKind,
    Status,
    Trend,
)
from checker.model.documents import Document, Span
from checker.model.json_ import jsonable
from checker.when import DateRange, When, described

__all__ = ["Attribution", "Comparable", "Mention", "Post", "Quotation", "Surroundings"]


class Comparable(Protocol):
    """A value that a mention says."""

    def model_dump(self) -> dict[str, str | None]:
        """The value in JSON's types."""


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
