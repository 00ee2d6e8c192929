from __future__ import annotations

from collections.abc import Callable

import pytest

Figures = Callable[[str], list[str]]


RANGES = [
    (
        "Some 10 to 30,000 people came; firms of 5 to 20,000 workers; about 5 to 90,000 jobs.",
        [
            "quantity <10 to 30,000 people> 10000..30000 people about",
            "quantity <5 to 20,000 workers> 5..20000 worker",
            "quantity <5 to 90,000 jobs> 5..90000 job about",
        ],
    ),
    (
        "A $14.3 billion to $15 billion deal, $20-25 billion, US $89 to $93 billion and £1.5bn-£2bn.",
        [
            "money <$14.3 billion to $15 billion> 14300000000..15000000000 USD",
            "money <$20-25 billion> 20000000000..25000000000 USD",
            "money <US $89 to $93 billion> 89000000000..93000000000 USD",
            "money <£1.5bn-£2bn> 1500000000..2000000000 GBP",
        ],
    ),
    (
        "Between $160 million and $171 million; between 3 and 5 per cent; from 10 to 15 stores.",
        [
            "money <$160 million and $171 million> 160000000..171000000 USD",
            "percent <3 and 5 per cent> 3..5 %",
            "quantity <10 to 15 stores> 10..15 store",
        ],
    ),
    (
        "5-10%, 5%-10%, 25 – 40min, 40 to 50 hours a week, 3 to 5 years and $1 to $2 per share.",
        [
            "percent <5-10%> 5..10 %",
            "percent <5%-10%> 5..10 %",
            "quantity <25 – 40min> 25..40 minute",
            "quantity <40 to 50 hours a week> 40..50 hour/week",
            "quantity <3 to 5 years> 3..5 year",
            "money <$1 to $2 per share> 1..2 USD/share",
        ],
    ),
    (
        "Four to five thousand people, two to three hundred million dollars, three or four years.",
        [
            "quantity <Four to five thousand people> 4000..5000 people",
            "money <two to three hundred million dollars> 200000000..300000000 USD",
            "quantity <three or four years> 3..4 year",
        ],
    ),
    (
        "A 200,000 to-260,000 year-old skull and 9-12 minutes.",
        ["age <200,000 to-260,000 year-old> 200000..260000 year", "quantity <9-12 minutes> 9..12 minute"],
    ),
    (
        "It runs approximately   $14.3 billion to  $15 billion  now.",
        ["money <$14.3 billion to  $15 billion> 14300000000..15000000000 USD about"],
    ),
    (
        "It costs $1-2m or £5–7m, between €5 and 6bn; $5-10, $3 to 4.5bn.",
        [
            "money <$1-2m> 1000000..2000000 USD",
            "money <£5–7m> 5000000..7000000 GBP",
            "money <€5 and 6bn> 5000000000..6000000000 EUR",
            "money <$5-10> 5..10 USD",
            "money <$3 to 4.5bn> 3000000000..4500000000 USD",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), RANGES)
def test_ranges(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected


NO_RANGES = [
    (
        "Shares fell from $2,415 to $2,315, then rose from $2 to $3.",
        ["money <$2,415> 2415 USD", "money <$2,315> 2315 USD", "money <$2> 2 USD", "money <$3> 3 USD"],
    ),
    (
        "Sales rose 6% to $1.4 billion, increased by $43.6 billion to $419.2 billion and shed 19.35 to 1,731.08.",
        [
            "percent <6%> 6 % up",
            "money <$1.4 billion> 1400000000 USD",
            "money <$43.6 billion> 43600000000 USD up",
            "money <$419.2 billion> 419200000000 USD",
            "number <19.35> 19.35 down",
            "number <1,731.08> 1731.08",
        ],
    ),
    ("Rovers won 3-1 after losing 2-0; the set ended 6-4, 7-5; a 50-50 split.", []),
    ("The bill passed 218-210; it costs about 8 or $9.", ["money <8> 8 USD about", "money <$9> 9 USD"]),
    (
        "Between us 5 and 6 people came; $5 and 6 pounds.",
        ["number <5> 5", "quantity <6 people> 6 people", "money <$5> 5 USD", "quantity <6 pounds> 6 pound"],
    ),
    ("A 7-Eleven; it runs 200 7-Eleven stores.", ["number <200> 200"]),
    ("From 10 to 5 people left.", ["quantity <10> 10 people", "quantity <5 people> 5 people"]),
]


@pytest.mark.parametrize(("text", "expected"), NO_RANGES)
def test_no_ranges(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected
