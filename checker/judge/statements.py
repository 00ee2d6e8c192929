"""Statements that stand on one leg: sentences with something checkable in them that no independent source has.

Checkable are figures and dates, quotations, and names that not most of the origins have. A sentence is supported
when all of them stand in one passage of a source of another origin. Without a model: what a sentence says of its
figures and names is not understood, so support is necessary, not sufficient.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Iterator, Mapping, Sequence
from itertools import takewhile
from typing import NamedTuple

from checker.extract import Analysis
from checker.judge.alignment import sentence_pairs
from checker.judge.anchors import Anchor, anchors, sentences, words
from checker.judge.placed import Taken
from checker.judge.quotations import Gram, grams, quoted_in
from checker.judge.sources import homes_of
from checker.judge.wording import comparable_words, letters, may_stand
from checker.model import Document, Origin, Sentence, Span
from checker.text.sentences import sentence_at
from checker.values.name import name_form

__all__ = ["Statement", "unsupported"]

PASSAGE = 2
"""Sentences before and after that belong to one passage."""
QUOTED = 0.6
"""The share of a quotation's word runs that another source has to have."""
LOOKS = 4
"""So many quotations are looked for in a source word by word, before its own word runs are made for all."""


class Statement(NamedTuple):
    """One sentence that no independent source supports."""

    source: str
    start: int
    end: int
    items: tuple[str, ...]
    """What is checkable in it, as printed."""
    also: tuple[str, ...]
    """Sources of the same origin that have it too."""


class _Item(NamedTuple):
    """Something checkable: an anchor's key, or a quotation's word runs."""

    key: Hashable
    text: str
    start: int
    end: int
    runs: frozenset[Gram] = frozenset()

    @property
    def is_figure(self) -> bool:
        """Whether it is a figure or a date, which no rewrite changes."""
        return isinstance(self.key, tuple) and self.key[0] in ("figure", "date")


class _Text(NamedTuple):
    """A source with what is checkable in it, by the number of the sentence it begins in."""

    analysis: Analysis
    items: Mapping[int, Sequence[_Item]]
    surnames: Sequence[Sequence[Hashable]]
    """Names of one word that stand in each sentence, also where they begin it or are part of a longer one."""


class _Told(NamedTuple):
    """A sentence with something checkable."""

    at: int
    """Its number among its source's sentences."""
    sentence: Sentence
    items: tuple[_Item, ...]
    shown: bool
    """Whether a field's finding shows the sentence, and it has no more than a name besides."""


def unsupported(
    analyses: Sequence[Analysis], origins: Sequence[Origin], bound_spans: Mapping[str, Collection[Span]]
) -> list[Statement]:
    """The statements that no independent source supports, by source, in the order of the text.

    `bound_spans` are the places, by source, that a field's finding shows already; a sentence with nothing
    else in it, or one name besides, is left out. So is one that repeats an earlier one of its source, and one that another source
    of its origin tells, which is named with it. The order of the sources changes nothing. Linear in the
    sentences times the sources that have the rarest thing in each.
    """
    ordered = sorted(analyses, key=lambda analysis: analysis.document.name)
    homes = {analysis.document.name: analysis.document.name for analysis in ordered} | homes_of(origins)
    texts = _texts(ordered)
    index = _Index(texts, homes)
    twins = _twins(ordered, origins)
    found: list[Statement] = []
    for text in texts:
        name = text.analysis.document.name
        listed: set[Hashable] = set()
        for told in _told(text, index.common, bound_spans.get(name, ())):
            keys = {item.key for item in told.items}
            if keys <= listed or index.supported(told, name):
                continue
            listed |= keys
            if told.shown:
                continue
            answers = twins.get((name, told.at), {})
            if not index.told_before(told, name, answers):
                shown = tuple(dict.fromkeys(" ".join(item.text.split()) for item in told.items))
                kin = tuple(index.kin(told, name, answers))
                found.append(Statement(name, told.sentence.start, told.sentence.end, shown, kin))
    return found


_Twins = dict[tuple[str, int], dict[str, int]]
"""Source and number of a sentence -> source -> number of the sentence there that answers it."""


def _twins(ordered: Sequence[Analysis], origins: Sequence[Origin]) -> _Twins:
    """The sentences that stand at the same place in the first text of an origin and in another."""
    by_name = {analysis.document.name: analysis for analysis in ordered}
    shared = homes_of(origins)
    numbers = {
        name: {sentence.start: at for at, sentence in enumerate(sentences(analysis))}
        for name, analysis in by_name.items()
        if name in shared
    }
    twins: _Twins = {}
    for origin in origins:
        first, *others = sorted(name for name in origin.sources if name in by_name)
        for other in others:
            for one, two in sentence_pairs(by_name[first], by_name[other]):
                here, there = numbers[first][one.start], numbers[other][two.start]
                twins.setdefault((first, here), {})[other] = there
                twins.setdefault((other, there), {})[first] = here
    return twins


def _told(text: _Text, common: Collection[Hashable], bound: Collection[Span]) -> Iterator[_Told]:
    """The sentences that assert something checkable which is not shown otherwise."""
    taken = Taken(bound)
    for at, sentence in enumerate(sentences(text.analysis)):
        if not _asserts(text.analysis.document, sentence):
            continue
        items = [item for item in text.items.get(at, ()) if item.key not in common]
        own = [item for item in items if not taken.meets(item.start, item.end)]
        only_a_name = len(own) == 1 and not own[0].is_figure and not own[0].runs
        if own:
            shown = only_a_name and taken.meets(sentence.start, sentence.end)
            yield _Told(at, sentence, tuple(own), shown)


def _asserts(document: Document, sentence: Sentence) -> bool:
    """Whether it is a sentence of the story that states something; no heading, caption, fragment or question."""
    ending = document.plain[sentence.start : sentence.end].rstrip("\"'”’) ")[-1:]
    return ending in (".", "!", "…") and document.section_at(sentence.start) == "story"


def _texts(analyses: Sequence[Analysis]) -> list[_Text]:
    """What is checkable in each source. A person's full name counts as the surname wherever that stands alone."""
    found = [anchors(analysis) for analysis in analyses]
    alone = {
        form
        for chain in found
        for anchor in chain
        if anchor.kind == "name" and not anchor.text.isupper() and " " not in (form := name_form(anchor.text))
    }
    return [
        _Text(analysis, _items(analysis, chain, alone), _surnames(analysis, alone))
        for analysis, chain in zip(analyses, found, strict=True)
    ]


def _surnames(analysis: Analysis, alone: Collection[str]) -> list[list[Hashable]]:
    """The names of one word that stand in each sentence, also where the name found there is a longer one."""
    printed = words(analysis)
    keys: dict[str, Hashable] = {
        word: ("name", form)
        for word in set().union(*printed)
        if (form := word.casefold()) in alone and _is_capitalised(word)
    }
    return [[keys[word] for word in own if word in keys] for own in printed]


def _is_capitalised(word: str) -> bool:
    return len(word) > 1 and word[0].isalpha() and not "a" <= word[0] <= "z"


def _items(analysis: Analysis, chain: Sequence[Anchor], alone: Collection[str]) -> dict[int, list[_Item]]:
    """What is checkable, by the number of the sentence it begins in."""
    own = sentences(analysis)
    found: dict[int, list[_Item]] = {}
    for anchor in chain:
        if anchor.kind == "speaker":
            continue
        surname = name_form(anchor.text).rpartition(" ")[2] if anchor.kind == "name" else ""
        key = ("name", surname) if surname in alone else anchor.key
        at = sentence_at(own, anchor.start)
        found.setdefault(at, []).append(_Item(key, anchor.text, anchor.start, anchor.end))
    for quoted in quoted_in(analysis):
        start, end = quoted.quotation.start, quoted.quotation.end
        shown, runs = f"“{quoted.text.rstrip(',')}”", frozenset(grams(quoted.words))
        at = sentence_at(own, start)
        found.setdefault(at, []).append(_Item(("quotation", quoted.form), shown, start, end, runs))
    return found


_Places = dict[str, dict[str, set[int]]]
"""Origin -> source, in order -> the numbers of its sentences."""


class _Index:
    """Which source has what, and where."""

    def __init__(self, texts: Sequence[_Text], homes: Mapping[str, str]) -> None:
        self._homes = homes
        self._where: dict[Hashable, _Places] = {}
        self._number: Counter[Hashable] = Counter()
        """In how many sources a thing stands."""
        self._every: dict[str, dict[str, set[int]]] = {}
        """All sources, by origin."""
        self._plain: dict[str, str] = {}
        self._quoted: set[Gram] = set()
        """The word runs of all quotations."""
        self._runs: dict[str, set[Gram]] = {}
        """Which of them a source has, looked up when it may have most of a quotation's: few are."""
        self._looks: Counter[str] = Counter()
        """How many quotations were looked for in a source word by word."""
        for text in texts:
            name = text.analysis.document.name
            self._every.setdefault(homes[name], {})[name] = set()
            self._plain[name] = text.analysis.document.plain
            own: dict[Hashable, set[int]] = defaultdict(set)
            for at, items in text.items.items():
                for item in items:
                    self._quoted |= item.runs
                    own[item.key].add(at)
            for at, keys in enumerate(text.surnames):
                for key in keys:
                    own[key].add(at)
            for key, numbers in own.items():
                self._where.setdefault(key, {}).setdefault(homes[name], {})[name] = numbers
            self._number.update(own.keys())
        number = len(set(homes.values()))
        self.common = frozenset(
            key
            for key, places in self._where.items()
            if isinstance(key, tuple) and key[0] == "name" and len(places) > max(1, number / 2)
        )

    def supported(self, told: _Told, source: str) -> bool:
        """Whether a source of another origin has all of it in one passage."""
        own = self._homes[source]
        return any(
            self._tells(other, told.items)
            for home, others in self._having(told).items()
            if home != own
            for other in others
        )

    def told_before(self, told: _Told, source: str, answers: Collection[str]) -> bool:
        """Whether an earlier source of its origin tells it: see `kin`."""
        having = takewhile(source.__gt__, self._having(told).get(self._homes[source], ()))
        answering = (other for other in answers if other < source)
        return any(self._tells_too(other, told, answers) for each in (having, answering) for other in each)

    def kin(self, told: _Told, source: str, answers: Collection[str]) -> list[str]:
        """The other sources of its origin that tell it, in order; `answers` are those that answer its sentence."""
        having = self._having(told).get(self._homes[source], ())
        return sorted(
            other for other in {*having, *answers} - {source} if self._tells_too(other, told, answers)
        )

    def _tells_too(self, other: str, told: _Told, answers: Collection[str]) -> bool:
        """Whether the other has all of it in one passage, or its figures in the sentence that answers it.

        There names and quotations may have another form.
        """
        if self._tells(other, told.items):
            return True
        return other in answers and self._tells(other, [item for item in told.items if item.is_figure])

    def _having(self, told: _Told) -> _Places:
        """The sources that may have it: those that have its rarest item, or any for a quotation alone."""
        keys = [item.key for item in told.items if not item.runs]
        return self._where[min(keys, key=self._number.__getitem__)] if keys else self._every

    def _tells(self, source: str, items: Sequence[_Item]) -> bool:
        """Whether all of the items stand in one passage of the source, quotations anywhere."""
        home = self._homes[source]
        places = [self._where[item.key].get(home, {}).get(source, set()) for item in items if not item.runs]
        near = [{at + step for at in found for step in range(-PASSAGE, PASSAGE + 1)} for found in places[1:]]
        if places and not places[0].intersection(*near):
            return False
        return all(self._has(source, item.runs) for item in items if item.runs)

    def _has(self, source: str, runs: frozenset[Gram]) -> bool:
        """Whether the source has most of a quotation's word runs."""
        if source not in self._runs:
            self._looks[source] += 1
            if self._looks[source] <= LOOKS and not self._may_have(source, runs):
                return False
            self._runs[source] = self._quoted.intersection(grams(comparable_words(self._plain[source])))
        return len(runs & self._runs[source]) >= QUOTED * len(runs)

    def _may_have(self, source: str, runs: frozenset[Gram]) -> bool:
        """Whether the words of most of the runs may stand in the source at all."""
        text = letters(self._plain[source])
        standing = {word for word in set().union(*runs) if may_stand(word, text)}
        return sum(map(standing.issuperset, runs)) >= QUOTED * len(runs)
