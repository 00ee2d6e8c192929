"""What two texts assert otherwise, as `compare` tells it."""

from __future__ import annotations

import checker


def differing(one: str, other: str) -> list[tuple[str, tuple[str, ...]]]:
    """What two texts assert otherwise: (label, the words shown of each)."""
    documents = [checker.read_text(text, name=name) for name, text in (("a.txt", one), ("b.txt", other))]
    return [
        (found.label, tuple(claim.shown for claim in found.claims))
        for found in checker.compare(documents).findings
        if found.rule == "general/assertions"
    ]
