"""Names: the same person, organisation or place under two spellings.

Within one origin two names differ that stand at the same place of the same sentence, one in each text ("The
Information" / "The Data"). Across sources two spellings of one name differ ("Alexandr" / "Alexander") where the
sentences around them are about the same. A source that has both forms tells two people apart, or two companies;
then nothing is said.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from rapidfuzz.distance import OSA

from checker.align.common import SHORT
from checker.align.groups import joined
from checker.extract import Analysis
from checker.extract.quantities.plurals import singular
from checker.judge.alignment import sentence_pairs
from checker.judge.anchors import Name, names, sentences, telling, without_possessive
from checker.judge.wording import LONGEST, Token, steps_between, tokens
from checker.lexicon.agencies import STAFF
from checker.lexicon.names import GIVEN_NAMES
from checker.model import Document, Origin, Sentence
from checker.text.sentences import sentence_at
from checker.text.wordnet import noun_class, parts_of_speech
from checker.values.name import likeness, name_form, sound

__all__ = ["DifferingNames", "NamePlaces", "differing_names"]


NameKind = Literal["place", "spelling", "slip", "near"]
"""place: two names stand at the same place of one origin. spelling: two transliterations or house spellings of one.
slip: one may be a misprint of the other. near: they share a word, and the sentences around them tell the same."""


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

    kind: NameKind
    forms: tuple[NamePlaces, ...]
    """The form that most sources have first, then the one with more places."""


_Places = dict[str, dict[str, list["Name"]]]
"""Form of a name -> source -> its places."""

CONTEXT = 2
"""Words that the sentences around two spellings share, so that they are about the same."""
LONG_WORD = 4
"""Letters from which on a word says what a sentence is about."""
SINGLE_NAME = 7
"""Letters that a name of one word needs to be compared at all."""
TOLD = 4
TOLD_SHARE = 0.4
"""Words that two sentences share, and their share of the shorter, so that both tell the same of two names that are near."""
ONE_EVENT = 3
"""So many figures and full names that two sources tell alike besides two names that are near."""
SINGLE = 0.5
"""What a name of one word that both have counts for, in short texts."""
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
        for name in _of_the_story(analysis):
            form = _without_calling(name_form(name.text))
            places.setdefault(form, {}).setdefault(analysis.document.name, []).append(name)
    contexts = _Contexts(ordered, places)
    by_kind: dict[NameKind, list[_Pair]] = {}
    for pair in _at_one_place({analysis.document.name: analysis for analysis in ordered}, origins, places):
        by_kind.setdefault("place", []).append(pair)
    taken = set(by_kind.get("place", ()))
    alike = [found for found in _spelt_alike(contexts, places) if found[1] not in taken]
    full = {(one.split()[-1], two.split()[-1]) for _, (one, two) in alike if " " in one}
    alike = [(kind, pair) for kind, pair in alike if pair not in full and pair[::-1] not in full]
    known = {pair for _, pair in alike}
    for kind, pair in (*alike, *(found for found in _other_word(contexts, places) if found[1] not in known)):
        if pair not in taken:
            by_kind.setdefault(kind, []).append(pair)
    slips = {form for pair in by_kind.get("slip", ()) for form in pair}
    for pair in [one for one in by_kind.get("spelling", ()) if slips.intersection(one)]:
        by_kind["spelling"].remove(pair)  # one name in three forms is one finding
        by_kind["slip"].append(pair)
    documents = {analysis.document.name: analysis.document for analysis in ordered}
    found = [
        _differing(kind, [_form(places[form], documents) for form in group])
        for kind, pairs in by_kind.items()
        for group in joined(pairs)
    ]
    return tuple(sorted(found, key=lambda item: min(form.places[0] for form in item.forms)))


_Pair = tuple[str, str]


def _of_the_story(analysis: Analysis) -> list[Name]:
    """The names of an article without those of who wrote it: "Jane Roe contributed to this report"."""
    plain = analysis.document.plain
    staff = [
        sentence for sentence in sentences(analysis) if STAFF.search(plain, sentence.start, sentence.end)
    ]
    taken = {name.start for sentence in staff for name in _within(sentence, names(analysis))}
    return [name for name in names(analysis) if name.start not in taken]


def _without_calling(form: str) -> str:
    """The form without what its bearer is, which has a capital where it opens a sentence: "palaeontologist anna roe"."""
    first, _, rest = form.partition(" ")
    called = noun_class(first) == "person" and first not in GIVEN_NAMES
    return rest if called and " " in rest and not any(map(parts_of_speech, rest.split())) else form


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
                if (
                    _exclusive(pair, places)
                    and likeness(*pair) not in ("same", "form")
                    and not _nested(*pair)
                ):
                    yield pair


def _nested(one: str, two: str) -> bool:
    """Whether one form is a part of the other, word by word or by its words' beginnings: Rennet Laboratory, Rennet Lab."""
    words, others = one.split(), two.split()
    begun = len(words) == len(others) and all(
        word.startswith(other) or other.startswith(word) for word, other in zip(words, others, strict=True)
    )
    letters = ["".join(word[0] for word in form) for form in (words, others)]
    short = min(words, others, key=len)
    initial = (
        len(short) == 1
        and max(letters, key=len) != letters[0] + letters[1]
        and short[0] in max(letters, key=len)
    )
    return begun or set(words) <= set(others) or set(others) <= set(words) or initial


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
            if (
                name
                and other
                and not _clash(name, other)
                and (_shares_word(name, other) or _neighbours(steps, at) >= NEIGHBOURS)
            ):
                yield name_form(name.text), name_form(other.text)


