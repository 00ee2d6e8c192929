"""Mentions -> Statements: every slot of a figure's frame from its clause and its sentence, a value or unknown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from checker.extract import Analysis, once
from checker.frame.chunks import Chunks, chunk
from checker.frame.model import Frame, Statement
from checker.frame.outcomes import OUTCOME_OF
from checker.frame.parts import Part, parts_of
from checker.frame.periods import periods_of
from checker.frame.place import Place
from checker.frame.slots import frame_of
from checker.frame.tables import cell_at, cells_of, in_cell
from checker.frame.values import Measured, counts, value_of
from checker.model import Mention
from checker.text.tables import Cell
from checker.text.tokens import Stream
from checker.values import Quantity

__all__ = ["statements"]


@once
def statements(analysis: Analysis) -> Sequence[Statement]:
    """The statements of a document's own sections, in the order of the text. Linear in the text."""
    stream = analysis.stream
    reader = _Reader(analysis.document.name, analysis.document.plain, stream)
    placed = sorted([*analysis.figures, *analysis.times, *_nobody(analysis)], key=attrgetter("start", "end"))
    found = tuple(_with_views(analysis, one) for one in reader.read(placed))
    tables = cells_of(analysis.document)
    return tuple(_tabled(one, tables) for one in found) if tables else found


def _tabled(statement: Statement, tables: Sequence[Cell]) -> Statement:
    """The statement with what the heads of its row and column say, where it stands in a table."""
    cell = cell_at(tables, statement.start, statement.end)
    return statement if cell is None else replace(statement, frame=in_cell(statement.frame, cell))


_NOBODY = frozenset(("nobody", "none"))
_ZERO = Decimal(0)


def _nobody(analysis: Analysis) -> Iterator[Mention]:
    """Where people are counted as none: "no one was hurt", "there were no deaths"; the outcome is the frame's to find."""
    tokens = analysis.stream.tokens
    for at, token in enumerate(tokens[:-1]):
        follower = tokens[at + 1]
        if token.low == "no" and (follower.low == "one" or follower.low in OUTCOME_OF):
            end = follower.end
        elif token.low in _NOBODY and follower.low != "of":
            end = token.end
        else:
            continue
        ends = (_ZERO, _ZERO)
        yield Mention("number", token.start, end, *ends, None, None, None, None, None, (), analysis)


def _with_views(analysis: Analysis, one: Statement) -> Statement:
    """The statement, marked where it stands in what the article only reports as somebody's view."""
    if one.frame.certainty in ("forecast", "sought", "denied"):
        return one
    credit = analysis.credits.at(one.start, one.start + 1)
    if credit is None or not credit.view:
        return one
    return replace(one, frame=_one(replace(one.frame, certainty="view")))


@lru_cache(maxsize=1 << 14)
def _one(frame: Frame) -> Frame:
    """One object for equal frames: many articles on one story say much in the same words."""
    return frame


class _Placed(NamedTuple):
    """A mention with its value, and its tokens in the stream, the last not included."""

    mention: Mention
    value: Measured
    first: int
    last: int


class _Reader:
    """Reads the statements of one document, sentence by sentence."""

    def __init__(self, source: str, plain: str, stream: Stream) -> None:
        self.source = source
        self.plain = plain
        self.stream = stream
        self._kept: dict[int, Chunks] = {}

    def read(self, mentions: Iterable[Mention]) -> Iterator[Statement]:
        """The statements of the mentions that stand in the stream."""
        placed = (
            _Placed(mention, value, *self.stream.within(mention.start, mention.end))
            for mention in mentions
            if not _is_vague(mention) and (value := value_of(mention)) is not None
        )
        standing = (one for one in placed if one.first < one.last)
        for number, group in groupby(standing, key=lambda one: self.stream.sentence_of(one.first)):
            yield from self._sentence(number, list(group))

    def _sentence(self, number: int, placed: Sequence[_Placed]) -> Iterator[Statement]:
        chunks = self._chunks(number)
        base, end = self.stream.bounds[number], self.stream.bounds[number + 1]
        sentence = self.stream.sentences[number]
        spans = [(one.first - base, min(one.last, end) - base) for one in placed]
        parts = parts_of(
            chunks,
            self.plain[sentence.start : sentence.end],
            [(one.mention, *span) for one, span in zip(placed, spans, strict=True)],
            self._chunks(number - 1) if number else None,
        )
        measures = frozenset(
            at for one, span in zip(placed, spans, strict=True) for at in _unit_of(one, *span)
        )
        for one, span in zip(placed, spans, strict=True):
            clause = chunks.clause_over(*span)
            part = parts.get(span) or self._of_clause(chunks, clause)
            place = Place(chunks, *span, one.mention, part, measures)
            frame = frame_of(place)
            if one.mention.low == 0 and not one.mention.text[0].isdigit() and frame.outcome is None:
                continue
            age = Quantity.of(one.mention, unit="year", kind="age") if place.is_age else None
            yield Statement(
                source=self.source,
                mention=one.mention,
                value=age or one.value,
                frame=_one(frame),
                sentence=number,
                first=one.first,
                last=base + span[1],
                clause=(base + clause[0], base + clause[1]),
            )

    def _chunks(self, number: int) -> Chunks:
        """The chunks of a sentence, kept for the one after it."""
        if number not in self._kept:
            before = self._kept.get(number - 1)
            self._kept = {number - 1: before} if before else {}
            self._kept[number] = chunk(self.stream.of_sentence(number))
        return self._kept[number]

    def _of_clause(self, chunks: Chunks, clause: tuple[int, int]) -> Part:
        """What is known of a date, or of a figure inside another: the periods of its clause."""
        first, end = clause
        text = self.plain[chunks.tokens[first].start : chunks.tokens[end - 1].end]
        return Part(period=_periods(text))


@lru_cache(maxsize=1 << 6)
def _periods(text: str) -> frozenset[str]:
    """The periods of a clause, read once for all figures of a list."""
    return frozenset(periods_of(text))


def _unit_of(placed: _Placed, first: int, last: int) -> Iterable[int]:
    """The tokens of a figure where its words are numerals and a unit, and no counted noun: "1,800 MW", "3.4 per cent"."""
    return () if placed.mention.kind == "date" or counts(placed.mention) else range(first, last)


def _is_vague(mention: Mention) -> bool:
    """Whether it prints no figure but a scale: "thousands of families", "dozens"."""
    low, high = mention.low, mention.high
    return (
        low is not None
        and high is not None
        and high >= 4 * low > 0
        and not any(map(str.isdigit, mention.text))
    )
