from __future__ import annotations

import pytest

from checker.extract import analyse
from checker.extract.people import facets
from checker.read import read_text

SAID = [
    ("Tobias Wren, 34, a music teacher, has died.", [("Tobias Wren", "age", "34")]),
    ("They mourn Tobias Wren (34).", [("Tobias Wren", "age", "34")]),
    ("They mourn Tobias Wren. Mr Wren, who was 34, taught music.", [("Tobias Wren", "age", "34")]),
    ("The 34-year-old music teacher Tobias Wren has sung.", [("Tobias Wren", "age", "34")]),
    ("They mourn Tobias Wren, a 34-year-old teacher.", [("Tobias Wren", "age", "34")]),
    ("They mourn Tobias Wren, aged 34.", [("Tobias Wren", "age", "34")]),
    ("They met Tess Holm, 34, of Port Blaise.", [("Tess Holm", "age", "34"), ("Tess Holm", "home", "Port Blaise")]),
    ("It was the Swedish skipper Tess Holm who won.", [("Tess Holm", "nationality", "swedish"), ("Tess Holm", "post", "skipper")]),
    ("They met Tess Holm, a Swedish skipper.", [("Tess Holm", "nationality", "swedish")]),
    ("They met Sen. Ann Fox, R-Ohio.", [("Ann Fox", "party", "Republican"), ("Ann Fox", "post", "senator")]),
    ("They met Ann Fox (D-Calif.) on Monday.", [("Ann Fox", "party", "Democrat")]),
    ("They asked Ann Fox, who is Swedish, in vain.", [("Ann Fox", "nationality", "swedish")]),
    ("On Monday Labour's Ann Fox won.", [("Ann Fox", "party", "Labour")]),
    ("Nurse Ann Fox, 34, won.", [("Ann Fox", "age", "34")]),
    ("They asked Labour candidate Ann Fox.", [("Ann Fox", "party", "Labour")]),
]  # fmt: skip
SILENT = [
    "They met Tobias Wren. The 34-year-old deputy was there too.",
    "They met Tobias Wren, 34 others and a dog.",
    "I know Tobias Wren.",
    "The Swedish company hired Tobias Wren.",
    "They met the Swedish and Tobias Wren.",
    "They met Tobias Wren of all people.",
]


@pytest.mark.parametrize(("text", "wanted"), SAID)
def test_what_is_said_of_a_person(text: str, wanted: list[tuple[str, str, str]]) -> None:
    found = facets(analyse(read_text(text, name="a.txt")))
    assert sorted((one.person, one.kind, one.value) for one in found) == sorted(wanted)
    assert all(text[one.start : one.end].lower().startswith(one.value[:1].lower()) for one in found)


@pytest.mark.parametrize("text", SILENT)
def test_what_is_said_of_somebody_else(text: str) -> None:
    assert facets(analyse(read_text(text, name="a.txt"))) == []
