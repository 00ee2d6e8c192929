"""Word classes that are closed: what a chunker needs to know of English function words.

Source: Huddleston and Pullum, "The Cambridge Grammar of the English Language" (2002), chapters 5 (determiners), 7
(prepositions), 3 (auxiliaries), 15 (coordinators), 11 (subordinators).
"""

from __future__ import annotations

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ARTICLES = _words("a an the")
OWNERS = _words("my his her its our their")
"""Possessives before what belongs to somebody told of."""
POINTING = _words("this that these those")
CHIEF_PREPOSITIONS = _words("of in on at to from for with by")
"""The commonest prepositions."""
WITH_TO = _words("according due owing thanks prior close next")
"""Words that "to" makes a preposition of (Quirk et al. 1985, 9.10-12): "according to figures". A negative example: "able to"."""
MOTION = _words("go come return head")
"""Verbs before "to" and a bare noun of a place or an activity (Quirk et al. 1985, 5.44): "go to court". A negative example: "want"."""
VERBAL_PREFIXES = re.compile(r"(?:out|over|under|re|mis|co|pre|dis)-?(?=[a-z]{3})")
"""Prefixes that make a verb of a verb (Quirk et al. 1985, I.21-29): "outsold", "oversaw", "relaunches". A negative example: "read"."""
SINGULAR_FINITE = _words("is was has had will would said")
"""Finite verbs after one that is told of; they end a name."""
CONTRASTS = _words("but while whereas although though")
"""Words that open a clause which sets itself against the one before."""
ROUGHLY = _words("about around nearly almost roughly approximately")
"""Adverbs that make a figure a rough one."""
THIRD = OWNERS - {"my", "our"}
"""Possessives of the third person."""
LINKING = ARTICLES | _words("and are as be been but have her his into its or than that their were which who")
"""Words that nothing ends with; a line that stops after one goes on."""
BOUNDING = _words("as at just least less many more most much only over some than to under up")
"""Words of which hedges are made, before a figure."""
PLAIN_NEGATIONS = _words("not no never neither nor without")
FRAMING = _words(
    "a about above according across after again against ago ahead all along already also although among an and any "
    "are as at back because before between beyond both but by can compared could despite did do does during each "
    "earlier either even every except for from had has have having he her here his how however i if in including "
    "instead is it its just last later like my neither never next no nor not now of on only onto or otherwise our out "
    "outside over per she should since so some still such that the their them then there therefore these they this "
    "those though through throughout to today together tomorrow tonight too toward towards under unless until up upon "
    "very was we were what when where whether which while who whose why will with within without would yesterday yet "
    "you your "
)
"""Words that begin sentences and are no names, and that end a noun phrase."""
POSSESSIVES = OWNERS | {"your", "whose"}
DETERMINERS = (
    POSSESSIVES
    | ARTICLES
    | POINTING
    | _words(
        "each every either neither some any no all both half another other such many much "
        "few several enough most more less fewer own same certain"
    )
)
"""Not "one": it is a number ("one of the drivers")."""
REFLEXIVES = _words("himself herself itself themselves")
PERSONAL = _words("i you he she it we they me him us them himself herself itself themselves who whom")
ONE_PERSON = PERSONAL & _words("he she him her himself herself")
"""Pronouns for one person, who stands beside those that are counted: "he and two crewmen". A negative example: "they"."""
PRONOUNS = PERSONAL | _words(
    "one ones none nobody somebody someone anyone anybody everyone everybody nothing something anything everything "
    "mine yours hers ours theirs there here"
)
PREPOSITIONS = _words(
    "of in on at by for with from to into onto over under above below between among amid amidst against about around "
    "across along after before during since until till through throughout within without outside inside near off up down "
    "out past toward towards via per despite upon beyond behind beside besides beneath except than as like unlike "
    "including excluding following alongside amongst versus"
)
COORDINATORS = _words("and or but nor yet plus")
SUBORDINATORS = _words(
    "because although though while whereas if unless whether when whenever where after before since until once that so lest"
)
RELATIVES = _words("which who whom whose that where when")
FORMS_OF_BE = _words("is are was were be been being")
"""Forms of "be" without contractions, and without "am"."""
BE = FORMS_OF_BE | _words("am 's 're it's he's she's that's there's")
HAVE = _words("have has had having")
DO = _words("do does did")
LEADING = _words("get be become have keep stand stay remain go help make let do need dare")
"""Verbs right before another one of their group (Quirk et al. 1985, 3.66, 16.20): "got fired", "helped build"."""
AUXILIARIES = BE | HAVE | DO | _words("get gets got gotten getting")
MODALS = _words(
    "will would shall should may might can could must cannot won't wouldn't shouldn't can't couldn't"
)
NEGATIONS = _words(
    "not no never none nobody neither nor without cannot n't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't "
    "hadn't won't wouldn't shouldn't can't couldn't"
)
ADVERBS = _words(
    "also only just still already now then today yesterday tomorrow soon later earlier ago again ever even quite rather very "
    "too almost nearly about roughly approximately least most perhaps maybe however therefore meanwhile nonetheless nevertheless "
    "together apart away back once twice alone ahead instead otherwise so far well here there not never altogether overall "
    "reportedly allegedly currently previously recently initially finally eventually immediately"
)
FUNCTION_WORDS = (
    DETERMINERS | PRONOUNS | PREPOSITIONS | COORDINATORS | SUBORDINATORS | RELATIVES | AUXILIARIES | MODALS | NEGATIONS | ADVERBS
    | _words("s t said say says saying tell told mr mrs ms dr")
)  # fmt: skip
"""Words that every text has, and the verb of saying, which newspapers put everywhere."""

