"""The language server, asked by a client as an editor would ask it."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from pathlib import Path

import pytest
import pytest_lsp
from lsprotocol import types
from pygls import uris
from pytest_lsp import ClientServerConfig, LanguageClient

from checker.errors import ConfigError
from checker.read import read_text
from checker.serve.lsp import Desk, offset_at, path_of, position

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
    return list(client.diagnostics.get(uri, []))


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


@pytest.mark.asyncio
async def test_it_is_told_once_and_not_at_every_key(client: LanguageClient) -> None:
    uri = "untitled:Untitled-1"
    _open(client, uri, DRAFT)
    await asyncio.wait_for(client.wait_for_notification(types.WINDOW_SHOW_MESSAGE), 60)
    assert await _typed(client, uri, 2, "A") == []
    assert len(client.messages) == 1


async def _typed(client: LanguageClient, uri: str, version: int, text: str) -> list[types.Diagnostic]:
    """Put a text before everything, and wait for what is found."""
    start = types.Position(0, 0)
    change = types.TextDocumentContentChangePartial(range=types.Range(start, start), text=text)
    client.text_document_did_change(
        types.DidChangeTextDocumentParams(
            types.VersionedTextDocumentIdentifier(uri=uri, version=version), [change]
        )
    )
    return await _published(client, uri)


WRONG_URIS = [
    "file:///%zz/\x00.md",
    "file://",
    "https://desk.example/draft.md",
    "file:///none/such.md",
    "%%%",
]


@pytest.mark.asyncio
async def test_a_wrong_uri_harms_nobody(client: LanguageClient, tmp_path: Path) -> None:
    for uri in WRONG_URIS:
        document, at = types.TextDocumentIdentifier(uri), types.Position(900, 900)
        assert await client.text_document_hover_async(types.HoverParams(document, at)) is None
        assert not await client.text_document_definition_async(types.DefinitionParams(document, at))
        client.text_document_did_close(types.DidCloseTextDocumentParams(document))
        identifier = types.VersionedTextDocumentIdentifier(uri=uri, version=2)
        client.text_document_did_change(types.DidChangeTextDocumentParams(identifier, []))
    good = uris.from_fs_path(str(tmp_path / "draft.md"))
    assert good
    _open(client, good, DRAFT)
    while not client.diagnostics.get(good):
        await _published(client, good)
    assert len(client.diagnostics[good]) == 1


@pytest.mark.asyncio
async def test_a_rename_takes_the_findings_along(client: LanguageClient, tmp_path: Path) -> None:
    old, new = (uris.from_fs_path(str(tmp_path / name)) for name in ("draft.md", "Ünder 🚋 name.md"))
    assert old
    assert new
    _open(client, old, DRAFT)
    assert len(await _published(client, old)) == 1
    client.text_document_did_close(types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(old)))
    _open(client, new, DRAFT)
    while not client.diagnostics.get(new):
        await _published(client, new)
    assert (len(client.diagnostics[old]), len(client.diagnostics[new])) == (0, 1)


@pytest.mark.asyncio
async def test_an_edit_that_cuts_a_surrogate_pair(client: LanguageClient, tmp_path: Path) -> None:
    uri = uris.from_fs_path(str(tmp_path / "draft.md"))
    assert uri
    _open(client, uri, DRAFT)
    assert len(await _published(client, uri)) == 1
    half = types.Range(types.Position(0, 3), types.Position(0, 4))
    change = types.TextDocumentContentChangePartial(range=half, text="x")
    identifier = types.VersionedTextDocumentIdentifier(uri=uri, version=2)
    client.text_document_did_change(types.DidChangeTextDocumentParams(identifier, [change]))
    (found,) = await _published(client, uri)
    assert found.range.start.line == 2


@pytest.mark.asyncio
async def test_a_draft_of_five_megabytes(client: LanguageClient, tmp_path: Path) -> None:
    uri = uris.from_fs_path(str(tmp_path / "draft.md"))
    assert uri
    filler = "It rained on the town and nobody spoke of it at all.\n\n"
    _open(client, uri, filler * (5_000_000 // len(filler)) + DRAFT)
    waited = asyncio.ensure_future(client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS))
    document, at = types.TextDocumentIdentifier(uri), types.Position(3, 3)
    assert await client.text_document_hover_async(types.HoverParams(document, at)) is None
    await asyncio.wait_for(waited, 300)
    assert [one.message.partition(":")[0] for one in client.diagnostics[uri]][:1] == ["amount of the deal"]


def _message(**told: object) -> bytes:
    body = json.dumps({"jsonrpc": "2.0", **told}).encode()
    return b"Content-Length: %d\r\n\r\n" % len(body) + body


INITIALIZE = _message(
    id=1, method="initialize", params={"processId": None, "capabilities": {}, "rootUri": None}
)


def _opened(text: str) -> bytes:
    item = {"uri": "file:///none/draft.md", "languageId": "markdown", "version": 1, "text": text}
    return _message(method="textDocument/didOpen", params={"textDocument": item})


@pytest.mark.parametrize(
    ("last", "pause"),
    [
        (b"", 0),
        (b"Content-Length: 400\r\n\r\n{", 0),
        (_opened("Acme Corp paid $7 million to Bolt Inc in 2021 and hired 40 people.\n\n" * 70_000), 3),
    ],
    ids=["idle", "in mid-message", "in mid-check"],
)
def test_a_client_that_dies_takes_the_server_along(last: bytes, pause: float, tmp_path: Path) -> None:
    """Also in the middle of a check that takes minutes; nothing of ours complains."""
    (tmp_path / "wire.txt").write_text(SOURCE, encoding="utf-8")
    command = [*COMMAND, "--against", str(tmp_path / "wire.txt")]
    with (tmp_path / "told").open("wb") as told:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=told)
    try:
        assert process.stdin
        assert process.stdout
        process.stdin.write(INITIALIZE)
        process.stdin.flush()
        assert process.stdout.readline().startswith(b"Content-Length: ")
        process.stdin.write(last)
        process.stdin.flush()
        time.sleep(pause)
        process.stdin.close()
        assert process.wait(30) == 0
    finally:
        process.kill()
    assert "checker/serve" not in (tmp_path / "told").read_text(encoding="utf-8")


@pytest.mark.asyncio
async def test_what_the_configuration_says_of_a_draft(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "wires").mkdir()
    (tmp_path / "wires/one.txt").write_text(SOURCE, encoding="utf-8")
    (tmp_path / "checker.toml").write_text('sources = "wires"\nseverities = { "deal.amount" = "notice" }\n')
    desk = Desk([], [])
    draft = desk.check(uris.from_fs_path(str(tmp_path / "draft.md")) or "", DRAFT, 1)
    assert [(one.label, one.severity) for one in draft.findings] == [("amount of the deal", "notice")]
    (tmp_path / "wires/one.txt").write_text(SOURCE.replace("$3", "$4") * 2, encoding="utf-8")
    assert desk.check("file://" + str(tmp_path / "draft.md"), DRAFT, 2).findings == []
    (tmp_path / "checker.toml").write_text("")
    idle = desk.check("file://" + str(tmp_path / "draft.md"), DRAFT, 3)
    assert (idle.findings, (idle.idle or "")[:45]) == ([], "nothing says what draft.md is held against. G")
    (tmp_path / "checker.toml").write_text("source = 3")
    with pytest.raises(ConfigError, match="Did you mean sources"):
        desk.check("file://" + str(tmp_path / "draft.md"), DRAFT, 4)


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


OPENED = b'{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{}}}'


def _framed(message: bytes) -> bytes:
    return b"Content-Length: %d\r\n\r\n%b" % (len(message), message)


@pytest.mark.parametrize(
    "sent",
    [
        b'Content-Length: 500\r\n\r\n{"jsonrpc":"2.0"',
        _framed(b'{"jsonrpc":"2.0",,}'),
        _framed(b"[]"),
        _framed(b'"\\u001b[31m"'),
        _framed(b"[" * 20_000 + b"]" * 20_000),
        _framed(b"\xff\xfe{}"),
        _framed(b'{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"x":1}}'),
        _framed(b'{"jsonrpc":"2.0","id":' + b"9" * 5000 + b',"method":"shutdown"}'),
        b"Content-Length: abc\r\n\r\n{}",
    ],
)
def test_a_message_that_is_none_is_told_in_a_line(sent: bytes, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "checker", "lsp"]
    found = subprocess.run(
        command, input=_framed(OPENED) + sent, capture_output=True, cwd=tmp_path, timeout=60
    )
    assert b"Traceback" not in found.stderr
    lines = found.stderr.decode().splitlines()
    assert len(lines) <= 2
    for line in lines:
        assert line.startswith("checker: ")
        assert line.isprintable()
        assert len(line) < 420
