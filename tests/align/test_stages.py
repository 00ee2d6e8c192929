"""What a draft tells as further on than its source, or without the condition it hangs on; and what drops none."""

from __future__ import annotations

import pytest

from tests.align.test_hedges import hedges

FURTHER = [
    # proposed and imposed, asked and got, arrested and charged, charged and convicted
    ("The board has imposed a toll of $5 on lorries.", "The board has proposed a toll of $5 on lorries.", "has imposed"),
    ("The ferry firm got permission to extend the pier.", "The ferry firm applied for permission to extend the pier.", "got"),
    ("Leo Abt, 40, of Mell, was charged.", "A suspect, Leo Abt, 40, of Mell, was arrested.", "was charged"),
    ("Leo Abt, 40, has been convicted of theft.", "Leo Abt, 40, has been charged with theft.", "has been convicted"),
    # one of the most
    ("It is the oldest crane in the country.", "It is one of the oldest cranes in the country.", "oldest"),
    ("The lock is the country's deepest.", "The lock is among the country's deepest.", "deepest"),
    # what it hangs on
    ("A new pier will be built next year.", "If the council agrees, a new pier will be built next year.", "will be built"),
    ("The festival will be cancelled.", "Unless the crane is moved by Friday, the festival will be cancelled.", "will be cancelled"),
    ("The takeover will close in May.", "The takeover, subject to approval by the regulator, would close in May.", "will close"),
    # accused of doing
    ("The board hid a report.", "Critics accuse the board of hiding a report.", "hid"),
]  # fmt: skip


@pytest.mark.parametrize(("draft", "source", "words"), FURTHER)
def test_told_as_further_on(draft: str, source: str, words: str) -> None:
    assert [one[1] for one in hedges(draft, source)] == [words]


NO_FURTHER = [
    ("The board has suggested a toll of $5 on lorries.", "The board has proposed a toll of $5 on lorries."),
    ("The board has imposed a toll of $5 on lorries.", "The board proposed a toll of $5 on lorries in May. It imposed the toll on Monday."),
    ("The ferry firm got permission to extend the pier.", "The ferry firm, which applied for permission to extend the pier, has been granted it. It got it in May."),
    ("Ina Roe was charged with arson.", "Leo Abt was arrested for arson in Mell on Monday."),
    ("It is the oldest crane in the country.", "Rain fell through the roof of the oldest crane in the country, a rare one."),
    ("It is the oldest crane in the country.", "It is the oldest crane in the country, but it still works."),
    ("The crane is among the oldest in the country.", "It is one of the oldest cranes in the country."),
    ("It is the oldest crane in the country.", "It is one of the oldest cranes in the port, and the oldest crane in the country."),
    ("A new pier will be built next year if the council agrees.", "If the council agrees, a new pier will be built next year."),
    ("A new pier will be built next year.", "If the council agrees, a new pier will be built next year. The council has agreed: a new pier will be built next year."),
    ("Safety checks were skipped, the union says.", "The union claims that safety checks were skipped."),
    ("Critics say the board hid a report.", "Critics accuse the board of hiding a report."),
    ("The foreman is said to have ignored two warnings.", "The foreman allegedly ignored two warnings."),
]  # fmt: skip


@pytest.mark.parametrize(("draft", "source"), NO_FURTHER)
def test_not_told_as_further_on(draft: str, source: str) -> None:
    assert hedges(draft, source) == []


@pytest.mark.parametrize(
    ("draft", "source", "other"),
    [
        (FURTHER[6][0], FURTHER[6][1], "If the council agrees"),
        (FURTHER[8][0], FURTHER[8][1], "subject to approval by the regulator"),
        ("A new pier will be built next year.", "A new pier will be built next year if the council agrees.", "if the council agrees"),
        (FURTHER[4][0], FURTHER[4][1], "one of the oldest"),
    ],
)  # fmt: skip
def test_what_the_source_has_besides_is_shown(draft: str, source: str, other: str) -> None:
    assert [one[2] for one in hedges(draft, source)] == [other]
