"""The numbers of a text as lookup sees them: every one of them, with what can be said of it without a rule.

Extraction keeps to figures that state something. A draft's "Q4", "7 pm", "2-0" or "COVID-19" are no such
figures, but a wrong one among them is a mistake like any other; so what the mentions leave over is read here.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from itertools import zip_longest

from checker.extract import Analysis
from checker.frame.values import POINTS, value_of
from checker.judge.draft.bounds import bounds_of
from checker.judge.draft.figure import Figure, Kind
from checker.judge.draft.parts import clock_parts, ends_of, parts_of, rank_of, two_years
from checker.judge.draft.printed import (
    DIGITS,
    MONTH,
    ONE_UNIT,
    SCALE,
    SCALES,
    SPECIAL,
    SPOKEN_DAY,
    TO_PERCENT,
    WRITTEN,
)
from checker.judge.draft.shared import sharing, with_units
from checker.judge.placed import Taken
from checker.lexicon.calendar import (
    BEFORE_YEARS,
    DURATIONS,
    MONTHS,
    PART_DAYS,
)
from checker.lexicon.numbers import DECADES, ONES, ORDINALS, SMALL_NUMBERS
from checker.lexicon.trends import TRENDS
from checker.lexicon.units import OF_WORK
from checker.model import Mention, Sentence, Span
from checker.values import Quantity
from checker.values.clock import ClockTime
from checker.values.units import bare, scales
from checker.when import Feast, Fixed, Part, Range, Yearly

__all__ = ["CALENDAR", "days_of", "figures_of"]


def figures_of(analysis: Analysis, *, words: bool) -> list[Figure]:
    """Every number of the text, in order, without overlap.

    `words` asks for number words too that extraction passes over ("a pair of", "third"): a source may say in
    such words what a draft prints as a figure. It asks for the figures of datelines too: they state nothing of the
    story, but the day on which a source wrote is no day that it does not have.
    """
    return _Reader(analysis).read(words=words)


def days_of(analysis: Analysis) -> list[Figure]:
    """The dates that follow from other days than those printed: "on Monday", "the end of June", "a week after the vote"."""
    reader = _Reader(analysis)
    known = sorted((*analysis.figures, *analysis.times), key=lambda one: one.start)
    told = (
        one
        for one in known
        if isinstance(one.when, Yearly | Feast)
        or (one.dates and not isinstance(one.when, Fixed | Range | None))
    )
    return [reader.told(one) for one in told]


class _Reader:
    def __init__(self, analysis: Analysis) -> None:
        self.plain = analysis.document.plain
        self.text = analysis.document.text
        self.sentences: Sequence[Sentence] = analysis.sentences
        self.mentions = analysis.figures
        self.times = analysis.times
        self.datelines = analysis.datelines

    def read(self, *, words: bool) -> list[Figure]:
        found = sorted(self._timed(), key=lambda one: one.start)
        taken = _Taken(found)
        found = sorted([*found, *filter(taken.free, self._specials())], key=lambda one: one.start)
        taken = _Taken(found)
        kept = [
            figure for one in self.mentions for figure in self._of_mention(one, words) if taken.free(figure)
        ]
        found = sorted([*found, *self._compounds(kept)], key=lambda one: one.start)
        taken = _Taken(found)
        found.extend(one for one in self._rest() if taken.free(one))
        if words:
            taken = _Taken(sorted(found, key=lambda one: one.start))
            found.extend(one for one in self._words() if taken.free(one))
            found = sharing(self.plain, sorted(found, key=lambda one: one.start))
        found = with_units(self.plain, sorted(found, key=lambda one: one.start))
        told = found if words else self._of_the_story(found)
        return sorted(told, key=lambda one: (one.start, one.end))

    def told(self, mention: Mention) -> Figure:
        """A date that is told in words, whose days its mention holds."""
        return self._figure(mention.start, mention.end, "date", mention=mention)

    def _of_the_story(self, found: Sequence[Figure]) -> Iterator[Figure]:
        """The figures but those of datelines."""
        taken = Taken([Span(line.start, line.end) for line in self.datelines])
        return (one for one in found if not taken.meets(one.start, one.start + 1))

    def _compounds(self, found: Sequence[Figure]) -> Iterator[Figure]:
        """The figures, with those as one that are told by two: "twelve dot fifty", "one in a hundred"."""
        skip = False
        for one, two in zip_longest(found, found[1:]):
            if skip:
                skip = False
            elif two is not None and (whole := self._compound(one, two)) is not None:
                skip = True
                yield whole
            else:
                yield one

    def _compound(self, one: Figure, two: Figure) -> Figure | None:
        between = self.plain[one.end : two.start]
        if between in (" dot ", " point "):
            return self._spoken(one, two)
        return self._one_in(one, two) if between in (" in ", " in every ") else None

    def _spoken(self, one: Figure, two: Figure) -> Figure | None:
        """A decimal as it is spoken: "twelve dot fifty", "three point five"."""
        a, b = one.value, two.value
        if a is None or b is None or not (one.written and two.written) or b.is_range or not 0 <= b.low < 100:
            return None
        number = a.low + b.low / (10 if b.low < 10 else 100)
        value = Quantity(number, number, b.unit, a.hedge, kind=b.kind)
        return two._replace(start=one.start, text=self.text[one.start : two.end], value=value)

    def _one_in(self, one: Figure, two: Figure) -> Figure | None:
        """A share that is told by one of them: "fewer than one payment in a hundred"."""
        a, b = one.value, two.value
        if (
            a is None
            or b is None
            or one.kind != "count"
            or a.low != 1
            or b.is_range
            or not 2 <= b.low <= 10_000
        ):
            return None
        low = _in_percent(1 / b.low)
        share = Quantity(low, low, "%", a.hedge, _coarse(low), _coarse(low), kind="percent")
        return two._replace(
            start=one.start, text=self.text[one.start : two.end], kind="percent", value=share, word="fraction"
        )

    def _at(self, offset: int) -> int:
        return bisect_right(self.sentences, offset, key=lambda one: one.start) - 1

    def _figure(self, start: int, end: int, kind: Kind, **rest: object) -> Figure:
        if kind == "date" and "bounds" not in rest:
            rest["bounds"] = bounds_of(self.plain, start, end)
        return Figure(start, end, self.text[start:end], kind, self._at(start), **rest)  # type: ignore[arg-type]

    def _timed(self) -> Iterator[Figure]:
        """The times of day, how long a race took, "2:06:43", and months without a day or a year."""
        for one in self.times:
            if isinstance(one.value, ClockTime):
                parts, word = clock_parts(one.value), self._before(one.start)
                yield self._figure(one.start, one.end, "clock", parts=parts, word=word, mention=one)
            elif one.kind == "duration":
                yield self._figure(one.start, one.end, "time", value=Quantity.of(one), mention=one)
            elif isinstance(one.when, Yearly) and one.when.day is None:
                yield self._figure(
                    one.start, one.end, "date", parts=(None, one.when.month, None), mention=one
                )

    def _specials(self) -> Iterator[Figure]:
        for found in SPECIAL.finditer(self.plain):
            figure = self._special_of(found)
            if figure is not None:
                yield figure

    def _special_of(self, found: re.Match[str]) -> Figure | None:
        start, end = found.span()
        match found.lastgroup:
            case "quarter" | "q" | "qw" | "qy":
                which = int(found["q"]) if found["q"] else rank_of(found["qw"])
                half = 10 if found[0][0] in "Hh" or "half" in found[0].lower() else 0
                year = int(found["qy"]) if found["qy"] else None
                return self._figure(start, end, "quarter", parts=(half + which, year))
            case "span" | "month" | "sy":  # the quarter of the calendar, which is not every company's
                which, year = MONTHS[found["month"].lower()] // 3, int(found["sy"]) if found["sy"] else None
                return self._figure(start, end, "quarter", parts=(which, year), word=CALENDAR)
            case "ratio" | "of":  # "won two to one"
                of = found["of"].lower()
                return self._figure(start, end, "score", parts=(int(of) if of.isdigit() else ONES[of], 1))
            case "decade" | "ten":
                ten = found["ten"]
                first = int(ten) if ten else DECADES[found[0].lower()]
                return self._figure(start, end, "decade", parts=(first,))
            case "short" | "yy":
                return self._figure(start, end, "date", parts=(int(found["yy"]), None, None))
            case "score":
                if any(
                    one.start <= start < one.end and (one.unit or one.kind == "date")
                    for one in self._near(start)
                ):
                    return None  # "aged 30-60 years", "June 3-12"
                parts = tuple(int(part) for part in re.split(r"[-–]", found[0]))
                return self._figure(start, end, "score", parts=parts)
            case "lapse":  # "02:18" that is no time of day: how long a film is, a verse
                return self._figure(start, end, "code", parts=(), word=found[0])
            case "slash":  # "9/11", "24/7": a name
                parts = tuple(int(part) for part in found[0].split("/"))
                return self._figure(start, end, "code", parts=parts, word=found[0])
            case "code":
                return self._code(found)
        return None

    def _code(self, found: re.Match[str]) -> Figure | None:
        start, end = found.span()
        token = found[0]
        if any(
            one.start < end and start < one.end and one.kind in ("money", "percent", "date")
            for one in self._near(start)
        ):
            return None
        if not any(char.isupper() for char in token) and "-" in token:
            return None
        return self._figure(start, end, "code", word=re.sub(r"\W", "", token).lower())

    def _near(self, offset: int) -> Sequence[Mention]:
        at = bisect_right(self.mentions, offset, key=lambda one: one.start)
        return self.mentions[max(0, at - 1) : at + 2]

    def _of_mention(self, mention: Mention, words: bool) -> Iterator[Figure]:
        # an open stretch of a draft is looked for year by year
        is_open = isinstance(mention.when, Range) and mention.when.open
        ends = list(self._ends(mention)) if mention.kind == "date" and (words or not is_open) else []
        if ends:
            yield from ends
            return
        figure = self._date(mention) if mention.kind == "date" else self._measured(mention)
        if figure is not None:
            yield figure

    def _ends(self, mention: Mention) -> Iterator[Figure]:
        """The two ends of a stretch, each looked for by itself: "1939-45", "from March 3 to May 9"; nothing for what is none."""
        through = _THROUGH.search(mention.text)
        if through is None:
            return
        opening = _FROM.match(mention.text)
        spans = ((opening.end() if opening else 0, through.start()), (through.end(), len(mention.text)))
        if isinstance(mention.when, Range):
            ends = [ends_of(mention.when.first), ends_of(mention.when.last)]
        else:
            ends = two_years(*(mention.text[start:end].strip() for start, end in spans))
        for (start, end), parts in zip(spans, ends, strict=False):
            if parts is not None and any(map(str.isdecimal, mention.text[start:end])):  # no month alone
                start, end = mention.start + start, mention.start + end
                yield self._figure(start, end, "date", parts=parts, word=self._before(start), bounds=())

    def _measured(self, mention: Mention) -> Figure | None:
        value = Quantity.of(mention)
        if value is None:
            return None
        if mention.unit is not None and mention.unit.startswith("fraction"):
            return self._fraction(mention, value)
        before = self._before(mention.start)
        if _OLD.match(self.plain, mention.end) and mention.text.lower().endswith("s"):
            value = replace(value, unit=None, kind="number")  # "2 decades-old murders" are two
            return self._figure(mention.start, mention.end, "number", value=value, word=before)
        early = mention.kind == "number" and before in BEFORE_YEARS and _EARLY.fullmatch(mention.text)
        if early:
            return self._figure(
                mention.start, mention.end, "date", parts=(int(mention.text), None, None), word=before
            )
        if mention.kind == "number" and before in MONTHS and value.low <= 31:
            return self._figure(
                mention.start, mention.end, "date", parts=(None, MONTHS[before], int(value.low))
            )
        if before in _ERAS and value.low == value.high and value.low < _FIRST_FULL_YEAR:
            return self._figure(
                mention.start, mention.end, "date", parts=(int(value.low), None, None), word=before
            )
        return self._figure(
            mention.start,
            mention.end,
            _kind(mention),
            value=_plainly(mention, value),
            word=POINT if mention.unit in POINTS else _noun(mention) or before,
            written=not any(char.isdigit() for char in mention.text),
            mention=mention,
        )

    def _fraction(self, mention: Mention, value: Quantity) -> Figure:
        """As "one in five" is 20%."""
        low, high = (_in_percent(end) for end in (value.low, value.high))
        share = Quantity(low, high, "%", value.hedge, _coarse(low), _coarse(high), kind="percent")
        share = self._turned(share, mention.start)
        return self._figure(
            mention.start, mention.end, "percent", value=share, word="fraction", written=True, mention=mention
        )

    def _turned(self, share: Quantity, start: int) -> Quantity:
        """A fraction with the direction of the verb before it: "cut by half"."""
        found = _BY.search(self.plain, max(0, start - 24), start)
        trend = TRENDS.get(found[1].lower()) if found else None
        return replace(share, trend=trend) if trend is not None else share

    def _date(self, mention: Mention) -> Figure | None:
        parts = parts_of(mention)
        if parts is None or (isinstance(mention.when, Range) and mention.when.open):
            return None
        if mention.dates and (mention.dates[0].last - mention.dates[0].first).days > 366:
            return self._figure(
                mention.start, mention.end, "decade", parts=(mention.dates[0].first.year,), mention=mention
            )
        part = mention.when.part if isinstance(mention.when, Part) else ""
        return self._figure(mention.start, mention.end, "date", parts=parts, word=part, mention=mention)

    def _before(self, start: int) -> str:
        found = _WORD_BEFORE.search(self.plain, max(0, start - 24), start)
        return found[1].lower() if found else ""

    def _rest(self) -> Iterator[Figure]:
        """Digits that no mention and no special form holds."""
        for found in DIGITS.finditer(self.plain):
            start, end = found.span()
            run = found[0]
            number = Decimal(run.replace(",", ""))
            scale = SCALE.match(self.plain, end)
            if scale is not None:
                number, end = number * SCALES[scale[0].lower()], scale.end()
            word = self._before(start)
            if word in MONTHS and number <= 31:
                yield self._figure(start, end, "date", parts=(None, MONTHS[word], int(number)))
                continue
            if self.plain[end : end + 1] in (")", ".") and self._opens_line(start):
                continue  # the number of a list item
            if scale is None and (_YEAR.fullmatch(run) or (word in _ERAS and number < _FIRST_FULL_YEAR)):
                yield self._figure(start, end, "date", parts=(int(run), None, None), word=word)
                continue
            kind: Kind = "percent" if TO_PERCENT.match(self.plain, end) else "number"
            value = Quantity(number, number, "%" if kind == "percent" else None, kind=kind)
            yield self._figure(start, end, kind, value=value, word=word)

    def _opens_line(self, start: int) -> bool:
        before = self.plain[max(0, start - INDENTED) : start]
        return (start <= INDENTED or "\n" in before) and not before.rpartition("\n")[2].strip(" (#*-")

    def _words(self) -> Iterator[Figure]:
        for found in ONE_UNIT.finditer(self.plain):
            unit = found[1].lower()
            number, of = (Decimal(2), "week") if unit == "fortnight" else (Decimal(1), unit)
            value = Quantity(number, number, of, kind="quantity")
            yield self._figure(found.start(), found.end(), "time", value=value, word=unit, written=True)
        for found in MONTH.finditer(self.plain):
            part = next((word for word in re.split("[ -]", found[0].lower()) if word in PART_DAYS), "")
            month = MONTHS[found["month"].lower()]
            yield self._figure(found.start(), found.end(), "date", parts=(None, month, None), word=part)
        yield from self._spoken_dates()
        for found in WRITTEN.finditer(self.plain):
            word = found[0].lower()
            start, end = found.span()
            if word == "half":
                half = Decimal(50)
                share = Quantity(half, half, "%", None, _coarse(half), _coarse(half), kind="percent")
                share = self._turned(share, start)
                yield self._figure(start, end, "percent", value=share, word="fraction", written=True)
                continue
            kind: Kind = "ordinal" if word in ORDINALS else "number"
            tens = found["tens"]
            number = Decimal(
                SMALL_NUMBERS[tens.lower()] + SMALL_NUMBERS[found["ones"].lower()]
                if tens
                else ORDINALS[word]
                if word in ORDINALS
                else SMALL_NUMBERS[word]
            )
            value = Quantity(number, number, kind=kind)
            yield self._figure(start, end, kind, value=value, written=True)

    def _spoken_dates(self) -> Iterator[Figure]:
        """Days in words, as transcripts have them: "the sixteenth of March"."""
        for found in SPOKEN_DAY.finditer(self.plain):
            day = ORDINALS[(found["day"] or found["d"]).lower().replace(" ", "-")]
            month = MONTHS[(found["month"] or found["m"]).lower()]
            yield self._figure(*found.span(), "date", parts=(None, month, int(day)), written=True)


def _in_percent(share: Decimal) -> Decimal:
    """A share of one in per cent, to one digit after the point where it is no long number."""
    percent = 100 * share
    return round(percent, 1) if percent < 10_000 else percent


def _coarse(share: Decimal) -> Decimal:
    """Half of how far apart the shares lie that are said in such parts, in per cent: 17 for thirds, 5 for tenths."""
    parts = Fraction(share / 100).limit_denominator(MOST_PARTS).denominator
    return Decimal(50) / max(parts, 2)


INDENTED = 60
"""Code points between the beginning of a line and the number of a list's item, at most."""
MOST_PARTS = 100
"""Of more parts nobody speaks."""


