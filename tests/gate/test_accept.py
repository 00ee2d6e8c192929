"""Waivers that `checker accept` writes: in a valid rule file, once each, with everything kept that stands there."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import checker
from checker import cli
from checker.errors import UsageError
from checker.gate.accept import accept, named
from checker.judge.accepting import passages_of
from checker.model import Finding

DRAFT = "The old mill was sold for $4 million. It has 14 looms.\n"
WIRE = "The old mill was sold for $3 million, the broker said. It has 12 looms.\n"


def findings() -> list[Finding]:
    draft, wire = checker.read_text(DRAFT, "draft.md"), checker.read_text(WIRE, "wire.txt")
    return [one for one in checker.check(draft, [wire]).findings if one.verdict == "discrepancy"]


FOUND = findings()


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("draft.md").write_text(DRAFT)
    Path("wire.txt").write_text(WIRE)
    Path("checker.toml").write_text('drafts = "draft.md"\nsources = "wire.txt"\nrules = "desk/rules"\n')
    Path("desk/rules").mkdir(parents=True)
    Path("desk/rules/mine.py").write_text(
        'from checker.vocabulary import Pack\n\nmine = Pack(id="mine", title="Mine")\n'
    )
    return tmp_path


def ids(path: str) -> dict[str, str]:
    return {one["id"]: one["fingerprint"] for one in json.loads(Path(path).read_text())["findings"]}


def test_a_finding_that_is_accepted_no_longer_fails(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", "--format", "json=report.json"]) == 1
    first, second = [name for name in ids("report.json") if name.startswith("figure:")]
    assert cli.main(["accept", "report.json", first, "--because", "The deed says so"]) == 0
    assert capsys.readouterr().out == "desk/rules/accepted.py: 1 added, 0 changed, 0 there already\n"
    assert cli.main(["check", "--format", "json=again.json"]) == 1
    assert (
        cli.main(["accept", "again.json", ids("report.json")[second], first, "--because", "The deed says so"])
        == 0
    )
    assert capsys.readouterr().out == "desk/rules/accepted.py: 1 added, 0 changed, 1 there already\n"
    assert cli.main(["check", "--format", "json=last.json"]) == 0
    waived = [one["waived"] for one in json.loads(Path("last.json").read_text())["findings"] if one["waived"]]
    assert waived == [
        {"reason": "The deed says so", "until": None, "by": "accepted.py:10"},
        {"reason": "The deed says so", "until": None, "by": "accepted.py:12"},
    ]


def test_what_is_written(desk: Path) -> None:
    assert len(FOUND) == 2
    text = accept(None, FOUND[:1], "Asked,\n the “broker”", None, "a.py").text
    assert text == (
        '"""Findings that the desk has looked at and accepts. `checker accept` adds to them; people may edit them."""\n'
        "\nfrom checker.vocabulary import Pack, Waiver\n\naccepted = Pack(\n"
        '    id="accepted",\n    title="Findings that the desk accepts",\n    waivers=(\n'
        "        # warning: amount of the deal ($4 million; $3 million)\n"
        f'        Waiver("Asked, the “broker”", fingerprint="{FOUND[0].fingerprint}", values=("$4 million", "$3 million")),\n'
        "    ),\n)\n"
    )


EDITED = """# our own head
from checker.vocabulary import Pack, Waiver

