"""Currencies by symbol, code and word, each as its ISO 4217 code.

Sources: ISO 4217 list one, and list three for what is no longer money (SIX Group), for codes; Unicode CLDR 47
`currencies/en` and the block Currency Symbols of the Unicode Standard for symbols and names; The Economist and the Financial Times for letters before an amount ("SFr",
"IR£"); Reuters style of the 1980s for "dlrs", "cts", "stg". Minor units have no code: they keep their word.
"""

from __future__ import annotations

import json
import re
from decimal import Decimal
from importlib import resources

from checker.lexicon.names import COUNTRIES, NATIONALITIES

SYMBOLS = {
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₩": "KRW", "₽": "RUB", "₺": "TRY",
    "₪": "ILS", "฿": "THB", "₫": "VND", "₴": "UAH", "₦": "NGN", "₱": "PHP", "₡": "CRC", "₾": "GEL",
    "₭": "LAK", "₸": "KZT", "₮": "MNT", "₲": "PYG", "₵": "GHS", "₼": "AZN", "₿": "BTC", "元": "CNY",
    "円": "JPY", "￥": "JPY", "＄": "USD", "￡": "GBP", "₤": "GBP", "¢": "cent", "₠": "EUR", "₨": "INR",
    "৳": "BDT", "֏": "AMD", "៛": "KHR", "؋": "AFN", "﷼": "IRR", "đ": "VND", "圆": "CNY", "圓": "CNY", "₣": "FRF", "₧": "ESP", "₯": "GRD", "₳": "ARA", "⃀": "KGS", "원": "KRW", "￦": "KRW", "ƒ": "NLG",
}  # fmt: skip

SIGNS = "".join(symbol for symbol in SYMBOLS if len(symbol) == 1 and not symbol.isalnum())
"""The signs of currencies that are no letters: digits behind one are an amount, and no year, day or hour. A negative example: "#1500"."""

SHARED_SYMBOLS = tuple(
    frozenset(codes.split())
    for codes in (
        "USD AUD CAD SGD HKD NZD", "PHP BWP", "INR PKR LKR NPR MUR SCR", "SEK NOK DKK ISK CZK", "KES TZS UGX SOS", "GBP EGP", "JPY CNY",
    )
)  # fmt: skip
"""Currencies that print one symbol (CLDR 47's narrow symbols and what local papers print: "P31,500", "Rs 400", "kr 90", "Sh 70"): that
one text names one of them and another prints the symbol is no difference. A negative example: "€40" and "£40"."""

DOLLARS = {
    "us": "USD", "u.s": "USD", "u.s.": "USD", "usd": "USD", "a": "AUD", "au": "AUD", "aus": "AUD",
    "aud": "AUD", "c": "CAD", "ca": "CAD", "can": "CAD", "cad": "CAD", "cdn": "CAD", "hk": "HKD",
    "hkd": "HKD", "nz": "NZD", "nzd": "NZD", "s": "SGD", "sg": "SGD", "sgd": "SGD", "nt": "TWD",
    "ntd": "TWD", "mex": "MXN", "mx": "MXN", "r": "BRL", "j": "JMD", "tt": "TTD", "bz": "BZD", "fj": "FJD",
    "cl": "CLP", "ar": "ARS", "col": "COP", "rd": "DOP", "z": "ZWL", "n": "NAD", "ec": "XCD", "bds": "BBD",
    "gy": "GYD", "g": "GYD", "ci": "KYD", "si": "SBD", "ws": "WST", "b": "BND", "t": "TOP", "u": "UYU", "bd": "BMD",
    "l": "LRD", "mop": "MOP", "clp": "CLP", "cup": "CUP", "ars": "ARS", "cop": "COP", "mxn": "MXN", "uyu": "UYU", "dop": "DOP", "twd": "TWD",
    "ld": "LRD", "cuc": "CUC", "uy": "UYU", "sr": "SRD", "bvi": "USD", "xcd": "XCD", "nad": "NAD", "jmd": "JMD", "ttd": "TTD",
}  # fmt: skip
"""What stands before "$", or after it, and says whose dollar (or peso) it is."""

WHOSE: dict[str, dict[str, str]] = {
    "$": DOLLARS,
    "£": {
        "e": "EGP", "egp": "EGP", "iep": "IEP", "sh": "SHP", "le": "EGP", "eg": "EGP", "ir": "IEP", "ie": "IEP", "l": "LBP", "lb": "LBP", "s": "SYP", "i": "IEP",
        "gb": "GBP", "uk": "GBP", "c": "CYP", "cy": "CYP", "fk": "FKP", "gi": "GIP", "ss": "SSP",
    },
    "¥": {"cn": "CNY", "rmb": "CNY", "jp": "JPY"},
    "¢": {"gh": "GHS"},
    "₵": {"gh": "GHS"},
    "₭": {"n": "LAK"},
    "₣": {"r": "RWF"},
    "₩": {"kr": "KRW"},
}  # fmt: skip
"""What stands before a symbol, or in capitals after it, and says whose currency it is."""

_TABLES = json.loads(resources.files("checker.lexicon").joinpath("currencies.json").read_text("utf-8"))
"""What lexicon/make/tables.py wrote."""

OTHER_WORDS = frozenset("ALL AMD BAM BOB COP CUP ERN GEL LAK MAD MOP MTL PEN SHP SIT SOS STN SUR TOP".split())
"""Codes that are words or initials of something else."""
_SMALL_WORDS = frozenset("try ron php esp mur dem fim kgs ars sar sek nok isk sen".split())
"""Codes that are words in small letters."""
_PLAIN = [code for code in _TABLES["codes"] if code not in OTHER_WORDS]
CODES: dict[str, str] = {code: code for code in _PLAIN} | {
    code.lower(): code for code in _PLAIN if code.lower() not in _SMALL_WORDS
} | {
    "BTC": "BTC", "ETH": "ETH", "CLF": "CLF",
    "RMB": "CNY", "CNH": "CNY", "RM": "MYR", "NIS": "ILS", "Rs": "INR", "Rs.": "INR", "Rp": "IDR", "DM": "DEM",
    "Tk": "BDT", "Ksh": "KES", "KSh": "KES", "Sh": "KES", "Shs": "KES", "Sh.": "KES", "USh": "UGX", "Ush": "UGX",
    "TSh": "TZS", "Tsh": "TZS", "SFr": "CHF", "SFr.": "CHF", "Sfr": "CHF", "FFr": "FRF", "BFr": "BEF",
    "DKr": "DKK", "Dkr": "DKK", "SKr": "SEK", "Skr": "SEK", "NKr": "NOK", "Nkr": "NOK", "Kč": "CZK", "zł": "PLN",
    "TL": "TRY", "YTL": "TRY", "Php": "PHP", "rmb": "CNY", "usd": "USD", "eur": "EUR", "gbp": "GBP", "aud": "AUD",
    "cad": "CAD", "nzd": "NZD", "inr": "INR", "rs": "INR", "rs.": "INR", "btc": "BTC", "sfr": "CHF", "ffr": "FRF", "bfr": "BEF", "dkr": "DKK", "skr": "SEK", "nkr": "NOK", "rp": "IDR", "ksh": "KES", "sh": "KES", "shs": "KES", "nis": "ILS", "dhs": "AED", "chf": "CHF", "jpy": "JPY", "cny": "CNY", "hkd": "HKD",
    "sgd": "SGD", "sen": "sen", "kr": "SEK",
    "PhP": "PHP", "FCFA": "XAF", "GH₵": "GHS", "Frs": "CHF", "Kz": "AOA", "CFA": "XOF", "GHC": "GHS", "GHc": "GHS",
    "Ksh.": "KES", "KSh.": "KES", "SLRs": "LKR", "SLRs.": "LKR", "MRs": "MUR", "NRs": "NPR", "PKRs": "PKR", "Kčs": "CZK",
    "zl": "PLN", "S/": "PEN", "S/.": "PEN", "B/.": "PAB", "Bs.": "BOB", "Bs.F.": "VES", "лв": "BGN", "din.": "RSD", "дин": "RSD", "дин.": "RSD", "ден": "MKD", "руб": "RUB", "руб.": "RUB", "Nfk": "ERN", "Dh": "AED", "Dhs": "AED",
    "kr.": "DKK", "Kr.": "DKK", "Rp.": "IDR", "Gs.": "PYG", "Lps": "HNL", "Lps.": "HNL", "Nu.": "BTN", "Esc.": "PTE", "Afl.": "AWG",
    "Fmk": "FIM", "Afs": "AFN", "Afl": "AWG", "NAf": "ANG", "NAfl": "ANG", "Nafl": "ANG", "NAƒ": "ANG", "MTn": "MZN", "SLRe": "LKR", "NRe": "NPR",
    "SRe": "SCR", "MRf": "MVR", "ShSo": "SOS", "Fdj": "DJF", "Ikr": "ISK", "Íkr": "ISK", "hfl": "NLG", "Bfr": "BEF", "ÖS": "ATS", "öS": "ATS",
    "NTD": "TWD", "sFr": "CHF", "sFr.": "CHF", "Hrn": "UAH", "hrn": "UAH", "ptas": "ESP", "сом": "KGS",
    "FCFP": "XPF", "FBu": "BIF", "FRw": "RWF", "Frw": "RWF", "FC": "CDF",
}  # fmt: skip
"""Codes that stand before or after a figure; case counts, so that "All" and "try" stay words."""

