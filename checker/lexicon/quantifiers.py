"""Words that say of how many of some things something is true, and which of them exclude one another.

Source: Quirk et al. 1985, "A Comprehensive Grammar of the English Language", 5.10-5.25 (predeterminers and quantifiers). A
negative example: "some" and "most" exclude nothing, for what is true of most is true of some.
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["EXCLUDING", "QUANTIFIERS"]

QUANTIFIERS: Mapping[str, str] = {
    "all": "all", "every": "all", "each": "all", "both": "all", "everyone": "all", "everybody": "all",
    "most": "most", "majority": "most",
    "half": "half",
    "many": "many",
    "some": "some", "several": "some",
    "few": "few", "minority": "few",
    "none": "none", "no": "none", "neither": "none", "nobody": "none",
}  # fmt: skip
"""Word in small letters -> how many of them it means."""

EXCLUDING = frozenset(
    frozenset(pair.split("-"))
    for pair in "all-most all-half all-some all-few all-none all-part most-half most-few most-none half-few half-none "
    "some-none few-none part-none many-few many-none all-many".split()
)
"""What cannot both be meant of one set; "part" is "two of the three"."""
