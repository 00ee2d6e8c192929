"""How often the program is right on a desk's own drafts: `checker measure drafts.jsonl`.

Each line is one draft with the words in it that the desk knows to be wrong:

    {"draft": "drafts/a.md", "sources": ["wires/a.txt"], "wrong": ["$4 million"]}
    {"draft": {"name": "b.md", "text": "…"}, "sources": [{"name": "w.txt", "text": "…"}], "wrong": []}

A draft or source is a path, from the folder of the file, or a name and a text. An alarm is a finding at or above
`--fail-on`; it is right where its place in the draft meets words that are wrong, otherwise false.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from checker.errors import ConfigError, ReadError
from checker.gate.baseline import severities_from
from checker.model import Document, Finding, Report
from checker.places import shown
from checker.read import read, read_text
from checker.read.files import decode, load

__all__ = ["Alarm", "Measured", "Miss", "interval", "labelled", "measure"]

Check = Callable[[Document, Sequence[Document]], Report]


class Given(BaseModel):
    """A text with its name."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: Annotated[str, Field(min_length=1)]
    text: str


class Labelled(BaseModel):
    """A line of the file: a draft, what it is held against, and the words in it that are wrong."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    draft: str | Given
    sources: Annotated[tuple[str | Given, ...], Field(min_length=1)]
    wrong: tuple[Annotated[str, Field(min_length=1)], ...] = ()


@dataclass(frozen=True, slots=True)
class Alarm:
    """A finding that fails the gate, and whether it should."""

    line: int
    """The line of the file."""
    draft: str
    place: str
    """`line:column` in the draft."""
    rule: str
    said: str
    right: bool


@dataclass(frozen=True, slots=True)
class Miss:
    """Words that are wrong and raised no alarm."""

    line: int
    draft: str
    words: str


@dataclass(frozen=True, slots=True)
class Measured:
    """What the program did with all drafts."""

    drafts: int
    faultless: int
    """Drafts in which nothing is wrong."""
    passed: int
    """Faultless drafts without an alarm."""
    wrong: int
    """Places that are wrong."""
    alarms: tuple[Alarm, ...]
    missed: tuple[Miss, ...]

    @property
    def caught(self) -> int:
        """Wrong places that raised an alarm."""
        return self.wrong - len(self.missed)

    @property
    def right(self) -> int:
        """Alarms at words that are wrong."""
        return sum(one.right for one in self.alarms)

    @property
    def by_rule(self) -> dict[str, tuple[int, int]]:
        """Rule -> its right and its false alarms; the rules with most false alarms first."""
        right = Counter(one.rule for one in self.alarms if one.right)
        false = Counter(one.rule for one in self.alarms if not one.right)
        rules = sorted({*right, *false}, key=lambda rule: (-false[rule], -right[rule], rule))
        return {rule: (right[rule], false[rule]) for rule in rules}


def labelled(path: str) -> Iterator[tuple[int, Labelled]]:
    """The lines of a file of labelled drafts, with their numbers.

    Raises ReadError for a file that cannot be read, ConfigError for a line that is no labelled draft.
    """
    name = shown(path)
    for number, line in enumerate(decode(load(path), name).splitlines(), 1):
        if not line.strip():
            continue
        try:
            yield number, Labelled.model_validate_json(line)
        except ValidationError as error:
            first = error.errors()[0]
            where = ".".join(str(part) for part in first["loc"])
            raise ConfigError(
                f"no labelled draft: {f'{where}: ' if where else ''}{first['msg'].lower()}",
                place=f"{name}:{number}",
                remedy='Write {"draft": "a.md", "sources": ["wire.txt"], "wrong": ["words that are wrong"]}',
            ) from error


def measure(path: str, check: Check, fail_on: str = "warning") -> Measured:
    """What `check` says of every labelled draft in a file; `fail_on` is the mildest severity that is an alarm.

    Raises as `labelled` does; ReadError for a text that cannot be read, ConfigError for wrong words that are not in
    the draft.
    """
    loud = severities_from("notice" if fail_on == "never" else fail_on)
    folder = os.path.dirname(path)
    alarms: list[Alarm] = []
    missed: list[Miss] = []
    drafts = faultless = passed = wrong = 0
    for number, one in labelled(path):
        place = f"{shown(path)}:{number}"
        draft = _document(one.draft, folder, place)
        report = check(draft, [_document(source, folder, place) for source in one.sources])
        spans = [_places(words, draft, place) for words in one.wrong]
        own = [
            _alarm(number, draft, finding, spans) for finding in report.findings if _is_loud(finding, loud)
        ]
        hit = [_hits(report.findings, draft, places, loud) for places in spans]
        missed += [
            Miss(number, draft.name, words) for words, ok in zip(one.wrong, hit, strict=True) if not ok
        ]
        drafts, wrong = drafts + 1, wrong + len(spans)
        faultless, passed = faultless + (not spans), passed + (not spans and not own)
        alarms += own
    if not drafts:
        raise ReadError("no labelled draft", place=shown(path), remedy="Write a draft a line, in JSON")
    return Measured(drafts, faultless, passed, wrong, tuple(alarms), tuple(missed))


def interval(hits: int, of: int) -> tuple[float, float]:
    """The shares between which the true one lies 95 times in 100, from 0 to 1 (Wilson 1927, JASA 22)."""
    if not of:
        return 0.0, 1.0
    z, share = 1.96, hits / of
    middle = (share + z * z / (2 * of)) / (1 + z * z / of)
    half = z / (1 + z * z / of) * sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    return max(0.0, middle - half), min(1.0, middle + half)


def _document(given: str | Given, folder: str, place: str) -> Document:
    try:
        return (
            read(os.path.join(folder, given)) if isinstance(given, str) else read_text(given.text, given.name)
        )
    except ReadError as error:
        raise ReadError(f"{error.place}: {error.message}", place=place, remedy=error.remedy) from error


def _places(words: str, draft: Document, place: str) -> list[tuple[int, int]]:
    """Where the draft has these words. Raises ConfigError where it has them nowhere."""
    found = []
    at = draft.text.find(words)
    while at >= 0:
        found.append((at, at + len(words)))
        at = draft.text.find(words, at + 1)
    if not found:
        message = f"the draft does not say {words!r}"
        raise ConfigError(message, place=place, remedy="Write the words as they stand in the draft")
    return found


def _is_loud(finding: Finding, loud: Sequence[str]) -> bool:
    """Whether a finding is an alarm; that a desk accepted it does not make it right or false."""
    return finding.severity in loud


def _own(finding: Finding, draft: Document) -> list[tuple[int, int]]:
    return [(claim.start, claim.end) for claim in finding.claims if claim.source == draft.name]


def _meet(finding: Finding, draft: Document, places: Sequence[tuple[int, int]]) -> bool:
    return any(start < last and first < end for first, last in _own(finding, draft) for start, end in places)


def _hits(
    findings: Sequence[Finding], draft: Document, places: Sequence[tuple[int, int]], loud: Sequence[str]
) -> bool:
    return any(_meet(one, draft, places) for one in findings if _is_loud(one, loud))


def _alarm(
    number: int, draft: Document, finding: Finding, spans: Sequence[Sequence[tuple[int, int]]]
) -> Alarm:
    own = _own(finding, draft)
    line, column = draft.place(own[0][0]) if own else (1, 1)
    right = any(_meet(finding, draft, places) for places in spans)
    said = f"{finding.label}: {finding.explanation}"
    return Alarm(number, draft.name, f"{line}:{column}", finding.rule, said, right)
