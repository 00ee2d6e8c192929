"""A language server: findings under the words of a draft, as it is written.

A draft is an open text document. Its sources are those that the client names in its initialization options
({"sources": ["sources/"], "rules": ["my_story.py"]}), else those of the command line, else what the configuration says
of the draft. Paths start at the client's workspace. What is computed here are places and words for an editor; judging
is `checker.check` alone.
"""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lsprotocol import types
from pygls import uris
from pygls.lsp.server import LanguageServer

from checker import __version__
from checker.config import Config, load_config
from checker.errors import CheckerError, UsageError
from checker.gate.severities import checked_names, with_severities
from checker.gate.tasks import tasks
from checker.limits import LOGGED
from checker.model import Document, Finding, FindingClaim
from checker.pipeline import check
from checker.places import working_folder
from checker.read import read, read_text
from checker.read.files import find
from checker.report.blocks import in_words
from checker.report.printable import inert, printable
from checker.rulebook import Rules, load_rules
from checker.serve.apart import apart, leave

__all__ = ["Desk", "serve", "server"]

PAUSE = 0.3
"""Seconds without a keystroke after which a draft is checked."""
SHOWN = ("error", "warning", "notice")
"""Severities that are shown under the words; the rest is in a report."""

_SEVERITIES = {
    "error": types.DiagnosticSeverity.Error,
    "warning": types.DiagnosticSeverity.Warning,
    "notice": types.DiagnosticSeverity.Information,
}
_ESCAPED = str.maketrans({char: f"\\{char}" for char in "\\`*_{}[]()#+-.!|<>~&:/@"})
"""What Markdown in a hover would act on."""


@dataclass(slots=True)
class Draft:
    """An open draft as it was last checked."""

    version: int | None
    document: Document
    findings: list[Finding] = field(default_factory=list)
    idle: str | None = None
    """Why it is not checked: nothing says what it is held against."""


class Desk:
    """The sources and rules of a session, read again when their files change, and the open drafts."""

    def __init__(self, sources: Sequence[str], rules: Sequence[str]) -> None:
        self.sources = list(sources)
        self.rule_paths = list(rules)
        self.drafts: dict[str, Draft] = {}
        self._read: dict[str, tuple[tuple[int, int], Document]] = {}
        self._rules: dict[tuple[str, ...], Rules] = {}

    def rules(self, config: Config) -> Rules:
        """The rules in force. Raises RuleError for a file that cannot be used."""
        paths = tuple(self.rule_paths or map(config.beside, config.rules))
        if paths not in self._rules:
            self._rules = {paths: load_rules(*paths)}
            checked_names(config.severities, self._rules[paths], config.place)
        return self._rules[paths]

    def forget_rules(self) -> None:
        """Read the rules anew before the next check."""
        self._rules = {}

    def documents(self, config: Config, draft: str) -> list[Document]:
        """The sources of a draft, which is none of them. Raises CheckerError for one that cannot be read."""
        paths = self.sources or _configured(config, draft)
        found = find(paths)
        if found.errors:
            raise found.errors[0]
        others = [path for path in found.files if os.path.realpath(path) != os.path.realpath(draft)]
        return [self._document(path) for path in others]

    def _document(self, path: str) -> Document:
        """A source as it stands in its file, read again where that has changed."""
        try:
            status = os.stat(path)
        except OSError:
            return read(path)  # which says what is wrong
        stamp = (status.st_mtime_ns, status.st_size)
        known = self._read.get(path)
        if known is None or known[0] != stamp:
            known = self._read[path] = (stamp, read(path))
        return known[1]

    def check(self, uri: str, text: str, version: int | None) -> Draft:
        """The draft with its findings; kept until the next check. Raises CheckerError where the run fails."""
        path = path_of(uri)
        document = read_text(text, name=_name(path), path=path)
        draft = Draft(version, document)
        config = load_config(working_folder())
        try:
            sources = self.documents(config, path)
        except UsageError as error:
            sources, draft.idle = [], str(error)
        if sources and text.strip():
            report = with_severities(
                check(document, against=sources, rules=self.rules(config)), config.severities
            )
            draft.findings = [one for one in report.findings if _is_shown(one, document.name)]
        self.drafts[uri] = draft
        return draft

    def source(self, name: str) -> Document | None:
        """The source of this name as it was last read."""
        return next((document for _, document in self._read.values() if document.name == name), None)


