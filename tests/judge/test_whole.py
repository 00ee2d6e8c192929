"""What the judge's readers make of many sentences: whole tables, compared with the files in tests/data/judge/.

Wordings beside wordings, the figures that a draft's reader finds and what each of two drafts' figures answers, the anchors of
small stories, what their origins share, and how names differ. After a wanted change:
`REGENERATE=1 pytest tests/judge/test_whole.py`, and read the diff as an editor would.
"""

import os
from collections.abc import Callable, Iterator
from itertools import combinations, pairwise
from pathlib import Path

import pytest

import checker
from checker.extract import analyse
from checker.judge.alignment import sentence_pairs
from checker.judge.anchors import anchors, names, sentences, words
from checker.judge.arithmetic import inconsistencies
from checker.judge.draft.figures import figures_of
from checker.judge.draft.lookup import Sources, Text, look
from checker.judge.draft.matching import match
from checker.judge.draft.words import frame_of, shared_frame
from checker.judge.names import _nested, differing_names
from checker.judge.quotations import altered_quotations, last_name, quoted_in
from checker.judge.sources import origins
from checker.judge.statements import unsupported
from checker.judge.subjects import normal
from checker.judge.wording import best_part, compare, in_style, letters, meet, tokens
from tests.test_whole import stories

KEPT = Path(__file__).parents[1] / "data" / "judge"
ALL = frozenset(("story", "heading", "caption"))

WORDINGS = """
We will rebuild every one of these houses before the winter comes
We will rebuild each of these houses before winter comes
We will not rebuild every one of these houses before the winter comes
We'll rebuild every one of these houses … before the winter comes
every one of these houses before the winter
They [the council] will rebuild every one of these houses
Well, you know, we will rebuild every one of these houses before the winter comes
We will rebuild twenty of these houses before the winter comes
We will rebuild 20 of these houses before the winter comes
We will rebuild 30 of these houses before the winter comes
Our neighbours' colours can't be recognised at the centre
our neighbors’ colors cannot be recognized at the center!
It's a bad joke
It is a very bad joke
A bad joke, it is
They filed the suit on Monday
They filled the suit on Monday
They file suits on Mondays
I never said that
You always said that
I never
""".strip().splitlines()

FIGURES = """
Revenue was three point five million dollars, twelve euros and fifty cents a head, and one in five paid 40 cents.
In Q3 2003 and H1 2002, in the first half of 2001 and the second quarter, sales hit a '09 high; in the eighties they fell.
They meet at 7:30 pm, at 8 p.m., at 20:15 and at half past nine; at noon and midnight nobody comes. It took 3 hours.
They won 2-0 and 10-9. The mood after 9/11 was grave. MH370, Boeing 747, COVID-19, F-16 and iPhone 12 are names. 24/7.
On Jan. 18, on March 3, 2001, in May 1999, from 2016 to 2020 and in the 1990s; the '40s and the mid-1980s; 11 June 2003.
The third, fourth and twentieth of them; 1st, 2nd and 21st; once, twice, both, a couple, a dozen, a pair, solo, a quartet.
3) The panel met 4 times. 12. It left. Items: 1,200 and 3.5k and 2m and 4bn; 5 to 7 people, 10-12 weeks, up to 40%.
Two thirds of the 1,500 workers, a quarter of 8 million, half of them, 3/4 of a mile, 0.25 per cent, a tenth, 17 in 1,000.
He is 44, she is 45 years old; the 46-year-old is 1.80 metres tall, weighs 80 kilos and owns 2 acres. Per year, an hour, every week.
Hundreds came, dozens left, several thousand stayed; nearly 300, about 20, over 50, at least 5, fewer than 9, no more than 7.
$45 million, £3.2bn, 5 cents, 12p, 90 million euros, SEK 6.2bn, $52 a share, 4 per 1,000, 93 miles an hour, 150 km/h.
""".strip().splitlines()

PAIRED = """
3,000 square metres | 2,800 square metres | nearly 3,000 people | 2,950 people | 3 million | 2.9 million | a third | 35%
33% | about a third | half | 51% | 40% | at most 8 weeks | at least 8 weeks | 8 weeks | 56 days | two months | 12 people
a dozen people | 13 people | $3.5 million | $3.48 million | $4 million | about $3 million | €3.5 million | 350 cents | $3.50
June 11 | June 2003 | 2003 | 11 June 2003 | the 1990s | 1995 | the nineties | Q3 2003 | the third quarter | Q4 2003 | 8:15
8:15 p.m. | 20:15 | before noon | 11:50 a.m. | about 9 a.m. | 9:10 a.m. | 3-1 | 1-3 | 3-2 | MH370 | Flight 370 | 370 | 2-0 | 9/11
September 11 | third | three | 3rd | 5 to 7 people | 6 people | 7 people | hundreds | 250 | 44 years old | 44 | 45 | 5% | 5
""".replace("\n", " | ").strip(" |").split(" | ")  # fmt: skip


