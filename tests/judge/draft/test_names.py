"""Names of a draft: persons whom no source names, with the nearest whom a source does."""

from __future__ import annotations

import pytest

import checker


def said(draft: str, *sources: str) -> list[tuple[str, str, str]]:
    """Severity, name and explanation of what is found on names."""
    report = checker.check(
        checker.read_text(draft + "\n", name="draft.txt"),
        against=[checker.read_text(text + "\n", name=f"{at}.txt") for at, text in enumerate(sources)],
    )
    return [
        (one.severity, one.subject, one.explanation)
        for one in report.findings
        if one.rule == "general/names" and one.verdict != "agreement"
    ]


NEAR = [
    (
        "Letitia Jones, the attorney general, filed the suit.",
        "The attorney general, Letitia James, filed the suit on Monday.",
        ("warning", "Letitia Jones", "The draft writes Letitia Jones; 0 has Letitia James."),
    ),
    (
        "The keeper Gerald Vega fed the seals.",
        "Seals are fed by Gregory Vega at noon. Gregory Vega has kept them for years.",
        ("warning", "Gerald Vega", "No source names Gerald Vega; 0 names Gregory Vega."),
    ),
    (
        "Sara Pell won the bake-off.",
        "The bake-off went to Sarah Pell.",
        ("warning", "Sara Pell", "No source names Sara Pell; 0 names Sarah Pell."),
    ),
    (
        "Gerald Vega left.",
        "A crash closed Vega Street.",
        ("notice", "Gerald Vega", "No source names Gerald Vega."),
    ),
    (
        "John Carver rang the bells.",
        "The bells were rung by volunteers.",
        ("notice", "John Carver", "No source names John Carver."),
    ),
]
KNOWN = [
    ("Letitia James filed the suit.", "The suit was filed by Ms. James. Letitia James spoke."),
    ("Gregory Vega fed the seals.", "Mr. Vega fed the seals."),
    ("Robert Pell won.", "Bob Pell won the bake-off."),
    ("J. Carver rang the bells.", "John Carver rang the bells."),
    ("Maria de la Cruz sang.", "MARIA DE LA CRUZ SANG IN OSLO AND EVERYBODY HEARD HER."),
    ("Sgt. Ann Fox spoke.", "Ann Fox, a sergeant, spoke."),
    ("Teresa Malvern Dead at 79", "The singer Teresa Malvern died at 79."),
    ("Teresa Malvern sang at Malvern Hall.", "Teresa Malvern sang."),
    ("The New York Times reported it.", "The Times of London reported it."),
    (
        "Council Minority Leader Chuck Holm spoke on the quay.",
        "Council Democrat Chuck Holm spoke on the quay.",
    ),
    (
        "Gregory Vega and his brother Gerald Vega fed the seals.",
        "Gregory Vega and Gerald Vega feed the seals.",
    ),
]


@pytest.mark.parametrize(("draft", "source", "wanted"), NEAR)
def test_a_person_whom_no_source_names(draft: str, source: str, wanted: tuple[str, str, str]) -> None:
    assert said(draft, source) == [wanted]


@pytest.mark.parametrize(("draft", "source"), KNOWN)
def test_a_person_whom_a_source_names(draft: str, source: str) -> None:
    assert said(draft, source) == []


def test_two_whom_the_draft_tells_apart() -> None:
    draft = "Gregory Vega fed the seals. His sister Ana Vega watched."
    assert said(draft, "Gregory Vega fed the seals.") == [("notice", "Ana Vega", "No source names Ana Vega.")]


def test_the_nearest_of_several_sources_is_shown_first() -> None:
    found = said("Erik Dahl wrote it.", "Eric Dahl wrote it.", "Eva Dahl wrote nothing.")
    assert found == [
        ("warning", "Erik Dahl", "No source names Erik Dahl; 0 and 1 name Eric Dahl or Eva Dahl.")
    ]
