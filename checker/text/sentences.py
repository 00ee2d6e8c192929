"""Sentences: where each begins and ends, and which paragraph it belongs to.

A sentence never crosses a section, a blank line, or a line break that ends a paragraph or a list item.
In hard-wrapped text (newswire, mail) the line breaks inside a paragraph mean nothing, and are joined.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import itemgetter

from checker.lexicon.abbreviations import (
    BEFORE_FIGURE,
    BEFORE_NAME,
    COMPANY_SUFFIXES,
    LINKS,
    MAY_END,
    NEVER_END,
    OPENERS,
    VERBS_AFTER_NAME,
)
from checker.lexicon.reporting import REPORTING_VERBS
from checker.lexicon.titles import AFTER_COMPANY
from checker.model import Section, Sentence
from checker.text.datelines import Dateline, dateline_at
from checker.text.places import places

__all__ = ["LONGEST", "Paragraphs", "sentence_at", "split", "words_in"]

LONGEST = 1_000
"""Most code points of a sentence; what goes on longer without a stop is a list or a table, and is cut. What is done with
a sentence may take time by the square of its length, so that this keeps the whole linear."""
_WRAP_WIDTH = 100
"""Hard-wrapped text has lines of at most this many characters (mail: 72 to 78, newswire: 60 to 70)."""
_BULLET = re.compile(r"\s*(?:[•◦▪‣●○■·*-]|\(?\d{1,3}[.)]|[QA][:.])\s")
_SYMBOLS = "•◦▪‣●○■·*.!?-"
_ENDS = '.!?:;"”'
_STOP = re.compile(r"(?<![.!?])[.!?]++(?P<close>[\"'»)\]’”]++|\s(?:''|\")(?=\s|\Z))?(?=[\sA-Z]|\Z)")
"""To be looked for where an ellipsis, which is a stop too, is written as another."""
_INLINE_BULLETS = "•◦▪‣●"
_IDEOGRAPHIC = "。！？"
_ABBREVIATIONS = NEVER_END | BEFORE_NAME | BEFORE_FIGURE | MAY_END
_UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_NEXT = re.compile(r"(?>(?:(?!€)[^\w$£#@])*)((?>(?:[\w$£#@.'&-]++|[€’])+))")
_LOOKED_AT = 80
"""Characters after a stop in which the next word must stand."""
_NAME_SPEAKS = re.compile(r"\s*(?:[A-Z][\w.'’-]{0,30}\s+){1,4}(\w+)")
_WORD_AFTER = re.compile(r"\s+(\w+)")
_WORD = re.compile(r"\w+")


class Paragraphs:
    """The paragraphs of a text, each cut into sentences once, when it is first asked for.

    `plain` is the text with its markup blanked; `sections` are the document's, and may be empty (then all
    of it is story). A heading, caption or list item is a sentence of its own. The ends of a sentence are
    trimmed; a sentence of hard-wrapped text holds line breaks.
    """

    def __init__(self, plain: str, sections: Sequence[Section]) -> None:
        self._plain = plain
        self._stops = plain.replace("…", "!")
        self._signs = places(plain, *_INLINE_BULLETS, *_IDEOGRAPHIC)
        wrapped = _is_wrapped(plain)
        regions = [(s.start, s.end, s.kind in ("heading", "caption")) for s in sections]
        self._spans = [
            (first, last, is_label)
            for start, end, is_label in regions or [(0, len(plain), False)]
            for first, last in _paragraphs(plain, start, end, wrapped)
        ]
        self._cut: list[list[Sentence] | None] = [None] * len(self._spans)

    def sentences(self) -> list[Sentence]:
        """All sentences of the text, in order."""
        return [sentence for number in range(len(self._spans)) for sentence in self._sentences(number)]

    def sentence_around(self, offset: int) -> Sentence | None:
        """The sentence that holds a place; None between sentences."""
        number = bisect_right(self._spans, offset, key=itemgetter(0)) - 1
        sentences = self._sentences(number) if number >= 0 else []
        at = sentence_at(sentences, offset)
        return sentences[at] if at >= 0 and offset < sentences[at].end else None

    def _sentences(self, number: int) -> list[Sentence]:
        """The sentences of one paragraph."""
        found = self._cut[number]
        if found is None:
            first, last, is_label = self._spans[number]
            pieces = [(first, last)] if is_label else self._after_dateline(first, last)
            found = self._cut[number] = [
                Sentence(begin, finish, number)
                for start, end in pieces
                for begin, finish in _bounded(self._plain, start, end)
            ]
        return found

    def datelines(self) -> list[Dateline]:
        """The datelines that open paragraphs, in order."""
        found = (
            dateline_at(self._plain, first, last) for first, last, is_label in self._spans if not is_label
        )
        return [one for one in found if one]

    def _after_dateline(self, first: int, last: int) -> Iterator[tuple[int, int]]:
        """A dateline is no part of the first sentence; it stands as one of its own."""
        if dateline := dateline_at(self._plain, first, last):
            yield first, first + len(self._plain[first : dateline.end].rstrip())
            first = dateline.end
        yield from self._pieces(first, last)

    def _pieces(self, first: int, last: int) -> Iterator[tuple[int, int]]:
        """The trimmed spans of the sentences in a paragraph."""
        begin = _after_symbols(self._plain, first, last)
        for finish, following in self._boundaries(begin, last):
            if begin < finish:
                yield begin, finish
            begin = max(begin, following)
        if begin < last:
            yield begin, last

    def _boundaries(self, begin: int, last: int) -> Sequence[tuple[int, int]]:
        """Where sentences end inside a paragraph, and where the next ones begin."""
        plain = self._plain
        found = []
        start = begin
        for stop in _STOP.finditer(self._stops, begin, last):
            at, end = stop.span()
            if end == last:
                break
            if (
                plain[end] == " "
                and plain[at] == "."
                and plain[end + 1] in _UPPER
                and _is_word(plain, start, at)
            ):
                start = end + 1
            elif _ends_sentence(plain, stop, start, last):
                start = _after_symbols(plain, end, last)
            else:
                continue
            found.append((end, start))
        if self._signs:
            found.extend(_at_signs(plain, self._signs, begin, last))
            found.sort()
        return found


def split(plain: str, sections: Sequence[Section]) -> list[Sentence]:
    """The sentences of a text, in order; see `Paragraphs`."""
    return Paragraphs(plain, sections).sentences()


def sentence_at(sentences: Sequence[Sentence], offset: int) -> int:
    """Index of the last sentence that begins at or before the offset; -1 before the first."""
    return bisect_right(sentences, offset, key=itemgetter(0)) - 1


def words_in(plain: str, sentence: Sentence) -> list[str]:
    """The words of one sentence, as printed."""
    return _WORD.findall(plain, sentence.start, sentence.end)


# ---------------------------------------------------------------- paragraphs


def _is_wrapped(plain: str) -> bool:
    """Whether line breaks inside paragraphs mean nothing: lines are short, full, and break off in mid-sentence."""
    lines = [line.rstrip() for line in plain.split("\n")]
    lengths = [len(line) for line in lines if line]
    widest = max(lengths, default=0)
    if widest < 40 or sum(length > _WRAP_WIDTH for length in lengths) * 20 > len(lengths):
        return False
    open_ends = running = 0
    for before, line in pairwise(lines):
        if before and line and before[-1] not in _ENDS:
            word = line.split(None, 1)[0]
            open_ends += 1
            running += (
                not word[0].isupper()
                or before.rsplit(None, 1)[-1] in LINKS
                or len(before) < widest < len(before) + 1 + len(word)
            )
    return running * 2 >= open_ends > 0


def _paragraphs(plain: str, start: int, end: int, wrapped: bool) -> Iterator[tuple[int, int]]:
    """The trimmed spans of the region's paragraphs: its lines, joined where the text is hard-wrapped."""
    lines = []
    for line in plain[start:end].split("\n"):
        if line and not line.isspace():
            lines.append((start + len(line) - len(line.lstrip()), start + len(line.rstrip())))
        start += len(line) + 1
    if not wrapped:
        yield from lines
        return
    width = max((last - plain.rfind("\n", 0, last) - 1 for _, last in lines), default=0)
    first = last = -1
    for begin, finish in lines:
        if first >= 0 and not _continues(plain, last, begin, finish, width):
            yield first, last
            first = -1
        if first < 0:
            first = begin
        last = finish
    if first >= 0:
        yield first, last


