"""The answer in words."""

from dataclasses import replace

import pytest

from checker.report.groups import grouped
from checker.report.sources import Index
from checker.report.summary import alerts, independence, summary, verdict


def told(report):
    groups = grouped(report.findings)
    return verdict(report, groups), *summary(report, groups, Index(report)), *alerts(report, Index(report))


def test_a_comparison(sample):
    assert told(sample) == (
        "Two things cannot be true as they stand: words of Ida Brandt and stops of line 4; "
        "one more should be looked at: price of the trams · Halden Works.",
        "2 things agree, 1 stands on one source alone, 2 further statements of one origin alone, "
        "2 figures not compared and 1 accepted.",
        "4 sources, 3 of them independent (ellery-gazette and wire share an origin).",
    )


def test_a_check(checked):
    assert told(checked) == (
        "The draft differs from its sources in one place: price of the trams; one claim stands in no source: 250 jobs.",
        "1 claim is supported and 1 sentence that no source supports.",
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
        (slice(2, 3), "One thing should be looked at: price of the trams · Halden Works."),
        (slice(0, 1), "One thing cannot both be true: words of Ida Brandt."),
        (slice(5, 7), "Nothing that could be compared differs."),
    ],
)
def test_fewer_findings(sample, kept, answer):
    few = replace(sample, findings=sample.findings[kept])
    assert verdict(few, grouped(few.findings)) == answer


def test_many_are_counted(sample):
    price = sample.findings[2]
    many = replace(
        sample, findings=tuple(replace(price, label=f"price {at}", subject="") for at in range(12))
    )
    assert verdict(many, grouped(many.findings)) == (
        "12 things should be looked at: price 0, price 1, price 2, price 3 and 8 more."
    )


def test_independence(sample, checked):
    assert independence(sample, Index(sample)) == (
        "4 sources, 3 of them independent (ellery-gazette and wire share an origin)"
    )
    assert independence(checked, Index(checked)) == "1 draft against 2 sources"
