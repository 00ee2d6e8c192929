"""A composite action, run step by step as GitHub's runner runs it.

What the runner does is taken from its documentation ("Workflow syntax", shell; "Metadata syntax", runs; "Workflow
commands", environment files): expressions are worked out, each script is a file for `bash --noprofile --norc -e -o
pipefail`, files of its own take its outputs, its summary and what comes before PATH, and after a failure only steps that
ask for `always()` run. Steps that use another action are not run; that they would be is told.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import yaml

_EXPRESSION = re.compile(r"\$\{\{(.*?)\}\}", re.DOTALL)
_TERM = re.compile(r"'(?:[^']|'')*'|&&|\|\||[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*(?:\(\))?|[=!]=|[()]|\s+")
_OPERATORS = {"&&": " and ", "||": " or "}


class Ran(NamedTuple):
    """What came of a run."""

    code: int
    """The exit code of the step that failed first; 0 where none did."""
    out: str
    err: str
    summary: str
    outputs: dict[str, str]
    used: tuple[str, ...]
    """Other actions that would have been run."""


class Runner:
    """Runs an action; `temp` is the runner's own folder, `path` comes before PATH."""

    def __init__(self, action: Path, temp: Path, path: Collection[Path] = ()) -> None:
        self._action = action
        self._declared: dict[str, Any] = yaml.safe_load((action / "action.yml").read_text(encoding="utf-8"))
        self._temp = temp
        self._path = [str(one) for one in path]
        self._steps: dict[str, dict[str, str]] = {}
        self._failed = False
        self._known: dict[str, str] = {}

    def run(
        self, workspace: Path, inputs: Mapping[str, str], event: Mapping[str, str] = {}, leave: str = ""
    ) -> Ran:
        """Runs the steps in `workspace`; `event` gives names of the github context, `leave` is a step that is left out."""
        self._temp.mkdir(parents=True, exist_ok=True)
        self._known = {"github.action_path": str(self._action), **event}
        for name, told in self._declared["inputs"].items():
            self._known[f"inputs.{name}"] = inputs.get(name, self._filled(told.get("default", "")))
        code, out, err, summary, used = 0, "", "", "", []
        for at, step in enumerate(self._declared["runs"]["steps"]):
            if step["name"] == leave or not self._worth(step.get("if", "success()")):
                continue
            if "uses" in step:
                used.append(step["uses"])
                continue
            done, said, files = self._script(at, step, workspace)
            out, err, summary = out + done.stdout, err + done.stderr, summary + files["GITHUB_STEP_SUMMARY"]
            self._steps[step.get("id", "")] = said
            self._known.update(
                {f"steps.{step.get('id')}.outputs.{name}": value for name, value in said.items()}
            )
            self._path = [*files["GITHUB_PATH"].splitlines(), *self._path]
            if done.returncode and not self._failed:
                self._failed, code = True, done.returncode
        given = {name: self._filled(told["value"]) for name, told in self._declared["outputs"].items()}
        return Ran(code, out, err, summary, given, tuple(used))

    def _script(
        self, at: int, step: Mapping[str, Any], workspace: Path
    ) -> tuple[subprocess.CompletedProcess[str], dict[str, str], dict[str, str]]:
        """Runs a step; gives what became of it, its outputs, and what it wrote into the runner's files."""
        assert step["shell"] == "bash"
        file = self._temp / f"step-{at}.sh"
        file.write_text(self._filled(step["run"]), encoding="utf-8")
        names = ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "GITHUB_PATH", "GITHUB_ENV")
        files = {name: self._temp / f"{name}-{at}" for name in names}
        for one in files.values():
            one.write_text("", encoding="utf-8")
        kept = {
            name: value for name, value in os.environ.items() if not name.startswith(("GITHUB_", "RUNNER_"))
        }
        environment = {
            **kept,
            **{name: str(one) for name, one in files.items()},
            "CI": "true",
            "GITHUB_ACTIONS": "true",
            "GITHUB_WORKSPACE": str(workspace),
            "RUNNER_TEMP": str(self._temp),
            "PATH": os.pathsep.join([*self._path, os.environ["PATH"]]),
            **{name: self._filled(value) for name, value in step.get("env", {}).items()},
        }
        command = ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", file]
        done = subprocess.run(
            command, cwd=workspace, env=environment, capture_output=True, text=True, check=False
        )
        wrote = {name: one.read_text(encoding="utf-8") for name, one in files.items()}
        said = dict(line.split("=", 1) for line in wrote["GITHUB_OUTPUT"].splitlines())
        return done, said, wrote

    def _filled(self, text: str) -> str:
        """A text with its expressions worked out."""
        return _EXPRESSION.sub(lambda found: str(self._value(found[1])), text)

    def _worth(self, condition: str) -> bool:
        whole = _EXPRESSION.fullmatch(condition)
        told = whole[1] if whole else condition
        asks = any(word in told for word in ("always()", "failure()", "success()"))
        return bool(self._value(told if asks else f"success() && ({told})"))

    def _value(self, expression: str) -> object:
        """An expression's value; `&&` and `||` give one of their sides, and an unknown name is empty."""
        terms = _TERM.findall(expression)
        assert "".join(terms) == expression, expression
        python = "".join(_OPERATORS.get(term, self._term(term)) for term in terms)
        return eval(python, {"__builtins__": {}})

    def _term(self, term: str) -> str:
        if term.startswith("'"):
            return repr(term[1:-1].replace("''", "'"))
        if term[0].isalpha():
            functions = {"always()": True, "success()": not self._failed, "failure()": self._failed}
            return repr(functions[term] if term in functions else self._known.get(term, ""))
        return term
