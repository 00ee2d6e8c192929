from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.extract import Analysis, analyse
from checker.judge.draft.quotations import check_quotations
from checker.judge.quotations import altered_quotations, quoted_in
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


def differences(a: str, b: str, shared: tuple[Origin, ...] = ()) -> list[tuple[tuple[str, str], ...]]:
    return [altered.differences for altered in altered_quotations(analysed(a=a, b=b), shared)]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        pytest.param(
            "“The herd will stay in Jutland for ten years,” Brandt said.",
            'Brandt said: "The herd will stay in Jutland for ten years".',
            id="marks",
        ),
        pytest.param(
            "“The herd will, as we agreed, stay in Jutland for ten years,” Brandt said.",
            "“The herd will … stay in Jutland for ten years,” Brandt said.",
            id="ellipsis",
        ),
        pytest.param(
            "“The herd won't be sold and the colour of the label stays,” Brandt said.",
            "“The herd will not be sold and the color of the label stays,” Brandt said.",
            id="spelling",
        ),
        pytest.param(
            "“We do not sell. The herd will stay in Jutland for ten years, and longer if we can,” Brandt said.",
            "The herd “will stay in Jutland for ten years”, Brandt said.",
            id="part",
        ),
        pytest.param(
            "“The herd will stay in Jutland for ten years,” Brandt said.",
            "“The cheese will leave from Aarhus by the weekend,” Brandt said.",
            id="another sentence",
        ),
        pytest.param(
            "“The herd will stay in Jutland for ten years,” Brandt said.",
            "“The herd will stay in Jutland for two years,” Friis said.",
            id="another speaker",
        ),
        pytest.param(
            "“The herd” is a name. He called it “a herd”.",
            "It is “the flock”. He called it “a flock”.",
            id="words",
        ),
    ],
)
def test_nothing_is_altered(a: str, b: str) -> None:
    assert differences(a, b) == differences(b, a) == []


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (
            "“The herd will stay in Jutland for ten years,” Brandt said.",
            "“The herd will stay in Jutland for two years,” Brandt said.",
            (("ten", "two"),),
        ),
        (
            "“The herd will not stay in Jutland for ten years,” Brandt said.",
            "“The herd will stay in Jutland for ten years,” Brandt said.",
            (("not", ""),),
        ),
    ],
)
def test_one_utterance_in_other_words(a: str, b: str, expected: tuple[tuple[str, str], ...]) -> None:
    assert differences(a, b) == [expected]


def style(a: str, b: str) -> list[bool]:
    return [altered.in_style for altered in altered_quotations(analysed(a=a, b=b), ())]


@pytest.mark.parametrize(
    ("a", "b", "in_style"),
    [
        ("I guess he felt it was fine to keep the herd in Jutland", "I guess he feels it was fine to keep the herd in Jutland", True),
        ("We cannot go on with tribe-back guards on this road", "We cannot go on with tribe-backed guards on this road", True),
        ("one of the farmers who kept the herd in Jutland", "one of the farmers that kept the herd in Jutland", True),
        ("the goal of the farmers was the herd in Jutland", "the goals of the farmers was the herd in Jutland", True),
        ("we keep our herd in Jutland for every farmer here", "they keep their herd in Jutland for every farmer here", True),
        ("we keep the herd in Jutland for a hard-a** farmer", "we keep the herd in Jutland for a hardass farmer", True),
        ("we may keep the herd in Jutland for every farmer", "we must keep the herd in Jutland for every farmer", False),
        ("we keep the herd in Jutland for every farmer", "we keep the herd in Aarhus for every farmer", False),
        (
            "the herd remains in Jutland because of the real gain made in the farm trade of Denmark",
            "the herd stays in Jutland because of the grave gain made in the farm business of Denmark",
            True,
        ),
    ],
)  # fmt: skip
def test_what_differs_in_style(a: str, b: str, in_style: bool) -> None:
    assert style(f"“{a},” Brandt said.", f"“{b},” said Brandt.") == [in_style]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        pytest.param("It’s not going to be easy", "It’s not going to be over in the next few weeks", id="one opening"),
        pytest.param("I don't want to hurt cows", "I don't want to give away money and I don't want to sell cows", id="list"),
        pytest.param("the herd will feed thirty farms in Jutland", "the herd will feed 30 farms in Jutland", id="numeral"),
        pytest.param("we will fuel the HMU engine in Jutland", "we will fuel the (milk union) engine in Jutland", id="gloss"),
    ],
)  # fmt: skip
def test_what_is_no_other_wording(a: str, b: str) -> None:
    assert differences(f"“{a},” Brandt said.", f"“{b},” Brandt said.") == []


