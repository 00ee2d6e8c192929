"""How fast extraction is: ours, other libraries and bare scans on the same prose, as medians and ratios.

usage: python -m benchmarks [--runs N] [--json FILE] [--docs FILE] [--quick]

Prints Markdown tables and writes the same figures for machines (benchmarks/result.json); `--docs` puts the tables
into a page between its markers. Times are processor time in seconds of one process, medians of N turns; `--quick`
leaves out what takes longer than a few seconds.
"""

from __future__ import annotations

import argparse
import compileall
import gc
import json
import os
import platform
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from functools import cache, partial
from pathlib import Path
from typing import Any

import regex

from benchmarks.peers import peers
from benchmarks.prose import prose
from checker import compare
from checker.extract import extract, quantities
from checker.model import Document
from checker.read import read_text
from checker.values import Quantity
from checker.values.camps import group

ROOT = Path(__file__).resolve().parent.parent
RESULT = ROOT / "benchmarks" / "result.json"
START, END = "<!-- benchmarks -->", "<!-- end of benchmarks -->"
TEXT, PEER_TEXT = 1_000_000, 20_000
BARE = (
    r"[$€£]\s?\d[\d,.]*(?:\s(?:thousand|million|billion|trillion)\b)?"
    r"|\d[\d,.]*\s?(?:%|per\s?cent\b)"
    r"|\b\d{1,3}(?:-|\s)years?(?:-|\s)old\b"
)
"""One pattern for currency, percentages and ages, without values, hedges, ranges or words."""
ANCHORS = ("$", "€", "£", "%", "per cent", "percent", "year-old", "million", "billion")
Row = dict[str, Any]


def in_turns(works: Sequence[Callable[[], object]], runs: int) -> list[list[float]]:
    """Processor time of each work in seconds, in each of the turns; one turn more comes first and is not counted.

    The works run one after another in every turn, so that a neighbour who takes the processor disturbs all of them:
    ratios are taken turn by turn. Nothing looks for cyclic garbage meanwhile, as with `timeit` and the command.
    """
    gc.collect()
    gc.disable()
    turns = [[_seconds(work) for work in works] for _ in range(runs + 1)]
    gc.enable()
    return turns[1:]


