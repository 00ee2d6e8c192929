"""Words around names and in them: titles before a name, particles inside it, suffixes after it.

Sources: forms of address from the Associated Press Stylebook ("titles", "military titles", "legislative
titles"), company suffixes from the ISO 20275 list of legal forms (the English and common ones), particles
from the Chicago Manual of Style 8.5 to 8.14. Entries are lower case and without a last full stop.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from importlib import resources

from checker.lexicon.abbreviations import OPENERS
from checker.lexicon.calendar import MONTHS, WEEKDAY_NUMBERS
from checker.lexicon.companies import LEGAL_FORMS

__all__ = [
    "BODY_ALIASES",
    "CALENDAR",
    "COMMON_NAMES",
    "COUNTRIES",
    "FAITHS",
    "FEMININE",
    "FEMININE_ENDINGS",
    "FIRST_OF_TWO",
    "FULL_NAME_ENDS",
    "FULL_STOPPED",
    "GIVEN_NAMES",
    "HONORIFICS",
    "LONG_PLACES",
    "MASCULINE",
    "MEMBERS",
    "NAMES_OF",
    "NATIONALITIES",
    "NOT_NAMES",
    "NO_NATION",
    "ORGANIZATION_NOUNS",
    "ORGANIZATION_SUFFIXES",
    "PARTICLES",
    "PARTIES",
    "PLACES",
    "PLACE_NOUNS",
    "ROMANISED_ENDINGS",
    "ROMANISED_NAMES",
    "WHOLE_LETTERS",
    "WIDER_NATIONS",
    "WORD_ENDINGS",
    "WRITTEN_AS",
]

HONORIFICS = frozenset(
    """mr mrs ms mx miss dr doctor prof professor sir dame lord lady rev reverend fr father sister brother
    rabbi imam pope cardinal bishop archbishop king queen prince princess duke duchess sheikh sheik
    ayatollah emir sultan sen senator rep representative congressman congresswoman gov governor lt gen
    general col colonel maj major capt captain sgt sergeant cpl corporal adm admiral cmdr commander pvt
    private officer detective det insp inspector supt superintendent constable sheriff marshal chief judge
    justice president vice premier prime minister chancellor secretary attorney ambassador mayor
    councilman councilwoman councillor alderman commissioner coach chairman chairwoman chairperson chair
    ceo cfo coo cto founder co-founder director manager spokesman spokeswoman spokesperson executive
    editor researcher analyst economist author actor actress singer rapper comedian billionaire investor
    entrepreneur lawyer prosecutor trooper firefighter lieutenant deputy assistant undersecretary msgr hon
    maestro chef mp reporter correspondent speaker""".split()
)
"""Words that stand right before a person's name and are no part of it."""

MASCULINE = frozenset(
    "mr sir lord king prince father brother duke emir sultan pope congressman councilman".split()
)
FEMININE = frozenset(
    "mrs ms miss lady dame queen princess sister mother duchess congresswoman councilwoman".split()
)
"""Forms of address that "he", and "she", can stand for."""

PARTICLES = frozenset(
    "van von der den de del della di da dos du la le el al bin ibn ben ter ten zu y af av".split()
)
"""Small words inside the names of persons and places."""

ORGANIZATION_SUFFIXES = LEGAL_FORMS | frozenset(
    "partners ventures capital industries enterprises technologies labs".split()
)
"""Words that close the name of a company."""

FULL_NAME_ENDS = (LEGAL_FORMS - {"holding"}) | {"bank", "ai"}
"""Words that close the full name of a body, so that a shorter name is a form of it; "Labs" and "Ventures" may be parts."""

FULL_STOPPED = re.compile(
    rf"\b((?:{'|'.join(sorted(form.capitalize() for form in LEGAL_FORMS if form.isalpha() and len(form) < 5))})\.)\s+(?=[A-Z])"
)
"""A legal form with its full stop before another capital: "Widget Inc. Acme Corp" is two names."""

