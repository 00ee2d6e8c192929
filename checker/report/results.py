"""What a machine has to mark: the findings that somebody has to look at, each at its first place.

A result is a discrepancy, or what no (other) source states, from notice up. Its first place is the draft's in a check;
the others are related. Places are in code points, and in UTF-8 bytes for formats that count those.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from typing import NamedTuple
from urllib.parse import quote as percent_encoded

from checker.kinds import Severity
from checker.model import Finding, FindingClaim, Report
from checker.report.blocks import in_words
from checker.report.printable import printable
from checker.report.sources import Index
from checker.report.titles import title_of
from checker.report.wording import manner

__all__ = ["Place", "Result", "place_of", "results", "sentence", "uri"]

MARKED: tuple[Severity, ...] = ("error", "warning", "notice")


class Place(NamedTuple):
    """A stretch of a document: lines and columns from 1, the end behind the last character."""

    path: str | None
    """None for a text from standard input."""
    name: str
    line: int
    """From 1; of a PDF that on the page, which the messages name."""
    column: int
    end_line: int
    end_column: int
    byte: int
    """The column in UTF-8 bytes, from 1."""
    end_byte: int


class Result(NamedTuple):
    """A finding as a machine marks it."""

    finding: Finding
    mark: str
    """Its fingerprint, with a number where several drafts have the same."""
    rule: str
    message: str
    own: FindingClaim
    place: Place
    related: tuple[tuple[FindingClaim, Place, str], ...]
    """The other claims, each with its place and what it says there."""


def results(report: Report, *, waived: bool = True, of: Iterable[Finding] | None = None) -> Iterator[Result]:
    """The results in the order of the report; those that somebody accepted only where `waived` is set.

    `of` are findings of an earlier report, told as they stood there.
    """
    index = Index(report)
    seen: Counter[str] = Counter()
    for finding in report.findings if of is None else of:
        if not _is_result(finding) or (finding.waived is not None and not waived):
            continue
        own, *others = index.ordered(finding.claims)
        seen[finding.fingerprint] += 1
        again = seen[finding.fingerprint]
        yield Result(
            finding=finding,
            mark=finding.fingerprint if again == 1 else f"{finding.fingerprint}-{again}",
            rule=finding.rule or finding.field or finding.verdict,
            message=_message(finding, own),
            own=own,
            place=place_of(own, report, index),
            related=tuple((one, place_of(one, report, index), _stated(one, index)) for one in others),
        )


def _is_result(finding: Finding) -> bool:
    return (
        finding.verdict in ("discrepancy", "unsupported")
        and finding.severity in MARKED
        and bool(finding.claims)
    )


def place_of(claim: FindingClaim, report: Report, index: Index) -> Place:
    """Where a claim stands; its end from the document's text, or on the same line where that is not at hand."""
    source = index.source(claim.source)
    text = report.texts.get(claim.source)
    length = claim.end - claim.start
    end_line, end_column = claim.line, claim.column + length
    byte, end_byte = claim.column, end_column
    if text is not None:
        told = text[claim.start : claim.end]
        end_line = claim.line + told.count("\n")
        begin = text.rfind("\n", 0, claim.end) + 1
        end_column = claim.end - begin + 1
        byte = _bytes(text[claim.start - (claim.column - 1) : claim.start]) + 1
        end_byte = _bytes(text[begin : claim.end]) + 1
    path = source.path if source else None
    return Place(path, claim.source, claim.line, claim.column, end_line, end_column, byte, end_byte)


def _bytes(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


def _message(finding: Finding, own: FindingClaim) -> str:
    said = [f"{title_of(finding)}: {printable(finding.explanation)}", *map(printable, finding.remarks)]
    said += [f"it stands on {in_words(own.source, own.line, own.page)}"] if own.page else []
    return " ".join(map(sentence, said))


def _stated(claim: FindingClaim, index: Index) -> str:
    where = in_words(claim.source, claim.line, claim.page) if claim.page else ""
    how = ", ".join(filter(None, (manner(claim), where)))
    return sentence(f"{index.label(claim.source)} says {claim.shown}{f' ({how})' if how else ''}")


def sentence(text: str) -> str:
    """A text of an article or a report as one sentence on one line."""
    text = printable(text).strip()
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "!", "?", "”")) else ".")


def uri(path: str) -> str:
    """A path as a URI reference."""
    if path.startswith("/"):
        return PurePosixPath(path).as_uri()
    return percent_encoded(path, safe="/", errors="surrogatepass")
