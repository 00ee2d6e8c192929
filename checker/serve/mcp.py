"""Tools for a writing assistant by the Model Context Protocol: compare, check, extract, with the contract's JSON.

Served on standard input and output alone. Files are read only below the root that the user names; texts can be given
instead of files. Nothing is written.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from mcp.server import MCPServer
from mcp.server.mcpserver.exceptions import ToolError

import checker
from checker.config import Limits
from checker.errors import CheckerError, UsageError
from checker.gate.severities import with_severities
from checker.kinds import Severity
from checker.model import Document, Report
from checker.read import read, read_text
from checker.read.files import within
from checker.rulebook import load_rules
from checker.serve.apart import apart, leave

__all__ = ["serve", "server"]

Told = TypeVar("Told")


def server(
    root: str,
    rules: Sequence[str] = (),
    severities: Mapping[str, Severity] | None = None,
    limits: Limits | None = None,
) -> MCPServer:
    """The server with its three tools; `root` is the folder below which files may be read.

    `limits` bound each file and text, and their number, as those of a run.

    Raises UsageError where the root is no folder, RuleError for rules that cannot be used.
    """
    top = os.path.realpath(root)
    if not os.path.isdir(top):
        raise UsageError("is no folder", place=root, remedy="Name the folder that files may be read from")
    loaded = load_rules(*rules)
    desk = Desk(top, limits or Limits())
    served = MCPServer("checker", version=checker.__version__, instructions=__doc__)

    def graded(report: Report) -> dict[str, Any]:
        return with_severities(report, severities or {}).model_dump(mode="json")

    @served.tool(name="compare")
    async def compare(files: list[str] | None = None, texts: dict[str, str] | None = None) -> dict[str, Any]:
        """Compare articles that tell one story: where they agree, differ, or stand alone.

        files: paths below the root; texts: name to text. Gives the report as JSON.
        """
        return await _told(lambda: graded(checker.compare(desk.documents(files, texts), loaded)))

    @served.tool(name="check")
    async def check(
        draft: str,
        files: list[str] | None = None,
        texts: dict[str, str] | None = None,
        draft_name: str = "draft.md",
    ) -> dict[str, Any]:
        """Check a draft (its text) against its sources: what they support, contradict, or do not say.

        files: the sources' paths below the root; texts: name to text. Gives the report as JSON.
        """

        def checked() -> Report:
            against = desk.documents(files, texts)
            return checker.check(desk.text(draft, draft_name), against=against, rules=loaded)

        return await _told(lambda: graded(checked()))

    @served.tool(name="extract")
    async def extract(file: str | None = None, text: str | None = None) -> list[dict[str, Any]]:
        """List the figures, dates, names and posts of an article: a file below the root, or a text."""
        return await _told(lambda: desk.mentions(file, text))

    return served


@dataclass(frozen=True)
class Desk:
    """What a client may have read: files below the root, and texts, both within the limits of a run."""

    root: str
    limits: Limits

    @property
    def _most(self) -> int:
        """The bytes of the largest article."""
        return int(self.limits.file * 1e6)

    def documents(self, files: Sequence[str] | None, texts: Mapping[str, str] | None) -> list[Document]:
        """The files' documents, then the texts'. Raises UsageError where they are more than a run may have."""
        count = len(files or ()) + len(texts or ())
        if count > self.limits.articles:
            raise UsageError(
                f"{count:,} articles, more than the limit of {self.limits.articles:,}", remedy="Name fewer"
            )
        found = [self.file(path) for path in files or ()]
        return found + [self.text(text, name) for name, text in (texts or {}).items()]

    def mentions(self, file: str | None, text: str | None) -> list[dict[str, Any]]:
        """What stands in a file below the root, or in a text. Raises UsageError where not one of them is given."""
        if (file is None) is (text is None):
            raise UsageError("one of file and text is needed", remedy="Give one of them")
        document = self.text(text, "text.md") if text is not None else self.file(str(file))
        return [mention.model_dump(mode="json") for mention in checker.extract(document)]

    def text(self, text: str, name: str) -> Document:
        """A text as a document. Raises ReadError for one that is larger than a file may be."""
        within(text.encode("utf-8", "surrogatepass"), name, self._most)
        return read_text(text, name=name)

    def file(self, path: str) -> Document:
        """A file below the root. Raises UsageError for one outside, links followed."""
        try:
            whole = os.path.realpath(os.path.join(self.root, path))
            inside = os.path.commonpath([self.root, whole]) == self.root
        except (OSError, ValueError):
            inside = False
        if not inside:
            raise UsageError("lies outside the root", place=path, remedy="Name a file below the root")
        document = read(whole, limit=self._most)
        return replace(document, name=os.path.relpath(whole, self.root).replace(os.sep, "/"))


async def _told(run: Callable[[], Told]) -> Told:
    """What a call gives; a fault of its input as the protocol's error, in one line."""
    try:
        return await apart(run)
    except CheckerError as error:
        raise ToolError(str(error)) from None


def serve(
    root: str,
    rules: Sequence[str],
    severities: Mapping[str, Severity] | None = None,
    limits: Limits | None = None,
) -> None:
    """Serve on standard input and output until the client goes. Raises as `server` does."""
    served = server(root, rules, severities, limits)
    try:
        served.run("stdio")
    except* BrokenPipeError:
        pass  # the client is gone, and with it the answer
    leave()
