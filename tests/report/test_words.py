"""Every kind of reason as a sentence, and that no sentence rewrites what stands in it."""

from dataclasses import replace

import pytest

import checker
from checker.model import Camp, Reason
from checker.report.told import Labels, listed
from checker.report.words import SENTENCES, explain, told

LABELS = {"d.md": "the draft", "a.txt": "000", "b.txt": "001", "c.txt": "002"}
NINE = Camp(("b.txt", "a.txt"), "nine")
TEN = Camp(("c.txt",), "ten")
PLACE = {"shown": "28", "source": "a.txt", "line": 3, "column": 7}

TOLD = [
    (Reason("same", sources=["b.txt", "a.txt"], value="nine"), "000 and 001 both say nine."),
    (Reason("same", sources=["a.txt", "b.txt", "c.txt"], value="nine"), "000, 001 and 002 all say nine."),
    (
        Reason("refines", narrow=[NINE], wide=[TEN]),
        "nine (000 and 001) is the more precise form of ten (002).",
    ),
    (
        Reason("overlaps", sides=[NINE, TEN]),
        "nine (000 and 001) and ten (002) can both be true as they read.",
    ),
    (
        Reason("incomparable", sides=[NINE, TEN]),
        "nine (000 and 001) and ten (002) cannot be compared: other currency, unit, date or scope.",
    ),
    (
        Reason("incomparable_in_part", sides=[NINE, TEN]),
        "nine (000 and 001) and ten (002) cannot all be compared: other currency, unit, date or scope.",
    ),
    (Reason("contradicts", sides=[NINE, TEN]), "nine (000 and 001) and ten (002) cannot both be true."),
    (
        Reason("strained", camps=[[NINE], [TEN]], fits="ten", stretched=["nearly", "almost"], by="hedge"),
        "nine (000 and 001) against ten (002): true together only if “nearly” or “almost” is stretched to ten.",
    ),
    (
        Reason("strained", camps=[[NINE], [TEN]], fits=None, stretched=[], by="hedge"),
        "nine (000 and 001) against ten (002): true together only if words are stretched.",
    ),
    (
        Reason("strained", camps=[[NINE], [TEN]], fits=None, stretched=[], by="rounding"),
        "nine (000 and 001) against ten (002): true together only if one of them is a rounded figure.",
    ),
    (
        Reason("strained", camps=[[NINE], [TEN]], fits=None, stretched=[], by="words"),
        "nine (000 and 001) against ten (002): true together only in a loose sense of the words.",
    ),
    (
        Reason(
            "status_differs",
            person="Ida Holm",
            sides=[Camp(("b.txt", "a.txt"), "incumbent"), Camp(("c.txt",), "outgoing")],
        ),
        "Ida Holm holds the post (000 and 001) or is leaving the post (002): "
        "true together only if they speak of different days.",
    ),
    (
        Reason("told_as_change", changes=[{"earlier": NINE, "later": TEN}]),
        "Told as a change: nine (000 and 001), later ten (002).",
    ),
    (Reason("alone", source="a.txt", values=["nine", "ten"]), "Only 000 says so: nine and ten."),
    (
        Reason("within_contradicts", source="d.md", values=["nine", "ten"]),
        "The draft itself says nine and ten, which cannot both be true.",
    ),
    (
        Reason("within_strained", source="a.txt", values=["nine", "ten"]),
        "000 itself says nine and ten, which go together only if words are stretched.",
    ),
    (
        Reason(
            "too_uncertain", required="attributed", source="a.txt", label="toll", grades=["flat", "hedged"]
        ),
        "The rule asks for a claim that is attributed; 000 gives the toll as flat and hedged.",
    ),
    (
        Reason(
            "worked_out",
            working="$14 ÷ 50% = $28",
            sources=["a.txt"],
            stating_sources=["a.txt"],
            shown="$28",
            outcome="follows",
            own=True,
        ),
        "$14 ÷ 50% = $28 (000): 000's $28 follows from its own figures.",
    ),
    (
        Reason(
            "worked_out",
            working="$14 ÷ 50% = $28",
            sources=["a.txt"],
            stating_sources=["b.txt", "c.txt"],
            shown="$30",
            outcome="contradicted",
            own=False,
        ),
        "$14 ÷ 50% = $28 (000): 001 and 002 say $30, which cannot be.",
    ),
    (Reason("one_origin", sources=["b.txt", "a.txt"]), "000 and 001 share one origin and count once."),
    (Reason("tells_change", source="a.txt"), "000 does not contradict itself: it tells the change."),
    (
        Reason("fact_or_report", flat_sources=["a.txt"], reporting_sources=["b.txt", "c.txt"]),
        "000 states as a fact what 001 and 002 only report.",
    ),
    (
        Reason(
            "undated",
            ambiguous=[{"source": "c.txt", "days": ["11 June 2025", "6 November 2025"]}],
            undated_sources=["a.txt", "b.txt"],
            rest=True,
        ),
        "002 can be of 11 June 2025 or 6 November 2025 and the others have no date, so no value can be called superseded.",
    ),
    (
        Reason("undated", ambiguous=[], undated_sources=["a.txt"], rest=False),
        "000 has no date, so no value can be called superseded.",
    ),
    (
        Reason("told_by_few", sources=["a.txt"], items=["Skive", "900 cows"]),
        "Only 000 tells of Skive and 900 cows.",
    ),
    (
        Reason("told_by_one_origin", sources=["a.txt", "b.txt"], items=["Skive"]),
        "Only 000 and 001 tell of Skive, and they share one origin.",
    ),
    (
        Reason(
            "quoted_differently",
            speaker="Holm",
            wordings=["Milk is slow,", "Milk is late"],
            differences=[["slow", "late"], ["", "very"]],
        ),
        "Holm is quoted in different words: slow / late; nothing / very.",
    ),
    (
        Reason(
            "name_forms",
            how="spelling",
            forms=[
                {"shown": "Robyn", "by_sources": ["a.txt", "b.txt"], "places": 3},
                {"shown": "Robin", "by_sources": ["c.txt"], "places": 1},
            ],
        ),
        "000 and 001 write Robyn (3 times) and 002 writes Robin: spellings of one name.",
    ),
    (
        Reason("quoted_from_two", credited=["Ida Roth", "Lars Holm"], sources=["a.txt", "b.txt"]),
        "The same words are quoted from Ida Roth and Lars Holm.",
    ),
    (
        Reason("credited_differently", credited=["a named source (“Holm”)", "one unnamed source (“a man”)"]),
        "The same statement is credited to a named source (“Holm”) and one unnamed source (“a man”).",
    ),
    (
        Reason("change_misfit", source="a.txt", old="$10", new="$12", right=["20%", "$2"], stated="10%"),
        "000: The change from $10 to $12 is 20% or $2, not 10%.",
    ),
    (
        Reason("change_turned", source="a.txt", old="$10", new="$12", way="a rise"),
        "000: From $10 to $12 is a rise.",
    ),
    (
        Reason(
            "total_misfit", source="a.txt", parts=["12 boys", "9 girls"], right="21", stated="22 children"
        ),
        "000: 12 boys and 9 girls come to 21, not 22 children.",
    ),
    (
        Reason("factor_misfit", source="a.txt", old="40", new="100", verb="doubled", right="80"),
        "000: From 40 to 100 is not what “doubled” says: that would be 80.",
    ),
    (
        Reason("conversion_misfit", source="a.txt", stated="10 miles", converted="26 km", right="16.1 km"),
        "000: 10 miles is about 16.1 km, not 26 km.",
    ),
    (
        Reason("years_misfit", source="a.txt", since="1990", right=35, stated="40 years"),
        "000: From 1990 it is 35 years at most, not 40 years.",
    ),
    (
        Reason("span_misfit", source="a.txt", ends="from 1990 to 2005", right=15, stated="20 years"),
        "000: from 1990 to 2005 is 15 years, not 20 years.",
    ),
    (
        Reason("headline_misfit", source="a.txt", stated="15%", told="25%"),
        "000: The headline says 15%, and the text 25%.",
    ),
    (
        Reason(
            "product_misfit",
            source="a.txt",
            number="1,000 homes",
            each="£200,000",
            right="£200 million",
            stated="£20m",
        ),
        "000: 1,000 homes times £200,000 are £200 million, not £20m.",
    ),
    (
        Reason("difference_misfit", source="a.txt", told="40% more than 200", right="280", stated="240"),
        "000: 40% more than 200 are 280, not 240.",
    ),
    (
        Reason("margin_misfit", source="a.txt", score="98-91", right=7, stated="eight points"),
        "000: 98-91 is a difference of 7, not eight points.",
    ),
    (
        Reason("items_misfit", source="a.txt", stated="Five ways", right=4),
        "000: Five ways are promised, and 4 follow.",
    ),
    (
        Reason("more_alike", source="a.txt", shown="$9", count=1200, line=7),
        "000 has $9 at 1,200 more places from line 7 on, and of each the same is to be said.",
    ),
    (
        Reason("part_misfit", source="a.txt", share="10%", whole="$50", right="$5", part="$6"),
        "000: 10% of $50 is $5, not $6.",
    ),
    (
        Reason("part_above_whole", source="a.txt", part="12 children", whole="10 people"),
        "000: 12 children cannot be a part of 10 people.",
    ),
    (
        Reason("shares_above_whole", source="a.txt", shares=["60%", "45%"], total="105%"),
        "000: 60% and 45% of one whole make 105%.",
    ),
    (Reason("calendar", source="a.txt", message="1 May 2020 was a Friday"), "000: 1 May 2020 was a Friday."),
    (
        Reason("dated_ahead", source="a.txt", day="1 May 2090"),
        "000 is dated 1 May 2090, which is yet to come.",
    ),
    (
        Reason("told_too_early", source="a.txt", published="1 May 2020", day="3 May 2020"),
        "000 is of 1 May 2020 and tells of 3 May 2020 as past.",
    ),
    (
        Reason("stories", stories=[{"sources": ["a.txt", "b.txt"]}, {"sources": ["c.txt"]}]),
        "These sources tell 2 stories: 000 and 001; 002 share hardly a name.",
    ),
    (
        Reason(
            "figures_agree", side={"shown": "1,940 tickets", "sources": ["a.txt", "b.txt"]}, relation="same"
        ),
        "000 and 001 both say 1,940 tickets.",
    ),
    (
        Reason("person_differs", person="Ann Fox", what="party", sides=[NINE, TEN]),
        "nine (000 and 001) and ten (002) are given as the party of Ann Fox.",
    ),
    (Reason("person_alike", person="Ann Fox", sides=[NINE]), "Ann Fox: nine (000 and 001)."),
    (
        Reason(
            "figures_split",
            sides=[{"shown": "£3 a day", "sources": ["a.txt"]}, {"shown": "£3 a week", "sources": ["b.txt"]}],
            what="rate",
        ),
        "000 says £3 a day and 001 says £3 a week: the same figure, but not per the same measure.",
    ),
    (
        Reason(
            "copies_differ",
            sides=[{"shown": "Tuesday", "sources": ["a.txt"]}, {"shown": "Friday", "sources": ["b.txt"]}],
            what="weekday",
        ),
        "000 says Tuesday and 001 says Friday, in otherwise almost the same sentence.",
    ),
    (
        Reason(
            "assertions_differ",
            sides=[{"shown": "open", "sources": ["a.txt", "b.txt"]}, {"shown": "shut", "sources": ["c.txt"]}],
            what="opposite",
        ),
        "000 and 001 say open and 002 says shut, of one thing: they cannot both be true.",
    ),
    (
        Reason(
            "figures_differ",
            sides=[{"shown": "12", "sources": ["a.txt", "c.txt"]}, {"shown": "14", "sources": ["b.txt"]}],
            relation="contradicts",
        ),
        "000 and 002 say 12 and 001 says 14; they seem to speak of one thing, and then they cannot both be true.",
    ),
    (
        Reason(
            "figures_may_differ",
            sides=[{"shown": "12", "sources": ["a.txt"]}, {"shown": "14", "sources": ["b.txt"]}],
            relation="strained",
        ),
        "000 says 12 and 001 says 14: if they speak of the same thing, they cannot both be true.",
    ),
    (Reason("not_bound", why="no field takes it"), "Not compared: no field takes it."),
    (Reason("no_counterpart"), "Nothing was found to compare it with."),
    (Reason("supported", own="nine", supporting=[NINE]), "The draft, 000 and 001 say nine."),
    (
        Reason("supported", own="nine", supporting=[NINE, TEN]),
        "The draft says nine; 000 and 001 say nine and 002 says ten.",
    ),
    (
        Reason("draft_incomparable", own="nine"),
        "The draft's nine cannot be compared with what the sources say.",
    ),
    (
        Reason("only_incomparable", own="$9", values=["£8", "€7"]),
        "No source gives $9; what they say cannot be compared with it: £8 and €7.",
    ),
    (
        Reason("less_precise", own="nine", wider=[TEN]),
        "No source gives nine; 002 says ten, which is less precise.",
    ),
    (
        Reason("draft_strained", own="nine", against=[TEN], by="rounding"),
        "The draft says nine, but 002 says ten: true together only if one of them is a rounded figure.",
    ),
    (
        Reason("contradicted", own="nine", against=[TEN], supporting=[NINE]),
        "The draft says nine, but 002 says ten; 000 and 001 say nine.",
    ),
    (
        Reason("contradicted", own="nine", against=[TEN], supporting=[]),
        "The draft says nine, but 002 says ten.",
    ),
    (
        Reason("unstated", label="post", subject="Ann Lee", value="chair"),
        "No source states the post of Ann Lee: chair.",
    ),
    (
        Reason("told_otherwise", source="a.txt", label="post", subject="Ann Lee", value="chair"),
        "000 may say so in other words (post of Ann Lee: chair).",
    ),
    (
        Reason("of_another", label="age", subject="Bob Stone", place=PLACE, other="Ann Lee"),
        "No source states the age of Bob Stone; 28 (000:3:7) is said of Ann Lee.",
    ),
    (
        Reason("report_as_fact", sources=["a.txt"], how="they credit unnamed sources"),
        "The draft states as a fact what 000 only reports: they credit unnamed sources.",
    ),
    (
        Reason("hedge_dropped", own="$4", sources=["a.txt", "b.txt"], values=["nearly $4"]),
        "The draft says $4; 000 and 001 say nearly $4.",
    ),
    (Reason("figure_found", sources=["a.txt"], value=None, place=PLACE), "000 says the same (000:3:7)."),
    (
        Reason("figure_found", sources=["a.txt", "b.txt"], value="28", place=PLACE),
        "000 and 001 say 28 (000:3:7).",
    ),
    (
        Reason("figure_worked_out", shown="27", source="a.txt", working="25 and 2 make 27"),
        "27 can be worked out from 000: 25 and 2 make 27.",
    ),
    (
        Reason(
            "figure_in_points",
            shown="7 per cent",
            source="a.txt",
            told="41% and 48%, which differ by 7 in points",
        ),
        "The draft says 7 per cent, but 000 has 41% and 48%, which differ by 7 in points: points are not per cent.",
    ),
    (
        Reason("figure_open", shown="Q4"),
        "No source names Q4 as such, and it is no figure that could be compared.",
    ),
    (Reason("figure_elsewhere", shown="29", place=None, closest=None), "No source gives 29."),
    (
        Reason("figure_disputed", place=PLACE, against=PLACE),
        "The sources do not agree: 28 (000:3:7), but 28 (000:3:7).",
    ),
    (
        Reason("figure_revised", shown="28", place=PLACE, later=PLACE),
        "The sources give 28 (000:3:7) as an earlier figure; by now it is 28 (000:3:7).",
    ),
    (
        Reason("other_speaker", own="Ada Brink", source="a.txt", other="Ole Ness"),
        "The draft has it from Ada Brink; 000 has it from Ole Ness.",
    ),
    (
        Reason("sentence_untold"),
        "No sentence of a source tells this.",
    ),
    (
        Reason(
            "exchanged", own="fell", said="Milk sales fell", source="a.txt", other="rose", told="Milk rose."
        ),
        "The draft says fell (“Milk sales fell”) where 000 says rose: “Milk rose.”.",
    ),
    (
        Reason(
            "exchanged_nowhere",
            own="Nora Bask",
            said="lost to Nora Bask",
            source="a.txt",
            other="Petra Olm",
            told="Petra Olm won.",
        ),
        "No source says Nora Bask (“lost to Nora Bask”); 000 says Petra Olm: “Petra Olm won.”.",
    ),
    (Reason("weekday_nowhere", own="Tuesday"), "No source tells of a Tuesday."),
    (
        Reason("near_copy", own="the left thumb", source="a.txt", other="the right thumb"),
        "The draft says “the left thumb” where 000 says “the right thumb”, in otherwise much the same words.",
    ),
    (
        Reason("figure_elsewhere", shown="28", place=None, closest=PLACE),
        "The closest passage has 28 too, but in another unit or of something else (000:3:7).",
    ),
    (
        Reason("figure_elsewhere", shown="29", place=PLACE, closest=PLACE),
        "29 stands in the sources for something else (000:3:7); the closest passage says 28 (000:3:7).",
    ),
    (
        Reason(
            "draft_quotation",
            status="altered",
            source="a.txt",
            text="Milk is slow",
            differences=[["fast", "slow"]],
            speaker="Holm",
            other_speaker_name="Aune",
            others=[{"source": "b.txt", "text": "Milk is late"}],
        ),
        "000 has “Milk is slow” (fast / slow); there Aune says it, not Holm, but 001 has “Milk is late”.",
    ),
    (Reason("quotation_not_found"), "No source has these words."),
    (
        Reason("weekday_differs", own="Saturday", source="a.txt", other="Friday"),
        "The draft says Saturday, where 000 tells the same of Friday.",
    ),
    (
        Reason("draft_name_near", own="Ann Moor", sources=["a.txt"], forms=["Ann Moore", "Ana Moor"]),
        "No source names Ann Moor; 000 names Ann Moore or Ana Moor.",
    ),
    (Reason("draft_name_unknown", own="Ann Moor"), "No source names Ann Moor."),
    (Reason("draft_name_nowhere", own="Tarn"), "No source has Tarn, or any word of it."),
    (
        Reason("draft_name", own="Robin", sources=["a.txt"], forms=["Robyn", "Robyne"]),
        "The draft writes Robin; 000 has Robyn or Robyne.",
    ),
    (Reason("record_supports", source="a.txt"), "000 is the document of record and supports the draft."),
    (
        Reason("record_against", source="a.txt"),
        "000 is the document of record and does not support the draft.",
    ),
    (
        Reason("came_later", sources=["a.txt", "b.txt"]),
        "000 and 001 came later than those that agree with the draft, and report a change.",
    ),
    (Reason("dissent", sides=[NINE, TEN]), "Not all agree: 000 and 001 say nine and 002 says ten."),
    (Reason("draft_foreign", language="German"), "The draft is in German: nothing in it was checked."),
    (
        Reason("article_foreign", source="a.txt", language="German"),
        "000 is in German, and English is read: its sentences were left out, its figures and names taken as they stand.",
    ),
    (
        Reason("source_foreign", source="a.txt", language="German"),
        "000 is in German: no figure was looked for in it.",
    ),
    (
        Reason("draft_without_prose"),
        "The draft has no sentence, and so no figure, no quotation and no claim that can be checked.",
    ),
    (Reason("draft_empty"), "The draft has no figure, no quotation and no claim that can be checked."),
    (
        Reason("waiver_ended", what="deal.amount", by="deals.py:3", until="2025-01-31"),
        "The waiver of deal.amount at deals.py:3 ended on 2025-01-31.",
    ),
    (
        Reason(
            "waiver_open",
            what="deal.amount",
            by="deals.py:3",
            subjects=["subject='Widget'", "subject='Bolt'"],
        ),
        "The waiver of deal.amount at deals.py:3 names no subject, so that it would cover other stories as well: it "
        "accepts nothing. Write subject='Widget' or subject='Bolt'.",
    ),
    (
        Reason("waiver_idle", what="deal.amount", by="deals.py:3"),
        "The waiver of deal.amount at deals.py:3 matches no finding any more.",
    ),
    (
        Reason("acceptance_ended", what="toll", until="2025-01-31"),
        "The acceptance of toll ended on 2025-01-31.",
    ),
    (
        Reason("acceptance_unclear", what="toll", form="Write it"),
        "The paragraph says several things that toll could mean: name the value that is accepted. Write it.",
    ),
    (
        Reason("more_not_bound", source="a.txt", count=31900, line=7),
        "000 has 31,900 more figures from line 7 on, which nothing was found to compare with: too many to list.",
    ),
    (
        Reason("acceptance_idle", what="toll", others=[]),
        "The acceptance of toll matches no finding in its paragraph any more.",
    ),
    (
        Reason("acceptance_idle", what="toll", others=["toll.dead 3", "toll.hurt 4"]),
        "The acceptance of toll matches no finding in its paragraph; it could be toll.dead 3 or toll.hurt 4.",
    ),
    (
        Reason("acceptance_unreadable", what="checker: acept", form="Write so"),
        "A comment to checker that cannot be read: checker: acept. Write so.",
    ),
    (
        Reason("acceptance_without_reason", what="toll", form="Write so"),
        "The acceptance of toll gives no reason. Write so.",
    ),
    (
        Reason("acceptance_until", what="until tomorrow"),
        "An acceptance ends on a day, as in “until 2026-01-31”, and not “until tomorrow”: it accepts nothing.",
    ),
    (
        Reason("acceptance_open", what="toll", form="Write it"),
        "The acceptance of toll names no value, so that it would cover another one as well. Write it.",
    ),
]


