"""Mail, feeds, NewsML-G2, ninjs and JSON Lines: what of them is the article, and where it stands."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

import checker
from checker.errors import ReadError
from checker.read import read, read_all, read_file


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def said(document: checker.Document) -> tuple[Any, ...]:
    return (
        document.name, document.format, document.title, [str(one.first) for one in document.published],
        document.author, document.publisher,
    )  # fmt: skip


def places(document: checker.Document) -> dict[str, tuple[int, int]]:
    return {one.text: (one.line, one.column) for one in checker.extract(document)}


# ------------------------------------------------------------------ mail

MAIL = b"""From: =?utf-8?q?J=C3=B8rn_Lind?= <desk@example.org>
Date: Tue, 10 Jun 2031 23:30:00 -0500
Subject: Pier =?utf-8?b?4oCT?= opens
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/html; charset=utf-8

<p>Shown as HTML: 7 crowns.</p>
--b
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

The pier opened in J=FCrmala. It cost =A35 million, the harbour master sa=
id.
--b--
"""


def test_mail() -> None:
    Path("a.eml").write_bytes(MAIL)
    document = read("a.eml")
    assert document.text == "The pier opened in Jürmala. It cost £5 million, the harbour master said."
    assert said(document) == ("a.eml", "mail", "Pier – opens", ["2031-06-10"], "Jørn Lind", None)
    assert places(document)["£5 million"] == (1, 37)
    Path("a.txt").write_bytes(MAIL)
    assert read("a.txt").format == "mail"


def test_mail_in_html_alone() -> None:
    Path("a.eml").write_bytes(
        b"Subject: A\nMIME-Version: 1.0\nContent-Type: text/html\n\n<h1>Pier opens</h1>\n<p>It cost <b>5</b> million.</p>"
    )
    document = read("a.eml")
    assert document.text == "Pier opens\n\nIt cost 5 million."
    assert [one.kind for one in document.sections] == ["heading", "story"]


def test_hostile_headers_cost_nothing() -> None:
    for header in (
        b"Subject: " + b"=?utf-8?q?a?= " * 100_000,
        b"From: " + b"(" * 100_000,
        b"Date: " + b"1" * 100_000,
    ):
        Path("a.eml").write_bytes(header + b"\nMIME-Version: 1.0\n\nIt cost 5 million.")
        assert read("a.eml").text == "It cost 5 million."


def test_a_text_that_only_looks_like_mail_is_text() -> None:
    Path("a.txt").write_text("From: the desk\nTo: all\n\nIt cost £5 million.\n")
    assert read("a.txt").format == "text"


# ------------------------------------------------------------------ feeds

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Vale Courier</title>
<item><title>Pier &amp; hall open</title><pubDate>Tue, 10 Jun 2031 23:30:00 -0500</pubDate><dc:creator>Ada Brook</dc:creator>
<description>Teaser of 3 words</description>
<content:encoded><![CDATA[<p>The pier opened.</p>
<p>It cost <b>£5</b> million.</p><script>var a = 9</script>]]></content:encoded></item>
<item><title>Mill closes</title><description>&lt;p&gt;It had stood for 90 years.&lt;/p&gt;</description></item>
</channel></rss>
"""


def test_rss() -> None:
    Path("a.rss").write_text(RSS, encoding="utf-8")
    first, second = read_file("a.rss")
    assert first.text == "Pier & hall open\n\nThe pier opened.\n\nIt cost £5 million."
    assert said(first) == ("a.rss#1", "feed", "Pier & hall open", ["2031-06-10"], "Ada Brook", "Vale Courier")
    assert places(first)["£5 million"] == (7, 15)
    assert second.text == "Mill closes\n\nIt had stood for 90 years."
    assert said(second) == ("a.rss#2", "feed", "Mill closes", [], None, "Vale Courier")
    assert second.place(second.text.index("90"))[0] == 8
    with pytest.raises(ReadError, match=r"a\.rss: holds 2 articles"):
        read("a.rss")
    assert [one.name for one in read_all(["a.rss"])[0]] == ["a.rss#1", "a.rss#2"]


def test_atom_under_another_name() -> None:
    Path("a.xml").write_text(
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Vale</title><entry><title>Pier opens</title>'
        "<published>2031-06-10T23:30:00-05:00</published><author><name>Ada Brook</name></author>"
        '<content type="html">&lt;p&gt;It cost £5 million.&lt;/p&gt;</content></entry></feed>'
    )
    document = read("a.xml")
    assert document.text == "Pier opens\n\nIt cost £5 million."
    assert said(document) == ("a.xml", "feed", "Pier opens", ["2031-06-10"], "Ada Brook", "Vale")


# ------------------------------------------------------------------ NewsML-G2 and ninjs

