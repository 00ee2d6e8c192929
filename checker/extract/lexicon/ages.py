"""Words that make a number an age.

Source: the AP Stylebook's entry on ages, and the forms of the Microsoft Recognizers' age specification (MIT).
"""

from __future__ import annotations

UNITS = frozenset({"year", "month", "week", "day", "hour"})
"""Units an age is given in; with "old" or "of age" after them they make an age."""

AGED = frozenset({"aged", "age", "ages", "aging"})
"""Words before a bare number that make it an age."""

BECOMES = frozenset({"turned", "turns", "turning", "turn"})

PERSONS = frozenset({"i", "he", "she", "who", "we", "they", "i'm", "he's", "she's", "i’m", "he’s", "she’s"})
"""Subjects whose bare number after "is" or "was" is an age."""

POSSESSIVES = frozenset({"his", "her", "their", "my", "your", "our"})
