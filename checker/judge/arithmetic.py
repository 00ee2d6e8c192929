"""Figures of one sentence that do not fit each other, whatever the story: no rule is needed to see them.

    a change that does not fit its two ends       "rose 10% to $120 million from $100 million"
    a per cent of a sum printed wrong             "10% of the $50 million, or $6 million"
    a part above its whole                        "12 of the 10 boats"; "killed 10 people, including 12 children"
    shares of one whole that exceed 100%          "60% voted yes and 45% no"

Only sentences of a form that allows one reading are looked at, and rounding has the benefit of the doubt: a
figure reaches as far as it was printed, a round one a fiftieth further, a hedged one as far as its words can
be stretched.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from typing import Literal, NamedTuple

from checker.extract import Analysis
from checker.kinds import Severity, Trend
from checker.lexicon.arithmetic import ONCE
from checker.lexicon.calendar import AROUND_TIMES
from checker.lexicon.counting import LINKS
from checker.lexicon.hedges import BEFORE, FILLERS
from checker.lexicon.opposites import ANSWERS
from checker.lexicon.outcomes import COUNTED_PEOPLE
from checker.lexicon.trends import CHANGES, EITHER_WAY, TRENDS
from checker.model import Mention, Reason, Sentence, Span
from checker.values import Quantity
from checker.values.amount import printed
from checker.values.change import POINTS, alike, far, least, misfit, most, positive, share_of, turned

__all__ = ["Inconsistency", "inconsistencies"]


class Inconsistency(NamedTuple):
    """Figures of one sentence that cannot all be right."""

    spans: tuple[Span, ...]
    """The figures, in the order of the text."""
    reason: Reason
    """Why, with what would follow; without the source."""
    severity: Severity


SECTIONS = frozenset({"story", "heading", "caption"})
KINDS = frozenset({"money", "percent", "quantity", "number"})
MOST = 40
"""Figures in a sentence beyond which it is a table, which is not read."""

_FIRST = 0xF0000
_F = "[\U000f0000-\U000ffffd]"
"""A figure in a skeleton: a sentence in which every figure is one character for private use. Those of plane 15,
because `re` writes down every character of a set in plane 0 when it compiles."""


class _Figure(NamedTuple):
    value: Quantity
    mention: Mention

    @property
    def span(self) -> Span:
        return Span(self.mention.start, self.mention.end)

    @property
    def words(self) -> str:
        """The figure as it stands in the text; by itself where the text prints it as the end of a range."""
        if self.mention.low != self.mention.high and not self.value.is_range:
            return printed(self.value)
        return " ".join(self.mention.text.split()).removeprefix("a ").removeprefix("an ")


class _Skeleton(NamedTuple):
    """A sentence as patterns see it: single spaces, and one character for each figure."""

    text: str
    figures: Sequence[_Figure]

    def named(self, match: re.Match[str]) -> dict[str, _Figure]:
        """The figures that a pattern's groups of one capital letter hold."""
        groups = match.groupdict()
        return {
            name: self.figures[ord(groups[name]) - _FIRST]
            for name in groups
            if name.isupper() and groups[name]
        }


def inconsistencies(analysis: Analysis) -> list[Inconsistency]:
    """The inconsistencies of a document's own figures, sentence by sentence, in the order of the text.

    Each pair of figures is reported once. Only story, headings and captions are read.
    """
    found: list[Inconsistency] = []
    for skeleton in _skeletons(analysis):
        seen: set[Span] = set()
        for check in (_changes, _percents_of_sums, _parts_above_wholes, _shares):
            for one in check(skeleton):
                if not seen.issuperset(one.spans):
                    seen.update(one.spans)
                    found.append(one)
    return found


# ---------------------------------------------------------------------------------------------- skeletons


