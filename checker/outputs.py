"""Where rendered reports go: standard output and files, all of them or none.

`--format NAME=FILE` and `--output FILE` become outputs before any work is done, so that a mistake is known
early; files are written beside their place and moved there together at the end.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from typing import NamedTuple, TextIO

from checker.errors import UsageError

__all__ = ["Output", "Screen", "outputs", "screen", "write_files"]


class Screen(NamedTuple):
    """What standard output is."""

    terminal: bool
    """A terminal that shows colours."""
    width: int | None
    """Its columns; None for a pipe or a file."""


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


def screen(stream: TextIO, no_color: bool) -> Screen:
    """What the stream is: a terminal with colours unless NO_COLOR, a dumb terminal or `no_color` says otherwise."""
    if not stream.isatty():
        return Screen(False, None)
    colours = not no_color and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    with suppress(OSError):
        return Screen(colours, max(40, os.get_terminal_size(stream.fileno()).columns))
    return Screen(colours, None)


def outputs(
    asked: Sequence[str], output: str | None, width: int | None, shown: Screen, formats: Collection[str]
) -> list[Output]:
    """The outputs that `--format` (each NAME or NAME=FILE) and `--output` ask for.

    Without a format: terminal on a terminal, text elsewhere. Raises UsageError for an unknown format, two reports
    for one place, or a file that cannot be written where it should be.
    """
    default = "terminal" if shown.terminal and output is None and "terminal" in formats else "text"
    made: list[Output] = []
    for one in asked or [default]:
        name, _, file = one.partition("=")
        if name not in formats:
            raise UsageError(
                f"there is no format {name!r}", place="--format", remedy=f"Formats: {', '.join(formats)}"
            )
        if "=" in one and not file:
            raise UsageError(
                f"{one!r} names no file", place="--format", remedy=f"Write {name}=FILE or {name}"
            )
        target = file or output
        made.append(Output(name, target, width or (None if target else shown.width)))
    _distinct([one.file for one in made])
    if output is not None and all(one.file != output for one in made):
        raise UsageError("every format has a file of its own", place="--output", remedy="Leave --output out")
    for place in made:
        if place.file is not None:
            _writable(place.file)
    return made


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


def write_files(rendered: Iterable[tuple[str, str]]) -> None:
    """Every text into its file, as UTF-8: all of them, or none and a UsageError."""
    moves: list[tuple[str, str]] = []
    file = ""
    try:
        for file, text in rendered:
            target = os.path.realpath(file)
            if os.path.exists(target) and not os.path.isfile(target):
                _into_device(target, text)
            else:
                moves.append((_beside(target, text), target))
        while moves:
            file = moves[0][1]
            os.replace(*moves[0])
            moves.pop(0)
    except OSError as error:
        raise UsageError(
            f"cannot be written: {error.strerror}", place=file, remedy="Name another file"
        ) from error
    finally:
        for temporary, _ in moves:
            with suppress(OSError):
                os.unlink(temporary)


def _into_device(target: str, text: str) -> None:
    """A pipe or device (/dev/stderr, a process substitution) is written to, never replaced."""
    with open(target, "wb") as stream:
        stream.write(encoded(text))


def _beside(target: str, text: str) -> str:
    """A temporary file with the text in the target's folder, with the permissions that the target has or would get."""
    import tempfile

    handle, temporary = tempfile.mkstemp(dir=os.path.dirname(target), prefix=".checker-")
    try:
        with open(handle, "wb") as stream:
            stream.write(encoded(text))
        os.chmod(temporary, _mode(target))
    except BaseException:
        os.unlink(temporary)
        raise
    return temporary


def _mode(target: str) -> int:
    with suppress(OSError):
        return os.stat(target).st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def encoded(text: str) -> bytes:
    """The text in UTF-8; lone surrogates, which UTF-8 cannot hold, as escapes."""
    return text.encode("utf-8", "backslashreplace")
