"""Proper names that no rule declares, and what kind of name each is.

A name is a run of capitalised words. A word that only stands at the beginning of sentences counts when it
cannot be anything else; a line in title case counts only for names that the text holds elsewhere.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from checker.extract.forms import NameKind, canonical_forms, kind_of
from checker.lexicon.abbreviations import IN_NAMES, OPENERS
from checker.lexicon.names import (
    CALENDAR,
    FIRST_OF_TWO,
    FULL_STOPPED,
    GENERATIONS,
    GIVEN_NAMES,
    HONORIFICS,
    LONG_PLACES,
    MEMBERS,
    NAMES_OF,
    NATIONALITIES,
    NOT_LEADING,
    NOT_NAMES,
    OFFICES_OF,
    ORGANIZATION_NOUNS,
    ORGANIZATION_SUFFIXES,
    OWNERS,
    PARTICLES,
    PARTIES,
    PLACES,
    WORD_ENDINGS,
)
from checker.lexicon.numbers import ORDINALS
from checker.lexicon.words import CONTRACTIONS, FUNCTION_WORDS
from checker.model import Sentence
from checker.text.wordnet import is_word, noun_class
from checker.text.words import has_capitals, in_title_case

__all__ = ["NameFound", "find"]


class NameFound(NamedTuple):
    """A proper name in a text.

    `canonical` is the longest form in the document that the name can only be ("Roe" -> "Jane Roe"), else the
    name itself. `kind` is "other" where nothing tells what is named.
    """

    start: int
    end: int
    text: str
    kind: NameKind
    canonical: str
    entity: None = None
    """As in a mention of a declared name: no rule declares this one."""


_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪİĶĻŁŃŅŇŌŐŒŘŚŞŠŢŤŪŮŰŹŻŽΑ-ΩА-Я"
_NOT_LOWER = r"[^\W\d_a-z]"
_PREFIX = r"(?:[ae]l-|d['’]|[a-z])"
_TOKEN = (
    rf"(?:[{_UPPER}]\w++(?![.&/'’-])"  # most words; the others take a closer look
    rf"|(?=(?>{_PREFIX}?)[{_UPPER}])(?:(?>(?:{_NOT_LOWER}\.)+)(?:{_NOT_LOWER}\b(?!\.))?"  # initials, acronyms with stops
    rf"|(?:{'|'.join(IN_NAMES)})\."
    rf"|{_NOT_LOWER}\w*+(?>(?:[-&/]\w++|['’](?!s\b)\w++|\.(?:AI|com|org|net|io)\b)*)"
    rf"|{_PREFIX}\w\w++(?>(?:-\w++)*)))"
)
_LINKED = "|".join(sorted(PARTICLES - {"y", "af", "av", "al"}))
_RUN = re.compile(rf"(?>(?:(?(1)(?:\s{{1,3}}|\s(?:(?:{_LINKED})\s){{1,3}}|\s&\s)|()){_TOKEN})+)")
"""Tokens with a joint before each but the first, which an empty group marks."""
_INSIDE = r"[\w@#/.'’-]"
_CAPITAL = re.compile(
    rf"[{_UPPER}](?:(?<!{_INSIDE}.)|(?<=(?<!{_INSIDE})()[a-z].)"
    rf"|(?<=(?<!{_INSIDE})()d['’].)|(?<=(?<!{_INSIDE})()[ae]l-.))"
)
"""The first capital of a word; an empty group marks where a small prefix of it begins."""
_NOT_SPACE = re.compile(r"\S+")
_OF = frozenset((" of ", " of the ", " for "))
_AGE = re.compile(r",\s\d{1,3}[,\s]")
_OLD = re.compile(r"(?<!\ba )(?<!\ban )\b\d{1,3}-year-old\s\Z")
"""An age right before a name: "52-year-old Odo Wick"; "a 12-year-old Lada Niva" is no person."""
_OLD_REACH = 20
_BEFORE_INITIAL = frozenset("“\"‘'(•—–:")
"""After these a capital may only begin a sentence or a quotation."""
_ORDINARY = frozenset(word.capitalize() for word in OPENERS)
_SHORT = 3
"""Letters of a word that begins a sentence and is too short to be told from others: "Six", "Hey"."""
_MOST_WORDS = 8


class _Run(NamedTuple):
    """A capitalised run as the text has it."""

    start: int
    end: int
    initial: bool
    """Whether it begins its sentence."""
    title_case: bool
    """Whether its sentence is a line in title case."""


class _Name(NamedTuple):
    """A name in a run, at its place there."""

    start: int
    end: int
    text: str
    """On one line."""
    titled: bool
    """Whether a title of a person stands before it."""


_Places = list[tuple[int, _Name]]
"""Where runs begin, with the names in them."""


def find(plain: str, sentences: Sequence[Sentence], words: Iterable[Sequence[str]]) -> list[NameFound]:
    """The proper names of a text, in order, without titles of persons and possessives.

    `words` are those of each sentence, as printed.
    """
    lines: list[tuple[int, str]] = []
    runs: dict[tuple[str, bool], list[int]] = defaultdict(list)
    for start, end, initial, title_case in _runs(plain, sentences):
        if title_case:
            lines.append((start, plain[start:end]))
            continue
        for first, last in _companies(plain, start, end):
            runs[plain[first:last], initial if first == start else True].append(first)
    evidence = _Evidence(runs, frozenset().union(*words))
    found: _Places = []
    known: set[str] = set()
    for (text, initial), starts in runs.items():
        name = evidence.name_in(text, initial)
        if name:
            found += [(start, name) for start in starts]
            known.add(text[name.start : name.end])
    found += [(start, name) for start, text in lines for name in _known_parts(text, known)]
    return _link(plain, sorted(found))


# ---------------------------------------------------------------- runs


def _runs(plain: str, sentences: Sequence[Sentence]) -> list[_Run]:
    """The capitalised runs inside sentences; "Bank of Spain" is one."""
    runs: list[_Run] = []
    at, last = -1, len(sentences) - 1
    first = end = label = stop = 0
    title_case = False
    for capital in _CAPITAL.finditer(plain):
        start = capital.start(capital.lastindex or 0)
        match = _RUN.match(plain, start) if start >= stop else None
        if match is None:
            continue
        stop = match.end()
        if match[0] in _ORDINARY:
            continue
        if start >= end:
            while at < last and end <= start:
                at += 1
                first, end, _ = sentences[at]
            if end <= start:
                break
            title_case, label = in_title_case(plain, first, end), _label_end(plain, first, end)
        stop = min(stop, end)
        if start < first:
            continue
        if runs and start - runs[-1].end <= 8 and _joins(plain, runs[-1], start):
            runs[-1] = runs[-1]._replace(end=min(stop, end))
            continue
        initial = start == first or plain[start - 1] in _BEFORE_INITIAL or plain[start - 2] in ":;"
        runs.append(_Run(start, stop if stop < end else end, initial, title_case or start < label))
    return runs


def _companies(plain: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The parts of a run: what closes a company's name with a full stop ends it, "Widget Inc. | Acme Corp"."""
    if plain.find(". ", start, end) >= 0:
        for closing in FULL_STOPPED.finditer(plain, start, end):
            if plain[closing.end() : end].split()[0].rstrip(".,").lower() not in ORGANIZATION_SUFFIXES:
                yield start, closing.end(1)
                start = closing.end()
    yield start, end


