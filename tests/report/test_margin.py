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


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
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
