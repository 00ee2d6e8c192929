"""Writes the generated tables of language: checker/lexicon/currencies.json and units.json.

usage: python lexicon/make/tables.py [--check]

A build-time tool: it needs babel (CLDR) and pint (default_en.txt), which `pip install -e ".[tables]"` brings; what it
writes is committed, and nothing is looked up when checker runs. `--check` writes nothing and fails where the committed
tables are not what the sources give.

Sources: Unicode CLDR by way of babel (names, plurals and symbols of currencies; which territory pays with what; English
names, plurals and symbols of units); pint's default_en.txt (names, aliases and symbols of units); BIPM SI Brochure,
9th edition, table 7 (prefixes). What newspapers write and no source lists stands in checker/lexicon/ by hand.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator, Mapping
from importlib.metadata import version
from pathlib import Path

from babel import Locale
from babel.core import get_global
from babel.localedata import locale_identifiers
from babel.numbers import get_currency_precision, get_territory_currencies
from pint import UnitRegistry

LEXICON = Path(__file__).resolve().parents[2] / "checker" / "lexicon"

FORMER = frozenset(
    "ATS BEF BGN CYP DEM EEK ESP FIM FRF GRD HRK IEP ITL LTL LUF LVL MTL NLG PTE SIT SKK SUR YUD ZWL".split()
)
"""Currencies that are money no more and that news still names."""
NOT_ALONE = frozenset(
    """
    real won sol colon mark punt som crown loti dram unit peso dollar pound franc dinar rial riyal rupee shilling koruna
    krone krona leu ruble lira escudo taka guilder tala kip gold silver platinum palladium dong dirham lev pula birr
    """.split()
)
"""Nouns of one currency that other currencies bear too, or that are words of their own."""

NOUNS_TOO = {
    "dollar": ("dlr",), "krona": ("crown", "kronor"), "krone": ("crown", "kroner"), "króna": ("krona", "crown", "kronur"),
    "koruna": ("crown",), "kroon": ("crown",), "ruble": ("rouble",), "riyal": ("rial",), "rial": ("riyal",),
    "colón": ("colon",), "bolívar": ("bolivar",), "córdoba": ("cordoba",), "som": ("soum", "sum"), "lev": ("leva",),
    "leu": ("lei",), "hryvnia": ("hryvnya",), "real": ("reais",), "yuan": ("renminbi",), "lira": ("lire",),
    "shekel": ("sheqel",), "dirham": ("dirhem",), "taka": ("tk",), "zloty": ("złoty",), "tugrik": ("tögrög", "togrog"), "pound": ("pound stg",), "markka": ("mark",),
}  # fmt: skip
"""Other nouns that English-language news has for the same money: Reuters's "dlr", "crown" for krona and krone."""

PREFIXES = {
    "quetta": "Q", "ronna": "R", "yotta": "Y", "zetta": "Z", "exa": "E", "peta": "P", "tera": "T", "giga": "G",
    "mega": "M", "kilo": "k", "hecto": "h", "deca": "da", "deci": "d", "centi": "c", "milli": "m", "micro": "µ",
    "nano": "n", "pico": "p", "femto": "f", "atto": "a", "zepto": "z", "yocto": "y",
}  # fmt: skip
MICRO = ("µ", "μ", "u")
BINARY = {
    "kibi": "Ki",
    "mebi": "Mi",
    "gibi": "Gi",
    "tebi": "Ti",
    "pebi": "Pi",
    "exbi": "Ei",
    "zebi": "Zi",
    "yobi": "Yi",
}
_SMALL = ("milli", "micro", "nano", "pico", "femto", "atto")
_LARGE = ("kilo", "mega", "giga", "tera", "peta", "exa")
_BOTH = _LARGE + _SMALL
_DAILY = ("hecto", "deca", "deci", "centi")
BASES: dict[str, tuple[str, tuple[str, ...]]] = {
    "meter": ("m", ("kilo", *_DAILY, *_SMALL)), "gram": ("g", ("kilo", *_DAILY, *_SMALL, "giga", "tera")),
    "liter": ("L", ("kilo", "mega", "giga", *_DAILY, *_SMALL)), "second": ("s", _SMALL), "ampere": ("A", ("kilo", *_SMALL)),
    "kelvin": ("K", ("milli", "micro", "nano")), "mole": ("mol", _SMALL), "candela": ("cd", ("milli", "kilo")),
    "hertz": ("Hz", (*_LARGE, "milli")), "newton": ("N", ("kilo", "mega", *_SMALL)),
    "pascal": ("Pa", ("hecto", *_LARGE, "milli")), "joule": ("J", _BOTH), "watt": ("W", _BOTH),
    "coulomb": ("C", _SMALL), "volt": ("V", _BOTH), "farad": ("F", _SMALL), "ohm": ("Ω", _BOTH),
    "siemens": ("S", _SMALL), "weber": ("Wb", ("milli", "micro")), "tesla": ("T", _SMALL), "henry": ("H", _SMALL),
    "lumen": ("lm", ("kilo",)), "lux": ("lx", ("kilo",)), "becquerel": ("Bq", _LARGE), "gray": ("Gy", ("milli", "micro")),
    "sievert": ("Sv", ("milli", "micro", "nano")), "katal": ("kat", ("micro", "nano")), "bit": ("bit", (*_LARGE, "zetta", "yotta")),
    "byte": ("B", (*_LARGE, "zetta", "yotta")), "jansky": ("Jy", ("milli", "micro")), "metric_ton": ("t", ("kilo", "mega", "giga")), "ton": ("", ("kilo", "mega", "giga")),
    "electronvolt": ("eV", _BOTH), "watt_hour": ("Wh", _LARGE), "ampere_hour": ("Ah", ("milli", "kilo")),
    "calorie": ("cal", ("kilo",)), "parsec": ("pc", ("kilo", "mega", "giga")), "bar": ("bar", ("milli", "kilo")),
    "annum": ("", ("kilo", "mega", "giga")), "pixel": ("px", ("mega", "giga")), "volt_ampere": ("VA", ("kilo", "mega")),
    "radian": ("rad", ("milli", "micro")), "curie": ("Ci", ("milli", "micro")), "gauss": ("", ("milli", "kilo")),
    "poise": ("", ("centi",)), "bel": ("", ("deci",)), "arcsecond": ("", ("milli",)), "inch": ("", ("milli",)),
}  # fmt: skip
"""What takes prefixes: the symbol, and which of them."""
SAID = {
    "meter": ("metre",), "liter": ("litre",), "gram": ("gramme",), "metric_ton": ("tonne",), "ampere": ("amp",),
    "electronvolt": ("electron_volt",), "watt_hour": ("watthour",), "ampere_hour": ("amp_hour",), "mole_per_liter": ("molar",),
    "calorie": (), "radian": (), "annum": (),
}  # fmt: skip
"""Other spellings: British ones, short ones, and those in one word."""
SYMBOLS_TOO = {"liter": ("l",), "bit": ("b", "bits"), "byte": ("Byte", "Bytes")}

OF_PINT = tuple(
    """
    acre angstrom arcminute arcsecond astronomical_unit baud bushel carat century curie dalton day decade degree dram
    dyne erg fathom fluid_dram fluid_ounce foot fortnight furlong gallon gauss gill grain hectare horsepower hour
    hundredweight inch knot light_year micron mile millennium minute month nautical_mile oersted ounce parsec peck
    pennyweight pint poise pound poundal quart roentgen standard_atmosphere steradian stone svedberg
    tablespoon teaspoon therm torr troy_ounce week yard year eon
    rem slug slinch stilb lambert nit barn hogshead minim scruple biot maxwell gilbert debye franklin darcy reyn
    langley clausius rutherford gon faraday hartree rydberg bohr fermi peak_sun_hour denier dtex stokes decibel
    imperial_gallon troy_pound fathom league
    """.split()
)
"""Units without prefixes that news names, in pint's names; pint's other names are other words in news."""
TAKEN = frozenset(
    """
    th PS MS TV TT GA TA TL TS TB PB ms as at am pm us pH al Ma Mt in cd pc pt kn PA PL dl Pg Gg Tg fl ha
    """.split()
) - frozenset("TB PB ms dl ha pc Mt Ma".split())
"""Symbols that are other words or initials wherever they stand."""
LENGTHS = (
    "meter",
    "foot",
    "inch",
    "yard",
    "mile",
    "kilometer",
    "centimeter",
    "millimeter",
    "micrometer",
    "nanometer",
    "decimeter",
    "decameter",
    "hectometer",
)
PRODUCTS = {
    "newton_meter": ("newton meter", "N m", "Nm"), "foot_pound": ("foot pound", "pound foot", "lb ft", "ft lb"),
    "kilowatt_hour": ("kilowatt hour",), "megawatt_hour": ("megawatt hour",), "gigawatt_hour": ("gigawatt hour",),
    "terawatt_hour": ("terawatt hour",), "watt_hour": ("watt hour",), "milliampere_hour": ("milliamp hour", "milliampere hour"),
    "ampere_hour": ("amp hour", "ampere hour"), "light_year": ("light year",), "acre_foot": ("acre foot", "ac ft"),
    "pascal_second": ("pascal second",), "volt_ampere": ("volt ampere", "volt amp"), "kilovolt_ampere": ("kilovolt ampere", "kVA"),
    "man_hour": ("man hour", "person hour"), "passenger_mile": ("passenger mile",), "passenger_kilometer": ("passenger kilometre", "passenger kilometer"),
    "ton_mile": ("ton mile",), "nautical_mile": ("nautical mile", "sea mile"), "troy_ounce": ("troy ounce",),
    "fluid_ounce": ("fluid ounce", "fl oz"), "metric_ton": ("metric ton", "metric tonne"), "long_ton": ("long ton",),
    "short_ton": ("short ton",), "astronomical_unit": ("astronomical unit",),
    "imperial_gallon": ("imperial gallon",), "millimeter_Hg": ("mmHg", "mm Hg", "millimetre of mercury", "millimeter of mercury"),
    "part_per_million": ("part per million", "ppm"), "part_per_billion": ("part per billion", "ppb"),
    "part_per_trillion": ("part per trillion", "ppt"), "part_per_thousand": ("part per thousand",),
    "kip_per_square_inch": ("ksi",), "pound_force_per_square_inch": ("pound per square inch", "psi"), "board_foot": ("board foot",),
    "barrel_of_oil_equivalent": ("barrel of oil equivalent", "boe"),
}  # fmt: skip
"""Units of several words, the name first: the forms that are printed, whose first or last word takes the plural."""