def _of_one_alone(analysis: Analysis, other: Analysis, places: _Places) -> list[Name]:
    """The names that a text has in a form which the other has nowhere."""
    return [
        name for name in _of_the_story(analysis) if other.document.name not in places[name_form(name.text)]
    ]


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


def _clash(one: Name, two: Name) -> bool:
    """Whether one is a person and the other a body or a place."""
    kinds = {getattr(name, "kind", "other") for name in (one, two)} - {"other"}
    return "person" in kinds and len(kinds) > 1


def _shares_word(one: Name, two: Name) -> bool:
    return bool(set(name_form(one.text).split()) & set(name_form(two.text).split()))


def _neighbours(steps: Sequence[tuple[str, int, int, int, int]], at: int) -> int:
    """Words that are the same directly before and after; 0 where they are on one side only."""
    sides = [steps[near] for near in (at - 1, at + 1) if 0 <= near < len(steps)]
    equal = [step[2] - step[1] for step in sides if step[0] == "equal"]
    return sum(equal) if len(equal) == len(sides) else 0


def _spelt_alike(contexts: _Contexts, places: _Places) -> Iterator[tuple[NameKind, _Pair]]:
    """Pairs of spellings of one name in different sources, where the sentences are about the same."""
    by_sound: dict[tuple[str, ...], list[str]] = {}
    for form in sorted(places):
        if " " in form or len(form) >= SINGLE_NAME:
            by_sound.setdefault(tuple([sound(word) for word in form.split()]), []).append(form)
    for forms in by_sound.values():
        for one, two in _near_in(forms):
            kind = likeness(one, two)
            if (
                kind in ("spelling", "slip")
                and _exclusive((one, two), places)
                and contexts.shared(one, two) >= CONTEXT
            ):
                yield "spelling" if kind == "spelling" else "slip", (one, two)


def _other_word(contexts: _Contexts, places: _Places) -> Iterator[tuple[NameKind, _Pair]]:
    """Pairs of names that differ in one word only, which begins alike, in texts that tell the same.

    "Carla Fenwick" in one source, "Carla Fenton" in another; "Redhill Mills" and "Redcar Mills"; "Shivaji Stadium" and
    "Gandhi Stadium" only where two sentences tell the same; not where either source
    names both, or where a third name is about that differs there too: a family, or two of one given name.
    """
    by_rest: dict[tuple[tuple[str, ...], int], list[str]] = {}
    for form in sorted(places):
        words = form.split()
        if len(words) > 1 and all(word.replace("-", "").isalpha() for word in words):
            for at in range(len(words)):
                by_rest.setdefault(((*words[:at], *words[at + 1 :]), at), []).append(form)
    for (rest, at), forms in by_rest.items():
        if len(forms) == 2:
            one, two = forms
            word, twin = one.split()[at], two.split()[at]
            of_nouns = len(rest) > 1 and any("n" in parts_of_speech(each) for each in (word, twin))
            if likeness(one, two) not in ("near", "slip") or of_nouns or not _exclusive((one, two), places):
                continue
            surname = at == len(rest) and rest[0] in GIVEN_NAMES
            begun = _begin_alike(word, twin, 1 if surname else FORMS)
            known = {word, twin} & GIVEN_NAMES
            first = len(known) == 2 or (bool(known) and word[0] == twin[0])
            given = at == 0 and len(rest) <= 2 and first and contexts.are_short(one, two)
            alike = begun >= BEGINNING or OSA.normalized_similarity(word, twin) > LETTERS or given
            told = contexts.tell_alike if alike else contexts.tell_the_same
            if (begun or _is_of_a_kind(rest, at)) and told(one, two):
                yield "near", (one, two)


def _is_of_a_kind(rest: Sequence[str], at: int) -> bool:
    """Whether what two names share at their end says what they name: "Shivaji Stadium", "Gandhi Stadium"."""
    return at == 0 and noun_class(rest[-1]) in ("artifact", "group", "location", "object")


BEGINNING, LETTERS = 2, 0.5
"""Letters at the beginning, or such a share of all, that the words have alike in which two names differ, for two sources to
mean one where no two sentences tell it: "Fenwick", "Fenton"; "Malvern", "Melvin"; not "White House", "White Helmets"."""
FORMS = 2
"""So many letters at the end of the shorter of two words may be an ending; of a surname one."""


