"""Currencies by symbol, code and word, each as its ISO 4217 code.

Sources: ISO 4217 list one, and list three for what is no longer money (SIX Group), for codes; Unicode CLDR 47
`currencies/en` for symbols and names; The Economist and the Financial Times for letters before an amount ("SFr",
"IR£"); Reuters style of the 1980s for "dlrs", "cts", "stg". Minor units have no code: they keep their word.
"""

from __future__ import annotations

from decimal import Decimal

SYMBOLS = {
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₩": "KRW", "₽": "RUB", "₺": "TRY",
    "₪": "ILS", "฿": "THB", "₫": "VND", "₴": "UAH", "₦": "NGN", "₱": "PHP", "₡": "CRC", "₾": "GEL",
    "₭": "LAK", "₸": "KZT", "₮": "MNT", "₲": "PYG", "₵": "GHS", "₼": "AZN", "₿": "BTC", "元": "CNY",
    "円": "JPY", "￥": "JPY", "＄": "USD", "￡": "GBP", "₤": "GBP", "¢": "cent", "₠": "EUR", "₨": "INR",
    "৳": "BDT", "֏": "AMD", "៛": "KHR", "؋": "AFN",
}  # fmt: skip

DOLLARS = {
    "us": "USD", "u.s": "USD", "u.s.": "USD", "usd": "USD", "a": "AUD", "au": "AUD", "aus": "AUD",
    "aud": "AUD", "c": "CAD", "ca": "CAD", "can": "CAD", "cad": "CAD", "cdn": "CAD", "hk": "HKD",
    "hkd": "HKD", "nz": "NZD", "nzd": "NZD", "s": "SGD", "sg": "SGD", "sgd": "SGD", "nt": "TWD",
    "ntd": "TWD", "mex": "MXN", "mx": "MXN", "r": "BRL", "j": "JMD", "tt": "TTD", "bz": "BZD", "fj": "FJD",
    "cl": "CLP", "ar": "ARS", "col": "COP", "rd": "DOP", "z": "ZWL", "n": "NAD", "ec": "XCD", "bds": "BBD",
}  # fmt: skip
"""What stands before "$", or after it, and says whose dollar (or peso) it is."""

WHOSE: dict[str, dict[str, str]] = {
    "$": DOLLARS,
    "£": {"e": "EGP", "le": "EGP", "ir": "IEP", "l": "LBP", "s": "SYP", "i": "IEP", "gb": "GBP", "uk": "GBP"},
    "¥": {"cn": "CNY", "rmb": "CNY"},
    "¢": {"gh": "GHS"},
}
"""What stands before a symbol, or in capitals after it, and says whose currency it is."""

_NO_OTHER_WORD = """
    AED AFN AOA ARS AUD AWG AZN BBD BDT BGN BHD BIF BMD BND BRL BSD BTC BTN BWP BYN BZD CAD CDF CHF CLF CLP CNH
    CNY CRC CVE CZK DJF DKK DOP DZD EGP ETB ETH EUR FJD FKP GBP GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR
    ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LBP LKR LRD LSL LTL LVL LYD MDL MGA MKD
    MMK MNT MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR
    SBD SCR SDG SEK SGD SLE SRD SSP SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST
    XAF XCD XOF XPF YER ZAR ZMW ZWL DEM FRF ITL ESP NLG BEF ATS GRD IEP FIM EEK SKK
"""
CODES = {code: code for code in _NO_OTHER_WORD.split()} | {
    "RMB": "CNY", "CNH": "CNY", "RM": "MYR", "NIS": "ILS", "Rs": "INR", "Rs.": "INR", "Rp": "IDR", "DM": "DEM",
    "Tk": "BDT", "Ksh": "KES", "KSh": "KES", "Sh": "KES", "Shs": "KES", "Sh.": "KES", "USh": "UGX", "Ush": "UGX",
    "TSh": "TZS", "Tsh": "TZS", "SFr": "CHF", "SFr.": "CHF", "Sfr": "CHF", "FFr": "FRF", "BFr": "BEF",
    "DKr": "DKK", "Dkr": "DKK", "SKr": "SEK", "Skr": "SEK", "NKr": "NOK", "Nkr": "NOK", "Kč": "CZK", "zł": "PLN",
    "TL": "TRY", "YTL": "TRY", "Php": "PHP", "rmb": "CNY", "usd": "USD", "eur": "EUR", "gbp": "GBP", "aud": "AUD",
    "cad": "CAD", "nzd": "NZD", "inr": "INR", "rs": "INR", "chf": "CHF", "jpy": "JPY", "cny": "CNY", "hkd": "HKD",
    "sgd": "SGD", "sen": "sen", "kr": "SEK",
}  # fmt: skip
"""Codes that stand before or after a figure; case counts, so that "All" and "try" stay words."""

