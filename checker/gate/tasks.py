"""Which drafts are checked, and which sources each of them is held against.

The first of these that says something about a draft counts: the command line (`--against`), the draft's own front
matter (`sources:`), the mapping `against` of the configuration, its `sources-folder`, its `sources`.
"""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Sequence
from fnmatch import fnmatch
from typing import NamedTuple

from checker.config import Config
from checker.errors import ConfigError, ReadError, UsageError
from checker.places import shown, working_folder
from checker.read.files import decode, find, load
from checker.read.formats import TEXTS, kind_of
from checker.read.metadata import front_list

__all__ = ["Task", "drafts_of", "fits", "groups", "included", "tasks"]

FRONT = "front matter"
SOURCES = "sources"
"""The key of the front matter that names the sources of a draft."""


class Task(NamedTuple):
    """A draft, and what it is held against."""

    draft: str
    sources: tuple[str, ...]
    """Paths of files, in order."""
    by: str
    """What says so: "--against", "front matter", 'against "drafts/*"', "sources-folder", "sources"."""


def drafts_of(config: Config) -> list[str]:
    """The drafts that the configuration names, in order, each once. Raises ConfigError for a name that fits no file."""
    found: dict[str, None] = {}
    for pattern in config.drafts:
        files = included(_fitting(config.beside(pattern)), config.exclude)
        if not files:
            message = f"drafts has {pattern!r}, which fits no file"
            raise ConfigError(message, place=config.place, remedy="Correct the pattern, or add the draft")
        found |= dict.fromkeys(files)
    return list(found)


def tasks(config: Config, drafts: Sequence[str], sources: Sequence[str] = ()) -> list[Task]:
    """What each of the drafts is held against; `sources` are those of the command line, which win.

    Raises ConfigError for a mapping or front matter that fits no source, UsageError for a draft that nothing is said
    about, ReadError for one that cannot be read.
    """
    if sources:
        return [Task(draft, tuple(sources), "--against") for draft in drafts]
    named = included(drafts, config.exclude)
    every = {os.path.realpath(path) for path in [*named, *(drafts_of(config) if config.drafts else ())]}
    return [_task(config, draft, every) for draft in named]


def included(paths: Sequence[str], patterns: Sequence[str]) -> list[str]:
    """The paths, each folder as the files in it that no pattern excludes; a file that is named stays.

    A folder without articles stays too: reading it says so.
    """
    found: list[str] = []
    for path in paths:
        inside = find([path]).files if os.path.isdir(path) else ()
        kept = [file for file in inside if not any(fits(file, pattern) for pattern in patterns)]
        found += kept if inside else [path]
    return found


def fits(file: str, pattern: str) -> bool:
    """Whether a pattern (`*` anything) fits a file's path or its name."""
    path = os.path.normpath(file).replace(os.sep, "/")
    return fnmatch(path, pattern) or fnmatch(os.path.basename(file), pattern)


def groups(found: Iterable[Task]) -> list[tuple[list[str], list[str]]]:
    """The drafts that are held against the same sources, with those, in the order of their first drafts."""
    together: dict[tuple[str, ...], list[str]] = {}
    for one in found:
        together.setdefault(one.sources, []).append(one.draft)
    return [(drafts, list(sources)) for sources, drafts in together.items()]


# ------------------------------------------------------------------------------------------------- what says so

Said = tuple[Sequence[str], str, str | None]
"""Paths and patterns from where the command runs, what says so, and the file that it stands in."""


def _task(config: Config, draft: str, drafts: set[str]) -> Task:
    for said in (_own, _mapped, _beside, _general):
        answer = said(config, draft)
        if answer is not None:
            return _found(config, draft, answer, drafts)
    raise UsageError(
        f"nothing says what {shown(draft)} is held against",
        remedy="Give --against SOURCE..., or sources, against or sources-folder in the configuration",
    )