# ---------------------------------------------------------------- currencies


_THOUSANDTHS = frozenset(("IQD",))
"""Money of thousandths in ISO 4217 that CLDR prints without decimals."""


def currencies() -> dict[str, Mapping[str, str]]:
    """`words` (lower case, singular and plural), `codes` and `symbols`, each to the ISO 4217 code; those of `thousandths`."""
    english = Locale("en")
    tender = {
        code: territory
        for territory in sorted(english.territories)
        if len(territory) == 2
        for code in get_territory_currencies(territory, tender=True)
    }
    known = {
        code for code in tender if not code.startswith("X") or code in ("XAF", "XCD", "XOF", "XPF", "XCG")
    } | FORMER
    plurals = english._data["currency_names_plural"]
    words: dict[str, str] = {}
    nouns: dict[str, set[tuple[str, str]]] = {}
    for code in sorted(known):
        forms = plurals[code] if code in plurals else {"one": english.currencies[code]}
        one = re.sub(r" \(.*\)", "", forms["one"].lower().replace("-", " "))
        other = re.sub(r" \(.*\)", "", forms.get("other", forms["one"]).lower().replace("-", " "))
        noun, nouns_plural = one.split()[-1], other.split()[-1]
        adjective = one[: -len(noun)]
        others = [f"{adjective}{too}" for too in NOUNS_TOO.get(noun, ())]
        for form in (one, other, *others, *(_regular(form) for form in (one, *others))):
            for spelling in _joined(form, "-" in forms["one"]):
                words.setdefault(spelling, code)
        nouns.setdefault(noun, set()).add((code, nouns_plural))
        for territory in _territories(english, code):
            for form in (noun, nouns_plural, *NOUNS_TOO.get(noun, ()), _regular(noun)):
                for spelling in _joined(f"{territory} {form}", False):
                    words.setdefault(spelling, code)
    for noun, named in nouns.items():
        if len(named) == 1 and noun not in NOT_ALONE and noun.isalpha():
            ((code, plural),) = named
            for form in (noun, plural, _regular(noun)):
                words.setdefault(form, code)
    thousandths = {code: code for code in known if get_currency_precision(code) == 3 or code in _THOUSANDTHS}
    return {
        "codes": {code: code for code in known},
        "words": words,
        "symbols": _symbols(known),
        "thousandths": thousandths,
    }


def _joined(form: str, of_two: bool) -> Iterator[str]:
    """The name of a currency, with "and" for the sign or the hyphen that joins its two countries."""
    yield form
    if "&" in form:
        yield form.replace("&", "and")
    if of_two:
        yield form.replace(" ", " and ", 1)


