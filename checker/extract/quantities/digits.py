"""Numbers in digits: with thousands and decimals, as fractions, in scientific notation, in any script's digits."""

from __future__ import annotations

import re
import unicodedata
from decimal import Context, Decimal
from typing import NamedTuple

from checker.lexicon.counting import AFTER_DECIMALS, AND_A_PART
from checker.lexicon.currencies import SIGNS
from checker.lexicon.numbers import FRACTIONS, ONE, ONES, VULGAR

__all__ = ["DIGITS", "POINT", "RAISED", "Numeral", "digits_at", "divided", "folded", "fraction_at", "scaled"]

LONGEST = 100
"""Characters of the longest number that is read; a longer run of digits is a block of code, no figure."""

DIGITS = re.compile(r"[0-9][0-9]*+(?>(?:[.,][0-9]++)*)")
"""A run of digits with the points and commas inside it."""
_GROUPED = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]+)?")
_EUROPEAN = re.compile(
    r"[0-9]{1,3}(?:\.[0-9]{3}){2,6}(?:,[0-9]{1,4})?|[0-9]{1,3}(?:\.[0-9]{3}){1,6},[0-9]{1,4}"
)
_SPACED = re.compile(
    r"(?>(?:[ \u00a0\u2009\u202f][0-9]{3}){1,6})(?:[.,][0-9]{1,2})?(?![0-9.,]*[0-9]|%|-[A-Za-z]| (?:and|or) [0-9]{3}(?![0-9,]| [0-9]{3}))|(?>(?:['’][0-9]{3}){1,6})(?![0-9'’])"
)
"""Thousands after a space (SI Brochure 5.4.4) or an apostrophe (Swiss usage)."""
_SPACES = " \u00a0\u2009\u202f'’"
_NO_DIGIT = re.compile("[^0-9]")
_MIXED = re.compile(r"(?: {1,2}|-| - | and )([1-9][0-9]?) ?[/⁄∕] ?([2-9]|1[0-9]|20|32|64)(?![0-9/])")
_FRACTION = re.compile(r"([1-9][0-9]{0,2}) ?[/⁄∕] ?([1-9][0-9]{0,3})(?![0-9/⁄∕]|[.,][0-9])")
_APART = re.compile(
    r"(?: ,|, | , )(?P<group>[0-9]{3})(?![0-9])(?:\.(?P<part>[0-9]{1,2})(?![0-9]))?| \. (?P<places>[0-9]{1,4})(?![0-9]| \. ?[0-9]|\. [A-Z])"
    rf"|\. (?P<part_apart>[0-9]{{1,3}})(?={AFTER_DECIMALS})"
    r"|(?<=[ \n$£€]0)\. (?P<part_of_one>[0-9]{1,3})(?![0-9.,]*[0-9])"
)
"""Thousands and decimals as tokenisers write them, "150, 000" and "46 . 8"; a list ("10, 100 and 1,000") is none."""
_PLAIN_DENOMINATORS = range(2, 11)
"""Denominators of any fraction; others only of one part ("1/40") or in halves of halves ("5/16"): 5/12 is a day."""
_HALVED = (16, 32, 64)
_NO_DAYS = (20, 25, 30, 40, 50, 60, 100, 200, 300, 400, 500, 1000)

_POWER = re.compile(
    r"[eE](?P<e>[+\-−]?[0-9]{1,9})(?![0-9A-Za-z])"
    r"| ?[×x*·⋅] ?10(?:(?:\^|\*\*) ?[({]?(?P<hat>[+\-−]?[0-9]{1,9})[)}]?|(?P<raised>[⁺⁻]?[⁰¹²³⁴-⁹]{1,3})|(?P<minus>[-−][0-9]{1,2}))(?![0-9])"
)
_EXPONENT = re.compile(
    r"\^[({]?(?P<sign>[+\-−]?)(?P<size>[0-9]{1,9})[)}]?(?![0-9A-Za-z])|(?P<raised>[⁺⁻]?[⁰¹²³⁴-⁹]{1,3})"
)
RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻−", "0123456789+--")
"""Raised digits and signs, and the minus sign, in ASCII."""
_LARGEST_POWER = 300
"""A larger power is not worked out: the figure is listed, and has no value."""
_EXACT = Context(prec=2 * LONGEST)
"""No figure that is read loses a digit."""
_ROUNDED = Context(prec=15)
_FRACTIONS = Context(prec=28)


class Numeral(NamedTuple):
    """A number as printed; `low` and `high` differ for an open number ("thousands"), are None for "many"."""

    start: int
    end: int
    low: Decimal | None
    high: Decimal | None
    place: Decimal
    """One unit of the last printed place."""
    scale: Decimal
    """What `low`, `high` and `place` are still to be multiplied with."""
    form: str
    """digits, words, open, fraction, vague; comma for digits whose comma was read as a decimal point"""


