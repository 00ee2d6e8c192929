from decimal import Decimal
from typing import NamedTuple

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from checker.errors import RuleError
from checker.judge.equations import Derived, check, parse, refuse_circles
from checker.values import Interval, Quantity
from checker.values.amount import Amount, Undefined, in_words, printed

D = Decimal


class Relates(NamedTuple):
    left: str
    right: str


def usd(figure: str, hedge: str | None = None, high: str | None = None, word: int = 9) -> Quantity:
    """An amount in billions, with the step that was printed."""
    low = D(figure)
    ends = [end.scaleb(word) for end in (low, D(high or figure))]
    steps = [D(1).scaleb(int(end.as_tuple().exponent) + word) for end in (low, D(high or figure))]
    return Quantity(ends[0], ends[1], "USD", hedge, steps[0], steps[1], kind="money")  # type: ignore[arg-type]


def quantity(figure: str, unit: str | None, kind: str = "quantity", hedge: str | None = None) -> Quantity:
    return Quantity(D(figure), D(figure), unit, hedge, kind=kind)  # type: ignore[arg-type]


def percent(figure: str) -> Quantity:
    return quantity(figure, "%", "percent")


def year(figure: str) -> Quantity:
    return quantity(figure, None, "year")


def age(figure: str) -> Quantity:
    return quantity(figure, "year", "age")


def told(found: list[Derived]) -> list[tuple[str, str, list[tuple[str, str, str]]]]:
    return [
        (
            " ".join(one.sources) + (" together" if one.combined else ""),
            one.working,
            [(" ".join(each.sources), each.shown, each.verdict) for each in one.against],
        )
        for one in found
    ]


def test_what_follows_from_each_source() -> None:
    values = {
        "deal.amount": [
            ("a", usd("14.3")),
            ("b", usd("14")),
            ("c", usd("15", "nearly")),
            ("d", usd("15", "nearly")),
            ("e", usd("20")),
        ],
        "deal.stake": [(source, percent("49")) for source in "abcd"],
        "deal.valuation": [("a", usd("29", "over")), ("f", usd("40")), ("g", quantity("26", "GBP", "money"))],
    }
    against = [
        ("g", "£26", "incomparable"),
        ("a", "over $29 billion", "consistent"),
        ("f", "$40 billion", "contradicted"),
    ]
    follows = [against[0], ("a", "over $29 billion", "follows"), against[2]]
    assert told(check(Relates("deal.amount / deal.stake", "deal.valuation"), values)) == [
        ("b", "$14 billion ÷ 49% = $28.6 billion (27.3–29.9)", against),
        ("a", "$14.3 billion ÷ 49% = $29.2 billion (28.8–29.6)", follows),
        ("c d", "nearly $15 billion ÷ 49% = $30.6 billion (29.3–30.9)", against),
    ]


def test_figures_are_combined_where_no_source_has_them_all() -> None:
    values = {"born": [("a", year("1997"))], "age": [("b", age("28")), ("c", age("28"))]}
    stated = {"now": [("a", year("2025")), ("d", year("2029"))]}
    assert told(check(Relates("born + age", "now"), {**values, **stated})) == [
        (
            "a b c together",
            "1997 + 28 years = 2025–2026",
            [("a", "2025", "follows"), ("d", "2029", "contradicted")],
        )
    ]


def test_nothing_is_combined_on_which_sources_differ() -> None:
    values = {"born": [("a", year("1997"))], "age": [("b", age("28")), ("c", age("38"))]}
    assert check(Relates("born + age", "now"), values) == []


def test_a_source_that_contradicts_itself_is_left_out() -> None:
    values = {"a": [("s", usd("14")), ("s", usd("18"))], "b": [("s", usd("2"))]}
    assert check(Relates("a - b", "c"), values) == []
    values["a"].append(("t", usd("14")))
    values["b"].append(("t", usd("2")))
    assert [one.sources for one in check(Relates("a - b", "c"), values)] == [("t",)]


def test_one_source_says_a_figure_several_times() -> None:
    several = [("s", usd("14", "over")), ("s", usd("14.3")), ("s", usd("14.3", "about", "15"))]
    found = check(Relates("a * 2", "c"), {"a": several})
    assert told(found) == [("s", "$14.3 billion × 2 = $28.6 billion (28.5–28.7)", [])]