def _continues(plain: str, last: int, begin: int, finish: int, width: int) -> bool:
    """Whether the line that begins at `begin` goes on with the hard-wrapped paragraph that stands before it.

    Lines are filled greedily: a line that ends a sentence and has room for the next word ended its paragraph.
    """
    if plain.count("\n", last, begin) > 1 or _BULLET.match(plain, begin, finish):
        return False
    ended = plain[last - 1] in _ENDS
    if plain[begin].islower() and not ended:
        return True
    before = plain.rfind("\n", 0, last) + 1
    indent = len(plain[before:last]) - len(plain[before:last].lstrip())
    if begin - plain.rfind("\n", 0, begin) - 1 >= indent + 2:
        return False
    word = plain[begin : min(finish, begin + 40)].split(None, 1)[0]
    return not (ended and width - (last - before) > len(word) + 4)


# ---------------------------------------------------------------- sentences


def _bounded(plain: str, begin: int, finish: int) -> Iterator[tuple[int, int]]:
    """A sentence in stretches of at most `LONGEST`, cut at spaces where there are some."""
    while finish - begin > LONGEST:
        cut = plain.rfind(" ", begin + LONGEST // 2, begin + LONGEST)
        end = cut if cut >= 0 else begin + LONGEST
        yield begin, begin + len(plain[begin:end].rstrip())
        begin = min(_after_symbols(plain, end, finish), finish)
    if begin < finish:
        yield begin, finish


def _at_signs(plain: str, signs: Sequence[int], begin: int, last: int) -> Iterator[tuple[int, int]]:
    """Where sentences end that no stop ends: before a bullet inside a line, after an ideographic stop."""
    for at in signs[bisect_left(signs, begin) : bisect_left(signs, last)]:
        if plain[at] in _IDEOGRAPHIC:
            yield at + 1, _after_symbols(plain, at + 1, last)
        elif begin < at < last - 1 and plain[at - 1].isspace() and plain[at + 1].isspace():
            yield at - 1, _after_symbols(plain, at, last)


def _is_word(plain: str, begin: int, end: int) -> bool:
    """Whether a word that abbreviates nothing stands before `end`: most stops are told by it."""
    word = plain[max(begin, plain.rfind(" ", begin, end) + 1) : end]
    return len(word) > 1 and word.isalpha() and word.lower() not in _ABBREVIATIONS


def _after_symbols(plain: str, start: int, last: int) -> int:
    """Where the text goes on after white space and bullets."""
    while start < last and (
        plain[start].isspace()
        or (plain[start] in _SYMBOLS and start + 1 < last and plain[start + 1].isspace())
    ):
        start += 1
    return start


def _ends_sentence(plain: str, stop: re.Match[str], begin: int, last: int) -> bool:
    """Whether a stop inside a paragraph ends the sentence that began at `begin`."""
    following = _NEXT.match(plain, stop.end(), min(last, stop.end() + _LOOKED_AT))
    if following is None:
        return False
    word = following[1]
    if plain[stop.end()] in _UPPER:
        return _is_glued(plain, stop, begin, following)
    if not (word[0].isupper() or word[0] in "$£€0123456789" or word[1:2].isupper() or word[2:3].isupper()):
        return _is_lower(plain, begin, last) and not _abbreviates(plain, stop, begin, following, last)
    mark = plain[stop.start()]
    if mark == ".":
        return not _abbreviates(plain, stop, begin, following, last)
    if mark in "!?":
        return not _goes_on(plain, stop, following, last)
    return True


def _is_glued(plain: str, stop: re.Match[str], begin: int, following: re.Match[str]) -> bool:
    """Whether a sentence ends without a space after its stop: "in a podcast.Brown argues"."""
    token = plain[max(begin, stop.start() - 40) : stop.start()].rsplit(None, 1)[-1:]
    word, end = following[1], following.end()
    return (
        bool(token)
        and len(token[0]) > 2
        and token[0].isalpha()
        and token[0].islower()
        and word.isalpha()
        and word == word.capitalize()
        and plain[end : end + 1].isspace()
    )


def _is_lower(plain: str, begin: int, last: int) -> bool:
    """Whether the text from `begin` on has no capitals at all, so that none marks a beginning."""
    return plain[begin : min(last, begin + 400)].islower()


def _goes_on(plain: str, stop: re.Match[str], following: re.Match[str], last: int) -> bool:
    """Whether "!" or "?" stands inside a sentence: “Why?” Brown asked; Yahoo! Inc."""
    if stop["close"]:
        speaker = _NAME_SPEAKS.match(plain, stop.end(), last)
        return speaker is not None and speaker[1] in REPORTING_VERBS
    return following[1].rstrip(".").lower() in COMPANY_SUFFIXES


def _abbreviates(plain: str, stop: re.Match[str], begin: int, following: re.Match[str], last: int) -> bool:
    """Whether a full stop belongs to an abbreviation, an initial or a list number, and ends no sentence."""
    if plain.startswith("..", stop.start()):
        return False
    tokens = plain[max(begin, stop.start() - 30) : stop.start()].rsplit(None, 1)
    token = tokens[-1].lstrip("(\"“‘'[—–$").lower() if tokens else ""
    if len(token) > 1 and token.isalpha() and token not in _ABBREVIATIONS:
        return False
    word = following[1]
    if token in NEVER_END or (token in BEFORE_NAME and word[0].isupper() and not stop["close"]):
        return True
    if token in BEFORE_FIGURE and (word[0].isdigit() or len(token) > 1):
        return word[0].isdigit() or (len(token) > 2 and not _opens(word))
    if token.isdigit() and begin + len(token) == stop.start():
        return True
    is_initial = len(token) == 1 and token.isalpha() and token != "i"
    is_acronym = "." in token and all(len(part) == 1 for part in token.split("."))
    if not (is_initial or is_acronym or token in MAY_END):
        return False
    if _opens(word) or (stop["close"] and ")" not in stop["close"]):
        return False
    return not (token in COMPANY_SUFFIXES and _name_acts(plain, following, last))


def _opens(word: str) -> bool:
    """Whether a word is one that begins sentences and is no name ("A." may be an initial)."""
    return word.lower() in OPENERS and word[0].isupper()


def _name_acts(plain: str, following: re.Match[str], last: int) -> bool:
    """Whether the word after "Inc." is the subject of a new sentence: "… Acme Inc. Brown said"."""
    verb = _WORD_AFTER.match(plain, following.end(), last)
    return verb is not None and verb[1] in VERBS_AFTER_NAME and following[1].lower() not in AFTER_COMPANY
