"""Word, OpenDocument and rich text: files that LibreOffice made of one source, and broken ones."""

from __future__ import annotations

import io
import sys
import zipfile
from pathlib import Path

import pytest

import checker
from checker.errors import ReadError
from checker.read import read
from checker.read.rich import without_deleted

DATA = Path(__file__).parent.parent / "data" / "read"

DAIRY = "The town council of Vale has bought the old dairy for £4 million, it said on Tuesday. The building has stood empty since 2019."
BODY = [
    ("heading", "Council buys the old dairy"),
    ("story", DAIRY),
    ("heading", "What it will hold"),
    ("story", "a library with 12,000 books"),
    ("story", "a hall for 350 people"),
    ("story", "Work\t2031\t2032"),
    ("story", "Roof\t£200,000\t£150,000"),
    ("story", "Neighbours welcomed the purchase of the dairy"),
    ("story", "The opposition called the price unreasonable."),
    ("story", "The mayor rejected the accusation."),
    ("story", "On the second page stands what the dairy used to be"),
    ("story", "According to the archive of the county, box 17."),
]


def paragraphs(document: checker.Document) -> list[tuple[str, str, str]]:
    return [
        (one.kind, one.reason, words)
        for one in document.sections
        for words in document.text[one.start : one.end].strip().split("\n\n")
    ]


@pytest.mark.parametrize("suffix", ["odt", "docx", "rtf"])
def test_the_body_is_the_same_in_every_format(suffix: str) -> None:
    document = read(DATA / f"council.{suffix}")
    found = paragraphs(document)[: len(BODY)]
    assert [
        (kind, words[: len(wanted[1])]) for (kind, _, words), wanted in zip(found, BODY, strict=True)
    ] == BODY
    assert found[1][2] == DAIRY
    assert document.title == "Council buys the old dairy"


def test_what_stands_apart() -> None:
    assert paragraphs(read(DATA / "council.docx"))[len(BODY) :] == [
        ("residue", "the head of the page", "Vale Courier, draft of 14 copies"),
        ("residue", "the foot of the page", "Page 2"),
        ("comment", "a comment in the margin", "Desk: Was it not £5 million?"),
    ]
    assert paragraphs(read(DATA / "council.rtf"))[len(BODY) :] == [
        ("residue", "the head of the page", "Vale Courier, draft of 14 copies"),
        ("residue", "the foot of the page", "Page 2"),
        ("comment", "a comment in the margin", "Was it not £5 million?"),
    ]
    assert paragraphs(read(DATA / "council.odt"))[len(BODY) :] == [
        ("comment", "a comment in the margin", "Desk: Was it not £5 million?")
    ]


@pytest.mark.parametrize(("suffix", "author"), [("odt", "Ada Brook"), ("docx", None), ("rtf", None)])
def test_places_are_paragraphs(suffix: str, author: str | None) -> None:
    document = read(DATA / f"council.{suffix}")
    money = next(one for one in checker.extract(document) if one.text == "£4 million")
    assert (money.line, money.column) == (2, 55)
    assert document.author == author


def zipped(**members: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), content)
    return out.getvalue()


BOMB = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>'
FILE = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'


