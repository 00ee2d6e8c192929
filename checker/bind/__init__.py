"""Mentions -> Claims: which mention states which field of which subject, and which stay unbound.

A mention is bound once, to the field whose phrase fits most specifically. Where two fields, or two subjects,
fit equally well it stays unbound, with the reason.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from checker.bind.choices import ChoiceFields
from checker.bind.claims import make_claim, shown_text
from checker.bind.context import CLAIMING, Context, context_of
from checker.bind.figures import Candidate, FigureFields, Unfit, value_of
from checker.bind.phrases import words_of
from checker.bind.posts import post_claims
from checker.bind.roles import Filled, fill, of_event
from checker.bind.tokens import Token
from checker.extract import Analysis
from checker.model import Claim, Mention, Span
from checker.rulebook import Rules
from checker.values import Relation, relate

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


VIEW = "somebody's view, not the article's own claim"
ANOTHER = "{}, but of another {} than the article's own"
NO_FIGURE = "no figure is printed"


def bind(analysis: Analysis, rules: Rules, sections: frozenset[str] = CLAIMING) -> Bound:
    """The document's claims. Work is linear in the text for given rules."""
    context = context_of(analysis, rules.entities, sections)
    fields = list(rules.fields.values())
    figures = _Figures(context)
    figures.bind(FigureFields(fields))
    claims = figures.claims
    choices = ChoiceFields([one for one in fields if one.field.kind == "choice"])
    for at in range(len(context.sentences)):
        claims.extend(choices.claims(context, at))
    claims.extend(post_claims(context, [one for one in fields if one.field.kind == "post"]))
    claims.sort(key=lambda claim: (claim.start, claim.end, claim.field))
    figures.unbound.sort(key=lambda one: one.mention.start)
    return Bound(tuple(claims), tuple(figures.unbound))


class _Open(NamedTuple):
    """A figure whose field is known and whose subject the phrase leaves open."""

    token: Token
    best: Candidate


@dataclass(frozen=True, slots=True)
class _Figures:
    """One document's figures on their way to claims."""

    context: Context
    claims: list[Claim] = field(default_factory=list)
    unbound: list[Unbound] = field(default_factory=list)
    open: list[_Open] = field(default_factory=list)

    def bind(self, fields: FigureFields) -> None:
        """Every figure of the document: those with a subject first, then the open ones by what these say."""
        for at in range(len(self.context.sentences)):
            tokens = self.context.tokens(at)
            words = words_of(tokens)
            for index, token in enumerate(tokens):
                if token.mention is None:
                    continue
                best = fields.best(tokens, index, words)
                if isinstance(best, Unfit):
                    self.unbound.append(Unbound(token.mention, best.reason))
                    continue
                filled = fill(self.context, at, tokens, best.compiled, best.fit)
                event = best.compiled.field.event
                if event and not (filled and filled.pack) and self.context.tells_another(at):
                    self.unbound.append(
                        Unbound(token.mention, ANOTHER.format(best.compiled.field.label, event))
                    )
                elif filled is None:
                    self.open.append(_Open(token, best))
                else:
                    self._claim(token, best, filled)
        self._close()

    def _claim(self, token: Token, best: Candidate, filled: Filled) -> None:
        mention = token.mention
        assert mention is not None
        attribution = self.context.attribution_at(token.start)
        if attribution is not None and attribution.view:
            self.unbound.append(Unbound(mention, VIEW))
            return
        value = value_of(best.compiled.field, mention)
        if value is None:
            self.unbound.append(Unbound(mention, NO_FIGURE))
            return
        plain = self.context.analysis.document.plain
        shown = shown_text(plain, token.start if mention.hedge else mention.start, mention.end)
        self.claims.append(
            make_claim(
                self.context,
                best.compiled,
                filled,
                value,
                Span(mention.start, mention.end),
                mention,
                best.fit.phrase.text,
                shown,
            )
        )

    def _close(self) -> None:
        """Give figures whose phrase names no subject the only one that the document names, or its event."""
        named: dict[str, list[Claim]] = defaultdict(list)
        for claim in self.claims:
            named[claim.field].append(claim)
        for one in self.open:
            field = one.best.compiled.field
            found = self._subject(one, named[field.id])
            if isinstance(found, Unfit):
                assert one.token.mention is not None
                self.unbound.append(Unbound(one.token.mention, found.reason))
                continue
            before = len(self.claims)
            self._claim(one.token, one.best, found)
            named[field.id].extend(self.claims[before:])

    def _subject(self, one: _Open, said: Sequence[Claim]) -> Filled | Unfit:
        """Whom an open figure is about, by what the document says elsewhere of its field."""
        field = one.best.compiled.field
        subjects = {claim.subject: claim for claim in said}
        if len(subjects) > 1 or not (subjects or field.event):
            return Unfit(f"{field.label}, but of what is not said")
        if field.event and (other := self._against(one, said)):
            return Unfit(f"{field.label}, but the article gives {other.shown} too")
        if not subjects:
            return of_event(self.context, field)
        roles = max((claim.roles for claim in said), key=lambda roles: (len(roles), roles))
        return Filled(next(iter(subjects)), roles, None)

    def _against(self, one: _Open, said: Sequence[Claim]) -> Claim | None:
        """The claim that an open figure would contradict: then it is hardly of the same subject."""
        assert one.token.mention is not None
        value = value_of(one.best.compiled.field, one.token.mention)
        apart = (Relation.CONTRADICTS, Relation.STRAINED)
        return next((claim for claim in said if value and relate(value, claim.value) in apart), None)
