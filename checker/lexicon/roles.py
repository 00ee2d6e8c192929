"""Verbs of two parties, of which one does it to the other: groups of verbs that newsrooms use for one another.

A group's second row tells the same from the other side: who beats another has the other lose to him, who buys has the other
sell. The groups follow the frames of FrameNet 1.7 with two core parties (beat_opponent, commerce_buy and commerce_sell, hiring,
taking over, attack, judgment). Negative examples: "meet" and "marry" have no sides; "say" and "tell" are what articles do.
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = [
    "ACCUSING",
    "CONTEST",
    "CONTESTS",
    "COURTS",
    "LIGHT_DEEDS",
    "NOMINAL",
    "PHRASAL",
    "SIDED",
    "SUITS",
    "SYMMETRIC",
    "TAKING",
]

_GROUPS = """
beat defeat overcome thrash outplay edge upset eliminate trounce outscore vanquish best rout stun oust unseat topple win outpoint outclass overpower dethrone hammer pip demolish conquer knock-out see-off cruise-past ease-past sweep-past breeze-past squeeze-past edge-past power-past storm-past race-past battle-past scrape-past surge-past coast-past stroll-past sail-past romp-past blast-past get-past go-past hold-off fend-off fight-off get-the-better-of finish-ahead-of come-in-ahead-of come-home-ahead-of get-there-ahead-of finish-in-front-of come-home-in-front-of prevail-over triumph-over prevail-against triumph-against down thump humble | lose concede succumb go-down-to fall-to bow-to bow-out-to lose-out-to succumb-to come-second-to finish-second-to finish-behind come-in-behind
buy acquire purchase take-over snap-up swallow-up buy-out | sell
succeed replace follow take-over-from | precede hand-over-to make-way-for give-way-to
sue | countersue
invade attack bomb shell raid strike | repel
lend loan | borrow
employ hire recruit | join
accuse blame | exonerate
expel evict deport eject banish | host
kill murder shoot stab strangle | survive
hit ram strike rear-end | dodge
lead | trail
teach coach train mentor | study
pay reimburse compensate | charge
transfer cede | gain
outbid outvote outnumber | trail
"""

PHRASAL = frozenset(verb for verb in _GROUPS.split() if "-" in verb and not verb.startswith("rear-"))
"""Verbs of the groups that are made with particles: "take over", "take over from"."""

SIDED: Mapping[str, tuple[tuple[int, int], ...]] = {
    verb: tuple(
        (number, side)
        for number, line in enumerate(_GROUPS.strip().splitlines())
        for side, listed in enumerate(line.split("|"))
        if verb in listed.split()
    )
    for verb in _GROUPS.replace("|", " ").split()
}
"""Verb -> the groups that have it, with the side of it: 0 tells it of who does it, 1 of the other."""
SYMMETRIC = frozenset(
    "meet marry wed divorce merge play face fight draw share agree talk discuss debate date speak tie compete clash collide match "
    "resemble join partner cooperate collaborate negotiate argue differ equal say tell ask call know see think believe be have do "
    "include describe mention name quote cite note add like love want greet thank praise support contact email text write".split()
)
"""Verbs that say no more when the parties change places, and verbs of saying and thinking."""

CONTEST = SIDED["beat"][0][0]
"""The group of those who win and lose."""
CONTESTS = frozenset(
    "race election final match game title vote primary contest bout runoff cup championship presidency leadership referendum "
    "nomination seat defeat fight derby tie semifinal case trial lawsuit appeal".split()
)
"""Nouns of what is won or lost against another, by which one party alone tells who won; "defeat" is conceded."""

NOMINAL: Mapping[str, tuple[str, Mapping[str, str]]] = {
    **dict.fromkeys(("win", "victory", "triumph"), ("beat", {"over": "other", "against": "other"})),
    "defeat": (
        "beat",
        {"of": "other", "by": "doer", "to": "doer", "against": "doer", "at the hands of": "doer"},
    ),
    "loss": ("beat", {"to": "doer", "against": "doer"}),
    **dict.fromkeys(
        ("takeover", "acquisition", "purchase", "buyout"),
        ("buy", {"of": "other", "by": "doer"}),
    ),
    **dict.fromkeys(("lawsuit", "suit"), ("sue", {"against": "other"})),
}
"""Noun -> the verb that it stands for, and the prepositions before the doer and before the other party; whom the noun belongs to
is the doer, unless the doer stands behind: "Marlow's defeat by Halden" (FrameNet 1.7, nouns of the same frames)."""

SUITS = frozenset("suit lawsuit complaint action case claim proceeding".split())
"""Nouns of what is filed in court. A negative example: "charge", which a prosecutor brings."""

LIGHT_DEEDS: tuple[tuple[frozenset[str], frozenset[str], str, str], ...] = (
    (frozenset("file bring lodge launch issue begin start take".split()), SUITS, "against", "sue"),
    (frozenset("suffer".split()), frozenset(("defeat", "loss")), "to", "lose"),
)
"""Light verbs, their nouns, the preposition before the other party, and the verb that they stand for. A negative example:
"made a complaint to", which is no suit."""

COURTS = frozenset("court tribunal arbitration".split())
"""What somebody is taken to who is sued."""

ACCUSING = frozenset("accusing suing naming".split())
"""Participles behind a suit that is filed, before whom it is against: "filed a lawsuit on Thursday accusing Halden of fraud"."""

TAKING = frozenset("take haul drag".split())
"""Verbs with "to court" behind their object."""