JOINING = frozenset("before after since until till as".split())
"""Prepositions that open a clause too: "before the board voted"."""

DENIED_AUXILIARIES = frozenset(
    "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't".split()
)
"""Auxiliaries with their negation."""

PARTING = CONTRASTS | {"and", "because", "which", "who"}
"""Words that open another clause."""

EXTENT = frozenset(("so", "such"))
"""Words behind a denied verb that make a comparison of it: "never lost so many" says that some were lost."""

COMPARING = EXTENT | frozenset(
    "before only just merely more less better worse sooner other longer than but as".split()
)
"""Words after a negation, before or behind its verb, that make a comparison or an addition of it: "not only", "no longer"."""

THINGS = frozenset({"it", "its", "they", "their", "that", "those", "these", "both"})
"""Pronouns that take up a thing or an event."""

CONTRACTIONS = frozenset("m re ve ll d t".split())
"""What stands after the apostrophe of a contraction."""

SMALL = CHIEF_PREPOSITIONS | ARTICLES | frozenset("and or as is are be it its".split())
"""Small words that a title in capitals leaves small."""

SUBJECTS = frozenset("he she it they we i".split())
"""Pronouns in the form of a subject."""

OBJECTS = frozenset("him her me us it you".split())
"""Pronouns of one, behind which "of" begins a phrase of its own: "cleared him of theft", but "all of it"."""

CONTRACTED = frozenset("it's he's she's that's there's what's who's here's let's where's how's".split())
"""Where 's is a verb and no possessive."""

SMALL_IN_TITLES = CHIEF_PREPOSITIONS | ARTICLES | frozenset("and or as vs into over".split())
"""Words that stay small in a headline in title case (AP Stylebook, "headlines")."""

PRONOUN_IS = tuple(
    f"{who}{mark}{end}"
    for who, end in (("it", "s"), ("they", "re"), ("he", "s"), ("she", "s"))
    for mark in "'’"
)
"""Pronouns with a contracted "is" or "are"."""

CLAUSE_OPENERS = (CONTRASTS - {"but"}) | {"because", "if", "unless", "whether"}
"""Subordinators that are no prepositions."""

QUANTIFIERS = frozenset({"any", "all", "some", "both", "each"})
