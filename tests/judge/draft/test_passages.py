"""Whom a draft has something from, where the source's passage that tells it in other words is certainly another's."""

from __future__ import annotations

import pytest

import checker

HARBOUR = """The harbour at Osk was dredged last spring at the cost of the county.
Harbour master Lena Dahl said the new breakwater would be raised by two metres before the storms of autumn come.
County treasurer Piet Voss has defended the budget. Mayor Ana Rusk said the county would sell the old lighthouse to pay for the works.
A spokeswoman for the ferry line, Ida Holm, complained that passengers had waited for hours in the rain."""

CASES = [
    # a name of another who speaks in the source
    (
        "Piet Voss said the breakwater would be raised two metres before the autumn storms.",
        [("Piet Voss", "Lena Dahl")],
    ),
    ("Lena Dahl said the breakwater would be raised two metres before the autumn storms.", []),
    ("The harbour master said the breakwater would be raised two metres before the autumn storms.", []),
    ("Officials said the breakwater would be raised two metres before the autumn storms.", []),
    # an office that another holds
    (
        "The lighthouse is to be sold by the county to pay for the works, the harbour master said.",
        [],  # no office of one person in any table
    ),
    ("The lighthouse is to be sold by the county to pay for the works, the mayor said.", []),
    ("The lighthouse is to be sold by the county to pay for the works, Rusk said.", []),
    (
        "The lighthouse is to be sold by the county to pay for the works, Ida Holm said.",
        [("Ida Holm", "Ana Rusk")],
    ),
    # a spokesperson of another body, and of the same one under another name
    (
        "Passengers waited for hours in the rain, a spokesman for Rusk complained.",
        [],  # who is not said to speak for the mayor anywhere is unknown, and nothing is said of the source's own
    ),
    ("Passengers waited for hours in the rain, the ferry line complained.", []),
    # what the draft's own speaker says of it
    ("Voss, too, said the breakwater would be raised two metres.", []),
    # a clause between the name and the saying
    (
        "Piet Voss left after Dahl took over, saying the breakwater would be raised two metres before autumn storms.",
        [],
    ),
    # two who speak together
    (
        "Piet Voss and Lena Dahl said the breakwater would be raised two metres before the autumn storms.",
        [],
    ),
]


@pytest.mark.parametrize(("draft", "expected"), CASES)
def test_whose_passage_it_is(draft: str, expected: list[tuple[str, str]]) -> None:
    report = checker.check(
        checker.read_text(draft, "draft.txt"), against=[checker.read_text(HARBOUR, "s.txt")]
    )
    found = [one for one in report.findings if one.rule == "general/attributions"]
    assert [tuple(camp.shown for camp in one.camps) for one in found] == expected
    assert {one.severity for one in found} <= {"warning"}


@pytest.mark.parametrize(
    ("draft", "source", "expected"),
    [
        (
            "The commissioner of roads said the bridge at Tarn would carry lorries again by Easter.",
            "Lorries will cross the Tarn bridge again by Easter, Mayor Jon Beck said. Commissioner of roads Ulla Reyes was away.",
            [("The commissioner of roads", "Jon Beck")],
        ),
        (
            "The mayor said the bridge at Tarn would carry lorries again by Easter.",
            "Lorries will cross the Tarn bridge again by Easter, Mayor Jon Beck said. Commissioner of roads Ulla Reyes was away.",
            [],
        ),
        (
            "A Velox spokesman said the engines had been shipped without the seals of the inspectors.",
            "The engines were shipped without the inspectors' seals, said Ute Lang, a spokeswoman for Brandt. "
            "Velox has not replied.",
            [("A Velox spokesman", "Ute Lang")],
        ),
        (
            "A Brandt spokeswoman said the engines had been shipped without the seals of the inspectors.",
            "The engines were shipped without the inspectors' seals, said Ute Lang, a spokeswoman for Brandt. "
            "Velox has not replied.",
            [],
        ),
        (
            "A company spokeswoman said the engines had been shipped without the seals of the inspectors.",
            "The engines were shipped without the inspectors' seals, said Ute Lang, a spokeswoman for Brandt.",
            [],
        ),
        # a press secretary is a spokesperson
        (
            "The governor's spokesman said the schools of the valley would open again on the first of March.",
            "Press secretary Tom Hale said valley schools would open again on March 1.",
            [],
        ),
        # newspapers that report it
        (
            "The Osk Herald reported that the bank had hidden its losses on shipping loans for years. The Herald has closed.",
            "The bank hid its losses on shipping loans for years, the Tarn Tribune reported. The Osk Herald was sold.",
            [("Osk Herald", "Tarn Tribune")],
        ),
        (
            "The Tarn Tribune reported that the bank had hidden its losses on shipping loans for years.",
            "The bank hid its losses on shipping loans for years, the Tarn Tribune reported. The Osk Herald was sold.",
            [],
        ),
    ],
)
def test_whose_role_it_is(draft: str, source: str, expected: list[tuple[str, str]]) -> None:
    report = checker.check(
        checker.read_text(draft, "draft.txt"), against=[checker.read_text(source, "s.txt")]
    )
    found = [one for one in report.findings if one.rule == "general/attributions"]
    assert [tuple(camp.shown for camp in one.camps) for one in found] == expected
