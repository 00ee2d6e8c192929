"""A report grows with its findings and its sources, and not with the product of the two."""

from __future__ import annotations

from itertools import pairwise

import pytest

import checker
from checker.model import Report
from checker.report import FORMATS
from checker.report.page import MOST_COLUMNS, page_of


def many(count: int) -> Report:
    """Sources that all state four figures, each source its own."""
    texts = (
        f"Acme Corp agreed to buy Bolt Inc for ${2 + at % 40}.{at % 10} billion. Bolt Inc employs {300 + at} people. "
        f"Jane Roe, {30 + at % 30}, is the chief executive of Bolt Inc. Bolt Inc was founded in {1950 + at % 50}."
        for at in range(count)
    )
    return checker.compare([checker.read_text(text, name=f"{at}.txt") for at, text in enumerate(texts)])


@pytest.fixture(scope="module")
def reports() -> tuple[Report, Report]:
    return many(MOST_COLUMNS + 1), many(4 * (MOST_COLUMNS + 1))


@pytest.mark.parametrize("form", sorted(set(FORMATS) - {"docx"}))
def test_every_format_is_bounded(reports: tuple[Report, Report], form: str) -> None:
    sizes = [len(checker.render(report, form)) for report in reports]
    assert all(large <= 5 * small + 10_000 for small, large in pairwise(sizes))


def test_the_matrix_of_many_documents_has_no_cells() -> None:
    for count, cells in ((MOST_COLUMNS, MOST_COLUMNS), (MOST_COLUMNS + 1, 0)):
        page = page_of(many(count))
        assert {len(row.cells) for row in page.matrix.rows} == {cells}
        assert all(row.camps for row in page.matrix.rows)
