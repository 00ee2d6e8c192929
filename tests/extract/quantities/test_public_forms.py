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
    # ages behind "at", at the beginning of a sentence and at a step of a life
    ('A Japanese reporter died at 23 after working nonstop; the drummer died at 77 surrounded by his family; a pilot was killed at 30 checkpoints.', ['age <23> 23 year', 'age <77> 77 year', 'quantity <30 checkpoints> 30 checkpoint']),
    ('At 93, a Japanese man has become the first survivor. At 58, the sculptor learned to drive. Now, at 62, she has a bakery.', ['age <93> 93 year', 'age <58> 58 year', 'age <62> 62 year']),
    ('And at 88, the former mayor still writes. At 40, the ratio is too high. At 30, the count was stopped.', ['age <88> 88 year', 'number <40> 40', 'number <30> 30']),
    ("He took over his father's oven at 22, when the old man fell ill; she won her first title at 17; looking spry at 91, Barker handled it.", ['age <22> 22 year', 'age <17> 17 year', 'age <91> 91 year']),
    ('He still runs marathons at 70. He finished at 12, two shots back. The shares started at 22, when trading began.', ['age <70> 70 year', 'number <12> 12', 'quantity <two shots> 2 shot', 'number <22> 22']),
    # ages of a noun, of a child, of somebody of whom a clause tells
    ("The suspect is believed to be 26. The singer's youngest is 17. The king would have been 90 today. The score is 26. The bridge is 17.", ['age <26> 26 year', 'age <17> 17 year', 'age <90> 90 year', 'number <26> 26', 'number <17> 17']),
    ('Ailes, who reshaped television news, was 77. "I\'m going to be 70 this year," she said.', ['age <77> 77 year', 'age <70> 70 year']),
    ('Roe would be 78 when he took office. He was nearly 40 when he enlisted. The total was 70 this year.', ['age <78> 78 year', 'age <40> 40 year nearly', 'number <70> 70']),
    ('Soffell, now 52 and a life coach, accepted. The justice, 86, will have scans. Jane Roe, 41 and husband Al Poe, 37, are to part.', ['age <52> 52 year', 'age <86> 86 year', 'age <41> 41 year', 'age <37> 37 year']),
    # lists of ages and ages that hold for different people
    ('Her two daughters, aged 10 and eight, were hurt; the boys, aged nine, 11 and 12, fled; her sons, five and nine, slept.', ['quantity <two daughters> 2 daughter', 'age <10> 10 year', 'age <eight> 8 year', 'age <nine> 9 year', 'age <11> 11 year', 'age <12> 12 year', 'age <five> 5 year', 'age <nine> 9 year']),
    ('The age limit is 25 for members and 30 for senators. The voting age should be 16, not 18. The average age of a farmer is 58.', ['age <25> 25 year', 'age <30> 30 year', 'age <16> 16 year', 'age <18> 18 year', 'age <58> 58 year']),
    # bounds, and numbers before the verb "may"
    ('No one under 21 may drink. One in five adults over 65 has it. There are 15 cardinals who are under 80.', ['age <21> 21 year under', 'number <One in five adults> 0.2 fraction of adult', 'age <65> 65 year over', 'quantity <15 cardinals> 15 cardinal', 'age <80> 80 year under']),
    ('Players aged between 16 and 19 may enter. Those 16 or 17 may vote. Up to 12 may enter. It left on 19 may police said.', ['age <16 and 19> 16..19 year', 'age <16 or 17> 16..17 year', 'number <12> 12 at_most', 'date <19 may> ?']),
    # a level with words of its own behind "from", things sold, things registered
    ('The US has about 50,000 nuns, down from the peak of 125,000 in the 1960s. The club has 4,200 members, down from a record 6,100.', ['quantity <50,000 nuns> 50000 nun about', 'quantity <125,000> 125000 nun', 'date <1960s> 1960-01-01..1969-12-31', 'quantity <4,200 members> 4200 member', 'quantity <6,100> 6100 member']),
    ("Employers added 103,000 jobs in December, up from a revised 71,000; it made 61,000 vans, up from last year's 48,000.", ['quantity <103,000 jobs> 103000 job', 'quantity <71,000> 71000 job', 'quantity <61,000 vans> 61000 van', 'quantity <48,000> 48000 van']),
    ('Deliveries of jets reached 863 last year. Exports of pigs climbed to 210,000. Sales of milk rose to 4,000.', ['quantity <863> 863 jet', 'quantity <210,000> 210000 pig', 'number <4,000> 4000']),
    ('Orders for tractors came to 7,200 in June. Homicides were down to 41 last year. Burglaries are up at 1,400. The thefts came down 12 steps.', ['quantity <7,200> 7200 tractor', 'quantity <41> 41 homicide', 'quantity <1,400> 1400 burglary', 'quantity <12 steps> 12 step']),
    ('It flew at Mach 0.85 and 35,000ft.', ['quantity <0.85> 0.85 mach', 'quantity <35,000ft> 35000 foot']),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_figures(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected
