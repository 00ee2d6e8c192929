"""What is bound of every text of the rules' examples and of the small stories, and what is not, with the reason.

After a wanted change: `REGENERATE=1 pytest tests/bind/test_whole.py`, and read the diff as an editor would.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import checker
from checker.bind import bind
from checker.bind.context import context_of
from checker.extract import analyse
from checker.rulebook import shipped_rules
from tests.test_whole import examples, stories

KEPT = Path(__file__).parents[1] / "data" / "bind" / "bound.txt"
PRONOUNS = [
    "Acme Corp bought Bolt Inc for $3 billion in May. It employs 400 people. The company had sales of $90 million in 2002.",
    "A quake hit Marl on Monday and killed 12 people. It had a magnitude of 6.1. In February a quake killed 40 people at Bam.",
    "Acme Corp did not pay $3 billion for Bolt Inc. If Acme paid $4 billion for Bolt, it would need a loan. Acme will not only pay $5 billion for Bolt.",
    "Jane Roe, 47, is chief executive of Acme Corp. She was chief financial officer of Bolt Inc until 2001. Roe founded Widget.",
    "The fire killed three people and hurt 20. More than 200 firefighters fought it. Two more people died on Friday, the hospital said.",
    "Acme's revenue fell 4% to $1.1 billion in the fourth quarter from $1.2 billion a year earlier. Its profit for the full year was $90 million.",
    "Marta Oduya won 52.3% of the vote. Piet Landau won 47.7%. Turnout was 61%. The police arrested 14 people, among them two minors.",
    "Bolt, Acme and Widget have 12, 15 and 18 ships. Acme Corp operates 15 ships. Acme Corp agreed to buy 40% of Bolt Inc for $2 billion.",
    "Police held 31-year-old Mia Holm, 28-year-old Per Lund, 30-year-old Ula Kos and Ida Berg, 17. Ann Lee, 28-year-old CEO, left.",
    "Robbers took €2.4 million from a bank in Linz on Friday. Three thieves were seen. The raid lasted nine minutes. The bank said $3 million was missing.",
]


def texts() -> Iterator[str]:
    seen: dict[str, None] = {}
    for _, first, second in examples():
        seen.update({first: None, second: None})
    for name in ("stories.txt", "drafts.txt"):
        for _, documents in stories(name):
            seen.update({document.text: None for document in documents})
    yield from seen
    yield from PRONOUNS


def bound() -> Iterator[str]:
    rules = shipped_rules()
    for text in texts():
        analysis = analyse(checker.read_text(text, "a.txt"), rules.aliases)
        (found,) = bind([analysis], rules)
        yield f"{' '.join(text.split())}\n"
        for claim in found.claims:
            roles = ", ".join(f"{role} {name}" for role, name in claim.roles)
            yield f"    {claim.field} | {claim.subject} | {roles} | {claim.value} | {claim.shown} | {claim.certainty} | {claim.start} {claim.end}\n"
        yield from (f"    - {' '.join(one.mention.text.split())}: {one.reason}\n" for one in found.unbound)
        context = context_of(analysis, rules.entities)
        for at in range(len(context.sentences)):
            yield f"    > {' '.join(f'{one.kind[0]}:{one.word}' for one in context.tokens(at))}\n"


def test_whole() -> None:
    found = "".join(bound())
    if os.environ.get("REGENERATE"):
        KEPT.write_text(found, encoding="utf-8", newline="\n")
    assert found == KEPT.read_text(encoding="utf-8")
