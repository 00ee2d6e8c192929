"""Hedges that a sentence drops: what a newsroom may not drop, what is only a doubt, and what licenses the flat statement."""

from __future__ import annotations

import pytest

from tests.align.test_clauses import found


def hedges(draft: str, source: str) -> list[tuple[str, str, str]]:
    return [one for one in found(draft, source) if one[0] in ("hedge", "assurance", "doubt")]


@pytest.mark.parametrize(
    ("draft", "source", "expected"),
    [
        # what only may be so
        (
            "The choir will lose a third of its altos.",
            "Its conductor says the choir may lose a third of its altos by June.",
            ("assurance", "will lose", "may lose"),
        ),
        (
            "A cheap vinegar keeps slugs off lettuce.",
            "A cheap vinegar may keep slugs off lettuce, a gardeners' club reports.",
            ("assurance", "keeps", "may keep"),
        ),
        # described in other words, the same verb and what follows it
        (
            "The winger will make his debut against Tarn on 3 May.",
            "The coach added that Okoro could make his debut off the bench against Tarn on 3 May.",
            ("assurance", "will make", "could make"),
        ),
        (
            "The mayor is to stand down on Friday over the levy.",
            "The mayor could resign on Friday over the levy, two aides said.",
            ("assurance", "is to stand", "could resign"),
        ),
        # by a noun, an adjective, a form in -ing, a question, a comment
        (
            "The tunnel will damage the foundations of the mill.",
            "Some residents worry that the tunnel will damage the foundations of the mill.",
            ("assurance", "will damage", "Some residents worry that"),
        ),
        (
            "The fire broke out in a shed behind the bakery.",
            "The fire, police believe, started in a shed behind the bakery.",
            ("assurance", "broke", "started"),
        ),
        (
            "Two men set the fire in the barn.",
            "Two men were questioned on suspicion of setting the fire in the barn.",
            ("assurance", "set", "setting"),
        ),
        (
            "The bridge will be closed for two years.",
            "The bridge would be closed for two years under the plan.",
            ("hedge", "will be closed", "would be closed"),
        ),
        # what is only talked about
        (
            "The two dairies of Orlund have merged.",
            "The two dairies of Orlund are in talks about a merger.",
            ("hedge", "have merged", "talks about a merger"),
        ),
        # "would" of what is reported is flat
        (
            "The clerk told the council that the levy would stay.",
            "The clerk would not say whether the levy would stay.",
            ("hedge", "would stay", "whether"),
        ),
        (
            "The union said it would go to court over the rota.",
            "The union said it may go to court over the rota.",
            ("assurance", "would go", "may go"),
        ),
        # behind a relative clause
        (
            "The anchor was thrown into the river Orne.",
            "Divers are examining whether the anchor, which has never been found, was thrown into the river Orne.",
            ("hedge", "was thrown", "which has never been found , was thrown"),
        ),
        # planned, or to come, told as done
        (
            "The dairy has opened six shops this year, including one in Lindal.",
            "The dairy plans to open six shops this year.",
            ("assurance", "has opened", "plans to open"),
        ),
        (
            "Farms on Holm have been connected first.",
            "The farms on Holm would be the first to be connected, the utility said.",
            ("assurance", "have been connected", "to be connected"),
        ),
        # another verb, the same figures
        (
            "The chain will shut two dozen of its 112 bakeries, according to the analyst Ines Holm.",
            "The analyst Ines Holm thinks two dozen of its 112 bakeries may have to go.",
            ("assurance", "will shut", "may have to go"),
        ),
        (
            "Cocoa will reach 420 pence by the end of the year.",
            "A price of 420 pence for cocoa by the end of the year is possible.",
            ("assurance", "will reach", "is"),
        ),
        # what is alleged of a noun
        (
            "The jockey broke a rib in a fall at Lindal.",
            "The jockey went to hospital with a suspected broken rib after the fall at Lindal.",
            ("assurance", "rib", "suspected broken rib"),
        ),
        (
            "More than 200 marks were withheld over fraud by pupils.",
            "The board withheld 214 marks for alleged fraud by pupils.",
            ("assurance", "fraud", "alleged fraud"),
        ),
        # what somebody tried is a doubt, no more
        (
            "The crew landed the balloon on the green.",
            "The crew tried to land the balloon on the green.",
            ("doubt", "landed", "tried to land"),
        ),
    ],
)
def test_which_hedge_is_dropped(draft: str, source: str, expected: tuple[str, str, str]) -> None:
    assert hedges(draft, source) == [expected]


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        # kept in other words
        ("The choir could lose a third of its altos.", "The choir may lose a third of its altos by June."),
        (
            "It is unclear whether the levy would stay.",
            "The clerk would not say whether the levy would stay.",
        ),
        ("The jockey is thought to have broken a rib.", "The jockey left with a suspected broken rib."),
        # plans told as plans, in whatever tense of what is to come
        ("The dairy will open six shops this year.", "The dairy plans to open six shops this year."),
        ("The dairy opens six shops this year.", "The dairy will open six shops this year."),
        (
            "The state is lending the port 12 million.",
            "The minister said the state would lend the port 12 million.",
        ),
        # another sentence tells it as firmly, if only in part
        (
            "The port has hired 12 divers for the quay.",
            "The port said in May that 12 divers would be hired for the quay. It has hired 12 divers.",
        ),
        (
            "The jockey broke a rib in a fall at Lindal.",
            "The jockey left Lindal with a suspected broken rib after a fall. X-rays showed the rib was broken.",
        ),
        # of somebody else by name
        (
            "Ines Holm will play in the final at Tarn on 3 May.",
            "Bo Ravn may play in the final at Tarn on 3 May.",
        ),
        # a denied belief is no belief
        (
            "Miss Holm doubts that the spire leans to one side.",
            "Miss Holm does not believe the spire leans to one side.",
        ),
        # a forecast and what came of it
        (
            "The dairy reported sales of 32 million for the quarter.",
            "The dairy is expected to report sales of 40 million for the quarter.",
        ),
        # a year is no figure that ties two clauses
        (
            "The lock keeper was fined in 2009.",
            "When the lock keeper tried to sell the lock in 2009, the council warned him.",
        ),
        # another word that leaves it open, too
        (
            "Orlund is thinking of closing its depot.",
            "Orlund is considering closing its depot, where 90 work.",
        ),
        (
            "Up to 300 homes could be flooded, officials fear.",
            "Officials fear that 300 homes will be flooded.",
        ),
        ("Lund has not decided if she will stand.", "Miss Lund has not decided whether to stand."),
        # what is only named, not stated
        ("The guild campaigned to leave the fair.", "The guild may leave the fair in Orlund, a clerk said."),
        (
            "The smith is open to having a debate on the fair.",
            "We should have a debate on the fair, the smith said.",
        ),
        (
            "The smith said Orlund would show weakness.",
            "It would show weakness if Orlund gave in, the smith said.",
        ),
        # the suit is told as filed, whatever became of it
        (
            "Kip Lowe filed a suit against the bakery.",
            "Judge Vera Holm dismissed the suit that Kip Lowe had filed against the bakery.",
        ),
        # what the figures belong to is not what is hedged
        (
            "Stubwick, whose till lost the numbers of 5,600 cards, will pay 84 pence a card.",
            "Stubwick agreed on Monday to pay 84 pence a card to settle claims that it may have lost 5,600 cards.",
        ),
    ],
)
def test_where_none_is_dropped(draft: str, source: str) -> None:
    assert hedges(draft, source) == []
