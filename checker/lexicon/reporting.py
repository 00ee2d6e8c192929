"""Words that say who says so: verbs of saying and of thinking, hedges, and the nouns that speak.

Sources: the verbs of saying in Levin 1993, "English Verb Classes and Alternations" (37.1 to 37.9), the
attribution relations of the Penn Discourse TreeBank 2.0 manual (section 5), and the weasels and hedges of
the CoNLL-2010 shared task; checked against newswire. Entries are lower case.
"""

from __future__ import annotations

from checker.lexicon.posts import AFTER_OUSTED, OFFICES, SPOKEN_FOR

__all__ = [
    "ACCORDING",
    "ACCUSING_VERBS",
    "AMBIGUOUS_VERBS",
    "BEHIND_SAID",
    "BETWEEN_SUBJECT_AND_VERB",
    "CLAUSE_ONLY",
    "CONFESSIONS",
    "CORRECTING",
    "COUNTERS",
    "COUNTING_VERBS",
    "DENIALS",
    "DESCRIBING_VERBS",
    "DOCUMENT_NOUNS",
    "ESTIMATING",
    "EXPECTING",
    "FINDING_VERBS",
    "FORECAST_BY",
    "FORECAST_VERBS",
    "GIVING",
    "GROUP_NOUNS",
    "HEARINGS",
    "HEARSAY",
    "HEARSAY_NOUNS",
    "HEARSAY_PARTICIPLES",
    "INVERTED_VERBS",
    "ISSUING",
    "KEEPING_VERBS",
    "MANNER_VERBS",
    "OWN_COUNTS",
    "OWN_VIEWS",
    "PLACING_VERBS",
    "PLURAL_VERBS",
    "POLLING_VERBS",
    "POSTMODIFIERS",
    "PROJECTION_VERBS",
    "QUOTE_ONLY",
    "RECIPIENT_VERBS",
    "REPORTING_VERBS",
    "REVISED",
    "REVISING",
    "ROLE_NOUNS",
    "SPEAKING_OF",
    "SURVEYS",
    "TOLD_BY",
    "TOLLS",
    "TRANSACTIONS",
    "UNNAMED_NOUNS",
    "VIEW_HOLDERS",
    "VIEW_PASSIVES",
    "VIEW_VERBS",
]

REPORTING_VERBS = frozenset(
    """said says say saying told tells tell telling stated states stating announced announces announcing
    reported reports reporting confirmed confirms confirming added adds adding noted notes noting
    explained explains explaining disclosed discloses disclosing revealed reveals revealing wrote writes
    writing commented remarked remarks acknowledged acknowledges admitted admits conceded concedes
    declared declares insisted insists reiterated reiterates responded responds replied replies recalled
    recalls testified testifies tweeted tweets warned warns cautioned cautions indicated indicates
    indicate informed mentioned mentions stressed stresses emphasized emphasised emphasizes maintained
    maintains asserted asserts alleged alleges claimed claims claim denied denies estimated estimates
    estimate calculated calculates projected predicted predicts forecast forecasts found finds showed
    shows show concluded concludes observed quipped joked advised argued argues argue contended contends
    suggested suggests suggest complained complains boasted pledged promised vowed asked asks believe
    believes believed think thinks thought urged confirm report state quoted cited citing continued joking
    recounted recounts lamented laments marvelled marveled agreed allege announce acknowledge admit insist warn deny
    predict contend counted counts tallied verified project projects recorded registered logged documented claiming
    understands heard ruled write warning alleging arguing insisting acknowledging admitting estimating predicting forecasting""".split()
)
"""Forms that take a subject who speaks, writes or thinks, and what is said."""

AMBIGUOUS_VERBS = frozenset(
    """states reports notes claims estimates forecasts shows show finds found showed asks tweets writes say
    state report claim estimate agreed continued suggested suggests suggest urged pledged promised vowed
    projected forecast maintained maintains quoted cited believed thought responded argued adds indicate
    indicates indicated calculated advised remarks alleged confirm promised revealed reveals writing
    telling warning""".split()
)
"""Forms that are nouns or have another sense: they count only before "that", a mark or a new clause."""

CLAUSE_ONLY = frozenset(
    """added adds add adding maintained maintains maintain emphasized emphasised emphasizes stressed stresses
    confirmed confirms wrote writes writing explained explains continued asserted asserts observed
    recalled recalls concluded concludes acknowledged acknowledges acknowledge admitted admits admit mentioned mentions
    noted notes counted counts tallied verified recorded registered logged documented heard ruled promised pledged vowed
    write""".split()
)
"""Forms that often take a thing as object: they credit somebody only before "that", a comma or a quotation."""

