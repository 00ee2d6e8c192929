"""Phrases: words in the order in which an article puts them, with slots and gaps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from operator import attrgetter
from typing import Literal, NamedTuple

import regex

from checker.errors import RuleError
from checker.vocabulary.lemma import forms, suggestions

__all__ = [
    "FORM_OF_PHRASES",
    "GAPS",
    "LONGEST_WORD",
    "PATIENCE",
    "Element",
    "NameKind",
    "Phrase",
    "parse_phrase",
]

NameKind = Literal["person", "organization", "product", "other"]
"""What a name is known to be; "other" where the text does not say."""
GAPS = {"..": 4, "...": 12}
"""How many words a gap may stand for."""
PATIENCE = 1.0
"""Seconds that a rule's own pattern may take for one word; a sound one takes a millionth."""
LONGEST_WORD = 200
"""Code points of a word that a rule's own pattern is tried on."""


@cache
def _compiled(pattern: str) -> regex.Pattern[str]:
    return regex.compile(pattern)


class Element(NamedTuple):
    """One part of a phrase: a word out of `words`, a slot, or a gap of at most `gap` words."""

    words: frozenset[str] = frozenset()
    shortest: int = 0
    """Letters of the shortest of the words: of a phrase's words the longest is the rarest."""
    slot: str | None = None
    gap: int = 0
    optional: bool = False
    guarded: bool = False
    """A gap before a role: it crosses no other name."""
    owner: bool = False
    """A slot that a name with 's may fill."""
    start: bool = False
    """The beginning of the sentence."""
    pattern: str = ""
    """A regular expression for one word."""
    kinds: tuple[NameKind, ...] = ()
    """Kinds of names that can fill the slot."""

    def fits_word(self, word: str) -> bool:
        """Whether the pattern fits a word. Raises RuleError where that takes too long: no rule may hang a run."""
        try:
            return _compiled(self.pattern).fullmatch(word[:LONGEST_WORD], timeout=PATIENCE) is not None
        except TimeoutError:
            raise RuleError(
                f"the pattern /{self.pattern}/ takes longer than {PATIENCE:g} s on {word[:40]!r}",
                remedy="Write it without repetition inside repetition",
            ) from None


class Phrase(NamedTuple):
    """A phrase in parsed form; `text` is as the rule file has it."""

    text: str
    elements: tuple[Element, ...]
    anchor: int
    """Index of the element where matching begins: the figure, or the longest word that must be there."""
    needs: tuple[frozenset[str], ...]
    """Words of which a sentence must have one each, or the phrase cannot fit; the rarest first."""

    @property
    def slots(self) -> frozenset[str]:
        """Names of the slots other than the figure."""
        return frozenset(part.slot for part in self.elements if part.slot and part.slot != "figure")


_SIGNS = frozenset("{}<>[]")
_shortest = attrgetter("shortest")
_FREE = frozenset((None, "figure"))
"""What may stand for a slot in every field."""


@cache
def _element(part: str) -> Element:
    """What one part of a phrase means. Raises ValueError with the part where it is not understood."""
    if part in GAPS:
        return Element(gap=GAPS[part])
    if part == "^":
        return Element(start=True)
    if len(part) > 2 and part[0] == part[-1] == "/":
        return _pattern(part[1:-1])
    if _SIGNS.isdisjoint(part):
        words = frozenset(part.lower().split("|"))
        if "" not in words:
            return _word(words)
    elif part.startswith("{") and part.endswith("}"):
        return Element(slot=part[1:-1])
    elif part.startswith("[") and part.endswith("]") and part != "[]":
        return _element(part[1:-1])._replace(optional=True)
    elif part.startswith("<") and part.endswith(">"):
        return _word(frozenset().union(*map(_forms, part[1:-1].split("|"))))
    raise _NotUnderstoodError(f"has a part that is not understood: {part!r}", FORM_OF_PHRASES)


