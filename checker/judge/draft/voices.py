"""Who speakers are, as far as texts tell: by name, by role and body; and whether two of them are certainly two.

"Chief executive Dr. Priya Sandhu" makes "the chief executive" and "Sandhu" one. Two speakers are two where both are named
and share no name, where the texts name another who holds the post, or where both roles are known and nobody has the two.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from checker.extract import Analysis, once
from checker.extract.names import NameFound
from checker.extract.speakers.nouns import kind_of
from checker.judge.anchors import Name, names
from checker.judge.quotations import is_name
from checker.lexicon.names import LEFT_OUT, ORGANIZATION_NOUNS
from checker.lexicon.posts import NORMAL_FORMS
from checker.lexicon.speakers import (
    ANYBODY,
    BODY_NAMES,
    HELD_BY_ONE,
    LEADING,
    NOT_FOR_THEMSELVES,
    OFFICES_APART,
    ROLE_ENDS,
    TO_BODY,
)
from checker.lexicon.words import ARTICLES, FUNCTION_WORDS, POSSESSIVES
from checker.text.tokens import Token
from checker.text.wordnet import lemma
from checker.values.name import is_given_name, name_words, spelt_alike

__all__ = ["Told", "Voice", "Voices", "may_be_one_name", "role_of", "told_roles", "voice"]


class Voice(NamedTuple):
    """A speaker as one text prints it."""

    shown: str
    name: tuple[str, ...] = ()
    """The words of a proper name in small letters; none of a speaker who is told by a role."""
    role: str = ""
    """The noun of the role, in a normal form; "" of a speaker who is told by name alone."""
    body: frozenset[str] = frozenset()
    """The words that tell the role from others of its kind: "fbi" of "an FBI spokesman"."""
    proper: frozenset[str] = frozenset()
    """Those of the body with a capital."""


def voice(source: str) -> Voice | None:
    """A credited speaker's name, or role and body; None where the words are neither."""
    words = source.replace(",", " ,").split()
    while words and words[0].casefold() in ARTICLES | POSSESSIVES:
        words = words[1:]
    if not words:
        return None
    capitals = all(word[:1].isupper() or word.casefold() in LEFT_OUT for word in words)
    if capitals and (len(words) > 1 or is_name(words[0])):
        return Voice(source, name_words(" ".join(words)))
    return _described(source, words)


def _described(source: str, words: Sequence[str]) -> Voice | None:
    """A speaker by the noun of a role and what stands before it, or behind "of" and "for"."""
    end = next((at for at, word in enumerate(words) if word.casefold() in ROLE_ENDS), len(words))
    role = role_of(words[end - 1]) if end else ""
    if not role:
        return None
    if role == "secretary" and end > 1 and _bare(words[end - 2]) == "press":
        role, end = "spokesperson", end - 1
    behind = words[end + 1 :] if words[end : end + 1] and words[end].casefold() in TO_BODY else []
    stop = next((at for at, word in enumerate(behind) if word.casefold() in ROLE_ENDS - TO_BODY), len(behind))
    told = [
        word
        for word in (*words[: end - 1], *behind[:stop])
        if word.casefold() not in FUNCTION_WORDS and _bare(word) not in ANYBODY
    ]
    proper = frozenset(_bare(word) for word in told if word[:1].isupper())
    return Voice(source, (), role, frozenset(map(_bare, told)), proper)


def _bare(word: str) -> str:
    return word.casefold().removesuffix("'s").removesuffix("’s").strip(".'’")


def role_of(word: str) -> str:
    """The normal form of a noun that speaks for itself or a body; "" of every other word."""
    low = _bare(word)
    if kind_of(low) not in ("role", "group"):
        return ""
    form = NORMAL_FORMS.get(low, lemma(low)).casefold()
    return NORMAL_FORMS.get(form, form).casefold()


