"""Who a draft has something from, where every source that tells it has it from another; silent where they may be one."""

from __future__ import annotations

import pytest

import checker
from checker.model import Finding


def told_by(draft: str, source: str) -> list[Finding]:
    report = checker.check(
        checker.read_text(draft, "draft.txt"), against=[checker.read_text(source, "s.txt")]
    )
    return [one for one in report.findings if one.rule == "general/attributions"]


CASES = [
    (
        "The dam was unsafe, Mayor Dorn said.",
        "Engineer Lisa Holt said the dam was unsafe. Mayor Dorn praised the workers.",
        [("Dorn", "Engineer Lisa Holt")],
    ),
    (
        "Police said the fire was set on purpose.",
        "The fire was set on purpose, the landlord said. Police have not given a cause.",
        [("Police", "the landlord")],
    ),
    (
        "The union says the plant will shut by June.",
        "The company said the plant would shut by June. The union called the plan a disgrace.",
        [("The union", "The company")],
    ),
    (
        "Residents said the siren had failed twice.",
        "The siren had failed twice, firefighters said.",
        [("Residents", "firefighters")],
    ),
    # who says something else right beside it
    (
        "Tom Bray said the ferry was full.",
        "Ann Roe said the ferry was full. Tom Bray said the captain had been warned.",
        [("Tom Bray", "Ann Roe")],
    ),
    (
        "The roof was rotten, according to Tom Bray.",
        "“The roof was rotten,” said Ann Roe. Tom Bray, who runs the hall, said it had been checked.",
        [("Tom Bray", "Ann Roe")],
    ),
    # a role that may be anybody's
    ("Officials said the fire was set on purpose.", "The fire was set on purpose, police said.", []),
    ("The firm said the plant would shut by June.", "The company said the plant would shut by June.", []),
    ("The owners said the siren had failed twice.", "The company said the siren had failed twice.", []),
    # the other says so too
    (
        "Residents said the siren had failed twice.",
        "The siren had failed twice, firefighters said. Residents said the siren had failed twice in a week.",
        [],
    ),
    # somebody whom the sentence names beside the speaker
    ("The union said the plant would shut.", "The company told the union that the plant would shut.", []),
    # a pronoun, and something else that is said
    ("Police said the fire was out by noon.", "The fire was set on purpose, the landlord said.", []),
    ("It was unsafe, she said.", "Engineer Lisa Holt said the dam was unsafe.", []),
]


@pytest.mark.parametrize(("draft", "source", "expected"), CASES)
def test_who_says_so(draft: str, source: str, expected: list[tuple[str, str]]) -> None:
    report = checker.check(
        checker.read_text(draft, "draft.txt"), against=[checker.read_text(source, "s.txt")]
    )
    found = [one for one in report.findings if one.rule == "general/attributions"]
    assert [tuple(camp.shown for camp in one.camps) for one in found] == expected
    assert {one.severity for one in found} <= {"warning"}


SAID = "Ravn said the old ferry would stay in the dock until its boilers were mended."


@pytest.mark.parametrize(
    ("draft", "source", "found"),
    [
        ("Ravn said the ferry would stay in the dock until its boilers were mended.", SAID, 0),
        ("Holm said the old ferry would stay in the dock until its boilers were mended.", SAID, 1),
        # whom a pronoun means may be read wrongly
        (
            "Holm was there. He said the old ferry would stay in the dock until its boilers were mended.",
            SAID,
            0,
        ),
        # the name in another spelling, and the two halves of one name
        ("Raven said the old ferry would stay in the dock until its boilers were mended.", SAID, 0),
        (
            "Ingrid said the old ferry would stay in the dock until its boilers were mended.",
            f"Ingrid Ravn owns the ferry. {SAID}",
            0,
        ),
        # about the same, not the same
        (
            "Holm said the old ferry would stay in the dock.",
            "Ravn said the owners of the shipyard had the old ferry towed to the dock after the storm.",
            0,
        ),
        # both names stand there
        (
            "Holm said the old ferry would stay in the dock until its boilers were mended.",
            f"Holm agreed with her. {SAID}",
            0,
        ),
        (
            "Håland said the old ferry would stay in the dock until its boilers were mended.",
            f"Håland agreed with her. {SAID}",
            0,
        ),
        # no name stands in a longer word
        (
            "Ola said the old ferry would stay in the dock until its boilers were mended.",
            f"The chocolate was served. {SAID}",
            1,
        ),
    ],
)
def test_how_alike_the_words_are(draft: str, source: str, found: int) -> None:
    assert len(told_by(draft, source)) == found