class _NotUnderstoodError(ValueError):
    """What is wrong with a part of a phrase, and the remedy."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy


FORM_OF_PHRASES = "Write words, <verb>, [optional], {slot}, /pattern/, .. or ... with spaces between"


def _forms(verb: str) -> tuple[str, ...]:
    found = forms(verb)
    if not found:
        guesses = " or ".join(f"<{one}>" for one in suggestions(verb))
        hint = f"Did you mean {guesses}? " if guesses else ""
        remedy = f"{hint}Write the verb as a dictionary has it, or its forms as words: bought|buys"
        raise _NotUnderstoodError(f"has <{verb}>, which is no verb that is known", remedy)
    return found


def _pattern(pattern: str) -> Element:
    try:
        _compiled(pattern)
    except regex.error as error:
        raise _NotUnderstoodError(
            f"has a pattern that is none: /{pattern}/ ({error})", "Correct it"
        ) from None
    return Element(pattern=pattern)


def _word(words: frozenset[str]) -> Element:
    return Element(words, min(map(len, words)))


def parse_phrase(text: str, *, figure: bool, roles: Mapping[str, tuple[NameKind, ...]], place: str) -> Phrase:
    """The phrase in parsed form; `roles` says which kinds of names each takes.

    Raises RuleError where a part or a slot is not known, the figure is missing or one too many, or the phrase
    begins or ends with a gap.
    """
    try:
        elements = tuple(map(_element, text.split()))
    except _NotUnderstoodError as error:
        raise RuleError(f"the phrase {text!r} {error.message}", place=place, remedy=error.remedy) from None
    slots = [part.slot for part in elements]
    needed = [part for part in elements if part.words and not part.optional]
    needed.sort(key=_shortest, reverse=True)
    mistake = _mistake(elements, slots, needed, figure, tuple(roles))
    if mistake is not None:
        message, remedy = mistake
        raise RuleError(f"the phrase {text!r} {message}", place=place, remedy=remedy)
    anchor = slots.index("figure") if figure else elements.index(needed[0])
    needs = tuple([part.words for part in needed])
    placed = elements if _FREE.issuperset(slots) else _in_place(elements, slots, roles)
    return Phrase(text, placed, anchor, needs)


def _mistake(
    elements: Sequence[Element],
    slots: Sequence[str | None],
    needed: Sequence[Element],
    figure: bool,
    roles: tuple[str, ...],
) -> tuple[str, str] | None:
    """What is wrong with a phrase of these elements, and the remedy; None where nothing is."""
    unknown = set(slots).difference(_FREE, roles)
    if unknown:
        known = ", ".join(f"{{{role}}}" for role in ("figure",) * figure + roles) or "no slots"
        return f"has the unknown slot {', '.join(sorted(filter(None, unknown)))}", f"It may use {known}"
    if slots.count("figure") != figure:
        once = "Write {figure} once; between two phrases stands a comma"
        remedy = once if figure else "A choice's phrase has no figure"
        return f"has {slots.count('figure')} times {{figure}}", remedy
    if not elements or elements[0].gap or elements[-1].gap:
        return "is empty, or begins or ends with a gap", "Begin and end with a word or a slot"
    if not (figure or needed):
        return "has no word to look for", "Add a word that must be there"
    return None


def _in_place(
    elements: tuple[Element, ...], slots: Sequence[str | None], roles: Mapping[str, tuple[NameKind, ...]]
) -> tuple[Element, ...]:
    """The elements with what follows from their neighbours, where one of them is a role."""
    placed = list(elements)
    for at, slot in enumerate(slots):
        if slot is None or slot in _FREE:
            continue
        placed[at] = elements[at]._replace(kinds=roles[slot])
        if at == 0 or any("'s" in after.words for after in elements[at + 1 : at + 2]):
            placed[at] = placed[at]._replace(owner=True)
        if at and elements[at - 1].gap:
            placed[at - 1] = elements[at - 1]._replace(guarded=True)
    return tuple(placed)
