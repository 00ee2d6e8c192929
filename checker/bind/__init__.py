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
TOO = "{}, but the article gives {} too, and one event has one"
NO_FIGURE = "no figure is printed"


def bind(analysis: Analysis, rules: Rules, sections: frozenset[str] = CLAIMING) -> Bound:
    """The document's claims. Work is linear in the text for given rules."""
    context = context_of(analysis, rules.entities, sections)
    fields = list(rules.fields.values())
    figures = _Figures(context)
    figures.bind(FigureFields(fields))
    claims = figures.claims
    claims.extend(ChoiceFields([one for one in fields if one.field.kind == "choice"]).claims(context))
    claims.extend(post_claims(context, [one for one in fields if one.field.kind == "post"]))
    claims.sort(key=lambda claim: (claim.start, claim.end, claim.field))
    figures.unbound.sort(key=lambda one: one.mention.start)
    return Bound(tuple(claims), tuple(figures.unbound))


class _Found(NamedTuple):
    """A figure whose field is known."""

    token: Token
    best: Candidate
    given: bool
    """Whether the text takes it for granted ("the $5 billion deal"), whoever's view the sentence is."""

    @property
    def mention(self) -> Mention:
        """The figure."""
        assert self.token.mention is not None
        return self.token.mention


@dataclass(frozen=True, slots=True)
class _Figures:
    """One document's figures on their way to claims."""

    context: Context
    claims: list[Claim] = field(default_factory=list)
    unbound: list[Unbound] = field(default_factory=list)
    open: list[_Found] = field(default_factory=list)
    said: dict[tuple[str, str], list[Claim]] = field(default_factory=lambda: defaultdict(list))
    """The claims by field and subject."""

    def bind(self, fields: FigureFields) -> None:
        """Every figure of the document: those with a subject first, then the open ones by what these say."""
        places = (self.context.sentence_at(one.start) for one in self.context.figures)
        for at in sorted({at for at in places if at is not None}):
            tokens = self.context.tokens(at)
            words = words_of(tokens)
            last: tuple[int, Candidate] | None = None
            for index, token in enumerate(tokens):
                if token.mention is None:
                    continue
                if last is not None and _converts(tokens, index, last[0]):
                    best: Candidate | Unfit = last[1]
                else:
                    best = fields.best(tokens, index, words)
                if isinstance(best, Unfit):
                    self.unbound.append(Unbound(token.mention, best.reason))
                else:
                    last = index, best
                    self._place(at, _Found(token, best, _given(tokens, index)))
        self._close()

    def _place(self, at: int, found: _Found) -> None:
        """Make a claim of a figure of sentence `at`, or keep it until the document's subjects are known."""
        field = found.best.compiled.field
        filled = fill(self.context, at, self.context.tokens(at), found.best.compiled, found.best.fit)
        if field.event and not (filled and filled.pack) and self.context.tells_another(at):
            self.unbound.append(Unbound(found.mention, ANOTHER.format(field.label, field.event)))
        elif filled is None:
            self.open.append(found)
        elif (
            field.event
            and not filled.pack
            and (other := self._against(found, self.said[field.id, filled.subject]))
        ):
            self.unbound.append(Unbound(found.mention, TOO.format(field.label, other.shown)))
        else:
            self._claim(found, filled)

    def _claim(self, found: _Found, filled: Filled) -> None:
        mention, best = found.mention, found.best
        attribution = self.context.attribution_at(found.token.start)
        if attribution is not None and attribution.view and not found.given:
            self.unbound.append(Unbound(mention, VIEW))
            return
        value = value_of(best.compiled.field, mention)
        if value is None:
            self.unbound.append(Unbound(mention, NO_FIGURE))
            return
        plain = self.context.analysis.document.plain
        shown = shown_text(plain, found.token.start if mention.hedge else mention.start, mention.end)
        span = Span(mention.start, mention.end)
        reason = best.fit.phrase.text
        claim = make_claim(self.context, best.compiled, filled, value, span, mention, reason, shown)
        self.claims.append(claim)
        self.said[claim.field, claim.subject].append(claim)

    def _close(self) -> None:
        """Give figures whose phrase names no subject the only one that the document names, or its event."""
        named: dict[str, list[Claim]] = defaultdict(list)
        for claim in self.claims:
            named[claim.field].append(claim)
        for found in self.open:
            field = found.best.compiled.field
            subject = self._subject(found, named[field.id])
            if isinstance(subject, Unfit):
                self.unbound.append(Unbound(found.mention, subject.reason))
                continue
            before = len(self.claims)
            self._claim(found, subject)
            named[field.id].extend(self.claims[before:])

    def _subject(self, found: _Found, said: Sequence[Claim]) -> Filled | Unfit:
        """Whom an open figure is about, by what the document says elsewhere of its field."""
        field = found.best.compiled.field
        subjects = {claim.subject: claim for claim in said}
        if len(subjects) > 1 or not (subjects or field.event):
            return Unfit(f"{field.label}, but of what is not said")
        if field.event and (other := self._against(found, said)):
            return Unfit(TOO.format(field.label, other.shown))
        if not subjects:
            return of_event(self.context, field)
        roles = max((claim.roles for claim in said), key=lambda roles: (len(roles), roles))
        return Filled(next(iter(subjects)), roles, None)

    @staticmethod
    def _against(found: _Found, said: Sequence[Claim]) -> Claim | None:
        """The claim that a figure would contradict: then it is hardly of the same event (a part, a new offer)."""
        value = value_of(found.best.compiled.field, found.mention)
        apart = (Relation.CONTRADICTS, Relation.STRAINED)
        return next((claim for claim in said if value and relate(value, claim.value) in apart), None)


def _converts(tokens: Sequence[Token], index: int, last: int) -> bool:
    """Whether a figure gives the last one in another currency or unit: "85 million euros ($108 million)"."""
    if last != index - 2 or tokens[index - 1].text != "(":
        return False
    one, other = tokens[last].mention, tokens[index].mention
    assert one is not None and other is not None
    return one.kind == other.kind and one.unit != other.unit


GIVING = frozenset({"the", "this", "that", "its", "their", "his", "her", "'s", "’s", "‘s"})
"""Words before a figure in front of its noun that take the whole for known (Strawson 1950, On Referring:
definite descriptions presuppose)."""


def _given(tokens: Sequence[Token], index: int) -> bool:
    before = tokens[index - 1].text if index else ""
    after = tokens[index + 1].kind if index + 1 < len(tokens) else "mark"
    return before in GIVING and after in ("word", "name")
