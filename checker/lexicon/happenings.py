"""What is said once of an event or a thing: when it began, where it happened, what caused it, in which year it was built.

Each attribute has the words that ask for it, by lemma: the first is the verb or noun that leads them, the others stand in its
clause ("break out", "raise alarm", "stand since"). Behind "@" stands the place of an answer that is no circumstance: subject,
object or the preposition before it ("blame @on"). Sources: the roles of time, place and cause in VerbNet 3.3 (begin-55.1,
build-26.1, escape-51.1, meander-47.7, put-9.1, occur in appear-48.1) and the frames Process_start, Arriving, Building,
Causation and Origin of FrameNet 1.7. Negative examples: "the crews left at 6" is no end of a fire, "he lives in Ostrow" no place
of the accident, "the owner's house was built in 1840" no year of the mill.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from checker.lexicon.assertions import PARTICLES

__all__ = [
    "ATTRIBUTES",
    "AWAY",
    "CAUSES",
    "CHANCE",
    "FAMILY",
    "HAPPENINGS",
    "LEADING",
    "LEVELS",
    "MEETING",
    "MORE",
    "OF_CAUSES",
    "OTHERS",
    "PARTED",
    "SITES",
    "TAKING_UP",
    "VERBLESS",
    "WEIGHED",
    "WHERE",
    "Cue",
]


class Cue(NamedTuple):
    """Words that ask for an attribute."""

    words: frozenset[str]
    attribute: str
    place: str
    """subject, object or a preposition; empty for a circumstance"""
    is_free: bool = False
    """Whether bystanders do it: "the brigade was called to the scene"."""


_CUES: Mapping[str, str] = {
    "start": "happen; occur; take place; come about; start; begin; break out; erupt; get under way; kick off; kick-off be; *raise alarm; explode; blow up; "
    "*call scene; *crew call; *brigade call; *police call; *firefighter call; *ambulance call; *officer call; *receive call; *get call; *get alarm; *see flame; *spot flame; *spot smoke; *report fire; *notice fire; *take stage; *curtain go up; *note sound; "
    "*blow whistle; *hear bang; *hear blast; *hear explosion; strike; hit; *send scene; *rush scene; *arrive scene; unfold; go off; start be; "
    "blast come; explosion come; attack come; crash come; be under way; be hold; convene; sit down; *team kick off; *side kick off; *player kick off; "
    "set for; schedule for; tear apart; give way; go down; go under; capsize; cave in; walk out; down tool; stop work; go trial; come court; go court; "
    "*light go out; *power go off; cut off; go dark; lose power; go ahead",
    "end": "end; finish; conclude; put out; extinguish; bring under control; be over; wind up; break up; final whistle; burn out; last until; restore; reconnect; pick up",
    "landing": "land; touch down; come down; be back ground; be ground; reach runway; *touch runway; put down; make landing; landing be; landing come; set down; reach ground",
    "departure": "take off; leave; depart; set sail; sail; put to sea; cast off; set off; departure be; set out; pull out; lift off; weigh anchor",
    "arrival": "arrive; reach; dock; pull in; anchor; moor; berth; drop anchor; come in; disembark",
    "opening": "open; reopen; inaugurate; unveil; open door; *door open; welcome visitor; welcome guest; welcome customer; *let visitor in; *public visit from; "
    "be back use; be back service; return to service; *traffic cross again; *driver cross again; *car cross again; *car use again; *driver use again; run again; "
    "*traffic run again; *traffic use again; opening be; reopening be; *opening set; *reopening set; *opening plan; *reopening plan; resume; *opening day be",
    "closing": "close; shut; shut down; close door; shut door; *door close; *closure be; *closure set; *last day be; *day trading be; *customer shop until; "
    "trade until; be last day; wind down; cease trading",
    "building": "build; construct; erect; put up; date from; date back; date to; go back; complete; *construction complete; raise; be afloat since; launch; "
    "stand since; go up",
    "founding": "found; establish; set up; form; start; create; launch; come into being; exist since; be business since; trade since; date back; go back; date from; "
    "begin; founding be; foundation be; operate since; open for business; incorporate",
    "birth": "bear; come into world; birth be; see light",
    "death": "die; pass away; *live until death; *death come; *death be; expire",
    "place": "happen; occur; take place; strike; hit; leave road; come off road; go ditch; go into ditch; skid; skid off road; run off road; veer off road; "
    "slide off road; plunge; plough; scene be; crash site be; epicentre be; epicentre lie; epicenter be; epicenter lie; centre be; tip; centred @on; "
    "centered @on; centred; centered; roll over; come down; unfold; crash; collide; overturn; explode; erupt; give way; cave in; go down; sink; capsize; fall",
    "seat": "build; construct; stand; site; locate; situate; go up; rise; *construction take place; plan for @for; *choose @object; *pick @object; *select @object; "
    "be home @subject; host @subject; *site be; *venue be; hold; stage; move to @to; be stage; take place; put up; set up; settle on @on; opt for @for; "
    "relocate to @to; come to @to; erect; earmark",
    "cause": "cause @by; cause @subject; start @by; start @subject; spark @by; spark @subject; trigger @by; trigger @subject; set off @by; provoke @by; "
    "blame @object; blame @on; be blame @subject; blame @subject; put down @to; trace @to; attribute @to; ascribe @to; result @from; stem @from; be due @to; "
    "because of @of; due to @to; owing to @to; cause be @object; cause be @subject; lead to @subject; be behind @subject; bring about @by; ignite @by; be result @of; "
    "fault lie @with; be down @to; reason be @object; set off @subject; bring down @by; bring down @subject; spark off @by",
}  # fmt: skip
"""Attribute -> its cues, parted by ";"; behind "*" those that bystanders do, so that their doer says nothing of what it is about."""
MORE: Mapping[str, frozenset[str]] = {
    "opening": frozenset(("from", "for")),
    "closing": frozenset(("until", "till", "for")),
    "building": frozenset(("since", "from", "to")),
    "founding": frozenset(("since", "from", "to")),
    "start": frozenset(("for", "from")),
    "death": frozenset(("until",)),
}
"""Attribute -> the prepositions, beside those of every circumstance, behind which its answer stands."""
MEETING = frozenset("at in on around about near".split())
"""Prepositions of a circumstance of time, beside no preposition at all."""
WHERE = frozenset("in at near outside inside off".split())
"""Prepositions of a place."""
LEADING = frozenset(
    "close next south north east west edge outskirts village town city suburb district port resort centre center heart middle north-east north-west south-east south-west".split()
)
"""Words before "to" or "of" that lead to a place too: "close to", "south of", "on the edge of", "in the village of"."""
VERBLESS = frozenset(("because", "due", "owing"))
"""Words of a cue that need no verb of their own."""
PARTED = PARTICLES | {"over"}
"""Particles that make another verb of the one before them, so that a cue has to have them."""
AWAY = frozenset("ago then previously earlier usually normally always often rehearsal aftershock".split())
"""Words of a clause that is not of the story's event."""
SITES = frozenset("site venue location home base place spot setting host factory plant headquarters".split())
"""Nouns behind "as" and "for" for the place that is chosen."""
TAKING_UP = frozenset("accident incident disaster tragedy event".split())
"""Nouns that take up any event that a sentence before has told."""
HAPPENINGS = TAKING_UP | frozenset(
    "crash collision derailment explosion blast fire blaze attack robbery quake earthquake vote collapse leak spill "
    "outage blackout failure outbreak flood flooding shooting stabbing capsizing sinking strike walkout stoppage protest march rally trial hearing case search rescue evacuation meeting talks".split()
)
"""Nouns that take up with "the" what a sentence before has told by a verb: "a coach overturned … the accident"."""
WEIGHED = frozenset(
    "rumour rumor rumours rumors theory theories speculation suspicion false wrong untrue hoax denied denies deny doubt doubts perhaps possibly maybe "
    "suspected suspect alleged allegedly claim claims feared fears considered considering rejected instead".split()
)
"""Words of a clause whose answer nobody stands by."""
OTHERS = frozenset(
    "another other second third separate previous earlier former next sister neighbouring neighboring nearby rival first last similar adjacent usual usually "
    "normally always often every each later many most some several old replacement original aftershock early".split()
)
"""Words that show that something else than what the story is about is meant: "another fire", "its sister ship"."""

