"""PDF: a file that LibreOffice made, the reading order of lines, and broken files."""

from __future__ import annotations

from pathlib import Path

import pytest

import checker
from checker.errors import ReadError
from checker.read import read
from checker.read.pdf import Line, in_reading_order

DATA = Path(__file__).parent.parent / "data" / "read"


@pytest.fixture(scope="module")
def council() -> checker.Document:
    return read(DATA / "council.pdf")


def test_paragraphs_in_reading_order(council: checker.Document) -> None:
    found = [
        (one.kind, words[:60])
        for one in council.sections
        for words in council.text[one.start : one.end].strip().split("\n\n")
    ]
    assert found == [
        ("heading", "Council buys the old dairy"),
        ("story", "The town council of Vale has bought the old dairy for £4 mil"),
        ("heading", "What it will hold"),
        ("story", "a library with 12,000 books"),
        ("story", "a hall for 350 people"),
        ("story", "Work\t2031\t2032"),
        ("story", "Roof\t£200,000\t£150,000"),
        ("story", "Neighbours welcomed the purchase of the dairy, whose chimney"),
        ("story", "The society for the preservation of industrial monuments, wh"),
        ("story", "The opposition called the price unreasonable. Its spokeswoma"),
        ("story", "The mayor rejected the accusation. The council had paid what"),
        ("story", "On the second page stands what the dairy used to be: in its "),
        ("story", "1 According to the archive of the county, box 17."),
        ("residue", "Vale Courier, draft of 14 copies"),
        ("residue", "Page 1"),
        ("residue", "Vale Courier, draft of 14 copies"),
        ("residue", "Page 2"),
    ]
    assert council.title == "Council buys the old dairy"


def test_places_are_page_and_line(council: checker.Document) -> None:
    assert council.places is not None
    places = {one.text: (council.places.page(one.start), one.line) for one in checker.extract(council)}
    assert (places["£4 million"], places["75 people"]) == ((1, 3), (2, 2))


def test_broken_words_are_whole(council: checker.Document) -> None:
    assert "\x02" not in council.text
    for words in (
        "preservation of industrial monuments",
        "corporation from the capital",
        "the administration had not disclosed",
    ):
        assert words in council.text


def lines(*rows: str) -> list[Line]:
    """Lines from a sketch: each row a baseline, pieces parted by two spaces and more, a letter 5 points wide."""
    import re

    return [
        Line(match[0], 5.0 * match.start(), 100.0 - 12 * number, 5.0 * match.end(), 110.0 - 12 * number)
        for number, row in enumerate(rows)
        for match in re.finditer(r"\S+(?: \S+)*", row)
    ]


@pytest.mark.parametrize(
    ("rows", "order"),
    [
        (("one two", "three"), "one two|three"),
        (("aaaaaaa    eeeeeee", "bbbbbbb    fffffff", "ccccccc    ggggggg"), "aaaaaaa|bbbbbbb|ccccccc|eeeeeee|fffffff|ggggggg"),
        (
            ("a headline over both", "bbbbbbb    eeeeeee", "ccccccc    fffffff", "ddddddd", "what follows both of them"),
            "a headline over both|bbbbbbb|ccccccc|ddddddd|eeeeeee|fffffff|what follows both of them",
        ),
    ],
)  # fmt: skip
def test_reading_order(rows: tuple[str, ...], order: str) -> None:
    found = lines(*rows)
    assert "|".join(line.text for line in in_reading_order(found)) == order
    assert in_reading_order(found[::-1]) == in_reading_order(found)


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        ((DATA / "locked.pdf").read_bytes(), "encrypted. Save it without a password"),
        ((DATA / "council.pdf").read_bytes()[:900], "a damaged PDF. Open it and print it to a PDF again"),
        (b"%PDF-1.7 and nothing more", "a damaged PDF. Open it and print it to a PDF again"),
    ],
)
def test_broken_files(raw: bytes, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.pdf").write_bytes(raw)
    with pytest.raises(ReadError) as caught:
        read("a.pdf")
    assert str(caught.value) == f"a.pdf: {message}"


def test_a_pdf_of_pictures(tmp_path: Path) -> None:
    pypdfium2 = pytest.importorskip("pypdfium2")
    document = pypdfium2.PdfDocument.new()
    document.new_page(200, 200)
    document.save(tmp_path / "a.pdf")
    with pytest.raises(ReadError, match="a PDF without words"):
        read(tmp_path / "a.pdf")


def test_a_claim_of_a_pdf_has_its_page(council: checker.Document) -> None:
    source = checker.read_text("In its best years the dairy employed 80 people.", "source.txt")
    report = checker.check(council, against=[source]).model_dump(mode="json")
    places = {
        (one["shown"], one.get("page"), one["line"])
        for found in report["findings"]
        for one in found["claims"]
    }
    assert {("75 people", 2, 2), ("£4 million", 1, 3)} <= places
    assert all(
        "page" not in one
        for found in report["findings"]
        for one in found["claims"]
        if one["source"] == "source.txt"
    )
