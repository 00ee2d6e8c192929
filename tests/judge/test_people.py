from __future__ import annotations

import pytest

import checker
from checker.judge import people


def found(*texts: str) -> list[tuple[str, str, str, str]]:
    report = checker.compare(
        [checker.read_text(text + "\n", name=name) for name, text in zip("abc", texts, strict=False)]
    )
    return [
        (one.verdict, one.severity, one.label, one.subject)
        for one in report.findings
        if one.rule == "general/people"
    ]


DIFFERS = [
    ("They met finance minister Ali Reza.", "They met trade minister Ali Reza.", ("warning", "post")),
    ("They met mayor Rosa Klein.", "They met deputy mayor Rosa Klein.", ("warning", "post")),
    ("They met Ann Fox, R-Ohio.", "They met Ann Fox, a Democrat.", ("warning", "party")),
    ("They met Lt. Col. Ann Fox.", "They met Maj. Ann Fox.", ("warning", "post")),
    ("They met captain Ann Fox.", "They met vice-captain Ann Fox.", ("warning", "post")),
    ("They met Ann Fox, chief executive of Kolb.", "They met Ann Fox, Kolb's chief financial officer.", ("warning", "post")),
    ("They met Ann Fox, a spokeswoman for Kolb.", "They met Ann Fox, chief executive of Kolb.", ("warning", "post")),
    ("They met Sergeant First Class Joe Pitt.", "They met Staff Sergeant Joe Pitt.", ("warning", "post")),
    ("They met Rear Adm. Ann Fox.", "They met Admiral Ann Fox.", ("warning", "post")),
    ("They met Ann Fox, a college sophomore.", "They met Ann Fox, a senior in high school.", ("warning", "post")),
    ("They met Ann Fox, the Lagos bureau chief of the Post.", "They met Ann Fox, Lagos correspondent of the Post.",
     ("warning", "post")),
    ("They met Ann Fox, an associate professor.", "They met Ann Fox, a senior lecturer.", ("warning", "post")),
    ("They met the Swedish skipper Tess Holm.", "They met the Danish skipper Tess Holm.", ("warning", "nationality")),
    ("They met the Swedish skipper Tess Holm, once of Denmark.", "They met the Danish skipper Tess Holm.", ("notice", "nationality")),
    ("They met Tess Holm, a 31-year-old Dane.", "They met Norwegian climber Tess Holm.", ("warning", "nationality")),
    ("Police held a Belgian man. The man, named as Joe Pitt, is ill.", "Joe Pitt, a Dutch national, is held.", ("warning", "nationality")),
    ("They saw a Polish driver. The driver, identified as Ann Fox, ran.", "They met Irish nurse Ann Fox.", ("warning", "nationality")),
    ("They met Ann Fox of the Harvest Party.", "Standing for the Civic Front, Ann Fox won.", ("warning", "party")),
    ("They met Socialist candidate Ann Fox.", "They met Ann Fox, of the centre-right Republican Front.", ("warning", "party")),
    ("They met transport secretary Ann Fox.", "They met Ann Fox, the energy secretary.", ("warning", "post")),
    ("They met housing minister Ann Fox.", "They met Ann Fox, the tourism minister.", ("warning", "post")),
    ("They met Liberal Union candidate Ann Fox.", "They met Ann Fox, of the New Dawn party.", ("warning", "party")),
    ("They met the Civic Alliance's Ann Fox.", "They met Liberal Union nominee Ann Fox.", ("warning", "party")),
]  # fmt: skip
LIVES = [
    ("Adda Holm, who was born in 1922, died at home.", "Adda Holm, the actress, is dead. She was born in Leeds in 1915.",
     ("warning", "birth")),
    ("The Roe Union party, founded in 1998, lost.", "Since the Roe Union party was formed in 1988 it has won.", ("warning", "founding")),
    ("Ann Fox, 20, was killed in a fall.", "A fall injured Ann Fox, 20.", ("notice", "fate")),
    ("Ann Fox was convicted of theft.", "Ann Fox was acquitted of theft.", ("notice", "fate")),
    ("Ann Fox's father died in 1948.", "Ann Fox lost her father in 1947.", ("warning", "death")),
    ("Ann Fox married in 1963.", "Ann Fox married Joe Pitt in 1962.", ("notice", "marriage")),
    ("They met Ann Fox, chief executive of Kolb.", "They met Ann Fox, the chief executive of Halden.", ("warning", "post")),
]  # fmt: skip
ALIKE = [
    ("They met trade minister Ali Reza.", "They met Ali Reza, the trade minister.", "post"),
    ("They met Ann Fox, R-Ohio.", "They met Ann Fox, a Republican.", "party"),
    ("They met the Scottish singer Tess Holm.", "They met the British singer Tess Holm.", "nationality"),
]
SILENT = [
    ("Police held a Belgian man. A second man, named as Joe Pitt, is sought.", "Joe Pitt, a Dutch national, is sought."),
    ("Police held a Belgian man and a Swiss man. The man, named as Joe Pitt, is ill.", "Joe Pitt, a Dutch national, is held."),
    ("Police held a Belgian woman. The man, named as Joe Pitt, is ill.", "Joe Pitt, a Dutch national, is held."),
    ("They met Ann Fox of the Harvest Party.", "They met Harvest Movement candidate Ann Fox."),
    ("They met Ann Fox of the Harvest Party.", "Ann Fox, who left the Civic Front, won."),
    ("They met West Harrow candidate Ann Fox.", "They met Ann Fox of the Civic Front."),
    ("They met minister Ali Reza.", "They met trade minister Ali Reza."),
    ("They met Sgt. Ann Fox.", "They met Sergeant Ann Fox."),
    ("They met Rear Adm. Ann Fox.", "Ann Fox came. They met Admiral Fox."),
    ("They met Defense Minister Ann Fox.", "They met the defence minister, Ann Fox."),
    ("Ann Fox was born in 1922.", "Ann Fox was born on 3 May 1922."),
    ("Ann Fox was hurt in a fall and Ann Fox died on Sunday.", "Ann Fox was killed in a fall."),
    ("He was killed by Ann Fox.", "Ann Fox was hurt."),
    ("Ann Fox was not hurt.", "Ann Fox was killed."),
    ("Ann Fox charged five pounds.", "Ann Fox was convicted."),
    ("Ann Fox was born in 1922.", "Ann Foxe was born in 1925."),
    ("Ann Fox's father died in 1948.", "Ann Fox died in 1999."),
    ("Ann Fox, born in 1922, sang in 1950.", "Ann Fox sang in 1955."),
    ("They met Ann Fox, CEO of Kolb.", "They met Ann Fox, CEO of Halden, which owns Kolb."),
    ("They met Ann Fox, chair of Kolb.", "They met Ann Fox, chair of Halden."),
    ("They met Ann Fox, a senior adviser.", "They met Ann Fox, a junior minister."),
    ("They met Ann Fox, chief executive of Kolb.", "They met Ann Fox, the chair and chief executive of Kolb."),
    ("They met General Manager Ann Fox.", "They met Major League scout Ann Fox."),
    ("They met Private Eye editor Ann Fox.", "They met Ann Fox, the editor."),
    ("They met Ann Fox, a priest.", "They met Ann Fox, a priest of the parish."),
    ("They met trade minister Ali Reza.", "They met former finance minister Ali Reza."),
    ("They met trade minister Ali Reza.", "They met finance minister Omid Reza."),
    ("They met Ali Reza, sales director of Kolb.", "They met Ali Reza, finance director of Halden."),
    ("They met trade minister Ali Reza. Ali Reza, the finance minister, left.", "They met finance minister Ali Reza."),
    ("They met chairman Ali Reza.", "They met president Ali Reza."),
    ("They met communications director Ali Reza.", "They met spokesman Ali Reza."),
    ("They met Gen. Ann Fox.", "They met Lt. Gen. Ann Fox."),
    ("They met Maj. Gen. Ann Fox.", "They met Ann Fox, the top Norland general."),
    ("In 2010 they met then-West Harrow governor Ann Fox.", "They met Sen. Ann Fox."),
    ("They met Ann Fox, sports minister at the time of the games.", "They met trade minister Ann Fox."),
    ("Ann Fox is a former palace chief of staff.", "Ann Fox, a former royal chief of staff, is mayor."),
]  # fmt: skip


