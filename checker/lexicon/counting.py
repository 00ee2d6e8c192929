"""What stands around a figure and tells what it counts, or that it counts nothing.

Sources: Quirk et al. 1985, "A Comprehensive Grammar of the English Language", 5.10-24 (determiners), 6.63-68 (numerals), 9
(prepositions); the Associated Press Stylebook, "numerals" and "fractions"; the Oxford English Dictionary s.vv. Patterns
are matched where a figure has been found.
"""

from __future__ import annotations

import re

from checker.lexicon import calendar
from checker.lexicon.currencies import SIGNS
from checker.lexicon.numbers import ONES, ORDINALS, TENS, WESTERN
from checker.lexicon.reporting import BEHIND_SAID
from checker.lexicon.trends import TRENDS
from checker.lexicon.units import UNDERSTOOD_AFTER
from checker.lexicon.words import FORMS_OF_BE, OWNERS, SMALL_IN_TITLES, THIRD

SEPARATOR = r"(?:[ \t]++\n?+[ \t]*+|\n[ \t]*+|-)"
"""What stands between two words of one phrase: spaces (blanked markup leaves several), a line break, a hyphen."""

THE = OWNERS | {"the", "those", "these"}
"""Determiners of what is known."""

NO_MULTIPLE = re.compile(r" (?:over|as|back|down|up|for|efforts?|fault|faults)(?![^\W_])")
"""Words after "doubled" and its like where nothing is multiplied."""

TWICE = re.compile(
    rf" (?:as (?!an?\b|the\b|he\b|she\b|they\b|it\b|we\b|you\b|his\b|her\b|their\b|well\b|part\b)(?=[a-z])|(?:the|that|what|those|{'|'.join(sorted(THIRD))})(?![^\W_])(?! (?:{'|'.join(sorted({*calendar.DURATIONS, *calendar.SEASONS}))}|night|morning|afternoon|evening)\b))|\s+[A-Z][a-z]+['’]s"
)
"""What stands after "twice" where it multiplies."""

AND_PART = re.compile(
    rf" and (?:a (?=half|quarter|third)|(?=half *(?:[.,;)](?![0-9])|\n)))(half|quarter|third)(?![\w-]| of (?:{'|'.join(sorted(THE))}|an?|all)\b| dozen| million| billion| hundred| thousand)"
)
"""A part after a whole and its unit: "two years and a half", "one month and half."."""

BELOW_ZERO = re.compile(r" below (?:zero|0)(?![\w.,]*[0-9]|\w)")
"""What makes a temperature negative behind it: "20 degrees below zero"; "below freezing" does not."""

DOES = re.compile(
    rf" (?:(?:an?|its|their|his|her|{'|'.join(one for one in ONES if one != 'zero')}|[0-9]{{1,3}}) [A-Za-z]|to [A-Z]|today\b|tonight\b|tomorrow\b|again\b)"
)
"""What goes on behind a verb that a group of so many is the subject of: "a squad of 23 travels | to Oslo"."""

DURATIONS = (calendar.DURATIONS - {"fortnight", "weekend"}) | {"season", "night"}
"""Units of time that a length is told in."""

PLAYED = frozenset("game match inning round lap quarter innings over set stage".split())
"""What a score is told through, like a stretch of time: "12 goals over three games"; "over 50 matches lasted" hedges."""

FLIGHT = re.compile(r"(?<=[Ff]light )[0-9][A-Z] [0-9]{1,4}(?![\w.,]*[0-9])")
"""The number of a flight whose airline's code (IATA, two characters) begins with a digit: "flight 4U 9525"."""

LASTS = frozenset(
    """
    for after took take takes taking lasted lasts lasting last spent spend spends within with of is was were been be and
    serve served waited wait worked logged clocked amassed accumulated little bit slightly somewhat far way than just well but not at since aged by averages averaged
    """.split()
)
"""Words after which "over" hedges a stretch of time; after others it says through which: "cuts over five years"."""

