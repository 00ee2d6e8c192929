"""What makes a statement less than flat: that it may be so, is believed, alleged, weighed, proposed.

Sources: the hedges of the CoNLL-2010 shared task (Farkas et al. 2010) and of Hyland 1998, "Hedging in Scientific Research
Articles", ch. 5; the verbs are Levin's (1993) of conjecture, desire and judgement. A negative example: "may" in "on May 4"
is a month, told by its capital; "the suspect" makes nothing uncertain that is said of him.
"""

from __future__ import annotations

from collections.abc import Mapping

from checker.lexicon.words import SUBORDINATORS

__all__ = [
    "ASKING",
    "BELIEVING",
    "CATENATIVES",
    "CONFIRMING",
    "DENYING",
    "DRAWN",
    "FACTUAL",
    "GRAVE",
    "KEEPS",
    "MODALS",
    "NAMING_NOTHING",
    "NOUNS",
    "PLANNED",
    "UNSAYING",
    "UNSURE",
    "WHOLE",
]

FACTUAL = (SUBORDINATORS | {"but"}) - frozenset(
    "if unless whether until lest that so whenever where once".split()
)
"""What opens a clause that tells what was so, whatever the clause before it says (The Cambridge Grammar of the English Language,
ch. 11, 3.5 on presuppositions). Negative examples: "if", "until", "unless"."""

MODALS: Mapping[str, str] = {"may": "possible", "might": "possible", "could": "possible"}
"""Modal -> kind."""

DRAWN: Mapping[str, str] = {
    **dict.fromkeys("possibly perhaps maybe potentially conceivably".split(), "possible"),
    **dict.fromkeys("likely probably".split(), "likely"),
    **dict.fromkeys(
        "allegedly reportedly supposedly purportedly alleged suspected presumed rumoured rumored".split(),
        "alleged",
    ),
}
"""Adverbs and adjectives -> kind."""

WHOLE: Mapping[str, str] = {
    **dict.fromkeys("possible conceivable thinkable".split(), "possible"),
    **dict.fromkeys("likely probable".split(), "likely"),
    **dict.fromkeys("unclear uncertain unknown".split(), "open"),
}
"""Adjectives behind "be" that say how sure the whole clause is -> kind. A negative example: "alleged"."""

CATENATIVES: Mapping[str, str] = {
    **dict.fromkeys("suspect accuse allege rumour rumor presume".split(), "alleged"),
    **dict.fromkeys("weigh consider mull explore contemplate ponder discuss debate".split(), "considered"),
    **dict.fromkeys("propose recommend".split(), "proposed"),
    **dict.fromkeys("seek try attempt".split(), "sought"),
    **dict.fromkeys("seem appear".split(), "possible"),
    **dict.fromkeys("hope want wish aim".split(), "hoped"),
    **dict.fromkeys("plan intend expect prepare schedule promise pledge vow threaten".split(), "planned"),
}
"""Verb -> kind of what it says of the verb or noun that it governs; what is alleged stands in the passive, what is
considered goes on ("is weighing"). Verbs with an -ing clause are Quirk et al. 1985, §16.40, those that do not say that it is
done: "discussed selling", no "began selling"."""

BELIEVING = frozenset(
    "believe think suspect guess assume fear reckon suppose claim allege speculate suggest doubt".split()
)
"""Verbs whose clause is only believed."""

RAISING = frozenset("believe think suppose imagine expect reckon feel".split())
"""Verbs of belief before which a denial is meant for what is believed (Horn 1989, A Natural History of Negation, 5.2): "I do not
think that it works". A negative example: "I do not know that it works"."""

DENYING = frozenset("deny dispute refute dismiss reject".split())
"""Verbs whose clause somebody says is not so."""

CONFIRMING = frozenset("confirm admit acknowledge concede".split())
"""Verbs whose clause somebody says is so who might have denied it. A negative example: "say"."""

UNSAYING = frozenset(("deny", "refute"))
"""Verbs whose clause somebody says is not so, whatever it is; an offer is rejected as well, a claim dismissed."""

NAMING_NOTHING = frozenset(
    "hold holding held having been being claim claims report reports allegation allegations".split()
)
"""Words behind them that say nothing of what is denied: "denied holding talks", "denied reports of talks"."""

ASKING = frozenset("recommend propose demand request ask urge".split())
"""Verbs whose clause tells what somebody wants to be so: "recommended that the school be closed"."""

NOUNS = frozenset(
    """
    proposal proposals plan plans bid bids motion offer request call calls attempt attempts talks negotiations hope hopes
    intention effort efforts recommendation due set ready likely expected
    """.split()
)
"""Words after which an infinitive tells what has not been done yet."""

PRESENTING = frozenset("present introduce describe offer outline suggest develop submit".split())
"""Verbs of what "we propose" does in a paper (Oxford English Dictionary s.v. propose, 2a: to put forward for consideration)."""

WRITERS = frozenset(("we", "i"))
"""Who writes."""

GRAVE = frozenset(("considered", "proposed", "denied", "open"))
"""Kinds of hedges that a newsroom may not drop, in whatever words."""

UNSURE = frozenset(("possible", "likely", "alleged"))
"""Kinds of hedges that bear on every figure of their clause. A negative example: "believed", which may bear on another verb."""

PLANNED: Mapping[str, str] = {"planned": "due", "hoped": "hoped", "sought": "hoped"}
"""Kinds of what is to come -> how firmly it is told; all others leave it open whether it is so."""

KEEPS = frozenset(
    """
    may might could would should can possibly perhaps maybe potentially likely unlikely probably probable possible possibly
    possibility potential seem seems seemed appear appears appeared apparent apparently reportedly allegedly alleged alleges
    allege suspected suspect suspects suspicion accused accuses accusing accusation allegation allegations charged charges
    believed believe believes thought think thinks considered considering considers consider weighing weighs weigh mulling
    mulls mull exploring explores contemplating pondering studying rumoured rumored supposedly purportedly presumed assume
    assumes fear fears feared expected expects expect hopes hope hoped wants want wanted plans plan planned planning planned
    proposes proposed proposing proposal propose seeks seek seeking sought tries try tried trying attempt attempted attempts
    asked asks bid suggests suggest suggested if whether unless risk threat threatens claims claim claimed unclear uncertain
    estimated estimates estimate forecast predicts predicted eyes eyeing looking considers
    """.split()
)
"""Words with which a draft keeps a hedge in some form."""
