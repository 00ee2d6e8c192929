"""Scores who is credited with each figure, on passages of our own: tests/data/attribution/*.txt.

usage: python -m benchmarks.who_says [FILE ...] [--show]

A passage is a line; "{figure|source}" marks a figure and whom the text credits with it, "{figure|-}" one for which the
article speaks itself, " ¶ " the end of a paragraph. A credit is found where the words of the source and of what was
wanted hold one another, articles left out.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import checker

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "data" / "attribution"
NAMES = ("unseen_1.txt", "unseen_2.txt", "unseen_3.txt")
_MARKED = re.compile(r"\{([^|{}]*)\|([^}]*)\}")
_WORD = re.compile(r"[^\W_]+(?:[.'’&-][^\W_]+)*")
_LEFT_OUT = frozenset(("the", "a", "an", "of", "for", "its", "their", "his", "her"))


class Marked(NamedTuple):
    """A figure of a passage: where it stands, whom it is to be credited to ("-": nobody)."""

    start: int
    end: int
    wanted: str


def passages(name: str) -> list[str]:
    """The marked passages of a file."""
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def read(line: str) -> tuple[str, list[Marked]]:
    """The text of a marked passage, and its figures."""
    text, figures, at = "", [], 0
    line = line.replace(" ¶ ", "\n\n")
    for marked in _MARKED.finditer(line):
        text += line[at : marked.start()] + marked[1]
        figures.append(Marked(len(text) - len(marked[1]), len(text), marked[2]))
        at = marked.end()
    return text + line[at:], figures


def agrees(wanted: str, found: str) -> bool:
    """Whether two sources are one: the words of either hold those of the other."""
    one, other = _words(wanted), _words(found)
    return bool(one and other) and (one <= other or other <= one)


def _words(source: str) -> set[str]:
    words = (word.lower().removesuffix("'s").removesuffix("’s") for word in _WORD.findall(source))
    return {word for word in words if word not in _LEFT_OUT}


def judged(line: str) -> list[tuple[str, str, str, str]]:
    """Each figure of a passage: what it counts as, the figure, who was wanted, who was found ("-": nobody).

    found, wrong (another source), missed; silent and false where nobody is to be credited.
    """
    text, figures = read(line)
    mentions = list(checker.extract(checker.read_text(text + "\n", name="a.txt")))
    rows = []
    for start, end, wanted in figures:
        over = [
            one
            for one in mentions
            if one.kind not in ("name", "post") and one.start < end and start < one.end
        ]
        credited = next((one.attribution for one in over if one.attribution), None)
        if wanted == "-":
            counts = "false" if credited else "silent"
        elif credited is None:
            counts = "missed" if over else "unread"
        else:
            counts = "found" if agrees(wanted, credited) else "wrong"
        rows.append((counts, text[start:end], wanted, credited or "-"))
    return rows


def counts(name: str) -> Counter[str]:
    """How many figures of a file count as what."""
    return Counter(row[0] for line in passages(name) for row in judged(line))


def scores() -> dict[str, float]:
    """Per cent of the credits that are found, and how many of 100 figures are credited to somebody who did not say so."""
    total: Counter[str] = sum((counts(name) for name in NAMES), Counter())
    credited = sum(total[name] for name in ("found", "wrong", "missed", "unread"))
    false = total["wrong"] + total["false"]
    return {
        "found": round(100 * total["found"] / credited, 1),
        "false_alarms": round(100 * false / sum(total.values()), 1),
    }


def mistakes(name: str) -> Iterator[str]:
    """Every figure of a file that is credited wrongly, with its passage."""
    for line in passages(name):
        wrong = [row for row in judged(line) if row[0] not in ("found", "silent")]
        if wrong:
            yield line
            for row in wrong:
                yield "    {}: {} wanted {}, not {}".format(*row)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("file", nargs="*", default=list(NAMES), help="files of tests/data/attribution")
    parser.add_argument("--show", action="store_true", help="print what is credited wrongly")
    args = parser.parse_args()
    for name in args.file:
        if args.show:
            print(*mistakes(name), sep="\n")
        print(name, json.dumps(counts(name)))


if __name__ == "__main__":
    main()
