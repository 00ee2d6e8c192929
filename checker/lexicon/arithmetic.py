"""Words that say how one figure of a draft follows from others.

Source: the Oxford English Dictionary s.vv.; the operations are those of the AP Stylebook's entry "numerals" and of
ordinary reckoning: difference, sum, quotient, remainder.
"""

from __future__ import annotations

import re

from checker.lexicon.counting import SOME, THEM
from checker.lexicon.frames import COMPARATIVES
from checker.lexicon.words import POSSESSIVES

FEWER = re.compile(
    r"\b(?:less|fewer|more|others?|rest|remaining|remain|left|all but|cut|off|drops?|dropped|falls?|fell|rises?|rose|"
    r"gains?|gained|adds?|added|loss|lost|loses?|saves?|saved|gap|difference|extra|discount|up|down|nets?|profit|"
    r"by|margin|ahead|behind|majority|lead|longer|shorter|older|younger|later|earlier|higher|lower|bigger|smaller|grew|shrank|"
    r"increases?|increased|decreases?|decreased|declines?|declined|cheaper|dearer|since|than|until|before|previously|already)\b",
    re.IGNORECASE,
)
"""Words of a draft's sentence that can mean the difference of two figures."""

_SUMMED = "total|combined|together|altogether|in all|overall|between them|sum"

TOTAL = re.compile(rf"\b(?:{_SUMMED}|both|all)\b", re.IGNORECASE)
"""Words beside a sum."""

EACH = re.compile(
    r"\b(?:each|apiece|every|per|a (?:piece|head|share|ticket|person|unit|year|month|week|day|ton|tonne|barrel|episode))\b",
    re.IGNORECASE,
)
"""Words beside a quotient or a product."""

REST = re.compile(
    r"\b(?:others?|rest|remaining|remainder|left|another|not|n't|never|without|all but|still|empty|free|vacant|unsold|unused|missing|lost)\b",
    re.IGNORECASE,
)
"""Words beside what is left."""

ONCE = "a|an|per|each|every|annually|more|less|faster|points?"
"""Words after a change that is a rate or a comparison, and none that was made once."""

COMES_TO = re.compile(
    rf"\b(?:{_SUMMED}|brings?|bringing|brought|takes?|taking|took|raises?)\b",
    re.IGNORECASE,
)
"""Words of a sentence that says what some figures come to."""

MORE = re.compile(
    r"(?:[ -][\w%£$€'’]++){0,4}?[ -](?:more|less|fewer|smaller|larger|bigger|higher|lower|older|younger|longer|shorter|cheaper|dearer|"
    r"ahead|behind|apart|clear|taller|heavier|lighter|faster|slower|earlier|later)\b"
)
"""Words right behind a difference: "48 more", "two years older"."""

_HEDGED = rf"(?:{SOME}|only|an?|the)"

HEDGE = re.compile(
    rf"\b(?:{'|'.join(sorted(COMPARATIVES))}|older|younger|longer|shorter) than\b", re.IGNORECASE
)
"""Hedges that compare nothing: "more than 40"."""

BY = re.compile(
    rf"\b(?:by|margin of|difference of|gap of|lead of|rise of|fall of|gain of|loss of|cut of|increase of|drop of|decrease of)"
    rf"(?: {_HEDGED}){{0,2}} $",
    re.IGNORECASE,
)
"""Words right before a difference: "by 24 votes", "a margin of 3"."""

APIECE = re.compile(
    r"(?:[ -][\w%'’]++){0,3}? (?:each|apiece|on average|a head|a piece|per \w+|(?:for|to) (?:each|every)|an? (?:share|person|unit|seat|ticket|job))\b"
)
"""Words right behind what falls to one: "$70 million apiece"."""

BEFORE = re.compile(
    r"\b(?:before|until|previous(?:ly)?|earlier|last|ago|once|already|had|from|was|were|former(?:ly)?|originally)\b",
    re.IGNORECASE,
)
"""Words of a sentence that tells how much it was before a change."""

HALVED = re.compile(r"(?:halv|quarter)", re.IGNORECASE)
"""Verbs of becoming a half or a quarter."""

AVERAGE = re.compile(r"\b(?:average|averaging|averaged|averages|mean)\b[^.;]{0,30}$", re.IGNORECASE)
"""Words before an average."""

ALTERNATIVE = re.compile(r" (?:or|to) ")
"""What stands between two figures of which one holds: "20 or 30 feet"."""

BORN = re.compile(r"\b(?:born|birth|birthday)\b", re.IGNORECASE)
"""Words beside a year from which an age follows."""

AGO = re.compile(r" (?:ago|old|earlier|before)\b")
"""Words behind years that have passed."""

OF = re.compile(rf" of (?:the|all|a|{'|'.join(sorted(POSSESSIVES - {'whose'}))})\b")
"""Words behind a share of something."""

OF_THESE = re.compile(rf"\bof (?:{'|'.join(THEM)})\b")
"""Words that take up what was counted before."""

UP = frozenset("rose rise rises grew grow grows increased increase up climbed gained jumped surged".split())
"""Words before a growth to a figure."""

DOWN = frozenset(
    "fell fall falls dropped drop declined decline down decreased decrease shrank slipped slid".split()
)
"""Words before a fall to a figure."""
