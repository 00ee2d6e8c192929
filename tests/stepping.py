"""A regular expression matched step by step, as a backtracking engine does it, and strings made to be slow for it.

Time cannot be measured in a test, and `re` counts nothing. So its own parsed form is walked here with the same order
of alternatives, and every character and every way back is counted. Bounds of repetitions are cut to `BOUND`, so that
what a bound keeps linear shows as linear in short strings.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from re import _compiler, _parser  # type: ignore[attr-defined]
from re import _constants as c  # type: ignore[attr-defined]
from typing import Any, ClassVar

BOUND = 6
ALPHABET = "aA0 \n.,-'’\"“”()[]<>&;:!?$€%#*_/|@+=~`^{}\\éßñЖ…–—•\t\u00a0\u200b"
SAMPLES = 4
_ONE = frozenset((c.LITERAL, c.NOT_LITERAL, c.ANY, c.IN))
"""What takes one character, whatever stands around it."""
_Part = tuple[Any, Callable[[str, int], bool] | None, int, Any]


class TooManyStepsError(Exception):
    """The steps ran out."""


class Stepper:
    """One pattern."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self.pattern = pattern
        self.tree = _parser.parse(pattern.pattern, pattern.flags)
        self.steps = 0
        self.most = 0
        self._tests: dict[int, Callable[[str, int], bool]] = {}
        self._flat: dict[int, list[_Part]] = {}
        self._kept: list[Any] = []

    # -------------------------------------------------------------------------------------------- counting

    def scan(self, text: str, most: int) -> int:
        """The steps of looking for all matches, one after the other."""
        self.steps, self.most = 0, most
        at = 0
        while at <= len(text):
            self._step()
            end = next(self._sequence(self.tree, 0, text, at, {}), None)
            at = at + 1 if end is None or end == at else end
        return self.steps

    def match(self, text: str, most: int) -> int:
        """The steps of one match at the beginning."""
        self.steps, self.most = 0, most
        next(self._sequence(self.tree, 0, text, 0, {}), None)
        return self.steps

    def _step(self) -> None:
        self.steps += 1
        if self.steps > self.most:
            raise TooManyStepsError

    def _sequence(self, nodes: Any, index: int, text: str, at: int, groups: dict[int, str]) -> Iterator[int]:
        return self._parts(self._flattened(nodes), index, text, at, groups)

    def _parts(
        self, parts: list[_Part], index: int, text: str, at: int, groups: dict[int, str]
    ) -> Iterator[int]:
        count = len(parts)
        while index < count:
            node, test, width, way = parts[index]
            index += 1
            self.steps += 1
            if self.steps > self.most:
                raise TooManyStepsError
            if test is None:
                if index == count:
                    yield from way(self, node, node[1], text, at, groups)
                    return
                for end in way(self, node, node[1], text, at, groups):
                    yield from self._parts(parts, index, text, end, groups)
                return
            if not test(text, at):
                return
            at += width
        yield at

    def _flattened(self, nodes: Any) -> list[_Part]:
        """The nodes; with its test and its width each that takes one character or none, and has no other way."""
        made = self._flat.get(id(nodes))
        if made is None:
            self._kept.append(nodes)
            made = self._flat[id(nodes)] = [
                (node, self._is(node), int(node[0] is not c.AT), None)
                if node[0] in _ONE or node[0] is c.AT
                else (node, None, 0, self._ways[node[0]])
                for node in nodes
            ]
        return made

    def _branch(self, node: Any, given: Any, text: str, at: int, groups: dict[int, str]) -> Iterator[int]:
        for alternative in given[1]:
            parts = self._flattened(alternative)
            if parts and (test := parts[0][1]) is not None:  # most alternatives end here
                self._step()
                if test(text, at):
                    yield from self._parts(parts, 1, text, at + parts[0][2], groups)
            else:
                yield from self._parts(parts, 0, text, at, groups)

    def _group(self, node: Any, given: Any, text: str, at: int, groups: dict[int, str]) -> Iterator[int]:
        for end in self._sequence(given[3], 0, text, at, groups):
            if given[0] is not None:
                groups[given[0]] = text[at:end]
            yield end

    def _atomic(self, node: Any, given: Any, text: str, at: int, groups: dict[int, str]) -> Iterator[int]:
        end = next(self._sequence(given, 0, text, at, groups), None)
        if end is not None:
            yield end

    def _possessive(self, node: Any, given: Any, text: str, at: int, groups: dict[int, str]) -> Iterator[int]:
        low, high, body = given
        count = 0
        while count < _bound(high):
            end = next(self._sequence(body, 0, text, at, groups), None)
            if end is None or (end == at and count >= low):
                break
            at, count = end, count + 1
        if count >= min(low, _bound(high)):
            yield at

    def _again(self, node: Any, given: Any, text: str, at: int, groups: dict[int, str]) -> Iterator[int]:
        words = groups.get(given, "")
        if text.startswith(words, at):
            yield at + len(words)

    def _if_group(self, node: Any, given: Any, text: str, at: int, groups: dict[int, str]) -> Iterator[int]:
        group, then, otherwise = given
        yield from self._sequence(then if group in groups else otherwise or (), 0, text, at, groups)

    def _assertion(self, node: Any, given: Any, text: str, at: int, groups: dict[int, str]) -> Iterator[int]:
        op, (direction, inside) = node
        if direction < 0:
            if self._is(node)(text, at):
                yield at
            return
        found = next(self._sequence(inside, 0, text, at, groups), None) is not None
        if found == (op is c.ASSERT):
            yield at

    def _repeat(self, node: Any, given: Any, text: str, at: int, groups: dict[int, str]) -> Iterator[int]:
        op, (low, high, body) = node
        high = _bound(high)
        low = min(low, high)
        if len(body) == 1 and body[0][0] in _ONE:
            test, end = self._is(body[0]), at
            while end - at < high and test(text, end) and (op is c.MAX_REPEAT or end - at < low):
                self._step()
                end += 1
            if op is c.MAX_REPEAT:
                for back in range(end, at + low - 1, -1):
                    self._step()
                    yield back
                return
            while end - at >= low:
                self._step()
                yield end
                if end - at >= high or not test(text, end):
                    return
                end += 1
            return
        yield from self._iterations(op, low, high, body, text, at, groups, 0)

    def _iterations(
        self, op: Any, low: int, high: int, body: Any, text: str, at: int, groups: dict[int, str], count: int
    ) -> Iterator[int]:
        self._step()
        if op is c.MIN_REPEAT and count >= low:
            yield at
        if count < high:
            for end in self._sequence(body, 0, text, at, groups):
                if end > at or count < low:
                    yield from self._iterations(op, low, high, body, text, end, groups, count + 1)
        if op is c.MAX_REPEAT and count >= low:
            yield at

    def _is(self, node: Any) -> Callable[[str, int], bool]:
        """A test of one node that takes one character or none."""
        key = id(node)
        if key not in self._tests:
            self._kept.append(node)
            flags = self.pattern.flags & ~re.DEBUG
            made = _compiler.compile(_parser.SubPattern(self.tree.state, [node]), flags)
            if node[0] in _ONE:
                known: dict[str, bool] = {}

                def test(text: str, at: int) -> bool:
                    char = text[at : at + 1]
                    if char not in known:
                        known[char] = made.match(char) is not None
                    return known[char]

                self._tests[key] = test
            else:
                self._tests[key] = lambda text, at: made.match(text, at) is not None
        return self._tests[key]

    _ways: ClassVar[dict[Any, Any]] = {
        **dict.fromkeys((c.MAX_REPEAT, c.MIN_REPEAT), _repeat),
        **dict.fromkeys((c.ASSERT, c.ASSERT_NOT), _assertion),
        c.BRANCH: _branch,
        c.SUBPATTERN: _group,
        c.ATOMIC_GROUP: _atomic,
        c.POSSESSIVE_REPEAT: _possessive,
        c.GROUPREF: _again,
        c.GROUPREF_EXISTS: _if_group,
    }

    # -------------------------------------------------------------------------------------------- strings

    def hostile(self, size: int) -> Iterator[str]:
        """Strings in which some part of the pattern repeats, and that it does not match in the end."""
        seen = set()
        for before, pump in self._pumps(self.tree, ""):
            for text in (before + pump * (size // len(pump)), (before + pump) * (size // len(before + pump))):
                for end in ("", "\x01"):
                    if text and text + end not in seen:
                        seen.add(text + end)
                        yield text + end

    def _pumps(self, nodes: Any, before: str) -> Iterator[tuple[str, str]]:
        """What stands before a repeated part, and what matches it once, for every repetition in the tree."""
        for node in nodes:
            op, given = node
            if op in (c.MAX_REPEAT, c.MIN_REPEAT, c.POSSESSIVE_REPEAT):
                if given[1] > 1:
                    yield from ((before, sample) for sample in self._samples(given[2]) if sample)
                yield from self._pumps(given[2], before)
            elif op is c.BRANCH:
                for alternative in given[1]:
                    yield from self._pumps(alternative, before)
            elif op is c.SUBPATTERN:
                yield from self._pumps(given[3], before)
            elif op is c.ATOMIC_GROUP:
                yield from self._pumps(given, before)
            elif op is c.ASSERT and given[0] > 0:
                yield from self._pumps(given[1], before)
            before += next(self._samples([node]), "")
        if before:
            yield "", before

    def _samples(self, nodes: Any) -> Iterator[str]:
        """Some strings that match."""
        made = [""]
        for node in nodes:
            made = [start + end for start in made for end in self._of_node(node)][:SAMPLES]
        yield from dict.fromkeys(made)

    def _of_node(self, node: Any) -> list[str]:
        op, given = node
        if op is c.LITERAL:
            return [chr(given)]
        if op in (c.NOT_LITERAL, c.ANY, c.IN):
            fitting = [char for char in ALPHABET if self._is(node)(char, 0)]
            return _spread(fitting) or [chr(_first(given))] if op is c.IN else _spread(fitting)
        if op is c.BRANCH:
            return [
                sample
                for alternative in given[1][:SAMPLES]
                for sample in list(self._samples(alternative))[:2]
            ]
        if op is c.SUBPATTERN:
            return list(self._samples(given[3]))
        if op is c.ATOMIC_GROUP:
            return list(self._samples(given))
        if op in (c.MAX_REPEAT, c.MIN_REPEAT, c.POSSESSIVE_REPEAT):
            low = min(given[0], BOUND)
            once = list(self._samples(given[2]))
            return [sample * max(low, 1) for sample in once] + ([""] if low == 0 else [])
        return [""]


def _bound(high: Any) -> int:
    return 10**9 if high is c.MAXREPEAT else min(int(high), BOUND)


def _spread(chars: list[str]) -> list[str]:
    """A few characters, of different kinds first."""
    kinds: dict[str, list[str]] = {}
    for char in chars:
        kind = (
            "space" if char.isspace() else "digit" if char.isdigit() else "letter" if char.isalpha() else char
        )
        kinds.setdefault(kind, []).append(char)
    return [one[0] for one in kinds.values()][:SAMPLES]


def _first(members: Any) -> int:
    for op, given in members:
        if op is c.LITERAL:
            return int(given)
        if op is c.RANGE:
            return int(given[0])
    return ord("a")
