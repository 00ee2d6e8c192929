"""Currencies by symbol, code and word, each as its ISO 4217 code.

Sources: ISO 4217 list one (SIX Group) for codes; Unicode CLDR 44 `currencies/en` for symbols and plural
names; Reuters style of the 1980s for "dlrs", "stg". Minor units have no code: they keep their word.
"""

from __future__ import annotations

SYMBOLS = {
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₩": "KRW", "₽": "RUB", "₺": "TRY",
    "₪": "ILS", "฿": "THB", "₫": "VND", "₴": "UAH", "₦": "NGN", "₱": "PHP", "₡": "CRC", "₾": "GEL",
    "₭": "LAK", "₸": "KZT", "₮": "MNT", "₲": "PYG", "₵": "GHS", "₼": "AZN", "₿": "BTC", "元": "CNY",
    "円": "JPY", "￥": "JPY", "＄": "USD", "￡": "GBP", "₤": "GBP", "¢": "cent", "₠": "EUR", "₨": "INR",
}  # fmt: skip

DOLLARS = {
    "us": "USD", "u.s": "USD", "u.s.": "USD", "usd": "USD", "a": "AUD", "au": "AUD", "aus": "AUD",
    "aud": "AUD", "c": "CAD", "ca": "CAD", "can": "CAD", "cad": "CAD", "cdn": "CAD", "hk": "HKD",
    "hkd": "HKD", "nz": "NZD", "nzd": "NZD", "s": "SGD", "sg": "SGD", "sgd": "SGD", "nt": "TWD",
    "ntd": "TWD", "mex": "MXN", "mx": "MXN", "r": "BRL", "j": "JMD", "tt": "TTD", "bz": "BZD", "fj": "FJD",
    "cl": "CLP", "ar": "ARS", "col": "COP", "rd": "DOP", "z": "ZWL", "n": "NAD",
}  # fmt: skip
"""What stands before "$" and says whose dollar (or peso) it is."""

CODES = {
    "USD": "USD", "EUR": "EUR", "GBP": "GBP", "JPY": "JPY", "CNY": "CNY", "RMB": "CNY", "AUD": "AUD",
    "CAD": "CAD", "HKD": "HKD", "SGD": "SGD", "NZD": "NZD", "MYR": "MYR", "RM": "MYR", "ILS": "ILS",
    "NIS": "ILS", "INR": "INR", "Rs": "INR", "Rs.": "INR", "KRW": "KRW", "CHF": "CHF", "SEK": "SEK",
    "NOK": "NOK", "DKK": "DKK", "BRL": "BRL", "RUB": "RUB", "TRY": "TRY", "BTC": "BTC", "MXN": "MXN",
    "ZAR": "ZAR", "THB": "THB", "IDR": "IDR", "Rp": "IDR", "PHP": "PHP", "VND": "VND", "PLN": "PLN",
    "CZK": "CZK", "HUF": "HUF", "AED": "AED", "SAR": "SAR", "QAR": "QAR", "KWD": "KWD", "EGP": "EGP",
    "NGN": "NGN", "KES": "KES", "GHS": "GHS", "PKR": "PKR", "BDT": "BDT", "LKR": "LKR", "TWD": "TWD",
    "ARS": "ARS", "CLP": "CLP", "COP": "COP", "UAH": "UAH", "RON": "RON", "ETH": "ETH", "DEM": "DEM",
    "DM": "DEM", "Tk": "BDT", "Ksh": "KES", "KSh": "KES", "Sh": "KES", "rmb": "CNY", "usd": "USD",
    "eur": "EUR", "gbp": "GBP", "aud": "AUD", "cad": "CAD", "nzd": "NZD", "inr": "INR", "rs": "INR",
    "chf": "CHF", "jpy": "JPY", "cny": "CNY", "hkd": "HKD", "sgd": "SGD", "sen": "sen", "kr": "SEK",
}  # fmt: skip
"""Codes that stand before or after a figure; case counts, so that "All" and "try" stay words."""

