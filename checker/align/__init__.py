"""Statements -> Questions: which figures of different documents answer one question, with the trace of why."""

from __future__ import annotations

from checker.align.agreements import Agreement, agreeing
from checker.align.differences import WARNING, Weighed, differing, updates
from checker.align.questions import Question, questions
from checker.align.story import Story, story_of

__all__ = [
    "WARNING", "Agreement", "Question", "Story", "Weighed", "agreeing", "differing", "questions", "story_of", "updates",
]  # fmt: skip
