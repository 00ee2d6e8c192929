"""What the clauses of a sentence assert: verb, roles, denials, hedges."""

from __future__ import annotations

import pytest

from checker.extract import analyse
from checker.frame.chunks import chunk
from checker.frame.propositions import propositions
from checker.read import read_text


def told(text: str) -> list[tuple[str, list[str], list[str], bool, str | None]]:
    """Verb, who does it, to whom, denied, hedge; of each clause."""
    chunks = chunk(analyse(read_text(text, name="a.txt")).stream.of_sentence(0))

    def words(spans: tuple[tuple[int, int], ...]) -> list[str]:
        return [" ".join(token.text for token in chunks.tokens[first:end]) for first, end in spans]

    return [
        (one.verb, words(one.agent), words(one.patient), one.negated, one.hedge)
        for one in propositions(chunks)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The miller bought a horse.", [("buy", ["The miller"], ["a horse"], False, None)]),
        ("The horse was bought by the miller.", [("buy", ["the miller"], ["The horse"], False, None)]),
        ("The miller did not buy the horse.", [("buy", ["The miller"], ["the horse"], True, None)]),
        ("The miller may buy the horse.", [("buy", ["The miller"], ["the horse"], False, "possible")]),
        # a headline leaves out the verb
        ("Old mill restored by council", [("restore", ["council"], ["Old mill"], False, None)]),
        ("The old mill passed by the smith.", [("pass", ["The old mill"], [], False, None)]),
        # whether, behind a relative clause; what is said of a whole clause; a place that somebody goes to
        (
            "Divers ask whether the horse, which was found, was thrown in.",
            [
                ("ask", ["Divers"], [], False, None),
                ("find", [], ["the horse"], False, None),
                ("throw", [], ["the horse"], False, "open"),
            ],
        ),
        # a noun in -ing parts no clause from what is believed
        (
            "They believe a ceiling panel failed.",
            [
                ("believe", [], ["a ceiling panel"], False, None),
                ("fail", ["a ceiling panel"], [], False, "believed"),
            ],
        ),
        ("A rise of the rent is likely.", [("be", ["A rise"], [], False, "likely")]),
        (
            "The miller may go to court.",
            [("go", ["The miller"], [], False, "possible")],
        ),
        (
            "The miller is going to change the wheel.",
            [("change", ["The miller"], ["the wheel"], False, None)],
        ),
        ("The miller was never paid.", [("pay", [], ["The miller"], True, None)]),
        (
            "The miller is suspected of having sold the horse.",
            [
                ("suspect", [], ["The miller"], False, "alleged"),
                ("sell", [], ["the horse"], False, "alleged"),
            ],
        ),
        ("The miller is weighing the sale.", [("weigh", ["The miller"], ["the sale"], False, "considered")]),
        ("The miller weighed the flour.", [("weigh", ["The miller"], ["the flour"], False, None)]),
        ("Behind the mill stands a horse.", [("stand", ["a horse"], [], False, None)]),
        # what leads to a verb gives it a subject, denies it, or leaves it open
        (
            "The miller has no plans to sell the mill.",
            [
                ("have", ["The miller"], ["no plans"], True, None),
                ("sell", ["The miller"], ["the mill"], True, "planned"),
            ],
        ),
        ("The miller refused to sell the mill.", [("sell", ["The miller"], ["the mill"], True, None)]),
        ("The miller did not refuse to pay.", [("pay", ["The miller"], [], False, None)]),
        (
            "The miller left after failing to sell the mill.",
            [("leave", ["The miller"], [], False, None), ("sell", ["The miller"], ["the mill"], True, None)],
        ),
        (
            "The miller asked the smith to sell the mill.",
            [
                ("ask", ["The miller"], ["the smith"], False, None),
                ("sell", ["the smith"], ["the mill"], False, "urged"),
            ],
        ),
        (
            "The miller has yet to sell the mill.",
            [("have", ["The miller"], [], False, None), ("sell", ["The miller"], ["the mill"], True, None)],
        ),
        (
            "The miller, who was hurt, sold the mill and left.",
            [
                ("hurt", [], ["The miller"], False, None),
                ("sell", ["The miller"], ["the mill"], False, None),
                ("leave", ["The miller"], [], False, None),
            ],
        ),
        ("In 2011 the miller sold the mill.", [("sell", ["the miller"], ["the mill"], False, None)]),
        ("The miller plans to sell the mill.", [("sell", ["The miller"], ["the mill"], False, "planned")]),
    ],
)
def test_propositions(text: str, expected: list[tuple[str, list[str], list[str], bool, str | None]]) -> None:
    assert told(text) == expected


def test_a_determiner_behind_a_noun_begins_another_phrase() -> None:
    chunks = chunk(
        analyse(
            read_text("The smith told the miller the mill would close.", name="a.txt")
        ).stream.of_sentence(0)
    )
    phrase = chunks.phrase_to(6)
    assert phrase is not None
    assert [token.text for token in chunks.tokens[phrase.first : phrase.last + 1]] == ["the", "mill"]
