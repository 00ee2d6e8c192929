"""What makes a statement less than flat: that it may be so, is believed, alleged, weighed, proposed.

Sources: the hedges of the CoNLL-2010 shared task (Farkas et al. 2010) and of Hyland 1998, "Hedging in Scientific Research
Articles", ch. 5; the verbs are Levin's (1993) of conjecture, desire and judgement. A negative example: "may" in "on May 4"
is a month, told by its capital; "the suspect" makes nothing uncertain that is said of him.
"""

from __future__ import annotations

from collections.abc import Mapping

from checker.lexicon.clausal import URGED
from checker.lexicon.words import SUBORDINATORS

__all__ = [
    "ADJECTIVES_BEFORE_INFINITIVES",
    "ASKING",
    "ASKING_IF",
    "ASSURING",
    "BEFORE_DEEDS",
    "BEFORE_GERUNDS",
    "BEFORE_INFINITIVES",
    "BEHIND_ADJECTIVES",
    "BEHIND_NOUNS",
    "BEHIND_VERBS",
    "BELIEVING",
    "BILLS",
    "CATENATIVES",
    "CONFIRMING",
    "DENYING",
    "DRAWN",
    "EVIDENCE",
    "FACTUAL",
    "GRAVE",
    "HEARSAY",
    "KEEPS",
    "KNOWING",
    "MODALS",
    "NAMING_NOTHING",
    "NOUNS_BEFORE_INFINITIVES",
    "PLANNED",
    "PRESENTING",
    "RAISING",
    "UNDERSTOOD",
    "UNSAYING",
    "UNSURE",
    "WHOLE",
    "WRITERS",
]


def _kinds(listed: Mapping[str, str]) -> Mapping[str, str]:
    """Kind -> its entries, parted by semicolons; turned into entry -> kind."""
    return {" ".join(entry.split()): kind for kind, text in listed.items() for entry in text.split(";")}


FACTUAL = (SUBORDINATORS | {"but"}) - frozenset(
    "if unless whether until lest that so whenever where once".split()
)
"""What opens a clause that tells what was so, whatever the clause before it says (The Cambridge Grammar of the English Language,
ch. 11, 3.5 on presuppositions). Negative examples: "if", "until", "unless"."""

MODALS: Mapping[str, str] = {
    "may": "possible",
    "might": "possible",
    "could": "possible",
    "should": "urged",
    "ought": "urged",
}
"""Modal -> kind."""

DRAWN: Mapping[str, str] = {
    **dict.fromkeys(
        "possibly perhaps maybe potentially conceivably apparently seemingly presumably".split(), "possible"
    ),
    **dict.fromkeys("likely probably".split(), "likely"),
    **dict.fromkeys(
        "allegedly reportedly supposedly purportedly ostensibly alleged suspected presumed rumoured rumored unconfirmed".split(),
        "alleged",
    ),
}
"""Adverbs and adjectives -> kind."""

WHOLE: Mapping[str, str] = {
    **dict.fromkeys("possible conceivable thinkable plausible".split(), "possible"),
    **dict.fromkeys("likely probable unlikely doubtful".split(), "likely"),
    **dict.fromkeys("unclear uncertain unknown unproven undecided".split(), "open"),
}
"""Adjectives behind "be" that say how sure the whole clause is -> kind. A negative example: "alleged"."""

CATENATIVES: Mapping[str, str] = {
    **dict.fromkeys("suspect accuse allege rumour rumor presume".split(), "alleged"),
    **dict.fromkeys("weigh consider mull explore contemplate ponder discuss debate".split(), "considered"),
    **dict.fromkeys("propose recommend".split(), "proposed"),
    **dict.fromkeys("seek try attempt".split(), "sought"),
    **dict.fromkeys("seem appear".split(), "possible"),
    **dict.fromkeys("hope want wish aim threaten".split(), "hoped"),
    **dict.fromkeys("plan intend expect prepare schedule promise pledge vow".split(), "planned"),
}
"""Verb -> kind of what it says of the verb or noun that it governs; what is alleged stands in the passive, what is
considered goes on ("is weighing"). Verbs with an -ing clause are Quirk et al. 1985, §16.40, those that do not say that it is
done: "discussed selling", no "began selling"."""

BELIEVING = frozenset(
    "believe think suspect guess assume fear reckon suppose claim allege speculate suggest doubt worry presume".split()
)
"""Verbs whose clause is only believed."""

BEHIND_VERBS: Mapping[str, str] = {
    **dict.fromkeys(BELIEVING, "believed"),
    **dict.fromkeys(
        "feel sense imagine imply hint indicate argue insist contend maintain".split(), "believed"
    ),
    **dict.fromkeys("hope wish".split(), "hoped"),
    **dict.fromkeys("expect predict forecast anticipate foresee".split(), "planned"),
    **dict.fromkeys("seem appear".split(), "possible"),
}
"""Verb -> kind of the clause behind it, with "that" or without. Negative examples are the factive verbs (Kiparsky and Kiparsky
1970, "Fact"): "know", "find", "show", "admit", "reveal"; and "say", which is no hedge."""

