"""Words around names and in them: titles before a name, particles inside it, suffixes after it.

Sources: forms of address from the Associated Press Stylebook ("titles", "military titles", "legislative
titles"), company suffixes from the ISO 20275 list of legal forms (the English and common ones), particles
from the Chicago Manual of Style 8.5 to 8.14. Entries are lower case and without a last full stop.
"""

from __future__ import annotations

__all__ = [
    "CALENDAR",
    "HONORIFICS",
    "NATIONALITIES",
    "NOT_NAMES",
    "ORGANIZATION_NOUNS",
    "ORGANIZATION_SUFFIXES",
    "PARTICLES",
    "PLACE_NOUNS",
]

HONORIFICS = frozenset(
    """mr mrs ms mx miss dr prof professor sir dame lord lady rev reverend fr father sister brother rabbi imam pope
    cardinal bishop archbishop king queen prince princess duke duchess sheikh sheik ayatollah emir sultan sen
    senator rep representative congressman congresswoman gov governor lt gen general col colonel maj major capt
    captain sgt sergeant cpl corporal adm admiral cmdr commander pvt private officer detective det insp inspector
    supt superintendent constable sheriff marshal chief judge justice president vice premier prime minister
    chancellor secretary attorney ambassador mayor councilman councilwoman councillor alderman commissioner coach
    chairman chairwoman chairperson chair ceo cfo coo cto founder co-founder director manager spokesman spokeswoman
    spokesperson executive editor researcher analyst economist author actor actress singer rapper comedian
    billionaire investor entrepreneur lawyer prosecutor trooper firefighter lieutenant deputy assistant
    undersecretary msgr hon maestro chef mp""".split()
)
"""Words that stand right before a person's name and are no part of it."""

PARTICLES = frozenset(
    "van von der den de del della di da dos du la le el al bin ibn ben ter ten zu y af av".split()
)
"""Small words inside the names of persons and places."""

ORGANIZATION_SUFFIXES = frozenset(
    """inc incorporated corp corporation co company ltd limited llc llp lp plc ag sa nv bv gmbh ab asa oyj spa
    holdings holding group partners ventures capital industries enterprises technologies labs""".split()
)
"""Words that close the name of a company."""

ORGANIZATION_NOUNS = frozenset(
    """association agency administration authority board bureau bank center centre church club coalition college
    commission committee congress council court department development exchange federation forum foundation fund
    house institute institution initiative laboratory league legislature ministry museum network office
    organization organisation parliament party police press school senate service society survey team times trust
    union university airlines airways motors news post journal gazette tribune herald chronicle telegraph guardian
    dispatch hospital systems international bancorp financial energy oil gas insurance media entertainment
    pharmaceuticals software securities stores foods brands solutions studios records army navy force forces corps
    treasury cabinet embassy consulate academy orchestra opera ballet theatre theater""".split()
)
"""Words that, inside a capitalised run, make it the name of a body."""

PLACE_NOUNS = frozenset(
    """street avenue road boulevard lane drive square park river lake mountain mountains mount island islands
    valley bay beach city county state states province republic kingdom ocean sea gulf peninsula desert district
    village town airport bridge harbor harbour cape coast hills heights springs falls forest canyon creek station
    north south east west northern southern eastern western""".split()
)
"""Words that, at the end of a capitalised run, make it the name of a place."""

CALENDAR = frozenset(
    """january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur
    thurs fri sat sun christmas easter thanksgiving ramadan today tomorrow yesterday gmt est edt cst cdt pst pdt
    mst utc bst cet am pm ad bc""".split()
)
"""Days, months, feasts and time zones."""

NATIONALITIES = frozenset(
    """afghan african albanian algerian american arab argentine argentinian armenian asian australian austrian azerbaijani
    bahraini bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian cambodian cameroonian canadian
    chilean chinese colombian congolese croatian cuban cypriot czech danish dominican dutch ecuadorian egyptian english
    eritrean estonian ethiopian european filipino finnish french georgian german ghanaian greek guatemalan haitian
    honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian jamaican japanese jordanian
    kazakh kenyan korean kosovar kurdish kuwaiti latvian lebanese liberian libyan lithuanian macedonian malaysian
    maltese mexican moldovan mongolian moroccan nepalese nicaraguan nigerian norwegian omani pakistani palestinian
    panamanian paraguayan peruvian polish portuguese qatari romanian russian rwandan saudi scottish senegalese serbian
    singaporean slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese tanzanian thai tunisian turkish
    ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean jewish muslim christian
    catholic protestant islamic buddhist hindu western eastern northern southern republican democratic conservative
    labour socialist communist""".split()
)
"""Adjectives of nations, faiths and parties (nations: the demonyms of ISO 3166 countries)."""

NOT_NAMES = frozenset(
    """i mr mrs ms dr ok yes no q a faq ceo cfo coo cto cio cmo vp hr pr it tv dvd cd pc us uk eu un phd mba dna
    gdp ipo ai id url covid-19 llm llms r&d""".split()
)
"""Capitalised words that alone name nobody: offices, acronyms of things, forms of address."""
