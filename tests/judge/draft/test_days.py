"""Weekdays of a draft against those of a source that tells the same."""

from __future__ import annotations

import pytest

import checker


def said(draft: str, source: str) -> list[tuple[str, str]]:
    report = checker.check(
        checker.read_text(draft + "\n", name="draft.txt"),
        against=[checker.read_text(source + "\n", name="a.txt")],
    )
    return [(one.severity, one.claims[0].shown) for one in report.findings if one.verdict == "discrepancy"]


DIFFERS = [
    (
        "The flower show will close on Sunday at the town hall.",
        "The town hall is the place of this year's flower show, which closes on Saturday.",
        [("warning", "Sunday")],
    ),
    (
        "Over the ferry subsidy, delayed for weeks, the council votes on Tuesday.",
        "After weeks of delay over the ferry subsidy the council votes late on Thursday.",
        [("warning", "Tuesday")],
    ),
]
SILENT = [
    (
        "The flower show will close on Sunday at the town hall.",
        "The town hall is the place of this year's flower show, which opens on Saturday and closes on Sunday.",
    ),
    (
        "The flower show will close on Sunday at the town hall.",
        "The flower show at the town hall opens on Saturday.",
    ),
    ("The flower show will close on Sunday.", "The prison break was found out on Saturday."),
    (
        "The council votes on the ferry subsidy on Tuesday.",
        "The council votes on the ferry subsidy next week. It met on Thursday.",
    ),
]


@pytest.mark.parametrize(("draft", "source", "wanted"), DIFFERS)
def test_another_day_of_the_same(draft: str, source: str, wanted: list[tuple[str, str]]) -> None:
    assert said(draft, source) == wanted


@pytest.mark.parametrize(("draft", "source"), SILENT)
def test_a_day_of_something_else(draft: str, source: str) -> None:
    assert said(draft, source) == []


TOLD_OTHERWISE = [
    # the other side of an edge
    ("The credit is for school years from 2020 on.", "The credit is for school years beginning after December 31, 2019.", "2020"),
    ("The grant is paid through June 2023.", "The grant may not be paid after June 30, 2023.", "June 2023"),
    ("Fees were banned through 2021.", "Fees were banned before January 1, 2022.", "2021"),
    ("The levy is for cars sold from January 2022 on.", "The levy is for cars sold after December 31, 2021.", "January 2022"),
    ("The levy is for cars sold after 2017.", "The levy is for cars sold on or after January 1, 2018.", "2017"),
    ("The museum stays shut until 1 July 2020.", "The museum is shut through June 2020.", "1 July 2020"),
    ("The line opened in 1931.", "The line did not open until 1931.", "1931"),
    # the ends of a stretch, and of what a word calls its end
    ("It ran from September 3, 2016, to May 9, 2021.", "The inquiry ran from September 3, 2016, to May 9, 2021.", "May 9, 2021"),
    ("The strike ended on May 9, 2021.", "The strike went from March 3 to May 9, 2021.", "May 9, 2021"),
    ("The rules expire on June 30, 2020.", "The rules do not expire until the end of June 2020.", "June 30, 2020"),
    ("The levy starts on January 1, 2021.", "The levy will not start until the beginning of 2021.", "January 1, 2021"),
    ("The dairy's quarter ended on June 30, 2019.", "The dairy's quarter was its second quarter of 2019.", "June 30, 2019"),
    # from another day
    ("The permit ends in November 2021.", "The permit ends twelve months after November 2020.", "November 2021"),
    ("The mayor retired in March 2019.", "Published 5 April 2019\n\nThe mayor retired last month.", "March 2019"),
    ("The race was held on 1 May 2021.", "The race was held on May Day 2021.", "1 May 2021"),
    # one month or year for several
    ("Debt was $3 million on June 30, 2019.", "Debt was $2 million and $3 million at June 30, 2020 and 2019.", "June 30, 2019"),
    ("The inspections were in March 2020.", "The inspections of March and April 2020 found a leak.", "March 2020"),
    ("The fair was on Christmas Eve in 2019.", "The fair, planned for Christmas Eve, was held in December 2019.", "Christmas Eve in 2019"),
    ("Orders fell in April 2020.", "In 2020, orders fell in April and did not recover.", "April 2020"),
]  # fmt: skip
OTHERWISE_WRONG = [
    ("The choir sang at the fair on 4 June.", "The choir did not sing at the fair on 9 May.", "4 June"),
    ("The bridge will reopen in January 2024.", "The bridge cannot reopen before March 2024.", "January 2024"),
    ("The report is due on 13 May.", "The report is due no later than 10 May.", "13 May"),
    ("The mine must be shut by 2035.", "The mine must be shut by 2030.", "2035"),
    ("The line opened in 1935.", "The line did not open until 1931.", "1935"),
    ("The yard will build 18 boats by 2028.", "The yard will build 18 boats by 2026. It opens a dock in 2025.", "2028"),
    ("The farm will add 25 fields in 2024.", "Published 5 April 2023\n\nThe farm will add 25 fields in 2025. A fence is put up a year later.", "2024"),
    ("The clerk stole the money between 2014 and 2017.", "Published 5 April 2022\n\nThe clerk, who stole the money between 2014 and 2019, may be freed after five years.", "2017"),
    ("The credit is for school years from 2021 on.", "The credit is for school years beginning after December 31, 2019.", "2021"),
    ("The grant is paid through July 2023.", "The grant may not be paid after June 29, 2023.", "July 2023"),
    ("Fees were banned through 2021.", "Fees were banned by January 1, 2022.", "2021"),
    ("The strike ended on May 8, 2021.", "The strike went from March 3 to May 9, 2021.", "May 8, 2021"),
    ("The rules expire on June 29, 2020.", "The rules do not expire until the end of June 2020.", "June 29, 2020"),
    ("The permit ends in December 2021.", "The permit ends twelve months after November 2020.", "December 2021"),
    ("The mayor retired in April 2019.", "Published 5 April 2019\n\nThe mayor retired last month.", "April 2019"),
    ("Debt was $3 million on June 30, 2018.", "Debt was $2 million and $3 million at June 30, 2020 and 2019.", "June 30, 2018"),
    ("The fair was on Christmas Eve in 2018.", "The fair, planned for Christmas Eve, was held in December 2019.", "Christmas Eve in 2018"),
    ("The inspections were in May 2020.", "The inspections of March and April 2020 found a leak.", "May 2020"),
    ("The mayor retired in March 2019.", "Published 5 April 2019\n\nA ferry sank last month. It was old. Nobody was hurt. The mayor retired.", "March 2019"),
]  # fmt: skip


