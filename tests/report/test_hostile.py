"""Nothing from an article, a file's name or a rule acts on a terminal, a CI runner, a Markdown page or a viewer."""

from __future__ import annotations

import json
import re
import sys
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import checker
from checker.report import FORMATS
from checker.report.extraction import render as render_extraction
from checker.report.printable import inert

ACTS = (
    "::error::x", "::add-mask::billion", "##[error]x", "##vso[task.setvariable variable=a]b", "\x1b[31m", "\x1b]0;t\x07",
    "\x9b2J", "\u202e", "\u2028", "[click](http://evil.test)", "\\[click](http://evil.test)", "_www.evil.test",
    "<script>alert(1)</script>", "`x`", "@someone", "=cmd()", "|", "\r", "\ud800",
)  # fmt: skip
NAMES = ("::error file=a::b.txt", "##[error]b.txt", "\x1b[2Jb.txt", "a\nb.txt", "[b](http://evil.test).txt")
PAIRS = (
    ("Acme agreed to buy Widget for $3 billion, see {} now.", "Acme agreed to buy Widget for $4 billion {}"),
    ("{} Bob Ray paid 5 people.", "{} Bob Ray paid 7 people."),
    (
        "“The quick brown fox jumps over this lazy dog {} here,” said John Smith.",
        "“The quick brown fox jumps over that lazy dog {} here,” said John Smith.",
    ),
)


ACTING = re.compile(
    "["
    + "".join(
        re.escape(char)
        for char in map(chr, range(sys.maxunicode + 1))
        if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp") and char not in "\u200c\u200d"
    )
    + "]"
)
"""Characters that steer what shows them."""


def unsafe(line: str) -> list[str]:
    """What acts in a line of a text or a log."""
    found = ACTING.findall(line)
    if line.strip().startswith("::"):
        found.append("::")
    return found + re.findall(r"(?i)##(?:\[|vso\[)", line)


def without_colours(text: str) -> str:
    return re.sub(r"\x1b\[[0-9;]*m", "", text)


@given(
    pair=st.sampled_from(PAIRS),
    acting=st.sampled_from(ACTS),
    names=st.lists(st.sampled_from(NAMES), min_size=2, max_size=2, unique=True),
    width=st.integers(40, 120),
)
@settings(max_examples=150)
def test_no_format_lets_anything_act(
    pair: tuple[str, str], acting: str, names: list[str], width: int
) -> None:
    documents = [
        checker.read_text(text.format(acting), name=name, path=name)
        for text, name in zip(pair, names, strict=True)
    ]
    for report in (checker.compare(documents), checker.check(documents[0], against=documents[1:])):
        for name in FORMATS:
            text = without_colours(checker.render(report, name, width=width, everything=True))
            if name == "github":  # its lines are commands: ours alone
                text = re.sub(r"(?m)^::(?:error|warning|notice) (?=(?:file|title)=)", "", text)
            assert [line for line in text.split("\n") if unsafe(line)] == [], name
        for result in json.loads(checker.render(report, "sarif"))["runs"][0]["results"]:
            assert not re.search(r"(?<!\\)(?:\\\\)*\[[^\]]*\]\(", result["message"]["text"])
        assert json.loads(checker.render(report, "json"))["findings"] == report.model_dump()["findings"]
    found = [(one, checker.extract(one)) for one in documents]
    for name in ("text", "json"):
        assert [line for line in render_extraction(found, name, width).split("\n") if unsafe(line)] == []


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("::error::x", "\\::error::x"),
        ("  \t::x", "  \\x09::x"),
        ("a ::x", "a ::x"),
        ("C++::x", "C++::x"),
        ("a ##[error]b", "a #\\#[error]b"),
        ("###[x", "##\\#[x"),
        ("##VSO[x", "#\\#VSO[x"),
        ("## x", "## x"),
        ("\x1b[2J", "\\x1b[2J"),
        ("two  spaces ✗", "two  spaces ✗"),
    ],
)
def test_inert(line: str, shown: str) -> None:
    assert inert(line) == shown
