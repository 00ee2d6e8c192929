"""Every pack that ships, by its own examples: they are the tests and the documentation of its fields."""

from __future__ import annotations

import pytest

from checker.authoring.examples import Outcome, run_examples
from checker.rulebook import load_rules
from checker.vocabulary import Field, Use

OUTCOMES = list(run_examples(load_rules()))


def _id(outcome: Outcome) -> str:
    return f"{outcome.rule}-{outcome.example.outcome}" if outcome.example else f"{outcome.rule}-none"


@pytest.mark.parametrize("outcome", OUTCOMES, ids=_id)
def test_an_example_gives_what_it_promises(outcome: Outcome) -> None:
    assert outcome.problem is None, f"{outcome.place}: {outcome.example}: {outcome.problem}"


def test_every_field_agrees_differs_and_stays_silent() -> None:
    """A field's examples exercise its traps: what agrees in other words, what differs, what is not meant."""
    for pack in load_rules().packs:
        for item in pack.fields:
            if isinstance(item, Use) or not isinstance(item, Field):
                continue
            outcomes = {example.outcome for example in item.examples}
            assert {"agreement", "silent"} <= outcomes, f"{item.id} has {sorted(outcomes)}"
