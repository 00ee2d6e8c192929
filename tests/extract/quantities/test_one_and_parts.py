"""One of a unit of a matter, parts of what was counted, and what a change came to."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Figures = Callable[[str], list[str]]

CASES = [
    # one of a unit of a matter, and parts of what was counted
    ('Nearly a foot of snow fell, and a litre of diesel costs more than a gallon of milk.', ['quantity <a foot> 1 foot nearly', 'quantity <a litre> 1 liter', 'quantity <a gallon> 1 gallon over']),
    ('He stood in a yard of the jail for a day of rain with half a foot of water.', ['quantity <half a foot> 0.5 foot']),
    ('The choir has 48 singers, a third of them under 30, and two halls; a third of that went.', ['quantity <48 singers> 48 singer', 'number <a third> 0.3333333333333333333333333333 fraction of singer', 'number <30> 30 under', 'quantity <two halls> 2 hall', 'number <a third> 0.3333333333333333333333333333 fraction']),
    # what a change came to, and prices of grain
    ('Spreads tightened by 6bp to 143bp and fell by 8 to 10 percent.', ['quantity <6bp> 6 basis_point', 'quantity <143bp> 143 basis_point', 'percent <8 to 10 percent> 8..10 % down']),
    ('Wheat gained 4-1/2 cents to $6.12-1/4 a bushel.', ['money <4-1/2 cents> 4.5 cent up', 'money <$6.12-1/4 a bushel> 6.1225 USD/bushel']),
    # years before those that news tells mostly
    ('The minster, begun in 1248 and rebuilt in 1386, has stood since 1410.', ['date <1248> 1248-01-01..1248-12-31 year', 'date <1386> 1386-01-01..1386-12-31 year', 'date <1410> 1410-01-01..1410-12-31 year']),
    ('It employs people in 1200 homes, and in 1024 of them; in 1300 by vote.', ['quantity <1200 homes> 1200 home', 'quantity <1024> 1024 home', 'date <1300> 1300-01-01..1300-12-31 year']),
    # parts of a measure behind "of", numbers that are no time, letters in capitals that are no unit
    ('The walk is a run of three quarters of a mile, and the ditch a depth of 3/4 of an inch.', ['quantity <three quarters of a mile> 0.75 mile', 'quantity <3/4 of an inch> 0.75 inch']),
    ('The cut was worth three quarters of a million pounds, in half of one percent of homes.', ['money <three quarters of a million pounds> 750000 GBP', 'percent <half of one percent> 0.5 %']),
    ('Sales rose in the first three quarters of the year, and fell for three quarters.', ['quantity <three quarters> 3 quarter', 'quantity <three quarters> 3 quarter']),
    ('The plot is half a square mile; the pond a cubic metre and a half.', ['quantity <half a square mile> 0.5 square_mile', 'quantity <a cubic metre and a half> 1.5 cubic_meter']),
    ('Growth slowed to 1/2 percent, or by 1/4 of a percent.', ['percent <1/2 percent> 0.5 %', 'percent <1/4 of a percent> 0.25 %']),
    ('Put the length at five to eight kilometres; she swam at five to eight miles a day.', ['quantity <five to eight kilometres> 5..8 kilometer', 'quantity <five to eight miles a day> 5..8 mile/day']),
    ('Turnout rose 5 pc in Leeds, 12 pc in York and 3 pc in Hull.', ['percent <5 pc> 5 % up', 'percent <12 pc> 12 %', 'percent <3 pc> 3 %']),
    ('Two PC makers and 12 PC games sold; tickets were 250 CUP, and 3 PC users paid 40 CUP.', ['quantity <Two PC makers> 2 maker', 'quantity <12 PC games> 12 game', 'money <250 CUP> 250 CUP', 'quantity <3 PC users> 3 user', 'money <40 CUP> 40 CUP']),
    ('The bridge cost 5m €, the quay 7m £ and the mole 3m US$; a 5m £20 fence fell.', ['money <5m €> 5000000 EUR', 'money <7m £> 7000000 GBP', 'money <3m US$> 3000000 USD', 'quantity <5m> 5 meter', 'money <£20> 20 GBP']),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_figures(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected
