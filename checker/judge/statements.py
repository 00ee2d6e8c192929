"""Statements that stand on one leg: sentences with something checkable in them that no independent source has.

Checkable are figures and dates, quotations, and names that not most of the origins have. A sentence is supported
when all of them stand in one passage of a source of another origin. Without a model: what a sentence says of its
figures and names is not understood, so support is necessary, not sufficient.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from checker.judge.alignment import sentence_pairs
from checker.judge.anchors import anchors, sentences
from checker.judge.quotations import grams, quoted_in
from checker.judge.sources import origin_of
from checker.judge.wording import tokens

if TYPE_CHECKING:
    from checker.extract import Analysis
    from checker.model import Document, Origin, Sentence, Span

__all__ = ["Statement", "unsupported"]

PASSAGE = 2
"""Sentences before and after that belong to one passage."""
QUOTED = 0.6
"""The share of a quotation's word runs that another source has to have."""


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
    runs: frozenset[str] = frozenset()

    @property
    def is_figure(self) -> bool:
        """Whether it is a figure or a date, which no rewrite changes."""
        return isinstance(self.key, tuple) and self.key[0] in ("figure", "date")


class _Told(NamedTuple):
    """A sentence with something checkable."""

    at: int
    """Its number among its source's sentences."""
    sentence: Sentence
    items: tuple[_Item, ...]


def unsupported(
    analyses: Sequence[Analysis], origins: Sequence[Origin], bound_spans: Mapping[str, Collection[Span]]
) -> list[Statement]:
    """The statements that no independent source supports, by source, in the order of the text.

    `bound_spans` are the places, by source, that a field's finding shows already; a sentence with nothing
    else in it is left out. So is one that repeats an earlier one of its source, and one that another source
    of its origin tells, which is named with it. The order of the sources changes nothing. Linear in the
    sentences times the sources that have the rarest thing in each.
    """
    ordered = sorted(analyses, key=lambda analysis: analysis.document.name)
    homes = {analysis.document.name: origin_of(origins, analysis.document.name) for analysis in ordered}
    index = _Index(ordered, homes)
    twins = _twins(ordered, origins)
    found: list[Statement] = []
    for analysis in ordered:
        name = analysis.document.name
        listed: set[Hashable] = set()
        for told in _told(analysis, index.common, bound_spans.get(name, ())):
            keys = {item.key for item in told.items}
            if keys <= listed or index.supported(told, name):
                continue
            listed |= keys
            kin = index.kin(told, name, twins)
            if not any(other < name for other in kin):
                texts = tuple(dict.fromkeys(item.text for item in told.items))
                found.append(Statement(name, told.sentence.start, told.sentence.end, texts, tuple(kin)))
    return found


_Twins = dict[tuple[str, int], dict[str, int]]
"""Source and number of a sentence -> source -> number of the sentence there that answers it."""


