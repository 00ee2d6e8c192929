"""Files of every format that are broken, hostile, or under another format's name: read, or refused with a remedy."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from checker import cli
from checker.errors import ReadError
from checker.read import LIMIT, read_file

DATA = Path(__file__).parent.parent / "data" / "read"
NEWSML = (
    b'<?xml version="1.0"?>\n<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="u" version="1">'
    b"<contentMeta><headline>Pier opens</headline></contentMeta><contentSet><inlineXML><html><body><p>It cost 5 million.</p>"
    b"</body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>"
)
NINJS = json.dumps({"headline": "Pier opens", "body_text": "It cost 5 million.\n\nIt is long."}).encode()
MAIL = (
    b"Subject: Pier\nMIME-Version: 1.0\nMessage-ID: <1@x>\nContent-Type: text/plain\n\nIt cost 5 million.\n"
)

SAMPLES: dict[str, bytes] = {
    "docx": (DATA / "council.docx").read_bytes(),
    "odt": (DATA / "council.odt").read_bytes(),
    "rtf": (DATA / "council.rtf").read_bytes(),
    "pdf": (DATA / "council.pdf").read_bytes(),
    "html": (DATA / "pier-saved.html").read_bytes(),
    "mhtml": (DATA / "pier.mhtml").read_bytes(),
    "rss": (DATA / "feeds" / "wordpress.rss").read_bytes(),
    "atom": (DATA / "feeds" / "pelican.atom").read_bytes(),
    "xml": NEWSML,
    "json": NINJS,
    "jsonl": NINJS + b"\n" + NINJS + b"\n",
    "eml": MAIL,
    "md": b"# Pier opens\n\nIt cost *5* million.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
    "txt": b"Pier opens\n\nIt cost 5 million.\n",
}

TOLD_BY_CONTENT = ("docx", "odt", "rtf", "pdf", "rss", "atom", "xml", "json")
"""Formats that are known whatever a file is called."""


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def texts(name: str, raw: bytes) -> list[str] | None:
    """The texts in a file; None where it is refused, with its place and a remedy."""
    Path(name).write_bytes(raw)
    try:
        return [one.text for one in read_file(name)]
    except ReadError as error:
        assert str(error).startswith(name), error
        assert error.remedy, error
        return None


@pytest.mark.parametrize("suffix", SAMPLES)
def test_truncated(suffix: str) -> None:
    raw = SAMPLES[suffix]
    assert texts(f"whole.{suffix}", raw)
    found = [texts(f"a.{suffix}", raw[: len(raw) * part // 16]) for part in range(16)]
    assert found[0] is None, "an empty file"
    if suffix in ("docx", "odt"):
        assert found == [None] * 16


@pytest.mark.parametrize("suffix", SAMPLES)
def test_bytes_that_were_lost_or_changed(suffix: str) -> None:
    raw = SAMPLES[suffix]
    for part in range(1, 12):
        at = len(raw) * part // 12
        texts(f"a.{suffix}", raw[:at] + b"\xff\x00{<" + raw[at + 4 :])
        texts(f"a.{suffix}", raw[:at] + raw[at + 7 :])


@pytest.mark.parametrize("called", SAMPLES)
@pytest.mark.parametrize("suffix", SAMPLES)
def test_under_the_name_of_another_format(suffix: str, called: str) -> None:
    found = texts(f"a.{called}", SAMPLES[suffix])
    if suffix in TOLD_BY_CONTENT and (suffix, called) != ("json", "jsonl"):
        assert found == texts(f"whole.{suffix}", SAMPLES[suffix])
    elif suffix == "txt":
        assert found is None or "It cost 5 million." in found[0]


LAUGHS = b'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>'
OUTSIDE = b'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY c SYSTEM "file:///etc/hostname">]>'


def inside(suffix: str, member: str) -> Callable[[bytes], bytes]:
    """The sample with another content of one of its members."""

    def made(head: bytes) -> bytes:
        out = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(SAMPLES[suffix])) as old, zipfile.ZipFile(out, "w") as new:
            for name in old.namelist():
                new.writestr(name, head + b"<r>&c;</r>" if name == member else old.read(name))
        return out.getvalue()

    return made


@pytest.mark.parametrize(
    "head", [LAUGHS, OUTSIDE, LAUGHS.decode().encode("utf-16")], ids=["laughs", "outside", "utf-16"]
)
@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("a.docx", inside("docx", "word/document.xml")),
        ("b.docx", inside("docx", "word/styles.xml")),
        ("a.odt", inside("odt", "content.xml")),
        ("b.odt", inside("odt", "styles.xml")),
        ("a.rss", lambda head: head + b"<rss version='2.0'><channel><item><title>&c;</title></item></channel></rss>"),
        ("a.atom", lambda head: head + b"<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>&c;</title></entry></feed>"),
        ("a.xml", lambda head: head + NEWSML.partition(b"?>")[2].replace(b"Pier", b"&c;")),
    ],
)  # fmt: skip
def test_entities(name: str, made: Callable[[bytes], bytes], head: bytes) -> None:
    found = texts(name, made(head))
    host = Path("/etc/hostname").read_text().strip() if Path("/etc/hostname").exists() else ""
    assert found is None or not any("haha" in one or (host and host in one) for one in found)


@pytest.mark.parametrize("suffix", SAMPLES)
def test_a_file_of_100_mb(suffix: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with Path(f"a.{suffix}").open("wb") as stream:
        stream.write(SAMPLES[suffix])
        stream.truncate(100_000_000)
    with pytest.raises(
        ReadError, match=r"larger than the limit of 20 MB\. Split it, or give the article alone"
    ):
        read_file(f"a.{suffix}")
    assert LIMIT == 20_000_000


def test_deep_nesting() -> None:
    deep = 30_000
    for name, raw in {
        "a.html": b"<html><body>" + b"<div>" * deep + b"It cost 5 million." + b"</div>" * deep,
        "a.json": b'{"title": "a", "text": ' + b"[" * deep + b"]" * deep + b"}",
        "a.rtf": b"{\\rtf1 " + b"{" * deep + b"It cost 5 million." + b"}" * deep + b"}",
        "a.rss": b"<rss><channel><item><title>a</title><x>" + b"<a>" * deep + b"</a>" * deep + b"</x></item></channel></rss>",
        "a.xml": NEWSML.replace(b"<p>", b"<p>" + b"<b>" * deep).replace(b"</p>", b"</b>" * deep + b"</p>"),
        "a.docx": inside("docx", "word/document.xml")(b"<a>" * deep),
        "a.odt": inside("odt", "content.xml")(b"<a>" * deep),
        "a.md": b"> " * deep + b"It cost 5 million.",
    }.items():  # fmt: skip
        texts(name, raw)


def test_bombs() -> None:
    page = zlib.compress(b"\x00" * 60_000_000, 9)
    stream = b"%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n" + (
        b"3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>\nendobj\n4 0 obj\n<</Filter/FlateDecode/Length "
        + str(len(page)).encode() + b">>\nstream\n" + page + b"\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n"
    )  # fmt: skip
    assert texts("a.pdf", stream) is None
    assert texts("a.txt", gzip.compress(b"0" * 50_000_000)) is None
    many = io.BytesIO()
    with zipfile.ZipFile(many, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"<w/>")
        for number in range(6_000):
            archive.writestr(f"{number}.xml", b"")
    assert texts("a.docx", many.getvalue()) is None


@pytest.mark.parametrize("suffix", SAMPLES)
def test_the_command_line_says_so_and_leaves_nothing_behind(
    suffix: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path(f"a.{suffix}").write_bytes(b"\x00\x01\x02" * 50)
    Path("b.txt").write_text("It cost 5 million.")
    assert cli.main(["compare", f"a.{suffix}", "b.txt", "--format", "html=report.html"]) == 2
    told = capsys.readouterr()
    assert (
        told.out == ""
        and told.err.startswith(f"checker: error: a.{suffix}: ")
        and "Traceback" not in told.err
    )
    assert not Path("report.html").exists()


def flagged(raw: bytes) -> bytes:
    """An archive whose members are said to be encrypted."""
    at = raw.index(b"PK\x01\x02")
    return raw[: at + 8] + b"\x01" + raw[at + 9 :]


SECRET = b"MIME-Version: 1.0\nMessage-ID: <1@x>\nSubject: Pier\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data\nContent-Transfer-Encoding: base64\n\nAAAA\n"


@pytest.mark.parametrize(
    ("name", "raw", "message"),
    [
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 99, "an old or an encrypted Office document"),
        ("b.docx", flagged(SAMPLES["docx"]), "encrypted. Save it without a password"),
        ("a.odt", inside("odt", "META-INF/manifest.xml")(b"<!-- manifest:encryption-data -->"), "encrypted. Save it without a password"),
        ("b.odt", flagged(SAMPLES["odt"]), "encrypted. Save it without a password"),
        ("a.pdf", (DATA / "locked.pdf").read_bytes(), "encrypted. Save it without a password"),
        ("a.eml", SECRET, "a mail without text"),
    ],
)  # fmt: skip
def test_encrypted(name: str, raw: bytes, message: str) -> None:
    Path(name).write_bytes(raw)
    with pytest.raises(ReadError, match=message):
        read_file(name)
