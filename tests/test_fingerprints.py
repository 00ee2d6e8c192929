"""What was accepted stays accepted: nothing new at warning or above in other orders, folders, and with more that agree."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

import checker
from checker.gate.baseline import apply_baseline
from checker.judge.accepting import passages_of, values_of
from checker.model import Finding, Report
from checker.rulebook import Rules, shipped_rules
from checker.vocabulary import Pack, Waiver

STORIES = {
    "a deal": (
        "Acme Corp agreed to buy Widget Inc for $3.2 billion, it said on Monday. Ann Lee, 43, runs Widget.",
        "Acme agreed to buy Widget for $4 billion, people said. Ann Lee, 45, runs Widget Inc.",
        "Acme Corp agreed to buy Widget Inc for $3 billion. Ann Lee, 43, has run Widget since 2019.",
    ),
    "a robbery": (
        "Robbers stole gems worth 120 million euros from a shop in Lyon.",
        "A shop in Lyon was robbed of gems. The 80 million euro heist took a minute.",
    ),
    "a fire": (
        "A fire in Ely killed 12 people and injured 30, the mayor, John Smith, said.",
        "The fire in Ely killed 14 people. “It was the worst night of my whole long life,” said John Smith.",
        "At least 12 people died in the Ely fire. “It was the worst day of my whole long life,” said John Smith.",
    ),
}
AGREEING = ("Nobody else spoke of it.", "It rained.", "The heist took a minute.", "More is not known yet.")


def reported(texts: list[tuple[str, str]]) -> Report:
    return checker.compare([checker.read_text(text, name=name) for name, text in texts])


def failing(report: Report) -> set[str]:
    """The fingerprints of what fails a run."""
    return {one.fingerprint for one in report.findings if one.severity in ("error", "warning")}


def all_of(report: Report) -> set[str]:
    return {one.fingerprint for one in report.findings if one.severity != "info"}


cases = st.sampled_from(sorted(STORIES))


def test_each_story_has_something_to_accept():
    assert [
        len(failing(reported(list(zip("abc", texts, strict=False))))) > 0 for texts in STORIES.values()
    ] == [True] * 3


@given(case=cases, data=st.data())
@settings(max_examples=30)
def test_order_folder_and_names_of_files_change_nothing(case, data):
    texts = STORIES[case]
    names = [f"s{at}.txt" for at in range(len(texts))]
    first = reported(list(zip(names, texts, strict=True)))
    order = data.draw(st.permutations(range(len(texts))))
    moved = [(f"archive/{len(texts) - at}/x{at}.md", texts[at]) for at in order]
    assert all_of(reported(moved)) == all_of(first)


@given(case=cases, data=st.data())
@settings(max_examples=30)
def test_one_more_article_that_agrees_brings_back_nothing(case, data):
    texts = list(STORIES[case])
    before = [(f"s{at}.txt", text) for at, text in enumerate(texts)]
    agreeing = data.draw(st.sampled_from(texts)) + " " + data.draw(st.sampled_from(AGREEING))
    at = data.draw(st.integers(0, len(texts)))
    after = [*before[:at], ("more.txt", agreeing), *before[at:]]
    assert failing(reported(after)) <= all_of(reported(before))


@given(case=cases, which=st.integers(0, 2), lines=st.integers(1, 3))
@settings(max_examples=20)
def test_a_paragraph_above_changes_nothing(case, which, lines):
    texts = list(STORIES[case])
    before = reported([(f"s{at}.txt", text) for at, text in enumerate(texts)])
    texts[which % len(texts)] = "It rained all day in the town.\n\n" * lines + texts[which % len(texts)]
    assert failing(reported([(f"s{at}.txt", text) for at, text in enumerate(texts)])) == failing(before)


def test_a_mix_of_stories_is_accepted_whatever_joins_it():
    deal = "Acme Corp, Widget Inc and Bolt Ltd met Ann Lee and Bob Ray in Paris."
    quake = "Qeshm, Tehran and Shiraz felt it, said Ali Rezaei of the Iran Red Crescent in Bandar Abbas."
    first = reported([("a.txt", deal), ("q.txt", quake)])
    assert [one.rule for one in first.findings if one.severity == "notice"] == ["general/stories"]
    more = reported([("new/q.txt", quake), ("b.txt", deal + " It rained."), ("a.txt", deal)])
    assert {one.fingerprint for one in more.findings if one.rule == "general/stories"} == {
        one.fingerprint for one in first.findings if one.rule == "general/stories"
    }


def test_a_draft_s_findings_stay_with_one_more_source_that_agrees():
    draft = checker.read_text(STORIES["a deal"][1], name="draft.md")
    first, second = (
        checker.read_text(text, name=name)
        for name, text in (("a.txt", STORIES["a deal"][0]), ("b.txt", STORIES["a deal"][0] + " It rained."))
    )
    one, two = checker.check(draft, against=[first]), checker.check(draft, against=[second, first])
    assert failing(one)
    assert failing(two) <= all_of(one)


PARAPHRASED = (
    (
        "The viaduct cost the county €{} million, the clerk said on Monday.",
        ("62", "68"),
        "Building the viaduct cost €{} million in the end.",
    ),
    (
        "The petition drew {} names, the clerk of Norrby said.",
        ("5,112", "5,121"),
        "In Norrby the petition drew some {} names, said the clerk.",
    ),
    (
        "Police named the pilot as Tove Lind, {}, of Skive.",
        ("35", "53"),
        "The pilot, Tove Lind, {}, lived in Skive, police said.",
    ),
)
"""Without a rule: a sentence, what two articles put into it, and how a third says one of the two in its own words."""

RENAMED = (
    (
        "The festival drew {} visitors to Norrby on Saturday, the clerk said.",
        ("5,112", "5,912"),
        "On Saturday the festival in Norrby drew {} people, said the clerk.",
    ),
    (
        "The co-operative shed {} posts at its Lund dairy in May.",
        ("310", "340"),
        "In May the co-operative shed {} jobs at its dairy in Lund.",
    ),
    (
        "The levee at Skive rose by {} metres over the winter, the engineer said.",
        ("2.1", "2.7"),
        "Over the winter the dyke at Skive grew by {} m, said the engineer.",
    ),
)
"""The same, where the third calls what is counted by another word."""


@given(
    case=st.sampled_from(PARAPHRASED),
    which=st.integers(0, 1),
    at=st.integers(0, 2),
    files=st.permutations("pqr"),
)
@settings(max_examples=30)
def test_one_that_agrees_in_words_of_its_own_brings_back_nothing(case, which, at, files):
    sentence, figures, agreeing = case
    texts = [sentence.format(figure) for figure in figures]
    before = reported([(f"{number}.txt", text) for number, text in enumerate(texts)])
    texts.insert(at, agreeing.format(figures[which]))
    after = reported([(f"{name}.txt", text) for name, text in zip(files, texts, strict=True)])
    assert failing(before)
    assert failing(after) <= all_of(before)


@given(case=st.sampled_from(RENAMED), which=st.integers(0, 1), at=st.integers(0, 2))
@settings(max_examples=20)
def test_a_waiver_holds_where_one_that_agrees_calls_it_otherwise(case, which, at):
    sentence, figures, agreeing = case
    texts = [sentence.format(figure) for figure in figures]
    before = reported([(f"{number}.txt", text) for number, text in enumerate(texts)])
    texts.insert(at, agreeing.format(figures[which]))
    texts.append(agreeing.format(figures[which]) + " It rained.")
    sources = [checker.read_text(text, name=f"{number}.txt") for number, text in enumerate(texts)]
    waivers = tuple(
        Waiver("Seen", one.fingerprint, values=values_of(one), passages=passages_of(one))
        for one in before.findings
        if one.severity in ("error", "warning")
    )
    pack = Pack(id="accepted", title="Accepted", waivers=waivers)
    after = checker.compare(sources, rules=Rules((*shipped_rules().packs, pack)))
    assert failing(before)
    assert [
        one.reason for one in after.findings if one.severity in ("error", "warning") and not one.waived
    ] == []


PLACES = st.sampled_from(("", "archive/", "desk/2031/june/"))

NAMES = st.sampled_from(("draft.md", "toll rises.md", "v2/Final (3).txt"))
SOURCES = ("The old mill was sold for $3 million, the broker said. It has 14 looms.", STORIES["a fire"][0])
DRAFTS = (
    "The mill was sold for $4 million. It has 12 looms and a tower of 30 metres.",
    "A fire in Ely killed 15 people, Mayor John Smyth said. “It was the best night of my whole long life,” he said.",
)


@given(place=PLACES, name=NAMES, above=st.integers(0, 2), more=st.booleans(), at=st.integers(0, 1))
@settings(max_examples=40)
def test_a_draft_s_findings_stay_when_it_moves_is_renamed_and_grows(place, name, above, more, at):
    def checked(draft: str, name: str, sources: list[str], folder: str) -> Report:
        against = [checker.read_text(text, name=f"{folder}s{n}.txt") for n, text in enumerate(sources)]
        return checker.check(checker.read_text(draft, name=name), against=against)

    before = checked(DRAFTS[at], "one/draft.md", [SOURCES[at]], "one/")
    grown = "It rained all day in the town.\n\n" * above + DRAFTS[at]
    sources = [SOURCES[at], SOURCES[at] + " It rained all day in the town."][: 1 + more]
    after = checked(grown, place + name, sources, place)
    assert failing(before)
    assert failing(after) <= all_of(before)


WORDED = (
    (
        "Acme will buy Widget for ${} billion, it said.",
        ("3", "5"),
        "Acme Corp is to pay ${} billion for Widget.",
    ),
    ("The fire in Ely killed {} people, police said.", ("40", "60"), "The Ely fire killed {} people."),
    ("Acme took a {}% stake in Widget.", ("20", "30"), "Acme has bought a {}% stake in Widget."),
    ("The petition drew {} names, the clerk said.", ("5,000", "7,000"), "The petition drew {} names in all."),
)
"""A sentence, the two figures that articles put into it, and a third article's sentence."""
FORMS = ("{}", "about {}", "nearly {}", "more than {}", "at least {}", "{}", "some {}", "up to {}")


