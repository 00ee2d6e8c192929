"""Verbs whose forms the rules of spelling do not give.

Source: Huddleston and Pullum 2002, "The Cambridge Grammar of the English Language", 18.5.
"""

from __future__ import annotations

UNCHANGED = frozenset(
    "beat bet bid broadcast burst bust cast cost cut fit forecast hit hurt let put quit read rid set shed shut slit split "
    "spread thrust upset wed wet".split()
)
"""Verbs whose past is the verb itself (Huddleston and Pullum 2002, The Cambridge Grammar of the English Language, 18.5.2)."""

BOTH = frozenset(
    "bet broadcast burn dive dream dwell fit forecast hang kneel lean leap learn light plead quit shine smell sneak speed "
    "spell spill spoil strive thrive wake weave wed wet work".split()
)
"""Verbs with a regular past beside an irregular one (the same, 18.5)."""

BESIDE = {
    "be": ("am", "being"),
    "bid": ("bid",),
    "get": ("gotten", "getting"),
    "oversee": ("oversaw", "overseen"),
}
"""Forms that the table of irregular ones lacks."""


def regular(verb: str, doubled: frozenset[str] = frozenset()) -> list[str]:
    """The four forms of a regular verb, itself first; those in `doubled` double their last letter before -ed and -ing."""
    if verb.endswith("e"):
        return [verb, f"{verb}s", f"{verb}d", f"{verb[:-1]}ing"]
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return [verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"]
    stem = verb + verb[-1] if verb in doubled else verb
    return [verb, verb + ("es" if verb.endswith(("s", "sh", "ch", "x")) else "s"), f"{stem}ed", f"{stem}ing"]
