"""A mail to an article: its text as a mail program shows it, the plain part before the HTML one."""

from __future__ import annotations

import re
from email import policy
from email.errors import HeaderParseError, MessageError
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parseaddr

from checker.errors import ReadError
from checker.read.article import Article, Part, day_of
from checker.read.page import page_of

__all__ = ["read"]


def read(raw: bytes, name: str, encoding: str | None = None) -> list[Article]:
    """The article in a mail (.eml). A place is the line of its text, as a mail program shows it, and the column.

    Raises ReadError for a mail without text, or whose text cannot be decoded.
    """
    if any(len(match[0]) > _LONGEST for match in _CONTENT_HEADER.finditer(raw)):
        raise ReadError(
            "a mail with a header of no sensible length", place=name, remedy="Save its text as a file"
        )
    message = BytesParser(EmailMessage, policy=policy.default).parsebytes(raw)
    try:
        body = message.get_body(preferencelist=("plain", "html"))
        text = body.get_content() if body is not None else None
    except (KeyError, ValueError, LookupError, MessageError) as error:
        raise ReadError(
            "a mail whose text cannot be decoded", place=name, remedy="Save its text as a file"
        ) from error
    if body is None or not isinstance(text, str) or not text.strip():
        raise ReadError("a mail without text", place=name, remedy="Save what is attached to it as a file")
    if "\x00" in text:
        raise ReadError(
            "a mail whose text is no text: it holds NUL characters",
            place=name,
            remedy="Save its text as a file",
        )
    title, published = _header(message, "subject"), day_of(_header(message, "date"))
    author = _sender(_header(message, "from") or "")
    if body.get_content_subtype() == "html":
        page = page_of(text)
        parts = tuple(Part(block.start, block.end, block.mark, block.label) for block in page.blocks)
        return [Article(page.text, page.places, parts, "mail", title, published, author)]
    return [Article(text.replace("\r\n", "\n"), None, (), "mail", title, published, author)]


def _sender(header: str) -> str | None:
    """The name of the sender, or the address."""
    try:
        return next((one for one in parseaddr(header) if one), None)
    except RecursionError:  # brackets inside brackets
        return None


_LONGEST = 1_000
"""Code points of the longest header that is read: the standard library takes time and memory without bound for more."""

_CONTENT_HEADER = re.compile(
    rb"^content-[a-z-]++:[^\n]*+(?>(?:\n[ \t][^\n]*+)*)", re.IGNORECASE | re.MULTILINE
)
"""A header that says how a part is to be decoded."""


def _header(message: EmailMessage, name: str) -> str | None:
    """The first header of that name, decoded, in one line."""
    raw = next((str(value) for key, value in message.raw_items() if key.lower() == name), "")[:_LONGEST]
    try:
        return " ".join(str(make_header(decode_header(raw))).split()) or None
    except (ValueError, LookupError, HeaderParseError):
        return " ".join(raw.split()) or None