CODES |= {
    f"{code}.": CODES[code]
    for code in "Tk Ksh KSh USh Ush TSh Tsh Fmk Afs SLRe NRe MRf DKr SKr NKr Skr Nkr Dkr Ikr Kz Rf hfl Lps Kčs ден лв zł".split()
    if code in CODES
}
"""The same with the full stop of an abbreviation."""

CAREFUL: dict[str, str] = {code: code for code in OTHER_WORDS} | {
    "dm": "DEM", "Bs": "BOB", "Gs": "PYG", "Ft": "HUF", "SR": "SAR", "QR": "QAR", "KD": "KWD", "BD": "BHD", "RO": "OMR", "JD": "JOD", "Rf": "MVR", "Nu": "BTN", "Fr": "CHF", "Fr.": "CHF", "Bt": "THB", "Br": "ETB", "Le": "SLE", "LE": "EGP", "Dfl": "NLG", "Pta": "ESP", "Ptas": "ESP", "Esc": "PTE", "PS": "GBP", "Y=": "JPY", "FF": "FRF", "L.": "HNL", "MK": "MWK", "VT": "VUV", "Lit": "ITL",
    "Lt": "LTL", "Ls": "LVL", "Lm": "MTL", "Sk": "SKK", "Ar": "MGA", "Db": "STN", "Pts": "ESP", "Fl": "NLG", "kn": "HRK", "Kn": "HRK", "mk": "FIM",
}  # fmt: skip
"""What is a currency before an amount only where the figure looks like one, by a scale, decimals or thousands:
letters that mean something else too ("COP26", "PS5"), and what tools that fold text to ASCII (Unidecode 1.3, `£`
is "PS", `¥` is "Y=") leave of a symbol."""

BEHIND: dict[str, str] = {
    code: currency for code, currency in CAREFUL.items() if code not in {*OTHER_WORDS, "PS", "Y=", "L.", "VT", "Pts"}
} | {
    "DA": "DZD", "LL": "LBP", "LS": "SYP", "DH": "MAD", "DT": "TND", "LD": "LYD", "YR": "YER", "CF": "KMF", "BF": "BEF", "FB": "BEF", "LF": "LUF",
    "ZK": "ZMW", "fl": "NLG", "CFP": "XPF",
}  # fmt: skip
"""What is a currency behind an amount only where somebody pays it or it is large: "it costs 100 kn", "2.5 million Ft". A negative
example: "a wind of 40 kn"."""

_IN_SMALL = {
    code.lower(): (CODES | CAREFUL)[code]
    for code in "ARS ESP FCFA FIM ISK LAK MUR NOK PHP RON SAR SEK RM TL QR KD Tk USh TSh Fmk NTD YTL FRw FBu CNH".split()
}
"""Codes in small letters that are words or names there, or that CODES has in capitals alone: "nok 5bn", "it costs 340 mur"."""
CAREFUL |= _IN_SMALL
BEHIND |= _IN_SMALL

