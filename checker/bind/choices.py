"""Claims of fields of kind `choice`: values that phrases state without a figure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from checker.bind.claims import make_claim
from checker.bind.context import Context
from checker.bind.phrases import match, negated
from checker.bind.roles import fill
from checker.bind.tokens import Token
from checker.model import Claim, Span
from checker.rulebook import CompiledField
from checker.values import Category
from checker.vocabulary import Phrase

__all__ = ["ChoiceFields"]


class ChoiceFields:
    """The phrases of all choices by the words they are anchored at."""

    def __init__(self, fields: Sequence[CompiledField]) -> None:
        self.by_word: Mapping[str, list[tuple[CompiledField, str, Phrase]]] = defaultdict(list)
        for compiled in fields:
            for text, phrases in compiled.phrases.items():
                for phrase in phrases:
                    for word in sorted(phrase.elements[phrase.anchor].words):
                        self.by_word[word].append((compiled, text, phrase))

    def claims(self, context: Context) -> Iterator[Claim]:
        """The claims of all sentences, in order."""
        for at in self._anchored(context):
            yield from self._of_sentence(context, at)

    def _anchored(self, context: Context) -> list[int]:
        """The sentences that may hold all words of some phrase: the others need no closer look."""
        text = context.analysis.document.plain.lower()
        if len(text) != len(context.analysis.document.plain):
            return list(
                range(len(context.sentences))
            )  # a letter whose small form is longer moved the offsets
        found: set[int] = set()
        for word, phrases in self.by_word.items():
            place = text.find(word)
            while place >= 0:
                at = context.sentence_at(place)
                if at is None:
                    place = text.find(word, place + 1)
                    continue
                first, last, _ = context.sentences[at]
                if at not in found and _may_hold(text[first:last], phrases):
                    found.add(at)
                place = text.find(word, last)
        return sorted(found)

    def _of_sentence(self, context: Context, at: int) -> Iterator[Claim]:
        """The claims of sentence `at`: of each field the most specific phrase."""
        tokens = context.tokens(at)
        best: dict[tuple[str, str], tuple[tuple[int, int], Claim]] = {}
        vetoed: dict[str, bool] = {}
        for index, token in enumerate(tokens):
            for compiled, text, phrase in self.by_word.get(token.text, ()):
                fit = match(phrase, tokens, index)
                if fit is None or negated(fit, tokens):
                    continue
                field = compiled.field.id
                if field not in vetoed:
                    vetoed[field] = _vetoed(compiled, tokens)
                if vetoed[field]:
                    continue
                filled = fill(context, at, tokens, compiled, fit)
                start, end = tokens[fit.first].start, tokens[fit.last].end
                attribution = context.attribution_at(start)
                if filled is None or (attribution is not None and attribution.view):
                    continue
                scheme = compiled.scheme
                assert scheme is not None
                claim = make_claim(
                    context, compiled, filled, Category(text, scheme), Span(start, end), None, phrase.text
                )
                key = (field, filled.subject)
                if key not in best or fit.score > best[key][0]:
                    best[key] = (fit.score, claim)
        yield from (claim for _, claim in best.values())


def _may_hold(sentence: str, phrases: Sequence[tuple[CompiledField, str, Phrase]]) -> bool:
    return any(
        all(any(word in sentence for word in need) for need in phrase.needs) for _, _, phrase in phrases
    )


def _vetoed(compiled: CompiledField, tokens: Sequence[Token]) -> bool:
    return any(
        token.text in veto.elements[veto.anchor].words and match(veto, tokens, index) is not None
        for veto in compiled.vetoes
        for index, token in enumerate(tokens)
    )