@given(
    case=st.sampled_from(WORDED),
    which=st.integers(0, 1),
    form=st.sampled_from(FORMS),
    by=st.sampled_from(("", "1", "2", "04", "24")),
    at=st.integers(0, 2),
    above=st.integers(0, 1),
    folder=st.sampled_from(("", "desk/2031/")),
)
@settings(max_examples=60, deadline=None)
def test_an_agreeing_article_changes_no_fingerprint_however_exact_it_is(
    case, which, form, by, at, above, folder
):
    sentence, figures, agreeing = case
    texts = [sentence.format(figure) for figure in figures]
    before = reported([(f"{number}.txt", text) for number, text in enumerate(texts)])
    assert failing(before)
    figure = form.format("{}").replace("{}", "\0")
    own = f"{figures[which]}.{by}" if by and not {"$", "%"}.isdisjoint(sentence) else figures[which]
    if "$" in agreeing:
        said = agreeing.replace("${}", figure.replace("\0", f"${own}"))
    else:
        said = agreeing.replace("{}", figure.replace("\0", own))
    more = "It rained all day in the town.\n\n" * above + said
    texts.insert(at, more)
    after = reported([(f"{folder}{number}.txt", text) for number, text in enumerate(texts)])
    assert failing(before) <= all_of(after), said
    assert not [one for one in apply_baseline(after, before).findings if fails(one)], said