ORGANIZATION_NOUNS = frozenset(
    """association agency administration authority board bureau bank center centre church club coalition
    college commission committee congress council court department development exchange federation forum
    foundation fund house institute institution initiative laboratory league legislature ministry museum
    network office organization organisation parliament party police press school senate service society
    survey team times trust union university airlines airways motors news post journal gazette tribune
    herald chronicle telegraph guardian dispatch hospital systems international bancorp financial energy
    oil gas insurance media entertainment pharmaceuticals software securities stores foods brands
    solutions studios records army navy force forces corps treasury cabinet embassy consulate academy
    orchestra opera ballet theatre theater assembly alliance movement chamber tribunal secretariat directorate
    inspectorate observatory registry conservatory confederation syndicate""".split()
)
"""Words that, inside a capitalised run, make it the name of a body."""

PLACE_NOUNS = frozenset(
    """street avenue road boulevard lane drive square park river lake mountain mountains mount island islands
    valley bay beach city county state states province republic kingdom ocean sea gulf peninsula desert
    district village town airport bridge harbor harbour cape coast hills heights springs falls forest
    canyon creek station north south east west northern southern eastern western""".split()
)
"""Words that, at the end of a capitalised run, make it the name of a place."""

CALENDAR = frozenset(
    (
        *MONTHS, *WEEKDAY_NUMBERS,
        *"""christmas easter thanksgiving ramadan today tomorrow yesterday gmt est edt cst cdt pst pdt mst utc bst cet am
        pm ad bc""".split(),
    )
)  # fmt: skip
"""Days, months, feasts and time zones."""

NATIONALITIES = frozenset(
    """afghan african albanian algerian american arab argentine argentinian armenian asian australian
    austrian azerbaijani bahraini bangladeshi belarusian belgian bolivian bosnian brazilian british
    bulgarian cambodian cameroonian canadian chilean chinese colombian congolese croatian cuban cypriot
    czech danish dominican dutch ecuadorian egyptian english eritrean estonian ethiopian european filipino
    finnish french georgian german ghanaian greek guatemalan haitian honduran hungarian icelandic indian
    indonesian iranian iraqi irish israeli italian jamaican japanese jordanian kazakh kenyan korean
    kosovar kurdish kuwaiti latvian lebanese liberian libyan lithuanian macedonian malaysian maltese
    mexican moldovan mongolian moroccan nepalese nicaraguan nigerian norwegian omani pakistani palestinian
    panamanian paraguayan peruvian polish portuguese qatari romanian russian rwandan saudi scottish
    senegalese serbian singaporean slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese
    tanzanian thai tunisian turkish ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni
    zambian zimbabwean jewish muslim christian catholic protestant islamic buddhist hindu western eastern
    northern southern republican democratic conservative labour socialist communist islamist""".split()
)
"""Adjectives of nations, faiths and parties (nations: the demonyms of ISO 3166 countries)."""

NOT_NAMES = frozenset(
    """i mr mrs ms dr ok yes no q a faq ceo cfo coo cto cio cmo vp hr pr it tv dvd cd pc us uk eu un phd mba
    dna gdp ipo ai id url covid-19 llm llms r&d copyright email info dems sens reps gop""".split()
)
"""Capitalised words that alone name nobody: offices, acronyms of things, forms of address."""


def _listed() -> dict[str, str]:
    """Names of the generated table, in small letters, with whose they mostly are: m, f or b (both)."""
    text = (resources.files("checker.lexicon") / "given_names.tsv").read_text(encoding="utf-8")
    words = text.partition("\n")[2].split()
    return dict(zip(words[::2], words[1::2], strict=True))


NAMES_OF: Mapping[str, str] = _listed()
"""Given name in small letters -> m, f, or b for both (lexicon/make/given_names.py tells its sources); no word of English, no
place and no nationality is one: "Rose", "Grant", "Paris" are not listed."""