NEWSML = """<?xml version="1.0" encoding="UTF-8"?>
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="urn:x:1" version="1">
<itemMeta><versionCreated>2031-06-11T08:00:00Z</versionCreated></itemMeta>
<contentMeta><contentCreated>2031-06-10T23:30:00-05:00</contentCreated><by>Ada Brook</by><creditline>Vale Wire</creditline>
<headline>Pier opens</headline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>
<h2>Long awaited</h2>
<p>The pier opened in May.
It cost <em>£5</em> million.</p></body></html></inlineXML></contentSet>
</newsItem></itemSet></newsMessage>
"""


def test_newsml() -> None:
    Path("a.xml").write_text(NEWSML, encoding="utf-8")
    document = read("a.xml")
    assert document.text == "Pier opens\n\nLong awaited\n\nThe pier opened in May. It cost £5 million."
    assert said(document) == ("a.xml", "newsml", "Pier opens", ["2031-06-10"], "Ada Brook", "Vale Wire")
    assert document.place(document.text.index("The pier"))[0] == 8
    assert [one.kind for one in document.sections] == ["heading", "heading", "story"] or len(
        document.sections
    ) == 2


@pytest.mark.parametrize(
    "item",
    [
        {
            "uri": "urn:x:1", "type": "text", "headline": "Pier opens", "byline": "Ada Brook",
            "versioncreated": "2031-06-10T23:30:00-05:00", "provider": "Vale Wire", "body_text": "The pier opened.\nIt cost £5 million.",
        },
        {
            "uri": "urn:x:1", "type": "text", "headlines": [{"role": "main", "value": "Pier opens"}],
            "bylines": [{"byline": "Ada Brook"}], "firstCreated": "2031-06-10T23:30:00-05:00", "provider": {"name": "Vale Wire"},
            "bodies": [{"contentType": "text/html", "value": "<p>The pier opened.</p><p>It cost <b>£5</b> million.</p>"}],
        },
        {"title": "Pier opens", "text": "The pier opened.\n\nIt cost £5 million.", "date": "2031-06-10", "author": "Ada Brook", "source": "Vale Wire"},
    ],
)  # fmt: skip
def test_ninjs_and_its_like(item: dict[str, Any]) -> None:
    Path("a.json").write_text(json.dumps(item, indent=1), encoding="utf-8")
    document = read("a.json")
    assert document.text == "Pier opens\n\nThe pier opened.\n\nIt cost £5 million."
    assert said(document) == ("a.json", "ninjs", "Pier opens", ["2031-06-10"], "Ada Brook", "Vale Wire")
    line, _ = document.place(document.text.index("It cost"))
    assert "It cost" in Path("a.json").read_text().split("\n")[line - 1]


def test_json_lines() -> None:
    items = [
        {"title": "Pier opens", "text": "It cost £5 million."},
        {"title": "Mill", "content": "It stood for 90 years."},
    ]
    Path("a.jsonl").write_text("\n".join(json.dumps(one) for one in items) + "\n", encoding="utf-8")
    first, second = read_file("a.jsonl")
    assert (first.name, first.text, second.name) == (
        "a.jsonl#1",
        "Pier opens\n\nIt cost £5 million.",
        "a.jsonl#2",
    )
    assert places(first)["£5 million"] == (1, 42)
    assert places(second)["90 years"] == (2, 44)


# ------------------------------------------------------------------ what cannot be read


