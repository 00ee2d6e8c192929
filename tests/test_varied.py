"""One sentence with many figures in it, each beside each: what `compare` and `check` say of the pair, in a few letters.

And what a draft works out of two figures of its source. The tables stand in tests/data/whole/; after a wanted change:
`REGENERATE=1 pytest tests/test_varied.py`, and read the diff: verdict (a agreement, d discrepancy, u unsupported, - not
checked), severity (e w n i) and relation (its first two letters) of every finding on the pair's figures.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import checker
from checker.model import Report

KEPT = Path(__file__).parent / "data" / "whole"

LADDERS = {
    "The bridge at Karst, built by the firm of Orne, cost {}.": "$14.3 million|$14 million|nearly $15 million|about $14 million|over $14 million|$15 million|$143 million|at most $12 million|€14.3 million",
    "The ferry to Lorne carried {} on its first day.": "312 people|321 people|about 300 people|300 people|more than 250 people|320 passengers|31 people|3,120 people|up to 400 people",
    "Turnout in the vote at Velm was {}.": "52.3%|53.2%|52%|nearly 53%|about half|one in two|5.23%|52.3 per cent|51 to 53%",
    "The train to Marl left at {} that day.": "8:15|8.15 a.m.|8 a.m.|about 8 a.m.|8:51|9:15|20:15|shortly before 9 a.m.|noon",
    "The strike at the Grell mine began on {}.": "3 May 2003|5 May 2003|3 June 2003|May 2003|3 May|Monday|early May 2003|13 May 2003|the spring of 2003",
    "The judge Rita Holm, {}, retired from the court in Brenn.": "61|62|63|aged 61|61 years old|a 16-year-old|about 60|71",
    "The flight to Sund with 40 guests took {}.": "90 minutes|an hour and a half|95 minutes|1.5 hours|2 hours|about two hours|9 minutes|90 seconds",
    "Dorne beat Kessel {} in the cup.": "3-1|1-3|3-2|2-1|13-1|3-1 on penalties",
    "Output of the mill at Orrin {} in March.": "rose 4%|fell 4%|rose 4.2%|rose nearly 5%|rose by 4 percentage points|doubled|rose to 400 tonnes|rose 40%",
    "Clara Nkemelu, {} of Port Lorne, opened the hall.": "mayor|deputy mayor|former mayor|the new mayor|treasurer|governor",
}
WORKED = {
    "The mill sold 120 sacks of flour in May and 80 sacks of flour in June.": (
        "It sold {} of flour in both months together.|200 sacks;201 sacks;about 200 sacks;nearly 210 sacks;180 sacks;more than 190 sacks",
        "It sold {} of flour more in May than in June.|40 sacks;41 sacks;about 40 sacks;50 sacks;4 sacks",
        "In June it sold {} less than in May.|33%;a third;34%;40%;two thirds;33.3%",
        "In May it sold {} more than in June.|50%;half;51%;33%;a half",
        "May brought {} of both months' sales.|60%;61%;three fifths;about 60%;40%",
    ),
    "The school has 420 pupils and 25 teachers. Of the pupils, 140 take the bus.": (
        "There is one teacher for every {}.|17 pupils;16.8 pupils;18 pupils;about 17 pupils",
        "The other {} walk.|280 pupils;281 pupils;about 280 pupils;300 pupils",
        "That is {} of all.|a third;33%;a quarter;34%;two thirds",
    ),
    "Tickets cost €49 each and 300 were sold. Until May they cost €24.50.": (
        "Sales came to {} in all.|€14,700;€14,000;about €15,000;€15,700;nearly €15,000",
        "The price has {} since May.|doubled;tripled;halved;risen by 100%;risen by 50%;risen by €24.50",
    ),
    "The two firms employ 3,900 and 1,600 people. Five of the nine directors are women.": (
        "Together they employ {}.|5,500 people;5,400 people;about 5,500 people;more than 5,000 people;6,000 people",
        "The other {} are men.|four;four directors;five;three directors",
        "More than {} of the directors are women.|half;two thirds;50%;60%",
    ),
}


def said(report: Report) -> str:
    relevant = (
        one
        for one in report.findings
        if not one.rule.startswith(("general/statements", "general/stories", "general/coverage"))
    )
    shown = [
        f"{'-' if one.verdict == 'not_checked' else one.verdict[0]}{one.severity[0]}{(one.relation or '..')[:2]}"
        for one in relevant
        if one.label != "date of publication"
    ]
    return " ".join(sorted(shown)) or "."


def _pairs(judged: Callable[[checker.Document, checker.Document], Report]) -> Iterator[str]:
    for sentence, ladder in LADDERS.items():
        values = ladder.split("|")
        yield f"{sentence}\n"
        for one in values:
            row = []
            for other in values:
                first, second = (
                    checker.read_text(sentence.format(value), f"{name}.txt")
                    for name, value in (("a", one), ("b", other))
                )
                row.append(said(judged(first, second)) if one != other else "=")
            yield f"    {one}: {' | '.join(row)}\n"


def varied() -> Iterator[str]:
    yield from _pairs(lambda one, other: checker.compare([one, other]))


def varied_drafts() -> Iterator[str]:
    yield from _pairs(lambda one, other: checker.check(one, against=[other]))


def worked_out() -> Iterator[str]:
    for source, claims in WORKED.items():
        yield f"{source}\n"
        for claim in claims:
            sentence, _, values = claim.partition("|")
            for value in values.split(";"):
                draft = checker.read_text(sentence.format(value), "draft.txt")
                report = checker.check(draft, against=[checker.read_text(source, "source.txt")])
                workings = [one.reason.parameters.get("working", "") for one in report.findings]
                yield f"    {sentence.format(value)} {said(report)} {'; '.join(filter(None, workings))}\n"


@pytest.mark.parametrize("made", [varied, varied_drafts, worked_out], ids=lambda one: one.__name__)
def test_varied(made: Callable[[], Iterator[str]]) -> None:
    found, kept = "".join(made()), KEPT / f"{made.__name__}.found"
    if os.environ.get("REGENERATE"):
        kept.write_text(found, encoding="utf-8", newline="\n")
    assert found == kept.read_text(encoding="utf-8")
