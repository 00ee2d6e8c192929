"""docs/writing-rules.md: every rule file in it is loaded and its examples are run, every command gives what it shows."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

import checker
from checker import cli
from checker.authoring.examples import run_examples
from checker.errors import RuleError

PAGE = Path(__file__).parents[1] / "docs" / "writing-rules.md"
BLOCK = re.compile(r"^```(python|console)\n(.*?)^```$", re.M | re.S)
BLOCKS = BLOCK.findall(PAGE.read_text(encoding="utf-8"))
FILES = {text.split("\n", 1)[0].removeprefix("# "): text for kind, text in BLOCKS if kind == "python"}
SLOTS = re.compile(r"^  slots: .*$", re.M)
"""What is read of a sentence, which grows from version to version."""
COMMANDS = [text for kind, text in BLOCKS if kind == "console"]


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")


def test_the_page_has_examples():
    assert len(FILES) == 6
    assert len(COMMANDS) == 3


@pytest.mark.parametrize("name", FILES)
def test_a_rule_file_is_one_and_its_examples_hold(name):
    if name == "broken.py":
        with pytest.raises(RuleError):
            checker.load_rules(name)
        return
    rules = checker.load_rules(name)
    own = [one for one in run_examples(rules) if one.place.startswith(name)]
    assert own
    assert [one.problem for one in own if one.problem] == []


@pytest.mark.parametrize("block", COMMANDS)
def test_a_command_gives_what_the_page_shows(block, capsys):
    command, _, shown = block.partition("\n")
    cli.main(shlex.split(command.removeprefix("$ checker ")))
    out, err = capsys.readouterr()
    assert SLOTS.sub("  slots: …", out + err) == SLOTS.sub("  slots: …", shown)


def test_the_language_is_printed(capsys):
    assert cli.main(["rules", "language"]) == 0
    out = capsys.readouterr().out
    for word in ("{figure}", "Field(", "Story(", "Waiver(", "phrases", "severity"):
        assert word in out
