"""The tokens of a run, with words that belong together as one: numbers of several words, feasts, "two and a half years"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from checker.extract.dates.tokens import FEASTS, LONGEST_FEAST, Token, plain_of, raw_tokens
from checker.lexicon import calendar as words
from checker.lexicon.numbers import TENS
from checker.when import Grain

__all__ = ["tokens_of"]


def tokens_of(run: str, following: str) -> list[Token]:
    """The tokens of a run, with one for what stands behind it: "x" before a word, "." before anything else."""
    joined = _linked(_in_halves(run, _joined(run, list(raw_tokens(run)))))
    if following == "x" and joined and joined[-1].letter == "D" and run[joined[-1].start].isalpha():
        joined[-1] = replace(
            joined[-1], letter="N"
        )  # "in September three firms"; not "on January twenty-five,"
    return [*joined, Token(following, None, len(run), len(run))]


def _linked(found: list[Token]) -> list[Token]:
    """The tokens with what links two dates: "or" only between two of a kind, "for" as "on" before a day of the month.

    A decade without its century is one of the decade before it ("the 1860s and 70s").
    """
    letters = "".join(one.letter for one in found)
    if "U" not in letters and "=" not in letters and "5" not in letters:
        return found
    linked = []
    for at, one in enumerate(found):
        if one.letter == "U" and not _BETWEEN.match(letters, max(0, at - 1)):
            one = replace(one, letter="x")
        elif one.letter == "=":
            lasting = _LASTING.match(letters, at) or _SO_LONG.match(letters, at)
            one = replace(one, letter="n" if letters.startswith("tO", at + 1) else "=" if lasting else "x")
        elif one.letter == "5" and (before := _DECADE_LISTED.search(letters, 0, at)):
            first = found[before.start()].value[0] // 100 * 100 + one.value  # type: ignore[index]
            one = replace(one, letter="V", value=(first, first + 9))
        linked.append(one)
    return linked


_DECADE_LISTED = re.compile(r"V(?:c?5)?c?&?\Z")
_LASTING = re.compile(r"=[DNa]v?o?[Gg]c?[fqE]")
_SO_LONG = re.compile(r"(?<=[DONMWHGYKSjJ0a1])=[DNa]v?o?[Gg](?![oRelBAhfq])")
"""Behind "for", how long something lasts that begins on a day: "for two weeks from 3 May", "from 3 May for two weeks"."""
_BETWEEN = re.compile(r"[MmNDOavWY]Ut?[MmNDOW]|G(?<=aG)U[DN]")


# ---------------------------------------------------------------- words that belong together


def _joined(run: str, found: list[Token]) -> list[Token]:
    """The tokens with numbers of several words as one, and feasts' names."""
    joined: list[Token] = []
    at = 0
    while at < len(found):
        if _is_to_the_day(found, at):
            at += 3
            continue
        token, taken = (
            _feast(run, found, at)
            or _number(run, found, at)
            or _dozens(found, at)
            or _workdays(found, at)
            or _until_now(found, at)
            or _begun(found, at)
            or _up_to_and_in(found, at)
            or (found[at], 1)
        )
        if token.letter == "N" and joined and joined[-1].letter in "Mm" and token.value in _DAYS:
            token = Token("D", token.value, token.start, token.end)  # "January twenty-five"
        following = "".join(one.letter for one in found[at + taken : at + taken + 2])
        if not _says_nothing(token, found, at, following, joined):
            joined.append(replace(token, letter="x") if token.letter in _ONLY_JOINED else token)
        at += taken
    return joined


def _workdays(found: list[Token], at: int) -> tuple[Token, int] | None:
    """Days of work as one token, "business days"; the adjective before anything else is no part of a date."""
    if found[at].letter != "*":
        return None
    then = found[at + 1] if at + 1 < len(found) else None
    if then is None or then.letter not in "Gg" or then.value != "day":
        return Token("x", None, found[at].start, found[at].end), 1
    return Token(then.letter, "workday", found[at].start, then.end), 2


def _until_now(found: list[Token], at: int) -> tuple[Token, int] | None:
    """Up to today as one token, "so far"."""
    if found[at].letter == "`" and at + 1 < len(found) and found[at + 1].letter == "|":
        return Token("0", None, found[at].start, found[at + 1].end), 2
    return None


def _begun(found: list[Token], at: int) -> tuple[Token, int] | None:
    """The week "that began", the year "that ended": as commencing and ending."""
    if found[at].value != "that" or at + 1 == len(found):
        return None
    then = found[at + 1]
    if then.letter == "d" or then.value in ("begin", "end"):
        opening = None if then.value == "begin" else "ending"
        return Token("q", opening, found[at].start, then.end), 2
    return None


def _up_to_and_in(found: list[Token], at: int) -> tuple[Token, int] | None:
    """Up to "to and including", "until and including" as "until"."""
    if "".join(one.letter for one in found[at : at + 3]) == "u&^" and found[at + 2].value == "in":
        return Token("u", None, found[at].start, found[at + 2].end), 3
    return None


