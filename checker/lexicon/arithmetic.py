"""Words that say how one figure of a draft follows from others.

Source: the Oxford English Dictionary s.vv.; the operations are those of the AP Stylebook's entry "numerals" and of
ordinary reckoning: difference, sum, quotient, remainder.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal, NamedTuple

from checker.lexicon.aspects import FUTURE, OTHERS
from checker.lexicon.calendar import PARTS
from checker.lexicon.counting import SOME, THEM
from checker.lexicon.frames import COMPARATIVES
from checker.lexicon.reckoning import EQUALLY
from checker.lexicon.trends import NOUNS, TRENDS
from checker.lexicon.words import POSSESSIVES

_CHANGES = "|".join(sorted({*TRENDS, *NOUNS}))

FEWER = re.compile(
    r"\b(?:others?|rest|remaining|remain|left|all but|off|adds?|added|saves?|saved|gap|difference|"
    r"extra|discount|nets?|profit|saving|by|margin|ahead|behind|majority|lead|longer|shorter|older|younger|later|earlier|higher|"
    r"bigger|smaller|cheaper|dearer|since|than|until|before|previously|already)\b",
    re.IGNORECASE,
)
"""Words of a draft's sentence that can mean the difference of two figures, besides those of `CHANGED`."""

SHORT = re.compile(
    r"\b(?:short(?:falls?)?|shy|lacks?|lacking|missing|still|needs?|needed|unpaid|owed|owes?|over(?:run|spend|spent|shot|shoots?)?|"
    r"excess|exceed(?:s|ed|ing)?|beyond|late|early|delay(?:s|ed)?|overdue|too (?:much|many|little|few)|another|further|additional)\b",
    re.IGNORECASE,
)
"""Words of a sentence that tells by how much something falls short of what it should be, or exceeds it: "$7m short", "600m over
budget", "four years late". A negative example: "over" alone before a figure hedges it ("over 600") and is left out with hedges."""

_SUMMED = "total|combined|together|altogether|in all|overall|between them|sum"

TOTAL = re.compile(rf"\b(?:{_SUMMED}|both|all)\b", re.IGNORECASE)
"""Words beside a sum."""

EACH = re.compile(
    r"\b(?:each|apiece|every|per|a (?:piece|head|share|ticket|person|unit|year|month|week|day|ton|tonne|barrel|episode))\b",
    re.IGNORECASE,
)
"""Words beside a quotient or a product."""

REST = re.compile(
    r"\b(?:others?|rest|remaining|remainder|left|another|not|n't|never|fail(?:s|ed)?|(?:dropp?(?:ed|ing)?|f[ae]ll(?:en|ing)?) (?:out|away|by the wayside)|g[ai]ve up|"
    r"pulled out|withdrew|quit|without|all but|still|empty|free|vacant|unsold|unused|missing|"
    r"lost|abstain(?:ed|ing)?|stay(?:ed)? (?:at home|away)|absent|elsewhere)\b",
    re.IGNORECASE,
)
"""Words beside what is left."""

ONCE = "a|an|per|each|every|annually|more|less|faster|points?"
"""Words after a change that is a rate or a comparison, and none that was made once."""

COMES_TO = re.compile(
    rf"\b(?:{_SUMMED}|brings?|bringing|brought|takes?|taking|took|raises?|unit(?:e|es|ed|ing)|pool(?:s|ed|ing)?|merg(?:e|es|ed|ing|er))\b",
    re.IGNORECASE,
)
"""Words of a sentence that says what some figures come to."""

MORE = re.compile(
    r"(?:[ -][\w%£$€'’]++){0,4}?[ -](?:more|less|fewer|smaller|larger|bigger|higher|lower|older|younger|longer|shorter|cheaper|dearer|"
    r"ahead|behind|apart|clear|taller|heavier|lighter|faster|slower|earlier|later|senior|junior)\b"
)
"""Words right behind a difference: "48 more", "two years older", "seven years her senior"."""

