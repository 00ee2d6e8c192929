"""The report as the contract's JSON, and the JSON Schema of it: both of the model's own making."""

from __future__ import annotations

import json
from typing import Any

from checker.model import Report
from checker.report.printable import escape_json

__all__ = ["dumps", "render", "schema"]


def render(report: Report) -> str:
    """The report as JSON, ending in a newline; control and format characters appear as escapes."""
    return dumps(report.model_dump(mode="json"))


def dumps(value: Any) -> str:
    """The value as indented JSON that is safe to print, ending in a newline."""
    return escape_json(json.dumps(value, ensure_ascii=False, indent=2)) + "\n"


def schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of the report."""
    return Report.model_json_schema()
