"""Sentences of two documents that share most of their words, and what they say otherwise."""

from __future__ import annotations

import pytest

import checker

OTHER = "The weather was dry and the harbour full. Nobody had expected so many boats to come."


def differing(one: str, other: str) -> list[tuple[str, tuple[str, ...]]]:
    documents = [
        checker.read_text(f"{text} {OTHER}", name=name) for name, text in (("a.txt", one), ("b.txt", other))
    ]
    return [
        (found.label, tuple(claim.shown for claim in found.claims))
        for found in checker.compare(documents).findings
        if found.rule == "general/near-copies"
    ]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "The committee will hear the farmers of the Orne valley on Tuesday morning.",
            "The committee will hear the farmers of the Orne valley on Friday morning.",
            ("weekday", ("Tuesday", "Friday")),
        ),
        (
            "The jury found the baker guilty of poisoning his rival's flour.",
            "The jury found the baker innocent of poisoning his rival's flour.",
            ("outcome", ("guilty", "innocent")),
        ),
        (
            "The union's members have accepted the offer from the shipyard's owners.",
            "The union's members have rejected the offer from the shipyard's owners.",
            ("outcome", ("accepted", "rejected")),
        ),
        (
            "Kessler finished second in the downhill race at Morbach after a fall.",
            "Kessler finished third in the downhill race at Morbach after a fall.",
            ("rank", ("second", "third")),
        ),
        (
            "The minister did not promise the teachers a new contract before the summer.",
            "The minister did promise the teachers a new contract before the summer.",
            ("negation", ("not promise", "promise")),
        ),
        (
            "The prize for the best novel of the year went to Amalia Brunner of Linz.",
            "The prize for the best novel of the year went to Teodora Vlasic of Linz.",
            ("name", ("Amalia Brunner", "Teodora Vlasic")),
        ),
        (
            "The lighthouse stands on the northern tip of the island of Skarre.",
            "The lighthouse stands on the southern tip of the island of Skarre.",
            ("place", ("northern", "southern")),
        ),
    ],
)
def test_near_copies(one: str, other: str, expected: tuple[str, tuple[str, ...]]) -> None:
    assert differing(one, other) == [expected]
    assert [label for label, _ in differing(other, one)] == [expected[0]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The committee will hear the farmers of the Orne valley in a large hall.",
            "The committee will hear the farmers of the Orne valley in a big hall.",
        ),
        (
            "Mayor Berta Holm opened the new library in the old station on Monday.",
            "Mayor Holm opened the new library in the old station on Monday.",
        ),
        (
            "The committee meets on Tuesday to hear what the farmers of Orne want.",
            "Farmers are heard on Friday; the committee has other plans for Tuesday.",
        ),
        (
            "The medal for the best cheese of the fair went to J. Okafor of Linz.",
            "The medal for the best cheese of the fair went to James Okafor of Linz.",
        ),
        (
            "The fair was held in January, said the head of the Orne growers.",
            "The fair was held in Jan., said the head of the Orne growers.",
        ),
        (
            "The tents for the flooded villages of the delta were sent by the UN on Monday.",
            "The tents for the flooded villages of the delta were sent by the U.N. on Monday.",
        ),
        (
            "The tents for the flooded villages of the delta were sent by the UN on Monday.",
            "The tents for the flooded villages of the delta were sent by the United Nations on Monday.",
        ),
        (  # said twice over
            "The minister told the panel in Tartu that he didn't have, did not have letters of the envoy.",
            "The minister told the panel in Tartu that he did not have letters of the envoy.",
        ),
    ],
)
def test_what_is_no_difference(one: str, other: str) -> None:
    assert differing(one, other) == []