COMMON_NAMES = frozenset(
    """aaron abigail abraham adam adrian ahmad ahmed aisha alan albert alejandro alex alexander alexandra
    alexandr alfred ali alice alison allan allen allison amanda amber amir amy ana andrea andreas andrew
    andrey angela angelina anita ann anna anne annie anthony antonio arnold arthur ashley audrey austin
    barbara barry beatrice ben benjamin bernard bernie beth betty beverly bill billy bob bobby brad
    bradley brandon brenda brent brett brian bridget brittany bruce bryan caitlin calvin cameron carl
    carla carlos carmen carol caroline carolyn catherine cathy cecilia charles charlie charlotte chelsea
    cheryl chris christian christina christine christopher chuck cindy claire clara clarence claudia colin
    connor connie craig crystal curtis cynthia daisy dale dan dana daniel danielle danny darren dave david
    dawn dean debbie deborah debra denise dennis derek diana diane diego dmitry dolores dominic don donald
    donna doris dorothy doug douglas duncan dylan earl eddie edgar edith eduardo edward eileen elaine
    eleanor elena eli elizabeth ella ellen elon emily emma enrique eric erica erik erin ernest esther
    ethan eugene eva evan evelyn felix fernando florence frances francis francisco frank fred frederick
    gabriel gail gareth gary gavin gene geoffrey george gerald gerard gina giovanni gladys glen glenn
    gloria gordon grace graham greg gregg gregory guy hannah harold harriet harry harvey hassan heather
    hector heidi helen helena henry herbert hillary holly howard hugh hugo hussein ian ibrahim ilya irene
    isaac isabel isabella ivan jack jackie jacob jacqueline jacques jake james jamie jan jane janet janice
    jared jason javier jay jean jeff jeffrey jennifer jenny jeremy jerome jerry jesse jessica jill jim
    jimmy jo joan joanna joanne joe joel john johnny jon jonathan jordan jorge jose joseph josh joshua
    joyce juan juanita judith judy julia julian julie jun june justin karen karl kate katherine kathleen
    kathryn kathy katie kayla keith kelly ken kenneth kerry kevin kim kimberly kirk kristen kristin kyle
    larry laura lauren laurence lawrence leah lee leo leon leonard leslie lewis liam lillian linda lindsay
    lisa lloyd logan lois lorraine louis louise lucas lucia lucy luis luke lynn madison malcolm manuel
    marc marcus margaret maria marie marilyn mario marion mark marlene martha martin marvin mary mathew
    matt matthew maureen maurice max megan mehmet melanie melissa michael michele michelle miguel mike
    mila mildred mitchell mohamed mohammad mohammed molly monica morgan muhammad nancy naomi natalia
    natalie natasha nathan neil nicholas nick nicola nicolas nicole nigel nina noah noel nora norma norman
    olga oliver olivia omar oscar otto owen pablo pamela patricia patrick paul paula pauline pedro peggy
    penny peter philip phillip phil phyllis pierre rachel ralph ramon randy raul ray raymond rebecca
    regina rene ricardo richard rick rita rob robert roberto robin robyn rodney roger roland ron ronald
    rosa rose rosemary ross roy ruben russell ruth ryan sally sam samantha samuel sandra sara sarah satya
    scott sean sergei sergey seth shane shannon sharon shaun shawn sheila sheryl shirley sibi sidney simon
    sofia sonia sophia sophie stacy stan stanley stefan stella stephanie stephen steve steven stewart
    stuart sue sundar susan suzanne sylvia tamara tammy tara ted teresa terence terry thelma theodore
    theresa thomas tiffany tim timothy tina toby todd tom tommy tony tracy travis trevor tyler ursula
    valerie vanessa vera vernon veronica victor victoria vincent viola virginia vivian vladimir walter
    wanda warren wayne wendy wesley william winston yasmin yusuf yvonne zachary zoe""".split()
)
"""The commonest given names by hand, those too that are words or places ("Grace", "Mark", "Sofia"; the most
frequent in the United States' SSA and the United Kingdom's ONS lists); a hint, not a proof."""

