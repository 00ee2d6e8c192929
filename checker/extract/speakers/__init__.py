"""Who speaks: the name or phrase before a verb of saying, or after it.

Two readers of one small grammar, each working on the words of one sentence next to a verb: `before` reads
leftwards ("Turing chief Jane Roe, 45, also | said"), `after` reads rightwards ("said | Jane Roe, a lawyer").
Both give the speaker's span with what kind of speaker it is, or None where the sentence leaves it open.
"""

from checker.extract.speakers.left import before
from checker.extract.speakers.nouns import Kind, Speaker, is_speaker
from checker.extract.speakers.phrases import title_start
from checker.extract.speakers.right import after, by_name, subject

__all__ = ["Kind", "Speaker", "after", "before", "by_name", "is_speaker", "subject", "title_start"]
