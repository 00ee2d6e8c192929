import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from checker.extract import extract
from checker.kinds import Trend
from checker.model import DateRange, Mention
from checker.read import read_text
from checker.values import Quantity, Relation, Widths, fits_all, merge, mild, relate, width
from checker.values.quantity import significant

HEDGES = ("about", "nearly", "over", "under", "at_least", "at_most")


def q(text: str) -> Quantity:
    """A quantity from short hand: "$14.3bn", "nearly $15bn", "49%", "about 3,000", "28y", "14.3-15 bn", "5 km"."""
    hedge, _, rest = text.partition(" ") if text.split(" ")[0] in HEDGES else ("", "", text)
    match = re.fullmatch(r"(\$|£)?(-?[\d.,]+)(?:-([\d.,]+))?\s*(?:(bn|m)\b)?\s*(%|y\b|[a-z/]+)?", rest)
    assert match, text
    sign, low, high, word, unit = match.groups()
    scale = {"bn": Decimal(10**9), "m": Decimal(10**6), None: Decimal(1)}[word]
    ends, steps = [], []
    for printed in (low, high or low):
        plain = Decimal(printed.replace(",", ""))
        ends.append(plain * scale)
        steps.append(Decimal(1).scaleb(int(plain.as_tuple().exponent)) * scale)
    kind, named = {"%": ("percent", "%"), "y": ("age", "year")}.get(unit or "", ("quantity", unit))
    if sign:
        kind, named = "money", {"$": "USD", "£": "GBP"}[sign]
    return Quantity(ends[0], ends[1], named, hedge or None, steps[0], steps[1], kind)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "core", "support"),
    [
        # x: what rounds to it at its last printed place, a tenth at most
        ("$14.3bn", "[14250000000.0, 14350000000.0)", "[14250000000.0, 14350000000.0)"),
        ("$15bn", "[14500000000, 15500000000)", "[14500000000, 15500000000)"),
        ("$1bn", "[900000000, 1100000000)", "[900000000, 1100000000)"),
        ("3,000", "[2999.5, 3000.5)", "[2700, 3300)"),
        ("3,020", "[3019.5, 3020.5)", "[3015, 3025)"),
        ("70", "[69.5, 70.5)", "[69.5, 70.5)"),
        ("$500", "[499.5, 500.5)", "[450, 550)"),
        ("49%", "[48.5, 49.5)", "[48.5, 49.5)"),
        ("200%", "[199.5, 200.5)", "[199.5, 200.5)"),
        ("4.3%", "[4.25, 4.35)", "[4.25, 4.35)"),
        ("0%", "[-0.5, 0.5)", "[-0.5, 0.5)"),
        ("-5%", "[-5.5, -4.5)", "[-5.5, -4.5)"),
        ("-2,000", "[-2000.5, -1999.5)", "[-2200, -1800)"),
        # an age begins an interval, and a year apart is within reach
        ("28y", "[28, 29)", "[27.5, 29.5)"),
        # nearly, almost, just under, close to
        ("nearly $15bn", "[14500000000, 15000000000)", "[14000000000, 15000000000)"),
        ("nearly 3,000", "[2850, 3000)", "[2700, 3000)"),
        ("nearly 5%", "[4.75, 5)", "[4.5, 5)"),
        ("nearly -5%", "(-5, -4.75]", "(-5, -4.5]"),
        ("nearly 0%", "[-0.5, 0.5]", "[-1, 1]"),
        # about, around, approximately, roughly, some, an estimated
        ("about 3,000", "[2700, 3300]", "[2400, 3600]"),
        ("about $14.3bn", "[14200000000, 14400000000]", "[14100000000, 14500000000]"),
        ("about -20", "[-22, -18]", "[-24, -16]"),
        ("about 0%", "[-1, 1]", "[-2, 2]"),
        # over, more than, above, upwards of, north of
        ("over $14bn", "(14000000000, 15000000000]", "(14000000000, 42000000000]"),
        ("over 100", "(100, 110]", "(100, 300]"),
        ("over -5", "(-5, -4.5]", "(-5, Infinity)"),
        # at least, or more, x+
        ("at_least 100", "[100, 110]", "[100, 300]"),
        # under, less than, below, short of
        ("under 90", "[81, 90)", "[30, 90)"),
        ("under -100", "[-110, -100)", "(-Infinity, -100)"),
        # at most, up to, as much as, no more than
        ("at_most 100", "[90, 100]", "[0, 100]"),
        # a to b, between a and b: each end with its own step; a hedge adds w of each end to the support
        ("9-12 m", "[8500000, 12500000)", "[8500000, 12500000)"),
        ("about 9-12 m", "[8500000, 12500000)", "[7600000, 13500000)"),
        ("at_least 9-12 m", "[8500000, 12500000)", "[7600000, 36000000]"),
        ("at_most 9-12 m", "[8500000, 12500000)", "[0, 13500000)"),
        ("20-29y", "[20, 30)", "[19.5, 30.5)"),
    ],
)
def test_every_row_of_the_table(text: str, core: str, support: str) -> None:
    value = q(text)
    assert (_plain(value.core), _plain(value.support)) == (_plain(core), _plain(support))


def _plain(interval: object) -> str:
    return re.sub(r"-?[\d.E+]+", lambda number: format(Decimal(number[0]).normalize(), "f"), str(interval))


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        ("nearly $15bn", "$14.3bn", "strained"),
        ("nearly $15bn", "$14bn", "strained"),
        ("$14.3bn", "$14bn", "refines"),
        ("$14.3bn", "over $14bn", "refines"),
        ("$14bn", "$15bn", "contradicts"),
        ("49%", "50%", "contradicts"),
        ("49%", "49%", "same"),
        ("49%", "51%", "contradicts"),
        ("2,950", "nearly 3,000", "refines"),
        ("3,020", "about 3,000", "refines"),
        ("$1bn", "$1.4bn", "contradicts"),
        ("about $14.3bn", "$14.3-15 bn", "overlaps"),
        ("$14.3bn", "$14.3-15 bn", "refines"),
        ("120", "over 100", "refines"),
        ("150", "at_least 100", "overlaps"),
        ("149", "at_least 100", "refines"),
        ("151", "over 100", "strained"),
        ("299", "over 100", "strained"),
        ("302", "over 100", "contradicts"),
        ("over $29m", "$29bn", "contradicts"),
        ("over 50", "under 50", "contradicts"),
        ("at_least 50", "at_most 50", "overlaps"),
        ("70", "at_most 100", "refines"),
        ("$100m", "$101m", "strained"),
        ("20", "at_most 100", "strained"),
        ("100", "over 100", "overlaps"),
        ("99", "over 100", "contradicts"),
        ("3,100", "3,000", "strained"),
        ("3,400", "3,000", "contradicts"),
        ("$14.30bn", "$14.3bn", "refines"),
        ("28y", "28y", "same"),
        ("28y", "29y", "strained"),
        ("28y", "30y", "contradicts"),
        ("28y", "nearly 30y", "overlaps"),
        ("28y", "20-29y", "refines"),
        ("$2.6m", "£1.7m", "incomparable"),
        ("49", "49%", "incomparable"),
        ("28y", "28 year", "incomparable"),
        ("5 mile", "8 kilometer", "refined_by"),
        ("5 mile", "9 kilometer", "overlaps"),
        ("5 mile", "3 kilometer", "contradicts"),
        ("18 month", "2 year", "contradicts"),
        ("100 mile/hour", "165 kilometer/hour", "strained"),
        ("8 fathom", "16 meter", "overlaps"),  # a unit that pint knows,
        ("500 employee", "500 worker", "incomparable"),
        ("5 mile", "5 employee", "incomparable"),
        ("5 mile", "5 hour", "incomparable"),
    ],
)
def test_pairs(a: str, b: str, relation: str) -> None:
    assert relate(q(a), q(b)) == relation
    assert relate(q(b), q(a)) == Relation(relation).inverse


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("over 100", "170", True),
        ("at_least 100", "about 250", True),
        ("at_most 100", "20", True),
        ("under 100", "at_most 40", False),  # two limits
        ("5 mile", "over 4 kilometer", True),
        ("over 100", "105", False),  # no strain
        ("over 100", "90", False),  # a contradiction
        ("nearly $15bn", "$14bn", False),
        ("3,000", "3,100", True),  # one may have been rounded
        ("28y", "29y", True),
        ("about 3,000", "3,700", False),
        ("over $100", "£120", False),
    ],
)
def test_mild(a: str, b: str, expected: bool) -> None:
    assert mild(q(a), q(b)) is expected
    assert mild(q(b), q(a)) is expected


