"""The command line: arguments -> verbs -> reporter -> exit code.

Only this package prints or exits. Exit code 0: nothing at or above the threshold; 1: findings there; 2: the
run itself failed; 130 on Ctrl-C. Reports go to standard output, everything else to standard error; everything
is rendered before the first byte is written, so that a run that fails leaves nothing partial behind. A standard
output or error that is closed, full or no longer read never makes a failed run a passed one.
"""

from __future__ import annotations

import gc
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import NoReturn

import checker
from checker.cli.arguments import parser
from checker.cli.desk import (
    accept_findings,
    measure_drafts,
    serve_assistant,
    serve_editor,
    show_difference,
    show_mentions,
    show_schema,
    show_settings,
)
from checker.cli.extras import extra
from checker.cli.judging import check, compare
from checker.cli.printing import INTERRUPTED, OK, failed, show
from checker.cli.rules import draft_rules, explain_rule, list_rules, say_why, show_language, try_examples
from checker.errors import CheckerError, UsageError
from checker.signals import Ended, ending

__all__ = ["COMMANDS", "TRACEBACK", "main", "run"]

TRACEBACK = "CHECKER_TRACEBACK"
"""The environment variable that shows where a defect of checker arose."""


def run() -> NoReturn:
    """The console script: does what this process's arguments ask for, and ends the process.

    A run is short. Looking for cycles among its objects and taking all of them apart at the end would take longer
    than reading the articles, and frees nothing that the system does not.
    """
    gc.disable()
    code = main(sys.argv[1:])
    for stream in filter(None, (sys.stdout, sys.stderr)):
        with suppress(OSError, ValueError):
            stream.flush()
    os._exit(code)


def main(arguments: Sequence[str]) -> int:
    """The exit code for these arguments; an error becomes one message on standard error."""
    try:
        with ending():
            return _main(arguments)
    except CheckerError as error:
        return failed(str(error))
    except Ended as asked:
        return asked.code
    except KeyboardInterrupt:
        return INTERRUPTED
    except (OSError, MemoryError) as error:
        return failed(_fault(error))
    except Exception as error:
        if os.environ.get(TRACEBACK):
            raise
        return failed(
            f"{type(error).__name__}: {error}. This is a defect of checker; {TRACEBACK}=1 shows where"
        )


def _fault(error: OSError | MemoryError) -> str:
    """What the surroundings refused, where no step of the program could say more."""
    if isinstance(error, MemoryError):
        return "not enough memory. Give fewer or shorter articles"
    place = f"{error.filename}: " if error.filename else ""
    return f"{place}{error.strerror or error}. Check the path, its permissions and the space that is left"


def _main(arguments: Sequence[str]) -> int:
    try:
        options = parser(COMMANDS).parse_args(arguments)
    except SystemExit as asked:  # the help is printed
        return int(asked.code or OK)
    if options.version:
        show(f"checker {checker.__version__}\n")
        return OK
    if options.command is None:
        raise UsageError("no command is given", remedy="Try checker compare SOURCE..., or checker --help")
    code: int = options.command(options)
    return code


def _completion(options: Namespace) -> int:
    show(extra("shtab", "completion").complete(parser(COMMANDS), options.shell))
    return OK


COMMANDS: dict[str, Callable[[Namespace], int]] = {
    "compare": compare,
    "check": check,
    "extract": show_mentions,
    "rules list": list_rules,
    "rules explain": explain_rule,
    "rules test": try_examples,
    "rules why": say_why,
    "rules draft": draft_rules,
    "rules language": show_language,
    "config": show_settings,
    "schema": show_schema,
    "lsp": serve_editor,
    "mcp": serve_assistant,
    "completion": _completion,
    "diff": show_difference,
    "accept": accept_findings,
    "measure": measure_drafts,
}
