"""Verbs, nouns and adverbs that say in which direction a figure changed.

Source: the verbs and nouns of change in market reports (WordNet 3.1, hyponyms of change_magnitude and of
change_of_magnitude); irregular forms after Quirk et al. 1985, 3.11-20.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from checker.kinds import Trend
from checker.lexicon.currencies import SIGNS
from checker.lexicon.ranks import SIDES
from checker.lexicon.verbs import regular

_UP = """
    increase climb gain jump surge soar advance add rally leap spike rocket skyrocket rebound expand appreciate strengthen
    inch edge tick hike raise boost lift improve widen accelerate balloon mushroom bounce recover inflate
    quicken swell vault zoom enlarge warm escalate spiral snowball mount intensify heighten deepen lengthen broaden harden
""".split()
_DOWN = """
    drop decline decrease slip tumble plunge plummet dip contract slump retreat reduce lower weaken depreciate crash ease
    slash trim narrow deteriorate dwindle soften slow nosedive pare erode lessen deflate skid diminish sag recede dive
    collapse subside slacken abate falter cool crater swoon shave chop curb devalue wane ebb droop taper tank
""".split()
_POINTS_UP = "pop roar steepen multiply explode".split()
_POINTS_DOWN = "wobble stumble wilt backtrack sputter stutter crumble melt fade shrivel decelerate".split()
"""Verbs that tell a move of points and percentages only: "the stock popped | 5%", not "popped 5 corks"."""
_IRREGULAR_UP = "firmed firming upped upping up rise rises rose risen rising grow grows grew grown growing swollen leapt spiralled spiralling"
_IRREGULAR_DOWN = (
    "down fall falls fell fallen falling lose loses lost losing slide slides slid sliding sink sinks sank sunk sinking "
    "moderated moderating dove shed sheds shedding shrink shrinks shrank shrunk shrinking cut cuts cutting"
)
_DOUBLED = frozenset("drop slip dip trim skid sag chop pop".split())
"""Verbs that double their last letter before -ed and -ing."""

_UP_WORD: Trend = "up"
_DOWN_WORD: Trend = "down"

TRENDS: dict[str, Trend] = {
    **dict.fromkeys(
        [*_IRREGULAR_UP.split(), *(form for verb in (*_UP, *_POINTS_UP) for form in regular(verb, _DOUBLED))],
        _UP_WORD,
    ),
    **dict.fromkeys(
        [
            *_IRREGULAR_DOWN.split(),
            *(form for verb in (*_DOWN, *_POINTS_DOWN) for form in regular(verb, _DOUBLED)),
        ],
        _DOWN_WORD,
    ),
}

MOVES = frozenset("increase rise fall drop jump cut decline decrease".split())
"""The commonest nouns of a change."""

FALLS = frozenset("fall drop decline decrease slip plunge tumble slide cut slump dip".split())
"""Words that are verbs and nouns of falling."""

NOUNS: dict[str, Trend] = {
    **dict.fromkeys(
        "rise increase jump surge climb advance growth hike raise improvement rebound uptick upturn upswing boost leap spike rally expansion appreciation escalation".split(),
        _UP_WORD,
    ),
    **dict.fromkeys(FALLS, _DOWN_WORD),
    **dict.fromkeys(
        "reduction contraction downturn shrinkage cutback retreat pullback slowdown depreciation devaluation erosion deterioration collapse".split(),
        _DOWN_WORD,
    ),
}
"""Nouns of change that a figure follows after "of": "a rise of 3%", "a drop in sales of 2%"."""

NOUNS_OF_POINTS = frozenset("gain gains loss losses".split())
"""Nouns of change only before points and percentages: "gains of 5 percent"; "a loss of $5m" is an amount."""

NOUNS |= {f"{noun}s": trend for noun, trend in NOUNS.items() if not noun.endswith(("h", "s"))}
NOUNS |= {"gain": _UP_WORD, "gains": _UP_WORD, "loss": _DOWN_WORD, "losses": _DOWN_WORD}

AFTER: dict[str, Trend] = {
    **dict.fromkeys("higher up more stronger firmer dearer above taller larger bigger longer faster heavier wider better".split(), _UP_WORD),
    **dict.fromkeys("lower down less fewer weaker softer cheaper below shorter smaller slower lighter narrower worse off".split(), _DOWN_WORD),
}  # fmt: skip
"""What follows a change or a difference and says its direction: "3% higher", "12% less than men", "two points down"."""

AFTER_NOUNS: dict[str, Trend] = {
    **{noun: trend for noun, trend in NOUNS.items() if not noun.endswith("s")},
    "loss": _DOWN_WORD,
    "gain": _UP_WORD,
}
"""Nouns of change that their size stands before: "a 3% rise", "a two-point drop"."""

STANDINGS = SIDES | {"score", "touchdown", "shot", "stroke", "wicket", "length", "man"}
"""What a side is "up" or "down" in a contest, which is no change of a figure: "up two sets". A negative example: "shares were up
two points"."""

