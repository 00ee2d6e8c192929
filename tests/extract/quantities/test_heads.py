"""Noun phrases whose head stands behind models, kinds and scales."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Figures = Callable[[str], list[str]]

CASES = [
    # models, kinds and scales inside a noun phrase
    ('It ordered 40 Boeing 737 MAX 8 jets and 12 Airbus A350-900 aircraft and 30 Falcon 300 helicopters.', ['quantity <40 Boeing 737 MAX 8 jets> 40 jet', 'quantity <12 Airbus A350-900 aircraft> 12 aircraft', 'quantity <30 Falcon 300 helicopters> 30 helicopter']),
    ('They planted 600 oak, ash and lime trees, then 40 roses, tulips and ferns.', ['quantity <600 oak, ash and lime trees> 600 tree', 'quantity <40 roses> 40 rose']),
    ('He sold 30 cars, vans and lorries and won 4 games, sets and matches.', ['quantity <30 cars> 30 car', 'quantity <4 games> 4 game']),
    ('The firm has 9 million prepaid and 4 million contract customers.', ['quantity <9 million prepaid> 9000000 customer', 'quantity <4 million contract customers> 4000000 customer']),
    ('They won six of their last seven away matches; seven went away.', ['quantity <six> 6 match', 'quantity <seven away matches> 7 match', 'number <seven> 7']),
    ('The law covers 300,000 gig economy workers and 300 gig downloads.', ['quantity <300,000 gig economy workers> 300000 worker', 'quantity <300 gig> 300 gigabyte']),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_figures(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected
