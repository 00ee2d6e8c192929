"""Words that widen a figure or bound it on one side, as the six hedges of the model.

Source: the words and classes of Ferson et al. 2015, "Natural language of uncertainty: numeric hedge words",
Int. J. Approximate Reasoning 57, with their synonyms in the Oxford Thesaurus of English.
"""

from __future__ import annotations

import re

from checker.kinds import Hedge
from checker.lexicon.words import ARTICLES, FORMS_OF_BE, THIRD

_SMALL = (
    "a hair",
    "a shade",
    "a touch",
    "a tad",
    "a whisker",
    "a little",
    "a bit",
    "marginally",
    "fractionally",
    "slightly",
)
"""Words of a small distance before "under" and "below"; "well under" is far."""

LARGER = "greater larger bigger longer higher older heavier taller wider deeper".split()
SMALLER = "fewer less lower smaller shorter younger lighter narrower".split()
"""Comparatives that bound a figure with "than", and the other way round with "no" or "not" before them ("no longer than two
hours" is at most). A negative example: "faster than two rivals"."""

BEFORE: dict[str, Hedge] = {
    **{f"{word} than": "over" for word in LARGER},
    **{f"{word} than": "under" for word in SMALLER},
    **{f"{no} {word} than": "at_most" for no in ("no", "not", "not any") for word in ("more", *LARGER)},
    **{f"{no} {word} than": "at_least" for no in ("no", "not", "not any") for word in SMALLER},
    **{f"{some} {word}": "nearly" for some in _SMALL for word in ("under", "below")},
    "nigh on": "nearly", "the best part of": "nearly", "the better part of": "nearly", "best part of": "nearly",
    "getting on for": "nearly", "not far short of": "nearly", "better than": "over", "of the order of": "about",
    "somewhere near": "about", "an approximate": "about", "a minimum": "at_least", "a maximum": "at_most",
    "as tall as": "at_most", "as deep as": "at_most", "as far as": "at_most", "as wide as": "at_most",
    "about": "about", "around": "about", "approximately": "about", "approx": "about",
    "approx.": "about", "abt": "about", "abt.": "about", "roughly": "about", "some": "about", "estimated": "about", "circa": "about",
    "c.": "about", "ca.": "about", "~": "about", "≈": "about", "in the region of": "about",
    "in the neighborhood of": "about", "in the neighbourhood of": "about", "on the order of": "about",
    "in the order of": "about", "somewhere around": "about", "something like": "about", "in the vicinity of": "about",
    "in the ballpark of": "about", "more or less": "about", "or about": "about",
    "maybe": "about", "perhaps": "about", "possibly": "about",
    "nearly": "nearly", "almost": "nearly", "just under": "nearly", "just below": "nearly",
    "just shy of": "nearly", "a little shy of": "nearly",
    "a bit less than": "nearly", "shy of": "nearly", "close to": "nearly", "approaching": "nearly",
    "nearing": "nearly", "just short of": "nearly", "virtually": "nearly",
    "barely": "about", "not quite": "nearly", "slightly less than": "nearly",
    "just less than": "nearly", "a little less than": "nearly", "well-nigh": "nearly", "practically": "nearly",
    "over": "over", "more than": "over", "above": "over", "upwards of": "over",
    "upward of": "over", "north of": "over", "in excess of": "over", "exceeding": "over", "exceeds": "over",
    "exceeded": "over", "exceed": "over", "topping": "over", "topped": "over", "surpassing": "over",
    "surpassed": "over", "well over": "over", "just over": "over",
    "beyond": "over", "over the age of": "over", "above the age of": "over",
    **{f"{modal} top": "over" for modal in ("could", "would", "will", "may", "might", "should", "to")},
    ">": "over", "surpasses": "over", "surpass": "over", "tops": "over", "a little over": "over",
    "a bit over": "over", "slightly more than": "over", "slightly over": "over", "well above": "over",
    "far more than": "over", "just above": "over",
    "at least": "at_least",
    "a minimum of": "at_least", "≥": "at_least", "as few as": "at_least", "as little as": "at_least",
    "as low as": "at_least", "as young as": "at_least", "as small as": "at_least", "at a minimum": "at_least", "at the very least": "at_least",
    "under": "under", "below": "under", "short of": "under",
    "south of": "under", "fell short of": "under", "falls short of": "under", "fall short of": "under",
    "falling short of": "under",
    "under the age of": "under", "below the age of": "under", "cheaper than": "under", "<": "under",
    "at most": "at_most", "up to": "at_most", "as much as": "at_most", "as many as": "at_most",
    "a maximum of": "at_most",
    "at the most": "at_most",
    "not exceeding": "at_most", "not to exceed": "at_most", "≤": "at_most", "as high as": "at_most", "as old as": "at_most",
    **{f"{rough} as {size} as": "about" for rough in ("about", "roughly", "approximately", "around") for size in ("much", "many")},
    **{f"{near} as {size} as": "nearly" for near in ("nearly", "almost") for size in ("much", "many")},
    "as large as": "at_most", "as big as": "at_most", "as heavy as": "at_most",
}  # fmt: skip
"""What stands right before a figure (articles between them are skipped)."""

