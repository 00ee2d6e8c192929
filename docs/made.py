"""Writes the pages and parts of pages that are made from the program: `make pages`.

docs/configuration.md   its keys, from the model of the configuration
docs/command-line.md    commands and options, from the parser
docs/checker.1          the manual page, from the parser
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from checker import __version__
from checker.cli.arguments import ARGUMENTS, COMMANDS, Argument
from checker.config import Config, in_force

DOCS = Path(__file__).parent


# ------------------------------------------------------------------------------------------- configuration


def keys() -> str:
    """The keys of the configuration, a section each."""
    defaults = {key: value for key, value, _ in in_force(Config())}
    parts = []
    for name, field in Config.model_fields.items():
        key = name.replace("_", "-")
        example = (field.examples or [""])[0]
        parts.append(
            f"### `{key}`\n\n{field.description} It is {field.title}; without it: {defaults[key]}.\n\n"
            f"```toml\n{example}\n```\n"
        )
    return "\n".join(parts)


# ------------------------------------------------------------------------------------------- commands


def written(one: Argument) -> str:
    """An argument as it is typed."""
    if not one.name.startswith("-"):
        dots = "…" if one.most is None else ""
        return f"{one.value}{dots}" if one.least else f"[{one.value}{dots}]"
    return one.name if one.value is None else f"{one.name} {one.value}{'…' if one.most is None else ''}"


def synopsis(command: str) -> str:
    """How a command is called: its values in their places, then what it needs, then that it takes options."""
    own = ARGUMENTS[command]
    places = [written(one) for one in own if not one.name.startswith("-")]
    needed = [written(one) for one in own if one.required]
    more = ["[OPTIONS]"] if any(one.name.startswith("-") and not one.required for one in own) else []
    return " ".join(("checker", command, *places, *needed, *more))


def command_line() -> str:
    """The page of commands and options."""
    parts = [
        "# Command line\n\nMade from the parser; `checker COMMAND --help` prints the same. Exit code 0: nothing at or "
        "above `--fail-on`. 1: findings there. 2: the run itself failed; the message names the place and the remedy. "
        "130: Ctrl-C.\n"
    ]
    for command, about in COMMANDS.items():
        parts.append(f"## checker {command}\n\n{sentence(about)}\n\n```text\n{synopsis(command)}\n```\n")
        rows = [
            f"| `{written(one).replace('|', chr(92) + '|')}` | {told(one)} |" for one in ARGUMENTS[command]
        ]
        if rows:
            parts.append("\n".join(["| | |", "|---|---|", *rows]) + "\n")
    return "\n".join(parts)


def told(one: Argument) -> str:
    """What an argument is for."""
    return one.about.replace("|", "\\|").replace("<", "&lt;")


def sentence(text: str) -> str:
    """A description as a sentence."""
    return f"{text[0].upper()}{text[1:]}."


# ------------------------------------------------------------------------------------------- manual


def roff(text: str) -> str:
    """A text in roff: nothing of it is a command, and its dashes can be copied."""
    plain = text.replace("\\", "\\e").replace("-", "\\-").replace("…", "...").replace("’", "\\(cq")
    return f"\\&{plain}" if plain.startswith((".", "'")) else plain


def manual() -> str:
    """The manual page, as man reads it."""
    return "\n".join(_manual()) + "\n"


def _manual() -> Iterator[str]:
    yield f'.TH CHECKER 1 "" "checker {__version__}" "User Commands"'
    yield ".SH NAME"
    yield roff(
        "checker - where articles on one story agree, differ, or stand alone; a draft against its sources"
    )
    yield ".SH SYNOPSIS"
    for at, command in enumerate(COMMANDS):
        yield from ([".br"] if at else [])
        yield f".B {roff(synopsis(command))}"
    yield ".SH DESCRIPTION"
    yield roff(
        "checker reads articles, finds what they assert, and says where they agree, where they differ and what stands "
        "on one of them alone, with the quotes, the places and the reason. It works offline, and never claims to know "
        "the truth. Sources and drafts are files, folders, or - for standard input."
    )
    yield ".SH COMMANDS"
    for command, about in COMMANDS.items():
        yield f".SS {roff(f'checker {command}')}"
        yield roff(sentence(about))
        for one in ARGUMENTS[command]:
            yield ".TP"
            yield f".B {roff(written(one))}"
            yield roff(one.about)
    yield ".SH EXIT STATUS"
    for code, about in EXITS.items():
        yield ".TP"
        yield f".B {code}"
        yield roff(about)
    yield ".SH FILES"
    for file, about in FILES.items():
        yield ".TP"
        yield f".I {roff(file)}"
        yield roff(about)
    yield ".SH ENVIRONMENT"
    for name, about in ENVIRONMENT.items():
        yield ".TP"
        yield f".B {roff(name)}"
        yield roff(about)


EXITS = {
    "0": "Nothing at or above --fail-on.",
    "1": "Findings there, or less coverage than is required.",
    "2": "The run itself failed; the message names the place and the remedy.",
    "130": "It was ended by Ctrl-C.",
}
FILES = {
    "checker.toml": "The configuration of the folder and those below it.",
    "pyproject.toml": "The same, under [tool.checker].",
}
ENVIRONMENT = {
    "NO_COLOR": "Any value: no colours.",
    "CHECKER_TRACEBACK": "Any value: where a defect of checker arose.",
}


# ------------------------------------------------------------------------------------------- writing

PAGES: Mapping[str, Callable[[], str]] = {"command-line.md": command_line, "checker.1": manual}
"""Files that are made whole."""
PARTS: Mapping[str, tuple[str, Callable[[], str]]] = {"configuration.md": ("keys", keys)}
"""Pages of which a part is made: between `<!-- NAME -->` and `<!-- end of NAME -->`."""


def made() -> dict[str, str]:
    """Every page that is made, as it should be."""
    whole = {name: page() for name, page in PAGES.items()}
    for name, (part, make) in PARTS.items():
        before, begin, rest = (DOCS / name).read_text(encoding="utf-8").partition(f"<!-- {part} -->\n")
        _, end, after = rest.partition(f"<!-- end of {part} -->\n")
        whole[name] = f"{before}{begin}\n{make()}\n{end}{after}"
    return whole


if __name__ == "__main__":
    for name, text in made().items():
        (DOCS / name).write_text(text, encoding="utf-8", newline="\n")
