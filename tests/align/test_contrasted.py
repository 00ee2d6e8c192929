"""What a text sets apart, crosses or compares, beside a draft that tells it the other way."""

from __future__ import annotations

import pytest

from tests.align.test_clauses import found

SET_APART = [
    ("The mayor resigned over the loan.", "The mayor resigned not over the loan but over the flat, her office said.", ("loan", "not over the loan")),
    ("Fleas spread the disease, the clinic found.", "The disease is spread not by fleas but by lice, the clinic found.", ("Fleas", "not by fleas")),
    ("The tyres of the coach failed, inspectors said.", "It was the brakes, not the tyres, that failed on the coach, inspectors said.", ("tyres", "not the tyres")),
    ("The money came from taxes, the treasurer said.", "The money came from the sale of the ferry, not from taxes, the treasurer said.", ("taxes", "not from taxes")),
    ("Roe was found guilty of bribery.", "Roe was found guilty of fraud but not of bribery.", ("bribery", "not of bribery")),
    ("Trains will run on Sunday.", "Trains will run on Saturday but not on Sunday, the operator said.", ("Sunday", "not on Sunday")),
    ("The fire started in the cellar.", "The fire started in the kitchen rather than in the cellar, a report says.", ("cellar", "rather than in the cellar")),
    ("The club will build a car park.", "The club will build a pool instead of a car park.", ("park", "instead of a car park")),
    ("The farm now grows oats.", "Instead of oats the farm now grows hemp.", ("oats", "Instead of oats")),
    ("Ida Berg voted for the levy.", "Every member voted for the levy except Ida Berg.", ("Berg", "except Ida Berg")),
    ("The crew sailed with a doctor.", "The crew sailed without a doctor.", ("doctor", "without a doctor")),
    # the other way round
    ("The bridge was closed because of ice, not snow.", "The bridge was closed because of snow.", ("not snow", "snow")),
    ("The crew sailed without a doctor.", "The crew sailed with a doctor.", ("without a doctor", "doctor")),
    # what is kept is told, or what is set apart is told besides, or of another matter
    ("The mayor resigned over the flat.", "The mayor resigned not over the loan but over the flat, her office said.", None),
    ("Roe was found guilty of fraud.", "Roe was found guilty of fraud but not of bribery.", None),
    ("The farm, which grew oats before, grows hemp.", "Instead of oats the farm now grows hemp.", None),
    ("All members but Ida Berg voted for the levy.", "Every member voted for the levy except Ida Berg.", None),
    ("The crew asked for a doctor and sailed.", "The crew sailed without a doctor.", None),
    ("The museum is closed on Mondays.", "The museum is open every day but Monday.", None),
]  # fmt: skip
CROSSED = [
    ("The jury convicted Tom Hale of murder.", "The jury convicted Tom Hale of manslaughter and cleared him of murder.", ("murder", "manslaughter")),
    ("Lund was convicted of theft.", "Lund was acquitted of theft but convicted of handling stolen goods.", ("theft", "handling")),
    ("The court upheld the ban.", "The court upheld the fine and quashed the ban.", ("the ban", "the fine")),
    ("The senate passed the fuel tax.", "The senate passed the farm bill and rejected the fuel tax.", ("the fuel tax", "the farm bill")),
    ("The bank cut its rate for savers.", "The bank raised its rate for savers and cut its rate for borrowers.", ("savers", "borrowers")),
    ("The tunnel reopened on Monday.", "The bridge reopened on Monday but the tunnel stayed shut.", ("The tunnel", "The bridge")),
    ("Nurses accepted the offer.", "Doctors accepted the offer; nurses rejected it.", ("Nurses", "Doctors")),
    ("The bridge was finished in May.", "The tower was finished in May and the bridge in June.", ("May", "June")),
    ("Berg studied medicine.", "Berg studied law and Hale studied medicine.", ("medicine", "law")),
    ("The blue team won the relay.", "The red team won the relay and the blue team the sprint.", ("The blue team", "The red team")),
    ("Berg is the author.", "Hale is the author and Berg the translator.", ("Berg", "Hale")),
    ("The suspect was arrested in Arden.", "The suspect was arrested in Marlow and taken to a jail in Arden.", ("Arden", "Marlow")),
    # as the source has it
    ("The jury cleared Tom Hale of murder.", "The jury convicted Tom Hale of manslaughter and cleared him of murder.", None),
    ("The senate rejected the fuel tax.", "The senate passed the farm bill and rejected the fuel tax.", None),
    ("The bridge was finished in June.", "The tower was finished in May and the bridge in June.", None),
    ("The blue team won the sprint.", "The red team won the relay and the blue team the sprint.", None),
    # two verbs that may be one
    ("The senate approved the fuel tax.", "The senate approved the farm bill and passed the fuel tax.", None),
    # one place may lie in the other
    ("The suspect was arrested in France.", "The suspect was arrested in Paris and taken to a jail in France.", None),
]  # fmt: skip
TURNED_ROUND = [
    ("The tanker hit the ferry.", "The ferry hit the tanker as it left the harbour.", ("The tanker", "The ferry")),
    ("The governor criticised the mayor for the late warning.", "The mayor criticised the governor for the late warning.", ("The governor", "The mayor")),
    ("The ferry struck the tanker.", "The ferry hit the tanker as it left the harbour.", None),
    ("The tanker was hit by the ferry.", "The ferry hit the tanker as it left the harbour.", None),
    ("The council met the union on Friday.", "The union met the council on Friday.", None),
]  # fmt: skip
COMPARED = [
    ("The new route is cheaper than the old one.", "The old route was cheaper than the new one.", True),
    ("Soria exports more tea than Lemnia.", "Lemnia exports more tea than Soria.", True),
    ("The new route is dearer than the old one.", "The old route was cheaper than the new one.", False),
    ("The old route was cheaper than the new one.", "The old route was cheaper than the new one.", False),
]
DENIED = [
    ("The ferry calls at Sandry on its way.", "The ferry no longer calls at Sandry on its way.", ("calls", "no longer calls")),
    ("The team reached the final.", "The team failed to reach the final.", ("reached", "failed to reach")),
    ("The council lent the club money.", "The council lent the club no money.", None),  # said of the money
    ("The paintings were not insured.", "None of the paintings taken from the chapel was insured.", None),
    ("Most of the shops were not insured.", "Few of the shops were insured.", None),
]  # fmt: skip


@pytest.mark.parametrize(("draft", "source", "expected"), SET_APART)
def test_set_apart(draft: str, source: str, expected: tuple[str, str] | None) -> None:
    assert [one[1:] for one in found(draft, source)] == ([expected] if expected else [])


@pytest.mark.parametrize(("draft", "source", "expected"), CROSSED)
def test_crossed(draft: str, source: str, expected: tuple[str, str] | None) -> None:
    assert [one[1:] for one in found(draft, source)] == ([expected] if expected else [])


@pytest.mark.parametrize(("draft", "source", "expected"), TURNED_ROUND)
def test_turned_round(draft: str, source: str, expected: tuple[str, str] | None) -> None:
    assert [one[1:] for one in found(draft, source) if one[0] == "agent"] == ([expected] if expected else [])


@pytest.mark.parametrize(("draft", "source", "differs"), COMPARED)
def test_compared(draft: str, source: str, differs: bool) -> None:
    assert [one[0] for one in found(draft, source) if one[0] == "opposite"] == ["opposite"] * differs


@pytest.mark.parametrize(("draft", "source", "expected"), DENIED)
def test_denied(draft: str, source: str, expected: tuple[str, str] | None) -> None:
    assert [one[1:] for one in found(draft, source)] == ([expected] if expected else [])
