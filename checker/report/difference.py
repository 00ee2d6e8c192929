"""What came, went and stayed between two reports, as text, Markdown or JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import RenderableType

from checker.model import Difference, Finding
from checker.report.blocks import Run, in_figures
from checker.report.canvas import WIDTH, View, drawn, hang
from checker.report.json_ import dumps
from checker.report.markdown_text import code, escaped
from checker.report.printable import printable
from checker.report.wording import plural

__all__ = ["FORMATS", "render"]

FORMATS = ("text", "markdown", "json")


def render(difference: Difference, format: str = "text", width: int | None = None) -> str:  # noqa: A002
    """The difference in that format ("json", "markdown", otherwise text), ending in a newline."""
    if format == "json":
        return dumps(
            {
                name: [finding.model_dump() for finding in findings]
                for name, findings in difference._asdict().items()
            }
        )
    if format == "markdown":
        return "\n\n".join(_blocks(difference)) + "\n"
    view = View(width or WIDTH)
    return drawn(_lines(difference, view), view)


def _groups(difference: Difference) -> Iterator[tuple[str, str, Sequence[Finding]]]:
    """Title, sign and findings of what there is to show; what stayed at info is counted alone."""
    stayed = [finding for finding in difference.stayed if finding.severity != "info"]
    for title, sign, findings in (
        ("Came", "+", difference.came),
        ("Went", "-", difference.went),
        ("Stayed", " ", stayed),
    ):
        if findings:
            yield title, sign, findings


def _counts(difference: Difference) -> str:
    came, went, stayed = (len(findings) for findings in difference)
    return f"{plural(came, 'finding')} came, {went:,} went, {stayed:,} stayed"


def _lines(difference: Difference, view: View) -> Iterator[RenderableType]:
    yield _counts(difference)
    for title, sign, findings in _groups(difference):
        yield ""
        yield title
        for finding in findings:
            yield hang(f"{sign} ", [Run(", ".join(filter(None, (_told(finding), _place(finding)))))], view)


def _blocks(difference: Difference) -> Iterator[str]:
    yield f"**{_counts(difference)}**"
    for title, _, findings in _groups(difference):
        rows = [
            f"- {escaped(_told(finding))}{f', {code(where)}' if (where := _place(finding)) else ''}"
            for finding in findings
        ]
        shown = "\n".join(rows)
        many = title == "Stayed"
        yield f"<details><summary>{title} ({len(rows):,})</summary>" if many else f"### {title}"
        yield shown
        if many:
            yield "</details>"


def _place(finding: Finding) -> str:
    """Where it stands: its first place, in a check the draft's."""
    if not finding.claims:
        return ""
    first = finding.claims[0]
    return f"{printable(first.source)}:{in_figures(first.line, first.column, first.page)}"


def _told(finding: Finding) -> str:
    """One finding in a line: "warning, discrepancy: amount of the deal (nearly $15bn; $14bn)"."""
    shown = list(dict.fromkeys(claim.shown for claim in finding.claims))
    values = f" ({'; '.join(shown[:4])}{'; …' if len(shown) > 4 else ''})" if shown else ""
    accepted = ", accepted" if finding.waived is not None else ""
    verdict = finding.verdict.replace("_", " ")
    return printable(f"{finding.severity}, {verdict}{accepted}: {finding.label}{values}")