def _territories(english: Locale, code: str) -> Iterator[str]:
    """The names of the territories that pay with a currency, where these are few."""
    held = get_global("all_currencies").get(code, ())
    here = [place for place in held if code in get_territory_currencies(place, tender=True)]
    if len(here) <= 3:
        for place in here:
            yield re.sub(r" \(.*\)", "", english.territories.get(place, place)).lower()


def _symbols(known: set[str]) -> dict[str, str]:
    """What English-language locales print for a currency, letters and signs ("KSh", "CA$")."""
    found: dict[str, str] = {}
    for name in sorted(locale_identifiers()):
        if name == "en" or name.startswith("en_"):
            for code, symbol in Locale.parse(name).currency_symbols.items():
                symbol = symbol.replace("\u202f", " ")
                if code in known and symbol != code and len(symbol) > 1:
                    found.setdefault(symbol, code)
    return found


# ---------------------------------------------------------------- units


def units() -> dict[str, Mapping[str, str]]:
    """`words` (lower case, singular and plural) and `symbols` (case counts), each to the unit's name."""
    words: dict[str, str] = {}
    symbols: dict[str, str] = {}
    for name, (symbol, prefixes) in BASES.items():
        said = (name.replace("_", " "), *(form.replace("_", " ") for form in SAID.get(name, ())))
        for prefix in ("", *prefixes):
            unit = prefix + ("tonne" if prefix and name == "metric_ton" else name)
            for form in said:
                for spelling in _prefixed(prefix, form):
                    _add(words, spelling, unit)
            for sign in (symbol, *SYMBOLS_TOO.get(name, ())):
                for lead in MICRO if prefix == "micro" else (PREFIXES.get(prefix, ""),):
                    if sign:
                        symbols.setdefault(lead + sign, unit)
    symbols |= {"ka": "kiloannum", "Ma": "megaannum", "Ga": "gigaannum"}
    for prefix, base, sign in (
        (prefix, base, lead + letter)
        for prefix, lead in BINARY.items()
        for base, letter in (("byte", "B"), ("bit", "bit"))
    ):
        _add(words, f"{prefix}{base}", f"{prefix}{base}")
        symbols[sign] = f"{prefix}{base}"
    _powers(words, symbols)
    for name, forms in PRODUCTS.items():
        for form in forms:
            if (
                form != form.lower()
                or (" " not in form and len(form) < 5)
                or form.startswith(("fl ", "ac ", "ft ", "lb ", "mm "))
            ):
                symbols.setdefault(form, name)
            else:
                _add(words, form, name)
    _from_pint(words, symbols)
    _from_cldr(words)
    return {"words": words, "symbols": {sign: name for sign, name in symbols.items() if sign not in TAKEN}}


def _prefixed(prefix: str, form: str) -> Iterator[str]:
    """The spellings of a prefixed unit: "kilometer", "kilo meter", "dekametre"."""
    yield f"{prefix}{form}"
    if prefix and form.isalpha():
        yield f"{prefix} {form}"
    if prefix == "deca":
        yield f"deka{form}"


def _add(words: dict[str, str], form: str, name: str) -> None:
    """The form with its plurals: "square miles", "pounds per square inch", "newton metres"."""
    words.setdefault(form, name)
    head, joint, tail = form.partition(" per ") if " per " in form else form.partition(" of ")
    words.setdefault(_plural(head) + joint + tail, name)


def _plural(phrase: str) -> str:
    lead, _, word = phrase.rpartition(" ")
    return f"{lead} {IRREGULAR.get(word) or _regular(word)}".lstrip()


IRREGULAR = {
    "foot": "feet",
    "inch": "inches",
    "hertz": "hertz",
    "siemens": "siemens",
    "lux": "lux",
    "century": "centuries",
    "henry": "henries",
    "inches": "inches",
    "feet": "feet",
    "horsepower": "horsepower",
    "millennium": "millennia",
    "baud": "baud",
}


def _regular(word: str) -> str:
    if word.endswith(("hertz", "siemens", "lux")):
        return word
    return word + ("es" if word.endswith(("s", "x", "ch", "sh")) else "s")


