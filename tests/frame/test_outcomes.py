"""What befell the people that a figure counts, in the words that newsrooms have for it."""

from __future__ import annotations

import pytest

from checker.extract import analyse
from checker.frame import statements
from checker.read import read_text

TOLD = {
    "dead": [
        "Fourteen {people} died in the fire.",
        "The fire killed fourteen {people}.",
        "The blaze left fourteen {people} dead.",
        "Fourteen {people} succumbed to their injuries.",
        "Fourteen {people} were pronounced dead at the scene.",
        "Among the dead were fourteen {people}.",
        "Officials put the dead at fourteen.",
        "Fire kills fourteen {people}",
    ],
    "hurt": [
        "Fourteen {people} were injured.",
        "Fourteen {people} were taken to hospital.",
        "Fourteen {people} remain in hospital.",
        "Fourteen {people} needed treatment.",
        "Fourteen {people} suffered burns.",
        "Medics treated fourteen {people}.",
    ],
    "missing": [
        "Fourteen {people} are unaccounted for.",
        "Rescuers are looking for fourteen {people}.",
        "The search for fourteen {people} goes on.",
        "Fourteen {people} have not been found.",
    ],
    "held": [
        "Police arrested fourteen {people}.",
        "Fourteen {people} were taken into custody.",
    ],
    "rescued": [
        "Crews saved fourteen {people}.",
        "Fourteen {people} were brought to safety.",
        "Fourteen {people} were brought out alive.",
    ],
    "displaced": [
        "Fourteen {people} were forced from their homes.",
        "Fourteen {people} fled their homes.",
        "The flood displaced fourteen {people}.",
        "Fourteen {people} were evacuated.",
    ],
    "abducted": [
        "Gunmen kidnapped fourteen {people}.",
        "Fourteen {people} were taken hostage.",
    ],
    None: [
        "Fourteen {people} escaped without injury.",
        "Fourteen {people} did not survive the cut.",
        "Detectives are looking for fourteen {people}.",
        "Fourteen {people} visited the tower.",
        "Fourteen {people} work for the hospital.",
        "The crew saved fourteen jobs.",
    ],
}


@pytest.mark.parametrize("people", ["people", "miners", "pupils"])
@pytest.mark.parametrize(
    ("outcome", "text"), [(name, text) for name, listed in TOLD.items() for text in listed]
)
def test_outcomes(outcome: str | None, text: str, people: str) -> None:
    found = {
        one.mention.text.lower(): one.frame.outcome
        for one in statements(analyse(read_text(text.format(people=people))))
    }
    assert next(told for figure, told in found.items() if figure.startswith("fourteen")) == outcome
