"""What a number measures by a sign or a symbol: "€", "kg", "g/cm³", "m s-2", "°C"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from checker.extract.quantities.digits import RAISED
from checker.lexicon import currencies, units
from checker.lexicon.numbers import ONE

__all__ = ["Unit", "compound", "symbol_token", "symbol_unit"]


class Unit(NamedTuple):
    """A unit after a number: its kind of mention, name, end, and a scale that stood with it ("25k", "30 MUSD")."""

    kind: str
    name: str | None
    end: int
    scale: Decimal = ONE


_DEGREES = frozenset("°º˚˙")


_SIGNS = frozenset("‰℃℉′″") | _DEGREES | frozenset(currencies.SYMBOLS)


_POWER = r"(?:\^?[-−]?[1-4]|⁻?[¹²³⁴])?"


_TOKEN = re.compile(
    rf"(?:[kMG]?[gt]CO2(?:eq?)?|[^\W\d_]{{1,24}}{_POWER})(?>(?:[·⋅][A-Za-zµμΩ]{{1,5}}{_POWER})?)(?>(?:/[A-Za-zµμΩ]{{1,5}}{_POWER}(?![^\W_]))?)(?![^\W_])"
)


_FACTOR = re.compile(r"(?P<symbol>[^\W\d_⁻¹²³⁴]++)(?:\^?(?P<power>[-−]?[1-4])|(?P<raised>⁻?[¹²³⁴]))?")


_DEGREE_OF = re.compile(
    r"[°º˚˙](?: ?(?:C|F|K)|[cf]| ?(?:[Cc]elsius|[Cc]entigrade|[Ff]ahrenheit|[Kk]elvin))(?![^\W_])"
)


_DEGREE_NAMES = {"c": "degree_Celsius", "f": "degree_Fahrenheit", "k": "kelvin"}


def symbol_token(plain: str, start: int) -> str:
    """The symbol of a unit or a currency that may stand at a place: a sign, or letters."""
    if plain[start] in _DEGREES and (degrees := _DEGREE_OF.match(plain, start)):
        return degrees[0]
    if plain[start] in _SIGNS:
        return plain[start]
    found = _TOKEN.match(plain, start)
    return found[0] if found else ""


def symbol_unit(token: str, end: int) -> Unit | None:
    """A symbol of a unit or a currency, also one over another ("A/cm2")."""
    if scaled := units.SCALED.get(token.lower()):
        return Unit("quantity", scaled[0], end, Decimal(scaled[1]))
    if token in currencies.SYMBOLS:
        return Unit("money", currencies.SYMBOLS[token], end)
    if token[:1] in _DEGREES and len(token) > 1:
        return Unit("quantity", _DEGREE_NAMES[token[1:].lstrip(" ")[0].lower()], end)
    if name := units.SYMBOLS.get(token):
        return Unit("percent" if name == "%" else "quantity", name, end)
    if not token.isalpha() and (name := compound(token)):
        return Unit("quantity", name, end)
    return None


_POWERS = {1: "", 2: "square_", 3: "cubic_", 4: "quartic_"}


_UNMULTIPLIED = frozenset(("count", "%", "generation", "degree", "basis_point"))
"""Units that others are not made of: "4x4" is a drive."""


def compound(token: str) -> str | None:
    """The name of a unit made of others: "g/cm3" gram/cubic_centimeter, "m/s²" meter/square_second, "s-1" 1/second."""
    over, _, under = token.partition("/")
    named = [_factors(part, below) for part, below in ((over, False), (under, True)) if part]
    if not named or not all(named):
        return None
    above = [name for name, power in named[0] if power > 0]
    below = [
        name for part, sign in zip(named, (1, -1), strict=False) for name, power in part if power * sign < 0
    ]
    above += [name for part in named[1:] for name, power in part if power < 0]
    product = "_".join(above)
    return "/".join([units.PRODUCTS.get(product, product) or "1", *below])


def _factors(part: str, below: bool) -> list[tuple[str, int]]:
    """The units that a part without a slash multiplies, each with its power; empty where one is not known.

    `below` a slash stand symbols that are none elsewhere: "40 t/d".
    """
    found = []
    for factor in re.split("[·⋅]", part):
        if "CO2" in factor and (named := units.SYMBOLS.get(factor)):
            found.append((named, 1))
            continue
        matched = _FACTOR.fullmatch(factor)
        name = units.SYMBOLS.get(matched["symbol"]) if matched else None
        if matched and name is None and below:
            name = units.PER_NAMES.get(matched["symbol"])
        if matched is None or name is None or "/" in name or name in _UNMULTIPLIED:
            return []
        power = int((matched["power"] or matched["raised"] or "1").translate(RAISED))
        if name == "millisecond" and power < 0 and not below:  # "9.8 ms-2" has lost its space
            found += [("meter", 1), (_POWERS[-power] + "second", power)]
            continue
        whole = units.SYMBOLS.get(f"{matched['symbol']}{abs(power)}") if abs(power) in (2, 3) else None
        found.append((whole or _POWERS[abs(power)] + name, power))
    return found