def fails(one: Finding) -> bool:
    return one.waived is None and one.severity in ("error", "warning")


@given(case=st.sampled_from(WORDED), figure=st.sampled_from(("9", "11", "88")))
@settings(max_examples=20, deadline=None)
def test_another_value_is_not_accepted_with_the_question(case, figure):
    sentence, figures, _agreeing = case
    texts = [sentence.format(one) for one in figures]
    before = reported([(f"{number}.txt", text) for number, text in enumerate(texts)])
    changed = [texts[0], sentence.format(figure + figures[1][1:])]
    after = reported([(f"{number}.txt", text) for number, text in enumerate(changed)])
    accepted = apply_baseline(after, before)
    assert [one.waived for one in accepted.findings if one.verdict == "discrepancy"] == [None] * sum(
        one.verdict == "discrepancy" for one in after.findings
    )


OWN_WORDS = (
    (
        (
            "The council will spend {} on the new bridge, the mayor said.",
            "The bridge is to cost the council {}.",
        ),
        ("The price of the bridge: {}, the council said.", "A bridge for {} will be built by the council."),
        ("$62 million", "$68 million"),
    ),
    (
        ("The storm felled {} trees in Norrby park.", "In Norrby park {} oaks fell in the storm."),
        (
            "Some {} trunks lay in Norrby park after the storm.",
            "The storm brought down {} lindens in Norrby park.",
        ),
        ("412", "421"),
    ),
)
"""Without a rule: what two articles say each in a word of its own, how others say one of the two, and the values."""

RENAMED_TOO = tuple(
    ((sentence, sentence), (agreeing, f"{sentence} It rained."), figures)
    for sentence, figures, agreeing in RENAMED
)
"""The same, where both say it in one word and another calls it otherwise."""


