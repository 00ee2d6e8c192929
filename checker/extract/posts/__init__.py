"""Posts: who holds which post where, and who takes one up or leaves it.

Every title in a sentence is read with what stands around it: a qualifier and an organisation before it
("former Acme CEO", "Acme's CEO"), an organisation after it ("CEO of Acme"), a holder beside it ("CEO Jane
Roe", "Jane Roe, CEO of Acme"), or a verb that leads to it ("Roe will step down as CEO"). What the sentence
leaves open stays None; where two holders fit equally there is none.
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.extract.posts.line import Line, PostFound
from checker.extract.posts.phrases import Left, Right, left_of, right_of
from checker.extract.posts.seats import foundings, seats
from checker.extract.posts.titles import Title, chains, with_titles
from checker.extract.posts.verbs import (
    PASSIVE,
    Verb,
    before_verb,
    is_doubted,
    leading_verb,
    organization_of,
    subject_of,
)
from checker.kinds import Status
from checker.lexicon.posts import (
    AFTER_OUSTED,
    COPULAS,
    GOING,
    HEADS,
    KIN,
    NEED_CONTEXT,
    NOT_A_HOLDER,
    OUSTED,
    QUALIFIERS,
    SUCCEEDING,
)
from checker.lexicon.titles import ENDS_APPOSITION, FRONTING, PLACING
from checker.model import Post, Span
from checker.text.sentences import Paragraphs

__all__ = ["PostFound", "find"]

_HEADS = frozenset(HEADS)


def find(plain: str, paragraphs: Paragraphs, names: Sequence[str] = ()) -> list[PostFound]:
    """The posts and changes of post that a text states, in order.

    `names` are names that the document is known to hold; they tell names from other capitalised words in
    headlines in title case. Holder and organisation are spans of names in the same sentence, or None.
    """
    found: list[PostFound] = []
    known = frozenset(names)
    for sentence in with_titles(plain, paragraphs):
        found.extend(_posts(Line(plain, sentence, known)))
    return found


def _posts(line: Line) -> list[PostFound]:
    """All posts of a sentence, in order."""
    found: list[PostFound] = []
    before: tuple[int, PostFound] | None = None
    for chain in chains(line):
        posts, after = _read(line, chain, before)
        found.extend(posts)
        before = (after, posts[-1]) if posts else None
    found += seats(line)
    found += foundings(line)
    return sorted(set(found)) if len(found) > 1 else found


def _read(
    line: Line, chain: list[Title], before: tuple[int, PostFound] | None
) -> tuple[list[PostFound], int]:
    """The posts of a chain of titles, and the index of the word after their phrase."""
    left = left_of(line, chain[0].first)
    right = right_of(line, chain[-1].last)
    verb = leading_verb(line, left)
    if verb and right.holder and verb.word in COPULAS:
        verb = None  # "it was CEO Jane Roe who …"
    if verb and is_doubted(line, verb):
        return [], right.after
    holder = _holder(line, left, right, verb)
    organization = left.organization or right.organization
    status: Status | None = None
    if holder is None and before and _goes_on(line, left, before[0]):
        earlier = before[1].post
        holder, status = earlier.holder, earlier.status
    if organization is None and verb:
        organization = organization_of(line, left, verb, holder)
    if _is_over(line, right.after):
        status = "former"
    posts = [
        _post(line, title, chain, left, verb, status, holder, organization)
        for title in chain
        if _says_something(line, title, left, right, holder, organization)
    ]
    if verb and verb.object and (verb.word in SUCCEEDING or verb.word == PASSIVE) and posts:
        gone = before_verb(line, verb) if verb.word == PASSIVE else line.span(line.person(verb.object))
        post = posts[-1].post
        posts.append(posts[-1]._replace(post=post._replace(status="outgoing", holder=gone)))
    return posts, right.after


def _is_over(line: Line, at: int) -> bool:
    """Whether a term that has ended follows: "mayor of Leeds | from 2001 to 2009", "CEO | ousted last year"."""
    words = [word.lower for word in line.words.between(at, at + 4)]
    match words:
        case ["until", year, *_] | ["from", _, "to" | "until", year]:
            return year.isdigit()
        case ["who", "was" | "were", verb, *_]:
            return verb in OUSTED
        case ["who", verb, *following]:
            return not GOING.isdisjoint((verb, " ".join((verb, *following[:1]))))
        case [verb, following, *_]:
            return verb in OUSTED and following in AFTER_OUSTED
    return False


def _post(
    line: Line,
    title: Title,
    chain: list[Title],
    left: Left,
    verb: Verb | None,
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
        start = _qualifier_start(line, left, title)
    return PostFound(start, title.end, Post(title.name, status, holder, organization))


def _qualifier_start(line: Line, left: Left, title: Title) -> int:
    for at in range(left.first, title.first):
        if line.words[at].lower in QUALIFIERS or line.words[at].lower.startswith(("ex-", "then-")):
            return line.words[at].start
    return title.start


def _says_something(
    line: Line, title: Title, left: Left, right: Right, holder: Span | None, organization: Span | None
) -> bool:
    """Whether a title is a post of somebody or somewhere, and not a word in passing."""
    last = title.name.split()[-1]
    if holder is None and (last in _HEADS or last == "chief" or last == "coach"):
        return False
    if holder is None and _of_kin(line, left):
        return False
    if holder is None and (line.is_question or left.determiner in ("a", "an", "another", "one")):
        return False
    if holder is None and right.after < len(line.words) and line.words[right.after].lower in NOT_A_HOLDER:
        return False
    need = (
        title.name in NEED_CONTEXT or title.name.split()[-1] in NEED_CONTEXT or title.name.startswith("head")
    )
    if not need or holder is not None:
        return True
    printed = line.words[title.first].is_capital and right.organization is None
    return organization is not None and not printed  # a product ("Acme Premier") may look like a title


def _of_kin(line: Line, left: Left) -> bool:
    """Whether the post is that of somebody whom only another is known by: "the daughter of | its founder"."""
    before = [word.lower for word in line.words.between(left.first - 2, left.first)]
    return len(before) > 1 and before[1] == "of" and before[0] in KIN


def _holder(line: Line, left: Left, right: Right, verb: Verb | None) -> Span | None:
    """Who holds the post: beside the title, else the subject or object of the verb that leads to it."""
    if right.holder:
        return line.span(right.holder)
    words = line.words
    fronted = left.first == 0 or words[left.first - 1].lower in FRONTING or (verb and verb.first <= 1)
    if right.after + 1 < len(words) and words[right.after].text == "," and words[right.after + 1].is_capital:
        run = line.name_starting(right.after + 1)
        closed = run and (run.last + 1 >= len(words) or words[run.last + 1].lower in ENDS_APPOSITION)
        person = line.person(run) if closed or fronted else None
        if person and (fronted or not _may_be_apposed(line, left)):
            return line.span(person)
    if verb:
        return subject_of(line, verb)
    return _apposed(line, left, right)


def _may_be_apposed(line: Line, left: Left) -> bool:
    """Whether a title's phrase may be said of a name before it: "Jane Roe, | Acme's CEO, John Doe and …".

    Not where other words stand before the comma: "it would go on, | Acme's CEO, John Doe, said".
    """
    words, at = line.words, left.first - 2
    return at >= 0 and words[at + 1].text == "," and (words[at].is_capital or words[at].text.isdigit())


def _apposed(line: Line, left: Left, right: Right) -> Span | None:
    """The name before a comma or bracket before the title's phrase: "Jane Roe, 45, | CEO of Acme,"."""
    words = line.words
    at = left.first - 1
    if at < 1 or words[at].text not in (",", "(", "—", "–"):
        return None
    follows = words[right.after].lower if right.after < len(words) else "."
    if follows not in ENDS_APPOSITION and not (right.organization or right.open or left.organization):
        return None
    at -= 1
    if words[at].text.isdigit() and at > 1 and words[at - 1].text == ",":
        at -= 2
    run = line.name_ending(at) if words[at].is_capital else None
    if run and run.first == run.last and run.first and words[run.first - 1].lower in PLACING:
        return None  # "anger on Acme, the firm's former CEO said"
    return line.span(line.person(run))


def _goes_on(line: Line, left: Left, after: int) -> bool:
    """Whether a chain goes on with the post before it: "CEO of Acme | and | chairman of Bolt"."""
    between = [word.lower for word in line.words.between(after, left.first)]
    return between in (["and"], [",", "and"], [","], ["and", "as"])


def _status(qualified: Status | None, verb: Status | None) -> Status:
    """The status that a qualifier and a verb give together: "will serve as interim", "stepped down as interim"."""
    if qualified == "former" or verb is None:
        return qualified or "incumbent"
    if verb == "outgoing" or qualified is None:
        return verb
    return "former" if qualified == "interim" and verb == "former" else qualified
