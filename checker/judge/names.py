"""Names: the same person, organisation or place under two spellings.

Within one origin two names differ that stand at the same place of the same sentence, one in each text ("The
Information" / "The Data"). Across sources two spellings of one name differ ("Alexandr" / "Alexander") where the
sentences around them are about the same. A source that has both forms tells two people apart, or two companies;
then nothing is said.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Literal, NamedTuple

from checker.extract import Analysis
from checker.judge.alignment import sentence_pairs
from checker.judge.anchors import Name, name_form, names, sentences, without_possessive
from checker.judge.wording import LONGEST, Token, steps_between, tokens
from checker.model import Document, Origin, Sentence
from checker.text.sentences import sentence_at

__all__ = ["DifferingNames", "NamePlaces", "differing_names"]


class NamePlaces(NamedTuple):
    """One form of a name, and where it stands."""

    text: str
    """As printed at its first place."""
    places: tuple[tuple[str, int, int], ...]
    """Source, start and end; in the order of the sources' names and of the text."""

    @property
    def sources(self) -> tuple[str, ...]:
        """The sources that have this form."""
        return tuple(dict.fromkeys(source for source, _, _ in self.places))


class DifferingNames(NamedTuple):
    """Two or more forms of what is one name."""

    kind: Literal["place", "spelling"]
    """place: they stand at the same place of one origin; spelling: they sound and read alike."""
    forms: tuple[NamePlaces, ...]
    """The form that most sources have first, then the one with more places."""


_Places = dict[str, dict[str, list["Name"]]]
"""Form of a name -> source -> its places."""

CONTEXT = 2
"""Words that the sentences around two spellings share, so that they are about the same."""
LONG_WORD = 4
"""Letters from which on a word says what a sentence is about."""
SHORT_NAME = 5
"""Letters below which one letter makes another name (Jan, Jon)."""
SINGLE_NAME = 7
"""Letters that a name of one word needs to be compared at all."""
CONSONANTS = 3
"""Consonants that make a name when its vowels are left out (Robyn, Robin)."""
NEIGHBOURS = 3
"""Words beside two wholly different names that both texts share."""


def differing_names(analyses: Sequence[Analysis], origins: Sequence[Origin]) -> tuple[DifferingNames, ...]:
    """The names that sources print in different forms, in the order of the first source's text.

    The order of the sources changes nothing. Each member of an origin is aligned with one other member; spellings
    are compared only with those that sound alike: near-linear in the number of names.
    """
    ordered = sorted(analyses, key=lambda analysis: analysis.document.name)
    places: _Places = {}
    for analysis in ordered:
        for name in names(analysis):
            places.setdefault(name_form(name.text), {}).setdefault(analysis.document.name, []).append(name)
    aligned = list(_at_one_place({analysis.document.name: analysis for analysis in ordered}, origins, places))
    alike = [pair for pair in _spelt_alike(ordered, places) if pair not in aligned]
    full = {(one.split()[-1], two.split()[-1]) for one, two in alike if " " in one}
    alike = [pair for pair in alike if pair not in full and pair[::-1] not in full]
    kinds: tuple[tuple[Literal["place", "spelling"], list[_Pair]], ...] = (
        ("place", aligned),
        ("spelling", alike),
    )
    documents = {analysis.document.name: analysis.document for analysis in ordered}
    found = [
        _differing(kind, [_form(places[form], documents) for form in group])
        for kind, pairs in kinds
        for group in _joined(pairs)
    ]
    return tuple(sorted(found, key=lambda item: min(form.places[0] for form in item.forms)))


_Pair = tuple[str, str]


def _exclusive(pair: _Pair, places: _Places) -> bool:
    """Whether no source has both forms, and no rule says that both are names of one entity."""
    one, two = places[pair[0]], places[pair[1]]
    entities = [{name.entity for names in found.values() for name in names} - {None} for found in (one, two)]
    return not one.keys() & two.keys() and not entities[0] & entities[1]


def _at_one_place(
    analyses: Mapping[str, Analysis], origins: Sequence[Origin], places: _Places
) -> Iterator[_Pair]:
    """Pairs of forms at the same place of the same sentence in texts of one origin."""
    for origin in origins:
        members = sorted(
            (analyses[source] for source in origin.sources if source in analyses), key=_longest_first
        )
        for other in members[1:]:
            for one, two in _replaced(members[0], other, places):
                pair = (min(one, two), max(one, two))
                if _exclusive(pair, places) and not _two_names_of_one(*pair):
                    yield pair


def _longest_first(analysis: Analysis) -> tuple[int, str]:
    return -len(sentences(analysis)), analysis.document.name


