"""Names of a draft of which no source has a word."""

from __future__ import annotations

import pytest

import checker

SOURCE = """The cheese fair in Tarn drew 400 visitors on Sunday, the mayor said. Its prize went to a dairy from Spain, which
makes a blue cheese. The fair was paid for by the Velden Foundation and by Swedish dairies."""


def unnamed(draft: str, *sources: str) -> list[tuple[str, str]]:
    """Severity and name of what no source names."""
    report = checker.check(
        checker.read_text(draft + "\n", name="draft.txt"),
        against=[checker.read_text(f"{text}\n", name=f"{at}.txt") for at, text in enumerate(sources)],
    )
    return [(one.severity, one.subject) for one in report.findings if one.reason.kind == "draft_name_nowhere"]


@pytest.mark.parametrize(
    ("draft", "found"),
    [
        (
            "The mayor said that the cheese fair, paid for by Halmet, drew 400 visitors.",
            [("notice", "Halmet")],
        ),
        ("The fair drew 400 visitors. Farmers in Orlavia wait for rain.", [("notice", "Orlavia")]),
        ("The prize of the fair in Tarn went to a Spanish dairy.", []),
        ("The prize went to a dairy in Spain, and Sweden paid for the fair.", []),
        ("The Velden Foundation and others paid for the cheese fair.", []),
        ("On Sunday the fair drew 400 visitors, by the count of the BBC.", []),
        ("Cheese Fair Draws Crowd From Ostrava And Linz", []),
        ("It was 12 degrees Celsius at the cheese fair in Tarn.", []),
    ],
)
def test_names_in_no_source(draft: str, found: list[tuple[str, str]]) -> None:
    assert unnamed(draft, SOURCE) == found


def test_a_name_that_stands_twice_is_told_once() -> None:
    draft = "The fair was paid for by Halmet. Halmet makes cheese."
    assert unnamed(draft, SOURCE) == [("notice", "Halmet")]