def test_short_quotations_of_somebody_without_a_name_need_like_surroundings() -> None:
    a = "The dairy in Skive burnt down on Sunday. “The old slate roof is gone for good,” a worker said."
    b = "On Sunday fire took the dairy in Skive. “The old slate roof is gone for weeks,” said one who works there."
    assert differences(a, b) == [(("good", "weeks"),)]
    b = "The church was hit by a storm. “The old slate roof is gone for weeks,” said the vicar."
    assert differences(a, b) == []


def test_the_same_place_of_one_origin_needs_few_words() -> None:
    a = "“Milk is a moving target,” Solheim said. “You have to invent,” she said."
    b = "“Cream is a transferring goal,” Solheim said. “You must create,” she said."
    assert differences(a, b) == []
    assert differences(a, b, ONE_ORIGIN)[0] == (("Milk", "Cream"), ("moving target", "transferring goal"))


def test_what_one_text_of_an_origin_leaves_out_is_not_aligned_with_something_else() -> None:
    a = "“Milk is a moving target,” Solheim said. “Nobody in Skive will ever see it again,” Holm said."
    b = "“We all went home before it got dark on Sunday,” Solheim said. “Milk is a moving target,” she said."
    assert differences(a, b, ONE_ORIGIN) == []


def test_the_seeds() -> None:
    analyses = analysed(**SEEDS)
    found = altered_quotations(analyses, origins(analyses))
    assert [(one.speaker, one.differences[0], [w[0].source for w in one.wordings]) for one in found] == [
        ("Nishihara", ("Data", "Knowledge"), ["000", "002"]),
        ("Nishihara", ("just", "only"), ["000", "002"]),
        ("Jonathan Siddharth", ("think", "believe"), ["000", "002"]),
    ]
    assert [wording[0].text.rstrip(",") for wording in found[0].wordings] == [
        "Data is a moving target",
        "Knowledge is a transferring goal",
    ]


def test_the_wording_that_most_sources_have_stands_first() -> None:
    analyses = analysed(**TEXTS)
    varga = altered_quotations(analyses, origins(analyses))[-1]
    assert [[place.source for place in wording] for wording in varga.wordings] == [
        ["original", "press_release_quote"],
        ["swapped"],
    ]
    place = varga.wordings[1][0]
    assert TEXTS["swapped"][place.start : place.end] == place.text
    assert varga.differences == (
        ("customers", "clients"),
        ("want", "need"),
        ("supplier", "provider"),
        ("side", "facet"),
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("“The herd will stay,” Ottilie Brandt said.", "“The herd will stay,” Ottilie Brandt"),
        (
            "Ottilie Brandt said: “The herd will stay in Jutland for as long as there is a single farmer who wants it.”",
            "Ottilie Brandt said: “The herd will stay in Jutland for as long as there is a single farmer who wants it.”",
        ),
        ("“The herd will stay in Jutland.” It rained.", "“The herd will stay in Jutland.”"),
        (f"“{'The herd will stay. ' * 9}So be it,” Brandt said.", f"“{'The herd will stay. ' * 9}So be it,”"),
    ],
)
def test_a_quotation_is_shown_with_its_speaker_where_both_are_short(text: str, said: str) -> None:
    (quoted,) = quoted_in(analysed(a=text)[0])
    assert text[slice(*quoted.said)].strip("“”") == said.strip("“”")


@settings(max_examples=10, deadline=None)
@given(st.permutations(sorted(TEXTS)))
def test_the_order_of_the_sources_changes_nothing(order: list[str]) -> None:
    analyses, ordered = analysed(**TEXTS), analysed(**{name: TEXTS[name] for name in order})
    assert altered_quotations(ordered, origins(ordered)) == altered_quotations(analyses, origins(analyses))
    draft = analysed(draft=TEXTS["swapped"])[0]
    assert check_quotations(draft, ordered) == check_quotations(draft, analyses)


SOURCE = """The herd is not for sale, the company said in Aarhus.

“Well, the herd will, as we agreed with every farm in the land, stay in Jutland for ten years,” Ottilie Brandt said.

“Milk is a moving target,” Ingrid Solheim told DairyWire.
"""


@pytest.mark.parametrize(
    ("draft", "status", "differences", "other"),
    [
        ("“Milk is a moving target”, Solheim said.", "verbatim", (), None),
        ("“Milk is a moving target”, Brandt said.", "verbatim", (), "Ingrid Solheim"),
        ("“Milk is a moving target”, she said.", "verbatim", (), None),
        ("“Milk is a moving target”, a Curdworks spokeswoman said.", "verbatim", (), None),
        ("“The herd is not for sale,” Brandt said.", "verbatim", (), None),
        ("“The herd will … stay in Jutland for ten years,” Brandt said.", "shortened", (), None),
        ("“The herd will stay in Jutland for ten years,” Brandt said.", "shortened", (), None),
        ("“The herd will stay in Jutland for two years,” Brandt said.", "altered", (("two", "ten"),), None),
        ("“Milk is a truly moving target,” Solheim said.", "altered", (("truly", ""),), None),
        ("“[M]ilk is a moving target,” Solheim said.", "verbatim", (), None),
        ("“Milk is a quickly moving mark,” Brandt said.", "not found", (), None),
        ("“Nobody has ever asked the farmers,” Solheim said.", "not found", (), None),
    ],
)
def test_a_quotation_of_a_draft(
    draft: str, status: str, differences: tuple[tuple[str, str], ...], other: str | None
) -> None:
    (found,) = check_quotations(*analysed(draft=draft), analysed(source=SOURCE, other=TEXTS["other_story"]))
    assert (found.status, found.differences, found.other_speaker) == (status, differences, other)
    assert draft[found.start : found.end] == found.text
    assert found.sources == (("source",) if found.place else ())
    assert (found.place is None) == (status == "not found")
    if found.place:
        printed = SOURCE[found.place.start : found.place.end]
        assert " ".join(printed.split()) == found.place.text


