"""Forms that the public tests of other readers of numbers, money and units have, and the kinds they belong to.

Read for them: numerizer, number-parser, price-parser, text2num, compromise, unit-parse, CoreNLP, monetize, grobid-quantities.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

Figures = Callable[[str], list[str]]

CASES = [
    # the sign of any currency makes an amount of what looks like a year, a day or an hour
    ('Prices rose to ₹2000 from ₹1800; the fee is ₩1500 and the fine ₽1999.', ['money <₹2000> 2000 INR', 'money <₹1800> 1800 INR', 'money <₩1500> 1500 KRW', 'money <₽1999> 1999 RUB']),
    ('The gown cost ₦1500, the goat between ₱1500 and ₱2000, the seat ₺1200 a month; he was born in 1999.', ['money <₦1500> 1500 NGN', 'money <₱1500 and ₱2000> 1500..2000 PHP', 'money <₺1200 a month> 1200 TRY/month', 'date <1999> 1999-01-01..1999-12-31 year']),
    ('Gold fell by ₹500 to ₹1900, and a bun costs £ .50 or $ .75.', ['money <₹500> 500 INR down', 'money <₹1900> 1900 INR', 'money <£ .50> 0.50 GBP', 'money <$ .75> 0.75 USD']),
    # tens and ones whose hyphen was dropped, misspelt tens, decimals behind thousands
    ('Police held twentyone men, thirtyseven hundred cows and two hundred fiftyfive sheep; the Sixtyone club met.', ['quantity <twentyone men> 21 man', 'quantity <thirtyseven hundred cows> 3700 cow', 'quantity <two hundred fiftyfive sheep> 255 sheep']),
    ('They lost fourty two cups and ninty-five mugs.', ['quantity <fourty two cups> 42 cup', 'quantity <ninty-five mugs> 95 mug']),
    ('The reading was fifty three thousand point zero eight, then five thousand point five miles.', ['number <fifty three thousand point zero eight> 53000.08', 'quantity <five thousand point five miles> 5000.5 mile']),
    ('Rates rose by point fifteen percent; at this point twenty percent had left and he made the point ten years ago.', ['percent <point fifteen percent> 0.15 % up', 'percent <twenty percent> 20 %', 'quantity <ten years> 10 year']),
    # symbols with the ending of a plural; two letters in capitals are more often something else
    ('The bike has 500ccs, the phone 16 GBs; the plant makes 40 MWs and 300kWhs.', ['quantity <500ccs> 500 cubic_centimeter', 'quantity <16 GBs> 16 gigabyte', 'quantity <40 MWs> 40 megawatt', 'quantity <300kWhs> 300 kilowatt_hour']),
    ('She ran two PBs, met three MPs and owns four EVs.', ['quantity <two PBs> 2 pb', 'quantity <three MPs> 3 mp', 'quantity <four EVs> 4 ev']),
    # units without a plural, and British names of units, behind an adjective or a name
    ('The pickup makes 215 combined horsepower and returns 25 city MPG, 34 highway MPG and 28 combined MPG.', ['quantity <215 combined horsepower> 215 horsepower', 'quantity <25 city MPG> 25 mile/gallon', 'quantity <34 highway MPG> 34 mile/gallon', 'quantity <28 combined MPG> 28 mile/gallon']),
    ('The path climbs 600 vertical metres; the ship carries 3,000 deadweight tonnes and burned 40 extra litres.', ['quantity <600 vertical metres> 600 meter', 'quantity <3,000 deadweight tonnes> 3000 metric_ton', 'quantity <40 extra litres> 40 liter']),
    ('He sold two high mpg cars and 12 different atmospheres were tried.', ['quantity <two high mpg cars> 2 car', 'quantity <12 different atmospheres> 12 atmosphere']),
    # what a tokeniser has set apart
    ('Magistrates dealt with 164 measles - related fines ; he bought five Alexa - enabled radios from 12 London - based firms .', ['quantity <164 measles - related fines> 164 fine', 'quantity <five Alexa - enabled radios> 5 radio', 'quantity <12 London - based firms> 12 firm']),
    ('A 5,000 - strong crowd saw an 8 - speed gearbox and a 7 - inning stint ; 42 - wounded people fled .', ['number <5,000 - strong> 5000', 'quantity <8 - speed> 8 speed', 'quantity <7 - inning> 7 inning', 'number <42> 42']),
    ('The firm lost 200 customers and gained 50 . Inflation eased to 3.4 per cent from 4 .', ['quantity <200 customers> 200 customer', 'quantity <50> 50 customer', 'percent <3.4 per cent> 3.4 %', 'percent <4> 4 %']),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_figures(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected
