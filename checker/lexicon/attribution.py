"""Words around a reporting verb: what may stand between it, its speaker and what is said, and what ends their reach.

Source: Huddleston and Pullum, "The Cambridge Grammar of the English Language" (2002), chapters 8 (adjuncts), 11 (content
clauses, reported speech) and 16 (noun phrases); Quirk et al. 1985, 14.28-35, for what ends a comment clause.
"""

from __future__ import annotations

import re

from checker.lexicon.reporting import BETWEEN_SUBJECT_AND_VERB, POSTMODIFIERS
from checker.lexicon.words import (
    ARTICLES,
    BOUNDING,
    CHIEF_PREPOSITIONS,
    CONTRASTS,
    FORMS_OF_BE,
    OWNERS,
    POINTING,
    ROUGHLY,
    SINGULAR_FINITE,
    SUBJECTS,
    THIRD,
)

HEADLINE_SOURCES = frozenset("report reports source sources officials police study survey".split())
"""Sources that a headline puts after a colon or a dash: "Prices to rise: report"."""

UNNAMED_SOURCES = frozenset("report reports source sources".split())
"""Those of them that name nobody."""

ENDING_MARKS = (":", " –", " —", "--", " -")
"""Marks before the source at the end of a headline."""

CALLS = frozenset(
    "LIVE NEW WATCH READ VIDEO PHOTO NOTE TIP FAQ PS NB QA TL DR MAP POLL QUIZ AUDIO LOOK UPDATE".split()
)
"""Words in capitals before a colon that call on the reader and name nobody."""

OPINIONS = frozenset("think believe feel hope guess suspect doubt expect".split())
"""Verbs after "I" and "we", with one word between them or none, that give a view."""

IN_MY_VIEW = ("in my view", "in our view", "in my opinion", "in our opinion")
"""Phrases that make a sentence a view."""

FINITE = SINGULAR_FINITE | frozenset("have were are could may might".split())
"""Finite verbs."""

BACK_TO_VERB = FINITE | frozenset("can did does says told".split())
"""After a comma these are the verb of the sentence, where a relative clause ends."""

WHEN = frozenset(
    "in on at during to via by last this late early earlier yesterday today Monday Tuesday Wednesday Thursday Friday "
    "Saturday Sunday of".split()
)
"""Words that lead to when, where or whom something was said."""

TAILS = WHEN | frozenset(
    "as when while after before once because amid following upon through outside under hours minutes moments".split()
)
"""Words that open what may still follow on a credit behind what it governs: "…, the bank said | as it raised its rate"."""

OPENS_CLAUSE = frozenset("after as when while because although though before once until if since".split())
"""Words that make the clause which a sentence begins with a subordinate one."""

GOES_ON = frozenset(
    """up down compared against versus from more less higher lower fewer or including among with of most mostly
    half twice double nearly almost about around roughly over under only just both""".split()
)
"""Words with which what is said goes on behind a credit and a comma: "…, it said on Tuesday, | up from 12"."""

CLAIMS = frozenset(
    """claim claims case argument allegation allegations contention assertion estimate warning suggestion belief prediction
    complaint conclusion admission insistence""".split()
)
"""Nouns of what somebody says that a clause with "that" tells: "the minister's claim that"."""

POLLS = frozenset("poll polls survey surveys manifest register list notebook ledger".split())
"""What holds figures without a verb of saying: "the poll gives Roe 44%", "his notebook listed 26"."""

POINTED_AT = frozenset(
    """figures figure numbers number data statistics findings results estimates estimate count toll tally forecast forecasts
    projections details information totals""".split()
)
"""Nouns for what the sentences before have told: "The figures come from the customs office"."""

PUBLISHING = frozenset(
    """released published given issued provided announced disclosed reported supplied compiled collected revealed gathered
    gave shared made calculated contained included unveiled collated confirmed posted obtained seen cited""".split()
)
"""Forms that say who gave what the sentences before have told."""

VIEWS = frozenset(
    "view finding findings conclusion verdict estimate assessment count tally message opinion claim".split()
)
"""What "that is the … of" calls what somebody said."""

MEASURED_NOUNS = frozenset("value values valued place places placed measured".split())
"""Verbs that put a figure on something whoever or whatever is their subject: "the deal values Bolt at $3 billion"."""

PLACED_ELSEWHERE = frozenset("on in into up down out off away together back aside that which who".split())
"""After "put" these say where a thing is put, or begin another clause."""

BEFORE_FIGURE = ROUGHLY | ARTICLES | BOUNDING | frozenset("between half high low magnitude".split())
"""Words between a verb of counting and its figure."""

COUNT_ENDS = (
    CHIEF_PREPOSITIONS
    | SINGULAR_FINITE
    | frozenset(
        """
    have than and or but as says that were are above below over under beat missed topped
    """.split()
    )
)
"""Words at which what was counted ends."""

NOT_SAYING = FORMS_OF_BE | {"not", "never", "to", "cannot"}
"""Before a verb of saying these leave nobody who says it: "not said", "to say", "was told"."""

NOT_SAID = frozenset(
    "whether if why how nothing little when what goodbye farewell sorry hello responsibility credit victory".split()
)
"""Words after a reporting verb that are no claim ("said nothing", "said why")."""

COMPLEMENTS = ARTICLES | frozenset(
    """
    that it he she they there we I its his her their this these more about nearly some in on no at
    """.split()
)
"""Words that what is said begins with."""

RECIPIENT = re.compile(
    r"(?:(?:\s+[A-Z](?:[\w’']|[.-]++)*){1,5}|\s+(?:(?:the|an?)\s+)?\w+(?:\s+\w+){0,2}?)(?=\s+(?:in|on|at|via|by|during|last)\b|\s*[.,;]|\s*\Z)"
)
"""Who was told."""

LEADS_IN = frozenset(
    "in on at after before during by since for from with last this earlier meanwhile however but and".split()
)
"""Words that lead to something before the sentence begins in earnest."""

DETERMINERS = ARTICLES | THIRD | {"any", "this"}
"""Determiners before a noun that speaks."""

UNKNOWN = re.compile(
    rf"[,”\"] (?:(?:{'|'.join(sorted(DETERMINERS))}) ((?>(?:[\w’'-]++ ){{1,5}}))|([a-z]{{3,}}s ))\Z"
)
"""Who says so behind a comma, whatever the noun: "…, the contractor | estimates.", "…, astronomers | estimate."."""

NAMED = ("called", "dubbed", "entitled", "titled", "nicknamed", "named", "known as", "the term", "the word")
"""What stands before a name in marks."""

BEFORE_NOUN = (
    OWNERS
    | POINTING
    | ARTICLES
    | frozenset(
        """
    some several many most other another one two three four five six all both any no multiple various
    numerous at least
    """.split()
    )
)
"""Words before the noun that speaks."""

BARRIERS = CONTRASTS | frozenset(
    """
    and now then still even also meanwhile or as because when if after before since that where than is was
    are were will would has have had be been for to
    """.split()
)
"""Words at which the search for a speaker ends."""

STOPS = frozenset(
    "said told that but because when while if after before since although is was are were".split()
)
"""Words that no phrase of a speaker passes."""

CHAINED = CHIEF_PREPOSITIONS | frozenset("near behind inside across outside around".split())
"""Prepositions between the noun that speaks and what tells which one it is: "engineers at the site"."""

QUANTIFIERS = frozenset("one some many most two three four five several few none half both".split())
"""Numbers and their like that speak without a noun: "three of them said"."""

CLAUSES = CONTRASTS | frozenset("and as because after before when that".split())
"""Words that open a clause."""

BEFORE_TITLES = frozenset("the a an former deputy senior chief head local lead its of".split())
"""Small words inside the phrase of a title."""

BEFORE_SEVERAL = frozenset("some several many two three four multiple various other company industry".split())
"""Words before unnamed sources in the plural."""

SEVERAL = frozenset(
    "sources people persons individuals insiders officials executives employees investors".split()
)
"""Unnamed sources in the plural."""

OWN_COUNTED = OWNERS | {"one", "any", "some", "that"}
"""Words after "by" before a noun that counts for itself: "by its count"."""

SAID_THAT = frozenset({"that", "the", "it", "he", "she", "they"})
"""Words that open what was said after a quotation and its verb."""

NO_NOUNS = (
    BEFORE_NOUN
    | BARRIERS
    | STOPS
    | FINITE
    | CHAINED
    | POSTMODIFIERS
    | BETWEEN_SUBJECT_AND_VERB
    | SUBJECTS
    | frozenset(
        """who which what how so thus nor yet only just ever once under over through during between than like up down out
        off about against along as into onto upon without within via per him them us me you your earlier soon ago there
        here more less least much very too well once twice again away back ahead not no nothing something anything
        everything nobody anybody everybody anyone everyone none first second last next same such own right left alone together easier sooner being""".split()
    )
)
"""Words that no noun phrase ends with."""

SPEAKING_FOR = frozenset(
    """spokesman spokeswoman spokesperson spokesmen spokespeople lawyer lawyers attorney attorneys solicitor barrister counsel agent
    publicist aide aides representative behalf quoting quoted citing cited echoing echoed repeating repeated reading""".split()
)
"""Words beside a quotation that show it to be another's than whom the sentence names: "his lawyer", "on behalf of". A negative
example: "minister", who speaks for himself."""