def _replaced(first: Analysis, second: Analysis, places: _Places) -> Iterator[_Pair]:
    """The forms of names of which words stand for one another in sentences that answer each other."""
    ours, theirs = _of_one_alone(first, second, places), _of_one_alone(second, first, places)
    for one, two in sentence_pairs(first, second):
        here, there = _within(one, ours), _within(two, theirs)
        if not (here and there):
            continue
        left, right = _tokens(first, one)[:LONGEST], _tokens(second, two)[:LONGEST]
        steps = steps_between(left, right)
        for at, (kind, i, k, j, m) in enumerate(steps):
            if kind != "replace":
                continue
            name, other = _name_around(left[i:k], here), _name_around(right[j:m], there)
            if name and other and (_shares_word(name, other) or _neighbours(steps, at) >= NEIGHBOURS):
                yield name_form(name.text), name_form(other.text)


def _of_one_alone(analysis: Analysis, other: Analysis, places: _Places) -> list[Name]:
    """The names that a text has in a form which the other has nowhere."""
    return [name for name in names(analysis) if other.document.name not in places[name_form(name.text)]]


def _within(sentence: Sentence, found: Sequence[Name]) -> Sequence[Name]:
    first, last = (bisect_left(found, edge, key=_start) for edge in sentence[:2])
    return found[first:last]


def _start(name: Name) -> int:
    return name.start


def _tokens(analysis: Analysis, sentence: Sentence) -> list[Token]:
    return tokens(analysis.document.plain, sentence.start, sentence.end)


def _name_around(words: Sequence[Token], found: Iterable[Name]) -> Name | None:
    """The name that holds all of the words."""
    start, end = words[0].start, words[-1].end
    return next((name for name in found if name.start <= start and end <= name.end + len("’s")), None)


def _shares_word(one: Name, two: Name) -> bool:
    return bool(set(name_form(one.text).split()) & set(name_form(two.text).split()))


def _neighbours(steps: Sequence[tuple[str, int, int, int, int]], at: int) -> int:
    """Words that are the same directly before and after; 0 where they are on one side only."""
    sides = [steps[near] for near in (at - 1, at + 1) if 0 <= near < len(steps)]
    equal = [step[2] - step[1] for step in sides if step[0] == "equal"]
    return sum(equal) if len(equal) == len(sides) else 0


def _two_names_of_one(one: str, two: str) -> bool:
    """Whether both are established names of the same: an acronym, an abbreviation, a part, a country's other name."""
    words, others = one.split(), two.split()
    if len(words) == len(others) and all(
        word.startswith(other) or other.startswith(word) for word, other in zip(words, others, strict=True)
    ):
        return True
    if "".join(words) == "".join(others) or set(words) <= set(others) or set(others) <= set(words):
        return True
    short, long = sorted((words, others), key=len)
    letters = "".join(word[0] for word in long)
    if len(short) == 1 and len(long) > 1 and (short[0] in letters or letters.startswith(short[0])):
        return True
    return any(one in same and two in same for same in COUNTRIES)


COUNTRIES = (
    frozenset(("us", "u s", "usa", "united states", "america", "american", "united states of america")),
    frozenset(("uk", "u k", "united kingdom", "britain", "british", "great britain", "england", "english")),
    frozenset(("eu", "e u", "european union", "europe", "european")),
    frozenset(("uae", "u a e", "united arab emirates", "emirates")),
    frozenset(("un", "u n", "united nations")),
    frozenset(("washington", "white house", "u s", "us")),
    frozenset(("beijing", "china", "chinese")),
    frozenset(("moscow", "kremlin", "russia", "russian")),
)
"""Countries and bodies that one newsroom calls this and another that (AP Stylebook, "abbreviations")."""


def _spelt_alike(analyses: Sequence[Analysis], places: _Places) -> Iterator[_Pair]:
    """Pairs of spellings of one name in different sources, where the sentences are about the same."""
    by_sound: dict[tuple[str, ...], list[str]] = {}
    for form in sorted(places):
        if " " in form or len(form) >= SINGLE_NAME:
            by_sound.setdefault(tuple([_sound(word) for word in form.split()]), []).append(form)
    contexts = _Contexts(analyses, places)
    for forms in by_sound.values():
        for at, one in enumerate(forms):
            for two in forms[at + 1 : at + 1 + _CROWDED]:
                if (
                    _variants(one, two)
                    and _exclusive((one, two), places)
                    and contexts.shared(one, two) >= CONTEXT
                ):
                    yield one, two


_CROWDED = 8
"""Forms of one sound that each form is compared with."""
_SOUNDS = str.maketrans("bfpvcgjkqsxzdtlmnr", "111122222222334556", "aeiouyhw_")
"""Soundex's classes of consonants (Russell 1918; NARA, "The Soundex Indexing System"); vowels are silent."""


def _sound(word: str) -> str:
    """The word's consonants by class, doubled ones once: one string for Catherine and Kathryn."""
    return _singled(word.translate(_SOUNDS))