HEDGED = (
    ("{}", "{}", "{}"),
    ("some {}", "nearly {}", "about {}"),
    ("more than {}", "over {}", "at least {}"),
)


@given(
    case=st.sampled_from((*OWN_WORDS, *RENAMED_TOO)),
    which=st.integers(0, 1),
    how=st.integers(0, 1),
    hedge=st.sampled_from([form for forms in HEDGED for form in forms]),
    at=st.integers(0, 2),
    folder=st.sampled_from(("", "desk/2031/")),
)
@settings(max_examples=60, deadline=None)
def test_an_article_that_agrees_in_its_own_words_changes_no_fingerprint(case, which, how, hedge, at, folder):
    sentences, agreeing, figures = case
    texts = [sentence.format(figure) for sentence, figure in zip(sentences, figures, strict=True)]
    before = reported([(f"{number}.txt", text) for number, text in enumerate(texts)])
    assert failing(before)
    texts.insert(at, agreeing[how].format(hedge.format(figures[which])))
    after = reported([(f"{folder}{number}.txt", text) for number, text in enumerate(texts)])
    assert failing(before) <= all_of(after), texts


@given(
    case=st.sampled_from(OWN_WORDS),
    said=st.lists(st.tuples(st.integers(0, 1), st.integers(0, 1)), min_size=1, max_size=2, unique=True),
    data=st.data(),
)
@settings(max_examples=30, deadline=None)
def test_articles_that_agree_in_other_words_bring_back_nothing_that_a_baseline_has(case, said, data):
    sentences, agreeing, figures = case
    texts = [sentence.format(figure) for sentence, figure in zip(sentences, figures, strict=True)]
    before = reported([(f"{number}.txt", text) for number, text in enumerate(texts)])
    assert failing(before)
    texts += [agreeing[how].format(figures[which]) for how, which in said]
    order = data.draw(st.permutations(texts))
    after = reported([(f"desk/{number}.txt", text) for number, text in enumerate(order)])
    assert not [one for one in apply_baseline(after, before).findings if fails(one)]


def test_a_sentence_that_was_accepted_accepts_no_other_value():
    sentences, _, figures = OWN_WORDS[1]
    before = reported([(f"{at}.txt", sentences[at].format(figures[at])) for at in range(2)])
    texts = (sentences[0].format(figures[0]), "The storm brought down 480 lindens in Norrby park.")
    after = reported([(f"{at}.txt", text) for at, text in enumerate(texts)])
    assert [one for one in apply_baseline(after, before).findings if fails(one)]


RESPELT = (
    (
        "Police named the pilot as Katarina Gomes, 40, of Skive. {} flew alone.",
        ("Katarina Gomes", "Catarina Gomez", "Katarina Gomez"),
        "general/names",
    ),
    (
        "“We {} lost everything in the warehouse and nobody had warned the families,” said Tove Lind.",
        ("had", "have now", "never"),
        "general/quotations",
    ),
)
"""A sentence, three forms of what stands in it, and the rule that tells them apart."""


@given(case=st.sampled_from(RESPELT), forms=st.permutations(range(3)), at=st.integers(0, 2))
@settings(max_examples=20, deadline=None)
def test_one_more_form_of_a_name_or_a_quotation_leaves_the_fingerprint(case, forms, at):
    sentence, words, rule = case
    texts = [sentence.replace("Katarina Gomes", "{}").format(*[words[one]] * 2) for one in forms]
    before = [(f"{number}.txt", text) for number, text in enumerate(texts[:2])]
    after = [*before[:at], ("more.txt", texts[2]), *before[at:]]
    marks = [
        {one.fingerprint for one in reported(told).findings if one.rule == rule} for told in (before, after)
    ]
    assert marks[0]
    assert marks[0] <= marks[1]


@given(again=st.lists(st.sampled_from(("19.4", "nearly 20", "26")), min_size=1, max_size=3))
@settings(max_examples=15, deadline=None)
def test_what_is_said_again_changes_no_fingerprint_whatever_it_is_rounded_to(again):
    said = "The quarry in Norrby employs {}% of the parish, the clerk said."
    before = [said.format(share) for share in ("19.4", "nearly 20", "26")]
    after = [*before, *(f"It rained. {said.format(share)}" for share in again)]
    first, second = (
        failing(reported([(f"{at}.txt", text) for at, text in enumerate(texts)])) for texts in (before, after)
    )
    assert first
    assert first <= second
