"""Nouns of what is done, with the verb that they tell of, where WordNet 3.0 links the two in none of its senses.

Source: NOMLEX (Macleod et al. 1998, "NOMLEX: a lexicon of nominalizations"), checked against lexicon/wordnet.tsv. A negative
example: "composition", which is mostly what somebody wrote.
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["DEEDS"]

_PAIRS = """
close closure
conclude conclusion
deduct deduction
enter entry
erupt eruption
expand expansion
lose loss
prove proof
resist resistance
sell sale
"""

DEEDS: Mapping[str, str] = {
    noun: verb for verb, noun in (line.split() for line in _PAIRS.split("\n") if line)
}
"""Noun -> verb."""