GIVING = frozenset(
    """
    told tells telling gave gives give given giving paid pays pay sent sends send cost costs owed owes owe lent offered
    offers offer awarded awards handed hands granted allowed
    """.split()
)
"""Verbs whose object a name is, and a number before a plural behind it no part of the name: "told Reuters 14 trains left";
"told Fox 8" and "bought Windows 8" are names."""

NEXT_CLAUSE = frozenset("while but when which that who because although whereas if and then".split())
"""Words that a verb before them does not reach over."""

SCALE_END = re.compile(rf"(?:[0-9%]|[0-9][mbkn]{{1,2}}|(?:{'|'.join(WESTERN)}|percent|cent))\Z")
"""The end of a figure with its scale."""

OPENS_HEDGE = ("or", "an", "gi", "at", "pl")
"""The first letters of hedges that stand after their figure."""

OF_NUMBER = re.compile(
    rf"{SEPARATOR}of(?>(?:{SEPARATOR}(?:at least|at most|more than|up to|the|its|their|his|her|our|my|all|these|those|some|about|roughly|nearly|last|first|next|past"
    rf"|final|remaining|planned|proposed|promised|original|existing|total|new|[a-z]{{3,8}}-(?:high|best|low|breaking|leading)|\w++['’]s?+)(?![\w'’-]))*){SEPARATOR}(?P<number>[0-9]++(?>(?:[.,][0-9]++)*)|[a-z]{{3,9}}(?>(?:-[a-z]{{3,5}})?))"
    rf"(?>(?:{SEPARATOR}(?:million|billion|thousand|hundred))?)(?={SEPARATOR})",
    re.IGNORECASE,
)
"""The whole after a part: "three of the 12"."""

AFTER_DECIMALS = rf"%|(?: - |-| )?(?:per ?cent|percent|percentage|pct|{'|'.join(WESTERN)})\b"
"""What shows that a full stop and a space before figures are a decimal point: "5. 7 per cent"."""

AND_A_PART = re.compile(
    r"[ -]and[ -](?:(?:an?|one)[ -](?P<part>half|quarter|third)"
    r"|(?P<count>two|three)[ -](?P<parts>thirds|quarters|quarter(?=[ -](?:million|billion|trillion|hours?|miles?|years?|inch|inches)\b)))"
    r"(?!\w|-(?!(?:year|month|week|day|hour|minute|mile|inch|foot|point)))(?! of (?!an?\b))"
)
"""A part after a figure: "2 and a half", "15 and three quarters"."""

PREPOSITIONS = frozenset("on in at from for to during under by with".split())
"""Prepositions after a figure that is not the subject's."""

SHARES = re.compile(r"(?:^|[,;] |[ ,])(?:and|then|but|,)(?: another| then| just| only| some| about)? ?$|, $")
"""What joins a figure to the one before it, whose noun it shares."""

SOME = "about|around|nearly|almost|over|roughly|some|just|more than|less than|at least|up to|close to"
"""Hedges right before a change."""

JOINED_FIGURE = re.compile(
    rf"(?:^|[ (])(?:{'|'.join(sorted(map(re.escape, UNDERSTOOD_AFTER - FORMS_OF_BE - {'or', 'including'})))}|but|to|with)(?: (?:{SOME}|another|only))? \Z"
)
"""What joins a figure to one before it, whose noun it leaves out: "300 homes last year and | 180 in 2019"."""

PLACED = re.compile(
    rf" (?:(?:{'|'.join(sorted(PREPOSITIONS - {'from', 'for', 'to', 'under', 'with'}))}) (?!(?:total|all|need|[0-9]+ ))|last |this |a year |the (?:year|month|week|day|previous|same|following) )"
)
"""A time or a place behind a figure that counts what was named before; "30 in all" and "one in 5" are none."""

