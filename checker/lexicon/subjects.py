"""Subjects that say what a bare number counts.

Sources: Quirk et al. 1985, 5.108 (collective nouns); the names of what offices of statistics register (Eurostat, "Glossary:
statistical themes": vital events, crime, health, labour market).
"""

from __future__ import annotations

import re

from checker.lexicon.counting import THEM
from checker.lexicon.ellipsis import FOCUS
from checker.lexicon.words import SINGULAR_FINITE

__all__ = [
    "BEFORE_SOME",
    "BE_LEVEL",
    "BY_MILLIONS",
    "COUNTS_MILLIONS",
    "CROWD_DOES",
    "ENDS_COUNT",
    "ENDS_SHARE",
    "EVENTS_NUMBERED",
    "GREW",
    "MILLIONS_OF",
    "NUMBERS_OF",
    "OF_WHICH_AHEAD",
    "PARENTS",
    "PEOPLED",
    "PERSONS_GREW",
    "RATES",
    "REGISTERED",
    "TRADED_OF",
    "TRADED_ONE_BY_ONE",
]

PARENTS = re.compile(
    r"(?<![^\W_])(?P<grand>grand)?(?:father|mother|parents?|dad|mum|mom|papa|mama)(?: | - |-)of(?: | - |-)\Z",
    re.IGNORECASE,
)
"""Whose children are counted behind them: "a mother of | two"; "a grandfather of | nine" has grandchildren. A negative example: "the
father of two boys", by its noun."""

BY_MILLIONS = re.compile(
    r"\b(?:populations?|audiences?|memberships?|unemployment|employment|joblessness|workforces?|circulations?|readerships?|viewerships?|listenership"
    r"|attendances?|ridership|footfall|enrol?lments?|electorates?|turnout|sales|turnover|revenues?|profits?|earnings|losses|exports|imports|backlog|waiting lists?"
    r"|caseload|numbers?|total|figure|tally|toll|subscribers|users|viewers|listeners|readers|members|followers|customers|visitors|passengers|tourists|migrants"
    r"|refugees|downloads|votes|jobs|homes|orders|shipments|deliveries|views|streams|signatures)(?= )",
    re.IGNORECASE,
)
"""Subjects that are counted and have no length: "the audience rose to | 2.5m"; "the river rose to 2.5m" is of metres."""

COUNTS_MILLIONS = re.compile(rf" of (?:{'|'.join(THEM)})\b| (?:have|are|were|who|whose)\b|-strong\b")
"""What follows millions and no metres: "some 1.4m | have fled"."""

MILLIONS_OF = re.compile(rf" of {FOCUS}{{0,2}}")
BE_LEVEL = re.compile(r" (?:is|was|stands|remains|remained)\b")
"""What leads from them to their number: "a population of | 5.3m", "the population is | 5.3m"."""

PEOPLED = re.compile(
    r"\b(?:nations?|countr(?:y|ies)|islands?|provinces?|populations?|turnouts?|gatherings?|delegations?|towns?|townships?|villages?|hamlets?|cit(?:y|ies)|communit(?:y|ies)|settlements?|parish(?:es)?|suburbs?|crowds?|audiences?|congregations?"
    r"|crews?|staff|workforces?|famil(?:y|ies)|households?|jur(?:y|ies)|posses|mobs?|electorates?|throngs?"
    r"|arm(?:y|ies)|contingents?|entourages?|choirs?|troupes?|orchestras?|garrisons?) of "
    rf"{FOCUS}{{0,2}}\Z|, population {FOCUS}?\Z"
)
"""What people make up, before their number: "a town of | 3,000". A negative example: "a team of | 40 huskies", by its noun, and
"a group of | seven", which may be of anything."""

CROWD_DOES = re.compile(r" (?:saw|watched|heard|gave|came|took|sang|stood|went|left|met|[a-z]{3,}ed)\b")
"""What a crowd or a town does, behind its number: "a crowd of 41,316 | saw". A negative example: "a family of four would save"."""

REGISTERED = re.compile(
    r"(?:(?:\A|[.;:,!?\n—] ?)(?:[A-Za-z][a-z]+ )?|\b(?:said|that|while|and|but|as|weekly|daily|annual|monthly|road|hate|total|new|confirmed|reported|suspected|traffic|knife|drug|flu|cholera"
    r"|hospital|visa|asylum|passport) )(?P<noun>[Cc]ases|[Dd]eaths|[Ii]nfections|[Aa]rrests|[Cc]omplaints|[Bb]irths|[Mm]arriages|[Dd]ivorces"
    r"|[Bb]urglaries|[Rr]obberies|[Mm]urders|[Hh]omicides|[Kk]illings|[Ss]tabbings|[Ss]hootings|[Aa]ssaults|[Tt]hefts|[Cc]rashes|[Cc]ollisions|[Aa]dmissions"
    r"|[Hh]ospitali[sz]ations|[Rr]egistrations|[Ee]nrolments|[Ee]nrollments|[Aa]pplications|[Aa]rrivals|[Dd]epartures|[Bb]ankruptcies|[Ii]nsolvencies"
    r"|[Ee]victions|[Ff]oreclosures|[Ll]ayoffs|[Rr]edundancies|[Vv]acancies|[Ff]atalities|[Cc]asualties|[Cc]allouts|(?<=ing )[Ss]tarts|(?<=ing )[Pp]ermits|[Ss]ightings|[Oo]utbreaks)(?= )"
)
"""Plurals of what is registered one by one, as the subject of a clause: "Arrests rose past | 300". A negative example:
"Shares rose to | 300" tells a price."""

