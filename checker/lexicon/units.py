"""Units of measurement by symbol and word, as pint names them.

Source: pint 0.25 default_en.txt (names); BIPM SI Brochure 9th ed. (symbols, prefixes); words that news
uses and pint lacks (barrel of oil equivalent, percentage point) are named in pint's manner.
"""

from __future__ import annotations

SYMBOLS = {
    "%": "%", "°": "degree", "°C": "degree_Celsius", "°F": "degree_Fahrenheit", "degC": "degree_Celsius",
    "degF": "degree_Fahrenheit", "ºC": "degree_Celsius", "ºF": "degree_Fahrenheit", "℃": "degree_Celsius",
    "℉": "degree_Fahrenheit", "m": "meter", "km": "kilometer", "cm": "centimeter", "mm": "millimeter",
    "nm": "nanometer", "μm": "micrometer", "µm": "micrometer", "um": "micrometer", "m2": "square_meter",
    "m²": "square_meter", "km2": "square_kilometer", "km²": "square_kilometer", "cm2": "square_centimeter",
    "cm²": "square_centimeter", "mm2": "square_millimeter", "m3": "cubic_meter", "m³": "cubic_meter",
    "cm3": "cubic_centimeter", "cc": "cubic_centimeter", "g": "gram", "kg": "kilogram", "mg": "milligram",
    "μg": "microgram", "µg": "microgram", "mcg": "microgram", "t": "metric_ton", "lb": "pound",
    "lbs": "pound", "oz": "ounce", "ft": "foot", "in": "inch", "yd": "yard", "mi": "mile", "sq": "square",
    "l": "liter", "L": "liter", "ml": "milliliter", "mL": "milliliter", "cl": "centiliter", "s": "second",
    "sec": "second", "secs": "second", "ms": "millisecond", "ns": "nanosecond", "min": "minute",
    "mins": "minute", "h": "hour", "hr": "hour", "hrs": "hour", "yr": "year", "yrs": "year", "mph": "mph",
    "kph": "kph", "kmh": "kph", "kmph": "kph", "km/h": "kph", "km/hr": "kph", "hp": "horsepower",
    "HP": "horsepower", "bhp": "horsepower", "PS": "metric_horsepower", "W": "watt", "kW": "kilowatt",
    "MW": "megawatt", "GW": "gigawatt", "TW": "terawatt", "mW": "milliwatt", "Wh": "watt_hour",
    "kWh": "kilowatt_hour", "MWh": "megawatt_hour", "GWh": "gigawatt_hour", "TWh": "terawatt_hour",
    "V": "volt", "kV": "kilovolt", "mV": "millivolt", "A": "ampere", "mA": "milliampere",
    "mAh": "milliampere_hour", "Ah": "ampere_hour", "Hz": "hertz", "kHz": "kilohertz", "MHz": "megahertz",
    "GHz": "gigahertz", "THz": "terahertz", "B": "byte", "KB": "kilobyte", "kB": "kilobyte",
    "MB": "megabyte", "GB": "gigabyte", "TB": "terabyte", "PB": "petabyte", "Gb": "gigabit", "Mb": "megabit",
    "GiB": "gibibyte", "MiB": "mebibyte", "Mbps": "megabit/second", "mbps": "megabit/second",
    "Gbps": "gigabit/second", "gbps": "gigabit/second", "kbps": "kilobit/second", "Kbps": "kilobit/second",
    "Mbit/s": "megabit/second", "MB/s": "megabyte/second", "GB/s": "gigabyte/second", "gb": "gigabyte",
    "mb": "megabyte", "tb": "terabyte", "N": "newton", "kN": "kilonewton", "Nm": "newton_meter",
    "nm.": "nanometer", "J": "joule", "kJ": "kilojoule", "MJ": "megajoule", "cal": "calorie",
    "kcal": "kilocalorie", "Pa": "pascal", "kPa": "kilopascal", "MPa": "megapascal", "GPa": "gigapascal",
    "hPa": "hectopascal", "bar": "bar", "psi": "pound_force_per_square_inch", "ksi": "kip_per_square_inch",
    "K": "kelvin", "C": "degree_Celsius", "F": "degree_Fahrenheit", "dB": "decibel", "rpm": "revolutions_per_minute",
    "RPM": "revolutions_per_minute", "fps": "frame/second", "px": "pixel", "MP": "megapixel",
    "mp": "megapixel", "dpi": "dot/inch", "ppi": "pixel/inch", "ppm": "ppm", "ppb": "parts-per-billion", "G": "generation", "mpg": "mile/gallon",
    "bpd": "barrel/day", "bbl": "barrel", "boe": "barrel_of_oil_equivalent", "ha": "hectare", "ac": "acre",
    "″": "inch", "′": "foot", "lb ft": "foot_pound", "ft lb": "foot_pound", "lbft": "foot_pound", "sqm": "square_meter",
    "sqft": "square_foot", "sq ft": "square_foot", "sq m": "square_meter", "sq km": "square_kilometer",
    "sq mi": "square_mile", "bps": "basis_point", "bp": "basis_point", "x": "count", "fold": "count", "Ω": "ohm",
    "kΩ": "kiloohm", "mol": "mole", "cd": "candela", "lm": "lumen", "nits": "nit", "lx": "lux", "eV": "electron_volt",
    "keV": "kiloelectron_volt", "MeV": "megaelectron_volt", "GeV": "gigaelectron_volt", "AU": "astronomical_unit",
}  # fmt: skip
"""Symbols; case counts."""

