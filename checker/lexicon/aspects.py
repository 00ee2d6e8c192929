"""What of a quantity a figure gives: a part, a change, a forecast, a maximum. Two figures of different aspects are no conflict.

Words stand in the figure's clause within the reach given. Hedges are no aspects: "more than 40" compares nothing. Each row
has a negative example, which the tests hold.
"""

from __future__ import annotations

__all__ = [
    "AFTER",
    "BASES",
    "BEFORE",
    "COMPARATIVES",
    "CONTESTED",
    "DOERS",
    "EARLIER",
    "ESTIMATED_BEFORE",
    "EXCLUDING",
    "FORECAST",
    "FUTURE",
    "GRADES",
    "INCLUDING",
    "INTENDED",
    "LEAVING_OUT",
    "LEVELS",
    "MARGINS",
    "OF_THE_DAY",
    "ON_COURSE",
    "PAST_LEVELS",
    "PUT_OFF",
    "SOUGHT",
    "SO_FAR",
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
FORECAST = _words(
    "forecast forecasts expect expects expected expecting predict predicts predicted project projected projects projections projection "
    "anticipate anticipates anticipated outlook guidance forecasting"
)
"""Words of a figure's clause that make it a forecast."""
INTENDED = _words(
    "plan plans planned planning intend intends intended aim aims aimed hope hopes hoped scheduled due"
)
"""Words that with "to" behind them make a figure what somebody means to reach, as a forecast is what somebody expects: "plans to
plant 10,000 trees", "is due to land at 9". Negative examples: "the plan cut 90 jobs"; "due to rain", where no form of be stands
before."""
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
    "additional remaining other each both average maximum minimum last first part whole then earlier graded hour".split()
)
"""Aspects that make two figures answer different questions where only one of them has one."""

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
