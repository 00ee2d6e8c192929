"""Units, currencies and hedges that are other words too: each has a sentence in which it must not be read as one.

The tables below have to name every such entry of the lexicon, no more and no fewer, so that none comes in without a
sentence that shows where it would be wrong.
"""

from __future__ import annotations

from collections.abc import Mapping

import pytest

import checker
from checker.lexicon import currencies, units

UNIT_WORDS = {
    "atmosphere": "They tried 12 atmosphere probes.",
    "avo": "They picked 12 avo toasts.",
    "bar": "There were 30 bar owners.",
    "barn": "He saw 12 barn owls.",
    "barrel": "They found 12 barrel bombs.",
    "bel": "She knew 3 bel cantos.",
    "century": "He hit 12 century breaks.",
    "chain": "She ran 12 chain stores.",
    "cup": "They lost 3 cup ties.",
    "dram": "He sold 12 dram shops.",
    "gig": "It hired 40 gig workers.",
    "gill": "They set 12 gill nets.",
    "grain": "It has 12 grain silos.",
    "gray": "They saw 18 gray wolves.",
    "league": "He won 10 league games.",
    "mole": "They trapped 12 mole rats.",
    "peck": "He sold 12 peck baskets.",
    "rad": "She had 3 rad ideas.",
    "stone": "They moved 12 stone slabs.",
    "degree": "They axed 12 degree courses.",
    "yard": "They held 12 yard sales.",
    "quarter": "They lost 2 quarter finals.",
    "point": "They used 3 point guards.",
    "foot": "It carried 900 foot passengers.",
    "second": "They taxed 300 second homes.",
}
"""OTHER_WORDS and the first words of OTHER_PHRASES, before the noun that is counted."""

NAMED_UNITS = {
    name: f"It had 40 {name.capitalize()}s on show."
    for name in "bel curie dalton gauss gray henry kelvin newton pascal tesla weber".split()
} | {"hertz": "It had 40 Hertz cars."}
"""NAMES_TOO, as what bears the name."""

SYMBOLS = {
    "A": "She got 9 A grades.", "AU": "He knew 3 AU members.", "B": "She got 9 B grades.", "Bd": "He met 3 Bd members.",
    "Bi": "He knew 3 Bi members.", "C": "She got 9 C grades.", "Cl": "He met 3 Cl Roes.", "Da": "She ate 3 Da Vinci pies.",
    "EB": "He filed 3 EB visas.", "EJ": "He met 3 EJ fans.", "EV": "The site has 3 EV chargers.", "EW": "He met 3 EW fans.",
    "Eb": "He played 3 Eb horns.", "EΩ": "He drew 3 EΩ signs.", "F": "She got 9 F grades.", "Fr": "He met 3 Fr Roes.",
    "G": "She got 9 G grades.", "GL": "He saw 3 GL cars.", "GV": "He saw 3 GV cars.", "Ga": "He met 3 Ga chiefs.",
    "Gl": "He saw 3 Gl cars.", "Gt": "He saw 3 Gt cars.", "GΩ": "He drew 3 GΩ signs.", "Gs": "He met 3 Gs fans.", "H": "She drew 9 H signs.",
    "IU": "He met 3 IU fans.", "J": "She drew 9 J signs.", "K": "She drew 9 K signs.",
    "Ly": "He met 3 Ly brothers.", "ML": "He built 3 ML tools.", "MN": "He met 3 MN voters.", "MP": "He fought 3 MP races.",
    "MT": "He met 3 MT voters.", "MV": "He saw 3 MV boats.", "Ma": "He met 3 Ma brothers.", "Ml": "He built 3 Ml tools.",
    "Ms": "He met 3 Ms Roes.", "Mt": "He climbed 3 Mt Roes.", "Mw": "He wrote 3 Mw signs.", "Mx": "He rode 3 Mx bikes.", "MΩ": "He drew 3 MΩ signs.", "N": "She drew 9 N signs.", "NM": "He met 3 NM senators.",
    "PJ": "He wore 3 PJ tops.", "PS": "She bought the 3 PS games.", "PV": "They fitted 12 PV panels.", "PW": "He made 3 PW boats.",
    "Pb": "He drew 3 Pb signs.", "PΩ": "He drew 3 PΩ signs.", "Rd": "He drew 3 Rd signs.", "Ry": "He met 3 Ry fans.",
    "S": "She drew 9 S signs.", "St": "He saw 3 St Johns.", "T": "She drew 9 T signs.", "TΩ": "He drew 3 TΩ signs.",
    "Jy": "He met 3 Jy fans.", "YB": "He met 3 YB fans.", "Yb": "He drew 3 Yb signs.", "Zb": "He drew 3 Zb signs.",
    "VA": "He saw 3 VA clinics.", "X": "She drew 9 X signs.", "ZB": "He met 3 ZB fans.", "a": "There are 5 a side.",
    "ac": "He saw 3 ac units.", "au": "He ate 12 au gratin pies.", "b": "She drew 9 b signs.", "bar": "There were 30 bar owners.",
    "c": "She drew 9 c signs.", "d": "She drew 9 d signs.", "h": "She drew 9 h signs.", "in": "She named 5 in the team.",
    "ins": "He saw 3 ins and outs.", "mp": "He met 3 mp rivals.", "mt": "He met 3 mt goats.", "p": "She drew 9 p signs.",
    "pp": "He read 3 pp pages.", "s": "She drew 9 s signs.", "st": "He saw 3 st bernards.", "t": "She wore 9 t shirts.",
    "v": "It was 12 v 13.", "w": "She drew 9 w signs.", "x": "She drew 9 x signs.", "y": "She drew 9 y signs.",
    "×": "She drew 9 × signs.",
}  # fmt: skip
"""CAREFUL symbols, inside a clause."""

