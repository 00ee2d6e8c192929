"""The scale and the unit of a figure that is compared with the one before it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Figures = Callable[[str], list[str]]

CASES = [
    # the scale and the unit of a figure that is compared with another
    ('It sold 1.4m cars last year, up from 1.1m the year before.', ['quantity <1.4m cars> 1400000 car', 'quantity <1.1m> 1100000 car']),
    ('The lender set aside 640m euros compared with 410m a year ago.', ['money <640m euros> 640000000 EUR', 'money <410m> 410000000 EUR']),
    ('The mast is 20m tall, up from 12m; they hired 2m people, some from 30m away.', ['quantity <20m> 20 meter', 'quantity <12m> 12 meter', 'quantity <2m people> 2000000 people', 'quantity <30m> 30 meter']),
    ('New orders came to 2311 homes from 1618; it has 2,400 shops, up from 1950.', ['quantity <2311 homes> 2311 home', 'quantity <1618> 1618 home', 'quantity <2,400 shops> 2400 shop', 'quantity <1950> 1950 shop']),
    ('It built 1,900 homes from 1990 to 2000 and had 2,400 shops from 1950.', ['quantity <1,900 homes> 1900 home', 'date <from 1990 to 2000> 1990-01-01..1999-12-31 | 1990-01-01..2000-12-31', 'quantity <2,400 shops> 2400 shop', 'date <1950> 1950-01-01..1950-12-31 year']),
    ('The rouble firmed 0.6% to 91.3; he won by 57 percent to 43.', ['percent <0.6%> 0.6 % up', 'number <91.3> 91.3', 'percent <57 percent> 57 %', 'percent <43> 43 %']),
    # what multiplies, and how often
    ('He scored twice as Leith won and was booked twice as an adult.', []),
    ('It costs twice as much and is twice as likely to fail, with twice the rain.', ['quantity <twice> 2 count', 'quantity <twice> 2 count', 'quantity <twice> 2 count']),
    # units of data and of stars
    ('The disk holds 5 Gibit or 3 YB; the source gives 12 mJy.', ['quantity <5 Gibit> 5 gibibit', 'quantity <3 YB> 3 yottabyte', 'quantity <12 mJy> 12 millijansky']),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_figures(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected
