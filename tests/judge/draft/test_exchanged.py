"""A draft's sentence against several sources: words that all of them have otherwise, by kind; silent where one agrees."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import checker
from checker.model import Finding

LINES = (
    (Path(__file__).parents[2] / "data" / "drafts" / "newsrooms.txt").read_text(encoding="utf-8").splitlines()
)


def lines() -> Iterator[tuple[str, str]]:
    """Each line's draft, with its marks, and its sources."""
    for line in LINES:
        if line and not line.startswith("#"):
            draft, _, sources = line.partition(" | ")
            yield draft, sources


def warnings(draft: str, sources: str) -> list[Finding]:
    against = [checker.read_text(text, f"s{at}.txt") for at, text in enumerate(sources.split(" || "), 1)]
    report = checker.check(checker.read_text(draft, "draft.txt"), against=against)
    return [one for one in report.findings if one.verdict == "discrepancy" and one.severity == "warning"]


@pytest.mark.parametrize(("marked", "sources"), list(lines()))
def test_what_a_draft_has_otherwise(marked: str, sources: str) -> None:
    missed, marked = marked.startswith("? "), marked.removeprefix("? ")
    draft = marked.replace("[", "").replace("]", "")
    places = [
        (claim.start, claim.end)
        for one in warnings(draft, sources)
        for claim in one.claims
        if claim.source == "draft.txt"
    ]
    if "[" not in marked:
        assert places == []
    else:
        start, end = marked.index("["), marked.index("]") - 1
        assert any(first < end and start < last for first, last in places) is not missed


def test_both_words_are_shown_with_the_passages() -> None:
    (found,) = warnings(
        "Lind lost last year's final to Nora Bask.",
        "Lind reached the final last year, but lost to Petra Olm.",
    )
    assert (found.rule, found.label, found.reason.kind) == ("general/words", "name", "exchanged_nowhere")
    assert [(claim.source, claim.shown) for claim in found.claims] == [
        ("draft.txt", "Nora Bask"),
        ("s1.txt", "Petra Olm"),
    ]
    assert found.explanation == (
        "No source says Nora Bask (“Lind lost last year's final to Nora Bask”); s1 says Petra Olm: "
        "“Lind reached the final last year, but lost to Petra Olm”."
    )


@pytest.mark.parametrize(
    ("draft", "source", "expected"),
    [
        (
            "The company reports on Wednesday.",
            "Honey sold well, its head said on Tuesday.",
            ["No source tells of a Wednesday."],
        ),
        ("The company reports on Tuesday.", "Honey sold well, its head said on Tuesday.", []),
        (
            "The company reports on Wednesday.",
            "Honey sold well, its head said yesterday, not on Tuesday.",
            [],
        ),
        ("The company reports on Wednesday.", "Honey sold well, its head said.", []),
    ],
)
def test_a_weekday_that_no_source_has_is_a_notice(draft: str, source: str, expected: list[str]) -> None:
    report = checker.check(
        checker.read_text(draft, "draft.txt"), against=[checker.read_text(source, "s.txt")]
    )
    assert [one.explanation for one in report.findings if one.reason.kind == "weekday_nowhere"] == expected


@pytest.mark.parametrize(
    ("draft", "sources", "posts"),
    [
        ("Philip Ham, the governor, spoke.", ("Chancellor Philip Ham spoke.",), 1),
        ("Philip Ham, the chancellor, spoke.", ("Chancellor Philip Ham spoke.",), 0),
        ("Philip Ham, the former governor, spoke.", ("Chancellor Philip Ham spoke.",), 0),
        (
            "Philip Ham, the governor, spoke.",
            ("Chancellor Philip Ham spoke.", "Ham was the governor before."),
            0,
        ),
        ("Senator Philip Ham spoke.", ("Former governor Philip Ham spoke.",), 0),
        ("Philip Ham, the chairman, spoke.", ("President Philip Ham spoke.",), 0),
        (
            "Robert Mug resigned as prime minister.",
            ("Robert Mug, who had been president since 1980, resigned.",),
            1,
        ),
    ],
)
def test_one_holds_one_office_of_state(draft: str, sources: tuple[str, ...], posts: int) -> None:
    report = checker.check(
        checker.read_text(draft, "draft.txt"),
        against=[checker.read_text(text, f"s{at}.txt") for at, text in enumerate(sources)],
    )
    assert (
        sum(one.rule == "general/people" and one.verdict == "discrepancy" for one in report.findings) == posts
    )


def test_a_misnamed_person_is_told_once() -> None:
    found = warnings(
        "Letitia Jones, the attorney general of Arden, sued the bank.",
        "The attorney general of Arden, Letitia James, sued the bank.",
    )
    assert [one.rule for one in found] == ["general/names"]


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        # house spellings and transliterations are notices
        ("Zelenski met 20 mayors in Kyiv.", "Zelensky met 20 mayors in Kiev."),
        # initials of a name in full
        (
            "NAI will build 20 jets for the air force of Norland.",
            "Norland Aerospace Industries will build 20 jets for the air force. Halm Works repairs them.",
        ),
        (
            "Norland Aerospace Industries will build 20 jets for the air force.",
            "NAI will build 20 jets for the air force, and Halm will repair 20 jets for the air force.",
        ),
        ("The British firm sold 20 jets to Chile.", "The UK firm sold 20 jets to Chile."),
    ],
)
def test_one_name_in_two_forms_is_no_warning(draft: str, source: str) -> None:
    assert warnings(draft, source) == []


LONG = " ".join(
    f"Stall {number} of the fair sold {word} cheese." for number in range(12) for word in ("blue", "goat")
)
"""Sentences enough for some to tell of another matter in like words."""


@pytest.mark.parametrize(
    ("draft", "source", "flagged"),
    [
        (
            "The harbour board has spent most of its money on the northern pier, where two cranes were built last year.",
            "The harbour board hasn't spent much on dredging, and skippers hope to persuade the ministry before the winter storms.",
            False,
        ),
        (
            "Police arrested a man on Thursday over the fire at the mill, in which nine horses died while the owner slept next door.",
            "On Thursday police released pictures of a man whom they seek over the fire at the mill, an attack that shook the valley, "
            "its farmers and the many visitors who come each spring.",
            False,
        ),
        (
            "The harbour board has spent most of its money on the northern pier.",
            "The harbour board has not spent most of its money on the northern pier.",
            True,
        ),
        ("The coach left after the cup.", "The coach left before the cup.", True),
        (
            "The bridge was closed to lorries on Tuesday.",
            "The bridge was closed to lorries on Thursday.",
            True,
        ),
    ],
)
def test_of_many_sentences_one_has_to_tell_much_of_the_drafts(draft: str, source: str, flagged: bool) -> None:
    assert bool(warnings(draft, f"{LONG} {source}")) is flagged
