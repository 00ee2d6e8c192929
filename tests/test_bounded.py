"""No pattern of the project runs away: steps of matching are counted on strings made to be slow for it."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from re import _compiler, _constants, _parser  # type: ignore[attr-defined]

import pytest

from tests.patterns import recorded, unknown, written
from tests.stepping import Stepper, TooManyStepsError

SMALL, LARGE = 40, 120
CHEAP = 40
"""Steps a character that need no second look."""
GROWTH = 1.7
"""How many times the steps a character may grow where a string grows threefold: linear is 1, by the square 3."""

PARTS = 8
"""How many tests share the patterns, so that they run beside each other."""

NEAR = {
    "_WORD_BEFORE": "looked for in the 12 or 24 code points before a figure",
    "_MOVING": "looked for in the 72 code points before a figure",
}
"""Patterns that are looked for in a few code points only, by the names they are kept under."""


def growth(pattern: re.Pattern[str], scanning: bool) -> tuple[float, str]:
    """How the steps a character grow from strings of SMALL to strings of LARGE, at worst, and on which string."""
    stepper = Stepper(pattern)
    worst, slowest = 0.0, ""
    for small, large in zip(stepper.hostile(SMALL), stepper.hostile(LARGE), strict=False):
        count = stepper.scan if scanning else stepper.match
        try:
            steps = count(large, 400 * LARGE)
        except TooManyStepsError:
            return float("inf"), large
        if steps > CHEAP * LARGE:
            found = steps / len(large) / (count(small, 400 * LARGE) / len(small))
            worst, slowest = max((worst, slowest), (found, large))
    return worst, slowest


@pytest.fixture(autouse=True)
def deep():
    """Matching step by step goes as deep as the string is long."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(20_000)
    yield
    sys.setrecursionlimit(before)


@pytest.mark.parametrize("part", range(PARTS))
def test_every_pattern_of_the_project_is_linear(part):
    found = recorded()
    assert len(found) > 150, "patterns are recorded where they are compiled"
    slow = []
    for one in found[part::PARTS]:
        if one.name in NEAR:
            continue
        grown, text = growth(re.compile(one.source, one.flags), one.is_scanning)
        if grown > GROWTH:
            where = f"{one.file}:{one.line} {one.name}"
            slow.append(f"{where} {ascii(one.source)[:90]} grows {grown:.1f} times on {text[:40]!r}")
    assert slow == []


KNOWN_FROM_TABLES = {
    "checker/notices/characters.py:_pattern": "the patterns of its module",
    "checker/notices/copy.py:_template": "lexicon.cues.PLACEHOLDERS",
    "checker/sections/headings.py:_is_leftover": "lexicon.cues.PLACEHOLDERS",
    "checker/sections/patterns.py:matches": "lexicon.cues, every table of the type Patterns",
    "checker/vocabulary/phrases.py:_compiled": "a rule's own, tried on one word and for a second at most",
    "checker/vocabulary/phrases.py:_element": "makes no pattern itself",
}
"""Where a pattern is compiled that its place does not show, and where `recorded` has it from."""


def test_no_pattern_of_the_source_is_left_out():
    """Those in functions that no run of the recorder comes by, of bytes, and of the other library count, too."""
    assert set(unknown()) == set(KNOWN_FROM_TABLES)
    assert len(written()) > 400
    files = {one.file for one in recorded()}
    assert {"checker/read/rich.py", "checker/read/formats.py", "checker/report/direction.py"} <= files


@pytest.mark.parametrize(
    ("source", "linear"),
    [
        (r"[.!?][.!?]*+(?:(?:''|[\"'»)])+)?(?=[\sA-Z])", False),
        (r"(?<![.!?])[.!?]++(?:[\"'»)]++)?(?=[\sA-Z])", True),
        (r"\s+$", False),
        (r"(?<!\s)\s+$", True),
        (r"(a+)+b", False),
        (r"(?:a++)++b", False),
        (r"(?<!a)a++b", True),
        (r"a{1,2000}b", True),
        (r"\w+@", False),
        (r"(\d+)(?:,(\d+))?x", False),
        (r"<!--(?:[^-]++|-(?!->))*+-->", False),
        (r"“[^”\n]{0,400}+”", True),
    ],
)
def test_the_counting_tells_linear_patterns_from_others(source, linear):
    assert (growth(re.compile(source), True)[0] <= GROWTH) == linear


def possessive_groups(parsed: _parser.SubPattern) -> Iterator[object]:
    """Each possessive repeat of more than one character, at any depth."""
    for op, told in parsed.data:
        inside = [one for one in (told if isinstance(told, tuple) else (told,)) if one is not None]
        inside = [part for one in inside for part in (one if isinstance(one, list) else [one])]
        for part in inside:
            if isinstance(part, _parser.SubPattern):
                if op is _constants.POSSESSIVE_REPEAT and not _compiler._simple(part):
                    yield part
                yield from possessive_groups(part)


def test_no_pattern_repeats_a_group_possessively():
    """Python before 3.11.5 matches such a repeat wrongly where something inside it can backtrack (gh-106052).

    `(?>(?:…)*)` says the same and is matched right by all; possessive repeats of one character are right, too.
    """
    found = [
        f"{one.file}:{one.line} {one.name}"
        for one in recorded()
        if any(possessive_groups(_parser.parse(one.source, one.flags)))
    ]
    assert found == []


@pytest.mark.parametrize(
    ("source", "count"),
    [
        (r"(?:ab)++", 1), (r"(?:a|bc)?+x", 1), (r"((?:ab){2,3}+)|c", 1), (r"(?=(?:ab)*+)", 1), (r"(?:(?:ab)*+c)*+", 2),
        (r"a++[bc]*+\w?+", 0), (r"(?>(?:ab)*)", 0), (r"(?:ab)*c", 0), (r"(x)?(?(1)(?:ab)++|c)", 1),
    ],
)  # fmt: skip
def test_which_repeats_are_meant(source, count):
    assert len(list(possessive_groups(_parser.parse(source, 0)))) == count
