"""The words that every written format shares."""

from dataclasses import replace

import pytest

from checker.model import Coverage, FindingClaim, Reason
from checker.report.camps import camps_of, fits_all, repeated, values_of
from checker.report.sources import Index
from checker.report.titles import title_of
from checker.report.wording import manner, plural, remarks_of, share, silent


def claim(shown, quote="", source="a.txt", **more):
    return FindingClaim(source, more.pop("value", None), shown, quote, 0, len(shown), 1, 1, **more)


def test_counting():
    assert [plural(1, "discrepancy"), plural(2, "discrepancy"), plural(1200, "place")] == [
        "1 discrepancy",
        "2 discrepancies",
        "1,200 places",
    ]
    assert [share(2, 3), share(3, 3), share(0, 0)] == ["66%", "100%", "–"]


def test_documents_in_which_nothing_was_found(sample, nothing, checked):
    assert (silent(sample), silent(nothing)) == ([], ["a.txt", "b.txt"])
    rows = (
        Coverage("ellery-gazette.txt", 0, 0, 0),
        Coverage("courier.txt", 0, 0, 0),
        Coverage("draft.md", 3, 0, 3),
    )
    lonely = replace(checked, findings=checked.findings[2:3], coverage=rows)
    assert silent(lonely) == ["courier.txt"]


def test_many_labels_are_shortened(sample):
    sources = tuple(replace(sample.sources[0], name=str(at), label=f"s{at}") for at in range(12))
    index = Index(replace(sample, sources=sources))
    assert index.labels(map(str, range(12))) == "s0, s1, s2, s3, s4, s5, s6 and 5 more"
    assert index.labels(["3", "1", "3"]) == "s1 and s3"
    assert index.labels(["nobody"]) == "nobody"


@pytest.mark.parametrize(
    ("label", "subject", "title"),
    [
        ("amount of the deal", "Halden Works", "amount of the deal · Halden Works"),
        ("valuation of Halden Works", "Halden Works", "valuation of Halden Works"),
        ("Otto's age", "Mirela Otto", "Otto's age"),
        ("250 jobs", "", "250 jobs"),
        ("killed", "the event", "killed"),
    ],
)
def test_titles(sample, label, subject, title):
    assert title_of(replace(sample.findings[0], label=label, subject=subject)) == title


@pytest.mark.parametrize(
    ("certainty", "attribution", "words"),
    [
        ("flat", None, ""),
        ("hedged", None, "reportedly"),
        ("attributed", "the council", "credited to the council"),
        ("unnamed", None, "credited to unnamed sources"),
        ("unnamed", "two officials", "credited to unnamed sources (two officials)"),
        ("quoted", "Ida Brandt", "quoted from Ida Brandt"),
        ("quoted", None, "inside a quotation"),
    ],
)
def test_manner(certainty, attribution, words):
    assert manner(claim("12", certainty=certainty, attribution=attribution)) == words


def test_values_once_each_as_first_printed():
    claims = [
        claim("40 trams"),
        claim("forty trams"),
        claim("40  Trams"),
        claim("will lead the yard", value={"text": "lead the yard"}),
        claim("leads the yard", value={"text": "lead the yard"}),
        claim("in 2016", value={"text": "2016-01-01 to 2016-12-31"}),
    ]
    assert values_of(claims) == ["40 trams", "forty trams", "lead the yard", "in 2016"]


def test_repeated_wordings_keep_their_certainty_apart():
    claims = [claim("12"), claim("12", certainty="hedged"), claim("12"), claim("12", source="b.txt")]
    assert [(first, len(others)) for first, others in repeated(claims)] == [
        (claims[0], 1),
        (claims[1], 0),
        (claims[3], 0),
    ]


def test_camps_are_told_by_value_where_a_source_stands_in_two(sample):
    within = sample.findings[1]
    assert [(camp.shown, camp.sources) for camp in camps_of(within, Index(sample))] == [
        ("12 stops", ("courier.txt",)),
        ("14 stops", ("courier.txt",)),
    ]


def test_the_drafts_claims_come_first(checked):
    (first, second) = camps_of(checked.findings[0], Index(checked))
    assert (first.sources, second.shown) == (("draft.md",), "€84.5 million")


def test_fits_all(sample):
    price = sample.findings[2]
    assert fits_all(price) == "€84.5 million"
    other = {"low": "86000000", "high": "87000000", "unit": "EUR"}
    assert fits_all(replace(price, fits_all=other)) == "86000000 to 87000000 EUR"
    assert fits_all(replace(price, fits_all={"text": "lead"})) == "lead"
    assert fits_all(replace(price, fits_all=None)) == ""


def test_an_agreement_does_not_repeat_what_shows_the_origin(sample):
    remark = f"two share an origin: {sample.origins[0].explanation}."
    agreement = replace(sample.findings[6], remarks=(remark, "And more."))
    assert remarks_of(agreement, sample) == ["And more."]
    assert remark in remarks_of(replace(agreement, verdict="discrepancy"), sample)


def test_what_fits_all_is_said_once(sample):
    price = sample.findings[2]
    assert remarks_of(price, sample)[0] == "€84.5 million fits all."
    told = replace(price, reason=Reason("strained", fits="€84.5 million"))
    assert remarks_of(told, sample) == list(price.remarks)
