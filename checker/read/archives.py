"""Zip archives, which Word and OpenDocument files are, and the XML in them: opened only when they are no bomb."""

from __future__ import annotations

import io
import zipfile
import zlib

from checker.errors import ReadError

__all__ = ["members", "opened", "refuse_entities"]

UNPACKED = 100_000_000
"""Bytes of the largest archive, unpacked: five times the largest file that is read."""

XML = 10_000_000
"""Bytes of all XML in the largest archive: a book of 300 pages has half of that."""

_MEMBERS = 5_000
"""Files of the largest archive."""


def opened(raw: bytes, name: str) -> zipfile.ZipFile:
    """The archive in a file's bytes. Raises ReadError for one that is broken, encrypted, or a bomb."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(raw))
        infos = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise ReadError("a damaged archive", place=name, remedy="Save the document again") from error
    if len(infos) > _MEMBERS or sum(info.file_size for info in infos) > UNPACKED:
        message = f"an archive that unpacks to more than {UNPACKED // 1_000_000} MB"
        raise ReadError(message, place=name, remedy="Take the pictures out, or save the text alone")
    if any(info.flag_bits & 1 for info in infos):
        raise ReadError("encrypted", place=name, remedy="Save it without a password")
    return archive


def members(archive: zipfile.ZipFile, name: str) -> dict[str, bytes]:
    """The XML files of an archive by their names. Raises ReadError for one that is damaged or declares entities."""
    found: dict[str, bytes] = {}
    left = XML
    for info in archive.infolist():
        if not info.filename.endswith((".xml", ".rels")):
            continue
        try:
            with archive.open(info) as stream:
                found[info.filename] = stream.read(left + 1)
        except (
            zipfile.BadZipFile,
            ValueError,
            OSError,
            EOFError,
            RuntimeError,
            NotImplementedError,
            zlib.error,
        ) as error:
            raise ReadError("a damaged archive", place=name, remedy="Save the document again") from error
        left -= len(found[info.filename])
        if left < 0:
            message = f"a document with more than {XML // 1_000_000} MB of text"
            raise ReadError(message, place=name, remedy="Give the article alone")
        refuse_entities(found[info.filename], name)
    return found


def refuse_entities(raw: bytes, name: str) -> None:
    """Raise ReadError for XML that declares entities: no program that writes articles does, a bomb does."""
    if (
        b"<!ENTITY" in raw
        or b"<!ENTITY".decode().encode("utf-16-le") in raw
        or b"<!ENTITY".decode().encode("utf-16-be") in raw
    ):
        raise ReadError("XML that declares entities", place=name, remedy="Save it again without a DTD")