def _joins(plain: str, one: _Run, start: int) -> bool:
    """Whether "of" between two runs makes them one: Department of Defense, Chief of Staff; "and" in Trinidad and Tobago."""
    between, last = plain[one.end : start], plain[one.start : one.end].rsplit(None, 1)[-1].lower()
    if between == " and " and last not in FIRST_OF_TWO:
        return _is_and_of_office(plain, one, start)
    return (between in _OF and (last in OWNERS or last in HONORIFICS)) or between == " and "


def _is_and_of_office(plain: str, one: _Run, start: int) -> bool:
    """Whether "and" stands inside what an office is of: "Department of Trade | and Industry"."""
    head, _, of = plain[one.start : one.end].partition(" of ")
    following = plain[start : start + _LONGEST_FIELD].split(None, 1)
    first = following[0].rstrip(".,;:").lower() if following else ""
    office = head.rsplit(None, 1)[-1].lower() in OFFICES_OF and of != "" and " of " not in of
    return office and is_word(first) and first not in HONORIFICS | ORGANIZATION_NOUNS | GIVEN_NAMES


_LONGEST_FIELD = 40
"""Characters in which the first word of what an office is of stands."""


def _label_end(plain: str, start: int, end: int) -> int:
    """Where a label in title case before a colon ends: "Access to New Markets: the firm …"."""
    colon = plain.find(":", start, min(end, start + 80))
    return colon if colon > 0 and has_capitals(plain[start:colon], 2) else 0