_NOT = "not never cannot can't won't doesn't don't didn't couldn't shouldn't mustn't wouldn't".split()
_PASSING = (
    "exceed", "exceeded", "surpass", "top", "go over", "go above", "go beyond", "be over", "be above", "be in excess of",
)  # fmt: skip
_LACKING = ("be under", "be below", "go under", "go below", "fall below", "fall under", "drop below")

NEGATED: dict[str, Hedge] = {
    **{f"{no} {verb}": "at_most" for no in _NOT for verb in _PASSING},
    **{f"{no} {verb}": "at_least" for no in _NOT for verb in _LACKING},
    **{f"{no} be {word} than": "at_most" for no in _NOT for word in ("more", *LARGER)},
    **{f"{no} be {word} than": "at_least" for no in _NOT for word in SMALLER},
}
"""Verbs that bound a figure the other way round, behind a negation: "may not exceed $50,000", "must never be less than 30 days". A
negative example: "not only exceeded 40"."""

AFTER: dict[str, Hedge] = {
    **{f"or {word}": "at_least" for word in (*LARGER, "later", "upwards")},
    **{f"or {word}": "at_most" for word in (*SMALLER, "sooner")},
    "or so": "about", "or thereabouts": "about", "give or take": "about", "or more": "at_least", "or above": "at_least",
    "or over": "at_least", "and over": "at_least", "and above": "at_least", "and up": "at_least", "and older": "at_least",
    "or under": "at_most", "or below": "at_most", "at least": "at_least", "at most": "at_most",
    "at the most": "at_most", "at the least": "at_least", "at the very least": "at_least",
}  # fmt: skip
"""What stands right after a figure and its unit."""

MODAL = frozenset(("possibly", "perhaps", "maybe"))
"""Adverbs of what may be. A negative example: "perhaps one day", which hedges no number."""

MODAL_OF_ALL = "possibly"
"""The one that behind a conjunction says so of the whole that is joined on and nothing of its size: "5 per cent now and possibly |
15 later". A negative example: "40 goats and perhaps three dogs"."""

JOINING = frozenset(("and", "or", "but", "then", "even"))
"""Conjunctions before it."""

LACKING = FORMS_OF_BE | set("run runs running ran still currently already left".split())
"""Words before "short of" where what follows is lacking, not approached: "the ward is short of | 12 nurses". A negative
example: "the total fell short of | 12"."""

LEVEL_AFTER = frozenset(
    """
    went gone going creep creeps crept creeping inch inches inched inching edge edges edged edging tick ticks ticked ticking
    bump bumps bumped nudge nudges nudged ramp ramps ramped round rounds rounded move moves moved moving push pushes pushed
    pushing shoot shoots shot shooting jump jumps jumped jumping revise revises revised revising
    count toll tally total add adds sum sums
    sign signs signed signing tie ties tied tying link links linked linking live lives lived living own owns owned owning wake wakes woke
    shape shapes shaped hook hooks hooked
    """.split()
)
"""Verbs, and nouns that verbs bring up, that "up" belongs to before "to": "ticked up to 4.1%" tells a level and no bound; "rose up to 4%" and "takes up to an hour" bound."""

JOINED: dict[str, Hedge] = {"-odd": "about", "-plus": "at_least", "-some": "about", "-ish": "about"}
"""What a hyphen joins to a figure: "40-odd people", "100-plus pages", "40-some ships"."""

TOLD_BEFORE = THIRD | {"the", "our", "this", "that"}
"""Words before a figure that was told before: it is compared with, and nothing is bounded by it ("below the 41 cents")."""

FILLERS = ARTICLES | TOLD_BEFORE | {"just", "only"}
"""Words skipped between a hedge and its figure ("a nearly $15 billion investment", "around the 70%")."""

