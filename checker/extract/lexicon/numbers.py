"""Number words and scales of English news text.

Sources: Oxford English Dictionary s.vv. for the words; Reuters and AP style guides for abbreviations of
scales ("mln", "bn", "tn"); Indian numbering (lakh, crore) after the Bureau of Indian Standards.
"""

from __future__ import annotations

from decimal import Decimal

ONES = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip
SCALES = {
    "hundred": 10**2, "thousand": 10**3, "lakh": 10**5, "million": 10**6, "crore": 10**7,
    "billion": 10**9, "trillion": 10**12, "quadrillion": 10**15,
}  # fmt: skip
"""Scale words that follow a number word or a figure."""

SHORT_SCALES = {
    "mln": 10**6, "mn": 10**6, "mio": 10**6, "mil": 10**6, "bln": 10**9, "bn": 10**9, "blns": 10**9,
    "mlns": 10**6, "trn": 10**12, "trln": 10**12, "tn": 10**12, "cr": 10**7, "lakhs": 10**5, "crores": 10**7,
    "millions": 10**6, "billions": 10**9, "thousands": 10**3, "trillions": 10**12, "thou": 10**3,
    "milliarden": 10**9, "millionen": 10**6, "milliarde": 10**9,
}  # fmt: skip
"""Forms that follow a figure, in any case, attached or after a space."""

LETTER_SCALES = {"k": 10**3, "K": 10**3, "M": 10**6, "m": 10**6, "MM": 10**6, "mm": 10**6, "B": 10**9,
                 "b": 10**9, "T": 10**12, "t": 10**12}  # fmt: skip
"""Letters attached to a figure with a currency; without one only K, M, B and T where no unit fits better."""

PLURALS = {
    "tens": 10, "dozens": 12, "scores": 20, "hundreds": 10**2, "thousands": 10**3, "millions": 10**6,
    "billions": 10**9, "trillions": 10**12, "lakhs": 10**5, "crores": 10**7,
}  # fmt: skip
"""An open number: "thousands" is read as 1,000 to 10,000, "tens of millions" as 10 to 100 million."""

GROUPS = {"dozen": 12, "score": 20}
"""Words that count by the group: "a dozen", "two dozen"."""

HALF = Decimal("0.5")
QUARTER = Decimal("0.25")
FRACTION_WORDS = {
    "half": (1, 2), "third": (1, 3), "quarter": (1, 4), "fourth": (1, 4), "fifth": (1, 5), "sixth": (1, 6),
    "seventh": (1, 7), "eighth": (1, 8), "ninth": (1, 9), "tenth": (1, 10), "halves": (1, 2),
    "thirds": (1, 3), "quarters": (1, 4), "fourths": (1, 4), "fifths": (1, 5), "sixths": (1, 6),
    "sevenths": (1, 7), "eighths": (1, 8), "ninths": (1, 9), "tenths": (1, 10),
}  # fmt: skip
"""Parts of a whole, as numerator and denominator."""

VULGAR = {"½": HALF, "¼": QUARTER, "¾": Decimal("0.75"), "⅓": Decimal(1) / 3, "⅔": Decimal(2) / 3}
"""Single characters for fractions (Unicode block Number Forms)."""

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12,
}  # fmt: skip
