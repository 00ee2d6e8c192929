"""Every limit on what is read, done and written, in one table: `checker config` and docs/security.md show it."""

from __future__ import annotations

from typing import NamedTuple

from checker import config, rulebook
from checker.authoring.drafting.entities import MOST_ENTITIES
from checker.authoring.drafting.fields import MOST_FIELDS
from checker.extract import quotation_marks
from checker.gate import accept, baseline
from checker.judge import case, equations, listed
from checker.read import archives, feed, files, hidden, mail, pdf, pdf_unseen, rich, web
from checker.report import html, lists, markdown, page, screen, told
from checker.text import sentences
from checker.values import interval
from checker.vocabulary import phrases

__all__ = ["LIMITS", "Limit", "table"]


LOGGED = 400
"""Code points of a line in the log of the language server: messages quote what a client sent."""


class Limit(NamedTuple):
    """A limit, as people read it."""

    what: str
    most: str
    beyond: str
    """What happens beyond it."""


def _bytes(count: int) -> str:
    return f"{count / 1_000_000:g} MB"


LIMITS = (
    Limit("an article's file", _bytes(files.LIMIT), "refused, exit code 2 (`limits` in the configuration)"),
    Limit("articles in one run", f"{config.Limits().articles:,}", "refused, exit code 2 (`limits`)"),
    Limit("an archive (Word, OpenDocument), unpacked", _bytes(archives.UNPACKED), "refused, exit code 2"),
    Limit("its XML, and its files", f"{_bytes(archives.XML)}, {archives._MEMBERS:,}", "refused, exit code 2"),
    Limit("pages of a PDF", f"{pdf._PAGES:,}", "refused, exit code 2"),
    Limit("filled areas of its page", f"{pdf_unseen._MOST:,}", "its colours are not looked at"),
    Limit("items of a feed", f"{feed.ITEMS:,}", "refused, exit code 2"),
    Limit("comments, headers and footers of rich text", f"{rich._MOST:,}", "the first are read"),
    Limit(
        "a header of a mail",
        f"{mail._LONGEST:,} code points",
        "refused, exit code 2, where it says how a part is encoded; else cut",
    ),
    Limit("a rule file", _bytes(rulebook.MAX_RULE_FILE), "refused, exit code 2"),
    Limit("a baseline or another report that is read", _bytes(baseline.LIMIT), "refused, exit code 2"),
    Limit("pyproject.toml, checker.toml", _bytes(config.LIMIT), "refused, exit code 2"),
    Limit(
        "a sentence without a stop",
        f"{sentences.LONGEST:,} code points",
        "cut, at a space where there is one",
    ),
    Limit(
        "a quotation in a paragraph",
        f"{quotation_marks.LONGEST:,} code points",
        "its marks are taken for unpaired",
    ),
    Limit("nested elements of a page", f"{web._DEEP:,}", "its main text is not looked for"),
    Limit("a page's text", f"{web._LONG:,} code points", "its main text is not looked for"),
    Limit("a number", "10^60", "no figure, but a notice with its place; uncovered in a draft"),
    Limit("digits of arithmetic", f"{interval.DIGITS:,}", "rounded"),
    Limit(
        "figures that no rule knows, one by one",
        f"{listed.LISTED} a source, and one for {listed.A_FIGURE} code points",
        "counted in one line",
    ),
    Limit(
        "findings on a draft that say the same of one value, one by one",
        f"{listed.ALIKE}",
        "one more, with their number",
    ),
    Limit("sources or values that a sentence names", f"{told.MOST_NAMED}", "the rest is counted"),
    Limit("documents with a column of their own", f"{page.MOST_COLUMNS}", "each row lists who says what"),
    Limit(
        "documents whose coverage is listed one by one", f"{lists.LISTED}", "counted together; JSON has each"
    ),
    Limit(
        "quotes of one side, and places of a quote",
        f"{screen.QUOTES} and {screen.PLACES} in the terminal, {markdown.QUOTES} and {markdown.PLACES} in Markdown",
        "counted; JSON has them all",
    ),
    Limit("a quote", f"{case.MAX_QUOTE} code points", "cut around its claim"),
    Limit("notices on hidden text", f"{hidden.MOST} a file", "the first are shown"),
    Limit(
        "lines of a list in the HTML page", f"{html.LISTED:,}", "the rest is counted, and marked in the text"
    ),
    Limit(
        "a rule's own pattern, on a word",
        f"{phrases.PATIENCE:g} second, {phrases.LONGEST_WORD} code points",
        "refused, exit code 2; of a longer word its beginning is looked at",
    ),
    Limit(
        "a story drafted from sources",
        f"{MOST_ENTITIES} entities, {MOST_FIELDS} fields",
        "those that most sources have",
    ),
    Limit("sentences by which `accept` knows a difference", f"{accept.PASSAGES}", "the first are written"),
    Limit("a message in the log of `checker lsp`", f"{LOGGED} code points", "cut"),
    Limit("terms on one side of an equation", f"{equations.MAX_TERMS}", "refused, exit code 2"),
    Limit("parentheses in an equation", f"{equations.MAX_DEPTH} deep", "refused, exit code 2"),
    Limit("columns of a report", "40 to 10,000", "refused, exit code 2"),
)
"""Every limit, in the order in which a run meets it."""


def table() -> str:
    """The limits as a Markdown table, ending in a newline."""
    rows = [("of", "at most", "beyond"), ("---", "---", "---"), *LIMITS]
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)
