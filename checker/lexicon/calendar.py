"""The calendar's words: months, weekdays, stretches of time, and what points at them.

Sources: the Associated Press Stylebook and The Chicago Manual of Style (17th ed., 10.39-10.40) for abbreviations of
months and weekdays; the Oxford English Dictionary s.vv. for the rest; ISO 8601 for the number of a day in its week
(1 is Monday) and for weeks, which begin on Monday.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from checker.lexicon.numbers import ONES
from checker.lexicon.words import ROUGHLY

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4,
    "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip

MONTH_NAMES = tuple(name for name in MONTHS if len(name) > 4 or name in ("may", "june", "july"))
"""The months in full, January first."""

OTHER_WORDS = frozenset({"may", "march", "mar", "august"})
"""Months that are other words in small letters: a month only with a year, or with a word that points at it."""

ALSO_NAMES = frozenset({"may", "march", "april", "june", "august"})
"""Months that are also names of persons or words that open a sentence: alone a month only where a word points at it."""

NAMES_TOO = frozenset({"jan", "mar", "apr", "jun", "jul"})
"""Months in short that are also names or other words: alone no month even after "in" ("in Mar Vista")."""

WEEKDAY_NUMBERS = {
    **{name: number for number, name in enumerate(WEEKDAYS)},
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
"""Full names and abbreviations; an abbreviation alone ("sat", "sun", "wed") is no weekday."""

UNMISTAKABLE = frozenset("mon tue weds thu fri".split())
"""Abbreviations that are no other English words, and so weekdays in small letters too ("on fri"); not "sat" and "sun"."""

VERBS_TOO = frozenset({"sat", "sun", "wed"})
"""Abbreviations of weekdays that are other words in small letters. A negative example: "the judge sat this past week"."""

GRAINS = {
    "day": "day", "week": "week", "weekend": "weekend", "fortnight": "fortnight", "month": "month",
    "quarter": "quarter", "half": "half", "year": "year", "decade": "decade", "century": "century",
    "hour": "hour", "minute": "minute", "weekday": "workday", "workday": "workday",
}  # fmt: skip
"""Stretches of time that dates are told in."""

PLURAL_GRAINS = {
    "days": "day", "weeks": "week", "weekends": "weekend", "fortnights": "fortnight", "months": "month",
    "quarters": "quarter", "years": "year", "decades": "decade", "centuries": "century", "hours": "hour",
    "minutes": "minute", "nights": "day", "workdays": "workday", "weekdays": "workday",
}  # fmt: skip
"""The same in the plural; nights are counted as days are ("two nights ago"), and weekdays as days of work. A negative
example: "nights" alone, "open on weekdays"."""

SHORT_GRAINS = {"yr": "year", "wk": "week", "mth": "month"}
SHORT_PLURAL_GRAINS = {"yrs": "year", "wks": "week", "mths": "month", "mos": "month"}
"""The same in short (Oxford English Dictionary s.vv.). A negative example: "mo", which is a name too."""

NAMED_WEEKDAYS = frozenset(
    "super fat bloody sheffield meatless taco freaky throwback ruby carnival advent spy stir-up black big".split()
)
"""Words before a weekday, in capitals, that make a name of it and no day of this week: "Super Tuesday", "Sheffield
Wednesday" (Encyclopaedia Britannica s.vv.). A negative example: "Stormy Monday in Texas" is one of this week."""

NAMED_BEHIND = re.compile(
    r" (?:Agreement|Accord|Rising|Island|Revolution|Massacre)(?![a-z])"
    r"|(?<=day) (?:Times(?! Square)|Telegraph|Mirror|Express|Mail|Post|Herald|Independent|World|People|Sport|Star|Business Post|"
    r"Evening Post)(?![a-z])|(?<=Night) (?:Live|Football|Lights|Fever|Takeaway|Baseball)(?![a-z])|(?<=Today) (?:[Pp]rogramme|[Ss]how)(?![a-z])"
)
"""What makes a day, a month or a feast before it the name of an event, a place, a paper or a show: "the Good Friday | Agreement",
"the Sunday | Times" (Encyclopaedia Britannica s.vv.). A negative example: "on Sunday | Times Square was shut"."""

NAMED_DAYS = re.compile(
    r"(?:(?<=Mail on )(?<!Daily Mail on )|(?<=Independent on ))Sunday(?![a-z])"
    r"|(?:(?<=USA )|(?<=Russia )|(?<=India )|(?<=Psychology )|(?<=History ))(?:Today|TODAY)(?![a-z])"
)
"""Days that are the end of the name of a paper or a station: "the Mail on | Sunday", "USA | Today". A negative example: "in
Scotland on | Sunday", which is a paper, too."""

OF_OTHER_CALENDARS = frozenset(
    {"orthodox", "coptic", "greek", "russian", "ukrainian", "ethiopian", "serbian", "eastern"}
)
"""Words before a feast that make it that of another calendar: "Orthodox Easter"."""

OF_WORK = frozenset({"business", "working", "trading"})
"""What makes days those from Monday to Friday, right before them: "five business days"."""

WHOLE = frozenset({"full", "whole", "entire", "long", "short"})
"""Adjectives between a number and a stretch of time, which change nothing: "three long years ago". A negative example: "a
long weekend" is no number of them."""

BEGINS = frozenset({"began", "begins", "begun", "started", "starts", "commenced"})
"""Verbs behind "that" which tell the first day of a stretch: "the week that began on 4 May" (WordNet 3.0, begin). A negative
example: "the shop that opened on 4 May"."""

EXACTLY = frozenset({"exactly", "just", "precisely", "only"})
"""Words between "in" and how long it takes, which change nothing: "in exactly three weeks". A negative example: "just three
weeks ago" needs none of them, and "only in May" is no count."""

NUMBER_WORDS = frozenset({"number", "no", "nr"})
"""Words between "week" and its number (ISO 8601). A negative example: "no week 12" counts none."""

WILL = re.compile(
    r"[^.;!?\n]{0,70}?\b(?:will|shall|(?:is|are) (?:due|set|expected|likely|going|scheduled|to)|(?:plans?|hopes?|expects?|intends?) to)\b|[^.;!?\n]{0,30}['’]ll\b"
)
"""What makes a sentence one about what is to come whose first words are the time: "In two years, the bridge will open". A
negative example: "In two years the firm has doubled"."""

NUMBERED_BY_DOTS = re.compile(r"(?i:\b(?:versions?|releases?|build|firmware|v\.?) ?)\Z")
"""Words before three numbers with full stops between them that are no day: "version | 10.2.2019"."""

MOVED = re.compile(
    r"(?i:\b(?:postpon\w*|adjourn\w*|delay\w*|deferr?\w*|reschedul\w*|push(?:ed|es|ing)?|mov(?:ed|es?|ing)|shift(?:ed|s|ing)?|brought|brings?|put|"
    r"extend\w*|suspend\w*|slipp\w*)\b)[^.;!?\n]*\Z"
)
"""Verbs behind which one day is when something was moved and the other where to: "was adjourned | on Monday until 3 May" (WordNet
3.0, postpone and its hyponyms). A negative example: "is closed | on Monday until 3 May"."""

PARTS_OF_DAY = frozenset({"morning", "afternoon", "evening", "night", "lunchtime"})

PARTS_AGAIN = re.compile(
    rf" (?:(?:{'|'.join(sorted(PARTS_OF_DAY))})s(?![\w-])|(?:of|in) (?:each|every|any) )"
)
"""What makes a weekday before it every one: "on Friday | nights", "the first Monday | of every month". A negative example: "Friday
night's game"."""

SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
"""The month with which a season begins, as meteorology of the north has it (Met Office, "When does spring start")."""

PAST_SHIFTS = frozenset({"last", "past", "previous"})
PRESENT_SHIFTS = frozenset({"this", "current"})
NEXT_SHIFTS = frozenset({"next", "coming", "upcoming"})
TOLD_SHIFTS = frozenset({"following", "preceding", "same", "that"})
"""Words that point from a day told of before, and not from that of publication."""

BEFORE_DAY = frozenset({"on", "the", "last", "this", "next", "late", "early"})
"""Words between a verb and a weekday."""

EVERY = frozenset({"every", "each", "any", "most", "alternate"})
"""Determiners that make of a weekday every one of them."""

CENTURIES = ("sixteen", "seventeen", "eighteen", "nineteen", "twenty")
"""What a year in words begins with, behind a word that points at one: "in eighteen sixty"."""

TEENS = (*(word for word, number in ONES.items() if number > 9), "twenty")
"""What makes a year of this century of "twenty" before it: "twenty eighteen"."""

ENDS_OF_YEARS = frozenset({"now", "present", "today", "date", "early", "mid", "late"}) | {
    f"{part} of" for part in ("end", "start", "beginning", "middle")
}
"""What follows the year that a stretch began in, where it is not another year: "2015 to the end of 2018"."""

PART_OF = re.compile(
    r"[0-9]{1,2}/[0-9]{1,2}[ -](?:of an?|of the|of one|per ?cent|percent|pct|mile|inch|pound|cup|ounce)(?![A-Za-z]{2})"
)
"""A fraction of something, and no day: "3/4 of a mile", "1/2 percent"."""

PART_DAYS: Mapping[str, int] = {"beginning": 1, "start": 1, "mid": 15, "middle": 15, "end": -1}
"""Part of a month -> the day that newsrooms tell so, -1 for the last (Reuters Handbook of Journalism, "dates"). A negative
example: "early June" says of no day that it is meant."""

HALF_WORDS: Mapping[str, int] = {"front": 1, "back": 2, "latter": 2}
"""Words for the halves of a year (earnings calls: "the back half"). A negative example: "the back of the house"."""

EARLY = frozenset({"early", "late", *PART_DAYS})
"""Parts of a stretch (see `checker.when`)."""

MOVABLE = {
    "easter": ("easter", 0), "easter sunday": ("easter", 0), "easter monday": ("easter", 1),
    "good friday": ("easter", -2), "palm sunday": ("easter", -7), "ash wednesday": ("easter", -46),
    "maundy thursday": ("easter", -3), "ascension day": ("easter", 39), "whit monday": ("easter", 50),
    "shrove tuesday": ("easter", -47), "mardi gras": ("easter", -47), "pentecost": ("easter", 49),
    "clean monday": ("easter", -48), "easter day": ("easter", 0), "holy thursday": ("easter", -3),
    "holy saturday": ("easter", -1), "whit sunday": ("easter", 49), "trinity sunday": ("easter", 56),
    "ascension thursday": ("easter", 39), "easter saturday": ("easter", -1), "pancake day": ("easter", -47), "mothering sunday": ("easter", -21),
    "corpus christi day": ("easter", 60), "feast of corpus christi": ("easter", 60), "fat tuesday": ("easter", -47),
    "rose monday": ("easter", -48), "carnival monday": ("easter", -48), "spy wednesday": ("easter", -4),
    "whit tuesday": ("easter", 51), "pentecost monday": ("easter", 50), "low sunday": ("easter", 7), "whitsun": ("easter", 49),
    "pentecost sunday": ("easter", 49), "holy wednesday": ("easter", -4),
}  # fmt: skip
"""Feasts by their distance in days from Easter Sunday (Book of Common Prayer, tables and rules)."""

FIXED_HOLIDAYS = {
    "christmas day": (12, 25), "christmas eve": (12, 24), "christmas": (12, 25), "xmas": (12, 25), "boxing day": (12, 26),
    "st stephen's day": (12, 26), "new year's eve": (12, 31), "new year's day": (1, 1), "new year day": (1, 1),
    "new year's": (1, 1), "new year": (1, 1), "epiphany": (1, 6), "burns night": (1, 25), "groundhog day": (2, 2),
    "valentine's day": (2, 14), "st patrick's day": (3, 17), "saint patrick's day": (3, 17),
    "saint patrick": (3, 17), "st patrick": (3, 17), "april fools' day": (4, 1), "april fool's day": (4, 1),
    "st george's day": (4, 23), "anzac day": (4, 25), "earth day": (4, 22), "may day": (5, 1), "ve day": (5, 8),
    "international workers' day": (5, 1), "juneteenth": (6, 19), "canada day": (7, 1), "independence day": (7, 4),
    "bastille day": (7, 14), "halloween": (10, 31), "all saints' day": (11, 1), "all souls' day": (11, 2),
    "guy fawkes night": (11, 5), "bonfire night": (11, 5), "armistice day": (11, 11), "veterans day": (11, 11),
    "remembrance day": (11, 11), "guy fawkes day": (11, 5), "flag day": (6, 14), "inauguration day": (1, 20),
    "singles' day": (11, 11), "mayday": (5, 1), "women's day": (3, 8), "tax day": (4, 15), "pi day": (3, 14),
    "cinco de mayo": (5, 5), "d-day": (6, 6), "vj day": (8, 15), "april fools": (4, 1), "st andrew's day": (11, 30), "international women's day": (3, 8),
    "australia day": (1, 26), "waitangi day": (2, 6), "st david's day": (3, 1), "all hallows' eve": (10, 31),
    "midsummer's day": (6, 24), "midsummer day": (6, 24), "leap day": (2, 29), "world aids day": (12, 1),
    "human rights day": (12, 10), "holocaust memorial day": (1, 27), "pearl harbor day": (12, 7),
    "st nicholas day": (12, 6), "world health day": (4, 7), "white day": (3, 14),
    "candlemas": (2, 2), "hogmanay": (12, 31), "michaelmas": (9, 29), "martinmas": (11, 11), "day of the dead": (11, 2),
    "assumption day": (8, 15), "feast of the assumption": (8, 15), "king's day": (4, 27), "songkran": (4, 13),
    "bloomsday": (6, 16), "world cancer day": (2, 4), "world water day": (3, 22), "world environment day": (6, 5),
    "world refugee day": (6, 20), "world press freedom day": (5, 3), "world mental health day": (10, 10),
    "world food day": (10, 16), "world oceans day": (6, 8), "gandhi jayanti": (10, 2), "walpurgis night": (4, 30),
    "st lucy's day": (12, 13), "trafalgar day": (10, 21), "xmas day": (12, 25), "xmas eve": (12, 24), "patriot day": (9, 11),
    "st jean baptiste day": (6, 24), "all hallows' day": (11, 1), "international holocaust remembrance day": (1, 27),
    "new year eve": (12, 31), "christmas morning": (12, 25), "international labour day": (5, 1), "us independence day": (7, 4),
}  # fmt: skip
"""Feasts of one day of the year, by month and day; "independence day" is that of the United States, so it is read
as a day only with a year or a word that points at it."""

LUNAR_NAMES = {
    "diwali": "diwali", "deepavali": "diwali", "holi": "holi", "eid al-fitr": "eid al-fitr", "eid al fitr": "eid al-fitr",
    "eid ul-fitr": "eid al-fitr", "eid-ul-fitr": "eid al-fitr", "eid al-adha": "eid al-adha", "eid al adha": "eid al-adha",
    "eid ul-adha": "eid al-adha", "eid-ul-adha": "eid al-adha", "lunar new year": "lunar new year",
    "chinese new year": "lunar new year", "lunar new year's day": "lunar new year", "rosh hashanah": "rosh hashanah",
    "rosh hashana": "rosh hashanah", "yom kippur": "yom kippur", "purim": "purim",
    "mid-autumn festival": "mid-autumn festival", "moon festival": "mid-autumn festival",
    "dragon boat festival": "dragon boat festival",
}  # fmt: skip
"""Names of feasts that follow the moon, and their names in `checker.lexicon.feasts` (Encyclopaedia Britannica s.vv.);
"Eid" alone is two feasts and so no day."""

SMALL_LETTERED = frozenset(
    {
        "new year", "may day", "mayday", "flag day", "thanksgiving", "independence day", "epiphany", "pentecost",
        "tax day", "earth day", "king's day", "white day", "holi", "purim", "labor day", "labour day", "april fools",
    }
)  # fmt: skip
"""Feasts whose names in small letters may be something else ("in the new year", "a new epiphany")."""

NTH_HOLIDAYS = {
    "thanksgiving day": (11, 3, 4, 0), "thanksgiving": (11, 3, 4, 0), "black friday": (11, 3, 4, 1),
    "cyber monday": (11, 3, 4, 4), "labor day": (9, 0, 1, 0), "labour day": (9, 0, 1, 0), "memorial day": (5, 0, -1, 0),
    "columbus day": (10, 0, 2, 0), "martin luther king day": (1, 0, 3, 0), "martin luther king jr day": (1, 0, 3, 0), "mlk day": (1, 0, 3, 0), "washington's birthday": (2, 0, 3, 0), "presidents' day": (2, 0, 3, 0),
    "presidents day": (2, 0, 3, 0), "mother's day": (5, 6, 2, 0), "mothers' day": (5, 6, 2, 0),
    "father's day": (6, 6, 3, 0), "fathers' day": (6, 6, 3, 0), "arbor day": (4, 4, -1, 0), "patriots' day": (4, 0, 3, 0),
    "indigenous peoples' day": (10, 0, 2, 0), "remembrance sunday": (11, 6, 2, 0), "spring bank holiday": (5, 0, -1, 0),
    "summer bank holiday": (8, 0, -1, 0), "august bank holiday": (8, 0, -1, 0), "giving tuesday": (11, 3, 4, 5),
    "small business saturday": (11, 3, 4, 2), "canberra day": (3, 0, 2, 0),
    "early may bank holiday": (5, 0, 1, 0), "may day bank holiday": (5, 0, 1, 0), "melbourne cup day": (11, 1, 1, 0),
    "mlk jr day": (1, 0, 3, 0), "native americans' day": (10, 0, 2, 0),
}  # fmt: skip
"""Feasts by month, weekday, which one in the month (-1 is the last), and days after it (5 U.S.C. 6103, and the
days' usual form in the United States)."""

FEASTS_ALONE = tuple(
    name
    for name in (*MOVABLE, *FIXED_HOLIDAYS, *NTH_HOLIDAYS)
    if not {*MONTHS, *WEEKDAYS, "day", "weekend", "easter", "christmas"}.intersection(name.split())
    and "'" not in name
)
"""Feasts in whose names no other word of the calendar stands: "Hogmanay"."""

ZONES = {
    "gmt": "UTC", "utc": "UTC", "bst": "BST", "cet": "CET", "cest": "CEST", "et": "ET", "est": "EST", "edt": "EDT",
    "ct": "CT", "cst": "CST", "cdt": "CDT", "mt": "MT", "mst": "MST", "mdt": "MDT", "pt": "PT", "pst": "PST",
    "pdt": "PDT", "ist": "IST", "jst": "JST", "aest": "AEST", "aedt": "AEDT", "msk": "MSK", "hkt": "HKT",
}  # fmt: skip
"""Names of time zones as news prints them; GMT is UTC as clocks go (IANA time zone database)."""

OFFSETS = {
    "UTC": 0, "BST": 60, "CET": 60, "CEST": 120, "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420,
    "MDT": -360, "PST": -480, "PDT": -420, "JST": 540, "AEST": 600, "AEDT": 660, "MSK": 180, "HKT": 480, "IST": 330,
}  # fmt: skip
"""Minutes east of UTC; ET, CT, MT and PT change with the season and stand for no one offset."""

BEFORE_MONTHS = frozenset({"in", "since", "last", "of", "late", "early", "mid", "until"})
"""Words that make a bare "march" or "may" a month."""

LONG_TIMES = frozenset({"year", "years", "decade", "decades", "century", "season"})
"""Stretches of a year and more: what is told of them is not today's event."""

HEDGES = ROUGHLY | {"over", "than", "some", "least", "most", "under"}
"""Last words of hedges before a stretch of time; "more than two weeks ago" is no day."""

POINTING = frozenset(
    "early late mid end of through summer winter spring autumn fall fiscal year fy from between half quarter".split()
)
"""Words before a year that a date may begin with."""

TO_COME = re.compile(
    r"(?i:\b(?:will|would|shall|'ll|’ll|due|expect\w*|expir\w*|scheduled|plans?|planned|set to|going to|want\w*|hopes?|likely|could|may|might|must|should|open\w*|begins?|starts?|ends?|leaves?|returns?|arrives?|closes|moves|meets|votes|flies|launches|resumes|reopens|retires|departs|let['’]s|remind|schedule|book|wake|call|meet|see you|needs?|can|come|be back|(?:is|are|'re|’re|'s|’s|am|'m|’m) (?:back|ready|leaving|coming|moving|flying|getting|closing|retiring|arriving|returning))\b)"
)
"""Words of what is still to come."""

TIME_WORDS = frozenset(
    "yesterday today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday year month week quarter".split()
)
"""Nouns of time that stand without a preposition."""

AROUND_TIMES = frozenset((*MONTH_NAMES, *WEEKDAYS)) | frozenset(
    "in the a an of for on at by this last previous prior same first second third fourth final quarter half year "
    "over past during since within next years months weeks days decade spring summer autumn winter "
    "month week day period fiscal financial calendar season earlier ago before ended ending end late early today "
    "yesterday overnight year-earlier year-ago q1 q2 q3 q4".split()
)
"""Words that say when a figure held, "in the third quarter"; other words may bring another subject."""

NO_DECADE = re.compile(
    r"(?i:\b(?:highs?|lows?|temperatures?|degrees|mercury|warm\w*|cool\w*|shot|shoot\w*|round|rounds|score[ds]?|scoring|into|reach\w*|climb\w*|hovered)\b)[^.!?\n]*\Z"
)
"""Words of a sentence in which "the 70s" are degrees or strokes and no years (AP Stylebook, "temperatures")."""

DURATIONS = (frozenset(GRAINS) - {"half"}) | {"second"}
"""Units of time."""

NO_ANCHORS = PARTS_OF_DAY | {"half", "hour", "hours", "minute", "minutes"}
"""Stretches that are dates only with what stands before them."""

BEFORE_YEARS = frozenset(
    "in since of until till from by before after during around about circa between and to".split()
)
"""Words before a bare year; a number of four digits behind others may count something ("the 1600 relays")."""

BOUNDS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    **dict.fromkeys(("after", "later than", "past", "beyond"), (("after",), ("until",))),
    **dict.fromkeys(("before", "earlier than", "prior to"), (("before",), ("from",))),
    **dict.fromkeys(("until", "till", "up to"), (("until", "before"), ())),
    **dict.fromkeys(("by", "through", "on or before"), (("until",), ("after",))),
    "on or after": (("from",), ("before",)),
    **dict.fromkeys(("from", "since", "beginning", "starting", "effective"), (("from",), ("before",))),
}
"""Words before a date that leave the days on one side of it: which bounds they can mean (`values.dates.Bound`), and which
where they are denied ("cannot enter before May", "no later than 1 June"). "Until 1 July" may be with that day or without it;
what does not happen until a day happens on it, and is no bound (The Cambridge Grammar of the English Language, ch. 8, 6.4). A
negative example: "on May 3" leaves no other day, and "as of June 30" is a day of reckoning."""

BOUNDS_BEHIND: Mapping[str, str] = {
    **dict.fromkeys(("on", "onward", "onwards", "or later", "and later", "or after", "and after", "at the earliest"), "from"),
    **dict.fromkeys(("or earlier", "or before", "at the latest"), "until"),
}  # fmt: skip
"""The same behind a date: "from 2020 on", "on 3 May at the latest". A negative example: "in May on the pier"."""

BEFORE_BOUND = frozenset("since until till".split())
"""Words before a hedge that make four digits behind it a year: "since at least 1940"."""

YEARLY = frozenset("season birthday anniversary edition summer winter campaign".split())
"""What comes round once a year and is counted for years: "the fourth title in 15 seasons"."""

PARTS: Mapping[str, Decimal] = {
    "hour": Decimal(1), "day": Decimal(24), "week": Decimal(168), "month": Decimal(730), "year": Decimal(8760),
}  # fmt: skip
"""Lengths of time that rates are told by, in hours; a month is the twelfth of a year of 365 days."""

DEICTIC_DAYS = ("yesterday", "today", "tomorrow", "tonight", "overnight")
"""Words for a day that is told from the day of writing; not "daily"."""

BEHIND_MAY = frozenset("be not have soon never also still well come get go need face help".split())
"""Words before which "may" is a verb, though a number stands before it: "Windows 8 May Be Delayed"."""
LEADS_DAY = frozenset("on of since until till by before after from dated".split())
"""Words behind which a number and "may" are a day, whatever follows: "on 19 may police said"."""
