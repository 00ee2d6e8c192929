"""How a text tells that a figure it gave is another by now: "the toll has since risen to 19", "corrected it to $5 million".

Sources: the Reuters Handbook of Journalism, "casualties" and "corrections"; the Associated Press Stylebook, "death toll" and
"corrections". Negative examples: "sales rose to 19", which is another time's figure and leaves the earlier one as it was.
"""

from __future__ import annotations

import re

__all__ = ["EARLIER", "LATER", "REPLACED", "REVISED", "TALLIES"]

TALLIES = "total|toll|tally|count|number"
"""A pattern of nouns for how many there are of all."""
_TALLY = rf"(?:{TALLIES}|figure|estimate|forecast)"
_CHANGED = "revised|corrected|updated|raised|lowered"
_ITS = "the|its|their|this|that"
_FORMER = "earlier|previous|initial|original|provisional"
_LATER = r"(?:has|have|had)?\s?(?:since|later|now|by then|then|meanwhile|also)?\s?"

REVISED = re.compile(
    rf"""
    (?:
        \b(?:{_ITS}|an?)\ (?:[a-z]+\ ){{0,2}}{_TALLY}(?:\ of\ (?:[\d.,]+\ )?(?P<of>[a-z]+(?:\ [a-z]+)?))?
        (?:,\ [^,.;]{{1,60}},)?\ {_LATER}
        (?:risen|rose|rises|grown|grew|climbed|jumped|swelled|fallen|fell|dropped|been\ (?:{_CHANGED}|put)
           |was\ (?:later\ )?(?:{_CHANGED}|put)|stands?|stood|is)
        (?:\ up|\ down|\ since)?\ (?:to|at)
      |
        \b(?:{_CHANGED}|amended)\ (?:it|this|that|(?:{_ITS})\ (?:[a-z]+\ )?{_TALLY})
        (?:\ up|\ down|\ upwards?|\ downwards?)?\ to
      |
        \b(?:now|later|since)\ (?:say|says|said|put|puts|speak\ of|give|gives)\ (?:that\ )?(?:it|the\ {_TALLY})?(?:\ at)?
    )
    (?:\ (?:at\ least|more\ than|about|around|nearly|some))?\ \Z
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""What stands right before a figure that takes the place of one that the text gave before it."""

REPLACED = re.compile(
    rf"(?:, not|\b(?:rather than|instead of|correcting|replacing)"
    rf"(?: (?:an?|the|its) (?:{_FORMER}|first) {_TALLY} of)?"
    rf"|\b(?:{_FORMER}) {_TALLY} of) \Z",
    re.IGNORECASE,
)
"""What stands right before a figure in whose place the sentence gives another: "$45,000, not $54,000"."""

EARLIER = re.compile(
    r"\b(?:initially|originally|first|earlier|previously|preliminary|initial|provisional|before|until)\b",
    re.IGNORECASE,
)
"""Words with which a sentence says that its figure is the earlier one."""

LATER = re.compile(rf"\b(?:now|later|since|{_CHANGED})\b", re.IGNORECASE)
"""Words with which a sentence says that its figure is the later one."""
