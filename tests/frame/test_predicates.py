"""The verb of which a figure is told, whatever the sentence is built like."""

from __future__ import annotations

import pytest

from checker.extract import analyse
from checker.frame import statements
from checker.read import read_text

VERBS = {
    "sell": ("sold", "sold", "selling"),
    "lose": ("lost", "lost", "losing"),
    "steal": ("stole", "stolen", "stealing"),
    "plant": ("planted", "planted", "planting"),
    "outsell": ("outsold", "outsold", "outselling"),
    "airlift": ("airlifted", "airlifted", "airlifting"),
    "downsize": ("downsized", "downsized", "downsizing"),
    "offload": ("offloaded", "offloaded", "offloading"),
}
BUILT = [
    "The firm {past} 40 boats.",
    "The chief {past} 40 boats in May.",
    "The school on Monday {past} at least 40 boats.",
    "The bank, which {past} 40 boats, is small.",
    "The school said it {past} 40 boats.",
    "It was the farm that {past} 40 boats.",
    "Pilots {past} 40 boats, the mayor said.",
    "Forty boats were {done} by the union.",
    "Of the 200 boats, 40 were {done}.",
    "The 40 boats that were {done}.",
    "There were 40 boats {done} in May.",
    "After {ing} 40 boats, the group left.",
    "The mine left, {ing} 40 boats.",
    "The club was accused of {ing} 40 boats.",
]


@pytest.mark.parametrize("built", BUILT)
@pytest.mark.parametrize("verb", VERBS)
def test_predicates(built: str, verb: str) -> None:
    past, done, ing = VERBS[verb]
    text = built.format(past=past, done=done, ing=ing)
    found = {one.mention.text.lower(): one.frame.predicate for one in statements(analyse(read_text(text)))}
    told = next(predicate for figure, predicate in found.items() if figure.startswith(("40", "forty")))
    assert told == verb


@pytest.mark.parametrize(
    ("text", "figure", "predicate"),
    [
        ("Residents said that boats sank 40 metres from the pier.", "40 metres", "sink"),
        ("The mayor said 40 boats were lost.", "40 boats", "lose"),
        ("The general public lost 40 boats.", "40 boats", "lose"),
        ("The lost 40 boats were found in May.", "40 boats", "find"),
        ("A group of lost children found 40 boats.", "40 boats", "find"),
        ("Losing 40 boats hurt the firm.", "40 boats", "lose"),
        ("The building of 40 storeys burned.", "40 storeys", "burn"),
        ("The crew took on 40 boats in May.", "40 boats", "take"),
        ("A 3% pay rise was agreed.", "3%", "agree"),  # two nouns, of which one is a verb too
        ("Some 40 job cuts came in May.", "40 job cuts", "come"),
        ("A 40-mile bike ride ended on Sunday.", "40-mile", "end"),
        ("The oil price rise pushed costs up 4%.", "4%", "push"),
        ("The interest rate rise cost 40 people their homes.", "40 people", "cost"),
        ("Police search 40 homes.", "40 homes", "search"),
        ("The council plan to close 40 shops.", "40 shops", "close"),
        ("The bank cut 40 jobs.", "40 jobs", "cut"),
        ("The fleet rose to 40 boats.", "40 boats", "rise"),  # a noun that is an adjective too
        ("The final drew 40 boats.", "40 boats", "draw"),
        ("The average fell by 40 boats.", "40 boats", "fall"),
    ],
)
def test_other_predicates(text: str, figure: str, predicate: str) -> None:
    found = {one.mention.text: one.frame.predicate for one in statements(analyse(read_text(text)))}
    assert found[figure] == predicate


@pytest.mark.parametrize(
    ("text", "figure", "head"),
    [
        ("They got a 3% pay rise.", "3%", "rise"),
        ("A 3% price increase hit the town.", "3%", "increase"),
        ("They want a 5% rent freeze.", "5%", "freeze"),
        ("He gave up after a nine-hour stand-off.", "nine-hour", "stand-off"),
        ("There was a $3m pay-out.", "$3m", "pay-out"),
        ("It had 40 start-ups.", "40 start-ups", "start-up"),
    ],
)
def test_heads_of_compounds(text: str, figure: str, head: str) -> None:
    found = {one.mention.text: one.frame.head for one in statements(analyse(read_text(text)))}
    assert found[figure] == head


@pytest.mark.parametrize(
    ("text", "slot", "expected"),
    [
        # what is to come, whatever stands between the figure and its verb
        ("Between 80 and 120mm of rain is expected over the hills.", "certainty", "forecast"),
        ("Gusts of 70mph were likely on high ground.", "certainty", "forecast"),
        ("Some 80mm of rain fell over the hills.", "certainty", "past"),
        ("Gusts of 70mph were measured on high ground.", "certainty", "past"),
        # the size of a change before its noun
        ("Students marched against a 15 per cent hike in hostel fees.", "change", "by"),
        ("Shares were up from 15 per cent in May.", "change", "from"),
        # whose age it is
        (
            "Olwen Roe, the harpist who kept the harp alive in Wales, has died aged 91.",
            "person",
            ("olwen", "roe"),
        ),
        ("Olwen Roe passed away on Monday at the age of 94.", "aspect", frozenset()),
        ("Olwen Roe moved to Leden at the age of 94.", "aspect", frozenset({"then"})),
        ("The pool was meant to cost $3m.", "aspect", frozenset({"earlier"})),
        ("The board turned down an earlier bid of $3m.", "aspect", frozenset({"other"})),
        ("The board turned down the bid of $3m.", "aspect", frozenset()),
    ],
)
def test_slots(text: str, slot: str, expected: object) -> None:
    figures = [one for one in statements(analyse(read_text(text))) if one.frame.kind != "date"]
    assert getattr(figures[0].frame, slot) == expected
