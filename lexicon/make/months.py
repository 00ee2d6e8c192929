"""Makes checker/lexicon/months.py from CLDR: the months' names in the languages of Europe that it has, and a few more.

usage: python lexicon/make/months.py    (needs babel; nothing else of the project does)
"""

from __future__ import annotations

from pathlib import Path

import babel
from babel.dates import get_month_names

LOCALES = (
    "bg",
    "cs",
    "da",
    "de",
    "el",
    "es",
    "fi",
    "fr",
    "hu",
    "id",
    "it",
    "nb",
    "nl",
    "pl",
    "pt",
    "ro",
    "ru",
    "sv",
    "tr",
    "uk",
)
"""No Croatian: its "listopad" is October where it is November in Czech and Polish."""

ENGLISH = {
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
}  # fmt: skip
OUT = Path(__file__).resolve().parents[2] / "checker" / "lexicon" / "months.py"


def names() -> dict[str, int]:
    """Every name in small letters with its month; what is two months in two languages is left out."""
    found: dict[str, set[int]] = {}
    for locale in LOCALES:
        for context in ("format", "stand-alone"):
            for number, name in get_month_names("wide", context, locale).items():
                found.setdefault(name.lower(), set()).add(number)
    return {
        name: numbers.pop()
        for name, numbers in sorted(found.items())
        if len(numbers) == 1 and name.isalpha() and name not in ENGLISH
    }


def main() -> None:
    """Writes the table."""
    lines: list[str] = []
    for name, number in names().items():
        entry = f'"{name}": {number},'
        if lines and len(lines[-1]) + len(entry) < 105:
            lines[-1] += f" {entry}"
        else:
            lines.append(f"    {entry}")
    head = (
        f'"""Months in other languages, as dates in copied lines and datelines have them.\n\n'
        f"Made by lexicon/make/months.py from CLDR (babel {babel.__version__}), wide names of {', '.join(LOCALES)}.\n"
        '"""\n\nfrom __future__ import annotations\n\nOTHER_MONTHS = {\n'
    )
    tail = '\n}  # fmt: skip\n"""Name in small letters -> number; a date only with a day and a year of four digits."""\n'
    OUT.write_text(head + "\n".join(lines) + tail, encoding="utf-8")


if __name__ == "__main__":
    main()
