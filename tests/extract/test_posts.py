from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract.posts import find
from checker.text.sentences import Paragraphs

Row = tuple[str, str, str, str | None, str | None]


def posts(plain: str, names: tuple[str, ...] = ()) -> list[Row]:
    """Each post as (printed, title, status, holder, organisation)."""
    rows = []
    for start, end, post in find(plain, Paragraphs(plain, []), names):
        holder = post.holder and plain[post.holder.start : post.holder.end]
        body = post.organization and plain[post.organization.start : post.organization.end]
        rows.append((plain[start:end], post.title, post.status, holder, body))
    return rows


INCUMBENT = [
    ("Jane Roe, CEO of Acme, said sales fell.", "CEO", "CEO", "Jane Roe", "Acme"),
    ("Mayor Of Bristol Jane Horvat Resigns Over Tram Row", "Mayor", "mayor", "Jane Horvat", "Bristol"),
    ("Mayor of Bristol Jane Horvat resigned.", "Mayor", "mayor", "Jane Horvat", "Bristol"),
    ("Acme Chief Executive Jan Kos To Step Down", "Chief Executive", "CEO", "Jan Kos", None),
    ("President Of Chad Idris Vunipola Visits Paris", "President", "president", "Idris Vunipola", "Chad"),
    ("CEO of General Motors Mary Barra said so.", "CEO", "CEO", "Mary Barra", "General Motors"),
    ("CEO of China Life Insurance quit.", "CEO", "CEO", None, "China Life Insurance"),
    ("The head of Camp David Retreats quit.", "head", "head", None, "Camp David Retreats"),
    ("Jane Roe, 45, the CEO of Acme Corp, left town.", "CEO", "CEO", "Jane Roe", "Acme Corp"),
    ("Acme CEO Jane Roe spoke.", "CEO", "CEO", "Jane Roe", "Acme"),
    ("Acme's CEO, Jane Roe, spoke.", "CEO", "CEO", "Jane Roe", "Acme"),
    ("Jane Roe, Acme CEO", "CEO", "CEO", "Jane Roe", "Acme"),
    ("Jane Roe (CEO of Acme) spoke.", "CEO", "CEO", "Jane Roe", "Acme"),
    ("Jane Roe is the CEO of Acme and a writer.", "CEO", "CEO", "Jane Roe", "Acme"),
    ("Acme, whose CEO is Jane Roe, fell.", "CEO", "CEO", "Jane Roe", None),
    ("Under CEO Jane Roe, sales grew.", "CEO", "CEO", "Jane Roe", None),
    ('"It works," said Acme chief executive Jane Roe.', "chief executive", "CEO", "Jane Roe", "Acme"),
    ("The company's chief executive, Jane Roe, declined.", "chief executive", "CEO", "Jane Roe", None),
    ("Acme's highly regarded chairwoman, Jane Roe, spoke.", "chairwoman", "chair", "Jane Roe", "Acme"),
    ("Jane Roe has served as CFO of Acme since 2010.", "CFO", "CFO", "Jane Roe", "Acme"),
    ("Jane Roe took over as CEO in 2015.", "CEO", "CEO", "Jane Roe", None),
    ("Jane Roe, head of AI at Acme, left.", "head of AI", "head of AI", "Jane Roe", "Acme"),
    ("French Prime Minister Jean Dupont met them.", "Prime Minister", "prime minister", "Jean Dupont", None),
    ("John Doe, a spokesman for the ministry, denied it.", "spokesman", "spokesperson", "John Doe", None),
    ("Dr. John Doe, director of the Center for Sleep at Ohio State University, agreed.", "director", "director", "John Doe", "Center for Sleep"),
    ("The 28-year-old CEO has friends.", "CEO", "CEO", None, None),
    ("Jane Roe, director of the seismic center in Tehran, spoke.", "director", "director", "Jane Roe", None),
    ("It was Acme CEO Jane Roe who spoke.", "CEO", "CEO", "Jane Roe", "Acme"),
    ("Jane Roe is the mayor of an Ohio town.", "mayor", "mayor", "Jane Roe", None),
    ("After a row on Zogger, the firm's CEO spoke.", "CEO", "CEO", None, None),
    ("Bolt hires Acme CEO for a new lab", "CEO", "CEO", None, "Acme"),
    ("General secretary of the union Jane Roe spoke.", "General secretary", "general secretary", "Jane Roe", None),
    ("Prime Minister of Norway Jane Roe spoke.", "Prime Minister", "prime minister", "Jane Roe", "Norway"),
    ("Swedish-born skipper Jane Roe spoke.", "skipper", "skipper", "Jane Roe", None),
    ("Museum director Jane Roe spoke.", "director", "director", "Jane Roe", None),
    ("Jane Roe, the firm's chief executive since 2019, spoke.", "chief executive", "CEO", "Jane Roe", None),
    ("Jane Roe founded Acme in 1999.", "founded", "founder", "Jane Roe", "Acme"),
    ("Acme, founded in 1999 by Jane Roe, grew.", "founded", "founder", "Jane Roe", "Acme"),
    ("Acme is a small maker of tools founded in 1999 by Jane Roe.", "founded", "founder", "Jane Roe", "Acme"),
    ("Jane Roe, who co-founded Bolt in 1999, said so.", "co-founded", "co-founder", "Jane Roe", "Bolt"),
    ("According to Bolt co-founder John Doe, it works.", "co-founder", "co-founder", "John Doe", "Bolt"),
    ("Sen. Jane Roe of Maine said no.", "Sen.", "senator", "Jane Roe", None),
    ("Republican Rep. John Doe voted.", "Rep.", "congressman", "John Doe", None),
    ("Lt. Gov. Jane Roe spoke.", "Lt. Gov.", "lieutenant governor", "Jane Roe", None),
    ("Gov. Jane Roe spoke.", "Gov.", "governor", "Jane Roe", None),
    ("Labour MP John Doe spoke.", "MP", "MP", "John Doe", None),
    ("John Doe, MP for Bury, spoke.", "MP", "MP", "John Doe", "Bury"),
]  # fmt: skip


