"""Statements -> Questions: which figures of different documents answer one question, with the trace of why."""

from __future__ import annotations

from checker.align.agreements import Agreement, agreeing, paired
from checker.align.answered import answered_otherwise
from checker.align.board import Weighed
from checker.align.characters import Characters
from checker.align.common import Common
from checker.align.copies import CopyDifference, differing_copies
from checker.align.differences import WARNING, differing
from checker.align.disowned import disowned
from checker.align.happened import Asked
from checker.align.opposed import opposed
from checker.align.ordered import reordered
from checker.align.questions import Question, questions
from checker.align.roles import swapped
from checker.align.story import Story, story_of
from checker.align.updating import updates
from checker.align.within import contradicting

__all__ = [
    "WARNING", "Agreement", "Asked", "Characters", "Common", "CopyDifference", "Question", "Story", "Weighed", "agreeing", "answered_otherwise", "contradicting", "differing", "differing_copies", "disowned",
    "opposed", "paired", "questions", "reordered", "story_of", "swapped", "updates",
]  # fmt: skip
