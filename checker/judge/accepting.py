"""Whether a finding is the one that was accepted: the same question, and no value that was not there.

A fingerprint names the question, and so do the sentences that a difference without a rule quotes. One more article that agrees may say it more or less exactly, with a hedge or as a
range, so the values are no part of it (ADR 14); they are compared here, by the algebra, so that what was accepted
covers no other value.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from checker.frame.values import Measured, relation_of, value_of
from checker.judge.case import mark_of
from checker.model import Camp, Finding

__all__ = ["is_covered", "passages_of", "values_of", "with_restated"]


def values_of(finding: Finding) -> tuple[str, ...]:
    """The values that a finding shows, as printed, each once."""
    shown = (*(camp.shown for camp in finding.camps), *(claim.shown for claim in finding.claims))
    return tuple(dict.fromkeys(shown))


def passages_of(finding: Finding) -> tuple[str, ...]:
    """Marks of the sentences that a difference between sources without a rule quotes, each with its value, sorted; of others none.

    What such a difference is about is told in the words of most of its articles: one more that agrees in other words may
    change them, and the fingerprint. The sentences of those before it stay.
    """
    if finding.field is not None or finding.scope != "across" or len(finding.camps) < 2:
        return ()
    quoted = {(finding.rule or "", claim.quote, claim.shown) for claim in finding.claims}
    return tuple(sorted(mark_of(one) for one in quoted))


def is_covered(finding: Finding, accepted: Collection[str]) -> bool:
    """Whether each of a finding's camps has a value, as printed, that was accepted, or one that agrees with such a value.

    A finding without camps has its values in its fingerprint.
    """
    known = {_flat(one) for one in accepted}
    return all(_is_known(finding, camp, known, accepted) for camp in finding.camps)


def with_restated(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings, those marked that only say again what an accepted one says.

    One more article may say of a rule's question what no rule binds; it makes a finding of its own, which shows a place
    of the accepted one and no value that does not agree with one of that.
    """
    found = tuple(findings)
    accepted: dict[tuple[str, int, int], list[Finding]] = {}
    for one in found:
        if one.waived is not None and len(one.camps) > 1:
            for claim in one.claims:
                accepted.setdefault((claim.source, claim.start, claim.end), []).append(one)
    return tuple(_marked(one, accepted) for one in found) if accepted else found


def _marked(finding: Finding, accepted: Mapping[tuple[str, int, int], Sequence[Finding]]) -> Finding:
    if finding.waived is not None or finding.field is not None or finding.verdict != "discrepancy":
        return finding
    if finding.scope != "across" or len(finding.camps) < 2:
        return finding
    near = (accepted.get((claim.source, claim.start, claim.end), ()) for claim in finding.claims)
    first = next((one for several in near for one in several if is_covered(finding, values_of(one))), None)
    return finding if first is None else replace(finding, waived=first.waived)


def _is_known(finding: Finding, camp: Camp, known: Collection[str], accepted: Collection[str]) -> bool:
    shown = {camp.shown, *_claimed_alone(finding, camp)}
    if any(_flat(one) in known for one in shown):
        return True
    return any(_agree(one, other) for one in sorted(shown) for other in accepted)


def _claimed_alone(finding: Finding, camp: Camp) -> set[str]:
    """What the claims of those sources say that stand in no other camp."""
    others = {source for other in finding.camps if other is not camp for source in other.sources}
    own = set(camp.sources) - others
    return {claim.shown for claim in finding.claims if claim.source in own}


def _flat(shown: str) -> str:
    return " ".join(shown.split()).casefold()


def _agree(one: str, other: str) -> bool:
    """Whether two values as printed agree: figures by the algebra, words where the one has all of the other's."""
    if any(char.isdigit() for char in one + other):
        a, b = _value(one), _value(other)
        return a is not None and b is not None and relation_of(a, b).agrees
    words, others = set(_flat(one).split()), set(_flat(other).split())
    return words <= others or others <= words


@lru_cache(maxsize=1 << 10)
def _value(shown: str) -> Measured | None:
    """The value that words print; None where they print none, or several."""
    from checker.extract import extract  # heavy for what reads reports alone
    from checker.read import read_text

    found = [value_of(one) for one in extract(read_text(shown, name="value"))]
    values = [one for one in found if one is not None]
    return values[0] if len(values) == 1 else None
