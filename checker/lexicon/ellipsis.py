"""What shows that a bare number leaves out the noun or the unit of a figure before it.

Sources: Huddleston and Pullum, "The Cambridge Grammar of the English Language" (2002), 5.9 (fused heads, by which a number
stands for "number of them") and 17.4 (ellipsis in coordination and comparison); Quirk et al. 1985, 12.31-70 (ellipsis).
Patterns are matched right before and right behind a number that no noun follows.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from checker.lexicon.assertions import PARTICLES
from checker.lexicon.calendar import WEEKDAYS
from checker.lexicon.counting import NEXT_CLAUSE, PREPOSITIONS, SIZED, THE, THEM
from checker.lexicon.outcomes import OUTCOMES
from checker.lexicon.revisions import TALLIES
from checker.lexicon.trends import TRENDS
from checker.lexicon.words import CONTRASTS, HAVE, JOINING, OWNERS, SUBJECTS

__all__ = [
    "ADVERB_ENDS",
    "AFTER_WHOLE",
    "ATTRIBUTE",
    "BECAME",
    "CHANGING_TO",
    "CLAUSE_BEGINS",
    "CONTRAST",
    "CREDITED",
    "CREDITING",
    "ENDS_OBJECT",
    "FINITE",
    "FOCUS",
    "HANDLING",
    "HARMING",
    "HOLDING",
    "LEFT_OUT",
    "LEVEL_ENDS",
    "LINKS",
    "NAMED_BEFORE",
    "OBJECT_BEFORE",
    "OF_WHAT",
    "ONES",
    "OWNED_BEFORE",
    "REST_BEFORE",
    "SCORED",
    "SET_OFF",
    "WHOLE_BEFORE",
    "Link",
    "Whose",
]

Whose = Literal[
    "any",
    "counted",
    "persons",
    "people",
    "object",
    "percent",
    "temperature",
    "changed",
    "length",
    "measured",
    "size",
    "moved",
]
"""Which figures before can lend what they count: any with a unit; counted things; persons; "people" and no other word for them; things and measures before stretches
of time; percentages; temperatures; any, and larger, but no stretch of time unless it is the nearest; lengths; measures and shares of something; sizes; percentages
and points by which something moved."""


class Link(NamedTuple):
    """A place in which a number leaves out what it counts."""

    before: re.Pattern[str]
    """What stands right before it."""
    behind: re.Pattern[str]
    """What stands right behind it."""
    whose: Whose
    """Which figures before it may lend theirs."""
    part: bool = False
    """Whether it is no more than the figure that lends."""
    between: re.Pattern[str] | None = None
    """What must stand from the figure that lends to the number, if not anything may."""


_PLACES = "|".join(sorted(PREPOSITIONS))
_WHEN = "this|last|that"
_SCANT = "only|just|barely|nearly|almost"
_KNOWN = "|".join(sorted(THE.union(THEM)))
FOCUS = (
    r"(?:(?:only|just|barely|nearly|almost|about|around|some|roughly|perhaps|maybe|at least|at most|more than|fewer than|less than"
    r"|over|under|up to|as many as|as few as|close to|fully|all but|a mere|another|a further|approximately|an estimated) )"
)
_ENDS = r"(?:\s{0,2}\Z| ?[.;:)?!—–](?![0-9])| ?,(?! ?[0-9])| [—–-] )"
_DEFINITE = (
    r"(?: (?:required|needed|expected|planned|forecast|promised|proposed|recorded|reported|seen|allowed|permitted|requested|sought"
    r"|envisaged|budgeted|scheduled|targeted|set|made|recommended|originally|previously|initially"
    r"|it|he|she|they|we|you|that|who|my|his|her|their|our|in|on|at|last|before|earlier|an? [a-z]{3,6} (?:ago|earlier|before))\b)"
)
_HAVING = (
    r" (?:(?:still|now|also|since|ever|actually|already|so far) )?(?:have|had|were|are|remain|remained|did|do|will|would|finished"
    r"|survived|passed|failed|returned|completed|responded|replied|arrived)\b"
)
_OUTCOME = "|".join(sorted({word for words in OUTCOMES.values() for word in words}))
BECAME = re.compile(
    rf"(?>(?: (?:[a-z]+ly|still|now|also|since|have|had|has|were|was|are|been|be|then|later|all|both|will|would|could)(?= ))*)"
    rf" (?:{_OUTCOME}|found (?:alive|dead|safe)|hospital(?:ised|ized)|trapped|stranded|aboard|taken (?:to|in for|away)|rushed|airlifted|flown|drowned|admitted"
    r"|released|discharged|bailed|questioned|escaped|fled|voted|abstained|retired|resigned|said|told|believed|thought|refused|graduated|enlisted)\b"
)
"""What befalls or is done by persons only: behind a bare number no things can lend it what it counts ("seized 40 guns and 12 |
were arrested")."""
_JOINT = (
    rf"(?:[,;:] |[—–] ?| - |\b(?:and|yet|{'|'.join(sorted(CONTRASTS))}) )"
    rf"(?:(?:so|as|of|after|since|{_PLACES}|{_WHEN}) (?:[a-z]+|{'|'.join(day.title() for day in sorted(WEEKDAYS))}|[A-Z][a-z]+)(?: [a-z]{3, 7})?,? )?"
)
_TAKES = (
    r"(?:(?:make|makes|made|making) do with|(?:manage|manages|managed|cope|copes|coped|content|left|come up|stuck|ended up) with"
    r"|gets?|got|needs?|needed|wants?|wanted|takes?|took|taken|offers?|offered|loses?|lost|gains?|gained|measures?|measured|lasts?|lasted"
    r"|weighs?|weighed|managed|covers?|covered|has|have|had|receives?|received|averages?|averaged|used|made|makes|yields?|yielded"
    r"|demands?|demanded|proposed|proposes|seeks?|sought|sells?|sold|caught|took in|put on|ate|drank|costs?|lets|allows?|allowed|burns?|burned)"
)

LEVEL_ENDS = re.compile(rf" ?[.,;)](?![0-9])|\s*\Z| (?:{_PLACES}|{_WHEN}|after|since|when|while|and|but)\b")
"""What ends the clause behind a level or a time whose unit is left out."""

_LEVELS = "average|norm|target|limit|record|total|high|low|peak|estimate|level"
CHANGING_TO = re.compile(
    r",? (?:(?:and |which )?(?:can |will |could |should )?(?:be )?)?(?:rising|rises|falling|falls|growing|grows|expanding|expands|expandable|expanded|extending|extended|dropping|drops"
    r"|increasing|increases|increased|climbing|shrinking|going|goes|reduced|raised|cut) (?:steadily |further |back )?to (?:about |around |as (?:much|many) as |nearly |over |just )?"
)
"""What leads from a size to another of the same thing: "380 litres | rising to 1,270"."""

CONTRAST = re.compile(
    rf"; |[—–]|\b(?:{'|'.join(sorted(CONTRASTS | {'yet', 'instead', 'whilst'}))})\b|\b(?:{_SCANT}) \Z"
)
"""What sets a clause against the one before it, or a figure against a larger one."""

WERE = re.compile(r"\b(?:were|are|was|is) ")
"""An auxiliary that a participle behind a later number leaves out."""

OF_WHAT = re.compile(rf"(?: [a-z]{{3,12}})? of (?!(?:{_KNOWN})\b)[a-z]")
"""What a measure or a share is of, not a whole that is known."""

_RECKONING = "bring brings brought bringing take takes took taking push pushes pushed pushing raise raises raised raising lift lifts lifted lifting".split()

_ADDING = (
    "open|opens|opening|add|adds|adding|added|build|builds|building|hire|hires|hiring|recruit|buy|buys|buying|order|ordered|plan|plans|planned|planning"
    "|want|wants|need|needs|injured|injuring|hurt|hurting|wounded|wounding|killed|killing|arrested|detained|displaced|destroyed|damaged|closed|close|sold|sell"
    "|sent|sending|seized|rescued|evacuated|launch|launched|produce|make|made|delivered|took|take|win|won|get|receive|received|lost|lose|cut|axe|shed|is|are|was|were|have|had|has"
)
"""Verbs whose object may leave out what it counts before "more"."""

_CHANGING = (
    "opening|closing|shutting|adding|hiring|recruiting|winning|losing|selling|buying|building|scrapping|axing|cutting|shedding|dropping"
    "|laying off|taking on|signing up|letting go|demolishing|launching|retiring|saving|planting|felling"
)
"""Verbs by which a stock of things grows or shrinks, of a clause that leaves out what they are."""

_CLAUSE_JOINT = (
    rf"(?:\A|[,;:—–] |\b(?:{'|'.join(sorted((NEXT_CLAUSE - {'if'}) | {'as', 'whom', *JOINING}))}) )"
)
_OWNERS = "|".join(sorted(OWNERS))
CLAUSE_BEGINS = re.compile(
    rf"{_CLAUSE_JOINT}(?:another |a further |the (?:other|remaining) )?{FOCUS}{{0,2}}\Z"
)
"""What a clause begins with, right before a number that is its subject: "tested positive and | 39 died"."""
FINITE = re.compile(
    r" (?:(?:all|both|also|still|now|later|since|[a-z]+ly) )?"
    r"(?:(?:(?P<single>was|is|has)|were|are|have|had|will|would|could|did|do|may|might|must|should|remain|remained)\b(?!-)|(?P<verb>[a-z]{3,})(?![\w’'-]))"
)
"""A finite verb right behind its subject; a group for one that is no auxiliary."""
REST_BEFORE = re.compile(rf"\b(?:{_KNOWN}) (?:remaining|other|missing|surviving) {FOCUS}?\Z")
"""What makes a number the known rest: "the remaining | 17". A negative example: "the last | 10", which may tell a time."""
ONES = re.compile(r" (?:[a-z-]+ ){1,2}ones\b")
"""A pronoun for the noun: "retired seven | old ones"."""
SET_OFF = re.compile(rf"[,;] {FOCUS}{{0,2}}\Z")
ATTRIBUTE = re.compile(r"[^ ]+-[a-z]+")
"""A figure that only says what kind of thing is told of: "a | 40-seat | hall"."""
ADVERB_ENDS = re.compile(r" [a-z]{3,}ly(?: ?[.,;)](?![0-9])|\s*\Z| and\b)")
"""An adverb that is all that is told of a part: "12 students were hurt, four | seriously"."""
ENDS_OBJECT = re.compile(
    rf"{_ENDS}| (?:and(?! up\b)|or|but|already|so far|this|last|when|while|after|since|before|{_PLACES})\b"
)
"""What follows an object that leaves out its noun."""
OWNED_BEFORE = re.compile(
    rf"\b(?:to|against|versus|than) (?:[A-Z][\w-]+['’]s?|(?:(?:the|{_OWNERS}) )?[a-z]+['’]s|{_OWNERS}) \Z"
)
"""The owner of a count that is set beside another's: "17 shots to Japan's | six"."""
HOLDING = re.compile(
    rf"\b(?:has|have|had|having|holds?|held|won|wins?|took|takes?|taken|gets?|got|gained|gave|given|received|claimed|secured|polled|kept|lost|bought|sold|sent|contributed"
    rf"|supplied|provided|sells?|owns?|owned|employs?|employed) {FOCUS}?(?:the )?\Z"
)
"""A verb of having or getting, whose objects are shared out."""
SCORED = frozenset(
    "point goal run rebound assist steal block basket hit wicket try yard touchdown sack tackle save strikeout ace corner foul shot kick "
    "tally lap stroke birdie medal title seat vote catch carry reception interception".split()
)
"""What players, teams and parties are credited with one by one (the statistics of sports; votes and seats)."""
CREDITED = frozenset(
    "add have score make finish end collect net post record notch tally register chip pour pitch contribute grab get hit lead convert pull "
    "sink bag drain bank manage claim win take earn rack supply provide log".split()
)
"""Verbs that say of players what they got of it, with their particles: "chipped in | 19", "finished with | 24"."""
CREDITING = re.compile(
    rf"(?<![\w'’-])(?P<verb>[a-z]{{3,}})(?: (?:{'|'.join(sorted(PARTICLES))}|in))?(?: with)? (?:another |a further |a (?:game|team|season|career)-high )?{FOCUS}?\Z"
)
"""The verb before a number, and what belongs to it."""
LEFT_OUT = re.compile(
    r"(?: [^.;:!?]{1,60}?)?(?:;|,|,? (?:and|while|but|whereas))(?: with)? "
    rf"(?:(?:{_PLACES}) (?P<when>[a-z]+(?: [a-z0-9]+){{0,2}}),? |(?:the |its |their |his |her |my |our |each |every |another )?"
    rf"(?P<noun>[A-Za-z][\w’'-]+(?: (?!(?:{_PLACES}) )[A-Za-z][\w’'-]+){{0,2}}) )(?:(?P<link>{_PLACES}) )?{FOCUS}?"
)
"""From a figure to a number whose clause leaves out its verb: "The first bus carried 40 passengers and the second | 35", "ran for 149
yards and Lewis for | 61", "in year one 200; in year two | 350"."""
NAMED_BEFORE = re.compile(r"(?:[,;]|[,;]? and|[,;]? while) (?:the )?(?P<name>[A-Z][a-z][\w’'-]*) \Z")
"""One name of a person or a side right before its number. A negative example: "and Windows Server 12"."""
WHOLE_BEFORE = re.compile(r"(?:\A|\n|[.!?”\"] )(?:Of|Out of|Among) (?:the |some |about |its |their |all )?\Z")
"""What stands before a whole at the head of a sentence whose part is told next."""
AFTER_WHOLE = re.compile(rf"(?: [a-z]+(?:ed|en|n))?,? {FOCUS}?")
"""What may stand between the two: "Of the 20 applicants | six were hired"."""
OBJECT_BEFORE = re.compile(
    rf"(?:\b(?:and|but|while|then|[a-z]+s)|[,;]) (?:(?:{'|'.join(sorted(SUBJECTS | HAVE))}|will|would|then|now) ){{0,2}}(?P<verb>[a-z]{{3,}})(?: (?:{'|'.join(sorted(PARTICLES))}|on|in))? (?:another |a further )?{FOCUS}?\Z"
)
"""The verb right before a number that is its object."""
HANDLING = frozenset(
    """
    abduct accept approve arrest axe buy cancel capture catch check clean close collect cull cut deliver deport detain discard discharge dismiss
    disqualify drop eject employ evacuate evict execute exclude export expel fell fine free harm have hire hold hurt import injure inspect jail keep
    kill lend let lose maim plant process quarantine recall recover recruit reject release repair replace rescue retain retire return sack scrap
    seize sell send share shed ship shut slaughter store strike suspend take test trap treat uphold vaccinate veto win withdraw wound
    """.split()
)
"""Verbs of having, sorting, harming and parting with things, which a part of what was counted before is the object of: "checked 9,300
parcels and held back | 412" (Levin 1993, 10, 13.1-13.5, 15 and 42). A negative example: "turn", whose bare number is an age."""
HARMING = frozenset("abduct arrest detain free harm hurt injure kill maim rescue stab trap wound".split())
"""Verbs of what befalls persons, of whom the second may be more than the first: "kills seven workers, injures | 20"."""

_CHANGED = "opened|closed|shut|added|hired|recruited|won|lost|sold|bought|built|scrapped|axed|cut|shed|dropped|laid off|taken on|signed up"
"""The same as participles."""

_BEFALLEN = "dead|killed|injured|hurt|wounded|homeless|missing|stranded|trapped|hospitali[sz]ed|displaced|unaccounted|stabbed|shot|arrested|rescued"
"""What befalls people, behind their number."""

_MOVING = re.compile(rf"\b(?:{'|'.join(sorted(TRENDS))}) (?:by )?{FOCUS}?\Z")
LINKS: tuple[Link, ...] = (
    # "two more arrests, bringing the total to | 19"
    Link(
        re.compile(
            rf"\b(?:{'|'.join(_RECKONING)})(?: (?:{_KNOWN}))?(?: [a-z]+){{0,2}} (?:{TALLIES})(?: [a-z]+){{0,3}} to {FOCUS}{{0,2}}\Z"
        ),
        re.compile(rf"{_ENDS}| (?:since|so far|this|{_PLACES})\b"),
        "counted",
        between=re.compile(r"\b(?:more|another|further|new|additional|fresh)\b"),
    ),
    # "a dozen or so officers, maybe | 15"
    Link(
        re.compile(r"(?:maybe|perhaps|possibly|even) \Z"),
        re.compile(_ENDS),
        "counted",
        between=re.compile(r"[a-z],? (?:and |or )?(?:maybe|perhaps|possibly|even) \Z"),
    ),
    # "the Nikkei lost 310 points, the FTSE 100 gained | 12"
    Link(
        _MOVING,
        re.compile(rf"{_ENDS}| (?:in|on|last|this|and|while|but)\b"),
        "moved",
        between=re.compile(r"(?:,|;| and| while| but| whereas) "),
    ),
    # "for 40 minutes, | ten longer than planned", "11,200 tickets, | 900 short of its target"
    Link(
        re.compile(rf"(?:[,(—–] ?(?:or |but |and )?|\band ){FOCUS}{{0,2}}\Z"),
        re.compile(
            r" (?:(?:more|fewer|less|[a-z]{3,7}er) than\b"
            r"|(?:short|shy|ahead) of\b|(?:above|below) (?:the |its |their |last )?(?:[0-9]{4} |year's |usual |seasonal )?(?:average|mean|median|norm|normal|target|limit|low|high|peak|record|level|total|figure|forecast|estimate|plan|budget)\b)"
        ),
        "changed",
    ),
    # "366 metres long and | 51 wide"
    Link(
        re.compile(rf"(?:,| and| but| by)? {FOCUS}?\Z"),
        re.compile(rf" (?:{'|'.join(SIZED)}|across|apart)\b"),
        "length",
    ),
    # "250g of flour, | 125 of butter", "94 per cent of infants but only | 71 of teenagers"
    Link(re.compile(rf"(?:,| and| but|;)(?: and)? {FOCUS}?\Z"), OF_WHAT, "measured"),
    # "12 jurors were picked and | six sent home"
    Link(
        re.compile(r"(?:,| and|, and) (?:another )?\Z"),
        re.compile(rf" (?:sent|taken|held|kept|left|found|lost|given|put|[a-z]{{3,}}ed)\b(?! (?:{_KNOWN}|an?|to be)\b)"),
        "counted",
        part=True,
        between=WERE,
    ),
    # "cut off 30 villages, | seven in Gorkha alone"; "3,000 fans travelled, at least | 200 without tickets"
    Link(
        re.compile(rf"[,;] (?:with )?{FOCUS}{{0,2}}\Z"),
        re.compile(r" (?:in|at|on|from|of) [^,.;]{2,40} alone\b"),
        "counted",
        part=True,
    ),
    Link(
        re.compile(rf"[,;] (?:including |with )?{FOCUS}{{1,2}}\Z"),
        re.compile(rf" (?:without|aged|{_PLACES})\b"),
        "counted",
        part=True,
    ),
    # "630 seats, of which the Greens hold | 85"
    Link(
        re.compile(rf"\bof (?:which|whom) (?:[\w’'-]++ ){{1,5}}{FOCUS}?\Z"),
        re.compile(_ENDS),
        "counted",
        part=True,
    ),
    # "is 140cm; at the hut it is barely | 60"
    Link(
        re.compile(rf"\b(?:it|they|there) (?:is|was|are|were|has been) (?:{_SCANT}) \Z|{_JOINT}(?:only|just|barely) \Z"),
        re.compile(rf"{_ENDS}| (?:{_PLACES}|{_WHEN})\b"),
        "size",
        between=CONTRAST,
    ),
    # "every 20 minutes instead of every | 35", "not the | 42 it has run"
    Link(
        re.compile(
            rf"(?:\b(?:instead of|rather than|as opposed to|as against|compared (?:with|to)|against|versus|short of|down from|up from)"
            rf"|[,—–] ?(?:and |but )?not|\bbut not) (?:every |each |an? (?:usual |normal |record |[a-z]+ed |(?:[a-z]+ ){{0,2}}(?:{_LEVELS}) of )"
            rf"|(?:the|its|their|last (?:year|month|week|season)['’]s) (?:(?:[a-z]+ ){{0,2}}(?:{_LEVELS}) of |usual |normal |planned |old |previous |promised |original |[a-z]+ed )?)?{FOCUS}{{0,2}}\Z"
        ),
        re.compile(rf"{_ENDS}|{_DEFINITE}| (?:when|and|or|because|as|among|{_PLACES})\b"),
        "any",
    ),
    # "short of the | 60 required"
    Link(
        re.compile(r"\b(?:of|than|to|with|not|beyond|against|below|above|from|for|beat|met|exceeded|missed) the \Z"),
        re.compile(
            r" (?:required|needed|expected|planned|forecast|promised|proposed|recorded|allowed|permitted|requested|sought|envisaged"
            r"|budgeted|scheduled|targeted|recommended|originally|previously|initially|it|he|she|they|we|who|that) "
            r"|" + r" (?:required|needed|expected|planned|forecast|promised|proposed|allowed|sought|scheduled|recommended)(?=[.,;:)]|\s*\Z)"
        ),
        "counted",
    ),
    # "41 people were killed and more than | 100 injured", "nine people died and | 30 were hurt"
    Link(
        re.compile(rf"(?:,|\band|\bbut|;|\bwhile|—) (?:another |a further )?{FOCUS}{{0,2}}\Z"),
        re.compile(rf" (?:were |was |are |have been )?(?:{_BEFALLEN})\b"),
        "people",
    ),
    # "killed three people and left | 20 homeless", "killing nine people and wounding | 30"
    Link(
        re.compile(rf"\b(?:leave|leaves|leaving|left|killed|killing|injured|injuring|wounded|wounding|hurt|hurting) (?:another |a further )?{FOCUS}{{0,2}}\Z"),
        re.compile(rf"{_ENDS}| (?:{_BEFALLEN}|{_WHEN}|{_PLACES})\b"),
        "people",
    ),
    # "80 ports have joined but only | 22 have paid"
    Link(re.compile(rf"{_JOINT}{FOCUS}{{0,2}}\Z"), re.compile(_HAVING), "counted", part=True),
    # "2,147 stores after opening | 31 and closing | eight", "228 million users, having lost another | 2.1 million"
    Link(
        re.compile(rf"\b(?:(?:{_CHANGING})|having (?:already |since )?(?:{_CHANGED})) (?:another |a further )?{FOCUS}{{0,2}}\Z"),
        re.compile(rf"{_ENDS}| (?:and (?:{_CHANGING})|but|so far|since|{_WHEN}|{_PLACES})\b"),
        "counted",
        part=True,
    ),
    # "60 singers, including | eleven who are blind"
    Link(
        re.compile(rf"\b(?:including|among them|of whom|of which),? {FOCUS}{{0,2}}\Z"),
        re.compile(rf"{_ENDS}| (?:who|whose|that|which|were|are|had|have|{_PLACES})\b"),
        "counted",
        part=True,
    ),
    # "has 148 outlets and wants to open | 50 more", "killed 12 people and hurt | dozens more"
    Link(
        re.compile(rf"\b(?:(?:{_ADDING}) (?:up to )?|(?:for|with|and|or|order|orders for|another) ){FOCUS}?\Z"),
        re.compile(rf" more(?:{_ENDS}| (?:by|this|next|last|before|after|within|since|over the|later|and|are|were|will|is|who|while|{_PLACES})\b)"),
        "counted",
    ),
    # "had 14 shots to Eastport's | 9", "57 percent of the vote to his | 43"
    Link(
        re.compile(r"\b(?:to|against|versus) (?:the [A-Z][a-z]+(?:s['’]|['’]s)|[A-Z][a-z]+(?:s['’]|['’]s)|his|her|their|its) \Z"),
        re.compile(_ENDS),
        "any",
    ),
    # "the Greens on 12 per cent, with the Centre stuck on | 31"
    Link(
        re.compile(r"\b(?:with|and|while|but) (?:the )?[A-Z][^\W\d_]+(?: [A-Z][^\W\d_]+)? (?:(?:still|stuck|languishing|trailing|steady) ){0,2}(?:on|at) (?:just |only )?\Z"),
        re.compile(rf"{_ENDS}| and\b"),
        "percent",
    ),
    # "23 votes in favour and | two against"
    Link(
        re.compile(rf"(?:,|\band|\bto|\bwith|\bbut) {FOCUS}?\Z"),
        re.compile(r" (?:against|opposed|in favou?r|abst(?:ained|aining|entions))\b"),
        "counted",
        between=re.compile(r"\A[^ ]+ [a-z]* ?votes?\b"),
    ),
    # "has 443 horsepower up | 23 from before"
    Link(
        re.compile(r"[a-z] (?:up|down) (?:by )?\Z"),
        re.compile(r" (?:from|on|over)\b"),
        "any",
        part=True,
        between=re.compile(r"\A[^ ]+(?: [a-z-]+){1,2} (?:up|down) (?:by )?\Z"),
    ),
    # "44 percent approve, with | 51 disapproving"
    Link(
        re.compile(rf"(?:,|;|\b(?:and|while|with|but)) {FOCUS}?\Z"),
        re.compile(r" (?:approv(?:e|ed|ing)|disapprov(?:e|ed|ing)|oppos(?:e|ed|ing)|support(?:ed|ing)?|favou?r(?:ed|ing)?|back(?:ed|ing)|disagree(?:d|ing)?|agree(?:d|ing)?|object(?:ed|ing)|undecided|against|in favou?r|unsure)\b"),
        "percent",
    ),
    # "after 18 inches of snow, with | 6 more expected"
    Link(
        re.compile(rf"\b(?:with|and) (?:another )?{FOCUS}?\Z"),
        re.compile(r" more (?:expected|forecast|predicted|likely|due|possible|to come)\b"),
        "size",
    ),
    # "got 1,204 votes out of | 1,950", "9 pupils out of every | 10", "40 letters out of | 900 it had sent"
    Link(
        re.compile(r"[a-z] (?:out of (?:every |a (?:total|possible) (?:of )?)?|from a (?:possible|maximum|total|potential)(?: of)? )\Z"),
        re.compile(rf"{_ENDS}|{_DEFINITE}| and\b"),
        "counted",
    ),
    # "nine pies: | six for the fair and | three for him", "five detainees — | four to Oman"
    Link(
        re.compile(rf"(?:[—–:] ?| - )(?:[^.;:—–]{{1,60}}?(?:,|,? and) )?{FOCUS}?\Z"),
        re.compile(rf" (?:{_PLACES})\b"),
        "counted",
        part=True,
        between=re.compile(r"\A[^.;:—–]{1,60}(?:[—–:]| - )[^.;:—–]*\Z"),
    ),
    # "a 20-minute walk, or | five by bus"
    Link(re.compile(rf"\bor {FOCUS}?\Z"), re.compile(r" (?:by (?:bus|car|bike|bicycle|train|tram|taxi|boat|ferry|air|sea|road|rail)|on foot)\b"), "any"),
    # "down 11 cents from last week and | 40 from a year ago"
    Link(
        re.compile(rf"\b(?:and|but) {FOCUS}?\Z"),
        re.compile(r" (?:from|on|since) (?:an? |the |last |this |its )?(?:year|month|week|day|quarter|previous|same|January|February|March|April|May|June|July|August|September|October|November|December)\b"),
        "moved",
    ),
    # "300 weavers in Leeds and a further | 120 in Hull"
    Link(
        re.compile(r"\b(?:and|with|plus|but|then|while|,) (?:a further|another|an additional|a second) \Z"),
        re.compile(rf"{_ENDS}| (?:who|are|were|over|{_PLACES}|{_WHEN})\b"),
        "counted",
    ),
    # "built for 40 passengers, had at least | 75 aboard"
    Link(re.compile(rf"(?:{FOCUS}|\b(?:had|with|carrying|carried|left) )\Z"), re.compile(r" (?:aboard|on board)\b"), "persons"),
    # "averaged 410,000 tonnes a month, up | 12,000 from June"
    Link(
        re.compile(rf"[,(—–] ?(?:or )?(?:up|down) (?:by )?{FOCUS}?\Z"),
        re.compile(rf"{_ENDS}| (?:from|on|over|since|compared|versus|year|in)\b"),
        "changed",
        part=True,
    ),
    # "12 degrees Celsius by dawn, with lows near minus | 20"
    Link(re.compile(r"\Z"), re.compile(rf"{_ENDS}| [a-z(]"), "temperature"),
    # "asked for 8 per cent; the ministry has offered | 5"
    Link(
        re.compile(rf"\b{_TAKES} {FOCUS}{{0,2}}\Z"),
        re.compile(rf"{_ENDS}| (?:in (?:[A-Z1-9]|the|a)|on (?:[A-Z]|the|a)|last|this)\b"),
        "object",
        between=CONTRAST,
    ),
    # "the Greens on 12 per cent, the Centre on | 31"
    Link(
        re.compile(r"(?:, (?:and |with )?|;? and |; )(?:the )?[A-Z][^\W\d_]+(?: [A-Z][^\W\d_]+)? (?:on|at) \Z"),
        re.compile(rf"{_ENDS}| and\b"),
        "percent",
    ),
)  # fmt: skip
"""The places, the surest first; each has a sentence of its kind above it, and others in which it must not speak in the tests."""
