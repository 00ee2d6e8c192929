"""Whose dollars a bare "$" means: those of the country, where another document of the story says so of an equal sum.

An outlet at home prints "$210,000" where one abroad prints "C$210,000". A "$" that no document prints of an equal sum with its
country stays what it is: "A$210 million ($140 million)" is told in two currencies.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from checker.frame import Statement
from checker.lexicon.currencies import DOLLARS
from checker.values import Quantity

__all__ = ["of_one_country"]

OTHERS = frozenset(DOLLARS.values()) - {"USD"}
LEAST = Decimal(1_000)
"""Below this two sums are easily equal by chance."""


def of_one_country(statements: Mapping[str, Sequence[Statement]]) -> Mapping[str, Sequence[Statement]]:
    """Document -> its statements, bare dollars as those of the one country of which another document has an equal sum.

    Near linear in the statements.
    """
    printed: dict[Decimal, set[str]] = defaultdict(set)
    abroad = set()
    for name, listed in statements.items():
        for one in listed:
            if isinstance(one.value, Quantity) and one.value.unit in OTHERS and one.value.low >= LEAST:
                printed[one.value.low].add(str(one.value.unit))
                abroad.add(name)
    if not printed:
        return statements
    return {name: listed if name in abroad else _read(listed, printed) for name, listed in statements.items()}


def _read(listed: Sequence[Statement], printed: Mapping[Decimal, set[str]]) -> Sequence[Statement]:
    """The statements of a document that names no country, by the sums that others print with one."""
    bare = {one.value.low for one in listed if isinstance(one.value, Quantity) and _is_bare(one)}
    meant = {unit for number in bare for unit in printed.get(number, ())}
    if len(meant) != 1 or any(_is_american(one) for one in listed):
        return listed
    (unit,) = meant
    return tuple(_in(one, unit) if _is_bare(one) else one for one in listed)


def _is_bare(one: Statement) -> bool:
    """Whether a sum is printed with "$", or in dollars, of no country."""
    return one.frame.kind == "money" and one.frame.dimension == "USD" and not _is_american(one)


def _is_american(one: Statement) -> bool:
    text = one.mention.text
    return one.frame.kind == "money" and ("US" in text or "U.S." in text or "American" in text)


def _in(one: Statement, unit: str) -> Statement:
    """A sum of money, in the dollars of a country."""
    assert isinstance(one.value, Quantity)
    return replace(one, value=replace(one.value, unit=unit), frame=replace(one.frame, dimension=unit))