def _begin_alike(one: str, two: str, ending: int) -> int:
    """How many letters two words share at their beginning; 0 where they are forms of one with such an ending: "Rico", "Rican"."""
    begun = next(
        (at for at, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), min(len(one), len(two))
    )
    return begun if min(len(one), len(two)) - ending > begun and singular(one) != singular(two) else 0


def _near_in(forms: Sequence[str]) -> Iterator[_Pair]:
    for at, one in enumerate(forms):
        for two in forms[at + 1 : at + 1 + _CROWDED]:
            yield one, two


_CROWDED = 8
"""Forms of one sound that each form is compared with."""


_FIRST = 8
"""Places of a form whose sentences are looked at."""


def _tells(word: str) -> bool:
    """Whether a word says what a sentence is about: a long one, or a figure."""
    return len(word) >= LONG_WORD or word.isdigit()


def _stem(word: str) -> str:
    """A word without a plural's or a past's ending, so that "elected" and "elects" meet."""
    for ending in ("ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= LONG_WORD:
            return word.removesuffix(ending)
    return word


class _Contexts:
    """What the sentences are about in which the forms stand."""

    def __init__(self, analyses: Sequence[Analysis], places: _Places) -> None:
        self._analyses = {analysis.document.name: analysis for analysis in analyses}
        self._places = places
        self._words: dict[str, set[str]] = {}
        self._both: dict[tuple[str, str], frozenset[str]] = {}

    def shared(self, one: str, two: str) -> int:
        """Words of content, and figures, that both forms have beside them, without the forms' own."""
        return len((self._of(one) & self._of(two)) - set(one.split()) - set(two.split()))

    def are_short(self, one: str, two: str) -> bool:
        """Whether all sources with either form are short: in long ones two of one family may be named."""
        sources = {source for form in (one, two) for source in self._places[form]}
        return all(len(self._analyses[source].sentences) <= SHORT for source in sources)

    def tell_the_same(self, one: str, two: str) -> bool:
        """Whether some sentence with the one form and some with the other share most of what they tell."""
        own = {_stem(word) for word in (*one.split(), *two.split())}
        for ours in self._sentences(one):
            for theirs in self._sentences(two):
                shared = len((ours & theirs) - own)
                if shared >= TOLD and shared >= TOLD_SHARE * (min(len(ours), len(theirs)) - 2):
                    return True
        return False

    def tell_alike(self, one: str, two: str) -> bool:
        """Whether a sentence with each tells the same, or two sources so much alike besides that these two are one."""
        return self.tell_the_same(one, two) or (self.shared(one, two) > 0 and self._tell_one_event(one, two))

    def _tell_one_event(self, one: str, two: str) -> bool:
        return any(
            len(self._told_by_both(ours, theirs) - {one, two})
            + SINGLE * len(self._single(ours, theirs) - {*one.split(), *two.split()})
            >= ONE_EVENT
            for ours in sorted(self._places[one])[:_FIRST]
            for theirs in sorted(self._places[two])[:_FIRST]
        )

    def _told_by_both(self, one: str, two: str) -> frozenset[str]:
        """A few of the figures and full names that two sources tell alike: enough, whichever two names are left out."""
        if (one, two) not in self._both:
            ours, theirs = (telling(self._analyses[source]) for source in (one, two))
            self._both[one, two] = frozenset(sorted(ours.shared(theirs))[: ONE_EVENT + 2])
        return self._both[one, two]

    def _single(self, one: str, two: str) -> frozenset[str]:
        """The names of one word that two short sources both have, also as a part of a longer one."""
        ours, theirs = (self._analyses[source] for source in (one, two))
        if max(len(ours.sentences), len(theirs.sentences)) > SHORT:
            return frozenset()
        alone = [frozenset(name_form(name.text) for name in names(each)) for each in (ours, theirs)]
        words = [frozenset(word for form in forms for word in form.split()) for forms in alone]
        told = self._told_by_both(*sorted((one, two)))
        shared = {word for word in (alone[0] & words[1]) | (alone[1] & words[0]) if " " not in word}
        return frozenset(shared - {word for form in told for word in form.split()})

    def _sentences(self, form: str) -> list[set[str]]:
        """The words of content of the first sentences with a form."""
        found = [
            (source, name) for source, names in sorted(self._places[form].items()) for name in names[:_FIRST]
        ]
        return [
            {
                _stem(token.word)
                for token in self._sentence(self._analyses[source], name)
                if _tells(token.word)
            }
            for source, name in found[:_FIRST]
        ]

    def _of(self, form: str) -> set[str]:
        if form not in self._words:
            self._words[form] = {
                token.word
                for source, found in self._places[form].items()
                for name in found
                for token in self._sentence(self._analyses[source], name)
                if _tells(token.word)
            }
        return self._words[form]

    def _sentence(self, analysis: Analysis, name: Name) -> list[Token]:
        at = sentence_at(analysis.sentences, name.start)
        return _tokens(analysis, analysis.sentences[at]) if at >= 0 else []


def _differing(kind: NameKind, forms: Sequence[NamePlaces]) -> DifferingNames:
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
