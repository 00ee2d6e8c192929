"""Ctrl-C while the program still loads: no traceback of the command line's, and nothing changed for others' programs."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ASKED = "import checker, signal; print(signal.getsignal(signal.SIGINT) == signal.SIG_DFL)"


@pytest.fixture(autouse=True)
def heeded() -> Iterator[None]:
    """Ctrl-C as a program started in the foreground has it: in the background a shell has it ignored, children included."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.parametrize(
    ("name", "before", "quiet"),
    [
        ("checker", "", True),
        ("checker", "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN)", False),
        ("desk.py", "", False),
        ("checkers", "", False),
    ],
)
def test_only_the_command_line_takes_the_signal_as_the_system_does(tmp_path: Path, name, before, quiet):
    script = tmp_path / name
    script.write_text(f"{before}\n{ASKED}\n", encoding="utf-8")
    ended = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, check=True)
    assert ended.stdout == f"{quiet}\n"


def test_a_signal_while_it_loads_leaves_no_traceback(tmp_path: Path):
    ahead = tmp_path / "sitecustomize.py"
    ahead.write_text(
        "import os, signal, sys\n"
        "class Finder:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name == 'checker.pipeline':\n"
        "            os.kill(os.getpid(), signal.SIGINT)\n"
        "sys.meta_path.insert(0, Finder())\n",
        encoding="utf-8",
    )
    ended = subprocess.run(
        [sys.executable, "-m", "checker", "--version"],
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(tmp_path)},
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (-2, "", "")
