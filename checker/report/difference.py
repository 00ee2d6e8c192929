"""What came, went and stayed between two reports, as text or JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import RenderableType

from checker.baseline import Difference
from checker.model import Finding
from checker.report.blocks import Run
from checker.report.canvas import WIDTH, View, drawn, hang
from checker.report.json_ import dumps
from checker.report.printable import printable
from checker.report.wording import plural

__all__ = ["render"]


def render(difference: Difference, format: str = "text", width: int | None = None) -> str:  # noqa: A002
    """The difference in that format ("json", otherwise text), ending in a newline."""
    if format == "json":
        return dumps(
            {
                name: [finding.model_dump() for finding in findings]
                for name, findings in difference._asdict().items()
            }
        )
    view = View(width or WIDTH)
    return drawn(_lines(difference, view), view)


def _lines(difference: Difference, view: View) -> Iterator[RenderableType]:
    came, went, stayed = (len(findings) for findings in difference)
    yield f"{plural(came, 'finding')} came, {went:,} went, {stayed:,} stayed"
    groups: Sequence[tuple[str, str, Sequence[Finding]]] = (
        ("Came", "+", difference.came),
        ("Went", "-", difference.went),
        ("Stayed", " ", [finding for finding in difference.stayed if finding.severity != "info"]),
    )
    for title, sign, findings in groups:
        if findings:
            yield ""
            yield title
        for finding in findings:
            yield hang(f"{sign} ", [Run(_told(finding))], view)


def _told(finding: Finding) -> str:
    """One finding in a line: "warning, discrepancy: amount of the deal (nearly $15bn; $14bn)"."""
    shown = list(dict.fromkeys(claim.shown for claim in finding.claims))
    values = f" ({'; '.join(shown[:4])}{'; …' if len(shown) > 4 else ''})" if shown else ""
    accepted = ", accepted" if finding.waived is not None else ""
    verdict = finding.verdict.replace("_", " ")
    return printable(f"{finding.severity}, {verdict}{accepted}: {finding.label}{values}")
