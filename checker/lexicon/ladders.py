"""Ranks and stations of which a person holds one at a time, each ladder from its lowest rung to its highest.

Sources: NATO STANAG 2116 and the pay grades of the United States Department of Defense for the forces; the ranks of the
police forces of England and of American cities; the years of American schools and colleges (NCES); academic ranks (AAUP);
the desks of a newsroom (Reuters Handbook of Journalism); the orders of the clergy. A negative example: a "general manager",
a "private citizen" and a "senior adviser" stand on none, which the reader sees to by where the words stand.
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["ABBREVIATED_RANKS", "LADDERS", "PREFIXED", "RUNGS"]

LADDERS: Mapping[str, tuple[str, ...]] = {
    "force": (
        "private", "private first class", "lance corporal", "corporal", "specialist", "sergeant", "staff sergeant",
        "sergeant first class", "master sergeant", "first sergeant", "sergeant major", "warrant officer",
        "chief warrant officer", "second lieutenant", "first lieutenant", "lieutenant", "captain", "major",
        "lieutenant colonel", "colonel", "brigadier", "brigadier general", "major general", "lieutenant general", "general",
        "seaman", "able seaman", "leading seaman", "petty officer", "petty officer third class", "petty officer second class",
        "petty officer first class", "chief petty officer", "senior chief petty officer", "master chief petty officer",
        "ensign", "midshipman", "lieutenant commander", "commander", "rear admiral", "vice admiral", "admiral",
        "airman", "airman first class", "senior airman", "flight lieutenant", "squadron leader", "wing commander",
        "group captain", "air commodore", "air marshal",
    ),
    "police": (
        "constable", "police constable", "detective constable", "detective sergeant", "inspector", "detective inspector",
        "chief inspector", "detective chief inspector", "superintendent", "detective superintendent",
        "chief superintendent", "detective chief superintendent", "assistant chief constable", "deputy chief constable",
        "chief constable",
    ),
    "year of school": ("freshman", "sophomore", "junior", "senior"),
    "academic rank": ("lecturer", "senior lecturer", "assistant professor", "associate professor", "professor"),
    "desk": ("reporter", "correspondent", "columnist", "bureau chief", "editor", "publisher"),
    "clergy": ("deacon", "priest", "archdeacon", "bishop", "archbishop", "cardinal"),
}  # fmt: skip
"""Ladder -> its rungs."""

RUNGS: Mapping[str, str] = {rung: ladder for ladder, rungs in LADDERS.items() for rung in rungs}
"""Rung -> its ladder; "sergeant" of the police and of the forces is one word on one ladder."""

PREFIXED = frozenset({"force", "police"})
"""Ladders whose rungs stand before a name as a form of address."""

ABBREVIATED_RANKS: Mapping[str, str] = {
    "pvt": "private", "pfc": "private first class", "cpl": "corporal", "sgt": "sergeant", "ssgt": "staff sergeant",
    "lt": "lieutenant", "capt": "captain", "maj": "major", "col": "colonel", "gen": "general", "brig": "brigadier",
    "cmdr": "commander", "adm": "admiral", "insp": "inspector", "supt": "superintendent", "det": "detective",
    "pc": "police constable", "dc": "detective constable", "ds": "detective sergeant", "di": "detective inspector",
    "dci": "detective chief inspector",
}  # fmt: skip
"""Abbreviations before a name (AP Stylebook, "military titles")."""
