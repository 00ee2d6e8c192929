"""Words that say whether what a verb tells is so: negators, negative subjects, verbs that answer for the verb behind them.

Sources: Huddleston and Pullum, "The Cambridge Grammar of the English Language" (2002), ch. 9 (negation); the signatures of
implicative verbs of Karttunen 1971, "Implicative verbs", and Nairn, Condoravdi and Karttunen 2006, "Computing relative
polarity for textual inference". A negative example: "allow" answers nothing, who is allowed to leave may stay.
"""

from __future__ import annotations

__all__ = [
    "AMOUNTS",
    "ANSWERED",
    "ASKS",
    "DENIED_BEFORE_GERUND",
    "DENIED_BEFORE_INFINITIVE",
    "DENYING_PAIRS",
    "EXCEPTING",
    "FALSE",
    "LIMITED",
    "NOBODY",
    "NOTHING",
    "PARTIAL",
    "PREVENTING",
    "SAID_NOTHING",
    "TRUE",
]

NOBODY = frozenset("no nobody none nothing neither".split())
"""Words that open a subject, or an object, of which nothing is told: "nobody left", "repaired no bridges"."""

NOTHING = frozenset("nothing nobody none no-one nowhere".split())
"""Those that are an object by themselves: "has repaired nothing"."""

EXCEPTING = frozenset("only just merely simply solely until".split())
"""Words behind "not" that deny no deed, but that it was all, or that it was sooner: "not only sold", "not until May"."""

PARTIAL = frozenset(
    "all every each everyone everybody everything both always entirely fully wholly much many".split()
)
"""Words of which "not" leaves open how much holds: "not all were saved"."""

AMOUNTS = frozenset("fewer less more later earlier sooner lower higher better smaller".split())
"""Words that with "no" before and "than" behind set a bound: "no fewer than three"."""

TRUE = frozenset("true right correct accurate fact case".split())
"""What "it is not … that" says of a clause that is not so."""

FALSE = frozenset("false untrue wrong incorrect inaccurate lie myth".split())
"""What "it is … that" says of a clause that is not so."""

LIMITED = frozenset("unable powerless unwilling".split())
"""Adjectives before an infinitive that was not done."""

DENIED_BEFORE_INFINITIVE = frozenset("refuse decline fail neglect forget omit".split())
"""Verbs that deny the infinitive behind them."""

DENIED_BEFORE_GERUND = frozenset("deny avoid escape refrain abstain resist forgo without oppose".split())
"""Words right before a form in -ing that was not done: "avoided selling", "left without selling"."""

DENYING_PAIRS = frozenset(
    (
        "rule out; decide against; vote against; rather than; short of; instead of; refrain from; abstain from; far from"
    ).split("; ")
)
"""Two words before a form in -ing, a verb as its lemma, behind which it was not done. A negative example: "more than doubling"."""

PREVENTING = frozenset(
    "prevent keep stop bar ban block prohibit hinder save spare restrain disqualify deter".split()
)
"""Verbs with "from" whose object does not do what the form in -ing names."""

ANSWERED = frozenset(
    "admit confess finish complete regret recall remember begin start resume keep continue enjoy".split()
)
"""Verbs behind which a form in -ing is told as done."""

ASKS = frozenset("who what which whether if".split())
"""Words that open a clause of which it is denied that it is known or said. A negative example: "why he left", for he did."""

SAID_NOTHING = frozenset(
    "know say tell ask decide disclose reveal explain clear sure comment discuss".split()
)
"""Words that, denied, leave open the clause with a question word or "that" behind them: "did not say whether"."""
