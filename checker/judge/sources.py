"""Which sources share an origin: who copied whom, found from the texts alone.

Two kinds of evidence group two documents. Long shared word runs outside quotation marks show a copy. Rare
anchors (figures, proper names, quoted speakers) in the same order show a rewrite, even one in which a machine
has replaced most other words. A shared credit or a shared press-release sentence groups no documents.

The longest source comes first, and each joins the group of the longer source that it fits best: a text that is
the short form of two independent ones ties nothing together. What is compared is proposed by an index of
neighbouring anchors and of word runs: near-linear in the number of sources.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import comb, factorial
from typing import NamedTuple
from zlib import crc32

from checker.extract import Analysis
from checker.judge.anchors import Anchor, anchors, in_order, sentences, words
from checker.judge.credits import Credit, credits_of, independent
from checker.model import Origin
from checker.text.sentences import words_in

__all__ = ["Credit", "credits_of", "homes_of", "independent", "origins"]


class Bar(NamedTuple):
    """What anchors have to reach for two texts to share an origin."""

    anchors: int
    """Different rare anchors in the same order."""
    coverage: float
    """Their share of the rare anchors of the text that has fewer."""
    agreement: float = 0.85
    """Their share of the rare anchors that both have: a rewrite keeps the order."""


CERTAIN = Bar(anchors=10, coverage=0.7)
"""Whatever the other sources have. What passes makes one origin before it is asked what is rare."""
RARE = Bar(anchors=6, coverage=0.6)
"""Among origins enough to tell what is rare."""
FEW = Bar(anchors=6, coverage=0.75)
"""Among fewer, where what two share may be what the story is about."""
KIN = Bar(anchors=4, coverage=0.4)
"""What a text has of the longest source of a group when another of the group is what it comes from."""
ENOUGH = 4
"""How many origins it takes to tell what is rare."""
OFTEN = 2
"""An anchor that one text repeats more often than this is what the story is about, and rare in no case."""
MOST_BY_CHANCE = 0.1
"""Of all comparisons in a run, how many may be expected to reach their order by chance: two of a thousand
articles share six anchors in one order sooner than two of four."""

RUN = 8
"""Words in a row that two newsrooms do not write alike by chance."""
COPIED_WORDS = 40
COPIED_SHARE = 1 / 3
COPIED_SENTENCES = 2
"""Words in shared runs, their share of the shorter text, and the sentences they stand in: one sentence of a
press release is no shared origin.

All of these numbers are ours, set where the articles of ECB+ on one event (Cybulska and Vossen 2014) fall apart:
of the pairs that are no forms of one text, the nearest share six of nine anchors, or 26% of the words."""

_SAMPLE = 4
"""Every fourth run (by its checksum, so the same ones in each text) goes into the index."""
_CROWDED = 16
"""A run or a pair of neighbouring anchors that so many origins have already proposes no further one."""
_PROPOSALS = 4
"""How many groups a source is compared with in full."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What of a source is compared."""

    analysis: Analysis
    anchors: tuple[Anchor, ...]
    keys: frozenset[Hashable]
    """Of its anchors."""
    often: frozenset[Hashable]
    """Of those that it repeats too often for them to be rare."""
    runs: tuple[int, ...]
    """A number for each run of words outside quotation marks, by its first word; the same in every process."""
    sample: frozenset[int]
    """Some of the runs, the same ones in each text that has them."""
    sentence_of: tuple[int, ...]
    """Each such word's sentence."""

    __eq__ = object.__eq__
    __hash__ = object.__hash__  # each source is its own

    @property
    def name(self) -> str:
        return self.analysis.document.name


class Test(NamedTuple):
    """How two sources are compared."""

    bar: Bar
    common: frozenset[Hashable]
    """Anchors that say nothing."""
    chance: float
    """How probable the shared order may be by chance."""


class Match(NamedTuple):
    """What shows that a source shares its origin with another."""

    copied: int
    """Words in shared runs; 0 where they do not suffice."""
    ordered: tuple[Anchor, ...]
    """Rare anchors in the same order, each once, as the source itself prints them."""

    @property
    def weight(self) -> tuple[int, int]:
        """How strong it is, to choose among groups."""
        return self.copied, len(self.ordered)


_Groups = dict[Profile, dict[Profile, Match]]
"""The longest source of each group with the others, and what ties each of them to it."""


def origins(analyses: Sequence[Analysis]) -> tuple[Origin, ...]:
    """Groups of two or more sources that share an origin, in the order of their first names.

    The order of the sources changes nothing. Near-linear: each source is compared with at most four others.
    """
    profiles = sorted((_profile(analysis) for analysis in analyses), key=_longest_first)
    chance = MOST_BY_CHANCE / (_PROPOSALS * max(1, len(profiles)))
    groups = _merged({profile: {} for profile in profiles}, Test(CERTAIN, frozenset(), chance))
    bar = RARE if len(groups) >= ENOUGH else FEW
    groups = _merged(groups, Test(bar, _common(groups), chance))
    shared = [sorted({leader, *members}, key=_name) for leader, members in groups.items() if members]
    ties = {member: match for members in groups.values() for member, match in members.items()}
    shared.sort(key=lambda group: group[0].name)
    return tuple(_origin(f"origin-{n}", group, ties) for n, group in enumerate(shared, 1))


