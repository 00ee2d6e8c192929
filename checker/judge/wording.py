"""Whether two texts are the same words: same, shortened, or altered, and where they differ.

Used for quotations, where every word is the speaker's. Case, punctuation, quotation marks, contractions, British
and American spelling and small numbers written out make no difference; neither does what stands in square
brackets or parentheses, which is the writer's own, or what an ellipsis leaves out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Literal, NamedTuple

from checker.lexicon.spellings import (
    BEFORE_IS,
    CONTRACTED,
    LIGHT,
    NEGATIONS,
    ORDINAL_ENDINGS,
    OTHERWISE,
    SPELT_OUT,
)
from checker.lexicon.words import FUNCTION_WORDS, MODALS
from checker.text.spelling import RESPELT, american
from checker.text.stems import stem
from checker.text.wordnet import lemma

__all__ = [
    "LONGEST",
    "Difference",
    "Meeting",
    "Token",
    "Wording",
    "best_part",
    "comparable_words",
    "compare",
    "gap",
    "in_style",
    "letters",
    "may_stand",
    "meet",
    "steps_between",
    "tokens",
]

LONGEST = 400
"""Words of a text that are compared; matching costs the product of both lengths at worst."""


class Token(NamedTuple):
    """A word in its comparable form, with its place in the text."""

    word: str
    start: int
    end: int

    @property
    def is_gap(self) -> bool:
        """Whether anything may stand here: an ellipsis, or words in brackets."""
        return self.word == _GAP


def gap(start: int, end: int) -> Token:
    """Words of a text in whose place anything may stand."""
    return Token(_GAP, start, end)


class Difference(NamedTuple):
    """Words of the first text that stand for words of the second; either may be empty. Positions of tokens."""

    first: tuple[int, int]
    second: tuple[int, int]


class Wording(NamedTuple):
    """How two texts relate, word by word."""

    relation: Literal["same", "shortened", "altered"]
    """shortened: what one has more stands at an end of it, or where the other has an ellipsis or a gap in the
    words that takes nothing back; altered: other words in the same place, or a "not" more or less."""
    shared: int
    """Words that both have in the same order."""
    overlap: float
    """Their share of the shorter text."""
    differences: tuple[Difference, ...]
    added: tuple[Difference, ...]
    """Where the first text has words and the second none, unless they are only such as tidied speech gains."""


_GAP = "…"
_TOKEN = re.compile(
    r"\b(?:[^\W\d_]\.){2,4}(?![^\W_])|(?:\[[^\W\d_]{1,2}\])?[^\W_]++(?:\[[^\W\d_]{1,4}\])?(?>(?:['’][^\W_]++)*)"
    r"|[$£%]|€|…|\[[^\[\]]{0,80}\]|\([^()]{0,80}\)|\.(?: ?\.){2,}"
)
"""A word, with the letters that an editor changed in it: "[w]e", "say[s]"; initials with stops are one."""
_BRACKETS = re.compile(r"(?<=\w)[\[\]]|[\[\]](?=\w)")
_REWORDED = frozenset(" ".join([_GAP, "is", *dict(CONTRACTED).values(), *OTHERWISE.values()]).split())
"""Words in comparable form that stand for others in print."""


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The words of a stretch of text in comparable form, at their offsets."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        first, last = match.span()
        found += [Token(word, first, last) for word in _forms(match[0])]
    return found


def comparable_words(text: str) -> list[str]:
    """The words of a text in comparable form."""
    return [word for printed in _TOKEN.findall(text) for word in _forms(printed)]


def letters(text: str) -> str:
    """The text as `may_stand` looks for words in it."""
    return _BRACKETS.sub("", text.casefold().replace("’", "").replace("'", ""))


def may_stand(word: str, text: str) -> bool:
    """Whether a word in comparable form may be among the comparable words of a text, given by its `letters`.

    A quick look before they are made: where the answer is no, it is right.
    """
    return word in _REWORDED or word.endswith(RESPELT) or word.replace("'", "") in text


@lru_cache(maxsize=1 << 14)
def _forms(printed: str) -> Sequence[str]:
    """One word, or the words of a contraction: "isn't" is "is", "not"."""
    if (spelt := SPELT_OUT.get(printed.replace(".", ""))) and printed.isupper():
        return spelt.split()
    word = printed.casefold().replace("’", "'")
    if word[0] in "(…." or (word[0] == "[" and word[-1] == "]"):
        return [_GAP]
    word = word.replace("[", "").replace("]", "").replace(".", "")
    if word in OTHERWISE:
        return OTHERWISE[word].split()
    if "'" in word:
        return _contracted(word)
    if word[0].isdigit() and word[-2:] in ORDINAL_ENDINGS and word[:-2].isdigit():
        return [word[:-2]]
    return [american(word)]


def _contracted(word: str) -> Sequence[str]:
    for ending, full in CONTRACTED:
        if word.endswith(ending):
            return [word.removesuffix(ending), full]
    if word.endswith("'s"):
        host = word.removesuffix("'s")
        return [host, "is"] if host in BEFORE_IS else [host + "s"]
    return [word.replace("'", "")]


def compare(first: Sequence[Token], second: Sequence[Token]) -> Wording:
    """How the two relate. Either may be a part of the other, as in a partial quotation."""
    first, second = first[:LONGEST], second[:LONGEST]
    steps = steps_between(first, second)
    shared = sum(
        not token.is_gap for kind, start, end, _, _ in steps if kind == "equal" for token in first[start:end]
    )
    shorter = min(sum(not token.is_gap for token in text) for text in (first, second))
    differences = tuple(
        Difference((i, k), (j, m))
        for at, (kind, i, k, j, m) in enumerate(steps)
        if kind != "equal"
        and _alters(first[i:k], second[j:m], at_end=at in (0, len(steps) - 1))
        and not (_repeats(first, i, k) or _repeats(second, j, m))
    )
    added = tuple(
        Difference((i, k), (j, m)) for kind, i, k, j, m in steps if kind == "delete" and _tells(first[i:k])
    )
    same = all(kind == "equal" or _spelt_alike(first[i:k], second[j:m]) for kind, i, k, j, m in steps)
    relation: Literal["same", "shortened", "altered"] = (
        "altered" if differences else "same" if same else "shortened"
    )
    return Wording(relation, shared, shared / shorter if shorter else 0.0, differences, added)


class Meeting(NamedTuple):
    """The stretch in which two texts have the same words."""

    shared: int
    """Words that both have there in the same order."""
    telling: int
    """Those of them that are words of content."""
    share: float
    """`shared` against the longer of both stretches, from 0 to 1."""
    differences: tuple[Difference, ...]
    """Where other words stand in it, at an end of it only a few."""


def meet(first: Sequence[Token], second: Sequence[Token]) -> Meeting:
    """Where the two meet, and how far they are the same there."""
    first, second = first[:LONGEST], second[:LONGEST]
    steps = steps_between(first, second)
    equal = [at for at, step in enumerate(steps) if step[0] == "equal"]
    if not equal:
        return Meeting(0, 0, 0.0, ())
    begin = equal[0] - (equal[0] > 0 and _is_short(steps[equal[0] - 1]))
    end = equal[-1] + 1 + (equal[-1] + 1 < len(steps) and _is_short(steps[equal[-1] + 1]))
    shared = telling = left = right = 0
    differences = []
    for kind, i, k, j, m in steps[begin:end]:
        ours, theirs = first[i:k], second[j:m]
        if kind == "equal":
            shared += k - i
            telling += sum(token.word not in FUNCTION_WORDS and not token.is_gap for token in ours)
        if not any(token.is_gap for token in (*ours, *theirs)):
            left, right = left + k - i, right + m - j
            if (
                kind != "equal"
                and _alters(ours, theirs, at_end=False)
                and not (_repeats(first, i, k) or _repeats(second, j, m))
            ):
                differences.append(Difference((i, k), (j, m)))
    return Meeting(shared, telling, shared / max(left, right, 1), tuple(differences))


_AT_AN_END = 2
"""Words that may stand for others at an end of what two texts share."""


def _is_short(step: tuple[str, int, int, int, int]) -> bool:
    kind, i, k, j, m = step
    return kind == "replace" and k - i <= _AT_AN_END and m - j <= _AT_AN_END


def in_style(first: Sequence[Token], second: Sequence[Token], difference: Difference) -> bool:
    """Whether words differ in style alone: small words, a change of person, forms of one word, a word cut short.

    A "not" more or less, or another modal verb, is none.
    """
    ours = [token.word for token in first[slice(*difference.first)]]
    theirs = [token.word for token in second[slice(*difference.second)]]
    if NEGATIONS.isdisjoint(ours) != NEGATIONS.isdisjoint(theirs):
        return False
    modals = [sorted(MODALS.intersection(words)) for words in (ours, theirs)]
    if modals[0] != modals[1]:
        return False
    small = FUNCTION_WORDS | LIGHT | _SPOKEN
    rest, others = ([word for word in words if word not in small] for words in (ours, theirs))
    if _are_forms(ours, theirs) or len(rest) == len(others):
        return _are_forms(ours, theirs) or _are_forms(rest, others)
    return _is_form("".join(rest), "".join(others))


def _are_forms(words: Sequence[str], others: Sequence[str]) -> bool:
    return len(words) == len(others) and all(map(_is_form, words, others))


def _is_form(word: str, other: str) -> bool:
    """Whether two words are forms of one, or the one is cut short."""
    short, long = sorted((word, other), key=len)
    if lemma(word, "v") == lemma(other, "v"):  # "felt", "feels"
        return True
    return stem(word) == stem(other) or (len(short) >= _CUT and long.startswith(short))


_SPOKEN = frozenset(("1", "yes", "ok"))
"""Words in comparable form that say as little: "one" for "a"."""
_CUT = 4
"""Letters of a word cut short: "hard-a**"."""


def best_part(words: Sequence[Token], window: Sequence[Token]) -> Sequence[Token]:
    """The part of a longer text that stands for the words.

    It goes from their first match to their last, with as many words before and after as they have there.
    """
    blocks = [block for block in _matcher(words, window).get_matching_blocks() if block.size]
    if not blocks:
        return window[:0]
    first, last = blocks[0], blocks[-1]
    return window[max(0, first.b - first.a) : last.b + len(words) - last.a]


def steps_between(first: Sequence[Token], second: Sequence[Token]) -> list[tuple[str, int, int, int, int]]:
    """What makes the second of the first: difflib's opcodes ("equal", "replace", "delete", "insert")."""
    return list(_matcher(first, second).get_opcodes())


