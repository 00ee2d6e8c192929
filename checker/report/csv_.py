"""All claims of all findings as CSV, a row a claim, for a spreadsheet. No cell can become a formula."""

from __future__ import annotations

import csv
import io

from checker.model import Report
from checker.report.printable import inert, printable

__all__ = ["COLUMNS", "render"]

COLUMNS = (
    "finding", "verdict", "severity", "scope", "relation", "rule", "field", "subject", "label", "explanation", "waived",
    "source", "shown", "low", "high", "unit", "text", "hedge", "certainty", "attribution", "line", "column", "quote",
)  # fmt: skip

FORMULA = ("=", "+", "-", "@")
"""What begins a formula in spreadsheets (OWASP, "CSV Injection")."""


def render(report: Report) -> str:
    """A header and a row a claim, in the order of the report; a finding without claims has one row."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for finding in report.findings:
        whole = finding.model_dump()
        of_finding = whole | {"finding": whole["id"], "waived": (whole["waived"] or {}).get("reason")}
        for claim in whole["claims"] or [{}]:
            value = claim.get("value") or {}
            row = {**of_finding, **claim, **value}
            writer.writerow([_cell(row.get(column)) for column in COLUMNS])
    return out.getvalue()


def _cell(value: object) -> str:
    """A value as a spreadsheet may read it; numbers of ours stay numbers."""
    if value is None:
        return ""
    text = inert(printable(str(value)))
    return f"'{text}" if text.lstrip().startswith(FORMULA) and not _is_number(text) else text


def _is_number(text: str) -> bool:
    return text.removeprefix("-").replace(".", "", 1).isdecimal()