CAREFUL = {
    "MAD": "MAD", "COP": "COP", "PEN": "PEN", "BOB": "BOB", "AMD": "AMD", "GEL": "GEL", "SOS": "SOS",
    "BAM": "BAM", "ZWG": "ZWG", "Fr": "CHF", "Fr.": "CHF", "Bt": "THB", "Br": "ETB", "Le": "SLE", "LE": "EGP",
    "Dh": "AED", "Dhs": "AED", "Dfl": "NLG", "Pta": "ESP", "Ptas": "ESP", "Esc": "PTE", "Euro": "EUR",
    "euro": "EUR", "Euros": "EUR", "euros": "EUR", "Yen": "JPY", "yen": "JPY", "Yuan": "CNY", "yuan": "CNY",
    "Rupees": "INR", "rupees": "INR", "Naira": "NGN", "naira": "NGN", "PS": "GBP", "Y=": "JPY",
}  # fmt: skip
"""What is a currency before an amount only where the figure looks like one, by a scale, decimals or thousands:
words that mean something else too ("COP26", "Euro 2024"), and what tools that fold text to ASCII (Unidecode 1.3, `£`
is "PS", `¥` is "Y=") leave of a symbol."""

LETTERS = {"R": "ZAR", "N": "NGN", "P": "PHP", "Y": "JPY", "W": "KRW", "#": "GBP"}
"""Letters that newspapers print on to an amount at home ("R18 billion", "P1,500"), and the pound sign as its neighbour
in ISO 646; a long plain number excepted: that is a model ("R2000") or an order ("#12345")."""