@pytest.mark.parametrize(("one", "two", "wanted"), [*DIFFERS, *LIVES])
def test_one_person_of_whom_different_things_are_said(one: str, two: str, wanted: tuple[str, str]) -> None:
    for texts in ((one, two), (two, one)):
        assert [one[1:3] for one in found(*texts) if one[0] == "discrepancy"] == [wanted]


@pytest.mark.parametrize(("one", "two", "kind"), ALIKE)
def test_the_same_said_of_one_person(one: str, two: str, kind: str) -> None:
    assert ("agreement", kind) in [finding[::2][:2] for finding in found(one, two)]


@pytest.mark.parametrize(("one", "two"), SILENT)
def test_what_goes_together(one: str, two: str) -> None:
    assert [finding for finding in found(one, two) if finding[0] == "discrepancy"] == []


def test_one_more_source_brings_back_no_accepted_finding() -> None:
    texts = ["They met mayor Rosa Klein.", "They met deputy mayor Rosa Klein.", "We saw mayor Rosa Klein."]
    marks = []
    for number in (2, 3):
        sources = [
            checker.read_text(text, name=name) for name, text in zip("abc", texts[:number], strict=False)
        ]
        report = checker.compare(sources)
        marks.append([one.fingerprint for one in report.findings if one.rule == "general/people"])
    assert marks[0] == marks[1]
    assert len(marks[0]) == 1