def _configured(config: Config, draft: str) -> list[str]:
    """What the configuration or the draft's front matter holds it against. Raises UsageError where neither says."""
    (task,) = tasks(config, [os.path.relpath(draft)])
    return list(task.sources)


def _name(path: str) -> str:
    relative = os.path.relpath(path)
    return Path(relative if not relative.startswith("..") else path).as_posix()


def path_of(uri: str) -> str:
    """The file of a URI. Raises CheckerError for one that is no file's."""
    try:
        path = uris.to_fs_path(uri) if uri.startswith("file:") else None
    except ValueError:
        path = None
    if not path or "\x00" in path:
        raise CheckerError("is no file", place=uri, remedy="Save the draft to a file")
    return path


def _is_shown(finding: Finding, draft: str) -> bool:
    return (
        finding.verdict in ("discrepancy", "unsupported")
        and finding.severity in SHOWN
        and finding.waived is None
        and any(claim.source == draft for claim in finding.claims)
    )


def position(document: Document, offset: int) -> types.Position:
    """An offset in code points as a position in UTF-16 units."""
    line, column = document.place(min(offset, len(document.text)))
    begin = offset - (column - 1)
    return types.Position(
        line - 1, len(document.text[begin:offset].encode("utf-16-le", "surrogatepass")) // 2
    )


def offset_at(document: Document, at: types.Position) -> int:
    """The offset in code points of a position in UTF-16 units; the end of the line where it lies beyond."""
    lines = document.text.split("\n")
    if at.line >= len(lines):
        return len(document.text)
    begin = sum(len(line) + 1 for line in lines[: at.line])
    line = lines[at.line].encode("utf-16-le", "surrogatepass")
    return begin + len(line[: 2 * at.character].decode("utf-16-le", "ignore"))


def span(document: Document, start: int, end: int) -> types.Range:
    """A stretch of a document as a range."""
    return types.Range(position(document, start), position(document, end))


def diagnostics(desk: Desk, draft: Draft) -> list[types.Diagnostic]:
    """What stands under the words of a draft, one a finding, with the sources' places as related information."""
    return [_diagnostic(desk, draft, finding) for finding in draft.findings]


def _diagnostic(desk: Desk, draft: Draft, finding: Finding) -> types.Diagnostic:
    own = _own(draft, finding)
    related = [
        types.DiagnosticRelatedInformation(place, f"{printable(claim.source)}: {printable(claim.shown)}")
        for claim in finding.claims
        if claim.source != draft.document.name and (place := _place(desk, claim))
    ]
    return types.Diagnostic(
        range=span(draft.document, own.start, own.end),
        message=f"{printable(finding.label)}: {printable(finding.explanation)}",
        severity=_SEVERITIES[finding.severity],
        source="checker",
        code=finding.rule,
        related_information=related,
        data={"fingerprint": finding.fingerprint},
    )


def _own(draft: Draft, finding: Finding) -> FindingClaim:
    return next(claim for claim in finding.claims if claim.source == draft.document.name)


def _place(desk: Desk, claim: FindingClaim) -> types.Location | None:
    document = desk.source(claim.source)
    if document is None or document.path is None:
        return None
    uri = uris.from_fs_path(os.path.abspath(document.path))
    return types.Location(uri, span(document, claim.start, claim.end)) if uri else None


def _at(draft: Draft, at: types.Position) -> list[Finding]:
    """The findings whose words stand at a position."""
    offset = offset_at(draft.document, at)
    return [one for one in draft.findings if (own := _own(draft, one)) and own.start <= offset <= own.end]


