"""SARIF: what code scanning shows."""

import json
import subprocess
from email.message import Message
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest

from checker.model import IN_BASELINE
from checker.report import render
from checker.report.sarif import home

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


with_multitool = pytest.mark.skipif(
    not MULTITOOL.exists(), reason="npm install --no-save $(cat .ci/judges) makes it available"
)


def judged(text, folder):
    """What sarif-multitool has to say of a report: errors and warnings, by its rules for all and for GitHub."""
    file = folder / "report.sarif"
    file.write_text(text, encoding="utf-8")
    command = [MULTITOOL, "validate", file, "--rule-kind", '"Sarif;Ghas"', "--level", '"Error;Warning"']
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "Analysis completed successfully" in done.stdout
    said = [line for line in (done.stdout + done.stderr).splitlines() if str(file) in line or "rror" in line]
    return [line.partition("): ")[2] for line in said]


@with_multitool
@pytest.mark.parametrize("name", ["sample", "checked", "nothing", "hostile", "open_hostile", "baselined"])
def test_the_judge_of_sarif_has_nothing_to_say(name, request, tmp_path, monkeypatch):
    monkeypatch.setattr("checker.report.sarif.home", lambda: "https://desk.example/checker")
    assert judged(render(request.getfixturevalue(name), "sarif"), tmp_path) == []


@with_multitool
def test_the_judge_of_sarif_misses_but_the_address_where_there_is_none(checked, tmp_path, monkeypatch):
    monkeypatch.setattr("checker.report.sarif.home", lambda: None)
    (said,) = judged(render(checked, "sarif"), tmp_path)
    assert said.startswith(
        "warning SARIF2005: runs[0].tool.driver: The tool 'checker' does not provide 'informationUri'"
    )


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ([], None),
        (["Homepage, https://a.example"], "https://a.example"),
        (["Homepage, https://a.example", "Documentation, https://b.example/docs"], "https://b.example/docs"),
        (["Changelog, https://a.example/changes"], None),
        (None, None),
    ],
)
def test_the_address_is_the_one_that_the_package_gives(told, wanted, monkeypatch):
    def read(name):
        if told is None:
            raise PackageNotFoundError(name)
        found = Message()
        for one in told:
            found["Project-URL"] = one
        return found

    monkeypatch.setattr("checker.report.sarif.metadata", read)
    assert home() == wanted


def test_no_link_comes_from_an_article(hostile):
    (one,), _ = results(hostile)
    assert "!\\[i](http://e.example/x)" in one["message"]["text"]


def test_nothing_found(nothing):
    assert results(nothing) == ([], [])


def test_a_backslash_of_the_text_does_not_set_a_link_free():
    from checker.report.sarif import _told

    assert _told(r"see \[a](b) and [c] (d)") == r"see \\\[a](b) and [c] (d)"
    assert _told(r"see [x \\[a](b)") == r"see \[x \\\\\[a](b)"
