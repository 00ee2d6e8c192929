"""A mail to an article: its text as a mail program shows it, the plain part before the HTML one."""

from __future__ import annotations

from email import policy
from email.errors import MessageError
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
    title, published = _header(message, "Subject"), day_of(_header(message, "Date"))
    sender, address = parseaddr(_header(message, "From") or "")
    author = sender or address or None
    if body.get_content_subtype() == "html":
        page = page_of(text)
        parts = tuple(Part(block.start, block.end, block.mark, block.label) for block in page.blocks)
        return [Article(page.text, page.places, parts, "mail", title, published, author)]
    return [Article(text.replace("\r\n", "\n"), None, (), "mail", title, published, author)]


def _header(message: EmailMessage, name: str) -> str | None:
    try:
        return " ".join(str(message.get(name, "")).split()) or None
    except (ValueError, IndexError, LookupError):  # the standard library's parser of headers gives up on some
        return None
