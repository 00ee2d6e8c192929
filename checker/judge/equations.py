"""What follows from what: equations between fields, checked in interval arithmetic.

An equation is written with ids of fields, numbers, + - * / and parentheses: "deal.amount / deal.stake". A
hyphen inside an id belongs to it, so a minus stands between spaces. A percentage counts as its hundredth
part; "100%" may be written. Within rounding, hedges and the words' stretch everything is granted.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Literal, NamedTuple, Protocol, TypeAlias

from checker.errors import RuleError
from checker.values import Quantity, Relation, merge, narrowest, order, relate
from checker.values.amount import Amount, Undefined, printed


class EquationLike(Protocol):
    """What an equation must have: its two sides."""

    @property
    def left(self) -> str:
        """The expression that is worked out."""

    @property
    def right(self) -> str:
        """What it is compared with."""


Finding: TypeAlias = Literal["follows", "consistent", "strained", "contradicted", "incomparable"]


__all__ = ["Against", "Derived", "Expression", "Values", "check", "parse", "refuse_circles"]

Values: TypeAlias = Mapping[str, Sequence[tuple[str, Quantity]]]
"""Field id -> what each source says, as pairs of source name and quantity; a source may stand there twice."""


MAX_DEPTH = 20
"""Deepest nesting of parentheses in an equation."""

MAX_TERMS = 100
"""Most ids and numbers on one side of an equation: what is nested by twos goes as deep."""

_TOKEN = re.compile(
    r"\s*(?:(?P<field>[a-z][a-z0-9_-]*(?:\.[a-z][a-z0-9_-]*)*)|(?P<number>\d+(?:\.\d+)?%?)|(?P<sign>[-+*/()]))"
)
_SIGNS = {"+": " + ", "-": " − ", "*": " × ", "/": " ÷ "}
_OPERATIONS: Mapping[str, Callable[[Amount, Amount], Amount]] = {
    "+": Amount.plus,
    "-": Amount.minus,
    "*": Amount.times,
    "/": Amount.over,
}


@dataclass(frozen=True, slots=True)
class Expression:
    """One side of an equation. `operator` is "field", "number" or one of + - * /, with its operands."""

    operator: str
    text: str = ""
    operands: tuple[Expression, ...] = ()

    @property
    def fields(self) -> tuple[str, ...]:
        """The ids of the fields in it, in order, each once."""
        if self.operator == "field":
            return (self.text,)
        return tuple(dict.fromkeys(name for operand in self.operands for name in operand.fields))

    def evaluate(self, figures: Mapping[str, Amount]) -> Amount:
        """The amount for these figures. Raises Undefined where there is none, KeyError for a missing field."""
        if self.operator == "field":
            return figures[self.text]
        if self.operator == "number":
            number = Decimal(self.text.rstrip("%"))
            return Amount.exactly(number / 100, "%") if self.text.endswith("%") else Amount.exactly(number)
        first, second = (operand.evaluate(figures) for operand in self.operands)
        return _OPERATIONS[self.operator](first, second)

    def shown(self, figures: Mapping[str, str]) -> str:
        """The expression with these words for its fields: "$14.3 billion ÷ 49%"."""
        if not self.operands:
            return figures.get(self.text, self.text)
        parts = [
            f"({operand.shown(figures)})" if self._needs_parentheses(at) else operand.shown(figures)
            for at, operand in enumerate(self.operands)
        ]
        return _SIGNS[self.operator].join(parts)

    def _needs_parentheses(self, at: int) -> bool:
        inner = self.operands[at].operator
        if inner in "+-":
            return self.operator in "*/" or (at == 1 and self.operator == "-")
        return inner in "*/" and at == 1 and self.operator == "/"


class Against(NamedTuple):
    """A stated value of the right-hand side, beside what follows from the left."""

    sources: tuple[str, ...]
    stated: Amount
    shown: str
    verdict: Finding
    """follows: the result for the figures as printed lies in what the stated words mean; consistent: both can
    be true as they read; strained, contradicted: as for values; incomparable: another unit."""


class Derived(NamedTuple):
    """What follows from the figures of some sources, and how it stands to what sources state."""

    equation: EquationLike
    sources: tuple[str, ...]
    """Sources that state these figures; every one of them all, unless they were `combined`."""
    combined: bool
    """Whether a figure that a source leaves out was taken from others, which agree on it."""
    figures: tuple[tuple[str, Quantity], ...]
    """Field id and figure, in the order of the equation."""
    value: Amount | None
    """What follows; None where it is undefined."""
    working: str
    """"$14.3 billion ÷ 49% = $29.2 billion (28.8–29.6)"; where undefined the reason stands on the right."""
    against: tuple[Against, ...]
    """Every distinct value of the right-hand side that a source states, in order of size; a constant has no source."""


@cache
def parse(text: str) -> Expression:
    """The expression that a side of an equation is. Raises RuleError when it is none."""
    tokens = list(_tokens(text))
    if sum(kind != "sign" for kind, _ in tokens) > MAX_TERMS:
        raise _unreadable(f"{text[:60]}…", f"it has more than {MAX_TERMS} terms")
    expression, rest = _sum(tokens, 0, text)
    if rest < len(tokens):
        raise _unreadable(text, f"{tokens[rest][1]!r} stands where the expression should end")
    return expression


def refuse_circles(equations: Iterable[EquationLike]) -> None:
    """Raises RuleError when a field would follow from itself, in one equation or by way of several."""
    follows: dict[str, set[str]] = {}
    for equation in equations:
        for name in parse(equation.right).fields:
            follows.setdefault(name, set()).update(parse(equation.left).fields)
    for name in sorted(follows):
        reached: set[str] = set()
        waiting = sorted(follows[name])
        while waiting:
            current = waiting.pop()
            if current not in reached:
                reached.add(current)
                waiting.extend(follows.get(current, ()))
        if name in reached:
            raise RuleError(
                f"the equations are circular: {name} would follow from itself",
                remedy="Write each relation once, with the field that follows on the right",
            )


def check(equation: EquationLike, values: Values) -> list[Derived]:
    """What follows from each source's figures, beside what the sources state of the right-hand side.

    Where no source states every field of the left-hand side, the figures on which all of them agree are
    combined. A source whose own figures for a field exclude each other is left out. Sorted by the figures.
    """
    left, right = parse(equation.left), parse(equation.right)
    stated = _Stated(_stated(right, values))
    readings = _readings(left, values)
    return [
        _derive(
            equation,
            left,
            dict(zip(left.fields, figures, strict=True)),
            sources,
            combined,
            stated.beside(sources),
        )
        for (figures, combined), sources in sorted(
            readings.items(), key=lambda item: [order(figure) for figure in item[0][0]]
        )
    ]


MOST_STATED = 40
"""Distinct statements that every result is held against. Of more, each result is held against those of its own
sources alone, so that the work stays linear in the sources."""


class _Stated:
    """What sources state of the right-hand side."""

    def __init__(self, stated: Iterable[tuple[tuple[str, ...], Amount, str]]) -> None:
        self._all = list(stated)
        self._by_source = {source: at for at, (sources, _, _) in enumerate(self._all) for source in sources}

    def beside(self, sources: Iterable[str]) -> Sequence[tuple[tuple[str, ...], Amount, str]]:
        """What a result of these sources is held against, in order of size."""
        if len(self._all) <= MOST_STATED:
            return self._all
        return [
            self._all[at]
            for at in sorted({self._by_source[one] for one in sources if one in self._by_source})
        ]


def _derive(
    equation: EquationLike,
    left: Expression,
    figures: Mapping[str, Quantity],
    sources: Sequence[str],
    combined: bool,
    stated: Sequence[tuple[tuple[str, ...], Amount, str]],
) -> Derived:
    words = left.shown({name: printed(figure) for name, figure in figures.items()})
    try:
        value: Amount | None = left.evaluate({name: Amount.of(figure) for name, figure in figures.items()})
        result = str(_like(value, stated)) if value else ""
    except Undefined as reason:
        value, result = None, f"undefined: {reason}"
    against = tuple(_compared(value, *one) for one in stated) if value else ()
    return Derived(
        equation, tuple(sources), combined, tuple(figures.items()), value, f"{words} = {result}", against
    )


def _like(value: Amount, stated: Sequence[tuple[tuple[str, ...], Amount, str]]) -> Amount:
    """A plain ratio as a percentage, where that is what the sources state."""
    percent = value.unit is None and any(amount.unit == "%" for _, amount, _ in stated)
    return value._replace(unit="%") if percent else value


def _compared(value: Amount, sources: tuple[str, ...], stated: Amount, shown: str) -> Against:
    relation = value.relate(stated)
    if relation is Relation.INCOMPARABLE:
        return Against(sources, stated, shown, "incomparable")
    if relation is Relation.CONTRADICTS:
        return Against(sources, stated, shown, "contradicted")
    if relation is Relation.STRAINED:
        return Against(sources, stated, shown, "strained")
    return Against(sources, stated, shown, "follows" if stated.holds(value.point) else "consistent")


def _stated(right: Expression, values: Values) -> Iterator[tuple[tuple[str, ...], Amount, str]]:
    """Every distinct value of the right-hand side that sources state by themselves, in order of size."""
    if not right.fields:  # a constant: shares that make 100%
        yield (), right.evaluate({}), right.shown({})
        return
    own = {name: _own(values.get(name, ())) for name in right.fields}
    said: dict[tuple[Quantity, ...], list[str]] = {}
    for source in sorted(set.intersection(*(set(by_source) for by_source in own.values()))):
        said.setdefault(tuple(own[name][source] for name in right.fields), []).append(source)
    for figures, sources in sorted(said.items(), key=lambda item: [order(figure) for figure in item[0]]):
        named = dict(zip(right.fields, figures, strict=True))
        try:
            amount = right.evaluate({name: Amount.of(figure) for name, figure in named.items()})
        except Undefined:
            continue
        words = right.shown({name: printed(figure) for name, figure in named.items()})
        yield tuple(sources), amount, words if len(named) == 1 else f"{words} = {amount}"


def _readings(left: Expression, values: Values) -> dict[tuple[tuple[Quantity, ...], bool], list[str]]:
    """The distinct sets of figures for the left-hand side with their sources; own ones, and combined ones.

    Combined figures are worked out only where no source states them all by itself.
    """
    own = {name: _own(values.get(name, ())) for name in left.fields}
    readings: dict[tuple[tuple[Quantity, ...], bool], list[str]] = {}
    for source in sorted({source for by_source in own.values() for source in by_source}):
        figures = [own[name].get(source) for name in left.fields]
        known = [figure for figure in figures if figure is not None]
        if len(known) == len(figures):
            readings.setdefault((tuple(known), False), []).append(source)
    if readings or not own:
        return readings
    agreed = [_agreed(by_source.values()) for by_source in own.values()]
    known = [figure for figure in agreed if figure is not None]
    if len(known) == len(agreed):
        readings[tuple(known), True] = sorted({source for by_source in own.values() for source in by_source})
    return readings


def _own(said: Sequence[tuple[str, Quantity]]) -> dict[str, Quantity]:
    """Each source's one figure; none for a source whose figures exclude each other."""
    by_source: dict[str, list[Quantity]] = {}
    for source, value in said:
        by_source.setdefault(source, []).append(value)
    figures = {source: _agreed(several) for source, several in by_source.items()}
    return {source: figure for source, figure in figures.items() if figure is not None}