class _Taken:
    """Which stretches of the text figures hold already."""

    def __init__(self, found: Sequence[Figure]) -> None:
        self.found = list(found)
        self.starts = [one.start for one in found]

    def free(self, figure: Figure) -> bool:
        at = bisect_right(self.starts, figure.start)
        if at and self.found[at - 1].end > figure.start:
            return False
        return not (at < len(self.found) and self.found[at].start < figure.end)


_ERAS = frozenset(["ad", "ce", "bc", "bce"])
_FIRST_FULL_YEAR = 1000
_BY = re.compile(r"\b([a-z]+) by (?:almost |nearly |about |more than )?\Z", re.IGNORECASE)
_FROM = re.compile(r"(?:from|between)\s", re.IGNORECASE)
_THROUGH = re.compile(r",?\s(?:to|and|through|until|till)\s|(?<!mid)[-–—/]", re.IGNORECASE)
"""What stands between the two ends of a stretch of time."""
_YEAR = re.compile(r"(?:1[5-9]|20)[0-9]{2}")
_OLD = re.compile("-old", re.IGNORECASE)
_EARLY = re.compile(r"1[0-4][0-9]{2}")
"""Years that are as often no years."""
CALENDAR = "months"
"""The word of a quarter that is told by its months."""
_WORD_BEFORE = re.compile(r"([^\W\d_]+)\.?[\s-]{1,2}\Z")


