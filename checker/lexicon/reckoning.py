"""Words of a source from which a draft works something out: what is left, what is put off, what is paid every week.

Source: the Oxford English Dictionary s.vv.; Quirk et al. 1985, "A Comprehensive Grammar of the English Language", 12.59-66
(the verb phrase left out: "some 650 did").
"""

from __future__ import annotations

import re

from checker.lexicon.calendar import PARTS, WEEKDAYS
from checker.lexicon.frequencies import RECURRING
from checker.lexicon.words import DO, FORMS_OF_BE, HAVE, OWNERS

_PARTS = "|".join(PARTS)
_DID = "|".join(sorted(DO | HAVE | FORMS_OF_BE))
_OWN = "|".join(sorted({"the", *OWNERS}))
_DAYS = "|".join(WEEKDAYS)

PUT_OFF = re.compile(
    r"\b(?:(?:put|pushed|moved|set|pulled) back|put off|postponed|delayed|deferred|adjourned|extended|slipped)(?: (?:by|for))?(?: [a-z]+)? \Z",
    re.IGNORECASE,
)
"""What stands right before the time by which something is put off: "will be put back by a fortnight". A negative example: "put in
three weeks of work"."""

BROUGHT_FORWARD = re.compile(
    r"\b(?:(?:brought|moved|pulled|pushed) forward|moved up)(?: by)?(?: [a-z]+)? \Z", re.IGNORECASE
)
"""The same of what is brought forward."""

ELLIPTIC = re.compile(
    rf"[, ]+(?:{_DID})(?: (?:so|said yes|said no|not|accepted|agreed|refused|declined|signed))?(?=[.,;]| [a-z]+(?:ed|en)\b)",
    re.IGNORECASE,
)
"""What stands right behind a number that is so many of those told before, the rest of its clause left out: "some 650 did", "and 29
have accepted". A negative example: "650 metres"."""

EQUALLY = re.compile(
    r"\b(?:equally|evenly|in equal (?:parts|shares|groups)|into (?:equal|even) \w+)\b", re.IGNORECASE
)
"""Words of a source that shares something out in like parts: "split equally among three groups"."""

MULTIPLIED = re.compile(
    r"\b(?:(?P<half>halv(?:e|es|ed|ing)|half)|(?P<two>doubl(?:e|es|ed|ing)|twice)|(?P<three>trebl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)))"
    rf" (?:{_OWN}|this|an?) (?:[a-z]+ )?\Z",
    re.IGNORECASE,
)
"""What stands right before a figure that is or will be halved, doubled or trebled: "to halve the 12 per cent tax". A negative
example: "half of the 12 firms" and "double in 12 years"."""

TIMES = {"half": 2, "two": 2, "three": 3}
"""By what: half divides."""

OF_BEFORE = re.compile(
    rf" of (?:what (?:it|they|he|she) (?:was|were|is now|had been)|(?:{_OWN}) (?:[12][0-9]{{3}}|former|previous|old|earlier|original|present|current|peak) \w+"
    r"|(?:the|its|their) (?:\w+ )?(?:it|they) (?:was|were|had been))\b",
    re.IGNORECASE,
)
"""What stands right behind a share of a level before a change: "a seventh of what they were", "a quarter of its former level"."""

EVERY_ONE = re.compile(
    rf"\b(?:(?:each|every|an?|per) (?:[a-z]+ )?({_PARTS})\b|each of (?:[a-z0-9]+ ){{0,4}}?({_PARTS})s\b)",
    re.IGNORECASE,
)
"""Words of a source's sentence that tell for what length of time its amount is: "each idle week will cost her R1.2 million"."""

_RECURRING = "|".join(sorted(RECURRING))
PACED_BEHIND = re.compile(
    rf"(?: [a-z]+){{0,2}}? ({_RECURRING})(?=[.,;:)]|\s*\Z| (?:[a-z]+)\b)", re.IGNORECASE
)
"""An adverb right behind a figure that tells for what length of time it is: "$144 annually", "300 calls daily". A negative example:
"$144 of annual fees"."""
PACED_BEFORE = re.compile(rf"\b({_RECURRING})(?: [a-z]+){{1,4}} \Z", re.IGNORECASE)
"""An adjective before its noun and the figure: "a monthly fee of $12", "its annual output was about 40 tonnes". A negative example:
"at the annual meeting 40 members"."""

