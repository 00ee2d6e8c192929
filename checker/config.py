"""`[tool.checker]` in pyproject.toml, or checker.toml: what a desk sets once for all its runs.

    [tool.checker]
    drafts = ["drafts/*.md"]
    sources = ["sources/"]          # relative to the file, like all its paths
    rules = ["desk/rules"]
    fail-on = "error"

In checker.toml the keys stand at the top, without the heading. Only the command line reads configuration; what it
says there wins. `Config` is the one definition: it checks a file, and docs/configuration.md is made from it.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from difflib import get_close_matches
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PrivateAttr, ValidationError

from checker.errors import ConfigError
from checker.kinds import Severity
from checker.read.files import encoding_of

__all__ = ["FAIL_ON", "LIMIT", "Config", "Limits", "in_force", "load_config"]

FAIL_ON = ("error", "warning", "notice", "never")
"""What `--fail-on` takes."""

SECTION = "[tool.checker]"
FILES = ("checker.toml", "pyproject.toml")
"""Files that can hold the settings; in one folder the first wins."""

SO_CLOSE = 0.85
"""Likeness of a heading that is ours with a letter too few, too many, or two exchanged; "check" has less."""

LIMIT = 2_000_000
"""Bytes of the largest file of settings that is read."""


# --------------------------------------------------------------------------------------------- kinds of values


def _listed(value: object) -> object:
    """One text where several can stand."""
    return [value] if isinstance(value, str) else value


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError
    return value


def _fail_on(value: object) -> object:
    if value not in FAIL_ON:
        raise ValueError
    return value


def _number(value: object) -> object:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError
    return value


def _whole(value: object) -> object:
    if isinstance(value, bool) or not isinstance(value, int):
        raise ValueError
    return value


def _switch(value: object) -> object:
    if not isinstance(value, bool):
        raise ValueError
    return value


def _day(value: object) -> object:
    if isinstance(value, datetime) or not isinstance(value, str | date):
        raise ValueError
    return value if isinstance(value, date) else date.fromisoformat(value)


def _encoding(value: object) -> object:
    name = encoding_of(str(value))
    if name is None:
        raise ValueError
    return name


Text = Annotated[str, BeforeValidator(_text)]
Texts = tuple[Text, ...]
OneOrMore = Annotated[Texts, BeforeValidator(_listed)]


def _setting(kind: str, example: str, about: str, default: Any = None, **rules: Any) -> Any:
    """A key: what its value must be, how it is written, and what it means."""
    return Field(default, title=kind, examples=[example], description=about, **rules)


def _key(name: str) -> str:
    return name.replace("_", "-")


class _Table(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", alias_generator=_key)


# --------------------------------------------------------------------------------------------- settings


class Limits(_Table):
    """How much one run reads at most."""

    file: Annotated[float, BeforeValidator(_number)] = _setting(
        "a number of megabytes up to 1000",
        "file = 5",
        "Megabytes of the largest article.",
        20.0,
        gt=0,
        le=1000,
    )
    articles: Annotated[int, BeforeValidator(_whole)] = _setting(
        "a whole number from 1", "articles = 500", "Articles in one run.", 25_000, ge=1
    )


class Config(_Table):
    """The settings, each with what holds where nobody says otherwise."""

    drafts: OneOrMore = _setting(
        "a path or a list of them",
        'drafts = ["drafts/*.md"]',
        "The drafts that `checker check` without arguments checks: files, folders and patterns (`*` anything but `/`, "
        "`**` folders too).",
        (),
    )
    sources: OneOrMore = _setting(
        "a path or a list of them",
        'sources = ["sources/"]',
        "What a draft is held against where neither its front matter nor `against` nor `sources-folder` says.",
        (),
    )
    against: Mapping[str, OneOrMore] = _setting(
        "a table of paths by pattern",
        'against = { "stories/*/draft.md" = ["{folder}/wires"], "drafts/*" = ["sources/{name}/"] }',
        "What drafts are held against, by a pattern of their paths; the first that fits counts. `{folder}` is the "
        "draft's folder, `{name}` its name without suffix.",
        {},
    )
    sources_folder: Text | None = _setting(
        "the name of a folder",
        'sources-folder = "sources"',
        "The name of the folder, beside a draft or nearest above it, that holds its sources.",
    )
    primary: Text | None = _setting(
        "a source's name",
        'primary = "filing.txt"',
        "The source of record, which outranks the others, as `--primary`.",
    )
    rules: OneOrMore = _setting(
        "a list of paths",
        'rules = ["desk/rules"]',
        "Rule files and folders beside those that ship, as `--rules`.",
        (),
    )
    severities: Mapping[str, Severity] = _setting(
        "a table of severities (error, warning, notice, info) by rule",
        'severities = { "general/people" = "notice", "deal.amount" = "error" }',
        "How grave the discrepancies and unsupported claims of a rule are: by field (`deal.amount`), pack (`deals`) or "
        "general rule (`general/names`). The narrowest name counts.",
        {},
    )
    fail_on: Annotated[str, BeforeValidator(_fail_on)] = _setting(
        f"one of {', '.join(FAIL_ON)}",
        'fail-on = "warning"',
        "The mildest severity that fails a run, as `--fail-on`.",
        "warning",
    )
    require_coverage: Annotated[float, BeforeValidator(_number)] | None = _setting(
        "a percentage from 0 to 100",
        "require-coverage = 90",
        "The share of the figures that must have been checked, as `--require-coverage`.",
        ge=0,
        le=100,
    )
    baseline: Text | None = _setting(
        "a path", 'baseline = "accepted.json"', "An earlier report in JSON: its findings are accepted."
    )
    format: OneOrMore = _setting(
        "a format or a list of them",
        'format = ["text", "json=report.json"]',
        "What is written, as `--format`; files are relative to where the command runs.",
        (),
    )
    exclude: Texts = _setting(
        "a list of patterns",
        'exclude = ["*.draft.md", "archive/*"]',
        "Files of folders that are left out: patterns of their path or name (`*` anything).",
        (),
    )
    dates: Mapping[str, Annotated[date, BeforeValidator(_day)]] = _setting(
        "a table of dates by name",
        'dates = { "wire.txt" = 2031-06-11 }',
        "When sources were published, as `--date`; names of no document of a run are passed over.",
        {},
    )
    encodings: Mapping[str, Annotated[str, BeforeValidator(_encoding)]] = _setting(
        "a table of encodings by pattern",
        'encodings = { "archive/*" = "cp1252" }',
        "Encodings of files that are not UTF-8, by patterns of their path or name (`*` anything).",
        {},
    )
    limits: Limits = Field(
        default=Limits(),
        title="a table of limits",
        examples=["limits = { file = 5, articles = 500 }"],
        description="How much one run reads at most: `file`, megabytes of the largest article; `articles`, how many.",
    )
    include_section: Texts = _setting(
        "a list of sections",
        'include-section = ["comment"]',
        "Kinds of sections that make claims besides the story, as `--include-section`.",
        (),
    )
    keep_going: Annotated[bool, BeforeValidator(_switch)] = _setting(
        "true or false",
        "keep-going = true",
        "Go on without what cannot be read; exit code 2 after the report.",
        False,
    )
    width: Annotated[int, BeforeValidator(_whole)] | None = _setting(
        "a number of columns from 40 to 10000",
        "width = 100",
        "Columns of the formats terminal and text, as `--width`.",
        ge=40,
        le=10_000,
    )
    _place: str | None = PrivateAttr(None)
    _base: str | None = PrivateAttr(None)

    @property
    def place(self) -> str | None:
        """The file that the settings came from; None without one."""
        return self._place

    @property
    def base(self) -> str | None:
        """The folder of that file, which its paths start from, as a path from where the command runs."""
        return self._base

    def beside(self, path: str) -> str:
        """A path of the file as a path from where the command runs."""
        return os.path.normpath(os.path.join(self._base or "", path))

    @classmethod
    def of(cls, table: Mapping[str, Any], place: str | None = None, base: str | None = None) -> Config:
        """The settings of a table; `base` is the folder that its paths start from.

        Raises ConfigError for an unknown key, or a value of the wrong kind.
        """
        try:
            config = cls.model_validate(table)
        except ValidationError as error:
            raise _refused(error, place) from error
        config._place, config._base = (place, base) if table else (None, None)
        return config


def load_config(folder: str | os.PathLike[str]) -> Config:
    """The configuration for a command that runs in `folder`: of the nearest file there or above that has one.

    Raises ConfigError for a file that cannot be read, an unknown key, or a value of the wrong kind.
    """
    here = parent = os.path.abspath(folder)
    while True:
        for name in FILES:
            file = os.path.join(parent, name)
            if os.path.lexists(file) and (table := _table(file, _shown(file, here))) is not None:
                return Config.of(table, _shown(file, here), _shown(parent, here))
        if parent == (parent := os.path.dirname(parent)):
            return Config()


def _table(file: str, place: str) -> Mapping[str, Any] | None:
    """The settings of a file; None for a pyproject.toml that has none."""
    parsed = _parsed(_read(file, place), place)
    if os.path.basename(file) == FILES[0]:
        if set(parsed) == {"tool"}:
            remedy = f"Leave out {SECTION}, which belongs into pyproject.toml"
            raise ConfigError("its keys stand at the top", place=place, remedy=remedy)
        return parsed
    tools = parsed.get("tool", {})
    table = tools.get("checker") if isinstance(tools, dict) else None
    for name in tools if table is None and isinstance(tools, dict) else ():
        if _is_mistyped(name):
            raise ConfigError(f"[tool.{name}] is no table of checker", place=place, remedy=f"Write {SECTION}")
    if table is not None and not isinstance(table, dict):
        raise ConfigError("tool.checker is not a table", place=place, remedy=f"Write {SECTION}")
    return table


def _is_mistyped(name: str) -> bool:
    """Whether a heading is ours, mistyped: "cheker", "Checker"; with its settings unread a gate would pass too much."""
    return name[:1] in "Cc" and bool(get_close_matches(name.casefold(), ["checker"], 1, SO_CLOSE))


def _read(file: str, place: str) -> bytes:
    try:
        if not os.path.isfile(file):
            raise ConfigError("no file", place=place, remedy="Make it a file, or take it away")
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
    return raw


def _parsed(raw: bytes, place: str) -> dict[str, Any]:
    try:
        return tomllib.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise ConfigError("not UTF-8", place=place, remedy="Save it as UTF-8, as TOML asks") from error
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"not valid TOML: {error}", place=place, remedy="Correct the file") from error
    except RecursionError as error:
        raise ConfigError("too deeply nested", place=place, remedy="Write it with fewer brackets") from error
    except ValueError as error:  # a number of thousands of digits
        raise ConfigError(
            "it holds a number too large to be read", place=place, remedy="Correct the file"
        ) from error


def _shown(path: str, folder: str) -> str:
    """The path relative to the folder where it lies below, with "/", otherwise as it is."""
    if path == folder:
        return ""
    inside = os.path.join(folder, "")
    return path.removeprefix(inside).replace(os.sep, "/") if path.startswith(inside) else path


# --------------------------------------------------------------------------------------------- mistakes


def _refused(error: ValidationError, place: str | None) -> ConfigError:
    """The first mistake of a table, with the key and what to write."""
    first = error.errors()[0]
    inside = Limits if first["loc"][0] == "limits" and len(first["loc"]) > 1 else Config
    at_top = place is not None and os.path.basename(place) == FILES[0]
    section = " ".join([*([] if at_top else [SECTION]), *(["limits"] if inside is Limits else [])]) or "it"
    key = str(first["loc"][1 if inside is Limits else 0])
    fields = {_key(name): field for name, field in inside.model_fields.items()}
    if first["type"] == "extra_forbidden":
        close = get_close_matches(_key(key), fields, 1)
        guess = f"Did you mean {close[0]}? " if close else ""
        remedy = f"{guess}It takes {', '.join(fields)}"
        return ConfigError(f"{section} has no key {key!r}", place=place, remedy=remedy)
    field = fields[_key(key)]
    message = f"{_key(key)} in {section} is not {field.title}: {_cut(repr(first['input']))}"
    return ConfigError(message, place=place, remedy=f"Write {(field.examples or [''])[0]}")


def _cut(text: str) -> str:
    """What was written, as far as a line holds it."""
    return text if len(text) <= 80 else f"{text[:79]}…"


# --------------------------------------------------------------------------------------------- what is in force


def in_force(config: Config) -> Iterator[tuple[str, str, str]]:
    """Every setting with its value and where that comes from, in the order of the keys."""
    for name in Config.model_fields:
        origin = config.place if name in config.model_fields_set and config.place else "default"
        yield _key(name), _written(getattr(config, name)), origin


def _written(value: object) -> str:
    """A value as people read it."""
    match value:
        case None:
            return "none"
        case bool():
            return str(value).lower()
        case float():
            return f"{value:g}"
        case BaseModel():
            return ", ".join(f"{_key(name)} = {_written(one)}" for name, one in value)
        case Mapping():
            return ", ".join(f"{name} = {_written(one)}" for name, one in value.items()) or "none"
        case tuple():
            return ", ".join(map(str, value)) or "none"
    return str(value)