@pytest.mark.parametrize(
    ("equation", "values", "working", "verdict"),
    [
        (("yes + no", "100%"), {"yes": percent("60"), "no": percent("45")}, "60% + 45% = 105% (104–106)", "contradicted"),
        (("yes + no", "100%"), {"yes": percent("60.4"), "no": percent("39.5")}, "60.4% + 39.5% = 99.9% (99.8–100)", "consistent"),
        (("a / b", "c"), {"a": usd("14.3"), "b": usd("29"), "c": percent("49")}, "$14.3 billion ÷ $29 billion = 49.3% (48.3–50.4)", "follows"),
        (("a / b", "c"), {"a": usd("14.3"), "b": usd("29"), "c": percent("51")}, "$14.3 billion ÷ $29 billion = 49.3% (48.3–50.4)", "contradicted"),
        (("now - born", "age"), {"now": year("2025"), "born": year("1997"), "age": age("27")}, "2025 − 1997 = 28 years (27–29)", "consistent"),
        (("now - born", "age"), {"now": year("2025"), "born": year("1997"), "age": age("31")}, "2025 − 1997 = 28 years (27–29)", "contradicted"),
        (
            ("price * shares", "total"),
            {"price": quantity("52", "USD/share", "money"), "shares": quantity("2000000", "share"), "total": usd("104", word=6)},
            "$52 per share × 2 million shares = $104 million (92.7–116)",
            "follows",
        ),
        (("(a + b) / 2", "c"), {"a": usd("2"), "b": usd("3"), "c": usd("2.5")}, "($2 billion + $3 billion) ÷ 2 = $2.5 billion (2.25–2.75)", "follows"),
        (("a - (b - c)", "d"), {"a": usd("9"), "b": usd("3"), "c": usd("2"), "d": usd("8")}, "$9 billion − ($3 billion − $2 billion) = $8 billion (7–9)", "follows"),
        (("a / (b - c)", "d"), {"a": usd("9"), "b": usd("3"), "c": usd("3"), "d": usd("8")}, "$9 billion ÷ ($3 billion − $3 billion) = undefined: the divisor may be zero", None),
        (("a + b", "c"), {"a": usd("9"), "b": quantity("3", "employee"), "c": usd("8")}, "$9 billion + 3 employees = undefined: USD and employee make no sum", None),
        (("a - b", "c"), {"a": usd("2"), "b": usd("5"), "c": usd("3")}, "$2 billion − $5 billion = -$3 billion (-3.7 to -2.3)", "contradicted"),
        (("a * b", "c"), {"a": quantity("300", "job", hedge="over"), "b": percent("50"), "c": quantity("200", "job")}, "over 300 jobs × 50% = 150 jobs (148–167)", "strained"),
    ],
)  # fmt: skip
def test_workings(
    equation: tuple[str, str], values: dict[str, Quantity], working: str | None, verdict: str | None
) -> None:
    (found,) = check(Relates(*equation), {name: [("s", value)] for name, value in values.items()})
    assert working is None or found.working == working
    assert [each.verdict for each in found.against] == ([verdict] if verdict else [])
    assert (found.value is None) == ("undefined" in found.working)


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("deal.amount / deal.stake", ("deal.amount", "deal.stake")),
        ("co-founders + others", ("co-founders", "others")),  # a hyphen inside an id belongs to it
        ("a - b * (c + a)", ("a", "b", "c")),
        ("100% - a", ("a",)),
    ],
)
def test_parsing(text: str, fields: tuple[str, ...]) -> None:
    assert parse(text).fields == fields


def test_signs_bind_as_at_school() -> None:
    figures = {name: Amount.exactly(D(value)) for name, value in (("a", 20), ("b", 2), ("c", 5))}
    for text, result in (
        ("a - b - c", 13),
        ("a - b * c", 10),
        ("(a - b) * c", 90),
        ("a / b / c", 2),
        ("a / (b / c)", 50),
    ):
        assert parse(text).evaluate(figures).point == result


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "missing at the end"),
        ("a +", "missing at the end"),
        ("a b", "'b' stands where"),
        ("* a", "missing before '*'"),
        ("(a + b", "not closed"),
        ("a + b)", "')' stands where"),
        ("a ^ 2", "'^' has no meaning"),
        ("A / b", "'A' has no meaning"),
        ("(" * 1000 + "a", "missing before"),
    ],
)
def test_what_is_no_expression_is_refused(text: str, reason: str) -> None:
    with pytest.raises(RuleError) as caught:
        parse(text)
    assert reason in caught.value.message
    assert caught.value.remedy