OFF = re.compile(
    rf"(?:[ -][\w%£$€'’]++){{0,1}}? (?:above|below|under|beneath|beyond|inside|within|past|over|short of|shy of|up on|down on|off|adrift|wide of|clear of)"
    rf" (?:the|its|his|her|their|our|that|what|all|any|last|this|{'|'.join(sorted(POSSESSIVES - {'whose'}))})\b",
    re.IGNORECASE,
)
"""Words right behind a difference that say from what: "£47m above the best offer", "30cm under the top". A negative example:
"3 over par" and "£2m over ten years" name no figure from which it differs."""

_HEDGED = rf"(?:{SOME}|only|an?|the)"

HEDGE = re.compile(
    rf"\b(?:{'|'.join(sorted(COMPARATIVES))}|older|younger|longer|shorter) than\b", re.IGNORECASE
)
"""Hedges that compare nothing: "more than 40"."""

BY = re.compile(
    rf"\b(?:by|an? (?:extra|additional|further)|margin of|difference of|gap of|lead of|rise of|fall of|gain of|loss of|cut of|increase of|drop of|decrease of)"
    rf"(?: {_HEDGED}){{0,2}} $",
    re.IGNORECASE,
)
"""Words right before a difference: "by 24 votes", "a margin of 3"."""

APIECE = re.compile(
    r"(?:[ -][\w%'’]++){0,3}? (?:each|apiece|on average|a head|a piece|per \w+|(?:for|to) (?:each|every)|an? (?:share|person|unit|seat|ticket|job))\b"
)
"""Words right behind what falls to one: "$70 million apiece"."""

FROM_TO = re.compile(r"\bfrom [^.;,]{1,24} to (?:the )?\Z", re.IGNORECASE)
"""What stands right before the second of two levels: "from 18 to"."""

INSTEAD = re.compile(r" (?:instead of|rather than|in place of) ", re.IGNORECASE)
"""What stands right behind a level of which there was another: "58 minutes instead of 67"."""

BEFORE = re.compile(
    r"\b(?:before|until|previous(?:ly)?|earlier|last|ago|once|already|had|used to|from|was|were|former(?:ly)?|originally|peak(?:ed)?)\b",
    re.IGNORECASE,
)
"""Words of a sentence that tells how much it was before a change."""

PLANNED = re.compile(
    r"\b(?:originally|initially|at first|planned?|budget(?:ed)?|estimated?|expected|supposed|scheduled|projected|forecast|target(?:ed)?)\b",
    re.IGNORECASE,
)
"""Words of a sentence that tells how much it should have been: "budgeted at $1.8bn"."""

BEYOND_PLAN = re.compile(
    r"\b(?:over|under|above|below|beyond|within|more than|less than|short of) (?:the |its |their |what )?(?:\w+ )?(?:budget|target|goal|forecast|estimate|plan|planned|expected|budgeted)\b",
    re.IGNORECASE,
)
"""Words of a source that tells by how much a plan was missed: "$300 million over budget"."""

SO_FAR = re.compile(
    r"\b(?:currently|now|at present|at the moment|today|so far|existing|present)\b", re.IGNORECASE
)
"""Words of a sentence that tells how much it is before what is to come: "currently has five shelters"."""

BRINGING = re.compile(
    r"\b(?:bring(?:s|ing)?|tak(?:es?|ing)|mak(?:es?|ing)|giv(?:es?|ing)|so that|will have|would have|for a total|in all)\b",
    re.IGNORECASE,
)
"""Words of a source that adds to what there is: "two more, so that we will have seven", "bringing the total to 27"."""

DISCOUNT = re.compile(
    r"\b(?:off|discount(?:s|ed)?|rebates?|credits?|vouchers?|coupons?|cashback|reduc(?:ed|tion)|waive[sd]?|subsid(?:y|ies|ised|ized))\b",
    re.IGNORECASE,
)
"""Words that take a share off a price: "the discounted price", "after the 30% credit"."""

OTHERWISE = re.compile(r"\b(?:would|could|might) have (?:been|stood|come)\b", re.IGNORECASE)
"""Words of a sentence that tells a figure without something that changed it: "would have been 3.7 per cent". A negative
example: "would be 3.7 per cent"."""

