"""The pictures of README and guides show what the program says today."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
PICTURES = ROOT / "docs" / "pictures"


@pytest.fixture(scope="module")
def draw() -> ModuleType:
    spec = importlib.util.spec_from_file_location("draw", PICTURES / "draw.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_no_picture_is_stale(draw: ModuleType) -> None:
    assert draw.stale() == [], "run `make pictures` (where there is a browser, for report.webp)"


def test_the_hash_is_of_what_the_picture_shows(draw: ModuleType) -> None:
    made = (ROOT / "reports" / "seeds.html").read_text(encoding="utf-8")
    known = draw.on_the_screen(made)
    assert draw.on_the_screen(made.replace("--mark: #ffe58f", "--mark: #ffe590")) != known
    first = made.index('<article class="item')
    assert draw.on_the_screen(f"{made[:first]}!{made[first:]}") != known
    assert draw.on_the_screen(made.replace("</body>", "<!-- below the screen --></body>")) == known


def test_every_picture_that_is_shown_is_checked(draw: ModuleType) -> None:
    pages = [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]
    shown = {
        name
        for page in pages
        for name in re.findall(r"pictures/([\w.-]+)\)", page.read_text(encoding="utf-8"))
    }
    assert shown == {name for name in draw.drawings() if name != "report.drawn"} | {"report.webp"}
