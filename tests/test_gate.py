"""What stands at the gate: the action's script, the hook, and their declarations."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
import yaml
from junitparser import JUnitXml

from checker.report import FORMATS
from tests.runner import Ran, Runner

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent
SOURCE = "Acme Corp agreed to buy Bolt Inc for $3 billion.\n"


ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
INSTALL = "Install checker"


def test_the_action_uploads_only_what_somebody_asks_for() -> None:
    *_, last = ACTION["runs"]["steps"]
    assert last["uses"].startswith("github/codeql-action/upload-sarif@")
    assert ACTION["inputs"]["upload-sarif"]["default"] == "false"
    used = set(re.findall(r"inputs\.([a-z-]+)", (ROOT / "action.yml").read_text(encoding="utf-8")))
    assert used == set(ACTION["inputs"])


def _run(folder: Path, base: str = "", **inputs: str) -> Ran:
    """The action as the runner runs it, with the program that is tested here instead of a new one."""
    given = {name.replace("_", "-"): value for name, value in inputs.items()}
    event = {"github.event.pull_request.base.sha": base} if base else {}
    return Runner(ROOT, folder / "../runner", [BIN]).run(folder, given, event, leave=INSTALL)


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A workspace with a source and a draft that differs from it."""
    folder = tmp_path / "desk"
    folder.mkdir()
    (folder / "wire copy.txt").write_text(f"LIMA - {SOURCE}It rained.", encoding="utf-8")
    (folder / "draft.md").write_text(SOURCE.replace("$3", "$4"), encoding="utf-8")
    return folder


@pytest.mark.parametrize(("amount", "code", "marked"), [("$4", 1, 1), ("$3", 0, 0)])
def test_the_action(desk: Path, amount: str, code: int, marked: int) -> None:
    (desk / "draft.md").write_text(SOURCE.replace("$3", amount), encoding="utf-8")
    done = _run(desk, drafts="draft.md", against="wire copy.txt\n", sarif="out.sarif")
    assert done.code == code, done.err
    lines = [line for line in done.out.splitlines() if line.startswith("::error file=draft.md,line=1,")]
    assert len(lines) == marked
    assert "draft.md" in done.summary
    assert done.outputs == {"sarif": "out.sarif"}
    assert done.used == ()
    assert (desk / "out.sarif").exists()


def test_a_draft_called_like_an_option_is_a_draft_to_the_action(desk: Path) -> None:
    """What a pull request adds may be called so."""
    (desk / "--fail-on=never").write_text("Acme paid $4 billion.", encoding="utf-8")
    (desk / "source.txt").write_text("Acme paid $3 billion.", encoding="utf-8")
    done = _run(desk, drafts="--fail-on=never", against="source.txt")
    assert done.code == 1


def test_the_action_uploads_where_it_is_asked_to_also_after_a_failure(desk: Path) -> None:
    done = _run(desk, drafts="draft.md", against="wire copy.txt", upload_sarif="true")
    assert (done.code, done.outputs) == (1, {"sarif": "checker.sarif"})
    assert done.used == ("github/codeql-action/upload-sarif@v3",)
    without = _run(desk, drafts="draft.md", against="wire copy.txt")
    assert (without.code, without.outputs, without.used) == (1, {"sarif": ""}, ())


def test_the_action_checks_what_is_configured(desk: Path) -> None:
    (desk / "checker.toml").write_text('drafts = "*.md"\nsources = "wire copy.txt"\n', encoding="utf-8")
    done = _run(desk)
    assert (done.code, done.out.count("::error ")) == (1, 1)
    assert _run(desk, fail_on="never").code == 0


def test_a_summary_is_no_longer_than_github_shows(desk: Path) -> None:
    long = "in a street that nobody in the whole of the county had ever thought of as one of those that go on"
    many = "".join(f"Bolt Inc has {at} shops {long} in Town{at}.\n\n" for at in range(13, 613))
    (desk / "draft.md").write_text(many, encoding="utf-8")
    done = _run(desk, drafts="draft.md", against="wire copy.txt", fail_on="never")
    assert done.code == 0, done.err
    assert 400_000 < len(done.summary.encode()) < 1024**2
    assert done.summary.endswith("The rest is too long for a summary.\n")


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_the_action_in_a_pull_request_says_what_came_went_and_stayed(tmp_path: Path) -> None:
    desk = tmp_path / "desk"
    (desk / "inner").mkdir(parents=True)

    def git(*arguments: str) -> str:
        who = ["-c", "user.name=a", "-c", "user.email=a@b.example", "-c", "init.defaultBranch=main"]
        done = subprocess.run(["git", *who, *arguments], cwd=desk, capture_output=True, text=True, check=True)
        return done.stdout.strip()

    git("init", "-q")
    (desk / "inner/wire.txt").write_text(f"LIMA - {SOURCE}It rained. Bolt has 12 shops.", encoding="utf-8")
    (desk / "inner/draft.md").write_text(SOURCE.replace("$3", "$4"), encoding="utf-8")
    git("add", ".")
    git("commit", "-qm", "base")
    base = git("rev-parse", "HEAD")
    (desk / "inner/draft.md").write_text(f"It rained.\n\n{SOURCE} Bolt has 14 shops.", encoding="utf-8")
    done = _run(desk / "inner", base, drafts="draft.md", against="wire.txt")
    assert done.code == 1, done.err
    assert done.summary.startswith("## Since the base\n\n**")
    went = done.summary.partition("### Went\n\n")[2].partition("\n\n")[0]
    assert "amount of the deal ($4 billion; $3 billion), `draft.md:1:38`" in went
    came = done.summary.partition("### Came\n\n")[2].partition("\n\n")[0]
    assert "14 shops" in came
    assert git("worktree", "list").count("\n") == 0
    again = _run(desk / "inner", "0" * 40, drafts="draft.md", against="wire.txt")
    assert (again.code, again.out) == (1, done.out)
    assert "Since the base" not in again.summary


