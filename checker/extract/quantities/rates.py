"""What a figure is reckoned by: "$52 a share", "45 per 100,000 people", "40 miles to the gallon"."""

from __future__ import annotations

import re
from decimal import Decimal

from checker.extract.quantities.plurals import is_plural, singular
from checker.extract.quantities.sides import Side
from checker.extract.quantities.symbols import Unit, symbol_token, symbol_unit
from checker.extract.quantities.units import unit_in_words
from checker.lexicon import nouns, units
from checker.lexicon.counting import NOT_PER, TO_THE
from checker.lexicon.numbers import ONE, SCALES
from checker.lexicon.units import EACH
from checker.text.around import Word, next_word, next_words

__all__ = [
    "per_beyond",
    "per_number",
    "per_unit",
    "reckoned_bare",
]


_AFTER_SLASH = re.compile(r"([^\W\d_]{1,30})")


_APART = re.compile(r"(?: - | )(?:per|an?|each) - ([a-z]{3,12})(?![\w])")


_LET = re.compile(rf" ?({'|'.join(map(re.escape, units.PER_LETTERS))})(?!\w)")
_NOT_REGULAR = frozenset(("time", "times"))
"""What nothing is reckoned by: "56 curls every time"."""


def per_unit(plain: str, end: int) -> tuple[str, int] | None:
    """What the figure is reckoned by: "share" in "$52 a share", "square_foot" in "$48 per square foot", with its end."""
    if special := (
        per_number(plain, end)
        or _per_letters(plain, end)
        or _per_symbol(plain, end)
        or _per_phrase(plain, end)
        or _per_apart(plain, end)
    ):
        return special
    joint = ""
    if plain[end] == "/":
        per, named, at = True, _AFTER_SLASH.match(plain, end + 1), end
    elif plain[end + 1] in "apeAPE" and (each := next_word(plain, end)) and each[1].lower() in EACH:
        joint, at = each[1].lower(), each.end()
        per, named = joint == "per", next_word(plain, at)
    else:
        return None
    if not named or "." in named[1] or (joint == "every" and _is_order(plain, named)):
        return None
    printed = named[1].removesuffix("'s").removesuffix("’s")
    end = named.start(1) + len(printed)
    measured = _measured(plain, at, named, joint)
    if joint == "per" and measured is None and plain[at - 1] == "r" and printed[0].isupper():
        return _in_capitals(printed, end)
    if measured and measured.scale is not ONE:  # "$3 per mmBtu"
        return f"{measured.scale} {measured.name}", measured.end
    if measured and measured.kind == "quantity" and measured.name and measured.end > end:
        return measured.name, measured.end
    then = next_word(plain, end)
    if then and _is_earlier(plain, then):
        return None
    if printed.endswith("ed") and then:
        word = singular(then[1])
        return (units.PER_NAMES.get(word, word), then.end()) if word in units.PER else None
    word = singular(printed)
    if measured and measured.kind == "quantity" and measured.name and (per or word == printed.lower()):
        return units.PER_NAMES.get(word) or measured.name, end
    per = per or (joint in ("a", "an") and plain[at - len(joint) - 1] == plain[at] == "-")  # "$1,000-a-plate"
    if word not in units.PER and not (per and len(word) > 2 and word not in nouns.STOP and word != "cent"):
        return None
    return units.PER_NAMES.get(word, word), end


_CONVERTED = re.compile(r"(?: \([^0-9()\n]{0,6}[0-9][^()\n]{1,24})?\)(?= (?:per|an?|each|every) )")
"""A conversion between a figure and what both are reckoned by, or its end: "17,500 miles | (28,000 km) | per hour"."""


def _is_order(plain: str, word: Word) -> bool:
    """Whether "second" counts what stands behind it: "four hours every second morning". A negative example: "every second, 40 fell"."""
    behind = next_word(plain, word.end())
    return word[1].lower() == "second" and behind is not None and behind[1].islower()


