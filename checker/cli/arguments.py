"""What the command line takes, as tables, and the parser that is made of them."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, NamedTuple, NoReturn

from rich_argparse import RichHelpFormatter

from checker.config import FAIL_ON
from checker.errors import UsageError
from checker.read.files import encoding_of
from checker.report import FORMATS

Command = Callable[[Any], int]

__all__ = ["ARGUMENTS", "COMMANDS", "Argument", "Command", "parser"]


COMMANDS = {
    "compare": "compare articles that tell one story",
    "check": "check drafts against their sources",
    "extract": "show what is found in articles, nothing compared",
    "rules list": "list every pack with its fields",
    "rules explain": "show the page of a pack or field",
    "rules test": "run the rules' own examples",
    "rules why": "show what of a text fits a field, and where it stopped",
    "rules draft": "a story pack from what the sources tell, ready to edit",
    "rules language": "print the language of rule files, with examples",
    "config": "show every setting and limit in force, and where each comes from",
    "schema": "print the JSON Schema of a report",
    "lsp": "serve an editor: findings under the words of a draft (Language Server Protocol)",
    "mcp": "serve a writing assistant: compare, check, extract as tools (Model Context Protocol)",
    "completion": "print the completion of a shell",
    "diff": "say what came, went and stayed between two reports; what came can fail",
    "accept": "write waivers of findings into a rule file",
    "measure": "score the program on a desk's own labelled drafts",
}
"""Every command, with what it does."""


class Argument(NamedTuple):
    """An argument of a command: an option where its name begins with dashes, else a value in its place."""

    name: str
    value: str | None
    """What the help calls its value; None for a switch."""
    about: str
    most: int | None = 1
    """How many values it takes at once: none, one, or None for one and more."""
    least: int = 1
    """How many values have to be there where several are taken."""
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


def _encoding(text: str) -> str:
    name = encoding_of(text)
    if name is None:
        raise ValueError(f"{text!r} is no encoding such as cp1252")
    return name


def _file_name(text: str) -> str:
    if not text.strip() or not text.isprintable():
        raise ValueError(f"{text!r} is no name such as draft.html")
    return text


def _columns(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 40 <= int(text) <= 10_000):
        raise ValueError(f"{text!r} is no number of columns from 40 to 10000")
    return int(text)


# ------------------------------------------------------------------------------------------------------ tables


def _some(name: str, value: str) -> Argument:
    return Argument(name, value, "file, folder, or - for standard input", most=None)


SHELLS = ("bash", "zsh", "fish")

_RULES = (
    Argument("--rules", "PATH", "rules beside those that ship: a file or folder (repeatable)", again=True),
    Argument("--no-shipped-rules", None, "leave out the rules that ship", most=0),
)
_READING = (
    Argument("--encoding", "NAME", "of files that are not UTF-8: cp1252, latin-1 …", read=_encoding),
    Argument(
        "--stdin-name", "NAME", "what standard input is called; its suffix tells its format", read=_file_name
    ),
    Argument("--keep-going", None, "go on without what cannot be read; exit code 2 after the report", most=0),
    *_RULES,
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
        f"{', '.join(FORMATS)}; with a file repeatable",
        again=True,
        group="output",
    ),
    Argument("--output", "FILE", "where the report goes instead of standard output", group="output"),
    Argument("--width", "COLUMNS", "columns of terminal and text", read=_columns, group="output"),
    Argument("--all", None, "fold nothing: every quote, place and list", most=0, group="output"),
    Argument(
        "--why", None, "what decided each finding: slots the same, unknown, clashed", most=0, group="output"
    ),
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
    Argument(
        "--watch", None, "judge again whenever an article changes, until Ctrl-C", most=0, group="judging"
    ),
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
        _some("drafts", "DRAFT")._replace(least=0),
        Argument(
            "--against",
            "SOURCE",
            "the sources: files, folders, or -",
            most=None,
            again=True,
            called="sources",
        ),
        Argument("--primary", "NAME", "the source of record, which outranks the others"),
        Argument(
            "--only-drafts",
            None,
            "of the files that are named, only those that the configuration calls drafts (for hooks)",
            most=0,
        ),
        Argument(
            "--show-sources",
            None,
            "after the check, what the sources say among themselves (not in json)",
            most=0,
        ),
        *_JUDGING,
    ),
    "extract": (_some("sources", "FILE"), *_READING, *_OUTPUT),
    "rules list": _RULES,
    "rules explain": (Argument("id", "ID", "a pack (deals) or a field (deal.amount)"), *_RULES),
    "rules test": _RULES,
    "rules why": (
        Argument("field", "FIELD", "a field (deal.amount)"),
        Argument("text", "TEXT", "a sentence or more, in quotation marks"),
        *_RULES,
    ),
    "rules draft": (_some("sources", "SOURCE"), *_READING),
    "rules language": (),
    "config": (),
    "schema": (),
    "lsp": (
        Argument(
            "--against", "SOURCE", "the sources: files and folders", most=None, again=True, called="sources"
        ),
        _RULES[0],
    ),
    "mcp": (
        Argument("--root", "FOLDER", "the folder below which files may be read", required=True),
        _RULES[0],
    ),
    "completion": (Argument("shell", "SHELL", f"one of {', '.join(SHELLS)}", choices=SHELLS),),
    "diff": (
        Argument("old", "OLD", "the earlier report, made with --format json"),
        Argument("new", "NEW", "the later report"),
        _FAIL_ON,
        *_OUTPUT,
    ),
    "accept": (
        Argument("report", "REPORT", "the report, made with --format json"),
        Argument(
            "findings",
            "FINDING",
            "ids or fingerprints of its findings, or a field that one of them is on",
            most=None,
        ),
        Argument("--because", "REASON", "why they are accepted", required=True),
        Argument("--until", "DATE", "the last day that the waivers hold", read=_date),
        Argument("--into", "FILE", "the rule file (default: accepted.py in the first folder of rules)"),
        _RULES[0],
    ),
    "measure": (
        Argument("drafts", "DRAFTS.jsonl", "a draft a line, with its sources and the words that are wrong"),
        *_RULES,
        _FAIL_ON,
        *_OUTPUT,
    ),
}
"""What each command takes, in the order of its help."""


# ------------------------------------------------------------------------------------------------------ parser


class _Parser(argparse.ArgumentParser):
    """argparse that raises UsageError."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(allow_abbrev=False, formatter_class=RichHelpFormatter, **settings)

    def error(self, message: str) -> NoReturn:
        remedy = f"See {self.prog} --help"
        dashed = [one for one in message.split() if one.startswith("-") and os.path.exists(one.rstrip(","))]
        if message.startswith("unrecognized") and dashed:
            remedy = f"A file whose name begins with a dash is given as ./{dashed[0]}"
        raise UsageError(message, remedy=remedy)