WHOLE_WORDS = {"tons": "They had 9 tons stolen."}
"""CAREFUL symbols that mean what they say anywhere."""

CODES = {
    "ALL": "He beat 5 ALL Blacks.", "AMD": "He bought 20 AMD chips.", "BAM": "He made 3 BAM calls.", "BOB": "He met 3 BOB Roes.",
    "COP": "He went to COP26.", "CUP": "He won 3 CUP games.", "ERN": "He met 3 ERN experts.", "GEL": "He sold 3 GEL pens.",
    "LAK": "He met 3 LAK guards.", "MAD": "He met 20 MAD scientists.", "MOP": "He sold 3 MOP heads.", "MTL": "He saw 3 MTL goals.",
    "PEN": "He led 3 PEN clubs.", "SHP": "He saw 3 SHP vans.", "SIT": "He led 3 SIT squads.", "SOS": "He sent 3 SOS calls.",
    "STN": "He saw 3 STN signs.", "SUR": "He saw 3 SUR signs.", "TOP": "He won 3 TOP prizes.",
}  # fmt: skip
"""OTHER_WORDS of the codes, before what is counted."""

SMALL_CODES = {
    "ars": "He knew 12 ars poeticas.", "dem": "It took 12 dem seats.", "esp": "He read 12 esp books.", "fim": "He saw 12 fim fests.",
    "isk": "He saw 12 isk signs.", "kgs": "It weighs 12 kgs.", "mur": "He heard 12 mur calls.", "nok": "He saw 12 nok signs.",
    "php": "He wrote 12 php scripts.", "ron": "He sold 12 ron bottles.", "sar": "He ran 12 sar teams.", "sek": "It took 12 sek or so.",
    "try": "They scored 12 try conversions.",
}  # fmt: skip
"""Codes that are words in small letters; "sen" alone is money, of three currencies."""

LETTERS = {
    "R": "He drove an R2000.", "N": "He took the N25.", "P": "He parked at P4.", "Y": "It was Y2000.", "W": "He wore a W36.",
    "#": "It was order #12345.", "K": "He climbed K2.", "Q": "It came in Q3.", "L": "He wore an L40.",
}  # fmt: skip
"""LETTERS on a figure that is a model, a road, a size or an order."""

BIG = {
    "pound": "The fish weighed 5 pounds.", "won": "Of them 5 won a prize.", "real": "She found 5 real pearls.",
    "mark": "She lost 5 marks.", "crown": "He fitted 5 crowns.", "soles": "He ate 5 soles.",
}  # fmt: skip
"""BIG_MONEY with a small number and nobody who pays."""

