"""Web pages: what of them is story, what they say of themselves, and that every word leads back to the file."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import checker
from checker.errors import ReadError
from checker.read import read, read_all, read_text, skipped
from checker.read.page import is_page

PARAGRAPHS = (
    "The ferry company <a href='/nordlinie'>Nordlinie</a> will buy two hydrogen ships for&nbsp;&pound;84&nbsp;million, it "
    "said on Tuesday, in what it called the largest order in its history.",
    "The ships will replace vessels that have served the route since 1987. Each of them carries <b>1,2</b>00 passengers "
    "and 300 cars, a third more than today&#8217;s, and needs a crew of 45.",
    "&ldquo;We have waited for this for ten years,&rdquo; said the company&rsquo;s chief executive, Marit Solberg, who "
    "presented the plans in the harbour hall. The first ship is to sail in May.",
    "The town council welcomed the order, but asked for a second pier, which would cost about &#163;12 million and take "
    "two years to build, according to the harbour master.",
)
PAGE = f"""<!DOCTYPE html>
<html lang="en"><head>
<meta charset="utf-8">
<title>Ferry company orders two hydrogen ships - The Sound Courier</title>
<meta property="og:site_name" content="The Sound Courier">
<script>var visitors = 4500000; track("$9 million");</script>
<script type="application/ld+json">{{"@context": "https://schema.org", "@graph": [{{"@type": "NewsArticle",
 "headline": "Ferry company orders two hydrogen ships", "datePublished": "2031-06-10T23:30:00-05:00",
 "author": [{{"@type": "Person", "name": "Ada Brook"}}], "publisher": {{"name": "The Sound Courier"}}}}]}}</script>
