"""Whom an article names as where it has something from: "told TechCrunch", "(AP)", "according to SignalFire".

A credit that two sources share makes one support of what they say there; it does not make the documents one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from checker.bind.claims import Claim
from checker.extract import Analysis, once
from checker.frame import Statement
from checker.judge.anchors import Name, names
from checker.lexicon.agencies import AFTER_REPORTED, AGENCIES, FROM, TOLD
from checker.text.places import places
from checker.text.sentences import sentence_at
from checker.values.name import name_form

__all__ = ["Credit", "credits_of", "independent"]


class Credit(NamedTuple):
    """One credit: `start` to `end` is the stretch it covers, a sentence, or the document for a dateline."""

    source: str
    """The document's name."""
    name: str
    """Whom it credits, as printed."""
    key: str
    """The same string for the same outlet: "AP" and "the Associated Press" are "associated press"."""
    start: int
    end: int


_REACH = 48
"""How far from a name its cue can stand, in characters."""
_REPORTED = re.compile(r"[’']?\s+(?:has\s+)?(?:first\s+)?report(?:ed|s)(?:\s+(?P<next>\w+)|\s*[,.;])")
_LEADS = (*FROM, *TOLD)
_DASHES = ("-", "–", "—")
"""What stands after an agency in brackets, if its line does not end there."""
_DATELINE_WITHIN = 400
"""A dateline stands at the head of the text."""


@once
def credits_of(analysis: Analysis) -> Sequence[Credit]:
    """The credits of an article, in the order of the text. Linear: each name's surroundings are looked at once."""
    found = [*_dateline(analysis), *_cued(analysis)]
    return tuple(sorted(set(found), key=lambda credit: (credit.start, credit.end, credit.key)))


def _cued(analysis: Analysis) -> Iterator[Credit]:
    document = analysis.document
    cued = [(name, _cue(document.plain, name)) for name in names(analysis)]
    elsewhere = {credit_key(text) for text in {name.text for name, cue in cued if cue is None}}
    for name, cue in cued:
        if cue is None:
            continue
        key = credit_key(name.text)
        if cue == "from" or key not in elsewhere:
            at = sentence_at(analysis.sentences, name.start)
            start, end = analysis.sentences[at][:2] if at >= 0 else (name.start, name.end)
            yield Credit(document.name, name.text, key, start, end)


def _cue(plain: str, name: Name) -> Literal["outlet", "from"] | None:
    before = plain[max(0, name.start - _REACH) : name.start].lower()
    if before[-1:].isspace():
        lead = before.rstrip().removesuffix(" the").rstrip()
        if lead.endswith(_LEADS):
            if _ends_with(lead, FROM):
                return "from"
            if _ends_with(lead, TOLD):
                return "outlet"
    after = plain[name.end : name.end + _REACH].lower()
    reported = _REPORTED.match(after) if "report" in after else None
    return "outlet" if reported and reported["next"] in AFTER_REPORTED else None


def _ends_with(lead: str, phrases: tuple[str, ...]) -> bool:
    """Whether a text in small letters ends with a phrase, from a word's beginning on."""
    starts = (len(lead) - len(phrase) for phrase in phrases if lead.endswith(phrase))
    return any(start == 0 or not (lead[start - 1].isalnum() or lead[start - 1] == "_") for start in starts)


def _dateline(analysis: Analysis) -> Iterator[Credit]:
    document = analysis.document
    head = document.plain[:_DATELINE_WITHIN]
    for opening in places(head, "("):
        agency, bracket, after = head[opening + 1 :].partition(")")
        ends = after.lstrip()[:1] in _DASHES or not after.partition("\n")[0].strip()
        if bracket and ends and agency.casefold() in AGENCIES:
            yield Credit(document.name, agency, credit_key(agency), 0, len(document.text))


def credit_key(name: str) -> str:
    """The same string for the same outlet under its names."""
    form = name_form(name)
    return AGENCIES.get(form.removesuffix(" news agency"), form)


def independent(
    claims: Iterable[Claim | Statement], homes: Mapping[str, str], credited: Mapping[str, Sequence[Credit]]
) -> int:
    """How many independent supports stand behind the claims.

    Sources of one origin count once. Sources count once together, too, when they share a credit that stands
    behind every place where they make the claim; a source that also says it on its own account counts by
    itself. `homes` has the origin of each source that shares one, `credited` each source's credits. Linear in
    claims times the credits of their sources.
    """
    shared: dict[str, set[str]] = {}
    for claim in claims:
        keys = {c.key for c in credited.get(claim.source, ()) if c.start <= claim.start < c.end}
        shared[claim.source] = shared[claim.source] & keys if claim.source in shared else keys
    joined = _Joined()
    for source, keys in shared.items():
        unit = f"origin {homes[source]}" if source in homes else f"source {source}"
        joined.add(unit)
        for key in keys:
            joined.join(unit, f"credit {key}")
    return len({joined.root(unit) for unit in joined.parents})


class _Joined:
    """Disjoint sets of strings."""

    def __init__(self) -> None:
        self.parents: dict[str, str] = {}

    def add(self, item: str) -> None:
        self.parents.setdefault(item, item)

    def root(self, item: str) -> str:
        while (above := self.parents[item]) != item:
            self.parents[item] = self.parents[above]
            item = above
        return item

    def join(self, first: str, second: str) -> None:
        self.add(first)
        self.add(second)
        self.parents[self.root(second)] = self.root(first)
