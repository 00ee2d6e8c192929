"""Posts: who holds which post where, and who takes one up or leaves it.

Every title in a sentence is read with what stands around it: a qualifier and an organisation before it
("former Acme CEO", "Acme's CEO"), an organisation after it ("CEO of Acme"), a holder beside it ("CEO Jane
Roe", "Jane Roe, CEO of Acme"), or a verb that leads to it ("Roe will step down as CEO"). What the sentence
leaves open stays None; where two holders fit equally there is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple, cast

from checker.extract import speakers
from checker.extract.lexicon.abbreviations import OPENERS
from checker.extract.lexicon.names import (
    CALENDAR,
    NATIONALITIES,
    ORGANIZATION_NOUNS,
    ORGANIZATION_SUFFIXES,
    PLACE_NOUNS,
)
from checker.extract.lexicon.posts import (
    ANCHORS,
    BOARD_VERBS,
    COPULAS,
    DOUBTS,
    JOINING,
    NAMING,
    NEED_CONTEXT,
    NORMAL_FORMS,
    NOT_A_HOLDER,
    POST_NOUNS,
    QUALIFIERS,
    SUCCEEDING,
    TITLE,
    VERBS,
)
from checker.extract.words import (
    Run,
    is_possessive,
    person_of,
    run_ending,
    run_starting,
    without_possessive,
    words_of,
)
from checker.model import Post, Sentence, Span

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

__all__ = ["PostFound", "find"]

Status = Literal["incumbent", "former", "outgoing", "incoming", "interim", "remains"]

_DETERMINERS = frozenset("the a an this that another one".split())
_OWNERS = frozenset("its his her their our my whose".split())
_NO_ADJECTIVE = frozenset(
    """as of to by and or but with from for in on at is are was were be been named appointed elected made become
    becomes became remain remains hired said says told under like who which that than while when if because after
    before since will would has have had not no longer""".split()
)
_PREPOSITIONS = frozenset(("of", "at", "for", "with", "in"))
_ENDS_BODY = _NO_ADJECTIVE - {"of", "at", "for", "with"}
_ENDS_APPOSITION = frozenset((",", ".", ";", ")", "—", "–", ":", "who", "and", "-", "said", "says", "told"))
_PLACING = frozenset("on in at from near via".split())
_FRONTING = frozenset("while as though although once when currently formerly previously still now".split())
_SKIPPED = frozenset(
    "from into in to up on the his her their its a an new current own day-to-day top".split()
)


_LONGEST_CHAIN = 6
"""Titles that one person is said to hold at once."""
_REACH = 60
"""Words before a verb in which what it depends on is looked for."""


class PostFound(NamedTuple):
    """A title with its qualifier ("interim CEO"), and what the sentence says of it."""

    start: int
    end: int
    post: Post


def find(plain: str, sentences: Sequence[Sentence], names: Sequence[str] = ()) -> list[PostFound]:
    """The posts and changes of post that a text states, in order.

    `names` are names that the document is known to hold; they tell names from other capitalised words in
    headlines in title case. Holder and organisation are spans of names in the same sentence, or None.
    """
    found: list[PostFound] = []
    known = frozenset(names)
    for sentence in _with_anchor(plain, sentences):
        found.extend(_Reader(plain, sentence, known).posts())
    return found


@cache
def _anchors() -> AhoCorasick:
    from ahocorasick_rs import AhoCorasick, MatchKind

    words = [*ANCHORS, *(word.capitalize() for word in ANCHORS if word.islower())]
    return AhoCorasick(words, matchkind=MatchKind.LeftmostLongest)


@cache
def _title() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{TITLE})")


@cache
def _verbs(board: bool) -> tuple[tuple[Status, re.Pattern[str]], ...]:
    table = BOARD_VERBS if board else VERBS
    return tuple((cast(Status, status), re.compile(rf"(?:^| )(?:{forms})$")) for status, forms in table)


def _with_anchor(plain: str, sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    """The sentences that may hold a title."""
    at = 0
    done = -1
    for _, start, end in _anchors().find_matches_as_indexes(plain):
        if start < done or _is_inside_word(plain, start, end):
            continue
        while at < len(sentences) and sentences[at].end <= start:
            at += 1
        if at == len(sentences):
            return
        if sentences[at].start <= start:
            done = sentences[at].end
            yield sentences[at]


def _is_inside_word(plain: str, start: int, end: int) -> bool:
    return (start > 0 and plain[start - 1].isalpha()) or plain[end : end + 1].isalpha()


# ---------------------------------------------------------------- the parts of a post


class _Title(NamedTuple):
    """A title: its place, its words' indices, and its normal form."""

    start: int
    end: int
    first: int
    last: int
    name: str