ours = Pack(id="ours", title="Ours – ünser", waivers=(Waiver("Seen", field="deal.stake"),  # keep, this
    Waiver("Old", fingerprint="FIRST", until="2030-01-01")  # no comma yet, here
))
last = 1
"""


def test_what_people_wrote_stays() -> None:
    first, second = FOUND
    before = EDITED.replace("FIRST", first.fingerprint)
    done = accept(before, [first, second], "New", None, "a.py")
    assert (done.added, done.changed, done.kept) == (1, 1, 0)
    assert done.text == before.replace(
        f'Waiver("Old", fingerprint="{first.fingerprint}", until="2030-01-01")  # no comma yet, here\n))',
        f'Waiver("New", fingerprint="{first.fingerprint}", values=("$4 million", "$3 million")),'
        "  # no comma yet, here\n"
        "        # warning: count (14 looms; 12 looms)\n"
        f'        Waiver("New", fingerprint="{second.fingerprint}", values=("14 looms", "12 looms"), '
        f'passages=("{passages_of(second)[0]}", "{passages_of(second)[1]}")),\n    ))',
    )


@given(reason=st.text(min_size=1).filter(str.strip), order=st.permutations(range(2)))
@settings(max_examples=60)
def test_any_reason_makes_a_valid_file_and_again_changes_nothing(
    tmp_path_factory, reason: str, order: list[int]
) -> None:
    some = [FOUND[at] for at in order]
    text = accept(accept(None, some[:1], reason, None, "a.py").text, some, reason, None, "a.py").text
    again = accept(text, some, reason, None, "a.py")
    assert (again.text, again.kept) == (text, 2)
    file = tmp_path_factory.mktemp("rules") / "accepted.py"
    file.write_text(text, encoding="utf-8", newline="\n")
    (pack,) = checker.load_rules(str(file), shipped=False).packs
    assert [one.fingerprint for one in pack.waivers] == [one.fingerprint for one in some]
    assert {one.reason for one in pack.waivers} == {
        " ".join(reason.split()).encode("utf-8", "replace").decode("utf-8")
    }


def test_a_field_names_its_only_finding(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cli.main(["check", "--format", "json=report.json", "--quiet"])
    assert cli.main(["accept", "report.json", "deal.amount", "--because", "Seen"]) == 0
    assert FOUND[0].fingerprint in Path("desk/rules/accepted.py").read_text()


def test_a_field_with_several_findings_names_none() -> None:
    draft, wire = checker.read_text(DRAFT, "draft.md"), checker.read_text(WIRE, "wire.txt")
    report = checker.check(draft, [wire])
    twice = replace(report, findings=(*report.findings, replace(FOUND[0], id="another", fingerprint="0")))
    with pytest.raises(UsageError) as caught:
        named(twice, ["deals/deal.amount"])
    assert str(caught.value).startswith("the report has 2 findings on deals/deal.amount. Name ")
    assert named(twice, ["another", FOUND[0].fingerprint]) == [twice.findings[-1], FOUND[0]]


BAD = {
    "unknown": (
        ["deal.amont"],
        [],
        "the report has no finding 'deal.amont'. Name figure:draft:1:27 or figure:draft:1:46",
    ),
    "nothing to accept": (["AGREEMENT"], [], "nothing is to be accepted of "),
    "no reason": (["FIRST"], ["--because", " "], "--because: no reason is given. Say why it is accepted"),
    "past": (["FIRST"], ["--until", "2020-01-01"], "--until: 2020-01-01 is past. Name a day to come"),
    "no pack": (
        ["FIRST"],
        ["--into", "empty.py"],
        "empty.py: declares no pack with waivers=(…). Add one, or name",
    ),
    "no Python": (["FIRST"], ["--into", "broken.py"], "broken.py:1: not valid Python. Correct the file"),
    "no folder of rules": (["FIRST"], [], "no folder of rules is known. Give --into FILE, or set rules = ["),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input(desk: Path, capsys: pytest.CaptureFixture[str], case: str) -> None:
    if case == "nothing to accept":
        Path("draft.md").write_text(WIRE.replace("the broker said", "we hear"))
    assert cli.main(["check", "--format", "json=report.json", "--quiet"]) in (0, 1)
    capsys.readouterr()
    Path("empty.py").write_text("x = 1\n")
    Path("broken.py").write_text("x = (\n")
    if case == "no folder of rules":
        Path("checker.toml").unlink()
    names, options, message = BAD[case]
    known = list(ids("report.json"))
    meant = [{"FIRST": known[0], "AGREEMENT": known[0]}.get(name, name) for name in names]
    arguments = ["accept", "report.json", *meant, *options]
    assert cli.main(arguments if "--because" in options else [*arguments, "--because", "Seen"]) == 2
    assert capsys.readouterr().err.startswith(f"checker: error: {message}")
    assert not Path("desk/rules/accepted.py").exists()
