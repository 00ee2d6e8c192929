from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import checker
from checker.extract import analyse
from checker.extract.quotations import find
from checker.text.sentences import split


def quotes(plain: str) -> list[tuple[str, str | None]]:
    return [(q.text, q.speaker) for q in find(plain, split(plain, []))]


QUOTED = [
    # the speaker after the quotation
    ("“It is over,” Roe told Reuters.", [("It is over,", "Roe")]),
    ('"It is over," said Jane Roe, a lawyer.', [("It is over,", "Jane Roe")]),
    ('"It is over," says Ohio State Police Lt. Jane Roe.', [("It is over,", "Jane Roe")]),
    ('"Who pays for it?" Acme chief executive John Doe asked.', [("Who pays for it?", "John Doe")]),
    ("“It is over,” the company said in a statement.", [("It is over,", "the company")]),
    ("“It is over,” a spokesman for the bank said.", [("It is over,", "a spokesman for the bank")]),
    ('"It is over, "said John Doe, 22, a baker.', [("It is over,", "John Doe")]),
    ("'We saw it all,' said John Doe.", [("We saw it all,", "John Doe")]),
    ("‘We saw it all,’ Mr Doe said.", [("We saw it all,", "Doe")]),
    ("“Yes,” he said.", [("Yes,", None)]),
    ('"It is over," one woman in Dover told AFP.', [("It is over,", "one woman in Dover")]),
    ("He said 'it is over for me' in Paris. They agreed, he said.'", [("it is over for me", None)]),
    (
        "The workers' boss said 'the firms' time is over,' and left.",
        [("the firms' time is over,", "The workers' boss")],
    ),
    ("“It is over,” beamed Jane Roe, who keeps the books.", [("It is over,", "Jane Roe")]),
    ("“It is over,” opposition leader S. Kadir told the House.", [("It is over,", "S. Kadir")]),
    (
        "It was “a very great mistake” from the start, Judge Jane Roe said.",
        [("a very great mistake", "Jane Roe")],
    ),
    ("It is “a very great mistake”, according to Jane Roe.", [("a very great mistake", "Jane Roe")]),
    # the clause behind it is another's
    (
        "They sell “the very best of all” pies, and Jane Roe said the shop will close.",
        [("the very best of all", None)],
    ),
    # before it
    ("Roe said: “It is over.”", [("It is over.", "Roe")]),
    ('Jane Roe, the founder of Acme, said, "It is over."', [("It is over.", "Jane Roe")]),
    ("Roe said the plan was “a great step for all”.", [("a great step for all", "Roe")]),
    ("According to Jane Roe, “it is over for them”.", [("it is over for them", "Jane Roe")]),
    (
        "As Acme stated in their post, this marks the “next phase of growth.”",
        [("next phase of growth.", "Acme")],
    ),
    ("Doe defended it, saying “it works very well”.", [("it works very well", "Doe")]),
    ("Roe called it “a very great mistake”.", [("a very great mistake", "Roe")]),
    ("Roe spoke of “a folly in brick and tin”.", [("a folly in brick and tin", "Roe")]),
    ("Branding it “a very great mistake”, Jane Roe left.", [("a very great mistake", "Jane Roe")]),
    ("It was Jane Roe herself who called it “a very great mistake”.", [("a very great mistake", "Jane Roe")]),
    ("To Jane Roe, it was “a very great mistake”.", [("a very great mistake", "Jane Roe")]),
    ("The work, which Roe called “a very great mistake”, went on.", [("a very great mistake", "Roe")]),
    ('Doctor Jane Roe: "We should stop now."', [("We should stop now.", "Jane Roe")]),
    # interrupted, and going on
    (
        "“It is a goal,” Roe told Acme News. “It is not the end.”",
        [("It is a goal,", "Roe"), ("It is not the end.", "Roe")],
    ),
    # nested marks belong to the quotation around them
    ("“He said ‘no’ to me twice,” Roe said.", [("He said ‘no’ to me twice,", "Roe")]),
    ("Nobody is named here: “we will all see it”.", [("we will all see it", None)]),
]