def _skeletons(analysis: Analysis) -> Iterator[_Skeleton]:
    """The sentences with two figures or more."""
    mentions = [one for one in analysis.figures if one.kind in KINDS and one.section in SECTIONS]
    at = 0
    for sentence in analysis.sentences:
        inside = []
        while at < len(mentions) and mentions[at].start < sentence.end:
            if mentions[at].start >= sentence.start and mentions[at].end <= sentence.end:
                inside.append(mentions[at])
            at += 1
        has_two = len(inside) > 1 or (len(inside) == 1 and inside[0].low != inside[0].high)
        if has_two and len(inside) <= MOST:
            skeleton = _skeleton(analysis.document.plain, sentence, inside)
            if len(skeleton.figures) > 1:
                yield skeleton


def _skeleton(plain: str, sentence: Sentence, mentions: Sequence[Mention]) -> _Skeleton:
    text = ""
    figures: list[_Figure] = []
    last = sentence.start
    for mention in mentions:
        values = _values(mention)
        if mention.start < last or not values:
            continue
        marks = (chr(_FIRST + len(figures) + n) for n in range(len(values)))
        text += _between(plain[last : mention.start]) + " to ".join(marks)
        figures.extend(_Figure(value, mention) for value in values)
        last = mention.end
    rest = plain[last : sentence.end]
    return _Skeleton(text + (" " if rest[:1].isspace() else "") + " ".join(rest.split()), figures)


def _between(gap: str) -> str:
    """What stands before a figure: single spaces, no hedge or article right before it."""
    words = " ".join(_bare(gap.split()))
    return (" " if gap[:1].isspace() else "") + words + (" " if words and gap[-1:].isspace() else "")


def _bare(words: list[str]) -> list[str]:
    """The words without hedges and articles at their end, which stand before a figure."""
    while words:
        for count in range(min(4, len(words)), 0, -1):
            phrase = " ".join(words[-count:]).lower()
            if phrase in FILLERS or (phrase in BEFORE and words[-count] != "or"):
                del words[-count:]
                break
        else:
            break
    return words


def _values(mention: Mention) -> list[Quantity]:
    """What the mention says; two figures where it is a range with "to", which may as well be two ends."""
    value = Quantity.of(mention)
    if value is None:
        return []
    if not value.is_range or " to " not in mention.text:
        return [value]
    low = mention._replace(high=mention.low, high_step=mention.low_step)
    high = mention._replace(low=mention.high, low_step=mention.high_step, hedge=None)
    return [one for one in map(Quantity.of, (low, high)) if one]


# ---------------------------------------------------------------------------------------------- changes


_OLD = rf"\b[Ff]rom {_F}"


@cache
def _change_patterns() -> tuple[re.Pattern[str], ...]:
    """Groups: D the change, O the old figure, N the new one; `_way` says what the others may hold."""
    change, old, new = (f"(?P<{name}>{_F})" for name in "DON")
    gap, gap2 = (f"(?P<{name}>(?: [a-z0-9'’-]+| {_F}){{0,8}}?)" for name in "gh")
    once = rf"(?! (?:{ONCE})\b)"
    which = "(?:which is |that is |or |representing )?"
    moved = rf"\b(?P<verb>[a-z]+)(?: by| of)? {change}{once}(?P<i>(?: [a-z0-9'’-]+| {_F}){{0,6}}?),?"
    told = rf", {which}(?:an? )?(?P<word>[a-z]+)(?: of)? {change}{once}"
    share = rf", {which}(?:an? )?{change} (?P<word>[a-z]+)"
    return tuple(
        re.compile(pattern, re.IGNORECASE)
        for pattern in (
            rf"{moved} to {new}{gap},?(?: up| down)? from {old}",  # rose 10% to $120 million from $100 million
            rf"{moved} from {old}{gap},? to {new}",  # rose 10% from $100 million to $120 million
            rf"\bfrom {old}{gap},? to {new}{gap2}{told}(?! from)",  # from 100 to 120, up 10%
            rf"\bfrom {old}{gap},? to {new}{gap2}{share}(?! from)",  # from 100 to 120, a 10% increase
            rf"{new}{gap}{told}{gap2},? from {old}",  # 120, up 10% from 100
            rf"{new}{gap}{share} from {old}",  # 120, a 10% increase from 100
            rf"{new}{gap},? (?:up|down) from {old}{gap2}{told}",  # 120, up from 100, an increase of 10%
            rf"{new}{gap},? (?:up|down) from {old}{gap2}{share}",  # 120, up from 100, a 10% increase
        )
    )