def _kind(mention: Mention) -> Kind:
    if mention.kind in ("money", "percent", "age", "ordinal", "number"):
        return mention.kind  # type: ignore[return-value]
    unit = bare(mention.unit)
    if unit in DURATIONS or unit in OF_WORK:
        return "time"
    return "measure" if unit and scales((unit.partition("_of_")[0],)) else "count"


POINT = "percentage_point"


def _plainly(mention: Mention, value: Quantity) -> Quantity:
    """The value in the one form in which it is compared: basis points as points, "minus 2%" as 2% down, oil by the barrel."""
    if mention.unit in POINTS:
        points = value_of(mention)
        assert isinstance(points, Quantity)
        return replace(points, kind="quantity")
    if value.kind in ("percent", "money") and value.high < 0:
        return replace(value, low=-value.high, high=-value.low, trend="down")
    if bare(value.unit) in OF_WORK:  # "200 man-hours" are 200 hours of work
        return replace(value, unit=(value.unit or "").replace(bare(value.unit), OF_WORK[bare(value.unit)], 1))
    return _in_measure(value) if "_of_" in (mention.unit or "") else value


def _in_measure(value: Quantity) -> Quantity:
    """The value in its unit of measure alone: "barrels of oil a day" are barrels a day."""
    unit, slash, per = (value.unit or "").partition("/")
    measure = unit.partition("_of_")[0]
    return replace(value, unit=f"{measure}{slash}{per}") if scales((measure,)) else value


def _noun(mention: Mention) -> str:
    return (mention.unit or "") if mention.kind == "quantity" else ""
