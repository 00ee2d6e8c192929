"""Findings on the day an article is of: after the day of the run, or before a day that it tells of as past."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checker.bind import CLAIMING
from checker.extract import Analysis
from checker.judge.case import Case
from checker.judge.findings import finding, place
from checker.lexicon.publication import OPEN, PAST
from checker.model import Finding, Mention, Reason
from checker.text.sentences import sentence_at

__all__ = ["publication_findings"]


def publication_findings(case: Case) -> Iterator[Finding]:
    """An article dated after `case.today`, and one that tells of a later day than its own as past."""
    for name, analysis in case.analyses.items():
        published = analysis.document.published
        if published and all(reading.first > case.day for reading in published):
            span = analysis.document.published_span or (0, 0)
            shown = f"{published[0].first:%-d %B %Y}"
            yield _finding(case, span, shown, Reason("dated_ahead", source=name, day=shown))
        elif len(published) == 1:
            for mention in _told_too_early(analysis, published[0].last):
                day = mention.dates[0].first
                yield _finding(
                    case,
                    (mention.start, mention.end),
                    " ".join(mention.text.split()),
                    Reason(
                        "told_too_early",
                        source=name,
                        published=f"{published[0].last:%-d %B %Y}",
                        day=f"{day:%-d %B %Y}",
                    ),
                )


def _told_too_early(analysis: Analysis, published: date) -> Iterator[Mention]:
    """Full dates of the story after the day of publication, in sentences of the past alone."""
    for mention in analysis.figures:
        if mention.kind != "date" or mention.section not in CLAIMING or len(mention.dates) != 1:
            continue
        day = mention.dates[0]
        if day.first != day.last or day.first <= published:
            continue
        sentence = analysis.sentences[sentence_at(analysis.sentences, mention.start)]
        words = analysis.document.plain[sentence.start : sentence.end]
        if PAST.search(words) and not OPEN.search(words):
            yield mention


def _finding(case: Case, span: tuple[int, int], shown: str, reason: Reason) -> Finding:
    return finding(
        case,
        "general/dates",
        subject=shown,
        label="date of publication",
        verdict="discrepancy",
        severity="warning",
        scope="within",
        relation="contradicts",
        reason=reason,
        claims=[place(case, reason.parameters["source"], *span, shown)],
        values=[shown],
    )
