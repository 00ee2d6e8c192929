"""What the command line takes, as tables, and how a command line is read in which nothing is wrong.

argparse, which takes longer to load than an article to read, gets the same tables where it is needed: for help, and
to say what is wrong (see `checker.usage`).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from types import SimpleNamespace

from checker.config import FAIL_ON
from checker.row import Row

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Command = Callable[[Any], int]

__all__ = ["ARGUMENTS", "COMMANDS", "Argument", "options"]


COMMANDS = {
    "compare": "compare articles that tell one story",
    "check": "check drafts against their sources",
    "extract": "show what is found in articles, nothing compared",
    "rules list": "list every pack with its fields",
    "rules explain": "show the page of a pack or field",
    "rules test": "run the rules' own examples",
    "schema": "print the JSON Schema of a report",
    "diff": "say what came, went and stayed between two reports; what came can fail",
}
"""Every command, with what it does."""


class Argument(Row):
    """An argument of a command: an option where its name begins with dashes, else a value in its place."""

    name: str
    value: str | None
    """What the help calls its value; None for a switch."""
    about: str
    most: int | None = 1
    """How many values it takes at once: none, one, or None for one and more."""
    again: bool = False
    """Whether it can be given again, and adds to its values."""
    read: Callable[[str], Any] = str
    """Makes its value of a word; raises ValueError where that is none."""
    choices: tuple[str, ...] | None = None
    required: bool = False
    called: str | None = None
    """What the options call it, where that is not its name."""
    group: str | None = None
    """The heading that it stands under in the help."""

    @property
    def key(self) -> str:
        """What the options call it."""
        return self.called or self.name.strip("-").replace("-", "_")


def options(arguments: Sequence[str], commands: Mapping[str, Command]) -> Any:
    """The options that the arguments give, with the `command` to call: one of `commands`.

    Raises UsageError for arguments that are none; leaves by SystemExit when it has printed the help.
    """
    for name, command in commands.items():
        words = name.split()
        if list(arguments[: len(words)]) == words:
            found = _read(arguments[len(words) :], ARGUMENTS[name])
            if found is not None:
                return SimpleNamespace(version=False, command=command, **found)
    from checker.usage import parser

    return parser(commands).parse_args(arguments)


def _read(words: Sequence[str], arguments: Sequence[Argument]) -> dict[str, Any] | None:
    """The value of every argument, given or not; None where something is missing or not plainly right."""
    places = [one for one in arguments if not one.name.startswith("-")]
    known = {one.name: one for one in arguments}
    found: dict[str, Any] = {one.key: False if one.most == 0 else None for one in arguments}
    left = deque(words)
    while left:
        if _is_value(left[0]):
            taken = [(place, _values(left, place.most)) for place in places]
            places = []
        else:
            name, equals, value = left.popleft().partition("=")
            taken = [
                (one, [value] if equals else _values(left, one.most)) for one in [known.get(name)] if one
            ]
        if not taken or not all(_take(found, one, values) for one, values in taken):
            return None
    complete = not places and all(found[one.key] is not None for one in arguments if one.required)
    return found if complete else None


def _is_value(word: str) -> bool:
    return word == "-" or not word.startswith("-")


def _values(left: deque[str], most: int | None) -> list[str]:
    """The next words that are values, at most so many, taken from those that are left."""
    values: list[str] = []
    while left and len(values) != most and _is_value(left[0]):
        values.append(left.popleft())
    return values


def _take(found: dict[str, Any], one: Argument, words: Sequence[str]) -> bool:
    """Put an argument's values into what was found; False where they are not of the right number or kind."""
    try:
        values = [one.read(word) for word in words]
    except ValueError:
        return False
    if len(values) != one.most and (one.most is not None or not values):
        return False
    if one.choices and not set(values) <= set(one.choices):
        return False
    if one.again or one.most is None:
        found[one.key] = [*(found[one.key] or ()), *values]
    else:
        found[one.key] = values[0] if values else True
    return True


