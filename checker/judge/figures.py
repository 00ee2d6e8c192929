"""Questions -> Findings without a rule: figures and dates that sources state alike, and that differ under one frame.

A figure that a rule's finding shows already makes no second one. What is found is never graver than a warning.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from checker.align import (
    WARNING,
    Asked,
    Characters,
    Common,
    CopyDifference,
    Question,
    Story,
    answered_otherwise,
    contradicting,
    differing_copies,
    disowned,
    opposed,
    paired,
    questions,
    reordered,
    story_of,
    swapped,
    updates,
)
from checker.align.board import Board
from checker.align.story import MANY
from checker.bind.claims import Claim
from checker.extract.quantities.plurals import is_plural, singular
from checker.frame import Fit, Statement
from checker.judge.case import Case
from checker.judge.credits import independent
from checker.judge.findings import finding, place
from checker.judge.stories import stories_of
from checker.judge.timeline import may_both_be
from checker.judge.worded import ASSERTIONS, COPIES, Places, places_of, worded
from checker.kinds import Scope
from checker.lexicon.outcomes import OUTCOMES
from checker.lexicon.units import MEASURED
from checker.model import Camp, Finding, FindingClaim, Reason, Trace
from checker.values import Quantity, rough_size
from checker.values.quantity import are_limits

__all__ = ["figure_findings"]


def figure_findings(case: Case, found: Iterable[Finding]) -> list[Finding]:
    """The findings on figures that no rule's finding answers; `found` are the findings so far."""
    compared = [one for one in found if one.verdict in ("agreement", "discrepancy") and one.scope == "across"]
    answers = Answers(compared)
    differing = places_of(one for one in compared if one.verdict == "discrepancy")
    bound = {(claim.source, claim.start): claim for group in case.groups for claim in group.claims}
    told = [one for story in _stories(case) for one in _of_story(case, story, answers, differing, bound)]
    Board.let_go()
    return told


def _stories(case: Case) -> Iterator[Story]:
    """The documents story by story; those too short to be of one are compared with every story's."""
    groups = stories_of(case)
    if len(groups) < 2:
        yield story_of(case.analyses.values())
        return
    grouped = {name for group in groups for name in group}
    alone = [name for name in case.analyses if name not in grouped]
    for group in groups:
        yield story_of(case.analyses[name] for name in sorted((*group, *alone), key=case.order.__getitem__))
        if len(case.analyses) > MANY:
            for name in group:
                case.analyses[name].let_go()


class Answers:
    """What findings across sources show already: at which places, and which figures of which sources."""

    def __init__(self, compared: Sequence[Finding]) -> None:
        self._shown = places_of(compared)
        self.grave = places_of(
            one for one in compared if one.verdict == "discrepancy" and one.severity in ("error", "warning")
        )
        """Where what differs has its claims, and is grave."""
        self._figures = {
            one.id: {
                (claim.source, (claim.value or {}).get("low"), (claim.value or {}).get("high"))
                for claim in one.claims
            }
            for one in compared
        }

    def has(self, question: Question) -> bool:
        """Whether one finding answers the question.

        It shows a statement of every source of it; or, of a difference, a figure of each side, and has all of its
        sources: what those say elsewhere of the same thing is no second finding.
        """
        sources = {one.source for one in question.statements}
        near: dict[str, set[str]] = {}
        for one in question.statements:
            for name in self._shown.get((one.source, one.start, one.end), ()):
                near.setdefault(name, set()).add(one.source)
        return any(
            covered == sources or (sources <= self._sources(name) and self._sides(name, question))
            for name, covered in near.items()
        )

    def _sources(self, name: str) -> set[str]:
        return {source for source, *_ in self._figures[name]}

    def _sides(self, name: str, question: Question) -> bool:
        """Whether a finding shows a figure of each of the camps."""
        shown = self._figures[name]
        return len(question.camps) > 1 and all(
            any(_figure(one) in shown for one in camp) for camp in question.camps
        )


def _figure(one: Statement) -> tuple[str, str | None, str | None]:
    """Where a figure stands and what it is, as claims have it."""
    low, high = one.mention.low, one.mention.high
    return one.source, None if low is None else format(low, "f"), None if high is None else format(high, "f")


