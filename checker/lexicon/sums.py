"""What a sentence says when it works one of its figures out from the others.

Sources: the Oxford English Dictionary s.vv.; the Associated Press Stylebook, "numerals", "percentages", "ages".
"""

from __future__ import annotations

from collections.abc import Mapping

from checker.lexicon.hedges import LARGER, SMALLER

__all__ = [
    "APIECE",
    "BEGINNING",
    "COMING_TO",
    "DIFFERING",
    "ENDING",
    "IN_ALL",
    "MAKING",
    "MARGINS",
    "NO_PARTS",
    "TIMES_AS",
]

IN_ALL = ("in all", "in total", "all told", "altogether", "combined")
"""What stands behind a total: "nine here and five there, 14 in all". A negative example: "14 of all"."""
MAKING = ("a total of", "totalling", "totaling", "making", "adding up to")
"""What stands before a total of what comes before it. A negative example: "out of a total of 14"."""
COMING_TO = ("or", "worth", "for")
"""What may stand before a total that is the product of what comes before it: "$5m a year for four years, or $20m"."""
MARGINS = frozenset(("by", "a majority of", "a margin of", "by a margin of", "a lead of", "a win by"))
"""What stands between a score and the difference of its numbers: "98-91, by seven points". A negative example: "after"."""
NO_PARTS = frozenset(
    """
    including include includes included among mostly mainly least most up other others another more less fewer rest further
    additional both each per than since ago before after earlier later average record against compared out of between
    """.split()
)
"""Words of a list whose figures are not all parts of one whole: "14, including nine in Varna and five of the crew"."""
APIECE = ("each", "apiece", "a head", "per head", "a piece")
"""What makes a sum one that is paid for every one: "50 homes at £200,000 each"."""
DIFFERING: Mapping[str, int] = {
    **dict.fromkeys(("more", "later", "slower", *LARGER), 1),
    **dict.fromkeys(("earlier", "faster", *SMALLER), -1),
}
"""Which way a figure lies from another that it is told to differ from: "$3m, $1m | more than its estimate of $2m"."""
TIMES_AS = "as (?:many|much|high|long|big|large|tall|heavy)"
"""What stands behind a multiple of what is compared: "twice | as many as last year, 240 against 120"."""
BEGINNING = frozenset("bear found establish open build launch".split())
"""Verbs of the year from which an age or how long something was there is counted: "born in 1950", "opened in 1975"."""
ENDING = frozenset("die turn close shut".split())
"""Verbs of the year to which it is counted. A negative example: "left in 2020"."""
