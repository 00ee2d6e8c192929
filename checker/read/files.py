"""From paths to bytes to text: which files there are, and what a file's bytes say.

Nothing is guessed in silence: a text is UTF-8, or carries a byte order mark that says otherwise.
"""

from __future__ import annotations

import codecs
import errno
import os
import re
import shlex
import stat
from collections.abc import Iterable
from typing import BinaryIO, NamedTuple

from checker.errors import ReadError
from checker.opening import GIVE, kind_of, opened
from checker.places import shown
from checker.read.formats import SUFFIXES
from checker.read.guess import guessed

__all__ = ["LIMIT", "Found", "decode", "encoding_of", "find", "load", "load_stream", "within"]

LIMIT = 20_000_000
"""Bytes of the largest file that is read: some three million words; more is no article."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks and the encoding each says; UTF-32 first, because its mark begins like UTF-16's."""

_MAGIC = (
    (b"\xd0\xcf\x11\xe0", "an old or an encrypted Office document", "Save it as .docx without a password"),
    (b"bplist00", "a web archive of Safari", "Save the page as its source (.html)"),
    (b"\x1f\x8b", "a gzip archive", "Unpack it (gunzip) and read what is in it"),
    (b"\x89PNG", "a picture", "Give its text instead"),
    (b"\xff\xd8\xff", "a picture", "Give its text instead"),
)
"""How files begin that are no text, what they are, and what to do (file(1)'s magic, shortened)."""

_CONTROLS = bytes([*range(1, 9), *range(14, 27)])
"""Control characters that no text needs; tab, line ends and escape (terminal colours) are not among them."""


class Found(NamedTuple):
    """What paths lead to: files in order, files of other kinds in folders, and what cannot be read."""

    files: tuple[str, ...]
    skipped: tuple[str, ...]
    errors: tuple[ReadError, ...]
    passed: tuple[str, ...] = ()
    """What folders hold that is no file and was passed over, with what it is: "in/x.txt (a pipe)"."""


def find(paths: Iterable[str]) -> Found:
    """The files that paths lead to: files as given, folders with all below them, in the order of their names.

    From a folder only the suffixes in `SUFFIXES` are taken; hidden files are passed over, others are `skipped`.
    "-" stays as it is. A file that two paths lead to is an error, as is a folder without articles.
    """
    files: list[str] = []
    skipped: list[str] = []
    errors: list[ReadError] = []
    passed: list[str] = []
    first: dict[str, str] = {}
    for given in paths:
        inside = Found((given,), (), ()) if given == "-" or not os.path.isdir(given) else _below(given)
        skipped += inside.skipped
        errors += inside.errors
        passed += inside.passed
        for path in inside.files:
            real = path if path == "-" else os.path.realpath(path)
            if real in first:
                errors.append(_twice(path, first[real]))
            else:
                first[real] = path
                files.append(path)
    return Found(tuple(files), tuple(skipped), tuple(errors), tuple(passed))


def _twice(path: str, before: str) -> ReadError:
    name = "standard input" if path == "-" else shown(path)
    if path == "-" or shown(before) == name:
        return ReadError("given twice", place=name, remedy="Name every source once")
    return ReadError(f"the same file as {shown(before)}", place=name, remedy="Name every source once")


def _below(folder: str) -> Found:
    """The articles in a folder and all below it; links to other folders are not followed."""
    articles: list[str] = []
    others: list[str] = []
    passed: list[str] = []
    errors: list[ReadError] = []

    def note(error: OSError) -> None:
        errors.append(_unreadable(str(error.filename or folder), error))

    for inside, folders, names in os.walk(folder, onerror=note):
        folders[:] = [name for name in folders if not name.startswith(".")]
        saved = [name for name in folders if _of_a_page(name, names)]
        passed += [f"{shown(os.path.join(inside, name))} (what belongs to a saved page)" for name in saved]
        folders[:] = [name for name in folders if name not in saved]
        for name in names:
            path = os.path.join(inside, name)
            if name.startswith("."):
                continue
            if why := _no_file(path):
                passed.append(f"{shown(path)} ({why})")
            else:
                (articles if os.path.splitext(name)[1].lower() in SUFFIXES else others).append(path)
        linked = (os.path.join(inside, name) for name in folders)
        passed += [f"{shown(path)} (a link to a folder)" for path in linked if os.path.islink(path)]
    if not articles and not errors:
        kinds = ", ".join(SUFFIXES)
        remedy = f"Articles are files with {kinds}"
        errors.append(ReadError("a folder without articles", place=shown(folder), remedy=remedy))
    return Found(tuple(_in_order(articles)), tuple(_in_order(others)), tuple(errors), tuple(sorted(passed)))


def _of_a_page(folder: str, names: Iterable[str]) -> bool:
    """Whether a folder is what a browser saves beside a page: "story_files" beside "story.html"."""
    stem, mark, rest = folder.rpartition("_files")
    return bool(mark and not rest) and any(
        f"{stem}{suffix}" in names for suffix in (".html", ".htm", ".xhtml")
    )


def _no_file(path: str) -> str | None:
    """What stands in a folder instead of a file: a pipe, a device, a socket, a loop of links; None for a file."""
    try:
        mode = os.stat(path).st_mode
    except OSError as error:
        return "a link that leads back to itself" if error.errno == errno.ELOOP else None
    return None if stat.S_ISREG(mode) else kind_of(mode)


def _in_order(paths: list[str]) -> list[str]:
    return sorted(paths, key=lambda path: path.split(os.sep))


def load(path: str, limit: int = LIMIT) -> bytes:
    """The bytes of a file, or a ReadError that says why there are none."""
    try:
        if os.path.isdir(path):
            raise ReadError("is a folder", place=shown(path), remedy="Name the articles in it")
        with open(opened(path), "rb") as stream:
            raw = stream.read(limit + 1)
            if not raw and stat.S_ISFIFO(os.fstat(stream.fileno()).st_mode):
                raise ReadError("a pipe that nobody writes to, and no file", place=shown(path), remedy=GIVE)
            return within(raw, shown(path), limit)
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from error


def load_stream(stream: BinaryIO | None, name: str, limit: int = LIMIT) -> bytes:
    """The bytes of an open stream (standard input); None is one that was closed."""
    if stream is None:
        raise ReadError("is closed", place=name, remedy="Give the article as a file, or by a pipe")
    try:
        return within(stream.read(limit + 1), name, limit)
    except OSError as error:
        raise ReadError(error.strerror or "cannot be read", place=name) from error


def within(raw: bytes, name: str, limit: int) -> bytes:
    """The bytes, where they are no more than `limit`. Raises ReadError for more."""
    if len(raw) > limit:
        size = f"{limit / 1e6:g} MB" if limit >= 1_000_000 else f"{limit:,} bytes"
        raise ReadError(
            f"larger than the limit of {size}", place=name, remedy="Split it, or give the article alone"
        )
    return raw


def _unreadable(path: str, error: OSError | ValueError) -> ReadError:
    name = shown(path)
    number = error.errno if isinstance(error, OSError) else None
    if number == errno.ENOENT:
        return ReadError("no such file or folder", place=name, remedy=_alike(path))
    if number == errno.ELOOP:
        return ReadError("a link that leads back to itself", place=name, remedy="Give the file itself")
    if number in (errno.EACCES, errno.EPERM):
        return ReadError(
            "cannot be opened: permission denied", place=name, remedy="Make it readable (chmod u+r)"
        )
    reason = (error.strerror if isinstance(error, OSError) else str(error)) or "cannot be read"
    return ReadError(reason[0].lower() + reason[1:], place=name, remedy="Give a file that can be opened")


def _alike(path: str) -> str:
    """What the reader may have meant instead of a file that is not there."""
    from difflib import get_close_matches

    folder, name = os.path.split(path.rstrip(os.sep) or path)
    try:
        names = sorted(os.listdir(folder or "."))[:5000]
    except OSError:
        return f"There is no folder {shown(folder)} either" if folder else "Check the path"
    close = get_close_matches(name, names, n=1) or [one for one in names if name and one.startswith(name)]
    return f"Did you mean {shown(os.path.join(folder, close[0]))}" if close else "Check the path"


def decode(raw: bytes, name: str, encoding: str | None = None) -> str:
    """The text of a file's bytes, its line ends kept and its byte order mark dropped.

    A byte order mark counts first, then `encoding` (a name that Python knows), then UTF-8, then the encoding that a
    page or an XML file declares. Raises ReadError when there is no text in it, when it is no text, or when it is in
    none of these.
    """
    mark, code = next(
        ((mark, code) for mark, code in _MARKS if raw.startswith(mark)), (b"", encoding or "utf-8")
    )
    if not mark:
        _refuse_binary(raw, name)
    body = raw[len(mark) :]
    try:
        text = body.decode(code)
    except UnicodeDecodeError as error:
        declared = None if mark or encoding else declared_encoding(raw)
        if declared is None:
            raise _wrong_encoding(raw, error.start + len(mark), name, code, chosen=bool(encoding)) from error
        text = _as_declared(raw, declared, name)
    if not text or text.isspace():
        raise ReadError("empty", place=name, remedy="Give a file with text in it")
    if "\x00" in text:
        raise ReadError(
            "not text: it holds NUL characters", place=name, remedy="Save it as plain text in UTF-8"
        )
    return text