@pytest.mark.parametrize(("reason", "sentence"), TOLD, ids=lambda one: getattr(one, "kind", ""))
def test_sentences(reason: Reason, sentence: str) -> None:
    assert explain(reason, LABELS) == sentence


def test_every_kind_has_an_example() -> None:
    assert {reason.kind for reason, _ in TOLD} == set(SENTENCES)


def test_a_kind_without_a_sentence_is_shown_with_its_parameters() -> None:
    assert explain(Reason("new_kind", source="a.txt", value="nine"), LABELS) == (
        "new kind (source 000 and value nine)."
    )


def test_braces_of_an_article_are_text() -> None:
    assert explain(Reason("alone", source="a.txt", values=["{values} %s {0.__class__}"]), LABELS) == (
        "Only 000 says so: {values} %s {0.__class__}."
    )


@pytest.mark.parametrize(
    ("words", "shown"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (list("abcdefgh"), "a, b, c, d, e, f and 2 more")],
)
def test_listed(words: list[str], shown: str) -> None:
    assert listed(words) == shown


def test_a_source_whose_name_is_a_word_of_a_quotation_leaves_it_alone() -> None:
    texts = {
        "knowledge": "The yard closed. “All of our knowledge is kept here in one old ledger,” said Tove Lind.\n",
        "ledger.txt": "The yard closed. “All of our knowledge is kept here in one old drawer,” said Tove Lind.\n",
    }
    report = checker.compare([checker.read_text(text, name) for name, text in texts.items()])
    (found,) = (one for one in report.findings if one.rule == "general/quotations")
    assert found.explanation == ("Tove Lind is quoted in different words: ledger / drawer.")
    assert found.reason.parameters["wordings"] == [
        "All of our knowledge is kept here in one old ledger,",
        "All of our knowledge is kept here in one old drawer,",
    ]


