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
    ],
)
def test_other_predicates(text: str, figure: str, predicate: str) -> None:
    found = {one.mention.text: one.frame.predicate for one in statements(analyse(read_text(text)))}
    assert found[figure] == predicate
