"""Mentions -> Claims: which mention states which field of which subject, and which stay unbound.

A mention is bound once, to the field whose phrase fits most specifically. Where two fields, or two subjects,
fit equally well it stays unbound, with the reason.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from checker.bind.claims import make_claim, shown_text
from checker.bind.context import CLAIMING, Context, context_of
from checker.bind.phrases import Match, match, negated
from checker.bind.posts import post_claims
from checker.bind.roles import Filled, fill
from checker.bind.tokens import Token
from checker.extract import Analysis
from checker.model import Claim, Mention, Span
from checker.rulebook import CompiledField, Rules
from checker.values import Category, DateValue, Quantity, Value
from checker.vocabulary import Phrase

__all__ = ["CLAIMING", "Bound", "Unbound", "bind"]


class Unbound(NamedTuple):
    """A figure that no field took, and why."""

    mention: Mention
    reason: str


@dataclass(frozen=True, slots=True)
class Bound:
    """What binding made of one document: claims in the order of the text, and the figures left over."""

    claims: tuple[Claim, ...]
    unbound: tuple[Unbound, ...]


class _Candidate(NamedTuple):
    """A field whose phrase fits around a figure."""

    compiled: CompiledField
    fit: Match


NO_FIELD = "no rule knows what it measures"
VIEW = "somebody's view, not the article's own claim"


def bind(analysis: Analysis, rules: Rules, sections: frozenset[str] = CLAIMING) -> Bound:
    """The document's claims. Work is linear in the text for given rules."""
    context = context_of(analysis, rules.entities, sections)
    by_kind: dict[str, list[CompiledField]] = defaultdict(list)
    for compiled in rules.fields.values():
        by_kind[compiled.field.kind].append(compiled)
    claims: list[Claim] = []
    unbound: list[Unbound] = []
    open_ones: list[tuple[int, Token, _Candidate]] = []
    for at in range(len(context.sentences)):
        tokens = context.tokens(at)
        for index, token in enumerate(tokens):
            if token.mention is None:
                continue
            best, reason = _best(by_kind[token.mention.kind], tokens, index, token.mention)
            if best is None:
                unbound.append(Unbound(token.mention, reason))
                continue
            filled = fill(context, at, tokens, index, best.compiled, best.fit)
            if filled is None:
                open_ones.append((at, token, best))
            else:
                _claim_or_not(context, token, best, filled, claims, unbound)
    _close(context, open_ones, claims, unbound)
    choices = _ChoiceIndex(by_kind["choice"])
    for at in range(len(context.sentences)):
        claims.extend(choices.claims(context, at))
    claims.extend(post_claims(context, by_kind["post"]))
    claims.sort(key=lambda claim: (claim.start, claim.end, claim.field))
    unbound.sort(key=lambda one: one.mention.start)
    return Bound(tuple(claims), tuple(unbound))


def _claim_or_not(
    context: Context,
    token: Token,
    best: _Candidate,
    filled: Filled,
    claims: list[Claim],
    unbound: list[Unbound],
) -> None:
    assert token.mention is not None
    attribution = context.attribution_at(token.start)
    if attribution is not None and attribution.view:
        unbound.append(Unbound(token.mention, VIEW))
        return
    claim = _figure_claim(context, token, best, filled)
    if claim is None:
        unbound.append(Unbound(token.mention, "no figure is printed"))
    else:
        claims.append(claim)


def _best(
    fields: Sequence[CompiledField], tokens: Sequence[Token], index: int, mention: Mention
) -> tuple[_Candidate | None, str]:
    """The field that fits the figure most specifically; None with the reason when none does, or two do."""
    fits = [
        _Candidate(compiled, fit)
        for compiled in fields
        if _may_state(compiled, mention) and (fit := _fit(compiled, tokens, index)) is not None
    ]
    if not fits:
        return None, NO_FIELD
    fits.sort(key=lambda candidate: candidate.fit.score, reverse=True)
    best = fits[0]
    rivals = [one for one in fits[1:] if one.fit.score == best.fit.score]
    if rivals:
        names = " or ".join([best.compiled.field.label, *(rival.compiled.field.label for rival in rivals)])
        return None, f"can be {names}"
    return best, ""