def encoding_of(label: str) -> str | None:
    """Python's name of an encoding of text, in whichever of its forms it is given; None where there is none.

    "rot13", "hex" and "undefined" are codecs, and no encodings of text.
    """
    try:
        "a".encode(label)
        return codecs.lookup(label).name
    except (LookupError, ValueError):
        return None


_DECLARED = re.compile(
    rb"""<\?xml\s[^>]{0,60}?\bencoding\s*=\s*["']([\w.:-]{2,40})|<meta\s[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w.:-]{2,40})""",
    re.IGNORECASE,
)
_ALIASES = {
    "iso-8859-1": "cp1252", "iso8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252", "us-ascii": "cp1252",
    "ascii": "cp1252", "iso-8859-9": "cp1254", "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932",
    "shift-jis": "cp932", "x-sjis": "cp932", "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "x-mac-roman": "mac-roman",
}  # fmt: skip
"""Encodings that pages name and mean by it another that holds more (WHATWG Encoding Standard, 4.2)."""


def declared_encoding(raw: bytes) -> str | None:
    """The encoding that a page or an XML file declares in its first 4,096 bytes, by the name that Python knows."""
    match = _DECLARED.search(raw[:4096])
    if match is None:
        return None
    label = (match[1] or match[2]).decode("ascii").lower()
    return _ALIASES.get(label, label)


def _as_declared(raw: bytes, declared: str, name: str) -> str:
    try:
        return raw.decode(declared)
    except (LookupError, UnicodeDecodeError, ValueError) as error:
        message = f"neither UTF-8 nor {declared}, which it declares"
        raise ReadError(
            message, place=name, remedy="Say what it is with --encoding, or save it as UTF-8"
        ) from error


def _refuse_binary(raw: bytes, name: str) -> None:
    for magic, what, remedy in _MAGIC:
        if raw.startswith(magic):
            raise ReadError(f"not text but {what}", place=name, remedy=remedy)
    sample = raw[:100_000]
    zeros = sample.count(0)
    if zeros * 3 > len(sample) and (codec := _wide(sample)):
        remedy = f"Convert it: iconv -f {codec} -t UTF-8 {_quoted(name)} > {_quoted(_converted(name))}"
        raise ReadError(f"{codec} without a byte order mark", place=name, remedy=remedy)
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if zeros or controls * 20 > len(sample):
        raise ReadError("not text but binary", place=name, remedy="Give a text file in UTF-8")


def _wide(sample: bytes) -> str | None:
    """UTF-16LE or UTF-16BE when every other byte is mostly zero, as in Latin text."""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if odd > 4 * even + 2:
        return "UTF-16LE"
    return "UTF-16BE" if even > 4 * odd + 2 else None


def _wrong_encoding(raw: bytes, offset: int, name: str, code: str, *, chosen: bool) -> ReadError:
    if chosen:
        line = raw.count(b"\n", 0, offset) + 1
        message = f"not {code}: byte 0x{raw[offset]:02X} at offset {offset:,}, line {line:,}"
        return ReadError(
            message, place=f"{name}:{line}", remedy="Leave --encoding out for UTF-8, or name another"
        )
    if code != "utf-8":
        message = f"broken {code.upper()} at byte {offset:,}"
        return ReadError(message, place=name, remedy="Save it again as UTF-8")
    line = raw.count(b"\n", 0, offset) + 1
    message = f"not UTF-8: byte 0x{raw[offset]:02X} at offset {offset:,}, line {line:,}"
    return ReadError(message, place=f"{name}:{line}", remedy=_guess(raw))


def _guess(raw: bytes) -> str:
    """What to do about a text in an unknown encoding: the likely one is named, with how the text reads in it."""
    found = guessed(raw)
    if found is None:
        return "Save it as UTF-8, or name its encoding: --encoding NAME"
    code, words = found
    return f"It may be {code.upper()}, in which it reads “{words}”: --encoding {code}; else name another, or save it as UTF-8"


def _quoted(name: str) -> str:
    """A file's name as a shell takes it: one that begins with a dash is no option, whatever else it holds."""
    return shlex.quote(f"./{name}" if name.startswith("-") else name)


def _converted(name: str) -> str:
    stem, suffix = os.path.splitext(name)
    return f"{stem}.utf8{suffix or '.txt'}"