def _powers(words: dict[str, str], symbols: dict[str, str]) -> None:
    """Areas and volumes: "square feet", "metres squared", "sq ft", "km²", "cm3", "m^2"."""
    short = {
        "meter": "m",
        "foot": "ft",
        "inch": "in",
        "yard": "yd",
        "mile": "mi",
        "kilometer": "km",
        "centimeter": "cm",
        "millimeter": "mm",
        "micrometer": "µm",
        "nanometer": "nm",
        "decimeter": "dm",
        "decameter": "dam",
        "hectometer": "hm",
    }
    for length in LENGTHS:
        sign = short[length]
        for form in {length, length.replace("meter", "metre")}:
            for power, past, shorts, digit, raised in (
                ("square", "squared", ("sq", "sq."), "2", "²"),
                ("cubic", "cubed", ("cu", "cu."), "3", "³"),
            ):
                name = f"{power}_{length}"
                _add(words, f"{power} {form}", name)
                for plural in (form, _plural(form)):
                    words.setdefault(f"{plural} {past}", name)
                    for abbreviation in shorts:
                        words.setdefault(f"{abbreviation} {plural}", name)
                for abbreviation in shorts:
                    words.setdefault(f"{abbreviation} {sign.lower()}", name)
                for mark in (digit, raised, f"^{digit}"):
                    symbols.setdefault(sign + mark, name)


def _from_pint(words: dict[str, str], symbols: dict[str, str]) -> None:
    """Units without prefixes: their names, and their symbols of two letters and more; the plural s of common symbols."""
    registry = UnitRegistry()
    for name in OF_PINT:
        unit = registry._units[name]
        _add(words, name.removeprefix("standard_").replace("_", " "), name)
        symbol = unit.defined_symbol or ""
        if symbol.isascii() and symbol.isalpha() and len(symbol) > 1:
            symbols.setdefault(symbol, name)
    for symbol in ("kg", "km", "cm", "mm", "ml", "mg", "lb", "yd", "gal", "qt", "hr", "min", "cal", "kcal"):
        if symbol in symbols:
            symbols.setdefault(symbol + "s", symbols[symbol])


_CLDR_NAMES = {"celsius": "degree_Celsius", "fahrenheit": "degree_Fahrenheit", "mile-per-hour": "mph",
               "kilometer-per-hour": "kph", "mile-per-gallon": "mile/gallon"}  # fmt: skip


def _from_cldr(words: dict[str, str]) -> None:
    """Units by the names that CLDR has for them in English and British English."""
    for locale in (Locale("en"), Locale("en", "GB")):
        patterns = locale._data["unit_patterns"]
        for key in sorted(patterns):
            kind, _, rest = key.partition("-")
            forms = dict(patterns[key]).get("long") or {}
            one, other = (
                str(forms.get(count, "")).replace("{0}", "").strip().lower() for count in ("one", "other")
            )
            if (
                not re.fullmatch(r"[a-z -]{4,}", one)
                or kind in ("duration", "graphics", "concentr", "light")
                or "of" in rest
            ):
                continue
            if (
                rest
                in (
                    "revolution",
                    "light-speed",
                    "chain",
                    "slug",
                    "rankine",
                    "rod",
                    "point",
                    "drop",
                    "pinch",
                    "jigger",
                    "dot",
                    "generic",
                    "beaufort",
                    "part",
                )
                or kind == "force"
            ):
                continue
            one, other = one.replace("-", " "), other.replace("-", " ")
            name = words.get(one) or _CLDR_NAMES.get(rest) or rest.replace("-per-", "/").replace("-", "_")
            words.setdefault(one, name)
            words.setdefault(other, name)


# ---------------------------------------------------------------- writing


def written(tables: Mapping[str, Mapping[str, str]], sources: Mapping[str, str]) -> str:
    """The tables as JSON, sorted, an entry a line."""
    ordered = {
        "sources": dict(sources),
        **{name: dict(sorted(table.items())) for name, table in tables.items()},
    }
    return json.dumps(ordered, ensure_ascii=False, indent=1) + "\n"


def main() -> int:
    """Write the tables, or with --check compare them."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args().check
    cldr = {"Unicode CLDR, by babel": version("babel")}
    made = {
        "currencies.json": written(currencies(), cldr | {"ISO 4217": "codes as in CLDR supplementalData"}),
        "units.json": written(
            units(), cldr | {"pint default_en.txt": version("pint"), "BIPM SI Brochure": "9"}
        ),
    }
    stale = [name for name, text in made.items() if not check or (LEXICON / name).read_text("utf-8") != text]
    if check:
        for name in stale:
            print(
                f"checker/lexicon/{name} is not what its sources give: run lexicon/make/tables.py",
                file=sys.stderr,
            )
        return bool(stale)
    for name, text in made.items():
        (LEXICON / name).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