def hover(draft: Draft, at: types.Position) -> types.Hover | None:
    """Why the words at a position are marked, with the sources' quotes."""
    found = _at(draft, at)
    if not found:
        return None
    parts = []
    for finding in found:
        lines = [f"**{_markdown(finding.label)}**: {_markdown(finding.explanation)}"]
        for claim in finding.claims:
            if claim.source != draft.document.name:
                lines.append(
                    f"- {_markdown(claim.source)}, {in_words(claim.source, claim.line, claim.page)}: “{_markdown(claim.quote)}”"
                )
        parts.append("\n".join(lines))
    text = "\n\n".join(parts)
    return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, text))


def _markdown(text: str) -> str:
    return printable(text).translate(_ESCAPED)


def definitions(desk: Desk, draft: Draft, at: types.Position) -> list[types.Location]:
    """Where the sources speak of the words at a position."""
    places = [
        _place(desk, claim)
        for finding in _at(draft, at)
        for claim in finding.claims
        if claim.source != draft.document.name
    ]
    return [place for place in places if place is not None]


def actions(uri: str, draft: Draft, at: types.Position) -> list[types.CodeAction]:
    """For each finding at a position: accept it by a comment, with a reason to fill in."""
    found = []
    for finding in _at(draft, at):
        own = _own(draft, finding)
        end = draft.document.text.find("\n", own.end)
        place = position(draft.document, len(draft.document.text) if end < 0 else end)
        comment = f" <!-- checker: accept {finding.fingerprint} because … -->"
        edit = types.WorkspaceEdit({uri: [types.TextEdit(types.Range(place, place), comment)]})
        title = f"Accept “{printable(own.shown)}” with a reason"
        found.append(types.CodeAction(title, kind=types.CodeActionKind.QuickFix, edit=edit))
    return found


class Checks:
    """The checks of open drafts, one at a time: each once its draft has been left alone for a moment."""

    def __init__(self, served: LanguageServer, desk: Desk) -> None:
        self._served = served
        self._desk = desk
        self._turns: dict[str, int] = {}
        self._told: dict[str, str] = {}
        self._one = asyncio.Lock()

    async def ask(self, uri: str) -> None:
        """Check a draft after a pause, and publish what was found, unless it has changed again or the client is gone."""
        with suppress(asyncio.CancelledError):
            await self._ask(uri)

    async def _ask(self, uri: str) -> None:
        self._turns[uri] = turn = self._turns.get(uri, 0) + 1
        await asyncio.sleep(PAUSE)
        async with self._one:
            if self._turns.get(uri) != turn:
                return
            text = self._served.workspace.get_text_document(uri)
            written, version = text.source, text.version
            found, fault, idle = await apart(lambda: self._checked(uri, written, version))
        if self._turns.get(uri) == turn:
            self._publish(uri, found, version)
            self._tell(uri, fault, idle)

    def _checked(
        self, uri: str, text: str, version: int | None
    ) -> tuple[list[types.Diagnostic], str | None, str | None]:
        """What stands under the words; or the fault, or the reason, why nothing does."""
        try:
            draft = self._desk.check(uri, text, version)
            return diagnostics(self._desk, draft), None, draft.idle
        except CheckerError as error:
            return [], str(error), None
        except Exception as error:
            return [], f"{type(error).__name__}: {error}. This is a defect of checker", None

    def _tell(self, uri: str, fault: str | None, idle: str | None) -> None:
        """Show a fault, and log why a draft is not checked: once, not at every key."""
        said = f"checker: {printable(fault or idle or '')}"
        if self._told.get(uri) == said:
            return
        self._told[uri] = said
        if fault is not None:
            self._served.window_show_message(types.ShowMessageParams(types.MessageType.Error, said))
        elif idle is not None:
            self._served.window_log_message(types.LogMessageParams(types.MessageType.Info, said))

    def forget(self, uri: str) -> None:
        """A draft was closed: nothing of it is shown any more."""
        self._turns.pop(uri, None)
        self._told.pop(uri, None)
        self._desk.drafts.pop(uri, None)
        self._publish(uri, [], None)

    def _publish(self, uri: str, found: list[types.Diagnostic], version: int | None) -> None:
        self._served.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, found, version))


