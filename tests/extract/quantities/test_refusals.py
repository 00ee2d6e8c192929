from __future__ import annotations

from collections.abc import Callable

import pytest

Figures = Callable[[str], list[str]]


REFUSALS = [
    (
        "The Falcon 9 rocket, iPhone 12, GPT-5, Section 427, Boeing 737, Windows 11, Chapter 11 and S&P 500.",
        [],
    ),
    ("Model X5, A320-200, F-16, Route 66, M25, COVID-19, G7, Group of Seven, 3D and Catch-22.", []),
    ("1. Open the box\n2) Close it\n\n 3. Go", []),
    ("Call (555) 010-4477 or 555-0100 or +44 20 7946 0958 or 020-7946-0958.", []),
    (
        "Flight 93, Room 12, No. 5, page 30, week 12, Highway 61, slide 4, 575 Wilbraham Road, 9 Mill Lane.",
        [],
    ),
    ("At 7:30 p.m., 11 a.m., 5pm, 1.05am, 9 o'clock and 17:45; open 24/7; since 9/11.", []),
    ("Version 2.0.1, 192.168.0.1, 401(k), the 11 Pro, San Quentin Six and file 3_4.", []),
    ("Scores by quarter: 24 31 22 19 - total 96", ["number <19> 19", "number <96> 96"]),
    (
        "The COP26 and COP 28 summits, Euro 2024, a PEN 5 event, an R2000 printer, 9600 baud and the N95 mask.",
        [
            "date <2024> 2024-01-01..2024-12-31 year",
            "quantity <9600 baud> 9600 baud",
        ],
    ),
    ("The odds are 3:1; x5 and 4x4; @5; #6; ’25.", []),
    (
        "Officials 20 strong; Only 5 left; Over 670 packages; Hire 200 workers; Friday 30 homes burned.",
        [
            "number <20> 20",
            "number <5> 5",
            "quantity <670 packages> 670 package over",
            "quantity <200 workers> 200 worker",
            "quantity <30 homes> 30 home",
        ],
    ),
    ("Llama 3.1, Claude 3.5 Sonnet and version 2.3 of it; on day three of round two; Twenty20.", []),
    (
        "Levi's 501 jeans are S&P's 500 index; rated 4.5 stars; the average of 3.5; a 6-foot-and-a-bit man.",
        [
            "quantity <501 jeans> 501 jean",
            "quantity <4.5 stars> 4.5 star",
            "number <3.5> 3.5",
            "quantity <6-foot> 6 foot",
        ],
    ),
    ("The invoice #12345 in the case 19-cv-1234.", []),
    (
        "He lives at 575 Wilbraham Road, not at 12 Oaks Road; 20 Wall Street banks and 3 High Court judges.",
        ["quantity <20 Wall Street banks> 20 bank", "quantity <3 High Court judges> 3 judge"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), REFUSALS)
def test_refusals(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected


ORDINALS = [
    (
        "The 22nd amendment, the 1st of 3 and a 3rd place; a second term; 21ST.",
        ["ordinal <22nd> 22", "ordinal <1st> 1", "number <3> 3", "ordinal <3rd> 3"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ORDINALS)
def test_ordinals(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected
