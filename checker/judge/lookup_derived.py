"""Figures that a draft works out from its sources' figures: sums, differences, years that have passed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from checker.judge.lookup_figures import Figure

if TYPE_CHECKING:
    from checker.judge.lookup import Text

__all__ = ["Derivation", "derive"]


class Derivation(NamedTuple):
    """How a figure follows from figures of one source."""

    source: str
    figures: tuple[Figure, ...]
    how: str
    """In an editor's words: "25 + 2"."""


def derive(figure: Figure, texts: Sequence[Text]) -> Derivation | None:
    """How the figure follows; None when it does not."""
    return None