def _known_parts(line: str, known: set[str]) -> Iterator[_Name]:
    """The names in a run of a line in title case that the text holds elsewhere too."""
    words = _words(line)
    first = 0
    while first < len(words):
        for last in range(min(len(words), first + _MOST_WORDS) - 1, first - 1, -1):
            start, end = words[first][0], _without_possessive(line, words[last][1])
            if line[start:end] in known:
                yield _name(line, start, end)
                first = last
                break
        first += 1


def _words(run: str) -> list[tuple[int, int]]:
    """The places of the words of a run."""
    return [match.span() for match in _NOT_SPACE.finditer(run)]


def _name(run: str, start: int, end: int, titled: bool = False) -> _Name:
    return _Name(start, end, " ".join(run[start:end].split()), titled)


def _without_possessive(plain: str, end: int) -> int:
    return end - 2 if plain[end - 2 : end] in ("’s", "'s") else end


# ---------------------------------------------------------------- what of a run is a name


class _Evidence:
    """What the text shows of its capitalised words: where they stand, and which stand in lower case too."""

    def __init__(self, runs: Iterable[tuple[str, bool]], printed: frozenset[str]) -> None:
        self._printed = printed
        self._texts = frozenset([text for text, initial in runs if not initial])
        self._words = frozenset([word for text in self._texts for word in text.split()])

    def name_in(self, text: str, initial: bool) -> _Name | None:
        """The name in a run's text; None where there is none."""
        texts = text.split()
        if len(texts) == 1:
            return _Name(0, len(text), text, False) if self._is_single(text, initial) else None
        if len(texts) > 3 * _MOST_WORDS:
            return None
        lowers = [word.rstrip(".").lower() for word in texts]
        first, last = self._first(texts, lowers, initial), len(texts) - 1
        while last >= first and (lowers[last] in CALENDAR or _is_derived(texts[last])):
            last -= 1
        first, titled = self._behind_titles(lowers, (first, last), initial)
        if first > last or last - first >= _MOST_WORDS:
            return None
        initial = initial and first == 0
        if first == last and not titled and not self._is_single_name(texts[first], lowers[first], initial):
            return None
        if self._names_nothing(texts[first], lowers[first : last + 1], initial):
            return None
        places = _words(text)
        return _name(text, places[first][0], places[last][1], titled)

    def _behind_titles(self, lowers: list[str], reach: tuple[int, int], initial: bool) -> tuple[int, bool]:
        """Where a name begins behind what its bearer is, and whether that stands there."""
        first, last = reach
        titled = False
        for at in range(first, last + 1):
            if self._is_title(lowers, first, at, last):
                first, titled = at + 1, True
        if titled and first < last and lowers[first] in ("of", "for"):
            first, titled = self._behind_office(lowers, first, last)
        if first + 1 < last and lowers[first + 1] == "class" and lowers[first] in ORDINALS:
            first, titled = first + 2, True  # "Petty Officer Third Class | Pablo Paz"
        if initial and first + 1 < last and _is_occupation(lowers[first], lowers[first + 1]):
            first, titled = first + 1, True  # "Nurse | Jane Roe"
        if first + 1 < last and self._is_member(lowers[first : last + 1]):
            first, titled = first + 1, True  # "Democrat | Joe Roe"
        return first, titled

    def _is_title(self, lowers: list[str], first: int, at: int, last: int) -> bool:
        """Whether a form of address stands at `at` before a name; "Martin Luther King Jr." has none."""
        rest = lowers[at + 1 : last + 1]
        if lowers[at].removeprefix("ex-") not in HONORIFICS or (rest[:1] != ["of"] and self._is_body(rest)):
            return False
        surname = at > first and lowers[first] in GIVEN_NAMES and all(word in GENERATIONS for word in rest)
        return not surname

    def _behind_office(self, lowers: list[str], of: int, last: int) -> tuple[int, bool]:
        """Where a name begins behind what somebody is chief, minister or mayor of, and whether it is that somebody's.

        "Chief of Staff | Jane Roe", "Secretary of Homeland Security | Jane Roe"; "Director of | Public Prosecutions".
        """
        given = next((at for at in range(of + 1, last + 1) if lowers[at] in GIVEN_NAMES), -1)
        if given > 0:
            return given, True
        first = of + 1 + (lowers[of + 1] == "the" and of + 1 < last)
        rest = lowers[first + 1 : last + 1]
        if (
            lowers[first] in ORGANIZATION_NOUNS
            and len(rest) > 1
            and rest[0] != "of"
            and not self._is_body(rest)
        ):
            return first + 1, True  # "Chief of Police | Jane Roe"
        if is_word(lowers[last]) or self._is_body(lowers[first : last + 1]):
            return first, False
        at = first
        while last - at > 1 and is_word(lowers[at]):
            at += 1
        return at, at > first

    def _is_member(self, lowers: list[str]) -> bool:
        """Whether a party stands before a person's name."""
        party, given = lowers[0], lowers[1]
        return (
            party in PARTIES and (party in MEMBERS or given in GIVEN_NAMES) and not self._is_body(lowers[1:])
        )

    def _names_nothing(self, text: str, lowers: list[str], initial: bool) -> bool:
        """Whether all words are acronyms of things, nationalities and days, but for one that begins a sentence."""
        telling = lowers[1:] if initial and len(lowers) > 1 and text not in self._words else lowers
        return all(lower in NOT_NAMES or lower in NATIONALITIES or lower in CALENDAR for lower in telling)

    def _first(self, texts: list[str], lowers: list[str], initial: bool) -> int:
        """Index of the first word that belongs to the name."""
        whole = " ".join(texts)
        if (initial and whole in self._texts) or whole.lower() in LONG_PLACES:
            return 0
        first = 0
        while first < len(texts) and self._leads(texts[first], lowers[first], initial):
            if self._is_month_name(lowers, first):
                break
            if lowers[first] == "new" and " ".join(lowers[first : first + 2]) in LONG_PLACES:
                break
            if lowers[first] == "the" and (not initial or " ".join(texts[first:]) in self._texts):
                break
            first += 1
        if first == 0 and initial and len(texts) > 1 and self._is_common(texts[0], lowers[0]):
            body = len(texts) == 2 and self._is_body(lowers[1:]) and not lowers[0].endswith(("ing", "ly"))
            return 0 if body else 1
        return first

    def _leads(self, text: str, lower: str, initial: bool) -> bool:
        """Whether a word before a name is no part of it."""
        if lower in ("new", "dear", "even"):
            return initial
        return lower in NOT_LEADING or lower in CALENDAR or _is_derived(text)

    def _is_month_name(self, lowers: list[str], first: int) -> bool:
        """Whether a month is somebody's given name: "Jan van der Meer", "June Osei"; "June Quarter" is none."""
        rest = lowers[first + 1 :]
        return (
            lowers[first] in GIVEN_NAMES
            and lowers[first] in CALENDAR
            and bool(rest)
            and (rest[0] in PARTICLES or rest[0] in GENERATIONS or not is_word(rest[0]))
            and rest[0] not in CALENDAR
            and rest[0].isalpha()
        )

    def _is_common(self, text: str, lower: str) -> bool:
        """Whether a word that begins a sentence is an ordinary word elsewhere in the text."""
        return text not in self._words and (self._is_printed(lower) or lower.endswith(("ing", "ly")))

    def _is_printed(self, lower: str) -> bool:
        """Whether a word stands in lower case in the text."""
        return lower in self._printed and len(lower) > 2 and lower.isascii() and lower.isalpha()

    def _is_body(self, lowers: list[str]) -> bool:
        return any(lower in ORGANIZATION_SUFFIXES or lower in ORGANIZATION_NOUNS for lower in lowers)

    def _is_single_name(self, text: str, lower: str, initial: bool) -> bool:
        """Whether a word alone is a name."""
        if lower in NOT_NAMES or lower in CALENDAR or lower in NATIONALITIES or lower in OPENERS:
            return False
        if lower in ORGANIZATION_NOUNS or lower in ORGANIZATION_SUFFIXES or len(lower) < 2:
            return False
        if not initial or text in self._words:
            return True
        if self._is_printed(lower):
            return False
        if lower in PLACES or any(c.isupper() for c in text[1:]) or lower in NAMES_OF:
            return True
        if lower in GIVEN_NAMES:
            return not is_word(lower)  # "Grace is not enough" names nobody
        if len(lower) <= _SHORT or not lower.isalpha() or lower in FUNCTION_WORDS:
            return False
        return not lower.endswith(WORD_ENDINGS) and not is_word(lower)

    def _is_single(self, text: str, initial: bool) -> bool:
        """Whether a run of one word is a name."""
        lower = text.rstrip(".").lower()
        if lower in HONORIFICS or _is_derived(text):
            return False
        return self._is_single_name(text, lower, initial)