def parser(commands: Mapping[str, Command]) -> argparse.ArgumentParser:
    """The parser; the namespace it makes holds the `command` to call, one of `commands`."""
    top = _Parser(
        prog="checker",
        description="Where articles on one story agree, differ, or stand alone; a draft against its sources.",
        epilog="Exit code 0: nothing at or above --fail-on. 1: findings there. 2: the run itself failed.",
    )
    top.add_argument("--version", action="store_true", help="print the version")
    top.set_defaults(command=None)
    levels = {"": top.add_subparsers(title="commands", metavar="COMMAND", prog=top.prog)}
    for name, about in COMMANDS.items():
        group, _, verb = name.rpartition(" ")
        if group not in levels:
            levels[group] = _group(levels[""], group)
        made = levels[group].add_parser(verb, help=about, description=f"{about[0].upper()}{about[1:]}.")
        made.set_defaults(command=commands[name])
        _declare(made, ARGUMENTS[name])
    return top


def _group(level: Any, name: str) -> Any:
    """The level below of commands that share their first word."""
    made = level.add_parser(
        name, help="list, explain, test the rules; why; language", description="The rules in force."
    )
    return made.add_subparsers(title="actions", metavar="ACTION", required=True, prog=made.prog)


def _declare(made: argparse.ArgumentParser, arguments: tuple[Argument, ...]) -> None:
    groups: dict[str | None, Any] = {None: made}
    for one in arguments:
        if one.group not in groups:
            groups[one.group] = made.add_argument_group(one.group)
        groups[one.group].add_argument(one.name, **_settings(one))


def _settings(one: Argument) -> dict[str, Any]:
    """An argument in argparse's terms."""
    if one.most == 0:
        return {"action": "store_true", "help": one.about}
    settings: dict[str, Any] = {"metavar": one.value, "help": one.about, "choices": one.choices}
    settings |= {"type": _typed(one.read), "nargs": ("+" if one.least else "*") if one.most is None else None}
    if one.name.startswith("-"):
        settings |= {"dest": one.key, "required": one.required}
        settings["action"] = "store" if not one.again else "append" if one.most else "extend"
    return settings


def _typed(read: Callable[[str], Any]) -> Callable[[str], Any]:
    def typed(text: str) -> Any:
        try:
            return read(text)
        except ValueError as error:
            raise argparse.ArgumentTypeError(str(error)) from None

    return typed