THEM = ("which", "whom", "them", "those", "these")
"""Pronouns of a whole after "of"."""

OF_WHICH = re.compile(
    rf"\bof (?:{'|'.join(THEM)}),?(?: (?:about|some|at least|only|nearly|just|another))? ?$"
)
"""What makes a figure a part of the one before it."""

TIMES = (
    frozenset(calendar.PLURAL_GRAINS) - {"centuries", "decades", "fortnights", "quarters", "weekends"}
) | {"seconds", "times", "points"}
"""Plurals that tell when, after a participle: "12 injured hours later"."""

OBJECT = re.compile(
    r"[ \n](?:an?|the|its|their|his|her|our|more|about|up|out|it|us|me|him|you|them|that|ones?|to|[a-z]+ly)\b|[ \n][£$€0-9]"
)
"""What follows a verb: "a packet of 50 seeds costs £2.99" is no seed's cost."""

AND_PARTS = re.compile(
    rf" and (?:{'|'.join(ONES)}) (?:halves|thirds|quarters|fifths|sixths|sevenths|eighths|ninths|tenths)\b"
)
"""Parts after a whole: "two and three quarters"."""

BEFORE_QUARTER = frozenset(
    "first second third latter other last past next previous recent for in of all final top bottom upper lower better back front".split()
)
"""Words that make a half a stretch of time or a side: "the second half of the year"."""

RANKS_OF_QUARTERS = BEFORE_QUARTER - {"for", "in", "of", "all"}
"""Those that rank: before them a part of a measure is an amount, "a depth of three quarters of a mile"; but "the last three
quarters of a year" are a stretch of time."""

OF_WHOLE = re.compile(
    rf"{SEPARATOR}(?:of(?![^\W_])|(?=(?:{'|'.join(sorted(THE - {'my'}))}|all|that(?= (?!of\b)[a-z]{{4}})) ))",
    re.IGNORECASE,
)
"""The whole after a part."""

OF_SCALE = re.compile(
    rf"(?:{SEPARATOR}of)?(?:{SEPARATOR}an?)?(?:{SEPARATOR}|-)({'|'.join(WESTERN)}|dozen)(?![^\W_])",
    re.IGNORECASE,
)
"""A scale after a part: "half a million"."""

PART_OF_UNIT = re.compile(
    rf"(?:{SEPARATOR}an?{SEPARATOR}|-| - )(?=hour|inch|mile|day|year|point|dozen|century|cent|dollar|euro|pound|per)",
    re.IGNORECASE,
)
"""A unit after a part: "half an hour"."""

HALF_THING = re.compile(
    rf" an? ([a-z]{{3,12}})(?=[.,;:)]|\s*\Z| (?:of|and|or|a|{'|'.join(sorted(PREPOSITIONS))})\b)"
)
"""A half of one thing: "half a sandwich", "half a loaf of bread"."""

NO_HALVES = frozenset("time year century season month day".split())
"""Units whose half is something else where nothing joins them: "the half year", "a half century"."""

BY_PART = re.compile(
    rf"\b(?:by|than|{'|'.join(sorted(TRENDS))})(?: (?:{SOME}))? \Z",
    re.IGNORECASE,
)
"""What stands before the part by which something changed."""

MORE_BY = re.compile(r" (?:more|fewer|less|[a-z]{3,9}er(?= than)) (?P<more>[a-z]+)")
"""What follows the part by which there is more of something: "a third more people", but "a third more senior judge"."""

SHARE_OF_SUBJECT = re.compile(
    r" (?:(?:are|were|have|say|think|want|believe|live|support|feel|expect|plan|own|earn|work|use)\b"
    r"|(?P<past>said|thought|wanted|believed|voted|supported|felt|expected|had|reported)\b)"
)
"""Verbs behind a part that is their subject: "a quarter | are undecided"; "a third | said" may be a third person."""

