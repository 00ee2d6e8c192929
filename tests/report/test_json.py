"""JSON as the contract has it."""

import json

import jsonschema
import pytest

from checker.report import render
from checker.report.json_ import schema

REPORT = ["schema_version", "tool", "mode", "sources", "findings", "summary"]
SOURCE = ["name", "label", "path", "role", "title", "published", "origin", "characters"]
FINDING = [
    *("id", "fingerprint", "rule", "field", "subject", "label", "verdict", "severity", "scope", "relation"),
    *("explanation", "reason", "trace", "fits_all", "independent_sources", "waived", "claims"),
]
CLAIM = [
    "source",
    "value",
    "shown",
    "quote",
    "start",
    "end",
    "line",
    "column",
    "hedge",
    "certainty",
    "attribution",
]


@pytest.fixture(scope="module")
def validator():
    jsonschema.Draft202012Validator.check_schema(schema())
    return jsonschema.Draft202012Validator(schema(), format_checker=jsonschema.FormatChecker())


@pytest.mark.parametrize("name", ["sample", "checked", "nothing", "hostile"])
def test_reports_validate(name, request, validator):
    validator.validate(json.loads(render(request.getfixturevalue(name), "json")))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda report: report.pop("summary"),
        lambda report: report.update(schema_version=2),
        lambda report: report["findings"][0].update(verdict="guilty"),
        lambda report: report["findings"][0]["claims"][0].pop("quote"),
        lambda report: report["findings"][0]["claims"][0].update(line=0),
        lambda report: report["sources"][3]["published"][0].update(first="11/06/2031"),
    ],
)
def test_other_things_do_not(sample, validator, spoil):
    report = json.loads(render(sample, "json"))
    spoil(report)
    assert not validator.is_valid(report)


def test_keys_stand_in_the_contracts_order(sample):
    report = json.loads(render(sample, "json"))
    finding = report["findings"][2]
    assert list(report)[: len(REPORT)] == REPORT
    assert list(report["sources"][0])[: len(SOURCE)] == SOURCE
    assert list(finding)[: len(FINDING)] == FINDING
    assert list(finding["claims"][0])[: len(CLAIM)] == CLAIM
    assert list(report["summary"]) == ["agreement", "discrepancy", "unsupported", "not_checked", "worst"]


def test_the_schema_names_every_key(sample):
    """Nothing is written that the schema does not describe."""
    definitions = schema()["$defs"]
    report = json.loads(render(sample, "json"))
    assert set(report) == set(schema()["properties"])
    for key, definition in (
        ("sources", "SourceInfo"),
        ("findings", "Finding"),
        ("origins", "Origin"),
        ("coverage", "Coverage"),
    ):
        assert set(report[key][0]) == set(definitions[definition]["properties"])
    assert {*report["findings"][0]["claims"][0], "page"} == set(definitions["FindingClaim"]["properties"])


def test_control_characters_are_escaped_and_come_back(hostile):
    text = render(hostile, "json")
    assert not set(text) & {"\x1b", "\x07", "\u202e", "\x9b"}
    assert json.loads(text)["findings"][1]["label"].endswith("\u202eevil")