A_PART = re.compile(rf" (?:an?|per|each|every) ({_PARTS})\b", re.IGNORECASE)
"""What stands right behind a draft's figure that is one of a length of time: "nearly 1,500 a day"."""

ON_DAY = re.compile(rf",?(?: that| early| late)? (?:on )?({_DAYS})\b", re.IGNORECASE)
"""The weekday right behind a time of day: "at 7.10am on Tuesday"."""

DAY_AT = re.compile(rf"\b({_DAYS}),? (?:at|from|until|by) (?:about |around )?\Z", re.IGNORECASE)
"""The weekday right before one: "on Tuesday at 7.10am"."""

FIRST_IN = re.compile(
    r"\b(?:first|last|only|best|worst|biggest|largest|highest|lowest|fewest|most|longest|shortest|wettest|driest|hottest|coldest)\b[^.;:]{0,60}\b(?:in|for|since)"
    r"(?: [a-z]+){0,2} \Z",
    re.IGNORECASE,
)
"""Words before years in which nothing like it was: "the first Irish champion in 16 years"."""

THAN_NOW = re.compile(r" (?:later|earlier|after|before) than (?:now|before|today|usual|at present)\b")
"""What stands right behind the time by which something is moved: "an hour and a half later than now"."""

LACKING = re.compile(
    r"(?:(?:[ -][\w%’']++){0,2}? (?:shy|short|to (?:go|spare)|left over|from now|extra|out of pocket|remain(?:s|ed|ing)?|in hand|in arrears|adrift)\b"
    r"|(?:[ -][\w%’']++){0,1}? (?:under|over|inside|off|up|down)(?=[.,;:)]|\s*\Z| (?:from|since|at|this|last)\b))(?! (?:to|by) [0-9])",
    re.IGNORECASE,
)
"""What stands right behind a figure by which something falls short, exceeds or changes: "$31 million shy of the cushion", "20 minutes to
go", "a bit over 4 per cent up". Negative examples: "5 people over the age of 60", "12 miles off the coast", where it is no amount
that differs."""

RATIO = re.compile(r"\b(?:(?:for|out of|in|of) every (?:[a-z]+ )?|every )\Z|\bone in \Z", re.IGNORECASE)
"""What stands right before the base of a ratio: "for every ten who came seven left", "a goal every two games"."""

COMES_TO = re.compile(
    r"\b(?:combined|total(?:l?ing)? of|totall?(?:ed|ing|s)|bring(?:s|ing)? (?:it|them|that|the \w+)? ?to|brought (?:it|them|that|the \w+)? ?to|"
    r"com(?:es?|ing) to|came to|add(?:s|ed|ing)? up to|averag(?:e of|es|ed|ing)|works? out at) (?:[a-z]+ )?\Z",
    re.IGNORECASE,
)
"""What stands right before a figure to which others come: "a combined 40 hours", "bringing to 1,200". A negative example: "brought 40
loaves"."""

SUMMED_BEHIND = re.compile(
    r"(?:[ -][\w%’']++){0,3}? (?:in (?:all|total)|altogether|all told|between (?:them|the two)|combined|on average|apiece|each|of every)\b",
    re.IGNORECASE,
)
"""What stands right behind one: "$2 million in all", "32 cents of every dollar"."""

CENTURY = re.compile(r"[ -]centur(?:y|ies)\b", re.IGNORECASE)
"""What stands behind the number of a century, which a source may tell by a reign or a year: "since the 17th century"."""

RANGED = re.compile(r" ?(?:to|[-–—]|(?P<and>and)) ?(?:about |around |as much as |up to )?", re.IGNORECASE)
"""What stands between the two ends of a range: "$8.70 to $8.80", "between 30 and 40"."""

RANGED_BEFORE = re.compile(r"\bbetween (?:about |around |roughly )?\Z", re.IGNORECASE)
"""What stands before the first of two ends that are joined by "and"."""

TURNED_BEFORE = re.compile(
    r"\bfrom (?:about |around |roughly |nearly |almost |over )?[^\w\s]?\Z", re.IGNORECASE
)
"""What stands before the first of two levels of a change: "fell from $8.80 to $8.70", which is no range turned round."""

LED = re.compile(
    rf",? (?:(?:which|that|and|then|later|since|now|soon|{_DID}) ){{0,4}}([a-z]+) to (?:about |around |just |only |nearly )?[^\w\s]?",
    re.IGNORECASE,
)
"""What stands between two levels of a change, with its verb: "$499, which was reduced to $424". A negative example: "50 jobs and
moved 30 to"."""
