"""The command line as argparse reads it."""

from typing import Any

import pytest

from checker.cli.arguments import ARGUMENTS, COMMANDS, parser
from checker.errors import UsageError

DONE = {name: (lambda found, name=name: name) for name in COMMANDS}

READ: list[tuple[str, dict[str, Any]]] = [
    ("compare a.txt - --all --format json=x.json --format text", {"sources": ["a.txt", "-"], "all": True}),
    ("compare a --rules one.py --rules=two", {"rules": ["one.py", "two"]}),
    ("compare a --require-coverage 90%", {"require_coverage": 90.0}),
    ("check d --against a b --against c --primary a", {"drafts": ["d"], "sources": ["a", "b", "c"]}),
    ("diff old.json new.json --fail-on error", {"old": "old.json", "new": "new.json", "fail_on": "error"}),
]

REFUSED = [
    ("compare a --width 7", "columns"),
    ("compare a --date b", "2031-06-11"),
    ("compare a --fail-on sometimes", "invalid choice"),
    ("compare --unknown a", "--unknown"),
    ("frobnicate", "invalid choice"),
]


def test_every_command_has_arguments() -> None:
    assert tuple(ARGUMENTS) == tuple(COMMANDS)


@pytest.mark.parametrize(("line", "wanted"), READ)
def test_read(line: str, wanted: dict[str, Any]) -> None:
    found = vars(parser(DONE).parse_args(line.split()))
    assert {name: found[name] for name in wanted} == wanted
    assert found["command"](None) == line.split()[0]


@pytest.mark.parametrize(("line", "part"), REFUSED)
def test_refused(line: str, part: str) -> None:
    with pytest.raises(UsageError, match=part):
        parser(DONE).parse_args(line.split())
