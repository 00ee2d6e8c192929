"""The rules' pages: made from the rules, and the committed ones are those of today."""

import re
from pathlib import Path

import pytest

import checker
from checker.authoring.pages import listing, page
from checker.errors import UsageError
from checker.judge.general import GENERAL

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def at_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


def test_the_committed_pages_are_those_of_today() -> None:
    rules = checker.load_rules()
    committed = {file.stem: file.read_text(encoding="utf-8") for file in (ROOT / "docs/rules").glob("*.md")}
    assert committed == {pack.id: page(rules, pack.id) for pack in rules.packs}, "run `make reports`"


def test_the_page_of_a_field() -> None:
    text = page(checker.load_rules(), "deal.stake")
    assert text.startswith("# stake\n\n`deals/deal.stake`, in rules/deals.py\n")
    assert "A field of kind percent, about its target (roles: buyer, target)" in text
    assert "In the story “Meta's investment in Scale AI”: buyer = Meta, target = Scale AI." in text
    assert "- Differs: “" in text
    assert page(checker.load_rules(), "deals/deal.stake") == text


def test_the_page_of_an_unknown_rule() -> None:
    with pytest.raises(UsageError, match=r"no rule has the id 'deal\.steak'"):
        page(checker.load_rules(), "deal.steak")


def test_the_listing_has_every_pack_and_field() -> None:
    rules = checker.load_rules()
    lines = listing(rules).splitlines()
    assert [line.split()[0] for line in lines if not line.startswith(" ")] == [
        *(pack.id for pack in rules.packs),
        "general",
    ]
    assert {line.split()[0] for line in lines if line.startswith(" ")} == {*rules.fields, *GENERAL}


def test_every_general_rule_has_a_page() -> None:
    named = {
        name
        for file in (ROOT / "checker").rglob("*.py")
        if file.name != "general.py"
        for name in re.findall(r'"(general/[a-z-]+)"', file.read_text(encoding="utf-8"))
    }
    assert named == set(GENERAL)
    assert page(checker.load_rules(), "general/names").startswith(
        "# general/names\n\nA name under two spellings"
    )