INVERTED_VERBS = frozenset(
    "said says say adds added explained explains recalled recalls wrote writes warned warns insisted insists".split()
)
"""Forms that stand before whoever speaks, whatever the noun: "…, said a weaver"."""

COUNTING_VERBS = frozenset(
    """confirmed confirms confirm counted counts tallied acknowledged verified recorded registered logged
    documented""".split()
)
"""Forms that credit whoever counts with the figure after them: "the coroner confirmed three deaths"."""

HEARINGS = frozenset(
    "court courtroom inquest hearing tribunal jury jurors trial committee inquiry panel magistrates".split()
)
"""What "heard that" credits with what was said before it; anybody else only hears."""

COUNTERS = frozenset(
    "ministry department office agency bureau institute service authority survey observatory hospital police".split()
)
"""What the name of an office that keeps count holds: "the Met Office recorded 84mm"; a union or a bank records losses."""

KEEPING_VERBS = frozenset("recorded registered logged documented".split())
"""Forms that credit an office or a group that keeps count, and nobody by name: "Norway recorded two wins"."""

FORECAST_VERBS = frozenset("forecast forecasts project projects projected".split())
"""Forms that credit a body with a forecast: "the IMF forecasts growth of 3.1%"."""

PLACING_VERBS = frozenset(
    """put puts putting peg pegs pegged pegging estimate estimates estimated value values valued assess assesses
    assessed gauge gauges gauged reckon reckons reckoned place places placed measured see sees""".split()
)
"""Forms that put a figure on something: "insurers put the damage at $3 billion"."""

ACCUSING_VERBS = frozenset("accuse accuses accused accusing".split())
"""Forms that credit whoever accuses with what follows "of"."""

TRANSACTIONS = frozenset(
    """deal sale move investment agreement offer bid merger takeover round price acquisition transaction purchase buyout
    stake contract listing flotation""".split()
)
"""What values a company without saying anything: "the deal puts Bolt at $3 billion"."""

CONFESSIONS = frozenset("recalled recalls admitted admits acknowledged acknowledges".split())
"""Forms that credit somebody with what he or she did, told as a gerund: "Roe admitted taking $3,000"."""

OWN_COUNTS = frozenset(
    """estimate estimates count tally reckoning calculation calculations forecast forecasts projection projections
    expectation expectations""".split()
)
"""Nouns of somebody's own counting: "by the union's estimate", "analysts' forecast of 12%"."""

CORRECTING = frozenset(
    "corrected corrects correction retracted retracts retraction misstated misreported".split()
)
"""Words that take back a figure given before (Reuters Handbook, "corrections"). Negative examples: "wrongly jailed for
12 years", "the Department of Corrections", which take back no figure."""

REVISED = (OWN_COUNTS - {"reckoning", "calculation", "calculations"}) | {"outlook", "toll"}
REVISING = frozenset(
    """raised raises cut cuts lowered lowers trimmed trims revised revises upgraded downgraded slashed lifted lifts hiked
    kept keeps maintained nudged reduced increased doubled halved""".split()
)
"""What somebody revises, and forms that say so: "the bank raised its forecast for growth to 2.8%"."""

TOLLS = frozenset("toll figure total".split())
GIVING = frozenset("gave gives give cited cites issued offered published put reported".split())
"""What is given, and forms that credit whoever gives it: "a local chief gave a toll of 51"."""

ESTIMATING = ("analysts", "brokers", "economists", "forecasters", "strategists", "traders")
"""Whose estimates the market asks for: "the average estimate of 17 analysts"; "critics" and "fans" give none."""

OWN_VIEWS = frozenset(
    "view opinion assessment judgment judgement telling account figures numbers data statistics version".split()
)
"""Nouns of what somebody holds: "in the bank's view, …", "on the government's own figures, …"."""

SURVEYS = frozenset("survey poll study census analysis sample".split())
"""What a sentence begins with that tells what was found: "In a survey of 900 nurses, 40% said"."""

SPEAKING_OF = frozenset("spoke speaks speak spoken talked boasted boasts".split())
"""Forms that credit whoever speaks with the figure after "of"."""

EXPECTING = frozenset(
    "forecast forecasts expected estimated predicted projected anticipated claimed reported promised predict expect".split()
)
"""Forms whose object may stand before them: "the 15 cents that analysts had forecast"."""

ISSUING = frozenset("issued released published posted sent wrote made gave out filed shared tweeted".split())
"""Forms before a document that says something: "the bank put out a statement saying"."""

