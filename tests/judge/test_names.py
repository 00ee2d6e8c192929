from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.extract import Analysis, analyse
from checker.judge.names import differing_names
from checker.judge.sources import origins
from checker.model import Origin
from checker.read import read_text

TEXTS = {
    path.stem: path.read_text(encoding="utf-8")
    for path in sorted((Path(__file__).parents[1] / "data" / "origins").glob("*.txt"))
}
SEEDS = {
    path.name[:3]: path.read_text(encoding="utf-8")
    for path in (Path(__file__).parents[2] / "seeds").glob("0*.txt")
}
ONE_ORIGIN = (Origin("origin-1", ("a", "b"), "", ()),)


def analysed(**texts: str) -> list[Analysis]:
    return [analyse(read_text(text, name=name)) for name, text in texts.items()]


def forms(analyses: list[Analysis], shared: tuple[Origin, ...] = ()) -> list[tuple[str, list[str]]]:
    return [(found.kind, [form.text for form in found.forms]) for found in differing_names(analyses, shared)]


def test_the_seeds() -> None:
    analyses = analysed(**SEEDS)
    assert forms(analyses, origins(analyses)) == [
        ("place", ["Safe Superintelligence", "Secure Superintelligence"]),
        ("place", ["The Information", "The Data"]),
        ("place", ["LM Arena", "LM Enviornment"]),
    ]


def test_names_that_a_rewrite_swapped() -> None:
    analyses = analysed(**TEXTS)
    found = differing_names(analyses, origins(analyses))
    assert [[form.text for form in one.forms] for one in found] == [
        ["Gouda House", "Gouda Home"],
        ["The Ledger", "The Register"],
    ]
    assert [one.kind for one in found] == ["place", "place"]
    for form in found[0].forms:
        for source, start, end in form.places:
            assert TEXTS[source][start:end] == form.text


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Alexandr Holm", "Alexander Holm"),
        ("Catherine Aune", "Katherine Aune"),
        ("Katherine Aune", "Kathryn Aune"),
        ("Robyn Lindqvist", "Robin Lindqvist"),
        ("Heydar Alvandi", "Heidar Albandi"),
        ("Gregg Milotte", "Gregg Millotte"),
        ("Curdworks", "Curdwerks"),
        ("Granarolo Nord", "Granorolo Nord"),
    ],
)
def test_two_spellings(one: str, two: str) -> None:
    texts = {
        "a": f"The cheese division, which {one} runs, is in Aarhus.",
        "b": f"The cheese division is run by {two}.",
    }
    assert forms(analysed(**texts)) == [("slip", [one, two])]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Paul Holm", "Paula Holm"),
        ("Daniel Holm", "Danielle Holm"),
        ("Christian Holm", "Christina Holm"),
        ("John Holm", "Joan Holm"),
        ("Jan Holm", "Jon Holm"),
        ("Gary Holm", "Jean Holm"),
        ("Gary Holm", "Holm"),
        ("Ms. Holm", "Mr. Holm"),
        ("Denmark", "Danish"),
        ("Germany", "German"),
        ("Russia", "Russian"),
        ("Blue Meadow", "Blue Meadows"),
        ("Rennet Lab", "RennetLab"),
        ("Boeing 747", "Boeing 777"),
        ("Unit 14", "Unit 41"),
    ],
)
def test_two_names(one: str, two: str) -> None:
    texts = {
        "a": f"The cheese division is run by {one} in Aarhus.",
        "b": f"The cheese division is run by {two}.",
    }
    assert forms(analysed(**texts)) == []


def test_two_people_whom_one_source_tells_apart() -> None:
    both = "The cheese division is run by Katherine Aune. Her sister Catherine Aune sold the cheese division."
    assert forms(analysed(a=both, b="The cheese division is run by Catherine Aune.")) == []