LETTERS = {
    "R": "ZAR", "N": "NGN", "P": "PHP", "Y": "JPY", "W": "KRW", "#": "GBP", "K": "ZMW", "Q": "GTQ", "L": "HNL",
}  # fmt: skip
"""Letters that newspapers print on to an amount at home ("R18 billion", "P1,500"), and the pound sign as its neighbour
in ISO 646; a long plain number excepted: that is a model ("R2000") or an order ("#12345")."""

SCALED_AMOUNT = re.compile(r"[0-9][0-9.,]{0,8} ?(?:million|billion|trillion|bn|mn)(?![a-z])")
"""An amount before which the letter of a currency may be small: "r2.3 billion"."""

_ALONE = {
    "dollar": "USD", "dlr": "USD", "buck": "USD", "greenback": "USD", "quid": "GBP", "sterling": "GBP", "stg": "GBP",
    "franc": "CHF", "krona": "SEK", "kronor": "SEK", "kronur": "ISK", "krone": "NOK", "kroner": "NOK", "koruna": "CZK",
    "ruble": "RUB", "rouble": "RUB", "roubles": "RUB", "rupee": "INR", "peso": "MXN", "renminbi": "CNY", "rmb": "CNY", "lira": "TRY",
    "lire": "ITL", "dirham": "AED", "dinar": "KWD", "riyal": "SAR", "rial": "IRR", "shekel": "ILS", "sheqel": "ILS",
    "dong": "VND", "birr": "ETB", "kwacha": "ZMW", "lei": "RON", "leu": "RON", "lev": "BGN", "leva": "BGN",
    "hryvnya": "UAH", "soum": "UZS", "manat": "AZN", "bolivar": "VES", "escudo": "PTE", "guilder": "NLG", "kip": "LAK",
    "taka": "BDT", "pula": "BWP", "reais": "BRL", "zlotych": "PLN", "deutschemark": "DEM", "deutsche mark": "DEM",
    "d mark": "DEM", "bitcoin": "BTC", "ether": "ETH", "maloti": "LSL", "pound sterling": "GBP",
    "pounds sterling": "GBP", "pound stg": "GBP", "pounds stg": "GBP", "franc cfa": "XOF", "francs cfa": "XOF",
    "cfa franc": "XOF", "nuevo sol": "PEN", "nuevos soles": "PEN", "quetzales": "GTQ", "colones": "CRC", "colóns": "CRC",
    "guaranies": "PYG", "guaraníes": "PYG", "bolivares": "VES", "bolívares": "VES", "meticais": "MZN", "deutschmark": "DEM",
    "d-mark": "DEM", "kuai": "CNY", "markkaa": "FIM", "markka": "FIM", "irish punt": "IEP", "emalangeni": "SZL", "cfa": "XOF", "loonie": "CAD",
    "trinidad and tobago dollar": "TTD", "pound scots": "GBP", "scots pound": "GBP", "đồng": "VND", "togrog": "MNT", "tögrög": "MNT", "złoty": "PLN", "guaraní": "PYG", "paraguayan guaraní": "PYG", "gulden": "NLG",
    "som": "KGS", "tala": "WST", "loti": "LSL", "peruvian nuevo sol": "PEN", "yugoslav dinar": "YUD", "cuban convertible peso": "CUC",
    "ethereum": "ETH", "litecoin": "LTC", "dogecoin": "DOGE", "kiribati dollar": "AUD", "tuvaluan dollar": "AUD", "cook islands dollar": "NZD", "cfp franc": "XPF", "shilling": "KES", "new shekel": "ILS", "us dollar": "USD",
    "faroese krona": "DKK", "faroese króna": "DKK", "samoan tālā": "WST", "tālā": "WST", "mongolian togrog": "MNT", "mongolian tögrög": "MNT",
    "saint helena pound": "SHP", "falkland island pound": "FKP", "cayman island dollar": "KYD", "solomon island dollar": "SBD",
    "cook island dollar": "NZD", "niue dollar": "NZD", "pitcairn islands dollar": "NZD", "nauruan dollar": "AUD",
    "micronesian dollar": "USD", "palauan dollar": "USD", "virgin islands dollar": "USD", "british virgin islands dollar": "USD",
    "alderney pound": "GBP", "tongan pa'anga": "TOP", "pa'anga": "TOP", "west african franc": "XOF", "central african franc": "XAF",
    "polish złoty": "PLN", "złotych": "PLN", "cordoba": "NIO", "nicaraguan cordoba": "NIO", "netherlands antillean guilder": "ANG", "nederlandse gulden": "NLG", "salvadoran colón": "SVC",
    "salvadoran colon": "SVC", "turkmenistan new manat": "TMT", "uzbekistan som": "UZS", "new belarusian ruble": "BYN",
    "finsk mark": "FIM", "f cfa": "XOF", "european currency unit": "XEU", "ecu": "XEU", "special drawing right": "XDR", "maldivian rufiyaa": "MVR",
}  # fmt: skip
"""The currency by its noun alone: the one that English-language news means by it ("dollars" US, "rupees" Indian,
"francs" Swiss), and names that CLDR lacks. What stands in `currencies.json` is not repeated here."""

