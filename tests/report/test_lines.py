"""Wrapping and columns of styled text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.report.lines import columns, piece, plain, wrap
from checker.report.printable import width_of


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("the tram is late", 20, ["the tram is late"]),
        ("the tram is late", 9, ["the tram", "is late"]),
        ("incomprehensible", 6, ["incomp", "rehens", "ible"]),
        ("日本語 日本", 5, ["日本", "語", "日本"]),
        ("", 5, [""]),
    ],
)
def test_wrap(text: str, width: int, lines: list[str]) -> None:
    assert [plain(line) for line in wrap([piece(text)], width)] == lines


def test_wrap_with_indents() -> None:
    assert [plain(line) for line in wrap([piece("one two three four")], 11, "- ", "  ")] == [
        "- one two",
        "  three",
        "  four",
    ]


def test_a_word_in_two_styles_is_not_broken_between_them() -> None:
    pieces = [piece("about “"), piece("€90", "strong"), piece("” in all")]
    assert [plain(line) for line in wrap(pieces, 10)] == ["about", "“€90” in", "all"]


def test_a_place_is_never_broken() -> None:
    lines = wrap([piece("see"), piece(" "), piece("a/very/long/path.txt:12:3", "place")], 10)
    assert [plain(line) for line in lines] == ["see", "a/very/long/path.txt:12:3"]


@given(st.text(alphabet="ab 日é", max_size=80), st.integers(4, 30))
def test_wrapped_lines_fit_and_lose_nothing(text: str, width: int) -> None:
    lines = wrap([piece(text)], width, "> ", "  ")
    assert all(width_of(plain(line)) <= width for line in lines)
    assert "".join(plain(line)[2:].replace(" ", "") for line in lines) == text.replace(" ", "")


def test_columns() -> None:
    cells = [
        ((piece("stake in the yard"),), 8),
        ((piece("49%", "strong"),), 5),
        ((piece("x"),), 1),
    ]
    assert [plain(line) for line in columns(cells)] == ["stake in  49%    x", "the yard"]


def test_columns_cut_at_a_height() -> None:
    assert [plain(line) for line in columns([((piece("one two three"),), 5)], most=2)] == [
        "one",
        "two…",
    ]