NO_HEDGE = frozenset(
    {
        *(
            *(
                f"{verb} over"
                for verb in "spread spreads spreading scattered strewn sprawling flew flying".split()
            ),
            *(
                f"{verb} over"
                for verb in "fork forks forked forking roll rolls rolled rolling tip tips tipped tipping pore pores pored poring hand hands handed handing sign signed signing turn turns turned turning".split()
            ),
            "all over",
            "all around",
            "turn around",
            "turned around",
            *(
                f"{minded} about"
                for minded in "worried concerned anxious nervous excited angry upset happy optimistic pessimistic curious confused passionate sceptical skeptical complained complain complaining worry worries worrying lied joked bragged boasted wondered wondering dreamed dreaming raved gossiped".split()
            ),
            "think about",
            "thought about",
            "how about",
        ),
        *(
            "what about",
            "talk about",
            "talks about",
            "talked about",
            "talking about",
            "took over",
            "take over",
        ),
        *(
            "lead up to",
            "leading up to",
            "led up to",
            "run up to",
            "catch up to",
            "caught up to",
            "live up to",
        ),
        *("add up to", "grew up to", "stand up to", "stood up to", "woke up to", "hold over", "won over"),
    }
)
"""Phrases that end like a hedge and are none."""

ABOUT_OF = frozenset(
    """
    film films movie movies documentary book books novel novels story stories play plays poem poems song songs opera essay essays
    article articles report reports column series drama comedy joke jokes debate debates lecture lectures question questions tale
    tales memoir sitcom podcast musical ballet myth myths legend rumour rumours rumor rumors complaint complaints
    """.split()
)
"""Nouns of telling, after which "about" names a subject and hedges nothing (WordNet 3.1, hyponyms of communication: works and
speech acts): "a film | about two sisters". A negative example: "a walk | about two miles long"."""

REACHES_PAST = frozenset(
    "push pushes pushed pushing go goes went gone going dive dives dived get gets got move moves moved moving swept surge crept "
    "creep creeps blew sailed race raced powered march marched ticked inched edged shot".split()
)
"""Verbs that lead "past" a level, besides those of change: "pushed the toll | past 300". A negative example: "walked | past
two shops"."""

ABOUT_WHAT_IS_KNOWN = frozenset("at of to in for by near from was is were are reached hit cost costs".split())
"""Words before "about the" where it hedges, "at about the $40 mark"; elsewhere it names a subject: "asked about the 40 calls"."""

PHRASES: tuple[tuple[str, ...], ...] = tuple(
    sorted(
        (tuple(phrase.split()) for phrase in BEFORE if phrase[0].isalpha()),
        key=lambda words: (-len(words), words),
    )
)
"""The hedges before a figure, word by word, longest first: for rules and frames, which read them the same way."""

WORDS = frozenset(word for phrase in PHRASES for word in phrase) - {
    "exceed",
    "exceeds",
    "exceeded",
    "topped",
    "surpassed",
}
"""Every word of a hedge that says nothing else there."""

VERBS = frozenset(
    "exceed exceeds exceeding exceeded topping topped tops surpassing surpassed surpass surpasses fell falls fall falling".split()
)
"""Hedges that are verbs, which phrases of rules may name."""

OF_FIGURES: tuple[tuple[str, ...], ...] = (
    *(words for words in PHRASES if words[0] not in VERBS),
    *map(
        tuple,
        map(str.split, ("a total of", "an estimated", "a reported", "exactly", "only", "just", "between")),
    ),
)
"""Words in front of a figure that belong to it, longest first: the hedges of rules and their like."""

AS_MUCH = "as (?:many|much|few|little|long|high|low) as"
"""A pattern of the words before a figure that is the most, or as much as is remarkable."""

MOST = re.compile(
    rf"(?:\b{AS_MUCH}|(?:^|[.,;:(] |\b(?:of|for|by|to|in|with|and|or) )up to|\bno more than|\bat (?:the )?most|\bmaximum of) $",
    re.IGNORECASE,
)
"""Words that say of a figure that it is the most; "up to" after a verb ("edged up to 4.2%") says none."""

UNDER_WHICH = frozenset(
    """
    administration president presidency government regime king queen leader manager coach mayor boss name alias contract plan
    scheme law agreement heading flag roof programme program category condition circumstance label banner
    """.split()
)
"""What something is done under: "she served under two presidents" hedges no number; "under two hours" does."""