GIVEN_NAMES = NAMES_OF.keys() | COMMON_NAMES
"""The given names of the table, and the commonest by hand."""

COUNTRIES = frozenset(
    """afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas
    bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain
    brunei bulgaria burkina burundi cambodia cameroon canada chad chile china colombia congo croatia cuba
    cyprus czechia denmark djibouti dominica ecuador egypt england eritrea estonia eswatini ethiopia fiji
    finland france gabon gambia georgia germany ghana greece grenada guatemala guinea guyana haiti
    honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan
    kazakhstan kenya kiribati kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya
    liechtenstein lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius
    mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal
    netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama paraguay peru
    philippines poland portugal qatar romania russia rwanda samoa scotland senegal serbia seychelles
    singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan
    tanzania thailand togo tonga tunisia turkey turkmenistan tuvalu uganda ukraine uruguay uzbekistan
    vanuatu vatican venezuela vietnam wales yemen zambia zimbabwe europe africa asia america antarctica
    alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois
    indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi
    missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont
    virginia washington wisconsin wyoming ontario quebec alberta manitoba saskatchewan u.s u.k u.a.e""".split()
)
"""Countries (ISO 3166), continents, states of the United States, provinces of Canada."""

PLACES = COUNTRIES | frozenset(
    """london paris berlin madrid rome vienna brussels amsterdam copenhagen stockholm oslo helsinki dublin
    lisbon athens warsaw prague budapest bucharest sofia belgrade zagreb kyiv kiev moscow minsk riga
    vilnius tallinn istanbul ankara beirut damascus baghdad tehran riyadh jeddah doha dubai jerusalem gaza
    cairo tripoli tunis algiers rabat casablanca lagos abuja accra nairobi kampala khartoum johannesburg
    pretoria kabul karachi lahore islamabad delhi mumbai bombay calcutta kolkata chennai bangalore
    bengaluru hyderabad dhaka kathmandu colombo rangoon yangon bangkok hanoi saigon manila jakarta beijing
    shanghai shenzhen guangzhou wuhan taipei seoul pyongyang tokyo osaka kyoto sydney melbourne brisbane
    perth canberra auckland wellington toronto montreal vancouver ottawa calgary chicago boston
    philadelphia detroit atlanta miami dallas houston denver seattle phoenix baltimore cleveland
    pittsburgh cincinnati milwaukee minneapolis orlando tampa sacramento brooklyn manhattan hollywood
    havana caracas bogota lima santiago rio brasilia manchester liverpool birmingham glasgow edinburgh
    cardiff belfast leeds munich frankfurt hamburg cologne milan naples turin venice barcelona seville
    marseille lyon geneva zurich""".split()
)
"""Countries, and cities that news names without a country."""

LONG_PLACES = frozenset(
    (
        "new york", "new york city", "los angeles", "san francisco", "hong kong", "united states", "united kingdom",
        "south korea", "north korea", "saudi arabia", "new zealand", "south africa", "new jersey", "new mexico",
        "new hampshire", "north carolina", "south carolina", "north dakota", "south dakota", "west virginia",
        "rhode island", "puerto rico", "sri lanka", "costa rica", "el salvador", "las vegas", "san diego", "san jose",
        "san antonio", "tel aviv", "abu dhabi", "new delhi", "new orleans", "st. louis", "silicon valley",
        "united arab emirates", "south sudan", "sierra leone", "ivory coast", "northern ireland", "great britain",
        "soviet union", "czech republic", "dominican republic", "papua new guinea", "middle east", "latin america",
        "north america", "south america", "buenos aires", "mexico city", "sao paulo", "rio de janeiro", "new england",
        "hong kong island", "british columbia", "nova scotia", "washington d.c.", "west bank", "persian gulf",
    )
)  # fmt: skip
"""Places of several words."""

BODY_ALIASES = (
    frozenset(("us", "usa", "united states", "america", "american", "united states of america")),
    frozenset(("uk", "united kingdom", "britain", "british", "great britain", "england", "english")),
    frozenset(("eu", "european union", "europe", "european")),
    frozenset(("uae", "united arab emirates", "emirates")),
    frozenset(("un", "united nations")),
    frozenset(("washington", "white house", "us")),
    frozenset(("beijing", "china", "chinese")),
    frozenset(("moscow", "kremlin", "russia", "russian")),
    frozenset(("kyiv", "kiev")),
    frozenset(("mumbai", "bombay")),
    frozenset(("kolkata", "calcutta")),
    frozenset(("yangon", "rangoon")),
    frozenset(("myanmar", "burma")),
    frozenset(("czechia", "czech republic")),
    frozenset(("catalonia", "catalunya")),
    frozenset(("ivory coast", "cote d ivoire")),
    frozenset(("turkey", "turkiye")),
)
"""Countries, bodies and places that one newsroom calls this and another that, in comparable form (AP Stylebook,
"abbreviations", "geographic names"; UNGEGN list of exonyms). "America" is no "African Union"."""

WHOLE_LETTERS = {
    "ø": "o", "đ": "d", "ł": "l", "ı": "i", "ħ": "h", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ŋ": "n",
}  # fmt: skip
"""Letters that Unicode takes for no accented ones, in plain letters (CLDR, transform Latin-ASCII)."""

WRITTEN_AS = (
    ("gh", "k"), ("q", "k"), ("tch", "ch"), ("dj", "j"), ("sch", "sh"), ("oe", "u"), ("ou", "u"), ("oo", "u"), ("ee", "i"),
    ("yy", "y"), ("iy", "y"), ("ij", "y"), ("ii", "y"), ("i", "y"), ("w", "v"),
)  # fmt: skip
"""How one sound of another script, or of another spelling, is written in Latin letters, and one form of it (BGN/PCGN
romanisation of Arabic, Persian and Russian; Indonesia's spelling reform of 1947); "Miller", "Moller" stay two."""

FEMININE_ENDINGS = ("a", "elle", "ette", "ess")
"""Endings that make another person's name: Paul and Paula, Daniel and Danielle, Christian and Christina."""

ROMANISED_ENDINGS = (
    "ovich", "evich", "ovych", "evych", "ukovich", "kovych", "skiy", "skyy", "sky", "skii", "skyi", "enko", "shvili",
    "ullah", "ollah", "uddin", "eddin", "jad", "zadeh", "abad", "iyya", "iyah", "aev", "oev", "iyev", "yeva", "ayev",
)  # fmt: skip
"""How names put into Latin letters from Cyrillic, Georgian, Arabic or Persian often end (BGN/PCGN and ALA-LC
romanisation); "Curdworks" and "Millotte" end in none."""

ROMANISED_NAMES = frozenset(
    """mohammad mohammed muhammad mohamed mohamad muhammed ahmad ahmed hussein husayn hossein hussain hasan hassan
    abdul abdel ibrahim ebrahim yusuf yousef youssef omar umar abdullah abdallah abdulla khalid khaled mahmud mahmoud mustafa mostafa
    said saeed sayed sayyid ali khamenei rouhani ruhani zarif qaeda qaida hezbollah hizbullah hizballah houthi huthi
    gaddafi qaddafi kadafi gadhafi assad asad sisi saud taliban taleban isil daesh volodymyr vladimir volodymir sergei
    sergey sergej aleksandr aleksei alexei alexey aleksey dmitry dmitri dmitriy yuri yury iurii nikolai nikolay viktor
    oleksandr oleksiy andrei andrey mikhail yevgeny evgeny ilya iliya zelensky zelenskiy zelenskyy zelenskyi lukashenko
    putin navalny navalniy kim park lee choe choi jong chong xi hsi mao zedong tsetung deng zhou chou peking kuomintang
    guomindang osama usama bashar muammar moammar shiite shia koran quran ramzan ramadan tehran teheran""".split()
)
"""Names that newsrooms put into Latin letters in several ways (AP Stylebook, "Arabic names", "Russian names",
"Chinese names"), in comparable form; "Katherine" and "Robyn" are none."""

