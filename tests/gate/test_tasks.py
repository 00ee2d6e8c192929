"""Which drafts are checked, and what each is held against: by a desk's files and its configuration."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from checker import cli

WIRE = "The old mill was sold for $3 million in cash, the broker said.\n"
RIGHT = "The old mill was sold for $3 million.\n"
WRONG = "The old mill was sold for $4 million.\n"

FILES = {
    "sources/wire.txt": WIRE,
    "drafts/a.md": RIGHT,
    "drafts/b.md": WRONG,
    "stories/mill/draft.md": WRONG,
    "stories/mill/wires/one.txt": WIRE,
    "stories/fire/draft.md": "A fire in Ely killed 14 people.\n",
    "stories/fire/wires/one.txt": "A fire in Ely killed 14 people, police said.\n",
}


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def held(capsys: pytest.CaptureFixture[str]) -> list[str]:
    """What `checker config` says of drafts."""
    assert cli.main(["config"]) == 0
    drafts = capsys.readouterr().out.partition("\n\nDrafts\n")[2].partition("\n\n")[0]
    return [line.strip() for line in drafts.splitlines()]


MAPPINGS = {
    "one folder for all": (
        'drafts = "drafts/*.md"\nsources = "sources/"',
        [
            "drafts/a.md  against  sources/wire.txt  (sources)",
            "drafts/b.md  against  sources/wire.txt  (sources)",
        ],
    ),
    "a folder beside each draft": (
        'drafts = ["stories/*/draft.md"]\nsources-folder = "wires"',
        [
            "stories/fire/draft.md  against  stories/fire/wires/one.txt  (sources-folder)",
            "stories/mill/draft.md  against  stories/mill/wires/one.txt  (sources-folder)",
        ],
    ),
    "by pattern, the first that fits": (
        'drafts = ["stories/**/*.md", "drafts/a.md"]\nsources = ["sources/*.txt"]\n'
        'against = { "stories/*/draft.md" = ["{folder}/wires", "sources/wire.txt"], "stories/**" = "none" }',
        [
            "stories/fire/draft.md  against  stories/fire/wires/one.txt, sources/wire.txt  "
            '(against "stories/*/draft.md")',
            "stories/mill/draft.md  against  stories/mill/wires/one.txt, sources/wire.txt  "
            '(against "stories/*/draft.md")',
            "drafts/a.md  against  sources/wire.txt  (sources)",
        ],
    ),
    "a draft in the folder of its sources is none of them": (
        'drafts = "stories/mill/draft.md"\nsources = "stories/mill"',
        ["stories/mill/draft.md  against  stories/mill/wires/one.txt  (sources)"],
    ),
    "what is excluded": (
        'drafts = "drafts"\nsources = "sources"\nexclude = ["b.md"]',
        ["drafts/a.md  against  sources/wire.txt  (sources)"],
    ),
    "by name": (
        'drafts = "drafts/a.md"\nagainst = { "drafts" = "stories/mill/wires/{name}*" }',
        "nothing fits",
    ),
}


@pytest.mark.parametrize("case", MAPPINGS)
def test_what_a_draft_is_held_against(desk: Path, capsys: pytest.CaptureFixture[str], case: str) -> None:
    text, wanted = MAPPINGS[case]
    (desk / "checker.toml").write_text(text)
    if isinstance(wanted, str):
        assert cli.main(["config"]) == 2
        said = capsys.readouterr().err
        assert said == (
            "checker: error: checker.toml: against \"drafts\" names 'stories/mill/wires/a*' for drafts/a.md, which "
            "fits no source. Correct the path, or add the source\n"
        )
        return
    assert held(capsys) == wanted


FRONT = {
    "one": ("---\nsources: ../sources/wire.txt\n---\n", ["sources/wire.txt"]),
    "a list": (
        '---\nsources: [../sources/wire.txt, "../stories/mill/wires"]\n---\n',
        ["sources/wire.txt", "stories/mill/wires/one.txt"],
    ),
    "a line each": ("---\ntitle: x\nsources:\n  - ../sources/*.txt # wire\n---\n", ["sources/wire.txt"]),
    "TOML": ('+++\nsources = ["../sources/wire.txt"]\n+++\n', ["sources/wire.txt"]),
}


@pytest.mark.parametrize("case", FRONT)
def test_front_matter_comes_before_the_configuration(desk: Path, capsys, case: str) -> None:
    front, wanted = FRONT[case]
    (desk / "drafts/c.md").write_text(front + RIGHT)
    (desk / "checker.toml").write_text('drafts = "drafts/c.md"\nsources = "stories/fire/wires"')
    assert held(capsys) == [f"drafts/c.md  against  {', '.join(wanted)}  (front matter)"]


def test_without_arguments_what_is_configured_is_checked_in_one_report(desk: Path, capsys) -> None:
    (desk / "checker.toml").write_text('drafts = "stories/*/draft.md"\nsources-folder = "wires"')
    assert cli.main(["check", "--format", "json"]) == 1
    report = json.loads(capsys.readouterr().out)
    assert [(one["name"], one["label"], one["role"]) for one in report["sources"]] == [
        ("stories/fire/draft.md", "fire/draft", "draft"),
        ("stories/fire/wires/one.txt", "fire/wires/one", "source"),
        ("stories/mill/draft.md", "mill/draft", "draft"),
        ("stories/mill/wires/one.txt", "mill/wires/one", "source"),
    ]
    assert [
        (one["verdict"], [claim["source"] for claim in one["claims"]]) for one in report["findings"][:2]
    ] == [
        ("discrepancy", ["stories/mill/draft.md", "stories/mill/wires/one.txt"]),
        ("agreement", ["stories/fire/draft.md", "stories/fire/wires/one.txt"]),
    ]
    assert report["summary"]["discrepancy"] == 1


def test_the_command_line_wins(desk: Path, capsys) -> None:
    (desk / "checker.toml").write_text(
        'drafts = "drafts/*.md"\nsources = "stories/fire/wires"\nfail-on = "never"'
    )
    assert cli.main(["check", "drafts/b.md", "--against", "sources", "--fail-on", "warning", "--quiet"]) == 1
    assert cli.main(["check", "--against", "sources", "--fail-on", "warning", "--quiet"]) == 1
    assert cli.main(["check", "drafts/a.md", "--against", "sources", "--fail-on", "warning", "--quiet"]) == 0
    assert cli.main(["check", "--quiet"]) == 0
    capsys.readouterr()


@pytest.mark.parametrize(
    "arguments", [["drafts/b.md", "--against", "sources"], ["--against", "sources", "drafts/b.md"]]
)
def test_both_orders_mean_the_same(desk: Path, capsys, arguments: list[str]) -> None:
    assert cli.main(["check", *arguments, "--format", "json"]) == 1
    report = json.loads(capsys.readouterr().out)
    assert [(one["name"], one["role"]) for one in report["sources"]] == [
        ("drafts/b.md", "draft"),
        ("sources/wire.txt", "source"),
    ]


def test_severities_by_rule(desk: Path, capsys) -> None:
    for severity, code in (("error", 1), ("warning", 0), ("info", 0)):
        (desk / "checker.toml").write_text(
            f'severities = {{ "deals" = "error", "deal.amount" = "{severity}" }}'
        )
        arguments = ["check", "drafts/b.md", "--against", "sources", "--fail-on", "error", "--format", "json"]
        assert cli.main(arguments) == code
        first = json.loads(capsys.readouterr().out)["findings"][0]
        assert (first["field"], first["severity"]) == ("deal.amount", severity)


def test_encodings_and_limits(desk: Path, capsys) -> None:
    (desk / "sources/wire.txt").write_bytes("Zürich: the old mill was sold for $3 million.".encode("cp1252"))
    arguments = ["check", "drafts/a.md", "--against", "sources", "--quiet"]
    assert cli.main(arguments) == 2
    (desk / "checker.toml").write_text('encodings = { "sources/*" = "cp1252" }')
    assert cli.main(arguments) == 0
    (desk / "checker.toml").write_text("limits = { file = 0.00001 }")
    assert cli.main(arguments) == 2
    (desk / "checker.toml").write_text("limits = { articles = 1 }")
    assert cli.main(["compare", "drafts"]) == 2
    said = capsys.readouterr().err
    assert "drafts/a.md: larger than the limit of 10 bytes." in said
    assert "checker.toml: 2 articles, and 1 are the most of one run. Name fewer, or set limits" in said


BAD = {
    "no draft": (
        "",
        ["check"],
        "no draft is given. Give it before --against, or last; or name drafts in the",
    ),
    "nothing to hold it against": (
        "",
        ["check", "drafts/a.md"],
        "nothing says what drafts/a.md is held against. Give --against SOURCE..., or sources,",
    ),
    "a pattern that fits no draft": (
        'drafts = "draft/*.md"',
        ["check"],
        "checker.toml: drafts has 'draft/*.md', which fits no file. Correct the pattern, or add the draft",
    ),
    "a mapping that fits no source": (
        'sources = "source"',
        ["check", "drafts/a.md"],
        "checker.toml: sources names 'source' for drafts/a.md, which fits no source. Correct the path",
    ),
    "a rule that is none": (
        'severities = { "deal.amont" = "error" }',
        ["check", "drafts/a.md", "--against", "sources"],
        "checker.toml: severities names 'deal.amont', which is no rule. Did you mean deal.amount? checker rules list",
    ),
    "a primary that is none": (
        'drafts = "stories/*/draft.md"\nsources-folder = "wires"\nprimary = "filing.txt"',
        ["check"],
        "`primary` of the configuration: 'filing.txt' is no document of this run. Name one of stories/fire/wires/one.txt,",
    ),
    "an unknown format": (
        'format = "sarff"',
        ["check", "drafts/a.md", "--against", "sources"],
        "--format: there is no format 'sarff'. Did you mean sarif? Formats: ",
    ),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input(desk: Path, capsys, case: str) -> None:
    text, arguments, message = BAD[case]
    (desk / "checker.toml").write_text(text)
    assert cli.main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"checker: error: {message}"), err


@pytest.mark.parametrize(
    ("front", "message"),
    [
        (
            "sources: ../../secret.txt",
            "drafts/c.md: its front matter names '../secret.txt', which lies",
        ),
        ("sources: /etc/hostname", "drafts/c.md: its front matter names '/etc/hostname', which lies outside"),
        (
            "sources: none.txt",
            "drafts/c.md: front matter names 'drafts/none.txt' for drafts/c.md, which fits no source",
        ),
        (
            "sources: {a: b}",
            "drafts/c.md: sources in its front matter is no list of paths: {a: b}. Write sources: [",
        ),
    ],
)
def test_front_matter_that_names_no_source(desk: Path, capsys, front: str, message: str) -> None:
    (desk.parent / "secret.txt").write_text(WIRE)
    (desk / "sources/link.txt").symlink_to(desk.parent / "secret.txt")
    (desk / "sources/inner").symlink_to(desk.parent)
    (desk / "drafts/c.md").write_text(f"---\n{front}\n---\n{RIGHT}")
    assert cli.main(["check", "drafts/c.md"]) == 2
    assert capsys.readouterr().err.startswith(f"checker: error: {message}")
