"""Where parts of a text stand."""

from __future__ import annotations

__all__ = ["places"]


def places(text: str, *parts: str) -> list[int]:
    """Where one of the parts stands in the text, in order: what a search takes a tenth of a pattern's time for."""
    found: list[int] = []
    for part in parts:
        at = text.find(part)
        while at >= 0:
            found.append(at)
            at = text.find(part, at + 1)
    return sorted(found)