_ADJECTIVES = {
    "us": ("u.s.", "u s", "american", "united states"), "australian": ("aussie", "australia"), "new zealand": ("n.z.", "nz", "kiwi"),
    "hong kong": ("h.k.", "hk", "hongkong"), "singapore": ("singaporean",), "new taiwan": ("taiwan", "taiwanese"),
    "bermudan": ("bermudian", "bermuda"), "guyanaese": ("guyanese", "guyana"), "trinidad & tobago": ("trinidad", "trinidadian"),
    "cayman islands": ("cayman",), "zimbabwean": ("zimbabwe",), "british": ("sterling", "english", "manx", "jersey", "guernsey"), "turkish": ("turkish", "turkey"), "bulgarian": ("bulgaria",),
    "cypriot": ("cyprus",), "swedish": ("sweden's",), "belarusian": ("belarussian",), "philippine": ("filipino",),
    "argentine": ("argentinian", "argentinean"), "south korean": ("korean",), "german": ("west german",),
    "finnish": ("finn", "suomen"), "bosnia herzegovina convertible": ("bosnian", "convertible"), "azerbaijani": ("azeri",),
    "turkmenistani": ("turkmen",), "kazakhstani": ("kazakh",), "uzbekistani": ("uzbek",), "kyrgystani": ("kyrgyz", "kyrgyzstani"),
    "laotian": ("lao",), "myanmar": ("burmese",), "united arab emirates": ("emirati", "uae"), "west african cfa": ("cfa",),
    "nepalese": ("nepali",), "israeli new": ("israeli", "new israeli"), "saudi": ("saudi arabian",), "czech": ("czech",),
    "romanian": ("romanian",), "tanzanian": ("tanzania",), "sri lankan": ("sri lanka",), "tajikistani": ("tajik",),
    "icelandic": ("iceland's",), "dutch": ("dutch", "netherlands", "netherlands'"), "portuguese": ("portugal's",),
}  # fmt: skip
"""Other adjectives for that of a currency's name in CLDR."""

_CLDR: dict[str, str] = _TABLES["words"]


def _by_other_adjectives() -> dict[str, str]:
    of: dict[str, list[str]] = {}
    for phrase in _CLDR:
        of.setdefault(phrase.rpartition(" ")[0], []).append(phrase)
    return {
        f"{other} {phrase[len(adjective) + 1 :]}": _CLDR[phrase]
        for adjective, others in _ADJECTIVES.items()
        for phrase in of.get(adjective, ())
        for other in others
    }


WORDS: dict[str, str] = (
    _CLDR
    | _by_other_adjectives()
    | {"dutch guilder": "NLG", "netherlands guilder": "NLG", "peruvian sol": "PEN"}
    | _ALONE
)
"""Names of currencies in lower case, with those plurals that are not made by an s."""

_NOUNS_OF = {"$": ("dollar", "peso"), "£": ("pound",), "¥": ("yen", "yuan")}
"""What a sign is called behind the adjective of its country."""

OF_COUNTRIES: dict[str, dict[str, str]] = {
    sign: {
        phrase.removesuffix(f" {noun}"): code
        for noun in reversed(nouns)
        for phrase, code in WORDS.items()
        if phrase.endswith(f" {noun}")
    }
    for sign, nouns in _NOUNS_OF.items()
}
"""Whose currency a sign is, by the country before it: "Canadian $5m", "Hong Kong $40", "Egyptian £200" (the forms of the
Recognizers' list)."""

