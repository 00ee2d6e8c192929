"""A finding's claims by camp, as it shows them, and the values that they state."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from checker.model import Finding, FindingClaim
from checker.report.printable import printable
from checker.report.sources import Index

__all__ = ["LONG_VALUE", "CampClaims", "camps_of", "cells_of", "fits_all", "is_bare", "repeated", "values_of"]

LONG_VALUE = 24
"""A longer value is read in its quote, not above it."""


class CampClaims(NamedTuple):
    """The claims of one camp as a finding shows them: "nearly $15bn", stated by these sources."""

    shown: str
    sources: tuple[str, ...]
    claims: tuple[FindingClaim, ...]


def camps_of(finding: Finding, index: Index) -> tuple[CampClaims, ...]:
    """The finding's claims by camp, the draft's own first; by value where a source stands in several camps."""
    claims = index.ordered(finding.claims)
    drafts = tuple([claim for claim in claims if _is_draft(claim, index)])
    others = claims[len(drafts) :]
    groups = [_camp(drafts)] if drafts else []
    members = [name for camp in finding.camps for name in camp.sources]
    camp_of = {name: at for at, camp in enumerate(finding.camps) for name in camp.sources}
    if len(camp_of) < max(len(members), 1):
        return (*groups, *_by_value(others))
    stated: list[list[FindingClaim]] = [[] for _ in range(len(finding.camps) + 1)]
    for claim in others:
        stated[camp_of.get(claim.source, -1)].append(claim)
    for camp, own in zip(finding.camps, stated, strict=False):
        if own:
            groups.append(CampClaims(printable(camp.shown), tuple(camp.sources), tuple(own)))
    return (*groups, *_by_value(stated[-1]))


def _is_draft(claim: FindingClaim, index: Index) -> bool:
    return index.is_draft(claim.source)


def _camp(claims: Sequence[FindingClaim]) -> CampClaims:
    return CampClaims(
        "; ".join(values_of(claims)), tuple(dict.fromkeys(claim.source for claim in claims)), tuple(claims)
    )


def _by_value(claims: Sequence[FindingClaim]) -> Iterator[CampClaims]:
    values: dict[str, list[FindingClaim]] = {}
    for claim in claims:
        values.setdefault(_wording(_text_of(claim)), []).append(claim)
    return (_camp(members) for members in values.values())


def is_bare(camps: Sequence[CampClaims]) -> bool:
    """True where quotes alone show the camps best: one each, and values too long for a heading."""
    return all(len(camp.claims) == 1 for camp in camps) and any(
        len(camp.shown) > LONG_VALUE for camp in camps
    )


def repeated(claims: Sequence[FindingClaim]) -> list[tuple[FindingClaim, list[FindingClaim]]]:
    """Claims of one source and wording together: the first of them, and the other places that say the same."""
    firsts: dict[tuple[str, str, str, str | None], tuple[FindingClaim, list[FindingClaim]]] = {}
    for claim in claims:
        key = (claim.source, _wording(_text_of(claim)), claim.certainty, claim.attribution)
        if key in firsts:
            firsts[key][1].append(claim)
        else:
            firsts[key] = (claim, [])
    return list(firsts.values())


def values_of(claims: Iterable[FindingClaim]) -> list[str]:
    """The distinct values of the claims: figures as they are first printed, choices and names by their text."""
    texts = dict.fromkeys(map(_text_of, claims))
    if len(texts) < 2:
        return list(map(printable, texts))
    first: dict[str, str] = {}
    for text in texts:
        first.setdefault(_wording(text), text)
    return list(map(printable, first.values()))


def cells_of(finding: Finding) -> Mapping[str, str]:
    """What each source says, for a cell of the matrix: at its narrowest, where the finding knows that."""
    claims: dict[str, list[FindingClaim]] = {}
    for claim in finding.claims:
        claims.setdefault(claim.source, []).append(claim)
    narrow: dict[str, list[str]] = {}
    for one in finding.stated:
        for source in one.sources:
            narrow.setdefault(source, []).append(printable(one.shown))
    values = {source: values_of(listed) for source, listed in claims.items() if source not in narrow}
    return {source: "; ".join(shown) for source, shown in (narrow | values).items()}


def _wording(text: str) -> str:
    """What the texts of claims have in common that say the same."""
    return " ".join(text.casefold().split())


def _text_of(claim: FindingClaim) -> str:
    """The value of a choice, post or name; a figure as printed, and so a date, which reads better."""
    text = claim.value.get("text") if claim.value else None
    return claim.shown if not text or _is_iso(text) else text


def _is_iso(text: str) -> bool:
    """Whether it begins with a date as in 2025-06-11."""
    return text[4:8:3] == "--" and text[:10].replace("-", "").isdecimal()


def fits_all(finding: Finding) -> str:
    """The value that lies in every support, as some claim prints it; empty when there is none."""
    value = finding.fits_all
    if value is None:
        return ""
    for claim in finding.claims:
        if claim.value == value and claim.hedge is None:
            return printable(claim.shown)
    low, high, unit = value.get("low"), value.get("high"), value.get("unit")
    figures = low if high in (None, low) else f"{low} to {high}"
    return printable(" ".join(filter(None, (figures, unit))) or value.get("text") or "")
