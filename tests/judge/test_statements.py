from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.extract import Analysis, analyse
from checker.judge.attributions import differing_attributions
from checker.judge.sources import origins
from checker.judge.statements import unsupported
from checker.model import Origin, Span
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


def alone(
    analyses: list[Analysis], shared: tuple[Origin, ...] = (), **bound: list[Span]
) -> dict[str, list[str]]:
    """The sentences that stand alone, by source."""
    texts = {analysis.document.name: analysis.document.text for analysis in analyses}
    found: dict[str, list[str]] = {name: [] for name in texts}
    for statement in unsupported(analyses, shared, bound):
        found[statement.source].append(texts[statement.source][statement.start : statement.end])
    return found


A = (
    "Calder bought 38% of Lumen. The price was $640 million. Lumen keeps 900 cows on 71 farms. "
    "“Nobody asked the farmers,” Bente Holm said. Why did Calder wait until 2014? It is a cold place."
)


@pytest.mark.parametrize(
    ("b", "missing"),
    [
        pytest.param("Nothing is known of it.", [0, 1, 2, 3], id="nothing"),
        pytest.param("Lumen was sold in part, 38 per cent of it, to Calder.", [1, 2, 3], id="a share"),
        pytest.param(
            "A herd of 900 is kept by Lumen on 71 farms.", [0, 1, 3], id="both items in one passage"
        ),
        pytest.param("A herd of 900 is kept by Lumen.", [0, 1, 2, 3], id="one of two items"),
        pytest.param(
            "It has 71 farms." + " It rains." * 9 + " Lumen has 900 cows.", [0, 1, 2, 3], id="far apart"
        ),
        pytest.param(
            "At last Bente Holm spoke. “Nobody asked the farmers, not once,” she said.",
            [0, 1, 2],
            id="quotation",
        ),
    ],
)
def test_support_is_every_item_in_one_passage(b: str, missing: list[int]) -> None:
    sentences = [
        "Calder bought 38% of Lumen.",
        "The price was $640 million.",
        "Lumen keeps 900 cows on 71 farms.",
    ]
    sentences.append("“Nobody asked the farmers,” Bente Holm said.")
    assert alone(analysed(a=A, b=b))["a"][: len(missing)] == [sentences[at] for at in missing]


def test_neither_questions_nor_sentences_without_anything_checkable_count() -> None:
    found = alone(analysed(a=A, b="Calder and Lumen are old rivals."))["a"]
    assert not any(sentence.startswith(("Why", "It is a cold")) for sentence in found)


def test_what_a_field_shows_already_is_left_out() -> None:
    start = A.index("$640 million")
    sources = analysed(a=A, b="Calder and Lumen are old rivals.")
    found = alone(sources, a=[Span(start, start + 4)])["a"]
    assert "The price was $640 million." not in found
    assert "The price was $640 million." in alone(sources)["a"]


@pytest.mark.parametrize(
    ("sentence", "number"),
    [
        ("Calder bought Juno for $310 million.", 0),
        ("Calder bought Juno and Arla for $310 million.", 1),
        ("Calder bought Juno for $310 million in 2019.", 1),
    ],
)
def test_one_name_beside_what_a_field_shows_is_left_out(sentence: str, number: int) -> None:
    start = sentence.index("$310 million")
    sources = analysed(a=sentence, b="The rival of Calder is small. Later on, Calder left.")
    assert len(alone(sources, a=[Span(start, start + len("$310 million"))])["a"]) == number


def test_support_from_the_same_origin_is_none_and_listed_once() -> None:
    a = "Lumen keeps 900 cows near Skive. The herd was counted by Bente Holm in 2019."
    b = "Near Skive, Lumen keeps 900 cows. The herd was counted by Bente Aune in 2019. It fell by 12% in a year."
    found = unsupported(analysed(a=a, b=b), ONE_ORIGIN, {})
    assert [(one.source, one.items, one.also) for one in found] == [
        ("a", ("Lumen", "900 cows", "Skive"), ("b",)),
        ("a", ("Bente Holm", "2019"), ("b",)),
        ("b", ("12%",), ()),
    ]
    assert alone(analysed(a=a, b=b))["a"] == ["The herd was counted by Bente Holm in 2019."]


def test_a_repetition_in_one_source_is_listed_once() -> None:
    a = "Lumen keeps 900 cows near Skive. In Skive there are 900 cows."
    assert len(alone(analysed(a=a, b="Nothing is known."))["a"]) == 1


def test_a_surname_stands_for_the_full_name() -> None:
    a = "The herd was counted by Bente Holm in 2019. Later on, Holm counted it again."
    assert alone(analysed(a=a, b="In 2019, the tireless Holm counted the herd."))["a"] == []


EXPECTED = [
    "Accel",
    "Department of Defense",
    "Character.AI",
    "Federal Trade Commission",
    "Massachusetts Institute of Technology",
    "Connor Hayes",
]
"""What the seeds' table asks for."""


def test_the_seeds() -> None:
    analyses = analysed(**SEEDS)
    found = unsupported(analyses, origins(analyses), {})
    items = [item for statement in found for item in statement.items]
    assert [name for name in EXPECTED if not any(name in item for item in items)] == []
    places = [(statement.source, statement.start) for statement in found]
    assert places == sorted(places)
    assert not any(statement.source == "002" and "SignalFire" in statement.items for statement in found)


@settings(max_examples=10, deadline=None)
@given(st.permutations(sorted(TEXTS)))
def test_the_order_of_the_sources_changes_nothing(order: list[str]) -> None:
    analyses, ordered = analysed(**TEXTS), analysed(**{name: TEXTS[name] for name in order})
    shared = origins(analyses)
    assert unsupported(ordered, shared, {}) == unsupported(analyses, shared, {})
    assert differing_attributions(ordered, shared) == differing_attributions(analyses, shared)


@pytest.mark.parametrize("texts", [{}, {"a": ""}, {"a": "", "b": ""}])
def test_nothing_in_nothing_out(texts: dict[str, str]) -> None:
    assert unsupported(analysed(**texts), (), {}) == []


def test_who_spoke() -> None:
    analyses = analysed(**TEXTS)
    (found,) = differing_attributions(analyses, origins(analyses))
    assert [(place.number, place.credited) for place in found.places] == [
        ("several unnamed sources", "Sources"),
        ("one unnamed source", "a person aware of the matter"),
    ]
    assert [TEXTS[place.source][place.start : place.end][:12] for place in found.places] == [
        "Sources say ",
        "Its bosses h",
    ]


@pytest.mark.parametrize(
    ("a", "b", "number"),
    [
        (
            "Sources say the herd in Skive was sold twice.",
            "A person close to the talks says the herd in Skive was sold twice.",
            1,
        ),
        (
            "Sources say the herd in Skive was sold twice.",
            "The herd in Skive was sold twice, according to ShelfWatch.",
            1,
        ),
        (
            "Sources say the herd in Skive was sold twice.",
            "People close to the talks say the herd in Skive was sold twice.",
            0,
        ),
        ("Sources say the herd in Skive was sold twice.", "The herd in Skive was sold twice.", 0),
        (
            "Sources say the herd in Skive was sold twice.",
            "A person close to the talks says that cheese is dear.",
            0,
        ),
    ],
)
def test_who_spoke_in_one_origin(a: str, b: str, number: int) -> None:
    assert len(differing_attributions(analysed(a=a, b=b), ONE_ORIGIN)) == number
    assert differing_attributions(analysed(a=a, b=b), ()) == ()
