"""A draft's sentences that turn round what a source says in nearly the same words."""

from __future__ import annotations

import pytest

import checker
from checker.model import Finding


def near_copies(draft: str, *sources: str, rule: str = "general/near-copies") -> list[Finding]:
    against = [checker.read_text(text, name=f"s{at}.txt") for at, text in enumerate(sources, 1)]
    report = checker.check(checker.read_text(draft, name="draft.txt"), against=against)
    return [one for one in report.findings if one.rule == rule]


def test_both_sides_are_quoted_at_warning() -> None:
    (found,) = near_copies(
        "The keeper of Skarnes hurt his left thumb in training.",
        "The keeper of Skarnes had hurt his right thumb in training.",
    )
    assert (found.verdict, found.severity, found.scope) == ("discrepancy", "warning", "across")
    assert [claim.source for claim in found.claims] == ["draft.txt", "s1.txt"]
    assert [claim.shown for claim in found.claims] == ["left", "right"]
    assert "left thumb" in found.explanation


@pytest.mark.parametrize(
    ("draft", "sources"),
    [
        (
            "The keeper of Skarnes hurt his left thumb in training.",
            ("The keeper of Skarnes has hurt his left thumb in training.",),
        ),
        # denied of other days alone
        ("The old line opened in 1931.", ("The old line did not open until 1931.",)),
        ("The club has not won the cup since 1998.", ("The club last won the cup in 1998.",)),
        # another sentence of the sources says what the draft says
        (
            "Milk prices fell at the market in spring.",
            (
                "Milk prices rose at the market in spring. Milk prices fell at the market in spring, officials insist.",
            ),
        ),
    ],
)
def test_nothing_is_said_where_a_source_has_it(draft: str, sources: tuple[str, ...]) -> None:
    assert near_copies(draft, *sources) == []


@pytest.mark.parametrize(
    ("draft", "source", "labels"),
    [
        # who worked on it is no part of the story; what stands beside it is
        ("Ana Holm contributed to this report.", "Bo Ravn and Cy Dale contributed to this report.", []),
        (
            "The harbour board opened the old lock and Ana Holm contributed to this report.",
            "The harbour board closed the old lock and Bo Ravn contributed to this report.",
            ["opposite word", "who did it"],
        ),
        # quotation marks part no word from its "not"; a "but" behind a comma compares nothing
        (
            "The plan would not allow “long-term, heavy use of the quay”.",
            "The plan would not allow long-term, heavy use of the quay.",
            [],
        ),
        (
            "The keeper of the lock can't be fired, but the board can fine her.",
            "The keeper of the lock can't be fired for what she did.",
            [],
        ),
        # one country by two names
        ("Halden Works built the ferry in the U.K.", "Halden Works built the ferry in Britain.", []),
        (
            "Halden Works built the ferry in Spain.",
            "Halden Works built the ferry in Britain.",
            ["where or with whom"],
        ),
        # whoever says it stands before or behind
        (
            "“The lock is shut,” said Ana Holm of Tarn.",
            "“The lock is shut,” Ana Holm told the Courier of Tarn.",
            [],
        ),
        # what is to come is no other event of what was
        ("Marlow demanded the return of the ferry.", "Selby will demand the return of the ferry.", []),
        # two posts
        (
            "Ana Holm will become the new director of the port.",
            "Bo Ravn, director of the port, will become the new secretary of the guild.",
            [],
        ),
        (
            "Ana Holm will become the new director of the port.",
            "Bo Ravn will become the new director of the port.",
            ["who did it"],
        ),
    ],
)
def test_what_is_a_near_copy(draft: str, source: str, labels: list[str]) -> None:
    assert [one.label for one in near_copies(draft, source)] == labels


@pytest.mark.parametrize(
    ("draft", "source", "found"),
    [
        (
            "The board will close the yard in spring.",
            "The board is considering closing the yard in spring.",
            1,
        ),
        (
            "Marlow delayed the vote on the harbour bill.",
            "Marlow proposed to delay the vote on the harbour bill.",
            1,
        ),
        (
            "Marlow delayed the vote on the harbour bill.",
            "Selby asked that the work on the harbour be delayed.",
            0,
        ),
        (
            "The yard let those in who support a ban of the ferry.",
            "Because of her support of a ban of the ferry, Holm may consider a new offer to let her sail.",
            0,
        ),
    ],
)
def test_which_hedge_is_dropped(draft: str, source: str, found: int) -> None:
    warned = [
        one for one in near_copies(draft, source, rule="general/certainty") if one.severity == "warning"
    ]
    assert len(warned) == found


def test_a_side_that_is_called_no_denies_nothing() -> None:
    draft = checker.read_text("The No side won 2,001,700 votes and the Yes side 1,617,300.", name="draft.txt")
    source = checker.read_text(
        "With the counts in from all 32 districts, the no side won with 2,001,700 votes over 1,617,300 for yes.",
        name="a",
    )
    report = checker.check(draft, against=[source])
    assert [one.reason.kind for one in report.findings if one.verdict == "discrepancy"] == []


@pytest.mark.parametrize(
    ("draft", "severity"),
    [
        ("The choir will lose a third of its altos.", "notice"),
        (
            "The choir will lose a third of its altos. It sang at Lindal on Friday. Ines Holm has led it since May.",
            "warning",
        ),
        ("The choir will lose a third of its altos. It sang at Lindal on Friday.", "notice"),
    ],
)
def test_an_article_may_not_tell_as_sure_what_may_be(draft: str, severity: str) -> None:
    source = (
        "The choir may lose a third of its altos, its conductor Ines Holm said. She has led it since May. "
        "On Friday it sang at Lindal."
    )
    dropped = near_copies(draft, source, rule="general/certainty")
    assert [one.severity for one in dropped] == [severity]


def test_a_summary_of_long_sources_is_no_article() -> None:
    draft = "The choir will lose a third of its altos. It sang at Lindal on Friday. Ines Holm has led it since May."
    source = (
        "The choir may lose a third of its altos, its conductor Ines Holm said. She has led it since May. "
        "On Friday it sang at Lindal. "
        + "The mill at Orlund is older than the church, and the miller told the council so. "
        * 8
    )
    dropped = near_copies(draft, source, rule="general/certainty")
    assert [one.severity for one in dropped] == ["notice"]
