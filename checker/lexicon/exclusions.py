"""Words that exclude each other at one place of one sentence: what near copies must not exchange.

Each set holds words of which two make two statements; a word's forms stand side by side, parted by "/". Antonyms follow
WordNet's antonym pointers of the words that news uses for changes, outcomes, verdicts and ranks; the sets of directions,
ranks and kin are closed. A negative example: "large" and "big" exclude nothing, and stand in no set together.
"""

from __future__ import annotations

from checker.lexicon.words import PLAIN_NEGATIONS

__all__ = ["KINDS", "NEGATIONS", "excluded"]

KINDS: dict[str, tuple[str, ...]] = {
    "direction": (
        "rise/rises/rose/risen/rising/increase/increases/increased/increasing/grow/grew/grown/climb/climbed/gain/gained/up/jumped/surged/soared "
        "fall/falls/fell/fallen/falling/decrease/decreases/decreased/decreasing/shrink/shrank/drop/dropped/lose/lost/down/plunged/slid/declined",
        "more fewer/less",
        "above/over below/under",
        "before after",
        "raised/raise/raises lowered/lower/lowers/cut/cuts",
    ),
    "outcome": (
        "killed/dead/died/dies/kills/deaths injured/hurt/wounded/injures/injuries missing rescued/survived",
        "won/wins/win/beat/defeated lost/loses/lose",
        "accepted/accepts/approved/approves/passed/backed rejected/rejects/refused/opposed/defeated",
        "guilty/convicted innocent/acquitted/cleared",
        "arrested/detained released/freed",
        "hired/appointed fired/dismissed/sacked",
        "bought/buy/buys/acquired/acquire sold/sell/sells",
        "opened/opens closed/closes/shut",
        "granted denied",
        "upheld overturned",
        "succeeded failed",
    ),
    "weekday": ("monday tuesday wednesday thursday friday saturday sunday",),
    "month": ("january february march april may june july august september october november december",),
    "rank": (
        "first second third fourth fifth sixth seventh eighth ninth tenth",
        "largest/biggest smallest",
        "highest lowest",
        "oldest youngest",
        "richest poorest",
        "fastest slowest",
        "best worst",
        "most least",
        "largest oldest",
    ),
    "place": (
        "north/northern south/southern east/eastern west/western northeast/northeastern northwest/northwestern southeast/southeastern southwest/southwestern",
        "left right",
        "upstream downstream",
    ),
    "person": (
        "son daughter father mother brother sister",
        "husband wife",
        "man/men woman/women boy/boys girl/girls",
        "chairman/chair president treasurer secretary",
        "former current",
        "democrat/democrats/democratic republican/republicans",
        "conservative/conservatives labour liberal/liberals",
        "catholic protestant muslim jewish hindu",
    ),
}
"""Kind -> sets of words that exclude each other."""

NEGATIONS = PLAIN_NEGATIONS | {"cannot", "n't"}
"""Words that turn a sentence round where one of two copies has them."""

_OF: dict[str, list[tuple[str, int, int]]] = {}
for _kind, _sets in KINDS.items():
    for _number, _set in enumerate(_sets):
        for _side, _forms in enumerate(_set.split()):
            for _form in _forms.split("/"):
                _OF.setdefault(_form, []).append((_kind, _number, _side))


def excluded(one: str, other: str) -> str:
    """The kind of the set in which two words exclude each other; empty where they do not."""
    for kind, number, side in _OF.get(one, ()):
        for other_kind, other_number, other_side in _OF.get(other, ()):
            if (kind, number) == (other_kind, other_number) and side != other_side:
                return kind
    return ""
