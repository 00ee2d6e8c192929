"""Mentions -> Statements: what each figure measures, as a frame of slots, each a value or unknown.

    for statement in statements(analysis):      # once a document, kept with it
        statement.value, statement.frame.head, statement.frame.outcome, …
    fit = relation(a.frame, b.frame)            # Fit(same, unknown, clash): names of slots
    fit.clash & DECISIVE                        # slots whose clash shows that two figures answer two questions

`relation_of(a.value, b.value)` relates the values. Nothing here judges: alignment and judgement do.
"""

from __future__ import annotations

from checker.frame.model import Frame, Statement
from checker.frame.relation import DECISIVE, Fit, relation
from checker.frame.statements import statements
from checker.frame.values import relation_of, value_of

__all__ = ["DECISIVE", "Fit", "Frame", "Statement", "relation", "relation_of", "statements", "value_of"]
