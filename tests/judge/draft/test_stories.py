"""Stories that several newsrooms tell, and a draft of each: silent as it stands, and with one mistake after the other.

tests/data/stories/ has a file a story: its sources, then a draft, in which "{kind: right | wrong}" marks each place of a
mistake; places of one kind are mistaken together ("500 … 300" for "300 … 500"). A mistake is caught when it brings a
warning that the right draft has not; among all mistakes at once, when a warning is of a place of its own. What is caught, and
every flag of a right draft, stands whole in caught.txt; after a wanted change:
`REGENERATE=1 pytest tests/judge/draft/test_stories.py`, and read the diff.
"""

import os
import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

import checker
import checker.pipeline
from checker.extract import Analysis, Entities, analyse
from checker.model import Document, Finding

STORIES = Path(__file__).parents[2] / "data" / "stories"
CAUGHT = STORIES / "caught.txt"
NAMES = sorted(path.stem for path in STORIES.glob("*.txt") if path != CAUGHT)

PLACE = re.compile(r"\{(?P<kind>[^:}]+): (?P<right>[^|}]+) \| (?P<wrong>[^}]+)\}")


class Story(NamedTuple):
    sources: tuple[Document, ...]
    draft: str
    """With its places still marked."""

    @property
    def kinds(self) -> list[str]:
        return list(dict.fromkeys(found["kind"] for found in PLACE.finditer(self.draft)))

    def told(self, *mistaken: str) -> str:
        """The draft, with the mistakes of some kinds."""
        return PLACE.sub(lambda at: at["wrong" if at["kind"] in mistaken else "right"], self.draft)

    def places(self) -> Iterator[tuple[str, int, int]]:
        """Each place of a mistake with its kind, where all mistakes are made."""
        shift = 0
        for at in PLACE.finditer(self.draft):
            start = at.start() + shift
            yield at["kind"], start, start + len(at["wrong"])
            shift += len(at["wrong"]) - len(at[0])

    def mistake(self, kind: str) -> str:
        places = [at for at in PLACE.finditer(self.draft) if at["kind"] == kind]
        return ", ".join(f"{at['wrong']} for {at['right']}" for at in places)


def story(name: str) -> Story:
    parts = re.split(r"^== ([a-z ]+)\n", (STORIES / f"{name}.txt").read_text(encoding="utf-8"), flags=re.M)
    told = dict(zip(parts[1::2], parts[2::2], strict=True))
    sources = (
        checker.read_text(text, f"{role.removeprefix('source ')}.txt")
        for role, text in told.items()
        if role != "draft"
    )
    return Story(tuple(sources), told["draft"])


def flags(one: Story, *mistaken: str) -> Sequence[Finding]:
    """What an editor is warned of."""
    report = checker.check(checker.read_text(one.told(*mistaken), "draft.md"), against=one.sources)
    return [
        finding
        for finding in report.findings
        if finding.severity in ("error", "warning") and finding.verdict in ("discrepancy", "unsupported")
    ]


def said(name: str) -> str:
    """The story's part of caught.txt."""
    one = story(name)
    false = flags(one)
    known = {finding.fingerprint for finding in false}
    lines = [f"  false: {finding.explanation}" for finding in false]
    together = among_all(one)
    alone = 0
    for kind in one.kinds:
        new = [finding for finding in flags(one, kind) if finding.fingerprint not in known]
        alone += bool(new)
        shown = "caught" if new and kind in together else "alone" if new else "MISSED"
        lines.append(f"  {shown} {kind}: {one.mistake(kind)}")
    counts = f"{alone} of {len(one.kinds)} caught, {len(together)} of all at once, {len(false)} false"
    return "\n".join([f"{name}: {counts}", *lines, ""])


def among_all(one: Story) -> set[str]:
    """The kinds that are caught where all mistakes are made at once."""
    spans = [
        (claim.start, claim.end)
        for finding in flags(one, *one.kinds)
        for claim in finding.claims
        if claim.source == "draft.md"
    ]
    return {
        kind
        for kind, first, last in one.places()
        if any(start < last and first < end for start, end in spans)
    }


@cache
def kept() -> dict[str, str]:
    parts = CAUGHT.read_text(encoding="utf-8").split("\n\n")
    return {part.partition(":")[0]: part.strip("\n") + "\n" for part in parts}


@pytest.fixture
def read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The sources of a story are read once, and not again for each draft."""
    made: list[Analysis] = []

    def analysed(document: Document, entities: Entities) -> Analysis:
        new = analyse(document, entities)
        for one in made:
            if one == new:
                return one
        if document.name != "draft.md":
            made.append(new)
        return new

    monkeypatch.setattr(checker.pipeline, "analyse", analysed)


@pytest.mark.usefixtures("read_once")
@pytest.mark.parametrize("name", NAMES)
def test_a_draft_over_several_sources(name: str) -> None:
    if os.environ.get("REGENERATE"):
        pytest.skip("written by the test below")
    assert said(name) == kept()[name]


def test_every_story_is_kept() -> None:
    if os.environ.get("REGENERATE"):
        CAUGHT.write_text("\n".join(map(said, NAMES)), encoding="utf-8")
        kept.cache_clear()
    assert sorted(kept()) == NAMES


def test_every_mistake_is_one() -> None:
    for name in NAMES:
        one = story(name)
        assert len(one.sources) >= 3, name
        assert all(one.told(kind) != one.told() for kind in one.kinds), name
