"""How often the program is right on labelled drafts: counts, places, and lines that are none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from checker import cli
from checker.measure import interval

WIRE = {"name": "wire.txt", "text": "The old mill was sold for $3 million, the broker said. It has 12 looms."}


def line(draft: str, *wrong: str, name: str = "draft.md") -> str:
    return json.dumps({"draft": {"name": name, "text": draft}, "sources": [WIRE], "wrong": wrong})


LINES = (
    line("The old mill was sold for $4 million. It has 12 looms.", "$4 million", name="a.md"),
    line("The old mill was sold for $3 million.", name="b.md"),
    line("The old mill was sold for $5 million. It is blue.", "blue", name="c.md"),
)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("drafts.jsonl").write_text("\n\n".join(LINES) + "\n")
    return tmp_path


def test_as_text(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["measure", "drafts.jsonl"]) == 0
    assert capsys.readouterr().out == (
        "3 drafts, 1 of them without an error; 2 errors\n"
        "caught        1 of 2 (50%; between 9% and 91%)\n"
        "right alarms  1 of 2 (50%; between 9% and 91%)\n"
        "passed        1 of 1 (100%; between 21% and 100%) without an error\n"
        "\nRule               right  false\ndeals/deal.amount      1      1\n"
        "\nFalse alarms\n"
        "  c.md:1:27: amount of the deal: No source gives $5 million; the closest passage says $3 million\n"
        "  (wire:1:27). [deals/deal.amount]\n"
        "\nMissed\n  c.md: “blue” (line 5)\n"
    )


def test_as_json(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["measure", "drafts.jsonl", "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    (alarm,) = found.pop("false_alarms")
    assert (alarm["line"], alarm["draft"], alarm["place"], alarm["right"]) == (5, "c.md", "1:27", False)
    assert found == {
        "drafts": 3,
        "faultless": 1,
        "passed": 1,
        "wrong": 2,
        "caught": 1,
        "alarms": 2,
        "right": 1,
        "rules": {"deals/deal.amount": {"right": 1, "false": 1}},
        "missed": [{"line": 5, "draft": "c.md", "words": "blue"}],
    }


def test_the_severity_that_is_an_alarm(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["measure", "drafts.jsonl", "--fail-on", "error", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["alarms"] == 0


def test_files_are_named_from_the_folder_of_the_list(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "w.txt").write_text(WIRE["text"])
    (tmp_path / "d.md").write_text("The old mill was sold for $4 million.")
    (tmp_path / "list.jsonl").write_text('{"draft": "d.md", "sources": ["w.txt"], "wrong": ["$4"]}')
    assert cli.main(["measure", str(tmp_path / "list.jsonl"), "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["caught"], found["alarms"]) == (1, 1)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("\n", "bad.jsonl: empty."),
        ("{\n", "bad.jsonl:1: no labelled draft: invalid json"),
        (
            '{"draft": {"name": "a", "text": "b"}}',
            "bad.jsonl:1: no labelled draft: sources: field required. Write {",
        ),
        (
            line("One.") + '\n{"draft": "a.md", "sources": ["b.txt"], "rong": []}',
            "bad.jsonl:2: no labelled draft: rong",
        ),
        (
            line("One.", "two"),
            "bad.jsonl:1: the draft does not say 'two'. Write the words as they stand in the draft",
        ),
        ('{"draft": "none.md", "sources": ["b.txt"]}', "bad.jsonl:1: none.md: no such file or folder."),
    ],
)
def test_bad_input(desk: Path, capsys: pytest.CaptureFixture[str], text: str, message: str) -> None:
    Path("bad.jsonl").write_text(text)
    assert cli.main(["measure", "bad.jsonl"]) == 2
    assert capsys.readouterr().err.startswith(f"checker: error: {message}")


@pytest.mark.parametrize(
    ("hits", "of", "wanted"),
    [(0, 0, (0.0, 1.0)), (0, 10, (0.0, 0.2775)), (5, 10, (0.2366, 0.7634)), (10, 10, (0.7225, 1.0))],
)
def test_the_interval_is_wilsons(hits: int, of: int, wanted: tuple[float, float]) -> None:
    low, high = interval(hits, of)
    assert (round(low, 4), round(high, 4)) == wanted
