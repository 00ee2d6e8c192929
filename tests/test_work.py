"""What a run does grows with its input, not by its square: the lines that are executed are counted, no time is taken."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

import checker
from checker.align import board, candidates, texts
from checker.extract import analyse
from checker.judge.draft import combinations, derived, sources, spans
from checker.judge.draft.licences import Wording
from checker.judge.draft.text import Text
from checker.text import sentences
from checker.values import beside, camps

FEW, MANY = 50, 150
GROWTH = 3.6
"""How many times the lines of MANY may be those of FEW: three times is linear, nine by the square."""
FOLLOWED = tuple(
    str(Path(checker.__file__).parent / folder) for folder in ("judge", "align", "values", "report", "bind")
)
"""Where what is compared with what is decided: the rest reads each text by itself."""


SMALL = {
    (sources, "EQUAL"): 4,
    (sources, "BESIDE"): 2,
    (sources, "POSTINGS"): 60,
    (sources, "PASSAGES"): 3,
    (sources, "AROUND"): 8,
    (combinations, "AHEAD"): 4,
    (combinations, "MOST"): 8,
    (derived, "MOST"): 8,
    (beside, "FEW"): 4,
    (texts, "COMMON"): 8,
    (board, "COMMON"): 8,
    (candidates, "MOST_PAIRS"): 100,
    (candidates, "MOST_VALUES"): 6,
    (sentences, "LONGEST"): 80,
    (camps, "_FEW"): 4,
}
"""Bounds on what is looked at for one figure, made small: few sentences show how the work grows."""


@pytest.fixture(autouse=True)
def _bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    for (module, name), value in SMALL.items():
        monkeypatch.setattr(module, name, value)


def lines(work: Callable[[], object]) -> int:
    """How many lines of the program are executed; every turn of a loop or comprehension counts."""
    count = 0

    def line(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal count
        count += event == "line"
        return line

    def call(frame: FrameType, event: str, _: Any) -> Any:
        return line if frame.f_code.co_filename.startswith(FOLLOWED) else None

    before = sys.gettrace()
    sys.settrace(call)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


def checked(draft: Sequence[str], source: Sequence[str]) -> Callable[[], object]:
    """A draft of so many sentences against a source of as many; what it measures is read before."""
    own = checker.read_text(" ".join(draft), name="d.md")
    other = checker.read_text(" ".join([*source, "It rained."]), name="s.txt")
    return lambda: checker.render(checker.check(own, against=[other]), "text")


def named(number: int, ending: str) -> str:
    """A name for each number."""
    first, second = divmod(number, 20)
    return (
        "bcdfghjklmnpqrstvwxz"[second].upper() + "aeiou"[first % 5] + "lmnrtdkpsv"[first // 5 % 10] + ending
    )


def amounts(count: int) -> list[str]:
    return [f"Acme agreed to buy Widget Inc for ${10 + at / 1000:.3f} billion." for at in range(count)]


def ages(count: int) -> list[str]:
    return [f"{named(at, 'a')} {named(at * 7, 'sen')}, {20 + at % 60}, lives in Ely." for at in range(count)]


def trams(count: int) -> list[str]:
    return [f"Firm {at % 97} of Ely sold {at:,} trams." for at in range(100, 100 + count)]


def one_sum(count: int) -> list[str]:
    return ["$9"] * count


def a_list(count: int) -> list[str]:
    return [f"{at} trams," for at in range(100, 100 + count)]


def quoted(count: int) -> list[str]:
    return [
        f"“We sold {at} old trams in {named(at, 'ton')},” said {named(at, 'a')} Lee." for at in range(count)
    ]


SHAPES = [amounts, ages, trams, one_sum, a_list, quoted]
NOTHING = ["It rained in Ely.", "Nobody was hurt."]


@pytest.mark.parametrize("shape", SHAPES)
def test_a_draft_against_a_source_of_its_size(shape: Callable[[int], list[str]]) -> None:
    few, many = (lines(checked(shape(count), shape(count)[::-1])) for count in (FEW, MANY))
    assert many < GROWTH * few


@pytest.mark.parametrize("shape", SHAPES)
def test_a_draft_that_no_source_tells(shape: Callable[[int], list[str]]) -> None:
    few, many = (lines(checked(shape(count), NOTHING)) for count in (FEW, MANY))
    assert many < GROWTH * few


def another_sum(count: int) -> list[str]:
    return ["$8"] * count


def dearer(count: int) -> list[str]:
    return [f"Firm {at % 97} of Ely paid ${at * 3:,} for tram {at}." for at in range(100, 100 + count)]


def cheaper(count: int) -> list[str]:
    return [f"Firm {at % 97} of Ely paid ${at * 3 - 1:,} for tram {at}." for at in range(100, 100 + count)]


@pytest.mark.parametrize(("own", "others"), [(one_sum, another_sum), (dearer, cheaper)])
def test_a_draft_that_differs_in_every_figure(
    own: Callable[[int], list[str]], others: Callable[[int], list[str]]
) -> None:
    few, many = (lines(checked(own(count), others(count))) for count in (FEW, MANY))
    assert many < GROWTH * few


@pytest.mark.parametrize(("own", "others"), [(one_sum, another_sum), (dearer, cheaper), (cheaper, amounts)])
def test_two_articles_that_differ_in_every_figure(
    own: Callable[[int], list[str]], others: Callable[[int], list[str]]
) -> None:
    def compared(count: int) -> Callable[[], object]:
        texts = " ".join(own(count)), " ".join(others(count))
        documents = [checker.read_text(text, name=name) for name, text in zip("ab", texts, strict=True)]
        return lambda: checker.render(checker.compare(documents), "text")

    few, many = (lines(compared(count)) for count in (FEW, MANY))
    assert many < GROWTH * few


def test_for_an_amount_without_a_rate_no_other_amount_is_read() -> None:
    def spread_out(count: int) -> Callable[[], object]:
        analysis = analyse(checker.read_text(" ".join(one_sum(count)), name="s.txt"))
        text = Text(analysis, frozenset({"story"}), words=True)
        assert len(text.of_unit["money", "USD"]) == count
        assert text.rates == frozenset()
        return lambda: spans.spread(text.figures[0], Wording("$9 $9", "", "$9", ""), text)

    assert lines(spread_out(FEW)) == lines(spread_out(MANY))


def test_a_figure_that_a_sentence_repeats_makes_no_more_than_once() -> None:
    analysis = analyse(checker.read_text("It cost $9 " + " ".join(one_sum(2 * MANY)) + ".", name="s.txt"))
    text = Text(analysis, frozenset({"story"}), words=True)
    assert len(text.figures) > 2 * MANY
    assert len(text.combinations.made) < 20 * MANY


@pytest.mark.parametrize("shape", SHAPES)
def test_one_long_article_beside_a_short_one(shape: Callable[[int], list[str]]) -> None:
    def compared(count: int) -> Callable[[], object]:
        texts = " ".join(shape(count)), " ".join(NOTHING)
        documents = [checker.read_text(text, name=name) for name, text in zip("ab", texts, strict=True)]
        return lambda: checker.render(checker.compare(documents), "text")

    few, many = (lines(compared(count)) for count in (FEW, MANY))
    assert many < GROWTH * few


def two_ages(count: int) -> list[str]:
    """One person of whom articles of unknown days give two ages."""
    return [
        f"Ann Lee, {43 + 2 * (at % 2)}, runs the mill in Ely with {at % 9 + 2} looms." for at in range(count)
    ]


@pytest.mark.parametrize("shape", [amounts, ages, two_ages, trams, quoted])
def test_many_articles_of_one_sentence(shape: Callable[[int], list[str]]) -> None:
    def compared(count: int) -> Callable[[], object]:
        documents = [checker.read_text(text, name=f"{at}.txt") for at, text in enumerate(shape(count))]
        return lambda: checker.render(checker.compare(documents), "text")

    few, many = (lines(compared(count)) for count in (FEW, MANY))
    assert many < GROWTH * few
