"""SARIF: what code scanning shows."""

import json
import subprocess
from pathlib import Path

import pytest

from checker.model import IN_BASELINE
from checker.report import render

MULTITOOL = Path(__file__).parents[2] / "node_modules/.bin/sarif-multitool"


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


def test_under_a_baseline_nothing_vanishes(baselined):
    found, _ = results(baselined)
    states = [
        (one["baselineState"], [x["justification"] for x in one.get("suppressions", [])]) for one in found
    ]
    assert states == [("unchanged", [IN_BASELINE]), ("new", []), ("new", []), ("absent", [])]
    assert found[-1]["message"]["text"].startswith("Day of the order: ")


@pytest.mark.skipif(
    not MULTITOOL.exists(), reason="npm install @microsoft/sarif-multitool@5.7.0 makes it available"
)
@pytest.mark.parametrize("name", ["sample", "checked", "nothing", "hostile", "baselined"])
def test_the_judge_of_sarif_has_nothing_to_say(name, request, tmp_path):
    file = tmp_path / "report.sarif"
    file.write_text(render(request.getfixturevalue(name), "sarif"), encoding="utf-8")
    command = [MULTITOOL, "validate", file, "--rule-kind", '"Sarif;Ghas"', "--level", '"Error;Warning"']
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    said = [line for line in (done.stdout + done.stderr).splitlines() if str(file) in line or "rror" in line]
    assert "Analysis completed successfully" in done.stdout
    assert said == []


def test_no_link_comes_from_an_article(hostile):
    (one,), _ = results(hostile)
    assert "!\\[i](http://e.example/x)" in one["message"]["text"]


def test_nothing_found(nothing):
    assert results(nothing) == ([], [])


def test_a_backslash_of_the_text_does_not_set_a_link_free():
    from checker.report.sarif import _told

    assert _told(r"see \[a](b) and [c] (d)") == r"see \\\[a](b) and [c] (d)"
    assert _told(r"see [x \\[a](b)") == r"see \[x \\\\\[a](b)"
