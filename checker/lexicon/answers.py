"""Questions about a party that have one answer in a story, and the words by which newsrooms answer them.

Who won, who lost, who bought, who sold, who sued whom, who follows in a post. A row of verbs gives the place of the answer at
them and the place of what it is about, by the roles of the proposition: agent, patient, or a preposition. The groups follow
the frames of FrameNet 1.7 (finish_competition, win_prize, getting, commerce_buy, commerce_sell, possession, appellations,
take_place_of, judgment_communication) and Levin (1993), 13.5. Negative examples: "take the lead" wins nothing; "win praise"
is no contest; "sold well" sells to nobody.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from checker.lexicon.roles import CONTESTS

__all__ = [
    "ANSWERED_BY_NOUN",
    "ASKED",
    "AWAY",
    "BESIDE_TIMES",
    "CHOOSERS",
    "CHOSEN",
    "EVENT_NOUNS",
    "FIRST",
    "FRAMES",
    "GENERIC_THINGS",
    "HOLDING_NOW",
    "JOBS",
    "LASTING",
    "NEWCOMING",
    "NOT_NOW",
    "OPPOSITE_ANSWERS",
    "PRIZES",
    "QUALITIES",
    "RANKED_FIRST",
    "SALES",
    "SHOWN",
    "STAGES",
    "TENDERS",
    "TIMES_AWAY",
    "Frame",
]


class Frame(NamedTuple):
    """What a verb answers, and where."""

    question: str
    party: str
    """The place of the answer: agent, patient, or a preposition."""
    topic: str
    """The place of what it is about; "" where the verb has none."""
    needs: str
    """What that has to be: "" anything that the story has, "prize" what is won, "suit", "sold" what is for sale, "first"."""


ASKED: Mapping[str, str] = {
    "winner": "who won", "loser": "who lost", "buyer": "who bought it", "seller": "who sold it",
    "plaintiff": "who sued", "defendant": "who was sued", "successor": "who follows",
}  # fmt: skip
"""Question -> what differs where two answer it otherwise, in an editor's words."""

SHOWN = frozenset("name unveil confirm present introduce announce describe identify".split())
"""Verbs by which somebody is shown to be something, with "as"."""

JOBS = frozenset("job post role position".split())
"""Nouns for a post that go to whoever follows in it."""

PRIZES = CONTESTS | frozenset(
    """
    prize award honour honor accolade medal gold trophy crown cup belt victory win triumph contest race tournament contract tender
    order commission job deal post role mandate licence license concession franchise honours laurels competition event final show
    grant scholarship fellowship seat nod bid auction place spot verdict
    """.split()
)
"""Nouns of what is won, awarded, or goes to somebody. A negative example: "praise"."""

STAGES = frozenset(
    """
    semifinal semi quarterfinal quarter round heat leg set half stage period innings frame game opener qualifier playoff group pool
    sprint lap quarters toss point points playoffs pole
    """.split()
)
"""Nouns of a part of a contest, which is another question than the whole."""

_ROWS = """
winner | agent | patient | | win
winner | agent | in | | triumph prevail
winner | agent | patient | prize | take land secure clinch claim capture bag scoop lift receive collect earn get obtain take-home walk-off-with walk-away-with pick-up carry-off snatch nab net seize
winner | to | patient | prize | award give present hand
winner | patient | object | prize | award give
winner | to | agent | prize | go fall pass
winner | agent | patient | rival | beat defeat overcome thrash edge upset trounce outscore vanquish rout stun outpoint overpower see-off knock-out
winner | to | | | lose
winner | agent | | first | come finish place end cross be
winner | agent | patient | work | build
winner | agent | | | come-out-on-top emerge-victorious
loser | agent | patient | contest | lose concede
loser | patient | agent | rival | beat defeat overcome thrash edge upset trounce outscore vanquish rout stun outpoint overpower see-off knock-out
winner | to | patient | contest | concede
buyer | agent | patient | | buy acquire purchase snap-up swallow-up take-over buy-up
buyer | to | patient | | sell
buyer | to | agent | sold | go pass
buyer | to | agent | | belong
buyer | agent | patient | | own
seller | agent | patient | | sell
seller | from | patient | | buy acquire purchase
plaintiff | agent | patient | | sue
plaintiff | agent | patient | suit | file bring lodge launch issue
plaintiff | agent | patient | court | take haul drag
plaintiff | agent | against | court | go
defendant | patient | agent | | sue
defendant | against | patient | suit | file bring lodge launch issue
defendant | patient | agent | court | take haul drag
defendant | patient | agent | suit | accuse name target
defendant | against | agent | court | go
successor | agent | patient | | succeed replace
successor | agent | from | | take-over
successor | agent | as | post | take-over follow
"""


def _frames() -> dict[str, tuple[Frame, ...]]:
    found: dict[str, list[Frame]] = {}
    for row in _ROWS.strip().splitlines():
        question, party, topic, needs, verbs = (part.strip() for part in row.split("|"))
        for verb in verbs.split():
            found.setdefault(verb, []).append(Frame(question, party, topic, needs))
    return {verb: tuple(frames) for verb, frames in found.items()}


FRAMES: Mapping[str, tuple[Frame, ...]] = _frames()
"""Verb, with its particles, -> what it answers."""