ON_THE_DAY = re.compile(
    r" (?P<way>up|down|higher|lower|off) on (?:the|a|its|their|last) (?:(?:last|previous|same) )?(?:day|session|week|fortnight|month|quarter|year|close|sale|auction|season|figure|price|level)\b"
)
"""What follows the size of a change and says its direction: "9p down on the week". A negative example: "up on the hill"."""

THAN_BEFORE = re.compile(
    rf" (?P<way>{'|'.join(sorted(AFTER))}) than (?:[^.;,\n]{{0,40}}\b)?"
    r"(?:ago|earlier|before|last (?:year|month|week|season|time)|the previous (?:[a-z]+)|in (?:19|20)[0-9]{2})\b"
)
"""What follows the size of a change since an earlier time: "12 per cent less than a year ago". A negative example: "12 per cent
less than men", which is a difference."""

ON_THE_UNIT = re.compile(
    r" (?:on|in) the (?:US |U\.S\. |Canadian )?(?:dollar|euro|pound|franc|rand|rupee|krona|krone|ruble)\b"
)
"""What makes an amount of cents the share of a debt or a sale that is got: "recover 30 cents | on the dollar". A negative example:
"up 30 cents in the week"."""

OVER_GROUND = frozenset(
    form for verb in "climb jump leap vault dive".split() for form in regular(verb, _DOUBLED)
) | {"leapt", "dove"}
"""Verbs that tell how far somebody or something moved where a length follows: "climbs 145 metres", "jumped 6.31m"."""

OFF_AFTER = frozenset("was is were are be been trading traded ended closed finished down".split())
"""What "off" stands after where it says how far something fell: "the stock was off 5%"; "5% off" is a price cut."""

TRANSITIVE = frozenset(
    """
    add adds added adding lose loses lost losing gain gains gained gaining shed sheds shedding expand expanded recover recovers recovered lift lifts lifted
    """.split()
)
"""Verbs that take what they count as their object: "added ten users" is not a trend of the figure."""

ONLY_WITH_BY = frozenset(
    form
    for verb in "raise boost lift hike reduce lower trim slash contract ease improve widen narrow slow pare erode enlarge devalue taper tank".split()
    + _POINTS_UP
    + _POINTS_DOWN
    + "shave chop curb collapse dive cool zoom vault crater warm mount lengthen broaden deepen harden snowball falter".split()
    for form in regular(verb, _DOUBLED)
) | {"cut", "cuts", "cutting", "upped", "upping"}
"""Verbs whose bare object is the amount itself: they "raised $5 million", but "raised rates by 1%"."""

OF_POINTS = frozenset(
    form
    for verb in "improve widen narrow ease slow trim contract".split() + _POINTS_UP + _POINTS_DOWN
    for form in regular(verb, _DOUBLED)
)
"""Verbs of ONLY_WITH_BY that a number of points may follow at once: "the margin widened 150 basis points"."""

PHRASAL = frozenset(
    """
    give gives gave given giving make makes made making set sets setting pick picks picked picking take takes took taken
    taking put puts putting pull pulls pulled come comes came coming rack racks racked line lines lined tie tied sum sums
    back backs backed blow blew break breaks broke build builds built bring brings brought buy buys bought call calls called
    catch caught clean cleaned cover covered draw drew eat ate fill filled follow followed hold holds held keep keeps kept
    look looked mix open opened opens pay paid round rounded rip ripped save saved serve serves served show showed sign
    signs signed split stand stood start started step stepped sweep swept think throw threw track tracked turn turned use
    used wake woke wrap wrapped write wrote shut shuts lay laid let pin pinned sit sat settle settled tear tore gun gunned
    bringing buying building breaking blowing backing calling catching cleaning covering drawing eating filling following
    holding keeping looking opening paying rounding ripping saving serving showing signing splitting standing starting
    stepping sweeping throwing tracking turning using waking wrapping writing shutting laying letting pinning sitting
    settling tearing gunning mowing burning counting freeing chopping hunting chasing running racking lining tying summing
    notch notches notched notching clock clocks clocked clocking pile piles piled piling chalk chalked chalking
    add adds mow mowed burn burned count counted free freed chop chopped break hunt hunted chase chased run
    """.split()
)
"""Verbs that make "up" and "down" a part of themselves: "gave up 312 yards"."""