class Voices:
    """The speakers of some texts: what these tell of each."""

    def __init__(self, analyses: Sequence[Analysis]) -> None:
        self._analyses = analyses

    def kind(self, one: Voice) -> str:
        """Whether a name is a person's or a body's: "person", "organization", "" where no text tells."""
        kinds = {kind for analysis in self._analyses for kind in _kinds(analysis).get(one.name, ())}
        if len(one.name) > 1 and is_given_name(one.name[0]):
            kinds.add("person")
        if one.shown.split()[-1].isupper() or not ORGANIZATION_NOUNS.isdisjoint(one.name):
            kinds.add("organization")
        kinds &= {"person", "organization"}
        return kinds.pop() if len(kinds) == 1 else ""

    def are_two(self, one: Voice, other: Voice) -> bool:
        """Whether two speakers are certainly not one."""
        if one.name and other.name:
            return self._are_two_names(one, other)
        if one.name or other.name:
            role, name = (other, one) if one.name else (one, other)
            return self._is_another(role, name)
        return _are_two_roles(one, other)

    def _are_two_names(self, one: Voice, other: Voice) -> bool:
        kinds = self.kind(one), self.kind(other)
        if kinds[0] != kinds[1] or not kinds[0]:
            return False
        if may_be_one_name(one.name, other.name, self._plains):
            return False
        return kinds[0] != "organization" or not _same_body(frozenset(one.name), frozenset(other.name))

    def _is_another(self, role: Voice, name: Voice) -> bool:
        """Whether who is told by a role is certainly not the one who is named."""
        if self.kind(name) == "organization":
            return (
                role.role == "spokesperson"
                and bool(role.proper)
                and not _same_body(role.body, frozenset(name.name))
            )
        known = [each for analysis in self._analyses for each in roles_told(analysis).get(name.name[-1], ())]
        if any(_may_be_one_role(role, each) for each in known):
            return False
        holders = self._holders(role) if role.role in HELD_BY_ONE else set()
        if holders:
            return name.name[-1] not in holders
        return any(_are_two_roles(role, each) for each in known) or (
            bool(role.proper) and not self.has(role.proper)
        )

    def holder_instead(self, name: tuple[str, ...], role: Voice) -> str | None:
        """Who holds the office that a draft gives to somebody whom the texts know in another; None where that is open."""
        known = [each for analysis in self._analyses for each in roles_told(analysis).get(name[-1], ())]
        if role.role not in HELD_BY_ONE | LEADING or not known:
            return None
        if any(each.role == role.role or role.body & each.body for each in known):
            return None
        holders = self._holders(role) if role.body else self._alone_in(role.role)
        return None if name[-1] in holders else min(holders, default=None)

    def _holders(self, role: Voice) -> set[str]:
        """The surnames of those to whom the texts give a role, with all that tells it."""
        return {
            surname
            for analysis in self._analyses
            for surname, roles in roles_told(analysis).items()
            for each in roles
            if each.role == role.role and role.body and role.body <= each.body
        }

    def _alone_in(self, role: str) -> set[str]:
        """The surname of the one to whom the texts give a role, of whatever body; none where they give it to two."""
        holders = {
            surname
            for analysis in self._analyses
            for surname, roles in roles_told(analysis).items()
            if any(each.role == role for each in roles)
        }
        return holders if len(holders) == 1 else set()

    def has(self, body: Collection[str]) -> bool:
        """Whether a text has a word of a body, or another by which it is called."""
        return any(_same_body(body, words) for words in self._words) if body else False

    @cached_property
    def _words(self) -> list[frozenset[str]]:
        return [
            frozenset(_bare(token.text) for token in analysis.stream.tokens) for analysis in self._analyses
        ]

    @cached_property
    def _plains(self) -> list[str]:
        return [analysis.document.plain.casefold() for analysis in self._analyses]


def may_be_one_name(one: Sequence[str], other: Sequence[str], plains: Iterable[str]) -> bool:
    """Whether the words of two names may be of one: they share a word, or make a name in a text, all in small letters."""
    if set(one) & set(other) or any(spelt_alike(first, second) for first in one for second in other):
        return True
    pairs = (f"{one[-1]} {other[-1]}", f"{other[-1]} {one[-1]}")
    return any(pair in plain for plain in plains for pair in pairs)


def _are_two_roles(one: Voice, other: Voice) -> bool:
    """Whether two roles are known so well that nobody has both: other offices, or one office of two named bodies."""
    if one.role == other.role:
        return bool(one.proper and other.proper) and not _same_body(one.body, other.body)
    if one.body and other.body and (one.body <= other.body or other.body <= one.body):
        return False
    return _apart(one.role, other.role) or _apart(other.role, one.role)


def _may_be_one_role(one: Voice, other: Voice) -> bool:
    """Whether one's role may be told by the words of another."""
    if one.role == other.role:
        return not (one.body and other.body) or _same_body(one.body, other.body)
    return not _are_two_roles(one, other) and bool(one.body & other.body)


