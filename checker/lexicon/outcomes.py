"""What befell people, and what noun names them: classes that a count of people belongs to.

Classes of outcome follow what newswire tolls tell apart (Reuters Handbook, "casualties"; ECB+ event classes). Two counts
of different outcomes never answer one question. A negative example: "left" is no outcome ("left the country").
"""

from __future__ import annotations

__all__ = [
    "BEARING",
    "BEFALLING",
    "BODIES",
    "COURT",
    "CREWS",
    "GENERIC_PEOPLE",
    "HUNTING",
    "IMPOSING",
    "OUTCOMES",
    "PHRASES",
    "RELATED_NOUNS",
    "SAVING",
    "SENTENCED",
    "SERVING",
    "TAKING_LIVES",
    "VOTING",
]

OUTCOMES: dict[str, frozenset[str]] = {
    "dead": frozenset(
        "dead die died dies dying death deaths kill killed kills killing killings toll perish perished succumb succumbed fatality fatalities drown "
        "drowned slain murdered murder murders executed lives casualty bodies corpses deceased fatal fatally lost burned burnt".split()
    )
    - {"lost", "burned", "burnt", "lives", "casualty"},
    "hurt": frozenset(
        "injured injuring injure injury injuries hurt wounded wounding wound wounds hospitalised hospitalized treated harmed stabbed "
        "burns hospital".split()
    )
    - {"hospital"},
    "missing": frozenset("missing unaccounted disappeared vanished".split()),
    "held": frozenset(
        "arrested arrest arrests detained detain detentions custody captured jailed imprisoned seized".split()
    )
    - {"seized", "captured"},
    "charged": frozenset("charged indicted accused prosecuted".split()),
    "convicted": frozenset("convicted guilty sentenced".split()),
    "acquitted": frozenset("acquitted cleared exonerated".split()),
    "rescued": frozenset("rescued saved survived survivors survivor freed pulled".split())
    - {"saved", "pulled"},
    "displaced": frozenset("evacuated evacuate evacuees evacuation evacuations displaced fled".split()),
    "abducted": frozenset("abducted abductions kidnapped kidnappings hostage hostages".split()),
    "sacked": frozenset("sacked fired dismissed redundant redundancies layoffs laid axed".split())
    - {"fired"},
    "hired": frozenset("hired recruited recruit hire".split()),
    "infected": frozenset(
        "infected infections infection cases tested positive ill sickened hospitalisations".split()
    )
    - {"positive", "tested"},
    "homeless": frozenset("homeless".split()),
    "fined": frozenset("fined".split()),
}
"""Class -> words in small letters."""

BEFALLING = frozenset("die perish drown disappear vanish miss survive flee".split())
"""Verbs whose subject is whom it befalls: "nine miners died" (Levin 1993, 48.2, verbs of disappearance and of dying). A negative
example: "kill", whose subject does it ("three gunmen killed a guard")."""

BEARING = frozenset("suffer sustain receive".split())
"""Verbs whose subject bears what stands behind them: "six pupils suffered burns". A negative example: "treat"."""

PHRASES: tuple[tuple[str, str], ...] = (
    ("to hospital", "hurt"), ("to a hospital", "hurt"), ("in hospital", "hurt"), ("hospital treatment", "hurt"),
    ("medical treatment", "hurt"), ("medical attention", "hurt"), ("medical care", "hurt"), ("needed treatment", "hurt"),
    ("required treatment", "hurt"), ("looking for", "missing"), ("search for", "missing"), ("searching for", "missing"),
    ("not been found", "missing"), ("feared lost", "missing"), ("to safety", "rescued"), ("pulled alive", "rescued"),
    ("were released", "released"), ("been released", "released"), ("let go", "released"),
    ("from their homes", "displaced"), ("leave their homes", "displaced"), ("left their homes", "displaced"),
    ("taken hostage", "abducted"), ("brought out alive", "rescued"), ("tested positive", "infected"),
    ("lose their jobs", "sacked"), ("lost their jobs", "sacked"),
)  # fmt: skip
"""Words in a row that tell what befell the people of their clause where no word alone does (Reuters Handbook, "casualties").
A negative example, of no people: "a wing was added to hospital"."""
HUNTING = frozenset("police detectives officers troopers sheriff constables".split())
"""Who may look for suspects as well as for the missing: with them "looking for three men" says neither."""
SAVING = frozenset("save".split())
"""Verbs whose object is rescued where people are counted: "crews saved 14 miners". A negative example: "saved 14 jobs"."""

TAKING_LIVES = frozenset("claim cost take lose end".split())
"""Verbs with which lives are people who died: "the flood cost four lives". A negative example: "saved four lives"."""

SENTENCED = frozenset("jail jailed prison sentenced sentence imprisoned imprisonment bars".split())
"""Words of a clause that make years and months those of a sentence (Reuters Handbook, "courts"). A negative example, by its
verb (`SERVING`): "has spent six years in prison"."""

VOTING = frozenset(
    "vote councillor lawmaker senator motion bill committee ballot senate council commissioner".split()
)
"""Lemmas of a clause that make two numbers a count of votes (Reuters Handbook, "elections"). A negative example: "won 6-3"."""

BODIES = frozenset(
    "committee council cabinet senate house board assembly parliament panel commission congress".split()
)
"""Bodies of which one votes on what another has voted on or will (Reuters Handbook, "elections"). A negative example:
"councillors", who sit in the council and its committees."""

SERVING = frozenset("serve spend do complete".split())
"""Verbs of time that is behind bars already; of what is to come ("must serve", "will spend") the sentence."""

COURT = frozenset(
    "judge judges magistrate magistrates court courts courthouse courtroom dock tribunal jury jurors cells hearing guilty "
    "convicted manslaughter murder".split()
)
"""Words of a sentence that is told of a court (Reuters Handbook, "courts"): there "gave her six years" and "got six years" sentence
somebody. A negative example: "the club gave her six years to pay"."""

IMPOSING = frozenset("give get receive hand impose send begin face".split())
"""Verbs by which a court sentences, or somebody is sentenced."""

GENERIC_PEOPLE = frozenset(
    "person people man men woman women victim victims human individual individuals others folk persons casualty".split()
)
"""Nouns for people that say no more than that; any other noun for people may stand for them."""

CREWS = frozenset("crew staff personnel employee worker".split())
"""Nouns for people of several jobs, one of which may bear it, too: 540 cabin crew and 170 pilots are 710 crew. A negative example:
23 nurses and five doctors are no 28 nurses."""

GENERIC_STUFF = frozenset(
    "powder substance material stuff drug drugs haul shipment consignment cargo load goods product contraband waste".split()
)
"""Nouns that may stand for any stuff that is weighed: "340 kg of cocaine", "430 kilos of the powder" (hypernyms of WordNet 3.0's
nouns of substance, and what newsrooms call a find). A negative example: "heroin", which is no cocaine."""

RELATED_NOUNS: tuple[frozenset[str], ...] = tuple(
    frozenset(group.split())
    for group in (
        "job post position role redundancy layoff vacancy",
        "worker employee staff staffer job workforce labourer laborer colleague hand operative",
        "soldier troop troops serviceman servicemember infantryman marine trooper",
        "clinic practice surgery",
        "child youngster kid pupil minor boy girl schoolchild infant toddler teenager",
        "pupil student schoolchild learner undergraduate",
        "visitor guest tourist visit attendee spectator fan attendance crowd spectators concertgoer holidaymaker",
        "resident inhabitant people population household villager local citizen islander",
        "home house property household dwelling residence flat apartment unit",
        "ship vessel boat ferry trawler tanker freighter",
        "plane aircraft jet airliner airplane aeroplane flight",
        "truck lorry vehicle van tanker",
        "car vehicle automobile",
        "shop store outlet branch supermarket",
        "passenger traveller traveler commuter people rider",
        "fisherman crewman deckhand sailor seaman crew mariner crewmember",
        "voter elector people adult respondent participant",
        "protester demonstrator marcher rioter activist",
        "customer client subscriber user member account patron",
        "company firm business enterprise corporation employer",
        "migrant refugee asylum-seeker immigrant",
        "officer policeman police constable cop policewoman",
        "firefighter fireman crew",
        "fine penalty",
        "fee price cost charge",
        "sale revenue turnover",
        "inmate prisoner detainee convict",
        "profit income earnings net",
        "award compensation payout settlement damages",
        "grant funding money award subsidy",
        "budget cost price bill",
        "donation gift",
        "animal cattle livestock cow",
        "tree timber",
        "acre hectare land",
        "road highway route motorway",
        "school academy",
        "hospital clinic",
        "member seat lawmaker legislator deputy mp senator representative",
        "vote ballot",
        "majority margin lead gap",
        "share stake holding interest",
        "unemployment jobless joblessness",
        "growth expansion increase rise",
        "decline fall drop decrease reduction",
        "attack strike raid assault",
        "shell round shot bullet",
        "goal try point",
        "year sentence term",
        "day night",
        "sample specimen",
        "patient case infection sufferer",
        "artist musician performer",
        "work painting piece exhibit picture",
        "copy unit",
        "site location place",
        "room bedroom",
        "theft robbery burglary raid",
        "egg chick",
        "engine crew appliance",
        "quake earthquake tremor",
        "turnout participation",
        "rainfall rain precipitation",
        "depth water",
    )
)
"""Counted nouns that newsrooms use for one another; two in a group may name the same things, which no synset says."""

COUNTED_PEOPLE = frozenset(
    "person people man woman child boy girl adult teenager baby infant civilian soldier officer police policeman "
    "student teacher passenger minor worker employee resident victim".split()
)
"""Nouns of which every one is a person, so that they can be counted among people."""