def per_beyond(plain: str, end: int) -> tuple[str, int] | None:
    """What a figure is reckoned by behind its conversion in brackets; the figure ends before these."""
    found = _CONVERTED.match(plain, end) if plain[end] == ")" or plain.startswith(" (", end) else None
    per = per_unit(plain, found.end()) if found else None
    return (per[0], end) if per else None


_PER_NUMBER = re.compile(
    rf"(?: (?:per|for every|in every|out of every) |/(?=10+ ?[a-zA-Z]|10*(?:[ ,]000)+(?![0-9])))(?P<number>[0-9]{{1,3}}(?:[ ,][0-9]{{3}})+|[0-9]{{2,6}}|(?:a |one )?(?:{'|'.join(SCALES)}))(?: (?P<size>thousand|million|billion))?(?P<gap>[ -]?)(?:(?=[^\W\d_])|(?<=[0-9nd])(?=[.,;:)](?![0-9])|\s*\Z))"
)


def _in_capitals(word: str, end: int) -> tuple[str, int] | None:
    """A unit in capitals, "per BOE"; another name is who says it: "120 years per Yahoo Finance"."""
    small = f" {word.lower()}\n\n"
    following = next_word(small, 0)
    unit = unit_in_words(small, 0, following, False) if following else None
    return (unit.name, end) if unit and unit.name and unit.kind == "quantity" else None


def _per_letters(plain: str, end: int) -> tuple[str, int] | None:
    """What letters say that a rent or a wage is reckoned by: "£1,190 | pcm"."""
    found = _LET.match(plain, end) if plain[end] in " p" else None
    return (
        (units.PER_LETTERS[found[1]], found.end() + (found[1] == "p.a" and plain[found.end()] == "."))
        if found
        else None
    )


def _per_apart(plain: str, end: int) -> tuple[str, int] | None:
    """What a figure is reckoned by, whose hyphens a tokeniser has set apart: "$ 5,000 - a - month"."""
    found = _APART.match(plain, end) if plain[end] == " " else None
    word = singular(found[1]) if found else ""
    return (units.PER_NAMES.get(word, word), found.end()) if found and word in units.PER else None


def per_number(plain: str, end: int) -> tuple[str, int] | None:
    """A number of units that something is reckoned by: "5.4 litres per 100 km", "45 per 100,000 people", "3 per thousand births"."""
    if plain[end + 1] not in "pfio/0123456789":
        return None
    found = _PER_NUMBER.match(plain, end)
    if found is None:
        return None
    word = found["number"].lower().removeprefix("a ").removeprefix("one ")
    number = Decimal(SCALES.get(word) or word.replace(",", "").replace(" ", "")) * SCALES.get(
        found["size"] or "", 1
    )
    stop = found.end() - len(found["gap"])
    if not plain[found.end()].isalpha():  # "45 per 100,000."
        return (f"{number}", found.end()) if number >= 1000 else None
    following = next_word(plain, stop) if found["gap"] else None
    if following is None:
        symbol = symbol_token(plain, stop)
        measured = symbol_unit(symbol, stop + len(symbol)) if symbol else None
    elif following[1].lower() in nouns.STOP:  # "45 per 100,000 in 2017"
        return (f"{number}", stop) if number >= 1000 else None
    elif number < 2:
        return None
    else:
        measured = unit_in_words(plain, stop, following, False)
    if measured and measured.name:
        return f"{number} {measured.name}", measured.end
    return _per_noun(plain, stop, number)


def _per_noun(plain: str, stop: int, number: Decimal) -> tuple[str, int] | None:
    """The noun behind a number that something is reckoned by, in the plural, within four words."""
    words = next_words(plain, stop)
    for at, word in enumerate(words.groups()[:4] if words else (), 1):
        if word.lower() in nouns.STOP:
            return None
        if words is not None and is_plural(word):
            return f"{number} {singular(word)}", words.end(at)
    return None