_SAME = """
    meter kilometer centimeter millimeter micrometer nanometer mile yard foot inch gram kilogram milligram
    microgram ounce tonne ton pound stone liter milliliter gallon pint quart barrel bushel acre hectare second
    minute hour day week month year decade century fortnight millisecond nanosecond watt kilowatt megawatt
    gigawatt terawatt volt kilovolt ampere hertz kilohertz megahertz gigahertz byte kilobyte megabyte
    gigabyte terabyte petabyte bit megabit gigabit horsepower newton joule calorie kilocalorie pascal
    decibel degree celsius fahrenheit kelvin knot carat megapixel pixel lumen nit hectopascal furlong
    quarter microsecond exabyte kiloton megaton
"""
WORDS = {word: word for word in _SAME.split()} | {
    "metre": "meter", "kilometre": "kilometer", "centimetre": "centimeter", "millimetre": "millimeter",
    "micrometre": "micrometer", "nanometre": "nanometer", "micron": "micrometer", "litre": "liter",
    "millilitre": "milliliter", "feet": "foot", "inches": "inch", "tonne": "metric_ton", "kilo": "kilogram",
    "gramme": "gram", "kilogramme": "kilogram", "centuries": "century", "celsius": "degree_Celsius",
    "centigrade": "degree_Celsius", "fahrenheit": "degree_Fahrenheit", "hectares": "hectare", "gig": "gigabyte",
    "degree celsius": "degree_Celsius", "degree centigrade": "degree_Celsius", "degree c": "degree_Celsius",
    "degree f": "degree_Fahrenheit", "deg c": "degree_Celsius", "deg f": "degree_Fahrenheit",
    "degree fahrenheit": "degree_Fahrenheit", "square mile": "square_mile", "square meter": "square_meter",
    "square metre": "square_meter", "square foot": "square_foot", "square feet": "square_foot",
    "square kilometer": "square_kilometer", "square kilometre": "square_kilometer", "square yard": "square_yard",
    "square inch": "square_inch", "square inches": "square_inch", "cubic meter": "cubic_meter",
    "cubic metre": "cubic_meter", "cubic foot": "cubic_foot", "cubic feet": "cubic_foot",
    "cubic yard": "cubic_yard", "mile per hour": "mph", "mile an hour": "mph", "kilometer per hour": "kph",
    "kilometre per hour": "kph", "kilometer an hour": "kph", "kilometre an hour": "kph",
    "mile per gallon": "mile/gallon", "nautical mile": "nautical_mile", "light year": "light_year",
    "metric ton": "metric_ton", "metric tonne": "metric_ton", "troy ounce": "troy_ounce",
    "fluid ounce": "fluid_ounce", "kilowatt hour": "kilowatt_hour", "megawatt hour": "megawatt_hour",
    "gigawatt hour": "gigawatt_hour", "terawatt hour": "terawatt_hour", "watt hour": "watt_hour",
    "newton metre": "newton_meter", "newton meter": "newton_meter", "pound foot": "foot_pound",
    "pound feet": "foot_pound", "foot pound": "foot_pound", "brake horsepower": "horsepower",
    "per cent": "%", "percent": "%", "pct": "%", "pc": "%", "percentage": "%", "prozent": "%",
    "percentage point": "percentage_point", "percent point": "percentage_point",
    "per cent point": "percentage_point", "pct point": "percentage_point", "pct pt": "percentage_point",
    "basis point": "basis_point", "megabit per second": "megabit/second", "gigabit per second": "gigabit/second",
    "frame per second": "frame/second", "time": "count", "fold": "count", "barrel per day": "barrel/day",
    "square acre": "acre", "sq mile": "square_mile", "amp": "ampere", "revolution per minute": "revolutions_per_minute",
}  # fmt: skip
"""Words in the singular, in lower case, spaces for hyphens."""

ATTACHED_ONLY = frozenset("in h s t A B C F G K N J x ac sq AU cd mi lm MP mp bar um bp".split())
"""Symbols that are other words when a space stands before them ("5 in the team", "the 3 PS games")."""

PER_NAMES = {"annum": "year", "kg": "kilogram", "kilo": "kilogram", "litre": "liter", "metre": "meter",
             "kilometre": "kilometer", "tonne": "metric_ton", "capita": "person", "head": "person",
             "foot": "foot", "h": "hour", "hr": "hour", "yr": "year", "mo": "month", "s": "second"}  # fmt: skip
"""What a figure is reckoned by, in the names of the units."""

UNDERSTOOD_AFTER = frozenset("from and or is was are were including versus vs vs. against than while".split())
"""Words after which a number may go without the unit of the figure before it ("up from 2.4 million")."""

POINTS = frozenset({"point", "basis_point", "percentage_point", "notch"})
"""What indices and rates move by: figures of change, never counted things."""

PER = frozenset(
    """
    share barrel year month week day hour minute second quarter night annum tonne ton ounce pound kilogram kilo
    kg litre liter gallon bushel head person unit piece square acre hectare mile kilometre kilometer dozen
    capita game season h hr yr mo household student child shift inch foot meter metre word ticket room vehicle car ounce
    pop bottle packet pack bag copy click vote customer user employee worker guest seat visit ride trip hectare
    """.split()
)
"""What a figure can be reckoned by after "a", "an" or "each" ("$52 a barrel"); after "per" any noun may stand."""
