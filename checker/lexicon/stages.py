"""What comes before what in a matter that goes by stages: proposed and imposed, offered and accepted, charged and convicted.

Sources: the Reuters Handbook of Journalism, "mergers and acquisitions", "courts" and "legislation"; the Associated Press Stylebook,
"arrest", "indict", "nominee"; WordNet 3.0 for the synonyms of each.
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["CLAIMING", "CONDITIONS", "CREDITED_AS", "EARLIER_STAGES"]

_PROPOSING = frozenset("propose suggest recommend consider draft float table debate".split())
_ASKING = frozenset("apply ask request seek petition appeal lobby".split())
_ACCUSING = frozenset("arrest detain question suspect investigate accuse".split())

EARLIER_STAGES: Mapping[str, frozenset[str]] = {
    **dict.fromkeys("impose introduce levy enact adopt pass approve ban abolish".split(), _PROPOSING),
    **dict.fromkeys("get receive win obtain secure gain".split(), _ASKING),
    **dict.fromkeys("accept take".split(), frozenset(("offer",))),
    **dict.fromkeys("buy acquire purchase".split(), frozenset("offer bid approach".split())),
    **dict.fromkeys("appoint elect name hire".split(), frozenset("nominate propose shortlist interview".split())),
    **dict.fromkeys("charge indict".split(), _ACCUSING),
    **dict.fromkeys("convict jail imprison sentence".split(), _ACCUSING | {"charge", "indict", "prosecute", "try"}),
    **dict.fromkeys("sign seal".split(), frozenset("negotiate discuss draft".split())),
    **dict.fromkeys("dismiss sack fire".split(), frozenset("suspend warn investigate".split())),
    **dict.fromkeys("complete finish".split(), frozenset("start begin launch".split())),
    "find": frozenset("seek search hunt".split()),
    "deliver": frozenset(("order",)),
}  # fmt: skip
"""Verb -> the verbs of the stages before it, which do not say that it came to that. Negative examples: "open", which may come
before or after "build"; "win" a match, for which nobody asks."""

CONDITIONS = frozenset(("if", "unless", "provided", "providing"))
"""Words that open what something yet to come hangs on. A negative example: "whether"."""

CLAIMING = frozenset(("claim", "allege", "accuse", "suggest"))
"""Verbs of saying that doubt what is said: who says so in the draft, too, has kept as much. A negative example: "think"."""

CREDITED_AS = frozenset("said reported understood rumoured rumored held".split())
"""Participles that with a form of "be" before them and "to" behind them make hearsay of a clause: "is said to have left"."""
