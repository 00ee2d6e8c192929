"""What is read without argparse is what argparse reads; what it leaves to argparse is wrong, or unusual."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.arguments import ARGUMENTS, COMMANDS, options
from checker.arguments import _read as read_plainly
from checker.errors import UsageError
from checker.usage import parser

DONE = {name: (lambda found, name=name: name) for name in COMMANDS}

PLAIN = [
    "compare a.txt",
    "compare a.txt - --all --format json=x.json --format text",
    "compare --rules one.py --rules=two a b c",
    "compare a b --date a=2031-06-11 --date b=2031-06-12 --today 2031-06-13 --width 90 --fail-on never",
    "compare a --output= --require-coverage 90%",
    "compare a --width 90 --width 100",
    "check d --against a b --against c --show-sources --primary a",
    "check --primary a d --against=a --keep-going",
    "extract - --quiet --no-color",
    "rules list",
    "rules explain deals --rules x",
    "rules test --rules x",
    "schema",
    "diff old.json new.json --fail-on error",
]
"""Command lines that are read without argparse."""


def test_every_command_has_arguments() -> None:
    assert tuple(ARGUMENTS) == tuple(COMMANDS)


@pytest.mark.parametrize("line", PLAIN)
def test_read_as_argparse_reads(line: str) -> None:
    words = line.split()
    command = " ".join(words[: 2 if words[0] == "rules" else 1])
    assert read_plainly(words[len(command.split()) :], ARGUMENTS[command]) is not None
    assert vars(options(words, DONE)) == vars(parser(DONE).parse_args(words))


WORDS = [
    "compare", "check", "extract", "rules", "list", "explain", "diff", "a", "b=2031-06-11", "-", "--", "--against", "--all",
    "--all=1", "--format", "--format=json", "--width", "90", "7", "--date", "--fail-on", "never", "--rules", "-x", "-5", "",
]  # fmt: skip


@given(st.lists(st.sampled_from(WORDS), max_size=8))
def test_read_or_refused_as_by_argparse(words: list[str]) -> None:
    try:
        expected = vars(parser(DONE).parse_args(words))
    except UsageError as error:
        with pytest.raises(UsageError) as raised:
            options(words, DONE)
        assert str(raised.value) == str(error)
    else:
        assert vars(options(words, DONE)) == expected