@pytest.mark.parametrize(
    ("name", "raw", "message"),
    [
        ("a.docx", b"PK\x03\x04 and so on", "a damaged archive. Save the document again"),
        ("a.docx", (DATA / "council.docx").read_bytes()[:4000], "a damaged archive. Save the document again"),
        ("a.docx", zipped(word__document_xml=b"<w:document"), "a damaged Word document. Open it in Word and save it again"),
        ("a.docx", zipped(word__document_xml=BOMB), "XML that declares entities. Save it again without a DTD"),
        ("a.docx", zipped(word__document_xml=FILE), "XML that declares entities. Save it again without a DTD"),
        ("a.docx", zipped(word__document_xml=b" " * 100_000_001), "an archive that unpacks to more than 100 MB. Take the pictures out, or save the text alone"),
        ("a.docx", zipped(word__document_xml=b" " * 10_000_001), "a document with more than 10 MB of text. Give the article alone"),
        ("a.odt", zipped(content_xml=BOMB), "XML that declares entities. Save it again without a DTD"),
        ("a.odt", zipped(content_xml=b"<a"), "a damaged OpenDocument. Open it and save it again"),
        ("a.odt", zipped(content_xml=b"<a/>"), "an OpenDocument that is no text. Save the text as .odt or .txt"),
        ("a.odt", (DATA / "council.odt").read_bytes()[:20000], "a damaged archive. Save the document again"),
        ("a.zip", zipped(a_txt=b"Hello"), "not text but an archive that is no Word document and no OpenDocument. Save it as plain text in UTF-8 and read that"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "not text but an old or an encrypted Office document. Save it as .docx without a password"),
        ("a.docx", b"The text of an article.", None),
        ("a.rtf", b"The text of an article.", None),
    ],
)  # fmt: skip
@pytest.mark.filterwarnings("error")
def test_broken_files(
    name: str, raw: bytes, message: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path(name).write_bytes(raw)
    if message is None:  # the content says what it is, not the name
        assert read(name).text == raw.decode()
        return
    with pytest.raises(ReadError) as caught:
        read(name)
    assert str(caught.value) == f"{name}: {message}"


def test_a_document_is_known_by_its_content(tmp_path: Path) -> None:
    for suffix in ("docx", "odt", "rtf", "pdf"):
        path = tmp_path / f"{suffix}.txt"
        path.write_bytes((DATA / f"council.{suffix}").read_bytes())
        assert DAIRY in read(path).text


@pytest.mark.parametrize(
    ("suffix", "module", "message"),
    [
        (
            "docx",
            "docx2python",
            r'a Word document, which needs an extra to be read. pip install "checker\[office\]"',
        ),
        ("odt", "defusedxml.ElementTree", r'an OpenDocument text, which .*"checker\[office\]"'),
        ("rtf", "striprtf.striprtf", r'a rich text file, which .*"checker\[office\]"'),
        ("pdf", "pypdfium2", r'a PDF, which needs an extra to be read. pip install "checker\[pdf\]"'),
    ],
)
def test_without_the_extra(suffix: str, module: str, message: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(ReadError, match=message):
        read(DATA / f"council.{suffix}")


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        (rb"{\rtf1 A {\deleted\revauthdel1 B} C}", rb"{\rtf1 A {} C}"),
        (rb"{\rtf1 A {\b\deleted B {\i C} D\deleted0  E}}", rb"{\rtf1 A {\b  E}}"),
        (rb"{\rtf1 A \{\deleted B\} C", rb"{\rtf1 A \{"),
        (rb"{\rtf1 A {\deletedx B}}", rb"{\rtf1 A {\deletedx B}}"),
        (rb"{\rtf1 A \\deleted B}", rb"{\rtf1 A \\deleted B}"),
    ],
)
def test_deleted_text_of_rtf(raw: bytes, kept: bytes) -> None:
    assert without_deleted(raw) == kept


def with_body(body: str) -> bytes:
    """The Word file with another body."""
    out = io.BytesIO()
    with zipfile.ZipFile(DATA / "council.docx") as source, zipfile.ZipFile(out, "w") as made:
        for name in source.namelist():
            content = source.read(name)
            if name == "word/document.xml":
                head, _ = content.split(b"<w:body>")
                content = head + b"<w:body>" + body.encode() + b"</w:body></w:document>"
            made.writestr(name, content)
    return out.getvalue()


def test_text_boxes_controls_and_links_of_word(tmp_path: Path) -> None:
    def paragraph(words: str) -> str:
        return f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"

    box = f"<w:txbxContent>{paragraph('The box has 7 crowns.')}</w:txbxContent>"
    drawing = (
        "<w:r><mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
        f"<mc:Choice Requires='wps'><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict>"
        "</mc:Fallback></mc:AlternateContent></w:r>"
    )
    body = (
        f"<w:p><w:r><w:t>Before it.</w:t></w:r>{drawing}</w:p><w:sdt><w:sdtContent>{paragraph('Eight crowns.')}</w:sdtContent>"
        "</w:sdt><w:p><w:hyperlink><w:r><w:t>Nine crowns.</w:t></w:r></w:hyperlink></w:p>"
    )
    (tmp_path / "a.docx").write_bytes(with_body(body))
    assert sorted(read(tmp_path / "a.docx").text.split("\n\n")[:4]) == [
        "Before it.", "Eight crowns.", "Nine crowns.", "The box has 7 crowns.",
    ]  # fmt: skip


def test_changes_of_word_are_accepted(tmp_path: Path) -> None:
    def run(words: str, tag: str = "t") -> str:
        return f"<w:r><w:{tag} xml:space='preserve'>{words}</w:{tag}></w:r>"

    body = (
        "<w:p>" + run("The pier cost ") + f"<w:del w:id='1'>{run('4', 'delText')}</w:del><w:ins w:id='2'>{run('5')}</w:ins>"
        + f"<w:moveFrom w:id='3'>{run('in May ')}</w:moveFrom>" + run(" million crowns ")
        + f"<w:moveTo w:id='4'>{run('in June')}</w:moveTo>" + "</w:p>"
    )  # fmt: skip
    (tmp_path / "a.docx").write_bytes(with_body(body))
    assert read(tmp_path / "a.docx").text.startswith("The pier cost 5 million crowns in June")
