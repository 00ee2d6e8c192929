"""The slots of a figure's frame, each a value or unknown."""

from __future__ import annotations

from typing import Any

import pytest

from checker.extract import analyse
from checker.frame import Frame, relation, statements
from checker.read import read_text


def frames(text: str) -> dict[str, Frame]:
    return {one.mention.text: one.frame for one in statements(analyse(read_text(text)))}


@pytest.mark.parametrize(
    ("text", "figure", "slots"),
    [
        (
            "The choir sold 640 tickets.",
            "640 tickets",
            {"kind": "count", "head": "ticket", "predicate": "sell"},
        ),
        (
            "Turnout fell to 61.4%.",
            "61.4%",
            {"kind": "percent", "head": "turnout", "change": "to", "direction": "down"},
        ),
        (
            "The firm paid a $3 million fine.",
            "$3 million",
            {"kind": "money", "dimension": "USD", "head": "fine"},
        ),
        ("A grant of €2m went to the zoo.", "€2m", {"head": "grant", "role": "of"}),
        (
            "Sales came to $612m, down 3 per cent.",
            "3 per cent",
            {"head": "sale", "change": "by", "direction": "down"},
        ),
        ("Sales came to $612m, up 3 per cent.", "3 per cent", {"head": "sale", "change": "by"}),
        ("Ales fared better, climbing to 14 percent.", "14 percent", {"change": "to", "direction": "up"}),
        ("Fifteen patients have lost their lives.", "Fifteen patients", {"outcome": "dead"}),
        ("Fifteen patients have lost their way.", "Fifteen patients", {"outcome": None}),
        ("The 900 MW plant will cost $3m.", "$3m", {"named": frozenset(), "head": "plant"}),
        ("It stood at 31 percent at 6 p.m.", "31 percent", {"aspect": frozenset({"hour"})}),
        ("It left 31 percent at 6 p.m.", "31 percent", {"aspect": frozenset()}),
        ("Turnout at six o'clock was 58%.", "58%", {"aspect": frozenset({"hour"})}),
        ("The final turnout was 58%.", "58%", {"aspect": frozenset()}),
        ("She swam in water as cold as 14C.", "14C", {"aspect": frozenset({"minimum"})}),
        ("As many as 14 boats sank.", "14 boats", {"aspect": frozenset()}),
        ("It is a 90-mile round trip.", "90-mile", {"aspect": frozenset({"return"})}),
        ("It is a 90-mile round course.", "90-mile", {"aspect": frozenset()}),
        ("Tarn reported 23 new infections.", "23 new infections", {"aspect": frozenset({"additional"})}),
        ("Tarn reported 23 new homes.", "23 new homes", {"aspect": frozenset()}),
        ("Once Gift Aid was added, the choir raised £400.", "£400", {"aspect": frozenset({"inclusive"})}),
        ("Once the choir was founded, it raised £400.", "£400", {"aspect": frozenset()}),
        ("Output, leaving aside coke, was 38 tonnes.", "38 tonnes", {"aspect": frozenset({"exclusive"})}),
        ("It set aside 38 tonnes.", "38 tonnes", {"aspect": frozenset()}),
        ("Divers found 430 kilos of the powder.", "430 kilos", {"aspect": frozenset()}),
        ("Divers found 430 kilos of the 500.", "430 kilos", {"aspect": frozenset({"part"})}),
        ("Eleven schools are among those to close.", "Eleven schools", {"aspect": frozenset({"part"})}),
        ("The works are to last 18 weeks.", "18 weeks", {"aspect": frozenset()}),
        ("In its last 18 weeks it sold 40.", "18 weeks", {"aspect": frozenset({"last"})}),
        ("It made a pre-tax profit of $3m.", "$3m", {"aspect": frozenset({"basis:before tax"})}),
        ("It made $3m before taxes rose.", "$3m", {"aspect": frozenset()}),
        ("The towers had no heating for 19 hours.", "19 hours", {"certainty": "past"}),
        ("They were without heating for 19 hours.", "19 hours", {"certainty": "past"}),
        ("Velani made 78 not out.", "78", {"certainty": "past"}),
        (
            "The plant made 40 GWh last year.",
            "40 GWh",
            {"kind": "measure", "dimension": "energy", "predicate": "make"},
        ),
        ("The firm earned $40 million last year.", "$40 million", {"head": None, "predicate": "earn"}),
        ("It grew by 40 per cent this month.", "40 per cent", {"head": None}),
        ("He works a 40-hour week.", "40-hour", {"head": "week"}),
        ("The probe, designed for five years, went silent.", "five years", {"certainty": "forecast"}),
        ("The probe, built for $3m, went silent.", "$3m", {"certainty": "past"}),
        ("He laughed off talk of a $15m fee.", "$15m", {"certainty": "denied"}),
        ("He rejected an offer of $15m.", "$15m", {"certainty": "past"}),
        ("The house passed the disputed bill by 19 votes.", "19 votes", {"certainty": "past"}),
        ("Graham Rudd, then 42, was hurt.", "42", {"aspect": frozenset({"then"})}),
        ("Roe said of the 19-year-old that she won.", "19-year-old", {"person": ()}),
        ("Sixteen other firms were fined a total of $3m.", "$3m", {"aspect": frozenset({"other"})}),
        ("Rudd has rung bells since she was 22.", "22", {"aspect": frozenset({"then"})}),
        ("It plans to plant 90 trees.", "90 trees", {"certainty": "forecast"}),
        ("It will plant 90 trees.", "90 trees", {"certainty": "future"}),
        ("It was put back to 15 March.", "15 March", {"certainty": "forecast"}),
        ("Supplies were 6 per cent ahead of last summer.", "6 per cent", {"period": frozenset()}),
        ("Milk was up 9 per cent on May.", "9 per cent", {"period": frozenset()}),
        ("It sold 40 cars on Monday.", "40 cars", {"period": frozenset({"weekday:monday"})}),
        (
            "They waited 5 hours between October and December.",
            "5 hours",
            {"period": frozenset({"months:october-december"})},
        ),
        ("The storm dropped 94mm on Gault in 24 hours.", "94mm", {"period": frozenset({"hours:"})}),
        (
            "It waited 5 hours and 40 minutes in A&E last month.",
            "5 hours and 40 minutes",
            {"period": frozenset({"month:last"})},
        ),
        ("The fire has cost nine lives.", "nine lives", {"head": "life", "outcome": "dead"}),
        ("The vaccine saved nine lives.", "nine lives", {"head": "life", "outcome": None}),
        ("A court in Rill sent Abt to prison for six years.", "six years", {"outcome": "sentence"}),
        ("Abt has spent six years in prison.", "six years", {"outcome": None}),
        ("Abt will spend six years behind bars.", "six years", {"outcome": "sentence"}),
        (
            "A judge in Rill gave Leo Abt six years.",
            "six years",
            {"outcome": "sentence", "person": ("leo", "abt")},
        ),
        ("He was led from the dock to begin a five-year term.", "five-year", {"outcome": "sentence"}),
        ("Leo Abt must serve at least six years, the court ruled.", "six years", {"outcome": None}),
        ("The court heard that he stole over six years.", "six years", {"outcome": None}),
        ("The club gave her six years to pay.", "six years", {"outcome": None}),
        ("Councillors voted 9-4 for the quay.", "9-4", {"outcome": "vote"}),
        ("Rovers won 6-3 in Rill.", "6-3", {"outcome": None}),
        ("It was 41.4C, the hottest day since 1976.", "41.4C", {"period": frozenset({"since:1976"})}),
        ("Ten shops will open before March.", "Ten shops", {"period": frozenset({"by:march"})}),
        ("Exports rose 3% in March.", "3%", {"period": frozenset({"month:march"})}),
        ("Rask took 4 wickets in the opening match.", "4 wickets", {"period": frozenset({"event:last"})}),
        ("A third of its staff sued.", "A third of its staff", {"aspect": frozenset()}),
        ("It will cost £6m including the quay.", "£6m", {"aspect": frozenset({"inclusive"})}),
        ("It will cost £6m without the quay.", "£6m", {"aspect": frozenset({"exclusive"})}),
        ("It landed 11 minutes later than planned, at 19:31 GMT.", "19:31 GMT", {"certainty": "past"}),
        ("Eleven sailors were hurt.", "Eleven sailors", {"head": "sailor", "outcome": "hurt"}),
        (
            "Nine miners died on Monday.",
            "Nine miners",
            {"outcome": "dead", "period": frozenset({"weekday:monday"})},
        ),
        ("Ines Corte, 44, bakes bread.", "44", {"kind": "age", "person": ("ines", "corte")}),
        (
            "The 51-year-old driver Leo Abt was unhurt.",
            "51-year-old",
            {"kind": "age", "person": ("leo", "abt")},
        ),
        ("The dam hurt 50, of which 12 badly.", "50", {"aspect": frozenset()}),
        ("Officials initially put the cost at $3m.", "$3m", {"aspect": frozenset({"earlier"})}),
        ("Earlier, rangers said that 12 bears died.", "12 bears", {"aspect": frozenset({"earlier"})}),
        ("A blast earlier on Sunday killed 10 miners.", "10 miners", {"aspect": frozenset()}),
        ("The fire hurt 9 guests, 4 of them badly.", "9 guests", {"aspect": frozenset()}),
        ("Nine guests were critically hurt.", "Nine guests", {"aspect": frozenset({"graded"})}),
        ("Rain was badly needed by 12 farms.", "12 farms", {"aspect": frozenset()}),
        (
            "The raid killed 14, not counting the gunman.",
            "14",
            {"aspect": frozenset({"exclusive"}), "certainty": "past"},
        ),
        ("The raid killed 14, including three children.", "14", {"aspect": frozenset()}),
        ("By noon 40 boats were out.", "40 boats", {"aspect": frozenset()}),
        ("Some 40 boats were out by noon.", "40 boats", {"aspect": frozenset({"hour"})}),
        ("The quake killed 4 and hurt another 90 people.", "90 people", {"aspect": frozenset()}),
        ("The firm would have paid $6m.", "$6m", {"certainty": "denied"}),
        ("The firm may have paid $6m.", "$6m", {"certainty": "future"}),
        ("Three of the 12 boats sank.", "Three", {"aspect": frozenset({"part"})}),
        ("Another 200 nurses will be hired.", "200 nurses", {"certainty": "future"}),
        (
            "Analysts expect a profit of $31 million.",
            "$31 million",
            {"head": "profit", "certainty": "forecast"},
        ),
        ("He denied that 40 cows were sick.", "40 cows", {"certainty": "denied"}),
        (
            "The mayor said on Monday that 23 boats had been found.",
            "23 boats",
            {"predicate": "find", "role": "object", "subject": frozenset()},
        ),
        ("Rangers say 12 bears are sleeping.", "12 bears", {"predicate": "sleep", "role": "subject"}),
        (
            "She told guests that the mill lost €4m.",
            "€4m",
            {"predicate": "lose", "subject": frozenset({"mill"})},
        ),
        ("He said 23 words at the wedding.", "23 words", {"predicate": "say", "role": "object"}),
        ("Profit rose 4% in the third quarter.", "4%", {"period": frozenset({"quarter:3"}), "change": "by"}),
    ],
)
def test_slots(text: str, figure: str, slots: dict[str, Any]) -> None:
    found = frames(text)
    assert figure in found, sorted(found)
    assert {slot: getattr(found[figure], slot) for slot in slots} == slots


