from __future__ import annotations

import io
import os
import socket
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.errors import ReadError, UsageError
from checker.read import read, read_all, read_text, skipped
from checker.read.files import decode

BODY = "The bank was sold for £2 billion.\r\nIt closed on Friday.\r\n"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def names(paths: list[str], **options: object) -> list[str]:
    return [document.name for document in read_all(paths, **options)[0]]  # type: ignore[arg-type]


def refusal(path: str, limit: int = 1000) -> str:
    with pytest.raises(ReadError) as caught:
        read(path, limit=limit)
    return str(caught.value)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_encodings_that_say_what_they_are(encoding: str) -> None:
    Path("a.txt").write_bytes(BODY.encode(encoding))
    assert read("a.txt").text == BODY


@pytest.mark.parametrize("codec", ["utf-16-be", "utf-16-le", "utf-32-be", "utf-32-le"])
def test_byte_order_marks(codec: str) -> None:
    assert decode(f"\ufeff{BODY}".encode(codec), "a.txt") == BODY


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b"", "a.txt: empty. Give a file with text in it"),
        (b" \r\n\t ", "a.txt: empty. Give a file with text in it"),
        (b"\xef\xbb\xbf", "a.txt: empty. Give a file with text in it"),
        (b"%PDF-1.7 ...", "a.txt: a damaged PDF. Open it and print it to a PDF again"),
        (b"PK\x03\x04...", "a.txt: a damaged archive. Save the document again"),
        (b"\x7fELF\x02\x01\x01\x00\x00", "a.txt: not text but binary. Give a text file in UTF-8"),
        (b"\x01\x02\x03\x04 text", "a.txt: not text but binary. Give a text file in UTF-8"),
        ("The bank".encode("utf-16-le"), "a.txt: UTF-16LE without a byte order mark. Convert it: iconv -f UTF-16LE -t UTF-8 a.txt > a.utf8.txt"),
        ("The bank".encode("utf-16-be"), "a.txt: UTF-16BE without a byte order mark. Convert it: iconv -f UTF-16BE -t UTF-8 a.txt > a.utf8.txt"),
        (b"\xff\xfeT\x00h", "a.txt: broken UTF-16-LE at byte 4. Save it again as UTF-8"),
        (
            "One.\nIt cost £2.".encode("cp1252"),
            "a.txt:2: not UTF-8: byte 0xA3 at offset 13, line 2. It may be CP1252, in which it reads “One. It cost £2.”: --encoding cp1252; else name another, or save it as UTF-8",
        ),
        (b"a" * 1001, "a.txt: larger than the limit of 1,000 bytes. Split it, or give the article alone"),
    ],
)  # fmt: skip
def test_refusals(raw: bytes, message: str) -> None:
    Path("a.txt").write_bytes(raw)
    assert refusal("a.txt") == message


def test_text_with_terminal_escapes_is_text() -> None:
    Path("a.txt").write_text("\x1b[31mThe bank\x1b[0m was sold.\x0c")
    assert read("a.txt").text == "\x1b[31mThe bank\x1b[0m was sold.\x0c"


def test_a_missing_file_names_what_was_meant() -> None:
    Path("harbour.txt").write_text(BODY)
    assert refusal("habour.txt") == "habour.txt: no such file or folder. Did you mean harbour.txt"
    assert refusal("harb") == "harb: no such file or folder. Did you mean harbour.txt"
    assert refusal("habour.txt/") == "habour.txt: no such file or folder. Did you mean harbour.txt"
    assert refusal("x/y.txt") == "x/y.txt: no such file or folder. There is no folder x either"
    assert refusal("zzz") == "zzz: no such file or folder. Check the path"


def test_a_folder_is_no_file() -> None:
    Path("a").mkdir()
    assert refusal("a") == "a: is a folder. Name the articles in it"


def test_a_link_to_itself() -> None:
    Path("a.txt").symlink_to("a.txt")
    assert refusal("a.txt") == "a.txt: a link that leads back to itself. Give the file itself"