class _Left(NamedTuple):
    """What stands before a title and belongs to its phrase."""

    first: int
    """Index of the phrase's first word."""
    status: Status | None
    organization: Span | None
    open: bool
    """Whether "its" or "the company's" leaves the organisation open."""
    determiner: str


class _Right(NamedTuple):
    """What stands after a title and belongs to its phrase."""

    after: int
    """Index of the word after the phrase."""
    organization: Span | None
    open: bool
    holder: Run | None


class _Verb(NamedTuple):
    """The verb that leads to a title."""

    status: Status
    first: int
    """Index of its first word."""
    object: Run | None
    word: str


class _Reader:
    """Reads the posts of one sentence."""

    def __init__(self, plain: str, sentence: Sentence, known: frozenset[str]) -> None:
        self._plain = plain
        self._sentence = sentence
        self._known = known
        self._words = words_of(plain, sentence.start, sentence.end)
        self._question = plain[sentence.end - 1] == "?"
        capitals = [word.is_capital for word in self._words if len(word.text) > 3 and word.text.isalpha()]
        many = len(capitals) >= 4 and sum(capitals) >= 0.8 * len(capitals)
        self._title_case = many and plain[sentence.end - 1] not in '.!"”'

    def posts(self) -> Iterator[PostFound]:
        """All posts of the sentence, in order."""
        found: list[PostFound] = []
        before: tuple[int, PostFound] | None = None
        for chain in self._chains():
            posts, after = self._read(chain, before)
            found.extend(posts)
            before = (after, posts[-1]) if posts else None
        found.extend(self._seats())
        found.extend(self._foundings())
        return iter(sorted(set(found)))

    # ------------------------------------------------------------ titles

    def _chains(self) -> Iterator[list[_Title]]:
        """The titles of the sentence, those joined by "and" or a comma together: "founder and CEO"."""
        chain: list[_Title] = []
        for title in self._titles():
            if chain and (len(chain) == _LONGEST_CHAIN or not self._joined(chain[-1], title)):
                yield chain
                chain = []
            chain.append(title)
        if chain:
            yield chain

    def _titles(self) -> Iterator[_Title]:
        for match in _title().finditer(self._plain, self._sentence.start, self._sentence.end):
            first = self._words.index_at(match.start())
            last = self._words.index_at(match.end()) - 1
            if first <= last and match["head"] and self._words[last].is_capital:
                yield self._head(match, first, last)
                continue
            if self._in_brackets(first, last):
                continue
            if first <= last and not is_possessive(self._words[last]):
                yield _Title(match.start(), match.end(), first, last, _normal(match[0]))

    def _in_brackets(self, first: int, last: int) -> bool:
        """Whether a title is the initials of the one before it: "chief executive officer (CEO)"."""
        words = self._words
        return (
            first > 0
            and words[first - 1].text == "("
            and last + 1 < len(words)
            and words[last + 1].text == ")"
        )

    def _head(self, match: re.Match[str], first: int, last: int) -> _Title:
        """The head of a body ("head of Acme") or of a part of it ("head of AI at Acme", "its Head of Sales")."""
        words = self._words
        run = run_starting(words, last)
        following = words[run.last + 1].lower if run.last + 1 < len(words) else ""
        own = first > 0 and (words[first - 1].lower in _OWNERS or is_possessive(words[first - 1]))
        if following in ("at", "for") or own or (first > 1 and words[first - 2].lower in _OWNERS):
            end = words[run.last].end
            return _Title(match.start(), end, first, run.last, _normal(self._plain[match.start() : end]))
        return _Title(match.start(), words[first].end, first, first, "head")

    def _joined(self, one: _Title, other: _Title) -> bool:
        between = [word.lower for word in self._words.between(one.last + 1, other.first)]
        return between in (["and"], [","], [",", "and"], ["&"], ["/"], ["-"], ["and", "a"], ["and", "the"])

    # ------------------------------------------------------------ one chain

    def _read(self, chain: list[_Title], before: tuple[int, PostFound] | None) -> tuple[list[PostFound], int]:
        """The posts of a chain of titles, and the index of the word after their phrase."""
        left = self._left(chain[0].first)
        right = self._right(chain[-1])
        verb = self._verb(left)
        if verb and right.holder and verb.word in COPULAS:
            verb = None  # "it was CEO Jane Roe who …"
        if verb and self._doubted(verb):
            return [], right.after
        holder = self._holder(left, right, verb)
        organization = left.organization or right.organization
        status: Status | None = None
        if holder is None and before and self._goes_on(left, before[0]):
            earlier = before[1].post
            holder, status = earlier.holder, earlier.status
        if organization is None and verb:
            organization = self._organization_of(left, verb, holder)
        posts = [
            self._post(title, chain, left, verb, status, holder, organization)
            for title in chain
            if self._says_something(title, left, right, holder, organization)
        ]
        if verb and verb.object and verb.word in SUCCEEDING and posts:
            gone = self._span(self._person(verb.object))
            post = posts[-1].post
            posts.append(posts[-1]._replace(post=post._replace(status="outgoing", holder=gone)))
        return posts, right.after

    def _post(
        self,
        title: _Title,
        chain: list[_Title],
        left: _Left,
        verb: _Verb | None,
        inherited: Status | None,
        holder: Span | None,
        organization: Span | None,
    ) -> PostFound:
        """One title of a chain as a post."""
        qualified = left.status if title == chain[0] or left.status != "interim" else None
        status = _status(qualified, verb.status if verb else inherited)
        if title.name in ("founder", "co-founder"):
            status = "incumbent"
        start = title.start
        if qualified and title == chain[0]:
            start = self._qualifier_start(left, title)
        return PostFound(start, title.end, Post(title.name, status, holder, organization))

    def _qualifier_start(self, left: _Left, title: _Title) -> int:
        for at in range(left.first, title.first):
            if self._words[at].lower in QUALIFIERS or self._words[at].lower.startswith(("ex-", "then-")):
                return self._words[at].start
        return title.start

    def _says_something(
        self, title: _Title, left: _Left, right: _Right, holder: Span | None, organization: Span | None
    ) -> bool:
        """Whether a title is a post of somebody or somewhere, and not a word in passing."""
        if holder is None and (self._question or left.determiner in ("a", "an", "another", "one")):
            return False
        if (
            holder is None
            and right.after < len(self._words)
            and self._words[right.after].lower in NOT_A_HOLDER
        ):
            return False
        need = (
            title.name in NEED_CONTEXT
            or title.name.split()[-1] in NEED_CONTEXT
            or title.name.startswith("head")
        )
        if not need or holder is not None:
            return True
        printed = self._words[title.first].is_capital and right.organization is None
        return organization is not None and not printed  # a product ("Acme Premier") may look like a title

    # ------------------------------------------------------------ around the title

    def _left(self, title: int) -> _Left:
        """The qualifier, organisation and determiner before the title whose first word is `title`."""
        words = self._words
        first, status, organization = title, cast("Status | None", None), cast("Span | None", None)
        if words[title].lower.startswith(("ex-", "then-")):
            status = "former"
        at = title - 1
        while at >= 0 and title - at < 12:
            word = words[at]
            if word.lower in QUALIFIERS and status is None:
                status = cast(Status, QUALIFIERS[word.lower])
                first = at
                at -= 1
            elif word.lower.startswith("ex-") and organization is None:
                return _Left(at, "former", Span(word.start + 3, word.end), False, "")
            elif is_possessive(word):
                return self._possessed(at, status, organization)
            elif (
                word.is_capital
                and word.lower not in OPENERS
                and word.lower not in CALENDAR
                and organization is None
            ):
                run = self._known_ending(at)
                if run is None or self._is_object(run.first):
                    return _Left(first, status, None, False, "")
                if run.last == at and words[at].lower in NATIONALITIES:
                    return _Left(run.first, status, None, False, "")
                organization, first = self._span(run), run.first
                at = first - 1
            elif word.lower in _DETERMINERS or word.lower in _OWNERS:
                return _Left(at, status, organization, word.lower in _OWNERS, word.lower)
            elif (opening := self._opening(at)) >= 0:
                at = opening
            else:
                break
        return _Left(first, status, organization, False, "")

    def _possessed(self, at: int, status: Status | None, organization: Span | None) -> _Left:
        """The phrase that a possessive begins: "Acme's | CEO", "the company's | CEO"."""
        words = self._words
        if words[at].is_capital and words[at].lower not in OPENERS:
            run = self._known_ending(at)
            if run is not None:
                return _Left(run.first, status, organization or self._span(run), False, "")
        first = at
        while (
            first > 0
            and at - first < 3
            and not words[first].is_capital
            and words[first].lower not in _DETERMINERS
        ):
            first -= 1
        return _Left(first, status, organization, organization is None, "the")

    def _opening(self, at: int) -> int:
        """Index of the determiner or possessive that adjectives up to `at` follow; -1 where there is none."""
        words = self._words
        for here in range(at, max(-1, at - 6), -1):
            word = words[here]
            if word.lower in _DETERMINERS or word.lower in _OWNERS or is_possessive(word):
                return here if here < at else -1
            if word.lower in _NO_ADJECTIVE or not word.text[0].isalnum():
                return -1
        return -1

    def _is_object(self, first: int) -> bool:
        """Whether the run before a title is the object of a naming verb: "named | Jane Roe | chairman"."""
        if first == 0 or self._words[first - 1].lower not in NAMING:
            return False
        return first < 2 or self._words[first - 2].lower not in (
            "was",
            "were",
            "been",
            "is",
            "are",
            "be",
            "being",
        )

    def _right(self, title: _Title) -> _Right:
        """The organisation and the holder after a title."""
        words = self._words
        at = title.last + 1
        if at + 2 < len(words) and words[at].text == "(" and words[at + 2].text == ")":
            at += 3
        if at < len(words) and words[at].lower in _PREPOSITIONS:
            run, after = self._body_after(at)
            return _Right(after, self._span(run), run is None and after > at, None)
        holder = None
        if at < len(words) and words[at].is_capital:
            holder = self._person(self._known_starting(at))
        elif at + 2 < len(words) and words[at].lower in ("is", "was") and words[at + 1].is_capital:
            run = self._known_starting(at + 1)
            holder = self._person(run) if run and run.last > run.first else None
        return _Right(at, None, False, holder)

    def _body_after(self, preposition: int) -> tuple[Run | None, int]:
        """The organisation after "of" or "at", and the index of the word after the phrase."""
        words = self._words
        at = preposition + 1
        while at < len(words) and at - preposition < 7:
            if words[at].is_capital and words[at].lower not in CALENDAR:
                run = self._known_starting(at) if words[at - 1].lower not in ("a", "an") else None
                if run is None or is_possessive(words[run.last]):
                    return None, self._after_noun(run.last + 1 if run else at + 1)
                return run, self._after_place(run.last + 1)
            if not words[at].text[0].isalpha() or words[at].lower in _ENDS_BODY:
                return None, at
            at += 1
        return None, at

    def _after_noun(self, at: int) -> int:
        """Index of the word after the small words from `at` on."""
        words = self._words
        end = min(len(words), at + 5)
        while at < end and words[at].text[0].isalpha() and words[at].text.islower():
            at += 1
        return at

    def _after_place(self, at: int) -> int:
        """Index of the word after "at Ohio State", "in Berlin", that follow an organisation."""
        words = self._words
        for _ in range(3):
            name = at + 2 if at + 1 < len(words) and words[at + 1].lower == "the" else at + 1
            if name >= len(words) or words[at].lower not in _PREPOSITIONS:
                break
            if not words[name].is_capital or words[name].lower in CALENDAR:
                break
            at = run_starting(words, name).last + 1
        return at

    def _known_ending(self, at: int) -> Run | None:
        """The name that ends at `at`; in title case only one that the document is known to hold."""
        run = run_ending(self._words, at)
        while run.first < run.last and _is_no_name(self._words[run.first].lower):
            run = Run(run.first + 1, run.last)
        if not self._title_case:
            return run
        return next(
            (r for r in (Run(i, at) for i in range(run.first, at + 1)) if self._text(r) in self._known), None
        )

    def _known_starting(self, at: int) -> Run | None:
        """The name that begins at `at`; in title case only one that the document is known to hold."""
        run = run_starting(self._words, at)
        possessive = next(
            (i for i in range(run.first, run.last + 1) if is_possessive(self._words[i])), run.last
        )
        run = Run(at, possessive)
        following = self._words[run.last + 1].text if run.last + 1 < len(self._words) else "."
        if not self._title_case or not following[0].isalpha():
            return run
        return next(
            (r for r in (Run(at, i) for i in range(run.last, at - 1, -1)) if self._text(r) in self._known),
            None,
        )

    # ------------------------------------------------------------ the holder

    def _holder(self, left: _Left, right: _Right, verb: _Verb | None) -> Span | None:
        """Who holds the post: beside the title, else the subject or object of the verb that leads to it."""
        if right.holder:
            return self._span(right.holder)
        words = self._words
        fronted = left.first == 0 or words[left.first - 1].lower in _FRONTING or (verb and verb.first <= 1)
        if (
            right.after + 1 < len(words)
            and words[right.after].text == ","
            and words[right.after + 1].is_capital
        ):
            run = self._known_starting(right.after + 1)
            closed = run and (run.last + 1 >= len(words) or words[run.last + 1].lower in _ENDS_APPOSITION)
            person = self._person(run) if closed or fronted else None
            if person and (fronted or left.first == 0 or words[left.first - 1].text != ","):
                return self._span(person)
        if verb:
            return self._subject(verb)
        return self._apposed(left, right)

    def _apposed(self, left: _Left, right: _Right) -> Span | None:
        """The name before a comma or bracket before the title's phrase: "Jane Roe, 45, | CEO of Acme,"."""
        words = self._words
        at = left.first - 1
        if at < 1 or words[at].text not in (",", "(", "—", "–"):
            return None
        follows = words[right.after].lower if right.after < len(words) else "."
        if follows not in _ENDS_APPOSITION and not (right.organization or right.open or left.organization):
            return None
        at -= 1
        if words[at].text.isdigit() and at > 1 and words[at - 1].text == ",":
            at -= 2
        run = self._known_ending(at) if words[at].is_capital else None
        if run and run.first == run.last and run.first and words[run.first - 1].lower in _PLACING:
            return None  # "anger on Acme, the firm's former CEO said"
        return self._span(self._person(run))

    def _subject(self, verb: _Verb) -> Span | None:
        """The subject of a verb, or its object where it names somebody: "Acme named Jane Roe | CEO"."""
        if verb.object and verb.word in NAMING:
            return self._span(self._person(verb.object))
        words = self._words
        speaker = speakers.before(words, verb.first)
        if speaker is None:
            return self._finite_subject(verb.first)
        if speaker.kind in ("role", "group") and words[verb.first - 1].text == ",":
            return self._inner_apposition(verb.first - 2)
        if speaker.kind != "name":
            return None
        first = words.index_at(speaker.start)
        if first > 0 and words[first - 1].lower == "by":
            return None
        run = Run(self._words.index_at(speaker.start), self._words.index_at(speaker.end) - 1)
        return self._span(self._person(run))

    def _inner_apposition(self, at: int) -> Span | None:
        """The name between commas after a noun: "its president, | Jane Roe, | will"."""
        run = self._known_ending(at) if self._words[at].is_capital else None
        return self._span(self._person(run)) if run and self._words[run.first - 1].text == "," else None

    def _finite_subject(self, before: int) -> Span | None:
        """The only name before a finite verb to the left: "Roe will keep a link by | remaining on the board"."""
        words = self._words
        found = set()
        for at in range(max(1, before - _REACH), before):
            if (
                words[at].lower in ("will", "would", "has", "had", "is", "was", "said")
                and words[at - 1].is_capital
            ):
                if words[at - 1].lower in OPENERS:
                    return None
                found.add(self._span(self._person(self._known_ending(at - 1))))
        return found.pop() if len(found) == 1 else None

    def _person(self, run: Run | None) -> Run | None:
        """The run if it can be a person's name, without titles before it."""
        run = run and person_of(self._words, run)
        if run is None or run.last - run.first > 5:
            return None
        words = self._words.between(run.first, run.last + 1)
        if any(
            w.lower in ORGANIZATION_SUFFIXES or w.lower in ORGANIZATION_NOUNS or w.lower == "ai"
            for w in words
        ):
            return None
        last = words[-1].lower
        if last in CALENDAR or last in OPENERS or (len(words) > 1 and last in PLACE_NOUNS):
            return None
        return None if len(words) == 1 and words[0].text.isupper() else run

    # ------------------------------------------------------------ the verb

    def _verb(self, left: _Left) -> _Verb | None:
        """The verb that leads to the title's phrase, if one does."""
        words = self._words
        at = left.first - 1
        if at < 0:
            return None
        if words[at].lower in ("of", "as") and at > 0 and words[at - 1].lower in POST_NOUNS:
            at -= 2
            while at >= 0 and words[at].lower in _SKIPPED and words[at].lower not in ("up", "into", "on"):
                at -= 1
            return self._match(at, 0, None)
        if words[at].lower == "as":
            return self._as_verb(at - 1)
        if words[at].is_capital and words[at].lower not in OPENERS:
            run = run_ending(words, at)
            return self._match(run.first - 1, 0, run) if self._is_object(run.first) else None
        if words[at].lower == "be" or words[at].lower in COPULAS or words[at].lower in NAMING:
            return self._match(at, 0, None)
        if words[at].text.endswith("ly") or words[at].lower in ("also", "now", "not"):
            return self._match(at - 1, 0, None) if words[at - 1].lower in COPULAS and at > 0 else None
        return None

    def _as_verb(self, at: int) -> _Verb | None:
        """The verb before "as": "stepped down on Monday | as", "named Jane Roe | as"."""
        words = self._words
        if at < 0:
            return None
        if words[at].is_capital and words[at].lower not in CALENDAR:
            run = run_ending(words, at)
            verb = self._match(run.first - 1, 0, run)
            if verb and verb.status == "incoming":
                return verb
            joined = run.first > 0 and words[run.first - 1].lower in ("and", ",")
            earlier = words.between(run.first - _REACH, run.first)
            if joined and any(word.lower in NAMING for word in earlier):
                return _Verb("incoming", run.first, run, "named")
        return self._match(at, 5, None)

    def _match(self, at: int, slack: int, named: Run | None) -> _Verb | None:
        """The verb whose last word is at `at`, or up to `slack` words before it."""
        words = self._words
        for last in range(at, max(-1, at - slack - 1), -1):
            if last < at and words[last + 1].text in ",;:—":
                return None
            window = " ".join(word.lower for word in words.between(max(0, last - 4), last + 1))
            for status, pattern in _verbs(False):
                match = pattern.search(window)
                if match:
                    count = len(match[0].split())
                    return _Verb(status, last - count + 1, named, match[0].split()[-1])
        return None

    def _doubted(self, verb: _Verb) -> bool:
        """Whether the verb leaves open whether anybody holds the post: "may become", "is not"."""
        around = self._words.between(max(0, verb.first - 2), verb.first + 3)
        return any(word.lower in DOUBTS or word.lower.endswith(("n't", "n’t")) for word in around)

    # ------------------------------------------------------------ the organisation

    def _organization_of(self, left: _Left, verb: _Verb, holder: Span | None) -> Span | None:
        """The organisation that names somebody, or announces a change: "Acme named Jane Roe CEO"."""
        words = self._words
        if verb.object and verb.word in JOINING:
            return self._span(verb.object)
        if verb.object and verb.word in NAMING:
            speaker = speakers.before(words, verb.first)
        else:
            near = range(max(1, verb.first - _REACH), verb.first)
            announced = [i for i in near if words[i].lower in ("announced", "announces")]
            speaker = speakers.before(words, announced[-1]) if announced and not left.open else None
        if speaker is None or speaker.kind != "name":
            return None
        return None if (speaker.start, speaker.end) == holder else Span(speaker.start, speaker.end)

    def _goes_on(self, left: _Left, after: int) -> bool:
        """Whether a chain goes on with the post before it: "CEO of Acme | and | chairman of Bolt"."""
        between = [word.lower for word in self._words.between(after, left.first)]
        return between in (["and"], [",", "and"], [","], ["and", "as"])

    # ------------------------------------------------------------ seats and foundings

    def _seats(self) -> Iterator[PostFound]:
        """Seats on a board: "Roe will remain on the Acme board of directors"."""
        words = self._words
        for at, word in enumerate(words):
            if word.lower != "board" or at < 2:
                continue
            left = self._left(at)
            if left.first == at:
                continue
            verb = self._board_verb(left.first - 1)
            if verb is None or self._doubted(verb):
                continue
            last = at + 2 if [w.lower for w in words.between(at + 1, at + 3)] == ["of", "directors"] else at
            holder = self._subject(verb)
            organization = left.organization or self._right(_Title(0, 0, at, last, "")).organization
            organization = organization or self._organization_of(left, verb, holder)
            post = Post("board member", verb.status, holder, organization)
            yield PostFound(word.start, words[last].end, post)

    def _board_verb(self, last: int) -> _Verb | None:
        named = None
        if last > 1 and self._words[last].lower == "to" and self._words[last - 1].is_capital:
            named = run_ending(self._words, last - 1)
            verb = named.first - 1
            if verb >= 0 and self._words[verb].lower in NAMING:
                return _Verb("incoming", verb, named, self._words[verb].lower)
        window = " ".join(word.lower for word in self._words.between(max(0, last - 4), last + 1))
        for status, pattern in _verbs(True):
            match = pattern.search(window)
            if match:
                return _Verb(status, last - len(match[0].split()) + 1, None, match[0].split()[-1])
        return None

    def _foundings(self) -> Iterator[PostFound]:
        """Who founded what: "Acme, founded in 1999 by Jane Roe", "Jane Roe founded Acme"."""
        words = self._words
        for at, word in enumerate(words):
            if word.lower not in ("founded", "co-founded", "cofounded"):
                continue
            by = next((i for i in range(at + 1, min(at + 6, len(words))) if words[i].lower == "by"), -1)
            title = "founder" if word.lower == "founded" else "co-founder"
            if by > 0 and by + 1 < len(words) and words[by + 1].is_capital:
                body = self._founded_body(at)
                founders = list(self._listed(by + 1))
                for founder in founders:
                    name = "co-founder" if len(founders) > 1 else title
                    yield PostFound(word.start, word.end, Post(name, "incumbent", founder, body))
            elif (
                by < 0
                and at + 1 < len(words)
                and words[at + 1].is_capital
                and words[at + 1].lower not in CALENDAR
            ):
                holder = self._subject(_Verb("incumbent", at, None, ""))
                if holder:
                    body = self._span(self._known_starting(at + 1))
                    yield PostFound(word.start, word.end, Post(title, "incumbent", holder, body))

    def _listed(self, at: int) -> Iterator[Span]:
        """The persons in a list of names that begins at `at`: "Jane Roe and John Doe"."""
        words = self._words
        while at < len(words) and words[at].is_capital:
            run = self._known_starting(at)
            span = self._span(self._person(run))
            if run is None or span is None:
                return
            yield span
            at = run.last + 1
            if (
                at < len(words)
                and words[at].text == ","
                and at + 1 < len(words)
                and words[at + 1].lower == "and"
            ):
                at += 1
            if at >= len(words) or words[at].lower not in ("and", ","):
                return
            at += 1

    def _founded_body(self, at: int) -> Span | None:
        """The organisation that was founded: the subject of "was founded", or what "founded" is apposed to."""
        words = self._words
        before = words[at - 1].lower if at else ""
        if before in ("was", "is", "were", "been"):
            speaker = speakers.before(words, at)
            if speaker is None or speaker.kind != "name":
                return None
            return Span(speaker.start, speaker.end)
        here = at - 1
        while here > 0 and at - here < 12 and not words[here].is_capital and words[here].text not in ",;:":
            here -= 1
        if here > 0 and words[here].text == "," and words[here - 1].is_capital:
            return self._span(self._known_ending(here - 1))
        following = words[here + 1].lower if here >= 0 and here + 1 < at else ""
        if here < 0 or not words[here].is_capital or following not in ("is", "was"):
            return None
        return self._span(self._known_ending(here))

    # ------------------------------------------------------------ spans

    def _span(self, run: Run | None) -> Span | None:
        return run and Span(self._words[run.first].start, without_possessive(self._words[run.last]))

    def _text(self, run: Run) -> str:
        start, end = self._words[run.first].start, without_possessive(self._words[run.last])
        return " ".join(self._plain[start:end].split())


