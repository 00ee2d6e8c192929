"""Words with a full stop that need not end a sentence, and words that usually begin one.

Sources: the abbreviation lists of the Associated Press Stylebook and of Reuters' Handbook of Journalism,
and the classes of Kiss & Strunk 2006, "Unsupervised Multilingual Sentence Boundary Detection"
(Computational Linguistics 32): an abbreviation that takes a name or a figure after it never ends a
sentence there; a company suffix, an acronym or an hour ends one only when what follows begins one.
Entries are lower case and without their last full stop.
"""

from __future__ import annotations

from checker.lexicon.words import CHIEF_PREPOSITIONS, FRAMING, LINKING, SINGULAR_FINITE

__all__ = [
    "BEFORE_FIGURE",
    "BEFORE_NAME",
    "COMPANY_SUFFIXES",
    "LINKS",
    "MAY_END",
    "NEVER_END",
    "OPENERS",
    "VERBS_AFTER_NAME",
]

BEFORE_NAME = frozenset(
    """mr mrs ms mx messrs mme mlle dr prof rev fr hon st ste mt ft gen lt col maj capt cmdr adm sgt cpl pvt
    brig sen rep gov pres supt det insp atty amb del treas sec msgr pte ofc spc cllr assoc asst dept univ
    bros""".split()
)
"""Titles and the like: a name follows, so the stop does not end the sentence."""

BEFORE_FIGURE = frozenset(
    """no nos p pp fig figs vol vols ch art sect para ver approx est ca c jan feb mar apr jun jul aug sep
    sept oct nov dec tel ext rs fl""".split()
)
"""The stop does not end the sentence when a figure follows ("No. 5", "Jan. 3", "Rs. 500")."""

NEVER_END = frozenset("e.g eg i.e ie viz cf vs v al".split())
"""A stop after these never ends a sentence."""

COMPANY_SUFFIXES = frozenset("inc corp co ltd llc plc bhd pty cos mfg intl bancorp".split())
"""A sentence may end with them: then what follows must begin one."""

MAY_END = COMPANY_SUFFIXES | frozenset(
    """jr sr esq ph.d phd m.d a.m p.m am pm etc est ave blvd rd sq bldg mln bln dlrs pct cts ft in lb lbs oz
    hr hrs min sec mo yr yrs b.c a.d d.c mon tue tues wed thu thur thurs fri sat sun ariz calif colo conn
    fla ga ill ind kan ky la mass md mich minn miss neb nev okla ore pa tenn tex va vt wash wis wyo ala
    ark ont que""".split()
)
"""Abbreviations that stand in the middle or at the end of a sentence; an acronym ("U.S") counts as one."""

OPENERS = FRAMING | frozenset(
    """
    additionally afterwards alas almost altogether analysts another anyone apparently asked authorities
    based besides clearly compounding consequently considering contrary currently early else elsewhere
    equally eventually everyone everything executives experts few finally first following formerly
    fortunately further furthermore generally given hence historically increasingly indeed initially
    investors itself late lately least less let likewise many maybe meantime meanwhile more moreover most
    much nearly nevertheless nobody none nonetheless nothing notably obviously officials often once one
    originally other others overall part perhaps please police presumably previously probably rather
    recently regarding regardless reports residents researchers second separately several shares shortly
    similarly someone something sometimes soon sources suddenly thereafter third thus traditionally
    typically ultimately undoubtedly unfortunately unlike usually whatever whenever whereas wherever whoever
    witnesses yes two three four five six seven eight nine ten dozens hundreds thousands millions
    """.split()
)
"""Words that begin sentences and are no names, lower case."""

VERBS_AFTER_NAME = SINGULAR_FINITE | frozenset("says did does also added told".split())
"""After "Inc. Acme" one of these shows that "Acme" begins a sentence."""

LINKS = CHIEF_PREPOSITIONS | SINGULAR_FINITE | LINKING | {"it", "our", "this"}
"""A line that stops after one of these goes on in the next."""

IN_NAMES = "Mr Mrs Ms Dr St Sen Rep Gov Lt Sgt Gen Col Capt Prof Rev Inc Corp Co Ltd Bros Jr Sr".split()
"""Abbreviations whose full stop is a part of a name."""
