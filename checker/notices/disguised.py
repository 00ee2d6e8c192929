"""Notices about characters that look like others: digits that are none of ours, letters of another script in a word.

What a reader takes for "$4 billion" must be read as that, or be named: otherwise a figure passes unseen.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from checker.lexicon.numbers import WESTERN
from checker.model import Document, Notice

__all__ = ["UNREAD", "disguised", "disguises"]

UNREAD = "unread figure"
"""Kind of a notice on a figure that may be read by people and not by this program."""

_LOOKALIKE = "АВЕЅІЈКМНОРСТХаеорсухіјѕһԁԛԝӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧο"
"""Cyrillic and Greek letters that look like Latin ones. Source: Unicode 15 confusables.txt (UTS 39), the letters whose
skeleton is one ASCII letter; without those that stand in symbols of units (µ, Ω, β)."""

_DISGUISES = (
    ("digits of another script or shape", r"(?![0-9])\d|[①-⒛⓪-⓿❶-➓㉈-㊉\U0001f100-\U0001f10c]"),
    (
        "raised or lowered digits",
        r"(?<=[0-9])[⁰¹²³⁴-⁹₀-₉]|(?<=[$€£¥])[⁰¹²³⁴-⁹₀-₉]|[⁰¹²³⁴-⁹₀-₉](?= ?(?:[mb]|tr)illion)",
    ),
    ("marks put upon digits", r"[0-9][\u0300-\u036f\u0483-\u0489\u20d0-\u20ff\ufe00-\ufe0f]"),
    (
        "letters in another shape",
        r"[\uff21-\uff3a\uff41-\uff5a\U0001d400-\U0001d7cb\u24b6-\u24e9\u2160-\u217f\u1d00-\u1d2b]",
    ),
    ("tags that nobody sees", r"(?<![\U0001f3f4\U000e0020-\U000e007f])[\U000e0020-\U000e007f]"),
    ("characters without a shape after a figure", r"(?<=[0-9])[\ue000-\uf8ff\ufffc]"),
    ("full-width signs of currencies", r"[＄￡￥￠﹩％﹪]"),
    (
        "separators inside a figure that no style guide has",
        r"(?<=[0-9])[٫٬，．·․‚ʼ﹒﹐⎖˙·‧⋅\u2028\u2029\x85\x0b\x0c\x1c-\x1f](?=[0-9])",
    ),
)
"""What hides a figure, and how it is found (Unicode 15: Nd, enclosed alphanumerics, super- and subscripts, combining
marks, halfwidth and fullwidth forms, mathematical alphanumerics, number forms, tags, and what UTS 39 takes for a comma
or a full stop)."""

_SIGNED = re.compile(
    r"[$€£](?:(?=[^\s0-9]{1,12} ?(?:[mb]|tr)illion)[^\s0-9]*[^\x00-\x7f]"
    r"|[0-9.,]*+[OolISZ][0-9.,]*+(?= ?(?:[mb]|tr)illion)|[0-9.,]*+[OolISZ][0-9])"
)
"""A currency's sign with what is no figure, or letters for digits, before what a figure goes on with."""
_AFTER_FIGURE = re.compile(r"(?<=[0-9])[ \u00a0-]?([^\W\d_]\S{4,10})")
_ALIKE = str.maketrans(dict.fromkeys("l1|!¡ıɩ", "i") | {"0": "o", "ᴍ": "m"})
"""Letters and marks that look like "i", "o" and "m" (Unicode 15, confusables.txt)."""
_HAN = re.compile(r"[〇零一二三四五六七八九十百千万萬億亿兆]{2,}")

_USUAL = frozenset(map(chr, range(0x20, 0x7F))) | frozenset("\t\n\r\u00a0£€‘’“”–—…•áâäçèéêíñóôöüŠšž")
"""Characters that hide nothing: what most texts have and no other."""

_PATTERNS = tuple((what, re.compile(pattern)) for what, pattern in _DISGUISES)
_MIXED = re.compile(rf"[A-Za-z0-9][{_LOOKALIKE}]|[{_LOOKALIKE}][A-Za-z0-9]")
_WORD_PART = re.compile(r"\w*+")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]|\x9b(?=[0-?]*+[ -/]*+[@-~])")
"""Control characters, and the one of eight bits that begins a sequence (ECMA-48, 5.4); others of its kind are garbled text."""
_NEAR = 40
"""Code points to either side in which the rest of a word is looked for."""


def _is_han(char: str) -> bool:
    """Whether a character is of Chinese, or of a Japanese syllabary."""
    return "\u3400" <= char <= "\u9fff" or "\u3040" <= char <= "\u30ff"


def disguised(document: Document) -> Iterator[Notice]:
    """A notice for each kind of disguise and for control characters, at the first place, with how many there are."""
    text = document.text
    for what, places in disguises(text).items():
        start, end = places[0]
        yield Notice(UNREAD, f"{what}, {_times(len(places))}: {_named(text[start:end])}", start, end)
    found = list(_CONTROL.finditer(text)) if not text.isprintable() else []
    if found:
        kinds = sorted({f"U+{ord(one[0]):04X}" for one in found})
        message = f"control characters, {_times(len(found))} ({', '.join(kinds[:6])})"
        yield Notice("control characters", message, found[0].start(), found[0].end())


def disguises(text: str) -> dict[str, list[tuple[int, int]]]:
    """What hides figures and words in a text, with the places of each kind, in order."""
    found = {
        "no figure where one should stand": [one.span() for one in _SIGNED.finditer(text)],
        "a word that looks like a number": list(_lookalikes(text)),
    }
    if _USUAL.issuperset(text):
        return {what: places for what, places in found.items() if places}
    found |= {what: [one.span() for one in pattern.finditer(text)] for what, pattern in _PATTERNS}
    mixed = (_word_around(text, one.start(), one.end()) for one in _MIXED.finditer(text))
    found["letters of another script inside a word"] = list(dict.fromkeys(mixed))
    return {what: places for what, places in found.items() if places}


def _lookalikes(text: str) -> Iterator[tuple[int, int]]:
    """Words after a figure that look like a scale and are none; Chinese numbers in a text that is not Chinese."""
    for one in _AFTER_FIGURE.finditer(text):
        word = one[1].rstrip(".,;:!?)”’\"'").casefold()
        if word not in WESTERN and _skeleton(word) in _SKELETONS:
            yield one.start(1), one.start(1) + len(word)
    numbers = () if text.isascii() else list(_HAN.finditer(text))
    if numbers and sum(map(_is_han, text)) * 10 < len(text):
        yield from (one.span() for one in numbers)


def _skeleton(word: str) -> str:
    """The word as it looks: without marks and shapes, what looks alike as one letter (UTS 39, 4)."""
    bare = "".join(char for char in unicodedata.normalize("NFKD", word) if not unicodedata.combining(char))
    return bare.casefold().translate(_ALIKE).replace("rn", "m")


_SKELETONS = frozenset(map(_skeleton, WESTERN))


def _word_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The word that holds a place."""
    before = text[max(0, start - _NEAR) : start]
    while before and (before[-1].isalnum()):
        before = before[:-1]
        start -= 1
    after = _WORD_PART.match(text, end, end + _NEAR)
    return start, after.end() if after else end


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count:,} times"


def _named(characters: str) -> str:
    """The characters with the name of the first that is no ASCII: what they are cannot be seen."""
    odd = next((one for one in characters if not one.isascii()), characters[0])
    return f"“{characters}” ({unicodedata.name(odd, f'U+{ord(odd):04X}').lower()})"
