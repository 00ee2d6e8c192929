"""Formats for other programs, judged by code that is not ours: schemas, types, validators and readers of others.

Those that come by npm are listed in `.ci/judges`; `npm install --no-save $(cat .ci/judges)` makes them available.
"""

from __future__ import annotations

import csv
import json
import shutil
import subprocess
from pathlib import Path

import jsonschema
import pytest
from lxml import etree

import checker
from checker.pipeline import check_each
from checker.report import render

ROOT = Path(__file__).parents[2]
SCHEMAS = ROOT / "tests/data/schemas"
JUDGES = Path(__file__).parent / "judges"
NPM = ROOT / "node_modules"
OF_NPM = "npm install --no-save $(cat .ci/judges) makes it available"
REPORTS = ["sample", "checked", "nothing", "hostile", "open_hostile", "baselined", "run"]


def judge(package: str) -> pytest.MarkDecorator:
    """Skips a test where its judge is not at hand."""
    return pytest.mark.skipif(not (NPM / package).exists(), reason=f"no {package}: {OF_NPM}")


def told(*command: str | Path, said: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, input=said, capture_output=True, text=True, check=False, timeout=300)


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> checker.Report:
    """Two drafts of a real run that make the same mistake, behind letters of one, two and four bytes."""
    monkeypatch.chdir(ROOT / "tests/data/desk")
    wire = checker.read("sources/wire.txt")
    wrong = "🚋 Zürich: Bolt Corp has bought the old mill at Arden for $4 million in cash.\n"
    first = checker.read_text(wrong, name="é 1.md", path="é 1.md")
    second = checker.read_text("A mill.\n\n" + wrong, name="b.md", path="b.md")
    return check_each([([first], [wire]), ([second], [wire])])


@pytest.fixture
def report(request: pytest.FixtureRequest) -> checker.Report:
    found: checker.Report = request.getfixturevalue(request.param)
    return found


each_report = pytest.mark.parametrize("report", REPORTS, indirect=True)


# JUnit


@each_report
def test_junit_is_what_jenkins_reads(report: checker.Report) -> None:
    schema = etree.XMLSchema(file=str(SCHEMAS / "junit-10.xsd"))
    schema.assertValid(etree.fromstring(render(report, "junit").encode()))


@pytest.mark.parametrize(
    "wrong",
    [
        "<testsuites><testsuite/></testsuites>",
        '<testsuites><testsuite name="a" tests="1"><case/></testsuite></testsuites>',
    ],
)
def test_the_judge_of_junit_refuses(wrong: str) -> None:
    assert not etree.XMLSchema(file=str(SCHEMAS / "junit-10.xsd")).validate(etree.fromstring(wrong))


# rdjson


def _rdjson(text: str, file: Path) -> subprocess.CompletedProcess[str]:
    file.write_text(text, encoding="utf-8")
    return told(
        "node", NPM / ".bin/rdformat-validator", "--strict", "--no-extra-fields", "--format", "json", file
    )


@judge("@umbrelladocs/rdformat-validator")
@each_report
def test_rdjson_is_what_reviewdog_reads(report: checker.Report, tmp_path: Path) -> None:
    done = _rdjson(render(report, "rdjson"), tmp_path / "report.rdjson")
    assert done.returncode == 0, done.stdout


@judge("@umbrelladocs/rdformat-validator")
def test_the_judge_of_rdjson_refuses(run: checker.Report, tmp_path: Path) -> None:
    text = render(run, "rdjson")
    for old, new in (
        ('"ERROR"', '"error"'),
        ('"line": 1', '"line": 0'),
        ('"message"', '"text"'),
        ('"path"', '"file"'),
    ):
        assert old in text
        assert _rdjson(text.replace(old, new, 1), tmp_path / "report.rdjson").returncode != 0, new


# GitLab Code Quality