def _is_no_name(word: str) -> bool:
    """Whether a capitalised word before a name is none of it: "Former Acme", "The Acme"."""
    return word in OPENERS or word in QUALIFIERS


def _status(qualified: Status | None, verb: Status | None) -> Status:
    """The status that a qualifier and a verb give together: "will serve as interim", "stepped down as interim"."""
    if qualified == "former" or verb is None:
        return qualified or "incumbent"
    if verb == "outgoing" or qualified is None:
        return verb
    return "former" if qualified == "interim" and verb == "former" else qualified


def _normal(printed: str) -> str:
    """The normal form of a title: "Chief Executive Officer" and "ex-CEO" are "CEO"."""
    title = re.sub(r"^(?:ex|then)-", "", " ".join(printed.split()), flags=re.IGNORECASE)
    if title.isupper() or (title.startswith("co-") and title[3:].isupper()):
        return title.removeprefix("co-")
    lower = re.sub(r"^(vice|deputy) ?-? ?", r"\1 ", title.lower())
    lower = re.sub(r"chair(?:man|woman|person)\b", "chair", lower).removesuffix(" of the board")
    if lower.startswith("head of "):
        return "head of " + " ".join(word if word.isupper() else word.lower() for word in title.split()[2:])
    return NORMAL_FORMS.get(lower, lower)
