"""Words by which clauses are read: what turns a denial back, what leads a season, a vote, a passive.

Source: Quirk et al. 1985, "A Comprehensive Grammar of the English Language", ch. 3, 8 and 10. A negative example: "only" turns
a denial back ("not only"), "often" does not.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from checker.lexicon.calendar import BEFORE_MONTHS

__all__ = [
    "ALLOWING", "ASKED", "DONE", "FRONTING", "INDIRECT", "INVERTED", "LIGHT", "NOT_TOLD", "PARTING", "PASSIVE", "REFUTED", "SEASONAL", "STANDS_FOR", "THIRD", "TICKING", "TURNING", "UNTOLD", "URGED", "VOTING",
]  # fmt: skip

SEASONAL = BEFORE_MONTHS | {"this", "next", "by"}
"""Words before "spring" after which it is a season."""

TICKING = frozenset("a per every each one".split())
"""Words before "second" after which it is a time."""

VOTING = frozenset("vote voted votes voting ruled rule rules ruling".split())

TURNING = frozenset(
    "only just merely but except unless until hardly barely doubt doubts never-ending".split()
)
"""Words with which a clause is denied in part, or another one is: "not only", "all but", "hardly"."""

INDIRECT = frozenset("if whether unless lest until till".split())
"""Words that lead clauses which assert nothing. A negative example: "why he resigned", for he did."""

THIRD = frozenset("he she they him her them it".split())

LIGHT = frozenset("be have do get make go come take say tell".split())
"""Verbs that say too little by themselves."""

PASSIVE = frozenset("be am is are was were been being get gets got getting".split())

ASKED = frozenset(
    "ask urge tell order call persuade help let force allow want get press invite warn advise encourage expect permit require enable "
    "instruct beg teach".split()
)
"""Verbs whose object is the subject of the infinitive behind it (object control: Huddleston and Pullum 2002, 14.3)."""

URGED = frozenset("ask urge tell order call press invite warn advise encourage instruct beg".split())
"""Those of them that say only what somebody is to do."""

ALLOWING = frozenset("let allow help get permit enable".split())
"""Those of them whose object does not do it where they are denied."""

DONE = frozenset(
    "manage need have get go come help begin start continue take return rise happen prove turn emerge serve use".split()
)
"""Verbs whose infinitive is told as done ("needed extra time to beat", "went on to win", "managed to hold")."""

REFUTED = frozenset("reject refuse deny dismiss drop abandon resist scrap shelve rebuff ignore".split())
"""Verbs that deny what a plan, a bid or a call is for: "rejected calls to resign"."""

UNTOLD = frozenset(
    "news move decision step announcement plan measure result outcome percent point million billion".split()
)
"""Lemmas of nouns that do not tell what is meant: what is welcomed as news is opposed as a plan; not "bridge"."""

PARTING = re.compile(r"[,;:(–—]|\b(?:and|but|while|with|against|from|of which|compared|versus)\b")
"""What parts the words of one figure of a sentence from those of another."""

FRONTING = frozenset("only just even shortly soon immediately it was".split())
"""Words before a conjunction that begins a sentence: "only after"."""

INVERTED = frozenset("did does do was were had has have is are could".split())
"""Verbs before their subject, behind "only after …" (Quirk et al. 1985, 18.24)."""

NOT_TOLD = frozenset("not never if unless whether deny denies denied denying".split())
"""Words that leave open, or deny, the order in which two things are told."""

STANDS_FOR: Mapping[str, str] = {
    pair: verb
    for verb, pairs in {
        "resign": "step down; stand down; step aside; bow out",
        "leave": "set off; set out; move out",
        "learn": "find out",
        "cancel": "call off",
        "postpone": "put off; push back; put back",
        "withdraw": "pull out; back out; drop out",
        "found": "set up",
        "hire": "take on",
        "close": "shut down; close down",
        "start": "break out; kick off; start up",
        "dismiss": "lay off",
        "abandon": "give up",
        "rise": "go up",
        "fall": "go down",
        "reject": "turn down; throw out; vote down",
        "introduce": "bring in",
        "explode": "blow up; go off",
        "demolish": "knock down; pull down; tear down",
        "return": "come back; give back; hand back",
        "repay": "pay back",
        "surrender": "hand over",
        "arrive": "turn up; show up",
        "participate": "take part",
        "flee": "run away",
        "omit": "leave out",
        "acquire": "buy out; buy up; take over",
        "reduce": "cut back; scale back; cut down",
        "conduct": "carry out",
        "investigate": "look into",
        "request": "ask for",
        "collapse": "fall down; cave in",
    }.items()
    for pair in pairs.split("; ")
}
"""Verb and particle -> the verb that newsrooms use for it (Quirk et al. 1985, 16.2-16; Collins COBUILD Dictionary of Phrasal Verbs).
A negative example: "set up" a meeting, which founds nothing but is told by no other verb either."""
