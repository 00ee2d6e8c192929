"""Money by how its forms are built: signs, names of several words, minor units of three decimals."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Figures = Callable[[str], list[str]]

NEGATIVE = [
    ("The quarter closed at -CHF486 million.", ["money <-CHF486 million> -486000000 CHF down"]),
    ("The account read -SEK824.", ["money <-SEK824> -824 SEK down"]),
]
"""A minus before a code."""

THOUSANDTHS = [
    ("The fare is 12 Kuwaiti dinars and 500 fils.", ["money <12 Kuwaiti dinars and 500 fils> 12.500 KWD"]),
    ("A bag costs 3 Omani rials and 250 baisa.", ["money <3 Omani rials and 250 baisa> 3.250 OMR"]),
    ("A coffee is 4 UAE dirhams and 50 fils.", ["money <4 UAE dirhams and 50 fils> 4.50 AED"]),
    ("A melon is 5 Tunisian dinars 300 millimes.", ["money <5 Tunisian dinars 300 millimes> 5.300 TND"]),
]
"""Minor units that are thousandths."""

NAMES = [
    (
        "The loan is of 400 Bosnia and Herzegovina convertible marks.",
        ["money <400 Bosnia and Herzegovina convertible marks> 400 BAM"],
    ),
    ("The visa is 90 São Tomé and Príncipe dobras.", ["money <90 São Tomé and Príncipe dobras> 90 STN"]),
    (
        "Fares are quoted as Trinidad and Tobago dollar 250.50 a head.",
        ["money <Trinidad and Tobago dollar 250.50 a head> 250.50 TTD/person"],
    ),
    ("A herdsman paid 300 Mongolian tögrög.", ["money <300 Mongolian tögrög> 300 MNT"]),
    ("Rent is 900 Polish złoty.", ["money <900 Polish złoty> 900 PLN"]),
]
"""Names of currencies with two countries, and those before an amount."""

SIGN_BEHIND = [
    ("They paid 100 Canadian $ for it.", ["money <100 Canadian $> 100 CAD"]),
    ("It costs 35 Hong Kong $ a day.", ["money <35 Hong Kong $ a day> 35 HKD/day"]),
    ("He gave Canadian $5 to the fund.", ["money <Canadian $5> 5 CAD"]),
]
"""A sign behind the country whose it is."""

IN_SMALL = [
    ("it costs 340 mur to enter.", ["money <340 mur> 340 MUR"]),
    ("they paid 22,824 sar for the cab.", ["money <22,824 sar> 22824 SAR"]),
    ("he has 30 sar teams.", ["quantity <30 sar teams> 30 team"]),
]
"""Codes in small letters behind what somebody pays."""


@pytest.mark.parametrize(("text", "expected"), [*NEGATIVE, *THOUSANDTHS, *NAMES, *SIGN_BEHIND, *IN_SMALL])
def test_built(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected
