"""Every value beside every other of its kind: whole tables, compared with the files in tests/data/values/.

After a wanted change: `REGENERATE=1 pytest tests/values/test_whole.py`, and read the diff: a letter is the relation of the
value at the head of the line to the one at the head of the column (S same, < refines, > is refined, o overlaps,
~ strained, m strained mildly, x contradicts, . incomparable).
"""

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

import checker
from checker.extract import analyse
from checker.values import (
    ClockTime,
    Quantity,
    Rank,
    Relation,
    Score,
    Value,
    fits_all,
    merge,
    mild,
    narrowest,
    order,
    relate,
)
from checker.values.amount import Amount, Undefined, in_words, printed
from checker.values.dates import date_of
from checker.values.name import likeness, name_form, sound, spelt_alike
from checker.values.units import scales

KEPT = Path(__file__).parents[1] / "data" / "values"
LETTERS = {
    Relation.SAME: "S", Relation.REFINES: "<", Relation.REFINED_BY: ">", Relation.OVERLAPS: "o", Relation.STRAINED: "~",
    Relation.CONTRADICTS: "x", Relation.INCOMPARABLE: ".",
}  # fmt: skip

FIGURES = """
$14.3 billion | $14 billion | nearly $15 billion | about $14 billion | over $14 billion | $14.3 billion to $15 billion
at least $14 billion | up to $14 billion | under $15 billion | $15 billion | $100 million | $101 million | $1 billion
$1.4 billion | £1.4 billion | $52 a share | $52 | $52.40 | $0.52 | 49% | 50% | 49.5% | about 50% | nearly half | half
3,000 people | 2,950 people | nearly 3,000 people | about 3,000 people | 3,020 people | over 2,900 people | 40 to 60 people
between 50 and 70 people | 12 people | a dozen people | 13 people | 30 feet | 9.1 metres | 9 metres | 10 km | 6 miles
6.2 miles | 5 degrees Celsius | 41 degrees Fahrenheit | minus 5 degrees Celsius | under 5 degrees Celsius | 3 hours
180 minutes | 2 years | 24 months | 100 km/h | 62 mph | 5 tonnes | 5,000 kilograms | hundreds of people | 250 people
more than 100 people | 120 people | 160 people | 400 people | fewer than 100 people
""".replace("\n", " | ").strip(" |").split(" | ")  # fmt: skip
MOVED = ["rose 4%", "fell 4%", "rose 4.2%", "rose nearly 5%", "changed by 4%"]
AGED = ["aged 28", "aged 29", "aged 30", "aged about 30", "28-year-old", "28 months old"]
DAYS = """
11 June 2003 | June 2003 | 2003 | June | 11 June | Wednesday | Friday | last week | tomorrow | the third quarter of 2003
early June 2003 | summer 2003 | 3/4/2003 | 11 June to 14 June 2003 | the 1990s | 1995 | the first half of 2003 | last year
""".replace("\n", " | ").strip(" |").split(" | ")  # fmt: skip
TIMES = """
8 a.m. | 8:00 | 20:00 | 8:15 a.m. | about 8 a.m. | shortly before 8 a.m. | noon | midnight | after 8 a.m. | 8 a.m. GMT
9 a.m. CET | before noon | 11.50 a.m.
""".replace("\n", " | ").strip(" |").split(" | ")  # fmt: skip
NAMES = """
Jane Roe | J. Roe | Roe | Jane Row | Jane Doe | Joan Roe | Dr Jane Roe | Jane Mary Roe | Jane Roe Jr. | Catherine Holm
Kathryn Holm | Katherine Holme | Mohammed al-Rashid | Muhammad al-Rashed | Acme Corp | Acme | Acme Holdings | Acne Corp
International Grain Council | IGC | Department of Fisheries | DF | U.S. | United States | Bob Stone | Robert Stone
Independent Street | Independence Street | Petrov | Petrova | Robyn Lind | Robin Lind | Paul Lee | Paula Lee | Kiev | Kyiv
""".replace("\n", " | ").strip(" |").split(" | ")  # fmt: skip


def quantities() -> list[tuple[str, Quantity]]:
    found = []
    for text in (*FIGURES, *MOVED, *AGED):
        said = (
            f"It was {text}."
            if text[0].isdigit() or text.startswith(("aged", "$", "£"))
            else f"It {text} of that."
        )
        for sentence in (
            said,
            f"There were {text}.",
            f"Prices {text}.",
            f"Ann Lee, {text.removeprefix('aged ')}, spoke.",
        ):
            figures = [Quantity.of(one) for one in analyse(checker.read_text(sentence, "a.txt"), {}).figures]
            if figures and figures[0] is not None:
                found.append((text, figures[0]))
                break
    return found


