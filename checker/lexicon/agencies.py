"""News agencies, and how articles credit other media and their own staff.

Sources: the Associated Press Stylebook, "datelines"; the Reuters Handbook of Journalism, "attribution" and sign-offs.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from checker.lexicon.calendar import WEEKDAYS

AGENCIES: Mapping[str, str] = {
    "ap": "associated press",
    "afp": "agence france presse",
    "upi": "united press international",
    "dpa": "deutsche presse agentur",
    "pti": "press trust of india",
    "pa": "press association",
    "reuters": "reuters",
    "bloomberg": "bloomberg",
    "xinhua": "xinhua",
    "kyodo": "kyodo",
    "efe": "efe",
    "ansa": "ansa",
    "irna": "irna",
    "tass": "tass",
    "ians": "indo asian news service",
    "cnn": "cnn",
}
"""Agencies by what stands in a dateline's brackets (AP Stylebook, "datelines"; Reuters Handbook), with their names."""

TOLD = ("told", "informed", "tells", "interview with", "statement to", "email to", "e-mail to")
"""Words before a medium that was told."""

AFTER_REPORTED = frozenset((None, *WEEKDAYS, "that", "earlier", "on", "last", "this", "in"))
"""What may follow it; None for a mark."""

FROM = (
    "according to", "compiled by", "collected by", "first reported by", "published by", "seen by", "obtained by",
    "reviewed by", "data by", "data from", "figures by", "figures from", "a report by", "a report from",
)  # fmt: skip
"""What stands before or after a name that is credited. "told" and "reported" are what anybody may do ("he told
Ms. Mendes", "Apple reported"), so with them the name counts only if the article has it in no other part."""

STAFF = re.compile(
    r"\bcontributed (?:reporting |research )?to this (?:report|story|article)\b|\b[Aa]dditional reporting by\b"
)
"""What newsrooms print under an article of who wrote it (Reuters' and AP's sign-offs)."""