def _agreed(values: Iterable[Quantity]) -> Quantity | None:
    """The narrowest of values that agree; None where there are none, or some do not agree."""
    kept = merge(values)
    if not kept or any(not relate(a, b).agrees for a in kept for b in kept):
        return None
    best = narrowest(kept)
    return best if isinstance(best, Quantity) else None


# ---------------------------------------------------------------------------------------------- reading


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    at, end = 0, len(text.rstrip())
    while at < end:
        match = _TOKEN.match(text, at)
        if not match or not match.lastgroup:
            raise _unreadable(text, f"{text[at:].strip()[:1]!r} has no meaning in an equation")
        yield match.lastgroup, match[match.lastgroup]
        at = match.end()


def _sum(tokens: Sequence[tuple[str, str]], at: int, text: str, depth: int = 0) -> tuple[Expression, int]:
    left, at = _product(tokens, at, text, depth)
    while at < len(tokens) and tokens[at][1] in ("+", "-"):
        sign = tokens[at][1]
        right, at = _product(tokens, at + 1, text, depth)
        left = Expression(sign, operands=(left, right))
    return left, at


def _product(tokens: Sequence[tuple[str, str]], at: int, text: str, depth: int) -> tuple[Expression, int]:
    left, at = _operand(tokens, at, text, depth)
    while at < len(tokens) and tokens[at][1] in ("*", "/"):
        sign = tokens[at][1]
        right, at = _operand(tokens, at + 1, text, depth)
        left = Expression(sign, operands=(left, right))
    return left, at


def _operand(tokens: Sequence[tuple[str, str]], at: int, text: str, depth: int) -> tuple[Expression, int]:
    if at == len(tokens):
        raise _unreadable(text, "a field or a number is missing at the end")
    kind, word = tokens[at]
    if kind in ("field", "number"):
        return Expression(kind, word), at + 1
    if word != "(" or depth >= MAX_DEPTH:
        raise _unreadable(text, f"a field or a number is missing before {word!r}")
    inner, at = _sum(tokens, at + 1, text, depth + 1)
    if at == len(tokens) or tokens[at][1] != ")":
        raise _unreadable(text, "a parenthesis is not closed")
    return inner, at + 1


def _unreadable(text: str, reason: str) -> RuleError:
    return RuleError(
        f"the equation side {text!r} cannot be read: {reason}",
        remedy='Write ids of fields with + - * /, as in "deal.amount / deal.stake"',
    )