def test_a_path_that_no_system_has() -> None:
    assert refusal("a\x00b") == "a\x00b: embedded null byte. Give a file that can be opened"


def test_a_file_that_may_not_be_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    def deny(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    Path("a.txt").write_text(BODY)
    monkeypatch.setattr("builtins.open", deny)
    assert refusal("a.txt") == "a.txt: cannot be opened: permission denied. Make it readable (chmod u+r)"


# ------------------------------------------------------------------ names and folders


def test_names_are_relative_to_where_the_command_runs(here: Path) -> None:
    Path("in").mkdir()
    Path("in/a.txt").write_text(BODY)
    assert read("in/a.txt").name == "in/a.txt"
    assert read("./in//a.txt").name == "in/a.txt"
    assert read(here / "in" / "a.txt").name == "in/a.txt"
    assert read(Path("in", "a.txt")).path == os.path.join("in", "a.txt")
    os.chdir("in")
    assert read("../in/a.txt").name == "../in/a.txt"


def test_folders(here: Path) -> None:
    for name in (
        "b.txt",
        "a.md",
        "sub/c.markdown",
        "sub/.hidden.txt",
        ".git/d.txt",
        "sub/pic.png",
        "z.csv",
        "B.TXT",
    ):
        path = here / "news" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(BODY)
    assert names(["news"]) == ["news/B.TXT", "news/a.md", "news/b.txt", "news/sub/c.markdown"]
    assert names(["news/"]) == names(["news"])
    assert skipped(["news"]) == ("news/sub/pic.png (of no known kind)", "news/z.csv (of no known kind)")
    assert [document.format for document in read_all(["news"])[0]] == ["text", "markdown", "text", "markdown"]


def test_order_is_as_given() -> None:
    for name in ("a.txt", "b.txt"):
        Path(name).write_text(BODY)
    assert names(["b.txt", "a.txt"]) == ["b.txt", "a.txt"]


def test_standard_input() -> None:
    Path("stdin").write_text(BODY)
    documents, errors = read_all(["-", "stdin"], stdin=io.BytesIO(BODY.encode()))
    assert [(document.name, document.path) for document in documents] == [
        ("stdin", None),
        ("./stdin", "stdin"),
    ]
    assert errors == []


def test_keep_going_reads_the_others() -> None:
    Path("a.txt").write_text(BODY)
    Path("b.txt").write_text("")
    Path("empty").mkdir()
    Path("d").mkdir()
    Path("d/a.txt").symlink_to("../a.txt")
    documents, errors = read_all(
        ["a.txt", "b.txt", "zz.md", "empty", "./a.txt", "d", "-", "-"],
        stdin=io.BytesIO(b"\xff"),
        keep_going=True,
    )
    assert [document.name for document in documents] == ["a.txt"]
    assert [str(error) for error in errors] == [
        "empty: a folder without articles. Articles are files with .txt, .text, .md, .markdown, .html, .htm, .xhtml, .mhtml, .mht, .docx, .odt, .rtf, .pdf, .eml, .rss, .atom, .jsonl, .ndjson",
        "a.txt: given twice. Name every source once",
        "d/a.txt: the same file as a.txt. Name every source once",
        "standard input: given twice. Name every source once",
        "b.txt: empty. Give a file with text in it",
        "zz.md: no such file or folder. Check the path",
        "stdin:1: not UTF-8: byte 0xFF at offset 0, line 1. It may be CP1252, in which it reads “ÿ”: --encoding cp1252; else name another, or save it as UTF-8",
    ]


def test_without_keep_going_the_first_error_is_raised() -> None:
    Path("a.txt").write_text("")
    with pytest.raises(ReadError, match=r"a\.txt: empty"):
        read_all(["a.txt", "missing"])


def test_a_folder_that_may_not_be_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    def deny(path: str) -> None:
        raise PermissionError(13, "Permission denied", path)

    Path("news").mkdir()
    monkeypatch.setattr("os.scandir", deny)
    with pytest.raises(ReadError) as caught:
        read_all(["news"])
    assert str(caught.value) == "news: cannot be opened: permission denied. Make it readable (chmod u+r)"


def test_what_a_browser_saves_beside_a_page_is_no_article() -> None:
    for folder in ("pier_files", "notes_files"):
        Path("news", folder).mkdir(parents=True)
        Path("news", folder, "frame.html").write_text("<html><body><p>Win 1,000 crowns.</p></body></html>")
    Path("news/pier.html").write_text("<html><body><p>The pier cost 5 million.</p></body></html>")
    assert names(["news"]) == ["news/notes_files/frame.html", "news/pier.html"]
    assert skipped(["news"]) == ("news/pier_files (what belongs to a saved page)",)


def test_the_program_s_own_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(BODY.encode())))
    assert names(["-"]) == ["stdin"]