@pytest.mark.parametrize(
    ("one", "other", "slot", "grade"),
    [
        ("Nine miners died.", "Nine miners were hurt.", "outcome", "clash"),
        ("The plant cut 90 jobs.", "Ninety posts went at the plant.", "head", "same"),
        ("It housed 40 children.", "It housed 40 youngsters.", "head", "same"),
        ("It housed 40 horses.", "It housed 40 teachers.", "head", "clash"),
        ("Sales rose 3% in the first quarter.", "Sales rose 3% in the fourth quarter.", "period", "clash"),
        ("Rent is $30 a day.", "Rent is $30 a week.", "rate", "clash"),
        ("Ann Lee, 40, won.", "Joe Lee, 41, won.", "person", "clash"),
        ("Ann Lee, 40, won.", "Mrs Lee, 41, won.", "person", "same"),
        ("Prices rose 3%.", "Prices fell 3%.", "direction", "clash"),
        ("Rents were 3% higher than in May.", "Rents were 3% lower than in May.", "direction", "clash"),
        ("Shops saw a 3% annual price rise.", "Prices fell 3%.", "direction", "clash"),
        ("Shops saw a 3% annual price rise.", "Prices rose 3%.", "direction", "same"),
        ("Fares are £5 dearer.", "Fares are £5 cheaper.", "direction", "clash"),
        ("Rent went from 3% up to 4%.", "Rent was 3% down.", "direction", "unknown"),
        ("It holds a 3% stake.", "It bought a 3% stake.", "direction", "unknown"),
        ("Its flats are 3 miles lower.", "Its flats are 3 miles higher.", "direction", "unknown"),
        ("The zoo has 30 apes.", "There are 30 apes.", "outcome", "unknown"),
    ],
)
def test_relation(one: str, other: str, slot: str, grade: str) -> None:
    (a, *_), (b, *_) = (list(frames(text).values()) for text in (one, other))
    assert slot in getattr(relation(a, b), grade)
    assert relation(a, b) == relation(b, a)


def test_what_prints_no_figure_is_no_statement() -> None:
    assert frames("Thousands of families fled, and dozens of houses burned.") == {}
