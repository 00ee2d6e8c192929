"""Texts made to make patterns run away: each fragment stands thousands of times in one paragraph."""

from __future__ import annotations

import pytest

from checker.extract import attribution, names, posts, quotations
from checker.text import sentences

FRAGMENTS = [
    "1", "a", ". ", '."', "U.S. ", " ", "abc def. ", "Abc ", "Abc and ", "said ", "Roe said ", "Roe, said, ",
    '"a b c" ', "“a ", "'a ", "‘a ", "a. ”", "(", "CEO ", "CEO of ", "Roe, as CEO of Acme, ", "on the board ",
    "founded by Roe and ", "chief a and b ", "according to ", "reportedly, ", "A-b", "A'b", "Bank of the ", "— ",
    "• a ", "He said it. ", '"a b c," he said. ', "…", "vice ", "senior executive ", '("—', "文。", "a? ", "Roe's ",
    "A. ", "remain on the board of directors of ", "abc def ghi jkl mno pqr stu vwx yz abc\n",
]  # fmt: skip


@pytest.mark.parametrize("fragment", FRAGMENTS)
def test_long_texts_of_one_fragment_are_read_to_the_end(fragment: str) -> None:
    plain = fragment * (10_000 // len(fragment))
    split = sentences.split(plain, [])
    quoted = quotations.find(plain, split)
    spans = [
        *((s.start, s.end) for s in split),
        *((q.start, q.end) for q in quoted),
        *((a.start, a.end) for a in attribution.find(plain, split, quoted)),
        *((p.start, p.end) for p in posts.find(plain, sentences.Paragraphs(plain, []))),
        *((n.start, n.end) for n in names.find(plain, split, [sentences.words_in(plain, s) for s in split])),
    ]
    assert all(0 <= start < end <= len(plain) for start, end in spans)
    assert bool(split) == bool(plain.strip(" \n"))
