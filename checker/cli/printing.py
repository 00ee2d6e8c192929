"""What is said on standard output and standard error, and the exit code that goes with it."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence
from contextlib import suppress

from checker.cli.outputs import Output, send, write_files
from checker.errors import CheckerError, UsageError
from checker.report.printable import inert, printable

__all__ = ["MACHINES", "OK", "deliver", "failed", "inert_lines", "say", "show", "with_errors"]

OK, FOUND, FAILED, INTERRUPTED = 0, 1, 2, 130
MACHINES = dict.fromkeys(
    ("json", "sarif", "junit", "github", "gitlab", "rdjson", "csv", "annotations"), "utf-8"
)
"""Formats that other programs read, and their encoding, whatever this system's is (RFC 8259, 8.1; SARIF 3.1)."""


def deliver(outputs: Sequence[Output], rendered: Sequence[str | bytes], options: Namespace) -> None:
    """Files first, all or none; then standard output, unless it is to be quiet."""
    pairs = list(zip(outputs, rendered, strict=True))
    write_files([(one.file, text) for one, text in pairs if one.file is not None])
    if not options.quiet:
        for one, text in pairs:
            if one.file is None and isinstance(text, str):
                show(text, MACHINES.get(one.format))


def with_errors(errors: Sequence[CheckerError], code: int) -> int:
    """The exit code, after saying what could not be read or understood."""
    for error in errors:
        say(f"error: {error}")
    return FAILED if errors else code


def failed(message: str) -> int:
    """Say why the run failed; the exit code."""
    say(f"error: {message}")
    return FAILED


def say(message: str) -> None:
    """One message on standard error; where that is closed or full the exit code has to do."""
    if sys.stderr is not None:
        with suppress(OSError, ValueError):
            send(sys.stderr, f"checker: {inert(printable(message))}\n")


def inert_lines(text: str) -> str:
    """Lines in which nothing of a rule file acts on a terminal."""
    return "".join(f"{inert(line)}\n" for line in text.removesuffix("\n").split("\n"))


def show(text: str, encoding: str | None = None) -> None:
    """The text on standard output.

    Whoever reads it may stop before its end (`| head`): that is no error, and changes no exit code. Raises
    UsageError where the text cannot be written.
    """
    remedy = "Write it into a file with --output, or be --quiet"
    if sys.stdout is None:
        raise UsageError("standard output is closed", remedy=remedy)
    try:
        send(sys.stdout, text, encoding)
    except BrokenPipeError:
        return
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise UsageError(f"standard output cannot be written: {reason}", remedy=remedy) from error
