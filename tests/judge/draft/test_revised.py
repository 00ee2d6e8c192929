"""Figures that a source itself replaces: who has the earlier one is behind, who has the later one is right."""

from __future__ import annotations

import pytest

import checker

FLOOD = "The flood killed 12 people, officials said on Monday. By Tuesday evening the toll had risen to 19."
LOSS = "The company initially put the loss at $3 million but corrected it to $5 million on Friday."
HURT = "Police earlier said seven people were hurt; on Sunday they raised the number to nine."
BRIDGE = "The bridge was to cost $80 million; the estimate has since grown to $95 million."
FAULTS = "The company first reported 14 faults in its brakes; it now puts the number at 22."
TOLL = "The death toll, earlier given as 80, has climbed to 96."
GRANT = "In a correction, the paper said the grant was $45,000, not $54,000."
JOBS = "A spokesman said 300 jobs would go, correcting an earlier figure of 500."
VISITORS = "The initial estimate of 5,000 visitors was revised to 7,200 on Monday."


def flagged(draft: str, source: str) -> list[str]:
    """The kinds of the reasons of warnings."""
    read = checker.read_text
    source += " Officials took questions for an hour. A report is due in May."
    report = checker.check(
        read(f"{draft} Officials took questions.", name="d.txt"), against=[read(source, name="s.txt")]
    )
    return [one.reason.kind for one in report.findings if one.severity == "warning"]


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("The flood killed 12 people.", FLOOD),
        ("Twelve people died in the flood.", FLOOD),
        ("The loss was $3 million.", LOSS),
        ("Seven people were hurt.", HURT),
        ("The bridge will cost $80 million.", BRIDGE),
        ("The company has found 14 faults in its brakes.", FAULTS),
        ("The death toll is 80.", TOLL),
        ("The grant was $54,000.", GRANT),
        ("Five hundred jobs will go.", JOBS),
        ("The fair drew 5,000 visitors.", VISITORS),
    ],
)
def test_the_earlier_figure_is_behind(draft: str, source: str) -> None:
    assert flagged(draft, source) == ["figure_revised"]


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        # the later one, with what the earlier one counts
        ("The flood killed 19 people.", FLOOD),
        ("The loss was $5 million.", LOSS),
        ("Nine people were hurt.", HURT),
        ("The bridge will cost $95 million.", BRIDGE),
        ("The company has found 22 faults in its brakes.", FAULTS),
        ("Ninety-six people have died.", TOLL),
        ("The grant was $45,000.", GRANT),
        ("Three hundred jobs will go.", JOBS),
        ("An estimated 7,200 visitors came.", VISITORS),
        # both, or the earlier one as such
        ("The toll rose from 12 to 19.", FLOOD),
        ("Police at first said seven people were hurt.", HURT),
        # another time's figure, and another place's, stay as true as they were
        ("Sales were 12 million in May.", "Sales were 12 million in May. They rose to 19 million in June."),
        (
            "The club had 310 members in 2019.",
            "The club had 310 members in 2019. The number has since risen to 402.",
        ),
        (
            "The storm felled 90 trees in Arden.",
            "The storm felled 90 trees in Arden. In Velm the number was 40.",
        ),
    ],
)
def test_right_figures(draft: str, source: str) -> None:
    assert flagged(draft, source) == []
