"""What is story and what is not."""

from __future__ import annotations

from checker.model import Section

__all__ = ["split"]


def split(text: str, plain: str, format: str = "text", *, start: int = 0) -> tuple[Section, ...]:
    """The sections of a text (provisional: all of it is story)."""
    head = (Section("residue", 0, start, "front matter"),) if start else ()
    return (*head, Section("story", start, len(text), "")) if len(text) > start else head