BEFORE_SHARE = re.compile(
    rf"(?:\A|\n|[.,;:!?”\"] |\b(?:{SOME}|and|but|while|that|whereas|than) )\Z", re.IGNORECASE
)
"""What stands before such a part: "plans for | a third were dropped" is none."""

CODE_APART = re.compile(
    r"(?<![^\s(/\"“])(?:[b-hj-zB-HJ-Z]|[a-z][0-9]{2,3}|ak|av|su|fa|ms|ef|covid|COVID|Covid) - \Z"
)
"""A code whose hyphen a tokeniser has set apart: "c - | 130 planes", "the f - | 35", "covid - | 19"; "a - 5" is none."""

BY_HALF = re.compile(rf"\b[Bb]y (?:(?:{SOME}) )?\Z")
"""What stands before the half by which something changed: "fell by almost half"."""

STANDS_ALONE = re.compile(
    r"\s*(?:[.,;:)—–]|\Z)|\s+(?:to|in|on|since|from|over|after|this|last|as|at|and|compared|between|during|for|when|while"
    r"|more|less|higher|lower|year|but|because|within|against|under|with|until|against)\b"
)
"""What no noun begins with: "by a third", but not "by a third party"."""

_ROUGHLY = "about|around|nearly|roughly|almost|perhaps|some|possibly"
HEDGED = {
    "and": re.compile(rf"(?:{_ROUGHLY}) "),
    "to": re.compile(rf"(?:{_ROUGHLY}|more than|over|at least|up to|as many as|as much as|even|maybe) "),
}
"""Hedges between the ends of a range, by what joins these: "between 2 g and | about 7 g", "5 to | more than 7 days". A negative
example: "a dozen and over 60%"."""

CALLED = re.compile(r"[ -](?:calls?|callers?|dispatch\w*|operators?|line|lines|tapes?|number|emergency)\b")
"""Nouns after the number of a telephone."""

CALLING = frozenset(
    "call calls called calling dial dials dialed dialled dialling dialing phoned rang ring phone rings".split()
)
"""Verbs before the number of a telephone."""

CRICKET = re.compile(
    r"[0-9]{1,3} (?:without (?:loss|reply)\b|for (?:[0-9]|10)(?=[.,;)]|\s*\Z| (?:at|in|off|after|when|and|before|by|declared|from|with)\b))"
)
"""Runs and wickets: "112 for 4", "61 without loss"."""

NO_NUMBERS = re.compile(
    r"one(?:[- ]| - )(?:time|off|on[- ]one|way|sided|upmanship|size|stop|liner|to[- ]one)s?\b|zero[- ](?:tolerance|hour|day|sum|emission|gravity|hours['’]?[ -](?:contract|work|job|deal|post|staff|employ|arrangement|basis|role)[a-z]*)\b"
    r"|one (?:hell|heck) of an?\b|(?:one|two|three|four) of a kind\b|zero(?:ed)? in on\b|five[- ]spice\b|(?:two|three|four)-letter word\b|two(?:[- ]| - )(?:way|fold|faced|time|thirds majority|pronged|tiered|tier)\b|two - thirds majority\b|first[- ]"
    rf"|(?:{'|'.join(TENS)}) - (?:{'|'.join(word for word, number in ORDINALS.items() if number < 10)})\b"
    r"|(?:(?<=on the )|(?<=on ))one hand\b|(?<=cloud )nine\b|[a-z]+[ -](?:years?|days?)['’]?[ -](?-i:War)\b",
    re.IGNORECASE,
)
"""Compounds and set phrases with number words that count nothing: "a one-off", "on the one hand"; not "in one hand"."""

WORK = re.compile(
    rf"(?<=[a-z] )[0-9]{{1,3}} (?:{'|'.join(sorted(word.title() for word in calendar.PLURAL_GRAINS))}|Nights)\b"
)
"""A stretch of time that is the title of a work inside a sentence: "gave | 60 Minutes an interview"; "in 60 minutes" counts."""