def _matcher(first: Sequence[Token], second: Sequence[Token]) -> SequenceMatcher[str]:
    return SequenceMatcher(
        None, [token.word for token in first], [token.word for token in second], autojunk=False
    )


def _alters(first: Sequence[Token], second: Sequence[Token], *, at_end: bool) -> bool:
    """Whether other words stand here, not only fewer."""
    if any(token.is_gap for token in (*first, *second)):
        return False
    if not first or not second:
        return not at_end and any(token.word in NEGATIONS for token in (*first, *second))
    if _spelt_alike(first, second):
        return False
    return _tells(first) or _tells(second)


def _repeats(words: Sequence[Token], start: int, end: int) -> bool:
    """Whether words say those beside them a second time, as speakers do: "I didn't have — did not have"."""
    said = [token.word for token in words[start:end]]
    before, after = words[max(0, 2 * start - end) : start], words[end : 2 * end - start]
    return bool(said) and said in ([token.word for token in before], [token.word for token in after])


def _spelt_alike(first: Sequence[Token], second: Sequence[Token]) -> bool:
    """Whether only spaces and hyphens differ: "data center", "datacenter"."""
    return "".join(token.word for token in first) == "".join(token.word for token in second)


def _tells(words: Sequence[Token]) -> bool:
    """Whether there is a word among these that speech cannot do without."""
    return any(token.word not in LIGHT for token in words) and not any(token.is_gap for token in words)