COUNTRY_ENDS = frozenset(name.rpartition(" ")[2] for names in OF_COUNTRIES.values() for name in names)
"""The last words of those countries."""

COUNTRY_ADJECTIVES = frozenset(
    name
    for names in OF_COUNTRIES.values()
    for name in names
    if name.endswith(("an", "ese", "ish", "ine", "i")) or name in NATIONALITIES
) - (COUNTRIES | {"south sudan", "cayman"})
"""Those that are no name of the country itself, to which the amount may be paid ("lent Fiji $40m")."""

BEFORE_COUNTRY = frozenset(
    "a an the worth is was cost costs costing about around some nearly over than least".split()
)
"""Words after which a country before a sign says whose money it is: "a Hong Kong $40 note"."""


def _names_of_several() -> frozenset[str]:
    """Nouns that name the money of two countries and more, in the singular and the plural."""
    of: dict[str, set[str]] = {}
    for phrase, code in WORDS.items():
        adjective, _, noun = phrase.rpartition(" ")
        if adjective:
            of.setdefault(noun, set()).add(code)
    return frozenset(noun for noun, codes in of.items() if len(codes) > 1)


OF_SEVERAL = _names_of_several()
"""Names of money that several countries share: "dinars", "riyals", "francs"."""

_FORMER = frozenset("FRF BEF LUF EEK SKK".split())
_SHARED_NAMES = {
    "crown": ("crown",), "krona": ("krona", "crown"), "krone": ("krone", "crown"), "kronor": ("krona", "crown"), "kroner": ("krone", "crown"),
    "peso": ("peso",), "dinar": ("dinar",), "rial": ("rial",), "riyal": ("riyal",), "rupee": ("rupee",), "shilling": ("shilling",),
    "franc": ("franc",), "rouble": ("rouble", "ruble"), "ruble": ("ruble", "rouble"),
}  # fmt: skip
OF_NATIONS: dict[str, dict[str, str]] = {
    noun: {
        phrase.rpartition(" ")[0]: code
        for name in names
        for phrase, code in WORDS.items()
        if phrase.endswith(f" {name}") and code not in _FORMER
    }
    for noun, names in _SHARED_NAMES.items()
}
"""Whose currency a name is that several countries share, by the country or its adjective in the same sentence: "Norway's fund made
12 billion | crowns". A negative example: "dollars" and "pounds", which are spent everywhere."""

BIG_MONEY = {"pound": "GBP", "won": "KRW", "real": "BRL", "mark": "DEM", "crown": "CZK", "soles": "PEN"}
"""Words that are something else too: a currency beside a large number ("5 million pounds"), after a verb of
paying ("it cost 5 pounds") and before what money is made as ("a 10-pound note")."""

PRICED_PER = ("real",)
"""The end of such words that are money before "per" too: "0.14 real | per litre". A negative example: "5 pounds per person"."""

MAJOR = {"dollar": "USD", "buck": "USD", "euro": "EUR", "pound": "GBP", "quid": "GBP"}
"""Units that are said with their hundredths alone: "a dollar fifty"."""

PAYING = frozenset(
    """
    cost costs costing pay pays paid paying price prices priced worth fine fined fee charge charges charged charging
    spend spends spent owe owes owed trade trades traded trading exchange exchanged exchanging quoted rate
    """.split()
)
"""Words that an amount of money follows."""

PRICE_IS = re.compile(
    r"\b(?:prices?|cost|fee|fare|rent|bill) (?:of|for) [^.;,\n]{2,36} (?:is|are|was|were|at) (?:[a-z]+ )?[0-9.,]+\Z"
)
"""What tells a price before its amount: "the price of this book is | 100"."""

SOLD = frozenset("sold sell sells selling bought buy buys buying".split())
"""Verbs that an amount of money follows behind "for": "sold for a dollar"."""

MONEY_OF = frozenset(
    """
    debt debts investment investments funding funds fund money cash savings saving aid sales revenue revenues turnover income
    profit profits loss losses damage damages tax taxes taxpayer taxpayers public private government state spending cuts
    compensation support help relief credit capital equity assets goods property bonds shares loans grants subsidies fines
    fees rent arrears benefits bonuses pay wages salary costs expenses business trade exports imports orders contracts work
    prize earnings dividends deposits donations gifts contributions insurance claims stock stocks lottery bank student
    """.split()
)
"""What money is an amount of after "pounds of": "two million pounds of debt"; other things are weighed."""

