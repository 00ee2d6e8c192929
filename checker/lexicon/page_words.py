"""Words of a page that are no words of its story, and that figures stand beside.

Collected from the templates of news sites, as those of cues.py.
"""

from __future__ import annotations

FURNITURE = frozenset("photo photograph image page slide comment share view gallery caption read".split())
"""Heads of figures that pages print about themselves: "1 of 12 photos", "45 comments"."""

MINUTES = (
    " min read",
    "-min read",
    " minute read",
    "-minute read",
    " minutes read",
    " mins read",
    " min. read",
)
"""How a page says how long its story takes to read."""
