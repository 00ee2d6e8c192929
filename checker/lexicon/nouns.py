"""Words that tell a counted noun from what is none, and irregular plurals.

Sources: function words of English (Quirk et al. 1985, A Comprehensive Grammar, ch. 2); irregular plurals
(ibid., ch. 5).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from checker.lexicon.headlines import VERBS
from checker.lexicon.words import FORMS_OF_BE, FRAMING

IRREGULAR_VERBS = frozenset(
    """
    became become began begun broke broken brought built came chose did drew drove fell felt flew fought found gave
    got grew held kept knew led lost made met paid ran sat saw sent shook sold spent stood struck swam swept taught
    thought threw took understood went won wore wrote died killed injured wounded arrested dead missing hurt alive
    said say says tell tells told think thinks want wants need needs work live
    """.split()
)
"""Verbs, and adjectives after a noun, that end the noun phrase without an ending to tell them by."""

INTENSIFYING = frozenset("very quite rather fairly pretty truly otherwise".split())
"""Adverbs before the adjective of a counted noun: "three | very cross geese"."""

PARTICIPLES = frozenset(
    "built made paid sold kept taught found held led met brought chosen drawn grown written".split()
)
"""Participles that are no other words and go before a noun behind an adverb or an adjective: "newly made beds"; alone behind
a number they are verbs ("six paid fines")."""

STOP = (
    FRAMING
    | FORMS_OF_BE
    | frozenset(
        """
    than into off amid around behind below beneath beside down inside near via versus vs am done shall may
    might must n't him us me whom ever plus minus apart away alone prior respectively said says say told
    worth en annually daily nationwide worldwide pm cheaper higher lower larger smaller greater bigger better
    worse im ive hes shes theyre theyve weve youre youve didnt didn doesnt dont isnt arent wasnt werent hasnt havent hadnt wont wouldnt shouldnt couldnt cant thats theres
    """.split()
    )
)
"""Words that end the search for a counted noun."""

PARTICLES_IN_S = frozenset("ups ins outs ons offs overs aways downs backs throughs abouts".split())
"""Particles that end the plural of a noun made from a verb: "sign-ups", "break-ins" (Quirk et al. 1985, I.57)."""

IRREGULAR = {
    "rbi": "rbi",    "people": "people", "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth",
    "mice": "mouse", "geese": "goose", "lives": "life", "wives": "wife", "knives": "knife",
    "halves": "half", "shelves": "shelf", "wolves": "wolf", "leaves": "leaf", "thieves": "thief",
    "loaves": "loaf", "calves": "calf", "police": "police", "staff": "staff", "personnel": "personnel",
    "aircraft": "aircraft", "spacecraft": "spacecraft", "series": "series", "species": "species",
    "sheep": "sheep", "fish": "fish", "deer": "deer", "cattle": "cattle", "criteria": "criterion",
    "phenomena": "phenomenon", "media": "media", "data": "data", "alumni": "alumnus", "crises": "crisis",
    "analyses": "analysis", "theses": "thesis", "hypotheses": "hypothesis", "axes": "axis",
    "headquarters": "headquarters", "barracks": "barracks", "crossroads": "crossroads", "gallows": "gallows", "bases": "base",
    "diagnoses": "diagnosis", "synopses": "synopsis", "oases": "oasis", "prognoses": "prognosis", "parentheses": "parenthesis",
    "neuroses": "neurosis", "psychoses": "psychosis", "syntheses": "synthesis", "appendices": "appendix", "vortices": "vortex",
    "gases": "gas", "lenses": "lens", "irises": "iris", "atlases": "atlas", "canvases": "canvas", "biases": "bias", "aliases": "alias",
    "trellises": "trellis", "pelvises": "pelvis", "quizzes": "quiz", "passers-by": "passer-by", "runners-up": "runner-up",
    "hangers-on": "hanger-on", "attorneys-general": "attorney-general", "secretaries-general": "secretary-general",
    "persons": "person", "indices": "index", "vertices": "vertex", "matrices": "matrix", "oxen": "ox", "dice": "die",
    "offspring": "offspring", "salmon": "salmon", "trout": "trout", "shrimp": "shrimp", "bison": "bison", "elk": "elk",
    "moose": "moose", "swine": "swine", "watercraft": "watercraft", "hovercraft": "hovercraft", "head": "head",
    "fungi": "fungus", "cacti": "cactus", "nuclei": "nucleus", "stimuli": "stimulus", "bacteria": "bacterium",
    "larvae": "larva", "vertebrae": "vertebra", "formulae": "formula",
    "crew": "crew", "folk": "folk", "cod": "cod", "tuna": "tuna", "livestock": "livestock", "poultry": "poultry",
    "buffalo": "buffalo", "reindeer": "reindeer", "squid": "squid", "infantry": "infantry", "clergy": "clergy",
    "lynx": "lynx", "grouse": "grouse",
    **{people: people for people in "chinese japanese portuguese vietnamese taiwanese lebanese burmese maltese nepalese sudanese swiss rohingya inuit".split()},
}  # fmt: skip
"""Plurals that no ending tells, and names of peoples that are their own plural (Quirk et al. 1985, 5.55-57)."""

TAKEN_AS_MANY = frozenset(
    "police people staff personnel cattle majority minority half rest number couple lot public".split()
)
"""Nouns in the singular that a verb in the plural follows: "police search the woods" (Quirk et al. 1985, 5.78 and 10.36). A
negative example: "the bank"."""

MODIFYING = frozenset("police media data staff head crew fish cattle sheep aircraft".split())
"""Plurals of IRREGULAR that stand before another noun like a singular: "one senior police officer"; "one firm people trust"
is none."""

COMPOUNDED = ("children", "women", "wives", "teeth", "feet", "people", "mice", "geese", "folk", "fish")
"""Irregular plurals that compounds end with: "grandchildren", "spokeswomen", "housewives", "townspeople", "jellyfish"."""

IN_F = frozenset("hal shel wol lea thie loa cal sel scar hoo dwar el".split())
"""Stems whose plural has a v for the f of the singular."""

BEFORE_NOUNS = frozenset(
    """
    daily nightly smaller larger bigger higher lower greater better cheaper missing injured wounded lost stolen broken
    work dead inside outside offshore overseas nearby hurt sold back off-duty home live away nationwide worldwide
    """.split()
)
"""Words that end a noun phrase, but not right before its plural: "three smaller rooms", "9 million daily users"."""

ATTRIBUTIVE = frozenset(
    """
    big large small great good bad new old young high low long short major minor poor rich elderly public private local
    foreign male female black white red blue green full empty heavy light early late top senior junior armed military
    civilian federal state raw fresh cheap costly rare open safe single small-scale
    """.split()
)
"""Adjectives without an ending of adjectives, which "and" or a comma joins to another before the noun."""

PRONOUNS = frozenset({"ones", "others'", "theirs", "ours", "yours", "his", "hers", "its"})
"""Plurals that stand for a noun that was named before."""

VERBS_ONLY = frozenset(
    """
    comes goes says includes remains continues describes enables makes takes gives wants gets keeps seems appears becomes
    contains indicates suggests lies sits puts brings represents reflects equals comprises follows allows means requires
    """.split()
)
"""Verbs that look like a plural and never are one: "above 50 indicates growth"."""

TELLING = frozenset("reports plans hopes aims writes notes".split())
"""Plurals that are verbs behind a name: "a 65 mph zone Reuters | reports"; "three UN reports" counts."""

NO_SECOND = VERBS_ONLY | frozenset(
    "others shows needs lives dies works runs helps costs leads leaves covers".split()
)
"""Verbs that look like the second plural of a compound: "two reports shows"."""

NOT_ONE = frozenset({"another", "such", "thing", "who", "that"}) | frozenset(
    f"{some}{body}" for some in ("any", "every", "no", "some") for body in ("body", "one")
)
"""Words after which "one" is no number: "one another", "for one thing", "the only one anybody saw"."""

NOT_PLURAL = frozenset(
    """
    tennis iris axis diagnosis debris chassis paris oasis
    themselves ourselves downstairs upstairs outdoors indoors cannabis penis downtowns
    was is has its this thus us yes his hers ours yours theirs less unless plus versus always perhaps across
    besides besides afterwards towards business process access success progress congress press glass class mass
    loss boss cross address wellness illness witness fitness basis crisis analysis virus status bonus campus
    focus series news politics economics mathematics physics athletics sometimes nowadays overseas gas bus
    previous various serious famous religious continuous
    """.split()
)
"""Words in s that are no plural."""

LABELS = frozenset(
    """
    number no nos no. nr section sections chapter chapters page pages pp part parts article articles rule rules figure
    figures table tables volume volumes vol vol. slide size phase phases round rounds level levels grade grades type types
    scene scenes highway route routes interstate motorway autobahn flight room rooms courtroom channel version model season episode title group
    group's line lines class category tier tiers gate platform track bus apartment apt flat suite box unit lot exhibit
    count act bill proposition prop amendment resolution step steps question item items area district ward wards precinct
    division week weeks day days stage stages game formula windows pier zone zones sector sectors block years appendix
    appendices annex schedule clause paragraph para verse psalm sura hymn sonnet opus symphony hole lane stall bay berth
    cell hut building warehouse terminal runway tower seat seats exit junction studio catch brigade battalion regiment
    squadron sub-clause lecture lesson module course exercise note footnote band code codes caption error tram train pitch court series quarter year unit units slide slides
    docket patent par floor hangar complex dock row op h.r trisomy wing
    """.split()
) - frozenset(
    "rules figures parts rooms days weeks bus train seats items years notes court note band pitch count course".split()
)
"""Words whose number is a label: "Section 427", "page 3", "week 12"."""

QUAKES = frozenset("earthquake quake aftershock foreshock tremor temblor".split())
"""What decimals before it are the magnitude of: "a 7.9 earthquake". A negative example: "two earthquakes"."""

MEASURED_BEFORE = frozenset(("magnitude", "ph", "mach"))
"""What a number without a unit measures that stands before it: "a magnitude 7.1 earthquake", as "7.1-magnitude" has it."""

WORDED_LABELS = frozenset(
    """
    chapter page phase tier level number stage series section slide grade round week day year quarter step volume title
    room part episode game
    """.split()
)
"""Labels whose number may be written out: "phase two"; "question two pieces" is none."""

SERIES = frozenset("slides units".split()) | frozenset(
    "articles sections chapters pages wards tiers years grades levels rounds phases stages types zones routes days weeks parts rules figures tables".split()
)
"""Plurals of labels, whose two numbers "and" joins: "Articles 101 and 102", "Years 7 and 8"."""

STREETS = frozenset(
    """
    road rd street st avenue ave lane drive dr boulevard blvd court place square terrace crescent way close
    parkway pkwy highway
    """.split()
)
"""What ends a street's name: "575 Wilbraham Road"."""