BEYOND = frozenset(("above", "below"))
"""Words behind a share that set it against a mark, and make it no change: "72 per cent, well above the minimum"."""

HALVED = re.compile(r"(?:halv|quarter)", re.IGNORECASE)
"""Verbs of becoming a half or a quarter."""

FROM_THE = re.compile(r"\b(?:from|over|than|versus|compared (?:with|to)) (?:the )?\Z", re.IGNORECASE)
"""Words right before a period with which another is compared: "up from the third quarter"."""

MIDDLE = re.compile(r"\b(?:mid-?points?|middle|half-?way|cent(?:re|er))\b", re.IGNORECASE)
"""Words of a sentence that tells the middle of a range: "the midpoint of its forecast"."""

AVERAGE = re.compile(r"\b(?:average|averaging|averaged|averages|mean)\b[^.;]{0,30}$", re.IGNORECASE)
"""Words before an average."""

ALTERNATIVE = re.compile(r" (?:or|to) ")
"""What stands between two figures of which one holds: "20 or 30 feet"."""

BALANCE = re.compile(r"\b(?:the|all) (?:rest|remainder|balance|others?)\b", re.IGNORECASE)
"""Words of a source that leaves a figure to be worked out: "Sweden pays 95, Norway 57 and the agency the rest"."""

BESIDES = re.compile(rf"\b(?:{'|'.join(sorted(OTHERS))}|plus|also|as well as|in addition)\b", re.IGNORECASE)
"""Words of a source that adds one count to another: "six passengers … thirty-seven other passengers"."""

OTHERS_TOO = re.compile(r"\bother [a-z]+ (?:also|too|as well)\b", re.IGNORECASE)
"""Words of a source that counts all but the one told before: "seventeen other trusts also scored"."""

THE_OTHER = re.compile(r" in the other\b", re.IGNORECASE)
"""Words of a source that splits in two what it counts: "14 cases in the one group and 61 in the other"."""

AND_ONE = re.compile(r" and (?:an?|one) [a-z]|, including (?:himself|herself)\b", re.IGNORECASE)
"""Words of a source that counts one more besides: "nine officers and a state trooper"."""

APART = re.compile(
    r"\b(?:instead of|rather than|against|compared (?:with|to)|from|than|up from|down from)\b", re.IGNORECASE
)
"""Words of a source that sets two figures against each other: "nine years instead of five", "grew from 3.8 to 8.5"."""

GAPS = re.compile(
    r"\b(?:gaps?|leads?|leading|margins?|majority|majorities|advantages?|differences?|differentials?|spreads?|deficits?|surplus(?:es)?|"
    r"shortfalls?|backlogs?|distances?|premiums?|discounts?|balances?)\b",
    re.IGNORECASE,
)
"""Nouns of what parts two figures, which is a difference wherever it stands: "cut the lead to 24 votes"."""

AT_A_DISTANCE = re.compile(
    r"\b(?:ahead|behind|clear|adrift|trail(?:s|ed|ing)?|leads?|led|more|fewer|less|higher|lower|above|below)\b",
    re.IGNORECASE,
)
"""Words of a source that tells by how many points one share lies off another: "52 per cent, 24 points ahead of her rival"."""

TO_BE = re.compile(
    rf"\b(?:{'|'.join(sorted(FUTURE))}|(?:is|are|was|were|going|expect(?:s|ed)?|want(?:s|ed)?) to)\b",
    re.IGNORECASE,
)
"""Words of a source that tells a change to come: "will go up 20 per cent", "is to shrink by 15 per cent"."""

LEADING = re.compile(
    r",? to (?:about |around |nearly |almost |over |more than |just |an? (?:record |new )?|some )*[^\w\s]?",
    re.IGNORECASE,
)
"""What stands between a change and the level to which it led: "rose 33% to £4m"."""

CHANGED = re.compile(rf"\b(?:{_CHANGES}|more|fewer|less)\b", re.IGNORECASE)
"""Words of a source that tells by how much something changed: "8.4 million, 700,000 more than the year before"."""