def test_two_people_in_different_business() -> None:
    a, b = (
        "The judge, Katherine Aune, adjourned until Friday.",
        "A goal by Catherine Aune won the match in Lyon.",
    )
    assert forms(analysed(a=a, b=b)) == []


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Vandermeer Foods Group", "VFG"),
        ("the United Kingdom", "Britain"),
        ("Rennet Laboratory", "Rennet Lab"),
        ("Ottilie Brandt", "Brandt"),
    ],
)
def test_two_established_names_at_one_place(one: str, two: str) -> None:
    a = f"In the second quarter, buyers from {one} signed a contract for ten years."
    b = f"In the second quarter, buyers from {two} signed a contract for ten years."
    assert forms(analysed(a=a, b=b), ONE_ORIGIN) == []


def test_a_name_that_both_have_is_no_other_form() -> None:
    a = "In the second quarter, buyers from Arla signed a contract for ten years, but Emmi did not."
    b = "In the second quarter, buyers from Emmi signed a contract for ten years, and Emmi was glad."
    assert forms(analysed(a=a, b=b), ONE_ORIGIN) == []


def test_names_that_a_rule_declares_for_one_entity() -> None:
    entities = {"Lumen": ("Lumen Dairy", "Lumen Dayry")}
    texts = {"a": "The cheese was sold by Lumen Dairy.", "b": "The cheese was sold by Lumen Dayry."}
    declared = [analyse(read_text(text, name=name), entities) for name, text in texts.items()]
    assert forms(declared) == []
    assert forms(analysed(**texts)) == [("slip", ["Lumen Dairy", "Lumen Dayry"])]


def test_the_form_that_most_sources_have_stands_first() -> None:
    text = "The cheese division is run by {} in Aarhus."
    names = {"a": "Catherine Aune", "b": "Katherine Aune", "c": "Katherine Aune", "d": "Kathryn Aune"}
    (found,) = differing_names(analysed(**{source: text.format(name) for source, name in names.items()}), ())
    assert [(form.text, form.sources) for form in found.forms] == [
        ("Katherine Aune", ("b", "c")),
        ("Catherine Aune", ("a",)),
        ("Kathryn Aune", ("d",)),
    ]


@settings(max_examples=10, deadline=None)
@given(st.permutations(sorted(TEXTS)))
def test_the_order_of_the_sources_changes_nothing(order: list[str]) -> None:
    analyses, ordered = analysed(**TEXTS), analysed(**{name: TEXTS[name] for name in order})
    assert differing_names(ordered, origins(ordered)) == differing_names(analyses, origins(analyses))


@pytest.mark.parametrize(
    ("one", "two", "kind"),
    [
        ("Mohammed Karim Aziz", "Mohamed Karim Aziz", "spelling"),
        ("Viktor Yanenko", "Victor Yanenko", "spelling"),
        ("Dennis Farley", "Denis Farley", "slip"),
    ],
)
def test_two_newsrooms_spellings_and_a_slip(one: str, two: str, kind: str) -> None:
    a = f"The cheese division, which {one} runs, is in Aarhus."
    b = f"The cheese division in Aarhus is run by {two}."
    assert [found.kind for found in differing_names(analysed(a=a, b=b), ())] == [kind]


TOLD = "{} won the regional chess title in Aarhus on Sunday, beating the champion in forty moves."
RETOLD = "On Sunday the regional chess title went to {}, who needed forty moves to beat the champion."


@pytest.mark.parametrize(
    ("one", "two"),
    [("Teresa Malm", "Teresa Mell"), ("Gerald Vega", "Gregory Vega"), ("Anna Rosten", "Anna Ravn")],
)
def test_two_names_where_the_sentences_tell_the_same(one: str, two: str) -> None:
    a, b = TOLD.format(one), RETOLD.format(two)
    assert [found.kind for found in differing_names(analysed(a=a, b=b), ())] == ["near"]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Teresa Malm", "Ilse Malm"),
        ("Teresa Malm", "Teresa Holt"),
        ("Paul Malm", "Paula Malm"),
    ],
)
def test_two_people_of_one_family_or_given_name(one: str, two: str) -> None:
    assert forms(analysed(a=TOLD.format(one), b=RETOLD.format(two))) == []


