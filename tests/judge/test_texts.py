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


SAID = "“We lost the whole harvest in a single night and nobody had warned the village,” {}."
BARS = "{} told the meeting that fish bars were “run by poets, for poets”."


@pytest.mark.parametrize(
    ("one", "other", "severity"),
    [
        (SAID.format("said Ida Roth"), SAID.format("said Lars Holm"), "warning"),
        (SAID.format("laughed Ida Roth"), "Lars Holm said “nobody had warned the village”.", "warning"),
        (
            SAID.format("said Hofmann AG's chairman, Vinod Roth"),
            SAID.format("R. Kadir told the House"),
            "warning",
        ),
        (BARS.format("Trade minister Ida Roth"), BARS.format("Harbour master Lars Holm"), "warning"),
        # whom "he" and a surname alone mean is a reader's guess; a spokesman speaks for another
        (SAID.format("said Roth"), SAID.format("said Lars Holm"), "notice"),
        ("Lars Holm came. " + SAID.format("he said"), SAID.format("said Ida Roth"), "notice"),
        (SAID.format("said Ida Roth"), SAID.format("said her lawyer, Lars Holm"), "notice"),
        (SAID.format("said Ida Roth"), SAID.format("said Lars Holm, whom Adam Moss had called"), "notice"),
    ],
)
def test_one_quotation_of_two_speakers(one: str, other: str, severity: str) -> None:
    """A warning where both name whom they quote in full, right there.

    Of nine in real stories that a reader went through, one was right; the others were of whom "he" is.
    """
    texts = [said + " The flood came on Monday." for said in (one, other)]
    report = checker.compare(
        [checker.read_text(text, name=name) for name, text in zip("ab", texts, strict=True)]
    )
    told = [(one.severity, one.reason.kind) for one in report.findings if one.rule == "general/attributions"]
    assert told == [(severity, "quoted_from_two")]
    (named,) = [str(one.subject) for one in report.findings if one.rule == "general/attributions"]
    assert (named[0], named[-2:-1].isalpha(), named[-1]) == ("“", True, "”")
