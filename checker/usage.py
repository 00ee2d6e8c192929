"""The command line in argparse's hands: it helps, and says what is wrong."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping

from checker.arguments import ARGUMENTS, COMMANDS, Argument
from checker.errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn

    from checker.arguments import Command

__all__ = ["parser"]


class _Parser(argparse.ArgumentParser):
    """argparse that raises UsageError, and loads the looks of its help for help."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(allow_abbrev=False, **settings)

    def error(self, message: str) -> NoReturn:
        raise UsageError(message, remedy=f"See {self.prog} --help")

    def format_help(self) -> str:
        from rich_argparse import RichHelpFormatter

        self.formatter_class = RichHelpFormatter
        return super().format_help()


def parser(commands: Mapping[str, Command]) -> argparse.ArgumentParser:
    """The parser; the namespace it makes holds the `command` to call, one of `commands`."""
    top = _Parser(
        prog="checker",
        description="Where articles on one story agree, differ, or stand alone; a draft against its sources.",
        epilog="Exit code 0: nothing at or above --fail-on. 1: findings there. 2: the run itself failed.",
    )
    top.add_argument("--version", action="store_true", help="print the version")
    top.set_defaults(command=None)
    levels = {"": top.add_subparsers(title="commands", metavar="COMMAND")}
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
    made = level.add_parser(name, help="list, explain or test the rules", description="The rules in force.")
    return made.add_subparsers(title="actions", metavar="ACTION", required=True)


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
    settings |= {"type": _typed(one.read), "nargs": "+" if one.most is None else None}
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
