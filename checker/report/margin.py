"""The draft as the Word document that it is, with each finding as a comment at its words; nothing else is changed."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Sequence
from copy import deepcopy
from pathlib import Path
from typing import Any, NamedTuple

from checker.errors import UsageError
from checker.model import Finding, FindingClaim, Report
from checker.read.word import INSTALL, paragraphs_of, pieces_of
from checker.report.blocks import in_words

__all__ = ["Note", "annotated", "render"]

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_AUTHOR = "checker"
_SHOWN = frozenset(("discrepancy", "unsupported"))
_CALLED = {"error": "Error", "warning": "Warning", "notice": "Look at this", "info": "For information"}
_SOURCES = 4
"""Sources that a comment quotes."""


class Note(NamedTuple):
    """A comment on words of a paragraph; `paragraph` from 1, `start` and `end` in its words."""

    paragraph: int
    start: int
    end: int
    text: str


def render(report: Report) -> bytes:
    """The draft of a check with its findings as comments.

    Raises UsageError for a comparison, for several drafts, and for a draft that is no Word document.
    """
    drafts = [source for source in report.sources if source.role == "draft"]
    if len(drafts) != 1:
        raise UsageError(
            "comments are made in one draft", place="--format docx", remedy="Check one Word document"
        )
    path = drafts[0].path
    raw = Path(path).read_bytes() if path else b""
    if not raw.startswith(b"PK\x03\x04") or path is None or drafts[0].name != report.sources[0].name:
        remedy = "Give a draft in Word (.docx), or another format"
        raise UsageError("the draft is no Word document", place=drafts[0].name, remedy=remedy)
    return annotated(raw, list(_notes(report, drafts[0].name)))


def _notes(report: Report, draft: str) -> Iterator[Note]:
    """A comment for each finding on the draft that an editor has to look at, at each of its places."""
    for finding in report.findings:
        if finding.verdict not in _SHOWN or finding.waived is not None:
            continue
        own = [claim for claim in finding.claims if claim.source == draft]
        text = _text(finding, [claim for claim in finding.claims if claim.source != draft])
        for claim in own:
            last = report.documents[draft].place(claim.end - 1)[1] if draft in report.documents else 0
            start = claim.column - 1
            yield Note(claim.line, start, max(last, start + claim.end - claim.start), text)


def _text(finding: Finding, others: Sequence[FindingClaim]) -> str:
    lines = [f"{_CALLED[finding.severity]}: {finding.explanation}"]
    lines += [
        f"{claim.source}, {in_words(claim.source, claim.line, claim.page)}: “{claim.quote}”"
        for claim in others[:_SOURCES]
    ]
    if len(others) > _SOURCES:
        lines.append(f"and {len(others) - _SOURCES} more")
    return "\n".join([*lines, *finding.remarks])


def annotated(raw: bytes, notes: Sequence[Note]) -> bytes:
    """The Word document with the notes as comments; every word, change and style of it stays.

    A note whose place the document does not have stands at the nearest one. Raises UsageError where the extra
    "office" is not installed.
    """
    try:
        from docx import Document
        from docx.text.run import Run
    except ImportError as error:
        raise UsageError("comments in Word need an extra", place="--format docx", remedy=INSTALL) from error
    document = Document(io.BytesIO(raw))
    paragraphs = paragraphs_of(document.element)
    for note in sorted(notes, key=lambda note: (note.paragraph, note.start, note.end, note.text)):
        paragraph = paragraphs[min(note.paragraph, len(paragraphs)) - 1]
        runs = [Run(run, document) for run in _runs_at(paragraph, note.start, note.end)]
        if runs:
            document.add_comment([runs[0], runs[-1]], text=note.text, author=_AUTHOR, initials="c")
    out = io.BytesIO()
    document.save(out)
    return _kept(raw, out)


def _kept(raw: bytes, made: io.BytesIO) -> bytes:
    """The archive with every part that says what it said before as it was, to the byte."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as before, zipfile.ZipFile(made) as after:
        names = set(before.namelist())
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for info in after.infolist():
                content = after.read(info)
                old = before.read(info.filename) if info.filename in names else content
                if content != old and _said(old) == _said(content):
                    content = old
                archive.writestr(zipfile.ZipInfo(info.filename), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _said(part: bytes) -> bytes:
    """What the XML of a part says, however it is written (Canonical XML); relationships have no order."""
    from lxml import etree

    root = etree.fromstring(part, etree.XMLParser(resolve_entities=False))
    if root.tag.endswith("}Relationships"):
        root[:] = sorted(root, key=lambda one: str(one.get("Id")))
    said: bytes = etree.tostring(root, method="c14n")
    return said


def _runs_at(paragraph: Any, start: int, end: int) -> list[Any]:
    """The runs that hold the words from `start` to `end` and nothing else; runs are cut where these begin and end."""
    found: list[Any] = []
    at = 0
    for run in dict.fromkeys(run for run, _, _ in pieces_of(paragraph)):
        length = sum(len(words) for _, _, words in pieces_of(run))
        first, last = max(start, at), min(end, at + length)
        if first < last:
            _cut(run, last - at)
            found.append(_cut(run, first - at))
        at += length
    return found


def _cut(run: Any, at: int) -> Any:
    """Cut a run after so many of its words' characters; the run that begins there, which is itself where at is 0."""
    pieces = list(pieces_of(run))
    if at == 0 or at == sum(len(words) for _, _, words in pieces):
        return run
    after = deepcopy(run)
    run.addnext(after)
    kept = [piece for _, piece, _ in pieces]
    gone = [piece for _, piece, _ in pieces_of(after)]
    for child in list(after):
        if child not in gone and child.tag != f"{_W}rPr":
            after.remove(child)  # a picture stays where it was
    for left, right, (_, _, words) in zip(kept, gone, pieces, strict=True):
        if at >= len(words):
            after.remove(right)
        elif at <= 0:
            run.remove(left)
        else:
            left.text, right.text = words[:at], words[at:]
            for one in (left, right):
                one.set(_SPACE, "preserve")
        at -= len(words)
    return after