_DOLLAR = {
    "": "USD", "us": "USD", "u.s.": "USD", "american": "USD", "canadian": "CAD", "australian": "AUD",
    "aussie": "AUD", "new zealand": "NZD", "n.z.": "NZD", "kiwi": "NZD", "hong kong": "HKD", "h.k.": "HKD",
    "singapore": "SGD", "singaporean": "SGD", "taiwan": "TWD", "taiwanese": "TWD", "new taiwan": "TWD",
    "jamaican": "JMD", "bahamian": "BSD", "barbadian": "BBD", "barbados": "BBD", "bermudian": "BMD",
    "bermudan": "BMD", "bermuda": "BMD", "belize": "BZD", "fijian": "FJD", "fiji": "FJD", "guyanese": "GYD",
    "guyana": "GYD", "liberian": "LRD", "namibian": "NAD", "namibia": "NAD", "surinamese": "SRD",
    "trinidad": "TTD", "east caribbean": "XCD", "cayman": "KYD", "zimbabwean": "ZWL", "zimbabwe": "ZWL",
    "brunei": "BND",
}  # fmt: skip
_FRANC = {
    "": "CHF", "swiss": "CHF", "french": "FRF", "belgian": "BEF", "cfa": "XOF", "west african cfa": "XOF", "central african cfa": "XAF", "cfp": "XPF", "rwandan": "RWF",
    "burundian": "BIF", "congolese": "CDF", "guinean": "GNF", "djiboutian": "DJF", "comorian": "KMF",
}  # fmt: skip
_KRONA = {"": "SEK", "swedish": "SEK", "icelandic": "ISK"}
_KRONE = {"": "NOK", "norwegian": "NOK", "danish": "DKK"}
_RUBLE = {"": "RUB", "russian": "RUB", "belarusian": "BYN", "belarussian": "BYN", "soviet": "SUR"}
_LEU = {"": "RON", "romanian": "RON", "moldovan": "MDL"}
_RIAL = {
    "": "IRR", "iranian": "IRR", "omani": "OMR", "yemeni": "YER", "saudi": "SAR", "qatari": "QAR",
}  # fmt: skip
_MARK = {
    "german": "DEM",
    "west german": "DEM",
    "deutsche": "DEM",
    "d": "DEM",
    "finnish": "FIM",
    "bosnian": "BAM",
}
_WON = {"korean": "KRW", "south korean": "KRW", "north korean": "KPW"}
_PESO = {
    "": "MXN", "mexican": "MXN", "philippine": "PHP", "filipino": "PHP", "argentine": "ARS", "argentinian": "ARS",
    "argentinean": "ARS", "chilean": "CLP", "colombian": "COP", "cuban": "CUP", "dominican": "DOP",
    "uruguayan": "UYU",
}  # fmt: skip
_POUND = {
    "british": "GBP", "sterling": "GBP", "english": "GBP", "egyptian": "EGP", "syrian": "SYP", "lebanese": "LBP",
    "sudanese": "SDG", "south sudanese": "SSP", "irish": "IEP", "cypriot": "CYP", "cyprus": "CYP",
    "turkish": "TRY", "gibraltar": "GIP", "falkland islands": "FKP",
}  # fmt: skip
_NATIONAL: dict[str, dict[str, str]] = {
    "dollar": _DOLLAR,
    "dlr": _DOLLAR,
    "pound": _POUND,
    "franc": _FRANC,
    "krona": _KRONA, "kronor": _KRONA, "kronur": {"": "ISK", "icelandic": "ISK"},
    "krone": _KRONE, "kroner": _KRONE,
    "crown": {"swedish": "SEK", "norwegian": "NOK", "danish": "DKK", "czech": "CZK", "icelandic": "ISK",
              "slovak": "SKK", "estonian": "EEK"},
    "koruna": {"": "CZK", "czech": "CZK", "slovak": "SKK"},
    "ruble": _RUBLE, "rouble": _RUBLE,
    "rupee": {"": "INR", "indian": "INR", "pakistani": "PKR", "sri lankan": "LKR", "nepalese": "NPR",
              "nepali": "NPR", "mauritian": "MUR", "seychellois": "SCR"},
    "peso": _PESO,
    "yen": {"": "JPY", "japanese": "JPY"},
    "yuan": {"": "CNY", "chinese": "CNY"},
    "renminbi": {"": "CNY", "chinese": "CNY"},
    "won": _WON,
    "real": {"brazilian": "BRL"}, "reais": {"": "BRL", "brazilian": "BRL"},
    "mark": _MARK,
    "guilder": {"": "NLG", "dutch": "NLG"},
    "lira": {"": "TRY", "turkish": "TRY", "italian": "ITL"}, "lire": {"": "ITL", "italian": "ITL"},
    "dirham": {"": "AED", "uae": "AED", "emirati": "AED", "moroccan": "MAD"},
    "dinar": {"": "KWD", "kuwaiti": "KWD", "iraqi": "IQD", "jordanian": "JOD", "bahraini": "BHD", "libyan": "LYD",
              "tunisian": "TND", "algerian": "DZD", "serbian": "RSD", "yugoslav": "YUD"},
    "riyal": {**_RIAL, "": "SAR"}, "rial": _RIAL,
    "shekel": {"": "ILS", "israeli": "ILS", "new israeli": "ILS", "new": "ILS"},
    "shilling": {"kenyan": "KES", "kenya": "KES", "ugandan": "UGX", "uganda": "UGX", "tanzanian": "TZS",
                 "tanzania": "TZS", "somali": "SOS"},
    "baht": {"": "THB", "thai": "THB"},
    "dong": {"": "VND", "vietnamese": "VND"},
    "rupiah": {"": "IDR", "indonesian": "IDR"},
    "ringgit": {"": "MYR", "malaysian": "MYR"},
    "rand": {"": "ZAR", "south african": "ZAR"},
    "naira": {"": "NGN", "nigerian": "NGN"},
    "cedi": {"": "GHS", "ghanaian": "GHS", "ghana": "GHS"},
    "birr": {"": "ETB", "ethiopian": "ETB"},
    "kwacha": {"": "ZMW", "zambian": "ZMW", "malawian": "MWK", "malawi": "MWK"},
    "zloty": {"": "PLN", "polish": "PLN"}, "zlotys": {"": "PLN", "polish": "PLN"},
    "forint": {"": "HUF", "hungarian": "HUF"},
    "lei": _LEU, "leu": _LEU,
    "lev": {"": "BGN", "bulgarian": "BGN"}, "leva": {"": "BGN", "bulgarian": "BGN"},
    "hryvnia": {"": "UAH", "ukrainian": "UAH"}, "hryvnya": {"": "UAH", "ukrainian": "UAH"},
    "tenge": {"": "KZT", "kazakh": "KZT", "kazakhstani": "KZT"},
    "som": {"kyrgyz": "KGS", "uzbek": "UZS"}, "soum": {"": "UZS", "uzbek": "UZS"},
    "manat": {"": "AZN", "azerbaijani": "AZN", "azeri": "AZN", "turkmen": "TMT"},
    "dram": {"armenian": "AMD"},
    "sol": {"peruvian": "PEN"}, "soles": {"peruvian": "PEN"},
    "bolivar": {"": "VES", "venezuelan": "VES"},
    "colon": {"costa rican": "CRC"},
    "quetzal": {"guatemalan": "GTQ"},
    "guarani": {"paraguayan": "PYG"},
    "escudo": {"": "PTE", "portuguese": "PTE", "cape verdean": "CVE"},
    "peseta": {"": "ESP", "spanish": "ESP"},
    "drachma": {"": "GRD", "greek": "GRD"},
    "schilling": {"": "ATS", "austrian": "ATS"},
    "markka": {"": "FIM", "finnish": "FIM"},
    "punt": {"irish": "IEP"},
    "kip": {"": "LAK", "lao": "LAK", "laotian": "LAK"},
    "kyat": {"": "MMK", "burmese": "MMK", "myanmar": "MMK"},
    "kina": {"": "PGK"},
    "taka": {"": "BDT", "bangladeshi": "BDT"},
}  # fmt: skip
"""The currency by its word and the adjective before it; without an adjective ("") the one that English-language
news means by the word alone ("dollars" US, "rupees" Indian, "francs" Swiss)."""

