"""The words that fields of the nouns may hold, as types."""

from __future__ import annotations

from typing import Literal

__all__ = [
    "SEVERITIES",
    "Certainty",
    "Hedge",
    "Mode",
    "Related",
    "Role",
    "Scope",
    "SectionKind",
    "Severity",
    "Status",
    "Trend",
    "Verdict",
]

Hedge = Literal["about", "nearly", "over", "under", "at_least", "at_most"]
Trend = Literal["up", "down"]
SectionKind = Literal[
    "story", "heading", "caption", "advertisement", "related links", "comment", "repeated", "residue"
]
Verdict = Literal["agreement", "discrepancy", "unsupported", "not_checked"]
Status = Literal["incumbent", "former", "outgoing", "incoming", "interim", "remains"]
"""How somebody stands to a post."""
Severity = Literal["error", "warning", "notice", "info"]
Scope = Literal["across", "within", "derived"]
Related = Literal["same", "refines", "overlaps", "strained", "contradicts", "incomparable", "superseded"]
"""How the values of a finding relate, by the names that a report has for it."""
Role = Literal["source", "draft"]
Mode = Literal["compare", "check"]
Certainty = Literal["flat", "hedged", "attributed", "unnamed", "quoted"]
"""How a claim is asserted: flat; hedged ("reportedly"); attributed to a named person, organisation or
document; attributed to unnamed sources ("sources say"); inside a quotation."""

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "notice", "info")
"""From the worst to the mildest."""
