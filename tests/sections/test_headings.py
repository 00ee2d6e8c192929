"""Lines that belong to the page, and those that only look so."""

from __future__ import annotations

import pytest

import checker


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("© 2021 The Harbour Post", "residue"),
        ("(c) 2021 The Harbour Post. No part may be copied.", "residue"),
        ("Copyright 2021 by the Harbour Post.", "residue"),
        ("Copyright The Harbour Post", "residue"),
        ("All rights reserved.", "residue"),
        ("(c) Not later than 180 days after the vote, the clerk shall report.", "story"),
        ("(c) a fee of $40;", "story"),
        ("Copyright holders won $3 million on Monday.", "story"),
    ],
)
def test_who_owns_the_text(line: str, kind: str) -> None:
    text = f"The council met on Monday to vote on the ferry fees.\n\n{line}\n\nThe vote was close.\n"
    document = checker.read_text(text, name="a.txt")
    assert document.section_at(text.index(line)) == kind
