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


_Stating = tuple[CompiledField, str, Phrase]
"""A phrase, and the field and value that it states."""


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
                    for word in phrase.elements[phrase.anchor].words:
                        self.by_word[word].append((compiled, text, phrase))

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
        """The sentences that may hold all words of some phrase: the others need no closer look."""
        plain = context.analysis.document.plain
        text = plain.lower()
        if len(text) != len(plain):  # a letter whose small form is longer moved the offsets
            return list(range(len(context.sentences)))
        found: set[int] = set()
        for word, stating in self.by_word.items():
            place = _place(text, word)
            while place >= 0:
                at = context.sentence_at(place)
                if at is None:
                    place = _place(text, word, place + 1)
                    continue
                start, end, _ = context.sentences[at]
                if at not in found:
                    sentence = text[start:end]
                    if any(_may_hold(sentence, phrase) for *_, phrase in stating):
                        found.add(at)
                place = _place(text, word, end)
        return sorted(found)

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


def _may_hold(sentence: str, phrase: Phrase) -> bool:
    """Whether the words of the phrase besides its anchor stand in the sentence."""
    for need in phrase.needs[1:]:
        for word in need:
            if word in sentence and _place(sentence, word) >= 0:
                break
        else:
            return False
    return True


def _place(text: str, word: str, start: int = 0) -> int:
    """Where from `start` on the word stands in the text and is not part of a longer one; -1 for nowhere."""
    place = text.find(word, start)
    while place >= 0:
        end = place + len(word)
        if not (text[place - 1 : place + 1].isalnum() or text[end - 1 : end + 1].isalnum()):
            break
        place = text.find(word, end)
    return place


def _vetoed(compiled: CompiledField, tokens: Sequence[Token]) -> bool:
    return any(
        token.text in veto.elements[veto.anchor].words and match(veto, tokens, index) is not None
        for veto in compiled.vetoes
        for index, token in enumerate(tokens)
    )