ADJECTIVE_ENDINGS = (
    "al",
    "ic",
    "ive",
    "ary",
    "ous",
    "ish",
    "ed",
    "ern",
    "ian",
    "ean",
    "ese",
    "ble",
    "male",
    "old",
    "hite",
    "lack",
)
"""Endings of adjectives that "and" joins before a noun: "digital and physical sales"."""

JOINED = frozenset(
    """
    point run game goal yard day week month year hour minute mile metre meter foot inch pound kilo seat member page man
    woman person strong vote shot win match inning over
    """.split()
)
"""What a hyphen joins to a number that counts, after a name that has lost its apostrophe: "Kents 75-run defeat"."""

LENGTHS = frozenset(
    """
    sprint race dash hurdles freestyle backstroke breaststroke butterfly relay medley final event swim radius x by
    depth drop fall height length width distance gap span reach plunge dive putt jump throw walk climb perimeter exclusion zone corridor stretch radius level buffer pitch yacht telescope mark wave flood tide swell tsunami trench shaft mast fence wall ladder champion runner hurdler sprinter specialist record heat heats medallist high tall long wide deep thick away old
    """.split()
)
"""Words after "200m" that make it a length and no number of millions."""

LARGE_THINGS = frozenset(
    """
    tower bridge wall fence tunnel trench ditch pier jetty pool dam canal lock well shaft chimney turbine mast pylon crane spire dome arch
    statue sculpture monument obelisk cross mural banner flag screen pipe pipeline cable rope beam ladder platform runway road track path
    corridor strip stretch yacht ship boat barge vessel ferry trawler catamaran hull submarine keel cliff hill peak summit crater sinkhole
    hole pit ravine gorge canyon waterfall ridge slope reef hedge tree pole barrier moat embankment breakwater causeway gantry viaduct
    aqueduct skyscraper minaret steeple lighthouse billboard berth quay wharf
    """.split()
)
"""Things that are told by their length in metres (WordNet 3.0: kinds of structure, way, vessel, formation): "a 60m tower"."""