_OTHER_DIGIT = re.compile(r"[^\W\D0-9]|[\u066b\u066c\uff0c\uff0e①-⑨⑴-⑼⒈-⒐⓪⓵-⓽⓿❶-❾➀-➈➊-➒]")
"""Decimal digits of other scripts, digits in circles and brackets, and the decimal marks that go with them."""
_OTHER_MARKS = {"\u066b": ".", "\u066c": ",", "\uff0c": ",", "\uff0e": "."}


def folded(plain: str) -> str:
    """The text with the digits of every script as ASCII digits, character for character."""
    if plain.isascii():
        return plain
    return _OTHER_DIGIT.sub(
        lambda found: _OTHER_MARKS.get(found[0]) or str(unicodedata.digit(found[0])), plain
    )


_PLACES = (ONE, *(ONE.scaleb(-places) for places in range(1, LONGEST + 1)))
"""One unit of the last place, by the number of decimals."""


def scaled(value: Decimal, scale: Decimal) -> Decimal:
    """The value at full scale, without zeros after the point: 14.3 by a billion is 14300000000."""
    if scale is not ONE:
        value = _EXACT.multiply(value, scale)
    whole = value.to_integral_value()
    return whole if whole == value else value


def divided(part: int | Decimal, whole: int | Decimal) -> Decimal:
    """A part of a whole, as exact as Decimal's own context would have it."""
    return _FRACTIONS.divide(Decimal(part), Decimal(whole))


def digits_at(plain: str, start: int, end: int) -> Numeral | None:
    """The number in the run of digits, commas and points from `start` to `end`; None when it is no number's form."""
    if end - start > LONGEST:
        return None
    run = plain[start:end]
    numeral = _integer(plain, start, end, run) if run.isdigit() else _with_marks(run, start, end)
    if numeral and plain[numeral.end] in _POWER_STARTS:
        if (eighths := _EIGHTHS.match(plain, numeral.end)) and numeral.place == _CENT:
            return _with_eighths(numeral, eighths)
        numeral = _with_power(plain, _set_apart(plain, numeral))
        margin = _MARGIN.match(plain, numeral.end)
        return numeral._replace(end=margin.end()) if margin else numeral
    return numeral


_EIGHTHS = re.compile(r"[ -]([1357])[/⁄∕]([248])(?![0-9/])")
_CENT = ONE.scaleb(-2)


def _with_eighths(numeral: Numeral, found: re.Match[str]) -> Numeral:
    """A price with the parts of a cent that grain is quoted in: "$5.18 | 1/2"."""
    part = divided(int(found[1]), int(found[2])) * _CENT
    value = part + numeral.low if numeral.low is not None else None
    return numeral._replace(end=found.end(), low=value, high=value, place=part)


_MARGIN = re.compile(
    r" ?(?:±|\+/[-−–]) ?[0-9]{1,6}(?:\.[0-9]{1,6})?(?:[eE][-+]?[0-9]{1,2})?(?![0-9.,]*[0-9])"
)
"""What a measurement may be off by, between the number and its unit: "5.6 ± 0.2 mm"."""


def _set_apart(plain: str, numeral: Numeral) -> Numeral:
    """The number with the thousands or the decimals that a tokeniser has set apart from it."""
    found = _APART.match(plain, numeral.end)
    if found is None or numeral.place is not ONE or numeral.low is None:
        return numeral
    if places := found["places"] or found["part_apart"] or found["part_of_one"]:
        value = Decimal(f"{numeral.low}.{places}")
        return numeral._replace(end=found.end(), low=value, high=value, place=_PLACES[len(places)])
    run, end, last = str(numeral.low), numeral.end, found
    if len(run) > 3:
        return numeral
    while found is not None and found["group"]:
        run, end, last = run + found["group"], found.end(), found
        found = _APART.match(plain, end) if not found["part"] else None
    priced = plain[numeral.start - 2 : numeral.start] in _PRICED
    alone = plain.startswith(" , ", numeral.end) and len(str(numeral.low)) < 3 and not _LIST.match(plain, end)
    if not priced and last["group"] != "000" and not alone:
        return numeral
    part = last["part"] or ""
    value = Decimal(f"{run}.{part}" if part else run)
    return numeral._replace(end=end, low=value, high=value, place=_PLACES[len(part)])


_LIST = re.compile(r"(?: ,)? (?:(?:and|or) )?[0-9]")
"""What goes on a list of numbers: "12 , 140 | and 300"."""
_PRICED = frozenset(f"{sign} " for sign in SIGNS)

_POWER_STARTS = frozenset("eE×x*·⋅^⁰¹²³⁴⁵⁶⁷⁸⁹⁻ ,±+.-")


def _with_marks(run: str, start: int, end: int) -> Numeral | None:
    """The number of digits with points and commas."""
    whole, _, part = run.partition(".")
    form = "digits"
    if not (whole.isdigit() and part.isdigit()):
        if _GROUPED.fullmatch(run):
            run = run.replace(",", "")
        elif _EUROPEAN.fullmatch(run):
            run = run.replace(".", "").replace(",", ".")
        else:
            whole, _, part = run.partition(",")
            if not (whole.isdigit() and part.isdigit() and len(part) < 3):
                return None
            run, form = f"{whole}.{part}", "comma"
        part = run.partition(".")[2]
    value = Decimal(run)
    return Numeral(start, end, value, value, _PLACES[len(part)], ONE, form)