# ------------------------------------------------------------------------------------------------------ values


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{text!r} is no date such as 2031-06-11") from None


def _named_date(text: str) -> tuple[str, date]:
    name, equals, day = text.rpartition("=")
    if not equals or not name:
        raise ValueError(f"{text!r} is not of the form NAME=2031-06-11")
    return name, _date(day)


def _percentage(text: str) -> float:
    try:
        value = float(text.removesuffix("%"))
    except ValueError:
        value = -1.0
    if not 0 <= value <= 100:
        raise ValueError(f"{text!r} is no percentage from 0 to 100")
    return value


def _columns(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 40 <= int(text) <= 10_000):
        raise ValueError(f"{text!r} is no number of columns from 40 to 10000")
    return int(text)


# ------------------------------------------------------------------------------------------------------ tables


def _some(name: str, value: str) -> Argument:
    return Argument(name, value, "file, folder, or - for standard input", most=None)


_RULES = Argument(
    "--rules", "PATH", "rules beside those that ship: a file or folder (repeatable)", again=True
)
_READING = (
    Argument("--keep-going", None, "go on without what cannot be read; exit code 2 after the report", most=0),
    _RULES,
)
_FAIL_ON = Argument(
    "--fail-on",
    "SEVERITY",
    f"the mildest severity that fails: {', '.join(FAIL_ON)} (default: warning)",
    choices=FAIL_ON,
)
_OUTPUT = (
    Argument(
        "--format",
        "NAME[=FILE]",
        "terminal, text, markdown, json or sarif; with a file repeatable",
        again=True,
        group="output",
    ),
    Argument("--output", "FILE", "where the report goes instead of standard output", group="output"),
    Argument("--width", "COLUMNS", "columns of terminal and text", read=_columns, group="output"),
    Argument("--all", None, "shorten nothing: every quote, place and sentence", most=0, group="output"),
    Argument("--quiet", None, "nothing on standard output", most=0, group="output"),
    Argument("--no-color", None, "no colours", most=0, group="output"),
)
_JUDGING = (
    *_READING,
    _FAIL_ON,
    *_OUTPUT,
    Argument(
        "--include-section",
        "KIND",
        "a kind of section that makes claims too, such as comment (repeatable)",
        again=True,
        group="judging",
    ),
    Argument(
        "--date",
        "NAME=DATE",
        "when a source was published, as wire.txt=2031-06-11 (repeatable)",
        again=True,
        read=_named_date,
        group="judging",
    ),
    Argument("--today", "DATE", "the day that waivers are held against", read=_date, group="judging"),
    Argument("--baseline", "FILE", "an earlier report in JSON: its findings are accepted", group="judging"),
    Argument(
        "--require-coverage",
        "PERCENT",
        "fail when less of the figures was checked",
        read=_percentage,
        group="judging",
    ),
)
ARGUMENTS: Mapping[str, tuple[Argument, ...]] = {
    "compare": (_some("sources", "SOURCE"), *_JUDGING),
    "check": (
        _some("drafts", "DRAFT"),
        Argument(
            "--against",
            "SOURCE",
            "the sources: files, folders, or -",
            most=None,
            again=True,
            required=True,
            called="sources",
        ),
        Argument("--primary", "NAME", "the source of record, which outranks the others"),
        Argument(
            "--show-sources",
            None,
            "after the check, what the sources say among themselves (not in json)",
            most=0,
        ),
        *_JUDGING,
    ),
    "extract": (_some("sources", "FILE"), *_READING, *_OUTPUT),
    "rules list": (_RULES,),
    "rules explain": (Argument("id", "ID", "a pack (deals) or a field (deal.amount)"), _RULES),
    "rules test": (_RULES,),
    "schema": (),
    "diff": (
        Argument("old", "OLD", "the earlier report, made with --format json"),
        Argument("new", "NEW", "the later report"),
        _FAIL_ON,
        *_OUTPUT,
    ),
}
"""What each command takes, in the order of its help."""
