"""Which way texts run, and what of a sentence stands apart."""

import pytest

from checker.report.direction import direction_of, runs_left, stretches


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("The port", "ltr"),
        ("12, “נמל”", "rtl"),
        ("الميناء 12", "rtl"),
        ("$5 – the نمل", "ltr"),
        ("12 – 40%", ""),
        ("", ""),
    ],
)
def test_direction(text, direction):
    assert direction_of(text) == direction


@pytest.mark.parametrize(
    ("sentence", "apart"),
    [
        ("a and b say $5 million.", []),
        ("נמל and b say 7.", ["נמל"]),
        ("b says “עלתה 7 מיליון” and c “it cost 9”.", ["“עלתה 7 מיליון”"]),
        ("the mayor, משה כהן, 44, and two others", ["משה כהן"]),
        ("עלתה 7 מיליון – twice", ["עלתה 7 מיליון"]),
        ("“open שקל", ["שקל"]),
    ],
)
def test_what_stands_apart(sentence, apart):
    found = list(stretches(sentence))
    assert "".join(one.text for one in found) == sentence
    assert [one.text for one in found if one.apart] == apart
    assert runs_left(sentence) == bool(apart)