BEHIND_NOUNS: Mapping[str, str] = {
    **dict.fromkeys(
        """
        fear concern worry suspicion theory hypothesis belief assumption notion view opinion impression feeling speculation
        conviction guess argument
        """.split(),
        "believed",
    ),
    **dict.fromkeys(
        "possibility chance risk danger likelihood probability prospect sign hint suggestion".split(),
        "possible",
    ),
    **dict.fromkeys("rumour rumor claim allegation accusation gossip".split(), "alleged"),
    "hope": "hoped",
    **dict.fromkeys("expectation prediction forecast".split(), "planned"),
    **dict.fromkeys("proposal recommendation demand".split(), "proposed"),
}
"""Noun -> kind of the clause behind it: "fears that", "one theory is that", "a chance that". Negative examples: "the fact that",
"news that"."""

BEHIND_ADJECTIVES: Mapping[str, str] = {
    **WHOLE,
    **dict.fromkeys("afraid worried concerned fearful anxious suspicious".split(), "believed"),
    "hopeful": "hoped",
}
"""Adjective behind "be" -> kind of the clause behind it: "it is possible that". Negative examples: "glad", "sorry", "aware"."""

EVIDENCE = frozenset("evidence proof indication sign suggestion word confirmation guarantee".split())
"""Nouns that behind "no" leave open the clause behind them: "there is no proof that". A negative example: "doubt"."""

ASSURING = frozenset(
    "certain sure clear known proven proved established confirmed convinced satisfied".split()
)
"""Words that, denied, leave open the clause behind them: "it is not certain that"."""

UNDERSTOOD = frozenset("say understand report rumour rumor allege presume".split())
"""Verbs that in the passive leave open the infinitive behind them: "is understood to have left"."""

KNOWING = frozenset("know find show prove turn see catch discover observe".split())
"""Verbs whose infinitive of the past tells what was so: "is known to have left", "turned out to have left"."""

BEFORE_INFINITIVES: Mapping[str, str] = {
    **dict.fromkeys("offer like prefer".split(), "hoped"),
    **dict.fromkeys("agree decide arrange choose elect resolve opt commit".split(), "planned"),
    **dict.fromkeys(URGED - {"call"}, "urged"),
    **dict.fromkeys("need order instruct require oblige".split(), "obliged"),
    **dict.fromkeys("allow permit authorise authorize entitle empower license".split(), "possible"),
}
"""Verb -> kind of the infinitive behind it, besides those of `CATENATIVES`. Negative examples are the implicative verbs (Karttunen
1971): "manage", "force", "persuade", "get", "come"."""

NOUNS_BEFORE_INFINITIVES: Mapping[str, str] = {
    **dict.fromkeys(
        "proposal motion recommendation suggestion talk negotiation discussion".split(), "proposed"
    ),
    **dict.fromkeys(
        "plan intention decision deal agreement pledge promise commitment vow".split(), "planned"
    ),
    **dict.fromkeys(
        "hope wish desire offer bid threat ambition eagerness willingness readiness".split(), "hoped"
    ),
    **dict.fromkeys("attempt effort".split(), "sought"),
    **dict.fromkeys("request call demand appeal pressure plea".split(), "urged"),
    **dict.fromkeys("obligation duty order requirement need".split(), "obliged"),
    **dict.fromkeys(
        "right permission licence license power authority permit freedom consent".split(), "possible"
    ),
}
"""Noun -> kind of the infinitive behind it: "a plan to sell". Negative examples: "the first to sell", "time to sell"."""

ADJECTIVES_BEFORE_INFINITIVES: Mapping[str, str] = {
    **dict.fromkeys("due set about poised scheduled expected bound".split(), "planned"),
    **dict.fromkeys("ready willing keen eager tempted prepared anxious minded inclined".split(), "hoped"),
    **dict.fromkeys("likely unlikely free entitled".split(), "likely"),
}
"""Adjective -> kind of the infinitive behind it: "is ready to sell". Negative examples: "able", "quick", "glad"."""

BEFORE_GERUNDS: Mapping[str, str] = _kinds(
    {
        "considered": """
            think of; think about; talk of; talk about; talks on; talks about; talks over; idea of; question of; option of;
            possibility of; prospect of; debate on; debate about; discussions on; discussions about; merits of; favour; favor
        """,
        "proposed": "suggest; recommend; propose; in favour of; call for; calls for; proposal for",
        "hoped": """
            interested in; hope of; hopes of; dream of; keen on; bent on; intent on; intention of; aim of; aim at
        """,
        "planned": """
            close to; near to; verge of; brink of; plan for; plans for; plan on; put off; hold off; delay; postpone
        """,
        "possible": "risk of; danger of; chance of; fear of; fears of; capable of; likelihood of",
        "alleged": """
            suspicion of; charge with; question about; question over; investigate for; wanted for; allegations of; accusations of;
            claims of; suspect of; accuse of
        """,
        "denied": "clear of; acquit of; exonerate of; absolve of",
    }
)
"""A verb's lemma, a noun or an adjective, with its preposition -> kind of the form in -ing behind it: "on suspicion of stealing".
Negative examples: "convict of", "guilty of", "jailed for", "insist on"."""

