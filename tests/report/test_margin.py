"""Findings as comments in the draft's Word document: at their words, and nothing else is changed."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

import checker
from checker import cli
from checker.errors import UsageError
from checker.report.margin import Note, annotated, render


def has_writer() -> bool:
    """Whether LibreOffice is installed with what reads letters; Calc alone reads none, and says nothing."""
    office = shutil.which("soffice")
    return office is not None and (Path(office).resolve().parent / "libswlo.so").exists()


DATA = Path(__file__).parent.parent / "data" / "read"
RAW = (DATA / "council.docx").read_bytes()
SOURCE = (
    "The council of Vale has bought the old dairy for £5 million, it said on Tuesday. The building has stood empty since "
    "2019. The library will have 12,000 books."
)


def marked(raw: bytes) -> list[tuple[str, str]]:
    """The words that comments stand at, and what they say."""
    from docx import Document

    document = Document(io.BytesIO(raw))
    said = {str(one.comment_id): one.text for one in document.comments if one.author == "checker"}
    found = []
    for number, text in said.items():
        words, inside = "", False
        for element in document.element.body.iter():
            tag = element.tag.rpartition("}")[2]
            if tag in ("commentRangeStart", "commentRangeEnd"):
                own = element.get(element.tag.rpartition("}")[0] + "}id") == number
                inside = (tag == "commentRangeStart") if own else inside
            elif tag == "t" and inside:
                words += element.text
        found.append((words, text))
    return found


@pytest.mark.parametrize(
    ("paragraph", "words"),
    [(2, "£4 million"), (2, "town council"), (2, "empty since"), (2, "The"), (8, "£200,000"), (10, "£150,000"), (1, "Council buys the old dairy")],
)  # fmt: skip
def test_a_comment_stands_at_its_words(paragraph: int, words: str) -> None:
    document = checker.read(DATA / "council.docx")
    at = next(
        at
        for at in range(len(document.text))
        if document.text.startswith(words, at) and document.place(at)[0] >= paragraph
    )
    line, column = document.place(at)
    raw = annotated(RAW, [Note(line, column - 1, column - 1 + len(words), "Look.")])
    assert marked(raw) == [(words, "Look.")]


def test_the_words_of_the_document_stay() -> None:
    notes = [Note(2, start, start + 7, f"at {start}") for start in range(0, 120, 5)]
    raw = annotated(RAW, notes)
    made, before = (checker.read(save(one)) for one in (raw, RAW))
    story = [one for one in before.text.split("\n\n") if not one.startswith("Desk:")]
    assert made.text.split("\n\n")[: len(story)] == story
    assert len(marked(raw)) == len(notes)
    with zipfile.ZipFile(io.BytesIO(raw)) as new, zipfile.ZipFile(io.BytesIO(RAW)) as old:
        for name in ("word/styles.xml", "word/header1.xml", "word/footnotes.xml"):
            assert name not in old.namelist() or len(new.read(name)) > 0
        for tag in (b"<w:ins ", b"<w:del ", b"<w:tbl>", b"<w:hyperlink"):
            assert new.read("word/document.xml").count(tag) == old.read("word/document.xml").count(tag)


def save(raw: bytes) -> Path:
    path = Path("saved.docx")
    path.write_bytes(raw)
    return path


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_from_the_command_line() -> None:
    Path("draft.docx").write_bytes(RAW)
    Path("source.txt").write_text(SOURCE, encoding="utf-8")
    code = cli.main(["check", "draft.docx", "--against", "source.txt", "--format", "docx=checked.docx"])
    assert code == 1
    found = dict(marked(Path("checked.docx").read_bytes()))
    assert (
        "source.txt, line 1: “The council of Vale has bought the old dairy for £5 million, it said on Tuesday.”"
        in found["£4 million"]
    )
    assert "12,000 books" not in found
    assert Path("draft.docx").read_bytes() == RAW


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["check", "draft.docx", "--against", "source.txt", "--format", "docx"], "--format docx: a Word document needs a file. Write docx=FILE"),
        (["check", "source.txt", "--against", "other.txt", "--format", "docx=a.docx"], "source.txt: the draft is no Word document. Give a draft in Word (.docx), or another format"),
        (["check", "draft.docx", "other.txt", "--against", "source.txt", "--format", "docx=a.docx"], "--format docx: comments are made in one draft. Check one Word document"),
        (["check", "draft.docx", "--against", "source.txt", "--format", "docx=draft.docx"], "draft.docx: is an article, and would be overwritten. Name another file"),
    ],
)  # fmt: skip
def test_what_cannot_be(arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("draft.docx").write_bytes(RAW)
    Path("source.txt").write_text(SOURCE, encoding="utf-8")
    Path("other.txt").write_text("The dairy was sold for £6 million.", encoding="utf-8")
    assert cli.main(arguments) == 2
    assert capsys.readouterr().err == f"checker: error: {message}\n"
    assert not Path("a.docx").exists()


def test_a_report_of_a_comparison_has_no_draft() -> None:
    report = checker.compare([checker.read_text(SOURCE, "a.txt"), checker.read_text(SOURCE, "b.txt")])
    with pytest.raises(UsageError, match="comments are made in one draft"):
        render(report)


@pytest.mark.skipif(not has_writer(), reason="LibreOffice Writer is not installed")
def test_libreoffice_reads_the_same_text(here: Path) -> None:
    notes = [Note(2, 54, 64, "Look."), Note(13, 0, 10, "And here."), Note(8, 0, 8, "A cell.")]
    Path("before.docx").write_bytes(RAW)
    Path("after.docx").write_bytes(annotated(RAW, notes))
    profile = f"-env:UserInstallation={(here / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "txt:Text", "before.docx", "after.docx"]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    assert Path("after.txt").read_bytes() == Path("before.txt").read_bytes()
    subprocess.run(
        [*command[:3], "--convert-to", "fodt", "after.docx"], check=True, capture_output=True, timeout=120
    )
    shown = Path("after.fodt").read_text(encoding="utf-8")
    comments = re.findall(r"<office:annotation [^>]*>(.*?)</office:annotation>", shown, re.DOTALL)
    words = [
        " ".join(re.sub(r"<dc:.*?</dc:[^>]*>|<meta:.*?</meta:[^>]*>|<[^>]+>", " ", one).split())
        for one in comments
    ]
    assert words == ["Look.", "Was it not £5 million?", "A cell.", "And here."]


# ---------------------------------------------------------------- drafts as people write them


def _run(words: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space='preserve'>{words}</w:t></w:r>"


_BODY = (
    "<w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr>" + _run("Harbour of Vale gets 12 ") + _run("cranes", "<w:b/>") + "</w:p>"
    # runs that break inside a word and inside a figure, a tracked insertion and a deletion
    "<w:p>" + _run("The har") + _run("bour master said the pier cost £4") + _run("0 mil", "<w:i/>") + _run("lion, and ")
    + "<w:ins w:id='901' w:author='Ada'>" + _run("employs 350 people") + "</w:ins><w:del w:id='902' w:author='Ada'><w:r>"
    "<w:delText>has 90 people</w:delText></w:r></w:del>" + _run(" on its quays.") + "</w:p>"
    # a link, a break, a tab and a note
    "<w:p>" + _run("See ") + "<w:hyperlink w:anchor='x'>" + _run("the report of 2031", "<w:u w:val='single'/>") + "</w:hyperlink>"
    + "<w:r><w:tab/><w:t>It names 7 ships</w:t><w:br/><w:t>and 8 tugs.</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r></w:p>"
    "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p>" + _run("Roof") + "</w:p></w:tc><w:tc><w:p>"
    + _run("£200,") + _run("000", "<w:b/>") + "</w:p></w:tc></w:tr></w:tbl><w:p/>"
)  # fmt: skip


def _draft() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(RAW)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "word/document.xml":
                content = content.split(b"<w:body>")[0] + f"<w:body>{_BODY}</w:body></w:document>".encode()
            new.writestr(name, content)
    return out.getvalue()


def _letters(raw: bytes) -> list[tuple[str, str, str]]:
    """Every letter of the document with the element that holds it and how it looks; breaks, tabs and notes as well."""
    from lxml import etree

    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        root = etree.fromstring(archive.read("word/document.xml"))
    w = root.tag.removesuffix("document")
    found = []
    for run in root.iter(f"{w}r"):
        look = run.find(f"{w}rPr")
        style = "" if look is None else etree.tostring(look, method="c14n").decode()
        for child in run:
            tag = child.tag.removeprefix(w)
            if tag in ("t", "delText"):
                found += [(tag, letter, style) for letter in child.text or ""]
            elif tag not in ("rPr", "commentReference"):
                found.append((tag, "", style))
    return found


PARAGRAPHS = (
    "",
    "Harbour of Vale gets 12 cranes",
    "The harbour master said the pier cost £40 million, and employs 350 people on its quays.",
    "See the report of 2031\tIt names 7 ships\nand 8 tugs.",
    "Roof",
    "£200,000",
)
"""The words that a reader sees of the paragraphs, the first of them number 1."""

MARKED = [
    (1, "Vale gets 12"),
    (2, "harbour"),
    (2, "£40 million"),
    (2, "employs 350 people"),
    (2, "master said the pier cost £40 million, and employs"),
    (3, "report of 2031"),
    (3, "See the report"),
    (3, "7 ships\nand 8 tugs"),
    (5, "£200,000"),
]


@pytest.fixture(scope="module")
def commented() -> tuple[bytes, bytes]:
    """A draft as people write them, and the same with comments."""
    notes = []
    for paragraph, words in MARKED:
        start = PARAGRAPHS[paragraph].index(words)
        notes.append(Note(paragraph, start, start + len(words), f"On “{' '.join(words.split())}”."))
    draft = _draft()
    return draft, annotated(draft, notes)


def test_every_letter_keeps_its_look(commented: tuple[bytes, bytes]) -> None:
    draft, made = commented
    assert _letters(made) == _letters(draft)
    found = [(words.replace("\t", ""), said) for words, said in marked(made)]
    assert sorted(found) == sorted(
        (words.replace("\n", ""), f"On “{' '.join(words.split())}”.") for _, words in MARKED
    )


def test_every_other_part_is_the_same_to_the_byte(commented: tuple[bytes, bytes]) -> None:
    draft, made = (zipfile.ZipFile(io.BytesIO(one)) for one in commented)
    assert {name for name in draft.namelist() if made.read(name) != draft.read(name)} <= {
        "word/document.xml", "word/comments.xml", "word/_rels/document.xml.rels", "_rels/.rels", "[Content_Types].xml",
    }  # fmt: skip


@pytest.mark.skipif(not has_writer(), reason="LibreOffice Writer is not installed")
def test_libreoffice_shows_the_comments_of_such_a_draft(commented: tuple[bytes, bytes], here: Path) -> None:
    for name, raw in zip(("before.docx", "after.docx"), commented, strict=True):
        Path(name).write_bytes(raw)
    profile = f"-env:UserInstallation={(here / 'profile').as_uri()}"
    for kind in ("txt:Text", "fodt"):
        command = ["soffice", profile, "--headless", "--convert-to", kind, "before.docx", "after.docx"]
        subprocess.run(command, check=True, capture_output=True, timeout=180)
    assert Path("after.txt").read_bytes() == Path("before.txt").read_bytes()
    shown = Path("after.fodt").read_text(encoding="utf-8")
    for _, words in MARKED:
        assert f"On “{' '.join(words.split())}”." in shown
    # at the same words: what stands between the beginning of a comment and its end, without what is in comments
    body = re.sub(r"<text:tracked-changes.*?</text:tracked-changes>", "", shown, flags=re.DOTALL)
    for name in re.findall(r'<office:annotation [^>]*office:name="([^"]+)"', body):
        begin = re.search(
            rf'<office:annotation [^>]*office:name="{name}"[^>]*>.*?</office:annotation>', body, re.DOTALL
        )
        end = re.search(rf'<office:annotation-end office:name="{name}"/>', body)
        assert begin and end
        said = re.search(r"On “(.*?)”\.", begin[0], re.DOTALL)
        between = re.sub(
            r"<office:annotation .*?</office:annotation>|<text:note .*?</text:note>",
            "",
            body[begin.end() : end.start()],
            flags=re.DOTALL,
        )
        between = re.sub(r"<text:(?:line-break|tab)/>", " ", between)
        if said is not None:
            assert " ".join(re.sub(r"<[^>]+>", "", between).split()) == said[1]
