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
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_figures(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected
