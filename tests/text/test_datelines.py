from __future__ import annotations

import pytest

from checker import read_text
from checker.extract import analyse

LINES = [
    ("KARATU, March 3 (Reuters) - The lake has risen.", ["KARATU", "March 3", "Reuters"]),
    ("OSLO (AP) — The ferry left at dawn.", ["OSLO", None, "AP"]),
    ("PARIS— The ferry left at dawn.", ["PARIS", None, None]),
    ("London (Reuters) - The ferry left at dawn.", ["London", None, "Reuters"]),
    ("WASHINGTON, D.C. — The ferry left at dawn.", ["WASHINGTON, D.C.", None, None]),
    ("NEW YORK, June 13, 2025 (Agency) - The ferry left.", ["NEW YORK", "June 13, 2025", "Agency"]),
    ("(Reuters) - The ferry left at dawn.", [None, None, "Reuters"]),
    ("Karatu, 3 March (AFP) – The ferry left at dawn.", ["Karatu", "3 March", "AFP"]),
    ("BREAKING - The ferry left at dawn.", None),
    ("STORM HITS COAST — AGAIN AND AGAIN", None),
    ("The ferry (Orion) - a steamer - left at dawn.", None),
    ("Mr. Ames — the mayor — left at dawn.", None),
    ("NATO forces - and others - left at dawn.", None),
]


@pytest.mark.parametrize(("text", "expected"), LINES)
def test_place_day_and_credit(text: str, expected: list[str | None] | None) -> None:
    lines = analyse(read_text(text, name="text.txt"), {}).datelines
    spans = [
        [span and text[span.start : span.end] for span in (one.place, one.day, one.credit)] for one in lines
    ]
    assert spans == ([expected] if expected else [])


def test_a_dateline_is_no_part_of_the_sentence_and_takes_no_figure() -> None:
    text = "KARATU, March 3 (Reuters) - Some 40 boats sank."
    analysis = analyse(read_text(text, name="text.txt"), {})
    assert [text[one.start : one.end] for one in analysis.sentences] == [
        "KARATU, March 3 (Reuters) -",
        "Some 40 boats sank.",
    ]
    assert [one.text for one in analysis.figures] == ["40 boats"]
