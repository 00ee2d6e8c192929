"""Do all sources tell one story? Sources that share hardly a name, a figure or a rare word with the rest tell another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from checker.align.groups import joined
from checker.extract import Analysis
from checker.frame import statements
from checker.judge.anchors import names
from checker.judge.case import Case
from checker.judge.findings import finding, place
from checker.model import Finding, Reason
from checker.text.wordnet import frequency
from checker.values.name import name_form

__all__ = ["stories_of", "story_findings", "told"]

ENOUGH = 3
"""Names that two sources share when they tell one story; a third of them where a source has fewer than nine."""

FEWEST = 3
"""A source with fewer names than this is judged by its words."""

RARE = 0.0005
"""A word of fewer plain sentences than this share of them is rare."""
RARE_ENOUGH, FIGURED = 7, 5
"""Rare words that two short sources share when they tell one story, and so many where they share a figure besides.

Of 320 fresh pairs of articles that tell one story 21 share too few names; 15 of these have that in common, and of 102,080
pairs of articles on different stories 5 in 1,000.
"""
SHORT, HANDFUL = 80, 50
"""So many rare words at most has a source of which these say something, and of so many sources at most they are asked."""


def stories_of(case: Case) -> list[tuple[str, ...]]:
    """The sources by story; those with too few names and words to be judged are in none."""
    named = {
        name: {name_form(one.text) for one in names(analysis)} for name, analysis in case.analyses.items()
    }
    groups = told([(name, forms) for name, forms in named.items() if len(forms) >= FEWEST])
    if len(case.analyses) <= HANDFUL:
        if len(groups) > 1:
            groups = _with_like_words(groups, case.analyses)
        groups = _with_few_names(groups, named, case.analyses)
    return [tuple(group) for group in groups]


def _with_few_names(
    groups: Sequence[list[str]], named: Mapping[str, set[str]], analyses: Mapping[str, Analysis]
) -> list[list[str]]:
    """The groups, and the sources with few names: with those that they share a name, a figure or words with, or alone."""
    known = {name for group in groups for name in group}
    if len(known) == len(analyses):
        return list(groups)
    words = {name: _uncommon_words(analysis) for name, analysis in analyses.items()}
    few = [name for name in analyses if name not in known and len(words[name]) >= WORDED]
    judged = [name for name in analyses if name in known or name in few]
    figures = {name: _figures(analyses[name]) for name in judged}
    alike = [
        (one, other)
        for one in few
        for other in judged
        if one != other
        and (
            len(words[one] & words[other]) > LIKE
            or not named[one].isdisjoint(named[other])
            or not figures[one].isdisjoint(figures[other])
        )
    ]
    return _joined([*groups, *([name] for name in few)], alike, list(analyses))


def _joined(
    groups: Iterable[list[str]], alike: Iterable[tuple[str, str]], order: Sequence[str]
) -> list[list[str]]:
    """The groups, those made one of which two sources are alike."""
    home = {name: group[0] for group in groups for name in group}
    met = {
        first: group[0]
        for group in joined((home[one], home[other]) for one, other in alike)
        for first in group
    }
    found: dict[str, list[str]] = {}
    for name in order:
        if name in home:
            found.setdefault(met.get(home[name], home[name]), []).append(name)
    return list(found.values())


def _uncommon_words(analysis: Analysis) -> frozenset[str]:
    """The stems of its words that are not common."""
    return _stems(analysis, UNCOMMON, LETTERS)


def _stems(analysis: Analysis, share: float, letters: int) -> frozenset[str]:
    """The stems of its words of more letters than these that fewer plain sentences than this share of them have."""
    stream = analysis.stream
    return frozenset(
        stem
        for stem, token in zip(stream.stems, stream.tokens, strict=True)
        if token.kind == "word" and len(token.low) > letters and frequency(token.low) < share
    )


def _with_like_words(groups: Sequence[list[str]], analyses: Mapping[str, Analysis]) -> list[list[str]]:
    """The groups, those made one of which two short sources share rare words enough."""
    rare = {name: _rare_words(analyses[name]) for group in groups for name in group}
    figures = {name: _figures(analyses[name]) for name, words in rare.items() if len(words) <= SHORT}
    alike = [
        (one, other)
        for one, other in combinations(figures, 2)
        if len(rare[one] & rare[other])
        >= (RARE_ENOUGH if figures[one].isdisjoint(figures[other]) else FIGURED)
    ]
    return _joined(groups, alike, list(analyses))


def _rare_words(analysis: Analysis) -> frozenset[str]:
    """The stems of its rare words."""
    return _stems(analysis, RARE, 2)


def _figures(analysis: Analysis) -> frozenset[str]:
    """Its figures of ten and more, with what they are of; days and times belong to many stories."""
    return frozenset(
        f"{one.frame.dimension} {one.value}"
        for one in statements(analysis)
        if one.frame.kind not in ("date", "time") and one.mention.low is not None and one.mention.low >= FEW
    )


FEW = 10
"""Smaller figures are in every story."""

UNCOMMON, LIKE = 0.005, 2
"""A word of fewer plain sentences than this share of them is not common; and so many of these two stories may share.