def _singled(letters: str) -> str:
    return "".join(letter for letter, _ in groupby(letters))


def _variants(one: str, two: str) -> bool:
    """Whether two forms with the same sounds are spellings of one name, by their letters."""
    words, others = one.split(), two.split()
    return "".join(words) != "".join(others) and all(
        word == other or _variant(word, other) for word, other in zip(words, others, strict=True)
    )


def _variant(word: str, other: str) -> bool:
    """Whether the two words are spellings of one; not a people and its country, a plural, a man's name and a woman's."""
    if word.startswith(other) or other.startswith(word) or word.isdigit() or other.isdigit():
        return False
    if any(word.endswith(ending) != other.endswith(ending) for ending in _FEMININE):
        return False
    same_skeleton = _skeleton(word) == _skeleton(other) and len(_skeleton(word)) >= CONSONANTS
    return same_skeleton or (min(len(word), len(other)) >= SHORT_NAME and _one_letter_apart(word, other))


_FEMININE = ("a", "elle", "ette", "ess")
"""Endings that make another person's name: Paul and Paula, Daniel and Danielle, Christian and Christina."""
_ALIKE = str.maketrans(
    {"c": "k", "q": "k", "z": "s", "v": "b", "w": "", "h": "", "y": "", **dict.fromkeys("aeiou", "")}
)


def _skeleton(word: str) -> str:
    """The consonants, those that spell one sound as one: "ktrn" for Catherine and Kathryn."""
    return _singled(word.replace("ph", "f").replace("ck", "k").replace("x", "ks").translate(_ALIKE))


def _one_letter_apart(word: str, other: str) -> bool:
    """Whether one letter is put in, left out, replaced, or two neighbours are exchanged."""
    short, long = sorted((word, other), key=len)
    at = next((at for at, (one, two) in enumerate(zip(short, long, strict=False)) if one != two), len(short))
    if len(long) - len(short) == 1:
        return short[at:] == long[at + 1 :]
    exchanged = short[at : at + 2] == long[at : at + 2][::-1] and short[at + 2 :] == long[at + 2 :]
    return len(short) == len(long) and (short[at + 1 :] == long[at + 1 :] or exchanged)


class _Contexts:
    """What the sentences are about in which the forms stand."""

    def __init__(self, analyses: Sequence[Analysis], places: _Places) -> None:
        self._analyses = {analysis.document.name: analysis for analysis in analyses}
        self._places = places
        self._words: dict[str, set[str]] = {}

    def shared(self, one: str, two: str) -> int:
        """Words of content, and figures, that both forms have beside them, without the forms' own."""
        return len((self._of(one) & self._of(two)) - set(one.split()) - set(two.split()))

    def _of(self, form: str) -> set[str]:
        if form not in self._words:
            self._words[form] = {
                token.word
                for source, found in self._places[form].items()
                for name in found
                for token in self._sentence(self._analyses[source], name)
                if len(token.word) >= LONG_WORD or token.word.isdigit()
            }
        return self._words[form]

    def _sentence(self, analysis: Analysis, name: Name) -> list[Token]:
        at = sentence_at(analysis.sentences, name.start)
        return _tokens(analysis, analysis.sentences[at]) if at >= 0 else []


def _joined(pairs: Iterable[_Pair]) -> list[list[str]]:
    """The groups that the pairs make, each sorted."""
    groups: dict[str, list[str]] = {}
    for pair in pairs:
        one, two = (groups.setdefault(form, [form]) for form in pair)
        if one is not two:
            one += two
            groups.update((form, one) for form in two)
    return [sorted(group) for group in {id(group): group for group in groups.values()}.values()]


def _differing(kind: Literal["place", "spelling"], forms: Sequence[NamePlaces]) -> DifferingNames:
    return DifferingNames(kind, tuple(sorted(forms, key=_most_first)))


def _form(found: Mapping[str, Sequence[Name]], documents: Mapping[str, Document]) -> NamePlaces:
    """One form with its places, as its first place prints it, with an article that belongs to it ("The Ledger")."""
    places = tuple((source, name.start, name.end) for source in sorted(found) for name in found[source])
    source, start, end = places[0]
    text = documents[source].text
    if _has_article(text, start):
        start -= len("The ")
    return NamePlaces(without_possessive(" ".join(text[start:end].split())), places)


def _has_article(text: str, start: int) -> bool:
    """Whether an article with a capital stands before the offset in mid-sentence."""
    before = text[max(0, start - 6) : start]
    return before[1:] == " The " and (before[0].isalnum() or before[0] in ",_")


def _most_first(form: NamePlaces) -> tuple[int, int, tuple[str, int, int]]:
    return -len(form.sources), -len(form.places), form.places[0]
