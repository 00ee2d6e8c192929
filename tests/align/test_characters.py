"""What two documents say otherwise of one person, by whatever they call them, and what is said of another."""

from __future__ import annotations

import pytest

import checker

DRIVER = "The town of Umea honoured the bus driver Karl Olin for courage on Tuesday."
WOMAN = "A woman was rescued from a burning flat in Brunn on Monday by two postmen."
CLIMBER = "A climber was brought down from the north face of the Torn on Sunday."
SKIER = "Eva Strand skied in the downhill of Kolm on Saturday."
NURSE = "The trial of the nurse Gerda Pohl for theft ended in Jena on Thursday."
VOTE = "The parliament of Elmark voted on the fishing bill on Wednesday."
CRASH = "A lorry hit a bridge near Carrow on Wednesday and blocked the line for hours."
WORKS = "Jane Harrow announced the closure of the Corby works of Stellin Steel on Friday."

OPEN = "Mette Lund stunned Carla Moos in the second round at Port Hallam on Friday."
COACH = "Karl Lind lost control of a coach on the Torn pass on Saturday."
BROTHERS = "A jury in Cardreath found Denzil Orrow guilty of smuggling on Tuesday."
TAX = "Thelma Pohl was found guilty of tax fraud in Carlow on Friday."
TRIAL = "A jury in Carlow found Graham Pethick guilty of theft on Friday."


def grave(story: str, one: str, other: str) -> list[str]:
    """The labels of what two texts of one story say otherwise, at warning."""
    texts = (f"{story} {one} Nobody could be reached.", f"{story} {other} More is to follow.")
    documents = [checker.read_text(text, name=name) for name, text in zip("ab", texts, strict=True)]
    return [
        found.label
        for found in checker.compare(documents).findings
        if found.verdict == "discrepancy" and found.severity == "warning"
    ]


@pytest.mark.parametrize(
    ("story", "one", "other", "expected"),
    [
        (DRIVER, "The 47-year-old driver thanked the mayor.", "Olin is 52.", "age"),
        (WOMAN, "The victim, a 42-year-old teacher, is out of danger.", "She is 57.", "age"),
        (CLIMBER, "The Norwegian had lost his rope.", "The climber is a German citizen.", "nationality"),
        (SKIER, "Strand finished second.", "It was third place for Strand.", "rank"),
        (SKIER, "She ended up fourth.", "Strand had to settle for sixth place.", "rank"),
        (NURSE, "She was convicted.", "The nurse was acquitted.", "verdict"),
        (VOTE, "“I voted for the bill,” Lisa Thorn said.", "Lisa Thorn voted against it.", "vote"),
        (CRASH, "The driver, Peter Ashe, was unhurt.", "Simon Ashe was at the wheel.", "first name"),
        (
            CRASH,
            "Darren Pohl, 36, of Kew was held.",
            "Warren Pohl, a 36-year-old logger, was held.",
            "first name",
        ),
        (
            CLIMBER,
            "Unhurt Slovenian Matej Brodar flew home.",
            "Young Croatian Matej Brodar flew home.",
            "nationality",
        ),
        (WORKS, "Harrow, the chief executive, was booed.", "Finance director Jane Harrow was booed.", "post"),
        (
            OPEN,
            "She saved four match points. “I was so tired,” laughed the Dane.",
            "The Norwegian qualifier Mette Lund is ranked 142nd.",
            "nationality",
        ),
        (
            COACH,
            "Lind, 41, was killed.",
            "Karl Lind, who drove the coach, was pulled alive from the wreck.",
            "life",
        ),
        (COACH, "He was among the dead.", "Karl Lind, a father of two, was unhurt.", "life"),
        (
            BROTHERS,
            "Piran Orrow had denied it. He was acquitted.",
            "The driver, 51-year-old Piran, denied it; jurors convicted him all the same.",
            "verdict",
        ),
        (TAX, "Her brother, Max, was convicted.", "The jury cleared her brother.", "verdict"),
        (TRIAL, "His wife, Maureen, 60, was also convicted.", "The jury cleared his wife.", "verdict"),
    ],
)
def test_one_person_two_values(story: str, one: str, other: str, expected: str) -> None:
    assert grave(story, one, other) == [expected]


@pytest.mark.parametrize(
    ("story", "one", "other"),
    [
        (DRIVER, "The 47-year-old driver thanked the mayor.", "Olin's wife, 52, was there."),
        (DRIVER, "Olin, 47, stopped the bus.", "A 52-year-old passenger thanked him."),
        (DRIVER, "Olin, 47, stopped the bus.", "Olin started to drive at 19."),
        (DRIVER, "The driver, 47, stopped the bus.", "Another driver, 52, was honoured as well."),
        (WOMAN, "The woman, 42, lives alone.", "Her daughter, 19, was at work."),
        (CLIMBER, "The Norwegian climber was tired.", "The German rescue service sent a helicopter."),
        (CLIMBER, "The Norwegian climber was tired.", "A German climber died there last year."),
        (SKIER, "Strand finished second.", "Strand came third last year."),
        (SKIER, "Strand finished second.", "Moos took third place."),
        (SKIER, "Strand finished second.", "Strand had hoped for first place."),
        (NURSE, "Pohl was convicted.", "Pohl's colleague was acquitted."),
        (NURSE, "Pohl was convicted.", "Pohl had been cleared of fraud in 2012."),
        (VOTE, "Lisa Thorn voted for the bill.", "Lisa Thorn voted against the first draft last year."),
        (CRASH, "The driver, Peter Ashe, was unhurt.", "Simon Ashe, the driver's brother, came at once."),
        (CRASH, "Karl Olin was killed; Nils survived.", "Nils Olin was saved. Karl is dead."),
        (CRASH, "Karl Pohl, 36, of Kew was held.", "Carl Pohl, 36, was held."),
        (WORKS, "Harrow, the chief executive, was booed.", "Jane Harrow was finance director until 2016."),
        (WORKS, "Harrow, the chief executive, was booed.", "Jane Harrow, the chair, was booed."),
        (
            OPEN,
            "Carla Moos was beaten. “I was tired,” said the Dane.",
            "The Norwegian qualifier Mette Lund is ranked 142nd.",
        ),
        (COACH, "Lind was hurt.", "Karl Lind died of his injuries in hospital."),
        (COACH, "Lind was killed.", "Karl Lind's brother was pulled alive from the wreck."),
        (COACH, "Lind was killed.", "A passenger was pulled alive from the wreck."),
        (TRIAL, "His wife, Maureen, was convicted.", "The jury cleared his brother."),
    ],
)
def test_another_person_or_time(story: str, one: str, other: str) -> None:
    assert grave(story, one, other) == []
    assert grave(story, other, one) == []
