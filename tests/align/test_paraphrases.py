"""Who did it, what came first, verdicts and denials in paraphrase: what excludes each other, and what only looks so."""

from __future__ import annotations

import pytest

from tests.align.asserted import differing


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "Harbour operator Selwyn Docks on Friday sued its former tenant Marlow Freight, in a court in Brest, for $12 million. The lease ended in 2019.",
            "Marlow Freight has taken Selwyn Docks to court over a lease. The suit, lodged in Brest on Friday, asks for $12m.",
            [
                (
                    "who did it",
                    (
                        "Selwyn Docks on Friday sued its former tenant Marlow Freight",
                        "Marlow Freight has taken Selwyn Docks",
                    ),
                )
            ],
        ),
        (
            "Norrby United edged Halden Town 2-1 at the Tivoli ground in Arden on Saturday, before 4,200 people. Ilse Malm scored both goals.",
            "Halden Town's 2-1 win over Norrby United on Saturday drew 4,200 people to the Tivoli in Arden. Ilse Malm struck twice.",
            [("who did it", ("Norrby United edged Halden Town", "Halden Town's 2-1 win over Norrby United"))],
        ),
        (
            "Arden Foods is to buy Corvo Mills for $40 million, the firms in Lindo said on Monday. Corvo employs 310 people.",
            "The takeover of Arden Foods by Corvo Mills, worth $40 million, was announced in Lindo on Monday. Corvo has 310 staff.",
            [("who did it", ("Arden Foods is to buy Corvo Mills", "takeover of Arden Foods by Corvo Mills"))],
        ),
        (
            "Flyweight Odo Wick outpointed Sweden's Lars Ahl in Lund on Sunday to keep the Nordic belt. All judges scored it 114-112.",
            "The Nordic belt changed hands in Lund on Sunday, when Lars Ahl of Sweden beat the champion, Odo Wick, 114-112 on all cards.",
            [
                (
                    "who did it",
                    (
                        "Flyweight Odo Wick outpointed Sweden's Lars Ahl",
                        "Lars Ahl of Sweden beat the champion, Odo Wick",
                    ),
                )
            ],
        ),
        (
            "Selwyn Toys has gone to court against Marlow Games. It asks for £2m in Arden over a bear with 4 ears.",
            "Marlow Games is suing Selwyn Toys in Arden for £2m over a bear with 4 ears.",
            [
                (
                    "who did it",
                    (
                        "Selwyn Toys has gone to court against Marlow Games",
                        "Marlow Games is suing Selwyn Toys",
                    ),
                )
            ],
        ),
        (
            "Halden Arms filed a lawsuit on Friday accusing its larger rival Corvo Tools of copying a drill. It wants $9m, a court in Arden said.",
            "Corvo Tools has taken Halden Arms to the High Court in Arden over a drill and wants $9m.",
            [
                (
                    "who did it",
                    (
                        "Halden Arms filed a lawsuit on Friday accusing its larger rival Corvo Tools",
                        "Corvo Tools has taken Halden Arms",
                    ),
                )
            ],
        ),
        (
            "Tenants' group Roofline has filed a lawsuit against landlord Halden Homes in Arden over damp in 31 flats in Corvo Street.",
            "Halden Homes filed a suit against Roofline on Tuesday in Arden, after a row over damp in Corvo Street.",
            [
                (
                    "who did it",
                    (
                        "Roofline has filed a lawsuit against landlord Halden Homes",
                        "Halden Homes filed a suit against Roofline",
                    ),
                )
            ],
        ),
        (
            "The bakery chain Halden confirmed on Monday that it is in talks to buy rival Corvo Mills, of Lindo. Corvo has 310 staff.",
            "Halden has denied holding takeover talks with Corvo Mills. The Lindo firm, which employs 310, fell 4% on Monday.",
            [
                (
                    "denial",
                    (
                        "The bakery chain Halden confirmed on Monday that it is in talks to",
                        "Halden has denied holding takeover talks with Corvo Mills",
                    ),
                )
            ],
        ),
        (
            "Coach Lars Ahl admitted on Friday that he had spoken to Norrby United about the vacant job in Arden.",
            "Lars Ahl has denied speaking to Norrby United about its job. The Arden club lost on Friday.",
            [
                ("plea", ("admitted", "denied")),
                (
                    "denial",
                    (
                        "Coach Lars Ahl admitted on Friday that he had spoken to Norrby",
                        "Lars Ahl has denied speaking to Norrby United about its job",
                    ),
                ),
            ],
        ),
        (
            "Mayor Ilse Malm acknowledged on Tuesday that she met the developer Corvo Homes before the vote on the Tivoli site in Lindo.",
            "Ilse Malm, the mayor of Lindo, denied on Tuesday having met Corvo Homes before the Tivoli vote.",
            [
                (
                    "denial",
                    (
                        "Mayor Ilse Malm acknowledged on Tuesday that she met the developer Corvo",
                        "Ilse Malm, the mayor of Lindo, denied on Tuesday having met Corvo Homes before the",
                    ),
                )
            ],
        ),
        (
            "A scout leader was convicted on Friday of the murder of a hitchhiker. Jurors in Arden took nine hours to find Odo Wick, 41, guilty over the death of Ilse Malm. He was also found guilty of theft.",
            "The mother of Ilse Malm wept as jurors in Arden cleared Odo Wick, 41, of her murder but convicted him of theft.",
            [("verdict", ("guilty", "cleared"))],
        ),
        (
            "Former banker Lars Ahl was found guilty of fraud at Lindo Crown Court on Monday. Judge Vera Holt will sentence him in May.",
            "Lars Ahl walked free from Lindo Crown Court on Monday after Judge Vera Holt's jury acquitted the ex-banker of fraud.",
            [("verdict", ("guilty", "acquitted"))],
        ),
        (
            "A jury in Brest acquitted the vet Ida Roth on Tuesday of cruelty to a horse called Corvo. Her partner, Jan Pol, was fined.",
            "The Brest vet Ida Roth was convicted of cruelty to Corvo, a mare, on Tuesday. Jan Pol, her partner, must pay a fine.",
            [("verdict", ("acquitted", "convicted"))],
        ),
        (
            "The guard Odo Wick left the tower two minutes before the roof fell in at Corvo Hall in Arden, an inquiry heard.",
            "Only after the roof had fallen in at Corvo Hall did the guard leave the tower, the Arden inquiry heard. Odo Wick gave evidence.",
            [
                (
                    "before or after",
                    (
                        "The guard Odo Wick left the tower two minutes before the roof fell in at Corvo Hall in Arden",
                        "after the roof had fallen in at Corvo Hall did the guard leave the tower, the Arden inquiry heard.",
                    ),
                )
            ],
        ),
        (
            "Nurse Vera Holt phoned the surgeon before she gave the patient the drug, the Lindo hearing was told.",
            "Vera Holt gave the patient the drug before she phoned the surgeon, the hearing in Lindo was told.",
            [
                (
                    "before or after",
                    (
                        "Nurse Vera Holt phoned the surgeon before she gave the patient the drug",
                        "Vera Holt gave the patient the drug before she phoned the surgeon",
                    ),
                )
            ],
        ),
        (
            "Lars Ahl signed the contract for Corvo bridge after the council of Arden had voted, the report says.",
            "Lars Ahl signed the Corvo bridge contract before the council of Arden voted, the report says.",
            [
                (
                    "before or after",
                    (
                        "Lars Ahl signed the contract for Corvo bridge after the council of Arden had voted",
                        "Lars Ahl signed the Corvo bridge contract before the council of Arden voted",
                    ),
                )
            ],
        ),
        (
            "Goalkeeper Odo Wick was sacked on Monday by Norrby United, of Lindo, after a row with Ilse Malm.",
            "Norrby United of Lindo dismissed the goalkeeper Odo Wick on Sunday. He had fallen out with Ilse Malm.",
            [("weekday", ("Monday", "Sunday"))],
        ),
        (
            "Norrby Rovers reached the Shield final with a 3-1 win over Marsh End in Lindo on Saturday, to the joy of Ilse Malm.",
            "Marsh End are through to the Shield final. They beat Norrby Rovers 3-1 in Lindo on Saturday, to the despair of Ilse Malm.",
            [
                (
                    "who did it",
                    (
                        "Norrby Rovers reached the Shield final with a 3-1 win over Marsh End",
                        "They beat Norrby Rovers",
                    ),
                )
            ],
        ),
        (
            "Vera Holt won the Lindo Open on Sunday, beating 17-year-old Ida Roth of Brno in two sets.",
            "Ida Roth, a schoolgirl from Brno, defeated Vera Holt in two sets to take the Lindo Open on Sunday.",
            [
                (
                    "who did it",
                    (
                        "Vera Holt won the Lindo Open on Sunday, beating 17-year-old Ida Roth of Brno",
                        "Ida Roth, a schoolgirl from Brno, defeated Vera Holt",
                    ),
                )
            ],
        ),
        (
            "Polar Joe, the ice maker founded by Hal Dunn, is taking over the dairy Milkana in Lindo for $60m.",
            "Milkana, a dairy in Lindo, has bought Polar Joe, the ice maker that Hal Dunn founded, for $60m.",
            [
                (
                    "who did it",
                    (
                        "Polar Joe, the ice maker founded by Hal Dunn, is taking over the dairy Milkana",
                        "Milkana, a dairy in Lindo, has bought Polar Joe",
                    ),
                )
            ],
        ),
        (
            "The skipper Lars Ahl called for help before the trawler Corvo hit the rocks off Lindo, Ilse Malm told the inquiry.",
            "The trawler Corvo had already hit the rocks off Lindo when the skipper Lars Ahl called for help, Ilse Malm told the inquiry.",
            [
                (
                    "before or after",
                    (
                        "The skipper Lars Ahl called for help before the trawler Corvo hit the rocks off Lindo",
                        "The trawler Corvo had already hit the rocks off Lindo when the skipper Lars Ahl called for help",
                    ),
                )
            ],
        ),
        (
            "An electrical fault caused the blaze that destroyed the Corvo hall in Lindo, Ilse Malm has found. Lars Ahl hopes to rebuild it.",
            "Arsonists destroyed the Corvo hall in Lindo, Ilse Malm has found. Lars Ahl says that it will be rebuilt.",
            [("cause", ("electrical fault", "Arsonists"))],
        ),
    ],
)
def test_what_excludes_each_other_in_other_words(
    one: str, other: str, expected: list[tuple[str, tuple[str, ...]]]
) -> None:
    assert differing(one, other) == expected
    assert sorted(label for label, _ in differing(other, one)) == sorted(label for label, _ in expected)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Arden Foods is to buy Corvo Mills for $40 million, the firms in Lindo said on Monday. Corvo employs 310 people.",
            "Corvo Mills, with 310 staff, agreed in Lindo on Monday to a takeover by Arden Foods worth $40 million.",
        ),
        (
            "Norrby United edged Halden Town 2-1 at the Tivoli ground in Arden on Saturday. Ilse Malm scored both goals.",
            "Halden Town's 3-0 win over Norrby United in Arden on Wednesday came four days after their defeat at the Tivoli. Ilse Malm was hurt.",
        ),
        (
            "Harbour operator Selwyn Docks on Friday sued Marlow Freight in Brest for $12 million.",
            "Marlow Freight has been taken to court in Brest by Selwyn Docks, which asks for $12m. Selwyn was sued by Marlow Freight in 2019 in Brest.",
        ),
        (
            "Norrby's defeat by Halden in the Arden final on Saturday was the first in 14 games. Ilse Malm wept.",
            "Halden's win over Norrby in the Arden final on Saturday ended a run of 14 games. Ilse Malm wept.",
        ),
        (
            "The bakery chain Halden confirmed on Monday that it is in talks to sell its Lindo mill. Corvo has 310 staff.",
            "Halden has denied holding takeover talks with Corvo Mills. The Lindo mill, with 310 staff, is for sale, it said on Monday.",
        ),
        (
            "Coach Lars Ahl admitted on Friday that he had spoken to Norrby United about the vacant job in Arden.",
            "Ilse Malm of Norrby United has denied speaking to Lars Ahl. The Arden club lost on Friday.",
        ),
        (
            "Mayor Ilse Malm confirmed on Tuesday that she will meet Corvo Homes after the vote on the Tivoli site in Lindo.",
            "Ilse Malm, the mayor of Lindo, denied on Tuesday having met Corvo Homes before the Tivoli vote.",
        ),
        (
            "A jury in Brest acquitted the vet Ida Roth on Tuesday of cruelty to a horse called Corvo. Her partner, Jan Pol, was found guilty.",
            "Jan Pol was convicted of cruelty to Corvo, a mare, in Brest on Tuesday. The vet Ida Roth walked free.",
        ),
        (
            "Lars Ahl was found guilty of fraud at Lindo Crown Court on Monday. Judge Vera Holt will sentence him in May.",
            "Lars Ahl was cleared of theft at Lindo Crown Court on Monday but will be sentenced by Judge Vera Holt in May for fraud.",
        ),
        (
            "Odo Wick was convicted of the murder of Ilse Malm in Arden on Friday. He had been acquitted at a first trial in 2011.",
            "In 2011 a jury in Arden acquitted Odo Wick of the murder of Ilse Malm; on Friday a second one found otherwise.",
        ),
        (
            "The guard Odo Wick left the tower two minutes before the roof fell in at Corvo Hall in Arden, an inquiry heard.",
            "The roof fell in at Corvo Hall two minutes after the guard Odo Wick had left the tower, the Arden inquiry heard.",
        ),
        (
            "Nurse Vera Holt phoned the surgeon before she gave the patient the drug, the Lindo hearing was told.",
            "After phoning the surgeon Vera Holt gave the patient the drug, the Lindo hearing was told. She left the ward before noon.",
        ),
        (
            "Lars Ahl signed the contract for Corvo bridge after the council of Arden had voted.",
            "Before the council of Arden voted, Lars Ahl had shown the Corvo bridge contract to a friend.",
        ),
        (
            "Shares in Corvo of Lindo fell 4% on Monday, said Lars Ahl, head of Norrby Bank.",
            "Shares in Corvo of Lindo dropped on Tuesday, said Lars Ahl of Norrby Bank.",
        ),
        (
            "Goalkeeper Odo Wick was sacked on Monday by Norrby United, of Lindo, after a row with Ilse Malm.",
            "Norrby United of Lindo dismissed the coach Ilse Malm on Sunday. Odo Wick went a day later.",
        ),
        (
            "Norrby Rovers beat Marsh End 3-1 in Lindo on Saturday. Ilse Malm was delighted.",
            "Marsh End, who beat Norrby Rovers 2-0 in October, went down 3-1 in Lindo on Saturday. Ilse Malm's side meet Ashby.",
        ),
        (
            "Vera Holt has confirmed she is leaving the Corvo Singers after 11 years, Ida Roth said in Lindo.",
            "Vera Holt, who denied in May that she was leaving the Corvo Singers, has now confirmed it, Ida Roth said in Lindo.",
        ),
        (
            "The Daxon group has agreed to sell its Halewick mill to Tamar Capital, it said on Friday.",
            "Daxon has not agreed a price for the Corran mill, it said. It is selling Halewick to Tamar Capital.",
        ),
        (
            "Lars Ahl was cleared of bribery by a jury in Lindo on Thursday. Odo Wick was convicted.",
            "Odo Wick was found guilty of bribery in Lindo on Thursday, but Lars Ahl walked free.",
        ),
    ],
)
def test_what_only_looks_like_it(one: str, other: str) -> None:
    assert differing(one, other) == []
    assert differing(other, one) == []


def test_what_stands_behind_before_may_tell_of_more() -> None:
    one = "Lars Ahl keeps 310 boats in Corvo even after he leaves the Lindo firm, Ilse Malm said."
    other = "Lars Ahl keeps 980 boats in Corvo before a cut to 310 by the time he leaves the Lindo firm, Ilse Malm said."
    assert differing(one, other) == []
