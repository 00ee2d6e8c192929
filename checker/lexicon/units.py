"""Units of measurement by symbol and word, as pint names them.

What CLDR, pint and the SI brochure list is generated: `units.json`, by lexicon/make/tables.py. By hand stands what news
writes besides: abbreviations of speed and data (Associated Press and Reuters style), the misspelt names of temperatures
that the Microsoft Recognizers list (Patterns/English/English-NumbersWithUnit.yaml, MIT), of percentages and points, and what
pint lacks (percentage point), named in pint's manner.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib import resources
from itertools import product

from checker.lexicon import calendar

_TABLES = json.loads(resources.files("checker.lexicon").joinpath("units.json").read_text("utf-8"))

SYMBOLS: dict[str, str] = _TABLES["symbols"] | {
    "%": "%", "°": "degree", "°C": "degree_Celsius", "°F": "degree_Fahrenheit", "degC": "degree_Celsius",
    "degF": "degree_Fahrenheit", "ºC": "degree_Celsius", "ºF": "degree_Fahrenheit", "℃": "degree_Celsius",
    "℉": "degree_Fahrenheit", "C": "degree_Celsius", "F": "degree_Fahrenheit", "′": "foot", "″": "inch", "in": "inch",
    "cc": "cubic_centimeter", "mcg": "microgram", "sec": "second", "secs": "second", "h": "hour", "hr": "hour",
    "hrs": "hour", "min": "minute", "mins": "minute", "yr": "year", "yrs": "year", "wk": "week", "wks": "week",
    "mo": "month", "mos": "month", "mth": "month", "mths": "month", "cfs": "cubic_foot/second", "gpm": "gallon/minute", "BTUs": "british_thermal_unit",
    "btus": "british_thermal_unit", "mph": "mph", "MPH": "mph",
    "kph": "kph", "kmh": "kph", "kmph": "kph", "km/h": "kph", "km/hr": "kph", "KM/H": "kph", "Km/h": "kph", "KMPH": "kph", "kt": "knot", "kts": "knot",
    "HP": "horsepower", "bhp": "horsepower", "PS": "metric_horsepower", "KB": "kilobyte", "gb": "gigabyte",
    "mb": "megabyte", "tb": "terabyte", "MP": "megapixel", "mp": "megapixel", "Mbps": "megabit/second",
    "mbps": "megabit/second", "Gbps": "gigabit/second", "gbps": "gigabit/second", "kbps": "kilobit/second",
    "Kbps": "kilobit/second", "Tbps": "terabit/second", "Mbit/s": "megabit/second", "MB/s": "megabyte/second",
    "GB/s": "gigabyte/second", "dB": "decibel", "dBA": "decibel", "rpm": "revolutions_per_minute",
    "RPM": "revolutions_per_minute", "fps": "frame/second", "dpi": "dot/inch", "ppi": "pixel/inch", "mpg": "mile/gallon", "MPGe": "mile/gallon_equivalent",
    "mpge": "mile/gallon_equivalent",
    "bpd": "barrel/day", "b/d": "barrel/day", "bopd": "barrel/day", "boepd": "barrel_of_oil_equivalent/day",
    "boe/d": "barrel_of_oil_equivalent/day", "bbl": "barrel", "bbls": "barrel", "tpd": "ton/day", "G": "generation", "ac": "acre", "sqm": "square_meter",
    "sqft": "square_foot", "lbft": "foot_pound", "bps": "basis_point", "bp": "basis_point", "pts": "point", "x": "count",
    "X": "count", "×": "count", "fold": "count", "cd": "candela", "nits": "nit", "AU": "astronomical_unit",
    "kWh": "kilowatt_hour", "KWh": "kilowatt_hour", "KW": "kilowatt", "Kg": "kilogram", "KG": "kilogram", "Km": "kilometer",
    "KM": "kilometer", "Lbs": "pound", "gms": "gram", "gm": "gram", "mt": "metric_ton", "MT": "metric_ton", "tons": "ton",
    "tbsp": "tablespoon", "tsp": "teaspoon", "mmHg": "millimeter_Hg", "st": "stone", "v": "volt", "w": "watt",
    "atm": "standard_atmosphere", "Torr": "torr", "Mw": "magnitude", "Ms": "magnitude", "BTU": "british_thermal_unit", "Btu": "british_thermal_unit",
    "‰": "permille", "pc": "%", "kWp": "kilowatt", "MWp": "megawatt", "GWp": "gigawatt", "kWe": "kilowatt", "MWe": "megawatt", "GWe": "gigawatt",
    "MWth": "megawatt", "IU": "international_unit", "bpm": "beat/minute", "pp": "percentage_point", "pps": "percentage_point",
    "kn": "knot", "Å": "angstrom", "y": "year", "ft lbs": "foot_pound", "lbs ft": "foot_pound", "TEU": "twenty_foot_equivalent_unit",
    "TEUs": "twenty_foot_equivalent_unit", "ins": "inch", "dwt": "deadweight_ton", "lbf": "force_pound", "kgf": "force_kilogram", "nmi": "nautical_mile", "cwt": "hundredweight",
    "tbsps": "tablespoon", "Tbsp": "tablespoon", "Tbsps": "tablespoon", "tsps": "teaspoon", "Tsp": "teaspoon", "ltr": "liter", "ltrs": "liter",
    "sqkm": "square_kilometer", "sf": "square_foot", "ozt": "troy_ounce", "ppts": "percentage_point", "MBps": "megabyte/second",
    "GBps": "gigabyte/second", "km/hour": "kph", "Tbs": "tablespoon", "tbs": "tablespoon", "inHg": "inch_Hg", "NM": "nautical_mile", "Gs": "g_force",
    "VDC": "volt", "VAC": "volt", "Vdc": "volt", "Vac": "volt", "kohm": "kiloohm", "Mohm": "megaohm", "kvar": "kilovar", "Mvar": "megavar",
    "MVAr": "megavar", "mEq": "milliequivalent", "kbit": "kilobit", "mbit": "megabit", "MBit": "megabit", "Mbits": "megabit",
    "gbit": "gigabit", "GBit": "gigabit", "cuft": "cubic_foot", "cbm": "cubic_meter", "ccm": "cubic_centimeter", "lts": "liter", "ozs": "ounce",
    "mcgs": "microgram", "msq": "square_meter", "sqmi": "square_mile", "ℓ": "liter",
}  # fmt: skip

SYMBOLS |= {
    f"{symbol}s": SYMBOLS[symbol]
    for symbol in "cc psi rpm bpm mpg MPG KB MB GB TB kW KW MW GW kWh KWh MWh GWh TWh mAh dB Hz kHz MHz GHz kPa MPa HP bhp".split()
    if symbol in SYMBOLS
}
"""Symbols that take the ending of a plural word: "500ccs", "16 GBs". Negative examples: "two PBs", "three MPs"."""

NEWS_WORDS = {
    "celsius": "degree_Celsius", "centigrade": "degree_Celsius",
    "fahrenheit": "degree_Fahrenheit", "degree centigrade": "degree_Celsius", "degree c": "degree_Celsius",
    "degree f": "degree_Fahrenheit", "deg c": "degree_Celsius", "deg f": "degree_Fahrenheit",
    "deg celsius": "degree_Celsius", "deg fahrenheit": "degree_Fahrenheit", "degree kelvin": "kelvin",
    "rankine": "degree_Rankine", "celcius": "degree_Celsius", "farenheit": "degree_Fahrenheit",
    "degree celcius": "degree_Celsius", "degree farenheit": "degree_Fahrenheit", "deg": "degree",
    "nit": "nit", "quarter": "quarter", "micron": "micrometer", "kilo": "kilogram", "gig": "gigabyte", "cup": "cup",
    "mile an hour": "mph", "kilometer an hour": "kph", "kilometre an hour": "kph", "brake horsepower": "horsepower",
    "per cent": "%", "percent": "%", "pct": "%", "pc": "%", "percentage": "%", "prozent": "%",
    "percentage point": "percentage_point", "percent point": "percentage_point", "per mille": "permille", "per mil": "permille", "per cent point": "percentage_point",
    "pct point": "percentage_point", "pct pt": "percentage_point", "basis point": "basis_point",
    "bit per second": "bit/second", "megabit per second": "megabit/second", "gigabit per second": "gigabit/second",
    "frame per second": "frame/second", "time": "count", "fold": "count", "barrel per day": "barrel/day",
    "revolution per minute": "revolutions_per_minute", "square acre": "acre", "milliamp": "milliampere",
    "ton of oil equivalent": "tonne_of_oil_equivalent", "karat": "carat", "horse power": "horsepower", "cumec": "cubic_meter/second", "tog": "tog",
    "beat per minute": "beat/minute", "beat a minute": "beat/minute", "dot per inch": "dot/inch", "g force": "g_force",
    "arc minute": "arcminute", "arc second": "arcsecond", "inch of mercury": "inch_Hg", "sq mtr": "square_meter", "mtr": "meter",
}  # fmt: skip
"""Words in the singular, in lower case, spaces for hyphens."""

WORDS: dict[str, str] = _TABLES["words"]
"""Words that stand in CLDR and pint, singular and plural, in lower case, spaces for hyphens."""

NAMES_TOO = frozenset("tesla newton henry gray weber pascal kelvin gauss dalton curie bel hertz".split())
"""Units that are names in capitals ("two Teslas")."""

OTHER_ALONE = frozenset(
    "avo mole gray bar grain stone gill peck dram chain bel rad century atmosphere".split()
)
"""Units that are other things behind an article ("a bar or so", "a mole")."""

OTHER_WORDS = OTHER_ALONE | frozenset("league cup barn".split())
"""Units that are other things too, where another noun stands after them ("18 gray wolves", "10 league games")."""

INITIALS_TOO = frozenset({"PC", "PCS", "PCs", "CUP"})
"""Letters in capitals that are no unit, though the word in small letters is: "two PC makers", "250 CUP" of Cuba."""

UNCOUNTABLE = frozenset("horsepower hp bhp mpg mph kph rpm hertz psi lux".split())
"""Units without a plural, in small letters, that adjectives may stand before: "215 combined horsepower", "34 highway MPG"."""

OTHER_PHRASES = frozenset(
    "foot passengers, foot soldiers, foot patrols, second homes, second graders, degree courses, degree programmes, "
    "degree programs, degree students, degree holders, yard sales, quarter finals, point guards, barrel bombs, gig workers, gig jobs, gig economy".split(
        ", "
    )
)
"""Units that are other things before these nouns."""

IN_CONTEXT = {
    "F": ("farad", "capacit"), "C": ("coulomb", "coulomb", "electric charge", "charge of"),
    "mb": ("millibar", "pressure", "barometer", "hurricane", "cyclone", "typhoon", "storm"),
    "nm": ("nautical_mile", "offshore", "aircraft", " jet", "flight", "sail", "yacht", "vessel", "the coast", "airport", "island"),
    "g": ("g_force", "g-force", "centrifuge", "cockpit", "acceleration", "deceleration"),
}  # fmt: skip
"""Symbols that are another unit beside a word of its field: a temperature that is a charge, megabytes and millibars, nanometres and
nautical miles."""

SYMBOLS |= {
    f"{prefix}{base}CO2{end}": name
    for base, forms in (
        ("g", (("", "gram"), ("k", "kilogram"))),
        ("t", (("", "metric_ton"), ("k", "kilotonne"), ("M", "megatonne"), ("G", "gigatonne"))),
    )
    for prefix, name in forms
    for end in ("", "e", "eq")
}
"""Masses of carbon dioxide and what is reckoned as it: "37 GtCO2" (IPCC, AR6, annex II)."""

POWERED = ("squared", "cubed")
"""Powers in words behind a unit."""

SYMBOLS |= {
    form: name
    for symbol in ("m", "km", "cm", "mm", "ft")
    for power, word in (("square", "squared"), ("cubic", "cubed"))
    for name in (f"{power}_{SYMBOLS[symbol]}",)
    for form in (f"{symbol} {word}", f"{power} {symbol}", f"{word[:2]} {symbol}s", f"{power} {symbol}s")
}
"""Powers in words beside a symbol, some with the plural of a word: "40 km squared", "40 cubic m", "40 sq kms"."""

SCALED = {
    "bcm": ("cubic_meter", 10**9), "bcf": ("cubic_foot", 10**9), "tcf": ("cubic_foot", 10**12),
    "mmcf": ("cubic_foot", 10**6), "mcf": ("cubic_foot", 10**3), "mmbtu": ("british_thermal_unit", 10**6),
    "mboe": ("barrel_of_oil_equivalent", 10**3), "mmboe": ("barrel_of_oil_equivalent", 10**6), "mgd": ("gallon/day", 10**6),
    "mb/d": ("barrel/day", 10**6), "mbpd": ("barrel/day", 10**6), "mbd": ("barrel/day", 10**6), "kb/d": ("barrel/day", 10**3),
    "kbd": ("barrel/day", 10**3), "mmbpd": ("barrel/day", 10**6), "mmb/d": ("barrel/day", 10**6), "mmbbl": ("barrel", 10**6),
    "mboe/d": ("barrel_of_oil_equivalent/day", 10**3), "mmcfd": ("cubic_foot/day", 10**6), "mmcf/d": ("cubic_foot/day", 10**6),
    "mmbbl/d": ("barrel/day", 10**6), "mtpa": ("metric_ton/year", 10**6), "ktpa": ("metric_ton/year", 10**3),
    "mmscfd": ("cubic_foot/day", 10**6), "bcf/d": ("cubic_foot/day", 10**9), "bcfd": ("cubic_foot/day", 10**9), "moz": ("ounce", 10**6), "koz": ("ounce", 10**3),
}  # fmt: skip
"""Units of the oil and gas trade with a scale in them (Society of Petroleum Engineers, SPE Letter and Computer Symbols)."""

PRODUCTS = {"newton_meter": "newton_meter", "kilowatt_hour": "kilowatt_hour", "watt_hour": "watt_hour"}
"""Products of two units that have a name of their own, in the names of their factors."""

SMALLER: dict[str, dict[str, int]] = {
    "year": {"month": 12}, "week": {"day": 7}, "day": {"hour": 24, "minute": 1440},
    "hour": {"minute": 60, "second": 3600}, "minute": {"second": 60, "millisecond": 60_000},
    "stone": {"pound": 14}, "pound": {"ounce": 16}, "foot": {"inch": 12}, "yard": {"foot": 3, "inch": 36},
    "mile": {"yard": 1760, "foot": 5280, "furlong": 8}, "kilometer": {"meter": 1000},
    "meter": {"centimeter": 100, "millimeter": 1000}, "centimeter": {"millimeter": 10},
    "metric_ton": {"kilogram": 1000}, "kilogram": {"gram": 1000}, "gram": {"milligram": 1000},
    "liter": {"milliliter": 1000, "centiliter": 100}, "gallon": {"quart": 4, "pint": 8}, "quart": {"pint": 2},
    "degree": {"arcminute": 60}, "arcminute": {"arcsecond": 60},
}  # fmt: skip
"""How many of a smaller unit make one of a larger, for measures that print both: "7 ft 10 in", "two hours and five minutes".

