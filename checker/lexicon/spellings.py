"""One word written in several ways: contractions, British and American spellings, endings.

Sources: the Oxford Guide to Style, "British and American spelling"; Quirk et al. 1985, 3.21-39, for contractions; the
manual of WordNet, morphy(7WN), for endings.
"""

from __future__ import annotations

from checker.lexicon.ladders import ABBREVIATED_RANKS
from checker.lexicon.numbers import ONES, TENS
from checker.lexicon.words import PLAIN_NEGATIONS

OTHERWISE = {
    "won't": "will not", "can't": "can not", "cannot": "can not", "shan't": "shall not", "let's": "let us",
    "gonna": "going to", "wanna": "want to", "gotta": "got to", "%": "percent",
    **ABBREVIATED_RANKS, "sen": "senator", "rep": "representative", "gov": "governor", "dr": "doctor", "prof": "professor",
    "okay": "ok", "nobody": "no 1", "anybody": "anyone", "everybody": "everyone", "somebody": "someone", **{word: str(value) for word, value in {**ONES, **TENS}.items()},
}  # fmt: skip
"""Words that speech or a newsroom's style puts otherwise."""

SPELT_OUT = {
    "US": "united states", "USA": "united states", "UK": "united kingdom", "UN": "united nations", "EU": "european union",
}  # fmt: skip
"""Initials, in capitals alone ("us" is another word), and what newsrooms spell out (AP Stylebook, "abbreviations and acronyms")."""

ORDINAL_ENDINGS = ("st", "nd", "rd", "th")
"""What a day of a month has behind its figure in one newsroom, and not in another: "June 12th" (AP Stylebook, "dates")."""

CONTRACTED = (("n't", "not"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'m", "am"))
"""Contractions and what they stand for."""

BEFORE_IS = frozenset("it that he she what there who here where this how when".split())
"""Words after which 's stands for "is" or "has"; after others it is a possessive."""

SPELLINGS = (
    ("is", "iz", "e ed es ing ation ations er ers"),
    ("ys", "yz", "e ed es ing er ers"),
    ("our", "or", " s ed ing ite able hood ful less"),
    *((f"{before}re", f"{before}er", " s") for before in "tbdc"),
    *((f"{before}ll", f"{before}l", "ed ing er ers") for before in "aeiou"),
    ("ogue", "og", " s"),
    ("ence", "ense", ""),
)
"""British letters, the American ones, and what follows up to the word's end; both sides are put through it (Oxford
Guide to Style, "British and American spelling")."""

NEGATIONS = PLAIN_NEGATIONS | frozenset("none nothing nobody hardly".split())
"""Words that turn a sentence into its opposite."""

LIGHT = frozenset("uh um er well so and but you know i mean the a an that of".split())
"""Words that newsrooms drop or add when they tidy speech; they alone make no other wording."""

ENDINGS = {
    "n": (("ies", "y"), ("ses", "s"), ("xes", "x"), ("zes", "z"), ("ches", "ch"), ("shes", "sh"), ("men", "man"), ("s", "")),
    "v": (
        ("ies", "y"), ("es", "e"), ("es", ""), ("s", ""), ("ied", "y"), ("ed", "e"), ("ed", ""), ("ing", "e"), ("ing", ""),
    ),
    "a": (("er", ""), ("est", ""), ("er", "e"), ("est", "e")),
    "r": (),
}  # fmt: skip
"""Rules of detachment (morphy(7WN))."""

MUTE = ("at", "iz", "is", "c", "v", "rg", "dg", "us", "ur", "ut")
"""Ends of a verb's stem behind which a mute e is written (Quirk et al. 1985, 3.5-3.7). A negative example: "airlift"."""
