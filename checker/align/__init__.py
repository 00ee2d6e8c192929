"""Statements -> Questions: which figures of different documents answer one question, with the trace of why."""

from __future__ import annotations

from checker.align.agreements import Agreement, agreeing
from checker.align.questions import Question, questions
from checker.align.story import Story, story_of

__all__ = ["Agreement", "Question", "Story", "agreeing", "questions", "story_of"]
