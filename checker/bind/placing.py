"""Whose field a figure states: those that name their subject first, then those where it is guessed, then open ones."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple

from checker.bind.claims import Claim, Unbound, make_claim, shown_text
from checker.bind.context import Context
from checker.bind.entries import entries_of
from checker.bind.figures import Candidate, FigureFields, Unfit, value_of
from checker.bind.roles import EVENT_ROLES, PERIOD, Filled, fill, of_event
from checker.bind.tokens import Token
from checker.lexicon.phrases import GIVING
from checker.model import Mention, Span
from checker.values import Relation, Value, relate
from checker.vocabulary import Field

__all__ = ["figure_claims"]

VIEW = Unfit("somebody's view, not the article's own claim")
NO_FIGURE = Unfit("no figure is printed")
IN_A_NAME = Unfit("part of a name")


def figure_claims(context: Context, fields: FigureFields) -> tuple[list[Claim], list[Unbound]]:
    """The claims that the document's figures make, and the figures that make none; of a live blog the latest entry's first."""
    placing = _Placing(context)
    entries = entries_of(context.analysis)
    found = sorted(placing.found(fields), key=lambda one: -entries.lateness(one.token.start))
    for one in found:
        if one.filled is not None and not one.filled.guessed:
            placing.claim_named(one)
    guessed = [one for one in found if one.filled is not None and one.filled.guessed]
    for left in (guessed, [one for one in found if one.filled is None]):
        for _, group in groupby(left, key=lambda one: one.at):
            placing.claim_open(list(group))
    placing.list_the_rest()
    return placing.claims, placing.unbound


class _Found(NamedTuple):
    """A figure whose field is known, and its subject where the sentence or the one before it names one."""

    at: int
    """The sentence."""
    token: Token
    best: Candidate
    filled: Filled | None
    given: bool
    """Whether the text takes it for granted ("the $5 billion deal"), whoever's view the sentence is."""

    @property
    def mention(self) -> Mention:
        """The figure."""
        assert self.token.mention is not None
        return self.token.mention

    @property
    def field(self) -> Field:
        """The field."""
        return self.best.compiled.field


Said = dict[Value, Claim]