_PARTICLED: dict[str, Trend] = {
    "give gives gave given giving|up back": _DOWN_WORD,
    "pull pulls pulled pulling|back": _DOWN_WORD,
    "come comes came coming tail tails tailed tailing back backs backed backing|off": _DOWN_WORD,
    "knock knocks knocked knocking shave shaves shaved shaving wipe wipes wiped wiping lop lops lopped lopping|off": _DOWN_WORD,
    "put puts putting tack tacks tacked tacking|on": _UP_WORD,
    "claw claws clawed clawing win wins won winning snap snaps snapped snapping|back": _UP_WORD,
    "pick picks picked picking step steps stepped stepping|up": _UP_WORD,
    "pull pulls pulled pulling power powers powered powering race races raced racing|ahead": _UP_WORD,
    "pile piles piled piling|on": _UP_WORD,
    "step steps stepped stepping|down": _DOWN_WORD,
    "sell sells sold selling|off": _DOWN_WORD,
    "scale scales scaled scaling|back": _DOWN_WORD,
}
PARTICLED: dict[tuple[str, str], Trend] = {
    (verb, particle): trend
    for row, trend in _PARTICLED.items()
    for verb in row.partition("|")[0].split()
    for particle in row.partition("|")[2].split()
}
"""Verbs with a particle that tell how a price or a rate moved, before points and percentages (Oxford English Dictionary s.vv.):
"gave up | 2 per cent", "put on | 12 points". A negative example: "gave up 312 yards"."""

MOVED_TO: dict[str, Trend] = {"higher": _UP_WORD, "lower": _DOWN_WORD}
"""Adverbs that a verb of moving stands before: "drifted higher | 3 per cent". A negative example: "at a higher | 3 per cent"."""

LED_TO = re.compile(rf",? (?:(?:to|and) (?:settle|close|end|finish|trade)[ds]? )?(?:to|at) [{SIGNS}]?[0-9]")
"""The level behind the amount by which a price moved: "gave back $8.20 | to settle at $1,512"."""

PRICED = frozenset("settle settles settled come comes came coming".split())
"""Verbs of PHRASAL that tell where a price went where points, percentages or cents follow: "settled up 92 cents"."""

DEGREES = frozenset(
    """
    record whopping further mere staggering massive modest healthy hefty sharp solid extra additional another exactly
    precisely combined total average annual annualised annualized cumulative stunning meagre paltry projected expected
    """.split()
)
"""Words of degree between a verb of change and its size: "rose a whopping 40%"."""

MEANS = frozenset("average total".split())
"""Nouns of a size before "of": "rose an average of 4%"."""

UNMOVED = frozenset(
    """
    is was are were be been being has had have will would could may might should at as than it they he she who which that
    not never no said says about reached reach hit hits
    """.split()
)
"""Words that a verb of change does not reach over to the size behind them."""

NEWS_OF_CHANGE = frozenset(
    "now latest revised updated since risen rose climbed fallen fell slipped gained dropped grew grown jumped up down new".split()
)
"""Words of a sentence that tells a change."""
BY_NOW = frozenset("now latest revised updated risen climbed".split())
"""Those that make a toll the later one whatever the articles' days. A negative example: "since", "new"."""

CHANGES = MOVES | {"gain", "growth", "surge", "loss", "reduction", "slump"}
"""Nouns of a change by which a figure is said to have changed."""

EITHER_WAY = (
    r"(?i)\b(?:dollar|euro|yen|pound|sterling|franc|yuan|renminbi|rupee|ro?uble|peso|won|lira|kron[ae]|rand|real"
    r"|currency|currencies|rank|ranked|ranking|place|position|seed)s?\b"
)
"""What rises when its figure falls: a currency by its price in another, a place in a ranking."""

FACTORS: Mapping[str, str] = {
    "double": "2",
    "treble": "3",
    "triple": "3",
    "quadruple": "4",
    "quintuple": "5",
    "halve": "0.5",
}
"""Verbs that say by what a level was multiplied (Oxford English Dictionary s.vv.): "doubled from 40 to 80"; not "double the
guard", which has no two levels."""

MOVING = frozenset(
    "is was are were be been being went goes going gone moved edged ticked inched sent".split()
)
"""Verbs after which "up" and "down" are directions."""

GOES_ON = re.compile(
    r" (?:(?:in a row|in succession|on the (?:trot|bounce|spin))\b|(?!to |in |on |per\b|for |at |from |or |and )[a-z])"
)
"""What goes on behind a bare number that is a tally of wins or points: "lost five | straight". A negative example: "lost 12 | to
340", which tells a level."""

TO_COME = frozenset(("will", "would", "shall", "to"))
"""Words before "go" that make it a change: "the wage will go | from £10 to £11". A negative example: "it can go from 10 to 80 per cent"."""

GONE = frozenset(("went", "gone"))
"""Forms of "go" behind which "from" and "to" tell a change; "go" itself may tell a range of prices: "tickets go from £10 to £40"."""

ON_OTHER_BASIS = re.compile(
    r" (?:organically|excluding|adjusted|on an? |at constant|in constant|in local|without|ex-?[a-z]* |if |when )"
)
"""What follows the same change on another basis: "rose 16% or 14% | organically"; "rose 5% or 6% a year" is an estimate."""
