"""Where rendered reports go: standard output and files, all of them or none.

`--format NAME=FILE` and `--output FILE` become outputs before any work is done, so that a mistake is known
early; files are written beside their place and moved there together at the end.
"""

from __future__ import annotations

import os
import secrets
import stat
from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from difflib import get_close_matches
from typing import NamedTuple, TextIO

from checker.errors import UsageError
from checker.opening import at_once
from checker.signals import held

__all__ = ["Output", "Screen", "outputs", "screen", "send", "write_files"]


class Screen(NamedTuple):
    """What standard output is."""

    terminal: bool
    width: int | None
    """Its columns; None for a pipe or a file."""
    colours: bool = True
    """Whether they are welcome."""


class Output(NamedTuple):
    """One rendering of the report, and where it goes."""

    format: str
    file: str | None
    """None is standard output."""
    width: int | None

    @property
    def folder(self) -> str:
        """The folder that links in the report start from."""
        return (os.path.dirname(self.file) if self.file else "") or "."


def screen(stream: TextIO | None, no_color: bool) -> Screen:
    """What the stream is (None: closed); NO_COLOR, a dumb terminal or `no_color` say that colours are unwelcome."""
    colours = not no_color and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    if stream is None or not stream.isatty():
        return Screen(False, None, colours)
    with suppress(OSError):
        return Screen(True, max(40, os.get_terminal_size(stream.fileno()).columns), colours)
    return Screen(True, None, colours)


def outputs(
    asked: Sequence[str], output: str | None, width: int | None, shown: Screen, formats: Collection[str]
) -> list[Output]:
    """The outputs that `--format` (each NAME or NAME=FILE) and `--output` ask for.

    Without a format: terminal on a terminal, text elsewhere; where colours are unwelcome, text is what the terminal
    format comes to. Raises UsageError for an unknown format, two reports
    for one place, or a file that cannot be written where it should be.
    """
    default = "terminal" if shown.terminal and output is None and "terminal" in formats else "text"
    colourless = {} if shown.colours else {"terminal": "text"}
    made: list[Output] = []
    for one in asked or [default]:
        name, _, file = one.partition("=")
        if name not in formats:
            raise _unknown(name, formats)
        if "=" in one and not file:
            raise UsageError(
                f"{one!r} names no file", place="--format", remedy=f"Write {name}=FILE or {name}"
            )
        target = file or output
        made.append(Output(colourless.get(name, name), target, width or (None if target else shown.width)))
    _distinct([one.file for one in made])
    if output is not None and all(one.file != output for one in made):
        raise UsageError("every format has a file of its own", place="--output", remedy="Leave --output out")
    for place in made:
        if place.file is not None:
            _writable(place.file)
    return made


def _unknown(name: str, formats: Collection[str]) -> UsageError:
    close = get_close_matches(name.lower(), formats, 1)
    guess = f"Did you mean {close[0]}? " if close else ""
    remedy = f"{guess}Formats: {', '.join(formats)}"
    return UsageError(f"there is no format {name!r}", place="--format", remedy=remedy)


def _distinct(files: Sequence[str | None]) -> None:
    if files.count(None) > 1:
        raise UsageError(
            "two formats for standard output", place="--format", remedy="Give one of them a file: NAME=FILE"
        )
    real = [os.path.realpath(file) for file in files if file]
    twice = next(
        (file for file, path in zip(filter(None, files), real, strict=True) if real.count(path) > 1), None
    )
    if twice:
        raise UsageError("two reports for one file", place=twice, remedy="Name a file for each")


def _writable(file: str) -> None:
    folder = os.path.dirname(os.path.realpath(file))
    if os.path.isdir(file):
        raise UsageError("is a folder", place=file, remedy="Name a file in it")
    if not os.path.isdir(folder):
        raise UsageError(
            "its folder does not exist", place=file, remedy="Create the folder, or name another file"
        )


