"""Who won, bought, sued or follows: two answers to one question, and what only looks so."""

from __future__ import annotations

import pytest

from tests.align.asserted import differing

PRIZE = "The Tolland prize for crafts was handed out in Leith on Friday."
FIRM = "The mill Otterby Paper was sold on Monday, its workers in Selby were told."
CLUB = "Jan Amberg left FC Lunden on Tuesday after three years as coach."


@pytest.mark.parametrize(
    ("story", "one", "other", "expected"),
    [
        (PRIZE, "The prize went to Ina Morrow.", "The winner was Tessa Quayle, a potter.", "who won"),
        (PRIZE, "The judges chose Ina Morrow.", "Tessa Quayle was named winner.", "who won"),
        (PRIZE, "Ina Morrow took home the prize.", "Victory went to Tessa Quayle.", "who won"),
        (FIRM, "Otterby was bought by Norden Media.", "The new owner is Castle Group.", "who bought it"),
        (FIRM, "Norden Media snapped up the mill.", "It was sold to Castle Group.", "who bought it"),
        (CLUB, "Dirk Janssen will succeed him.", "The new coach is Pavel Orlik.", "who follows"),
        (
            CLUB,
            "The club appointed Dirk Janssen in his place.",
            "His successor is Pavel Orlik.",
            "who follows",
        ),
        (
            "A suit over a pattern was filed against the retailer Modena in Lyon on Friday.",
            "The plaintiff is Atelier Nord.",
            "Maison Belle has taken Modena to court.",
            "who sued",
        ),
        (
            "The farmer Otto Brand filed a lawsuit in Kassel on Monday over polluted water.",
            "The suit was filed against Veltex.",
            "The defendant is Norchem.",
            "who was sued",
        ),
        (
            "The final of the Coral Cup was played in Dunmere on Saturday.",
            "Halden lifted the trophy.",
            "Halden were beaten in the final.",
            "who won",
        ),
    ],
)
def test_two_answers(story: str, one: str, other: str, expected: str) -> None:
    found = differing(f"{story} {one} Nobody was hurt.", f"{story} {other} More is to follow.")
    assert [label for label, _ in found] == [expected]


@pytest.mark.parametrize(
    ("story", "one", "other"),
    [
        (PRIZE, "The prize went to Ina Morrow.", "Tessa Quayle won the prize last year."),
        (PRIZE, "The prize went to Ina Morrow.", "Tessa Quayle won the poetry prize."),
        (PRIZE, "The prize went to Ina Morrow.", "Tessa Quayle could win the prize next year."),
        (PRIZE, "The prize went to Ina Morrow.", "Tessa Quayle, last year's winner, gave a speech."),
        (PRIZE, "The prize went to Ina Morrow.", "The prize did not go to Tessa Quayle."),
        (PRIZE, "Ina Morrow won.", "The winners were Ina Morrow and Tessa Quayle."),
        (PRIZE, "Ina Morrow won.", "Morrow was among the winners, with Tessa Quayle."),
        (FIRM, "Otterby was bought by Norden Media.", "Castle Group had owned the mill for years."),
        (FIRM, "Otterby was bought by Norden Media.", "Castle Group considered buying the mill."),
        (FIRM, "Otterby was bought by Norden Media.", "Castle Group bought a rival mill."),
        (CLUB, "Dirk Janssen will succeed him.", "Pavel Orlik was his predecessor."),
        (CLUB, "Dirk Janssen will succeed him.", "Pavel Orlik may succeed him."),
        (
            "The final of the Coral Cup was played in Dunmere on Saturday.",
            "Halden lifted the trophy.",
            "Marlow won the women's final.",
        ),
    ],
)
def test_what_only_looks_like_two(story: str, one: str, other: str) -> None:
    one, other = f"{story} {one} Nobody was hurt.", f"{story} {other} More is to follow."
    assert differing(one, other) == []
    assert differing(other, one) == []
