"""Words that set a phrase apart from what a clause says of another: "instead of", "without", "except".

Source: Huddleston and Pullum, "The Cambridge Grammar of the English Language" (2002), ch. 9 §7, ch. 13 §5 (exception phrases).
A negative example: "besides" adds, and sets nothing apart.
"""

from __future__ import annotations

__all__ = ["BRINGING", "EXCEPT", "INSTEAD", "LACKING", "WHOLES"]

INSTEAD = frozenset("rather than; instead of; as opposed to; in place of; unlike".split("; "))
"""Behind which stands what the clause is not true of, where it is of another."""

EXCEPT = frozenset(
    "except; except for; except in; except on; apart from; excluding; bar; barring; with the exception of".split(
        "; "
    )
)
"""Behind which stands what is not of the whole that the clause is true of."""

LACKING = frozenset("without; minus".split("; "))
"""Behind which stands what is not there."""

BRINGING = frozenset("have include carry bring take hold contain".split())
"""Verbs whose object is with whatever is told of, as what stands behind "with" is."""

WHOLES = frozenset(("all", "every", "any", "everyone", "everybody", "everything", "anyone", "everywhere"))
"""Words of a whole, behind which "but" excepts: "every day but Monday"."""