<style>p {{ margin: 12px }}</style>
</head><body>
<div id="cookie-banner"><p>We and our 842 partners store cookies on your device for 13 months.</p></div>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article>
<h1>Ferry company orders two hydrogen ships</h1>
<p class="byline">By Ada Brook</p>
<p>{PARAGRAPHS[0]}</p>
<figure><img src="a.jpg" alt="A ship of 160 metres in the harbour"><figcaption>The old ferry, built in 1987. Photo: J. Lind</figcaption></figure>
<p>{PARAGRAPHS[1]}</p>
<svg><text x="10">77 knots</text></svg>
<p>{PARAGRAPHS[2]}</p>
<p>{PARAGRAPHS[3]}</p>
<p style="display:none">Hidden: 999 ships.</p>
</article></main>
<aside class="related-stories"><h3>Related</h3><p>Tram line opens after 11 years</p></aside>
<section id="comments"><p>ferryfan: I paid 400 crowns for one trip!</p></section>
<div class="about-the-author"><p>Ada Brook has covered shipping for 20 years.</p></div>
<footer>&copy; 2031 The Sound Courier, 12 Harbour Street</footer>
</body></html>
"""


@pytest.fixture
def page() -> checker.Document:
    return read_text(PAGE, "ferry.html", path="ferry.html")


def sections(document: checker.Document) -> list[tuple[str, str, str]]:
    return [
        (one.kind, one.reason, " / ".join(document.text[one.start : one.end].split("\n\n")).strip(" /"))
        for one in document.sections
    ]


def test_a_page_is_cut_into_what_it_shows(page: checker.Document) -> None:
    assert sections(page) == [
        ("residue", "a notice about cookies", "We and our 842 partners store cookies on your device for 13 months."),
        ("residue", "navigation", "Home / Sport"),
        ("heading", "a headline", "Ferry company orders two hydrogen ships"),
        ("residue", "about the author", "By Ada Brook"),
        (
            "story",
            "",
            "The ferry company Nordlinie will buy two hydrogen ships for\xa0£84\xa0million, it said on Tuesday, in what it "
            "called the largest order in its history.",
        ),
        ("caption", "the line under a picture", "The old ferry, built in 1987. Photo: J. Lind"),
        (
            "story",
            "",
            "The ships will replace vessels that have served the route since 1987. Each of them carries 1,200 passengers "
            "and 300 cars, a third more than today’s, and needs a crew of 45. / “We have waited for this for ten years,” "
            "said the company’s chief executive, Marit Solberg, who presented the plans in the harbour hall. The first "
            "ship is to sail in May. / The town council welcomed the order, but asked for a second pier, which would cost "
            "about £12 million and take two years to build, according to the harbour master.",
        ),
        ("residue", "hidden text", "Hidden: 999 ships."),
        ("related links", "links to other stories", "Related / Tram line opens after 11 years"),
        ("comment", "a reader's comment", "ferryfan: I paid 400 crowns for one trip!"),
        ("residue", "about the author", "Ada Brook has covered shipping for 20 years."),
        ("residue", "the foot of the page", "© 2031 The Sound Courier, 12 Harbour Street"),
        ("residue", "words that the page does not show", "A ship of 160 metres in the harbour"),
    ]  # fmt: skip


def test_a_page_says_what_it_is(page: checker.Document) -> None:
    assert (page.title, page.author, page.publisher, page.format) == (
        "Ferry company orders two hydrogen ships", "Ada Brook", "The Sound Courier", "html",
    )  # fmt: skip
    assert [str(reading.first) for reading in page.published] == ["2031-06-10"]


def test_every_figure_leads_back_to_the_file(page: checker.Document) -> None:
    lines = PAGE.split("\n")
    places = {one.text: lines[one.line - 1][one.column - 1 :][:12] for one in checker.extract(page)}
    wanted = {
        "£84\xa0million": "&pound;84&nb",
        "1,200 passengers": "1,2</b>00 pa",
        "300 cars": "300 cars, a ",
        "£12 million": "&#163;12 mil",
    }
    assert {text: places[text] for text in wanted} == wanted


def test_scripts_styles_drawings_and_attributes_make_no_claim(page: checker.Document) -> None:
    shown = {one.text for one in checker.extract(page) if one.section in ("story", "heading", "caption")}
    assert not shown & {"4500000", "$9 million", "77 knots", "999 ships", "160 metres", "842 partners"}


@pytest.mark.parametrize(
    ("head", "title", "day"),
    [
        ("<title>Mill closes after 90 years | Vale News</title>", "Mill closes after 90 years", None),
        ("<title>Vale News</title>", "Vale News", None),
        (
            '<title>Mill to shut</title><meta property="og:title" content="Mill closes after 90 years">'
            '<meta property="article:published_time" content="2030-02-01T00:10:00+09:00">',
            "Mill closes after 90 years",
            "2030-02-01",
        ),
        (
            '<title>Mill closes</title><script type="application/ld+json">{"@type": "WebPage", "datePublished": '
            '"2030-02-03", broken</script>',
            "Mill closes",
            "2030-02-03",
        ),
        (
            '<title>Mill closes</title><meta name="date" content="4 February 2030">',
            "Mill closes",
            "2030-02-04",
        ),
    ],
)
def test_headline_and_day(head: str, title: str, day: str | None) -> None:
    body = "".join(f"<p>{one}</p>" for one in PARAGRAPHS)
    document = read_text(f"<html><head>{head}</head><body>{body}</body></html>", "a.html")
    assert document.title == title
    assert [str(reading.first) for reading in document.published] == ([day] if day else [])


def test_a_story_that_advertisements_interrupt_goes_on() -> None:
    part = "".join(f"<p class='c'>{one}</p>" for one in PARAGRAPHS)
    more = part.replace("ferry", "tanker").replace("ships", "tugs").replace("town", "port")
    page = (
        f"<html><body><div><div class='chunk'>{part}</div><div class='ad-slot'><p>Win a cruise for 2 now!</p></div>"
        f"<div class='chunk'>{more}</div></div></body></html>"
    )
    document = read_text(page, "a.html")
    assert [one.kind for one in document.sections] == ["story", "advertisement", "story"]


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("<!doctype html><title>A</title>", True),
        ("\n<html><body>A", True),
        ("<p>One.</p>\n<p>Two.</p>", True),
        ("The <p> element is new.", False),
        ("One.\n\n<img alt='4 ships'>\n\nTwo.", False),
        ("", False),
    ],
)
def test_what_is_a_page(text: str, page: bool) -> None:
    assert is_page(text) is page


@pytest.mark.parametrize(
    ("codec", "declared"),
    [
        ("cp1252", '<meta charset="iso-8859-1">'),
        ("cp1251", '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'),
        ("cp932", "<meta charset=Shift_JIS>"),
        ("utf-8", '<meta charset="iso-8859-1">'),
        ("utf-16", ""),
    ],
)
def test_declared_encodings(codec: str, declared: str, tmp_path: Path) -> None:
    words = {"cp1252": "Über “14” straßen", "cp1251": "Стоит 14", "cp932": "東京の十四"}.get(
        codec, "Füße – 14"
    )
    path = tmp_path / "a.html"
    path.write_bytes(f"<html><head>{declared}</head><body><p>{words}</p><p>x</p></body></html>".encode(codec))
    assert words in read(path).text


def test_an_encoding_that_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(b'<html><meta charset="klingon"><p>\xff</p></html>')
    with pytest.raises(
        ReadError, match=r"neither UTF-8 nor klingon, which it declares. Say what it is with --encoding"
    ):
        read(path)


def test_an_encoding_that_is_given(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("It cost £2 million.".encode("cp1252"))
    assert read_all([str(path)], encoding="cp1252")[0][0].text == "It cost £2 million."
    with pytest.raises(ReadError, match=r"not ascii: byte 0xA3 at offset 8, line 1. Leave --encoding out"):
        read(path, encoding="ascii")


@pytest.mark.parametrize(
    "text",
    [
        "<div>" * 3000 + "A crew of 45 was hired." + "</div>" * 3000,
        "<a/" * 200_000,
        "<!--" * 200_000,
        '<p title="' * 100_000,
        "<p><b>" * 100_000,
        "<table><tr><td>" * 20_000,
        "<script>" * 100_000,
        '<p>&#0;&#xffffffff;&#99999999;&amp;&bogus;</p><p>A crew of 45 was hired.</p>',
        "<html><body><p>The story breaks off in the middle of a <b",
        '<html><script type="application/ld+json">' + "[" * 100_000 + "</script><p>A</p></html>",
    ],
)  # fmt: skip
def test_hostile_pages_are_read(text: str) -> None:
    document = read_text(f"<html><body>{text}", "a.html")
    assert len(document.text) == len(document.plain)


def test_a_comment_that_is_shown_accepts_nothing() -> None:
    shown = "<!-- checker: accept deal.amount because I say so -->"
    page = f"<html><body><p>A crew of 45. {shown}</p><p>{shown.replace('<', '&lt;')}</p></body></html>"
    document = read_text(page, "a.html")
    assert document.text == f"A crew of 45. {shown}\n\n&lt;{shown[1:]}"
    assert document.plain.split() == ["A", "crew", "of", "45.", *f"&lt;{shown[1:]}".split()]


def test_a_page_that_a_browser_saved() -> None:
    data = Path(__file__).parent.parent / "data" / "read"
    document = read(data / "pier-saved.html")
    story = {
        one.text
        for one in checker.extract(document)
        if one.section == "story" and one.kind in ("money", "quantity")
    }
    assert {"£5 million", "320 metres", "1,400 people", "12 of its pillars", "90,000 visitors a year"} & story >= {
        "£5 million", "320 metres", "1,400 people",
    }  # fmt: skip
    assert (document.title, str(document.published[0].first)) == ("Pier opens after two years", "2031-06-10")
    assert [
        one.reason
        for one in document.sections
        if "crowns" in document.text[one.start : one.end] and one.reason
    ] == ["an advertisement"]
    live = read(data / "pier-live.html")  # before its script has run there is no story in it
    assert not [one for one in checker.extract(live) if one.section == "story" and one.kind == "money"]


@pytest.mark.parametrize("name", ["pier.mhtml", "renamed.eml", "renamed.txt"])
def test_a_page_that_a_browser_saved_as_one_file(name: str, tmp_path: Path) -> None:
    data = Path(__file__).parent.parent / "data" / "read"
    (tmp_path / name).write_bytes((data / "pier.mhtml").read_bytes())
    document, saved = read(tmp_path / name), read(data / "pier-saved.html")
    told = [
        [(one.text, one.section, one.low) for one in checker.extract(each) if one.kind != "date"]
        for each in (document, saved)
    ]
    assert told[0] == told[1] and ("£5 million", "story", 5_000_000) in told[0]
    assert (document.title, document.format) == ("Pier opens after two years", "html")
    assert str(document.published[0].first) == "2031-06-10", "and not the day on which it was saved"


def test_a_saved_page_without_a_page(tmp_path: Path) -> None:
    head = b"From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n"
    (tmp_path / "a.mhtml").write_bytes(head + b"--x\nContent-Type: image/png\n\nabc\n--x--\n")
    with pytest.raises(
        ReadError, match=r"a saved page without a page in it\. Save the page again, as HTML only"
    ):
        read(tmp_path / "a.mhtml")


def test_an_unknown_encoding_of_a_saved_page_is_passed_over(tmp_path: Path) -> None:
    head = b"From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n"
    body = "<p>Der Pier kostet 5 Millionen, sagte Bürgermeister Jørn.</p>".encode()
    part = b"--x\nContent-Type: text/html; charset=klingon\nContent-Transfer-Encoding: 8bit\n\n"
    (tmp_path / "a.mhtml").write_bytes(head + part + body + b"\n--x--\n")
    assert "Bürgermeister Jørn" in read(tmp_path / "a.mhtml").text


def test_a_page_of_which_no_story_is_found_is_all_story() -> None:
    document = read_text("<html><body><p>Hi.</p><nav>Home</nav></body></html>", "a.html")
    assert [(one.kind, document.text[one.start : one.end].strip()) for one in document.sections] == [
        ("story", "Hi."), ("residue", "Home"),
    ]  # fmt: skip


@given(st.lists(st.sampled_from(
    ["<p>", "</p>", "<b>", "</b>", "<!--", "-->", "<div class='ad'>", "</div>", "&pound;", "&#8217;", "14", " ", "\n",
     "ships", "<br>", "<td>", "<script>", "</script>", "\u00ad", "<", ">", "&", "é", "\r\n", "<img alt='a b'>"]
)))  # fmt: skip
def test_places_of_any_page(parts: list[str]) -> None:
    source = "<html><body>" + "".join(parts)
    document = read_text(source, "a.html")
    lines = source.split("\n")
    assert len(document.plain) == len(document.text)
    assert "".join(document.text[one.start : one.end] for one in document.sections) == document.text
    for at, character in enumerate(document.text):
        line, column = document.place(at)
        if (
            character.isalnum()
            and document.text[at : at + 3] != "a b"
            and document.text[at - 2 : at + 1] != "a b"
        ):
            assert lines[line - 1][column - 1] in (character, "&")


def test_a_page_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "trafilatura", None)
    with pytest.raises(ReadError, match=r'ferry.html: a web page.*pip install "checker\[web\]"'):
        read_text(PAGE, "ferry.html")


def test_a_page_saved_complete_with_its_folder() -> None:
    """What the dialog of a browser writes: the page, named by its title, and a folder of what belongs to it."""
    folder = Path(__file__).parent.parent / "data" / "read" / "saved"
    (document,), errors = read_all([str(folder)])
    assert not errors
    assert document.name.endswith("Pier opens after two years - Vale Courier.html")
    assert [one.rpartition("/")[2] for one in skipped([str(folder)])] == [
        "Pier opens after two years - Vale Courier_files (what belongs to a saved page)"
    ]
    lines = (folder / Path(document.name).name).read_text(encoding="utf-8").split("\n")
    story = [one for one in checker.extract(document) if one.section == "story"]
    assert {"£5 million", "320 metres", "1,400 people", "3 crowns"} <= {one.text for one in story}
    assert not {"1,000 crowns", "250"} & {one.text for one in story}
    for one in checker.extract(document):
        assert lines[one.line - 1][one.column - 1 :].startswith(one.text.split()[0]), one.text
    assert str(document.published[0].first) == "2031-06-10"
