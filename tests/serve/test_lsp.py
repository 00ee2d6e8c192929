"""The language server, asked by a client as an editor would ask it."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import pytest
import pytest_lsp
from lsprotocol import types
from pygls import uris
from pytest_lsp import ClientServerConfig, LanguageClient

from checker.read import read_text
from checker.serve.lsp import offset_at, path_of, position

SOURCE = "Acme Corp agreed to buy Bolt Inc for $3 billion, Jane Roe said.\n"
DRAFT = "A 🚋 tale.\n\nAcme Corp agreed to buy Bolt Inc for $4 billion.\n"
COMMAND = [sys.executable, "-m", "checker", "lsp"]


@pytest_lsp.fixture(config=ClientServerConfig(server_command=COMMAND))
async def client(lsp_client: LanguageClient, tmp_path: Path):
    (tmp_path / "wire.txt").write_text(SOURCE, encoding="utf-8")
    options = {"sources": [str(tmp_path / "wire.txt")]}
    await lsp_client.initialize_session(
        types.InitializeParams(capabilities=types.ClientCapabilities(), initialization_options=options)
    )
    yield
    await lsp_client.shutdown_session()


def _open(client: LanguageClient, uri: str, text: str) -> None:
    item = types.TextDocumentItem(uri, "markdown", 1, text)
    client.text_document_did_open(types.DidOpenTextDocumentParams(item))


async def _published(client: LanguageClient, uri: str) -> list[types.Diagnostic]:
    await asyncio.wait_for(client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS), 60)
    return list(client.diagnostics[uri])


@pytest.mark.asyncio
async def test_a_draft_as_one_types(client: LanguageClient, tmp_path: Path) -> None:
    uri = uris.from_fs_path(str(tmp_path / "draft.md"))
    assert uri
    _open(client, uri, DRAFT)
    (found,) = await _published(client, uri)
    assert (found.severity, found.source) == (types.DiagnosticSeverity.Error, "checker")
    assert found.range == types.Range(types.Position(2, 37), types.Position(2, 47))
    assert [one.message.partition(": ")[2] for one in found.related_information or []] == ["$3 billion"]

    document, at = types.TextDocumentIdentifier(uri), types.Position(2, 38)
    told = await client.text_document_hover_async(types.HoverParams(document, at))
    assert told and isinstance(told.contents, types.MarkupContent)
    assert "agreed to buy Bolt Inc for $3 billion" in told.contents.value.replace("\\", "")
    places = await client.text_document_definition_async(types.DefinitionParams(document, at))
    assert isinstance(places, list)
    assert [(Path(uris.to_fs_path(one.uri) or "").name, one.range.start) for one in places] == [
        ("wire.txt", types.Position(0, 37))
    ]
    context = types.CodeActionContext([found])
    (action,) = await client.text_document_code_action_async(
        types.CodeActionParams(document, types.Range(at, at), context)
    )
    (edit,) = action.edit.changes[uri]
    assert edit.new_text.startswith(" <!-- checker: accept ")
    assert edit.range.start == types.Position(2, 48)

    # an edit that crosses a surrogate pair, and mends the figure
    changes = [
        types.TextDocumentContentChangePartial(
            range=types.Range(types.Position(2, 38), types.Position(2, 39)), text="3"
        ),
        types.TextDocumentContentChangePartial(
            range=types.Range(types.Position(0, 2), types.Position(0, 4)), text="🚇 tube"
        ),
    ]
    client.text_document_did_change(
        types.DidChangeTextDocumentParams(types.VersionedTextDocumentIdentifier(uri=uri, version=2), changes)
    )
    assert await _published(client, uri) == []

    client.text_document_did_close(types.DidCloseTextDocumentParams(document))
    assert await _published(client, uri) == []
    assert await client.text_document_hover_async(types.HoverParams(document, at)) is None


@pytest.mark.asyncio
async def test_what_is_no_file_is_told(client: LanguageClient) -> None:
    _open(client, "untitled:Untitled-1", DRAFT)
    await asyncio.wait_for(client.wait_for_notification(types.WINDOW_SHOW_MESSAGE), 60)
    assert [one.message for one in client.messages] == [
        "checker: untitled:Untitled-1: is no file. Save the draft to a file"
    ]


@pytest.mark.parametrize(
    ("offset", "at"),
    [(0, (0, 0)), (2, (0, 2)), (3, (0, 4)), (11, (1, 0)), (12, (2, 0)), (10_000, (3, 0))],
)
def test_positions_are_utf16(offset: int, at: tuple[int, int]) -> None:
    document = read_text(DRAFT.replace("tale", "tal"), name="a.md")
    place = position(document, offset)
    if offset <= len(document.text):
        assert offset_at(document, place) == offset
    if offset in (0, 2, 3):
        assert (place.line, place.character) == at


def test_a_file_of_a_uri() -> None:
    assert path_of("file:///a/b%20c.md") == "/a/b c.md"