NO_THINGS = frozenset(
    ("act", "cognition", "communication", "group", "person", "possession", "relation", "state")
)
"""Classes of nouns (WordNet's lexicographer files) that have no length: "a 60m bridge | fund"."""

SHORT_PLURALS = frozenset({"tvs", "cds", "pcs", "mps", "ads", "ids", "kgs"})
"""Plurals too short to be told by their ending."""

ATTRIBUTIVE_PLURALS = frozenset(
    "sports arms sales savings systems operations goods customs drugs jobs awards earnings appeals communications rights "
    "games parks schools resources services relations species series works measles mumps rabies news teams futures bonds".split()
)
"""Plurals that stand before a noun as an adjective does (Quirk et al. 1985, 17.109): "sports fans"."""

PERSONS_IN_S = ("ers", "ors", "ists", "ans", "ees", "ants", "ents")
"""Endings of plurals for persons, who own without an apostrophe: "20 farmers markets and shops"."""

PREFIXES = frozenset(
    "co ex non vice sub semi pre post anti pro mid multi mini micro self half quarter".split()
)
"""What a hyphen joins to a noun (Oxford English Dictionary s.vv.): "225 co - sponsors"."""

NO_NOUN_ENDINGS = ("ed", "ing", "ly", "est", "able", "ible")
"""Endings of participles, adverbs and superlatives: such a word after a number is rarely its noun."""

