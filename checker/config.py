"""[tool.checker] of the nearest pyproject.toml: what a desk sets once for all its runs.

    [tool.checker]
    rules = ["desk/rules"]          # relative to the file, like `baseline`
    fail-on = "error"
    format = ["text", "json=report.json"]
    exclude = ["*.draft.md", "archive/*"]
    dates = { "wire.txt" = 2031-06-11 }

Only the command line reads configuration; what it says there wins.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from checker.errors import ConfigError

__all__ = ["FAIL_ON", "LIMIT", "Config", "in_force", "load_config"]

FAIL_ON = ("error", "warning", "notice", "never")
"""What `--fail-on` takes."""

SECTION = "[tool.checker]"

LIMIT = 2_000_000
"""Bytes of the largest pyproject.toml that is read."""


@dataclass(frozen=True, slots=True)
class Config:
    """The settings, each with what holds where nobody says otherwise."""

    rules: tuple[str, ...] = ()
    fail_on: str = "warning"
    format: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    dates: Mapping[str, date] = field(default_factory=dict)
    include_section: tuple[str, ...] = ()
    require_coverage: float | None = None
    baseline: str | None = None
    primary: str | None = None
    keep_going: bool = False
    width: int | None = None
    place: str | None = None
    """The file it came from."""
    given: tuple[str, ...] = field(default=(), compare=False)
    """The keys that the file has, as it writes them."""


def load_config(folder: str | os.PathLike[str]) -> Config:
    """The configuration for a command that runs in `folder`: of the nearest pyproject.toml there or above.

    Raises ConfigError for a file that cannot be read, an unknown key, or a value of the wrong kind.
    """
    here = parent = os.path.abspath(folder)
    while not os.path.isfile(file := os.path.join(parent, "pyproject.toml")):
        if parent == (parent := os.path.dirname(parent)):
            return Config()
    return _of_file(file, here)


def _of_file(file: str, folder: str) -> Config:
    place = _shown(file, folder)
    try:
        with open(file, "rb") as stream:
            raw = stream.read(LIMIT + 1)
    except OSError as error:
        raise ConfigError(
            f"cannot be read: {error.strerror}", place=place, remedy="Check its permissions"
        ) from error
    if len(raw) > LIMIT:
        raise ConfigError(
            f"larger than {LIMIT / 1e6:g} MB", place=place, remedy="Take out what is no setting"
        )
    table = _section(raw, place)
    return _made(table, os.path.dirname(file), folder, place)


def _section(raw: bytes, place: str) -> Mapping[str, Any]:
    import tomllib

    try:
        parsed = tomllib.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise ConfigError("not UTF-8", place=place, remedy="Save it as UTF-8, as TOML asks") from error
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"not valid TOML: {error}", place=place, remedy="Correct the file") from error
    except RecursionError as error:
        raise ConfigError("too deeply nested", place=place, remedy="Write it with fewer brackets") from error
    tools = parsed.get("tool", {})
    table = tools.get("checker", {}) if isinstance(tools, dict) else {}
    if not isinstance(table, dict):
        raise ConfigError("tool.checker is not a table", place=place, remedy=f"Write {SECTION}")
    return table


def _made(table: Mapping[str, Any], base: str, folder: str, place: str) -> Config:
    settings: dict[str, Any] = {}
    for key, value in table.items():
        if key not in _READERS:
            from difflib import get_close_matches

            close = get_close_matches(key.replace("_", "-"), _READERS, 1)
            guess = f"Did you mean {close[0]}? " if close else ""
            raise ConfigError(
                f"{SECTION} has no key {key!r}", place=place, remedy=f"{guess}It takes {', '.join(_READERS)}"
            )
        problem, read = _READERS[key]
        try:
            settings[key.replace("-", "_")] = read(value)
        except (TypeError, ValueError) as error:
            raise ConfigError(
                f"{key} in {SECTION} is not {problem}: {value!r}",
                place=place,
                remedy=f"Write {_EXAMPLES[key]}",
            ) from error
    config = Config(**settings, place=place if table else None, given=tuple(table))
    return replace(
        config,
        rules=tuple(_shown(os.path.join(base, path), folder) for path in config.rules),
        baseline=_shown(os.path.join(base, config.baseline), folder) if config.baseline else None,
    )


def _shown(path: str, folder: str) -> str:
    """The path relative to the folder where it lies below, with "/", otherwise as it is."""
    inside = os.path.join(folder, "")
    return path.removeprefix(inside).replace(os.sep, "/") if path.startswith(inside) else path


def in_force(config: Config) -> Iterator[tuple[str, str, str]]:
    """Every setting with its value and where that comes from, in the order of the keys."""
    for key in _READERS:
        value = getattr(config, key.replace("-", "_"))
        origin = config.place if key in config.given and config.place else "default"
        yield key, _written(value), origin


def _written(value: object) -> str:
    """A value as people read it."""
    match value:
        case None:
            return "none"
        case bool():
            return str(value).lower()
        case float():
            return f"{value:g}"
        case Mapping():
            return ", ".join(f"{name} = {day}" for name, day in value.items()) or "none"
        case tuple():
            return ", ".join(map(str, value)) or "none"
    return str(value)


# One reader a kind of value; each raises TypeError or ValueError for what it does not take.


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise TypeError
    return value


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError
    return tuple(map(_text, value))


def _text_or_texts(value: object) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) and value else _texts(value)


def _threshold(value: object) -> str:
    if value not in FAIL_ON:
        raise ValueError
    return str(value)


def _switch(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _columns(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 40 <= value <= 10_000:
        raise ValueError
    return value


def _percentage(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 100:
        raise ValueError
    return float(value)


def _dates(value: object) -> Mapping[str, date]:
    if not isinstance(value, dict):
        raise TypeError
    return {name: _date(day) for name, day in value.items()}


def _date(value: object) -> date:
    if isinstance(value, datetime) or not isinstance(value, (str, date)):
        raise TypeError
    return value if isinstance(value, date) else date.fromisoformat(value)


_READERS: Mapping[str, tuple[str, Callable[[object], object]]] = {
    "rules": ("a list of paths", _texts),
    "fail-on": (f"one of {', '.join(FAIL_ON)}", _threshold),
    "format": ("a format or a list of them", _text_or_texts),
    "exclude": ("a list of patterns", _texts),
    "dates": ("a table of dates by name", _dates),
    "include-section": ("a list of sections", _texts),
    "require-coverage": ("a percentage from 0 to 100", _percentage),
    "baseline": ("a path", _text),
    "primary": ("a source's name", _text),
    "keep-going": ("true or false", _switch),
    "width": ("a number of columns from 40 to 10000", _columns),
}
"""Every key: what it must be, and the function that reads it."""

_EXAMPLES: Mapping[str, str] = {
    "rules": 'rules = ["desk/rules"]',
    "fail-on": 'fail-on = "warning"',
    "format": 'format = ["text", "json=report.json"]',
    "exclude": 'exclude = ["*.draft.md"]',
    "dates": 'dates = { "wire.txt" = 2031-06-11 }',
    "include-section": 'include-section = ["comment"]',
    "require-coverage": "require-coverage = 90",
    "baseline": 'baseline = "report.json"',
    "primary": 'primary = "filing.txt"',
    "keep-going": "keep-going = true",
    "width": "width = 100",
}
