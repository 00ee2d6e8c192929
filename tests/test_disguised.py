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
    "powers": ("It has 10⁶ users.", "raised or lowered digits", "“⁶”"),
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
    "raised alone": ("It paid $⁴ billion.", "raised or lowered digits", "“⁴”"),
    "full-width letters": ("It paid $4 ｂillion.", "letters in another shape", "“ｂ”"),
    "mathematical letters": ("It paid $4 𝐛illion.", "letters in another shape", "“𝐛”"),
    "a Roman numeral": ("It paid $4 ⅿillion.", "letters in another shape", "“ⅿ”"),
    "tags": ("It paid $4\U000e0020billion.", "tags that nobody sees", "tag space"),
    "private use": ("It paid $4\ue000billion.", "characters without a shape after a figure", "u+e000"),
    "a letter for a digit": ("It paid $l7 million.", "no figure where one should stand", "“$l7”"),
    "another letter for a digit": ("It paid $5Z million.", "no figure where one should stand", "“$5Z”"),
    "Chinese digits": ("It paid $五十 million.", "no figure where one should stand", "“$五十”"),
    "a number in Chinese": (
        "It paid 五千七百万美元 for the two boats, the board of the harbour said in the town hall on Monday afternoon.",
        "a word that looks like a number",
        "“五千七百万”",
    ),
    "ones for an l": ("It paid $4 mi11ion.", "a word that looks like a number", "“mi11ion”"),
    "an m in two letters": ("It paid 4 rnillion dollars.", "a word that looks like a number", "“rnillion”"),
    "marks upon a scale": ("It paid $4 bil\u0301lion.", "a word that looks like a number", "“bil"),
    "Greek O in a figure": ("It has 1Ο0 users.", "letters of another script inside a word", "“1Ο0”"),
}


@pytest.mark.parametrize("what", SEEN)
def test_what_is_seen_and_not_read_is_named(what: str) -> None:
    text, kind, shown = SEEN[what]
    notice = next(
        one
        for one in checker.read_text(text).notices
        if one.kind == "unread figure" and one.message.startswith(kind)
    )
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
        "It paid $4 million, $several million, US$4-million and $4bn to $5 billion in 2019 millions.",
        "In 1999 Lillian sold 3 million; the 14 mission flights to Diyarbakır cost 5 thousands.",
        "北京时间三月四日，委员会以五千七百万美元买下两艘渡轮，每艘可载三百一十人。",
        "The word¹ is noted. The flag 🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f flew.",
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