_LED = (
    "rise|rose|risen|climb|climbed|jumped|grew|grown|fell|fallen|dropped|declined|increased|surged|soared|topped|reached|hit|passed|exceeded"
    "|totalled|totaled|numbered"
)

PERSONS_GREW = re.compile(
    r"(?:(?:\A|[.;!?\n—] ?)(?:[A-Z][\w’']+ )?|\b(?:said|that|while|and|but|as) )(?:(?:daily|weekly|monthly|active|total|paid|paying|new|annual|global|registered) ){0,2}(?P<noun>[A-Za-z][a-z]+s)(?: (?:to|at|on|in) (?:the |its |their )?[A-Za-z]+)? "
    r"(?:have |had |has )?(?:LED)\b".replace("LED", _LED)
)
"""Persons as the subject that grew to a number: "Subscribers rose to | 300,000". A negative example: "Visitors climbed 12 steps", by
its noun."""

_TRADES = (
    "sales|deliveries|registrations|exports|imports|orders|shipments|output|production|enrol?lments?|membership|attendance"
    "|completions|starts|bookings|arrivals"
)
TRADED_ONE_BY_ONE = re.compile(rf"(?<![\w-])(?P<noun>[A-Za-z][a-z]{{2,12}}) (?:{_TRADES})(?= )")
"""What is sold, made, registered or enrolled one by one, before the word for all of it: "Car sales | totalled". A negative example:
"Oil exports", by the class of its noun."""

TRADED_OF = re.compile(rf"(?<![\w-])(?:{_TRADES}) (?:of|for)(?= )", re.IGNORECASE)
"""The same with the thing behind it: "Sales of vans | rose to". A negative example: "Sales of milk"."""

NUMBERS_OF = re.compile(r"(?<![\w-])(?P<noun>[A-Za-z]{3,14}) numbers(?= )")
"""A noun before "numbers" as the subject: "Passenger numbers | topped". A negative example: "phone numbers", by the class of its
noun."""

EVENTS_NUMBERED = frozenset("case job vacancy".split())
"""Other nouns whose numbers are told so."""

GREW = re.compile(
    rf"\b(?:{_LED}|reach|exceed|total|number|rises|climbs|jump|jumps|stood|stand|crept|doubled|went"
    r"|came to|(?:are|were|is|was) (?:up|down))\b"
)
"""Verbs that lead to a level of what is counted."""

ENDS_COUNT = re.compile(
    r"(?:\s*\Z| ?[.,;:)?!—–](?![0-9])| [—–-] | \([a-z]| (?:in|on|at|by|from|last|this|and|but|since|after|before|with|for|as|a (?:year|month|week)|compared|against"
    r"|was|were|is|are|has|have|had|that|who|which|where|while|when|during|near|under|over|into|across)\b)"
)
"""What follows a number that no noun of its own does."""


RATES = re.compile(r"\b(?:rates?|borrowing costs?|inflation|unemployment|joblessness)\b[^.;]*\Z")
"""What is told in per cent, whose half a point is half a percentage point. A negative example: "the index fell half a point"."""

ENDS_SHARE = re.compile(
    rf"[.,;:)]|\s*\Z| (?:{'|'.join(sorted(SINGULAR_FINITE))}|have|are|says|did|does|lives?|owns?|gets?|smokes?|votes?|[a-z]{{3,}}ed"
    r"|goes|takes|carries|suffers|dies|works|wants|needs|uses|pays|earns|fails|leaves|drops|drinks|eats|speaks|reads|thinks|believes|knows"
    r"|feels|relies|struggles|skips|sees|comes|becomes|makes|gives|buys|rents|plans|prefers|supports|trusts|worries)\b"
)
"""What follows a share that is told of one of a kind: "one household in nine | has no car"; "in nine | games" counts games."""

TOLD_OF_MEASURE = re.compile(r" (?:[a-z]+ed|sold|drunk|bought|of [a-z]+|is|are|was|were|comes?|goes|go)\b")
"""What follows a measure whose share is told: "1 in 3 pints | sold". A negative example: "ran 1 in 3 minutes"."""

BEFORE_SOME = re.compile(rf"\b([a-z]{{3,}})(?P<mark>,| [-–—]+) (?:and )?{FOCUS}?\Z")
"""A noun right before a number that is some of it."""
OF_WHICH_AHEAD = re.compile(r" of (?:which|whom|(?P<them>them))\b")
"""What then follows the number: "cars, three | of which are red". A negative example: "the cars, 3 of the shops"."""
