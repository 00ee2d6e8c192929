"""What is judged without any rule file, by the name that findings carry: `checker rules explain general/names`."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["GENERAL"]

GENERAL: Mapping[str, str] = {
    "general/arithmetic": "A sum, share or change that an article works out, and that does not hold.",
    "general/assertions": "What two articles assert of one thing in opposite words, or with its parties swapped.",
    "general/attributions": "Whom an article credits with a statement, where another credits somebody else.",
    "general/certainty": "A hedge or “reportedly” of every source that the draft drops.",
    "general/coverage": "A document that nothing could be checked in: empty, or in another language.",
    "general/dates": "Days and times of one event that differ; a date that no calendar has, or a weekday that is not its.",
    "general/figures": "Figures of one question that differ, or that agree; a draft's figures that no source has.",
    "general/names": "A name under two spellings; a name of the draft that no source has.",
    "general/near-copies": "A sentence that says what another says but for a figure, a name, a word or a “not”.",
    "general/people": "Age, post, party, nationality or home of a person, beside the name.",
    "general/quotations": "A quotation that says something else than in another article, or than in the sources.",
    "general/statements": "A sentence that one source alone, or no source, says anything like.",
    "general/stories": "Articles that do not tell one story.",
    "general/words": "A weekday, rank, name, people or opposite of a draft that the sources have otherwise.",
    "general/waivers": "An acceptance that matches nothing, is past its date, or cannot be understood.",
}
"""Every general rule, with what it looks for."""
