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
    """argparse that raises UsageError, and does late what few runs need.

    A command's arguments are declared when it is given, and the formatter of help is loaded for help.
    """

    def __init__(self, *, declare: Callable[[_Parser], None] | None = None, **settings: Any) -> None:
        super().__init__(allow_abbrev=False, formatter_class=_plain_formatter, **settings)
        self._declare = declare

    def parse_known_args(self, *args: Any, **named: Any) -> Any:
        if self._declare is not None:
            self._declare(self)
        return super().parse_known_args(*args, **named)

    def error(self, message: str) -> NoReturn:
        raise UsageError(message, remedy=f"See {self.prog} --help")

    def format_help(self) -> str:
        from rich_argparse import RichHelpFormatter

        self.formatter_class = RichHelpFormatter
        return super().format_help()


def _plain_formatter(prog: str) -> argparse.HelpFormatter:
    """What argparse checks every argument with; one of a given width does not ask how wide the terminal is."""
    return argparse.HelpFormatter(prog, width=80)


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
    _added(below, "compare", "compare articles that tell one story", commands["compare"], _compare)
    _added(below, "check", "check drafts against their sources", commands["check"], _check)
    _added(
        below, "extract", "show what is found in articles, nothing compared", commands["extract"], _extract
    )
    rules = below.add_parser(
        "rules", help="list, explain or test the rules", description="The rules in force."
    )
    actions = rules.add_subparsers(title="actions", metavar="ACTION", required=True)
    _added(actions, "list", "list every pack with its fields", commands["rules list"], _rule_paths)
    _added(actions, "explain", "show the page of a pack or field", commands["rules explain"], _explain)
    _added(actions, "test", "run the rules' own examples", commands["rules test"], _rule_paths)
    _added(below, "schema", "print the JSON Schema of a report", commands["schema"])
    about = "say what came, went and stayed between two reports; what came can fail"
    _added(below, "diff", about, commands["diff"], _diff)
    return top


def _added(
    below: Any, name: str, about: str, command: Command, declare: Callable[[_Parser], None] | None = None
) -> None:
    description = f"{about[0].upper()}{about[1:]}."
    below.add_parser(name, help=about, description=description, declare=declare).set_defaults(command=command)


def _compare(made: argparse.ArgumentParser) -> None:
    made.add_argument("sources", nargs="+", metavar="SOURCE", help="file, folder, or - for standard input")
    _judging(made)


def _check(made: argparse.ArgumentParser) -> None:
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


def _extract(made: argparse.ArgumentParser) -> None:
    made.add_argument("sources", nargs="+", metavar="FILE", help="file, folder, or - for standard input")
    _reading(made)
    _output(made)


def _explain(made: argparse.ArgumentParser) -> None:
    made.add_argument("id", metavar="ID", help="a pack (deals) or a field (deal.amount)")
    _rule_paths(made)


def _diff(made: argparse.ArgumentParser) -> None:
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
