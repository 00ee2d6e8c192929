"""Figures that a draft's words announce as worked out: a notice where nothing shows another, a warning where a passage does."""

from __future__ import annotations

import pytest

from tests.judge.draft.test_derived import gravest

KITE = "The kite club met in Tull on Sunday. Its chair, Ana Frey, thanked the town, the two bands and everyone who had come."
LOAN = "The bakery owes its bank £90 million. The bank wants the loan back by June. The owner hopes for another lender."

UNTOLD = [
    # comparatives
    ("Her kite is 40 per cent wider than the chair's.", KITE),
    ("The bakery's ovens are £3,000 dearer than its rival's.", LOAN),
    ("The owner of the bakery is 12 years older than the banker.", LOAN),
    # what is lacking, or over
    ("The club is £310 shy of a new field.", KITE),
    ("The owner is £4,500 out of pocket.", LOAN),
    ("Ana Frey had 20 minutes to spare.", KITE),
    # ratios
    ("For every ten kites seven were torn.", KITE),
    ("One in 14 kites was torn.", KITE),
    ("The bakery spends 32 pence of every pound on flour.", LOAN),
    # totals
    ("The two bands played for a combined 40 minutes.", KITE),
    ("The fees of the club come to £2,400.", KITE),
    ("Its kites cost £640 in all.", KITE),
    # multiples
    ("The crowd in Tull had almost doubled.", KITE),
    ("The bakery's rival sells three times as many rolls.", LOAN),
    ("The club's income has halved.", KITE),
    # how far off
    ("The bakery opened ten weeks after its rival.", LOAN),
    ("Ana Frey had left the band nine years earlier.", KITE),
    ("Two days later the owner met the bank.", LOAN),
]  # fmt: skip
RIVALLED = [
    # comparatives
    ("Her kite is 40 cm wider than the chair's.", "Her kite is 30 cm wider than the chair's."),
    ("The loaf is 12p dearer than in May.", "The loaf costs £1.42, which is 22p dearer than in May."),
    ("The union wants £30 million above what the mill concedes, not £91 million.", "The union says that the mill owes it £91 million. The mill concedes £51 million."),
    # what is lacking, or over
    ("The bakery is £31 million short of its target.", "The bakery is £21 million short of its target."),
    ("The choir has £600 left over.", "The choir has £900 left over from its tour."),
    ("The ferry came in 20 minutes inside the record.", "The ferry came in 12 minutes inside the record."),
    # totals
    ("The two bands played for a combined 40 minutes.", "The two bands played for a combined 55 minutes."),
    ("The bakery's fees come to £2,400.", "The bakery's fees come to £3,400."),
    ("The kites cost £640 in all.", "The kites cost £460 in all."),
    # the same digits at another scale
    ("The league has nearly 17 million members in Tarn.", "The league has 1.7 million members in Tarn."),
    ("The bakery's loan is almost £41 million.", "The bakery's loan is £4.1 million."),
    ("The well is about 870 feet deep.", "The well is 870 metres deep."),
    # how far off
    ("A guard was promised nine days before the mill burned.", "The mill burned on 3 July. The guard was promised on 29 June."),
    ("The chapel was built some 900 years ago.", "The chapel dates from AD 640."),
    ("Counting ended less than five hours after it began.", "Counting began at 10.15pm. It ended at 3.50am."),
]  # fmt: skip


@pytest.mark.parametrize(("draft", "source"), UNTOLD)
def test_an_announced_figure_that_nothing_gives_is_worth_a_look(draft: str, source: str) -> None:
    assert gravest(draft, source) in ("notice", "none")


@pytest.mark.parametrize(("draft", "source"), RIVALLED)
def test_an_announced_figure_of_which_a_passage_prints_another_value(draft: str, source: str) -> None:
    assert gravest(draft, source) in ("warning", "error")