Bound = Mapping[tuple[str, int], Claim]
"""The rules' claims by their source and place."""


def _are_apart(case: Case, bound: Bound, question: Question) -> bool:
    """Whether rules say of what both figures of a difference are, by name, and that these are two: the bids of two buyers."""
    claims = [bound.get((one.source, one.start)) for one in question.pair]
    one, other = claims
    if one is None or other is None or one.field != other.field or one.subject == other.subject:
        return False
    subject = case.rules.fields[one.field].field.subject
    return all(subject in dict(each.roles) for each in (one, other))


def _of_story(
    case: Case, story: Story, answers: Answers, differing: Places, bound: Bound
) -> Iterator[Finding]:
    for one in contradicting(story):
        if not answers.has(one):
            yield _difference(case, story, one, scope="within")
    yield from (
        _of_two_currencies(case, one)
        for listed in story.statements.values()
        for one in listed
        if "two currencies" in one.frame.aspect
    )
    if len(story.analyses) < 2:
        return
    found = paired(story)
    grave = answers.grave
    common = Common(story, found[0])
    asked = Asked(story, common)
    people = Characters(story, common)
    ages: list[Statement] = []
    for one in questions(story, found, asked):
        if len(one.camps) > 1 and (kind := OF_FIGURES.get(one.pair[0].frame.kind)):
            of_one = people.agree_on(kind, *map(_place, one.pair))
            if of_one is False:
                continue
            if of_one:
                one = one._replace(evidence=max(one.evidence, WARNING))
                ages.extend(one.pair)
        if not answers.has(one) and not (len(one.camps) > 1 and _are_apart(case, bound, one)):
            told = _told(one, grave)
            yield _agreement(case, one) if len(one.camps) == 1 else _difference(case, story, one, told=told)
    alike = [one for one in differing_copies(story) if not _is_of_two(people, one)]
    copies = list(worded(case, alike, differing, COPIES))
    yield from copies
    exclusive = [one for one in opposed(story, common) if not _is_of_two(people, one)]
    turned = swapped(story, common)
    yield from worded(
        case,
        [
            *exclusive,
            *turned,
            *disowned(story, common),
            *reordered(story, common),
            *answered_otherwise(story, common, turned),
            *(one for one in people.differences if not any(map(one.is_beside, exclusive))),
            *asked.words,
        ],
        {**differing, **places_of(copies), **{_place(one): ("ages",) for one in ages}},
        ASSERTIONS,
    )


OF_FIGURES: Mapping[str, str] = {"age": "age", "rank": "rank"}
"""Kind of a figure -> the trait of a person that it may be."""
OF_PEOPLE: Mapping[str, str] = {"verdict": "verdict", "rank": "rank", "stance": "vote", "vote": "vote"}
"""What differs in words -> the trait of a person that it is."""


def _is_of_two(people: Characters, one: CopyDifference) -> bool:
    """Whether two words that exclude each other are told of two people, or not of now."""
    kind = OF_PEOPLE.get(one.kind)
    places = ((side.source, side.start, side.end) for side in (one.one, one.other))
    return kind is not None and people.agree_on(kind, *places) is False


def _place(one: Statement) -> tuple[str, int, int]:
    return one.source, one.start, one.end


def _agreement(case: Case, question: Question) -> Finding:
    statements = question.statements
    sources = _sources(case, statements)
    supports = independent(statements, case.homes, case.credits)
    shown = _shown_value(_narrowest(statements))
    relation = question.relation.shown.value
    rule = f"general/{_room(statements[0])}"
    side = {"shown": shown, "sources": sources}
    return finding(
        case,
        rule,
        subject=_subject(case, statements),
        label=_label(statements),
        asked=_asked(question.camps),
        verdict="agreement",
        severity="info" if supports > 1 and relation == "same" else "notice",
        relation=relation,
        reason=Reason("figures_agree", side=side, relation=relation),
        notes=[Reason("one_origin", sources=sources)] if supports == 1 else (),
        trace=_trace(question.fit, rule),
        claims=[_claim(case, one) for one in statements],
        values=["agreement", statements[0].frame.dimension],
        camps=(Camp(tuple(sources), shown),),
        independent=supports,
    )


