from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker import read_text
from checker.extract import analyse
from checker.judge.arithmetic import inconsistencies
from checker.report.words import explain


def told(text: str) -> list[str]:
    found = inconsistencies(analyse(read_text(text + "\n", name="a.txt")))
    return [explain(one.reason.of(source="a.txt"), {"a.txt": "a"}).removeprefix("a: ") for one in found]


@pytest.mark.parametrize(
    ("text", "explanation"),
    [
        # a change that does not fit its two ends
        ("Sales rose 10% to $120 million from $100 million.", "The change from $100 million to $120 million is 20.0%, not 10%."),
        ("Sales rose by about 10% to $120 million in the third quarter, from $100 million in 2019.", "The change from $100 million to $120 million is 20.0%, not 10%."),
        ("Income was up 20.8 percent from $13.5 million in 1982 to $14.9 million in 1983.", "The change from $13.5 million to $14.9 million is 10.4%, not 20.8 percent."),
        ("Exports fell from 3,000 tonnes to 2,400 tonnes, down 30%.", "The change from 3,000 tonnes to 2,400 tonnes is 20.0%, not 30%."),
        ("The toll on the bridge went from $4.00 to $5.00, a 20 per cent rise.", "The change from $4.00 to $5.00 is 25.0%, not 20 per cent."),
        ("Costs came to $2.4 million, up 40 percent from $2.0 million.", "The change from $2.0 million to $2.4 million is 20.0%, not 40 percent."),
        ("It is worth £5.4 billion, up from £2.5 billion in 2009, an increase of 16 per cent.", "The change from £2.5 billion to £5.4 billion is 116.0%, not 16 per cent."),
        ("It was an increase of $43.6 billion to $419.2 billion from $350 billion.", "The change from $350 billion to $419.2 billion is $69.2 billion, not $43.6 billion."),
        ("The workforce shrank by 300 to 1,200 from 1,700.", "The change from 1,700 to 1,200 is 500, not 300."),
        ("Unemployment rose 0.2 percentage points to 5.1% from 4.5%.", "The change from 4.5% to 5.1% is 0.6 percentage points, not 0.2 percentage points."),
        ("Turnout fell 12% to 60% from 65%.", "The change from 65% to 60% is 7.7% or 5 percentage points, not 12%."),
        ("The yield fell 5 basis points to 4.25% from 4.40%.", "The change from 4.40% to 4.25% is 15 basis points, not 5 basis points."),
        ("Sales rose 10% to $90 million from $100 million.", "From $100 million to $90 million is a fall."),
        ("Approval dropped 27 points in the last month, from 52 percent to 38 percent.", "The change from 52 percent to 38 percent is 14 points, not 27 points."),
        ("Rents rose 20% over the past year from $100 to $110.", "The change from $100 to $110 is 10.0%, not 20%."),
        ("Turnout dropped 10 points in five years, from 60% to 45%.", "The change from 60% to 45% is 15 points, not 10 points."),
        ("Sales rose 10% to $120 million over three years from $100 million.", "The change from $100 million to $120 million is 20.0%, not 10%."),
        # a per cent of a sum
        ("He gets 10% of the $50 million, or $6 million.", "10% of $50 million is $5 million, not $6 million."),
        ("The mill cut 120 jobs, or 10% of its 2,000 employees.", "10% of 2,000 employees is 200 employees, not 120 jobs."),
        # a part above its whole
        ("Divers raised 12 of the 10 boats.", "12 cannot be a part of 10 boats."),
        ("Of the 10 boats, 12 sank.", "12 cannot be a part of 10 boats."),
        ("The city has spent $12 million of its $10 million.", "$12 million cannot be a part of $10 million."),
        ("The blast killed 10 people, including 12 children.", "12 children cannot be a part of 10 people."),
        # shares of one whole
        ("In May 60% voted yes and 45% no.", "60% and 45% of one whole make 105%."),
        ("In the poll 45 percent opposed the plan, while 58 percent supported it.", "45 percent and 58 percent of one whole make 103%."),
        ("Of those asked, 55% approve and 48% disapprove.", "55% and 48% of one whole make 103%."),
    ],
)  # fmt: skip
def test_what_cannot_be_right(text: str, explanation: str) -> None:
    assert told(text) == [explanation]