def _may_state(compiled: CompiledField, mention: Mention) -> bool:
    field = compiled.field
    if field.units and mention.unit not in field.units:
        return False
    if mention.low is None or mention.high is None:
        return field.kind == "date" and bool(mention.dates)
    return (field.low is None or mention.low >= field.low) and (
        field.high is None or mention.high <= field.high
    )


def _fit(compiled: CompiledField, tokens: Sequence[Token], index: int) -> Match | None:
    kind = compiled.field.kind
    fits = [
        found for phrase in compiled.phrases[""] if (found := match(phrase, tokens, index, kind)) is not None
    ]
    if not fits or any(match(veto, tokens, index, kind) for veto in compiled.vetoes):
        return None
    return max(fits, key=lambda found: found.score)


def _figure_claim(context: Context, token: Token, best: _Candidate, filled: Filled) -> Claim | None:
    mention = token.mention
    assert mention is not None
    value: Value | None
    value = DateValue(mention.dates) if best.compiled.field.kind == "date" else Quantity.of(mention)
    if value is None:
        return None
    span = Span(mention.start, mention.end)
    shown = shown_text(
        context.analysis.document.plain, token.start if mention.hedge else mention.start, mention.end
    )
    return make_claim(context, best.compiled, filled, value, span, mention, best.fit.phrase.text, shown)


def _close(
    context: Context,
    open_ones: Sequence[tuple[int, Token, _Candidate]],
    claims: list[Claim],
    unbound: list[Unbound],
) -> None:
    """Give figures whose phrase names no subject the only one that the document names for their roles."""
    named: dict[str, set[tuple[tuple[str, str], ...]]] = defaultdict(set)
    for claim in claims:
        named[claim.field].add(claim.roles)
    for _, token, best in open_ones:
        assert token.mention is not None
        field = best.compiled.field
        subjects = {dict(roles)[field.subject] for roles in named[field.id]}
        if len(subjects) == 1:
            roles = max(named[field.id], key=lambda one: (len(one), one))
            _claim_or_not(context, token, best, Filled(next(iter(subjects)), roles, None), claims, unbound)
        else:
            unbound.append(Unbound(token.mention, f"{field.label}, but of what is not said"))


class _ChoiceIndex:
    """The phrases of all choices by the words they are anchored at."""

    def __init__(self, fields: Sequence[CompiledField]) -> None:
        self.by_word: Mapping[str, list[tuple[CompiledField, str, Phrase]]] = defaultdict(list)
        for compiled in fields:
            for text, phrases in compiled.phrases.items():
                for phrase in phrases:
                    for word in sorted(phrase.elements[phrase.anchor].words):
                        self.by_word[word].append((compiled, text, phrase))

    def claims(self, context: Context, at: int) -> Iterator[Claim]:
        """The claims of sentence `at`: of each field the most specific phrase at a place."""
        tokens = context.tokens(at)
        best: dict[tuple[str, str], tuple[tuple[int, int], Claim]] = {}
        for index, token in enumerate(tokens):
            for compiled, text, phrase in self.by_word.get(token.text, ()):
                fit = match(phrase, tokens, index, "")
                if fit is None or negated(fit, tokens) or self._vetoed(compiled, tokens):
                    continue
                filled = fill(context, at, tokens, index, compiled, fit)
                start, end = tokens[fit.first].start, tokens[fit.last].end
                attribution = context.attribution_at(start)
                if filled is None or (attribution is not None and attribution.view):
                    continue
                scheme = compiled.scheme
                assert scheme is not None
                claim = make_claim(
                    context, compiled, filled, Category(text, scheme), Span(start, end), None, phrase.text
                )
                key = (compiled.field.id, filled.subject)
                if key not in best or fit.score > best[key][0]:
                    best[key] = (fit.score, claim)
        yield from (claim for _, claim in best.values())

    @staticmethod
    def _vetoed(compiled: CompiledField, tokens: Sequence[Token]) -> bool:
        return any(
            token.text in veto.elements[veto.anchor].words and match(veto, tokens, index, "") is not None
            for veto in compiled.vetoes
            for index, token in enumerate(tokens)
        )