def test_no_source() -> None:
    with pytest.raises(UsageError, match="no source is given"):
        read_all([])


# ------------------------------------------------------------------ texts in memory


def test_read_text() -> None:
    document = read_text(BODY, name="draft.md")
    assert (document.name, document.text, document.path, document.format) == (
        "draft.md",
        BODY,
        None,
        "markdown",
    )
    assert read_text(BODY).format == "text"
    assert read_text(BODY, "a.html", format="markdown").format == "markdown"
    with pytest.raises(UsageError, match="unknown format 'word'"):
        read_text(BODY, format="word")


@given(text=st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    document = read_text(text)
    assert document.text == text
    assert len(document.plain) == len(text)
    assert all(text[notice.start : notice.end] for notice in document.notices)


@given(raw=st.binary(max_size=300))
def test_any_bytes_are_text_or_refused(raw: bytes) -> None:
    try:
        assert decode(raw, "a.txt").strip()
    except ReadError as error:
        assert error.place and error.remedy


def test_what_is_no_file_in_a_folder_is_passed_over_by_name(here: Path) -> None:
    folder = here / "d"
    folder.mkdir()
    (folder / "a.txt").write_text(BODY)
    os.mkfifo(folder / "f.txt")
    (folder / "l.txt").symlink_to("l.txt")
    (folder / "n.txt").symlink_to("/dev/null")
    (folder / "up").symlink_to("..")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("d/s.txt")
        assert names(["d"]) == ["d/a.txt"]
        assert skipped(["d"]) == (
            "d/f.txt (a pipe)",
            "d/l.txt (a link that leads back to itself)",
            "d/n.txt (a device)",
            "d/s.txt (a socket)",
            "d/up (a link to a folder)",
        )


def test_a_link_that_leads_nowhere_is_a_source_that_cannot_be_read(here: Path) -> None:
    (here / "d").mkdir()
    (here / "d" / "a.txt").symlink_to("gone.txt")
    assert [str(error) for error in read_all(["d", "d/a.txt"], keep_going=True)[1]][-1].startswith(
        "d/a.txt: "
    )


def test_pipes_and_devices_that_are_named(here: Path) -> None:
    os.mkfifo("f.txt")
    told = "f.txt: a pipe that nobody writes to, and no file. Give a file, or - for standard input"
    assert refusal("f.txt") == told
    assert refusal("/dev/zero") == "/dev/zero: a device, and no file. Give a file, or - for standard input"
    reading, writing = os.pipe()
    os.write(writing, BODY.encode())
    os.close(writing)
    assert read(f"/dev/fd/{reading}").text == BODY  # as `<(curl …)` gives one
    os.close(reading)


def test_a_remedy_for_a_shell_quotes_names(here: Path) -> None:
    for name, quoted in (("a;b.txt", "'a;b.txt' > 'a;b.utf8.txt'"), ("-a.txt", "./-a.txt > ./-a.utf8.txt")):
        Path(name).write_bytes("coffee\n".encode("utf-16-le"))
        assert refusal(name).endswith(f"iconv -f UTF-16LE -t UTF-8 {quoted}")


def test_a_standard_input_that_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    with pytest.raises(ReadError, match="stdin: is closed"):
        read_all(["-"])