POINT = re.compile(r" point ([0-9]{1,3})(?![0-9.,]*[0-9])")
"""Decimals behind the word, as transcripts have them: "11 point 7 million"."""


def _with_power(plain: str, numeral: Numeral) -> Numeral:
    """The number with its power: "5.97×10^24", "1e30", "10⁶"."""
    found = _POWER.match(plain, numeral.end)
    if found and _is_model(plain, numeral, found):
        return numeral
    if found:
        text = next(part for part in found.groups() if part)
        power = int(text.translate(RAISED))
        if numeral.low is None:
            return numeral
        if abs(power) > _LARGEST_POWER:
            return numeral._replace(end=found.end(), low=None, high=None)
        value = numeral.low.scaleb(power, _EXACT)
        return numeral._replace(
            end=found.end(), low=value, high=value, place=numeral.place.scaleb(power, _EXACT)
        )
    found = _EXPONENT.match(plain, numeral.end)
    if not found or numeral.low is None or (found["raised"] and numeral.low != 10):
        return numeral
    power = int((found["raised"] or found["sign"] + found["size"]).translate(RAISED))
    if not numeral.low:
        return numeral
    if abs(power) > _LARGEST_POWER:
        return numeral._replace(end=found.end(), low=None, high=None)
    value = _ROUNDED.power(numeral.low, power)
    return numeral._replace(end=found.end(), low=value, high=value, place=min(numeral.place, value))


def _is_model(plain: str, numeral: Numeral, found: re.Match[str]) -> bool:
    """Whether a capital E between two digits is that of a model and no power: "the 7E7"."""
    return found.end() - numeral.start == 3 and plain[numeral.end] == "E"


def _integer(plain: str, start: int, end: int, run: str) -> Numeral | None:
    """A run of digits alone, with the thousands or the fraction that follow it after a space."""
    if plain[start] == "0" and len(run) > 1 and plain[start - 1] != ".":
        return None
    following, beyond = plain[end], plain[end + 1]
    if not (beyond.isdigit() or following in VULGAR or beyond in VULGAR or beyond in " pa"):
        value = Decimal(run)
        return Numeral(start, end, value, value, ONE, ONE, "digits")
    place = ONE
    if following in _SPACES and len(run) < 4 and (spaced := _SPACED.match(plain, end)):
        end = spaced.end()
        whole, mark, part = spaced[0].partition("." if "." in spaced[0] else ",")
        run = _NO_DIGIT.sub("", run + whole) + (f".{part}" if mark else "")
        place = _PLACES[len(part)]
    if place is ONE and (point := POINT.match(plain, end)):
        run, end, place = f"{run}.{point[1]}", point.end(), _PLACES[len(point[1])]
    value = Decimal(run)
    if part_of_one := VULGAR.get(plain[end : end + 2].lstrip(" ")[:1]):
        value, place, end = value + part_of_one, part_of_one, end + 1 + (plain[end] == " ")
    elif said := AND_A_PART.match(plain, end):  # "5 and a half"
        part_of_one = ONES.get(said["count"] or "one", 1) * FRACTIONS[said["part"] or said["parts"]]
        value, place, end = value + part_of_one, part_of_one, said.end()
    elif (mixed := _MIXED.match(plain, end)) and int(mixed[1]) < int(mixed[2]):
        part_of_one = divided(int(mixed[1]), int(mixed[2]))
        value, place, end = value + part_of_one, part_of_one, mixed.end()
    return Numeral(start, end, value, value, place, ONE, "digits")


def fraction_at(plain: str, start: int) -> Numeral | None:
    """A fraction in digits: "1/2", "3⁄4", "1/40"."""
    found = _FRACTION.match(plain, start)
    if not found:
        return None
    part, whole = int(found[1]), int(found[2])
    slash = plain[found.end(1) : found.start(2)].strip()
    known = (
        (whole in _PLAIN_DENOMINATORS and part < 10) or whole in _HALVED or (part == 1 and whole in _NO_DAYS)
    )
    told = _TELLS_PART.match(plain, found.end()) is not None
    if part >= whole or not (known or told or slash != "/"):
        return None
    value = divided(part, whole)
    ending = _ORDINAL_END.match(plain, found.end())  # "3/5ths of voters"
    end = ending.end() if ending else found.end()
    return Numeral(start, end, value, value, divided(1, whole), ONE, "fraction")


_TELLS_PART = re.compile(r"(?:ths?|rds?)(?![A-Za-z])| of an? [a-z]")
"""What tells a part of any size: "1/250th of a second", "3/128 of an inch"."""
_ORDINAL_END = re.compile(r"(?:ths?|rds?)(?![A-Za-z])")