SOURCES_OWN = {
    "a part quoted": "The mayor said the plan “ignores every warning that the engineers gave us last winter”.",
    "person": "She was “worried that the crew has sunk its own boat by mistake”, Holm wrote.",
    "interrupted": "“We looked at the pumps,” Holm said. “Then we looked at the drains and found them dry.”",
    "unquoted": "The committee argued for an hour over the use of public money to repair the pier.",
    "another": "“It is not going to be raining in the next few weeks,” Holm said.",
    "letter": "Holm said that “[t]he drains have been dry since the flood”.",
    "style": "“The crews have reached their ultimate goals here in the valley,” Holm said.",
    "pronoun": "Holm met Ravn. “The drains have been dry since the flood,” he said.",
    "beside": "“The drains have been dry since the flood,” Holm said.",
    "both": "“The drains have been dry since the flood,” Holm told Ravn.",
    "longer": "“The drains have been dry since the flood,” Holm said. “And the pumps stand idle in the yard.”",
}


@pytest.mark.parametrize(
    ("source", "draft", "status", "differences", "other"),
    [
        (
            "a part quoted",
            "“This foolish scheme ignores every warning that the engineers gave us last winter,” the mayor said.",
            "in part",
            (("This foolish scheme", ""),),
            None,
        ),
        (
            "person",
            "“I am worried that the crew has sunk its own boat by mistake,” Holm wrote.",
            "shortened",
            (),
            None,
        ),
        (
            "interrupted",
            "“We looked at the pumps. Then we looked at the drains and found them dry,” Holm said.",
            "shortened",
            (),
            None,
        ),
        ("unquoted", "Holm called it a “poor use of public money”.", "not found", (), None),
        ("another", "“It is not going to be easy,” Holm said.", "not found", (), None),
        ("letter", "“The drains have been dry since the flood,” Holm said.", "verbatim", (), None),
        (
            "style",
            "“The crews have reached their ultimate goal here in the valley,” Holm said.",
            "altered",
            (("goal", "goals"),),
            None,
        ),
        ("pronoun", "“The drains have been dry since the flood,” Ravn said.", "verbatim", (), None),
        ("beside", "“The drains have been dry since the flood,” Ravn said.", "verbatim", (), "Holm"),
        ("both", "“The drains have been dry since the flood,” Ravn said.", "verbatim", (), None),
        (
            "beside",
            "After a talk with Holm, Ravn said: “The drains have been dry since the flood.”",
            "verbatim",
            (),
            None,
        ),
        (
            "longer",
            "“The drains have been dry since the flood and nobody knows why,” Holm said.",
            "in part",
            (("nobody knows why", "the pumps stand idle"),),
            None,
        ),
    ],
)
def test_what_a_source_puts_in_quotation_marks(
    source: str, draft: str, status: str, differences: tuple[tuple[str, str], ...], other: str | None
) -> None:
    (found,) = check_quotations(*analysed(draft=draft), analysed(source=SOURCES_OWN[source]))
    assert (found.status, found.differences, found.other_speaker) == (status, differences, other)
    assert (found.status == "altered" and found.in_style) == (source == "style")


def test_the_best_of_several_sources_counts() -> None:
    sources = analysed(
        a="“The herd will stay in Aarhus for ten years,” Brandt said.",
        b="“The herd will stay in Jutland for ten years,” Brandt said.",
        c="The herd will stay in Jutland for ten years, it is said.",
    )
    (found,) = check_quotations(
        *analysed(d="“The herd will stay in Jutland for ten years,” Brandt said."), sources
    )
    assert (found.status, found.sources) == ("verbatim", ("b", "c"))
    assert found.place is not None
    assert found.place.source == "b"


def test_a_draft_without_sources_or_quotations() -> None:
    assert check_quotations(*analysed(d="No words were spoken."), analysed(s=SOURCE)) == ()
    (found,) = check_quotations(*analysed(d="“Milk is a moving target,” Solheim said."), [])
    assert (found.status, found.place, found.sources) == ("not found", None, ())
