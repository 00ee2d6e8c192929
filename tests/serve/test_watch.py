"""The watch on files, by files that really change."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

A = "Acme Corp agreed to buy Bolt Inc for $3 billion."


def test_a_change_is_judged_again(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(A, encoding="utf-8")
    command = [sys.executable, "-m", "checker", "compare", "a.txt", "b.txt", "--watch", "--fail-on", "error"]
    shown, told = tmp_path.parent / "shown.txt", tmp_path.parent / "told.txt"
    with shown.open("wb") as out, told.open("wb") as err:
        process = subprocess.Popen(command, cwd=tmp_path, stdout=out, stderr=err)
    try:
        deadline = time.monotonic() + 60
        while not shown.read_text() and time.monotonic() < deadline:
            time.sleep(0.1)
        while "not passed" not in told.read_text() and time.monotonic() < deadline:
            (tmp_path / "b.txt").write_text(A.replace("$3", "$5"), encoding="utf-8")
            time.sleep(0.5)
        process.terminate()
        assert process.wait(60) == 130
    finally:
        process.kill()
    said = told.read_text()
    assert "checker: changed: b.txt\n" in said
    assert "checker: not passed: 1 finding at error or above" in said


def test_standard_input_cannot_be_watched(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "checker", "compare", "-", "--watch"]
    done = subprocess.run(command, cwd=tmp_path, input="x", capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (
        2,
        "checker: error: --watch: standard input does not change. Give files and folders\n",
    )
