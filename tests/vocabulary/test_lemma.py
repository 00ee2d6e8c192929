"""Forms of verbs: of all that a table of English verbs has, and of nothing else."""

import pytest

from checker.text.wordnet import verbs
from checker.vocabulary.lemma import forms, suggestions


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        ("acquire", "acquire acquires acquired acquiring"),
        ("invest", "invest invests invested investing"),
        ("buy", "buy buys bought buying"),
        ("carry", "carry carries carried carrying"),
        ("stop", "stop stops stopped stopping"),
        ("reach", "reach reaches reached reaching"),
        ("employ", "employ employs employed employing"),
        ("grow", "grow grows grew grown growing"),
        ("commit", "commit commits committed committing"),
        ("die", "die dies died dying"),
        ("cut", "cut cuts cutting"),
        ("bid", "bid bids bade bidden bidding"),
        ("agree", "agree agrees agreed agreeing"),
        ("travel", "travel travels travelled traveled travelling traveling"),
        ("be", "be is are been was were am being"),
        ("oversee", "oversee oversees oversaw overseen overseeing"),
        ("capitalise", "capitalise capitalises capitalised capitalising"),
        ("burn", "burn burns burned burnt burning"),
        ("begin", "begin begins began begun beginning"),
        ("forecast", "forecast forecasts forecasted forecasting"),
        ("work", "work works worked wrought working"),
        ("win", "win wins won winning"),
        ("show", "show shows showed shown showing"),
        ("drive", "drive drives drove driven driving"),
        ("beat", "beat beats beaten beating"),
        ("deal", "deal deals dealt dealing"),
        ("visit", "visit visits visited visiting"),
    ],
)
def test_forms(verb: str, expected: str) -> None:
    assert set(forms(verb)) == set(expected.split())
    assert forms(verb)[0] == verb


@pytest.mark.parametrize("verb", ["aquire", "bought", "deal-with", "ships", ""])
def test_what_is_no_verb_has_no_forms(verb: str) -> None:
    assert forms(verb) == ()


@pytest.mark.parametrize(
    ("verb", "meant"),
    [("aquire", "acquire"), ("bought", "buy"), ("invets", "invest"), ("strucked", "strike")],
)
def test_what_may_have_been_meant(verb: str, meant: str) -> None:
    assert meant in suggestions(verb)


def test_every_verb_has_a_third_person_and_a_continuous_form() -> None:
    for verb in verbs():
        found = forms(verb)
        assert any(one.endswith("s") for one in found), verb
        assert any(one.endswith("ing") for one in found), verb
        assert len(found) >= 3, verb