def test_circular_equations_are_refused() -> None:
    refuse_circles([Relates("a / b", "c"), Relates("c + d", "e")])
    with pytest.raises(RuleError, match="a would follow from itself"):
        refuse_circles([Relates("a / b", "c"), Relates("c * b", "a")])
    with pytest.raises(RuleError, match="b would follow from itself"):
        refuse_circles([Relates("a + b", "b")])


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (usd("14.3"), "$14.3 billion"),
        (usd("14.0"), "$14.0 billion"),
        (usd("29", "over"), "over $29 billion"),
        (usd("3", "at_least", "4"), "at least $3–4 billion"),
        (usd("-2.5"), "-$2.5 billion"),
        (quantity("2950", "employee"), "2,950 employees"),
        (quantity("1", "company"), "1 company"),
        (quantity("3", "company"), "3 companies"),
        (quantity("12", "person"), "12 people"),
        (quantity("5", "square_mile"), "5 square miles"),
        (quantity("250", "CHF", "money"), "CHF 250"),
        (quantity("52", "USD/share", "money"), "$52 per share"),
        (percent("4.3"), "4.3%"),
        (year("2016"), "2016"),
        (age("28"), "28 years"),
        (quantity("7", None), "7"),
    ],
)
def test_printed(value: Quantity, shown: str) -> None:
    assert printed(value) == shown


@pytest.mark.parametrize(
    ("point", "low", "high", "unit", "shown"),
    [
        ("29183673469", "28787878787", "29587628865", "USD", "$29.2 billion (28.8–29.6)"),
        ("29183673469", "29183673469", "29183673469", "USD", "$29.1837 billion"),
        ("29183673469", "29180000000", "29190000000", "USD", "$29.18 billion (29.18–29.19)"),
        ("0.33333333", "0.3", "0.4", "%", "33.3% (30–40)"),
        ("1234", "1200", "1300", "job", "1,234 jobs (1,200–1,300)"),
        ("0", "0", "0", None, "0"),
    ],
)
def test_in_words(point: str, low: str, high: str, unit: str | None, shown: str) -> None:
    reach = Interval(D(low), D(high), False, False)
    assert in_words(Amount(D(point), reach, reach, unit)) == shown


numbers = st.integers(-20, 20).map(D)


@st.composite
def amounts(draw: st.DrawFn) -> tuple[Amount, Decimal]:
    """An amount, and a number inside its core."""
    low, point, inside, high = sorted(draw(st.tuples(numbers, numbers, numbers, numbers)))
    core = Interval(low, high, False, False)
    return Amount(point, core, Interval(low - 1, high + 1, False, False), None), inside


@given(amounts(), amounts(), st.sampled_from("+-*/"))
def test_the_result_holds_what_follows_from_any_number_inside(
    a: tuple[Amount, Decimal], b: tuple[Amount, Decimal], sign: str
) -> None:
    (left, x), (right, y) = a, b
    assume(sign != "/" or not right.support.holds(D(0)))
    result = parse(f"a {sign} b").evaluate({"a": left, "b": right})
    exact = {"+": lambda: x + y, "-": lambda: x - y, "*": lambda: x * y, "/": lambda: x / y}[sign]()
    slack = D("1e-20")  # 28 digits are kept
    for reach in (result.core, result.support):
        assert reach.low - slack <= exact <= reach.high + slack
    assert result.support.low <= result.core.low
    assert result.core.high <= result.support.high


@pytest.mark.parametrize(
    ("sign", "a", "b", "unit"),
    [
        ("*", "USD", None, "USD"),
        ("*", "%", "USD", "USD"),
        ("*", "USD/share", "share", "USD"),
        ("*", "barrel", "USD/barrel", "USD"),
        ("*", "day", "barrel", "barrel*day"),
        ("/", "USD", "%", "USD"),
        ("/", "%", "%", None),
        ("/", "USD", "USD", None),
        ("/", "USD", "USD/share", "share"),
        ("/", "USD", "employee", "USD/employee"),
        ("/", None, "day", "1/day"),
        ("+", "USD", None, "USD"),
        ("-", "%", "%", "%"),
        ("+", "calendar year", "year", "calendar year"),
        ("-", "calendar year", "calendar year", "year"),
        ("+", "calendar year", "USD", "undefined"),
        ("+", "calendar year", "calendar year", "undefined"),
        ("-", "USD", "GBP", "undefined"),
    ],
)
def test_units(sign: str, a: str | None, b: str | None, unit: str | None) -> None:
    figures = {"a": Amount.exactly(D(6), a), "b": Amount.exactly(D(3), b)}
    try:
        result: str | None = parse(f"a {sign} b").evaluate(figures).unit
    except Undefined:
        result = "undefined"
    assert result == unit


def test_a_right_hand_side_that_is_undefined_is_not_stated() -> None:
    values = {"a": [("s", usd("9"))], "b": [("s", usd("3"))], "c": [("s", quantity("0", None))]}
    assert told(check(Relates("a", "b / c"), values)) == [("s", "$9 billion = $9 billion (8.5–9.5)", [])]
