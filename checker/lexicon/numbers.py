"""Number words and scales of English news text.

Sources: Oxford English Dictionary s.vv. for the words; Reuters and AP style guides for abbreviations of
scales ("mln", "bn", "tn"); Indian numbering (lakh, crore) after the Bureau of Indian Standards.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

ONE = Decimal(1)
"""The one object for a scale of one, so that it can be told by identity."""

ONES = {
    "zero": 0, "nought": 0, "naught": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
DIGITS_SAID = {word: number for word, number in ONES.items() if number < 10} | {"oh": 0, "o": 0}
"""Decimals as they are said aloud: "three point oh five"."""
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90, "fourty": 40, "ninty": 90,
}  # fmt: skip
"""With the two that are often misspelt (Wikipedia, "Commonly misspelled English words")."""
FUSED = {
    f"{ten}{one}": tens + ones for ten, tens in TENS.items() for one, ones in ONES.items() if 0 < ones < 10
}
"""Tens and ones whose hyphen was dropped: "twentyone"."""
WESTERN = {"hundred": 10**2, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
SCALES = {**WESTERN, "lakh": 10**5, "lac": 10**5, "crore": 10**7, "quadrillion": 10**15}  # fmt: skip
"""Scale words that follow a number word or a figure."""

SHORT_SCALES = {
    "mln": 10**6, "mn": 10**6, "mio": 10**6, "mil": 10**6, "bln": 10**9, "bn": 10**9, "blns": 10**9,
    "mlns": 10**6, "bil": 10**9, "trn": 10**12, "trln": 10**12, "tln": 10**12, "tn": 10**12, "cr": 10**7, "lakhs": 10**5, "lacs": 10**5, "crores": 10**7,
    "millions": 10**6, "billions": 10**9, "thousands": 10**3, "trillions": 10**12, "thou": 10**3,
    "lkh": 10**5, "lkhs": 10**5, "koti": 10**7,
    "milliarden": 10**9, "millionen": 10**6, "milliarde": 10**9,
}  # fmt: skip
"""Forms that follow a figure, in any case, attached or after a space."""

LETTER_SCALES = {
    "k": Decimal(10**3), "K": Decimal(10**3), "M": Decimal(10**6), "m": Decimal(10**6), "MM": Decimal(10**6),
    "mm": Decimal(10**6), "B": Decimal(10**9), "b": Decimal(10**9), "T": Decimal(10**12), "t": Decimal(10**12),
}  # fmt: skip
"""Letters attached to a figure with a currency; without one only k, K, M and B, and m before a plural."""

CODED_SCALES = {
    scale: Decimal(SHORT_SCALES.get(scale) or LETTER_SCALES[scale]) for scale in "k m mn mln b bn tn".split()
}
"""What company reports write on to the code or the sign of a currency: "EURm 45", "USDbn" (IFRS reports: "in EURm"). A negative
example: "USDA 45"."""

_TEENS = "|".join(word for word, number in ONES.items() if number > 9)
_DIGITS = "|".join(word for word, number in ONES.items() if 0 < number < 10)
_TENS = rf"(?:{'|'.join(TENS)})(?:[ -](?:{_DIGITS}))?"
SAID_BY_HUNDREDS = re.compile(
    rf"(?<![\w-])(?P<hundreds>{_TENS}|{_TEENS}|{_DIGITS}) (?P<rest>{_TENS}|{_TEENS}|(?:oh|o) (?:{_DIGITS}))"
    rf"(?![\w-]|[ -](?:{'|'.join((*ONES, *SCALES))})\b)",
    re.IGNORECASE,
)
"""Numbers as they are said aloud, without the word "hundred" or the point: "one twenty-five" is 125, "twelve fifty" 12.50 or 1,250,
"three oh five" 305 or five past three. A negative example: "one fifty thousand"."""

DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90,
}  # fmt: skip
"""Years of a life or of a century; never a number of things."""

PLURALS = {
    "tens": 10, "dozens": 12, "hundreds": 10**2, "thousands": 10**3, "millions": 10**6,
    "billions": 10**9, "trillions": 10**12, "lakhs": 10**5, "crores": 10**7,
}  # fmt: skip
"""An open number: "thousands" is read as 1,000 to 10,000, "tens of millions" as 10 to 100 million."""

GROUPS = {"dozen": 12}
"""Words that count by the group: "a dozen", "two dozen"."""

DOZENS = {"dozen": 12, "dozens": 12, "doz": 12, "dozs": 12, "dz": 12}
"""Groups after a figure: "3 dozens"."""

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip
"""Ordinals in words (Oxford English Dictionary s.vv.)."""

_THIRD = Decimal(1) / 3
_DENOMINATORS = {
    "half": 2, "quarter": 4, **{word: number for word, number in ORDINALS.items() if number > 2},
    "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90,
    "hundredth": 100, "thousandth": 1000, "millionth": 10**6, "billionth": 10**9, "trillionth": 10**12,
}  # fmt: skip
_PARTS = {word: Decimal(1) / number for word, number in _DENOMINATORS.items()}
FRACTIONS = _PARTS | {f"{word}s": part for word, part in _PARTS.items()} | {"halves": Decimal("0.5")}
"""Parts of a whole."""

PART_SIZES: Mapping[str, int] = {
    **{word: number for word, number in _DENOMINATORS.items() if number not in (2, 4)},
    "first": 1, "second": 2, "fourth": 4,
}  # fmt: skip
"""What the last word of a denominator of several words adds to it, or multiplies it by: "fifth" in "twenty-fifth"."""

_NUMBER = "|".join((*ONES, *TENS, "hundred", "thousand"))
PART_OF_MANY = re.compile(
    rf"(?:(?P<count>(?:{_NUMBER})(?:[ -](?:{_NUMBER})){{0,6}}?)(?: |(?<=teen)-))?"
    rf"(?P<size>(?:{'|'.join(TENS)})[ -]|(?:(?:{_NUMBER})-(?:and-)?){{1,4}}|(?:{'|'.join(ONES)}) (?:(?:hundred|thousand) (?:and )?(?:(?:{'|'.join(TENS)})[ -])?)?)(?P<last>{'|'.join(PART_SIZES)})(?P<plural>s)?(?![^\W_])",
    re.IGNORECASE,
)
"""A part whose denominator has several words: "one twenty-fifth", "three one-thousandths", "one two-hundred-and-fiftieth"."""

SCORES = re.compile(
    rf"(?:(?P<joined>three|four)score|(?P<count>{'|'.join(word for word, number in ONES.items() if 1 < number < 11)}) score)"
    rf"(?: and (?P<rest>(?:{'|'.join((*TENS, *ONES))})(?:-(?:{'|'.join(ONES)}))?)(?![^\W_])"
    r"|(?(joined)(?![^\W_])|(?= (?:years?|of [a-z]+(?:s|en|ple|m))\b|(?P<alone>[ .]*\n))))",
    re.IGNORECASE,
)
"""Twenties: "three score and ten", "fourscore years", "five score of them". A negative example: "the two score often"."""

NO_SCORES = frozenset("the all both these those when if".split())
"""Words before a number behind which "score" is a verb: "when | two score"."""

VULGAR = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75"), "⅓": _THIRD, "⅔": 2 * _THIRD} | {
    sign: Decimal(part) / whole
    for part, whole, sign in (
        (1, 5, "⅕"),
        (2, 5, "⅖"),
        (3, 5, "⅗"),
        (4, 5, "⅘"),
        (1, 6, "⅙"),
        (5, 6, "⅚"),
        (1, 8, "⅛"),
        (3, 8, "⅜"),
        (5, 8, "⅝"),
        (7, 8, "⅞"),
        (1, 7, "⅐"),
        (1, 9, "⅑"),
        (1, 10, "⅒"),
    )
}
"""Single characters for fractions (Unicode block Number Forms)."""

VAGUE = ("several", "couple", "few", "many", "multi", "multiple", "countless", "couple of")
"""Words that stand for the figure itself: "several million" prints none."""

MULTIPLES = {
    "doubled": Decimal(2), "tripled": Decimal(3), "trebled": Decimal(3), "quadrupled": Decimal(4),
    "quintupled": Decimal(5), "halved": Decimal("0.5"), "twice": Decimal(2),
}  # fmt: skip
"""Words that multiply: by how much. "Twice" only before what it multiplies ("twice as many")."""

FIGURES = frozenset((*ONES, *TENS, *WESTERN, "dozen", "crore", "lakh", "bn", "mn", "m")) - {"one"}
"""Words that are figures for a chunker."""

SMALL_NUMBERS: Mapping[str, int] = {
    **ONES, **TENS, "dozen": 12, "hundred": 100, "couple": 2, "pair": 2, "both": 2, "twins": 2, "twin": 2, "duo": 2,
    "trio": 3, "triple": 3, "tripled": 3, "triplets": 3, "double": 2, "doubled": 2, "twice": 2, "once": 1, "thrice": 3, "single": 1, "sole": 1,
    "another": 1, "solo": 1, "quartet": 4, "quadruple": 4, "quintet": 5,
}  # fmt: skip
"""Words that say how many, beyond what extraction reads; in a source a draft's figure can render them."""

NUMBERS_IN_WORDS = ("no", *(word for word, number in ONES.items() if 0 < number < 10))
"""Written out below ten (AP Stylebook, "numerals")."""

OF_REST = frozenset({"quarter", "third", "quarters", "thirds", "fourth", "fifth"})
"""Parts of another whole after "and": "ten and one third of the rest"."""

ATTACHED = "st nd rd th s am pm bn m k tn km kg mph".split()
"""What is joined to a number without a space and belongs to its token."""