NOUNS_ALL_THE_SAME = frozenset(
    """
    bed seed speed feed breed shed weed deed reed sled thing ring king wing string spring ceiling building meeting
    hearing briefing shooting bombing killing wedding funding filing listing painting drawing recording warning
    rating ranking landing crossing parking evening morning offering opening sitting standing housing dwelling
    family ally bully belly assembly monopoly anomaly butterfly supply jelly lily rally guest test nest forest
    table cable vegetable variable timetable bible crucible stable fable constable syllable request contest protest quest harvest chest breast priest interest arrest manifest pest conquest vest
    """.split()
)
"""Nouns that have one of those endings."""

ADJECTIVES = frozenset(
    """
    most least straight consecutive successive more other additional further separate new old big small large great good bad
    major key top high low young single full main common popular important key real hot long short strong early
    shy further closer nearer close rather fiscal late different same similar such certain tall wide deep various entire whole extra true false open dead alive human annual total average typical record familiar responsible present available north
    south east west forward ahead apart left first last
    """.split()
)
"""Adjectives that stand alone after a number where their noun is understood ("26 straight", "two more")."""

NUMBERED = frozenset(
    {
        "s&p",
        "nasdaq",
        "ftse",
        "stoxx",
        "cac",
        "nikkei",
        "sp",
        "sdax",
        "mdax",
        "iphone",
        "ipad",
        "boeing",
        "airbus",
        "fortune",
        "playstation",
        "xbox",
        "airpods",
        "quicktime",
    }
)
"""Names that are often written small and carry a number."""

LEADS = (
    frozenset(
        """
        only another exactly these those all some first last other total since until when if including for and but yet now
        then still even also with at on in to of from by between nearly yes no ok so meanwhile police officials slash lay
        """.split()
    )
    | VERBS
)
"""Words in capitals before a number that are not the number's name: openings of sentences, verbs of headlines."""

NO_ONE = frozenset({"no", "any", "every", "each", "some", "this", "that", "which", "last", "another", "next"})
"""Words that make "one" a pronoun whatever follows."""

PRONOUN_BEFORE = frozenset({"the", "top", "bottom", "these", "those", "all", "other", "last", "first", "no", "any",
                            "every", "each", "which", "this", "that", "you", "us"})  # fmt: skip
"""Words after which a number word without a noun stands for what was named before."""

PLURALS = {
    "person": "people",
    "people": "people",
    "police": "police",
    "foot": "feet",
    "man": "men",
    "woman": "women",
    "child": "children",
}
"""Plurals that no rule of spelling gives."""

SIBILANT = ("ches", "shes", "sses", "xes", "zzes", "tzes", "uses", "oes")
"""Plurals in -es of nouns that end in a sibilant, in -us or in -o: "viruses", "volcanoes"."""

COMPOUNDS_IN_E = ("houses", "shoes")
"""Plurals of such nouns that compounds end with: "lighthouses", "snowshoes"."""

