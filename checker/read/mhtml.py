"""A page that a browser saved as one file (MHTML) to an article: the page in it, read as any other page."""

from __future__ import annotations

from email import policy
from email.message import EmailMessage
from email.parser import BytesParser

from checker.errors import ReadError
from checker.read import web
from checker.read.article import Article
from checker.read.files import decode, encoding_of

__all__ = ["read"]


def read(raw: bytes, name: str, encoding: str | None = None) -> list[Article]:
    """The article in a saved page (.mhtml, .mht). A place is the line and column in the page, once it is unpacked.

    The date of the file is the day on which it was saved, and says nothing of the story's. Raises ReadError for a file
    without a page, and where the extra "web" is not installed.
    """
    message = BytesParser(EmailMessage, policy=policy.default).parsebytes(raw)
    for part in message.walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            page = part.get_payload(decode=True)
            if isinstance(page, bytes) and page.strip():
                return [web.article_of(decode(page, name, encoding or _charset(part)), name)]
    raise ReadError(
        "a saved page without a page in it", place=name, remedy="Save the page again, as HTML only"
    )


def _charset(part: EmailMessage) -> str | None:
    """The encoding that a part states, where there is one of that name."""
    stated = part.get_content_charset()
    return encoding_of(stated) if stated else None
