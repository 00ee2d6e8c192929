"""Words that say how one figure of a draft follows from others.

Source: the Oxford English Dictionary s.vv.; the operations are those of the AP Stylebook's entry "numerals" and of
ordinary reckoning: difference, sum, quotient, remainder.
"""

from __future__ import annotations

import re

FEWER = re.compile(
    r"\b(?:less|fewer|more|others?|rest|remaining|remain|left|all but|cut|off|drops?|dropped|falls?|fell|rises?|rose|"
    r"gains?|gained|adds?|added|loss|lost|loses?|saves?|saved|gap|difference|extra|discount|up|down|nets?|profit|"
    r"by|margin|ahead|behind|majority|lead|longer|shorter|older|younger|later|earlier|higher|lower|bigger|smaller|grew|shrank|"
    r"increases?|increased|decreases?|decreased|declines?|declined|cheaper|dearer|since|than)\b",
    re.IGNORECASE,
)
"""Words of a draft's sentence that can mean the difference of two figures."""

TOTAL = re.compile(
    r"\b(?:total|combined|together|altogether|in all|overall|both|all|between them|sum)\b", re.IGNORECASE
)
"""Words beside a sum."""

EACH = re.compile(
    r"\b(?:each|apiece|every|per|a (?:piece|head|share|ticket|person|unit|year|month|week|day|ton|tonne|barrel|episode))\b",
    re.IGNORECASE,
)
"""Words beside a quotient or a product."""

REST = re.compile(
    r"\b(?:others?|rest|remaining|remainder|left|another|not|n't|never|without|all but|still)\b",
    re.IGNORECASE,
)
"""Words beside what is left."""

ONCE = "a|an|per|each|every|annually|more|less|faster|points?"
"""Words after a change that is a rate or a comparison, and none that was made once."""