MANNER_VERBS = frozenset(
    """shouted whispered murmured muttered cried exclaimed yelled screamed groaned sighed laughed smiled grinned chuckled
    snapped growled mused countered retorted fumed enthused gushed opined offered pleaded begged narrated began concluded
    answered answers remembered remembers reflected reflects ventured volunteered interjected demanded ordered
    wondered read reads recorded records states write beamed beams joked jokes quipped quips thundered thunders
    shrugged shrugs winked giggled sobbed wept sneered scoffed scoffs barked bellowed roared hissed mumbled stammered
    drawled moaned grumbled complained complains lamented laments protested protests conceded concedes deadpanned
    marvelled marveled rejoiced exulted crowed boasted boasts bragged confided confides confessed confesses summed sums
    chimed chipped interrupted inquired enquired queried implored appealed warned""".split()
)
"""Forms that credit whoever speaks only beside a quotation (Levin 1993, 37.3 "manner of speaking", 37.7, 37.8 "complain",
40.2 "nonverbal expression"; "the notice read")."""

POLLING_VERBS = frozenset("gives gave has had puts put lists listed".split())
"""Forms that credit a poll or a list with the figures in it: "the poll gives Roe 44%"."""

QUOTE_ONLY = frozenset("asked asks continued agreed urged responded quoted cited citing".split())
"""Forms that credit somebody only beside a quotation."""

DESCRIBING_VERBS = frozenset(
    """called calls calling described describes describing branded brands branding labeled labelled labels labelling labeling
    hailed hails hailing slammed slams slamming denounced denounces denouncing praised praises praising blasted blasts
    blasting dismissed dismisses dismissing criticized criticised criticizes criticises criticising criticizing referred
    refers referring dubbed dubs dubbing termed terms terming condemned condemns condemning attacked attacks attacking
    characterised characterized characterises characterizes characterising characterizing likened likens likening compared
    compares comparing deemed deems spoke speaks speaking talked talks talking warned warns warning complained complains
    complaining decried decries decrying lambasted lambasts lambasting derided derides deriding ridiculed ridicules
    rejected rejects rejecting lauded lauds lauding saluted salutes saluting blamed blames blaming promised promises
    promising demanded demands demanding declared declares declaring pronounced pronounces""".split()
)
"""Verbs that lead to a quotation of their object (Levin 1993, 29.2 "characterize", 29.3 "dub", 29.4 "declare", 33 "judgement"):
"Roe called it “…”", "Roe spoke of “…”"."""

BEHIND_SAID = AFTER_OUSTED | frozenset("at as yesterday today late".split())
"""What may stand behind the verb that closes a sentence with its speaker: "…, Roe said | on Friday"; not "said | the plan"."""

RECIPIENT_VERBS = frozenset("told tells tell telling informed advised warned assured reminded".split())
"""Forms with an addressee between them and what is said: "told reporters that"."""

PLURAL_VERBS = frozenset("write show state claim estimate indicate suggest project".split())
"""Forms that are nouns, or infinitives, after a single name ("the Roe show")."""

VIEW_VERBS = frozenset(
    """believe believes believed think thinks thought argue argues argued contend contends contended feel
    feels felt suspect suspects suspected fear fears feared hope hopes hoped doubt doubts doubted worry
    worries worried guess guesses guessed suppose supposes supposed reckon reckons reckoned speculate speculates speculated complained complains lamented
    laments""".split()
)
"""What follows these is somebody's view."""

PROJECTION_VERBS = frozenset(
    "expect expects expected predict predicts predicted anticipate anticipates anticipated".split()
)
"""Views when those who hold views "expect"; a plan or guidance when a company does."""

VIEW_HOLDERS = frozenset(
    """critics critic analysts analyst sceptics skeptics opponents supporters observers commentators pundits
    economists strategists traders investors fans detractors proponents experts many some others rivals
    watchers advocates campaigners activists insiders""".split()
)
"""Whatever these say is a view ("critics say it overpaid"); "insiders" only when they think."""

UNNAMED_NOUNS = frozenset(
    """source sources person people individual individuals insider insiders someone somebody reports rumors
    rumours tipster whistleblower whistleblowers informant persons""".split()
)
"""Sources whom the article does not name."""

DOCUMENT_NOUNS = frozenset(
    """filing filings document documents record records report statement data figures study survey poll
    research memo email emails letter lawsuit complaint indictment affidavit transcript release estimates
    analysis census prospectus paper article post statistics announcement court website site results order
    ruling information papers suit lawsuits petition polls surveys studies tests numbers minutes accounts logs readings projections forecasts
    hearing trial tribunal     images imagery footage video videos photos photographs invoices receipts messages maps audit audits inquiry review
    inspection inspections inquest autopsy count tally calculations test bills draft drafts blueprint brochure ledger
    ledgers manifest budget dossier bulletin bulletins diary disclosure disclosures factsheet guidance leaflet listing
    memorandum newsletter note notes register registry roadmap schedule spreadsheet summary testimony
    webpage page profile obituary biography book column editorial dispatch tweet tweets message poster questionnaire
    transcripts map image photo photograph video invoice receipt log graph diagram notebook list chart charts index gauge""".split()
)
"""Documents that say something."""

