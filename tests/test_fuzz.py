"""A short, repeatable part of `make fuzz`: the corpus, and what a fixed chance makes of it."""

from __future__ import annotations

import random

import pytest

from tests.fuzzing.corpus import corpus, mutated
from tests.fuzzing.targets import TARGETS


@pytest.mark.parametrize("target", TARGETS)
def test_the_corpus(target):
    assert len(corpus()) >= 10
    for data in corpus():
        TARGETS[target](data)


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("target", TARGETS)
def test_what_chance_makes_of_it(target, seed):
    chance = random.Random(seed)
    for data in corpus():
        TARGETS[target](mutated(data, chance))