def test_the_action_fails_as_the_program_does(desk: Path) -> None:
    done = _run(desk, drafts="missing.md", against="none.txt")
    assert done.code == 2
    assert "missing.md" in done.err


def test_the_action_installs_the_program_that_it_runs(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The whole action on a machine that has Python and nothing else; pip needs its index."""
    monkeypatch.setenv("PIP_NO_COMPILE", "1")  # most of what is installed is never run here
    temp = desk.parent / "runner"
    done = Runner(ROOT, temp).run(desk, {"drafts": "draft.md", "against": "wire copy.txt"})
    if "No matching distribution" in done.err:
        pytest.skip("pip cannot install here")
    assert (done.code, done.out.count("::error file=draft.md")) == (1, 1), done.err
    assert (temp / "checker/bin/checker").exists()


def test_the_job_of_gitlab(tmp_path: Path) -> None:
    """The script of the guide's job, as GitLab's runner runs it; only the program is here already."""
    guide = (ROOT / "docs/gate.md").read_text(encoding="utf-8")
    (block,) = re.findall(r"```yaml\n(# \.gitlab-ci\.yml\n.*?)```", guide, flags=re.DOTALL)
    job = yaml.safe_load(block)["drafts"]
    install, *script = job["script"]
    assert install.startswith("pip install ")
    shutil.copytree(ROOT / "tests/data/desk", tmp_path / "desk")
    done = subprocess.run(
        ["bash", "-eo", "pipefail", "-c", "\n".join(script)],
        cwd=tmp_path / "desk", env={**os.environ, "PATH": f"{BIN}:{os.environ['PATH']}"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1, done.stderr
    assert job["artifacts"]["when"] == "always"
    quality, junit = (
        tmp_path / "desk" / job["artifacts"]["reports"][name] for name in ("codequality", "junit")
    )
    assert {one["location"]["path"] for one in json.loads(quality.read_text(encoding="utf-8"))} >= {
        "drafts/mill.md"
    }
    assert JUnitXml.fromfile(str(junit)).failures > 0


@pytest.mark.parametrize(
    "arguments",
    [["--builtin-schema", "vendor.github-actions", "action.yml"]],
)
def test_declarations_are_valid(arguments: list[str]) -> None:
    done = subprocess.run(
        [BIN / "check-jsonschema", *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_the_hook_is_declared() -> None:
    done = subprocess.run(
        [BIN / "pre-commit", "validate-manifest", ".pre-commit-hooks.yaml"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_the_hook_fails_a_commit_with_an_error(tmp_path: Path) -> None:
    """As a user tries it. The hook is installed in an environment of its own, for which pip needs its index."""
    desk = tmp_path / "desk"
    (desk / "sources").mkdir(parents=True)
    (desk / "sources/wire.txt").write_text(f"LIMA - {SOURCE}", encoding="utf-8")
    (desk / "wrong.md").write_text(SOURCE.replace("$3", "$4"), encoding="utf-8")
    (desk / "right.md").write_text(SOURCE, encoding="utf-8")
    (desk / "checker.toml").write_text('drafts = "*.md"\nsources = "sources"\n', encoding="utf-8")
    (desk / "photo.png").write_bytes(b"\x89PNG")
    environment = {**os.environ, "PRE_COMMIT_HOME": str(tmp_path / "cache"), "PIP_NO_COMPILE": "1"}

    def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            arguments, cwd=desk, env=environment, capture_output=True, text=True, check=False
        )

    run("git", "init", "-q")
    run("git", "add", ".")
    tried = [BIN / "pre-commit", "try-repo", ROOT, "checker", "--verbose"]
    done = run(*tried, "--all-files")
    if "An unexpected error has occurred" in done.stdout and "pip" in done.stdout:
        pytest.skip("pip cannot install here")
    assert done.returncode == 1, done.stdout
    assert "The draft differs from its sources in one place: amount of the deal" in done.stdout
    assert "2 drafts against 1 source." in done.stdout
    nothing = run(*tried, "--files", "photo.png")
    assert (nothing.returncode, "no files to check" in nothing.stdout) == (0, True), nothing.stdout


@pytest.mark.parametrize(
    ("names", "code", "said"),
    [
        (["wrong.md", "wire.txt"], 1, "1 draft against 1 source."),
        (["right.md"], 0, "1 draft against 1 source."),
        (["wire.txt"], 0, "checker: note: none of the files is a draft\n"),
        ([], 0, "checker: note: none of the files is a draft\n"),
    ],
)
def test_what_a_hook_is_given(tmp_path: Path, names: list[str], code: int, said: str) -> None:
    (tmp_path / "wire.txt").write_text(f"LIMA - {SOURCE}", encoding="utf-8")
    (tmp_path / "wrong.md").write_text(SOURCE.replace("$3", "$4"), encoding="utf-8")
    (tmp_path / "right.md").write_text(SOURCE, encoding="utf-8")
    (tmp_path / "checker.toml").write_text('drafts = "*.md"\nsources = "wire.txt"\n', encoding="utf-8")
    done = subprocess.run(
        [BIN / "checker", "check", "--only-drafts", *names],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == code
    assert said in done.stdout + done.stderr


@pytest.mark.parametrize(
    ("option", "place"),
    [([], "`primary` of the configuration: 'filing.txt'"), (["--primary", "memo"], "--primary: 'memo'")],
)
def test_an_unknown_source_of_record_is_told_where_it_is_named(
    tmp_path: Path, option: list[str], place: str
) -> None:
    (tmp_path / "wire.txt").write_text(SOURCE, encoding="utf-8")
    (tmp_path / "draft.md").write_text(SOURCE.replace("$3", "$4"), encoding="utf-8")
    settings = 'drafts = "*.md"\nsources = "wire.txt"\nprimary = "filing.txt"\n'
    (tmp_path / "checker.toml").write_text(settings, encoding="utf-8")
    done = subprocess.run(
        [BIN / "checker", "check", *option], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (done.returncode, place in done.stderr) == (2, True), done.stderr


def test_the_formats_of_the_guide_are_those_of_the_program() -> None:
    text = (ROOT / "docs/gate.md").read_text(encoding="utf-8")
    told = set(re.findall(r"^\| `([a-z]+)` \|", text, flags=re.MULTILINE))
    assert told == set(FORMATS) - {"terminal", "text", "markdown", "html", "docx"}


def _copied(stage: str) -> list[tuple[list[str], str]]:
    """What the first stage of the Containerfile copies, and where to."""
    lines = re.findall(r"^COPY (?!--)(.+)$", stage, flags=re.MULTILINE)
    return [((words := line.split())[:-1], words[-1]) for line in lines]


def test_the_container_has_what_it_is_built_of(tmp_path: Path) -> None:
    """A wheel is built of what the Containerfile copies, out of what the repository holds, and nothing else."""
    text = (ROOT / "Containerfile").read_text(encoding="utf-8")
    assert {line.split()[0] for line in text.splitlines() if line and line[0].isupper()} == {
        "ARG", "FROM", "WORKDIR", "COPY", "RUN", "USER", "ENTRYPOINT",
    }  # fmt: skip
    kept = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.split()
    if not kept:
        pytest.skip("no repository")
    first = re.split(r"^FROM .*$", text, flags=re.MULTILINE)[1]
    assert _copied(first)
    for names, target in _copied(first):
        for name in names:
            found = [file for file in kept if file == name or file.startswith(f"{name}/")]
            assert found, name
            for file in found:
                to = tmp_path / (file if target == "./" else file.replace(name, target, 1))
                to.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(ROOT / file, to)
    wheel = tmp_path / "wheel"
    done = subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", wheel, "."],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if "hatchling" in done.stderr and "No matching distribution" in done.stderr:
        pytest.skip("pip cannot fetch what builds the wheel")
    assert done.returncode == 0, done.stderr
    (built,) = wheel.iterdir()
    names = zipfile.ZipFile(built).namelist()
    assert {"checker/cli/__init__.py", "checker/_rules/deals.py", "checker/report/page.css"} <= set(names)
    assert any(name.endswith("data/share/man/man1/checker.1") for name in names)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_completion_of_a_shell(shell: str, tmp_path: Path) -> None:
    done = subprocess.run([BIN / "checker", "completion", shell], capture_output=True, text=True, check=True)
    for word in ("compare", "--against", "--fail-on", "measure"):
        assert word in done.stdout
    file = tmp_path / "completion"
    file.write_text(done.stdout, encoding="utf-8")
    if shutil.which(shell):
        read = subprocess.run([shell, "-n", file], capture_output=True, text=True, check=False)
        assert (read.returncode, read.stderr) == (0, "")