ANSWERED_BY_NOUN: Mapping[str, str] = {
    **dict.fromkeys("winner victor champion champions prizewinner medallist".split(), "winner"),
    **dict.fromkeys("loser".split(), "loser"),
    **dict.fromkeys("buyer purchaser acquirer".split(), "buyer"),
    **dict.fromkeys("seller vendor".split(), "seller"),
    **dict.fromkeys("plaintiff claimant complainant litigant".split(), "plaintiff"),
    **dict.fromkeys("defendant".split(), "defendant"),
    **dict.fromkeys("successor replacement".split(), "successor"),
    "successful bidder": "winner", "winning bidder": "winner", "winning bid": "winner", "successful candidate": "winner",
    "winning team": "winner", "winning side": "winner", "winning entry": "winner", "winning candidate": "winner",
    "losing finalist": "loser", "beaten finalist": "loser", "losing side": "loser", "losing team": "loser",
    "losing candidate": "loser", "defeated finalist": "loser", "defeated candidate": "loser", "runner up": "loser",
    "new owner": "buyer", "new proprietor": "buyer", "proud owner": "buyer", "winning buyer": "buyer",
}  # fmt: skip
"""Noun, or noun with the word before it, -> what it answers. "Owner" by itself answers nothing: of old, or of new."""

_OF_EVENTS: tuple[tuple[str, Mapping[str, str]], ...] = (
    ("victory win triumph", {"'s": "winner", "by": "winner", "for": "winner", "over": "loser"}),
    ("defeat", {"'s": "loser", "for": "loser", "by": "winner"}),
    ("takeover acquisition purchase buyout", {"'s": "buyer", "by": "buyer"}),
    (
        "lawsuit suit writ",
        {
            "'s": "plaintiff",
            "by": "plaintiff",
            "from": "plaintiff",
            "of": "plaintiff",
            "against": "defendant",
        },
    ),
)

EVENT_NOUNS: Mapping[str, Mapping[str, str]] = {
    noun: ways for nouns, ways in _OF_EVENTS for noun in nouns.split()
}
"""Noun -> what whoever it belongs to answers ("'s"), and what the party behind a preposition does."""

NEWCOMING = frozenset("new next incoming future".split())
"""Words before a post of whoever comes into it."""

CHOSEN = frozenset(
    "choose pick select name elect crown declare appoint proclaim hire install pronounce vote".split()
)
"""Verbs by which somebody is made something; what, stands behind them ("named winner", "elected mayor", "as her successor")."""

CHOOSERS = frozenset(
    "judge jury juror panel voter council city board government ministry committee electorate member delegate town state".split()
)
"""Nouns of those who choose a winner without saying as what: "the judges chose Ina Roe"."""

FIRST = frozenset(("first", "top"))
"""Words before "place", "prize", "spot" that make them what a winner takes."""
RANKED_FIRST = frozenset("place prize spot".split())
"""Nouns that tell a winner only with such a word before them."""

SALES = frozenset(
    "sale sell sold auction auctioned buyer bidder hammer purchase purchaser bought hands".split()
)
"""Words of a story in which something is for sale, and "went to" tells who bought it."""

TENDERS = frozenset("contract tender bidder bidders bid bids order".split())
"""Words of a story in which whoever does the work has won it."""

GENERIC_THINGS = frozenset(
    """
    it company firm business group concern work picture piece property building site club team title lot item asset operation brand
    maker owner chain retailer publisher producer rival customer supplier client
    """.split()
)
"""Nouns that may stand for what a story is about, whatever it calls it."""

NOT_NOW = frozenset(
    """
    former previous past earlier old outgoing ex last late possible likely potential defending reigning would joint co two-time
    favourite early previously once formerly ago then originally prospective aspiring eventual future double rumoured preferred
    hopeful runner-up deputy assistant caretaker acting interim
    """.split()
)
"""Words beside a noun or a verb that answers, by which it is of another time, or of no more than a hope."""

LASTING = frozenset("be become succeed replace follow take-over own go belong build".split())
"""Verbs whose future tells as much as their past: who will follow is known when it is said."""

HOLDING_NOW = frozenset(("own", "belong"))
"""Verbs of what lasts, of which the past tells who held it before."""

OPPOSITE_ANSWERS: Mapping[str, str] = {
    one: other
    for pair in "winner/loser buyer/seller plaintiff/defendant".split()
    for one, other in (pair.split("/"), pair.split("/")[::-1])
}
"""Question -> the one that the same party cannot answer too."""

TIMES_AWAY = frozenset(
    "year season month spring summer autumn fall winter time edition decade century round".split()
)
"""Nouns of time behind "last" and "next" that make what is told another time's. A negative example: "last night"."""

QUALITIES = frozenset(
    """
    prestigious annual famous top big great coveted lucrative whole entire new own main overall grand national big biggest rich
    richest main prize cash win winning first successful losing beaten next town city year million billion thousand hundred pound
    dollar euro old troubled ailing local
    """.split()
)
"""Words before what is won or bought that make it no other thing. A negative example: "poetry", "women's"."""

BESIDE_TIMES = frozenset("last next previous past following".split())
"""Words before those."""

AWAY = frozenset(
    "previously once formerly ago earlier originally until since already if unless whether".split()
)
"""Words of a clause that is told of another time, or left open."""