MANY = [f"{number}.txt" for number in range(300)]
SIDES = [Camp((name,), f"{number} boats") for number, name in enumerate(MANY)]
FORMS = [{"shown": f"Ann {number}", "by_sources": [name], "places": 1} for number, name in enumerate(MANY)]


@pytest.mark.parametrize(
    "reason",
    [
        Reason("contradicts", sides=SIDES),
        Reason("strained", camps=[[side] for side in SIDES], fits=None, stretched=[], by="words"),
        Reason("name_forms", forms=FORMS, how="slip"),
        Reason("stories", stories=[{"sources": [name]} for name in MANY]),
        Reason("quoted_differently", speaker="", differences=[["a", "b"]] * 300),
    ],
)
def test_a_sentence_names_a_few_and_counts_the_rest(reason: Reason) -> None:
    sentence = explain(reason, {name: name for name in MANY})
    assert len(sentence) < 400
    assert " more" in sentence


def test_of_many_remarks_of_one_kind_the_rest_is_counted() -> None:
    notes = [Reason("one_origin", sources=MANY[at : at + 2]) for at in range(0, 20, 2)]
    report = checker.compare([checker.read_text("Ann Lee, 30, won. The yard closed.", name="a.txt")])
    finding = replace(report.findings[0], notes=(*notes, Reason("tells_change", source="0.txt")))
    remarks = told(finding, Labels({name: name for name in MANY})).remarks
    assert len(remarks) == 8
    assert remarks[0] == "0.txt and 1.txt share one origin and count once."
    assert remarks[-1] == "The same holds for 4 more: sources that share an origin and count once."