def _per_phrase(plain: str, end: int) -> tuple[str, int] | None:
    """What follows "to the" or what is measured: "40 miles to the gallon", "95 grams of CO2 per kilometre"."""
    if plain.startswith(" to the ", end) and (full := TO_THE.match(plain, end)):
        return units.PER_NAMES.get(full[1], full[1]), full.end()
    matter = _MATTER.match(plain, end) if plain.startswith(" of ", end) else None
    per = per_unit(plain, matter.end()) if matter else None
    return (per[0], end) if per else None  # the words of what is measured stay outside the figure


_PER_SYMBOL = re.compile(r"/| per ")


def _per_symbol(plain: str, end: int) -> tuple[str, int] | None:
    """A symbol with a power that something is reckoned by: "45 people/km2", "per m³"."""
    found = _PER_SYMBOL.match(plain, end)
    token = symbol_token(plain, found.end()) if found else ""
    if not found or not token or token.isalpha():
        return None
    unit = symbol_unit(token, found.end() + len(token))
    return (unit.name, unit.end) if unit and unit.name and unit.kind == "quantity" else None


_MATTER = re.compile(r" of (?:[a-z]{3,12}|CO2|[A-Z][a-z]{2,12})(?: [a-z]{3,12})?(?= (?:per|an?|each|every) )")
"""What is measured, before what it is reckoned by: "95 grams of CO2 per kilometre"."""


def _measured(plain: str, at: int, named: Word, joint: str) -> Unit | None:
    """The unit of measure that something is reckoned by: "per square foot", "/oz"."""
    if joint and plain.startswith(" - ", named.end()):
        apart = f" {named[1]}-{plain[named.end() + 3 : named.end() + 12]}\n\n"
        first = next_word(apart, 0)
        unit = unit_in_words(apart, 0, first, False) if first else None
        if unit and unit.end > len(named[1]) + 2:  # "$ 41 per megawatt - hour"
            return unit._replace(end=at + unit.end + 2)
    if joint:
        return unit_in_words(plain, at, named, False) if named[1] not in _NOT_REGULAR else None
    unit = symbol_unit(named[1], named.end()) if len(named[1]) > 1 else None
    unit = unit or _of_words(plain, named.start(1))
    return unit if unit and unit.kind == "quantity" else None


def _of_words(plain: str, start: int) -> Unit | None:
    """A unit of several words behind a stroke: "$5/sq ft", "£20/square metre"."""
    apart = f" {plain[start : start + _LONGEST_UNIT]}\n\n"
    first = next_word(apart, 0)
    unit = unit_in_words(apart, 0, first, False) if first and apart[first.end()] in " ." else None
    if first is None or unit is None or unit.end <= first.end() + 1:
        return None
    return unit._replace(end=start + unit.end - 1)


_LONGEST_UNIT = 24


def _is_earlier(plain: str, word: Word) -> bool:
    """Whether nothing is reckoned by what stands before the word: "$5 a year | earlier", "a day | and a half"."""
    lower = word[1].lower()
    if lower == "and":
        then = next_word(plain, word.end())
        return then is not None and then[1].lower() == "a"
    return lower in NOT_PER


def reckoned_bare(plain: str, side: Side, end: int) -> Unit | None:
    """What a bare number is reckoned by: "1,200/km2", "12 per day"."""
    if side.form not in ("digits", "words"):
        return None
    if not (plain[end] == "/" or plain.startswith(_RECKONS, end)):
        return None
    per = per_unit(plain, end)
    if per is None or (plain[end] == "/" and plain[end + 1 : per[1]] not in units.SYMBOLS):
        return None
    return Unit("quantity", f"count/{per[0]}", per[1])


_RECKONS = tuple(f" {word} " for word in ("per", "each", "every"))
"""What joins a bare number to what it is reckoned by; "a" is none ("two a side")."""
