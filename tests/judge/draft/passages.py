"""A draft of one passage checked against a source of one: what an editor is warned of."""

from __future__ import annotations

import checker

__all__ = ["flagged"]


def flagged(draft: str, source: str) -> list[str]:
    """The figures of the draft that an editor is warned of; a sentence that both have makes them texts on one thing."""
    report = checker.check(
        checker.read_text(f"The board met.\n\n{draft}\n", name="draft.txt"),
        against=[checker.read_text(f"{source}\n\nThe board met.\n", name="a.txt")],
    )
    return [one.claims[0].shown for one in report.findings if one.severity in ("warning", "error")]
