"""Statements -> Questions: which figures of different documents answer one question, with the trace of why."""

from __future__ import annotations

from checker.align.agreements import agreeing
from checker.align.story import Story, story_of

__all__ = ["Story", "agreeing", "story_of"]
