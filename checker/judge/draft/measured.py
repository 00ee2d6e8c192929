"""Two measured things exchanged: a draft gives to one what its sources give to another of which they tell as much.

"Revenue rose 9%" against "revenue rose 7%; net income rose 9%". What a figure is told of, the subject of its part, decides;
the rest of its words, which another writer chooses anew, does not.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from checker.align.vocabulary import Vocabulary
from checker.judge.draft.figure import Figure
from checker.judge.draft.matching import MEASURED
from checker.judge.draft.owned import NOUN, Asked, kin_of
from checker.judge.draft.place import Place
from checker.judge.draft.sources import Sources
from checker.judge.draft.text import Text

__all__ = ["of_another_thing", "told_of_it"]

BESIDE = 2
"""Sentences from the figure that has the draft's value to the one of what the draft tells, in a list of such figures."""
COVERED = 0.5
"""How much of the draft's clause the sentence of the one of what the draft tells has at least."""
CLASHING = frozenset(("dimension", "rate", "direction", "change", "period", "span", "outcome"))
"""Slots whose clash shows that a figure answers no question of the draft's."""


def of_another_thing(
    draft: Text, figure: Figure, having: Place, places: Sequence[Place], sources: Sources
) -> Place | None:
    """The source's figure of what the draft's is told of, where the one that has its value is told of something else alone."""
    if figure.kind not in MEASURED or having.figure.kind != figure.kind:
        return None
    text, vocabulary = sources.by_name[having.source], sources.vocabulary
    subject = draft.subject(figure)
    own = _without(subject, text.owned(having.figure), vocabulary)
    theirs = _without(text.subject(having.figure), _kin(draft.owned(figure), vocabulary), None)
    if not own or not theirs:
        return None
    rivals = (
        one
        for one in places
        if _is_beside(having, one)
        and one.figure.kind == figure.kind
        and one.match.grade == "other"
        and one.fit is not None
        and one.fit.clash.isdisjoint(CLASHING)
        and one.near
        and one.standing > having.standing
        and one.told >= max(COVERED, having.told)
        and all(subject[word] > NOUN for word in _without(subject, text.owned(one.figure), vocabulary))
        and not own <= _without(own, text.subject(one.figure), vocabulary)
        and theirs & text.subject(one.figure).keys() != theirs
    )
    return min(rivals, key=lambda one: (-one.standing, one.figure.start), default=None)


def told_of_it(
    draft: Text, figure: Figure, found: Sequence[Place], rivals: Sequence[Place], sources: Sources
) -> Sequence[Place]:
    """The rivals that may be told of what the draft's figure is told of: none but those beside it, where its own place is.

    "Sales fell to £612m" against "profit fell to £48m. Revenue was £612m": the nouns decide, not the verb. A name says little,
    for whole texts tell of it.
    """
    nouns_of = {word: weight for word, weight in draft.subject(figure).items() if weight <= NOUN}
    asked = Asked(nouns_of, sources.vocabulary)

    def told(one: Place) -> float:
        return sum(asked.shares(sources.by_name[one.source].owned(one.figure)))

    if figure.kind not in MEASURED or max(map(told, found)) < MOSTLY * len(nouns_of) or not nouns_of:
        return rivals
    beside = {(one.source, one.figure.sentence) for one in found}
    return [one for one in rivals if (one.source, one.figure.sentence) in beside or told(one)]


MOSTLY = 0.5
"""How much of the nouns that a draft's figure is told of a source tells its own of that is told of the same."""


def _is_beside(having: Place, one: Place) -> bool:
    return one.source == having.source and abs(one.figure.sentence - having.figure.sentence) <= BESIDE


def _kin(words: Iterable[str], vocabulary: Vocabulary) -> frozenset[str]:
    """The sources' words that are, or can stand for, some."""
    return frozenset(other for word in words for other in vocabulary.kin(word))


def _without(words: Iterable[str], others: Iterable[str], vocabulary: Vocabulary | None) -> frozenset[str]:
    """Of some words those that others do not have; with a vocabulary also in no word that can stand for them."""
    told = frozenset(others)
    if vocabulary is None:
        return frozenset(words) - told
    return frozenset(
        word for word in words if (kin := kin_of(word, vocabulary)) and kin.keys().isdisjoint(told)
    )
