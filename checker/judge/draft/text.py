"""A document as the check of a draft sees it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from decimal import Decimal
from functools import cached_property

from checker.extract import Analysis, once
from checker.frame import Statement, statements
from checker.judge.draft.combinations import Combinations
from checker.judge.draft.figure import Figure, Kind
from checker.judge.draft.figures import days_of, figures_of
from checker.judge.draft.owned import Owners, Words
from checker.judge.draft.timed import as_clock, points
from checker.judge.draft.words import Context, Frame, Passages, frame_of
from checker.lexicon.arithmetic import BALANCE
from checker.lexicon.calendar import PARTS
from checker.lexicon.frequencies import RECURRING
from checker.lexicon.numbers import SAID_BY_HUNDREDS
from checker.lexicon.reckoning import EVERY_ONE, MULTIPLIED, PACED_BEFORE, PACED_BEHIND

__all__ = ["Text", "pace_of"]

BEFORE = 40
"""Code points before a figure in which a word says what becomes of it."""
BESIDE = 60
"""Code points around an amount in which it is said for what length of time it is."""


def pace_of(figure: Figure, before: str, after: str) -> str | None:
    """The length of time for which a figure is told, with what stands before and after it: "a monthly fee of $12", "$5 a user per month"."""
    unit = (figure.value.unit if figure.value is not None else None) or ""
    spell = next((one for one in reversed(unit.split("/")[1:]) if one in PARTS), None)
    if spell is not None:
        return spell
    said = PACED_BEHIND.match(after) or PACED_BEFORE.search(before)
    return RECURRING[said[1].lower()] if said is not None else None


@once
def _passages(analysis: Analysis) -> Passages:
    return Passages(analysis.document.plain, analysis.sentences, analysis.stream)


class Text:
    """One document's figures in the sections that make claims, and its passages."""

    def __init__(self, analysis: Analysis, sections: frozenset[str], *, words: bool) -> None:
        self._analysis = analysis
        self._sections = sections
        self.name = analysis.document.name
        self.sentences = analysis.sentences
        self.plain = analysis.document.plain
        self.figures = analysis.document.beginning_in(sections, figures_of(analysis, words=words))
        self.passages = _passages(analysis)

    def sentence(self, figure: Figure) -> str:
        """The sentence in which the figure stands."""
        if figure.sentence < 0:
            return ""
        start, end, _ = self.sentences[figure.sentence]
        return self.plain[start:end]

    def is_heading(self, figure: Figure) -> bool:
        """Whether the figure stands in a line that does not end like a sentence."""
        return not self.sentence(figure).strip().endswith((".", "!", '"', "”"))

    @cached_property
    def contexts(self) -> list[Context]:
        """What stands around each figure, with the sentences beside its own."""
        return [self.around(one) for one in self.figures]

    def around(self, figure: Figure, *, own: bool = False) -> Context:
        """What stands around a figure; `own` for a draft's."""
        beside = [self.figures[at] for at in self.by_sentence.get(figure.sentence, ())]
        return self.passages.around(figure, beside, own=own)

    @cached_property
    def frames(self) -> list[Frame]:
        """The words right beside each figure."""
        return [frame_of(self.plain, one) for one in self.figures]

    @cached_property
    def statements(self) -> list[Statement | None]:
        """What each figure measures; None for a figure that is no mention of the article's own text."""
        framed = statements(self._analysis)
        starts = [one.start for one in framed]
        found: list[Statement | None] = []
        for figure in self.figures:
            at = bisect_left(starts, figure.end) - 1
            found.append(framed[at] if at >= 0 and framed[at].end > figure.start else None)
        return found

    @cached_property
    def leaving(self) -> tuple[int, ...]:
        """The sentences that tell that something is left of a whole: "… and the rest in the offices"."""
        return tuple(
            sentence
            for sentence, places in self.by_sentence.items()
            if BALANCE.search(self.sentence(self.figures[places[0]]))
        )

    @cached_property
    def aloud(self) -> tuple[re.Match[str], ...]:
        """The numbers that are said without the word "hundred" or the point: "one fifty"."""
        return tuple(SAID_BY_HUNDREDS.finditer(self.plain))

    @cached_property
    def multiplied(self) -> tuple[tuple[Figure, re.Match[str]], ...]:
        """The figures right behind a word that says what becomes of them, with it: "will halve the 12 per cent tax"."""
        found = (
            (one, MULTIPLIED.search(self.plain, max(0, one.start - BEFORE), one.start))
            for one in self.figures
        )
        return tuple((one, said) for one, said in found if said is not None and said.lastgroup is not None)

    @cached_property
    def paid_each(self) -> tuple[tuple[Figure, Decimal], ...]:
        """The figures that are told by a length of time, with its hours: "£4m a month", "R1.2 million every week"."""
        found = ((one, self._every(one)) for one in self.figures)
        return tuple((one, hours) for one, hours in found if hours is not None)

    def _every(self, figure: Figure) -> Decimal | None:
        """For how many hours an amount is: of its unit, or of "each week" beside it."""
        if (spell := self.pace(figure)) is not None:
            return PARTS.get(spell)
        if figure.sentence < 0 or "/" in ((figure.value.unit if figure.value is not None else None) or ""):
            return None
        start, end, _ = self.sentences[figure.sentence]
        said = EVERY_ONE.search(self.plain[max(start, figure.start - BESIDE) : min(end, figure.end + BESIDE)])
        return PARTS[(said[1] or said[2]).lower()] if said is not None else None

    def pace(self, figure: Figure) -> str | None:
        """The length of time for which a figure is told: of its unit, or of a word right beside it."""
        return pace_of(
            figure,
            self.plain[max(0, figure.start - BEFORE) : figure.start],
            self.plain[figure.end : figure.end + BEFORE],
        )

    def statement(self, figure: Figure) -> Statement | None:
        """What one of its figures measures."""
        return self.statements[bisect_left(self._starts, figure.start)]

    def owned(self, figure: Figure) -> Words:
        """What one of its figures is of."""
        return self._owners.of(bisect_left(self._starts, figure.start))

    def subject(self, figure: Figure) -> Words:
        """What one of its figures is told of."""
        return self._owners.subject(bisect_left(self._starts, figure.start))

    @cached_property
    def _owners(self) -> Owners:
        return Owners(self.plain, self._analysis.stream, self.figures, self.by_sentence)

    @cached_property
    def _starts(self) -> list[int]:
        return [one.start for one in self.figures]

    @cached_property
    def years(self) -> Mapping[int, list[Figure]]:
        """The years that it names, in order, with their places."""
        found: dict[int, list[Figure]] = {}
        for one in self.figures:
            year = one.parts[0] if one.kind == "date" else None
            if year is not None and (year > 99 or one.word):
                found.setdefault(year, []).append(one)
        return found

    @cached_property
    def day(self) -> date | None:
        """The day of publication: the document's, or a full date at the head of the text."""
        days = {
            reading.first for reading in self._analysis.document.published if reading.first == reading.last
        }
        if len(days) == 1:
            return days.pop()
        for one in self.figures:
            if one.kind == "date" and one.start < HEAD and None not in one.parts:
                with suppress(ValueError):
                    return date(*(part for part in one.parts if part is not None))
        return None

    @cached_property
    def timed(self) -> list[Figure]:
        """Its figures, with numbers that stand where times of day stand as those."""
        return list(map(as_clock, self.figures))

    @cached_property
    def points(self) -> list[Figure]:
        """Its times of day and single days, each as it first stands."""
        return list(points(self.figures))

    @cached_property
    def points_by_sentence(self) -> dict[int, tuple[Figure, ...]]:
        """The same by sentence."""
        found: dict[int, tuple[Figure, ...]] = {}
        for one in self.points:
            found[one.sentence] = (*found.get(one.sentence, ()), one)
        return found

    @cached_property
    def told_days(self) -> list[Figure]:
        """The days that it tells without printing them: "last month", "the end of June", "a week after the vote"."""
        return self._analysis.document.beginning_in(self._sections, days_of(self._analysis))

    @cached_property
    def published(self) -> int | None:
        """The year of publication, where all readings of the document's date agree, or that of a full date at its head."""
        years = {reading.first.year for reading in self._analysis.document.published}
        return years.pop() if len(years) == 1 else self.day.year if self.day and not years else None

    @cached_property
    def latest_year(self) -> int | None:
        """The year of publication, or else that of the latest full date: who prints one tells of its own days."""
        full = [one.parts[0] for one in self.figures if one.kind == "date" and None not in one.parts]
        return self.published or max((year for year in full if year is not None), default=None)

    @cached_property
    def combinations(self) -> Combinations:
        """What its figures make."""
        return Combinations(self.figures)

    @cached_property
    def of_unit(self) -> Mapping[tuple[Kind, str], list[Figure]]:
        """Kind and unit without its rate -> the figures of one value, in order."""
        found: dict[tuple[Kind, str], list[Figure]] = defaultdict(list)
        for one in self.figures:
            if one.value is not None and not one.value.is_range:
                found[one.kind, (one.value.unit or "").partition("/")[0]].append(one)
        return found

    @cached_property
    def rates(self) -> frozenset[str]:
        """What its rates are for each of: "hectare" of "6 tonnes a hectare"."""
        units = (one.value.unit or "" for several in self.of_unit.values() for one in several if one.value)
        return frozenset(unit.partition("/")[2] for unit in units) - {""}

    @cached_property
    def by_sentence(self) -> Mapping[int, list[int]]:
        """Sentence -> the figures in it."""
        found: dict[int, list[int]] = defaultdict(list)
        for at, figure in enumerate(self.figures):
            found[figure.sentence].append(at)
        return found


HEAD = 200
"""Code points at the head of a text in which a full date is the day of publication."""
