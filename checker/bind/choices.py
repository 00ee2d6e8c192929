"""Claims of fields of kind `choice`: values that phrases state without a figure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from checker.bind.claims import make_claim
from checker.bind.context import Context
from checker.bind.phrases import Match, match, may_fit, negated
from checker.bind.roles import Filled, fill
from checker.bind.tokens import Token
from checker.model import Claim, Span
from checker.row import Row
from checker.rulebook import CompiledField
from checker.values import Category
from checker.vocabulary import Phrase

__all__ = ["ChoiceFields"]


class _Stating(Row):
    """A phrase, with the field and the value that it states."""

    compiled: CompiledField
    text: str
    phrase: Phrase
    also: frozenset[str]
    """Besides the word that it is anchored at, the rarest that a sentence must have: one of these."""


class _Stated(Row):
    """A value that a sentence states, and of whom."""

    compiled: CompiledField
    text: str
    fit: Match
    filled: Filled


class ChoiceFields:
    """The phrases of all choices by the words they are anchored at."""

    def __init__(self, fields: Iterable[CompiledField]) -> None:
        self.by_word: Mapping[str, list[_Stating]] = defaultdict(list)
        for compiled in fields:
            for text, phrases in compiled.phrases.items():
                for phrase in phrases:
                    words = phrase.elements[phrase.anchor].words
                    others = (need for need in phrase.needs if need is not words)
                    also = max(others, key=lambda need: min(map(len, need)), default=words)
                    for word in words:
                        self.by_word[word].append(_Stating(compiled, text, phrase, also))

    def claims(self, context: Context) -> Iterator[Claim]:
        """The claims of all sentences, in order."""
        for at in self._anchored(context):
            tokens = context.tokens(at)
            for compiled, text, fit, filled in self._stated(context, at, tokens):
                assert compiled.scheme is not None
                value = Category(text, compiled.scheme)
                span = Span(tokens[fit.first].start, tokens[fit.last].end)
                yield make_claim(context, compiled, filled, value, span, None, fit.phrase.text)

    def _anchored(self, context: Context) -> list[int]:
        """The sentences that may hold the words of some phrase: the others need no closer look."""
        plain = context.analysis.document.plain
        text = plain.lower()
        if len(text) != len(plain):  # a letter whose small form is longer moved the offsets
            return list(range(len(context.sentences)))
        found: set[int] = set()
        for word, stating in self.by_word.items():
            for place in _places(text, word):
                at = context.sentence_at(place)
                if at is None or at in found:
                    continue
                start, end, _ = context.sentences[at]
                sentence = text[start:end]
                if any(also in sentence for one in stating for also in one.also):
                    found.add(at)
        return sorted(found)

    def _stated(self, context: Context, at: int, tokens: Sequence[Token]) -> Iterable[_Stated]:
        """What sentence `at` states: of each field and subject the most specific phrase."""
        words = context.words(at)
        best: dict[tuple[str, str], _Stated] = {}
        vetoed: dict[str, bool] = {}
        for index, token in enumerate(tokens):
            for compiled, text, phrase, _ in self.by_word.get(token.text, ()):
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


def _places(text: str, word: str) -> Iterator[int]:
    """Where the word stands in the text, no letter before or after it."""
    place = text.find(word)
    while place >= 0:
        end = place + len(word)
        if not (text[place - 1 : place].isalnum() or text[end : end + 1].isalnum()):
            yield place
        place = text.find(word, end)


def _vetoed(compiled: CompiledField, tokens: Sequence[Token]) -> bool:
    return any(
        token.text in veto.elements[veto.anchor].words and match(veto, tokens, index) is not None
        for veto in compiled.vetoes
        for index, token in enumerate(tokens)
    )
