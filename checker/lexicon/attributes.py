"""What a figure measures, by name: a price, a cost, a crowd, a turnout; and the nouns, verbs and phrases that say so.

The attributes are those that newsrooms tell apart (Reuters Handbook, "results", "elections", "casualties", "courts"; FrameNet 1.7,
frames Commerce_sell, Expensiveness, Giving, Fining, Firing, Attending, Dimension, Duration_attribute). A verb stands with the
place of the figure at it, as `Place.role` tells it: "sell:for", "fetch:object". A word that several attributes have says of
each that it may be meant: "pay:object" is a price, a cost, a fine or a wage. Negative examples: "for" of "waited for $5m",
"people" of "killed 12 people", which measure nothing by name.
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = [
    "ATTRIBUTES",
    "CHANGED",
    "OF_NO_THING",
    "OF_THE_VERB",
    "TO_COME",
    "Attribute",
]


class Attribute(NamedTuple):
    """The words for one attribute of one sort of figures."""

    name: str
    sort: str
    """money, share (a percentage that is no change), count, score, or the dimension of a unit."""
    nouns: str = ""
    """Lemmas, "with+modifier" where it takes a modifier: measured ("a price of $5m") or counted ("38 arrests")."""
    verbs: str = ""
    """lemma:role, roles of one verb parted by "/", with >word where that stands behind the figure or its noun."""
    heads: str = ""
    """Counted nouns that the verbs need; any where empty."""
    phrases: tuple[str, ...] = ()
    """Words in a row of the clause."""


ATTRIBUTES: tuple[Attribute, ...] = (
    # ---- money
    Attribute("price", "money", "price deal takeover purchase acquisition winning+bid successful+bid winning+offer sale fee sale+price",
              "sell:for fetch:object bring:object go:for buy:for purchase:for acquire:for change:for/at snap:for cost:object accept:object>for "
              "pay:object give:object>for make:object>at come:at spend:object splash:object realise:object realize:object"),
    Attribute("offer", "money", "bid offer opening+bid", "offer:object bid:object propose:object open:at start:at table:object"),
    Attribute("valuation", "money", "value valuation worth", "value:at estimate:at insure:for appraise:at"),
    Attribute("estimate", "money", "estimate guide+price reserve reserve+price asking+price list+price starting+price market+price", ""),
    Attribute("cost", "money", "cost bill tag price expense expenditure outlay spending",
              "cost:object come:to spend:object pay:object invest:object build:for/at total:object amount:to run:to"),
    Attribute("budget", "money", "budget allocation", "budget:object allocate:object earmark:object"),
    Attribute("overrun", "money", "overrun shortfall deficit gap", ""),
    Attribute("damage", "money", "damage loss destruction", "cost:object lose:object cause:object do:object"),
    Attribute("haul", "money", "haul loot jewellery jewelry booty swag takings",
              "steal:object take:object get:with make:with escape:with nab:object grab:object"),
    Attribute("recovered", "money", "", "recover:object retrieve:object return:object"),
    Attribute("reward", "money", "reward bounty", ""),
    Attribute("gift", "money", "gift donation bequest legacy endowment+gift",
              "give:object donate:object bequeath:object leave:object receive:object get:object pledge:object contribute:object"),
    Attribute("raised", "money", "donation sum+raised collection proceeds", "raise:object collect:object bring:object give:object donate:object come:to"),
    Attribute("target", "money", "target goal aim", "need:object require:object"),
    Attribute("endowment", "money", "endowment fund reserves", ""),
    Attribute("fine", "money", "fine penalty", "fine:object pay:object penalise:object hand:object impose:object"),
    Attribute("court costs", "money", "costs+court compensation damages", "award:object"),
    Attribute("wage", "money", "wage pay salary hourly+wage hourly+pay earnings minimum+wage",
              "earn:object pay:object get:object receive:object make:object give:object be:object rise:to go:to take:object"),
    Attribute("debt", "money", "debt liability borrowing arrears", "owe:object borrow:object"),
    Attribute("sales", "money", "sale revenue turnover takings", "turn:object sell:object take:object"),
    Attribute("profit", "money", "profit income earnings net+income surplus", "earn:object make:object net:object"),
    Attribute("loss", "money", "loss", "lose:object"),
    Attribute("aid", "money", "aid relief assistance grant subsidy", ""),
    Attribute("investment", "money", "investment", "invest:object/in"),
    Attribute("toll", "money", "toll+income", ""),
    # ---- shares
    Attribute("share for", "share", "share vote+share support",
              "win:object take:object get:object poll:object receive:object secure:object garner:object score:object have:object elect:with win:with "
              "back:subject/object support:subject choose:subject pick:subject vote:for beat:with/object",
              phrases=("voted for", "votes for", "in favour", "in favor", "voted yes", "voted to", "backed")),
    Attribute("share against", "share", "opposition", "oppose:subject reject:subject", phrases=("against", "voted no")),
    Attribute("turnout", "share", "turnout participation",
              "participate:subject",
              phrases=("took part", "of the electorate voted", "cast a ballot", "cast their ballots", "cast ballots", "cast a vote", "cast their vote",
                       "went to the polls", "turned out", "of voters voted", "of voters took", "to the polls", "of those eligible")),
    Attribute("counted", "share", "", "count:subject/object", phrases=("have been counted", "were counted", "been counted")),
    Attribute("invalid", "share", "", phrases=("invalid", "spoiled", "spoilt")),
    Attribute("by post", "share", "", phrases=("by post", "by mail")),
    # ---- counts
    Attribute("attendance", "count", "attendance crowd spectator fan visitor marcher protester demonstrator gate audience attendee participant turnout",
              "watch:subject/object/by/before see:subject/by attend:subject/by visit:subject/by come:subject turn:subject draw:object "
              "attract:object march:subject/object gather:subject join:subject rally:subject protest:subject pack:subject demonstrate:subject "
              "fill:subject play:before flock:subject pass:subject greet:by number:object walk:subject have:object",
              "person people spectator fan visitor supporter man protester demonstrator marcher farmer worker student guest attendee crowd attendance",
              phrases=("took part", "take part", "to the streets", "turned up", "turned out", "in the stands", "in the ground", "in attendance",
                       "put the crowd at", "the turnout was", "the crowd")),
    Attribute("capacity", "count", "capacity seat place desk space", "hold:object seat:object accommodate:object"),
    Attribute("deployed", "count", "", "send:object deploy:object/subject dispatch:object be:subject>on", "officer policeman police firefighter soldier troop rescuer"),
    Attribute("searched", "count", "", "search:subject/object", "house home flat premises property"),
    Attribute("members", "count", "member holder", ""),
    Attribute("sacked", "count", "redundancy layoff loss",
              "lose:object/subject cut:object/subject go:subject shed:object axe:object/subject eliminate:object/subject cost:object slash:object "
              "scrap:object disappear:subject mean:object",
              "job post position role redundancy layoff worker",
              phrases=("lose their jobs", "lost their jobs", "job losses", "be made redundant", "made redundant", "out of work", "laying off", "laid off",
                       "lay off", "lays off", "face redundancy", "be let go", "letting go", "be dismissed", "the loss of", "job cuts")),
    Attribute("created", "count", "",
              "create:object/subject provide:object bring:object generate:object plan:subject/object hire:object/subject recruit:object mean:object add:object",
              "job post position role person people worker staff employee"),
    Attribute("saved jobs", "count", "", "save:object/subject safeguard:object/subject protect:object secure:object", "job post position role"),
    Attribute("at risk", "count", "", "", phrases=("at risk", "under threat", "could follow", "may follow")),
    Attribute("moved", "count", "", "move:subject/object transfer:subject/object", "worker job staff employee person people"),
    Attribute("staff", "count", "staff workforce payroll employee headcount",
              "employ:object/subject work:subject have:object stand:at",
              "person people worker staff employee"),
    Attribute("applied", "count", "applicant", "apply:subject"),
    Attribute("votes for", "count", "",
              "vote:for/subject>for back:subject support:subject/by favour:subject approve:subject say:subject>yes",
              "lawmaker deputy member vote mp senator councillor legislator delegate",
              phrases=("in favour", "in favor", "voted for it", "voted yes", "said yes", "votes in favour")),
    Attribute("votes against", "count", "", "oppose:subject reject:subject vote:against/subject>against", "", phrases=("voted against", "voted no", "votes against", "said no")),
    Attribute("abstained", "count", "abstention", "abstain:subject", "", phrases=("were absent", "did not vote", "was absent")),
    Attribute("votes needed", "count", "", "need:object require:object", "vote"),
    Attribute("aboard", "count", "", "carry:object", "person people passenger traveller traveler crew",
              phrases=("on board", "aboard", "on the plane", "on the train", "on the bus", "on the ship", "on the ferry")),
    Attribute("species", "count", "species kind", "", ""),
    Attribute("homes", "count", "", "build:object/subject have:object be:subject/object consist:of comprise:object include:object plan:subject go:subject",
              "home house dwelling flat apartment"),
    Attribute("magnitude", "count", "magnitude strength intensity", "measure:object register:object/at record:object", "magnitude strength",
              phrases=("richter", "magnitude")),
    Attribute("signed", "count", "signature", "sign:subject"),
    # ---- measures
    Attribute("height", "length", "height", "stand:object rise:object soar:object tower:object reach:object measure:object", "",
              phrases=("tall", "high")),
    Attribute("width", "length", "width breadth", "", "", phrases=("wide", "across", "broad")),
    Attribute("depth", "length", "depth", "", "", phrases=("deep", "below", "beneath", "underground")),
    Attribute("length", "length", "length", "stretch:object extend:object be:object run:object", "", phrases=("long",)),
    Attribute("swum", "length", "swim crossing distance", "swim:object cover:object cross:object"),
    Attribute("walked", "length", "walk march hike distance", "walk:object cover:object hike:object march:object trek:object"),
    Attribute("run", "length", "run distance", "run:object cover:object"),
    Attribute("ridden", "length", "ride distance", "ride:object cycle:object cover:object drive:object"),
    Attribute("distance", "length", "distance", "lie:object find:object be:object turn:object", "", phrases=("away", "from")),
    Attribute("tenure", "time", "", "work:for/at employ:for live:for know:for marry:for"),
    Attribute("ban", "time", "ban disqualification suspension", "ban:for/from disqualify:for suspend:for"),
    Attribute("duration", "time", "outage strike blackout stoppage delay walkout closure", "last:object/for take:object go:for end:after strike:for return:after come:after"),
    Attribute("limit", "speed", "limit", ""),
    Attribute("top speed", "speed", "top+speed maximum+speed", ""),
    Attribute("speed", "speed", "speed",
              "do:object drive:at clock:at/object catch:at/object travel:at go:object/at race:at measure:object speed:at"),
    Attribute("high", "temperature", "high maximum temperature mercury thermometer",
              "reach:object hit:object rise:to climb:to soar:to top:object show:object be:object get:as measure:at/object record:object"),
    Attribute("low", "temperature", "low minimum temperature mercury thermometer",
              "fall:to drop:to sink:to plunge:to dip:to plummet:to show:object be:object get:as measure:at/object record:object"),
    Attribute("burned", "area", "", "burn:object/subject destroy:object/subject consume:object char:object/subject cover:object spread:over "
              "scorch:object blacken:object lose:subject/object go:subject"),
)  # fmt: skip
"""What a figure may measure; a word may stand in several rows."""

CHANGED: dict[str, str] = {
    "profit": "profit earnings",
    "sales": "sale revenue turnover",
    "costs": "cost expense",
    "prices": "price",
    "rents": "rent rental",
    "wages": "wage salary pay",
    "income": "income",
    "exports": "export",
    "imports": "import",
    "shares": "share stock",
    "dividend": "dividend payout",
    "output": "output production",
    "catch": "catch landing",
    "orders": "order booking",
    "number": "number population",
    "debt": "debt borrowing",
    "unemployment": "unemployment joblessness",
    "inflation": "inflation",
    "crime": "crime offence burglary",
    "traffic": "traffic",
    "emissions": "emission",
    "investment": "investment spending",
    "demand": "demand",
    "tax": "tax duty",
}
"""What has changed -> the lemmas that name it, for the size of a change (Reuters Handbook, "results" and "economy"). Two of
them never change as one. A negative example: "rise", which is the change itself."""

OF_THE_VERB = frozenset(
    "sell fetch go cost come last measure weigh stand rise soar tower reach be jail sentence lie fall sink register hold burn "
    "cover clock travel do drive end finish win lose beat draw attract have employ give get receive earn swim walk run "
    "turn insure value raise climb hit grow jump increase drop total".split()
)
"""Verbs whose subject is what the figure is of ("the tower cost $5m"). A negative example: "pay", whose subject pays."""

OF_NO_THING = frozenset(
    "net gross operating pre-tax pretax group last previous same period total number amount figure sum level rate size share rise fall increase drop percent".split()
)
"""Words of a subject that name no thing of which a figure is told: "the net amount". A negative example: "asia"."""

TO_COME: dict[str, str] = {"staff": "created"}
"""What an attribute is of something yet to come: "the plant will employ 600", "600 jobs will be created"."""
