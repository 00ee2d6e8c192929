"""Makes checker/lexicon/feasts.py: the days of feasts that follow the moon, year by year.

usage: python lexicon/make/feasts.py    (needs holidays; nothing else of the project does)
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import holidays
from holidays.calendars import _ChineseLunisolar, _HebrewLunisolar, _HinduLunisolar, _IslamicLunar

FIRST, LAST = 1990, 2050
ISLAMIC = {
    "eid al-fitr": "eid_al_fitr",
    "eid al-adha": "eid_al_adha",
}
OTHERS = {
    "diwali": (_HinduLunisolar, "diwali_india"),
    "holi": (_HinduLunisolar, "holi"),
    "lunar new year": (_ChineseLunisolar, "lunar_new_year"),
    "mid-autumn festival": (_ChineseLunisolar, "mid_autumn"),
    "dragon boat festival": (_ChineseLunisolar, "dragon_boat"),
    "purim": (_HebrewLunisolar, "purim"),
    "rosh hashanah": (_HebrewLunisolar, "rosh_hashanah"),
    "yom kippur": (_HebrewLunisolar, "yom_kippur"),
}
OUT = Path(__file__).resolve().parents[2] / "checker" / "lexicon" / "feasts.py"


def days() -> dict[str, list[date]]:
    """Each feast's days, earliest first; those of the Islamic calendar may fall twice in a year."""
    found: dict[str, list[date]] = {}
    islamic = _IslamicLunar()
    for name, method in ISLAMIC.items():
        dates = (
            one
            for year in range(FIRST, LAST + 1)
            for one, _ in getattr(islamic, f"{method}_dates")(year)
            if one
        )
        found[name] = sorted(set(dates))
    for name, (calendar, method) in OTHERS.items():
        made = calendar()
        each = (getattr(made, f"{method}_date")(year) for year in range(FIRST, LAST + 1))
        first = (one if isinstance(one, date) else one[0] for one in each if one)
        found[name] = [one for one in first if one]
    return found


def main() -> None:
    """Writes the table."""
    lines: list[str] = []
    for name, dates in sorted(days().items()):
        lines.append(f'    "{name}": (')
        row = "       "
        for one in dates:
            entry = f' "{one:%Y%m%d}",'
            if len(row) + len(entry) > 108:
                lines.append(row)
                row = "       "
            row += entry
        lines += [row, "    ),"]
    head = (
        f'"""The days of feasts that follow the moon, {FIRST} to {LAST}, as year, month and day.\n\n'
        f"Made by lexicon/make/feasts.py from holidays {holidays.__version__}: the Islamic calendar of Umm al-Qura where no sighting is\n"
        "known, so that a country may keep the day before or after. Feasts that last a week or more are left out: they tell no day.\n"
        '"""\n\nfrom __future__ import annotations\n\nLUNAR = {\n'
    )
    OUT.write_text(head + "\n".join(lines) + "\n}  # fmt: skip\n", encoding="utf-8")


if __name__ == "__main__":
    main()
