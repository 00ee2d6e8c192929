"""Words with a full stop that need not end a sentence, and words that usually begin one.

Sources: the abbreviation lists of the Associated Press Stylebook and of Reuters' Handbook of Journalism,
and the classes of Kiss & Strunk 2006, "Unsupervised Multilingual Sentence Boundary Detection"
(Computational Linguistics 32): an abbreviation that takes a name or a figure after it never ends a
sentence there; a company suffix, an acronym or an hour ends one only when what follows begins one.
Entries are lower case and without their last full stop.
"""

from __future__ import annotations

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

OPENERS = frozenset(
    """a about above according across additionally after afterwards again against ago ahead alas all almost
    along already also although altogether among an analysts and another any anyone apparently are as
    asked at authorities back based because before besides between beyond both but by can clearly compared
    compounding consequently considering contrary could currently despite did do does during each earlier
    early either else elsewhere equally even eventually every everyone everything except executives
    experts few finally first following for formerly fortunately from further furthermore generally given
    had has have having he hence her here his historically how however i if in including increasingly
    indeed initially instead investors is it its itself just last late lately later least less let like
    likewise many maybe meantime meanwhile more moreover most much my nearly neither never nevertheless
    next no nobody none nonetheless nor not nothing notably now obviously of officials often on once one
    only onto or originally other others otherwise our out outside over overall part per perhaps please
    police presumably previously probably rather recently regarding regardless reports residents
    researchers second separately several shares she should shortly similarly since so some someone
    something sometimes soon sources still such suddenly that the their them then there thereafter
    therefore these they third this those though through throughout thus to today together tomorrow
    tonight too toward towards traditionally typically ultimately under undoubtedly unfortunately unless
    unlike until up upon usually very was we were what whatever when whenever where whereas wherever
    whether which while who whoever whose why will with within without witnesses would yes yesterday yet
    you your two three four five six seven eight nine ten dozens hundreds thousands millions""".split()
)
"""Words that begin sentences and are no names, lower case."""

VERBS_AFTER_NAME = frozenset("said says is was has had will would did does also added told".split())
"""After "Inc. Acme" one of these shows that "Acme" begins a sentence."""

LINKS = frozenset(
    """a an and are as at be been but by for from had has have his her in into is it its of on or our said
    than that the their this to was were which who will with would""".split()
)
"""A line that stops after one of these goes on in the next."""