def _is_to_the_day(found: list[Token], at: int) -> bool:
    """Whether "to the day" stands between a count and what it is counted from: "a year | to the day after 4 May"."""
    letters = "".join(one.letter for one in found[max(0, at - 1) : at + 4])
    return at > 0 and _TO_THE_DAY.fullmatch(letters) is not None and found[at + 2].value == "day"


_TO_THE_DAY = re.compile(r"[GgR]utG[BA.]?")
_ONLY_JOINED = frozenset("`|';+-^")
"""Letters of words that say something only with others: "so far", "the three-month period", "week number 12"."""


def _says_nothing(token: Token, found: list[Token], at: int, following: str, joined: list[Token]) -> bool:
    """Whether the word may be left out: "calendar year", "the year 2010", "up to", "in exactly three weeks"."""
    letter, before = following[:1], joined[-1] if joined else None
    match token.letter:
        case "C":
            return True
        case "G" | "g":
            return token.value == "year" and letter in ("Y", "I")
        case "t":
            return following == "GY" and found[at + 1].value == "year" and before is not None
        case "!" | "u":
            return letter == "u"
        case "-" if before is not None and before.letter in "LTX" and letter in tuple("Gg"):
            return True  # "this whole week"
        case "+":
            return before is not None and before.letter in "i<" and letter in tuple("DNav")
        case "-":
            return before is not None and before.letter in "DNv" and letter in tuple("Gg12")
        case ";":
            return before is not None and before.value == "week" and letter in ("D", "N", "p")
        case "p":
            return at > 0 and found[at - 1].letter == ";" and letter in ("D", "N")
        case "'":
            return (
                before is not None and before.letter in "Gg" and len(joined) > 2 and joined[-2].letter == "h"
            )
    return False


_DAYS = frozenset(range(1, 32))


def _feast(run: str, found: list[Token], at: int) -> tuple[Token, int] | None:
    start = found[at].start
    if plain_of(run[start : found[at].end]) not in _FEAST_STARTS:
        return None
    for size in range(min(LONGEST_FEAST, len(found) - at), 0, -1):
        if found[at + size - 1].letter in "pc":
            continue
        end = found[at + size - 1].end
        name = FEASTS.get(plain_of(run[start:end]))
        if name and (run[start].isupper() or _named(found, at, at + size, name)):
            return Token("H", name, start, end), size
    return None


def _named(found: list[Token], at: int, end: int, name: str) -> bool:
    """Whether small letters name a feast: most names do, others with a year or "weekend" behind or what points at them."""
    if name not in words.SMALL_LETTERED:
        return True
    following = found[end].letter if end < len(found) else ""
    return following in ("Y", "1") or (at > 0 and found[at - 1].letter in "BALX")


_FEAST_STARTS = frozenset(name.split()[0] for name in FEASTS)


def _number(run: str, found: list[Token], at: int) -> tuple[Token, int] | None:
    """Twenty-fifth, thirty one, nineteen eighty-six, two thousand and five, seventeen hundred thirty three."""
    spelled = _spelled(run, found, at)
    if len(spelled) < 2:
        return None
    first, second = spelled[0][1], spelled[1][1]
    if spelled[1][0].letter == "O":
        if first in _TENS_VALUES and isinstance(second, int) and second < 10:
            return _as("O", first + second, spelled[:2], found, at)
        return None
    if _year_size(spelled):
        size = _year_size(spelled)
        return _as("Y", _year_value([value for _, value in spelled[:size]]), spelled[:size], found, at)
    if first in _TENS_VALUES and 0 < second < 10:
        return _as("N", first + second, spelled[:2], found, at)
    return None


_TENS_VALUES = frozenset(TENS.values())


def _as(
    letter: str, value: int, spelled: list[tuple[Token, int]], found: list[Token], at: int
) -> tuple[Token, int]:
    first, last = spelled[0][0], spelled[-1][0]
    return Token(letter, value, first.start, last.end), found.index(last, at) - at + 1


def _dozens(found: list[Token], at: int) -> tuple[Token, int] | None:
    """A dozen, half a dozen and two dozen as one number."""
    letters = "".join(_LETTERS_OF.get(str(one.value), one.letter) for one in found[at : at + 4])
    said = _DOZENS.match(letters)
    if said is None:
        return None
    count = int(str(found[at].value)) * _DOZEN if said["count"] else _DOZEN // (2 if "½" in said[0] else 1)
    return Token("N", count, found[at].start, found[at + said.end() - 1].end), said.end()


_DOZENS = re.compile(r"(?:(?P<count>[DN])h?|a?½h?a?|a?)†")
_LETTERS_OF = {"half": "½", "dozen": "†"}
_DOZEN = 12


def _spelled(run: str, found: list[Token], at: int) -> list[tuple[Token, int]]:
    """Numbers in words from here on, with what joins them left out; an ordinal ends them."""
    spelled: list[tuple[Token, int]] = []
    for token in found[at : at + 7]:
        if token.letter == "N" and isinstance(token.value, int) and run[token.start].isalpha():
            spelled.append((token, token.value))
        elif spelled and token.letter == "O" and isinstance(token.value, int) and run[token.start].isalpha():
            spelled.append((token, token.value))
            break
        elif (
            not spelled
            or token.letter not in "h&"
            or (token.letter == "&" and spelled[-1][1] not in (100, 1000))
        ):
            break
    return spelled


