"""Where reports go: all of them, or none."""

import io
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from checker.cli.outputs import Output, Screen, outputs, screen, send, write_files
from checker.errors import UsageError

FORMATS = ("terminal", "text", "markdown", "json")
PIPE = Screen(False, None)
TERMINAL = Screen(True, 120)


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "out").mkdir()
    return tmp_path


@pytest.mark.parametrize(
    ("asked", "output", "shown", "made"),
    [
        ([], None, TERMINAL, [("terminal", None, 120)]),
        ([], None, PIPE, [("text", None, None)]),
        ([], None, Screen(False, 120), [("text", None, 120)]),
        ([], "a.txt", TERMINAL, [("text", "a.txt", None)]),
        (["json"], None, TERMINAL, [("json", None, 120)]),
        (["json"], "a.json", TERMINAL, [("json", "a.json", None)]),
        (["json=a.json"], None, TERMINAL, [("json", "a.json", None)]),
        (["json=a.json", "text"], None, PIPE, [("json", "a.json", None), ("text", None, None)]),
        (["json=a.json", "text"], "b.txt", PIPE, [("json", "a.json", None), ("text", "b.txt", None)]),
        (["markdown=out/a=b.md"], None, PIPE, [("markdown", "out/a=b.md", None)]),
    ],
)
def test_outputs(asked, output, shown, made):
    assert outputs(asked, output, None, shown, FORMATS) == [Output(*one) for one in made]


def test_a_given_width_holds_everywhere():
    assert [one.width for one in outputs(["text", "json=a.json"], None, 90, TERMINAL, FORMATS)] == [90, 90]


@pytest.mark.parametrize(
    ("asked", "output", "message"),
    [
        (
            ["Jsn"],
            None,
            "--format: there is no format 'Jsn'. Did you mean json? Formats: terminal, text, markdown, json",
        ),
        (["yaml"], None, "--format: there is no format 'yaml'. Formats: terminal, text, markdown, json"),
        (["json="], None, "--format: 'json=' names no file. Write json=FILE or json"),
        (
            ["json", "text"],
            None,
            "--format: two formats for standard output. Give one of them a file: NAME=FILE",
        ),
        (["json", "text"], "a", "a: two reports for one file. Name a file for each"),
        (["json=a", "text=out/../a"], None, "a: two reports for one file. Name a file for each"),
        (["json=a"], "b", "--output: every format has a file of its own. Leave --output out"),
        (["json=out"], None, "out: is a folder. Name a file in it"),
        (["json=none/a"], None, "none/a: its folder does not exist. Create the folder, or name another file"),
    ],
)
def test_what_cannot_be(asked, output, message):
    with pytest.raises(UsageError) as caught:
        outputs(asked, output, None, PIPE, FORMATS)
    assert str(caught.value) == message


def test_the_folder_that_links_start_from():
    assert Output("markdown", "out/a.md", None).folder == "out"
    assert Output("markdown", "a.md", None).folder == Output("markdown", None, None).folder == "."


def test_files_are_written_together(tmp_path):
    (tmp_path / "a.txt").write_text("old")
    write_files([("a.txt", "é\n"), ("out/b.txt", "lone \udc80\n")])
    assert (tmp_path / "a.txt").read_bytes() == b"\xc3\xa9\n"
    assert (tmp_path / "out" / "b.txt").read_bytes() == b"lone \\udc80\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "out"]


def test_or_not_at_all(tmp_path):
    (tmp_path / "a.txt").write_text("old")
    with pytest.raises(UsageError, match=r"^gone/b\.txt: cannot be written: No such file or directory"):
        write_files([("a.txt", "new"), ("gone/b.txt", "new")])
    assert (tmp_path / "a.txt").read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "out"]


def test_not_at_all_where_the_last_cannot_go_to_its_place(tmp_path, monkeypatch):
    (tmp_path / "a.txt").write_text("old")
    real = os.replace

    def refusing(source, target):
        if target.endswith("c.txt"):
            raise PermissionError(1, "Operation not permitted", source, None, target)
        real(source, target)

    monkeypatch.setattr(os, "replace", refusing)
    with pytest.raises(UsageError, match=r"^c\.txt: cannot be written: Operation not permitted"):
        write_files([("a.txt", "new"), ("b.txt", "new"), ("c.txt", "new")])
    assert (tmp_path / "a.txt").read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "out"]