ENUMERATED = re.compile(r"[;:—-] ?(?:and )?\Z")
"""What stands before a number word that tells the points of an argument."""

ENUMERATES = re.compile(r", (?:that|it|it's|you|we|they|there|if|when|because|to|the)\b")
"""What follows it: "two reasons: one, that he knew; two, it was late"; "hurt three; two, a boy and a girl, died" counts."""

NO_ZERO = frozenset("ground net patient absolute sub near year".split())
"""Words beside "zero" that make it no figure."""

NUMBERED_COMPOUNDS = frozenset(("high-", "top-", "best-of-", "flat-", "straight-", "inline-"))
"""What a hyphen joins to a number word that counts nothing: "a high-five", "top-four finishers", "a best-of-seven series", "a
straight-six engine"; "a two-six split" counts"."""

OF_BODY = r"\b(?:Group|Gang|Club|Committee|Council) of "
"""What stands before the number that ends the name of a body: "the Group of | 20", "the Gang of | Eight"."""

LAST_ROUNDS = frozenset((4, 8, 16, 32, 64))
"""Rounds of a cup by how many are left: "the last 16"."""

STATIONS = (" FM", " MHz FM")
"""What follows on the wavelength that a station of radio is called by."""

VERSIONED = frozenset("version section chapter paragraph clause rule table figure note release".split())
"""Nouns before the number of a version or a part of a text."""

COMPOUND = frozenset(
    {
        "to",
        "a",
        "an",
        "the",
        "and",
        "or",
        "of",
        "than",
        "at",
        "least",
        "mid",
        "sub",
        "under",
        "over",
        "magnitude",
        "by",
    }
)
"""Words that a hyphen may join to the number after them ("200,000 to-260,000")."""

PART_OF_SCALE = re.compile(
    r"(?:an?|one) (?P<part>half|quarter|third)(?![^\W_-])"
    r"|(?P<count>two|three) (?P<parts>thirds|quarters)(?![\w-]| of (?!an?\b))"
)
"""What is added to a scale as a part of it: "3 million and | a half", "5 million and | three quarters"."""

POINT_BEFORE = re.compile(
    r"(?:\A|\n|[,;(] ?|\b(?:by|of|about|just|nearly|only|around|to|from|was|is|a|in|minus|oh) )(?P<point>point )\Z",
    re.IGNORECASE,
)
"""What stands before decimals that are said without their nought: "fell by point five percent"; "at that point five left"."""

OF_A_SCALE = re.compile(rf" of an? ({'|'.join(WESTERN)})(?![^\W_])", re.IGNORECASE)
"""A scale behind a part."""

SIZED = ("long", "wide", "high", "tall", "deep", "thick")
"""What a length is the size of."""

QUOTED_INCHES = re.compile(rf"(?:\"|”|''|’’)(?= (?:{'|'.join(SIZED)}|x|by)\b)")
"""A mark of quotation that is an inch."""

SIZED_INCHES = re.compile(rf" (?:{'|'.join(SIZED)})(?=[.,;:)]|\s*\Z| (?:and|by|x|or|at)\b)")
"""What follows "in" where it is inches: "2 1/2 in | thick, 10 in | wide and"; "stood 2 in long queues" is none."""

AN_EVENT = re.compile(
    r" an? (?:car|vehicle|student|child|guest|visit|trip|customer|worker|employee|user|bag|packet)\b"
)
"""What begins another clause or item behind counted things: "in one attack | a car bomb went off"; "one attack a day" is a rate."""

NOT_PER = frozenset("earlier ago later before after old prior".split())
"""Words after a stretch of time that nothing is reckoned by: "$5 a year earlier"."""

WHEN_ELSE = re.compile(rf" (?:{'|'.join(sorted(NOT_PER - {'old'}))}|from|into|since|short)\b")
"""What follows a stretch of time that tells when something fell, not by how much: "crashed 13 minutes | after takeoff"."""