GROUP_NOUNS = frozenset(
    """company companies firm group bank agency ministry department government administration board committee
    commission council court union association organization organisation party team startup newspaper
    paper magazine newswire network broadcaster outlet media television tv radio police authorities
    officials official prosecutors investigators lawyers attorneys witnesses residents researchers
    scientists doctors executives executive management leaders lawmakers regulators developers employees
    workers customers users parents family relatives neighbors neighbours friends teachers pilots rescuers
    hospital university school airline retailer carmaker manufacturer maker supplier lender insurer
    partnership consortium venture club site service blog exchange buyer seller unit parent subsidiary
    partners shareholders two sides both statement notice author authors staff crew spokespeople
    spokespersons economist economists judge lawyer attorney prosecutor survivor victim suspect defendant
    man woman boy girl teen mother father wife husband son daughter driver passenger student teacher
    academy army navy militia battalion bloc brigade cabinet charity church clinic coalition coastguard congress
    corporation delegation diocese embassy faction faculty federation fleet foundation garrison guild institute
    institution junta jury legislature lobby mission monitor monitors movement municipality nonprofit observatory operator
    opposition palace parliament presidency prosecution defence defense regime regiment regulator republic secretariat
    senate society squad subcommittee syndicate thinktank troops utility vendor watchdog chipmaker planemaker drugmaker
    automaker brewer brokerage distributor refinery miner producer exporter importer wholesaler broker navy kremlin
    consultancy cooperative co-operative monarchy chancellery registry laboratory lab zoo museum library theatre
    college clan tribe rebels insurgents separatists forces
    doctor nurse resident witness researcher scientist professor expert investigator detective officer
    sheriff reporter neighbor neighbour friend owner player star singer actor writer""".split()
)
"""People and bodies that speak and are known by their role (bodies: the nouns of WordNet's class noun.group that news has
speak); a "herd" or a "convoy" says nothing."""

ROLE_NOUNS = frozenset(
    """rep representative representatives ceo founder cofounder co-founder head chief senator manager coach captain counsel
    leader boss""".split()
).union(OFFICES, SPOKEN_FOR)
"""Nouns of office that speak ("a spokesman for the company")."""

POSTMODIFIERS = frozenset(
    """for of at from in with on who familiar briefed close aware involved near inside within directly
    knowledgeable informed acquainted working published released filed obtained seen conducted
    commissioned reviewed issued posted compiled collected provided cited dated representing""".split()
)
"""Words that go on after the noun: "a person familiar with the matter", "a spokesman for the bank"."""

BETWEEN_SUBJECT_AND_VERB = frozenset(
    """has had have having also later then now just once again today yesterday earlier still even will would
    could may might did does do is was are were be been being to not never himself herself itself
    themselves jointly""".split()
)
"""Auxiliaries and adverbs between the one who speaks and the verb; words in -ly count too."""

HEARSAY = frozenset(
    "reportedly allegedly supposedly purportedly apparently presumably unconfirmed purported".split()
)
"""Marks of hearsay that name nobody."""

HEARSAY_NOUNS = frozenset("rumor rumors rumour rumours rumored rumoured".split())
"""Nouns and participles of hearsay."""

HEARSAY_PARTICIPLES = frozenset(
    "said mentioned believed thought understood reported alleged rumored rumoured claimed estimated".split()
)
"""With a form of "be" before and "to" or "that" after: "is said to", "it was reported that"."""

TOLD_BY = frozenset(
    "said told reported announced confirmed forecast predicted projected estimated claimed alleged stated disclosed revealed".split()
)
"""Participles of a passive whose agent says so: "it was announced by the board that 40 had left"; what was signed or paid
by somebody is not told."""

FORECAST_BY = frozenset("reported forecast predicted projected estimated".split())
"""Those whose subject is what is told: "growth of 3% was forecast by the bank"; a deal that was announced is not."""

DENIALS = frozenset("denied denies disputed disputes rejected rejects".split())
"""What follows these is not asserted by anybody."""

FINDING_VERBS = frozenset(
    "found finds find showed shows show indicated indicates indicate revealed reveals suggested suggests suggest".split()
)
"""Verbs that credit a document, and a person only before "that"."""

ACCORDING = {"according": "to", "words": "of", "per": "", "line": "with", "response": "to", "based": "on"}
"""Words before the one who is credited, with what must follow them. "per" counts after a comma and before a name;
"in line with" and "in response to" (what paraphrasing machines make of "according to") before what can be
nothing but a source."""

VIEW_PASSIVES = frozenset(
    "seen viewed regarded perceived criticized criticised hailed described considered praised".split()
)
"""After a form of "be" and before "as": a view that is credited to nobody."""