Source: NIST Handbook 44, appendix C; BIPM SI Brochure, tables 7 and 8. A year is no whole number of weeks or days:
"a year and two days" stays two figures.
"""

UNSAID: dict[str, tuple[str, int]] = {
    "hour": ("minute", 60), "minute": ("second", 60), "stone": ("pound", 14), "meter": ("centimeter", 100),
}  # fmt: skip
"""The smaller unit that is left out behind a larger one: "2 hours ten", "12 stone 4", "three metres 40"."""

TIMES = calendar.DURATIONS - {"weekend", "fortnight"}
"""Units of time, by their names."""

OF_WORK = {"man_hour": "hour"}
"""Units of work -> the units of time in which it is done: "200 man-hours" and "200 hours of work"."""

WEIGHED_OUT = {"pound": "pound"} | {
    symbol: SYMBOLS[symbol] for symbol in "g kg mg lb oz l ml cl mm cm km ft".split()
}
"""What an article stands before in a list, besides units of one meaning: "a pound of butter"."""

RESOLUTIONS = frozenset("240 360 480 720 1080 1440 2160".split())
"""Lines of a video, before "p": no pence."""

_ANY_CASE = (
    "km kg cm mph kph kmh lb lbs ft ml hrs hr min sec kcal kWh MWh GWh TWh kW MW GW Hz kHz MHz GHz dB psi mAh MPa kPa hPa "
    "kV kJ MJ kB MB GB TB keV MeV GeV TeV rpm Mbps Gbps Wh Btu mmHg sqft sqm mpg bhp fps dpi ppm ppb pF nF µF kN mol"
)


def _cases(symbol: str) -> Iterator[str]:
    """A symbol of three letters and more that has a capital, in every case: "kHz" is also printed "Khz" and "KHz"."""
    if len(symbol) > 2 and symbol != symbol.lower():
        yield from map("".join, product(*((letter.lower(), letter.upper()) for letter in symbol)))


ANY_CASE: dict[str, str] = {
    form: SYMBOLS.get(symbol, "")
    for symbol in _ANY_CASE.split()
    for form in (symbol.lower(), symbol.upper(), *_cases(symbol))
    if form == symbol or form not in SYMBOLS  # "ML" are megalitres
}
"""Symbols that are written in small letters and in capitals too, and are no words then: "500KM", "60 hz"."""

_PLAIN = frozenset(
    "KG KM KW Kg Km Pa Wb Oe Ci HP KB GB TB MB PB GW MW TW Hz Wh Ah Sv Gy Bq Mb Gb Tb MJ GJ TJ Nm".split()
)
CAREFUL = frozenset(
    "in ins h s t d v w y c p pp st a A B C F H K N J S T x X × ac AU au b MP mp bar PS G MT mt tons".split()
) | frozenset(
    symbol for symbol in SYMBOLS if len(symbol) == 2 and symbol[0].isupper() and symbol not in _PLAIN
)
"""Symbols that are other words or initials when a space stands before them ("5 in the team", "the 3 PS games")."""

LARGE_MEASURES = frozenset("Mt Gt ML GL TL PJ EJ EB ZB MN AU au MP PS".split())
"""Careful symbols of tonnes, litres, joules, bytes by the million, of what planets are away, of cameras and of engines, before a preposition too
("47 Mt in all", "3 au from the sun"); "EV" is no exavolt and "TV" no teravolt there."""

PER_NAMES = {"annum": "year", "kg": "kilogram", "kilo": "kilogram", "litre": "liter", "metre": "meter",
             "kilometre": "kilometer", "tonne": "metric_ton", "capita": "person", "head": "person",
             "foot": "foot", "l": "liter", "t": "metric_ton", "h": "hour", "hr": "hour", "yr": "year", "mo": "month", "s": "second", "d": "day"}  # fmt: skip
"""What a figure is reckoned by, in the names of the units."""

RATES = {"pound/square_inch": "pound_force_per_square_inch", "mile/hour": "mph", "kilometer/hour": "kph"}
"""Rates that have a name of their own, however they are printed: "30 lbs per sq inch", "30 miles (48 km) per hour"."""

PER_LETTERS = {"pcm": "month", "pw": "week", "pa": "year", "p.a": "year", "psf": "square_foot"}
"""Letters that rents, wages and prices of land are reckoned by (usage of letting agents): "£1,190pcm". A negative example: "5 pa" is no amount."""

UNDERSTOOD_AFTER = frozenset("from and or is was are were including versus vs vs. against than while".split())
"""Words after which a number may go without the unit of the figure before it ("up from 2.4 million")."""

POINTS = frozenset({"point", "basis_point", "percentage_point", "notch"})
"""What indices and rates move by: figures of change, never counted things."""

PER = frozenset(
    """
    l t s sec min ms share barrel year month week day hour minute second quarter night annum tonne ton ounce pound kilogram kilo
    kg litre liter gallon bushel head person unit piece square acre hectare mile kilometre kilometer dozen
    capita game season h hr yr mo household student child shift inch foot meter metre word ticket room vehicle car ounce
    pop bottle packet pack bag copy click vote customer user employee worker guest seat visit ride trip hectare
    """.split()
)
"""What a figure can be reckoned by after "a", "an" or "each" ("$52 a barrel"); after "per" any noun may stand."""

EACH = frozenset("per a an each every".split())
"""What stands between a figure and the unit of its rate."""

SIDES = frozenset("meter centimeter millimeter kilometer foot inch yard mile pixel".split())
"""What the sides of an area are measured in: "10 by 12 feet", "30 x 20 cm"."""

LENGTHS_BETWEEN = SIDES | {"nanometer", "micrometer", "nautical_mile", "light_year", "astronomical_unit"}
"""What the distance between two things is measured in: "within 20 km of it"."""

UPRIGHT = frozenset(("inch", "centimeter", "millimeter"))
"""Lengths too small to live or crash "near": "totals near 10 inches" tells about how much. A negative example: "near 40 miles of
road"."""

TEMPERATURES = frozenset(("degree", "degree_Celsius", "degree_Fahrenheit"))
"""Units of temperature, by their names."""

MEASURED = {
    "length": "length", "area": "area", "volume": "volume", "mass": "weight", "time": "length of time", "length/time": "speed",
    "temperature": "temperature", "power": "power", "energy": "energy", "pressure": "pressure", "storage": "amount of data",
}  # fmt: skip
"""Dimension -> what an editor calls a measure of it."""
