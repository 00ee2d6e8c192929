"""Rule files -> Rules: every pack that is in force, checked against one another, ready to bind with."""

from __future__ import annotations

from checker.rulebook.loading import MAX_RULE_FILE, load_rules, shipped_rules
from checker.rulebook.rules import CompiledField, Rules

__all__ = ["MAX_RULE_FILE", "CompiledField", "Rules", "load_rules", "shipped_rules"]
