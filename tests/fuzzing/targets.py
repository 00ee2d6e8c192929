"""The three targets. Each takes any bytes, and fails by an AssertionError or by an error that is no CheckerError."""

from __future__ import annotations

import json
import unicodedata
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date

import checker
from checker.errors import CheckerError
from checker.model import Document, Report
from checker.read.files import decode
from checker.report.extraction import render as render_extraction
from tests.fuzzing.corpus import PART

__all__ = ["TARGETS", "part"]

TODAY = date(2026, 1, 31)
ABOUT_SOURCES = frozenset({"general/stories", "general/coverage"})
"""Rules whose findings in a check may be about a source: another story, another language."""
_SUFFIXES = ("txt", "md", "html")
_ACTING = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_JOINERS = "\u200c\u200d"


def part(data: bytes) -> list[Document]:
    """The articles of an input; its first byte chooses their formats. None where it is no text."""
    documents = []
    for at, raw in enumerate(data[1:].split(PART)[:4]):
        name = f"{'abcd'[at]}.{_SUFFIXES[(data[0] + at) % 3]}"
        try:
            documents.append(checker.read_text(decode(raw, name), name))
        except CheckerError:
            continue
    return documents


def _inert(text: str) -> None:
    for char in set(text):
        assert char == "\n" or char in _JOINERS or unicodedata.category(char) not in _ACTING, ascii(char)
    for line in text.split("\n"):
        assert not line.strip().startswith("::"), line
        assert "##[" not in line, line


def extract(data: bytes) -> None:
    """Mentions stand in the text where they say, in order."""
    for document in part(data):
        mentions = checker.extract(document)
        for mention in mentions:
            assert document.text[mention.start : mention.end] == mention.text
            assert mention.low is None or mention.high is None or mention.low <= mention.high
        assert [one.start for one in mentions] == sorted(one.start for one in mentions)
        assert [section.end for section in document.sections[:-1]] == [
            one.start for one in document.sections[1:]
        ]
        for form in ("text", "json"):
            _inert(render_extraction([(document, mentions)], form))


def _sound(report: Report, documents: list[Document]) -> None:
    texts = {one.name: one.text for one in documents}
    for finding in report.findings:
        for claim in finding.claims:
            assert 0 <= claim.start <= claim.end <= len(texts[claim.source])
            assert claim.line >= 1
            assert claim.column >= 1
    counts = Counter(finding.verdict for finding in report.findings)
    summary = report.summary
    said = (summary.agreement, summary.discrepancy, summary.unsupported, summary.not_checked)
    assert said == tuple(counts[one] for one in ("agreement", "discrepancy", "unsupported", "not_checked"))
    for form in ("text", "markdown", "json", "sarif"):
        rendered = checker.render(report, form)
        assert rendered == checker.render(report, form)
        if form == "markdown":
            continue
        _inert(rendered)
        if form != "text":
            json.loads(rendered)
    read = sum(len(one.text) for one in documents)
    assert len(checker.render(report, "json")) < 500_000 + 300 * read, "a report is bounded by its input"


def compare(data: bytes) -> None:
    """A comparison is the same in every order of its sources, and the same again."""
    documents = part(data)
    if not documents:
        return
    report = checker.compare(documents, today=TODAY)
    _sound(report, documents)
    turned = checker.compare(documents[::-1], today=TODAY)
    first, second = (
        Counter((one.rule, one.fingerprint) for one in made.findings) for made in (report, turned)
    )
    assert first == second, first - second or second - first


def check(data: bytes) -> None:
    """A check is about its draft alone: the other articles are its sources."""
    documents = part(data)
    if len({one.text for one in documents}) < len(documents) or len(documents) < 2:
        return
    report = checker.check(documents[0], against=documents[1:], today=TODAY)
    _sound(report, documents)
    draft = documents[0].name
    assert all(
        one.claims[0].source == draft
        for one in report.findings
        if one.claims and one.rule not in ABOUT_SOURCES
    )


TARGETS: Mapping[str, Callable[[bytes], None]] = {"extract": extract, "compare": compare, "check": check}