PREFIXES = {
    "BD": "He saw BD 3.", "Br": "He met Br 3.", "Bs": "He got 2 Bs 3 times.", "Bt": "He knew Bt 3.", "Dfl": "He saw Dfl 3.",
    "Esc": "He hit Esc 3 times.", "FF": "He watched FF 3.", "Fr": "He met Fr 3.", "Fr.": "He met Fr. 3.", "Ft": "He held Ft 3.",
    "Gs": "He pulled Gs 3 times.", "JD": "He met JD 3 times.", "KD": "He saw KD 3 times.", "L.": "He met L. 3 times.", "LE": "He saw LE 3.",
    "Le": "He saw Le 3.", "Lit": "He took Lit 3.", "MK": "He drove the MK 3.", "Nu": "He met Nu 3 times.", "PS": "He bought a PS5.",
    "Pta": "He joined the Pta 3 times.", "Ptas": "He joined Ptas 3 times.", "QR": "He scanned QR 3 times.", "RO": "He saw RO 3.",
    "Rf": "He saw Rf 3.", "SR": "He drove SR 3.", "VT": "He skied VT 3 times.", "Y=": "Set Y=3.", "dm": "A pipe of 5 dm.",
    "Ar": "He met Ar 3 times.", "Db": "He played Db 3 times.", "Fl": "He saw Fl 3 times.", "Kn": "He saw Kn 3 times.", "Lm": "He saw Lm 3 times.",
    "Ls": "He drew Ls 3 times.", "Lt": "He met Lt 3 times.", "Pts": "He won Pts 3 times.", "Sk": "He saw Sk 3 times.", "kn": "A wind of 40 kn.",
    "mk": "He drove the mk 3.", "ars": "He taught ars 3 times.", "cnh": "He saw cnh 3 times.", "esp": "He studied esp 3 times.",
    "fbu": "He saw fbu 3 times.", "fcfa": "He saw fcfa 3 times.", "fim": "He saw fim 3 times.", "fmk": "He saw fmk 3 times.",
    "frw": "He saw frw 3 times.", "isk": "He saw isk 3 times.", "kd": "He saw kd 3 times.", "lak": "He saw lak 3 times.",
    "mur": "He saw mur 3 times.", "nok": "He saw nok 3 times.", "ntd": "He saw ntd 3 times.", "php": "He ran php 3 times.",
    "qr": "He scanned qr 3 times.", "rm": "He ran rm 3 times.", "ron": "He drank ron 3 times.", "sar": "He flew sar 3 times.",
    "sek": "He saw sek 3 times.", "tk": "He saw tk 3 times.", "tl": "He saw tl 3 times.", "tsh": "He said tsh 3 times.",
    "ush": "He said ush 3 times.", "ytl": "He saw ytl 3 times.",
    **{code: f"He saw {code} 3 times." for code in sorted(currencies.OTHER_WORDS)},
}  # fmt: skip
"""CAREFUL codes before a figure that has neither scale nor decimals nor thousands."""


AFTER = {
    code: f"He saw 40 {code} fans there."
    for code in ("DA", "DH", "DT", "LD", "LL", "LS", "YR", "CF", "BF", "FB", "LF", "ZK", "CFP")
} | {"fl": "It took 40 fl there."}
"""BEHIND that is not in CAREFUL, behind a number that nobody pays."""


def units_read(text: str) -> set[str | None]:
    """The units and currencies of every figure of the text."""
    return {mention.unit for mention in checker.extract(checker.read_text(text, name="a.txt"))}


def test_every_entry_has_its_sentence() -> None:
    assert set(UNIT_WORDS) == units.OTHER_WORDS | {
        *(phrase.split()[0] for phrase in units.OTHER_PHRASES),
        "point",
    }
    assert set(NAMED_UNITS) == units.NAMES_TOO
    assert {*SYMBOLS, *WHOLE_WORDS} == units.CAREFUL
    assert set(CODES) == currencies.OTHER_WORDS
    assert {*SMALL_CODES, "sen"} == currencies._SMALL_WORDS
    assert set(LETTERS) == set(currencies.LETTERS)
    assert set(BIG) == set(currencies.BIG_MONEY)
    assert set(PREFIXES) == set(currencies.CAREFUL)
    assert set(AFTER) == set(currencies.BEHIND) - set(currencies.CAREFUL)


def _cases(table: Mapping[str, str], readings: Mapping[str, str]) -> list[tuple[str, str]]:
    return [(text, readings[entry]) for entry, text in table.items() if entry in readings]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        *((text, word) for word, text in UNIT_WORDS.items()),
        *_cases(SYMBOLS, units.SYMBOLS),
        *((text, code) for code, text in CODES.items()),
        *((text, code.upper()) for code, text in SMALL_CODES.items()),
        *_cases(LETTERS, currencies.LETTERS),
        *_cases(BIG, currencies.BIG_MONEY),
        *_cases(PREFIXES, currencies.CAREFUL),
        *_cases(AFTER, currencies.BEHIND),
    ],
)
def test_it_is_not_read(text: str, wrong: str) -> None:
    assert wrong not in units_read(text), (text, wrong)


NO_HEDGES = [
    "They argued all over 40 towns.",
    "The fire spread over 40 acres.",
    "They talk about 40 villages.",
    "He flew over 40 islands.",
]


@pytest.mark.parametrize("text", NO_HEDGES)
def test_it_hedges_nothing(text: str) -> None:
    (figure,) = [one for one in checker.extract(checker.read_text(text, name="a.txt")) if one.low is not None]
    assert figure.hedge is None