_ONE_NAME = {
    "buck": "USD", "greenback": "USD", "euro": "EUR", "quid": "GBP", "sterling": "GBP",
    "pound sterling": "GBP", "pounds sterling": "GBP", "pound stg": "GBP", "pounds stg": "GBP", "stg": "GBP",
    "rmb": "CNY", "deutschemark": "DEM", "franc cfa": "XOF", "francs cfa": "XOF", "bitcoin": "BTC",
    "ether": "ETH", "lek": "ALL", "afghani": "AFN", "kwanza": "AOA", "boliviano": "BOB", "pula": "BWP",
    "lari": "GEL", "dalasi": "GMD", "lempira": "HNL", "gourde": "HTG", "riel": "KHR", "denar": "MKD",
    "tugrik": "MNT", "pataca": "MOP", "ouguiya": "MRU", "rufiyaa": "MVR", "metical": "MZN",
    "ngultrum": "BTN", "emalangeni": "SZL", "maloti": "LSL", "ariary": "MGA", "nakfa": "ERN", "vatu": "VUV",
    "somoni": "TJS",
}  # fmt: skip

WORDS = _ONE_NAME | {
    f"{adjective} {word}".lstrip(): code
    for word, codes in _NATIONAL.items()
    for adjective, code in codes.items()
}
"""Singular words, in lower case; a plural s is taken off before the look-up."""

BIG_MONEY = {"pound": "GBP", "won": "KRW", "real": "BRL", "mark": "DEM", "crown": "CZK"}
"""Words that are something else too: a currency beside a large number ("5 million pounds"), after a verb of
paying ("it cost 5 pounds") and before what money is made as ("a 10-pound note")."""

MAJOR = {"dollar": "USD", "buck": "USD", "euro": "EUR", "pound": "GBP", "quid": "GBP"}
"""Units that are said with their hundredths alone: "a dollar fifty"."""

PAYING = frozenset(
    """
    cost costs costing pay pays paid paying price prices priced worth fine fined fee charge charges charged charging
    spend spends spent owe owes owed
    """.split()
)
"""Words that an amount of money follows."""

MADE_AS = frozenset({"note", "notes", "coin", "coins", "banknote", "banknotes"})

MINOR_WORDS = {
    "cent": "cent", "cts": "cent", "penny": "penny", "pence": "penny", "centime": "centime", "centavo": "centavo",
    "paisa": "paisa", "paise": "paisa", "kopeck": "kopeck", "kopek": "kopeck", "jiao": "jiao", "fen": "fen",
    "sen": "sen", "pfennig": "pfennig", "öre": "öre", "øre": "øre", "grosz": "grosz", "groszy": "grosz",
}  # fmt: skip
"""Minor units by their words."""

_HUNDREDTH = Decimal("0.01")
MINOR = dict.fromkeys(MINOR_WORDS.values(), _HUNDREDTH) | {"jiao": Decimal("0.1")}
"""What part of the unit that may stand before them minor units are: "13 dollars 45 cents"."""
