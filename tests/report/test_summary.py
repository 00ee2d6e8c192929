"""The answer in words."""

from dataclasses import replace

import pytest

from checker.report.groups import grouped
from checker.report.sources import Index
from checker.report.summary import alerts, independence, summary, verdict


def told(report):
    groups = grouped(report.findings)
    return (
        verdict(report, groups, Index(report)),
        *summary(report, groups, Index(report)),
        *alerts(report, Index(report)),
    )


def test_a_comparison(sample):
    assert told(sample) == (
        "Two things cannot be true as they stand: words of Ida Brandt and stops of line 4 "
        "(12 stops or 14 stops); "
        "one more should be looked at: price of the trams · Halden Works "
        "(nearly €90 million or €84.5 million).",
        "2 things agree; 1 stands on one source alone; 2 more statements are told by one origin alone; "
        "2 figures were not compared; 1 was accepted.",
        "4 sources, 3 of them independent (ellery-gazette and wire share an origin).",
    )


def test_a_check(checked):
    assert told(checked) == (
        "The draft differs from its sources in one place: price of the trams "
        "(€95 million; in the sources €84.5 million); one claim stands in no source: 250 jobs.",
        "1 claim is supported; 1 sentence has no source.",
        "1 draft against 2 sources.",
    )


def test_nothing(nothing):
    assert told(nothing) == (
        "Nothing that several sources tell could be compared.",
        "2 sources.",
        "Nothing that could be compared was found in a and b.",
    )


@pytest.mark.parametrize(
    ("kept", "answer"),
    [
        (
            slice(2, 3),
            "One thing should be looked at: price of the trams · Halden Works "
            "(nearly €90 million or €84.5 million).",
        ),
        (slice(0, 1), "One thing cannot both be true: words of Ida Brandt."),
        (slice(5, 7), "Nothing that could be compared differs."),
    ],
)
def test_fewer_findings(sample, kept, answer):
    few = replace(sample, findings=sample.findings[kept])
    assert verdict(few, grouped(few.findings), Index(few)) == answer


def test_many_are_counted(sample):
    price = sample.findings[2]
    many = replace(
        sample, findings=tuple(replace(price, label=f"price {at}", subject="") for at in range(12))
    )
    assert verdict(many, grouped(many.findings), Index(many)) == (
        "12 things should be looked at: price 0 (nearly €90 million or €84.5 million), price 1 (nearly €90 million or "
        "€84.5 million), price 2 (nearly €90 million or €84.5 million), price 3 (nearly €90 million or €84.5 million) "
        "and 8 more."
    )


def test_independence(sample, checked):
    assert independence(sample, Index(sample)) == (
        "4 sources, 3 of them independent (ellery-gazette and wire share an origin)"
    )
    assert independence(checked, Index(checked)) == "1 draft against 2 sources"
