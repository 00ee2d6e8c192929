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
from checker.judge.skeletons import FIGURE, FIRST, Figure, Skeleton, skeletons
from checker.judge.sums import sums
from checker.kinds import Severity, Trend
from checker.lexicon.arithmetic import ONCE
from checker.lexicon.calendar import AROUND_TIMES
from checker.lexicon.counting import LINKS
from checker.lexicon.opposites import ANSWERS
from checker.lexicon.outcomes import COUNTED_PEOPLE
from checker.lexicon.trends import CHANGES, EITHER_WAY, TRENDS
from checker.model import Reason, Span
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


def inconsistencies(analysis: Analysis) -> list[Inconsistency]:
    """The inconsistencies of a document's own figures, sentence by sentence, in the order of the text.

    Each pair of figures is reported once. Only story, headings and captions are read.
    """
    found: list[Inconsistency] = []
    for skeleton in skeletons(analysis):
        seen: set[Span] = set()
        for check in (_changes, _percents_of_sums, _parts_above_wholes, _shares, _worked_out):
            for one in check(skeleton):
                if not seen.issuperset(one.spans):
                    seen.update(one.spans)
                    found.append(one)
    return found


# ---------------------------------------------------------------------------------------------- changes


_OLD = rf"\b[Ff]rom {FIGURE}"


@cache
def _change_patterns() -> tuple[re.Pattern[str], ...]:
    """Groups: D the change, O the old figure, N the new one; `_way` says what the others may hold."""
    change, old, new = (f"(?P<{name}>{FIGURE})" for name in "DON")
    gap, gap2 = (f"(?P<{name}>(?: [a-z0-9'’-]+| {FIGURE}){{0,8}}?)" for name in "gh")
    once = rf"(?! (?:{ONCE})\b)"
    which = "(?:which is |that is |or |representing )?"
    moved = rf"\b(?P<verb>[a-z]+)(?: by| of)? {change}{once}(?P<i>(?: [a-z0-9'’-]+| {FIGURE}){{0,6}}?),?"
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
    if not all(one in AROUND_TIMES or one[:2] in ("19", "20") or re.fullmatch(FIGURE, one) for one in gaps):
        return "none"
    return TRENDS.get(word, "either")


def _changes(skeleton: Skeleton) -> Iterator[Inconsistency]:
    if len(skeleton.figures) < 3 or not re.search(_OLD, skeleton.text):
        return
    for pattern in _change_patterns():
        for match in pattern.finditer(skeleton.text):
            way = _way(match)
            if way == "none":
                continue
            named = skeleton.named(match)
            change, old, new = (named[name] for name in "DON")
            if misfit(_in_percent(change.value), old.value, new.value):
                yield _told((change, old, new), _explain_change(change, old, new))
            elif turned(way, old.value, new.value) and not re.search(EITHER_WAY, skeleton.text):
                moved = "a rise" if new.value.low > old.value.low else "a fall"
                yield _told((old, new), Reason("change_turned", old=old.words, new=new.words, way=moved))


def _in_percent(change: Quantity) -> Quantity:
    """A fraction in words as a hedged percentage: "fell by a third"."""
    if change.unit != "fraction":
        return change
    share = change.low * 100
    return Quantity(share, share, "%", "about", kind="percent")


def _explain_change(change: Figure, old: Figure, new: Figure) -> Reason:
    stated, before, after = _in_percent(change.value), old.value, new.value
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
    part, share, whole = (f"(?P<{name}>{FIGURE})" for name in "PSW")
    of = rf"{share} of (?:all |all of (?:the )?)?{whole}"
    words, either = r"(?: [a-z][a-z'’-]*){0,4}?,?", r"(?:or|which is|that is|i\.e\.|equal to)"
    stop = r"(?! (?:more|less|higher|lower|fewer|each|per|an?)\b)"
    return (
        re.compile(rf"{of}{words} {either} {part}{stop}", re.I),
        re.compile(rf"{part}{words} {either} {of}", re.I),
        re.compile(rf"\Aof (?:all )?{whole}{words}, {part}{words} (?:or |\(){share}(?! of\b)", re.I),
    )


def _percents_of_sums(skeleton: Skeleton) -> Iterator[Inconsistency]:
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
    part, whole = (f"(?P<{name}>{FIGURE})" for name in "PW")
    return (
        re.compile(rf"{part} (?:out )?of (?:all )?{whole}(?![-\w])", re.I),
        re.compile(rf"\Aof (?:all )?{whole}, {part} (?!of\b)", re.I),
        re.compile(rf"{whole}(?: [A-Za-z]+)?, (?P<among>(?i:including|among them)) {part}(?![-\w])"),
    )


def _parts_above_wholes(skeleton: Skeleton) -> Iterator[Inconsistency]:
    text = skeleton.text.lower()
    firsts = (text.find(chr(FIRST + at)) for at in range(len(skeleton.figures)))
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


def _of(part: Quantity, whole: Figure) -> bool:
    """Whether "12 of the 10 boats" counts boats: both are sums of money, or the whole is a counted noun."""
    if part.kind == "money" or whole.value.kind == "money":
        return part.unit == whole.value.unit
    counted = (
        whole.value.kind == "quantity" and whole.value.unit is not None and "-" not in whole.mention.text
    )
    return counted and part.kind in ("number", "quantity") and part.unit in (None, whole.value.unit)


def _among(skeleton: Skeleton, whole: Figure, part: Quantity) -> bool:
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
            rf"(?P<A>{FIGURE}){words} (?:{one})\b,?{words}(?:;|,)?(?: (?:and|while|but|with))? (?P<B>{FIGURE}){words} (?:{other})\b",
            re.I,
        )
        for pair in ANSWERS
        for one, other in (pair, pair[::-1])
    )


def _shares(skeleton: Skeleton) -> Iterator[Inconsistency]:
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


def _told(figures: Sequence[Figure], reason: Reason) -> Inconsistency:
    spans = sorted({figure.span for figure in figures})
    return Inconsistency(tuple(spans), reason, "warning")


def _worked_out(skeleton: Skeleton) -> Iterator[Inconsistency]:
    for figures, reason in sums(skeleton):
        yield _told(figures, reason)