def homes_of(found: Iterable[Origin]) -> dict[str, str]:
    """Source -> the id of its origin, for those that share one."""
    return {source: origin.id for origin in found for source in origin.sources}


def _name(profile: Profile) -> str:
    return profile.name


def _longest_first(profile: Profile) -> tuple[int, int, str]:
    return -len(profile.sentence_of), -len(profile.anchors), profile.name


def _profile(analysis: Analysis) -> Profile:
    plain, own = analysis.document.plain, _unquoted(analysis)
    found = tuple(
        anchor for anchor in anchors(analysis) if anchor.kind == "speaker" or not own[anchor.start].isspace()
    )
    checksums: list[int] = []
    sentence_of: list[int] = []
    for number, (sentence, printed) in enumerate(zip(sentences(analysis), words(analysis), strict=True)):
        here = slice(*sentence[:2])
        if own[here] != plain[here]:
            printed = words_in(own, sentence)
        checksums += map(_checksum, printed)
        sentence_of += [number] * len(printed)
    runs = tuple(map(hash, zip(*(checksums[at:] for at in range(RUN)), strict=False)))
    sample = frozenset([run for run in runs if run % _SAMPLE == 0])
    tally = Counter([anchor.key for anchor in found])
    often = frozenset([key for key, number in tally.items() if number > OFTEN])
    return Profile(analysis, found, frozenset(tally), often, runs, sample, tuple(sentence_of))


@lru_cache(maxsize=1 << 14)
def _checksum(word: str) -> int:
    return crc32(word.casefold().encode())


def _unquoted(analysis: Analysis) -> str:
    """The text with spaces for what is quoted: two newsrooms may quote one speech."""
    plain, at = analysis.document.plain, 0
    parts: list[str] = []
    for quotation in analysis.quotations:
        start = max(at, quotation.start)
        parts += (plain[at:start], " " * (quotation.end - start))
        at = max(at, quotation.end)
    return "".join((*parts, plain[at:]))


def _common(groups: _Groups) -> frozenset[Hashable]:
    """The anchors that most origins have, and more than two; each origin is counted once."""
    tally: Counter[Hashable] = Counter()
    for leader, members in groups.items():
        tally.update(leader.keys.union(*(member.keys for member in members)))
    return frozenset(key for key, number in tally.items() if number > max(2, len(groups) / 2))


_Index = dict[Hashable, dict[Profile, Profile]]
"""What proposes a comparison -> the longest source of a group -> the first source of the group that has it."""


def _merged(groups: _Groups, test: Test) -> _Groups:
    """The groups, those put together of which one's longest source shares its origin with a longer one."""
    features = _features([profile for leader in groups for profile in (leader, *groups[leader])], test.common)
    index: _Index = {}
    merged: _Groups = {}
    for leader, members in groups.items():
        home, match = _home(leader, _likely(features[leader], index), test)
        if match:
            merged[home] |= {leader: match} | members
        else:
            merged[leader] = dict(members)
        for profile in (leader, *members):
            for feature in features[profile]:
                index.setdefault(feature, {}).setdefault(home, profile)
    return merged


def _home(
    profile: Profile, likely: Iterable[tuple[Profile, Profile]], test: Test
) -> tuple[Profile, Match | None]:
    """The group that the source belongs to, by its longest source, and what shows it; else the source itself.

    Only longer sources are asked, and the longest of the group has to be like it too, so that no text which
    draws on two others ties them together.
    """
    best, home = None, profile
    for group, other in likely:
        if _longest_first(other) > _longest_first(profile) or (
            other is not group and not _ordered(profile, group, test._replace(bar=KIN))
        ):
            continue
        match = _match(profile, other, test)
        if match and (best is None or match.weight > best.weight):
            best, home = match, group
    return home, best


def _features(profiles: Iterable[Profile], common: frozenset[Hashable]) -> dict[Profile, set[Hashable]]:
    """What of each source proposes a comparison: what another has too.

    It is neighbouring rare anchors in their order, and a sample of word runs.
    """
    features = {profile: _neighbours(profile, common) | profile.sample for profile in profiles}
    seen: set[Hashable] = set()
    shared: set[Hashable] = set()
    for own in features.values():
        shared |= own & seen
        seen |= own
    return {profile: own & shared for profile, own in features.items()}


def _neighbours(profile: Profile, common: frozenset[Hashable]) -> set[Hashable]:
    silent = profile.often | common
    rare = [anchor.key for anchor in profile.anchors if anchor.key not in silent]
    return {*pairwise(rare), *zip(rare, rare[2:], strict=False)}


