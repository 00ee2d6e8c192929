"""Scores the program on data that nobody here wrote, and fails when a figure is worse than it has been.

usage: python benchmarks/score.py [SUITE ...] [--suites FOLDER] [--bounds FILE] [--pin] [--loosen] [--jobs N]

The sentences of our own, tests/data/figures.jsonl and figures_none.jsonl, are scored as the suite `own_figures`, those
about who says so, tests/data/attribution, as `own_credits`.
FOLDER holds a `score.py` that takes names of suites and `--json FILE`, and the data it needs; without it nothing
else is scored. The bounds are pinned in tests/accuracy_floors.json as suite -> part (look, blind)
-> path of a figure -> the worst that it may be: a floor, or for false alarms and their like a ceiling. `--pin`
tightens them to what was reached; only `--loosen` may also loosen them.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks import figures, who_says  # noqa: E402  (found beside this script however it is started)

BOUNDS = ROOT / "tests" / "accuracy_floors.json"

CEILINGS = frozenset(
    {
        "false_alarms",
        "false_before",
        "articles_said_to_contradict_themselves",
        "unlabelled",
        "failed",
        "crashed",
    }
)
"""Figures that are better the lower they are, by the last word of their path."""

OWN = "own_figures"
OWN_FLOORS = {"value": 99.0, "unit": 99.0, "change": 99.0, "silent": 99.0}
"""What the sentences of our own may not fall under as long as nothing else is pinned for them."""

CREDITS = "own_credits"
CREDITS_FLOORS = {"found": 90.0, "false_alarms": 2.0}
"""What our own passages about whom a figure is credited to may not fall under, and how many may be credited wrongly."""

OURS = {OWN: figures.scores, CREDITS: who_says.scores}
"""The suites of our own, and what scores them."""

Bounds = dict[str, dict[str, dict[str, float]]]


class Row(NamedTuple):
    """One pinned figure: its bound, and what was reached."""

    suite: str
    part: str
    path: str
    bound: float
    reached: float

    @property
    def is_worse(self) -> bool:
        """Whether what was reached lies on the wrong side of the bound."""
        return is_worse(self.path, self.reached, self.bound)


def is_worse(path: str, one: float, other: float) -> bool:
    """Whether the first of two figures of this path is the worse one."""
    return one > other if path.rpartition("/")[2] in CEILINGS else one < other


def scored(script: Path, suites: list[str], jobs: int) -> dict[str, Any]:
    """What `score.py` says of each suite and part."""
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "scores.json"
        subprocess.run(
            [sys.executable, str(script), *suites, "--jobs", str(jobs), "--json", str(output)],
            check=True,
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
        )
        scores: dict[str, Any] = json.loads(output.read_text(encoding="utf-8"))
        return scores


def scores_of(script: Path, suites: list[str], jobs: int) -> dict[str, Any]:
    """What our own sentences reach, and the suites of `score.py` where it is at hand."""
    outside = [suite for suite in suites if suite not in OURS]
    found = scored(script, outside, jobs) if outside and script.exists() else {}
    return found | {suite: {"look": reached()} for suite, reached in OURS.items() if suite in suites}


def figure_at(scores: dict[str, Any], path: str) -> float:
    """The figure at a path such as "value+unit/f1"; of "5/6" the first number. Absent counts are zero."""
    found: Any = scores
    for key in path.split("/"):
        found = found.get(key, 0)
    return float(str(found).partition("/")[0])


def compared(bounds: Bounds, scores: dict[str, Any]) -> list[Row]:
    """Every pinned figure of the suites that were scored."""
    return [
        Row(suite, part, path, bound, figure_at(scores[suite][part], path))
        for suite, parts in bounds.items()
        if suite in scores
        for part, pinned in parts.items()
        if part in scores[suite]
        for path, bound in pinned.items()
    ]


def pinned_again(bounds: Bounds, rows: list[Row], loosen: bool) -> Bounds:
    """The bounds tightened to what was reached; with `loosen` set to it."""
    reached = {row[:3]: row for row in rows}
    return {
        suite: {
            part: {
                path: row.reached
                if (row := reached.get((suite, part, path)))
                and (loosen or is_worse(path, bound, row.reached))
                else bound
                for path, bound in pinned.items()
            }
            for part, pinned in parts.items()
        }
        for suite, parts in bounds.items()
    }


def main() -> int:
    """Score, print a line a figure, and fail for those that are worse than pinned."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("suite", nargs="*", help="suites to score; all that are pinned without any")
    parser.add_argument("--suites", type=Path, default=ROOT.parent / "shared" / "suites")
    parser.add_argument("--bounds", type=Path, default=BOUNDS)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--pin", action="store_true")
    parser.add_argument("--loosen", action="store_true")
    args = parser.parse_args()
    script = args.suites / "score.py"
    if not script.exists():
        print(f"no score.py in {args.suites}: only our own sentences are scored")
    bounds: Bounds = json.loads(args.bounds.read_text(encoding="utf-8"))
    bounds.setdefault(OWN, {"look": dict(OWN_FLOORS)})
    bounds.setdefault(CREDITS, {"look": dict(CREDITS_FLOORS)})
    rows = compared(bounds, scores_of(script, args.suite or list(bounds), args.jobs))
    for row in rows:
        name = f"{row.suite} {row.part} {row.path}"
        print(
            f"{name:72} pinned {row.bound:6.1f}  reached {row.reached:6.1f}{'  WORSE' if row.is_worse else ''}"
        )
    if args.pin or args.loosen:
        again = json.dumps(pinned_again(bounds, rows, args.loosen), indent=2) + "\n"
        args.bounds.write_text(again, encoding="utf-8")
        return 0
    worse = sum(row.is_worse for row in rows)
    print(f"{len(rows)} figures, {worse} worse than pinned")
    return int(bool(worse))


if __name__ == "__main__":
    raise SystemExit(main())