def stance(draft: str, source: str, shown: str) -> str:
    """The verdict of the one finding on the draft's date."""
    report = checker.check(
        checker.read_text(f"The council met.\n\n{draft}\n", name="draft.txt"),
        against=[checker.read_text(f"{source}\n\nThe council met.\n", name="a.txt")],
    )
    (found,) = {one.verdict for one in report.findings if shown in one.claims[0].shown}
    return found


LEFT_OPEN = [
    ("The bridge will reopen in June 2024.", "The bridge cannot reopen before March 2024.", "June 2024"),
    ("The report is due on 3 May.", "The report is due no later than 10 May.", "3 May"),
    ("The trial starts no earlier than May 2024.", "The trial starts in June 2024.", "May 2024"),
    ("The debt falls due in 2026.", "No part of the debt that the town owes falls due before 2026.", "2026"),
    (
        "The ban ended on 1 March 2020.",
        "The ban was in force until the end of February 2020.",
        "1 March 2020",
    ),
]
"""A bound on one side, and a day within it."""


@pytest.mark.parametrize(("draft", "source", "shown"), LEFT_OPEN)
def test_a_day_that_a_bound_leaves(draft: str, source: str, shown: str) -> None:
    assert stance(draft, source, shown) in ("not_checked", "agreement")


FROM_NOW = [
    (
        "The clerk admitted it three months ago.",
        "Published 9 May 2022\n\nThe clerk admitted it in February.",
        "three months",
    ),
    (
        "The county adds 25 clinics in two years.",
        "Published 9 May 2023\n\nThe county adds 25 clinics in 2025.",
        "two years",
    ),
    (
        "It is the club's first final since 2012.",
        "Published 9 May 2023\n\nIt is the club's first final in 11 years.",
        "2012",
    ),
]
"""What is told from the day of publication."""


@pytest.mark.parametrize(("draft", "source", "shown"), FROM_NOW)
def test_a_length_of_time_from_publication(draft: str, source: str, shown: str) -> None:
    assert stance(draft, source, shown) == "agreement"


@pytest.mark.parametrize(("draft", "source", "shown"), TOLD_OTHERWISE)
def test_a_day_told_in_other_words(draft: str, source: str, shown: str) -> None:
    assert stance(draft, source, shown) == "agreement"


@pytest.mark.parametrize(("draft", "source", "shown"), OTHERWISE_WRONG)
def test_another_day_than_the_words_tell(draft: str, source: str, shown: str) -> None:
    assert stance(draft, source, shown) in ("discrepancy", "unsupported")