@pytest.mark.parametrize(("plain", "printed", "title", "holder", "body"), INCUMBENT)
def test_who_holds_a_post(plain: str, printed: str, title: str, holder: str | None, body: str | None) -> None:
    assert posts(plain) == [(printed, title, "incumbent", holder, body)]


CHANGES = [
    ("Jane Roe, former Acme CEO", "former Acme CEO", "CEO", "former", "Jane Roe", "Acme"),
    ("Former Acme chief executive Jane Roe said so.", "Former Acme chief executive", "CEO", "former", "Jane Roe", "Acme"),
    ("Ex-CEO Jane Roe spoke.", "Ex-CEO", "CEO", "former", "Jane Roe", None),
    ("Bolt hired ex-Acme CEO Jane Roe.", "ex-Acme CEO", "CEO", "former", "Jane Roe", "Acme"),
    ("Roe, who was CEO of Acme until 2019, now runs Bolt.", "CEO", "CEO", "former", "Roe", "Acme"),
    ("Jane Roe served as CFO of Acme from 2010 to 2015.", "CFO", "CFO", "former", "Jane Roe", "Acme"),
    ("He previously served as chief strategy officer at Acme.", "chief strategy officer", "chief strategy officer", "former", None, "Acme"),
    ("Roe is stepping down from her role as CEO of Acme.", "CEO", "CEO", "outgoing", "Roe", "Acme"),
    ("Roe is stepping down as CEO of the company she founded.", "CEO", "CEO", "outgoing", "Roe", None),
    ("Jane Roe has resigned as chairman of Bolt Ltd.", "chairman", "chair", "outgoing", "Jane Roe", "Bolt Ltd"),
    ("Jane Roe resigned on Monday as chairman of Bolt.", "chairman", "chair", "outgoing", "Jane Roe", "Bolt"),
    ("While no longer CEO, Roe will keep her shares.", "CEO", "CEO", "outgoing", "Roe", None),
    ("He is stepping down as CEO.", "CEO", "CEO", "outgoing", None, None),
    ("Jane Roe will become chief executive of Bolt.", "chief executive", "CEO", "incoming", "Jane Roe", "Bolt"),
    ("Mayor-elect Rosa Diaz spoke.", "Mayor", "mayor", "incoming", "Rosa Diaz", None),
    ("The governor-elect, Tom Vale, spoke.", "governor", "governor", "incoming", "Tom Vale", None),
    ("Prime minister-designate Anna Berg spoke.", "Prime minister", "prime minister", "incoming", "Anna Berg", None),
    ("Jane Roe was named CEO of Acme.", "CEO", "CEO", "incoming", "Jane Roe", "Acme"),
    ("Acme named Jane Roe chief executive officer.", "chief executive officer", "CEO", "incoming", "Jane Roe", "Acme"),
    ("Acme appointed Jane Roe as its CFO.", "CFO", "CFO", "incoming", "Jane Roe", "Acme"),
    ("John Doe joined Bolt as its new Head of Wealth.", "Head of Wealth", "head of wealth", "incoming", "John Doe", "Bolt"),
    ("Doe was asked by Poe to take over as CEO.", "CEO", "CEO", "incoming", None, None),
    ("Acme has hired Jane Roe as its head of sales.", "head of sales", "head of sales", "incoming", "Jane Roe", "Acme"),
    ("Jane Roe, then chief executive of Acme, spoke.", "then chief executive", "CEO", "former", "Jane Roe", "Acme"),
    ("Jane Roe, mayor of Leeds from 2001 to 2009, spoke.", "mayor", "mayor", "former", "Jane Roe", "Leeds"),
    ("Jane Roe, CEO of Acme ousted last year, has died.", "CEO", "CEO", "former", "Jane Roe", "Acme"),
    ("They want to press Senator Jane Roe to vote.", "Senator", "senator", "incumbent", "Jane Roe", None),
    ("Jane Roe, the treasurer of Acme who resigned in May, spoke.", "treasurer", "treasurer", "former", "Jane Roe", "Acme"),
    ("Jane Roe, the treasurer of Acme who stepped in to help, spoke.", "treasurer", "treasurer", "incumbent", "Jane Roe", "Acme"),
    ("Jane Roe, the treasurer of Acme who stood down, spoke.", "treasurer", "treasurer", "former", "Jane Roe", "Acme"),
    ("Jane Roe was deposed as chairman of Acme.", "chairman", "chair", "outgoing", "Jane Roe", "Acme"),
    ("Jane Roe was forced out as chairman of Acme.", "chairman", "chair", "outgoing", "Jane Roe", "Acme"),
    ("The vote forced chairman Jane Roe to apologise.", "chairman", "chair", "incumbent", "Jane Roe", None),
    ("Jane Roe, CEO of Acme who was fired over a loan, spoke.", "CEO", "CEO", "former", "Jane Roe", "Acme"),
    ("Jane Roe, CEO of Acme, fired 300 people.", "CEO", "CEO", "incumbent", "Jane Roe", "Acme"),
    ("Jane Roe, CEO of Acme, left for Oslo.", "CEO", "CEO", "incumbent", "Jane Roe", "Acme"),
    ("Jane Roe will serve as interim CEO.", "interim CEO", "CEO", "interim", "Jane Roe", None),
    ("Acting CEO Jane Roe spoke.", "Acting CEO", "CEO", "interim", "Jane Roe", None),
    ("Roe will remain chairman.", "chairman", "chair", "remains", "Roe", None),
    ("Doe stays on as executive chairman of Bolt.", "executive chairman", "executive chair", "remains", "Doe", "Bolt"),
    ("While Roe remains on the board, sales fell.", "board", "board member", "remains", "Roe", None),
    ("He will remain on the Acme board of directors.", "board of directors", "board member", "remains", None, "Acme"),
    ("Roe will keep a link to Acme by remaining on the company’s board of directors.", "board of directors", "board member", "remains", "Roe", None),
    ("Jane Roe joins the board of Acme.", "board", "board member", "incoming", "Jane Roe", "Acme"),
    ("Acme appointed Jane Roe to its board.", "board", "board member", "incoming", "Jane Roe", "Acme"),
    ("Doe left Acme's board of directors in May.", "board of directors", "board member", "outgoing", "Doe", "Acme"),
]  # fmt: skip