PRICED = re.compile(
    r"\b(?:costs?|price[ds]?|priced|fares?|fees?|charges?|pays?|paid|rents?|sells? (?:for|at))\b",
    re.IGNORECASE,
)
"""Words of a source that names a price, which a draft multiplies: "a season ticket costs £260"."""

SINCE_AGED = re.compile(
    r"\b(?:since|when|until|at|after) (?:he|she|they|the age) (?:was|were|turned|of)\b", re.IGNORECASE
)
"""Words of a source that sets an age against another: "has led the choir since she was 30"."""

BORN = re.compile(r"\b(?:born|birth|birthday)\b", re.IGNORECASE)
"""Words beside a year from which an age follows."""

ORIGIN = re.compile(
    r"\b(?:built|rebuilt|made|put up|founded|opened|erected|established|created|started|set up|launched|laid|planted|dat(?:ed|es|ing)|painted|"
    r"written|printed|cast|designed|completed|in use|used|known|kept|run|stood|there)\b[^.;:0-9]{0,24}\b(?:in|since|from|to|back to) (?:about |around |the )?\Z",
    re.IGNORECASE,
)
"""What stands right before the year from which a thing's age is reckoned: "put up in 1951", "in use since 1871". A negative example:
"sold in 1951"."""

SINCE = re.compile(r"\b(?:ago|after|since|later|already|past|last|earlier|now|still|for)\b", re.IGNORECASE)
"""Words of a draft that counts from a day until that of publication: "three weeks after the election"."""

TO_COME = re.compile(r"\b(?:until|till|by|through|beyond|before|to) (?:[A-Z][a-z]+ )?\Z")
"""Words right before a year that may lie ahead: "until 2039", "by March 2030"."""

LATER = re.compile(
    r" (?:(?:later|after|afterwards|earlier|before|ago|old|late|early|ahead|overdue|behind schedule)\b|on(?= ?(?:[,.;:)–—]|\Z)))",
    re.IGNORECASE,
)
"""Words behind a length of time that counts from something told beside it: "54 minutes later", "an hour late", "ten years on, he".
A negative example: "in 54 minutes on Sunday"."""

FROM_TODAY = re.compile(r" (?:ago|old)\b", re.IGNORECASE)
"""Words behind a length of time that counts from today: "1,200 years ago". A negative example: "54 minutes later"."""

APART_IN_TIME = re.compile(
    r"\b(?:after|before|later|earlier|until|till|within|since|between|last(?:s|ed|ing)|takes?|took|taken|start(?:ed|s)?|beg[aiu]n|"
    r"behind|ahead|late|early|apart|gap|delay(?:ed)?)\b",
    re.IGNORECASE,
)
"""Words of a sentence that tells how far two days or times of day lie apart: "seven weeks after the vote". A negative example:
"a walk of two hours"."""

EARLIER = re.compile(r" (?:earlier|before|ago|ahead|early)\b", re.IGNORECASE)
"""Those of them that count back."""

SCHEDULE = re.compile(
    r" (?:late|early|ahead|overdue|behind) ?(?:of schedule|schedule|of time)?\b", re.IGNORECASE
)
"""Those of them that set what happened against a plan: "14 months ahead of schedule"."""

DUE = re.compile(r"\b(?:due|scheduled|planned|expected|supposed|meant|timetabled?)\b", re.IGNORECASE)
"""Words of a draft that tells when something should have been."""

ONWARD = re.compile(
    r"\b(?:after|within|last(?:s|ed|ing)|for|in|takes|took|runs|delayed by|another)(?: [a-z]+)? $",
    re.IGNORECASE,
)
"""Words before one: "failed after three years"."""

EVERY = re.compile(rf"\b(?:every|each|a|an|per) ({'|'.join(PARTS)})\b", re.IGNORECASE)
"""Words of a sentence that makes a rate of its figure: "some 147,000 cars use it every week"."""

AHEAD = re.compile(r"\b(?:in|within) $", re.IGNORECASE)
"""Words before years that are to come: "opens in two years"."""

