"""What of a quantity a figure gives: a part, a change, a forecast, a maximum. Two figures of different aspects are no conflict.

Words stand in the figure's clause within the reach given. Hedges are no aspects: "more than 40" compares nothing. Each row
has a negative example, which the tests hold.
"""

from __future__ import annotations

__all__ = [
    "ADDED",
    "ADDING",
    "AFTER",
    "BASES",
    "BEFORE",
    "BEYOND",
    "CAPABLE",
    "CASES",
    "COMPARATIVES",
    "CONTESTED",
    "DOERS",
    "EARLIER",
    "ESTIMATED_BEFORE",
    "EXCLUDING",
    "EXTREMES",
    "FORECAST",
    "FUTURE",
    "GRADES",
    "HELD",
    "INCLUDING",
    "INTENDED",
    "LEADING",
    "LEAVING_OUT",
    "LEFT_ASIDE",
    "LEVELS",
    "MARGINS",
    "MEANT",
    "NO_FORECAST_AS_NOUN",
    "OF_THE_DAY",
    "ON_COURSE",
    "PAST_LEVELS",
    "PUT_OFF",
    "RETURNING",
    "SOUGHT",
    "SO_FAR",
    "STAGES",
    "STANDING",
    "THE_EARLIER",
    "THE_ONE",
    "THE_ONE_BEFORE",
    "TRIPS",
]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


BEFORE: dict[str, frozenset[str]] = {
    "additional": _words("another additional further extra"),
    "remaining": _words("remaining"),
    "other": _words("other others rest"),
    "each": _words("each every apiece"),
    "both": _words("both"),
    "total": _words("total altogether totalling totaling combined overall"),
    "average": _words("average mean median averaging averaged"),
    "maximum": _words("maximum"),
    "minimum": _words("minimum"),
    "last": _words("last final previous"),
    "first": _words("first initial initially"),
}
"""Aspect -> words right before the figure (hedges and determiners passed over)."""
AFTER: dict[str, frozenset[str]] = {
    "additional": _words("extra additional further"),
    "other": _words("other others"),
    "each": _words("each apiece"),
    "remaining": _words("remaining left"),
    "average": _words("average"),
    "total": _words("altogether total"),
}
"""Aspect -> words right after the figure or its noun."""
EXPECTED = frozenset("expected forecast predicted projected anticipated likely feared".split())
"""What a form of "be" says of a figure that is to come. A negative example: "is known"."""
DYING = frozenset(("die", "pass"))
"""Verbs of somebody's end, at which an age is the last one."""

FORECAST = _words(
    "forecast forecasts expect expects expected expecting predict predicts predicted project projected projects projections projection "
    "anticipate anticipates anticipated outlook guidance forecasting"
)
"""Words of a figure's clause that make it a forecast."""
NO_FORECAST_AS_NOUN = _words("project projects")
"""Those of them whose nouns foresee nothing: "the project costs $5m"."""
INTENDED = _words(
    "plan plans planned planning intend intends intended aim aims aimed hope hopes hoped scheduled due"
)
"""Words that with "to" behind them make a figure what somebody means to reach, as a forecast is what somebody expects: "plans to
plant 10,000 trees", "is due to land at 9". Negative examples: "the plan cut 90 jobs"; "due to rain", where no form of be stands
before."""
DESIGNED = _words("designed meant intended rated guaranteed")
"""Words that with "for" or "to" behind them say what a thing was to do, not what it did: "designed for five years". A negative
example: "built for $3m", which it cost."""
ON_COURSE = _words("course track")
"""Nouns that with "on" before them do so: "on course for 1.9 terawatt-hours". A negative example: "off course"."""
PUT_OFF = _words("put push move postpone delay defer reschedule bring shift")
"""Verbs with which "to" leads to a day or an hour that is planned anew: "put back to 15 March" (WordNet 3.0, postpone and its
hyponyms). A negative example: "walk to", "go to"."""
FUTURE = _words(
    "will would shall should could may might can plan plans planned planning intends aims proposed proposes scheduled due set hopes to-be"
)
"""Words of a figure's clause that put it into the future, or leave it open."""
SOUGHT = _words("seek seeks seeking sought demanded demanding asked asking wants requested")
"""Words of a figure's clause that make it what somebody asks for."""
EARLIER = _words("compared against than from versus vs")
"""Words before a figure that is what another one is compared with: "compared with 12", "up from 12"."""
PAST_LEVELS = _words(
    "earlier ago before last past previous previously prior former formerly then year-ago year-earlier"
)
"""Words beside a figure that make it a level of an earlier time: "21 a year earlier", but not "21 this year"."""
MARGINS = _words("margin lead majority gap advantage difference deficit shortfall")
"""Nouns before "of" and a figure that say by how much two things differ."""
COMPARATIVES = _words(
    "more less fewer higher lower smaller larger bigger cheaper dearer longer shorter taller"
)
"""Words that with "than" behind a figure make a difference of it: "$1.6m more than the ports"."""
CONTESTED = _words("win lose beat defeat lead trail edge pass reject carry elect prevail")
"""Verbs of contests: with "by" behind them a figure is the margin ("won by 14 points", not "hit by 14 bullets")."""