WORDS = {
    "dollar": "USD", "dlr": "USD", "buck": "USD", "us dollar": "USD", "u.s. dollar": "USD",
    "american dollar": "USD", "u.s. dlr": "USD", "us dlr": "USD", "canadian dollar": "CAD",
    "canadian dlr": "CAD", "australian dollar": "AUD", "australian dlr": "AUD", "aussie dollar": "AUD",
    "new zealand dollar": "NZD", "n.z. dlr": "NZD", "hong kong dollar": "HKD", "h.k. dlr": "HKD",
    "singapore dollar": "SGD", "taiwan dollar": "TWD", "euro": "EUR", "pound sterling": "GBP",
    "british pound": "GBP", "sterling": "GBP", "stg": "GBP", "quid": "GBP", "egyptian pound": "EGP",
    "syrian pound": "SYP", "lebanese pound": "LBP", "turkish pound": "TRY", "irish punt": "IEP",
    "yen": "JPY", "japanese yen": "JPY", "yuan": "CNY", "chinese yuan": "CNY", "renminbi": "CNY",
    "rmb": "CNY", "rupee": "INR", "indian rupee": "INR", "pakistani rupee": "PKR", "rupiah": "IDR",
    "ringgit": "MYR", "malaysian ringgit": "MYR", "baht": "THB", "dong": "VND", "peso": "MXN",
    "mexican peso": "MXN", "philippine peso": "PHP", "argentine peso": "ARS", "chilean peso": "CLP",
    "colombian peso": "COP", "swiss franc": "CHF", "franc": "CHF", "french franc": "FRF",
    "belgian franc": "BEF", "cfa franc": "XOF", "krona": "SEK", "kronor": "SEK", "swedish krona": "SEK",
    "swedish kronor": "SEK", "swedish crown": "SEK", "norwegian krone": "NOK", "norwegian crown": "NOK",
    "danish krone": "DKK", "danish crown": "DKK", "kroner": "NOK", "ruble": "RUB", "rouble": "RUB",
    "russian ruble": "RUB", "lira": "TRY", "turkish lira": "TRY", "rand": "ZAR", "shekel": "ILS",
    "israeli shekel": "ILS", "dirham": "AED", "saudi riyal": "SAR", "riyal": "SAR", "qatari riyal": "QAR",
    "dinar": "KWD", "kuwaiti dinar": "KWD", "naira": "NGN", "cedi": "GHS", "kenyan shilling": "KES",
    "taka": "BDT", "zloty": "PLN", "forint": "HUF", "hryvnia": "UAH", "south korean won": "KRW",
    "korean won": "KRW", "brazilian real": "BRL", "reais": "BRL", "bitcoin": "BTC",
    "deutsche mark": "DEM", "deutschemark": "DEM", "guilder": "NLG", "dutch guilder": "NLG",
    "peseta": "ESP", "schilling": "ATS", "drachma": "GRD", "escudo": "PTE",
    "cent": "cent", "pence": "penny", "penny": "penny", "fen": "fen", "sen": "sen",
}  # fmt: skip
"""Singular words, in lower case; a plural s is taken off before the look-up. An unqualified word means the
currency that English-language news means by it: "dollars" US, "rupees" Indian, "francs" Swiss."""

BIG_MONEY = {"pound": "GBP", "won": "KRW", "real": "BRL", "mark": "DEM", "crown": "CZK"}
"""Words that are a currency only beside a scale word ("5 million pounds", "3 billion won")."""

MINOR = frozenset({"cent", "penny"})
"""Hundredths of the unit that may stand before them: "13 dollars 45 cents"."""

MANGLED = {"PS": "GBP", "Y=": "JPY", "EUR": "EUR", "#": "GBP"}
"""What tools that fold text to ASCII (Unidecode 1.3, `£` is "PS", `¥` is "Y=") leave of a symbol. The pound
sign also comes out as "#", its neighbour in ISO 646."""
