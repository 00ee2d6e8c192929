"""Every command and example of README, CONTRIBUTING and the guides, run as its reader would run it.

The blocks of a page are run in order, in a copy of `tests/data/desk`. What a block is, its language says:

    console   commands after "$", each with what it prints; "…" stands for any words, alone on a line for any lines
    sh        commands; each ends with 0 or 1 (findings), never with 2
    python    a file where the first line names one ("# my_story.py"), else a program that is run
    toml      settings of checker, or a file that the first line names
    yaml      a file that the first line names, held against its schema where one is at hand
    json      a file that the comment before it names (`<!-- file: drafts.jsonl -->`), else JSON

What cannot be run says so on the page, in the line before it: "> Not run by the tests: why". After a wanted change
of what commands print: `REGENERATE=1 pytest tests/docs/test_guides.py` and read the diff.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

import checker
from checker.cli.arguments import ARGUMENTS, COMMANDS, parser
from checker.config import Config
from checker.errors import RuleError

ROOT = Path(__file__).resolve().parents[2]
DESK = ROOT / "tests/data/desk"
BIN = Path(sys.executable).parent
PAGES = [
    "README.md",
    "CONTRIBUTING.md",
    *(f"docs/{file.name}" for file in sorted((ROOT / "docs").glob("*.md"))),
]
BLOCK = re.compile(
    r"(?P<before>(?:^[^\n]*\n\n?)?)^(?P<indent> *)```(?P<kind>\w*)\n(?P<body>.*?)^(?P=indent)```$",
    re.M | re.S,
)
FILE = re.compile(r"<!-- file: (\S+) -->")
NOT_RUN = "> Not run by "
KINDS = {"console", "sh", "python", "toml", "yaml", "json", "text", "markdown", "lua"}
READ_ONLY = {"text", "markdown", "lua"}
"""Languages in which nothing is run; lua has to say so."""
SCHEMAS = {
    ".github/workflows/drafts.yml": ["check-jsonschema", "--builtin-schema", "vendor.github-workflows"],
    ".gitlab-ci.yml": ["check-jsonschema", "--builtin-schema", "vendor.gitlab-ci"],
    ".pre-commit-config.yaml": ["pre-commit", "validate-config"],
}
SLOTS = re.compile(r"^  slots: .*$", re.M)
"""What is read of a sentence, which grows from version to version."""


class Block(NamedTuple):
    """A fenced block of a page."""

    page: str
    line: int
    kind: str
    body: str
    before: str
    """The line before it."""

    @property
    def runs(self) -> bool:
        """Whether the page lets it be run."""
        return not self.before.startswith(NOT_RUN)


def blocks(page: str) -> list[Block]:
    """The fenced blocks of a page, their indentation taken away."""
    text = (ROOT / page).read_text(encoding="utf-8")
    found = []
    for match in BLOCK.finditer(text):
        body = re.sub(rf"^{match['indent']}", "", match["body"], flags=re.M)
        before = text[: match.start("kind") - 3].rstrip().rpartition("\n")[2].strip()
        found.append(Block(page, text.count("\n", 0, match.start("kind")) + 1, match["kind"], body, before))
    return found


BLOCKS = {page: blocks(page) for page in PAGES}
PAGES_WITH_BLOCKS = [page for page in PAGES if BLOCKS[page] and page != "docs/command-line.md"]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the files that the guides speak of."""
    folder = tmp_path / "desk"
    shutil.copytree(DESK, folder)
    (folder / "seeds").symlink_to(ROOT / "seeds")
    monkeypatch.chdir(folder)
    monkeypatch.setenv("PATH", f"{BIN}:{os.environ['PATH']}")
    monkeypatch.setenv("COLUMNS", "100")
    return folder


@pytest.mark.parametrize("page", PAGES_WITH_BLOCKS)
def test_a_page(desk: Path, page: str) -> None:
    changed: list[tuple[str, str]] = []
    for block in BLOCKS[page]:
        assert block.kind in KINDS, f"{page}:{block.line}: a block of kind {block.kind!r}"
        if block.runs:
            changed += run(block)
    if changed and os.environ.get("REGENERATE"):
        text = (ROOT / page).read_text(encoding="utf-8")
        for old, new in changed:
            text = text.replace(old, new)
        (ROOT / page).write_text(text, encoding="utf-8")
    else:
        assert [new for _, new in changed] == [old for old, _ in changed]


