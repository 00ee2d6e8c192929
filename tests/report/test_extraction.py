"""The listing of what was found, nothing compared."""

import json
from datetime import date
from decimal import Decimal
from typing import NamedTuple

import pytest

from checker.errors import UsageError
from checker.model import DateRange, Document, Mention, Notice, Post, Section, Span
from checker.report.extraction import render

TEXT = "Halden Works sold 40 trams for about €84.5 million on 11/06/2031, Otto said.\nComments (1)\nOtto, head of the yard? Too dear!\n"


class Around(NamedTuple):
    """Surroundings in which only the amount is credited to somebody."""

    document: Document

    def source_at(self, start, end):
        return "Otto" if self.document.text.startswith("€", start) else None


def mention(document, kind, text, **given):
    plain = dict.fromkeys(("low", "high", "unit", "hedge", "trend", "low_step", "high_step")) | {"dates": ()}
    start = document.text.index(text)
    return Mention(kind, start, start + len(text), surroundings=Around(document), **plain | given)


@pytest.fixture
def found():
    comment = TEXT.index("Comments")
    document = Document(
        "courier.txt",
        TEXT,
        TEXT,
        "in/courier.txt",
        sections=(
            Section("story", 0, comment, ""),
            Section("comment", comment, len(TEXT), "readers' comments \x1b[1m"),
        ),
        notices=(Notice("date", "the date can be read two ways", 54, 64),),
    )
    days = (DateRange(date(2031, 6, 11), date(2031, 6, 11)), DateRange(date(2031, 11, 6), date(2031, 11, 6)))
    mentions = [
        mention(document, "name", "Halden Works", entity="Halden Works"),
        mention(document, "quantity", "40 trams", low=Decimal(40), high=Decimal(40), unit="tram"),
        mention(document, "money", "€84.5 million", low=Decimal(84500000), high=Decimal(84500000), unit="EUR", hedge="about", trend="up"),
        mention(document, "date", "11/06/2031", dates=days),
        mention(document, "name", "Otto", entity="Mirela Otto"),
        mention(document, "post", "head of the yard", post=Post("head", "incumbent", Span(66, 70), None)),
    ]  # fmt: skip
    return [(document, mentions)]


def test_text(found):
    assert render(found, width=100) == (
        "in/courier.txt: 6 mentions, 1 section set aside\n"
        "  in/courier.txt:1:1   name      Halden Works\n"
        "  in/courier.txt:1:19  quantity  40 trams          40 tram\n"
        "  in/courier.txt:1:38  money     €84.5 million     84,500,000 EUR · about · up · credited to Otto\n"
        "  in/courier.txt:1:55  date      11/06/2031        2031-06-11 or 2031-11-06\n"
        "  in/courier.txt:1:67  name      Otto              Mirela Otto\n"
        "  in/courier.txt:3:7   post      head of the yard  head, incumbent · in comment\n"
        "  comment, lines 2–3: readers' comments \\x1b[1m\n"
        "  in/courier.txt:1:55 the date can be read two ways\n"
    )


def test_json(found):
    (document,) = json.loads(render(found, "json"))["documents"]
    assert list(document) == [
        "name",
        "path",
        "title",
        "published",
        "characters",
        "sections",
        "notices",
        "mentions",
    ]
    assert document["mentions"][2]["low"] == "84500000"
    assert document["sections"][1]["reason"] == "readers' comments \x1b[1m"
    assert "\x1b" not in render(found, "json")


def test_nothing_found():
    document = Document("empty.txt", "Hello.", "Hello.", "empty.txt")
    assert render([(document, [])]) == "empty.txt: 0 mentions, 0 sections set aside\n"


def test_an_unknown_format():
    with pytest.raises(UsageError, match=r"no format “markdown” of an extraction. Formats: text, json"):
        render([], "markdown")
