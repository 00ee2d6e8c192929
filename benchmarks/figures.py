"""Scores the extraction of figures on sentences of our own: tests/data/figures.jsonl and figures_none.jsonl.

usage: python -m benchmarks.figures [--show]

A figure is found where its value is (both ends); its unit, and its hedge and trend together, count only for figures
that are found. In the sentences of figures_none.jsonl every figure is a false one. Dates and ordinals are no figures.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

from checker.extract.quantities import find
from checker.extract.quantities.figure import Figure

DATA = Path(__file__).resolve().parent.parent / "tests" / "data"
KINDS = ("money", "percent", "age", "quantity", "number")


def rows(name: str) -> list[dict[str, Any]]:
    """The sentences of a file of tests/data/."""
    return [json.loads(line) for line in (DATA / name).read_text(encoding="utf-8").splitlines()]


def figures(text: str) -> list[Figure]:
    """The figures of a sentence, without dates and ordinals."""
    return [one for one in find(text) if one.kind in KINDS]


def _is_value(figure: Figure, gold: dict[str, Any]) -> bool:
    if figure.low is None or figure.high is None:
        return False
    ends = ((figure.low, Decimal(gold["low"])), (figure.high, Decimal(gold["high"])))
    return all(abs(found - wanted) <= abs(wanted) / 10_000 for found, wanted in ends)


def compared(row: dict[str, Any]) -> tuple[Counter[str], list[str]]:
    """What one sentence counts for, and its mistakes in words."""
    left = figures(row["text"])
    counts = Counter(predicted=len(left), gold=len(row["figures"]))
    wrong = []
    for gold in row["figures"]:
        same = [one for one in left if _is_value(one, gold)]
        if not same:
            wrong.append(f"missed {gold['low']} {gold['unit']}")
            continue
        best = max(same, key=lambda one: one.unit == gold["unit"])
        left.remove(best)
        unit = best.unit == gold["unit"] and (best.kind == "age") == (gold.get("kind") == "age")
        change = (best.hedge, best.trend) == (gold.get("hedge"), gold.get("trend"))
        counts.update(value=1, unit=unit, change=change)
        if not unit:
            wrong.append(f"{gold['low']}: {best.kind} {best.unit}, not {gold['unit']}")
        if not change:
            wrong.append(
                f"{gold['low']}: {best.hedge} {best.trend}, not {gold.get('hedge')} {gold.get('trend')}"
            )
    return counts, wrong + [f"false {one.low} {one.unit}" for one in left]


def scores() -> dict[str, float]:
    """F1 in per cent of value, of value with unit, and of value with hedge and trend; traps with a false figure."""
    total: Counter[str] = sum((compared(row)[0] for row in rows("figures.jsonl")), Counter())
    both = total["predicted"] + total["gold"]
    reached = {name: round(200 * total[name] / both, 1) for name in ("value", "unit", "change")}
    traps = rows("figures_none.jsonl")
    reached["silent"] = round(100 * sum(not figures(row["text"]) for row in traps) / len(traps), 1)
    return reached


def mistakes() -> Iterator[str]:
    """Every sentence that is read wrong, and how."""
    for row in rows("figures.jsonl"):
        if wrong := compared(row)[1]:
            yield f"{row['text']} | {_list(wrong)}"
    for row in rows("figures_none.jsonl"):
        if found := figures(row["text"]):
            yield f"{row['text']} | {_list(f'false {one.low} {one.unit}' for one in found)}"


def _list(parts: Iterable[str]) -> str:
    return "; ".join(parts)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--show", action="store_true", help="print what is read wrong")
    if parser.parse_args().show:
        for line in mistakes():
            print(line)
    print(json.dumps(scores()))


if __name__ == "__main__":
    main()