FAMILIES: tuple[frozenset[str], ...] = tuple(
    frozenset(line.split())
    for line in (
        "plane aircraft jet airliner flight airplane aeroplane plane helicopter",
        "ship vessel boat ferry steamer craft liner freighter tanker trawler yacht barge",
        "train express service locomotive",
        "bus coach vehicle minibus",
        "car vehicle lorry truck van",
        "building structure complex block premises tower mill house hall barn warehouse",
        "plant factory facility works site",
        "company firm business group maker retailer manufacturer concern enterprise chain producer brewer brewery",
        "club side team society association",
        "concert performance show gig evening music event premiere",
        "match game tie fixture play clash semi-final kick-off derby encounter",
        "meeting talks session gathering summit conference hearing",
        "fire blaze flames flame inferno",
        "accident crash collision derailment wreck smash pile-up incident",
        "quake earthquake tremor temblor",
        "explosion blast bang detonation",
        "robbery raid hold-up heist theft burglary rob burgle",
        "act bill law measure legislation vote",
        "festival event edition fair",
        "store shop outlet branch supermarket",
        "bridge crossing span",
        "museum gallery",
        "strike walkout stoppage",
        "trial hearing case proceedings",
        "outage blackout failure cut power fail",
        "sink sinking founder",
        "collapse give-way",
        "derail derailment",
        "approve pass adopt back vote passage approval",
        "search hunt",
        "school academy college",
        "attack shooting stabbing assault",
    )
)
"""Nouns by which newsrooms name one and the same thing (WordNet 3.1: sisters and the kinds above them)."""
FAMILY: Mapping[str, frozenset[str]] = {
    word: frozenset().union(*(family for family in FAMILIES if word in family)) for family in FAMILIES for word in family
}  # fmt: skip
"""Noun -> the nouns for the same thing."""
LEVELS: tuple[frozenset[str], ...] = tuple(
    frozenset(line.split())
    for line in (
        "district county region province state canton department governorate island valley coast peninsula",
        "street road lane avenue square park hall arena stadium hotel school airport station harbour port bridge church theatre centre",
    )
)
"""Nouns of places wider and narrower than a town."""

