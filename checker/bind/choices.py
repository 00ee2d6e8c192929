"""Claims of fields of kind `choice`: values that phrases state without a figure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from checker.bind.claims import Claim, make_claim
from checker.bind.context import Context
from checker.bind.phrases import Match, match, may_fit, negated
from checker.bind.roles import Filled, fill
from checker.bind.tokens import Token
from checker.model import Span
from checker.rulebook import CompiledField
from checker.values import Category
from checker.vocabulary import Phrase

__all__ = ["ChoiceFields"]


_Stating = tuple[CompiledField, str, Phrase]
"""A phrase, and the field and value that it states."""


class _Stated(NamedTuple):
    """A value that a sentence states, and of whom."""

    compiled: CompiledField
    text: str
    fit: Match
    filled: Filled


class ChoiceFields:
    """The phrases of all choices by the words they are anchored at."""

    def __init__(self, fields: Iterable[CompiledField]) -> None:
        self.by_word: Mapping[str, list[_Stating]] = defaultdict(list)
        self._needs: Mapping[str, list[list[frozenset[str]]]] = defaultdict(list)
        """By the heads of anchors: the heads of the words that their phrases cannot do without."""
        for compiled in fields:
            for text, phrases in compiled.phrases.items():
                for phrase in phrases:
                    for word in phrase.elements[phrase.anchor].words:
                        self.by_word[word].append((compiled, text, phrase))
                    needs = [frozenset(map(_head, need)) for need in phrase.needs]
                    for head in needs[0]:
                        self._needs[head].append(needs)

    def claims(self, context: Context) -> Iterator[Claim]:
        """The claims of all sentences, in order."""
        for at in self._anchored(context):
            tokens = context.tokens(at)
            for compiled, text, fit, filled in self._stated(context, at, tokens):
                assert compiled.scheme is not None
                value = Category(text, compiled.scheme)
                span = Span(tokens[fit.first].start, tokens[fit.last].end)
                yield make_claim(context, compiled, filled, value, span, None, fit.phrase.text)

    def _anchored(self, context: Context) -> Iterator[int]:
        """The sentences that may hold all words of some phrase: the others need no closer look."""
        printed = context.analysis.words
        for at, sentence in enumerate(context.sentences):
            words = {"", *" ".join(printed[sentence]).lower().replace("_", " ").split()}
            if any(
                not any(map(words.isdisjoint, needs))
                for head in words.intersection(self._needs)
                for needs in self._needs[head]
            ):
                yield at

    def _stated(self, context: Context, at: int, tokens: Sequence[Token]) -> Iterable[_Stated]:
        """What sentence `at` states: of each field and subject the most specific phrase."""
        words = context.words(at)
        best: dict[tuple[str, str], _Stated] = {}
        vetoed: dict[str, bool] = {}
        for index, token in enumerate(tokens):
            for compiled, text, phrase in self.by_word.get(token.text, ()):
                fit = match(phrase, tokens, index) if may_fit(phrase, words) else None
                if fit is None or negated(fit, tokens):
                    continue
                field = compiled.field.id
                if field not in vetoed:
                    vetoed[field] = _vetoed(compiled, tokens)
                if vetoed[field]:
                    continue
                attribution = context.attribution_at(tokens[fit.first].start)
                filled = fill(context, at, tokens, compiled, fit)
                if filled is None or (attribution is not None and attribution.view):
                    continue
                key = (field, filled.subject)
                if key not in best or fit.score > best[key].fit.score:
                    best[key] = _Stated(compiled, text, fit, filled)
        return best.values()


def _head(word: str) -> str:
    """What stands before the hyphen of a word that has one, "" where that is not all letters ("'s")."""
    head = word.partition("-")[0]
    return head if head.isalnum() else ""


def _vetoed(compiled: CompiledField, tokens: Sequence[Token]) -> bool:
    return any(
        token.text in veto.elements[veto.anchor].words and match(veto, tokens, index) is not None
        for veto in compiled.vetoes
        for index, token in enumerate(tokens)
    )