BEFORE_DEEDS = frozenset(
    " ".join(entry.split())
    for entry in """
        talks about; talks on; talks over; negotiations about; negotiations on; negotiations over; discussions about; plans for;
        plan for; proposal for; proposals for; calls for; bid for; hopes for; hopes of; idea of; prospect of; possibility of;
        fears of; fear of; risk of; danger of; threat of; chance of; rumours of; rumours about; rumors of; speculation about;
        suspicion of; suspicions of; allegations of; accusations of; claims of; warnings of; warning of
    """.split(";")
)
"""A noun with its preposition before the noun of a deed that has not been done, or may not have been: "talks about a merger". Negative examples: "news of",
"details of", "after"."""

ASKING_IF = frozenset(
    """
    ask know wonder see find out check establish determine decide say tell clear certain sure known learn investigate examine
    question test unclear unknown uncertain doubtful consider remember matter
    """.split()
)
"""Words right before an "if" that opens a question. A negative example: "will leave if it rains", which is a condition."""

HEARSAY = frozenset("rumours rumors rumour rumor gossip hearsay speculation".split())
"""Nouns that tell, or according to which is told, what nobody vouches for."""

BILLS = frozenset(
    """
    plan proposal bill scheme motion measure amendment draft project deal merger takeover reform initiative blueprint legislation
    referendum package agreement treaty offer bid
    """.split()
)
"""Nouns for what is not in force yet, of which "would" tells what it brings: "the bill would ban them", "under the plan"."""

RAISING = frozenset("believe think suppose imagine expect reckon feel".split())
"""Verbs of belief before which a denial is meant for what is believed (Horn 1989, A Natural History of Negation, 5.2): "I do not
think that it works". A negative example: "I do not know that it works"."""

DENYING = frozenset("deny dispute refute dismiss reject".split())
"""Verbs whose clause somebody says is not so."""

CONFIRMING = frozenset("confirm admit acknowledge concede".split())
"""Verbs whose clause somebody says is so who might have denied it. A negative example: "say"."""

UNSAYING = frozenset(("deny", "refute"))
"""Verbs whose clause somebody says is not so, whatever it is; an offer is rejected as well, a claim dismissed."""

NAMING_NOTHING = frozenset(
    "hold holding held having been being claim claims report reports allegation allegations".split()
)
"""Words behind them that say nothing of what is denied: "denied holding talks", "denied reports of talks"."""

ASKING = frozenset("recommend propose demand request ask urge".split())
"""Verbs whose clause tells what somebody wants to be so: "recommended that the school be closed"."""

PRESENTING = frozenset("present introduce describe offer outline suggest develop submit".split())
"""Verbs of what "we propose" does in a paper (Oxford English Dictionary s.v. propose, 2a: to put forward for consideration)."""

WRITERS = frozenset(("we", "i"))
"""Who writes."""

GRAVE = frozenset(("considered", "proposed", "denied", "open"))
"""Kinds of hedges that a newsroom may not drop, in whatever words."""

UNSURE = frozenset(("possible", "likely", "alleged"))
"""Kinds of hedges that bear on every figure of their clause. A negative example: "believed", which may bear on another verb."""

PLANNED: Mapping[str, str] = {"planned": "due", "obliged": "due", "hoped": "hoped", "sought": "hoped"}
"""Kinds of what is to come -> how firmly it is told; all others leave it open whether it is so."""

KEEPS = frozenset(
    """
    may might could would should can possibly perhaps maybe potentially likely unlikely probably probable possible possibly
    possibility potential seem seems seemed appear appears appeared apparent apparently reportedly allegedly alleged alleges
    allege suspected suspect suspects suspicion accused accuses accusing accusation allegation allegations charged charges
    believed believe believes thought think thinks considered considering considers consider weighing weighs weigh mulling
    mulls mull exploring explores contemplating pondering studying rumoured rumored supposedly purportedly presumed assume
    assumes fear fears feared expected expects expect hopes hope hoped wants want wanted plans plan planned planning planned
    proposes proposed proposing proposal propose seeks seek seeking sought tries try tried trying attempt attempted attempts
    asked asks bid suggests suggest suggested if whether unless threatens claims claim claimed unclear uncertain
    estimated estimates estimate forecast predicts predicted eyes eyeing looking thinking interested mooted worry worries worried
    concern concerns concerned seemingly presumably ostensibly unconfirmed rumour rumours rumor rumors hopeful tempted eager willing
    intends intend intended doubt doubts doubtful indicate indicates indicated hint hints hinted signs urge urged urges ought
    """.split()
)
"""Words with which a draft keeps a hedge in some form."""
