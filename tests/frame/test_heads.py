"""What a figure counts or measures."""

from __future__ import annotations

import pytest

from checker import read_text
from checker.extract import analyse
from checker.frame import statements


@pytest.mark.parametrize(
    ("text", "figure", "head"),
    [
        ("Turnout was 43 per cent.", "43 per cent", "turnout"),
        ("The turnout, at 43 per cent, was the lowest since 1990.", "43 per cent", "turnout"),
        ("At 43 per cent, turnout was the lowest since 1990.", "43 per cent", "turnout"),
        ("A turnout of 43 per cent was recorded.", "43 per cent", "turnout"),
        ("The bridge is 300 metres long.", "300 metres", "bridge"),
        ("The 300-metre bridge opened on Monday.", "300-metre", "bridge"),
        ("The bridge, 300 metres long, opened on Monday.", "300 metres", "bridge"),
        ("The museum drew 40,000 visitors.", "40,000 visitors", "visitor"),
        ("Visitors numbered 40,000.", "40,000", "visitor"),
        ("The number of visitors rose to 40,000.", "40,000", "visitor"),
        ("Visitor numbers reached 40,000.", "40,000", "visitor"),
        ("Some 40,000 came to see the museum.", "40,000", None),
        ("Profit was $3 million.", "$3 million", "profit"),
        ("It made a profit of $3 million.", "$3 million", "profit"),
        ("It made $3 million in profit.", "$3 million", "profit"),
        ("Profits came to $3 million.", "$3 million", "profit"),
        ("The firm posted a $3 million profit.", "$3 million", "profit"),
        ("The barn cost $3 million.", "$3 million", "barn"),
        ("The price of the barn was $3 million.", "$3 million", "price"),
        ("A ticket costs 9 euros.", "9 euros", "ticket"),
        ("Tickets, at 9 euros each, sold out.", "9 euros", "ticket"),
        ("Tickets are 9 euros.", "9 euros", "ticket"),
        ("Admission is 9 euros.", "9 euros", "admission"),
        ("Unemployment fell to 5.1%.", "5.1%", "unemployment"),
        ("The unemployment rate fell to 5.1%.", "5.1%", "rate"),
        ("The club's debts of $40m worry the board.", "$40m", "debt"),
        ("The club is $40m in debt.", "$40m", "debt"),
        ("Around 12 tonnes of cocaine were seized.", "12 tonnes", "cocaine"),
        ("The haul weighed 12 tonnes.", "12 tonnes", "haul"),
        ("Winds reached 120 km/h.", "120 km/h", "wind"),
        ("Winds of up to 120 km/h hit the coast.", "120 km/h", "wind"),
        ("60 per cent of voters backed the plan.", "60 per cent", "voter"),
        ("The plan was backed by 60 per cent of voters.", "60 per cent", "voter"),
        ("The plan won 60 per cent of the vote.", "60 per cent", "vote"),
        ("The school has 900 pupils aged 11 to 16.", "900 pupils", "pupil"),
        ("The school, with 900 pupils, is full.", "900 pupils", "pupil"),
        ("The blaze took 60 firefighters 5 hours to put out.", "60 firefighters", "firefighter"),
        ("The race was watched by 90,000 spectators.", "90,000 spectators", "spectator"),
        ("A crowd of 90,000 watched the race.", "90,000", "crowd"),
        ("The crowd was 90,000 strong.", "90,000", "crowd"),
        ("The army has 90,000 men under arms.", "90,000 men", "man"),
        ("The lake is 40 feet deep.", "40 feet", "lake"),
        ("The book runs to 600 pages.", "600 pages", "page"),
        ("The 600-page book came out in May.", "600-page", "book"),
        ("She was jailed for 6 years.", "6 years", None),
        ("The strike, in its 6th week, goes on.", "6th", None),
        ("The vaccine was 92% effective.", "92%", "vaccine"),
        ("The vaccine's efficacy was 92%.", "92%", "efficacy"),
        ("The tower will have 40 storeys.", "40 storeys", "storey"),
        ("The 40-storey tower was opened.", "40-storey", "tower"),
    ],
)
def test_head(text: str, figure: str, head: str | None) -> None:
    found = {one.mention.text: one.frame.head for one in statements(analyse(read_text(text)))}
    assert found[figure] == head