CAUSES: tuple[frozenset[str], ...] = tuple(
    frozenset(line.split())
    for line in (
        "heater heating wiring circuit electrical electric cable socket battery charger appliance fuse toaster fridge refrigerator transformer substation lead",
        "cigarette smoker cigar match candle fireworks firework barbecue sparks spark",
        "lightning thunderstorm",
        "storm wind gale gust hurricane tornado",
        "ice snow frost black blizzard cold",
        "fog mist visibility sun glare",
        "rain flood flooding landslip landslide mudslide downpour subsidence",
        "heat drought",
        "tree branch bough",
        "gas boiler leak propane",
        "arson arsonist sabotage saboteur bomb vandal vandals children youths attack deliberately",
        "driver speeding speed alcohol drink drunk phone tiredness sleep fatigue",
        "rail track points sleeper",
        "signal signalling signaller signaling",
        "axle wheel bearing gearbox",
        "tyre tire puncture",
        "brake brakes",
        "engine motor fuel",
        "software bug update server code programming",
        "hacker hackers cyberattack cyber-attack ransomware malware virus",
        "bird birds squirrel rat rats mouse deer dog cat cow horse animal fox marten beaver bees",
        "bacteria bacterium salmonella norovirus listeria food oysters mushrooms eggs",
        "bolt beam girder corrosion rust crack weld bolts",
        "pump valve pipe burst pipes",
        "strike walkout",
        "costs prices rents rent debt debts competition demand",
        "chemical chemicals solvent acid",
        "pollution sewage algae fertiliser fertilizer pesticide",
    )
)
"""Causes by kind: of two kinds only one can be what caused it; of one kind each may be the other ("faulty wiring", "a heater")."""
CHANCE: frozenset[frozenset[str]] = frozenset(
    frozenset(pair) for pair in (("heater", "gas"), ("storm", "tree"), ("storm", "rain"), ("lightning", "storm"), ("bird", "engine"), ("ice", "storm"), ("lightning", "heater"), ("lightning", "tree"))
)  # fmt: skip
"""Kinds of causes, each by a word of it, of which one may have brought about the other: a gale fells a tree."""
OF_CAUSES = frozenset(
    "fault failure problem error incident accident mistake malfunction defect human technical mechanical".split()
)
"""Words of a cause that do not say which it is by themselves: "an electrical fault"."""


def _cues() -> dict[str, tuple[Cue, ...]]:
    found: dict[str, list[Cue]] = {}
    for attribute, listed in _CUES.items():
        for cue in listed.split(";"):
            words, _, place = cue.strip().partition(" @")
            own = words.removeprefix("*").split()
            found.setdefault(own[0], []).append(
                Cue(frozenset(own), attribute, place.strip(), words[0] == "*")
            )
    return {word: tuple(cues) for word, cues in found.items()}


ATTRIBUTES: Mapping[str, tuple[Cue, ...]] = _cues()
"""The word that leads a cue -> its cues."""
