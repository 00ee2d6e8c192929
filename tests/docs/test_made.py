"""The pages that are made from the program are those of today."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
from pathlib import Path
from types import ModuleType

import pytest

from checker.cli.arguments import ARGUMENTS, COMMANDS
from checker.config import Config

DOCS = Path(__file__).parents[2] / "docs"


def _made() -> ModuleType:
    spec = importlib.util.spec_from_file_location("made", DOCS / "made.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


MADE = _made()


@pytest.mark.parametrize("name", [*MADE.PAGES, *MADE.PARTS])
def test_a_made_page_is_that_of_today(name: str) -> None:
    assert (DOCS / name).read_text(encoding="utf-8") == MADE.made()[name], "run `make pages`"


def test_the_configuration_page_has_every_key() -> None:
    text = MADE.keys()
    assert [line[5:-1] for line in text.splitlines() if line.startswith("### ")] == [
        name.replace("_", "-") for name in Config.model_fields
    ]
    assert (
        "\n### `fail-on`\n\nThe mildest severity that fails a run, as `--fail-on`. It is one of error" in text
    )


def test_the_manual_has_every_command_and_option() -> None:
    text = MADE.manual()
    for command in COMMANDS:
        assert f"\n.SS checker {command}\n" in text.replace("\\-", "-")
        for one in ARGUMENTS[command]:
            assert MADE.roff(one.about) in text


def test_nothing_in_the_manual_is_a_command_by_accident() -> None:
    assert MADE.roff(".B x -y") == "\\&.B x \\-y"


@pytest.mark.skipif(shutil.which("man") is None, reason="man is not installed")
def test_man_has_nothing_to_say_about_the_manual() -> None:
    done = subprocess.run(
        ["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", DOCS / "checker.1"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
