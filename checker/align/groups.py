"""What pairs make together."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["joined"]


def joined(pairs: Iterable[tuple[str, str]]) -> list[list[str]]:
    """The groups that pairs of words make, each sorted, in the order in which each is first named."""
    groups: dict[str, list[str]] = {}
    for pair in pairs:
        one, two = (groups.setdefault(form, [form]) for form in pair)
        if one is not two:
            one += two
            groups.update((form, one) for form in two)
    return [sorted(group) for group in {id(group): group for group in groups.values()}.values()]
