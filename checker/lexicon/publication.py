"""Words by which a sentence says whether something has happened, and labels before the date of a page.

Sources: the verbs of Garst and Bernstein, "Headlines and Deadlines" (1982), in the past; modals after Huddleston and
Pullum 2002, 3.2; labels collected from news sites.
"""

from __future__ import annotations

import re

from checker.lexicon.ages import UNITS
from checker.lexicon.calendar import ZONES

AROUND = re.compile(
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?"
    r"|(?:at )?\b\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\b\.?)?"
    rf"|\b(?:{'|'.join(ZONES)})\b"
    r"|\bby \w[^|•·]{2,40}|\b(?:updated|published|posted|on|at|local time)\b"
    r"|\b(?:staff|wire|news|special|agency|web)(?: (?:report|reporter|writer|correspondent|desk)s?)?\b(?=\s*[|•·,–—-])"
    rf"|\b(?:an?|\d+)[ -](?:\w+ )?(?:min|minute|{'|'.join(sorted(UNITS))})s? (?:ago|read)\b",
    re.IGNORECASE,
)
"""What else stands on a line with nothing but a date: weekday, time, zone, author or desk; not "on June 13, 2025 it closed"
(lines of news pages; zones as in `calendar`)."""

PAST = re.compile(
    r"\b(?:announced|agreed|arrested|arrived|began|bought|broke|closed|collapsed|crashed|died|ended|erupted|fell|"
    r"happened|hit|injured|invested|killed|launched|left|lost|made|met|opened|paid|reported|resigned|rose|said|"
    r"signed|sold|started|struck|took|told|voted|was|were|won)\b",
    re.IGNORECASE,
)
"""Verbs with which news tells what has happened (the commonest past forms in news prose)."""

OPEN = re.compile(
    r"\b(?:will|would|shall|should|could|may|might|can|due|expected|expects|scheduled|plans?|planned|aims?|intends?|"
    r"until|till|by|before|deadline|expires?|next|upcoming|set to|to be|going to|target|forecast|if)\b",
    re.IGNORECASE,
)
"""Words that leave a day in the future, or open; with one of them in the sentence nothing is said."""

LABELS = {
    label: rank
    for rank, labels in enumerate(
        (
            "published|first published|publication date|published date|publish date|date published|date of publication|"
            "published on|published at|posted|posted on|posted at|released|released on|issued|issued on|pub date",
            "date|dated|dateline",
            "updated|last updated|updated on|updated at|modified|last modified|last updated on|edited|last edited",
        )
    )
    for label in labels.split("|")
}
"""What stands before the date on a line that dates the article, with its rank: the publication comes before any
change of it."""