Of 92 fresh pairs of articles on one story of which one has fewer than three names, none shares no name, no figure and no more
than two such words; of 20,000 pairs on different stories 96 in 100 do.
"""
WORDED, LETTERS = 8, 3
"""A source with fewer such words is not judged; a word of no more letters is none of them."""


def story_findings(case: Case) -> Iterator[Finding]:
    """One finding where the sources fall into several stories, naming each."""
    documents = {name: analysis.document for name, analysis in case.analyses.items()}
    groups = stories_of(case)
    if len(groups) < 2:
        return
    yield finding(
        case,
        "general/stories",
        subject="stories",
        label="stories",
        verdict="not_checked",
        severity="notice",
        scope="across",
        relation="incomparable",
        reason=Reason("stories", stories=[{"sources": group} for group in groups]),
        claims=[
            place(case, group[0], 0, min(60, len(documents[group[0]].text)), case.labels[group[0]])
            for group in groups
        ],
        values=[str(len(groups))],  # which sources tell which story is no part of what is accepted
    )


def told(sources: Sequence[tuple[str, set[str]]]) -> list[list[str]]:
    """The sources grouped by story, from their names' forms, in the order given.

    A source joins every group whose members together have enough names of it, which makes them one; and so on until
    nothing more joins, so that the groups are the same in whatever order the sources come. Near linear in the names.
    """
    groups = _Groups()
    passes, joined = 0, True
    while joined or passes < 2:  # the first pass does not know the sources to come
        passes, joined = passes + 1, False
        for source, forms in sources:
            own = groups.of(source, forms)
            need = min(ENOUGH, max(1, len(forms) // 3))
            for other in [group for group in groups.sharing(forms, need) if group != own]:
                own, joined = groups.join(own, other), True
    found: dict[str, list[str]] = {}
    for source, forms in sources:
        found.setdefault(groups.of(source, forms), []).append(source)
    return list(found.values())


class _Groups:
    """Sources that have been found to tell one story, and the names of each group."""

    def __init__(self) -> None:
        self._home: dict[str, str] = {}
        self._members: dict[str, list[str]] = {}
        self._names: dict[str, set[str]] = {}
        self._having: dict[str, set[str]] = {}
        """A name -> the groups that have it."""

    def of(self, source: str, forms: set[str]) -> str:
        """The group of a source, which is one of its own at first."""
        if source not in self._home:
            self._home[source] = source
            self._members[source], self._names[source] = [source], set(forms)
            for form in forms:
                self._having.setdefault(form, set()).add(source)
        return self._home[source]

    def sharing(self, forms: set[str], need: int) -> list[str]:
        """The groups that have so many of the names: one of them is not among the `need` - 1 commonest."""
        ordered = sorted(forms, key=lambda form: (len(self._having[form]), form))
        rare = len(ordered) - need + 1
        shared = Counter(group for form in ordered[:rare] for group in self._having[form])
        for form in ordered[rare:]:
            shared.update(self._having[form] & shared.keys())
        return [group for group, count in shared.items() if count >= need]

    def join(self, one: str, other: str) -> str:
        """Make one group of two; gives the one that remains, the larger."""
        kept, gone = (one, other) if len(self._names[one]) >= len(self._names[other]) else (other, one)
        for source in self._members[gone]:
            self._home[source] = kept
        for form in self._names[gone]:
            self._having[form].discard(gone)
            self._having[form].add(kept)
        self._members[kept] += self._members.pop(gone)
        self._names[kept] |= self._names.pop(gone)
        return kept