def write_files(rendered: Iterable[tuple[str, str | bytes]]) -> None:
    """Every text into its file, as UTF-8, and what is bytes as it is: all of them, or none and a UsageError.

    All are written beside their places and reach the disk before the first is moved to its own, and no signal comes
    between the moves; an error or a signal before them leaves every file as it was, and nothing beside it.
    """
    moves: list[tuple[str, str]] = []
    file = ""
    try:
        for file, text in rendered:
            target = os.path.realpath(file)
            if os.path.exists(target) and not os.path.isfile(target):
                _into_device(target, text)
            else:
                moves.append((_name_beside(target), target))
                _write_beside(*moves[-1], text)
        with held():
            _move_together(moves)
    except OSError as error:
        file = os.path.relpath(error.filename2) if error.filename2 else file
        raise UsageError(
            f"cannot be written: {error.strerror}", place=file, remedy="Name another file"
        ) from error
    finally:
        with held():
            for temporary, _ in moves:
                with suppress(OSError):
                    os.unlink(temporary)


def send(stream: TextIO, text: str, encoding: str | None = None) -> None:
    """The whole text to an open stream, in `encoding` or its own; what that cannot hold appears as escapes.

    Raises OSError (BrokenPipeError where nobody reads any more) when not all of it could be written: an unbuffered
    stream takes part of it and says nothing.
    """
    raw = getattr(stream, "buffer", None)
    if raw is None:  # a text stream of somebody's own
        stream.write(text)
        return
    stream.flush()
    left = memoryview(text.encode(encoding or stream.encoding or "utf-8", "backslashreplace"))
    while left:
        left = left[raw.write(left) or 0 :]
    raw.flush()


def _into_device(target: str, text: str | bytes) -> None:
    """A pipe or device (/dev/stderr, a process substitution) is written to, never replaced.

    Raises OSError for a pipe that nobody reads, which would let the program wait for ever.
    """
    with open(at_once(target, os.O_WRONLY), "wb") as stream:
        stream.write(encoded(text))


def _move_together(moves: Sequence[tuple[str, str]]) -> None:
    """Every temporary file to its place; where one cannot go there, those before it are put back."""
    done: list[tuple[str, str, bool]] = []
    try:
        for temporary, target in moves:
            old = _name_beside(target)
            done.append((old, target, os.path.lexists(target)))
            with suppress(OSError, AttributeError):  # nothing there yet, or files here have one name each
                os.link(target, old)
            os.replace(temporary, target)
            _keep_folder(os.path.dirname(target))
    except OSError:
        for old, target, was_there in done:
            with suppress(OSError):
                os.replace(old, target) if was_there else os.unlink(target)
        raise
    finally:
        for old, _, _ in done:
            with suppress(OSError):
                os.unlink(old)


def _name_beside(target: str) -> str:
    return os.path.join(os.path.dirname(target), f".checker-{secrets.token_hex(8)}")


def _write_beside(temporary: str, target: str, text: str | bytes) -> None:
    """A new file with the text, on the disk, with the owner and permissions that the target has or would get."""
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with open(handle, "wb") as stream:
        stream.write(encoded(text))
        stream.flush()
        os.fsync(stream.fileno())
    with suppress(FileNotFoundError):
        status = os.stat(target)
        with suppress(OSError, AttributeError):  # only the system's administrator gives files away
            os.chown(temporary, status.st_uid, status.st_gid)
        os.chmod(temporary, stat.S_IMODE(status.st_mode))
        return
    mask = os.umask(0)
    os.umask(mask)
    os.chmod(temporary, 0o666 & ~mask)


def _keep_folder(folder: str) -> None:
    """Ask the system to keep the folder's list of names, where it lets folders be opened."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def encoded(text: str | bytes) -> bytes:
    """The text in UTF-8, lone surrogates, which UTF-8 cannot hold, as escapes; bytes as they are."""
    return text if isinstance(text, bytes) else text.encode("utf-8", "backslashreplace")
