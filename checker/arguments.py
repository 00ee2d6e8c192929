"""What the command line takes: a parser whose errors are ours and whose help loads its looks late."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, NoReturn

from checker.config import FAIL_ON
from checker.errors import UsageError

__all__ = ["COMMANDS", "parser"]

Command = Callable[[argparse.Namespace], int]

COMMANDS = ("compare", "check", "extract", "rules list", "rules explain", "rules test", "schema", "diff")


class _Parser(argparse.ArgumentParser):
    """argparse that raises UsageError, and loads the formatter of its help only for help."""

    def __init__(self, *args: Any, **settings: Any) -> None:
        super().__init__(*args, **{"allow_abbrev": False} | settings)

    def error(self, message: str) -> NoReturn:
        raise UsageError(message, remedy=f"See {self.prog} --help")

    def format_help(self) -> str:
        from rich_argparse import RichHelpFormatter

        self.formatter_class = RichHelpFormatter
        return super().format_help()


def parser(commands: Mapping[str, Command]) -> argparse.ArgumentParser:
    """The parser; the namespace it makes holds the `command` to call, one of `commands` (see COMMANDS)."""
    top = _Parser(
        prog="checker",
        description="Where articles on one story agree, differ, or stand alone; a draft against its sources.",
        epilog="Exit code 0: nothing at or above --fail-on. 1: findings there. 2: the run itself failed.",
    )
    top.add_argument("--version", action="store_true", help="print the version")
    top.set_defaults(command=None)
    below = top.add_subparsers(title="commands", metavar="COMMAND")
    _compare(below, commands["compare"])
    _check(below, commands["check"])
    _extract(below, commands["extract"])
    _rules(below, commands)
    _schema(below, commands["schema"])
    _diff(below, commands["diff"])
    return top


def _added(below: Any, name: str, about: str, command: Command) -> argparse.ArgumentParser:
    made: argparse.ArgumentParser = below.add_parser(
        name, help=about, description=f"{about[0].upper()}{about[1:]}."
    )
    made.set_defaults(command=command)
    return made


def _compare(below: Any, command: Command) -> None:
    made = _added(below, "compare", "compare articles that tell one story", command)
    made.add_argument("sources", nargs="+", metavar="SOURCE", help="file, folder, or - for standard input")
    _judging(made)


def _check(below: Any, command: Command) -> None:
    made = _added(below, "check", "check drafts against their sources", command)
    made.add_argument("drafts", nargs="+", metavar="DRAFT", help="file, folder, or - for standard input")
    made.add_argument(
        "--against",
        dest="sources",
        nargs="+",
        action="extend",
        required=True,
        metavar="SOURCE",
        help="the sources: files, folders, or -",
    )
    made.add_argument("--primary", metavar="NAME", help="the source of record, which outranks the others")
    made.add_argument(
        "--show-sources",
        action="store_true",
        help="after the check, what the sources say among themselves (not in json)",
    )
    _judging(made)


def _extract(below: Any, command: Command) -> None:
    made = _added(below, "extract", "show what is found in articles, nothing compared", command)
    made.add_argument("sources", nargs="+", metavar="FILE", help="file, folder, or - for standard input")
    _reading(made)
    _output(made)


def _rules(below: Any, commands: Mapping[str, Command]) -> None:
    made = below.add_parser(
        "rules", help="list, explain or test the rules", description="The rules in force."
    )
    actions = made.add_subparsers(title="actions", metavar="ACTION", required=True)
    listed = _added(actions, "list", "list every pack with its fields", commands["rules list"])
    page = _added(actions, "explain", "show the page of a pack or field", commands["rules explain"])
    page.add_argument("id", metavar="ID", help="a pack (deals) or a field (deal.amount)")
    tested = _added(actions, "test", "run the rules' own examples", commands["rules test"])
    for action in (listed, page, tested):
        _rule_paths(action)


def _schema(below: Any, command: Command) -> None:
    _added(below, "schema", "print the JSON Schema of a report", command)


def _diff(below: Any, command: Command) -> None:
    made = _added(
        below, "diff", "say what came, went and stayed between two reports; what came can fail", command
    )
    made.add_argument("old", metavar="OLD", help="the earlier report, made with --format json")
    made.add_argument("new", metavar="NEW", help="the later report")
    _gate(made)
    _output(made)


def _judging(made: argparse.ArgumentParser) -> None:
    """Options of the commands that compare."""
    _reading(made)
    _gate(made)
    _output(made)
    group = made.add_argument_group("judging")
    group.add_argument(
        "--include-section",
        action="append",
        metavar="KIND",
        help="a kind of section that makes claims too, such as comment (repeatable)",
    )
    group.add_argument(
        "--date",
        action="append",
        type=_named_date,
        default=[],
        metavar="NAME=DATE",
        help="when a source was published, as wire.txt=2031-06-11 (repeatable)",
    )
    group.add_argument("--today", type=_date, metavar="DATE", help="the day that waivers are held against")
    group.add_argument(
        "--baseline", metavar="FILE", help="an earlier report in JSON: its findings are accepted"
    )
    group.add_argument(
        "--require-coverage",
        type=_percentage,
        metavar="PERCENT",
        help="fail when less of the figures was checked",
    )


def _reading(made: argparse.ArgumentParser) -> None:
    made.add_argument(
        "--keep-going",
        action="store_true",
        default=None,
        help="go on without what cannot be read; exit code 2 after the report",
    )
    _rule_paths(made)


def _rule_paths(made: argparse.ArgumentParser) -> None:
    made.add_argument(
        "--rules",
        action="append",
        metavar="PATH",
        help="rules beside those that ship: a file or folder (repeatable)",
    )


def _gate(made: argparse.ArgumentParser) -> None:
    made.add_argument(
        "--fail-on",
        choices=FAIL_ON,
        metavar="SEVERITY",
        help=f"the mildest severity that fails: {', '.join(FAIL_ON)} (default: warning)",
    )


def _output(made: argparse.ArgumentParser) -> None:
    group = made.add_argument_group("output")
    group.add_argument(
        "--format",
        action="append",
        metavar="NAME[=FILE]",
        help="terminal, text, markdown, json or sarif; with a file repeatable",
    )
    group.add_argument("--output", metavar="FILE", help="where the report goes instead of standard output")
    group.add_argument("--width", type=_columns, metavar="COLUMNS", help="columns of terminal and text")
    group.add_argument("--all", action="store_true", help="shorten nothing: every quote, place and sentence")
    group.add_argument("--quiet", action="store_true", help="nothing on standard output")
    group.add_argument("--no-color", action="store_true", help="no colours")


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no date such as 2031-06-11") from None


def _named_date(text: str) -> tuple[str, date]:
    name, equals, day = text.rpartition("=")
    if not equals or not name:
        raise argparse.ArgumentTypeError(f"{text!r} is not of the form NAME=2031-06-11")
    return name, _date(day)


def _percentage(text: str) -> float:
    try:
        value = float(text.removesuffix("%"))
    except ValueError:
        value = -1.0
    if not 0 <= value <= 100:
        raise argparse.ArgumentTypeError(f"{text!r} is no percentage from 0 to 100")
    return value


def _columns(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 40 <= int(text) <= 10_000):
        raise argparse.ArgumentTypeError(f"{text!r} is no number of columns from 40 to 10000")
    return int(text)
