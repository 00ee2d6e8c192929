"""Words of which only one can be true at a place: opposites, and the members of closed classes.

Opposites: the antonyms of WordNet 3.0 that news reports with, each side with the words newspapers use for it, and those of
the first senses of its other words (antonyms.tsv, made by lexicon/make/wordnet.py); members
of classes: the calendar, the compass, kin, and the parties and peoples of `names`. A negative example: "before" and
"first" are no opposites of "after" and "last" where both stand in one sentence, which the comparison sees to.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import resources
from typing import NamedTuple

from checker.lexicon.calendar import MONTHS, WEEKDAYS
from checker.lexicon.names import NATIONALITIES, NO_NATION
from checker.lexicon.numbers import ORDINALS
from checker.lexicon.words import FUNCTION_WORDS, PLAIN_NEGATIONS

__all__ = ["COMPARATIVES", "CONVERSE", "MEMBERS", "NEGATORS", "OPPOSITES", "OUGHT", "Side"]


class Side(NamedTuple):
    """Where a word stands: which pair of opposites, and on which side of it."""

    pair: int
    side: int


_PAIRS = """
rise climb increase grow gain jump surge soar expand advance improve leap ascend upturn growth up raise boost lift hike | fall drop decline decrease shrink slip plunge tumble slide slump sink lose worsen descend downturn down reduce cut lower contract dip plummet trim slash weaken
more greater larger bigger higher longer taller older heavier stronger faster richer better earlier wider | less fewer smaller lower shorter younger lighter weaker slower poorer worse later narrower
most highest largest biggest longest tallest oldest strongest fastest richest best busiest hottest warmest wettest clearest | least lowest smallest shortest youngest weakest slowest poorest worst quietest coldest coolest driest murkiest
maximum | minimum
major majority | minor minority
win won victory beat | lose lost loss
dead die kill death fatal fatality killed died deadly | injured hurt wounded survive injury wound injure survivor
guilty convict convicted conviction | innocent acquit acquitted cleared exonerate acquittal
accept agree approve back support endorse welcome allow permit favour favor favourable | reject refuse oppose block ban forbid veto criticise criticize condemn prohibit disapprove
buy purchase acquire | sell
hire recruit | fire sack dismiss
open reopen | close shut
start begin launch | end finish stop halt cease
before | after
left | right
north northern | south southern
east eastern | west western
northeast northeastern north-east | southwest southwestern south-west
northwest northwestern north-west | southeast southeastern south-east
inside indoor indoors | outside outdoor outdoors
male man boy men boys | female woman girl women girls
father dad | mother mum mom
son | daughter
brother | sister
husband | wife
uncle | aunt
rural | urban
public | private
domestic | foreign international overseas
import | export
easy easier easily | difficult hard harder
success succeed successful successfully | failure fail failed unsuccessful unsuccessfully
optimistic confident | pessimistic
positive positively | negative negatively
profit profitable income | loss
surplus | deficit
above | below
always | never
remember | forget
arrive | depart
enter | exit
borrow | lend
teach | learn
love | hate
strong strongly | weak weakly
legal lawful | illegal unlawful
likely | unlikely
able | unable
possible | impossible
expected | unexpected
safe | unsafe dangerous
necessary required mandatory | unnecessary optional voluntary
same similar | different
temporary temporarily | permanent permanently
partial partly partially | full fully entirely completely
early | late
cheap cheaper | expensive dearer
rich | poor
hot warm | cold cool
wet | dry
fast quickly quick | slow slowly
high | low
long | short
large big | small little
good well | bad badly
online | offline
seller | buyer
employer | employee
plaintiff | defendant
prosecution prosecutor | defence defense
landlord | tenant
teacher | student pupil
upper | lower
ancient | modern
encourage | discourage
appear | disappear
connect | disconnect
qualify | disqualify
advantage | disadvantage
honest | dishonest
attack | defend
victim | suspect attacker perpetrator
winner | loser
grant | deny
confirm admit acknowledge | deny
arrest detain capture jail imprison | release free
appoint | dismiss sack fire
join | leave quit
build construct erect | demolish dismantle
include | exclude
strengthen | weaken
tighten | loosen ease relax
praise laud hail thank thankful grateful applaud commend salute congratulate honour honor | criticise criticize condemn mock scold berate ridicule deride denounce rebuke slam blast lambast lambaste chide castigate decry insult
stand_by defend reaffirm reiterate double_down stick_by | withdraw retract recant disavow take_back walk_back back_down regret disown renounce
believe | doubt disbelieve
prove confirm | suggest hint
enforce impose apply | block suspend waive lift
rescue save | kill
speed_up accelerate hasten quicken | slow delay slow_down
lead | trail lag
trust | distrust mistrust
obey comply follow | defy flout disobey breach violate
agree | disagree refuse decline
respect honour honor | break breach violate
widen | narrow
unanimously unanimous | narrowly narrow
promise pledge vow | refuse decline
embrace | shun snub reject
invite | uninvite disinvite expel
hide conceal | disclose reveal publish
heat warm | cool chill
fill | empty drain
lock | unlock
mend repair fix | break damage
invest | divest
unite merge | split
double | halve
ahead | behind
top | bottom
extend expand lengthen prolong | shorten cut cut_short curtail truncate
pass | fail
adopt pass | reject defeat veto
uphold affirm | overturn quash reverse annul
attend | boycott skip
float | sink
sober | drunk drunken
married | single unmarried divorced
vacant | occupied
deliberate deliberately intentional intentionally | accidental accidentally
amateur | professional
northbound | southbound
eastbound | westbound
inbound | outbound
dawn sunrise | dusk sunset
donor | recipient
incumbent | challenger
bride | groom bridegroom
prince | princess
adult | child minor
junior | senior
shallow | deep
mild | severe
fresh raw uncooked | cooked
fresh | frozen
voluntary voluntarily | compulsory mandatory
unanimous unanimously | divided
fixed | variable
arrival | departure
landing | takeoff take-off
ascent | descent
licensed | unlicensed
vaccinated | unvaccinated
elected | appointed unelected
freeze | thaw melt
load | unload
deposit | withdraw withdrawal
immigrate | emigrate
inflate | deflate
encourage | deter
protect | endanger
praise | blame
reward | punish
ratify | reject
legalise legalize | outlaw ban
privatise privatize | nationalise nationalize
merge | demerge
wealthy | poor
healthy | ill sick
right-wing | left-wing
proponent supporter | opponent
predecessor | successor
shortage | surplus glut
boom | slump bust
recovery | recession
ally friend | enemy foe
allied friendly | hostile
peaceful | violent
full | empty
upstream | downstream
beat exceed surpass | miss undershoot
"""

_LISTED: dict[str, list[Side]] = {}
for _pair, _line in enumerate(_PAIRS.strip().splitlines()):
    for _side, _words in enumerate(_line.split("|")):
        for _word in _words.split():
            _LISTED.setdefault(_word, []).append(Side(_pair, _side))
_COUNT = len(_PAIRS.strip().splitlines())
_ANTONYMS = (resources.files("checker.lexicon") / "antonyms.tsv").read_text(encoding="ascii")
for _pair, _line in enumerate(line for line in _ANTONYMS.splitlines() if not line.startswith("#")):
    _one, _other = _line.split("\t")
    _known = {one.pair for one in _LISTED.get(_one, ())} & {one.pair for one in _LISTED.get(_other, ())}
    if not _known and FUNCTION_WORDS.isdisjoint((_one, _other)):
        _LISTED.setdefault(_one, []).append(Side(_COUNT + _pair, 0))
        _LISTED.setdefault(_other, []).append(Side(_COUNT + _pair, 1))
OPPOSITES: Mapping[str, tuple[Side, ...]] = {word: tuple(sides) for word, sides in _LISTED.items()}
"""Lemma or word in small letters -> where it stands in which pairs."""

COMPARATIVES = frozenset(
    word for word, sides in OPPOSITES.items() if OPPOSITES["more"][0].pair in {side.pair for side in sides}
)
"""Words that set one thing above or below another: "more", "larger", "less"."""

CONVERSE = frozenset(side.pair for word in ("buy", "seller") for side in OPPOSITES[word])
"""The pairs that tell one deed from its two ends: what "was sold" to one "was bought" by him. A negative example: "rise", "fall"."""

_ORDINALS = tuple(ORDINALS)[:20]
_PARTIES = {
    "democrat": "democrat", "democratic": "democrat", "democrats": "democrat", "republican": "republican",
    "republicans": "republican", "gop": "republican", "conservative": "conservative", "conservatives": "conservative",
    "tory": "conservative", "tories": "conservative", "labour": "labour", "liberal": "liberal", "liberals": "liberal",
}  # fmt: skip
_COLOURS = "red orange yellow green blue purple black white brown pink grey gray".split()


_NOT_NATIONS = NO_NATION | frozenset("african american arab asian english european scottish welsh".split())
"""What `NATIONALITIES` holds besides, and wholes of which another is a part."""


def _members() -> dict[str, tuple[str, str]]:
    found = {day: ("weekday", day) for day in WEEKDAYS}
    found |= {f"{day}s": ("weekday", day) for day in WEEKDAYS}
    found |= {
        month: ("month", str(number))
        for month, number in MONTHS.items()
        if month not in ("may", "march", "mar", "sun", "sat")
    }
    found |= {word: ("rank", str(number)) for number, word in enumerate(_ORDINALS, 1) if word != "second"}
    for number in range(1, 100):
        ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
        found[f"{number}{ending}"] = ("rank", str(number))
    found |= dict.fromkeys(("debut", "maiden", "inaugural"), ("rank", "1"))
    found |= {word: ("party", name) for word, name in _PARTIES.items()}
    found |= {word: ("nationality", word) for word in NATIONALITIES if word not in _NOT_NATIONS}
    found |= {
        word: ("season", "autumn" if word == "fall" else word) for word in ("summer", "autumn", "winter")
    }
    found |= {word: ("colour", "grey" if word == "gray" else word) for word in _COLOURS}
    return found


MEMBERS: Mapping[str, tuple[str, str]] = _members()
"""Word in small letters -> its class and which member of it."""

NEGATORS = PLAIN_NEGATIONS | frozenset(
    "none nobody cannot n't nothing nowhere hardly barely scarcely".split()
)
"""Words that turn what follows round; every word in n't is one too."""

OUGHT = frozenset("should shouldn't ought oughtn't must mustn't".split())
"""Modals of duty: with a negation they say what ought not to be, not what is not (Quirk et al. 1985, 4.56)."""

ANSWERS: tuple[tuple[str, str], ...] = (
    (
        r"(?:in )?favou?r(?:s|ed|ing)?|support(?:s|ed|ing)?|back(?:s|ed|ing)?|for",
        r"oppos(?:e|es|ed|ing)|against",
    ),
    ("yes", "no"),
    (r"approv(?:e|es|ed|ing)", r"disapprov(?:e|es|ed|ing)"),
    (r"agre(?:e|es|ed|eing)", r"disagre(?:e|es|ed|eing)"),
    ("favou?rable|positive", "unfavou?rable|negative"),
    ("satisfied", "dissatisfied|unsatisfied"),
    ("optimistic", "pessimistic"),
)
"""Answers of which everybody gives one at most."""