def _typed(text: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Holds a report against the published types of Code Climate's issues, unknown keys refused."""
    file = folder / "report.ts"
    types = f"import type {{ Issue }} from {json.dumps(str(NPM / 'codeclimate-types/index'))};\n"
    file.write_text(f"{types}export const report: Issue[] = {text};\n", encoding="utf-8")
    return told(
        "node", NPM / ".bin/tsc", "--noEmit", "--strict", "--skipLibCheck", "--target", "es2022", file
    )


@judge("codeclimate-types")
@each_report
def test_gitlab_is_what_code_climate_defines(report: checker.Report, tmp_path: Path) -> None:
    done = _typed(render(report, "gitlab"), tmp_path)
    assert done.returncode == 0, done.stdout


@judge("codeclimate-types")
def test_the_judge_of_gitlab_refuses(run: checker.Report, tmp_path: Path) -> None:
    text = render(run, "gitlab")
    for old, new in (('"critical"', '"error"'), ('"begin": 1', '"begin": "1"'), ('"check_name"', '"rule"')):
        assert old in text
        assert _typed(text.replace(old, new, 1), tmp_path).returncode != 0, new


# GitHub annotations


def _split(line: str) -> tuple[str, dict[str, str], str]:
    """The parts of a workflow command as they stand, by the grammar of the runner (actions/runner, ActionCommand)."""
    head, _, told = line.removeprefix("::").partition("::")
    command, _, properties = head.partition(" ")
    pairs = (pair.partition("=") for pair in properties.split(",") if pair)
    return command, {name: value for name, _, value in pairs}, told


def _parsed(line: str) -> tuple[str, dict[str, str], str]:
    """A workflow command as the runner understands it."""
    command, properties, told = _split(line)
    meant = {name: _unescaped(value, ("%2C", ","), ("%3A", ":")) for name, value in properties.items()}
    return command, meant, _unescaped(told)


def _unescaped(text: str, *more: tuple[str, str]) -> str:
    for code, char in (*more, ("%0A", "\n"), ("%0D", "\r"), ("%25", "%")):
        text = text.replace(code, char)
    return text


@judge("@actions/core")
@each_report
def test_github_commands_are_those_of_its_toolkit(report: checker.Report) -> None:
    """What the runner reads of our commands, GitHub's own toolkit writes in the same bytes."""
    ours = render(report, "github").splitlines()
    commands = [_parsed(line) for line in ours]
    assert {command for command, _, _ in commands} <= {"error", "warning", "notice"}
    done = told("node", JUDGES / "commands.mjs", said=json.dumps(commands))
    assert done.returncode == 0, done.stderr
    assert [_split(line) for line in done.stdout.splitlines()] == [_split(line) for line in ours]


# Web Annotations


def _faults(page: str) -> list[str]:
    """What the schema of the Web Annotation Data Model that the server @kba/anno publishes says against a page.

    The schema takes any resource for a body or a target; what ours are meant to be, each is held against by itself.
    """
    model = json.loads((NPM / "@kba/anno-schema/data-model.json").read_text(encoding="utf-8"))

    def of(kind: str, told: object) -> list[str]:
        schema = {"definitions": model["definitions"], "$ref": f"#/definitions/{kind}"}
        return [error.message for error in jsonschema.Draft4Validator(schema).iter_errors(told)]

    found = []
    for one in json.loads(page)["items"]:
        target = one.get("target", {})
        quote, position = target.get("selector", [None, None])
        found += of("Annotation", one) + of("TextualBody", one["body"])
        found += of("TextQuoteSelector", quote) + of("TextPositionSelector", position)
    return found


@judge("@kba/anno-schema")
@each_report
def test_annotations_are_of_the_data_model(report: checker.Report) -> None:
    assert _faults(render(report, "annotations")) == []


@judge("@kba/anno-schema")
def test_the_judge_of_annotations_refuses(run: checker.Report) -> None:
    text = render(run, "annotations")
    wrong = (
        ('"target"', '"place"'),
        ('"exact"', '"quote"'),
        ('"start"', '"from"'),
        ('"TextualBody"', '"Text"'),
    )
    for old, new in wrong:
        assert old in text
        assert _faults(text.replace(old, new)), new


@judge("@apache-annotator/selector")
def test_annotations_are_found_by_another_reader(run: checker.Report) -> None:
    """The Apache Annotator finds each place by either selector, the quote first of all at that place."""
    items = json.loads(render(run, "annotations"))["items"]
    texts = {"%C3%A9%201.md": "é 1.md"}
    asked = []
    for one in items:
        quote, position = one["target"]["selector"]
        source = one["target"]["source"]
        asked.append({"text": run.texts[texts.get(source, source)], "quote": quote, "position": position})
    done = told("node", JUDGES / "selectors.mjs", said=json.dumps(asked))
    assert done.returncode == 0, done.stderr
    for one, found in zip(asked, json.loads(done.stdout), strict=True):
        start, end = found["position"]
        units = one["text"].encode("utf-16-le")
        assert units[2 * start : 2 * end].decode("utf-16-le") == one["quote"]["exact"]
        assert found["quotes"] == [[start, end]]


# CSV

CALC = Path("/usr/lib/libreoffice/program/libsclo.so")
UTF8_WITH_FORMULAS = "CSV:44,34,76,1,,0,false,true,false,false,false,,true"
"""LibreOffice Help, "Filter Options for CSV": commas, quotes, UTF-8, numbers and dates seen, formulas worked out."""
NAMES = {
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
}
with_a_spreadsheet = pytest.mark.skipif(
    shutil.which("soffice") is None or not CALC.exists(), reason="LibreOffice Calc is not installed"
)


def _sheet(text: str, folder: Path) -> etree._ElementTree:
    """A table as LibreOffice reads it."""
    (folder / "claims.csv").write_text(text, encoding="utf-8")
    home = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    filters = [f"--infilter={UTF8_WITH_FORMULAS}", "--convert-to", "fods"]
    done = told("soffice", home, "--headless", *filters, "--outdir", folder, folder / "claims.csv")
    assert done.returncode == 0, done.stderr
    return etree.parse(folder / "claims.fods")


def _formulas(sheet: etree._ElementTree) -> list[str]:
    return [str(one) for one in sheet.xpath("//table:table-cell/@table:formula", namespaces=NAMES)]


@with_a_spreadsheet
@each_report
def test_csv_is_a_table_without_a_formula_to_a_spreadsheet(report: checker.Report, tmp_path: Path) -> None:
    text = render(report, "csv")
    sheet = _sheet(text, tmp_path)
    assert _formulas(sheet) == []
    rows = sheet.xpath("//table:table-row[table:table-cell/text:p]", namespaces=NAMES)
    assert len(rows) == len(list(csv.reader(text.splitlines())))
    cells = sheet.xpath("//table:table-cell[text:p]", namespaces=NAMES)
    read = sum(int(cell.get(f"{{{NAMES['table']}}}number-columns-repeated", "1")) for cell in cells)
    assert read == sum(bool(cell) for row in csv.reader(text.splitlines()) for cell in row)


@with_a_spreadsheet
def test_the_judge_of_csv_sees_a_formula(run: checker.Report, tmp_path: Path) -> None:
    assert _formulas(_sheet(render(run, "csv") + "=1+1,2\n", tmp_path)) == ["of:=1+1"]
