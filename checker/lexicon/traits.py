"""Words by which articles say what somebody is, came in as, was found to be or voted, and by which they call whom they mean.

Sources: FrameNet 1.7 (people_by_age, people_by_origin, finish_competition, verdict, judgment) and WordNet's kinship nouns.
Negative examples: "second" in "the second driver" is no rank that anybody came in; "cleared" in "cleared the road" no verdict.
"""

from __future__ import annotations

from collections.abc import Mapping

from checker.lexicon.names import PARTIES
from checker.lexicon.words import OWNERS

__all__ = [
    "AMONG",
    "ANYBODY",
    "FATES",
    "FATES_OF",
    "FINISHING",
    "GOING_ON",
    "KINSHIP",
    "LATER",
    "LEFT_OPEN",
    "MATTERS",
    "MEMBERS",
    "NATIONAL_NOUNS",
    "OTHERS",
    "PARTISANS",
    "PLACINGS",
    "SEEKING",
    "STATED_BY",
    "STATES",
    "TAKING_PLACE",
    "TEAMS",
    "VERDICTS",
    "VOTES",
]

ANYBODY = frozenset(
    """
    man woman person boy girl teenager youth victim survivor patient pensioner suspect accused defendant star player athlete
    winner hero heroine casualty visitor tourist stranger owner resident local native newcomer veteran sportsman sportswoman
    """.split()
)
"""Nouns that may call anybody of a story, by which the one whom it is about is meant."""

GOING_ON = frozenset("he she his her the".split())
"""What a sentence opens with that goes on telling of whom the one before told."""

KINSHIP = frozenset(
    """
    wife husband widow widower mother father mum dad parent son daughter sister brother sibling twin uncle aunt niece nephew cousin
    grandmother grandfather grandson granddaughter grandchild stepmother stepfather stepson stepdaughter partner fiance fiancee
    girlfriend boyfriend namesake relation relative family ex-wife ex-husband friend colleague neighbour neighbor
    """.split()
)
"""Nouns for those who are told of beside somebody, often of one surname."""

MEMBERS = frozenset("member group faction party bench majority rest all".split())
"""Nouns before "of" for those of a body, who stand for it: "all members of the Greens"."""

OTHERS = OWNERS | frozenset(
    "other others another second first third fellow two three four five several".split()
)
"""Words before a noun for somebody else than whoever is known."""

TEAMS = frozenset(
    "team school club side crew squad pupil student choir band village town company firm group".split()
)
"""Nouns for bodies that take part in something."""

FINISHING = frozenset("finish come be end place rank put classify".split())
"""Verbs with a rank right behind them: "finished second", "was placed third"."""

TAKING_PLACE = frozenset(
    "take claim win secure settle earn get achieve gain grab finish snatch share seize occupy reach end put".split()
)
"""Verbs with "second place" as their object, or behind a preposition."""

SEEKING = frozenset("hope aim fight battle vie play compete bid target expect tip race chase dream".split())
"""Verbs by which a place is only looked for: "had hoped for second place"."""

LEFT_OPEN = frozenset(
    "need have train prepare work stay be require agree decide choose return live vow fail meet gather".split()
)
"""Verbs whose infinitive does not say that it came to be, or only what for: "trained to win"."""

PLACINGS = frozenset("place prize spot position".split())
"""Nouns that make a rank of the ordinal before them."""

VERDICTS: Mapping[str, str] = {
    "convict": "guilty",
    "acquit": "not guilty",
    "clear": "not guilty",
    "exonerate": "not guilty",
}
"""Verb -> the verdict that it tells of whom it is done to."""

FATES: Mapping[str, str] = {
    **dict.fromkeys("die perish drown".split(), "dead"),
    **dict.fromkeys("survive".split(), "alive"),
}
"""Verb -> what it says of its subject, where it has no object: "drowned", "survived"; "survived by two sons" tells of the dead."""
FATES_OF: Mapping[str, str] = {
    **dict.fromkeys("kill murder slay".split(), "dead"),
    **dict.fromkeys("injure wound hurt".split(), "hurt"),
}
"""Verb -> what it says of whom it is done to (FrameNet 1.7, killing, cause_harm): "was killed", "killing the driver"."""
STATED_BY = frozenset("be find pull bring remain drag".split())
"""Verbs with a state behind them: "was found dead"."""
STATES: Mapping[str, str] = {
    "dead": "dead",
    "alive": "alive",
    "unhurt": "alive",
    "unharmed": "alive",
    "unscathed": "alive",
    "uninjured": "alive",
}
"""Adjective behind a verb -> what it says of its subject: "was found dead", "was pulled alive from the wreck"."""
AMONG: Mapping[str, str] = {
    "dead": "dead",
    "survivor": "alive",
    "survivors": "alive",
    "injured": "hurt",
    "wounded": "hurt",
}
"""Noun behind "among the" -> what it says of whoever is: "was among the dead"."""
LATER = frozenset("hospital injuries wounds later".split())
"""Words beside a death that came after a while, so that who was hurt before is no other: "died of her injuries"."""

VOTES: Mapping[tuple[str, ...], str] = {
    ("for",): "for", ("against",): "against", ("in", "favour", "of"): "for", ("in", "favor", "of"): "for",
}  # fmt: skip
"""Words behind a vote -> its side."""

PARTISANS: Mapping[str, str] = {
    **{word: party for word, party in PARTIES.items() if len(word) > 1},
    "liberal": "Liberal", "socialist": "Socialist", "communist": "Communist", "nationalist": "Nationalist",
}  # fmt: skip
"""Noun or adjective -> the party of whoever is called so."""

MATTERS = frozenset("plan bill motion proposal measure law resolution idea scheme project draft text".split())
"""Nouns that may call whatever is voted on. A negative example: "budget"."""

NATIONAL_NOUNS = frozenset("national citizen".split())
"""Nouns that say no more of somebody than the nation before them."""
