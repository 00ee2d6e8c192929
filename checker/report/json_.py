"""The report as the contract's JSON, and the JSON Schema of it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from checker.model import Report
from checker.report.printable import escape_json

__all__ = ["dumps", "render", "schema"]

_REPORT = ("schema_version", "tool", "mode", "sources", "findings", "summary")
_FINDING = (
    "id",
    "fingerprint",
    "rule",
    "field",
    "subject",
    "label",
    "verdict",
    "severity",
    "scope",
    "relation",
    "explanation",
    "reason",
    "trace",
    "fits_all",
    "independent_sources",
    "waived",
    "claims",
)
"""The contract's keys in the contract's order; what the nouns hold beyond them follows."""


def render(report: Report) -> str:
    """The report as JSON, ending in a newline; control and format characters appear as escapes."""
    dumped = _ordered(report.model_dump(mode="json"), _REPORT)
    dumped["findings"] = [_ordered(finding, _FINDING) for finding in dumped["findings"]]
    return dumps(dumped)


def dumps(value: Any) -> str:
    """The value as indented JSON that is safe to print, ending in a newline."""
    return escape_json(json.dumps(value, ensure_ascii=False, indent=2)) + "\n"


def schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of the report."""
    from checker.report.schema import Report as ReportModel

    made = ReportModel.model_json_schema(mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **made}


def _ordered(members: Mapping[str, Any], first: Sequence[str]) -> dict[str, Any]:
    return {name: members[name] for name in first} | dict(members)