@dataclass(frozen=True, slots=True)
class _Placing:
    """One document's figures on their way to claims."""

    context: Context
    claims: list[Claim] = field(default_factory=list, compare=False, repr=False)
    unbound: list[Unbound] = field(default_factory=list, compare=False, repr=False)
    said: dict[str, dict[str, Said]] = field(
        default_factory=lambda: defaultdict(dict), compare=False, repr=False
    )
    """By field and subject: the first claim of each value."""

    def found(self, fields: FigureFields) -> Iterator[_Found]:
        """The figures that a field takes, in order; the others are unbound."""
        places = (self.context.sentence_at(one.start) for one in self.context.figures)
        for at in sorted({at for at in places if at is not None}):
            tokens = self.context.tokens(at)
            words = self.context.words(at)
            last: tuple[int, Candidate] | None = None
            for index, token in enumerate(tokens):
                if token.mention is None:
                    continue
                if last is not None and _converts(tokens, index, last[0]):
                    best: Candidate | Unfit = last[1]
                else:
                    best = fields.best(tokens, index, words, self.context.statement_of(token.mention))
                if isinstance(best, Unfit):
                    self.unbound.append(Unbound(token.mention, best.reason, best.tie))
                    continue
                last = index, best
                filled = fill(self.context, at, tokens, best.compiled, best.fit)
                yield _Found(at, token, best, filled, _given(tokens, index))

    def claim_named(self, found: _Found) -> None:
        """Make a claim of a figure whose subject its sentence names."""
        filled, field = found.filled, found.field
        assert filled is not None
        if field.event and not filled.pack:
            unfit = self._of_another(found, told=_names_all(found))
            if unfit is None and not _names_all(found):
                said = self.said[field.id].get(filled.subject, {})
                unfit = _against(
                    found, {value: one for value, one in said.items() if not self._again(found, one)}
                )
            if unfit is not None:
                self.unbound.append(Unbound(found.mention, unfit.reason))
                return
        self._claim(found, filled)

    def _again(self, found: _Found, claim: Claim) -> bool:
        """Whether the figure is said of the same names in the words of an earlier claim, so that it is of the same."""
        before = self.context.sentence_at(claim.start)
        if before is None or claim.reason != found.best.fit.phrase.text:
            return False
        return sorted(self.context.named(before)) == sorted(self.context.named(found.at))

    def claim_open(self, group: Sequence[_Found]) -> None:
        """Make claims of the figures of one sentence that leave their subject open.

        They are about what the document names elsewhere for their field, where that is one, or about the
        article's event. Figures of events in one sentence are of one event: where one of them contradicts
        what was said before, none of them is of the article's own.
        """
        placed = [(one, self._of_another(one) or self._subject(one)) for one in group]
        apart = next((unfit for one, unfit in placed if isinstance(unfit, Unfit) and one.field.event), None)
        for one, subject in placed:
            if isinstance(subject, Unfit):
                self.unbound.append(Unbound(one.mention, subject.reason))
            elif apart is not None and one.field.event:
                self.unbound.append(
                    Unbound(one.mention, f"{one.field.label}, beside a figure of another event")
                )
            elif unfit := _against(one, self.said[one.field.id].get(subject.subject, {})):
                self.unbound.append(Unbound(one.mention, unfit.reason))  # the sentence itself gives two
            else:
                self._claim(one, subject)

    def list_the_rest(self) -> None:
        """The figures that no sentence has as a word of its own: they lie in a name, or between sentences."""
        placed = {(one.start, one.end) for one in self.claims}
        placed |= {(one.mention.start, one.mention.end) for one in self.unbound}
        for figure in self.context.figures:
            if (figure.start, figure.end) not in placed:
                self.unbound.append(Unbound(figure, IN_A_NAME.reason))

    def _of_another(self, found: _Found, *, told: bool = False) -> Unfit | None:
        """Why a figure is not of the article's own event; `told` where its sentence tells the event by all who take part."""
        label, event = found.field.label, found.field.event
        if not event:
            return None
        name = event.split("|")[0]
        if not told and not self.context.tells(event):
            return Unfit(f"{label}, but the article is about no {name}")
        if self.context.tells_another(found.at):
            return Unfit(f"{label}, but of another {name} than the article's own")
        return None

    def _subject(self, found: _Found) -> Filled | Unfit:
        """Whom an open figure is about, by what the document says elsewhere of its field."""
        field, said = found.field, self.said[found.field.id]
        if PERIOD in field.roles and found.filled is None:
            return Unfit(f"{field.label}, but of whom or of which period is not said")
        if found.filled is not None:
            return _against(found, said.get(found.filled.subject, {})) or found.filled
        if len(said) > 1 or not (said or field.event):
            return Unfit(f"{field.label}, but of what is not said")
        if not said:
            return of_event(self.context, field)
        subject, claims = next(iter(said.items()))
        if field.event and (unfit := _against(found, claims)):
            return unfit
        first = next(iter(claims.values()))
        return Filled(
            subject, tuple(role for role in first.roles if role[1] == subject or role[0] in EVENT_ROLES), None
        )

    def _claim(self, found: _Found, filled: Filled) -> None:
        mention, best = found.mention, found.best
        attribution = self.context.attribution_at(found.token.start)
        if attribution is not None and attribution.view and not found.given:
            self.unbound.append(Unbound(mention, VIEW.reason))
            return
        value = value_of(found.field, mention)
        if value is None:
            self.unbound.append(Unbound(mention, NO_FIGURE.reason))
            return
        plain = self.context.analysis.document.plain
        shown = shown_text(plain, found.token.start if mention.hedge else mention.start, mention.end)
        span = Span(mention.start, mention.end)
        reason = best.fit.phrase.text
        claim = make_claim(self.context, best.compiled, filled, value, span, mention, reason, shown)
        self.claims.append(claim)
        self.said[claim.field].setdefault(claim.subject, {}).setdefault(value, claim)


def _names_all(found: _Found) -> bool:
    """Whether its phrase names everybody who takes part: then it is of them, whatever else the article says of them."""
    return set(found.field.roles) <= dict(found.best.fit.slots).keys()


def _against(found: _Found, said: Said) -> Unfit | None:
    """Why a figure that contradicts an earlier claim is hardly of the same subject: a part, another offer …"""
    value = value_of(found.field, found.mention)
    for claim in said.values():
        if value and relate(value, claim.value) in (Relation.CONTRADICTS, Relation.STRAINED):
            return Unfit(f"{found.field.label}, but the article gives {claim.shown} for it too")
    return None


def _converts(tokens: Sequence[Token], index: int, last: int) -> bool:
    """Whether a figure gives the last one in another currency or unit: "85 million euros ($108 million)"."""
    if last != index - 2 or tokens[index - 1].text != "(":
        return False
    one, other = tokens[last].mention, tokens[index].mention
    assert one is not None and other is not None
    return one.kind == other.kind and one.unit != other.unit


def _given(tokens: Sequence[Token], index: int) -> bool:
    before = tokens[index - 1].text if index else ""
    after = tokens[index + 1].kind if index + 1 < len(tokens) else "mark"
    return before in GIVING and after in ("word", "name")
