"""Figures of one article that do not fit each other by their frames, and those that do."""

from __future__ import annotations

import pytest

import checker


def inside(text: str) -> list[tuple[str, tuple[str, ...]]]:
    report = checker.compare([checker.read_text(text, name="a.txt")])
    return [
        (found.reason.kind, tuple(claim.shown for claim in found.claims))
        for found in report.findings
        if found.verdict == "discrepancy" and found.scope == "within"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "All 2.4 million tins were returned to the plant: 900,000 from Tilburg shops and 1.3 million from Breda depots.",
            ("total_misfit", ("2.4 million tins", "900,000", "1.3 million")),
        ),
        ("The rent tripled to $90 a week from $45 a week.", ("factor_misfit", ("$90 a week", "$45 a week"))),
        (
            "Milk output doubled from 40 tonnes to 130 tonnes.",
            ("factor_misfit", ("40 tonnes to 130 tonnes",)),
        ),
        (
            "Sales rose to 100 million euros from 120 million euros.",
            ("change_turned", ("100 million euros", "120 million euros")),
        ),
        ("The road over the pass is 12 miles (30 km) long.", ("conversion_misfit", ("12 miles", "30 km"))),
        (
            "They poured 30-foot-tall (48-kilometer-tall) piers.",
            ("conversion_misfit", ("30-foot", "48-kilometer")),
        ),
        ("The mast is 100 feet tall (305 metres tall).", ("conversion_misfit", ("100 feet", "305 metres"))),
        (
            "Council Said to Plan Cut in Bus Drivers by 40%\n\nThe council plans to reduce its staff to 600 drivers from 800, "
            "the union said.",
            ("change_misfit", ("40%", "600 drivers", "800")),
        ),
        (
            "All 154 people on board, 12 crew and 148 passengers, got off the ferry.",
            ("total_misfit", ("154 people", "12 crew", "148 passengers")),
        ),
        (
            "The number of herons on the lake rose to 100 from 120 last year, the warden said.",
            ("change_turned", ("100", "120")),
        ),
        (
            "She led the choir for 20 years, from 1990 to 2005, and then retired.",
            ("span_misfit", ("20 years", "from 1990 to 2005")),
        ),
        (
            "Of the 200 nurses, 50, or 35 percent, voted against the deal.",
            ("part_misfit", ("200 nurses", "50", "35 percent")),
        ),
        (
            "Published March 3, 2014\n\nA diver who drowned in June 1981 was buried at home on Sunday, 35 years after his "
            "drowning.",
            ("years_misfit", ("June 1981", "35 years")),
        ),
        (
            "Six reasons to visit Porto\n\n1. The wine cellars are old.\n2. The trams still run.\n3. The river is wide.\n"
            "4. The soup is green.\n",
            ("items_misfit", ("Six reasons",)),
        ),
        (
            "A landslide at Orsova killed 21 people on Friday.\n\nThe Orsova slide on Friday killed 26 people, the mayor said.",
            ("within_contradicts", ("21 people", "26 people")),
        ),
        (
            "Brewer worth $640 billion\n\nThe brewer is now worth $640 million, bankers said. It has 14 sites.",
            ("headline_misfit", ("$640 billion", "$640 million")),
        ),
    ],
)
def test_what_does_not_fit(text: str, expected: tuple[str, tuple[str, ...]]) -> None:
    assert expected in inside(text)


@pytest.mark.parametrize(
    "text",
    [
        # the parts fit, or are not all there are
        "All 2.2 million tins were returned to the plant: 900,000 from Tilburg shops and 1.3 million from Breda depots.",
        "Ten ships were hit this year: three in May and four in June.",
        "All 154 people on board, six crew and 148 passengers, got off the ferry.",
        "All 154 people on board, 12 of them children and 20 from Hale, got off.",
        "She led the choir for 16 years, from 1990 to 2005, and then retired.",
        "He was jailed for 20 years, in 1990 and 1995 he escaped.",
        "Of the 200 nurses, 50, or 25 percent, voted against the deal.",
        "Of the 200 nurses, 50 or 35 percent of those in the north voted against the deal.",
        "The number of herons on the lake rose to 120 from 100 last year, the warden said.",
        "The club has 3,000 members: 1,200 play chess and 2,900 pay a fee of some kind.",
        # the factor fits, near enough
        "Milk output doubled from 40 tonnes to 82 tonnes.",
        "The guard was doubled from Monday to Friday.",
        # rounding, and feet with inches
        "The road over the pass is 12 miles (20 km) long.",
        "They dug a 6-foot-wide (1.8-meter-wide) trench, 3 metres deep (10 ft).",
        "The sub is 4ft 5in (136cm) tall.",
        "The lake lies 1, 150 kilometers (700 miles) north of the port.",
        "The wall is 6ft (2 metres) high.",
        # the headline's change fits, or is of another matter
        "Council Said to Plan Cut in Bus Drivers by 25%\n\nThe council plans to reduce its staff to 600 drivers from 800.",
        "Fares up by 40%\n\nThe council plans to reduce its staff to 600 drivers from 800.",
        # the birthday is yet to come; another event
        "Published March 3, 2014\n\nA diver who drowned in June 1981 was buried on Sunday, 32 years after his drowning.",
        "Published March 3, 2014\n\nA diver who drowned in June 1981 was honoured, 60 years after his birth.",
        # as many as promised, counted down, or no list
        "Four reasons to visit Porto\n\n1. The wine cellars are old.\n2. The trams still run.\n3. The river is wide.\n"
        "4. The soup is green.\n",
        "Six reasons to visit Porto\n\nThe wine cellars are old and the trams still run.",
        # a toll that rose, another day, another place, some of them
        "A landslide at Orsova killed 21 people on Friday.\n\nThe Orsova slide on Friday had killed 26 people by noon, as the toll rose.",
        "A landslide at Orsova killed 21 people on Friday.\n\nA second slide at Orsova on Friday killed 26 people.",
        "A landslide at Orsova killed 21 people on Friday.\n\nThe Orsova slide on Sunday killed 26 people.",
    ],
)
def test_what_fits(text: str) -> None:
    assert inside(text) == []
