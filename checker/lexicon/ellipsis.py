"""What shows that a bare number leaves out the noun or the unit of a figure before it.

Sources: Huddleston and Pullum, "The Cambridge Grammar of the English Language" (2002), 5.9 (fused heads, by which a number
stands for "number of them") and 17.4 (ellipsis in coordination and comparison); Quirk et al. 1985, 12.31-70 (ellipsis).
Patterns are matched right before and right behind a number that no noun follows.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from checker.lexicon.calendar import WEEKDAYS
from checker.lexicon.counting import PREPOSITIONS
from checker.lexicon.outcomes import OUTCOMES
from checker.lexicon.words import CONTRASTS

__all__ = ["BECAME", "CONTRAST", "FOCUS", "LINKS", "Link", "Whose"]

Whose = Literal["any", "counted", "persons", "object", "percent", "temperature", "changed"]
"""Which figures before can lend what they count: any with a unit; counted things; persons; things and measures before stretches
of time; percentages; temperatures; any but a stretch of time, and larger."""


class Link(NamedTuple):
    """A place in which a number leaves out what it counts."""

    before: re.Pattern[str]
    """What stands right before it."""
    behind: re.Pattern[str]
    """What stands right behind it."""
    whose: Whose
    """Which figures before it may lend theirs."""
    part: bool = False
    """Whether it is no more than the figure that lends."""
    contrast: bool = False
    """Whether a clause that sets itself against the one before must stand between, or a word of focus right before it."""


_PLACES = "|".join(sorted(PREPOSITIONS))
_WHEN = "this|last|that"
FOCUS = (
    r"(?:(?:only|just|barely|nearly|almost|about|around|some|roughly|perhaps|maybe|at least|at most|more than|fewer than|less than"
    r"|over|under|up to|as many as|as few as|close to|fully|all but|a mere|another|a further|approximately|an estimated) )"
)
_ENDS = r"(?:\s*\Z|[.;:)?!—–](?![0-9])|,(?! ?[0-9])| [—–-] )"
_DEFINITE = (
    r"(?: (?:required|needed|expected|planned|forecast|promised|proposed|recorded|reported|seen|allowed|permitted|requested|sought"
    r"|envisaged|budgeted|scheduled|targeted|set|made|recommended|originally|previously|initially"
    r"|it|he|she|they|we|you|that|who|my|his|her|their|our|in|on|at|last|before|earlier|an? [a-z]{3,6} (?:ago|earlier|before))\b)"
)
_HAVING = r" (?:(?:still|now|also|since|ever|actually|already|so far) )?(?:have|had|were|are|remain|remained|did|do|will|would)\b"
_OUTCOME = "|".join(sorted({word for words in OUTCOMES.values() for word in words}))
BECAME = re.compile(
    rf"(?> (?:[a-z]+ly|still|now|also|since|have|had|has|were|was|are|been|be|then|later|all|both|will|would|could)(?= ))*+"
    rf" (?:{_OUTCOME}|found (?:alive|dead|safe)|hospital(?:ised|ized)|trapped|stranded|aboard|taken (?:to|in for|away)|rushed|airlifted|flown|drowned|admitted"
    r"|released|discharged|bailed|questioned|escaped|fled|voted|abstained|retired|resigned|said|told|believed|thought|refused|graduated|enlisted)\b"
)
"""What befalls or is done by persons only: behind a bare number no things can lend it what it counts ("seized 40 guns and 12 |
were arrested")."""
_JOINT = (
    rf"(?:[,;:] |[—–] ?| - |\b(?:and|yet|{'|'.join(sorted(CONTRASTS))}) )"
    rf"(?:(?:so|as|of|after|since|{_PLACES}|{_WHEN}) (?:[a-z]+|{'|'.join(day.title() for day in sorted(WEEKDAYS))}|[A-Z][a-z]+)(?: [a-z]{3, 7})?,? )?"
)
_TAKES = (
    r"(?:(?:make|makes|made|making) do with|(?:manage|manages|managed|cope|copes|coped|content|left|come up|stuck|ended up) with"
    r"|gets?|got|needs?|needed|wants?|wanted|takes?|took|taken|offers?|offered|loses?|lost|gains?|gained|measures?|measured|lasts?|lasted"
    r"|weighs?|weighed|managed|covers?|covered|has|have|had|receives?|received|averages?|averaged|used|made|makes|yields?|yielded"
    r"|demands?|demanded|proposed|proposes|seeks?|sought|sells?|sold|caught|took in|put on|ate|drank|costs?|lets|allows?|allowed|burns?|burned)"
)

CONTRAST = re.compile(
    rf"; |[—–]|\b(?:{'|'.join(sorted(CONTRASTS | {'yet', 'instead', 'whilst'}))})\b|\b(?:only|just|barely|nearly|almost) \Z"
)
"""What sets a clause against the one before it, or a figure against a larger one."""

LINKS: tuple[Link, ...] = (
    # "every 20 minutes instead of every | 35", "not the | 42 it has run"
    Link(
        re.compile(
            rf"(?:\b(?:instead of|rather than|as opposed to|as against|compared (?:with|to)|short of|down from|up from)"
            rf"|[,—–] ?(?:and |but )?not|\bbut not) (?:every |each |the (?:usual |normal |planned |old |previous |promised |original |[a-z]+ed )?)?{FOCUS}{{0,2}}\Z"
        ),
        re.compile(rf"{_ENDS}|{_DEFINITE}| (?:when|and|or|because|as|{_PLACES})\b"),
        "any",
    ),
    # "short of the | 60 required"
    Link(
        re.compile(r"\b(?:of|than|to|with|not|beyond|against|below|above|from|for|beat|met|exceeded|missed) the \Z"),
        re.compile(
            r" (?:required|needed|expected|planned|forecast|promised|proposed|recorded|allowed|permitted|requested|sought|envisaged"
            r"|budgeted|scheduled|targeted|recommended|originally|previously|initially|it|he|she|they|we|who|that) "
            r"|" + r" (?:required|needed|expected|planned|forecast|promised|proposed|allowed|sought|scheduled|recommended)(?=[.,;:)]|\s*\Z)"
        ),
        "counted",
    ),
    # "80 ports have joined but only | 22 have paid"
    Link(re.compile(rf"{_JOINT}{FOCUS}{{0,2}}\Z"), re.compile(_HAVING), "counted", part=True),
    # "60 singers, including | eleven who are blind"
    Link(
        re.compile(rf"\b(?:including|among them|of whom|of which),? {FOCUS}{{0,2}}\Z"),
        re.compile(rf"{_ENDS}| (?:who|whose|that|which|were|are|had|have|{_PLACES})\b"),
        "counted",
        part=True,
    ),
    # "300 weavers in Leeds and a further | 120 in Hull"
    Link(
        re.compile(r"\b(?:and|with|plus|but|then|while|,) (?:a further|another|an additional|a second) \Z"),
        re.compile(rf"{_ENDS}| (?:who|are|were|over|{_PLACES}|{_WHEN})\b"),
        "counted",
    ),
    # "built for 40 passengers, had at least | 75 aboard"
    Link(re.compile(rf"(?:{FOCUS}|\b(?:had|with|carrying|carried|left) )\Z"), re.compile(r" (?:aboard|on board)\b"), "persons"),
    # "averaged 410,000 tonnes a month, up | 12,000 from June"
    Link(
        re.compile(rf"[,(—–] ?(?:or )?(?:up|down) (?:by )?{FOCUS}?\Z"),
        re.compile(rf"{_ENDS}| (?:from|on|over|since|compared|versus|year|in)\b"),
        "changed",
        part=True,
    ),
    # "12 degrees Celsius by dawn, with lows near minus | 20"
    Link(re.compile(r"\Z"), re.compile(rf"{_ENDS}| [a-z(]"), "temperature"),
    # "asked for 8 per cent; the ministry has offered | 5"
    Link(
        re.compile(rf"\b{_TAKES} {FOCUS}{{0,2}}\Z|{_JOINT}(?:only|just|barely) \Z"),
        re.compile(rf"{_ENDS}| (?:in (?:[A-Z1-9]|the|a)|on (?:[A-Z]|the|a)|last|this)\b"),
        "object",
        contrast=True,
    ),
    # "the Greens on 12 per cent, the Centre on | 31"
    Link(
        re.compile(r"(?:, (?:and |with )?|;? and |; )(?:the )?[A-Z][^\W\d_]+(?: [A-Z][^\W\d_]+)? (?:on|at) \Z"),
        re.compile(rf"{_ENDS}| and\b"),
        "percent",
    ),
)  # fmt: skip
"""The places, the surest first; each has a sentence of its kind above it, and others in which it must not speak in the tests."""
