"""The tools of a writing assistant, called by the protocol's own client."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from mcp import ClientSession, StdioServerParameters, stdio_client

from checker.config import Limits
from checker.errors import CheckerError, UsageError
from checker.serve.mcp import Desk, server

SOURCE = "Acme Corp agreed to buy Bolt Inc for $3 billion."
DRAFT = "Acme Corp agreed to buy Bolt Inc for $4 billion."


async def _called(root: Path, *calls: tuple[str, dict[str, Any]]) -> list[Any]:
    command = StdioServerParameters(
        command=sys.executable, args=["-m", "checker", "mcp", "--root", str(root)]
    )
    async with stdio_client(command) as streams, ClientSession(*streams) as session:
        await session.initialize()
        assert sorted(tool.name for tool in (await session.list_tools()).tools) == [
            "check",
            "compare",
            "extract",
        ]
        return [await session.call_tool(name, arguments) for name, arguments in calls]


@pytest.mark.asyncio
async def test_the_three_tools(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(SOURCE, encoding="utf-8")
    (tmp_path.parent / "outside.txt").write_text(SOURCE, encoding="utf-8")
    checked, compared, extracted, outside, both = await _called(
        tmp_path,
        ("check", {"draft": DRAFT, "files": ["a.txt"]}),
        ("compare", {"files": ["a.txt"], "texts": {"b.txt": DRAFT}}),
        ("extract", {"file": "a.txt"}),
        ("compare", {"files": ["../outside.txt"]}),
        ("extract", {}),
    )
    report = json.loads(checked.content[0].text)
    assert (report["mode"], report["summary"]["worst"]) == ("check", "error")
    report = json.loads(compared.content[0].text)
    assert (report["mode"], report["summary"]["worst"]) == ("compare", "error")
    assert any('"low": "3000000000"' in part.text for part in extracted.content)
    assert outside.is_error
    assert "../outside.txt: lies outside the root. Name a file below the root" in outside.content[0].text
    assert both.is_error
    assert "one of file and text is needed" in both.content[0].text


OUTSIDE = [
    "../outside.txt",
    "/etc/hostname",
    "link.txt",
    "inner/../../outside.txt",
    "link-folder/outside.txt",
    "a\x00.txt",
    "~/../../../../etc/hostname",
    "/dev/stdin",
]


@pytest.mark.asyncio
async def test_no_path_leaves_the_root(tmp_path: Path) -> None:
    root = tmp_path / "root"
    (root / "inner").mkdir(parents=True)
    (tmp_path / "outside.txt").write_text(SOURCE, encoding="utf-8")
    (root / "inner/a.txt").write_text(SOURCE, encoding="utf-8")
    (root / "link.txt").symlink_to(tmp_path / "outside.txt")
    (root / "link-folder").symlink_to(tmp_path)
    calls = [("extract", {"file": path}) for path in OUTSIDE]
    calls += [("check", {"draft": DRAFT, "files": [path]}) for path in OUTSIDE]
    *refused, inside, missing = await _called(
        root, *calls, ("check", {"draft": DRAFT, "files": ["inner/a.txt"]}), ("extract", {"file": "none.txt"})
    )
    assert [one.is_error for one in refused] == [True] * len(calls)
    assert all("lies outside the root. Name a file below the root" in one.content[0].text for one in refused)
    report = json.loads(inside.content[0].text)
    assert [one["name"] for one in report["sources"]] == ["draft.md", "inner/a.txt"]
    assert missing.is_error
    assert "no such file or folder" in missing.content[0].text


LIMITS = Limits(file=0.00005, articles=2)
"""50 bytes each: the draft below fills them."""


@pytest.mark.parametrize(
    ("files", "texts", "told"),
    [
        (["a.txt", "a.txt"], None, None),
        (["a.txt"], {"b": DRAFT + "!"}, None),
        (["a.txt"], {"b": DRAFT + "!!!"}, "b: larger than the limit of 50 bytes."),
        (["long.txt"], {}, "long.txt: larger than the limit of 50 bytes."),
        (["a.txt", "a.txt"], {"b": DRAFT}, "3 articles, more than the limit of 2. Name fewer"),
    ],
)
def test_what_a_client_gives_is_bounded_as_a_run_is(
    tmp_path: Path, files: list[str], texts: dict[str, str] | None, told: str | None
) -> None:
    (tmp_path / "a.txt").write_text(SOURCE, encoding="utf-8")
    (tmp_path / "long.txt").write_text(SOURCE + " Or so.", encoding="utf-8")
    desk = Desk(str(tmp_path), LIMITS)
    if told is None:
        assert len(desk.documents(files, texts)) == 2
    else:
        with pytest.raises(CheckerError, match=re.escape(told)):
            desk.documents(files, texts)


def _message(**told: object) -> bytes:
    return json.dumps({"jsonrpc": "2.0", **told}).encode() + b"\n"


@pytest.mark.parametrize("deaf", [False, True], ids=["says no more", "hears no more"])
def test_a_client_that_dies_takes_the_server_along(deaf: bool, tmp_path: Path) -> None:
    """Also in the middle of a check that takes minutes."""
    (tmp_path / "a.txt").write_text(SOURCE, encoding="utf-8")
    command = [sys.executable, "-m", "checker", "mcp", "--root", str(tmp_path)]
    with (tmp_path / "told").open("wb") as told:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=told)
    try:
        assert process.stdin
        assert process.stdout
        client = {
            "protocolVersion": "2025-06-18",
            "capabilities": {},
            "clientInfo": {"name": "a", "version": "1"},
        }
        process.stdin.write(_message(id=1, method="initialize", params=client))
        process.stdin.flush()
        assert process.stdout.readline().startswith(b"{")
        draft = "Acme Corp paid $7 million to Bolt Inc in 2021 and hired 40 people.\n\n" * 70_000
        call = {"name": "check", "arguments": {"draft": draft, "files": ["a.txt"]}}
        process.stdin.write(_message(method="notifications/initialized"))
        process.stdin.write(_message(id=2, method="tools/call", params=call))
        process.stdin.flush()
        time.sleep(3)
        process.stdin.close()
        if deaf:
            process.stdout.close()
        assert process.wait(30) == 0
    finally:
        process.kill()
    assert "a defect of checker" not in (tmp_path / "told").read_text(encoding="utf-8")


def test_a_root_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="is no folder"):
        server(str(tmp_path / "none"))