def _is_derived(text: str) -> bool:
    """Whether a word is no part of a name: Chicago-based, AI-generated, I'm."""
    if text.isalnum():
        return False
    head, hyphen, tail = text.replace("’", "'").partition("-" if "-" in text else "'")
    if not head.isalnum():
        return False
    if hyphen == "-" and len(head) == 1 and tail.rstrip(".").lower() in PLACES:
        return True  # "R-Utah"
    tail = tail.replace("-", "") if hyphen == "-" else tail  # "Thirty-four-year-old"
    return tail in CONTRACTIONS if hyphen != "-" else tail.isascii() and tail.isalpha() and tail.islower()


def _is_occupation(lower: str, following: str) -> bool:
    """Whether a word that begins a sentence says what somebody is, before a given name."""
    return following in GIVEN_NAMES and lower not in GIVEN_NAMES and noun_class(lower) == "person"


def _link(plain: str, found: _Places) -> list[NameFound]:
    """The names with their kinds and canonical forms, which all mentions of a name share."""
    kinds: dict[str, NameKind] = {}
    for place, (first, last, text, titled) in found:
        if kinds.get(text, "other") == "other":
            end = place + last
            start = place + first
            is_person = (
                titled
                or (plain.startswith(",", end) and _AGE.match(plain, end) is not None)
                or (" " in text and _OLD.search(plain, max(0, start - _OLD_REACH), start) is not None)
            )
            kinds[text] = kind_of(text, is_person)
    canonical = canonical_forms(kinds)
    for text, form in canonical.items():
        kinds[form] = kinds[form] if kinds[form] != "other" else kinds[text]
    shared = {text: (text, kinds[form], form) for text, form in canonical.items()}
    return [NameFound(place + start, place + end, *shared[text]) for place, (start, end, text, _) in found]