MEMBERS = frozenset({"democrat", "republican", "tory"})
"""Members of a party before any name; "Green" and "Labour" begin other names ("Green Bay Packers")."""

PARTIES: dict[str, str] = {
    "republican": "Republican",
    "democrat": "Democrat",
    "democratic": "Democrat",
    "independent": "independent",
    "labour": "Labour",
    "conservative": "Conservative",
    "tory": "Conservative",
    "green": "Green",
    "libertarian": "Libertarian",
    "r": "Republican",
    "d": "Democrat",
    "i": "independent",
    "con": "Conservative",
    "lab": "Labour",
}
"""How news prints a politician's party, with its name: "a Republican", "Labour MP", "R-Ohio" (AP Stylebook, "party
affiliation"; Hansard's abbreviations)."""

WIDER_NATIONS = {
    "british": frozenset(("english", "scottish", "welsh")),
    "european": frozenset(("german", "french", "italian", "spanish", "dutch", "polish", "british", "irish")),
    "african": frozenset(("nigerian", "kenyan", "ghanaian", "egyptian", "ethiopian", "moroccan", "tunisian")),
    "arab": frozenset(("saudi", "egyptian", "iraqi", "syrian", "jordanian", "lebanese", "kuwaiti", "qatari")),
    "asian": frozenset(("chinese", "japanese", "korean", "indian", "thai", "vietnamese", "malaysian")),
}
"""Adjectives of nations and regions -> those that they hold; a Scottish player is a British one."""

FAITHS = frozenset(
    "jewish muslim christian catholic protestant islamic buddhist hindu western eastern northern southern islamist".split()
)
"""Entries of NATIONALITIES that are faiths and quarters."""

NO_NATION = FAITHS | frozenset("republican democratic conservative labour socialist communist".split())
"""Those, and the entries that are parties."""

FIRST_OF_TWO = frozenset("rock trinidad bosnia antigua turks procter marks johnson smith".split())
"""First words of names that "and" joins: Rock and Roll, Trinidad and Tobago, Bosnia and Herzegovina (ISO 3166; Companies
House); "England and Wales" are two."""

WORD_ENDINGS = (
    "ly", "ing", "ed", "ness", "less", "ful", "tion", "sion", "ment", "ive", "able", "ible", "ous", "ship", "show", "time",
    "out", "ency", "ancy", "ers", "wide", "ation", "ism",
)  # fmt: skip
"""Endings by which a word that begins a sentence is an ordinary one although a reduced dictionary lacks it (Huddleston and
Pullum 2002, chapter 19); "Maersk" and "Halden" end in none."""

GENERATIONS = frozenset("jr sr ii iii iv".split())
"""What tells a son's name from his father's."""

OWNERS_IN_RUNS = ORGANIZATION_NOUNS | frozenset(
    "secretary ministry republic kingdom state states city duke".split()
)
"""Words of a body before "of"."""

OFFICES_OF = frozenset("ministry department office bureau secretariat faculty school institute board".split())
"""Bodies that are of two things: "Ministry of Health and Social Affairs"; "Bank of Spain and Banco Roe" are two."""

OWNERS = OWNERS_IN_RUNS | {"hall", "bay"}
"""Words of a body that may own another: "Acme Bank of X"."""

NOT_LEADING = OPENERS | frozenset("former ex new dear even outgoing interim acting late".split())
"""Words that open a run of capitals and are no part of the name."""

ADDRESS = frozenset("mr mrs ms miss dr sir prof lord lady dame rev".split())
"""Forms of address."""

LEFT_OUT = frozenset({"of", "and", "the", "for", "in", "on"})
"""Small words whose initials an acronym leaves out."""