_MOVES = frozenset(TRENDS) | CHANGES | {"rises", "rising"}
"""Words of change. Where the two ends come first only nouns, up and down are read: a verb has a subject."""


def _way(match: re.Match[str]) -> Trend | Literal["either", "none"]:
    """Which way the change goes by its word; none when it is no word of change, or a gap tells no time."""
    words = match.groupdict()
    word = (words.get("verb") or words.get("word") or "").lower()
    gaps = "".join(words.get(gap) or "" for gap in "ghi").lower().split()
    if word not in (_MOVES if words.get("verb") else CHANGES | {"up", "down"}):
        return "none"
    if not all(one in AROUND_TIMES or one[:2] in ("19", "20") or re.fullmatch(_F, one) for one in gaps):
        return "none"
    return TRENDS.get(word, "either")


def _changes(skeleton: _Skeleton) -> Iterator[Inconsistency]:
    if len(skeleton.figures) < 3 or not re.search(_OLD, skeleton.text):
        return
    for pattern in _change_patterns():
        for match in pattern.finditer(skeleton.text):
            way = _way(match)
            if way == "none":
                continue
            named = skeleton.named(match)
            change, old, new = (named[name] for name in "DON")
            if misfit(change.value, old.value, new.value):
                yield _told((change, old, new), _explain_change(change, old, new))
            elif turned(way, old.value, new.value) and not re.search(EITHER_WAY, skeleton.text):
                moved = "a rise" if new.value.low > old.value.low else "a fall"
                yield _told((old, new), Reason("change_turned", old=old.words, new=new.words, way=moved))


def _explain_change(change: _Figure, old: _Figure, new: _Figure) -> Reason:
    stated, before, after = change.value, old.value, new.value
    found = []
    if stated.unit == "%":
        found.append(f"{abs(after.low / before.low - 1) * 100:.1f}%")
    if stated.unit != "%" or before.unit == "%":
        unit = "percentage point" if stated.unit == "%" else stated.unit
        difference = abs(after.low - before.low) * POINTS.get(stated.unit or "", Decimal(1))
        step = (after.low_step or Decimal(1)) * POINTS.get(stated.unit or "", Decimal(1))
        found.append(printed(Quantity(difference, difference, unit, None, step, step, stated.kind)))
    return Reason("change_misfit", old=old.words, new=new.words, right=found, stated=change.words)


# ---------------------------------------------------------------------------------------------- parts


@cache
def _percent_patterns() -> tuple[re.Pattern[str], ...]:
    part, share, whole = (f"(?P<{name}>{_F})" for name in "PSW")
    of = rf"{share} of (?:all |all of (?:the )?)?{whole}"
    words, either = r"(?: [a-z][a-z'’-]*){0,4}?,?", r"(?:or|which is|that is|i\.e\.|equal to)"
    stop = r"(?! (?:more|less|higher|lower|fewer|each|per|an?)\b)"
    return (
        re.compile(rf"{of}{words} {either} {part}{stop}", re.I),
        re.compile(rf"{part}{words} {either} {of}", re.I),
        re.compile(rf"\Aof (?:all )?{whole}{words}, {part}{words} (?:or |\(){share}(?! of\b)", re.I),
    )


def _percents_of_sums(skeleton: _Skeleton) -> Iterator[Inconsistency]:
    if len(skeleton.figures) < 3 or "of " not in skeleton.text.lower():
        return
    for pattern in _percent_patterns():
        for match in pattern.finditer(skeleton.text):
            named = skeleton.named(match)
            part, share, whole = (named[name].value for name in "PSW")
            if share.unit != "%" or not positive(part, share, whole):
                continue
            if not alike(part, whole) and not {part.kind, whole.kind} <= {"quantity", "number"}:
                continue
            if not share_of(share, whole, part) and not far(part, whole):
                number = whole.low * share.low / 100
                right = Quantity(number, number, whole.unit, None, part.low_step, part.low_step, whole.kind)
                yield _told(
                    tuple(named[name] for name in "PSW"),
                    Reason(
                        "part_misfit",
                        share=named["S"].words,
                        whole=named["W"].words,
                        right=printed(right),
                        part=named["P"].words,
                    ),
                )