@pytest.mark.parametrize(
    ("name", "raw", "message"),
    [
        ("a.rss", '<rss version="2.0"><channel><title>A</title></channel></rss>', "a.rss: a feed without items. Give a feed in RSS or Atom, or the article as a file"),
        ("a.rss", '<!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0"/>', "a.rss: XML that declares entities. Save it again without a DTD"),
        ("a.xml", '<newsItem><contentSet/></newsItem>', "a.xml: NewsML-G2 without a text. Export the item with its text (inlineXML)"),
        ("a.xml", '<newsItem><contentSet>', "a.xml: broken XML: no element found: line 1, column 22. Export the item again"),
        ("a.json", '{"uri": "x"}', 'a.json: JSON without the text of an article. An article is an object with "headline" and "body_text" (ninjs), or "title" and "text"'),
        ("a.json", '{"title": "x", "text": 4}', 'a.json: JSON that is no article: text: Input should be a valid string. An article is an object with "headline" and "body_text" (ninjs), or "title" and "text"'),
        ("a.json", '{"title": ', "a.json: broken JSON: Expecting value: line 1 column 11 (char 10). Export it again"),
        ("a.jsonl", '{"text": "A"}\n[4]\n', 'a.jsonl:2: JSON that is no object. An article is an object with "headline" and "body_text" (ninjs), or "title" and "text"'),
        ("a.json", '{"a": ' + "[" * 100_000, "a.json: broken JSON: maximum recursion depth exceeded while decoding a JSON array from a unicode string. Export it again"),
        ("a.eml", "MIME-Version: 1.0\nContent-Type: text/plain; a=" + "b" * 2000 + "\n\nHello.", "a.eml: a mail with a header of no sensible length. Save its text as a file"),
        ("a.eml", "Subject: A\nMIME-Version: 1.0\nContent-Type: image/png\n\nabc", "a.eml: a mail without text. Save what is attached to it as a file"),
        ("a.eml", "Subject: A\nMIME-Version: 1.0\nContent-Type: text/plain; charset=klingon\n\nabc\xff", "a.eml: a mail whose text cannot be decoded. Save its text as a file"),
    ],
)  # fmt: skip
def test_broken_files(name: str, raw: str, message: str) -> None:
    Path(name).write_bytes(raw.encode("latin-1"))
    with pytest.raises(ReadError) as caught:
        read(name)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("name", "module", "text"),
    [("a.rss", "feedparser", RSS), ("a.xml", "defusedxml.ElementTree", NEWSML)],
)
def test_without_the_extra(name: str, module: str, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    Path(name).write_text(text, encoding="utf-8")
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(ReadError, match=r'which needs an extra to be read. pip install "checker\[feeds\]"'):
        read(name)


def test_an_address_is_refused() -> None:
    with pytest.raises(ReadError) as caught:
        read("https://example.org/a.html")
    assert str(caught.value) == (
        "https://example.org/a.html: an address of the web. This program stays offline: save the page in a browser, and give the file"
    )
    assert "save the page" in str(read_all(["HTTP://example.org"], keep_going=True)[1][0])


def test_standard_input_under_a_name() -> None:
    import io

    stdin = io.BytesIO(b"<html><body><p>It cost 5 million.</p></body></html>")
    (document,) = read_all(["-"], stdin=stdin, stdin_name="draft.html")[0]
    assert (document.name, document.format, document.text) == ("draft.html", "html", "It cost 5 million.")


# ------------------------------------------------------------------ feeds of content systems

FEEDS = Path(__file__).parent.parent / "data" / "read" / "feeds"
PIER = [
    "Pier opens & the hall stays closed",
    "The pier in Vale opened on Tuesday, two years later than planned. It cost £5 million and is 320 metres long.",
    "“Some 1,400 people came,” the harbour master said. The old pier was closed in 2027, when a storm broke 12 of its pillars.",
    "Tickets cost 3 crowns.",
    "The council expects 90,000 visitors a year.",
    "Work\t2031",
    "Roof\t£200,000",
]


@pytest.mark.parametrize("file", sorted(FEEDS.iterdir()), ids=lambda file: file.name)
def test_feeds_of_content_systems(file: Path) -> None:
    pier, mill = read_file(file)
    assert said(pier)[1:] == ("feed", PIER[0], ["2031-06-10"], "Ada Brook", "Vale Courier")
    assert said(mill)[1:] == (
        "feed",
        "Mill closes after 90 years",
        ["2031-06-09"],
        "Ada Brook",
        "Vale Courier",
    )
    if not file.name.startswith("django"):
        assert pier.text.replace('"Some', "“Some").replace('came,"', "came,”").split("\n\n") == PIER
    lines = file.read_text(encoding="utf-8").split("\n")
    for one in (*checker.extract(pier), *checker.extract(mill)):
        assert lines[one.line - 1][one.column - 1 :].startswith(one.text.split()[0]), one.text


def test_places_in_escaped_json(tmp_path: Path) -> None:
    told = 'The "old" pier cost €5 million \\ and has 12 pillars.\n\nIt is 320 metres long.'
    for name, item in (
        ("a.json", {"headline": 'The "pier"', "body_text": told}),
        ("b.json", {"headline": "Pier", "body_xhtml": '<p class="a">The "old" pier cost <b>€5</b> million.</p><p>12 pillars</p>'}),
        ("c.jsonl", {"title": "Pier", "text": told}),
    ):  # fmt: skip
        for ascii_only in (True, False):
            Path(name).write_text(json.dumps(item, ensure_ascii=ascii_only), encoding="utf-8")
            lines = Path(name).read_text(encoding="utf-8").split("\n")
            found = {one.text: lines[one.line - 1][one.column - 1 :] for one in checker.extract(read(name))}
            assert found["€5 million"].startswith(("\\u20ac5", "€5")), name
            assert found["12 pillars"].startswith("12 pillars"), name


def test_places_inside_a_paragraph_of_newsml() -> None:
    Path("a.xml").write_text(NEWSML, encoding="utf-8")
    lines = NEWSML.split("\n")
    for one in checker.extract(read("a.xml")):
        assert lines[one.line - 1][one.column - 1 :].startswith(one.text.split()[0]), one.text


def test_a_feed_of_too_many_items_is_refused_and_not_cut() -> None:
    item = "<item><title>The mill burnt down</title><description>It cost $4 million.</description></item>"
    page = "<rss version='2.0'><channel><title>Vale</title>{}</channel></rss>"
    Path("a.rss").write_text(page.format(item * 1_001))
    with pytest.raises(ReadError, match="a feed of more than 1,000 items") as refused:
        read_file("a.rss")
    assert refused.value.remedy == "Give the items that tell the story"
    Path("a.rss").write_text(page.format(item * 1_000))
    assert len(read_file("a.rss")) == 1_000
