"""Whom figures are credited to, over sentences of every shape that newswires use."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

import checker

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from benchmarks import who_says  # noqa: E402

FOLDER = Path(__file__).parents[1] / "data" / "attribution"
MARKED = re.compile(r"\{([^|{}]*)\|([^}]*)\}")
OPEN = {"Police counted {5,000|police} marchers, the union {20,000|union}."}
"""What is known to be read wrongly: a verb left out."""


def stories(name: str) -> list[str]:
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#") and line not in OPEN]


def read(line: str) -> tuple[str, list[tuple[int, int, str]]]:
    """The text of a marked story, and its figures: start, end, whom they are credited to ("-" for nobody)."""
    text, figures, at = "", [], 0
    line = line.replace(" ¶ ", "\n\n")
    for marked in MARKED.finditer(line):
        text += line[at : marked.start()] + marked[1]
        figures.append((len(text) - len(marked[1]), len(text), marked[2]))
        at = marked.end()
    return text + line[at:], figures


def agrees(wanted: str, found: str | None) -> bool:
    if wanted == "-" or found is None:
        return wanted == "-" and found is None
    return wanted.lower() in found.lower() or found.lower() in wanted.lower()


@pytest.mark.parametrize("line", [*stories("sentences.txt"), *stories("traps.txt")])
def test_whom_a_figure_is_credited_to(line: str) -> None:
    text, figures = read(line)
    mentions = checker.extract(checker.read_text(text + "\n", name="a.txt"))
    for start, end, wanted in figures:
        for mention in mentions:
            if mention.kind not in ("name", "post") and mention.start < end and start < mention.end:
                assert agrees(wanted, mention.attribution), (text[start:end], wanted, mention.attribution)


FOUND = {"unseen_1.txt": (114, 0, 0), "unseen_2.txt": (105, 0, 0), "unseen_3.txt": (99, 0, 2)}
"""Fewest credits found, most figures credited to somebody else than who said so, and most credited though nobody is to be."""


@pytest.mark.parametrize("name", FOUND)
def test_how_many_figures_are_credited_in_passages_of_many_shapes(name: str) -> None:
    counted = who_says.counts(name)
    found, wrong, false = FOUND[name]
    assert counted["found"] >= found
    assert counted["wrong"] <= wrong
    assert counted["false"] <= false
