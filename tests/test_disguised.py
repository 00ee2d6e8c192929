"""Figures and words in disguise are named with their place."""

from __future__ import annotations

import pytest

import checker

SEEN = {
    "full-width digits": ("It paid $４ billion.", "digits of another script or shape", "“４”"),
    "Arabic digits": ("It paid $٤ billion.", "digits of another script or shape", "“٤”"),
    "Devanagari digits": ("It paid $४ billion.", "digits of another script or shape", "“४”"),
    "mathematical digits": ("It paid $𝟒 billion.", "digits of another script or shape", "“𝟒”"),
    "circled digits": ("It paid $④ billion.", "digits of another script or shape", "“④”"),
    "powers": ("It has 10⁶ users.", "raised or lowered digits after a figure", "“⁶”"),
    "keycaps": ("It paid $4️⃣ billion.", "marks put upon digits", "“4️” (variation selector-16)"),
    "variation selectors": ("It paid $4\ufe0e billion.", "marks put upon digits", "variation selector-15"),
    "struck out": ("It paid $4\u0336 billion.", "marks put upon digits", "combining long stroke overlay"),
    "full-width dollar": ("It paid ＄4 billion.", "full-width signs of currencies", "“＄”"),
    "full-width comma": (
        "It has 10，000 users.",
        "separators inside a figure that no style guide has",
        "“，”",
    ),
    "Arabic separator": ("It has 10٬000 users.", "separators inside a figure that no style guide has", "“٬”"),
    "line separator": (
        "It has 10\u2028000 users.",
        "separators inside a figure that no style guide has",
        "line separator",
    ),
    "Cyrillic i": (
        "It paid $4 bіllion.",
        "letters of another script inside a word",
        "“bіllion” (cyrillic small letter",
    ),
    "Greek O in a figure": ("It has 1Ο0 users.", "letters of another script inside a word", "“1Ο0”"),
}


@pytest.mark.parametrize("what", SEEN)
def test_what_is_seen_and_not_read_is_named(what: str) -> None:
    text, kind, shown = SEEN[what]
    (notice,) = [one for one in checker.read_text(text).notices if one.kind == "unread figure"]
    assert notice.message.startswith(f"{kind}, once: ")
    assert shown in notice.message
    assert notice.start > 5


@pytest.mark.parametrize(
    "text",
    [
        "It paid $4 billion for 10,000 m² at 5 µm and 3 kΩ.",
        "Москва и Αθήνα are towns, and so is Ελλάδα 2004.",
        "TGF-β and the γ-ray; ½ of 3½ · 5 cafés – naïve.",
        "10 000 users, 5’10”, No. 4¼, 20 °C.",
    ],
)
def test_what_news_writes_is_no_disguise(text: str) -> None:
    assert [one for one in checker.read_text(text).notices if one.kind == "unread figure"] == []


def test_each_kind_is_named_once_with_its_count() -> None:
    (notice,) = checker.read_text("١٢ and ٣ came to the village of Ely on Friday.").notices
    assert notice.message == "digits of another script or shape, 3 times: “١” (arabic-indic digit one)"


def test_escapes_and_control_characters_are_a_notice_and_no_figure() -> None:
    text = "It \x1b[31mpaid\x1b[0m \x1b]0;9 billion dollars\x07 and \x9b32m left \x0817 towns."
    document = checker.read_text(text)
    (notice,) = document.notices
    assert notice.message == "control characters, 6 times (U+0007, U+0008, U+001B, U+009B)"
    assert [one.text for one in checker.extract(document)] == ["17 towns"]
