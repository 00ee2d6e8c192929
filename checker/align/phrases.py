"""The phrases by which a class of statements is told, and which side of it each is on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache

from checker.align.denials import proposition_at
from checker.align.parties import GAP, head_behind
from checker.frame.chunks import Chunks
from checker.frame.model import Proposition
from checker.lexicon.assertions import (
    PARTS,
)
from checker.lexicon.calendar import PARTS_OF_DAY, WEEKDAYS
from checker.lexicon.frequencies import FREQUENCIES, SPELLS
from checker.lexicon.names import CALENDAR
from checker.lexicon.opposites import MEMBERS, OPPOSITES
from checker.lexicon.ranks import EPISODES, EXTREMES, STRAIGHT, SUPERLATIVES
from checker.lexicon.reporting import REPORTING_VERBS
from checker.lexicon.turns import (
    COMPASS,
    LIGHT,
    PHRASES,
    RANKED,
    SCOPES,
    Turn,
)
from checker.lexicon.words import OWNERS
from checker.text.tokens import Token
from checker.text.wordnet import lemmas, parts_of_speech, reversed_of

__all__ = [
    "BEGINNINGS",
    "GRADED",
    "NOTHING",
    "UNIQUE",
    "forms_of",
    "opposites_of",
    "phrase_at",
    "placed_at",
    "quality_of",
    "sides_of",
    "when_at",
]


@lru_cache(maxsize=1 << 15)
def forms_of(low: str) -> frozenset[str]:
    """A word with its lemmas; an opener is none of "open", whose comparative it would be."""
    agent = low.endswith("er") and "n" in parts_of_speech(low)
    return frozenset((low, *(name for pos, name in lemmas(low) if not (agent and pos == "a"))))


def _by_beginning() -> dict[str, list[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for phrase in sorted(PHRASES, key=lambda one: (-len(one), one)):
        found[phrase[0]].append(phrase)
    return found


_PHRASES: Mapping[str, Sequence[tuple[str, ...]]] = _by_beginning()
BEGINNINGS = frozenset(
    [
        *_PHRASES,
        *COMPASS,
        *RANKED,
        *(word for word, (kind, _) in MEMBERS.items() if kind == "rank"),
        *WEEKDAYS,
        *SUPERLATIVES,
        *OPPOSITES,
        *FREQUENCIES,
        *PARTS_OF_DAY,
        "noon",
        "midnight",
    ]
)
"""The words that an assertion's phrase begins with."""
HALVES: Mapping[str, str] = {"evening": "night", "lunchtime": "afternoon"}
"""Parts of the day that newsrooms take for one another."""
UNIQUE = "superlative"
"""The class of what something is the first or the most of: the first of its kind, the largest of its kind."""
NOTHING: tuple[tuple[Turn, ...], int] = ((), 0)


def phrase_at(tokens: Sequence[Token], at: int) -> tuple[tuple[Turn, ...], int]:
    """What the longest phrase that begins at a token says, and one with a gap too, with the token after its last."""
    beginnings = forms_of(tokens[at].low) & _PHRASES.keys()
    if not beginnings:
        return NOTHING
    best: tuple[str, ...] = ()
    parted: tuple[Turn, ...] = ()
    end = at
    for beginning in sorted(beginnings):
        for phrase in _PHRASES[beginning]:
            reached = _matched(phrase, tokens, at)
            if reached and "~" in phrase:
                parted, end = PHRASES[phrase], max(end, reached)
            elif reached and len(phrase) > len(best):
                best, end = phrase, max(end, reached)
    turns = (*PHRASES.get(best, ()), *parted)
    return (turns, end) if turns else NOTHING


def _matched(phrase: tuple[str, ...], tokens: Sequence[Token], at: int) -> int:
    """The token after the last of a phrase that begins at a token; 0 where it does not. A gap counts its verb alone."""
    if "~" in phrase:
        verb, _, particle = phrase
        beside = (token.low for token in tokens[at + 1 : at + 2 + GAP])
        return at + 1 if verb in forms_of(tokens[at].low) and particle in beside else 0
    if at + len(phrase) > len(tokens):
        return 0
    pairs = zip(phrase, tokens[at : at + len(phrase)], strict=True)
    return at + len(phrase) if all(word in forms_of(token.low) for word, token in pairs) else 0


@lru_cache(maxsize=1 << 12)
def opposites_of(low: str) -> tuple[Turn, ...]:
    """The sides on which a verb stands among the opposites: "supported" where another opposes."""
    verbs = [name for pos, name in lemmas(low) if pos == "v"]
    return tuple(turn for verb in verbs[:1] for turn in sides_of(verb))


def sides_of(low: str, without: Collection[int] = ()) -> tuple[Turn, ...]:
    """The sides of the opposites of which a word is, but for some pairs."""
    return tuple(
        Turn(f"opposite {pair}", str(side)) for pair, side in OPPOSITES.get(low, ()) if pair not in without
    )


GRADED = frozenset(side.pair for word in ("more", "most") for side in OPPOSITES[word])
"""The pairs of comparatives and superlatives, which say nothing without what they compare."""


def quality_of(low: str) -> Turn:
    """What an adjective says: "unfair" is not fair."""
    reverse = reversed_of(low)
    return Turn(f"quality {reverse}", "not is") if reverse else Turn(f"quality {low}", "is")