def wordings() -> Iterator[str]:
    for one in WORDINGS:
        yield f"{one}: {' '.join(token.word for token in tokens(one))} | {letters(one)}\n"
        for other in WORDINGS:
            first, second = tokens(one), tokens(other)
            found, met = compare(first, second), meet(first, second)
            differing = [
                f"{' '.join(token.word for token in first[slice(*a)])}/{' '.join(token.word for token in second[slice(*b)])}"
                f"{'*' if in_style(first, second, difference) else ''}"
                for difference in found.differences
                for a, b in [difference]
            ]
            part = " ".join(token.word for token in best_part(first, second))
            yield f"    {found.relation} {'; '.join(differing)} | {found.added} | {met} | {part}\n"


def _shown(one: object) -> str:
    return (
        " ".join(str(part) for part in one if part not in (None, "", (), False))
        if isinstance(one, tuple)
        else str(one)
    )


def figures() -> Iterator[str]:
    for text in FIGURES:
        analysis = analyse(checker.read_text(text, "a.txt"), {})
        yield f"{text}\n"
        for figure in figures_of(analysis, words=True):
            yield f"    {_shown(figure._replace(mention=None))}\n"


def pairs() -> Iterator[str]:
    found = []
    for text in PAIRED:
        for sentence in (
            f"It was {text} there.",
            f"They met at {text} there.",
            f"In {text} they came.",
            f"They won {text} there.",
        ):
            several = figures_of(analyse(checker.read_text(sentence, "a.txt"), {}), words=True)
            if several:
                found.append((text, several[0]))
                break
    letter = {"same": "S", "rounded": "r", "wider": "w", "part": "p", "other": "x"}
    for text, one in found:
        row = [match(one, other) for _, other in found]
        yield f"{''.join('..' if made is None else f'{letter[made.grade]}{made.fit}' for made in row)}  {text}\n"


def lookups() -> Iterator[str]:
    for title, (draft, *sources) in stories("drafts.txt"):
        analyses = [analyse(one, {}) for one in sources]
        index = Sources(analyses, ALL)
        drafted = analyse(draft, {})
        own = Text(drafted, ALL, words=False)
        yield f"{title}\n"
        for figure, answer in look(own, index):
            yield f"    {figure.text}: {answer.verdict}\n"
        for text in (own, *index.texts):
            yield "".join(
                f"    {one.way} {one.first} {one.second} {one.result:.4f}\n"
                for one in text.combinations.made[:80]
            )
        every = figures_of(drafted, words=False)
        for one, two in pairwise(every):
            frames = frame_of(draft.text, one), frame_of(draft.text, two)
            yield f"    {one.text} ~ {two.text}: {shared_frame(*frames)} {frames[0].before[:3]} {frames[1].after[:3]}\n"


def readings() -> Iterator[str]:
    for title, documents in stories("stories.txt"):
        analyses = [analyse(one, {}) for one in documents]
        found = origins(analyses)
        yield f"{title}: {[(one.sources, one.explanation, one.evidence) for one in found]}\n"
        for one in analyses:
            yield f"    {[(anchor.kind, anchor.text, anchor.key) for anchor in anchors(one)]}\n"
            yield f"    {[one.document.plain[name.start : name.end] for name in names(one)]} {len(sentences(one))} {len(words(one))}\n"
            yield f"    {[(quoted.speaker, last_name(quoted.speaker), quoted.form) for quoted in quoted_in(one)]}\n"
        for one, two in combinations(analyses, 2):
            joined = [(first.start, second.start) for first, second in sentence_pairs(one, two)]
            yield f"    side by side {joined} {[(one.document.name, made.spans, made.reason.kind) for made in inconsistencies(one)]}\n"
        for name in differing_names(analyses, found):
            yield f"    names {name.kind} {[(form.text, form.sources, form.places) for form in name.forms]}\n"
        for quotation in altered_quotations(analyses, found):
            yield f"    quotation {quotation}\n"
        for statement in unsupported(analyses, found, {}):
            yield f"    statement {statement}\n"


def subjects() -> Iterator[str]:
    for name in (
        "Acme Corp.",
        "Acme, Inc.",
        "The Acme Group",
        "Acme Holdings Ltd",
        "Acme S.A.",
        "ACME",
        "Acme & Sons Co",
        "the Bank of Orne plc",
    ):
        yield f"{name}: {normal(name)}\n"
    forms = (
        "rennet laboratory",
        "rennet lab",
        "rennet",
        "igc",
        "international grain council",
        "grain council",
        "g",
        "roe jane",
        "jane roe",
    )
    for one in forms:
        yield f"{''.join('n' if _nested(one, other) else '.' for other in forms)}  {one}\n"


@pytest.mark.parametrize(
    "made", [wordings, figures, pairs, lookups, readings, subjects], ids=lambda one: one.__name__
)
def test_whole(made: Callable[[], Iterator[str]]) -> None:
    found, kept = "".join(made()), KEPT / f"{made.__name__}.txt"
    if os.environ.get("REGENERATE"):
        kept.write_text(found, encoding="utf-8", newline="\n")
    assert found == kept.read_text(encoding="utf-8")
