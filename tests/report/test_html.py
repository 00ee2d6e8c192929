"""The HTML report as a file: complete in itself, nothing of an article acts, every link leads somewhere."""

import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

import checker
from checker.report import render
from checker.report.blocks import Aside, SourceBlock, TextLine
from checker.report.html import Line, Segment, _lines, _Mark

TEXTS = {
    "a.txt": "Acme Corp bought Widget Inc for $3 billion.\nAnn Lee, 28, founded Widget Inc. She said so.\n",
    "b.txt": "Acme Corp agreed to buy Widget Inc for $4 billion on Monday.\nWidget Inc has 40 boats.\n",
}


class Page(HTMLParser):
    """What a page has: elements, ids, links."""

    def __init__(self, text):
        super().__init__()
        self.elements, self.ids, self.links, self.attributes = [], [], [], set()
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.elements.append(tag)
        self.attributes |= {name for name, _ in attrs}
        found = dict(attrs)
        self.ids += [found["id"]] if "id" in found else []
        self.links += [found["href"]] if "href" in found else []


@pytest.fixture
def compared():
    return checker.compare([checker.read_text(text, name) for name, text in TEXTS.items()])


@pytest.mark.parametrize("name", ["sample", "checked", "nothing", "hostile"])
def test_a_page_is_complete_in_itself(name, request):
    report = request.getfixturevalue(name)
    texts = {
        source.name: "\n".join(["hostile <script>alert(1)</script> \x1b[1m"] * 60)
        for source in report.sources
    }
    page = Page(render(replace(report, texts=texts), "html"))
    assert not {"script", "img", "iframe", "link", "object", "svg", "base"} & set(page.elements)
    assert not [one for one in page.attributes if one.startswith("on") or one in ("src", "srcdoc", "action")]
    assert all(link.startswith("#") for link in page.links)
    assert len(page.ids) == len(set(page.ids))
    assert {link[1:] for link in page.links} <= set(page.ids)


def test_nothing_hidden_comes_through(hostile):
    assert not set(render(hostile, "html")) & {"\x1b", "\x07", "\u202e", "\x9b"}


def test_the_answer_stands_first(compared):
    text = render(compared, "html")
    assert (
        '<p class="verdict grave">One thing cannot both be true: amount of the deal · Widget Inc ($3 billion or $4 billion).</p>'
        in text
    )
    assert text.index('class="verdict') < text.index("<table") < text.index("<article")


def test_a_quote_leads_to_its_place_and_back(compared):
    text = render(compared, "html")
    start = TEXTS["a.txt"].index("$3 billion")
    anchor = f"s0-{start}-{start + 10}"
    assert f'<a class="place" href="#{anchor}">a, line 1</a>' in text
    assert re.search(
        rf'<span id="{anchor}"></span><a class="q error" href="#f1" title="[^"]*">\$3 billion</a>', text
    )
    assert '<article class="item v-discrepancy e-error s0 s1" id="f1">' in text


def test_every_text_is_there_in_full(compared):
    text = re.sub(r"<[^>]+>", "", render(compared, "html"))
    for line in "".join(TEXTS.values()).splitlines():
        assert line in text


def test_a_report_without_texts_leads_nowhere(compared):
    text = render(checker.Report.model_validate(compared.model_dump()), "html")
    assert '<span class="place">a.txt:1:33</span>' in text
    assert 'class="lines"' not in text


def test_many_sources_stand_in_one_column(compared):
    source = compared.sources[0]
    many = tuple(replace(source, name=f"{at}", label=f"s{at}") for at in range(200))
    assert '<th scope="col">what the documents say</th>' in render(replace(compared, sources=many), "html")


def block(text, *aside):
    kinds = {at: one.section for one in aside for at in range(one.first_line, one.last_line + 1)}
    lines = tuple(TextLine(at, None, kinds.get(at, "")) for at in range(1, text.count("\n") + 2))
    return SourceBlock("a.txt", "a", "source", "a.txt", None, "", "undated", text, aside, lines)


def test_places_are_those_of_the_file():
    """A page's words stand elsewhere in its file, a PDF has pages, and Word has paragraphs."""
    told = checker.read_text("The town council of Vale has bought the old dairy for £9 million.", "wire.txt")
    for name, where, margin in (
        ("council.pdf", "page 1, line 3", "1:3"),
        ("council.docx", "paragraph 2", "2"),
    ):
        file = checker.read(str(Path(__file__).parent.parent / "data" / "read" / name))
        report = checker.compare([file, told])
        text = render(report, "html")
        assert re.search(rf'href="#s0-\d+-\d+">council, {where}</a>', text), name
        assert f'<span class="n">{margin}</span>' in text
        links = set(re.findall(r'href="#([^"]+)"', text))
        assert links <= set(re.findall(r'id="([^"]+)"', text))
    page = "<html><body>\n\n\n<article>\n<p>The council of Vale has bought the dairy for £4 million.</p></article></body></html>"
    report = checker.compare([checker.read_text(page, "page.html"), told])
    assert '<span class="n">5</span>The council of Vale' in re.sub(
        r"</?a[^>]*>|<span id[^>]*></span>", "", render(report, "html")
    )
    pdf = checker.read(str(Path(__file__).parent.parent / "data" / "read" / "council.pdf"))
    assert re.search(r"council\.pdf:page 1:3", render(checker.compare([pdf, told]), "markdown"))


def test_lines_are_cut_where_something_is_marked():
    marks = [_Mark(1, 4, "m1", "warning", "f1", "one"), _Mark(3, 6, "m2", "error", "f2", "two")]
    found = list(_lines(block("abcde\r\nfgh\n", Aside("comment", 2, 2)), "s0", marks))
    assert found == [
        Line(
            "s0L1",
            "1",
            "",
            (
                Segment("a"),
                Segment("bc", "warning", "f1", "one", ("m1",)),
                Segment("d", "error", "f2", "two", ("m2",)),
                Segment("e", "error", "f2", "two"),
            ),
        ),
        Line("s0L2", "2", "comment", (Segment("fgh"),)),
        Line("s0L3", "3", "", (Segment(""),)),
    ]


def test_a_line_says_its_direction_where_it_is_not_its_text_s():
    """A browser that looks for the direction of a long text by itself takes minutes."""
    texts = {"a.txt": "נמל\n\nThe port cost $5 million.\n12\n", "b.txt": "The port cost $8 million.\n"}
    made = render(checker.compare([checker.read_text(text, name) for name, text in texts.items()]), "html")
    assert re.findall(r'<div class="lines" dir="(\w+)">', made) == ["rtl", "ltr"]
    assert re.findall(r'<p id="(\w+)" dir="(\w+)"', made) == [("s0L3", "ltr")]