AGO = re.compile(r" (?:ago|old|earlier|before)\b")
"""Words behind years that have passed."""

OF = re.compile(rf" of (?:the|all|a|{'|'.join(sorted(POSSESSIVES - {'whose'}))})\b")
"""Words behind a share of something."""

OF_WHOLE = re.compile(
    rf" of (?:(?:the(?: first| last)?|all|{'|'.join(sorted(POSSESSIVES - {'whose'}))}) )?(?:some |about |nearly |roughly )?"
)
"""What stands between a share and the figure of which it is one: "a sixth of the £186,400"."""

WHOLE_OF = re.compile(r"\bof (?:the|its|their|that|those) \Z", re.IGNORECASE)
"""What stands right before a whole of which a part is told: "the biggest share of the £34m". A negative example: "a bill of £34m"."""

OF_THE = re.compile(
    rf"\bof (?:the|all|{'|'.join(sorted(POSSESSIVES - {'whose'}))}) \Z|(?-i:\bOf )\Z", re.IGNORECASE
)
"""Words right before a whole of which a part is told: "of the 60 climbers a dozen",
"Of 11,460 starters"."""

INCLUDED = re.compile(
    r"\b(?:includ(?:es?|ed|ing)|among them|of (?:whom|which|them)) (?:[a-z]+ )?\Z", re.IGNORECASE
)
"""What stands right before a part of what was told before it: "27 people, including 14 children", "That includes 3"."""

OF_THESE = re.compile(rf"\bof (?:{'|'.join(THEM)})\b")
"""Words that take up what was counted before."""

UP = frozenset("rose rise rises grew grow grows increased increase up climbed gained jumped surged".split())
"""Words before a growth to a figure."""

DOWN = frozenset(
    "fell fall falls dropped drop declined decline down decreased decrease shrank slipped slid".split()
)
"""Words before a fall to a figure."""


# ---------------------------------------------------------------- what licenses a reckoning

Cue = Literal[
    "total",
    "comes to",
    "compares",
    "changes",
    "short",
    "lost",
    "rest",
    "others",
    "shares out",
    "before",
    "otherwise",
    "of before",
    "ago",
    "planned",
    "so far",
    "taken off",
]
"""What the draft's sentence says of the figure: that it is a total · what some figures come to · a difference, right beside it ·
a difference or change at all · a shortfall or an excess · a loss · what is left · that many others · what falls to one · how it was · how it would have been · a
share of how it was · how long ago it was, right behind it · how it was planned · how it is before what is to come · what a discount leaves."""

Relation = Literal[
    "two things",
    "one noun",
    "one counted noun",
    "share of one noun",
    "of what is counted",
    "parts",
    "each",
    "of the whole",
    "became",
    "level and trend",
    "no level reached",
    "rose to",
    "of its kind",
    "both named",
    "a piece",
    "each named",
    "included",
    "joined",
    "set off",
    "told beside",
    "one told beside",
    "levels",
    "of people",
    "fell",
    "as many",
    "of a price",
]
"""How two terms belong together: they are two figures, not one told twice or one "or" another · they count or measure one
thing · both count the draft's own thing · the one is a share of what the other counts · a share, and it is told of what · one is
told of the other's things ("of these", "of the 60") · one falls to each of the other · a share "of the" other · the one became the other ·
a level and the change in per cent that led to it · a change from the level, not to it · "rose by A to B" · they count what the draft counts, or what is of its kind:
cows and sheep, animals · the draft names what both count · the draft names one of what the count counts: "$70 a seat" · the draft names what each is of · the
second is a part of the first, set off: "27 people, including 14 children" · they are joined by "and", and the draft's noun is none
of the text's: 84 homes and 23 businesses, properties · the one says by how much the other lies above something: "4.62m, 11cm higher than in 1990" · the draft's sentence prints the
amount of which the other term is a share · it prints one of the terms · they are two levels of one thing, told beside one another: "to 1.26 million from 1.09 million" · the
draft counts people, and the terms two kinds of them joined by "and" · the share is told of a fall · the draft's
sentence prints how many terms there are: "$1.8bn, $2bn and $2.2bn", "$6bn over three years" · the share is of money."""