def _year_size(spelled: list[tuple[Token, int]]) -> int:
    """How many of the numbers make a year; 0 where they make none."""
    values = [value for token, value in spelled if token.letter == "N"]
    if len(values) < 2:
        return 0
    first, second = values[0], values[1]
    third = values[2] if len(values) > 2 else 0
    if 10 < first <= 20 and second == 0 and 0 < third < 10:  # "nineteen oh eight"
        return 3
    if (second == 1000 and first == 2) or (second == 100 and 10 < first < 22):
        tail = values[2:4]
    elif 10 < first <= 20 and (second in _TENS_VALUES or (10 <= second < 20)):
        return 3 if second in _TENS_VALUES and 0 < third < 10 else 2
    else:
        return 0
    if tail and tail[0] in _TENS_VALUES and len(tail) > 1 and 0 < tail[1] < 10:
        return 4
    return 3 if tail and 0 < tail[0] < 100 else 2


def _year_value(values: list[int]) -> int:
    if values[1] in (100, 1000):
        return values[0] * values[1] + sum(values[2:])
    return values[0] * 100 + sum(values[1:])


# ---------------------------------------------------------------- halves and quarters of stretches

_SHARES: dict[str, tuple[Grain, int, int, int]] = {
    "fortnight": ("day", 14, 7, 0),
    "year": ("month", 12, 6, 3),
    "decade": ("year", 10, 5, 0),
    "century": ("year", 100, 50, 25),
}
"""What a stretch is counted in where it is halved, how many of them it has, and how many are its half and its quarter."""


def _whole_and_half(tokens: list[Token]) -> tuple[Token, Token] | None:
    """Two and a half years, 2.5 years, a year and a half: so many of what goes into them whole."""
    halved = next((one for one in tokens if one.letter == "#"), None)
    number = halved or next((one for one in tokens if one.letter in "DN"), None)
    grain = next(one for one in tokens if one.letter in "Gg2" and one.value != "half")
    count = number.value if number else 1
    if not isinstance(count, int):
        return None
    shares = _SHARES.get(str(grain.value))
    return _counted(tokens, grain, shares and count * shares[1] + shares[2], shares and shares[0])


def _half(tokens: list[Token]) -> tuple[Token, Token] | None:
    """Half a century, a half-decade."""
    grain = tokens[-1]
    shares = _SHARES.get(str(grain.value))
    return _counted(tokens, grain, shares and shares[2], shares and shares[0])


def _quarters(tokens: list[Token]) -> tuple[Token, Token] | None:
    """A quarter of a century, three quarters of a century."""
    count = next((one.value for one in tokens if one.letter in "DN"), 1)
    shares = _SHARES.get(str(tokens[-1].value))
    if not shares or not shares[3] or not isinstance(count, int):
        return None
    return _counted(tokens, tokens[-1], count * shares[3], shares[0])


def _counted(
    tokens: list[Token], grain: Token, count: int | None, finer: Grain | None
) -> tuple[Token, Token]:
    """A count and a stretch in the place of the words; with no count where the half is no whole number of anything."""
    first, last = tokens[0], tokens[-1]
    counted = Token("N" if count else "v", count or None, first.start, first.end)
    return counted, Token("g", finer or grain.value, max(grain.start, first.end), last.end)


_HALVES: tuple[tuple[re.Pattern[str], Callable[[list[Token]], tuple[Token, Token] | None]], ...] = (
    (re.compile(r"[DN]h?&h?[aN]?h?½[Gg2](?![oh])|#[Gg2]"), _whole_and_half),
    (re.compile(r"(?:[aDN]|(?<=[LX]))[Gg2]&a½(?![GghoM])"), _whole_and_half),
    (re.compile(r"½h?ah?[G2]|(?:a|(?<=[LX]))½h?[G2](?![Ggo])"), _half),
    (re.compile(r"(?:a|[DN]h?|(?<=[LX]))?¼oa2|(?:a|(?<=[LX]))¼h?2"), _quarters),
)
"""Letters, ½ for "half" and ¼ for "quarter", and what they say."""


def _in_halves(run: str, found: list[Token]) -> list[Token]:
    """The tokens with stretches that are halved as whole numbers of what goes into them: "two and a half years" is 30 months."""
    if not any(one.letter == "#" or one.value in ("half", "quarter") for one in found):
        return found
    for pattern, counted in _HALVES:
        letters = "".join(_HALVED.get(str(one.value), one.letter) for one in found)
        while match := pattern.search(letters):
            made = counted(found[match.start() : match.end()])
            if made is None:
                break
            found = [*found[: match.start()], *made, *found[match.end() :]]
            letters = "".join(_HALVED.get(str(one.value), one.letter) for one in found)
    return [replace(one, letter="x") if one.letter == "#" else one for one in found]


_HALVED = {"half": "½", "quarter": "¼"}
