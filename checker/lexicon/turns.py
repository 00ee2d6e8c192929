"""What a story turns on: statements of which only one side can be true, by class, with the words that newsrooms use for it.

The classes follow the event types of ACE 2005 that end one way or the other (justice, personnel, conflict, life) and what
the reporters' handbooks of Reuters and the BBC list as outcomes: votes, verdicts, rulings, permits, warnings, candidacies,
strikes, talks. A side holds words and phrases by lemma, parted by ";". Each class has a negative example, which the tests
hold: "the ban was lifted" and "the ban was extended" exclude each other, "the box was lifted" is of no class's matter
alone; it is compared only with a statement about the same thing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

__all__ = [
    "COMPASS",
    "EVENTS",
    "LIGHT",
    "OF_ACTIVES",
    "OF_ONE_SIDE",
    "OF_WHAT_MOVES",
    "PHRASES",
    "RANKED",
    "SCOPES",
    "TENSELESS",
    "TURNING",
    "TURNING_BACK",
    "Turn",
]


TURNING = frozenset("open close shut begin end start finish launch".split())
"""Verbs of a beginning and an end, of which both are true of one thing on two days. A negative example: "rise", "fall"."""


class Turn(NamedTuple):
    """What a phrase says: the class and the side of it."""

    kind: str
    side: str


_CLASSES: Mapping[str, Mapping[str, str]] = {
    "vote": {
        "yes": "accept; approve; pass; endorse; ratify; adopt; vote for; vote in favour; vote in favor; "
        "vote yes; say yes; approval; ratification; vote through; nod through; vote to; sign off on",
        "no": "reject; fail; be defeated; throw out; turn down; vote down; vote against; vote no; say no; spurn; rejection; refuse; rebuff; vote not to",
    },
    "stance": {
        "for": "support; back; favour; favor; welcome; endorse; be in favour; be in favor; give backing; give its backing; vote for; vote in favour; vote in favor",
        "against": "oppose; be against; object to; object; reject; refuse; vote against",
    },
    "permission": {
        "given": "allow; permit; authorise; authorize; grant; approve; give permission; give the go-ahead; green-light; give leave; clear",
        "refused": "ban; forbid; prohibit; block; refuse; bar; turn down; veto; deny; reject",
    },
    "verdict": {
        "guilty": "guilty; convict; conviction",
        "not guilty": "acquit; acquittal; innocent; not guilty; exonerate; clear ~ of",
    },
    "plea": {
        "guilty": "plead guilty; admit; enter a guilty plea; enter guilty plea; change his plea to guilty",
        "not guilty": "plead not guilty; deny; plead innocent; enter a not guilty plea; enter a plea of not guilty; enter not guilty plea",
    },
    "standing": {
        "ended": "lift; revoke; rescind; scrap; cancel; withdraw; end; expire; abolish; drop",
        "kept": "extend; prolong; renew; maintain; keep in force; keep in place; remain in force; remain in place; stay in force; stay in place; be in force; leave in place; tighten",
    },
    "bid": {
        "stands": "stand; run; seek re-election; be a candidate; seek another term; stand again; run again; enter the race; join the race",
        "leaves": "step down; stand down; bow out; retire; drop out; step aside; pull out; withdraw",
    },
    "office": {
        "leaves": "resign; quit; step down; stand down; leave; be sacked; be dismissed; be fired; be ousted; step aside; be replaced",
        "stays": "stay; remain; carry on; keep his post; keep her post; keep his job; keep her job; stay on; stay in office; stay in post; continue",
    },
    "ruling": {
        "upheld": "uphold; affirm; confirm; dismiss an appeal; reject an appeal; dismiss the appeal; reject the appeal",
        "overturned": "overturn; quash; strike down; reverse; set aside; overrule; throw out; annul; allow the appeal",
    },
    "event": {
        "on": "go ahead; proceed; take place; begin; start; go on; be under way; be held",
        "off": "call off; cancel; postpone; suspend; abandon; scrap; avert; put off; delay; shelve; halt",
    },
    "leaving": {
        "of his own will": "resign; quit; step down; stand down; hand in his resignation; hand in her resignation; tender his resignation; tender her resignation; walk away from",
        "made to go": "be sacked; be dismissed; be fired; be ousted; be removed; sack; dismiss; fire; oust; be kicked out; be voted out; be shown the door",
    },
    "holding": {
        "for good": "sell; be sold; dispose of; sell off",
        "for a time": "lease; be leased; rent; rent out; take a lease; take out a lease",
    },
    "door": {"open": "open; reopen; reopening", "shut": "close; shut; closure; shut down; close down"},
    "life": {"lives": "survive; be alive; recover", "dies": "die; be dead; succumb; be killed"},
    "harm": {
        "none": "no one be injured; nobody be injured; no one be hurt; nobody be hurt; no injury; unhurt; unharmed; uninjured; unscathed; "
        "without injury; escape injury; no casualty; no one injured; injure no one; injuring no one; hurt no one; injuring nobody; nobody hurt; no one hurt",
        "some": "injure; hurt; wound; treat for; be treated; take to hospital; hospitalise; hospitalize; suffer injury; suffer burn; suffer cut; suffer bruise; suffer fracture",
    },
    "talks": {
        "agreed": "agree; reach a deal; reach agreement; reach an agreement; strike a deal; clinch a deal; sign a deal; reach an accord; reach a compromise; deal be reached; agreement be reached",
        "failed": "collapse; break down; fail; break up; end without; break off; walk out; reach no deal; be deadlocked; end in deadlock",
    },
    "level": {
        "up": "rise; increase; climb; grow; jump; gain; surge; soar; swell; advance; improve; go up",
        "down": "fall; drop; decline; decrease; slip; plunge; tumble; slide; shrink; slump; dip; sink; go down",
        "level": "be unchanged; hold steady; stagnate; be flat; remain flat; stay flat; remain unchanged",
    },
    "move": {
        "raised": "raise; lift; put up; hike; increase; boost",
        "lowered": "cut; lower; reduce; slash; trim; bring down",
        "left": "leave unchanged; leave on hold; hold steady; hold unchanged; freeze",
    },
    "cause": {
        "meant": "arson; arsonist; deliberate; deliberately; intentional; intentionally; on purpose; foul play; sabotage; saboteur; petrol bomb; firebomb",
        "not meant": "accidental; accidentally; by accident; accident; electrical fault; short circuit; natural cause; mishap; faulty wiring; lightning; gas leak; dropped cigarette",
    },
    "job": {"taken on": "appoint; hire; recruit; reinstate", "let go": "sack; dismiss; fire; oust; lay off"},
    "time": {"in time": "on time; on schedule; ahead of schedule", "late": "behind schedule; be late; be delayed; overdue"},
    "unity": {
        "one voice": "unanimously; unanimous; unanimity; without dissent", "split": "narrowly; split; by a majority; majority; divide; dissent",
    },
    "hold": {
        "held": "detain; remand; in custody; remain in custody; be jailed; jail; imprison; keep in custody; deny bail; refuse bail; deny ~ bail; refuse ~ bail; stay in custody; held without bail",
        "free": "release; free; grant bail; give bail; walk free; be bailed; suspended sentence; grant ~ bail; release ~ bail",
    },
    "assent": {"given": "sign; give assent; assent", "refused": "veto; send back; return unsigned"},
}  # fmt: skip

OF_ONE_SIDE = frozenset(("office", "bid", "level", "life"))
"""Classes that say something of the subject alone: one stays where another goes."""
OF_WHAT_MOVES = frozenset(("level", "move"))
"""Classes that say nothing without the noun of what goes up or down; "increased costs" before a noun tell of no rise."""

OF_ACTIVES = frozenset((Turn("life", "lives"),))
"""What only an active verb without an object says: a patient recovers, a body is recovered, rescuers recover six more."""

TENSELESS = frozenset(("event", "bid", "office", "standing"))
"""Classes of which "has been called off" and "will go ahead" say one thing, whatever the tense."""
TURNING_BACK = frozenset(
    ("door", "level", "move", "hold", "standing", "office", "event", "permission", "job")
)
"""Classes whose sides follow one another: what reopens was shut; a verdict or a vote stands."""
EVENTS = frozenset(("harm", "unity", "cause"))
"""Classes that say something of the whole event, so that the same noun need not stand with both."""
LIGHT = frozenset(
    "be have do say tell get make take go come give put see know think want let use seem become need try add call ask show "
    "include mean look feel hope like speak talk write read hear believe consider expect plan note describe warn".split()
)
"""Verbs too light to say one thing of two sentences by themselves."""
COMPASS: Mapping[str, str] = {
    "north": "north", "northern": "north", "northwards": "north", "northward": "north", "south": "south", "southern": "south",
    "southwards": "south", "southward": "south", "east": "east", "eastern": "east", "eastwards": "east", "eastward": "east",
    "west": "west", "western": "west", "westwards": "west", "westward": "west", "north-east": "north-east",
    "northeast": "north-east", "northeastern": "north-east", "northwest": "north-west", "northwestern": "north-west",
    "southeast": "south-east", "southeastern": "south-east", "southwest": "south-west", "southwestern": "south-west",
    "upstream": "upstream", "downstream": "downstream", "left": "left", "left-hand": "left", "right": "right", "right-hand": "right",
}  # fmt: skip
"""Directions by which a place is told from another, in small letters alone: a capital makes a name of it."""
RANKED: Mapping[str, str] = {
    "first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5", "sixth": "6", "seventh": "7", "eighth": "8",
    "ninth": "9", "tenth": "10",
}  # fmt: skip

SCOPES = frozenset(
    "world world's ever anywhere globe earth history country nation national europe continent kind since record county city town state region province district league".split()
)
"""Words of what a first or a largest is the first or the largest of."""


def _listed() -> dict[tuple[str, ...], tuple[Turn, ...]]:
    found: dict[tuple[str, ...], list[Turn]] = {}
    for kind, sides in _CLASSES.items():
        for side, phrases in sides.items():
            for phrase in phrases.split(";"):
                found.setdefault(tuple(phrase.split()), []).append(Turn(kind, side))
    return {phrase: tuple(turns) for phrase, turns in found.items()}


PHRASES: Mapping[tuple[str, ...], tuple[Turn, ...]] = _listed()
"""The lemmas of a phrase -> what it says, in the classes that have it; "~" stands for what a verb and its particle part."""
