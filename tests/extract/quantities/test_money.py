from __future__ import annotations

from collections.abc import Callable

import pytest

Figures = Callable[[str], list[str]]


SYMBOLS = [
    (
        "They paid US$40, A$60, C$12.50, HK$5, NZ$7, NT$500, S$20, R$30 and Mex$ 10 million.",
        [
            "money <US$40> 40 USD",
            "money <A$60> 60 AUD",
            "money <C$12.50> 12.50 CAD",
            "money <HK$5> 5 HKD",
            "money <NZ$7> 7 NZD",
            "money <NT$500> 500 TWD",
            "money <S$20> 20 SGD",
            "money <R$30> 30 BRL",
            "money <Mex$ 10 million> 10000000 MXN",
        ],
    ),
    (
        "They paid E£40, £E40, IR£60, CN¥12.50, GH¢5, ₦7, ₱500, ₫20, 30 ₴ and S£5; the firm 's £5, a $5 note.",
        [
            "money <E£40> 40 EGP",
            "money <£E40> 40 EGP",
            "money <IR£60> 60 IEP",
            "money <CN¥12.50> 12.50 CNY",
            "money <GH¢5> 5 GHS",
            "money <₦7> 7 NGN",
            "money <₱500> 500 PHP",
            "money <₫20> 20 VND",
            "money <30 ₴> 30 UAH",
            "money <S£5> 5 SYP",
            "money <£5> 5 GBP",
            "money <$5> 5 USD",
        ],
    ),
    (
        "It costs €20, £30, ¥400, ₹500, ₩600, ₽700, ₺80, ₪90 or 100 ₡.",
        [
            "money <€20> 20 EUR",
            "money <£30> 30 GBP",
            "money <¥400> 400 JPY",
            "money <₹500> 500 INR",
            "money <₩600> 600 KRW",
            "money <₽700> 700 RUB",
            "money <₺80> 80 TRY",
            "money <₪90> 90 ILS",
            "money <100 ₡> 100 CRC",
        ],
    ),
    (
        "The book is 10 $, 15 € or 100元.",
        ["money <10 $> 10 USD", "money <15 €> 15 EUR", "money <100元> 100 CNY"],
    ),
    ("A \\$14 fee and a fee of $ 94,000.", ["money <$14> 14 USD", "money <$ 94,000> 94000 USD"]),
    (
        "The pass saves $200+ and the bid was $US160 million.",
        ["money <$200+> 200 USD at_least", "money <$US160 million> 160000000 USD"],
    ),
    (
        "Losses of $-5.8bn and -$3 million, a gain of $2m.",
        [
            "money <$-5.8bn> -5800000000 USD down",
            "money <-$3 million> -3000000 USD down",
            "money <$2m> 2000000 USD",
        ],
    ),
    (
        "A fund of PS2.7m and PS6m, and a # 13 billion contract, sold in Y=100 million lots.",
        [
            "money <PS2.7m> 2700000 GBP",
            "money <PS6m> 6000000 GBP",
            "money <# 13 billion> 13000000000 GBP",
            "money <Y=100 million> 100000000 JPY",
        ],
    ),
    ("The PS5 and PS 4 consoles.", []),
    (
        "A fund of R18 billion, N300 billion, P1,500, Y1.5bn and W30 billion; exits R18, N1 and P500, a Y2000 fix.",
        [
            "money <R18 billion> 18000000000 ZAR",
            "money <N300 billion> 300000000000 NGN",
            "money <P1,500> 1500 PHP",
            "money <Y1.5bn> 1500000000 JPY",
            "money <W30 billion> 30000000000 KRW",
        ],
    ),
    (
        "It lost $(3.2) million, or $(0.12) per share, against ($4.5 million) and (£3).",
        [
            "money <$(3.2) million> -3200000 USD down",
            "money <$(0.12) per share> -0.12 USD/share down",
            "money <$4.5 million> 4500000 USD",
            "money <£3> 3 GBP",
        ],
    ),
    (
        "A dividend of 3p a share, 50 cents less; they raised 30b dollars and 2t yen.",
        [
            "money <3p a share> 3 penny/share",
            "money <50 cents> 50 cent",
            "money <30b dollars> 30000000000 USD",
            "money <2t yen> 2000000000000 JPY",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SYMBOLS)
def test_symbols(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected


CODES = [
    (
        "It costs 115USD, USD115.5, EUR 20, 20 EUR, CHF 1,200 and RM79.",
        [
            "money <115USD> 115 USD",
            "money <USD115.5> 115.5 USD",
            "money <EUR 20> 20 EUR",
            "money <20 EUR> 20 EUR",
            "money <CHF 1,200> 1200 CHF",
            "money <RM79> 79 MYR",
        ],
    ),
    (
        "Notes of 30 MUSD and 48.5 MGBP; a fee of Rs. 500, Rs500 or kr 200.",
        [
            "money <30 MUSD> 30000000 USD",
            "money <48.5 MGBP> 48500000 GBP",
            "money <Rs. 500> 500 INR",
            "money <Rs500> 500 INR",
            "money <kr 200> 200 SEK",
        ],
    ),
    (
        "Fees of SFr 500, DKr300, Kč 70, 70 Kč, 12 zł, 500 kr, 15 TL, 20 gbp, THB 30, KSh300 and Php 40.",
        [
            "money <SFr 500> 500 CHF",
            "money <DKr300> 300 DKK",
            "money <Kč 70> 70 CZK",
            "money <70 Kč> 70 CZK",
            "money <12 zł> 12 PLN",
            "money <500 kr> 500 SEK",
            "money <15 TL> 15 TRY",
            "money <20 gbp> 20 GBP",
            "money <THB 30> 30 THB",
            "money <KSh300> 300 KES",
            "money <Php 40> 40 PHP",
        ],
    ),
    (
        "It lent COP 1.2 billion, MAD 5 million, Euro 300 million and yen 4.5 billion; euro 20 games, AMD 7 chips.",
        [
            "money <COP 1.2 billion> 1200000000 COP",
            "money <MAD 5 million> 5000000 MAD",
            "money <Euro 300 million> 300000000 EUR",
            "money <yen 4.5 billion> 4500000000 JPY",
            "quantity <20 games> 20 game",
        ],
    ),
    ("All 5 plans of the Sen 5 film; they try 20 and more.", ["quantity <5 plans> 5 plan", "number <20> 20"]),
]


@pytest.mark.parametrize(("text", "expected"), CODES)
def test_codes(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected


WORDS = [
    (
        "It costs 300 yen, 40 rupees, 5 baht, 12 zloty, 9 Swiss francs and 2 million Australian dollars.",
        [
            "money <300 yen> 300 JPY",
            "money <40 rupees> 40 INR",
            "money <5 baht> 5 THB",
            "money <12 zloty> 12 PLN",
            "money <9 Swiss francs> 9 CHF",
            "money <2 million Australian dollars> 2000000 AUD",
        ],
    ),
    (
        "The heirs got 5 million pounds, 8 billion won and 3 million sterling.",
        [
            "money <5 million pounds> 5000000 GBP",
            "money <8 billion won> 8000000000 KRW",
            "money <3 million sterling> 3000000 GBP",
        ],
    ),
    (
        "The parcel weighs 5 pounds, she won 8 games and got real 5 times.",
        ["quantity <5 pounds> 5 pound", "quantity <8 games> 8 game", "quantity <5 times> 5 count"],
    ),
    (
        "It bought 5 mln dlrs of bonds, 3 billion yuan and 12 New Zealand dollars.",
        [
            "money <5 mln dlrs> 5000000 USD",
            "money <3 billion yuan> 3000000000 CNY",
            "money <12 New Zealand dollars> 12 NZD",
        ],
    ),
    (
        "A toll of 34 cents, 470 pence, one penny or 118.5p.",
        [
            "money <34 cents> 34 cent",
            "money <470 pence> 470 penny",
            "money <one penny> 1 penny",
            "money <118.5p> 118.5 penny",
        ],
    ),
    (
        "Loans of 45 Danish kroner, 3 million Czech crowns, 3 billion lire, 2 million Iraqi dinars, 9 Jamaican "
        "dollars, 4 million lei, 30 New Taiwan dollars, 5 million soles and 300 Polish zlotys.",
        [
            "money <45 Danish kroner> 45 DKK",
            "money <3 million Czech crowns> 3000000 CZK",
            "money <3 billion lire> 3000000000 ITL",
            "money <2 million Iraqi dinars> 2000000 IQD",
            "money <9 Jamaican dollars> 9 JMD",
            "money <4 million lei> 4000000 RON",
            "money <30 New Taiwan dollars> 30 TWD",
            "money <5 million soles> 5000000 PEN",
            "money <300 Polish zlotys> 300 PLN",
        ],
    ),
    (
        "The soldiers of 9 Iraqi brigades, 5 drams of rum, 2 punts, 40 new leaves, 3 Polish ships and 6 crowns.",
        [
            "quantity <9 Iraqi brigades> 9 brigade",
            "quantity <5 drams> 5 dram",
            "quantity <2 punts> 2 punt",
            "quantity <40 new leaves> 40 leaf",
            "quantity <3 Polish ships> 3 ship",
            "quantity <6 crowns> 6 crown",
        ],
    ),
    (
        "It cost about 5 pounds and costs 900 won; a 10-pound note; he paid for 5 pounds of figs and lost 9 pounds.",
        [
            "money <5 pounds> 5 GBP about",
            "money <900 won> 900 KRW",
            "money <10-pound> 10 GBP",
            "quantity <5 pounds> 5 pound",
            "quantity <9 pounds> 9 pound",
        ],
    ),
    (
        "A 10 - cent toll, a 300 billion - yen loan and $ 1.5 - million; arsenal 5 - in extra time.",
        [
            "money <10 - cent> 10 cent",
            "money <300 billion - yen> 300000000000 JPY",
            "money <$ 1.5 - million> 1500000 USD",
            "number <5> 5",
        ],
    ),
    (
        "A toll of 36 cts, 50 paise, 20 kopecks, 3 centavos or half a dollar; 5K dollars.",
        [
            "money <36 cts> 36 cent",
            "money <50 paise> 50 paisa",
            "money <20 kopecks> 20 kopeck",
            "money <3 centavos> 3 centavo",
            "money <half a dollar> 0.5 USD",
            "money <5K dollars> 5000 USD",
        ],
    ),
    (
        "It took thousand of dollars, hundred dollars, thousand of men; ten per thousand dollars, thousand of us.",
        [
            "money <thousand of dollars> 1000 USD",
            "money <hundred dollars> 100 USD",
            "quantity <thousand of men> 1000 man",
            "quantity <ten per thousand dollars> 10 count/1000 USD",
        ],
    ),
    ("He paid 50 dollar and 40 rmb.", ["money <50 dollar> 50 USD", "money <40 rmb> 40 CNY"]),
]


@pytest.mark.parametrize(("text", "expected"), WORDS)
def test_words(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected


AMOUNTS_IN_TWO_UNITS = [
    ("It only cost 13 dollars 45 cents.", ["money <13 dollars 45 cents> 13.45 USD"]),
    (
        "They want thirteen dollars and forty-five cents.",
        ["money <thirteen dollars and forty-five cents> 13.45 USD"],
    ),
    (
        "It cost a dollar fifty, a dollar and ten cents, two pounds fifty, one pound twenty pence or 3 yuan 5 jiao.",
        [
            "money <a dollar fifty> 1.50 USD",
            "money <a dollar and ten cents> 1.10 USD",
            "money <two pounds fifty> 2.50 GBP",
            "money <one pound twenty pence> 1.20 GBP",
            "money <3 yuan 5 jiao> 3.5 CNY",
        ],
    ),
    (
        "For a dollar twenty people came, for two pounds and fifty more; two pounds five times; a dollar three.",
        [
            "quantity <twenty people> 20 people",
            "quantity <two pounds> 2 pound",
            "quantity <fifty> 50 people",
            "quantity <two pounds> 2 pound",
            "quantity <five times> 5 count",
            "number <three> 3",
        ],
    ),
    ("The ticket is 15 dollars and 50.", ["money <15 dollars and 50> 15.50 USD"]),
    (
        "He gave 15 dollars and 50 people cheered.",
        ["money <15 dollars> 15 USD", "quantity <50 people> 50 people"],
    ),
    ("He paid 13 dollars and 45 euros.", ["money <13 dollars> 13 USD", "money <45 euros> 45 EUR"]),
]


@pytest.mark.parametrize(("text", "expected"), AMOUNTS_IN_TWO_UNITS)
def test_amounts_in_two_units(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected


SCALES = [
    (
        "A $14.3B, $14.3bn, $14.3 Billion, $14.3 billion or $14.3-billion deal.",
        [
            "money <$14.3B> 14300000000 USD",
            "money <$14.3bn> 14300000000 USD",
            "money <$14.3 Billion> 14300000000 USD",
            "money <$14.3 billion> 14300000000 USD",
            "money <$14.3-billion> 14300000000 USD",
        ],
    ),
    (
        "Fees of $25k, $3.5m, €2mn, $1tn and £5 thousand.",
        [
            "money <$25k> 25000 USD",
            "money <$3.5m> 3500000 USD",
            "money <€2mn> 2000000 EUR",
            "money <$1tn> 1000000000000 USD",
            "money <£5 thousand> 5000 GBP",
        ],
    ),
    (
        "Rs 12 crore and 3 lakh shares worth 35 lakh rupees.",
        [
            "money <Rs 12 crore> 120000000 INR",
            "quantity <3 lakh shares> 300000 share",
            "money <35 lakh rupees> 3500000 INR",
        ],
    ),
    ("A fund of 1.5 mln. dollars was set up.", ["money <1.5 mln. dollars> 1500000 USD"]),
    ("Du zahlst 15 Milliarden Dollar.", ["money <15 Milliarden Dollar> 15000000000 USD"]),
    (
        "Sales of 2.7m units, 330m monthly users and 12.3m tonnes.",
        [
            "quantity <2.7m units> 2700000 unit",
            "quantity <330m monthly users> 330000000 user",
            "quantity <12.3m tonnes> 12300000 metric_ton",
        ],
    ),
    (
        "The 200m race, a wall 3m high, a 100m sprint and a depth of 5m.",
        [
            "quantity <200m> 200 meter",
            "quantity <3m> 3 meter",
            "quantity <100m> 100 meter",
            "quantity <5m> 5 meter",
        ],
    ),
    ("A 4K film, 20K fans and a 401K plan.", ["quantity <20K fans> 20000 fan"]),
]


@pytest.mark.parametrize(("text", "expected"), SCALES)
def test_scales(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected


RATES = [
    (
        "Oil fell to $52 a barrel; the offer is 470 pence a share or $1.05 per diluted share.",
        [
            "money <$52 a barrel> 52 USD/barrel",
            "money <470 pence a share> 470 penny/share",
            "money <$1.05 per diluted share> 1.05 USD/share",
        ],
    ),
    (
        "A 12-cent-a-share dividend, a $3,500 a month rent, $5 per head and $10/user.",
        [
            "money <12-cent-a-share> 12 cent/share",
            "money <$3,500 a month> 3500 USD/month",
            "money <$5 per head> 5 USD/person",
            "money <$10/user> 10 USD/user",
        ],
    ),
    (
        "Sales were $2.9 billion a year earlier and $5 million a decade ago.",
        ["money <$2.9 billion> 2900000000 USD", "money <$5 million> 5000000 USD"],
    ),
    (
        "Work 40 hours a week at 5 euros each hour; output of 325,000 barrels per day.",
        [
            "quantity <40 hours a week> 40 hour/week",
            "money <5 euros each hour> 5 EUR/hour",
            "quantity <325,000 barrels per day> 325000 barrel/day",
        ],
    ),
    ("He gave $5 million a day before the vote.", ["money <$5 million> 5000000 USD"]),
]


@pytest.mark.parametrize(("text", "expected"), RATES)
def test_rates(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected


VAGUE = [
    (
        "Several million dollars, a few thousand euros, a multimillion-dollar deal and many hundreds of homes.",
        [
            "money <Several million dollars> none USD",
            "money <few thousand euros> none EUR",
            "money <multimillion-dollar> none USD",
            "quantity <hundreds of homes> 100..1000 home",
        ],
    ),
    ("A multibillion - dollar deal and several million.", ["number <several million> none"]),
    (
        "Tens of millions of dollars, thousands of euros, dozens of people and hundreds.",
        [
            "money <Tens of millions of dollars> 10000000..100000000 USD",
            "money <thousands of euros> 1000..10000 EUR",
            "quantity <dozens of people> 12..120 people",
            "number <hundreds> 100..1000",
        ],
    ),
    (
        "A couple of thousand dollars and a couple of hundred people.",
        ["money <couple of thousand dollars> none USD", "quantity <couple of hundred people> none people"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), VAGUE)
def test_vague(text: str, expected: list[str], figures: Figures) -> None:
    assert figures(text) == expected
