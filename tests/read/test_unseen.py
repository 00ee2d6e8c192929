"""What a document holds and does not show: files that LibreOffice made, and PDFs and Word files put together here."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

import checker
from checker.read import read
from checker.read.unseen import is_white

DATA = Path(__file__).parent.parent / "data" / "read"
STORY = [
    "The ferry of Vale cost £4 million, the harbour master said.",
    "It carries 60 cars.",
    "It is 70 metres long.",
    "Its crew has 12 members.",
    "Car\tFare",
    "Small\t£12",
]


def parts(document: checker.Document) -> list[tuple[str, str, tuple[int, int]]]:
    """Kind or reason, words and place of each paragraph."""
    found = []
    for one in document.sections:
        at = one.start
        for words in document.text[one.start : one.end].split("\n\n"):
            if words.strip():
                found.append((one.reason or one.kind, words.strip(), document.place(at)))
            at += len(words) + 2
    return found


@pytest.mark.parametrize("suffix", ["docx", "odt", "rtf"])
def test_what_libreoffice_hides(suffix: str) -> None:
    found = parts(read(DATA / f"unseen.{suffix}"))
    assert [words for kind, words, _ in found if kind == "story"] == STORY
    assert [one for one in found if one[0] != "story"] == [
        ("hidden text", ", or £5 million with its engine", (1, 34)),
        ("white words on white", "It once carried 80 cars.", (2, 20)),
        ("words too small to be seen", "Its twin is 90 metres long.", (3, 22)),
    ]


def test_places_behind_what_is_hidden() -> None:
    """A comment in Word stands at its words, whatever is hidden before them."""
    document = read(DATA / "unseen.docx")
    assert document.place(document.text.index("harbour")) == (1, 71)


def test_what_libreoffice_hides_in_a_pdf() -> None:
    found = parts(read(DATA / "unseen.pdf"))
    assert " ".join(words for kind, words, _ in found if kind == "story") == " ".join(STORY)
    assert [one[:2] for one in found if one[0] != "story"] == [
        ("words in the colour of what is behind them", "It once carried 80 cars."),
        ("words too small to be seen", "Its twin is 90 metres long."),
    ]


def test_a_draft_is_told_what_of_it_was_not_checked(tmp_path: Path) -> None:
    source = checker.read_text(
        "The ferry of Vale cost £4 million. It carries 60 cars. It is 70 metres long. Its crew has 12 members.",
        "wire.txt",
    )
    report = checker.check(read(DATA / "unseen.docx"), [source])
    assert [(one.reason, one.first_line, one.figures) for one in report.set_aside] == [
        ("hidden text", 1, 1),
        ("white words on white", 2, 1),
        ("words too small to be seen", 3, 1),
    ]
    (row,) = report.coverage
    assert row.figures - row.compared >= 3


# ---------------------------------------------------------------- Word


def word(body: str, styles: str = "") -> bytes:
    """The Word file of the tests with another body and more styles."""
    out = io.BytesIO()
    with zipfile.ZipFile(DATA / "council.docx") as source, zipfile.ZipFile(out, "w") as made:
        for name in source.namelist():
            content = source.read(name)
            if name == "word/document.xml":
                content = content.split(b"<w:body>")[0] + f"<w:body>{body}</w:body></w:document>".encode()
            if name == "word/styles.xml":
                content = content.replace(b"</w:styles>", f"{styles}</w:styles>".encode())
            made.writestr(name, content)
    return out.getvalue()


def run(words: str, *properties: str) -> str:
    said = "".join(f"<w:{one}/>" for one in properties)
    return f"<w:r><w:rPr>{said}</w:rPr><w:t xml:space='preserve'>{words}</w:t></w:r>"


WHITE = 'color w:val="FFFFFF"'
STYLES = (
    '<w:style w:type="paragraph" w:styleId="Away"><w:rPr><w:vanish/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Further"><w:basedOn w:val="Away"/></w:style>'
    '<w:style w:type="character" w:styleId="Pale"><w:rPr><w:color w:val="FDFDFD"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Band"><w:pPr><w:shd w:fill="203040"/></w:pPr></w:style>'
)


@pytest.mark.parametrize(
    ("paragraph", "hidden"),
    [
        (run("seven boats", "vanish"), True),
        (run("seven boats", 'vanish w:val="true"'), True),
        (run("seven boats", 'vanish w:val="0"'), False),
        (run("seven boats", WHITE), True),
        (run("seven boats", 'color w:val="FFF"'), False),
        (run("seven boats", 'color w:val="auto"'), False),
        (run("seven boats", 'color w:val="C0C0C0"'), False),
        (run("seven boats", WHITE, 'highlight w:val="black"'), False),
        (run("seven boats", WHITE, 'highlight w:val="none"'), True),
        (run("seven boats", WHITE, 'shd w:val="clear" w:fill="000000"'), False),
        (run("seven boats", WHITE, 'shd w:val="clear" w:fill="auto"'), True),
        (run("seven boats", 'sz w:val="4"'), True),
        (run("seven boats", 'sz w:val="5"'), False),
        (run("seven boats", 'rStyle w:val="Pale"'), True),
        ('<w:pPr><w:pStyle w:val="Further"/></w:pPr>' + run("seven boats"), True),
        ('<w:pPr><w:pStyle w:val="Further"/></w:pPr>' + run("seven boats", 'vanish w:val="false"'), False),
        ('<w:pPr><w:pStyle w:val="Band"/></w:pPr>' + run("seven boats", WHITE), False),
        ('<w:pPr><w:shd w:val="clear" w:fill="112233"/></w:pPr>' + run("seven boats", WHITE), False),
    ],
)
def test_what_word_hides(paragraph: str, hidden: bool, tmp_path: Path) -> None:
    body = f"<w:p>{run('The fleet has ')}{paragraph if paragraph[1:4] != 'w:p' else ''}</w:p>"
    if paragraph.startswith("<w:pPr>"):
        body = f"<w:p>{run('The fleet has ')}</w:p><w:p>{paragraph}</w:p>"
    (tmp_path / "a.docx").write_bytes(word(body, STYLES))
    document = read(tmp_path / "a.docx")
    at = document.text.index("seven boats")
    assert (document.section_at(at) == "residue") == hidden


# ---------------------------------------------------------------- PDF


def pdf(content: str, *, box: str = "0 0 600 800") -> bytes:
    """A PDF of one page, as it is drawn."""
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [{box}] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> /XObject << /I 6 0 R >> >> >>",
        f"<< /Length {len(content)} >>\nstream\n{content}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream",
    ]
    made = "%PDF-1.4\n"
    places = []
    for number, one in enumerate(objects, start=1):
        places.append(len(made))
        made += f"{number} 0 obj\n{one}\nendobj\n"
    table = "".join(f"{at:010} 00000 n \n" for at in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(made)}\n%%EOF\n"
    return (made + end).encode("latin-1")


SHOWN = "BT /F 12 Tf 50 700 Td (The fleet has two piers.) Tj ET\n"


@pytest.mark.parametrize(
    ("drawn", "reason"),
    [
        ("BT /F 12 Tf 50 600 Td (It has 7 boats.) Tj ET", ""),
        ("BT 3 Tr /F 12 Tf 50 600 Td (It has 7 boats.) Tj ET", "hidden text"),
        ("q 500 0 0 100 40 550 cm /I Do Q BT 3 Tr /F 12 Tf 50 600 Td (It has 7 boats.) Tj ET", ""),
        ("BT 1 g /F 12 Tf 50 600 Td (It has 7 boats.) Tj ET", "words in the colour of what is behind them"),
        ("0 g 40 550 500 100 re f BT 1 g /F 12 Tf 50 600 Td (It has 7 boats.) Tj ET", ""),
        ("0 g 40 550 500 100 re f BT 0 g /F 12 Tf 50 600 Td (It has 7 boats.) Tj ET", "words in the colour of what is behind them"),
        ("0 g 40 550 500 100 re S BT 0 g /F 12 Tf 50 600 Td (It has 7 boats.) Tj ET", ""),
        ("0 g 10 10 580 780 re 20 20 560 760 re f* BT 0 g /F 12 Tf 50 600 Td (It has 7 boats.) Tj ET", ""),
        ("BT /F 12 Tf 50 -40 Td (It has 7 boats.) Tj ET", "words outside the page"),
        ("BT /F 12 Tf 700 600 Td (It has 7 boats.) Tj ET", "words outside the page"),
        ("BT /F 1 Tf 50 600 Td (It has 7 boats.) Tj ET", "words too small to be seen"),
    ],
)  # fmt: skip
def test_what_a_pdf_hides(drawn: str, reason: str, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(pdf(SHOWN + drawn))
    found = {words: kind for kind, words, _ in parts(read(tmp_path / "a.pdf"))}
    if reason:
        assert (found["It has 7 boats."], found["The fleet has two piers."]) == (reason, "story")
    else:
        assert "It has 7 boats." in " ".join(words for words, kind in found.items() if kind == "story")


def test_hidden_words_inside_a_line(tmp_path: Path) -> None:
    drawn = "BT /F 12 Tf 50 700 Td (The pier cost 4 ) Tj 1 g (or 5 ) Tj 0 g (million crowns.) Tj ET"
    (tmp_path / "a.pdf").write_bytes(pdf(drawn))
    assert [one[:2] for one in parts(read(tmp_path / "a.pdf"))] == [
        ("story", "The pier cost 4 million crowns."),
        ("words in the colour of what is behind them", "or 5"),
    ]


# ---------------------------------------------------------------- rich text


@pytest.mark.parametrize(
    ("body", "story", "hidden"),
    [
        (r"It has {\v 7 boats, }two piers.", "It has two piers.", "7 boats,"),
        (r"It has \v 7 boats, \v0 two piers.", "It has two piers.", "7 boats,"),
        (r"It has \v 7 boats, \plain two piers.", "It has two piers.", "7 boats,"),
        (r"It has {\cf1 7 boats, }two piers.", "It has two piers.", "7 boats,"),
        (r"It has {\cf2 7 boats, }two piers.", "It has 7 boats, two piers.", ""),
        (r"It has {\cf1\highlight2 7 boats, }two piers.", "It has 7 boats, two piers.", ""),
        (r"{\pard\cbpat2\cf1 It has 7 boats, two piers.\par}", "It has 7 boats, two piers.", ""),
        (r"It has {\fs4 7 boats, }two piers.", "It has two piers.", "7 boats,"),
        (r"It has {\fs40 7 boats, }two piers.", "It has 7 boats, two piers.", ""),
        (r"Seen. {\v J\'fcrmala \u8364?7 \{so\} }Seen too.", "Seen. Seen too.", "Jürmala €7 {so}"),
    ],
)  # fmt: skip
def test_what_rich_text_hides(body: str, story: str, hidden: str, tmp_path: Path) -> None:
    colours = r"{\colortbl;\red255\green255\blue255;\red0\green0\blue90;}"
    (tmp_path / "a.rtf").write_text(rf"{{\rtf1\ansi\ansicpg1252{colours}{body}}}", encoding="ascii")
    found = parts(read(tmp_path / "a.rtf"))
    assert " ".join(words for kind, words, _ in found if kind == "story") == story
    assert " ".join(words for kind, words, _ in found if kind != "story") == hidden


@pytest.mark.parametrize(
    ("colour", "white"),
    [("FFFFFF", True), ("#f0f0F1", True), ("EFFFFF", False), ("auto", False), ("FFF", False), (None, False)],
)
def test_white(colour: str | None, white: bool) -> None:
    assert is_white(colour) == white


# ---------------------------------------------------------------- web pages

PAGE = (
    "<!doctype html><html><body><article><h1>Pier opens</h1><p>The pier in Vale opened on Tuesday and cost 5 million, the "
    "harbour master said to reporters on the quay.</p>{}<p>The old one was closed in 2027, when a storm broke some of its "
    "pillars and the council had no money.</p></article></body></html>"
)


@pytest.mark.parametrize(
    ("given", "hidden"),
    [
        ("<p style='display:none'>It has 7 boats.</p>", True),
        ("<p hidden>It has 7 boats.</p>", True),
        ("<p style='font-size: 0'>It has 7 boats.</p>", True),
        ("<p style='font-size: 0.9em'>It has 7 boats, and the others have none at all this year.</p>", False),
        ("<p style='position:absolute; left:-9999px'>It has 7 boats.</p>", True),
        ("<p style='color: #fff; background: #FFF'>It has 7 boats.</p>", True),
        ("<p style='color: transparent'>It has 7 boats.</p>", True),
        ("<p>The harbour <span style='visibility:hidden'>has 7 boats and</span> has a crane, which came from the north.</p>", True),
        ("<p><span hidden>It has 7 boats.</span> The harbour has a crane, which came from the north last year.</p>", True),
    ],
)  # fmt: skip
def test_what_a_page_hides(given: str, hidden: bool) -> None:
    document = checker.read_text(PAGE.format(given), "a.html")
    at = document.text.index("7 boats")
    assert (document.section_at(at) == "residue") == hidden
    line, column = document.place(at)
    assert (line, column) == (1, PAGE.format(given).index("7 boats") + 1)
    for words in ("cost 5 million", "closed in 2027", *(["has a crane"] if "crane" in given else [])):
        assert document.section_at(document.text.index(words)) == "story", words