@pytest.mark.parametrize(
    "text",
    [
        "Sales rose 20% to $120 million from $100 million.",
        "Turnout dropped 15 points in five years, from 60% to 45%.",
        "Attendance dropped 12 points at home, from 60% to 50%.",
        "Earnings per share advanced 10 percent to $2.39 in 1983 from $2.17 in 1982.",
        "Revenue slipped 8.8 per cent to $8.5 billion from $9.3 billion.",  # 8.6 by the figures as printed
        "Jobs rose 18% to 3,000 from 2,500.",  # of 2,950, say
        "Jobs rose nearly 30% to more than 3,000 from 2,500.",
        "Jobs more than doubled to 3,000 from 1,000.",
        "Unemployment rose 0.6 points to 5.1% from 4.5%.",
        "Turnout fell 5% to 60% from 65%.",  # points, loosely
        "The index gained 50 points to 10,500 from 10,450.",
        # another subject stands between the figures
        "Profit of $10 million came as sales rose 5% to $105 million from $100 million.",
        "Profit rose 10% to $12 million as costs fell from $30 million.",
        "Profit rose from $10 million to $12 million as sales grew 5%.",
        "Sales were $10 million, up 3% from 2019.",
        "It sold 1,795,908 shares, or 6.9 pct of the total, from 2,120,908 shares, or 8.1 pct.",
        "Pay rose 5% a year to $150 from $100.",
        "The dollar fell 1% to 104 yen from 105 yen.",
        "The dollar fell 1% to $1.21 per euro from $1.20.",
        "She rose 2 places to number 3 from number 5.",
        "The company paid $6 million, or 10 cents a share, of the $50 million.",
        "He gets 12% of the $50 million, or $6 million.",
        "He gets 10% of the $50 million, or $6 million more than in May.",
        # wholes
        "Divers raised eight of the ten boats.",
        "I would give it 11 out of 10.",
        "The guards fired 12 of the 10-inch shells.",
        "The blast killed 14 and wounded 10 people, including 16 children.",
        "The blast killed more than 10 people, including 12 children.",
        "Three teams, including 12 players, arrived.",
        "Page 12 of 10 printed sheets was missing from 9 of them.",
        "Of the 10 people in the boat, 12 dogs were the happiest.",
        # several wholes
        "While 60% of Democrats approve, 45% of Republicans disapprove.",
        "Some 60% use the app for work and 55% for fun.",
        "Support rose to 60%, from 45% against.",
        "Some 60% voted yes and 45% no.",  # some: about
        "The toll went from $4 to $5, a 20 per cent rise.",  # from $4.20 to $5.00, say
        "In the poll 50.4% voted yes and 49.7% no.",
        "Some 55% approve, against 48% who approved in May.",
    ],
)
def test_what_may_be_right(text: str) -> None:
    assert told(text) == []


def test_the_spans_are_the_figures() -> None:
    text = (
        "On Monday the firm said sales had risen.\n\nThey rose about 10% to $120 million from $100 million.\n"
    )
    (one,) = inconsistencies(analyse(read_text(text, name="a.txt")))
    assert [text[start:end] for start, end in one.spans] == ["10%", "$120 million", "$100 million"]
    assert one.severity == "warning"


def test_advertisements_and_comments_are_not_read() -> None:
    text = "The mayor spoke at the town hall on Monday.\n\nComments (1)\n\nAnna: 12 of the 10 boats sank!\n"
    document = read_text(text, name="a.txt")
    kinds = {section.kind for section in document.sections}
    assert ("comment" in kinds) == (inconsistencies(analyse(document)) == [])


@given(st.integers(20, 900), st.integers(20, 900))
def test_a_change_as_it_is_worked_out_is_never_reported(old: int, new: int) -> None:
    percent = round(float(abs(Fraction(new, old) - 1) * 100), 1)
    verb = "rose" if new >= old else "fell"
    assert told(f"Sales {verb} {percent}% to ${new} million from ${old} million.") == []
    assert told(f"Sales {verb} from ${old} million to ${new} million, a {percent}% change.") == []


@given(st.integers(100, 900), st.integers(3, 60), st.sampled_from([2, 3]))
def test_a_change_of_twice_the_size_is_reported(old: int, percent: int, times: int) -> None:
    new = round(old * (1 + percent / 100))
    assert len(told(f"Sales rose {percent * times + 8}% to ${new} million from ${old} million.")) == 1


WORDS = "rose fell 10% 120 $3 million $2bn from to of the or up by about yes no including people , . ( ) 12 of in 2019".split()


@settings(max_examples=200)
@given(
    st.lists(st.sampled_from([*WORDS, "60% voted", "1e", "9" * 40, "-5", "0%", "0"]), max_size=25).map(
        " ".join
    )
)
def test_any_text_is_read(text: str) -> None:
    document = read_text(f"The {text}\n", name="a.txt")
    for one in inconsistencies(analyse(document)):
        assert explain(one.reason.of(source="a.txt"), {}).endswith(".")
        assert all(0 <= start < end <= len(document.text) for start, end in one.spans)