def _apart(role: str, other: str) -> bool:
    """Whether nobody has both roles."""
    if role == "spokesperson":
        return other in NOT_FOR_THEMSELVES
    return role != other and role in OFFICES_APART and other in OFFICES_APART


def _same_body(one: Collection[str], other: Collection[str]) -> bool:
    """Whether two sets of words may be of one body: they share a word, or a name that newsrooms use for it, or initials."""
    if not frozenset(one).isdisjoint(other):
        return True
    if any(not called.isdisjoint(one) and not called.isdisjoint(other) for called in BODY_NAMES):
        return True
    return any(_are_initials(word, words) for short, words in ((one, other), (other, one)) for word in short)


def _are_initials(word: str, words: Collection[str]) -> bool:
    firsts = {each[0] for each in words if each}
    return 1 < len(word) < LONGEST_INITIALS and len(words) < MOST_WORDS and set(word) <= firsts


LONGEST_INITIALS = 6
"""Letters of a body's initials, one more."""
MOST_WORDS = 8
"""Words of a body's name, one more; of a text any letters are initials."""


@once
def _kinds(analysis: Analysis) -> dict[tuple[str, ...], set[str]]:
    """What the names of a text are."""
    found: dict[tuple[str, ...], set[str]] = {}
    for one in names(analysis):
        if isinstance(one, NameFound):
            for text in (one.text, one.canonical):
                found.setdefault(name_words(text), set()).add(one.kind)
    return found


class Told(NamedTuple):
    """A role that a text gives to somebody, with the place of its words."""

    name: Name
    role: Voice
    start: int
    end: int


@once
def roles_told(analysis: Analysis) -> dict[str, list[Voice]]:
    """The roles that a text gives to those whom it names, by surname."""
    found: dict[str, list[Voice]] = {}
    for one in told_roles(analysis):
        found.setdefault(name_words(one.name.text)[-1], []).append(one.role)
    return found


@once
def told_roles(analysis: Analysis) -> Sequence[Told]:
    """The roles that a text gives to those whom it names, in the order of the text."""
    return [one for name in names(analysis) if name_words(name.text) for one in _told_of(analysis, name)]


def _told_of(analysis: Analysis, name: Name) -> Iterator[Told]:
    """The roles right before a name and in the apposition behind it: "CEO | Jane Roe", "Jane Roe |, mayor of Osk,"."""
    stream = analysis.stream
    first, after = stream.within(name.start, name.end)
    sentence = stream.of_sentence(stream.sentence_of(first)) if first < after else ()
    if not sentence:
        return
    offset = stream.within(sentence[0].start, sentence[0].end)[0]
    before = _title(sentence[: first - offset])
    ends = [at + 1 for at, token in enumerate(before) if role_of(token.text) and _leads_on(before[at + 1 :])]
    behind = _apposition(sentence[after - offset :])
    for tokens in (*(before[:end] for end in ends), behind):
        words = [token.text for token in tokens]
        one = _described(" ".join(words), words) if words else None
        if one:
            yield Told(name, one, tokens[0].start, tokens[-1].end)


def _leads_on(tokens: Sequence[Token]) -> bool:
    """Whether what stands between a role and the name is of the title too: "spokesman | Rear Admiral", "head | of roads"."""
    of = bool(tokens) and tokens[0].low in TO_BODY
    return of or all(token.is_capital or bool(role_of(token.text)) for token in tokens)


LONGEST = 9
"""Tokens of a title or an apposition."""


def _title(tokens: Sequence[Token]) -> list[Token]:
    """The words right before a name back to what cannot be of a title."""
    found: list[Token] = []
    for token in reversed(tokens[-LONGEST:]):
        if token.text == ".":
            continue
        if token.kind == "mark" and token.text not in "-’'":
            break
        if token.low in FUNCTION_WORDS and token.low not in ("of", "for", "and"):
            break
        found.insert(0, token)
    return found


def _apposition(tokens: Sequence[Token]) -> list[Token]:
    """The words of an apposition behind a name: ", a spokeswoman for Acme,"; ", 34, the mayor of Osk,"."""
    if not tokens or tokens[0].text not in (",", "("):
        return []
    words: list[Token] = []
    for token in tokens[1 : LONGEST + 3]:
        if token.text in (",", ")", ";", ".", "—"):
            if words:
                return words
            continue
        if token.kind == "number" or (not words and token.low in ARTICLES | POSSESSIVES):
            continue
        words.append(token)
    return []
