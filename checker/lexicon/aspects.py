"""What of a quantity a figure gives: a part, a change, a forecast, a maximum. Two figures of different aspects are no conflict.

Words stand in the figure's clause within the reach given. Hedges are no aspects: "more than 40" compares nothing. Each row
has a negative example, which the tests hold.
"""

from __future__ import annotations

__all__ = ["AFTER", "BEFORE", "CLAUSE", "PART_PHRASES"]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


BEFORE: dict[str, frozenset[str]] = {
    "additional": _words("another additional further extra"),
    "remaining": _words("remaining left"),
    "other": _words("other others rest"),
    "from": _words("from"),
    "to": _words("to"),
    "by": _words("by"),
    "each": _words("each every apiece"),
    "both": _words("both"),
    "total": _words("total altogether totalling totaling combined overall"),
    "average": _words("average mean median averaging averaged typical typically"),
    "maximum": _words("maximum capacity max"),
    "minimum": _words("minimum"),
    "including": _words("including include includes included"),
    "last": _words("last final previous past"),
    "first": _words("first initial initially"),
    "up": _words("extra"),
}
"""Aspect -> words right before the figure (hedges and determiners passed over)."""
AFTER: dict[str, frozenset[str]] = {
    "additional": _words("more extra additional further"),
    "other": _words("other others"),
    "each": _words("each apiece"),
    "remaining": _words("remaining left remain remained"),
    "average": _words("average"),
    "total": _words("altogether total"),
}
"""Aspect -> words right after the figure or its noun."""
CLAUSE: dict[str, frozenset[str]] = {
    "forecast": _words(
        "forecast forecasts expect expects expected predict predicts predicted project projected projects projection projections "
        "estimate outlook likely anticipate anticipates anticipated poised will would could may might target targeted guidance"
    ),
    "sought": _words(
        "seek seeks seeking sought demand demands demanded demanding ask asked asking wants requested claimed"
    ),
    "planned": _words(
        "plan plans planned planning intends aims aim goal proposed proposes scheduled due hopes"
    ),
    "average": _words("average averaged averaging median"),
    "maximum": _words("maximum capacity peak peaked limit limited capped faces seats"),
}
"""Aspect -> words in the figure's clause."""
PART_PHRASES = _words("of among including amongst")
"""What parts "three of the 12" from the whole."""