def others(texts: list[str]) -> list[tuple[str, Value]]:
    found: list[tuple[str, Value]] = []
    for text in texts:
        analysis = analyse(
            checker.read_text(f"Published: 2003-06-12\n\nIt began {text}, they said.", "a.txt"),
            {},
        )
        for one in [*analysis.times, *analysis.figures]:
            value = one.value if isinstance(one.value, ClockTime) else date_of(one)
            if value is not None and one.start > 24:
                found.append((text, value))
                break
    return found


def matrix(values: list[tuple[str, Value]]) -> Iterator[str]:
    for text, one in values:
        row = "".join(
            "m"
            if isinstance(one, Quantity) and isinstance(other, Quantity) and mild(one, other)
            else LETTERS[relate(one, other)]
            for _, other in values
        )
        yield f"{row}  {text}\n"


def figures() -> Iterator[str]:
    values = quantities()
    yield from matrix(list(values))
    for text, one in values:
        between = " to ".join(f"{end:.6g}" for end in one.between)
        yield f"{text}: {one} | {one.core} | {one.support} | {one.fitting} | {between} | {one.kind} | {printed(one)} | {in_words(Amount.of(one))}\n"
    every = [one for _, one in values]
    for at in range(len(every) - 4):
        several = every[at : at + 4]
        yield f"{' ; '.join(map(str, several))}: {narrowest(several)} | {fits_all(several)} | {' ; '.join(map(str, merge(several)))}\n"
    yield "".join(f"{one}\n" for one in sorted(every, key=order))


def days() -> Iterator[str]:
    values = others([*DAYS, *TIMES])
    yield from matrix(values)
    yield from (f"{text}: {one} {one.model_dump()}\n" for text, one in values)


def places() -> Iterator[str]:
    texts = "They won 3-1. They won 1-3. They lost 3-2. They won 3-1 on penalties. She came third. She came second. She was second-largest."
    analysis = analyse(checker.read_text(texts, "a.txt"), {})
    yield from matrix(
        [(one.text, one.value) for one in analysis.times if isinstance(one.value, Score | Rank)]
    )


def names() -> Iterator[str]:
    for name in NAMES:
        row = " ".join(f"{likeness(name, other) or '-'}"[:2] for other in NAMES)
        alike = "".join(
            "s" if spelt_alike(name.lower().split()[-1], other.lower().split()[-1]) else "."
            for other in NAMES
        )
        yield f"{row}  {alike}  {name} | {name_form(name)} | {sound(name.lower())}\n"


UNITS = (
    "kilometer/hour", "mile/hour", "liter/minute", "gallon/hour", "meter", "foot", "share", "USD", "USD/share", "%", None, "employee", "knot", "parsec",
    "barrel/day", "degree_Fahrenheit", "degree_Celsius", "kilowatt_hour", "joule", "tonne", "pound", "Meter", "square_mile", "acre", "week", "hand",
)  # fmt: skip


def units() -> Iterator[str]:
    for unit in UNITS:
        yield f"{unit}: {scales((unit,))} {scales((unit, 'meter'))} {scales(('meter', unit, 'kilometer/hour')).get(unit or '')}\n"


def amounts() -> Iterator[str]:
    picked = [(text, Amount.of(one)) for text, one in quantities() if text in (
        "$14.3 billion", "$52 a share", "3,000 people", "49%", "about 50%", "40 to 60 people", "12 people", "over $14 billion", "aged 28", "£1.4 billion",
    )]  # fmt: skip
    picked.append(("2003", Amount.of(Quantity(Decimal(2003), Decimal(2003), None, kind="year"))))
    picked.append(("zero", Amount.exactly(Decimal(0))))
    picked.append(("ten", Amount.exactly(Decimal(10))))
    for first, one in picked:
        for second, other in picked:
            for sign, make in (("+", one.plus), ("-", one.minus), ("*", one.times), ("/", one.over)):
                yield f"{first} {sign} {second} = {_made(make, other)}\n"
            yield f"{first} ? {second}: {one.relate(other)} {one.holds(other.point)}\n"


def _made(make: Callable[[Amount], Amount], other: Amount) -> str:
    try:
        made = make(other)
        return f"{made} [{made.unit}]" if made.unit != "year*year" else str(made)
    except Undefined as error:
        return f"none: {error}"


@pytest.mark.parametrize("made", [figures, days, places, names, units, amounts], ids=lambda one: one.__name__)
def test_whole(made: Callable[[], Iterator[str]]) -> None:
    found, kept = "".join(made()), KEPT / f"{made.__name__}.txt"
    if os.environ.get("REGENERATE"):
        KEPT.mkdir(exist_ok=True)
        kept.write_text(found, encoding="utf-8", newline="\n")
    assert found == kept.read_text(encoding="utf-8")


def test_relations_are_inverse() -> None:
    values = [one for _, one in [*quantities(), *others([*DAYS, *TIMES])]]
    assert all(relate(one, other) is relate(other, one).inverse for one in values for other in values)
    assert date(2003, 6, 12).isoweekday() == 4  # the day of publication above
    assert all(relate(one, replace(one)) is Relation.SAME for one in values if isinstance(one, Quantity))
