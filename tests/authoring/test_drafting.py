"""A story pack drafted from sources: it loads, passes its own examples as it stands, and says what the sources say."""

from __future__ import annotations

from pathlib import Path

import pytest

import checker
from checker import cli
from checker.authoring.drafting import drafted
from checker.authoring.examples import run_examples
from checker.errors import UsageError
from checker.rulebook import load_rules, shipped_rules
from checker.vocabulary import Field, Story, Use

ARTICLES = {
    "a.txt": (
        "Kestrel Foods agreed to buy Morland Dairies for $3.2 billion, the companies said on Tuesday. Kestrel chief executive "
        "Orla Finnegan called it a good day. Morland Dairies employs 4,150 people at nine plants. Kestrel was founded in 1911."
    ),
    "b.txt": (
        "Kestrel Foods is buying Morland Dairies for $3.2bn. The dairy group has 4,150 people on its payroll, and "
        "Morland Dairies employs 310 drivers besides. Orla Finnegan, the chief executive of Kestrel Foods, spoke on Tuesday."
    ),
    "c.txt": (
        "Kestrel Foods, led by Orla Finnegan, paid $3.4 billion for Morland Dairies. Morland Dairies employs 4,150 people."
    ),
}


def documents(names: str = "abc") -> list[checker.Document]:
    return [checker.read_text(ARTICLES[f"{name}.txt"], name=f"{name}.txt") for name in names]


def loaded(tmp_path: Path, text: str) -> Story:
    path = tmp_path / "my_story.py"
    path.write_text(text, encoding="utf-8")
    rules = load_rules(path)
    (story,) = (pack for pack in rules.packs if pack.id in rules.own)
    assert isinstance(story, Story)
    assert [one.problem for one in run_examples(rules, only=story.id) if one.problem] == []
    return story


def test_a_draft_is_valid_as_it_stands(tmp_path):
    story = loaded(tmp_path, drafted(documents(), shipped_rules()))
    names = {entity.name: entity.aliases for entity in story.entities}
    assert {"Kestrel Foods", "Morland Dairies", "Orla Finnegan"} <= names.keys()
    assert "Finnegan" in names["Orla Finnegan"]
    uses = {(use.field, *(entity.name for entity in use.entities.values())) for use in story.uses}
    assert ("deal.amount", "Morland Dairies") in uses
    own = [item for item in story.fields if isinstance(item, Field)]
    assert any("people" in field.units for field in own)


def test_its_examples_are_sentences_of_the_sources(tmp_path):
    story = loaded(tmp_path, drafted(documents(), shipped_rules()))
    examples = [
        example for item in story.fields if isinstance(item, (Field, Use)) for example in item.examples
    ]
    assert examples
    whole = [" ".join(text.split()) for text in ARTICLES.values()]
    assert all(any(side in text for text in whole) for one in examples for side in (one.first, one.second))


def test_the_same_sources_give_the_same_draft():
    one, other = (drafted(documents(), shipped_rules()) for _ in range(2))
    assert one == other


@pytest.mark.parametrize(
    ("texts", "message"),
    [
        (["Kestrel Foods opened a plant in Brill."], "two sources or more"),
        (
            ["Kestrel Foods opened a plant in Brill.", "Rain fell on the hills."],
            "no two sources name the same",
        ),
    ],
)
def test_what_cannot_be_drafted_from(texts, message):
    given = [checker.read_text(text, name=f"{at}.txt") for at, text in enumerate(texts)]
    with pytest.raises(UsageError, match=message):
        drafted(given, shipped_rules())


def test_quotation_marks_and_backslashes_stay_what_they_are(tmp_path):
    texts = [
        'Bolt\\Works sold 1,240 "smart" kettles in May, Ada Pike said. Ada Pike runs Bolt Works.',
        'Ada Pike told Bolt Works that 1,240 kettles\u2028 were sold in May. """Bolt Works""" was glad.',
    ]
    given = [checker.read_text(text, name=f"{at}.txt") for at, text in enumerate(texts)]
    loaded(tmp_path, drafted(given, shipped_rules()))


def test_the_command_line(tmp_path, capsys):
    for name, text in ARTICLES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert cli.main(["rules", "draft", str(tmp_path)]) == 0
    loaded(tmp_path, capsys.readouterr().out)
    assert cli.main(["rules", "draft", str(tmp_path / "a.txt")]) == 2
    assert "two sources or more" in capsys.readouterr().err


def test_the_seeds(tmp_path, capsys):
    seeds = Path(__file__).parents[2] / "seeds"
    assert cli.main(["rules", "draft", str(seeds)]) == 0
    story = loaded(tmp_path, capsys.readouterr().out)
    assert {"Meta", "Scale AI", "Alexandr Wang"} <= {entity.name for entity in story.entities}
    assert ("deal.amount", "Scale AI") in {
        (use.field, *map(str, use.entities.values())) for use in story.uses
    }
