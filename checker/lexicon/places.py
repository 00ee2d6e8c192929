"""Names of places that are too wide to tell events apart, and words in a dateline that are none.

Sources: ISO 3166 and the Associated Press Stylebook, "datelines".
"""

from __future__ import annotations

WIDE = frozenset(
    (
        "united states", "united kingdom", "united arab emirates", "south korea", "north korea", "saudi arabia",
        "new zealand", "south africa", "south sudan", "sri lanka", "northern ireland", "great britain", "middle east",
        "latin america", "north america", "south america", "persian gulf", "west bank", "european union",
        "united nations", "us", "uk", "eu", "un", "uae", "congress", "white house", "senate",
    )
)  # fmt: skip
"""Names besides the countries that too many stories share."""

NO_PLACES = frozenset(
    "breaking update updated watch exclusive live corrected correction note photos photo video listen read opinion analysis poll alert urgent editorial letter quiz".split()
)
"""Words in capitals that open a line and are no place."""
