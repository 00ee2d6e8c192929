"""The nouns of the program, in the order in which the flow makes them.

Document -> Section -> Mention (with Sentence, Quotation, Attribution) -> Claim -> Finding -> Report.

All of them are immutable. Offsets are code points in `Document.text`, half-open; lines and columns count
from 1. `Mention`, `Finding` and `Report` give the JSON of the contract with `model_dump(mode="json")`.
"""

from __future__ import annotations

from checker.model.documents import Document, Notice, Places, Section, Sentence, Span
from checker.model.findings import IN_BASELINE, Camp, Finding, FindingClaim, Reason, Trace
from checker.model.json_ import jsonable
from checker.model.mentions import Attribution, Mention, Post, Quotation
from checker.model.report import (
    SCHEMA_VERSION,
    Coverage,
    Difference,
    Origin,
    Report,
    SetAside,
    SourceInfo,
    Summary,
    TextNotice,
)
from checker.when import DateRange

__all__ = [
    "IN_BASELINE",
    "SCHEMA_VERSION",
    "Attribution",
    "Camp",
    "Coverage",
    "DateRange",
    "Difference",
    "Document",
    "Finding",
    "FindingClaim",
    "Mention",
    "Notice",
    "Origin",
    "Places",
    "Post",
    "Quotation",
    "Reason",
    "Report",
    "Section",
    "Sentence",
    "SetAside",
    "SourceInfo",
    "Span",
    "Summary",
    "TextNotice",
    "Trace",
    "jsonable",
]
