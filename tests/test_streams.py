"""Standard streams that are closed, full or no longer read: an exit code of 1 or 2 stays what it is.

And a program that is ended in the middle: its files are all old or all new.
"""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

CHECKER = f"{sys.executable} -m checker"
FOUND = "compare a.txt b.txt"
FAILS = "compare a.txt gone.txt"
PASSES = "compare a.txt a2.txt"


@pytest.fixture(autouse=True)
def desk(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("Acme acquired Béta for $3 billion.\n", encoding="utf-8")
    (tmp_path / "a2.txt").write_text("Acme acquired Béta for $3 billion. It said so.\n", encoding="utf-8")
    (tmp_path / "Béta.txt").write_text("Nothing.", encoding="utf-8")
    (tmp_path / "b.txt").write_text("Acme acquired Béta for $4 billion.\n", encoding="utf-8")
    return tmp_path


def run(command: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """What a shell makes of a command in which CHECKER is the program."""
    asked = command.replace("CHECKER", CHECKER)
    return subprocess.run(["bash", "-c", asked], capture_output=True, env={**os.environ, **environment})


@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize(
    ("command", "code", "said"),
    [
        (f"CHECKER {FOUND} >&-", 2, "standard output is closed"),
        (f"CHECKER {FOUND} >/dev/full", 2, "standard output cannot be written: No space left on device"),
        (f"CHECKER {PASSES} >/dev/full", 2, "standard output cannot be written: No space left on device"),
        (f"CHECKER {FOUND} --quiet >&-", 1, "not passed: 1 finding"),
        (f"CHECKER {FOUND} 2>/dev/full", 1, ""),
        (f"CHECKER {FOUND} 2>&-", 1, ""),
        (f"CHECKER {FAILS} 2>/dev/full", 2, ""),
        (f"CHECKER {FAILS} 2>&-", 2, ""),
        (f"CHECKER {FAILS} >&- 2>&-", 2, ""),
        ("CHECKER compare - a.txt <&-", 2, "stdin: is closed"),
        ("mkdir g; cd g; rmdir ../g; CHECKER compare /gone.txt", 2, "the folder that this runs in is gone"),
        (f"CHECKER {FOUND} --format json > >(exec 0<&-); exit $?", 1, "not passed: 1 finding"),
        (f"set -o pipefail; CHECKER {FOUND} | true; exit ${{PIPESTATUS[0]}}", 1, "not passed: 1 finding"),
    ],
)
def test_exit_codes_stay(command, code, said, unbuffered):
    found = run(command, PYTHONUNBUFFERED=unbuffered)
    assert found.returncode == code, found
    assert said in found.stderr.decode()
    assert b"defect" not in found.stderr
    assert b"Traceback" not in found.stderr


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
@pytest.mark.parametrize(
    "command", [f"{FOUND} --format json", f"{FOUND} --format sarif", "extract Béta.txt --format json"]
)
def test_what_programs_read_is_utf_8(command, encoding):
    found = run(f"CHECKER {command}", PYTHONIOENCODING=encoding)
    assert "Béta" in json.dumps(json.loads(found.stdout.decode("utf-8")), ensure_ascii=False)


ENDED = """
import json, os, signal, sys
from checker import cli
number, names = int(sys.argv[1]), ("r.txt", "r.json", "r.sarif")
command = ["compare", "a.txt", "b.txt", *(f"--format={kind}={name}" for kind, name in zip(("text", "json", "sarif"), names))]
if number != signal.SIGKILL:  # whoever runs the tests may ignore SIGHUP, as nohup does
    signal.signal(number, signal.SIG_DFL)

def ended_at(step):
    def ending(real):
        def ended(*given):
            nonlocal step
            step -= 1
            if step == 0:
                os.kill(os.getpid(), number)
            return real(*given)
        return ended
    for name in ("open", "fsync", "replace", "link", "unlink", "chmod"):
        setattr(os, name, ending(getattr(os, name)))
    os._exit(cli.main(command))

def whole(name):
    with open(name, encoding="utf-8") as stream:
        return stream.read()

seen = []
for step in range(1, 80):
    for name in names:
        with open(name, "w") as stream:
            stream.write("old")
    child = os.fork()
    if child == 0:
        ended_at(step)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    left = [name for name in os.listdir(".") if name.startswith(".checker-")]
    seen.append((code, [whole(name) for name in names], left))
    for name in left:
        os.unlink(name)
    if code == 1:
        break
json.dump(seen, sys.stdout)
"""
"""Runs the program once a step, each time ended at the next call of the system; a fork each, for speed."""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGKILL])
def test_ended_at_any_step_the_files_are_all_old_or_all_new(number):
    """Under SIGKILL nothing can be cleaned up, and each file is whole."""
    found = subprocess.run([sys.executable, "-c", ENDED, str(int(number))], capture_output=True, check=True)
    seen = json.loads(found.stdout)
    assert len(seen) > 10
    for step, (_, texts, left) in enumerate(seen, 1):
        new = [text != "old" for text in texts]
        if number == signal.SIGKILL:
            assert all(not is_new or text.endswith("\n") for is_new, text in zip(new, texts, strict=True))
        else:
            assert all(new) or not any(new), step
            assert not left, step
    assert {code for code, *_ in seen} == {1, -number if number == signal.SIGKILL else 128 + number}


def test_a_file_that_may_not_grow_so_far_leaves_the_old_one():
    Path("r.json").write_text("old")
    found = run(f"ulimit -f 1; CHECKER {FOUND} --format json=r.json --format text=r.txt")
    assert found.returncode == 2
    assert b"r.json: cannot be written: File too large" in found.stderr
    assert Path("r.json").read_text() == "old"
    assert sorted(path.name for path in Path().iterdir()) == [
        "Béta.txt",
        "a.txt",
        "a2.txt",
        "b.txt",
        "r.json",
    ]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root mounts")
def test_a_full_disk_leaves_the_old_file():
    Path("small").mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4k", "tmpfs", "small"], capture_output=True)
    if mounted.returncode:
        pytest.skip("no tmpfs here")
    try:
        Path("small/r.json").write_text("old")
        found = run(f"CHECKER {FOUND} --format json=small/r.json --format text=r.txt")
        assert found.returncode == 2
        assert b"small/r.json: cannot be written: No space left on device" in found.stderr
        assert Path("small/r.json").read_text() == "old"
        assert [path.name for path in Path("small").iterdir()] == ["r.json"]
        assert not Path("r.txt").exists()
        assert run(f"CHECKER {FOUND} --format json > small/o.json").returncode == 2
    finally:
        subprocess.run(["umount", "small"], check=True)


def test_twelve_runs_onto_one_file_leave_one_whole_file():
    command = [sys.executable, "-m", "checker", *FOUND.split(), "--format", "json=r.json", "--quiet"]
    running = [subprocess.Popen(command, stderr=subprocess.DEVNULL) for _ in range(12)]
    assert [one.wait() for one in running] == [1] * 12
    assert json.loads(Path("r.json").read_text(encoding="utf-8"))["summary"]["discrepancy"] == 1
    assert not list(Path().glob(".checker-*"))
