"""Rule files -> packs: found, compiled, run; and whatever is wrong with them told with file, line and remedy."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from functools import cache
from io import StringIO
from types import CodeType, ModuleType

from checker.errors import CheckerError, RuleError
from checker.places import shown
from checker.rulebook.conflicts import refuse_conflicts
from checker.rulebook.rules import Rules
from checker.signals import Ended
from checker.vocabulary import Pack, Story

__all__ = ["MAX_RULE_FILE", "load_rules", "shipped_folder", "shipped_rules"]

MAX_RULE_FILE = 1_000_000
"""Largest rule file, in bytes; a pack written by hand has a hundredth of it."""


def shipped_folder() -> str:
    """The folder of the packs that ship: inside the installed package, or beside it in a checkout."""
    package = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))
    installed = os.path.join(package, "_rules")
    return installed if os.path.isdir(installed) else os.path.join(os.path.dirname(package), "rules")


def load_rules(*paths: str | os.PathLike[str], shipped: bool = True) -> Rules:
    """The packs that ship and those in `paths` (files, or folders of files), as one set of rules.

    A file that ships and is named again counts once; `shipped` off leaves those out that are not named. Raises RuleError with file, line and remedy where a
    file cannot be used, or two packs do not go together.
    """
    ships = list(_files(shipped_folder()))
    files = list(ships) if shipped else []
    for path in paths:
        files += [file for file in _files(os.fspath(path)) if file not in files]
    by_file = {file: list(_packs(file)) for file in files}
    packs = [pack for found in by_file.values() for pack in found]
    own = frozenset(pack.id for file in files if file not in ships for pack in by_file[file])
    ordered = [pack for pack in packs if isinstance(pack, Pack)] + [
        pack for pack in packs if isinstance(pack, Story)
    ]
    rules = Rules(tuple(ordered), own)
    refuse_conflicts(rules)
    return rules


@cache
def shipped_rules() -> Rules:
    """The packs that ship."""
    return load_rules()


def _files(path: str) -> Iterator[str]:
    if os.path.isdir(path):
        found = _in_folder(os.path.realpath(path))
        if not found:
            remedy = "Rules are files with .py whose names begin with no _"
            raise RuleError("a folder without rule files", place=shown(path), remedy=remedy)
        yield from found
    elif os.path.isfile(path):
        yield os.path.realpath(path)
    else:
        yield _installed(path)


def _in_folder(folder: str) -> list[str]:
    try:
        with os.scandir(folder) as entries:
            found = [one for one in entries if one.name.endswith(".py") and not one.name.startswith("_")]
            return sorted(os.path.realpath(one.path) for one in found if one.is_file())
    except OSError as error:
        message = f"cannot be read: {error.strerror}"
        raise RuleError(message, place=shown(folder), remedy="Check its permissions") from error


def _installed(name: str) -> str:
    """The rule file that an installed package offers as entry point `name` of the group "checker.rules"."""
    from importlib.metadata import entry_points
    from importlib.util import find_spec

    for entry in entry_points(group="checker.rules", name=name):
        spec = find_spec(entry.module)
        if spec is not None and spec.origin is not None:
            return spec.origin
    raise RuleError(
        "no such rule file or folder, nor an installed pack of this name",
        place=name,
        remedy="Name a .py file or a folder of them",
    )


def _packs(file: str) -> Iterator[Pack | Story]:
    place = shown(file)
    module = _execute(file, place)
    found = [value for value in vars(module).values() if isinstance(value, (Pack, Story))]
    if not found:
        raise RuleError(
            "declares no Pack and no Story", place=place, remedy="Assign one to a name in the file"
        )
    yield from found


def _execute(file: str, place: str) -> ModuleType:
    """The rule file's module. It runs as its own code: rules are trusted.

    It is compiled anew every time, so that what stands in the file is what holds, and nothing is written beside it.
    """
    module = ModuleType(f"checker_rules_{os.path.basename(file).removesuffix('.py')}")
    module.__file__ = file
    code = _compiled(file, place)
    printed = StringIO()
    try:
        with redirect_stdout(printed), redirect_stderr(printed):
            exec(code, module.__dict__)
    except (CheckerError, KeyboardInterrupt, Ended):
        raise
    except BaseException as error:
        raise _as_rule_error(error, place) from error
    if printed.getvalue():
        raise RuleError(
            "prints while it is loaded", place=place, remedy="Take the print out: a rule file declares"
        )
    return module


def _compiled(file: str, place: str) -> CodeType:
    try:
        with open(file, "rb") as stream:
            raw = stream.read(MAX_RULE_FILE + 1)
        if len(raw) > MAX_RULE_FILE:
            raise RuleError(f"larger than {MAX_RULE_FILE:,} bytes", place=place, remedy="Split it")
        return compile(raw, place, "exec", dont_inherit=True)
    except OSError as error:
        raise RuleError(
            f"cannot be read: {error.strerror}", place=place, remedy="Check its permissions"
        ) from error
    except (SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None) or 1
        text = getattr(error, "msg", None) or str(error)
        raise RuleError(
            f"not valid Python: {text}", place=f"{place}:{line}", remedy="Correct the line"
        ) from error
    except (RecursionError, MemoryError) as error:
        raise RuleError("too deeply nested", place=place, remedy="Write it with fewer brackets") from error


def _as_rule_error(error: BaseException, file: str) -> RuleError:
    """An exception of a rule file, in the words of somebody who writes one."""
    import traceback

    lines = [frame.lineno for frame in traceback.extract_tb(sys.exc_info()[2]) if frame.filename == file]
    place = f"{file}:{lines[-1]}" if lines else file
    if isinstance(error, SystemExit):
        return RuleError(
            "ends the program (sys.exit)", place=place, remedy="Take that out: a rule file declares"
        )
    if isinstance(error, TypeError) and "unexpected keyword argument" in str(error):
        called = str(error).split("(", 1)[0].split(".", 1)[0].removesuffix(".__init__")
        key = str(error).rsplit("'", 2)[-2]
        return RuleError(f"{called} has no key {key!r}", place=place, remedy=_known_keys(called))
    if isinstance(error, TypeError) and (missing := _MISSING.match(str(error))):
        called, keys = missing.groups()
        return RuleError(f"{called} lacks {keys}", place=place, remedy=_known_keys(called))
    return RuleError(
        f"{type(error).__name__}: {error}",
        place=place,
        remedy="See checker/vocabulary/ for what a rule may say",
    )


_MISSING = re.compile(
    r"(\w+)(?:\.__(?:init|new)__)?\(\) missing \d+ required (?:positional|keyword-only) arguments?: (.+)"
)
"""How Python says that a call lacks arguments."""


def _known_keys(name: str) -> str:
    import inspect

    from checker import vocabulary

    known = getattr(vocabulary, name, None)
    if known is None:
        return "See checker/vocabulary/ for what a rule may say"
    declared = getattr(known, "_fields", None) or inspect.signature(known).parameters
    keys = [key for key in declared if key != "declared_at"]
    return f"It takes {', '.join(keys)}"
