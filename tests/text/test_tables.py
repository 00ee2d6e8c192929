"""Rows and cells of tables, in Markdown and between tabs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.text.tables import Row, cells, markdown_rows, tabbed_rows

MARKDOWN = """Before | it.

| Village | Homes |
|:--|--:|
| Alderton | 1,250 |
| Brisk \\| Lower | **480** |
| Cole |

After.
"""


def words(text: str, rows: list[Row]) -> list[list[str]]:
    return [[text[start:end] for start, end in row.spans] for row in rows]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (MARKDOWN, [["Village", "Homes"], ["Alderton", "1,250"], ["Brisk \\| Lower", "**480**"], ["Cole"]]),
        ("A | B\n--|--\n1 | 2", [["A", "B"], ["1", "2"]]),
        ("A | B\n1 | 2", []),
        ("A\n---\nB | C", []),
        ("```\n| A | B |\n|---|---|\n| 1 | 2 |\n```", []),
    ],
)
def test_markdown_rows(text: str, rows: list[list[str]]) -> None:
    assert words(text, markdown_rows(text)) == rows


def test_tabbed_rows() -> None:
    text = "A story.\n\nVillage\tHomes\n\nAlderton\t1,250\n\nOne\ttab alone\tis no table\n\nThe end."
    assert words(text, tabbed_rows(text)) == [["Village", "Homes"], ["Alderton", "1,250"]]


def test_cells_have_the_heads_of_row_and_column() -> None:
    found = cells(MARKDOWN, markdown_rows(MARKDOWN))
    assert [(MARKDOWN[one.start : one.end], one.column, one.row) for one in found] == [
        ("Alderton", "Village", ""),
        ("1,250", "Homes", "Alderton"),
        ("Brisk \\| Lower", "Village", ""),
        ("**480**", "Homes", "Brisk \\| Lower"),
        ("Cole", "Village", ""),
    ]


@given(st.text(alphabet="|-: ab\n\t1", max_size=60))
def test_spans_lie_in_their_rows(text: str) -> None:
    for row in (*markdown_rows(text), *tabbed_rows(text)):
        assert all(row.start <= start <= end <= row.end for start, end in row.spans)
        assert "\n" not in text[row.start : row.end]
