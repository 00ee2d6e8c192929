"""JUnit XML, which most build servers show: a test case a question, failed where the report fails it."""

from __future__ import annotations

from junitparser import Failure, JUnitXml, Skipped, TestCase, TestSuite

from checker.model import Finding, Report
from checker.report.blocks import in_figures
from checker.report.printable import inert, printable
from checker.report.results import results
from checker.report.titles import title_of

__all__ = ["render"]

FAILING = ("error", "warning")
"""Severities that make a case fail; a notice is told in the case's output."""


def render(report: Report) -> str:
    """One suite a report: findings that can fail and agreements are its cases; what was accepted is skipped."""
    marked = {one.finding.id: one for one in results(report)}
    suite = TestSuite(f"checker {report.mode}")
    for finding in report.findings:
        if finding.id not in marked and finding.verdict != "agreement":
            continue
        case = TestCase(_xml(title_of(finding)), classname=_xml(finding.rule or finding.verdict))
        result = marked.get(finding.id)
        if result is not None:
            own, at = result.own, result.place
            said = [f"{at.path or at.name}:{in_figures(at.line, at.column, own.page)}: {result.message}"]
            said += [
                f"{where.path or where.name}:{in_figures(where.line, page=claim.page)}: {told}"
                for claim, where, told in result.related
            ]
            _tell(case, finding, _xml("\n".join(said)))
        suite.add_testcase(case)
    suite.update_statistics()  # type: ignore[no-untyped-call]
    document = JUnitXml()
    document.add_testsuite(suite)
    text: str = document.tostring().decode("utf-8")  # type: ignore[no-untyped-call]
    return text.rstrip("\n") + "\n"


def _tell(case: TestCase, finding: Finding, said: str) -> None:
    if finding.waived is not None:
        case.result = [Skipped(f"accepted: {_xml(finding.waived.get('reason') or '')}")]
    elif finding.severity in FAILING:
        failure = Failure(said.partition("\n")[0], finding.severity)
        failure.text = said
        case.result = [failure]
    else:
        case.system_out = said


def _xml(text: str) -> str:
    """Text without the characters that XML 1.0 has no place for (printable makes escapes of controls)."""
    kept = "\n".join(inert(printable(line)) for line in text.split("\n"))
    return "".join(
        "\ufffd" if char in "\ufffe\uffff" or "\ud800" <= char <= "\udfff" else char for char in kept
    )
