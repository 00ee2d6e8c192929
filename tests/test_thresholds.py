"""Every number that decides something stands in tests/data/thresholds.txt too: changing one is a decision.

After a wanted change: `REGENERATE=1 pytest tests/test_thresholds.py`, with the reason in the docstring of the constant.
"""

import ast
import os
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1] / "checker"
KEPT = Path(__file__).parent / "data" / "thresholds.txt"


def thresholds() -> Iterator[str]:
    for path in sorted(path for room in ("values", "bind", "judge") for path in (ROOT / room).rglob("*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
                numbers = [part for part in ast.walk(node.value) if isinstance(part, ast.Constant)]
                if any(
                    isinstance(part.value, int | float) and not isinstance(part.value, bool)
                    for part in numbers
                ):
                    yield f"{path.relative_to(ROOT).as_posix()}: {ast.unparse(node)}\n"


def test_no_threshold_moves_unnoticed() -> None:
    found = "".join(thresholds())
    if os.environ.get("REGENERATE"):
        KEPT.write_text(found, encoding="utf-8", newline="\n")
    assert found == KEPT.read_text(encoding="utf-8")