def test_permissions_are_kept_or_the_usual(tmp_path):
    (tmp_path / "a.txt").write_text("old")
    (tmp_path / "a.txt").chmod(0o640)
    mask = os.umask(0o027)
    try:
        write_files([("a.txt", "new"), ("b.txt", "new")])
    finally:
        os.umask(mask)
    modes = [stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("a.txt", "b.txt")]
    assert modes == [0o640, 0o640]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root gives files away")
def test_the_owner_is_kept(tmp_path):
    (tmp_path / "a.txt").write_text("old")
    os.chown(tmp_path / "a.txt", 1234, 2345)
    write_files([("a.txt", "new")])
    found = (tmp_path / "a.txt").stat()
    assert (found.st_uid, found.st_gid, (tmp_path / "a.txt").read_text()) == (1234, 2345, "new")


def test_a_link_stays_a_link(tmp_path):
    (tmp_path / "real.txt").write_text("old")
    (tmp_path / "link.txt").symlink_to("real.txt")
    write_files([("link.txt", "new")])
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real.txt").read_text() == "new"


def test_a_device_is_written_to():
    write_files([(os.devnull, "new")])
    assert Path(os.devnull).is_char_device()


class Tty(io.StringIO):
    def isatty(self):
        return True


@pytest.mark.parametrize(
    ("environment", "no_color", "colours"),
    [
        ({}, False, True),
        ({}, True, False),
        ({"NO_COLOR": "1"}, False, False),
        ({"TERM": "dumb"}, False, False),
    ],
)
def test_screen(monkeypatch, environment, no_color, colours):
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert screen(Tty(), no_color) == Screen(True, None, colours)
    assert screen(io.StringIO(), no_color) == screen(None, no_color) == Screen(False, None, colours)


def test_where_colours_are_unwelcome_there_are_none():
    colourless = Screen(True, 80, False)
    assert outputs([], None, None, colourless, FORMATS) == [Output("text", None, 80)]
    asked = ["terminal=a.txt", "json"]
    assert [one.format for one in outputs(asked, None, None, colourless, FORMATS)] == ["text", "json"]
    assert [one.format for one in outputs(asked, None, None, PIPE, FORMATS)] == ["terminal", "json"]


class Part(io.RawIOBase):
    """An unbuffered stream that takes three bytes at a time, and only so many."""

    def __init__(self, room):
        self.room, self.taken = room, b""

    def writable(self):
        return True

    def write(self, given):
        if not self.room:
            raise OSError(28, "No space left on device")
        part = bytes(given[: min(3, self.room)])
        self.room -= len(part)
        self.taken += part
        return len(part)


class Unbuffered:
    encoding = "ascii"

    def __init__(self, room):
        self.buffer = Part(room)

    def flush(self):
        pass


def test_an_unbuffered_stream_gets_all_or_an_error_is_raised():
    stream = Unbuffered(100)
    send(stream, "né 12345\n")
    assert stream.buffer.taken == b"n\\xe9 12345\n"
    stream = Unbuffered(100)
    send(stream, "né\n", "utf-8")
    assert stream.buffer.taken == "né\n".encode()
    with pytest.raises(OSError, match="No space left"):
        send(Unbuffered(4), "12345")


PIPED = (
    (["compare", "a.txt", "b.txt", "--baseline", "ff.json"], "ff.json: not JSON"),
    (["diff", "ff.json", "ff.json"], "ff.json: not JSON"),
    (["compare", "a.txt", "b.txt", "--output", "ff.json"], "ff.json: cannot be written: "),
    (["compare", "a.txt", "ff.json"], "ff.json: a pipe that nobody writes to, and no file"),
    (["compare", "a.txt", "b.txt", "--baseline", "/dev/null"], "/dev/null: a device, and no file"),
)


@pytest.mark.parametrize(("arguments", "said"), PIPED)
def test_nothing_waits_for_a_pipe_that_nobody_holds(here, arguments, said):
    for name, figure in (("a.txt", 3), ("b.txt", 4)):
        (here / name).write_text(f"Acme paid ${figure} billion for Widget.")
    os.mkfifo("ff.json")
    run = subprocess.run(
        [sys.executable, "-m", "checker", *arguments], capture_output=True, text=True, timeout=60
    )
    assert (run.returncode, run.stderr.startswith(f"checker: error: {said}")) == (2, True), run.stderr


@pytest.mark.parametrize("name", ["pyproject.toml", "checker.toml"])
def test_a_configuration_that_is_no_file_is_refused(here, name):
    os.mkfifo(name)
    run = subprocess.run(
        [sys.executable, "-m", "checker", "config"], capture_output=True, text=True, timeout=60
    )
    assert (run.returncode, run.stdout) == (2, "")
    assert run.stderr.startswith(f"checker: error: {name}: ")