@cache
def _part_patterns() -> tuple[re.Pattern[str], ...]:
    part, whole = (f"(?P<{name}>{_F})" for name in "PW")
    return (
        re.compile(rf"{part} (?:out )?of (?:all )?{whole}(?![-\w])", re.I),
        re.compile(rf"\Aof (?:all )?{whole}, {part} (?!of\b)", re.I),
        re.compile(rf"{whole}(?: [A-Za-z]+)?, (?P<among>(?i:including|among them)) {part}(?![-\w])"),
    )


def _parts_above_wholes(skeleton: _Skeleton) -> Iterator[Inconsistency]:
    text = skeleton.text.lower()
    firsts = (text.find(chr(_FIRST + at)) for at in range(len(skeleton.figures)))
    if not any(text.endswith(LINKS, 0, first) for first in firsts):
        return
    for pattern in _part_patterns():
        for match in pattern.finditer(skeleton.text):
            named = skeleton.named(match)
            part, whole = named["P"].value, named["W"].value
            counted = (
                _among(skeleton, named["W"], part) if "among" in match.groupdict() else _of(part, named["W"])
            )
            if counted and positive(part, whole) and part.low > most(whole) and not far(part, whole):
                words = {"part": named["P"].words, "whole": named["W"].words}
                yield _told((named["P"], named["W"]), Reason("part_above_whole", **words))


def _of(part: Quantity, whole: _Figure) -> bool:
    """Whether "12 of the 10 boats" counts boats: both are sums of money, or the whole is a counted noun."""
    if part.kind == "money" or whole.value.kind == "money":
        return part.unit == whole.value.unit
    counted = (
        whole.value.kind == "quantity" and whole.value.unit is not None and "-" not in whole.mention.text
    )
    return counted and part.kind in ("number", "quantity") and part.unit in (None, whole.value.unit)


def _among(skeleton: _Skeleton, whole: _Figure, part: Quantity) -> bool:
    """Whether "10 people, including 12 children" counts people, and no other figure was added before."""
    people = whole.value.unit in COUNTED_PEOPLE and part.unit in COUNTED_PEOPLE
    before = [one for one in skeleton.figures if one.mention.start < whole.mention.start]
    return people and not any(one.value.unit in (None, *COUNTED_PEOPLE) for one in before)


# ---------------------------------------------------------------------------------------------- shares


@cache
def _share_patterns() -> tuple[re.Pattern[str], ...]:
    words = r"(?: (?!of|from|in|among)[a-z][a-z'’-]*){0,5}?"
    return tuple(
        re.compile(
            rf"(?P<A>{_F}){words} (?:{one})\b,?{words}(?:;|,)?(?: (?:and|while|but|with))? (?P<B>{_F}){words} (?:{other})\b",
            re.I,
        )
        for pair in ANSWERS
        for one, other in (pair, pair[::-1])
    )


def _shares(skeleton: _Skeleton) -> Iterator[Inconsistency]:
    if sum(figure.value.unit == "%" for figure in skeleton.figures) < 2:
        return
    for pattern in _share_patterns():
        for match in pattern.finditer(skeleton.text):
            named = skeleton.named(match)
            shares = [named[name].value for name in "AB"]
            if any(share.unit != "%" for share in shares):
                continue
            if least(shares) > 100:
                total = sum((share.low for share in shares), Decimal(0))
                yield _told(
                    (named["A"], named["B"]),
                    Reason(
                        "shares_above_whole",
                        shares=[named["A"].words, named["B"].words],
                        total=f"{total.normalize():f}%",
                    ),
                )


def _told(figures: Sequence[_Figure], reason: Reason) -> Inconsistency:
    spans = sorted({figure.span for figure in figures})
    return Inconsistency(tuple(spans), reason, "warning")