ESTIMATED_BEFORE = _words("earlier initially originally previously first")
"""Adverbs that make what is said a first estimate, since corrected: "initially said that 10 had died" (Reuters Handbook,
"corrections, refiles and updates"). A negative example: "earlier on Sunday", which says when (`OF_THE_DAY`)."""
OF_THE_DAY = _words("on in this that today than yesterday")
"""Words behind "earlier" that make it a time."""
GRADES = _words("seriously critically gravely severely badly grievously lightly slightly")
"""How badly people are hurt: who counts the badly hurt counts a part. A negative example: "badly needed"."""
INCLUDING = _words("including counting plus")
EXCLUDING = _words("excluding besides")
"""Words before those who are counted with the others, or are not: "15 dead, including the gunman"."""
LEAVING_OUT = _words("without minus")
"""Words right behind a sum before what it does not take in: "£455m without the hotel". A negative example: "lived without £40"."""
LEFT_ASIDE = (
    "leaving aside",
    "setting aside",
    "stripping out",
    "leaving out",
    "not counting",
    "not including",
)
"""Phrases of a sentence that say what a figure does not take in. A negative example: "set aside £5m", which keeps it."""
ADDING = _words("once with when after")
ADDED = _words("added included counted")
"""Openings of a clause before the figure's that says what it takes in, and its participle: "once gift aid was added, …"."""
EXTREMES = {
    **dict.fromkeys("cold low cool small shallow short slow".split(), "minimum"),
    **dict.fromkeys("hot high warm deep fast strong long far".split(), "maximum"),
}
"""Adjectives between "as" and "as" -> what the figure is of many: "as cold as 14C". A negative example: "as many as", a hedge."""
RETURNING = _words("round return")
TRIPS = _words("trip trips journey journeys drive flight voyage ticket fare")
"""Words behind a figure that make it one of there and back: "a 90-mile round trip"."""
CASES = _words("case infection death admission patient")
"""Nouns of which "new" tells those of a while, not all: "23 new infections". A negative example: "40 new homes"."""
DOERS = _words(
    "gunman gunmen attacker attackers bomber bombers shooter shooters assailant assailants hijacker hijackers killer himself herself "
    "themselves perpetrator perpetrators suspect suspects"
)
"""Those of whom newsrooms say whether a toll counts them. A negative example: "including three children", who always are."""
LEVELS = _words("stand be reach hit total climb rise")
"""Verbs of a level that goes on to rise while it is counted: "turnout stood at 61 percent at 6 p.m.". A negative example:
"left at 6 p.m."."""
SO_FAR = _words("noon midday midnight lunchtime now")
"""Words that with "by" before them make a count one of that hour: "31 percent by noon"."""

HARD = frozenset(
    "additional remaining other each both average maximum minimum last first part whole then earlier graded hour standing stage alone return exclusive inclusive".split()
)
"""Aspects that make two figures answer different questions where only one of them has one."""

MEANT = _words(
    "expect hope plan ask want offer demand need seek predict forecast call budget intend aim estimate project propose"
)
"""Verbs that with "had" before them tell what somebody meant or thought before it came to be: "had hoped to raise $5m". A
negative example: "had raised"."""
HELD = _words("expect plan predict forecast project intend budget schedule mean suppose")
"""Those of them with which "was" tells so too: "was expected to cost $5m". A negative example: "was called to the fire"."""
BEYOND = _words(
    "another other rival second neighbouring neighboring nearby next similar partner competitor underbidder predecessor successor previous earlier"
)
"""Words of a subject by which a figure is told of another thing or person than the story's: "another driver", "a rival". A
negative example: "second" of "the second quarter", which is a period."""
THE_EARLIER = frozenset(("earlier", "previous"))
"""Those of them with which an object, too, is another: "rejected an earlier plan". A negative example: "another", of which a
figure may be told in the same breath."""
STANDING = _words("record normal usual permitted legal longest best standing highest lowest capacity limit")
"""Words of a subject with "the" or "its" that make the figure one to hold this one against: "the record is 41C", "the legal
limit". A negative example: "a record 41C", which this figure is."""
THE_ONE = _words("the its their his her this")
"""Determiners of a thing that is known: "the record", "its capacity"."""
THE_ONE_BEFORE = (
    "the year before",
    "the previous year",
    "the night before",
    "the day before",
    "the week before",
    "the month before",
    "in the same period",
    "the season before",
    "in the previous round",
    "at present",
    "in training",
    "in a normal year",
)
"""Phrases of a clause that put a figure at another time than the news: "landings fell 5% in the year before"."""
CAPABLE = _words("seat accommodate withstand")
"""Verbs of what something can hold or bear. A negative example: "hold", which a person does too."""
LEADING = _words("lead trail")
STAGES = (
    "at half-time",
    "at half time",
    "at halftime",
    "at the interval",
    "at the break",
    "after an hour",
    "after two periods",
    "after one period",
    "before half-time",
    "by half-time",
    "after the first",
    "at the turn",
    "in the series",
    "on aggregate",
    "in the shoot-out",
    "on penalties",
    "in the first leg",
)
"""Verbs and phrases of a clause that make a score one of a stage of the game, not of its end."""

OTHERS = frozenset({"more", "other", "others", "another", "additional", "further"})
"""Words inside a count that make it a part of one: "two more victims"."""

NO_LEVELS = OTHERS | {"fewer"}
"""Words inside a count that make it a part or a difference: "seven fewer victims". A negative example: "fewer than seven"."""

BASES: dict[str, frozenset[str]] = {
    "before tax": frozenset(("pre tax", "pretax", "before tax", "gross")),
    "after tax": frozenset(("post tax", "after tax", "net")),
    "operating": frozenset(("operating", "from operations", "ebitda", "ebit")),
}
"""Basis of a profit -> words of its clause (IAS 1 and the Reuters Handbook, "results"). A negative example: "taxes", which
are no basis."""

OFFERING = frozenset("offer propose".split())
DEMANDING = frozenset("demand seek want request".split())
"""Verbs of what one side offers and the other asks for, which differ while they bargain (the usage of reports on wages and
takeovers). A negative example: "pay", which both do in the end."""

EVERYWHERE = frozenset("worldwide globally nationwide".split())
"""Words with which a figure is of more than the place that another names. A negative example: "widely"."""