IN_E = frozenset(
    """
    house blouse grouse louse mouse spouse warehouse greenhouse cause clause pause applause use excuse abuse misuse ruse fuse
    muse recluse refuse masseuse shoe horseshoe snowshoe toe tiptoe mistletoe canoe foe hoe backhoe oboe aloe woe doe roe
    floe sloe throe ache headache heartache toothache backache earache cache niche quiche crèche creche cliche cliché moustache
    mustache avalanche tranche brioche psyche pastiche axe pickaxe porsche
    movie cookie rookie zombie calorie selfie tie necktie pie magpie die brownie birdie bogie sortie prairie
    hoodie goalie foodie smoothie collie hippie yuppie junkie groupie newbie techie veggie budgie pixie auntie genie boogie
    cutie sweetie dearie laddie lassie bookie townie roadie freebie walkie-talkie talkie quickie oldie goodie nightie cowrie
    menagerie coterie reverie brasserie patisserie rotisserie eyrie aerie kiddie wheelie indie aussie barbie doggie sharpie
    valkyrie cabbie mountie caddie beanie boonie lie
    """.split()
)
"""Nouns whose e is their own before the plural's s, though they end like others: "houses", "canoes", "avalanches", "movies"
(Quirk et al. 1985, 5.81); not "viruses", "heroes", "churches", "cities"."""

LACKED = frozenset(
    "carbon emission emissions waste growth tolerance gravity sum interest energy sugar fat alcohol trust".split()
)
"""What "zero" before a noun says that there is none of: "zero carbon | homes" (Oxford English Dictionary s.v. zero, compounds). A
negative example: "zero complaints"."""

GROUPS = frozenset(
    "squad cast jury panel crew team choir longlist shortlist line-up lineup delegation party troupe orchestra field".split()
)
"""Nouns of persons or works together, whose number stands behind "of" and what they do behind it: "a cast of 12 | plays 40 roles"."""

KINDS_OF_THINGS = frozenset(("animal", "plant", "food", "substance", "artifact", "body"))
"""Classes of WordNet of whose members one is not another. Negative examples: "person", for a driver may be a father; "act"."""

OF_A_WHOLE_CLASS = frozenset(
    """
    thing item object product device machine vehicle vessel craft building structure facility weapon tool equipment gear material
    goods part piece component system network animal plant food meal drink dish chemical material fabric furniture clothing clothes
    garment appliance property house home place room site area building complex centre center station work works unit model type
    kind version line road street way route document paper record card instrument stuff supply package box container
    """.split()
)
"""Nouns that newsrooms use for any of a class (Basic-level categories: Rosch et al. 1976, and what stands above them)."""

_APART = {
    "offence": """
        theft robbery burglary larceny | arson | fraud forgery embezzlement | bribery corruption | murder homicide | manslaughter |
        assault battery | rape | kidnapping abduction | perjury | smuggling trafficking | espionage spying treason | blackmail extortion
    """,
    "disease": """
        cholera | measles | malaria | flu influenza | covid coronavirus | tuberculosis | ebola | polio | mumps | cancer | diabetes |
        pneumonia | meningitis | typhoid | rabies | smallpox | leprosy | dengue | hepatitis | stroke | leukaemia leukemia
    """,
}

APART: Mapping[str, tuple[str, int]] = {
    noun: (name, number)
    for name, listed in _APART.items()
    for number, alike in enumerate(listed.split("|"))
    for noun in alike.split()
}
"""Noun -> its class, and which of that class it is; those with one number may stand for one another. Offences are those of the Federal
Bureau of Investigation's National Incident-Based Reporting System, diseases those of WHO's fact sheets. A negative example: "crime"."""
INSERTED = re.compile(
    r"(?: [–—-]{1,2}|,) (?:and|or|if not|but|perhaps|arguably)(?: [a-z-]+){1,4}(?: [–—-]{1,2}|,)(?= [a-z])"
)
"""What is put in behind an adjective: "one of the busiest | – and most chaotic – | days"."""

JOINED_BEHIND = frozenset(
    "related based backed owned led enabled funded controlled listed trained linked inspired affiliated educated sized born built run made".split()
)
"""Participles that a hyphen joins to a noun or a name before what is counted (Merriam-Webster's entries of "-based" and its like): "164
measles - related fines". A negative example: "50 teachers - called the brotherhood - fled"."""
