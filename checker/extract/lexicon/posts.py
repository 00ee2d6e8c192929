"""Titles of posts, and the words that say whether somebody holds one, leaves it or takes it up.

Sources: the titles in the Associated Press Stylebook ("titles", "legislative titles") and the officers that
Regulation S-K Item 401 (17 CFR 229.401) and the UK Corporate Governance Code name; verbs of change from the
wording of item 5.02 reports on Form 8-K and of newswire. Entries are lower case unless the case matters.
"""

from __future__ import annotations

__all__ = [
    "ANCHORS",
    "BOARD_VERBS",
    "COPULAS",
    "C_SUITE",
    "DOUBTS",
    "JOINING",
    "NAMING",
    "NEED_CONTEXT",
    "NORMAL_FORMS",
    "NOT_A_HOLDER",
    "POST_NOUNS",
    "QUALIFIERS",
    "SUCCEEDING",
    "TITLE",
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
}
"""Title as printed -> its normal form; a title that is not here is its own."""

TITLE = (
    r"(?:[Ee]x-|[Tt]hen-|co-)?(?:CEO|CFO|COO|CTO|CIO|CMO|CSO|CPO|CISO|CRO|CHRO)\b(?!s)"
    r"|(?i:(?:group\s+|ex-|then-|co-)?chief\s+executive(?:\s+officer)?\b(?!s)"
    r"|(?:deputy\s+)?chief\s+(?:[a-z]+\s+(?:and\s+[a-z]+\s+)?){1,3}?officer\b(?!s)"
    r"|chief\s+(?:of\s+staff|scientist|economist|strategist|analyst|technologist|architect|justice|constable|investigator)\b"
    r"|(?:ex-|then-|co-)?(?:(?:non-)?executive\s+|vice[\s-]|deputy\s+)?chair(?:man|woman|person)?\b(?!s)(?:\s+of\s+the\s+board\b)?"
    r"|(?:ex-|then-)?(?:(?:senior|executive|corporate|group)\s+){0,2}(?:vice[\s-])?president(?:-elect)?\b(?!s)"
    r"|(?:co-?)?founder\b(?!s)|founding\s+(?:partner|director|editor)\b"
    r"|(?:ex-|then-)?(?:(?:managing|executive|creative|artistic|music|technical|sporting|medical|regional|deputy|associate"
    r"|non-executive|independent|campaign|communications|marketing|finance|financial|operations|sales|research|policy|news)\s+)?"
    r"director(?:[\s-]general)?\b(?!s)"
    r"|(?:ex-|then-)?(?:deputy\s+)?(?:(?:prime|foreign|finance|defen[cs]e|interior|health|education|energy|trade|justice|economy"
    r"|transport|environment|agriculture|labou?r|culture|industry|home|oil|information)\s+)?minister\b(?!s)"
    r"|(?:(?:press|home|foreign|health|treasury|defen[cs]e|education|commerce|transportation|energy|general|company|corporate)\s+)"
    r"secretary(?:[\s-]general)?\b(?!s)|secretary(?:[\s-]general|\s+of\s+(?:state|defen[cs]e|commerce|energy|education|labou?r))\b"
    r"|spokes(?:man|woman|person)\b"
    r"|(?:general\s+(?:manager|counsel)|managing\s+partner|senior\s+partner|(?:deputy\s+|assistant\s+)?attorney\s+general|treasurer|comptroller|controller)\b(?!s)"
    r"|(?:governor|mayor|chancellor|commissioner|ambassador|head\s+coach|editor(?:[\s-]in[\s-]chief)?|premier)\b(?!s)"
    r"|(?P<head>head\s+of\s+(?!the\b|state\b|a\b|an\b|his\b|her\b|its\b|their\b|our\b)[A-Za-z&-]+(?:\s+and\s+[a-z]+\b)?)"
    r"|head(?=\s+of\s+(?:the|its)\s+(?!table|line|queue|class|pack|field|list|river|bed|stairs))"
    r"|board\s+member\b(?!s)|member\s+of\s+(?:the|its)\s+board\b(?:\s+of\s+directors)?)"
)
"""A title, as a pattern; plurals are none."""

ANCHORS = tuple(
    """CEO CFO COO CTO CIO CMO CSO CPO CISO CRO CHRO chief chair chairman chairwoman chairperson president founder
    cofounder director minister secretary spokesman spokeswoman spokesperson counsel partner attorney treasurer
    controller comptroller governor mayor chancellor commissioner ambassador coach editor premier head manager board
    founded cofounded""".split()
)
"""Words without which a sentence holds no title; those in lower case also with a capital."""

NEED_CONTEXT = frozenset(
    """director minister secretary editor governor mayor chancellor commissioner ambassador premier chair president
    treasurer controller comptroller spokesperson""".split()
)
"""Titles that say nothing without a holder or an organisation beside them."""