NUMBERED = frozenset(
    "route highway interstate flight room page pages section chapter channel bus suite box apartment".split()
)
"""Words whose number is no year though it looks like one: "Route 2019"."""

BOUNDS = (calendar.HEDGES - {"about", "around", "roughly", "approximately", "some"}) | {"to", "of"}
"""Last words of hedges that bound a number and seldom a year ("more than 2000", "an average of 1500")."""

LINKS = ("of ", "of all ", "including ", "among them ")
"""What links a part and its whole stands before one of the figures."""

AFTER_AGE_THEN = re.compile(
    rf"[.,;:)!?]|\s*\Z|\s+(?:{'|'.join(sorted(PREPOSITIONS))}|that|as|and|but|after|before|because|when|so"
    r"|my|his|her|their|our|the|I|he|she|we|they)\b"
)
"""What follows the age of somebody "when she was 13 | that women could not"."""

AFTER_BIRTHDAY = re.compile(
    rf" (?:{'|'.join(sorted(BEHIND_SAID - {'in', 'at', 'as', 'late'} | {'next', 'later', 'before', 'but', 'just'}))})\b"
)
"""What follows an age that somebody reached: "turned 24 | on Monday"."""

AFTER_TOKENISED_AGE = re.compile(
    r" , (?:who|was|is|of|from|has|had|and|said|told|an?|the|died|accused|whose|pictured|will|[a-z]{3,10}ed"
    r"|spent|came|began|left|took|made|won|led|ran|went|wrote|became|grew|lost|kept|holds|plays|works|lives|runs|joins|succeeds"
    r"|replaces|takes|becomes|remains|continues|retires|would)\b"
)
"""What follows an age between commas that stand apart: "roe , 36 | , was"."""

MATTERS = frozenset(
    "snow rain rainfall water ice oil crude petrol gasoline diesel fuel kerosene milk beer wine gas coal ore gold silver copper steel iron uranium "
    "cocaine heroin cannabis marijuana fentanyl wheat rice grain maize corn flour sugar salt butter cheese meat beef fish soil sand "
    "cement concrete paint blood plasma land forest carbon waste sewage rubbish debris explosives dynamite".split()
)
"""What is measured by the metre, the litre or the tonne, behind one of the unit: "a foot of snow". A negative example: "a yard
of the jail"."""

COMPARING = frozenset("to than against versus vs over with beat beats topped".split())
"""Words before the owner of a number that another is compared with: "14 shots to Easton's 9"."""

GIVE_OR_TAKE = re.compile(rf"(?: (?:{'|'.join(SIZED)}|away|across|old))?, give or take(?! [0-9a])")
"""A hedge that is set off behind a figure: "500 metres wide, give or take"."""

OF_THE_WHOLE = re.compile(
    rf"\b[Oo]f (?:{'|'.join(sorted(THE - {'my'}))}) \Z|(?:\A|\n|[.!?”\"] )(?:Out of|Of) (?:about |some |around |more than |nearly )?\Z"
)
"""What stands before a whole whose part is counted next: "of the 310 shops, 46 will close"."""

RISEN_FROM = re.compile(rf",? from (?:[{SIGNS}][0-9]|[0-9.,]++ ?(?:%|per ?cent))")
"""What follows the level that something went up to: "up to 4.67% from 4.58%". A negative example: "up to 40 from each"."""

WHERE_TO = re.compile(
    r" (?:off|overboard|into (?:an?|the) |onto|from an? |down an? |to (?:his|her|their|its) deaths?|to the (?:ground|floor|pavement|rocks|street|bottom))\b"
)
"""What follows how far somebody fell or climbed, which is no change of a figure: "fell 200 feet | off a cliff". A negative
example: "the river fell 3 feet from the crest"."""

