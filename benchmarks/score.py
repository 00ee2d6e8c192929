"""Scores extraction on data that nobody here wrote, and fails when it is worse than it has been.

usage: python benchmarks/score.py [--suites FOLDER] [--floors FILE] [--pin] [--lower]

FOLDER holds a `score.py` that takes names of suites and `--json FILE`, and the data it needs; without it there is
nothing to score and nothing fails. The floors are pinned in tests/accuracy_floors.json as suite -> path of a
figure -> its floor. `--pin` raises them to what was reached; only `--lower` may also lower them.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
FLOORS = ROOT / "tests" / "accuracy_floors.json"


def reached(script: Path, suites: list[str]) -> dict[str, Any]:
    """What `score.py` says of each suite."""
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "scores.json"
        subprocess.run(
            [sys.executable, str(script), *suites, "--json", str(output)],
            check=True,
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
        )
        scores: dict[str, Any] = json.loads(output.read_text(encoding="utf-8"))
        return scores


def figure_at(scores: dict[str, Any], path: str) -> float:
    """The figure at a path such as "value+unit/f1"."""
    found: Any = scores
    for key in path.split("/"):
        found = found[key]
    return float(found)


def compared(floors: dict[str, dict[str, float]], scores: dict[str, Any]) -> list[tuple[str, float, float]]:
    """Every pinned figure with its floor and what was reached."""
    return [
        (f"{suite} {path}", floor, figure_at(scores[suite], path))
        for suite, pinned in floors.items()
        if suite in scores
        for path, floor in pinned.items()
    ]


def pinned_again(
    floors: dict[str, dict[str, float]], scores: dict[str, Any], lower: bool
) -> dict[str, dict[str, float]]:
    """The floors raised to what was reached; with `lower` set to it."""
    return {
        suite: {
            path: figure_at(scores[suite], path)
            if suite in scores and (lower or figure_at(scores[suite], path) > floor)
            else floor
            for path, floor in pinned.items()
        }
        for suite, pinned in floors.items()
    }


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--suites", type=Path, default=ROOT.parent / "shared" / "suites")
    parser.add_argument("--floors", type=Path, default=FLOORS)
    parser.add_argument("--pin", action="store_true")
    parser.add_argument("--lower", action="store_true")
    args = parser.parse_args()
    script = args.suites / "score.py"
    if not script.exists():
        print(f"no score.py in {args.suites}: nothing scored")
        return 0
    floors = json.loads(args.floors.read_text(encoding="utf-8"))
    scores = reached(script, list(floors))
    rows = compared(floors, scores)
    for name, floor, figure in rows:
        print(f"{name:32} floor {floor:6.1f}  reached {figure:6.1f}{'' if figure >= floor else '  TOO LOW'}")
    if args.pin or args.lower:
        args.floors.write_text(
            json.dumps(pinned_again(floors, scores, args.lower), indent=2) + "\n", encoding="utf-8"
        )
        return 0
    return int(any(figure < floor for _, floor, figure in rows))


if __name__ == "__main__":
    raise SystemExit(main())