def placed_at(chunks: Chunks, at: int) -> tuple[tuple[Turn, ...], int]:
    """What a word says by its place: a side, a rank, a part of the day, how often."""
    tokens = chunks.tokens
    token = tokens[at]
    if (
        token.text in COMPASS
        and at + 1 < len(tokens)
        and (tokens[at + 1].low == "of" or tokens[at + 1].low in PARTS)
    ):
        before = at - 1 - (at > 0 and chunks.tags[at - 1] == "D")
        towards = tokens[before].low if before >= 0 and tokens[before].low == "from" else ""
        return (Turn(f"place {towards}".rstrip(), COMPASS[token.text]),), at + 2
    if token.low in FREQUENCIES and (often := _often_at(tokens, at)):
        return (Turn(f"how often {often[1]}", often[0]),), often[2]
    if token.low in RANKED and _is_streak(tokens, at):
        return (Turn("streak", RANKED[token.low]),), at + 1
    spell = at + 1 < len(tokens) and tokens[at + 1].low in ("quarter", "half")
    if (
        token.low in RANKED
        and not spell
        and any(near.low in SCOPES for near in tokens[max(0, at - 4) : at + 9])
    ):
        behind = next(
            (here for here in range(at + 1, min(at + 3, len(tokens))) if tokens[here].low in SUPERLATIVES), -1
        )
        turn = (
            _ranked(tokens[behind].low, RANKED[token.low]) if behind >= 0 else Turn("rank", RANKED[token.low])
        )
        unique = [Turn(UNIQUE, "first")] if behind < 0 and token.low == "first" else []
        return (turn, *unique), max(at, behind) + 1
    if token.low in SUPERLATIVES and any(near.low in SCOPES for near in tokens[max(0, at - 4) : at + 6]):
        return (_ranked(token.low, "1"), Turn(UNIQUE, token.low)), at + 1
    member = MEMBERS.get(token.low) or (("rank", "2") if _is_second(tokens, at) else None)
    headed = head_behind(chunks, at) if member is not None and member[0] == "rank" and not spell else None
    if member is not None and headed and headed.isdisjoint(EPISODES):
        return tuple(Turn(f"ordinal {word}", member[1]) for word in sorted(headed)[:1]), at + 1
    if token.low in PARTS_OF_DAY and at and tokens[at - 1].low in CALENDAR:
        return (Turn(f"part of {tokens[at - 1].low}", HALVES.get(token.low, token.low)),), at + 1
    return NOTHING


def _is_second(tokens: Sequence[Token], at: int) -> bool:
    """Whether "second" is a rank and no time: "her | second novel", "Lind's | second collection"."""
    return tokens[at].low == "second" and at > 0 and (tokens[at - 1].owns or tokens[at - 1].low in OWNERS)


def _is_streak(tokens: Sequence[Token], at: int) -> bool:
    """Whether an ordinal counts what follows one upon another: "the fifth straight win", "a third rise in a row"."""
    behind = [token.low for token in tokens[at + 1 : at + 1 + GAP]]
    return (
        (bool(behind) and behind[0] in STRAIGHT) or "in a row" in " ".join(behind) or "running" in behind[1:2]
    )


def when_at(chunks: Chunks, told: Sequence[Proposition], at: int) -> tuple[tuple[Turn, ...], int]:
    """When a verb says that something is done: the weekday of "talks resume on Monday", the quarter of a year."""
    tokens, low = chunks.tokens, chunks.tokens[at].low
    own = proposition_at(chunks, told, at) if low in WEEKDAYS or low in RANKED else None
    if own is None or own.verb in LIGHT | REPORTING_VERBS or own.negated or own.hedge == "possible":
        return NOTHING
    if low in WEEKDAYS and at and tokens[at - 1].low in ("on", "until", "by", "from") and not tokens[at].owns:
        return (Turn(f"weekday {tokens[at - 1].low} {_class_of(own.verb)}", low),), at + 1
    if low in RANKED and at + 1 < len(tokens) and tokens[at + 1].low in ("quarter", "half"):
        return (Turn(f"{tokens[at + 1].low} {own.verb}", RANKED[low]),), at + 2
    return NOTHING


@lru_cache(maxsize=1 << 12)
def _class_of(verb: str) -> str:
    """A verb, or the class and side of what it says where it is of one class: "sack" and "dismiss" are one."""
    turns = [turn for turn in PHRASES.get((verb,), ()) if turn.kind in ENDING]
    return f"{turns[0].kind}-{turns[0].side}".replace(" ", "-") if len(turns) == 1 else verb


ENDING = ("job", "verdict", "office", "event", "talks", "ruling")
"""Classes of what is done once, so that its verbs have one day; prices fall on many."""


def _often_at(tokens: Sequence[Token], at: int) -> tuple[str, str, int] | None:
    """How often, in what, and the token after: "twice a day", "once daily", "three times a week"."""
    last = at + 1
    if last < len(tokens) and tokens[last].low == "times":
        last += 1
    elif tokens[at].low not in ("once", "twice", "thrice"):
        return None
    if last < len(tokens) and tokens[last].low in ("a", "per", "each", "every"):
        last += 1
    spell = SPELLS.get(tokens[last].low) if last < len(tokens) else None
    return (FREQUENCIES[tokens[at].low], spell, last + 1) if spell else None


def _ranked(superlative: str, rank: str) -> Turn:
    """The side of a rank is also the end of the scale that it is counted from: the second-largest is not the second-smallest."""
    end, scale = EXTREMES.get(superlative, (superlative, superlative))
    return Turn(f"rank {scale}", f"{rank} {end}")