def _difference(
    case: Case, story: Story, question: Question, scope: Scope = "across", *, told: float = 0.0
) -> Finding:
    """A difference; what a rule's finding tells already (`told`) has to be plainer."""
    statements = question.statements
    rule = f"general/{_room(question.pair[0])}"
    camps = [Camp(tuple(_sources(case, camp)), _shown_value(_narrowest(camp))) for camp in question.camps]
    sides = [{"shown": camp.shown, "sources": camp.sources} for camp in camps]
    updated = scope == "across" and updates(story, *question.pair)
    relation = "superseded" if updated else question.relation.shown.value
    grave = (
        question.evidence >= WARNING + told
        and (relation == "contradicts" or (relation == "strained" and _are_limits(question)))
        and not _are_ages_of_two_times(case, question)
    )
    return finding(
        case,
        rule,
        subject=_subject(case, statements),
        label=_label(statements),
        asked=_asked(question.camps),
        verdict="discrepancy",
        severity="warning" if grave else "notice",
        relation=relation,
        scope=scope,
        reason=_why(question, scope, grave, sides),
        trace=_trace(question.fit, rule),
        claims=[_claim(case, one) for one in statements],
        values=_marked(question, scope),
        camps=camps,
        independent=independent(statements, case.homes, case.credits),
    )


def _told(question: Question, grave: Places) -> float:
    """How much more evidence a difference needs where grave findings of rules show one of its two figures, or both."""
    one, other = (set(grave.get((each.source, each.start, each.end), ())) for each in question.pair)
    return float("inf") if one & other else TOLD if one | other else 0.0


TOLD = 1.5
"""So much more evidence a difference needs beside a grave finding of a rule on one of its figures: the toll is told there."""


def _are_limits(question: Question) -> bool:
    one, other = (each.value for each in question.pair)
    return isinstance(one, Quantity) and isinstance(other, Quantity) and are_limits(one, other)


def _are_ages_of_two_times(case: Case, question: Question) -> bool:
    """Whether two ages can both be true, for years may lie between the articles."""
    ages = [(one.source, int(one.mention.low or 0)) for one in question.pair if one.frame.kind == "age"]
    return len(ages) == 2 and ages[0][0] != ages[1][0] and may_both_be(case, *ages)


def _of_two_currencies(case: Case, one: Statement) -> Finding:
    """A sum that the text gives in two currencies in one breath: which of them is meant nobody knows."""
    behind = case.analyses[one.source].stream.tokens[one.last].text
    return finding(
        case,
        "general/figures",
        subject="currency",
        label=_LABELS["money"],
        verdict="discrepancy",
        severity="notice",
        relation="contradicts",
        scope="within",
        reason=Reason("within_contradicts", source=one.source, values=[one.mention.unit or "", behind]),
        claims=[_claim(case, one)],
        values=[_shown_value(one)],
    )


def _marked(question: Question, scope: Scope) -> Sequence[str]:
    """What tells the question from others of its name; within an article its values, which no other article changes."""
    if scope == "within":
        return [str(_narrowest(camp).value) for camp in question.camps]
    return ["discrepancy", min(one.frame.dimension for one in question.statements)]


def _why(question: Question, scope: Scope, grave: bool, sides: Sequence[Mapping[str, object]]) -> Reason:
    one, other = question.pair
    if scope == "within":
        return Reason("within_contradicts", source=one.source, values=[side["shown"] for side in sides])
    slot = next((slot for slot in _SPLITTING if slot in question.fit.clash), None)
    if slot is not None and one.mention.low is not None and one.mention.low == other.mention.low:
        return Reason("figures_split", sides=sides, what=_SPLITTING[slot])
    return Reason("figures_differ" if grave else "figures_may_differ", sides=sides)


_SPLITTING = {
    "direction": "direction",
    "rate": "rate",
    "span": "period",
    "dimension": "unit",
    "owner": "owner",
}
"""Slots that make a difference of equal figures, in an editor's words."""


def _trace(fit: Fit, rule: str) -> Trace:
    return Trace(tuple(sorted(fit.same)), tuple(sorted(fit.unknown)), tuple(sorted(fit.clash)), rule)


def _sources(case: Case, statements: Iterable[Statement]) -> list[str]:
    return sorted({one.source for one in statements}, key=case.order.__getitem__)


def _room(statement: Statement) -> str:
    return "dates" if statement.frame.kind in ("date", "time") else "figures"


_LABELS = {
    "money": "sum of money",
    "percent": "percentage",
    "age": "age",
    "date": "date",
    "measure": "measure",
    "count": "count",
    "number": "number",
    "ordinal": "rank",
    "rank": "rank",
    "score": "score",
    "time": "time of day",
}


def _label(statements: Sequence[Statement]) -> str:
    dimensions = {one.frame.dimension for one in statements if one.frame.kind == "measure"}
    if len(dimensions) == 1 and (label := MEASURED.get(*dimensions)):
        return label
    kinds = [one.frame.kind for one in statements]
    return next((_LABELS[kind] for kind in kinds if kind != "number" and kind in _LABELS), "figure")


def _subject(case: Case, statements: Sequence[Statement]) -> str:
    """Whose or what is measured: a name or a counted thing as printed, with what befell it, or a noun; else empty.

    "votes", "people missing", "workers sacked".
    """
    for one in statements:
        if name := _printed_name(case, one):
            return name
    outcomes = {one.frame.outcome for one in statements}
    nouns = sorted(one.frame.head for one in statements if one.frame.head)
    counted = {_counted(one) for one in statements if one.frame.head == nouns[0]} - {""} if nouns else set()
    noun = min(counted, key=lambda noun: (not is_plural(noun), noun)) if counted else "".join(nouns[:1])
    outcome = outcomes.pop() if len(outcomes) == 1 else None
    if outcome is None:
        return noun
    if outcome not in OUTCOMES:
        return outcome  # "sentence", of years in prison
    says_it = not counted or not OUTCOMES[outcome].isdisjoint((noun, singular(noun)))
    return f"{'people' if says_it else noun} {outcome}"


NAMED_BEFORE = 3
"""Sentences before an age's own in which the name of its person is looked for as printed."""


def _printed_name(case: Case, one: Statement) -> str:
    """The name of whose age it is, as the text prints it: in the sentence, or the next one before."""
    if not one.frame.person:
        return ""
    stream = case.analyses[one.source].stream
    width = len(one.frame.person)
    for number in range(one.sentence, max(one.sentence - NAMED_BEFORE, 0) - 1, -1):
        tokens = stream.of_sentence(number)
        for at in range(len(tokens) - width + 1):
            if tuple(token.low for token in tokens[at : at + width]) == one.frame.person:
                return " ".join(token.text for token in tokens[at : at + width])
    return " ".join(one.frame.person).title()


def _counted(one: Statement) -> str:
    """The counted noun as printed with its figure: "votes" of "412 votes"; empty where it is not printed there."""
    last = one.mention.text.split()[-1].casefold()
    return last if one.frame.kind == "count" and singular(last) == one.frame.head else ""


def _asked(camps: Iterable[Sequence[Statement]]) -> str:
    """What tells a question from others: how large, roughly, the values are between which it lies.

    Not what is measured: every article has its own word for that, and one more would change the fingerprint. Nor what
    most say: one more that repeats a value changes nothing.
    """
    sizes = ((rough_size(one.value) for one in camp if one.value is not None) for camp in camps)
    return " ".join(sorted({min(filter(None, each), default="") for each in sizes}))


def _narrowest(statements: Sequence[Statement]) -> Statement:
    def width(one: Statement) -> tuple[float, str, str, int]:
        value = one.value
        wide = float(value.width) if isinstance(value, Quantity) else 0.0
        return wide, str(value), one.source, one.start

    return min(statements, key=width)


def _shown_value(one: Statement) -> str:
    hedge = f"{one.mention.hedge.replace('_', ' ')} " if one.mention.hedge else ""
    return hedge + " ".join(one.mention.text.split())


def _claim(case: Case, one: Statement) -> FindingClaim:
    mention = one.mention
    value: dict[str, str | None]
    if mention.low is not None and mention.high is not None:
        value = {"low": format(mention.low, "f"), "high": format(mention.high, "f"), "unit": mention.unit}
    else:
        value = {"text": _shown_value(one)}
    return place(
        case,
        one.source,
        one.start,
        one.end,
        _shown_value(one),
        value=value,
        hedge=mention.hedge,
        attribution=mention.attribution,
    )
