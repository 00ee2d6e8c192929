"""SARIF: what code scanning shows."""

import json

from checker.report import render


def results(report):
    (run,) = json.loads(render(report, "sarif"))["runs"]
    return run["results"], run["tool"]["driver"]["rules"]


def test_what_somebody_has_to_look_at_becomes_a_result(sample):
    found, rules = results(sample)
    assert [(one["level"], one["message"]["text"].split(":")[0]) for one in found] == [
        ("error", "Words of Ida Brandt"),
        ("error", "Stops of line 4"),
        ("warning", "Price of the trams · Halden Works"),
        ("warning", "Head of the transit office"),
        ("note", "Warranty of the trams"),
    ]
    assert all(rules[one["ruleIndex"]]["id"] == one["ruleId"] for one in found)


def test_the_drafts_place_comes_first(checked):
    (price, *_), _ = results(checked)
    place = price["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "trams/draft.md"
    assert (place["region"]["startLine"], place["region"]["startColumn"]) == (2, 16)
    related = [one["physicalLocation"]["artifactLocation"]["uri"] for one in price["relatedLocations"]]
    assert related == ["trams/ellery-gazette.txt", "trams/courier.txt"]
    assert price["relatedLocations"][1]["message"]["text"] == "Courier says €85 million."


def test_an_accepted_finding_is_suppressed(sample):
    (*_, head, _), _ = results(sample)
    assert head["suppressions"] == [
        {"kind": "external", "status": "accepted", "justification": "Confirmed by phone: he leaves in May"}
    ]


def test_no_link_comes_from_an_article(hostile):
    (one,), _ = results(hostile)
    assert "!\\[i](http://e.example/x)" in one["message"]["text"]


def test_nothing_found(nothing):
    assert results(nothing) == ([], [])


def test_a_backslash_of_the_text_does_not_set_a_link_free():
    from checker.report.sarif import _told

    assert _told(r"see \[a](b) and [c] (d)") == r"see \\\[a](b) and [c] (d)"
    assert _told(r"see [x \\[a](b)") == r"see \[x \\\\\[a](b)"
