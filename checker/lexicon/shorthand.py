"""Reporters' shorthand of a company's results and of countries, and the words that it stands for.

Source: the abbreviations that wire services print in bullets on results (Reuters Handbook of Journalism, "Abbreviations"
and "Results"; Bloomberg's headlines use the same), and those of names with
full stops (AP Stylebook, "U.S.", "U.N."). A negative example: "sees" in "one sees 17 metres down" stands for no forecast; the
table only lets words meet, and decides nothing.
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["SHORTHAND"]

SHORTHAND: Mapping[str, tuple[str, ...]] = {
    "eps": ("earnings", "share"),
    "shr": ("share",),
    "shrs": ("share",),
    "fy": ("full", "year", "fiscal"),
    "qtr": ("quarter",),
    "qtrly": ("quarter",),
    "quarterly": ("quarter",),
    "q1": ("first", "quarter"),
    "q2": ("second", "quarter"),
    "q3": ("third", "quarter"),
    "q4": ("fourth", "quarter"),
    "h1": ("first", "half"),
    "h2": ("second", "half"),
    "rev": ("revenue",),
    "revs": ("revenue",),
    "adj": ("adjusted",),
    "sees": ("expect",),
    "guidance": ("expect",),
    "outlook": ("expect",),
    "capex": ("capital", "expenditure"),
    "opex": ("operating", "expense"),
    "ebit": ("earnings",),
    "yoy": ("year",),
    "mgmt": ("management",),
    "est": ("estimate",),
    "vs": ("compared",),
    "acq": ("acquisition",),
    "oper": ("operating",),
    "prelim": ("preliminary",),
    "div": ("dividend",),
    "u.s.": ("unite", "state"),
    "u.k.": ("unite", "kingdom"),
    "u.n.": ("unite", "nation"),
}  # fmt: skip
"""Shorthand in small letters -> the words, in small letters, as a full sentence has them (of names by lemma)."""