@pytest.mark.parametrize(
    ("trend", "other", "relation"),
    [("up", "down", "contradicts"), ("up", "up", "same"), ("up", None, "same"), (None, "down", "same")],
)
def test_a_rise_and_a_fall_are_two_values(trend: Trend | None, other: Trend | None, relation: str) -> None:
    rose, fell = replace(q("4%"), trend=trend), replace(q("4%"), trend=other)
    assert relate(rose, fell) == relation
    assert len(merge([rose, fell])) == (2 if relation == "contradicts" else 1)
    assert (fits_all([rose, fell]) is None) is (relation == "contradicts")


@pytest.mark.parametrize(
    ("figure", "step"),
    [
        ("49", "1"),
        ("14.3", "0.1"),
        ("14.30", "0.01"),
        ("3000", "1"),
        ("14300000000", "100000000"),  # most likely printed as 14.3 billion
        ("20000000000", "1000000000"),  # and this as 20 billion
        ("14300000000.0", "100000000"),  # 14.3 times a billion, in decimals
        ("1234567.5", "0.1"),
        ("0", "1"),
    ],
)
def test_a_missing_step_comes_from_the_digits(figure: str, step: str) -> None:
    assert Quantity(Decimal(figure), Decimal(figure)).low_step == Decimal(step)


@pytest.mark.parametrize(
    ("low", "high", "step"),
    [("2", "1", None), ("NaN", "NaN", None), ("1", "Infinity", None), ("1", "1", "0"), ("1", "1", "-1")],
)
def test_what_is_no_quantity_is_refused(low: str, high: str, step: str | None) -> None:
    with pytest.raises(ValueError, match="is not a"):
        Quantity(Decimal(low), Decimal(high), low_step=Decimal(step) if step else None)


def mention(**given: object) -> Mention:
    (found,) = extract(read_text("It cost $5.", name="a.txt"))
    bare = dict.fromkeys(("low", "high", "unit", "low_step", "high_step"))
    return found._replace(**bare | given)  # type: ignore[arg-type]


def test_of_a_mention() -> None:
    found = Quantity.of(
        mention(
            low=Decimal("14300000000"),
            high=Decimal("14300000000"),
            unit="USD",
            hedge="about",
            low_step=Decimal("100000000"),
            high_step=Decimal("100000000"),
        )
    )
    assert found == q("about $14.3bn")
    assert str(found) == "about 14300000000 USD"
    assert found and found.model_dump() == {"low": "14300000000", "high": "14300000000", "unit": "USD"}


def test_a_mention_without_a_figure_has_no_quantity() -> None:
    assert Quantity.of(mention(unit="USD")) is None
    assert Quantity.of(mention(low=Decimal("NaN"), high=Decimal("NaN"))) is None


def test_a_range_printed_backwards_is_turned_with_its_steps() -> None:
    steps = {"low_step": Decimal(1), "high_step": Decimal("0.1")}
    assert Quantity.of(mention(low=Decimal(5), high=Decimal("3.5"), unit="USD", **steps)) == Quantity(
        Decimal("3.5"), Decimal(5), "USD", None, Decimal("0.1"), Decimal(1), "money"
    )


