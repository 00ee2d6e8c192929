"""Titles of posts, and the words that say whether somebody holds one, leaves it or takes it up.

Sources: the titles in the Associated Press Stylebook ("titles", "legislative titles") and the officers that
Regulation S-K Item 401 (17 CFR 229.401) and the UK Corporate Governance Code name; verbs of change from the
wording of item 5.02 reports on Form 8-K and of newswire. Entries are lower case unless the case matters.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import combinations

from checker.kinds import Status

__all__ = [
    "AFTER_OUSTED",
    "ANCHORS",
    "AS_FUNCTIONS",
    "BEGINNINGS",
    "BOARD_VERBS",
    "CANDIDATES",
    "CHIEFS",
    "COPULAS",
    "C_SUITE",
    "DIRECTORS",
    "DOUBTS",
    "FUNCTIONS",
    "GOING",
    "HEADS",
    "HIRING",
    "INITIALS",
    "JOINING",
    "KIN",
    "LEADING",
    "MINISTRIES",
    "NAMED_AS",
    "NAMING",
    "NEED_CONTEXT",
    "NORMAL_FORMS",
    "NOT_A_HOLDER",
    "NO_FUNCTION",
    "OFTEN_ONE",
    "OF_ONE_BODY",
    "OF_ONE_PERSON",
    "OF_STATE",
    "OUSTED",
    "OWN_NAMES",
    "PARTY_NOUNS",
    "POST_NOUNS",
    "QUALIFIERS",
    "RANKS",
    "SECRETARIES",
    "SERVICES",
    "STANDING",
    "SUCCEEDING",
    "TITLES",
    "VERBS",
]

C_SUITE = {
    "chief executive": "CEO",
    "chief executive officer": "CEO",
    "chief financial officer": "CFO",
    "chief finance officer": "CFO",
    "chief operating officer": "COO",
    "chief operations officer": "COO",
    "chief technology officer": "CTO",
    "chief technical officer": "CTO",
    "chief information officer": "CIO",
    "chief marketing officer": "CMO",
}
"""Offices that their initials name without doubt; other chief officers keep their words."""

NORMAL_FORMS = C_SUITE | {
    "chairman": "chair",
    "chairwoman": "chair",
    "chairperson": "chair",
    "chairman of the board": "chair",
    "cofounder": "co-founder",
    "spokesman": "spokesperson",
    "spokeswoman": "spokesperson",
    "managing directors": "managing director",
    "group chief executive": "CEO",
    "group ceo": "CEO",
    "congresswoman": "congressman",
    "member of the board": "board member",
    "premier": "prime minister",
    "pm": "prime minister",
    "sen.": "senator",
    "gov.": "governor",
    "lt. gov.": "lieutenant governor",
    "rep.": "congressman",
}
"""Title as printed -> its normal form; a title that is not here is its own."""

INITIALS = "CEO CFO COO CTO CIO CMO CSO CPO CISO CRO CHRO".split()
"""Offices by their initials, as printed."""

CHIEFS = "of\\s+staff scientist economist strategist analyst technologist architect justice constable investigator".split()
"""What follows "chief" in titles that are not officers."""

DIRECTORS = (
    "managing executive creative artistic music technical sporting medical regional deputy associate non-executive"
    " independent campaign communications marketing finance financial operations sales research policy news"
).split()
"""What stands before "director"."""


def _by_letter(words: Sequence[str]) -> str:
    """A pattern of any of the words, grouped by their first letters, so that most are passed over at once."""
    letters = dict.fromkeys(word[0] for word in words)
    groups = (
        f"{letter}(?:{'|'.join(word[1:] for word in words if word[0] == letter)})" for letter in letters
    )
    return f"(?:{'|'.join(groups)})"


MINISTRIES = (
    "prime foreign finance defen[cs]e interior health education energy trade justice economy transport environment"
    " agriculture labou?r culture industry home oil information housing sports? tourism science water mining infrastructure"
    " immigration planning fisheries communications climate"
).split()
"""What stands before "minister"."""

SECRETARIES = (
    "press home foreign health treasury defen[cs]e education commerce transportation energy general company corporate"
    " transport business environment housing culture justice trade climate"
).split()
"""What stands before "secretary"."""

HEADS = (
    "leader boss captain skipper master bishop archbishop sheriff superintendent principal dean warden speaker"
    " senator mp councillor judge headteacher curator conductor manager ombudsman"
).split()
"""Nouns that are a title with the words before them ("harbour master", "union leader"), where a person is named beside
them; "team" and "party" are none."""

OF_ONE_BODY = frozenset(
    {"CEO", "CFO", "COO", "CTO", "managing director", "finance director", "mayor", "governor"}
)
"""Offices that hardly anybody holds in two bodies at once; a chair or a director may sit on many boards."""

OF_STATE = frozenset(
    "president governor mayor chancellor ambassador judge senator congressman minister premier sheriff".split()
)
"""Last words of offices of which nobody holds two at once (the incompatibilities of the constitutions of the United States,
Art. I s. 6, and Germany, Art. 55 and 94); a "chair" or a "director" may be both, and a "prime minister" is a minister."""

FUNCTIONS: Mapping[str, str] = {
    "CEO": "chief", "managing director": "chief", "CFO": "finance", "COO": "operations", "CTO": "technology",
    "CIO": "information", "CMO": "marketing", "financial director": "finance", "technical director": "technology",
    "general manager": "chief", "executive director": "chief", "chief of staff": "staff", "spokesperson": "press",
}  # fmt: skip
"""Office in its normal form -> what it is for, of which one body has one (Regulation S-K Item 401; UK Corporate Governance Code)."""

AS_FUNCTIONS = ("director", "manager", "officer")
"""Nouns behind what an office is for: "sales manager"; with "of" before it: "head of sales", "director of research"."""

OFTEN_ONE: Sequence[tuple[str, str]] = [
    ("chief", "staff"), ("marketing", "sales"), ("operations", "chief"), ("marketing", "press"), ("marketing", "communications"),
    *combinations(("press", "communications", "media", "publicity"), 2),
]  # fmt: skip
"""Pairs of functions that one person often has at once."""

NO_FUNCTION = frozenset(
    "managing executive non-executive deputy associate regional independent senior assistant board general art area branch project team".split()
)
"""Words before such a noun that do not say what the office is for."""

OWN_NAMES = frozenset((*HEADS, "chief", "coach", "director", "minister", "secretary"))
"""The last words of titles to which the words before them belong: "police chief", "games director"."""

KIN = frozenset(
    """son daughter brother sister wife husband widow mother father friend ally aide critic rival successor predecessor
    supporter opponent spokesman spokeswoman lawyer home office house death""".split()
)
"""Before "of" these name somebody else than the holder of the post after it: "the daughter of its founder"."""

ABBREVIATED = ("sen.", "gov.", "rep.")
"""Titles that American news shortens before a name (AP Stylebook, "legislative titles")."""

TITLES: Mapping[str, tuple[str, ...]] = {
    "chair": (
        r"(?:ex-|then-|co-)?(?:(?:non-)?executive\s+|vice[\s-]|deputy\s+)?chair(?:man|woman|person)?\b(?:\s+of\s+the\s+board\b)?",
    ),
    "president": (
        r"(?:ex-|then-)?(?:(?:senior|executive|corporate|group)\s+){0,2}(?:vice[\s-])?president(?:-elect)?\b",
    ),
    "founder": (r"(?:co-?)?founder\b",),
    "founding": (r"founding\s+(?:partner|director|editor)\b",),
    "director": (rf"(?:ex-|then-)?(?:(?:{'|'.join(DIRECTORS)})\s+)?director(?:[\s-]general)?\b",),
    "minister": (rf"(?:ex-|then-)?(?:deputy\s+)?(?:{_by_letter(MINISTRIES)}\s+)?minister\b",),
    "secretary": (
        rf"(?:{'|'.join(SECRETARIES)})\s+secretary(?:[\s-]general)?\b",
        r"secretary(?:[\s-]general|\s+of\s+(?:state|defen[cs]e|commerce|energy|education|labou?r))\b",
    ),
    "spokes": (r"spokes(?:man|woman|person)\b",),
    "attorney": (r"(?:deputy\s+|assistant\s+)?attorney\s+general\b",),
    "general": (r"general\s+(?:manager|counsel)\b",),
    "partner": (r"(?:managing|senior)\s+partner\b",),
    "treasurer": (r"treasurer\b",),
    "troller": (r"(?:comp|con)troller\b",),
    "governor": (r"(?:lieutenant\s+|deputy\s+)?governor\b",),
    "mayor": (r"mayor\b",),
    "chancellor": (r"(?:vice[\s-])?chancellor\b",),
    "commissioner": (r"commissioner\b",),
    "ambassador": (r"ambassador\b",),
    "editor": (r"editor(?:[\s-]in[\s-]chief)?\b",),
    "premier": (r"premier\b",),
    "head": (
        r"(?P<head>head\s+of\s+(?!(?:the|state|an?|his|her|its|their|our)\b)[a-z&-]+(?:\s+and\s+[a-z]+\b)?)",
        r"head(?=\s+of\s+(?:the|its)\s+(?!table|line|queue|class|pack|field|list|river|bed|stairs))",
    ),
    **{head: (rf"(?:(?:vice|deputy|assistant)[\s-])?{head}\b",) for head in HEADS},
    "chief": (
        r"(?:group\s+|ex-|then-|co-)?chief\s+executive(?:\s+officer)?\b",
        r"(?:deputy\s+)?chief\s+(?:[a-z]+\s+(?:and\s+[a-z]+\s+)?){1,3}?officer\b",
        rf"chief\s+(?:{'|'.join(CHIEFS)})\b",
        r"chief\b",
    ),
    **{short: (rf"(?:lt\.\s+)?{short[:-1]}\.(?=\s)",) for short in ABBREVIATED},
    "coach": (r"(?:head\s+)?coach\b",),
    "board": (r"board\s+member\b", r"member\s+of\s+(?:the|its)\s+board\b(?:\s+of\s+directors)?"),
}
"""Titles in words, as patterns for lower case, by what is in all that they find; plurals are none."""

OFFICES = tuple(
    """chair president director minister secretary editor governor mayor chancellor commissioner ambassador treasurer
    controller comptroller premier""".split()
)
"""Offices of one word."""

SERVICES = frozenset("police fire army navy hospital company museum team town village prison".split())
"""What a chief or a director is of without its name, where it begins a sentence: "Fire chief Jane Roe"."""

SPOKEN_FOR = ("spokesman", "spokeswoman", "spokesperson", "chairman", "chairwoman")

ANCHORS = (
    *INITIALS, *OFFICES, *SPOKEN_FOR,
    *"chief chairperson founder cofounder counsel partner attorney coach head board founded cofounded".split(),
    *HEADS, *ABBREVIATED, "MP",
)  # fmt: skip
"""Words without which a sentence holds no title; those in lower case also with a capital."""

BEGINNINGS = tuple(
    """assistant attorney board chief co corporate deputy ex executive founder founding general group head managing member
    non senior spokes then vice""".split()
    + list(OFFICES)
    + [
        word.partition("[")[0].removesuffix("u?r").removesuffix("s?")
        for word in (*DIRECTORS, *MINISTRIES, *SECRETARIES)
    ]
    + [word.lower() for word in INITIALS]
    + HEADS
    + [*ABBREVIATED, "lieutenant", "lt."]
)
"""How titles begin, in lower case: a title is looked for nowhere else."""

NEED_CONTEXT = frozenset((*OFFICES, "spokesperson", "senator", "congressman"))
"""Titles that say nothing without a holder or an organisation beside them."""

QUALIFIERS: dict[str, Status] = {
    "former": "former",
    "formerly": "former",
    "previously": "former",
    "ex": "former",
    "onetime": "former",
    "one-time": "former",
    "late": "former",
    "past": "former",
    "previous": "former",
    "then": "former",
    "retired": "former",
    "outgoing": "outgoing",
    "departing": "outgoing",
    "incoming": "incoming",
    "future": "incoming",
    "elect": "incoming",
    "designate": "incoming",
    "interim": "interim",
    "acting": "interim",
    "temporary": "interim",
    "caretaker": "interim",
}
"""Words before a title -> the status they give it."""

NOT_YET = ("-elect", "-designate")
"""What ends the title of who is still to take a post: "the mayor-elect"; not "a select committee"."""

POST_NOUNS = frozenset("role post position job title duties office seat reins helm".split())
"""Nouns between a verb and a title: "his role as", "the post of"."""

NOT_A_HOLDER = frozenset(
    "pay role position job search succession title post compensation salary office transition".split()
)
"""A title before one of these names the post, not who holds it: "CEO pay"."""

OUSTED = frozenset("ousted fired removed dismissed sacked deposed forced".split())
"""Participles of who had to go from a post; "the chief fired 300 people" is none."""

AFTER_OUSTED = frozenset("in by last earlier after over amid this on following from out during".split())
"""What follows such a participle where nobody else is fired."""

GOING = frozenset(
    (
        "resigned",
        "retired",
        "departed",
        "left",
        "quit",
        "stepped down",
        "stepped aside",
        "stepped back",
        "stood down",
    )
)
"""What somebody did "who" has gone from a post; who "stepped in" has not."""

VERBS: dict[Status, tuple[str, ...]] = {
    "outgoing": (
        "step/steps/stepped/stepping/stand/stands/stood/standing down/aside/back [from]",
        "resign/resigns/resigned/resigning/retire/retires/retired/retiring [from]",
        "depart/departs/departed/departing/leave/leaves/leaving/left [from]",
        "quit/quits/quitting/exit/exits/exiting/vacate/vacates/vacated/relinquish/relinquishes/relinquished",
        "give/gives/giving/gave up",
        f"{'/'.join(sorted(OUSTED - {'forced'}))} [from]",
        "forced out/from",
        "no longer",
        "cease/ceases/ceased to be",
    ),
    "remains": (
        "remain/remains/remained/remaining/stay/stays/stayed/staying [on/in]",
        "continue/continues/continued/continuing [on/in/serving]",
        "continue/continues/continued/continuing to serve/act/work/be",
        "retain/retains/retained/retaining/keep/keeps/keeping/kept",
    ),
    "incoming": (
        "will/to/would become/serve/be/act/join",
        "become/becomes/becoming",
        "named/appointed/elected/promoted/hired/tapped/picked/chosen/selected/nominated/installed/designated [to]",
        "names/appoints/elects/promotes/hires/taps/picks/nominates",
        "naming/appointing/electing/promoting/hiring/nominating",
        "take/takes/taking [over/up/on]",
        "step/steps/stepping up/in/into",
        "move/moves/moving up/into",
        "assume/assumes/assuming/succeed/succeeds/succeeding/succeeded",
        "replace/replaces/replacing/replaced/join/joins/joined/joining",
    ),
    "former": (
        "previously/formerly/once/earlier served/worked/was/acted/held",
        "previously/formerly/served/was/were",
        "had been/served/worked",
        "used to be",
    ),
    "incumbent": (
        "has/have served/been/worked/acted",
        "has/have also/since/long served/been/worked/acted",
        "serves/serve/serving/acts/acting/works/working/is/are/became/doubles/assumed/hold/holds/holding",
        "took over/up/on",
        "stepped up/in/into",
    ),
}
"""Status -> the verbs that give it to the post that follows. "/" stands between forms, brackets around what may be missing;
the longest phrase that fits decides."""

COPULAS = frozenset(
    "is are was were be been become becomes becoming became remain remains remained remaining longer".split()
)
"""Verbs that a title follows without "as"."""

NAMING = frozenset(
    "named appointed elected made names appoints elects makes naming appointing electing nominated".split()
)
"""Verbs whose object a title follows without "as": "named Jane Roe chairman"."""

HIRING = NAMING | frozenset(
    """hired hires hiring promoted promotes promoting picked picks picking chosen chose selected tapped taps nominates
    nominating installed designated recruited recruits poached""".split()
)
"""Verbs whose object takes up the post after "as": "hired Jane Roe as"."""

JOINING = frozenset("join joins joined joining".split())
"""Verbs with the organisation between them and "as"."""

SUCCEEDING = frozenset("succeed succeeds succeeding succeeded replace replaces replacing replaced".split())
"""Verbs with a predecessor between them and "as"."""

DOUBTS = frozenset(
    "may might could not never if whether like love aspires wants want hope hopes plans cannot can".split()
)
"""Before a verb these leave open whether anybody holds the post."""

BOARD_VERBS: dict[Status, tuple[str, ...]] = {
    "remains": (
        "remain/remains/remained/remaining/stay/stays/stayed/staying [on]",
        "keep/keeps/keeping/kept/retain/retains/retained/retaining a/his/her/their seat on",
        "continue/continues to serve on",
    ),
    "outgoing": (
        "leave/leaves/leaving/left/quit/quits/quitting",
        "step/steps/stepped/stepping down from",
        "resign/resigns/resigned/resigning/depart/departs/departed/departing from",
        "retire/retires/retired/retiring/ousted/removed from",
    ),
    "incoming": ("join/joins/joined/joining", "elected/named/appointed/added/nominated to"),
    "former": ("served/sat on",),
    "incumbent": ("sit/sits/sitting/serve/serves/serving/is/are on",),
}
"""Status -> the verbs that give it to a seat on the board that follows."""

OF_ONE_PERSON = frozenset({"CEO", "CFO", "COO", "CTO", "CIO", "CMO", "spokesperson"})
"""Offices of which a person holds one at a time in a body; a chair or a president may be its chief executive too."""
LEADING = frozenset(
    {"chair", "CEO", "president", "director", "mayor", "minister", "governor", "headteacher", "principal"}
)
"""Offices whose holder has somebody else speak for the body."""
RANKS = frozenset("deputy vice assistant associate junior lieutenant".split())
"""Words in a title that make another rank of it: deputy mayor, vice president; "senior" makes none."""

COURTESY = frozenset(
    "president governor senator ambassador judge justice general admiral colonel professor sir dame".split()
)
"""Titles by which people are called for life: "President Carter". A negative example: "minister"."""

CANDIDATES = frozenset("candidate nominee challenger contender".split())
"""Nouns between a party and the name of who stands for it; behind "MP" and "senator" stands a seat as often."""

PARTY_NOUNS = frozenset(
    "party union front alliance league movement coalition congress bloc democrats".split()
)
"""Last words of the names of parties (the register of the Electoral Commission of the United Kingdom). A negative example:
"council"."""

STANDING = frozenset("standing running contesting campaigning".split())
"""Verbs before "for the" and a party."""

NAMED_AS = ("named", "identified")
"""Verbs before "as" and a name that a text gives to somebody told of before."""

THEN_HELD = re.compile(
    r"\b(?:then|former|ex|erstwhile|onetime)\b(?:[\s-]+(?!(?:the|a|an|his|her|their|and|or|of)\b)[\w.’']+){0,3}[\s-]*\Z",
    re.IGNORECASE,
)
"""A word before a post, and up to three between: "then-West Virginia governor". A negative example: "then the mayor"."""

AT_THE_TIME = re.compile(
    r"(?:\s+(?!(?:and|but|who|which)\b)[\w.’']+){0,4}?\s+(?:at the time|back then|in those days)\b"
)
"""Words behind a post that was held then: "sports minister at the time of the games"."""
