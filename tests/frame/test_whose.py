"""Whose an age is, by name."""

from __future__ import annotations

import pytest

from checker import read_text
from checker.extract import analyse
from checker.frame import statements


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("Edgar Marsh Welk, a 28-year-old North Dakota man, was arrested.", "edgar marsh welk"),
        ("Taylor, a 56-year-old Kentucky EMT, was shot.", "taylor"),
        ("The blast on March 2 killed Anton Howse, a 39-year-old black man.", "anton howse"),
        ("The black, 26-year-old EMT had been asleep.", ""),
        ("The 26-year-old medic was shot.", ""),
        ("Police shot 26-year-old Brenna Tyler at home.", "brenna tyler"),
        ("The club signed 19-year-old Ajax midfielder Ruben Blom on loan.", "ruben blom"),
        ("A 51-year-old man was arrested in Leeds.", ""),
        ("Ina Roe shot a 51-year-old man in Leeds.", ""),
        ("Ina Roe is a 51-year-old teacher from Leeds.", "ina roe"),
        ("Ina Roe, 51, of Leeds, was charged.", "ina roe"),
        ("Ina Roe (51) of Leeds was charged.", "ina roe"),
        ("Ina Roe, aged 51, of Leeds, was charged.", "ina roe"),
        ("Ina Roe, who is 51, was charged.", "ina roe"),
        ("Ina Roe turned 51 on Monday.", "ina roe"),
        ("Ina Roe died at 51 in Leeds.", "ina roe"),
        ("Ina Roe died in Leeds at the age of 51.", "ina roe"),
        ("In London, Ina Roe, a 44-year-old Labour councillor, quit.", "ina roe"),
        ("Chelsea's 22-year-old striker Omar Diallo scored.", "omar diallo"),
        ("Omar Diallo, the 22-year-old Chelsea striker, scored.", "omar diallo"),
        ("Omar Diallo, Chelsea's 22-year-old striker, scored.", "omar diallo"),
        ("Ann Lee married Bob Stone, 34, in May.", "bob stone"),
        ("Ann Lee met Bob Stone, a 34-year-old Texan lawyer, in May.", "bob stone"),
        ("The driver, a 40-year-old woman from Cork, was unhurt.", ""),
        ("The driver, 40, was unhurt.", ""),
        ("His 17-year-old son Max Roe was with him.", "max roe"),
        ("Ina Roe and her 17-year-old son were hurt.", ""),
        ("Ina Roe lives with her 80-year-old mother.", ""),
        ("Officers found 63-year-old Manchester grandmother June Holt at home.", "june holt"),
        ("Retired nurse June Holt, a mother of two who was 63, had been out.", "june holt"),
        (
            "The BBC named the dead as June Holt, a 63-year-old retired nurse, and Max Holt, 14.",
            "june holt|max holt",
        ),
        ("A 33-year-old London banker, Max Roe, won the race.", "max roe"),
        ("Senator Ola Berg, an 81-year-old Democrat from Ohio, will retire.", "senator ola berg"),
        ("The tall, 30-year-old Dane won.", ""),
        ("Kim Bauer, then a 24-year-old MIT student, built it.", "kim bauer"),
        ("Kim Bauer was 24 when she built it.", "kim bauer"),
        ("Kim Bauer, now a 24-year-old, built it.", "kim bauer"),
        ("Seven-year-old Mia Dunn was found in Perth.", "mia dunn"),
        ("Mia, seven, was found in Perth.", "mia"),
        ("On Sunday, Ned Marsh, a 28-year-old from North Dakota, armed himself.", "ned marsh"),
    ],
)
def test_whose_age_it_is(text: str, persons: str) -> None:
    found = [one for one in statements(analyse(read_text(text))) if one.frame.kind == "age"]
    assert "|".join(" ".join(one.frame.person) for one in found) == persons