@pytest.mark.parametrize(("plain", "printed", "title", "status", "holder", "body"), CHANGES)
def test_changes_of_post(
    plain: str, printed: str, title: str, status: str, holder: str | None, body: str | None
) -> None:
    assert posts(plain) == [(printed, title, status, holder, body)]


SEVERAL: list[tuple[str, list[Row]]] = [
    (
        "John Doe was replaced by Jane Roe as chief executive of Acme.",
        [
            ("chief executive", "CEO", "incoming", "Jane Roe", "Acme"),
            ("chief executive", "CEO", "outgoing", "John Doe", "Acme"),
        ],
    ),
    (
        "Acme’s founder and CEO, Jane Roe, who will leave, spoke.",
        [("founder", "founder", "incumbent", "Jane Roe", "Acme"), ("CEO", "CEO", "incumbent", "Jane Roe", "Acme")],
    ),
    (
        "Acme has announced that John Doe, who previously served as Acme’s chief strategy officer and has long"
        " experience from roles at firms like Bolt, will step into the role of interim CEO.",
        [
            ("chief strategy officer", "chief strategy officer", "former", "John Doe", "Acme"),
            ("interim CEO", "CEO", "interim", "John Doe", "Acme"),
        ],
    ),
    (
        "John Doe, Acme’s chief strategy officer, will serve as interim CEO.",
        [
            ("chief strategy officer", "chief strategy officer", "incumbent", "John Doe", "Acme"),
            ("interim CEO", "CEO", "interim", "John Doe", None),
        ],
    ),
    (
        "Acme named Jane Roe as its CEO and John Doe as chief financial officer.",
        [
            ("CEO", "CEO", "incoming", "Jane Roe", "Acme"),
            ("chief financial officer", "CFO", "incoming", "John Doe", None),
        ],
    ),
    (
        "Jane Roe, chairman of Bolt and president of Acme, spoke.",
        [("chairman", "chair", "incumbent", "Jane Roe", "Bolt"), ("president", "president", "incumbent", "Jane Roe", "Acme")],
    ),
    (
        "Bolt said its president, John Doe, will become chief executive in May.",
        [
            ("president", "president", "incumbent", "John Doe", None),
            ("chief executive", "CEO", "incoming", "John Doe", None),
        ],
    ),
    (
        "Jane Roe, who will replace John Doe as CEO of Acme, spoke.",
        [("CEO", "CEO", "incoming", "Jane Roe", "Acme"), ("CEO", "CEO", "outgoing", "John Doe", "Acme")],
    ),
    (
        "Acme CEO Jane Roe and Bolt CEO John Doe met.",
        [("CEO", "CEO", "incumbent", "Jane Roe", "Acme"), ("CEO", "CEO", "incumbent", "John Doe", "Bolt")],
    ),
    (
        "He is stepping down as CEO but will remain on the Acme board of directors.",
        [("CEO", "CEO", "outgoing", None, None), ("board of directors", "board member", "remains", None, "Acme")],
    ),
    (
        "John Doe, chief executive officer (CEO) of Acme, spoke.",
        [("chief executive officer", "CEO", "incumbent", "John Doe", "Acme")],
    ),
    (
        "Acme was founded by Jane Roe and John Doe.",
        [
            ("founded", "co-founder", "incumbent", "Jane Roe", "Acme"),
            ("founded", "co-founder", "incumbent", "John Doe", "Acme"),
        ],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("plain", "wanted"), SEVERAL)
def test_several_posts(plain: str, wanted: list[Row]) -> None:
    assert posts(plain) == wanted


NO_POST = [
    "The company rep. said it would pay.",
    "It cost 40 sen. He left the shop.",
    "He sat at the head of the table.",
    "Acme is a data annotation provider.",
    "CEO pay rose 5%.",
    "A CEO must lead, and founders must found.",
    "Acme gains not just an experienced CEO but a visionary leader.",
    "Jane Roe may become CEO of Acme.",
    "She is not the CEO of Acme.",
    "Who is the interim CEO of Acme?",
    "The director shouted; the minister left.",
    "He ran for governor.",
    "The board approved the sale.",
    "They came on board in May.",
    "She would like to become chair of Acme.",
    "They sell Acme Premier at a discount.",
]


@pytest.mark.parametrize("plain", NO_POST)
def test_not_every_title_is_a_post(plain: str) -> None:
    assert posts(plain) == []


def test_a_headline_in_title_case_needs_names_that_are_known() -> None:
    headline = "Acme CEO Roe Blasts Bolt for Slow Work"
    assert posts(headline) == [("CEO", "CEO", "incumbent", None, None)]
    assert posts(headline, ("Acme", "Roe")) == [("CEO", "CEO", "incumbent", "Roe", "Acme")]


@given(st.text(alphabet="aB CEO of as ,.Roe's former and chairman (\n", max_size=160))
def test_spans_are_words_of_the_text(plain: str) -> None:
    for start, end, post in find(plain, Paragraphs(plain, [])):
        assert 0 <= start < end <= len(plain)
        for span in (post.holder, post.organization):
            assert span is None or plain[span.start : span.end].strip() == plain[span.start : span.end] != ""