def server(sources: Sequence[str] = (), rules: Sequence[str] = ()) -> LanguageServer:
    """The server; `sources` and `rules` hold until a client names its own."""
    served = LanguageServer("checker", __version__)
    desk = Desk(sources, rules)
    _follow(served, desk, Checks(served, desk))
    _answer(served, desk)
    return served


def _follow(served: LanguageServer, desk: Desk, checks: Checks) -> None:
    """Check what is opened, changed and saved."""

    @served.feature(types.INITIALIZE)
    def initialize(params: types.InitializeParams) -> None:
        options = params.initialization_options
        given: Mapping[str, Any] = options if isinstance(options, Mapping) else {}
        desk.sources = list(map(os.path.abspath, desk.sources))
        desk.rule_paths = list(map(os.path.abspath, desk.rule_paths))
        _enter(params)
        desk.sources = _strings(given, "sources") or desk.sources
        desk.rule_paths = _strings(given, "rules") or desk.rule_paths

    @served.feature(types.TEXT_DOCUMENT_DID_OPEN)
    async def opened(params: types.DidOpenTextDocumentParams) -> None:
        await checks.ask(params.text_document.uri)

    @served.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    async def changed(params: types.DidChangeTextDocumentParams) -> None:
        await checks.ask(params.text_document.uri)

    @served.feature(types.TEXT_DOCUMENT_DID_SAVE)
    async def saved(params: types.DidSaveTextDocumentParams) -> None:
        await anew()

    @served.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    async def watched(params: types.DidChangeWatchedFilesParams) -> None:
        await anew()

    async def anew() -> None:
        desk.forget_rules()
        await asyncio.gather(*(checks.ask(uri) for uri in list(desk.drafts)))

    @served.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: types.DidCloseTextDocumentParams) -> None:
        checks.forget(params.text_document.uri)


def _enter(params: types.InitializeParams) -> None:
    """Work in the client's workspace, where it names one: paths start there."""
    folders = [one.uri for one in params.workspace_folders or []]
    for uri in [*folders, *([params.root_uri] if params.root_uri else [])]:
        path = uris.to_fs_path(uri) if uri.startswith("file:") else None
        if path and os.path.isdir(path):
            os.chdir(path)
            return


def _answer(served: LanguageServer, desk: Desk) -> None:
    """Answer what an editor asks of a place in a draft."""

    @served.feature(types.TEXT_DOCUMENT_HOVER)
    def hovered(params: types.HoverParams) -> types.Hover | None:
        draft = desk.drafts.get(params.text_document.uri)
        return hover(draft, params.position) if draft else None

    @served.feature(types.TEXT_DOCUMENT_DEFINITION)
    def defined(params: types.DefinitionParams) -> list[types.Location]:
        draft = desk.drafts.get(params.text_document.uri)
        return definitions(desk, draft, params.position) if draft else []

    @served.feature(types.TEXT_DOCUMENT_CODE_ACTION)
    def offered(params: types.CodeActionParams) -> list[types.CodeAction]:
        draft = desk.drafts.get(params.text_document.uri)
        return actions(params.text_document.uri, draft, params.range.start) if draft else []


def _strings(options: Mapping[str, Any], key: str) -> list[str]:
    value = options.get(key)
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []


class _InOneLine(logging.Formatter):
    """What the protocol's library has to say, a line each: a client's fault is no defect, and shows no traceback."""

    def format(self, record: logging.LogRecord) -> str:
        error = record.exc_info[1] if record.exc_info else None
        message, *_ = record.getMessage().splitlines() or [""]  # it may have a traceback of its own
        said = f"{message}: {type(error).__name__}: {error}" if error else message
        return f"checker: {inert(printable(said))[:LOGGED]}"


def serve(sources: Sequence[str], rules: Sequence[str]) -> None:
    """Serve on standard input and output until the client goes."""
    told = logging.StreamHandler()
    told.setFormatter(_InOneLine())
    logging.getLogger().addHandler(told)
    server(sources, rules).start_io()
    leave()
