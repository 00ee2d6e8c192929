"""Accepted findings as waivers in a rule file, which people may edit as well: what `checker accept` writes.

The file is Python that declares one pack. What stands in it stays; a finding that it accepts already is there once.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Sequence
from datetime import date
from difflib import get_close_matches
from typing import NamedTuple

from checker.errors import RuleError, UsageError
from checker.judge.accepting import passages_of, values_of
from checker.model import Finding, Report
from checker.report.printable import printable, shorten

__all__ = ["Accepted", "accept", "named"]

NEW = '''"""Findings that the desk has looked at and accepts. `checker accept` adds to them; people may edit them."""

from checker.vocabulary import Pack, Waiver

accepted = Pack(
    id="accepted",
    title="Findings that the desk accepts",
    waivers=(),
)
'''
"""A file without a waiver."""
WIDE = 100
"""Characters of the line that says what a waiver is about."""
PASSAGES = 8
"""Sentences by which a waiver knows a difference without a rule."""
_COMMENT = re.compile(rb"#[^\r\n]*+")


class Accepted(NamedTuple):
    """A file with waivers, and what became of the findings."""

    text: str
    added: int
    changed: int
    """How many had a waiver with another reason or day."""
    kept: int
    """How many had this very waiver."""


def named(report: Report, names: Sequence[str]) -> list[Finding]:
    """The findings of these ids or fingerprints, or the one on a field or rule, in the order of the names.

    Raises UsageError for a name that no finding has or several have, and for one with which nothing is wrong.
    """
    known = {name: one for one in report.findings for name in (one.id, one.fingerprint)}
    found = []
    for name in names:
        finding = known.get(name) or _on_field(report, name)
        if finding is None:
            ids = [one.id for one in report.findings if _is_open(one)]
            close = get_close_matches(name, ids, 3, 0.5) or ids[:6]
            remedy = f"Name {' or '.join(close)}" if close else "It has none that could be accepted"
            raise UsageError(f"the report has no finding {name!r}", remedy=remedy)
        if not _is_open(finding):
            message = f"nothing is to be accepted of {name!r}: it is {finding.verdict.replace('_', ' ')}"
            raise UsageError(message, remedy="Name a discrepancy, or what no source states")
        found.append(finding)
    return found


def _on_field(report: Report, name: str) -> Finding | None:
    """The one open finding on a field or of a rule; None where there is none."""
    found = [one for one in report.findings if _is_open(one) and name in (one.field, one.rule)]
    if len(found) > 1:
        ids = " or ".join(one.id for one in found[:6])
        raise UsageError(f"the report has {len(found):,} findings on {name}", remedy=f"Name {ids}")
    return found[0] if found else None


def _is_open(finding: Finding) -> bool:
    return finding.verdict in ("discrepancy", "unsupported")


def accept(
    text: str | None, findings: Sequence[Finding], reason: str, until: date | None, place: str
) -> Accepted:
    """The text of a rule file with a waiver for each of the findings; None for a file that is not there yet.

    Raises RuleError where the file declares no pack with waivers; UsageError without a reason.
    """
    if not reason.strip():
        raise UsageError("no reason is given", place="--because", remedy="Say why it is accepted")
    source = (text or NEW).encode("utf-8", "surrogatepass")
    added = changed = kept = 0
    for finding in findings:
        waivers = _waivers(source, place)
        call = _call(finding, reason, until)
        before = waivers.calls.get(finding.fingerprint)
        if before is None:
            source, added = _inserted(source, waivers, f"{_about(finding)}\n        {call},"), added + 1
        elif _same(source[before[0] : before[1]], call):
            kept += 1
        else:
            source, changed = source[: before[0]] + call.encode("utf-8") + source[before[1] :], changed + 1
    return Accepted(source.decode("utf-8", "surrogatepass"), added, changed, kept)


class _Waivers(NamedTuple):
    """Where a file has its waivers: byte offsets."""

    calls: dict[str, tuple[int, int]]
    """Fingerprint -> its waiver."""
    last: int | None
    """The end of the last one; None without any."""
    end: int
    """The bracket behind them."""


def _waivers(source: bytes, place: str) -> _Waivers:
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None) or 1
        raise RuleError("not valid Python", place=f"{place}:{line}", remedy="Correct the file") from error
    starts = [0]
    for line in source.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or node.func.id != "Pack":
            continue
        for key in node.keywords:
            if key.arg == "waivers" and isinstance(key.value, ast.Tuple | ast.List):
                return _within(key.value, starts)
    message = "declares no pack with waivers=(…)"
    raise RuleError(message, place=place, remedy="Add one, or name another file with --into")


def _within(several: ast.Tuple | ast.List, starts: Sequence[int]) -> _Waivers:
    def span(node: ast.expr) -> tuple[int, int]:
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        return starts[node.lineno - 1] + node.col_offset, starts[node.end_lineno - 1] + node.end_col_offset

    calls = {}
    for one in several.elts:
        for key in one.keywords if isinstance(one, ast.Call) else ():
            if key.arg == "fingerprint" and isinstance(key.value, ast.Constant):
                calls[str(key.value.value)] = span(one)
    last = span(several.elts[-1])[1] if several.elts else None
    return _Waivers(calls, last, span(several)[1] - 1)


def _inserted(source: bytes, waivers: _Waivers, lines: str) -> bytes:
    """The file with more lines before the closing bracket, and a comma behind what stands there."""
    before, rest = source[: waivers.end], source[waivers.end :]
    if waivers.last is not None and b"," not in _COMMENT.sub(b"", source[waivers.last : waivers.end]):
        before = source[: waivers.last] + b"," + source[waivers.last : waivers.end]
    return before.rstrip() + f"\n        {lines}\n    ".encode() + rest


def _same(written: bytes, call: str) -> bool:
    """Whether two calls say the same, however they are laid out."""
    return ast.dump(ast.parse(written.strip())) == ast.dump(ast.parse(call))


def _call(finding: Finding, reason: str, until: date | None) -> str:
    end = f", until={_text(until.isoformat())}" if until else ""
    values = _listed("values", [" ".join(one.split()) for one in values_of(finding)])
    passages = _listed("passages", passages_of(finding)[:PASSAGES])
    mark = _text(finding.fingerprint)
    return f"Waiver({_text(' '.join(reason.split()))}, fingerprint={mark}{values}{passages}{end})"


def _listed(name: str, texts: Sequence[str]) -> str:
    """An argument that is a tuple of texts; nothing without any."""
    listed = ", ".join(map(_text, texts)) + ("," if len(texts) == 1 else "")
    return f", {name}=({listed})" if texts else ""


def _text(text: str) -> str:
    """A text as Python and JSON write it alike."""
    return json.dumps(text.encode("utf-8", "replace").decode("utf-8"), ensure_ascii=False)


def _about(finding: Finding) -> str:
    """What a waiver is about, for whoever reads the file."""
    shown = "; ".join(dict.fromkeys(claim.shown for claim in finding.claims))
    said = printable(f"{finding.severity}: {finding.label} ({shown})")
    return f"# {shorten(said, WIDE)}"