@pytest.mark.parametrize(
    ("draft", "source", "wanted"),
    [
        ("We heard the American poet Anne Carswell.", "They met the Canadian poet Anne Carswell.", ("warning", "nationality")),
        ("We met mayor Rosa Klein.", "They met deputy mayor Rosa Klein.", ("warning", "post")),
        ("We met Tess Holm, 34, of Almar.", "They met Tess Holm, 34, of Port Blaise.", ("notice", "home")),
    ],
)  # fmt: skip
def test_a_draft_that_says_something_else_of_a_person(
    draft: str, source: str, wanted: tuple[str, str]
) -> None:
    report = checker.check(
        checker.read_text(draft + "\n", name="draft"),
        against=[checker.read_text(source + "\n", name="source")],
    )
    told = [one for one in report.findings if one.rule == "general/people"]
    assert [(one.severity, one.label) for one in told] == [wanted]
    assert [claim.source for claim in told[0].claims] == ["draft", "source"]


@pytest.mark.parametrize(
    ("draft", "source", "camps"),
    [
        ("We met mayor Rosa Klein.", "They met acting mayor Rosa Klein.", ["mayor", "acting mayor"]),
        ("Minister Rosa Klein spoke.", "Former minister Rosa Klein spoke.", ["minister", "former minister"]),
        ("Mayor Rosa Klein spoke.", "Mayor-elect Rosa Klein spoke.", ["mayor", "incoming mayor"]),
        ("The clinic's CEO, Rosa Klein, spoke.", "The clinic's interim CEO, Rosa Klein, spoke.", ["CEO", "acting CEO"]),
        # no more is said, or as much; who was president is called so; another source says it too
        ("We met acting mayor Rosa Klein.", "They met acting mayor Rosa Klein.", []),
        ("Former minister Rosa Klein spoke.", "Minister Rosa Klein spoke.", []),
        ("The clinic's CEO, Rosa Klein, spoke.", "Rosa Klein remains CEO of the clinic.", []),
        ("President Rosa Klein spoke.", "Former president Rosa Klein spoke.", []),
        ("We met mayor Rosa Klein.", "They met acting mayor Rosa Klein. Mayor Rosa Klein sang.", []),
    ],
)  # fmt: skip
def test_a_draft_that_drops_how_a_post_is_held(draft: str, source: str, camps: list[str]) -> None:
    report = checker.check(
        checker.read_text(draft + "\n", name="draft"),
        against=[checker.read_text(source + "\n", name="source")],
    )
    told = [one for one in report.findings if one.rule == "general/people" and one.verdict == "discrepancy"]
    assert [camp.shown for one in told for camp in one.camps] == camps


def test_what_hundreds_of_articles_say_of_a_person_is_compared_by_what_they_say(monkeypatch) -> None:
    told = ("They met Ann Fox, R-Ohio.", "They met Ann Fox, a Democrat.")
    texts = [told[at % 5 == 0] + f" It rained {at} times." for at in range(30)]
    documents = [checker.read_text(text, name=f"{at}.txt") for at, text in enumerate(texts)]
    one_by_one = checker.compare(documents).findings
    monkeypatch.setattr(people, "FEW", 2)
    assert checker.compare(documents).findings == one_by_one
    assert [one.label for one in one_by_one if one.rule == "general/people"] == ["party"]
