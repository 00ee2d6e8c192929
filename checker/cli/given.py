"""From options and configuration to the arguments of the verbs."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

import checker
from checker.cli.outputs import Output, outputs, screen
from checker.cli.printing import say
from checker.config import Config, load_config
from checker.errors import ReadError, UsageError
from checker.gate.baseline import read_baseline
from checker.gate.severities import checked_names
from checker.gate.tasks import fits, included
from checker.judge.case import labels
from checker.model import Document, Report
from checker.places import working_folder
from checker.read import read_all, skipped
from checker.report import FORMATS
from checker.rulebook import Rules

__all__ = [
    "baseline_in_force",
    "configuration",
    "judging_options",
    "keep",
    "name_of",
    "prepared",
    "read_documents",
    "rule_paths",
    "rules_in_force",
]


def configuration() -> Config:
    """What is in force in the working folder. Raises ConfigError, with place and remedy."""
    return load_config(working_folder())


def prepared(
    options: Namespace, formats: Sequence[str] | None = None, *, more: Sequence[str] = ()
) -> tuple[Config, list[Output]]:
    """The configuration, and where the output goes: both known to be in order before any work is done."""
    config = configuration()
    known = (*FORMATS, *more) if formats is None else formats
    configured = config.format if formats is None else ()
    width = options.width or config.width
    asked = options.format or configured
    return config, outputs(asked, options.output, width, screen(sys.stdout, options.no_color), known)


def rules_in_force(options: Namespace, config: Config) -> Rules:
    """The rules, shipped and own, after the severities of the configuration were held against their names."""
    rules = checker.load_rules(*rule_paths(options, config), shipped=not options.no_shipped_rules)
    if not options.no_shipped_rules:
        checked_names(config.severities, rules, config.place)
    return rules


def rule_paths(options: Namespace, config: Config) -> list[str]:
    """Where own rules lie: what was asked for, or what the configuration names."""
    return options.rules or [config.beside(path) for path in config.rules]


def baseline_in_force(options: Namespace, config: Config, outputs: Sequence[Output]) -> Report | None:
    """The report whose findings are accepted; None where none is named."""
    path = options.baseline or (config.baseline and config.beside(config.baseline))
    if path is None:
        return None
    keep(path, outputs, "the baseline too: a run would accept what it found itself")
    return read_baseline(path)


def keep(path: str, outputs: Sequence[Output], what: str) -> None:
    """Refuse an output that would overwrite what the run reads."""
    for one in outputs:
        if one.file is not None and _same(one.file, path):
            raise UsageError(f"is {what}", place=one.file, remedy="Name another file")


def read_documents(
    paths: Sequence[str], options: Namespace, config: Config, outputs: Sequence[Output]
) -> tuple[list[Document], list[ReadError]]:
    """The documents, and what could not be read where the user asked to go on without it."""
    keep_going = options.keep_going or config.keep_going
    documents, errors = read_all(
        _few(included(paths, config.exclude), config),
        keep_going=keep_going,
        encoding=options.encoding or (lambda path: _encoding(path, config)),
        limit=int(config.limits.file * 1_000_000),
        **({"stdin_name": options.stdin_name} if options.stdin_name else {}),
    )
    if not documents:
        for error in errors[:-1]:
            say(f"error: {error}")
        raise (
            errors[-1]
            if errors
            else UsageError("every source is excluded", place=config.place, remedy="See exclude")
        )
    others = skipped([path for path in paths if path != "-"])
    if others and not options.quiet:
        say(f"note: not read: {', '.join(others[:8])}{' …' if len(others) > 8 else ''}")
    for document in documents:
        keep(document.path or "-", outputs, "an article, and would be overwritten")
    return documents, errors


def _few(paths: list[str], config: Config) -> list[str]:
    """The paths, where they are no more than a run reads."""
    if len(paths) > (most := config.limits.articles):
        message = f"{len(paths):,} articles, and {most:,} are the most of one run"
        remedy = "Name fewer, or set limits = { articles = … } in the configuration"
        raise UsageError(message, place=config.place, remedy=remedy)
    return paths


def _encoding(path: str, config: Config) -> str | None:
    """What the configuration says of a file's encoding."""
    return next((name for pattern, name in config.encodings.items() if fits(path, pattern)), None)


def _same(file: str, path: str) -> bool:
    """Whether two paths lead to one file, by whatever names: links, and small letters for capitals."""
    if os.path.realpath(file) == os.path.realpath(path):
        return True
    with suppress(OSError):
        return os.path.samefile(file, path)
    return False


def judging_options(options: Namespace, config: Config, documents: Sequence[Document]) -> dict[str, Any]:
    """Keyword arguments that compare and check have in common."""
    given = dict(options.date or ())
    named = {
        name_of(name, documents, "--date", strict=name in given): day
        for name, day in {**config.dates, **given}.items()
    }
    return {
        "dates": {name: day for name, day in named.items() if name is not None},
        "include_sections": tuple(options.include_section or config.include_section),
        "today": options.today,
    }


def name_of(given: str, documents: Sequence[Document], option: str, *, strict: bool = True) -> str | None:
    """The one document meant by a name, a file name or a report's label; None where none is and `strict` is off."""
    short = labels([document.name for document in documents])
    exact = [document.name for document in documents if given in (document.name, document.path)]
    loose = [
        document.name
        for document in documents
        if given in (file := os.path.basename(document.name), os.path.splitext(file)[0], short[document.name])
    ]
    found = exact or loose
    if len(found) == 1:
        return found[0]
    if not found and not strict:
        return None
    names = ", ".join((found or [document.name for document in documents])[:8])
    problem = "means several documents" if found else "is no document of this run"
    raise UsageError(f"{given!r} {problem}", place=option, remedy=f"Name one of {names}")