Likeness = Literal["any", "first", "one", "both", "much"]
"""Of how many terms the passage is about what the draft is about; much: one term's nearly is the draft's."""

NEARBY = 2
"""How many sentences apart two figures are put together."""
FAR = 10
"""How many where the draft says right beside its figure how it was worked out, or both count one thing."""


LIST = 40
"""How many the first and the last price of a list lie apart."""


class Licence(NamedTuple):
    """What has to be so for a draft's figure to be the result of two of a source's: a cue, and terms that belong together.

    Each part that is None or empty asks nothing.
    """

    cue: Cue | None = None
    """In the draft's sentence."""
    told: re.Pattern[str] | None = None
    """In the source's sentences in which the terms stand."""
    like: Likeness = "any"
    relations: tuple[Relation, ...] = ()
    reach: int = NEARBY


_LEFT = (Licence("rest", like="first"), Licence("others"))
_CHANGE = (
    Licence("changes", like="both"),
    Licence("compares", like="both"),
    Licence("compares", like="one", reach=1),
    Licence("changes", relations=("one noun", "levels"), reach=0),
    Licence("compares", relations=("one noun", "levels"), reach=0),
)

LICENCES: Mapping[str, tuple[Licence, ...]] = {
    "sum": (
        Licence("total", like="one", relations=("two things",)),
        Licence("comes to", like="one", relations=("two things",), reach=FAR),
        Licence(like="both", relations=("two things", "one noun")),
        Licence(like="much", relations=("two things",)),
        Licence(told=BESIDES, like="one", relations=("two things", "one noun"), reach=FAR),
        Licence(told=BESIDES, relations=("two things", "of its kind"), reach=1),
        Licence(told=THE_OTHER, like="both", relations=("one noun",), reach=0),
        Licence(like="one", relations=("both named",)),
        Licence(like="one", relations=("two things", "each named")),
        Licence(relations=("joined",), reach=0),
        Licence(relations=("of people",), reach=0),
        Licence(like="one", relations=("two things", "as many"), reach=1),
    ),
    "bare difference": (Licence("compares", like="one"),),
    "three": (
        Licence("comes to", like="one", reach=FAR),
        Licence(like="one", relations=("of its kind",), reach=0),
        Licence(like="one", relations=("each named",), reach=0),
        Licence(like="one", relations=("as many",), reach=1),
    ),
    "prices": (
        Licence("total", like="one", reach=LIST),
        Licence("comes to", like="one", reach=LIST),
    ),
    "difference": (
        Licence("compares", relations=("one noun",)),
        Licence("compares", like="one", relations=("one noun",), reach=FAR),
        Licence("changes", like="one", relations=("one noun",)),
        Licence("short", like="one", relations=("one noun",), reach=FAR),
        Licence("compares", relations=("one noun", "levels"), reach=0),
        Licence("compares", relations=("both named",), reach=1),
        Licence("rest", like="one", relations=("one counted noun",), reach=FAR),
        Licence(like="one", relations=("one noun", "levels"), reach=0),
        Licence(told=BALANCE, like="one", relations=("one noun",), reach=0),
        Licence(like="one", relations=("included",), reach=1),
        Licence(told=SINCE_AGED, relations=("one noun",), reach=0),
        Licence("ago", told=SINCE_AGED, relations=("one noun",), reach=FAR),
        Licence(like="one", relations=("one noun", "parts")),
        Licence(like="one", relations=("one noun", "set off"), reach=0),
        Licence("planned", told=BEYOND_PLAN, like="one", relations=("one noun",), reach=FAR),
        Licence("so far", told=BRINGING, like="one", relations=("one noun",), reach=1),
    ),
    "remainder": (Licence(told=BALANCE, like="one"), Licence("rest", like="one")),
    "rest": (*_LEFT, Licence("of before", like="first", relations=("fell",))),
    "others": _LEFT,
    "and one": (
        Licence(told=AND_ONE, like="one", relations=("one noun",)),
        Licence(told=OTHERS_TOO, like="one", relations=("one noun",)),
    ),
    "rest of two": (*_LEFT, Licence(told=BALANCE, like="one", reach=0)),
    "product": (
        Licence(told=EACH, like="one"),
        Licence(told=EACH, like="both", reach=FAR),
        Licence(told=PRICED, like="both"),
        Licence(like="one", relations=("each",)),
        Licence(like="both", relations=("each",), reach=FAR),
    ),
    "each": (
        Licence("shares out", like="one", reach=FAR),
        Licence(like="one", relations=("a piece",), reach=FAR),
        Licence(told=EQUALLY, like="one", reach=1),
    ),
    "over": (Licence(like="one"),),
    "per": (Licence(like="one"),),
    "share": (
        Licence(like="both"),
        Licence(like="both", relations=("one told beside",), reach=FAR),
        Licence(like="one", relations=("parts",)),
        Licence(like="one", relations=("included",), reach=0),
    ),
    "part": (
        Licence(like="both", relations=("of what is counted",)),
        Licence(like="one", relations=("parts",)),
        Licence(like="one", relations=("share of one noun",), reach=FAR),
        Licence(relations=("told beside", "of the whole"), reach=FAR),
    ),
    "other part": (
        Licence(like="one", relations=("of the whole",), reach=0),
        Licence(told=BALANCE, like="one"),
        Licence("taken off", told=DISCOUNT, like="one", relations=("of a price",), reach=FAR),
        Licence("taken off", told=DISCOUNT, relations=("of a price", "one told beside"), reach=FAR),
        Licence(told=DISCOUNT, like="both", relations=("of a price",), reach=1),
    ),
    "times more": (Licence("compares", like="one"), Licence("changes", like="one")),
    "times less": (Licence("compares", like="one"), Licence("changes", like="one")),
    "times by": (Licence(like="one"),),
    "whole": (Licence(like="one", relations=("of the whole",)),),
    "fall": (*_CHANGE, Licence("lost", like="both"), Licence("lost", relations=("parts",), reach=0)),
    "rise": _CHANGE,
    "grown by": (
        Licence("changes", CHANGED, like="one", reach=0),
        Licence("compares", CHANGED, like="one", reach=0),
    ),
    "shrunk by": (Licence("changes", CHANGED, like="one", reach=0),),
    "grown": (Licence("compares", relations=("rose to",)),),
    "shrunk": (Licence("compares", relations=("rose to",)),),
    "risen from": (Licence("before", like="one", relations=("level and trend",)),),
    "fallen from": (Licence("before", like="one", relations=("level and trend",)),),
    "raised to": (Licence(told=TO_BE, like="one", relations=("level and trend", "no level reached")),),
    "lowered to": (Licence(told=TO_BE, like="one", relations=("level and trend", "no level reached")),),
    "points up": (
        Licence(told=GAPS, like="one", reach=0),
        Licence(told=AT_A_DISTANCE, like="one", reach=0),
        Licence("before", like="one", reach=0),
        Licence("otherwise", relations=("one noun",), reach=FAR),
    ),
    "points down": (
        Licence(told=AT_A_DISTANCE, like="one", reach=0),
        Licence("before", like="one", reach=0),
        Licence("otherwise", relations=("one noun",), reach=FAR),
    ),
    "times": (
        Licence(like="both", relations=("became",)),
        Licence("changes", relations=("became", "levels"), reach=0),
        Licence("changes", like="one", relations=("became",), reach=1),
        Licence(relations=("became", "one told beside"), reach=0),
    ),
    "fold": (Licence("before", like="one"), Licence(told=TO_BE, like="one")),
}
"""Way of working out -> what licenses it; one licence is enough. A sum of two like figures needs no word, all that takes
something away needs one. Negative examples: 340 cows and 95 sheep are no 435 cows; 20 per cent of one poll and 31 of another are
no 51; $25m and $18m make no "$7m" where nothing is short, left, cut or compared."""