@pytest.mark.parametrize(("plain", "wanted"), QUOTED)
def test_quotations_and_speakers(plain: str, wanted: list[tuple[str, str | None]]) -> None:
    assert quotes(plain) == wanted


NOT_QUOTED = [
    'They plan a new "superintelligence" lab.',
    "He read “The Art of War” twice.",
    'The band "Blue Apes" played.',
    "a so-called “state of the art” lab",
    'It is a 12" disc and a 5\'10" man.',
    "The workers' rights and the firms' duties aren't Roe's.",
    "Rock 'n' roll of the '90s isn't dead.",
    "Acme‘s plan and Bolt’s plan differ.",
    'An opening mark " that is never closed stays one.',
]


@pytest.mark.parametrize("plain", NOT_QUOTED)
def test_not_every_mark_quotes_somebody(plain: str) -> None:
    assert quotes(plain) == []


def test_a_pronoun_is_the_only_one_who_spoke() -> None:
    plain = "Acme chief Jane Roe told Reuters that sales rose.\n\n“I think it will last for years,” she said."
    assert quotes(plain) == [("I think it will last for years,", "Jane Roe")]


def test_a_pronoun_stays_open_where_two_could_be_meant() -> None:
    plain = "Jane Roe said no. John Doe said yes.\n\nRoe told him so, and Doe said it too. “I am very sure,” he said."
    assert quotes(plain) == [("I am very sure,", None)]
    other = "‘It is fair,’ Mr Doe told Acme News. Opposition leader Luke Poe is worried. ‘It is not fair,’ he said."
    assert quotes(other)[1] == ("It is not fair,", None)


def test_a_quotation_over_several_paragraphs_has_one_speaker() -> None:
    plain = "“We began in May.\n\n“We went on in June.\n\n“We end in July,” said Jane Roe."
    assert quotes(plain) == [
        ("We began in May.", "Jane Roe"),
        ("We went on in June.", "Jane Roe"),
        ("We end in July,", "Jane Roe"),
    ]


def test_unbalanced_marks_do_not_swallow_the_text() -> None:
    plain = 'Roe said "it is over.\n\nThe plant closed in May. "It is sad for us all," Doe said.'
    assert quotes(plain) == [("It is sad for us all,", "Doe")]


def test_speaker_span_is_the_name_as_printed() -> None:
    plain = (
        "The plant will close after forty years, which came as a surprise\n"
        "to many. “It is over,” said Acme founder Jane\n"
        "Roe, who had opened it."
    )
    quotation = find(plain, split(plain, []))[0]
    assert quotation.speaker == "Jane Roe"
    assert quotation.speaker_span is not None
    assert plain[quotation.speaker_span.start : quotation.speaker_span.end] == "Jane\nRoe"


@given(st.text(alphabet="aB said.,\n\"“”'‘’«»`Roe ", max_size=200))
def test_quotations_lie_inside_the_text_in_order(plain: str) -> None:
    end = 0
    for quotation in find(plain, split(plain, [])):
        assert end <= quotation.start < quotation.end <= len(plain)
        assert plain[quotation.start : quotation.end] == quotation.text == quotation.text.strip()
        end = quotation.end


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('A lawyer for Ms. Okafor, Peter Lindt, said: "She never signed the lease."', "Peter Lindt"),
        ('The agent of Mia Holm, Oskar Lund, said: "She will play on Sunday."', "Oskar Lund"),
        ('"We did nothing wrong," a spokesman for Mr. Hunter, Michael Harrison, said.', "Michael Harrison"),
        ('"The river will be clean by May," said a spokeswoman for Governor Ruiz, Dana Pohl.', "Dana Pohl"),
        ('Ana Brandt sold the mill. "The deal was a fraud," the suit claims.', "the suit"),
        ('Ana Brandt, a lawyer for the bank, said: "The deal was a fraud."', "Ana Brandt"),
    ],
)
def test_who_speaks_for_somebody_is_the_speaker(text: str, speaker: str) -> None:
    (said,) = analyse(checker.read_text(text, "a.txt"), {}).quotations
    assert said.speaker == speaker
