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
    ],
)
def test_who_says_so(draft: str, source: str, found: int) -> None:
    assert len(near_copies(draft, source, rule="general/attributions")) == found