def run(block: Block) -> Iterator[tuple[str, str]]:
    """Run a block; gives what it shows and what it should show, where those differ."""
    where = f"{block.page}:{block.line}"
    match block.kind:
        case "console":
            yield from console(block)
        case "sh":
            for command in commands(block.body):
                code, said = executed(command)
                assert code in (0, 1), f"{where}: {command}\n{said}"
        case "python":
            python(block, where)
        case "toml":
            toml(block, where)
        case "yaml":
            name = block.body.partition("\n")[0].removeprefix("# ")
            Path(name).parent.mkdir(parents=True, exist_ok=True)
            Path(name).write_text(block.body, encoding="utf-8")
            assert yaml.safe_load(block.body), where
            done = subprocess.run([*SCHEMAS[name], name], capture_output=True, text=True, check=False)
            assert done.returncode == 0, f"{where}: {done.stdout}{done.stderr}"
        case "json":
            if named := FILE.match(block.before):
                Path(named[1]).write_text(block.body, encoding="utf-8")
            for line in block.body.splitlines():
                assert json.loads(line), where
        case kind:
            assert kind in READ_ONLY - {"lua"}, f"{where}: say that it is not run"


def python(block: Block, where: str) -> None:
    first = block.body.partition("\n")[0]
    named = re.fullmatch(r"# (\w+\.py)", first)
    if named is None:
        done = subprocess.run([sys.executable, "-c", block.body], capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{where}: {done.stderr}"
        return
    Path(named[1]).write_text(block.body, encoding="utf-8")
    if named[1] == "broken.py":
        with pytest.raises(RuleError):
            checker.load_rules(named[1])
    else:
        assert checker.load_rules(named[1]), where


def toml(block: Block, where: str) -> None:
    parsed = tomllib.loads(block.body)
    named = re.match(r"# (\S+\.toml)\n", block.body)
    if named is None or named[1] == "checker.toml":
        assert Config.of(parsed.get("tool", {}).get("checker", parsed)), where
    if named is not None:
        Path(named[1]).write_text(block.body, encoding="utf-8")


def commands(body: str) -> Iterator[str]:
    """The commands of a shell block: one a line, unless a line ends in a backslash."""
    for line in body.replace("\\\n", " ").splitlines():
        if command := line.partition(" #")[0].strip():
            yield command


def executed(command: str) -> tuple[int, str]:
    """The exit code of a command and what it prints, errors last.

    Of make its dry run, for one of its targets is this test; what serves until somebody goes is left at once.
    """
    if command.startswith("make "):
        done = subprocess.run(
            [*shlex.split(command), "-n"], cwd=ROOT, capture_output=True, text=True, check=False
        )
        return done.returncode, done.stderr
    if "--watch" in command:
        return watched(command)
    done = subprocess.run(
        ["bash", "-c", command],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    return done.returncode, done.stdout + done.stderr


def watched(command: str) -> tuple[int, str]:
    """Ends a watch after its first report, as Ctrl-C does; a shell that runs the tests behind itself has it ignored."""
    process = subprocess.Popen(
        ["bash", "-c", f"exec {command}"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    assert process.stdout
    first = process.stdout.readline()
    process.send_signal(signal.SIGINT)
    rest = process.communicate(timeout=60)[0]
    return (0 if process.returncode == 130 else 2), first + rest


def console(block: Block) -> Iterator[tuple[str, str]]:
    for part in re.split(r"^\$ ", block.body, flags=re.M)[1:]:
        command, _, shown = part.partition("\n")
        _, said = executed(command)
        found = "\n".join(line.rstrip() for line in said.rstrip("\n").split("\n")) + "\n"
        if not fits(shown, found):
            yield part, f"{command}\n{found}"


def fits(shown: str, found: str) -> bool:
    """Whether a page shows what was printed: "…" stands for any words, and alone on a line for any lines."""
    pieces = SLOTS.sub("  slots: …", shown).split("\n")
    pattern = "".join(
        "(?:[^\n]*\n)*?" if piece == "…" else "[^\n]*".join(map(re.escape, piece.split("…"))) + "\n"
        for piece in pieces[:-1]
    )
    return re.fullmatch(pattern, SLOTS.sub("  slots: …", found)) is not None


@pytest.mark.parametrize(
    ("shown", "found", "wanted"),
    [
        ("a\n", "a\n", True),
        ("a\n", "b\n", False),
        ("a\n…\nc\n", "a\nb\nb\nc\n", True),
        ("a\n…\nc\n", "a\nc\n", True),
        ("a\n…\nc\n", "a\nb\n", False),
        ("…\nc\n", "a\nc\nd\n", False),
        ("a … c\n", "a b b c\n", True),
        ("a … c\n", "a b\nc\n", False),
        ("  slots: x\n", "  slots: y\n", True),
    ],
)
def test_what_a_page_shows(shown: str, found: str, wanted: bool) -> None:
    assert fits(shown, found) is wanted


def test_what_is_not_run_is_little_and_says_why() -> None:
    every = [block for page in PAGES_WITH_BLOCKS for block in BLOCKS[page]]
    left = [block for block in every if not block.runs]
    assert all(len(block.before) > len(NOT_RUN) + 20 for block in left)
    assert 10 * len(left) < len(every)


INLINE = re.compile(r"(?<!`)`(checker [a-z][^`\n]*)`(?!`)")
WORDS = {name.split()[0] for name in COMMANDS}


@pytest.mark.parametrize("page", [page for page in PAGES if page != "docs/command-line.md"])
def test_commands_in_running_text_exist(page: str) -> None:
    """A command inside a sentence is one, and takes the options that it is given."""
    for said in INLINE.findall((ROOT / page).read_text(encoding="utf-8")):
        words = shlex.split(said)[1:]
        name = next((one for one in (" ".join(words[:2]), words[0]) if one in COMMANDS), None)
        assert name or words[0] in WORDS or words[0].isupper(), f"{page}: {said}"
        known = {one.name for one in ARGUMENTS.get(name or "", ())} | {"--help", "--version"}
        for word in words:
            if word.startswith("--") and name:
                assert word.partition("=")[0] in known, f"{page}: {said}"


def test_targets_of_make_in_running_text_exist() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), flags=re.M))
    named = {
        name
        for page in PAGES
        for name in re.findall(r"`make ([a-z]+)`", (ROOT / page).read_text(encoding="utf-8"))
    }
    assert {"test", "report", "docs", "pages"} <= named <= targets


def test_what_a_page_links_to_is_there() -> None:
    for page in PAGES:
        text = re.sub(r"```.*?```", "", (ROOT / page).read_text(encoding="utf-8"), flags=re.S)
        for target in re.findall(r"\]\(([^)#:]+)(?:#[\w-]+)?\)", text):
            assert ((ROOT / page).parent / target).exists(), f"{page}: {target}"


def test_every_command_has_its_place_in_the_guides() -> None:
    text = "".join(
        (ROOT / page).read_text(encoding="utf-8") for page in PAGES if page != "docs/command-line.md"
    )
    assert [name for name in COMMANDS if f"checker {name}" not in text] == []
    assert parser(dict.fromkeys(COMMANDS, print))


@pytest.mark.skipif(shutil.which("node") is None, reason="node is not installed")
def test_the_extension_of_vs_code_can_be_read() -> None:
    folder = ROOT / "editors/vscode"
    declared = json.loads((folder / "package.json").read_text(encoding="utf-8"))
    done = subprocess.run(
        ["node", "--check", folder / declared["main"]], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    used = set(
        re.findall(r'settings\.get\("(\w+)"\)', (folder / declared["main"]).read_text(encoding="utf-8"))
    )
    assert {f"checker.{name}" for name in used} == set(declared["contributes"]["configuration"]["properties"])


@pytest.mark.skipif(not (BIN / "mkdocs").exists(), reason="`make docs` installs what makes the site")
def test_the_site_is_made_without_a_warning(tmp_path: Path) -> None:
    done = subprocess.run(
        [BIN / "mkdocs", "build", "--strict", "--site-dir", tmp_path],
        cwd=ROOT, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "WARNING" not in done.stderr
