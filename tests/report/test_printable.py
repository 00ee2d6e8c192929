"""What articles may contain and what a report shows of it."""

import json
from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.report.printable import escape_json, excerpt, printable, shorten, width_of


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a plain sentence", "a plain sentence"),
        ("two\n lines\tand  gaps\u00a0here", "two lines and gaps here"),
        ("\x1b[31mred\x1b[0m", "\\x1b[31mred\\x1b[0m"),
        ("bell \x07 and backspace \x08", "bell \\x07 and backspace \\x08"),
        ("C1: \x9b31m \x85", "C1: \\x9b31m \\x85"),
        ("price \u202e05\u202c euro", "price \\u202e05\\u202c euro"),
        ("zero\u200bwidth \ufeffmark", "zero\\u200bwidth \\ufeffmark"),
        ("tag \U000e0041", "tag \\U000e0041"),
        ("line\u2028separator", "line\\u2028separator"),
        ("lone \ud800 surrogate", "lone \\ud800 surrogate"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("[red]markup[/red] <b>", "[red]markup[/red] <b>"),
        ("", ""),
    ],
)
def test_printable(text: str, shown: str) -> None:
    assert printable(text) == shown


HIDDEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}


@given(st.text())
def test_printable_holds_nothing_that_acts(text: str) -> None:
    shown = printable(text)
    assert {char for char in shown if category(char) in HIDDEN} <= {"\u200c", "\u200d"}
    assert "\n" not in shown
    assert printable(shown) == shown


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_escaped_json_is_the_same_json_in_visible_characters(text: str) -> None:
    escaped = escape_json(json.dumps({"quote": text}, ensure_ascii=False, indent=1))
    assert json.loads(escaped) == {"quote": text}
    assert not [char for char in escaped if category(char) in HIDDEN and char != "\n"]


def test_escaped_json_of_a_lone_surrogate_can_be_written() -> None:
    assert json.loads(escape_json(json.dumps("\udc80", ensure_ascii=False)).encode()) == "\udc80"


@pytest.mark.parametrize(("text", "columns"), [("abc", 3), ("日本", 4), ("e\u0301", 1), ("", 0), ("€", 1)])
def test_width(text: str, columns: int) -> None:
    assert width_of(text) == columns


@pytest.mark.parametrize(
    ("text", "width", "short"),
    [
        ("short", 5, "short"),
        ("the mayor signed the contract", 20, "the mayor signed…"),
        ("incomprehensibilities", 8, "incompr…"),
        ("日本語日本語", 7, "日本語…"),
    ],
)
def test_shorten(text: str, width: int, short: str) -> None:
    assert shorten(text, width) == short
    assert width_of(short) <= width


def test_excerpt_keeps_the_value_in_sight() -> None:
    quote = "word " * 60 + "paid €84.5 million for it " + "word " * 60
    part = excerpt(quote.strip(), "€84.5 million", 100)
    assert part.startswith("…word") and part.endswith("word…") and "paid €84.5 million for it" in part
    assert len(part) <= 102


def test_excerpt_of_a_short_quote_is_the_quote() -> None:
    assert excerpt("paid €84.5 million", "€84.5 million", 100) == "paid €84.5 million"
