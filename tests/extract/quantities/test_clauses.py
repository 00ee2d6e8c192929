"""Hedges, trends and ranges that the clause tells: each kind in sentences of several walks of life, and where it must stay silent."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Figures = Callable[[str], list[str]]

HEDGES = [
    # a comparative behind the figure bounds it
    ("Bring ropes of 12 metres or longer and tins of 400 grams or smaller; waits of 30 minutes or longer are common.", ["quantity <12 metres> 12 meter at_least", "quantity <400 grams> 400 gram at_most", "quantity <30 minutes> 30 minute at_least"]),
    ("He sold 30 coats, or longer, and older; it lasts 40 minutes at the most.", ["quantity <30 coats> 30 coat", "quantity <40 minutes> 40 minute at_most"]),
    # what is lacking is no bound
    ("The ward is short of 12 nurses, the choir ran short of 3 tenors and the depot was left short of 40 drivers.", ["quantity <12 nurses> 12 nurse", "quantity <3 tenors> 3 tenor", "quantity <40 drivers> 40 driver"]),
    ("The appeal fell short of 900 signatures; it is just short of 40 miles; it stopped short of 30 laps.", ["quantity <900 signatures> 900 signature under", "quantity <40 miles> 40 mile nearly", "quantity <30 laps> 30 lap under"]),
    # what may be joined on, and how large something may be
    ("They will plant 40 oaks and possibly 60 limes, or possibly 80; it took possibly 90 days.", ["quantity <40 oaks> 40 oak", "quantity <60 limes> 60 lime", "quantity <80> 80 lime", "quantity <90 days> 90 day about"]),
    # "near" before a size, and before a place
    ("Snow near 12 inches, gusts near 70 mph and loads near 40 tonnes are forecast.", ["quantity <12 inches> 12 inch about", "quantity <70 mph> 70 mph about", "quantity <40 tonnes> 40 metric_ton about"]),
    ("They camp near 40 miles of track, near 12 farms and near 30 metres of wall.", ["quantity <40 miles> 40 mile", "quantity <12 farms> 12 farm", "quantity <30 metres> 30 meter"]),
    # "as long as" before a stretch of time
    ("A charge lasts as long as 12 hours; it works as long as two people agree.", ["quantity <12 hours> 12 hour at_most", "quantity <two people> 2 people"]),
]  # fmt: skip

TRENDS = [
    # verbs with a particle, of prices and rates
    ("Tin gave up 2 per cent, the miner put on 12 points and copper gave back 3%; zinc clawed back 4%.", ["percent <2 per cent> 2 % down", "quantity <12 points> 12 point up", "percent <3%> 3 % down", "percent <4%> 4 % up"]),
    ("He gave up 312 yards and put on 12 plays; they gave up 5% of the firm and picked up 12 points.", ["quantity <312 yards> 312 yard", "quantity <12 plays> 12 play", "percent <5%> 5 %", "quantity <12 points> 12 point up"]),
    # "off" behind a comma, and off a price
    ("Barley is put at 40 million tonnes, off 4 percent; cocoa, off 12 points, was quiet. Take 5% off.", ["quantity <40 million tonnes> 40000000 metric_ton", "percent <4 percent> 4 % down", "quantity <12 points> 12 point down", "percent <5%> 5 %"]),
    # a particle of another verb moves nothing
    ("The panel handed up a 12-page report, the crew loaded up 40 crates and she ended down 12 alleys.", ["quantity <12-page> 12 page", "quantity <40 crates> 40 crate", "quantity <12 alleys> 12 alley"]),
    ("Visits were up 40 calls, and sales edged up 3 boats; they were down two scores.", ["quantity <40 calls> 40 call up", "quantity <3 boats> 3 boat up", "quantity <two scores> 2 score"]),
    # tallies of games and points
    ("The side has lost five straight; she added 14 off the bench and he gained 30 somehow.", ["number <five> 5", "number <14> 14", "number <30> 30"]),
    ("The index added 14 to 3,310 and lost 12, the board said.", ["number <14> 14 up", "number <3,310> 3310", "number <12> 12 down"]),
    # more or less money than before
    ("The pass costs $40, $3 more than before, and the fare £2 less than last year, but £9 more than by bus.", ["money <$40> 40 USD", "money <$3> 3 USD up", "money <£2> 2 GBP down", "money <£9> 9 GBP"]),
    # what falls short does not fall
    ("The score fell short of 112 points.", ["quantity <112 points> 112 point under"]),
]  # fmt: skip

RANGES = [
    # ends of several parts, and of a part of a unit
    ("The man is between 5ft 8in and 5ft 10in tall; the hike takes 2 hours 10 minutes to 2 hours 40 minutes.", ["quantity <5ft 8in and 5ft 10in> 68..70 inch", "quantity <2 hours 10 minutes to 2 hours 40 minutes> 130..160 minute"]),
    ("It takes half an hour to an hour; an hour to an hour and a half; half an inch to an inch and a half of rain.", ["quantity <half an hour to an hour> 0.5..1 hour", "quantity <an hour to an hour and a half> 1..1.5 hour", "quantity <half an inch to an inch and a half> 0.5..1.5 inch"]),
    ("It grew half an inch and then an inch and a half; half an hour to an end; between two hours and 30 minutes.", ["quantity <half an inch> 0.5 inch up", "quantity <an inch and a half> 1.5 inch", "quantity <half an hour> 0.5 hour", "quantity <two hours> 2 hour", "quantity <30 minutes> 30 minute"]),
    # from what something went
    ("The toll will go from $2 to $3 and rents went from £900 to £1,200; seats go from £10 to £40, and it can go from 10 to 80 per cent.", ["money <$2> 2 USD", "money <$3> 3 USD", "money <£900> 900 GBP", "money <£1,200> 1200 GBP", "money <£10 to £40> 10..40 GBP", "percent <10 to 80 per cent> 10..80 %"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*HEDGES, *TRENDS, *RANGES])
def test_clauses(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected
