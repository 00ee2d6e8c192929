"""The report as SARIF 2.1.0, for code scanning and editors that mark findings at their place.

Only what somebody has to look at becomes a result: discrepancies, and what no (other) source states, from notice
up. The first claim is the result's place (in a check the draft's), the others are related places.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import quote as percent_encoded

from checker.model import Finding, FindingClaim, Report
from checker.report.json_ import dumps
from checker.report.printable import printable
from checker.report.wording import Index, manner, title_of

__all__ = ["render"]

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_BRACKET = re.compile(r"(?<!\\)(\\*+)\[")
"""What can begin an embedded link, with the backslashes before it (SARIF 2.1.0, 3.11.6)."""
LEVELS = {"error": "error", "warning": "warning", "notice": "note"}


def render(report: Report) -> str:
    """The report as SARIF, ending in a newline."""
    index = Index(report)
    findings = [finding for finding in report.findings if _is_result(finding)]
    rules = {rule: at for at, rule in enumerate(dict.fromkeys(map(_rule_id, findings)))}
    driver = {
        "name": report.tool["name"],
        "semanticVersion": report.tool["version"],
        "rules": [_rule(rule, findings) for rule in rules],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, rules, index) for finding in findings],
    }
    return dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _is_result(finding: Finding) -> bool:
    return (
        finding.verdict in ("discrepancy", "unsupported")
        and finding.severity in LEVELS
        and bool(finding.claims)
    )


def _rule_id(finding: Finding) -> str:
    return finding.rule or finding.field or finding.verdict


def _rule(identifier: str, findings: Sequence[Finding]) -> dict[str, Any]:
    first = next(finding for finding in findings if _rule_id(finding) == identifier)
    return {
        "id": identifier,
        "shortDescription": {"text": _sentence(first.label)},
        "help": {
            "text": "Compare the places of the result: one of the texts needs a correction, or a source."
        },
        "fullDescription": {
            "text": f"Sources differ on it, or none or one alone states it: {printable(first.label)}."
        },
    }


def _result(finding: Finding, rules: dict[str, int], index: Index) -> dict[str, Any]:
    first, *others = index.ordered(finding.claims)
    made: dict[str, Any] = {
        "ruleId": _rule_id(finding),
        "ruleIndex": rules[_rule_id(finding)],
        "level": LEVELS[finding.severity],
        "message": {"text": _message(finding)},
        "locations": [_location(first, index)],
        "relatedLocations": [
            {"id": at, **_location(claim, index), "message": {"text": _stated(claim, index)}}
            for at, claim in enumerate(others, 1)
        ],
        "partialFingerprints": {"checker/v1": finding.fingerprint},
    }
    if finding.waived is not None:
        reason = printable(finding.waived.get("reason") or "")
        made["suppressions"] = [{"kind": "external", "status": "accepted", "justification": reason}]
    return made


def _message(finding: Finding) -> str:
    said = [f"{title_of(finding)}: {printable(finding.explanation)}", *map(printable, finding.remarks)]
    return " ".join(map(_sentence, said))


def _sentence(text: str) -> str:
    text = printable(text).strip()
    parts = text.split("]")
    linked = [after[:1] == "(" for after in parts[1:]] + [False]
    text = "]".join(
        _BRACKET.sub(r"\1\1\\[", part) if link else part for part, link in zip(parts, linked, strict=True)
    )
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "!", "?", "”")) else ".")


def _stated(claim: FindingClaim, index: Index) -> str:
    how = manner(claim)
    return _sentence(f"{index.label(claim.source)} says {claim.shown}{f' ({how})' if how else ''}")


def _location(claim: FindingClaim, index: Index) -> dict[str, Any]:
    """The claim's place; a text from standard input has a name and no file."""
    source = index.source(claim.source)
    if source is None or source.path is None:
        return {"logicalLocations": [{"name": printable(claim.source), "kind": "resource"}]}
    region = {
        "startLine": claim.line,
        "startColumn": claim.column,
        "snippet": {"text": printable(claim.quote)},
    }
    return {"physicalLocation": {"artifactLocation": {"uri": _uri(source.path)}, "region": region}}


def _uri(path: str) -> str:
    if path.startswith("/"):
        return PurePosixPath(path).as_uri()
    return percent_encoded(path, safe="/", errors="surrogatepass")
