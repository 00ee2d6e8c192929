"""Findings that need no rule: each kind once, with what it shows, and a text that has none."""

import pytest

import checker

FLOOD = (
    "The river Sava rose over its banks near Brod on Monday, the mayor Ana Horvat said. {who} fear for the {n} houses "
    "of the lower town. “{quote},” Horvat told Radio Brod. Engineers from Zagreb and soldiers from Osijek brought "
    "{n} pumps and 7,300 sandbags, and the Red Cross opened 12 shelters in Vinkovci and Vukovar. {last}"
)


def found(*texts: str) -> list[tuple[str, str, str, str]]:
    documents = [checker.read_text(text, f"{name}.txt") for name, text in zip("abc", texts, strict=False)]
    return [
        (one.rule, one.verdict, one.severity, one.explanation)
        for one in checker.compare(documents).findings
        if one.rule.startswith("general/") and one.verdict == "discrepancy"
    ]


def article(**changes: str) -> str:
    words = {
        "who": "Officials",
        "n": "46",
        "quote": "We have never seen the water rise so fast",
        "last": "Schools stay closed.",
    }
    return FLOOD.format(**(words | changes))


def test_a_quotation_in_other_words() -> None:
    (finding,) = found(article(), article(quote="We have never watched the water rise so quickly"))
    assert finding[:3] == ("general/quotations", "discrepancy", "error")
    assert "fast / quickly" in finding[3]


def test_the_same_text_twice_has_no_discrepancy() -> None:
    assert found(article(), article()) == []


@pytest.mark.parametrize(
    ("text", "rule", "says"),
    [
        ("Sales rose 10% to $150 million from $100 million.", "general/arithmetic", "a: "),
        ("It will end on 31 June 2025, the mayor said.", "general/dates", "a: no calendar has 31 June 2025."),
        ("It began on Monday, 12 June 2025, the mayor said.", "general/dates", "a: "),
    ],
)
def test_one_text_against_itself(text: str, rule: str, says: str) -> None:
    (finding,) = found(text)
    assert finding[0] == rule
    assert finding[3].startswith(says)


@pytest.mark.parametrize(
    "text",
    [
        "Sales rose 10% to $110 million from $100 million.",
        "It will end on 30 June 2025, the mayor said.",
        "It began on Thursday, 12 June 2025, the mayor said.",
    ],
)
def test_what_is_in_order(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "“Nobody asked us about the dam,” mayor Ana Horvat said on Monday in Brod.",
            "On Monday in Brod “nobody asked us about the dam”, engineer Ivo Lang said.",
            ["The same words are quoted from Ana Horvat and Ivo Lang."],
        ),
        # told by a role; named beside it; too few words
        (
            "“Nobody asked us about the dam,” mayor Ana Horvat said on Monday in Brod.",
            "“Nobody asked us about the dam,” an engineer said on Monday in Brod.",
            [],
        ),
        (
            "“Nobody asked us about the dam,” mayor Ana Horvat said on Monday in Brod.",
            "“Nobody asked us about the dam,” Ivo Lang said, repeating what Ana Horvat had told him.",
            [],
        ),
        ("“Yes, of course,” said Ana Horvat in Brod.", "“Yes, of course,” said Ivo Lang in Brod.", []),
    ],
)
def test_one_quotation_from_two_speakers(one: str, other: str, expected: list[str]) -> None:
    assert [finding[3] for finding in found(one, other) if finding[0] == "general/attributions"] == expected


def test_one_quotation_of_two_speakers_is_to_be_looked_at() -> None:
    """No warning: of nine in real stories that a reader went through, one was right; the others were of whom "he" is."""
    said = "“We lost the whole harvest in a single night and nobody had warned the village,” said {}."
    texts = [said.format(name) + " The flood came on Monday." for name in ("Ida Roth", "Lars Holm")]
    report = checker.compare(
        [checker.read_text(text, name=name) for name, text in zip("ab", texts, strict=True)]
    )
    told = [(one.severity, one.reason.kind) for one in report.findings if one.rule == "general/attributions"]
    assert told == [("notice", "quoted_from_two")]