def _likely(features: Iterable[Hashable], index: _Index) -> list[tuple[Profile, Profile]]:
    """The few groups and sources that share most features; none that shares only what many groups have."""
    votes: Counter[tuple[Profile, Profile]] = Counter()
    for feature in features:
        if (known := index.get(feature)) and len(known) < _CROWDED:
            votes.update(known.items())
    return sorted(votes, key=lambda pair: (-votes[pair], _longest_first(pair[1])))[:_PROPOSALS]


def _match(profile: Profile, other: Profile, test: Test) -> Match | None:
    """What shows a shared origin of the two, the first the shorter one; None if nothing does."""
    copied = _copied(profile, other)
    ordered = _ordered(profile, other, test)
    return Match(copied, ordered) if copied or ordered else None


def _copied(profile: Profile, other: Profile) -> int:
    """Words of the shorter text that stand in runs of the other; 0 where they are too few to show a copy.

    Two texts that are the same word for word are copies however short they are.
    """
    if profile.runs and profile.runs == other.runs:
        return len(profile.sentence_of)
    theirs = set(other.runs)
    copied: set[int] = set()
    for at, run in enumerate(profile.runs):
        if run in theirs:
            copied.update(range(at, at + RUN))
    places = Counter(profile.sentence_of[at] for at in copied)
    several = sum(number >= RUN for number in places.values()) >= COPIED_SENTENCES
    enough = len(copied) >= max(COPIED_WORDS, COPIED_SHARE * len(profile.sentence_of))
    return len(copied) if several and enough else 0


def _ordered(profile: Profile, other: Profile, test: Test) -> tuple[Anchor, ...]:
    """The rare anchors that both have in the same order; none where they show nothing."""
    silent = profile.often | other.often | test.common
    mine = [anchor for anchor in profile.anchors if anchor.key not in silent]
    theirs = [anchor.key for anchor in other.anchors if anchor.key not in silent]
    chain = [mine[at] for at, _ in in_order([anchor.key for anchor in mine], theirs)]
    once = {anchor.key: anchor for anchor in reversed(chain)}
    has, had = {anchor.key for anchor in mine}, set(theirs)
    bar, shared = test.bar, len(has & had)
    if len(once) < max(bar.anchors, bar.coverage * min(len(has), len(had)), bar.agreement * shared):
        return ()
    by_chance = comb(shared, len(once)) / factorial(len(once))
    return tuple(sorted(once.values(), key=_start)) if by_chance <= test.chance else ()


def _start(anchor: Anchor) -> int:
    return anchor.start


_SHOWN = 14
"""Anchors that a report names; the rest are counted."""


def _origin(name: str, group: Sequence[Profile], ties: dict[Profile, Match]) -> Origin:
    matches = [(profile, ties[profile]) for profile in group if profile in ties]
    evidence = tuple(f"{profile.name}: {_shown(match)}" for profile, match in matches)
    reasons = [_reason([match for _, match in matches])]
    if credited := _shared_credits(group):
        reasons.append(f"{'both' if len(group) == 2 else 'all'} credit {_listed(credited)}")
    return Origin(name, tuple(profile.name for profile in group), "; ".join(reasons), evidence)


def _reason(matches: Sequence[Match]) -> str:
    """What shows the common origin, of several sources the least that each of them has."""
    reasons = []
    if ordered := [match.ordered for match in matches if match.ordered]:
        kinds = {anchor.kind for chain in ordered for anchor in chain}
        names = [words for kind, words in _KINDS.items() if kind in kinds]
        what = f"{min(map(len, ordered))} rare {_listed(names)} in the same order"
        reasons.append(_of_all(what, len(ordered), len(matches)))
    if copied := [match.copied for match in matches if match.copied]:
        what = f"{min(copied)} words in the same runs of {RUN} and more"
        reasons.append(_of_all(what, len(copied), len(matches)))
    return "; ".join(reasons)


def _of_all(what: str, number: int, matches: int) -> str:
    """What so many of the matches have at least: "at least 12 words … (2 of 3 sources)"."""
    some = f" ({number} of {matches} sources)" if number < matches else ""
    return f"{'at least ' if matches > 1 else ''}{what}{some}"


_KINDS = {"figure": "figures", "name": "names", "speaker": "quoted speakers"}


def _shown(match: Match) -> str:
    parts = [f"{match.copied} words in shared runs"] if match.copied else []
    if match.ordered:
        shown = " · ".join(" ".join(anchor.text.split()) for anchor in match.ordered[:_SHOWN])
        more = f" and {len(match.ordered) - _SHOWN} more" if len(match.ordered) > _SHOWN else ""
        parts.append(f"in the same order {shown}{more}")
    return "; ".join(parts)


def _shared_credits(group: Sequence[Profile]) -> list[str]:
    """Whom all of them credit, as the first one prints it."""
    credited = [{credit.key: credit.name for credit in credits_of(profile.analysis)} for profile in group]
    return [name for key, name in credited[0].items() if all(key in other for other in credited)]


def _listed(words: Sequence[str]) -> str:
    """The words as a list in a sentence: "figures, names and quoted speakers"."""
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))