QUALIFIERS = {
    "former": "former",
    "formerly": "former",
    "previously": "former",
    "ex": "former",
    "onetime": "former",
    "one-time": "former",
    "late": "former",
    "past": "former",
    "previous": "former",
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

POST_NOUNS = frozenset("role post position job title duties office seat reins helm".split())
"""Nouns between a verb and a title: "his role as", "the post of"."""

NOT_A_HOLDER = frozenset(
    "pay role position job search succession title post compensation salary office transition".split()
)
"""A title before one of these names the post, not who holds it: "CEO pay"."""

VERBS: tuple[tuple[str, str], ...] = (
    (
        "outgoing",
        r"(?:step|steps|stepped|stepping|stand|stands|stood|standing) (?:down|aside|back)(?: from)?"
        r"|(?:resign|resigns|resigned|resigning|quit|quits|quitting|retire|retires|retired|retiring|depart|departs|departed|departing"
        r"|leave|leaves|leaving|left|exit|exits|exiting|relinquish|relinquishes|relinquished|vacate|vacates|vacated)(?: from)?"
        r"|(?:give|gives|giving|gave) up|(?:was |were |been |is |being )?(?:ousted|fired|removed|dismissed|sacked)(?: from)?"
        r"|(?:is |was |are |were )?no longer|cease to be|ceases to be|ceased to be",
    ),
    (
        "remains",
        r"(?:remain|remains|remained|remaining|stay|stays|stayed|staying|stay on|stays on|stayed on|staying on"
        r"|continue|continues|continued|continuing|retain|retains|retained|retaining|keep|keeps|keeping|kept)"
        r"(?: to serve| to act| to work| to be| serving| on| in)?",
    ),
    (
        "incoming",
        r"(?:will |to |would )(?:become|serve|be|act|join)|become|becomes|becoming"
        r"|(?:was |were |is |are |been |be |being |has been |had been )?(?:also )?(?:newly )?(?:named|appointed|elected|promoted|hired|tapped|picked"
        r"|chosen|selected|nominated|installed|designated)(?: to)?|(?:names|appoints|elects|promotes|hires|taps|picks|naming|appointing|electing|promoting|hiring"
        r"|nominates|nominating)|(?:take|takes|taking) over|take up|takes up|taking up|take on|takes on|taking on|(?:take|takes|taking)"
        r"|(?:step|steps|stepping) (?:up|in|into)|assume|assumes|assuming|succeed|succeeds|succeeding|succeeded|replace|replaces|replacing|replaced"
        r"|join|joins|joined|joining|(?:move|moves|moving) (?:up|into)",
    ),
    ("incumbent", r"(?:has |have )(?:also |since |long )?(?:served|been|worked|acted)"),
    (
        "former",
        r"(?:previously |formerly |once |earlier )(?:served|worked|was|acted|held)|previously|formerly|had been|had served|had worked"
        r"|used to be|served|was|were",
    ),
    (
        "incumbent",
        r"(?:has |have )?(?:also )?(?:serves|serve|serving|acts|acting|works|working|is|are|’s|'s)|became"
        r"|took over|took up|took on|stepped (?:up|in|into)|assumed|doubles|holds|holding|hold",
    ),
)
"""Status -> the verbs that give it to the post that follows, in the order in which they are tried."""

COPULAS = frozenset(
    "is are was were be been become becomes becoming became remain remains remained remaining longer".split()
)
"""Verbs that a title follows without "as"."""

NAMING = frozenset(
    "named appointed elected made names appoints elects makes naming appointing electing nominated".split()
)
"""Verbs whose object a title follows without "as": "named Jane Roe chairman"."""

JOINING = frozenset("join joins joined joining".split())
"""Verbs with the organisation between them and "as"."""

SUCCEEDING = frozenset("succeed succeeds succeeding succeeded replace replaces replacing replaced".split())
"""Verbs with a predecessor between them and "as"."""

DOUBTS = frozenset(
    "may might could not never if whether like love aspires wants want hope hopes plans cannot can".split()
)
"""Before a verb these leave open whether anybody holds the post."""

BOARD_VERBS: tuple[tuple[str, str], ...] = (
    (
        "remains",
        r"(?:remain|remains|remained|remaining|stay|stays|stayed|staying)(?: on)?|(?:keep|keeps|keeping|kept|retain|retains|retained|retaining)(?: (?:a|his|her|their) seat)(?: on)?|continue to serve on|continues to serve on",
    ),
    (
        "outgoing",
        r"(?:leave|leaves|leaving|left|quit|quits|quitting)|(?:step|steps|stepped|stepping) down from|(?:resign|resigns|resigned|resigning|depart|departs|departed|departing|retire|retires|retired|retiring|ousted|removed) from",
    ),
    ("incoming", r"(?:join|joins|joined|joining)|(?:elected|named|appointed|added|nominated) to"),
    ("former", r"(?:served|sat) on"),
    ("incumbent", r"(?:sit|sits|sitting|serve|serves|serving|is|are) on"),
)
"""Status -> the verbs that give it to a seat on the board that follows."""
