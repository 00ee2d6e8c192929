"""What an editor should know about the text itself."""

from __future__ import annotations

from checker.model import Document, Notice

__all__ = ["find"]


def find(document: Document) -> tuple[Notice, ...]:
    """The notices about a text, in order (provisional: none)."""
    return ()