@pytest.mark.parametrize(
    ("text", "is_scale"),
    [
        ("100-1,000", True),
        ("12-120", True),
        ("100-900", False),
        ("100-2,000", False),
        ("0", False),
        ("10", False),
    ],
)
def test_a_scale_prints_no_figure(text: str, is_scale: bool) -> None:
    assert q(text).is_scale is is_scale


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("about 20%", "20%", True),
        ("over 20%", "under 20%", True),
        ("20%", "20", False),
        ("20-30 km", "20 km", False),
        ("20 km", "20.5 km", False),
    ],
)
def test_what_prints_one_figure(one: str, other: str, same: bool) -> None:
    assert q(one).prints(q(other)) is q(other).prints(q(one)) is same


@pytest.mark.parametrize(
    ("number", "digits"),
    [("412", 3), ("41200", 3), ("41200.0", 3), ("0.25", 2), ("1E+6", 1), ("0", 1), ("0.00", 1)],
)
def test_digits_that_say_something(number: str, digits: int) -> None:
    assert significant(Decimal(number)) == digits


def test_a_field_names_what_the_text_leaves_open() -> None:
    bare = Quantity.of(mention(kind="number", low=Decimal(28), high=Decimal(28)), kind="age", unit="year")
    assert bare == q("28y")


def test_a_year_is_the_whole_year() -> None:
    day = DateRange(date(2016, 1, 1), date(2016, 12, 31))
    year = Quantity.of(mention(kind="date", low=Decimal(2016), high=Decimal(2016), dates=(day,)))
    assert year and (year.kind, str(year.core), str(year.support)) == ("year", "[2016, 2017)", "[2016, 2017)")


def test_a_field_may_have_widths_of_its_own() -> None:
    wide = Widths(about=width("[-2, 2]", "[-4, 4]"), rounding=False)
    about = Quantity(Decimal(50), Decimal(50), "%", "about", kind="percent", widths=wide)
    assert (str(about.core), str(about.support)) == ("[40, 60]", "[30, 70]")
    flat = Quantity(Decimal(3000), Decimal(3000), "employee", widths=wide)
    assert flat.support == flat.core


@pytest.mark.parametrize("reach", ["", "-1, 0", "[-1 0]", "[a, b)", "[1, 0]", "[NaN, 1]", "[0, NaN]"])
def test_a_reach_that_is_none_is_refused(reach: str) -> None:
    with pytest.raises(ValueError, match=r"reach|out of order"):
        width(reach, "[zero, inf)")


@pytest.mark.parametrize(
    ("text", "numbers", "held", "fitting", "between"),
    [
        # figure, numbers asked for, those that it holds, those that fit, and between which numbers one that fits lies
        ("50", "49 49.5 50 50.5 51", "49.5 50", "49.5 50", "49.5 50.5"),
        ("over 50", "50 51 55 56 75 76", "51 55", "51 55 56 75", "50 75"),
        ("under 50", "49 45 44 34 33", "49 45", "49 45 44 34", "33.3 50"),
        ("at_least 50", "49 50 55 75 76", "50 55", "50 55 75", "50 75"),
        ("40-60", "39.4 39.5 60 60.5", "39.5 60", "39.5 60", "39.5 60.5"),
    ],
)  # fmt: skip
def test_which_numbers_a_figure_means(text: str, numbers: str, held: str, fitting: str, between: str) -> None:
    value, asked = q(text), [(number, Decimal(number)) for number in numbers.split()]
    assert " ".join(shown for shown, number in asked if value.holds(number)) == held
    assert " ".join(shown for shown, number in asked if value.fits(number)) == fitting
    assert [round(end, 1) for end in value.between] == [Decimal(end) for end in between.split()]
    assert value.width == value.core.high - value.core.low
