"""Figures of one document that contradict each other under one frame: the headline against the text.

A headline says again what the text says. A figure of it that the text does not state, while one of the same thing stands
there in other digits or at another scale, is a contradiction of the article with itself. Elsewhere in an article two figures
of one noun are mostly two things, so that only sentences in nearly the same words are held against each other.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.align.differences import WARNING
from checker.align.questions import Question
from checker.align.story import Story
from checker.align.updating import tells_change
from checker.align.vetoes import FRAME_VETOES, opposite_bounds
from checker.frame import Statement, relation, relation_of
from checker.frame.relation import persons
from checker.lexicon.events import AGAIN
from checker.lexicon.names import CALENDAR
from checker.lexicon.words import FUNCTION_WORDS
from checker.values import Relation
from checker.values.name import name_words

__all__ = ["contradicting"]

LEAST = 0.8
"""From this nearness of the words on a headline and a sentence speak of one figure."""
KINDS = frozenset(("money", "percent", "count", "measure", "age"))


def contradicting(story: Story) -> list[Question]:
    """The figures of headlines that the text below them contradicts; linear in the figures under each headline."""
    return [question for source in story.statements for question in _repeated(story, source)]


ALIKE = 0.8
"""Share of all their stems that two sentences of an article have in common which say one thing twice."""
MOST_REPEATED = 20
"""So many figures of one noun under one verb are held against each other in an article."""


def _repeated(story: Story, source: str) -> Iterator[Question]:
    """Figures of one question that the document gives otherwise in another sentence."""
    groups: dict[tuple[str | None, ...], list[Statement]] = {}
    for one in story.statements[source]:
        if (key := _asked(one)) is not None:
            groups.setdefault(key, []).append(one)
    for key, group in groups.items():
        listed = group[:MOST_REPEATED]
        if key[0] == "age" and _are_several(story, source, key[1] or ""):
            continue  # two of one surname
        for at, one in enumerate(listed):
            for other in listed[at + 1 :]:
                if one.sentence != other.sentence and _is_one(story, one, other) and _contradicts(one, other):
                    fit = relation(one.frame, other.frame)
                    yield Question(((one,), (other,)), Relation.CONTRADICTS, fit, WARNING, (one, other))


def _are_several(story: Story, source: str, surname: str) -> bool:
    """Whether a document names two in full of one surname."""
    full = (name_words(name.canonical) for name in story.analyses[source].names)
    return len({words[0] for words in full if len(words) > 1 and words[-1] == surname}) > 1


def _is_one(story: Story, one: Statement, other: Statement) -> bool:
    """Whether two figures are of one thing: one person's age, one sentence said twice, one event."""
    if one.frame.kind == "age":
        return persons(one.frame.person, other.frame.person) == "same"
    return _same_words(story, one, other) or _of_one_event(story, one, other)


def _asked(one: Statement) -> tuple[str | None, ...] | None:
    """What figures of one question share: how many people something befell, else kind, noun and verb; None where unknown."""
    frame = one.frame
    if frame.kind in ("count", "number") and frame.outcome is not None:
        return ("count", frame.outcome)
    if (
        frame.kind == "age" and frame.person and one.mention.text.isdigit()
    ):  # "Ana Roe, 34, …": the name stands beside it
        return ("age", frame.person[-1])
    if frame.kind in KINDS and frame.head and frame.predicate:
        return (frame.kind, frame.head, frame.predicate)
    return None


def _same_words(story: Story, one: Statement, other: Statement) -> bool:
    stream = story.streams[one.source]
    again = [AGAIN & {token.low for token in stream.of_sentence(each.sentence)} for each in (one, other)]
    if again[0] != again[1]:  # "a bomb killed 12", "the second bomb killed 14"
        return False
    first, second = (
        stream.stems_by_sentence[each.sentence]
        - {stream.stems[at] for at in range(each.first, each.last - 1)}
        for each in (one, other)
    )
    return len(first & second) >= max(3, ALIKE * len(first | second))


def _of_one_event(story: Story, one: Statement, other: Statement) -> bool:
    """Whether two tolls are of one event: what befell people, on one day that both name, at a place that both name.

    What tells of a change tells of two tolls: "had killed 10, and now 12".
    """
    if (
        one.frame.outcome is None
        or not one.frame.period & other.frame.period
        or one.mention.hedge
        or other.mention.hedge
    ):
        return False
    told = [story.streams[one.source].of_sentence(each.sentence) for each in (one, other)]
    if any(tells_change(story, each) for each in (one, other)) or any(
        token.low in AGAIN for tokens in told for token in tokens
    ):
        return False
    names = [
        {token.low for token in tokens[1:] if token.is_capital and token.kind == "word"} for tokens in told
    ]
    names = [found | {tokens[0].low} for found, tokens in zip(names, told, strict=True)]
    return bool((names[0] & names[1]) - CALENDAR - FUNCTION_WORDS)


def _contradicts(one: Statement, other: Statement) -> bool:
    if relation_of(one.value, other.value) is not Relation.CONTRADICTS or opposite_bounds(one, other):
        return False
    fit = relation(one.frame, other.frame)
    return not any(holds(one, other, fit) for _, holds in FRAME_VETOES)
