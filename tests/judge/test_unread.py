"""Articles that are not in English, in a comparison."""

from __future__ import annotations

import pytest

import checker

ENGLISH = "Ten people died in a fire in Ostrow on Monday. The mill was insured for $2m."
GERMAN = (
    "Der Brand in der Papierfabrik von Ostrow forderte am Montag zehn Tote. Das sagte die Polizei am Dienstag in einer "
    "Mitteilung an die Presse. Die Feuerwehr war mit achtzig Leuten im Einsatz und brauchte neun Stunden dafür."
)


def test_an_article_in_another_language_is_said_once_and_its_sentences_are_left_out() -> None:
    documents = [checker.read_text(text, name=name) for name, text in (("a.txt", ENGLISH), ("b.txt", GERMAN))]
    found = checker.compare(documents).findings
    said = [one for one in found if one.reason.kind == "article_foreign"]
    assert [one.label for one in said] == ["article"]
    assert "German" in said[0].explanation
    alone = [one for one in found if one.rule == "general/statements"]
    assert {claim.source for one in alone for claim in one.claims} == {"a.txt"}


@pytest.mark.parametrize(
    "text, said",
    [
        ("Le maire a démissionné lundi soir. Il quittera ses fonctions en mars.", 1),
        ("Der Bürgermeister ist am Montag zurückgetreten. Er geht im März.", 1),
        ("El alcalde dimitió el lunes por la noche. Deja el cargo en marzo.", 1),
        ("De La Salle beat Les Abymes in the final on Monday. El Toro won bronze.", 0),
        ("Mayor quits over El Niño floods at La Paz, Las Lomas, Los Olmos.", 0),
        ("Le maire a démissionné.", 0),
        ("compname reports q3 ffo per share $1.47. q3 affo per share $1.52.", 0),
        (
            "Obco q1 loss per share $0.07; reaffirms fy profit per share view $2.55 to $2.70. Q1 sales per share $8. "
            "Reaffirming 2021 earnings guidance per diluted share.",
            0,
        ),
    ],
    ids=[
        "French",
        "German",
        "Spanish",
        "names",
        "a headline of names",
        "too short",
        "abbreviations",
        "per share",
    ],
)
def test_two_short_sentences_tell_their_language(text: str, said: int) -> None:
    documents = [checker.read_text(one, name=name) for name, one in (("a.txt", ENGLISH), ("b.txt", text))]
    found = checker.compare(documents).findings
    assert sum(one.reason.kind == "article_foreign" for one in found) == said


def test_an_article_in_english_is_not() -> None:
    documents = [
        checker.read_text(text, name=name) for name, text in (("a.txt", ENGLISH), ("b.txt", ENGLISH * 3))
    ]
    assert not [one for one in checker.compare(documents).findings if one.reason.kind == "article_foreign"]