@pytest.mark.parametrize(
    ("one", "two", "found"),
    [
        ("Holm Stadium", "Vidal Stadium", ["near"]),
        ("Roland Holm", "Ingrid Holm", []),
    ],
)
def test_two_names_of_one_kind(one: str, two: str, found: list[str]) -> None:
    a = f"The chess final at {one} in Aarhus drew a crowd of 4,200 to forty boards on Sunday."
    b = f"On Sunday a crowd of 4,200 came to the chess final at {two} in Aarhus, played on forty boards."
    assert [each.kind for each in differing_names(analysed(a=a, b=b), ())] == found


EVENT = "Ferry tickets on the Arn rise to 14 euros in March, said {}. The 3 boats made 1,260 trips in 2023."
RETOLD_EVENT = "{} wants passengers on the Arn to pay 14 euros. In 2023 they could choose among 1,260 trips."


@pytest.mark.parametrize(
    ("one", "two", "found"),
    [
        ("Gareth Penrose", "Gareth Pendry", ["near"]),
        ("Jane Ann Penrose", "Jane Ann Pendry", ["near"]),
        ("Gareth Penrose", "Gareth Malm", []),  # another letter
        ("Rowan County", "Rowan Counties", []),  # one word, and its plural
        ("Arn River Pier", "Arn River Port", []),  # nouns
    ],
)
def test_two_names_where_the_articles_tell_one_event(one: str, two: str, found: list[str]) -> None:
    a, b = EVENT.format(one), RETOLD_EVENT.format(two)
    assert [each.kind for each in differing_names(analysed(a=a, b=b), ())] == found
    elsewhere = RETOLD_EVENT.format(two).replace("14", "22").replace("1,260", "7").replace("2023", "2019")
    assert differing_names(analysed(a=a, b=elsewhere), ()) == ()


NAMED = "Police in Lindo named the woman who fell from the Corvo Road bridge on Monday as {}, 41. A grey Volvo was towed away."
MOURNED = "Candles burned on the Corvo Road bridge for {}, a baker. In Lindo, where the Volvo stood, shops were shut. She was 41."


@pytest.mark.parametrize(
    ("one", "two", "found"),
    [
        ("Vera Bonetti", "Vera Bonelle", ["near"]),
        ("Vera Corliss", "Verena Corliss", []),  # one given name and its longer form
        ("Martin Corliss", "Malcolm Corliss", ["near"]),
        ("Martin Corliss", "Julian Corliss", []),
        ("Vera Bonetti", "Ilse Bonelle", []),
        ("Martin Corliss-Vane", "Malcolm Corliss-Vane", ["near"]),
        ("Gareth Corliss", "Geraint Corliss", ["near"]),  # one of the two is no known given name
        ("Gareth Corliss", "Morfudd Corliss", []),
    ],
)
def test_two_names_where_short_articles_name_one_place(one: str, two: str, found: list[str]) -> None:
    a, b = NAMED.format(one), MOURNED.format(two)
    assert [each.kind for each in differing_names(analysed(a=a, b=b), ())] == found
    elsewhere = MOURNED.format(two).replace("Lindo", "Arden").replace("Volvo", "Rover")
    assert differing_names(analysed(a=a, b=elsewhere), ()) == ()
    assert differing_names(analysed(a=f"{a} {two} is her cousin.", b=b), ()) == ()


def test_near_names_of_whom_other_things_are_told() -> None:
    a, b = (
        TOLD.format("Teresa Malm"),
        "The bakery was sold to Teresa Mell, who wants to rebuild it on Sunday.",
    )
    assert forms(analysed(a=a, b=b)) == []
    both = TOLD.format("Teresa Malm") + " Her trainer, Teresa Mell, was glad."
    assert forms(analysed(a=both, b=RETOLD.format("Teresa Mell"))) == []


def test_who_wrote_an_article_is_no_name_of_its_story() -> None:
    a = "Buyers signed a contract for ten years in Aarhus. Jane Roe and The Courier contributed to this report."
    b = "Buyers signed a contract for ten years in Aarhus. Ed Fox and The Courier contributed to this report."
    assert forms(analysed(a=a, b=b), ONE_ORIGIN) == []