MADE_AS = frozenset(
    """
    note notes coin coins banknote banknotes fine fines fee fees fare fares bonus bonuses prize prizes reward rewards ransom bribe
    bribes grant grants loan loans deposit deposits donation donations bet bets voucher vouchers cheque cheques subsidy subsidies
    levy surcharge penalty overdraft salary wage pension
    """.split()
)
"""What money is made or paid as, behind an amount in a word of several meanings: "a 10-pound note", "a 50-pound fine". A negative
example: "a 10-pound charge" explodes."""

GRAND = {"grand": 1000}
"""What a thousand is called where it is money: "20 grand"; a noun after it counts things ("two grand pianos")."""

MINOR_WORDS = {
    "cent": "cent", "cts": "cent", "eurocent": "cent", "euro cent": "cent", "penny": "penny", "pence": "penny", "centime": "centime", "centavo": "centavo",
    "paisa": "paisa", "paise": "paisa", "kopeck": "kopeck", "kopek": "kopeck", "jiao": "jiao", "fen": "fen",
    "sen": "sen", "pfennig": "pfennig", "öre": "öre", "øre": "øre", "grosz": "grosz", "groszy": "grosz",
    "kopiyka": "kopiyka", "stotinka": "stotinka", "stotinki": "stotinka", "fils": "fils", "piastre": "piastre",
    "piaster": "piastre", "satang": "satang", "haler": "haler", "lipa": "lipa", "halala": "halala", "kobo": "kobo",
    "pesewa": "pesewa", "ngwee": "ngwee", "thebe": "thebe", "tetri": "tetri", "baisa": "baisa",
    "rappen": "rappen", "agora": "agora", "agorot": "agora", "kuruş": "kuruş", "kurus": "kuruş", "bani": "ban",
    "santim": "santim", "céntimo": "céntimo", "centimo": "céntimo", "centésimo": "centésimo", "centesimo": "centésimo", "avo": "avo",
    "butut": "butut", "chetrum": "chetrum", "pul": "pul", "deni": "deni", "sente": "sente", "iraimbilanja": "iraimbilanja", "chon": "jeon", "sentimo": "céntimo", "mongo": "möngö", "diram": "diram", "eyrir": "eyrir", "aurar": "eyrir", "fening": "fening", "heller": "haler",
    "haléř": "haler", "jeon": "jeon", "laari": "laari", "luma": "luma", "millime": "millime", "penni": "penni", "pya": "pya",
    "qindarka": "qindarka", "qindarke": "qindarka", "seniti": "seniti", "tambala": "tambala", "tiyin": "tiyin", "tyiyn": "tyiyn",
    "qindarkë": "qindarka", "poisha": "paisa", "lisente": "sente", "khoum": "khoums", "qəpik": "qəpik", "qapik": "qəpik", "kapyeyka": "kopeck",
    "santeem": "santim", "penniä": "penni", "möngö": "möngö", "grosze": "grosz", "hào": "hào", "sene": "sene",
    "toea": "toea", "fillér": "fillér", "farthing": "farthing", "guineas": "guinea",
}  # fmt: skip
"""Minor units by their words (ISO 4217; the fractions of Patterns/English/English-NumbersWithUnit.yaml of the Microsoft
Recognizers, MIT), and what British auctions and history reckon in."""

_HUNDREDTH = Decimal("0.01")
MINOR = {unit: _HUNDREDTH for unit in MINOR_WORDS.values() if unit not in ("guinea", "farthing")} | {
    "jiao": Decimal("0.1"), "millime": Decimal("0.001"), "baisa": Decimal("0.001"),
}  # fmt: skip
"""What part of the unit that may stand before them minor units are: "13 dollars 45 cents"."""

THOUSANDTHS = frozenset(_TABLES["thousandths"])
"""Currencies whose minor unit is a thousandth: "12 dinars and 500 fils"."""

MINOR_OF = {"cent": "USD", "penny": "GBP", "centime": "EUR"}
"""Minor unit -> the currency that news mostly means by its word (ours). A negative example: a sen is of three currencies."""