def _twins(ordered: Sequence[Analysis], origins: Sequence[Origin]) -> _Twins:
    """The sentences that stand at the same place in the first text of an origin and in another."""
    by_name = {analysis.document.name: analysis for analysis in ordered}
    numbers = {
        name: {sentence.start: at for at, sentence in enumerate(sentences(analysis))}
        for name, analysis in by_name.items()
        if any(name in origin.sources for origin in origins)
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


def _told(analysis: Analysis, common: Collection[Hashable], bound: Collection[Span]) -> Iterator[_Told]:
    """The sentences that assert something checkable which is not shown otherwise."""
    document = analysis.document
    taken = sorted(bound)
    items = _items(analysis)
    for at, sentence in enumerate(sentences(analysis)):
        if not _asserts(document, sentence):
            continue
        own = [
            item
            for item, start, end in items.get(at, ())
            if item.key not in common and not _meets(taken, start, end)
        ]
        if own:
            yield _Told(at, sentence, tuple(own))


def _asserts(document: Document, sentence: Sentence) -> bool:
    """Whether it is a sentence of the story that states something; no heading, caption, fragment or question."""
    ending = document.plain[sentence.start : sentence.end].rstrip("\"'”’) ")[-1:]
    return ending in (".", "!", "…") and document.section_at(sentence.start) == "story"


def _meets(taken: Sequence[Span], start: int, end: int) -> bool:
    return any(span[0] < end and start < span[1] for span in taken)


def _items(analysis: Analysis) -> dict[int, list[tuple[_Item, int, int]]]:
    """What is checkable, by the number of the sentence it begins in."""
    starts = [sentence.start for sentence in sentences(analysis)]
    found: dict[int, list[tuple[_Item, int, int]]] = {}
    for anchor in anchors(analysis):
        if anchor.kind != "speaker":
            item = _Item(anchor.key, " ".join(anchor.text.split()))
            found.setdefault(bisect_right(starts, anchor.start) - 1, []).append(
                (item, anchor.start, anchor.end)
            )
    for quoted in quoted_in(analysis):
        start, end = quoted.quotation.start, quoted.quotation.end
        item = _Item(
            ("quotation", quoted.form), f"“{quoted.text.rstrip(',')}”", frozenset(grams(quoted.tokens))
        )
        found.setdefault(bisect_right(starts, start) - 1, []).append((item, start, end))
    return found


class _Index:
    """Which source has what, and where."""

    def __init__(self, analyses: Sequence[Analysis], homes: Mapping[str, str]) -> None:
        self._homes = homes
        self._where: dict[Hashable, dict[str, set[int]]] = {}
        self._runs: dict[str, set[str]] = {}
        wanted: set[str] = set()
        for analysis in analyses:
            for at, items in _items(analysis).items():
                for item, _, _ in items:
                    wanted |= item.runs
                    self._where.setdefault(item.key, {}).setdefault(analysis.document.name, set()).add(at)
        for analysis in analyses if wanted else ():
            words = tokens(analysis.document.plain)
            self._runs[analysis.document.name] = wanted.intersection(grams(words))
        number = len(set(homes.values()))
        self.common = frozenset(
            key
            for key, sources in self._where.items()
            if isinstance(key, tuple) and key[0] == "name" and self._origins(sources) > max(1, number / 2)
        )

    def _origins(self, sources: Iterable[str]) -> int:
        return len({self._homes[source] for source in sources})

    def supported(self, told: _Told, source: str) -> bool:
        """Whether a source of another origin has all of it in one passage."""
        return any(
            self._tells(other, told.items)
            for other in self._having(told)
            if self._homes[other] != self._homes[source]
        )

    def kin(self, told: _Told, source: str, twins: _Twins) -> list[str]:
        """The other sources of its origin that tell it, in order.

        They have all of it in one passage, or its figures in the sentence that answers it, where names and
        quotations may have another form.
        """
        answers = twins.get((source, told.at), {})
        own = {
            other for other in self._having(told) if self._homes[other] == self._homes[source]
        } | answers.keys()
        figures = [item for item in told.items if item.is_figure]
        return sorted(
            other
            for other in own - {source}
            if self._tells(other, told.items) or (other in answers and self._tells(other, figures))
        )

    def _having(self, told: _Told) -> Collection[str]:
        """The sources that may have it: those that have its rarest item, or any for a quotation alone."""
        found = [self._where[item.key] for item in told.items if not item.runs]
        return min(found, key=len) if found else self._runs

    def _tells(self, source: str, items: Sequence[_Item]) -> bool:
        """Whether all of the items stand in one passage of the source."""
        if not all(
            len(item.runs & self._runs[source]) >= QUOTED * len(item.runs) for item in items if item.runs
        ):
            return False
        places = [self._where[item.key].get(source, set()) for item in items if not item.runs]
        if not places:
            return True
        near = [{at + step for at in found for step in range(-PASSAGE, PASSAGE + 1)} for found in places[1:]]
        return bool(places[0].intersection(*near))