def _seconds(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def speeds(runs: int) -> list[Row]:
    """Ours, the bare scans and the peers on the same prose; `ratio` is how many times as fast the first is."""
    text = prose(TEXT)
    bare, bare_regex = re.compile(BARE), regex.compile(BARE)
    readers: dict[str, tuple[Callable[[str], object], int]] = {
        "checker: whole extraction, all kinds": (_of_document(extract), TEXT),
        "checker: the same, and whom each mention is credited to": (_of_document(_credited), TEXT),
        "checker: reading and whole extraction": (lambda part: extract(_read(part)), TEXT),
        "checker: figures and dates only": (quantities.find, TEXT),
        "bare: one re scan": (lambda part: sum(1 for _ in bare.finditer(part)), TEXT),
        "bare: one regex scan": (lambda part: sum(1 for _ in bare_regex.finditer(part)), TEXT),
        "bare: str.find of nine anchors": (_find_anchors, TEXT),
        **{f"peer: {name}": (read, PEER_TEXT) for name, read in peers()},
    }
    works = [partial(read, text[:size]) for read, size in readers.values()]
    sizes = [min(size, len(text)) for _, size in readers.values()]
    turns = [
        [size / taken for size, taken in zip(sizes, turn, strict=True)] for turn in in_turns(works, runs)
    ]
    return [
        {
            "name": name,
            "characters": sizes[at],
            "characters_per_second": statistics.median(turn[at] for turn in turns),
            "ratio": statistics.median(turn[0] / turn[at] for turn in turns),
        }
        for at, name in enumerate(readers)
    ]


def _of_document(work: Callable[[Document], object]) -> Callable[[str], object]:
    """Work on a document that has been read; reading is no part of it."""
    read = cache(_read)
    return lambda text: work(read(text))


def _read(text: str) -> Document:
    return read_text(text, name="a")


def _credited(document: Document) -> list[str | None]:
    return [mention.attribution for mention in extract(document)]


def _find_anchors(text: str) -> int:
    found = 0
    for anchor in ANCHORS:
        at = text.find(anchor)
        while at >= 0:
            found += 1
            at = text.find(anchor, at + 1)
    return found


def linearity(runs: int, quick: bool) -> list[Row]:
    """Cost per character against that of 10,000 characters, on prose and on texts made to be slow."""
    sizes = [100_000, 1_000_000] + ([] if quick else [10_000_000])
    texts = [("prose", prose(size)[:size]) for size in sizes]
    texts += [(name, piece * (100_000 // len(piece))) for name, piece in HOSTILE.items()]
    return [_cost(name, text, runs) for name, text in texts]


def _cost(name: str, long: str, runs: int) -> Row:
    short = long[:10_000]
    turns = in_turns(
        [lambda: [quantities.find(short) for _ in range(10)], lambda: quantities.find(long)], runs
    )
    each = [(few / 10 / len(short), many / len(long)) for few, many in turns]
    return {
        "text": name,
        "characters": len(long),
        "ns_per_character": statistics.median(many for _, many in each) * 1e9,
        "ratio": statistics.median(many / few for few, many in each),
    }


HOSTILE = {
    "digits in a row": "7",
    "digits and points": "1.",
    "numbers and spaces": "1 ",
    "numbers and hyphens": "1-",
    "currency signs": "$",
    "number words": "hundred and one ",
    "spaces": " ",
    "letters": "a",
    "ranges": "between 5 and ",
    "possessives": "5 of a’s ",
}


SCRIPT = str(Path(sys.executable).with_name("checker"))
"""The command as an installation leaves it."""
REFERENCE = "python -c 'import pydantic, rich, regex'"
COMMANDS = {
    REFERENCE: ["-c", "import pydantic, rich, regex"],
    "python -c 'import checker'": ["-c", "import checker"],
    "checker --help": [SCRIPT, "--help"],
    "checker rules list": [SCRIPT, "rules", "list"],
    "checker compare seeds/": [SCRIPT, "compare", "seeds/", "--fail-on", "never"],
}


def processes(runs: int) -> list[Row]:
    """Processor time (user and system) and greatest memory of whole processes, and the time against the reference.

    The commands run in turn, so that a neighbour disturbs all of them, and the ratio is the median of the turns'.
    All modules are compiled before, as an installation leaves them.
    """
    compileall.compile_dir(ROOT / "checker", quiet=1)
    compileall.compile_dir(ROOT / "rules", quiet=1)
    turns = [{name: _process(command) for name, command in COMMANDS.items()} for _ in range(3 * runs + 1)][1:]
    return [
        {
            "name": name,
            "seconds": statistics.median(turn[name][0] for turn in turns),
            "ratio": statistics.median(turn[name][0] / turn[REFERENCE][0] for turn in turns),
            "megabytes": statistics.median(turn[name][1] for turn in turns),
        }
        for name in COMMANDS
    ]


LAUNCHER = """
import json, resource, subprocess, sys
code = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps([code, used.ru_utime + used.ru_stime, used.ru_maxrss]))
"""
"""A small process that starts the measured one: the memory of a large parent would count as its child's."""


def _process(arguments: list[str]) -> tuple[float, float]:
    command = [sys.executable, *arguments]
    launched = subprocess.run(
        [sys.executable, "-S", "-c", LAUNCHER, *command], cwd=ROOT, capture_output=True, text=True, check=True
    )
    code, seconds, kilobytes = json.loads(launched.stdout)
    if code:
        raise SystemExit(f"{' '.join(command)} failed with {code}")
    return seconds, kilobytes / 1024


def scale(quick: bool) -> list[Row]:
    """Comparing ever more sources on one story, and ever more claims in one field: the cost of each.

    `ratio` is the cost of one against that among the fewest.
    """
    few, many = (100, 300) if quick else (100, 1_000)
    return [
        *_growth("sources on one story", (few, many), _sources),
        *_growth("claims in one field, ten a source", (10 * few, 10 * many), _claims),
        *_growth("values of one field, grouped", (1_000, 10_000), _values),
    ]


def _growth(
    name: str, counts: Sequence[int], work_of: Callable[[int], Callable[[], object]]
) -> Iterator[Row]:
    times = max(counts) // min(counts)
    works = [partial(_repeated, work_of(count), times if count == min(counts) else 1) for count in counts]
    turns = in_turns(works, 3)
    for at, count in enumerate(counts):
        each = statistics.median(turn[at] for turn in turns) / max(counts)
        ratio = statistics.median(turn[at] / turn[0] for turn in turns)
        yield {"name": f"{count:,} {name}", "count": count, "each": each, "ratio": ratio}


def _repeated(work: Callable[[], object], times: int) -> None:
    for _ in range(times):
        work()


def _sources(count: int) -> Callable[[], object]:
    documents = [read_text(_article(number), name=f"{number}.txt") for number in range(count)]
    return lambda: compare(documents)


def _claims(count: int) -> Callable[[], object]:
    documents = [read_text(_ten_claims(number), name=f"{number}.txt") for number in range(count // 10)]
    return lambda: compare(documents)


def _values(count: int) -> Callable[[], object]:
    claims = [(f"{number}.txt", _amount(number)) for number in range(count)]
    return lambda: group(claims)


def _ten_claims(number: int) -> str:
    """A source that states one field ten times, every time with another figure."""
    figures = (f"{10 + (10 * number + n) / 10_000:.4f}" for n in range(10))
    return " ".join(f"Meta will invest ${figure} billion in Scale AI." for figure in figures)


def _article(number: int) -> str:
    """One source on the story of the seed articles, with figures of its own."""
    return (
        f"Meta will invest ${10 + number % 7}.{number % 10} billion in Scale AI for a {45 + number % 9}% stake, "
        f"the companies said. Alexandr Wang, {25 + number % 5}, is the founder of Scale AI. "
        f"Scale AI was founded in 201{number % 10}."
    )


def load(quick: bool) -> list[Row]:
    """Whole processes on ever more: processor time, greatest memory, and the time of each against the fewest."""
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        for at, (name, write, fewest) in enumerate(LOADS):
            first = 0.0
            for count in (fewest, 2 * fewest if quick else 8 * fewest):
                arguments = write(Path(folder) / f"{at}-{count}", count)
                seconds, megabytes = _process([SCRIPT, *arguments, "--fail-on", "never", "--quiet"])
                first = first or seconds / count
                row = {"name": f"{count:,} {name}", "seconds": seconds, "megabytes": megabytes}
                rows.append({**row, "ratio": seconds / count / first})
    return rows


def _many_sources(folder: Path, count: int) -> list[str]:
    folder.mkdir()
    for number in range(count):
        (folder / f"{number}.txt").write_text(_article(number), encoding="utf-8")
    return ["compare", str(folder)]


def _many_stories(folder: Path, count: int) -> list[str]:
    """Five sources a story, each story with names, places and words of its own."""
    folder.mkdir()
    for number in range(count):
        (folder / f"{number}.txt").write_text(_of_story(number // 5, number % 5), encoding="utf-8")
    return ["compare", str(folder)]


def _of_story(story: int, source: int) -> str:
    town, firm = _name(story, "ton"), _name(story, "ex")
    return (
        f"A fire at the {firm} plant in {town} killed {3 + story % 9} people on Tuesday, the {town} police said. "
        f"{firm} employs {200 + story % 700 + source % 2} workers there. Damage was put at ${2 + story % 40}.{source % 3} million."
    )


def _name(number: int, ending: str) -> str:
    """A name for each number."""
    letters = ""
    while number or not letters:
        number, rest = divmod(number, 20)
        letters += "bcdfghjklmnpqrstvwxz"[rest] + "aeiou"[rest % 5]
    return letters.capitalize() + ending


def _many_claims(folder: Path, count: int) -> list[str]:
    folder.mkdir()
    for number in range(count // 10):
        (folder / f"{number}.txt").write_text(_ten_claims(number), encoding="utf-8")
    return ["compare", str(folder)]


def _one_long(folder: Path, count: int) -> list[str]:
    folder.mkdir()
    (folder / "long.txt").write_text(prose(count * 1_000), encoding="utf-8")
    (folder / "short.txt").write_text(_article(1), encoding="utf-8")
    return ["compare", str(folder)]


def _drafted(folder: Path, count: int) -> list[str]:
    folder.mkdir()
    sentences = [f"Firm {number % 97} of Ely sold {number:,} trams." for number in range(100, 100 + count)]
    (folder / "draft.txt").write_text(" ".join(sentences), encoding="utf-8")
    (folder / "source.txt").write_text(" ".join(sentences[::-1]) + " It rained.", encoding="utf-8")
    return ["check", str(folder / "draft.txt"), "--against", str(folder / "source.txt")]


def _one_field(folder: Path, count: int) -> list[str]:
    """A draft and a source that state one field so many times, each time with another figure."""
    folder.mkdir()
    stated = [f"Meta will invest ${10 + number / 1_000:.3f} billion in Scale AI." for number in range(count)]
    (folder / "draft.txt").write_text(" ".join(stated), encoding="utf-8")
    (folder / "source.txt").write_text(" ".join(stated[::-1]) + " It rained.", encoding="utf-8")
    return ["check", str(folder / "draft.txt"), "--against", str(folder / "source.txt")]


def _one_sum(folder: Path, count: int) -> list[str]:
    folder.mkdir()
    (folder / "draft.txt").write_text("$9 " * count, encoding="utf-8")
    (folder / "source.txt").write_text("$9 " * count + "and it rained.", encoding="utf-8")
    return ["check", str(folder / "draft.txt"), "--against", str(folder / "source.txt")]


LOADS: tuple[tuple[str, Callable[[Path, int], list[str]], int], ...] = (
    ("sources on one story", _many_sources, 125),
    ("sources on one story", _many_sources, 2_500),
    ("sources on a thousand stories", _many_stories, 625),
    ("claims in one field", _many_claims, 1_250),
    ("thousand characters in one article", _one_long, 500),
    ("figures of a draft against as many", _drafted, 250),
    ("figures of one field in a draft against as many", _one_field, 250),
    ("times one sum in a draft against as many", _one_sum, 4_125),
)
"""What a run is loaded with, what makes it, and the smaller size; the larger is eight times as much."""


def at_once() -> Row:
    """Twelve runs that write one file at once: whether the file is one run's whole, and nothing else is left."""
    with tempfile.TemporaryDirectory() as folder:
        sources, out = Path(folder) / "sources", Path(folder) / "out"
        out.mkdir()
        arguments = _many_sources(sources, 40)
        command = [sys.executable, SCRIPT, *arguments, "--fail-on", "never", "--quiet"]
        written = ["--format", f"json={out / 'report.json'}"]
        runs = [subprocess.Popen([*command, *written]) for _ in range(RUNS)]
        codes = [run.wait() for run in runs]
        left = os.listdir(out)
        report = json.loads((out / "report.json").read_text(encoding="utf-8"))
        whole = left == ["report.json"] and len(report["sources"]) == 40
    return {"runs": RUNS, "whole": whole and not any(codes)}


RUNS = 12


def _amount(number: int) -> Quantity:
    low = Decimal(10_000_000_000 + 1_000_000 * (number * 7919 % 10_000))
    return Quantity(low, low, "USD", low_step=Decimal(1_000_000), high_step=Decimal(1_000_000), kind="money")


def tables(result: dict[str, Any]) -> Iterator[str]:
    """The result as Markdown."""
    yield "| reader | characters a second | whole extraction is so many times as fast |"
    yield "|---|---:|---:|"
    for row in result["speeds"]:
        ratio = row["ratio"]
        yield f"| {row['name']} | {row['characters_per_second']:,.0f} | {ratio:,.{0 if ratio > 10 else 2}f} |"
    yield ""
    yield "| text | characters | ns a character | against 10,000 characters |"
    yield "|---|---:|---:|---:|"
    for row in result["linearity"]:
        yield f"| {row['text']} | {row['characters']:,} | {row['ns_per_character']:,.0f} | {row['ratio']:.2f} |"
    yield ""
    yield "| process | seconds | against the first | MB |"
    yield "|---|---:|---:|---:|"
    for row in result["processes"]:
        yield f"| `{row['name']}` | {row['seconds']:.3f} | {row['ratio']:.2f} | {row['megabytes']:.0f} |"
    yield ""
    yield "| comparison | µs each | against the fewest |"
    yield "|---|---:|---:|"
    for row in result["scale"]:
        yield f"| {row['name']} | {row['each'] * 1e6:,.0f} | {row['ratio']:.2f} |"
    yield ""
    yield "| load | seconds | each, against the fewest | MB |"
    yield "|---|---:|---:|---:|"
    for row in result["load"]:
        yield f"| {row['name']} | {row['seconds']:.1f} | {row['ratio']:.2f} | {row['megabytes']:,.0f} |"
    yield ""
    told = "left one whole file" if result["at_once"]["whole"] else "LEFT NO WHOLE FILE"
    yield f"{result['at_once']['runs']} runs that wrote one file at once {told}."
    yield ""
    yield f"Measured on {result['machine']}."


def put(page: Path, lines: list[str]) -> None:
    """The lines between the page's markers."""
    text = page.read_text(encoding="utf-8")
    head, _, rest = text.partition(START)
    _, _, tail = rest.partition(END)
    page.write_text(f"{head}{START}\n\n" + "\n".join(lines) + f"\n\n{END}{tail}", encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--json", type=Path, default=RESULT)
    parser.add_argument("--docs", type=Path)
    parser.add_argument("--quick", action="store_true")
    args = parser.parse_args()
    result = {
        "machine": f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} processors",
        "runs": args.runs,
        "speeds": speeds(args.runs),
        "linearity": linearity(args.runs, args.quick),
        "scale": scale(args.quick),
        "processes": processes(args.runs),
        "load": load(args.quick),
        "at_once": at_once(),
    }
    lines = list(tables(result))
    print("\n".join(lines))
    args.json.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    if args.docs:
        put(args.docs, lines)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