FORECAST_BY = re.compile(
    r"(?:analysts|economists|forecasters|experts|investors|traders|markets|officials) (?:had |have |were )?"
    r"(?:expect|forecast|predict|estimat|project|anticipat|pencil|hop)"
)
"""Who had forecast the number before them: "beat the 3.9 million analysts had forecast". A negative example: "the 3,000 experts
who met"."""

JOINS_CLAUSES = frozenset("and but off from in on at for".split())
"""What goes on behind the name of one thing, "hit a six off the last ball"; "a two or three per cent rise" goes on."""

TELLS_COUNT = frozenset({("total", "of"), ("there", "were"), ("there", "are")})
"""Words before four digits that make them a count where a plural follows: "a total of 2016 homes". A negative example:
"the number of 2016 graduates"."""

LAST_WHEN = frozenset(
    """
    second minute hour day week month year quarter season decade century night time summer winter spring autumn fall weekend
    half morning evening afternoon came went took was were had in to
    """.split()
)
"""What "last" and "first" tell the time with, or go on with as adverbs."""

DEGREES = frozenset("far much even slightly so too very quite somewhat less least".split())
"""Words after "one" that make it a pronoun: "one far worse"."""

PARTICIPLES = ("ozen", "oken", "itten", "olen", "idden", "riven", "hosen", "aken")
"""Endings of participles that are no nouns after "one": "one frozen in time"."""

PART_OF_MEASURE = re.compile(
    r" of (?:an? )?(?:litre|liter|gallon|mile|metre|meter|hour|day|century|yard|foot|kilo|kilogram|inch|point|percent|per cent|cent|acre|ounce|pint|second|tonne|ton|gram)\b"
)
"""What a part without an article is measured in: "tenth of a gallon"."""

BEFORE_DAY = PREPOSITIONS | frozenset("since until till before ending ended through late mid next".split())
"""Words before a month in small letters that is a word too: "on march 26"."""

ENDS_NAME = re.compile(
    r"[A-Z][a-z]+(?>(?: [A-Z][\w’'-]*+)+) (?!(?:SMALL)\b)[a-z]{2}".replace(
        "SMALL", "|".join([*sorted(PREPOSITIONS), "of", "and", "the", "an?", "as", "or"])
    )
)
"""A name in capitals and the word in small letters that goes on with the sentence; a headline has none."""

WEIGHED = re.compile(rf" of (?:(?:{'|'.join(sorted(THE - {'my'}))}|such|new|more|extra) )*([A-Za-z]+)")
"""What pounds are pounds of."""

WEIGHING = frozenset("weigh weighs weighed weighing payload thrust".split())
"""Words before what is weighed, however heavy it is: "it weighs 150,000 pounds" (ours). Negative examples: "a prize of 150,000
pounds", "lifts its bid to 300 million pounds", "weighs a 300 million pound bid"."""

NETWORK = re.compile(
    r"g (?:networks?|phones?|iphones?|services?|mobile|wireless|spectrum|connections?|technology|coverage|masts?|auctions?|licen[cs]es?|equipment)\b"
)
"""What "5g" is a generation of, and no weight."""

AMOUNT_ENDS = re.compile(
    rf"\)?(?:[.,;:)?!](?!\w)|\s*\Z| (?:an?|per|each|and|or|{'|'.join(sorted(PREPOSITIONS))}) )"
)
"""What follows an amount that prints whose money it is: "$5 million Canadian | in cash"."""

AFTER_ONE_COIN = rf"[.,;:)?!]|\s*\Z|\n| (?:more|less|each|for|an?|per|to|against|above|below|higher|lower|{'|'.join(sorted(PREPOSITIONS - {'for', 'to'}))}|and(?! an? ))\b"
"""What goes on behind one of a currency: "it costs a dollar | to park", but "a dollar store"."""

OF_KILO = re.compile(
    r" (?:(?P<gold>(?:white |yellow |rose |solid )?gold)|(?P<race>run|runs|race|races|course|fun run|route|swim|trail))\b"
)
"""What "k" is carats of, and kilometres of: "18k gold", "a 10k run"."""