def _found(config: Config, draft: str, answer: Said, drafts: set[str]) -> Task:
    """The files of an answer without the drafts among them."""
    paths, by, place = answer
    files: dict[str, None] = {}
    for path in paths:
        every = included(_fitting(path), config.exclude)
        fitting = [file for file in every if os.path.realpath(file) not in drafts]
        if not fitting:
            message = f"{by} names {shown(path)!r} for {shown(draft)}, which fits no source"
            raise ConfigError(message, place=place, remedy="Correct the path, or add the source")
        files |= dict.fromkeys(_stays(config, draft, file) if by == FRONT else file for file in fitting)
    return Task(draft, tuple(files), by)


def _own(config: Config, draft: str) -> Said | None:
    """What a draft's front matter names, from its own folder; below the configuration's folder alone.

    A draft may come from outside, and what it is held against is quoted in the report.
    """
    named = _front(draft)
    if not named:
        return None
    for name in named:
        if os.path.isabs(name):
            raise _outside(config, draft, name)
    folder = os.path.dirname(draft)
    return [os.path.normpath(os.path.join(folder, name)) for name in named], FRONT, shown(draft)


def _stays(config: Config, draft: str, file: str) -> str:
    """A file that a draft's front matter leads to, links followed: below the configuration's folder, or refused."""
    root = os.path.realpath(config.base or working_folder())
    if os.path.commonpath([root, os.path.realpath(file)]) != root:
        raise _outside(config, draft, shown(file))
    return file


def _outside(config: Config, draft: str, name: str) -> ConfigError:
    root = shown(os.path.realpath(config.base or working_folder()))
    message = f"its front matter names {name!r}, which lies outside {root}"
    return ConfigError(message, place=shown(draft), remedy="Name sources below it, or give --against")


def _front(draft: str) -> tuple[str, ...]:
    if draft == "-" or not os.path.isfile(draft):
        return ()
    try:
        raw = load(draft)
        text = decode(raw, shown(draft)) if kind_of(raw, draft) in TEXTS else ""
    except ReadError:  # too large, or in another encoding: it is told, or read, when its turn comes
        return ()
    try:
        return front_list(text, SOURCES)
    except ValueError as error:
        raise ConfigError(
            f"{SOURCES} in its front matter is no list of paths: {error}",
            place=shown(draft),
            remedy=f"Write {SOURCES}: [wire.txt, notes/], or one path a line after a dash",
        ) from error


def _mapped(config: Config, draft: str) -> Said | None:
    """What the mapping names for the first pattern that fits the draft."""
    real = os.path.realpath(draft)
    for pattern, named in config.against.items():
        if any(os.path.realpath(file) == real for file in included(_fitting(config.beside(pattern)), ())):
            folder = os.path.relpath(os.path.dirname(os.path.abspath(draft)), config.base or ".")
            name = os.path.splitext(os.path.basename(draft))[0]
            filled = [_filled(path, glob.escape(folder), glob.escape(name)) for path in named]
            return [config.beside(path) for path in filled], f'against "{pattern}"', config.place
    return None


def _filled(path: str, folder: str, name: str) -> str:
    return path.replace("{folder}", folder).replace("{name}", name)


def _beside(config: Config, draft: str) -> Said | None:
    """The folder of sources beside the draft or nearest above it, up to the configuration's own folder."""
    if config.sources_folder is None:
        return None
    root = os.path.abspath(config.base or ".")
    folder = os.path.dirname(os.path.abspath(draft))
    while os.path.commonpath([root, folder]) == root:
        found = os.path.join(folder, config.sources_folder)
        if os.path.isdir(found):
            return [glob.escape(os.path.relpath(found))], "sources-folder", config.place
        if folder == root:
            break
        folder = os.path.dirname(folder)
    return None


def _general(config: Config, draft: str) -> Said | None:
    if not config.sources:
        return None
    return [config.beside(path) for path in config.sources], "sources", config.place


def _fitting(pattern: str) -> list[str]:
    """The files and folders that a path or pattern fits, in order."""
    return [pattern] if os.path.lexists(pattern) else sorted(glob.glob(pattern, recursive=True))