TO_THE = re.compile(r" to the (gallon|litre|liter|tank|acre|hectare|dollar|pound|euro|inch|mile)(?![\w-])")
"""What a measure is reckoned by: "40 miles to the gallon"."""

DOTTED = frozenset("sq cu fl deg degs".split())
"""First words of units that are printed with a full stop: "sq. ft"."""

LISTED = frozenset(
    "thing way reason question answer lesson tip takeaway step point rule sign highlight moment pick idea mistake myth tool trend".split()
)
"""Nouns by which a headline counts the items of a list ("Five things to know"; the usage of newsletters and list articles).
Not "people": "Five people to watch" may be told of in pairs."""

NUMBER_OF = re.compile(
    r"\b(?:[Nn]umbers?|[Tt]ally|[Cc]ount|[Ff]leet|[Nn]etwork|[Cc]hain|[Rr]oster|[Ss]tock|[Cc]ollection|[Hh]erd|[Ff]lock|[Bb]acklog) of(?= )"
)
"""What makes what follows it the thing counted: "the number of cases reached 340"."""

COUNT_TOLD = re.compile(
    rf"(?:(?! (?:{'|'.join(sorted(NEXT_CLAUSE))}|as|where|whose|with)\b)"
    r"(?:[^.,;:()\n0-9]|[0-9.]++ ?(?:%|per ?cent\b)|(?<=by )[0-9][0-9,.]*+(?: million)?(?= to\b))){0,60}"
    r"\b(?:to|from|by|past|above|below|reach|reached|hit|exceed|exceeded|exceeds|top|topped|pass|passed|total|totalled|totaled|number|numbered|rose|fell|(?:was|is|stood|stands|remains|now) (?:now |currently )?(?:at )?|(?:are|were|is|was) (?:up|down) at)\s*"
    r"(?:(?:about|around|nearly|almost|over|some|roughly|more than|at least|just|only|as many as|up to) ){0,2}",
)
"""What leads from the thing counted to its number."""

NUMBER_PUT = re.compile(
    r"\b(?:puts?|putting|estimate[sd]?|estimating|keeps?|kept|sets?|caps?|capped|fixe[sd]|holds?|held|pegs?|pegged|places?|placed)\b[^.;:\n0-9]{0,24}\Z"
)
"""A verb before "the number of", whose figure then stands behind "at": "put the number of homeless families | at 400"."""
PUT_AT = re.compile(rf"[^.,;:()\n0-9]{{0,40}} at (?:(?:{SOME}) ){{0,2}}")
"""What leads from what was so counted to the number."""


NUMBERED_AHEAD = re.compile(
    r" (?:(?:night|express|local|crosstown) )?(?:bus|tram|train|trolleybus|streetcar|minibus|matatu|jersey|shirt|iron|wood|freeway|motorway|(?:east|west|north|south)(?:bound)?)(?![^\W_]|-)(?! (?:passengers|drivers|crashes|loads|fares|tickets|journeys|routes|stops)\b)"
)
"""What is called by the number before it: "the | 38 bus", "the 10 shirt". A negative example: "the 38 bus drivers"."""

QUOTED_TITLE = re.compile(
    r"[“\"‘'](?:[A-Z][a-z]+[”\"](?![\w])|(?:[0-9]{1,4}|[A-Z][a-z]+(?:-[A-Z]?[a-z]+)?)(?: (?:[A-Z](?>(?:\w|[’'-](?=\w))*)|(?:SMALL|is|are)(?= ))){1,7}[”\"’'](?![\w]))".replace(
        "SMALL", "|".join(sorted(SMALL_IN_TITLES))
    )
)
"""The title of a work whose first word is a number: "“Twelve Angry Men”", "“12 Years a Slave”". A negative example: "“Twelve
men came”"."""
