"""The command line: what it prints where, and its exit codes."""

import json
import os
import subprocess
import sys
from datetime import date

import jsonschema
import pytest

import checker
from checker import cli
from checker.cli.arguments import COMMANDS
from checker.model import Coverage, Finding, FindingClaim, Reason, Report, SourceInfo, Summary

FIRST = "Acme Corp agreed to buy Widget Inc for $3.2 billion.\n"
SECOND = "Acme Corp agreed to buy Widget Inc for $4 billion.\n"


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """A folder with two articles, to run in."""
    monkeypatch.chdir(tmp_path)
    articles = tmp_path / "in"
    articles.mkdir()
    (articles / "a.txt").write_text(FIRST)
    (articles / "b.txt").write_text(SECOND)
    return tmp_path


def judged(severity="warning", roles=("source", "source"), figures=2):
    claims = (
        FindingClaim("in/a.txt", None, "$3.2 billion", FIRST.strip(), 39, 51, 1, 40),
        FindingClaim("in/b.txt", None, "$4 billion", SECOND.strip(), 39, 49, 1, 40),
    )
    finding = Finding(
        id="deal.amount:widget", fingerprint="f1", rule="deals", field="deal.amount", subject="Widget Inc",
        label="amount of the deal", verdict="discrepancy", severity=severity, scope="across",
        relation="contradicts", reason=Reason("differ"), explanation="The two differ.", claims=claims,
    )  # fmt: skip
    sources = tuple(
        SourceInfo(name, name[3], name, role, None, (), name, 50)
        for name, role in zip(("in/a.txt", "in/b.txt"), roles, strict=True)
    )
    return Report(
        "compare",
        sources,
        (finding,),
        Summary(0, 1, 0, 0, severity),
        coverage=(Coverage("in/a.txt", figures, 1, 1),),
    )


@pytest.fixture
def calls(monkeypatch):
    """The judge replaced: what it is called with, and a report of one finding."""
    seen = {}

    def compare(documents, rules=None, **options):
        seen.update(documents=[one.name for one in documents], **options)
        return judged(seen.get("severity", "warning"))

    def check(drafts, against, rules=None, **options):
        seen.update(drafts=[one.name for one in drafts], against=[one.name for one in against], **options)
        return judged(roles=("draft", "source"))

    monkeypatch.setattr(checker, "compare", compare)
    monkeypatch.setattr(checker, "check", check, raising=False)
    return seen


# Commands and exit codes.


def test_every_command_has_its_function():
    assert tuple(cli.COMMANDS) == tuple(COMMANDS)


def test_compare(desk, calls, capsys):
    assert cli.main(["compare", "in"]) == 1
    out, err = capsys.readouterr()
    assert out.startswith("One thing should be looked at: amount of the deal · Widget Inc (")
    assert "in/a.txt:1:40" in out
    assert err == "checker: not passed: 1 finding at warning or above\n"
    assert calls["documents"] == ["in/a.txt", "in/b.txt"]


@pytest.mark.parametrize(
    ("severity", "options", "code"),
    [
        ("warning", [], 1),
        ("notice", [], 0),
        ("notice", ["--fail-on", "notice"], 1),
        ("warning", ["--fail-on", "error"], 0),
        ("error", ["--fail-on", "error"], 1),
        ("error", ["--fail-on", "never"], 0),
        ("notice", ["--require-coverage", "50"], 0),
        ("notice", ["--require-coverage", "51"], 1),
        ("notice", ["--require-coverage", "51", "--fail-on", "never"], 0),
    ],
)
def test_exit_codes(desk, calls, capsys, severity, options, code):
    calls["severity"] = severity
    assert cli.main(["compare", "in", *options]) == code
    assert bool(capsys.readouterr().err) == (code == 1)


def test_check(desk, calls, capsys):
    options = [
        "--primary",
        "b",
        "--date",
        "b.txt=2031-06-11",
        "--today",
        "2031-07-01",
        "--include-section",
        "comment",
    ]
    assert cli.main(["check", "in/a.txt", "--against", "in/b.txt", *options]) == 1
    assert calls == {
        "drafts": ["in/a.txt"],
        "against": ["in/b.txt"],
        "primary": "in/b.txt",
        "dates": {"in/b.txt": date(2031, 6, 11)},
        "today": date(2031, 7, 1),
        "include_sections": ("comment",),
    }


def test_show_sources(desk, calls, capsys):
    cli.main(["check", "in/a.txt", "--against", "in/b.txt", "--date", "a=2031-06-11"])
    alone = capsys.readouterr().out
    cli.main(["check", "in/a.txt", "--against", "in/b.txt", "--date", "a=2031-06-11", "--show-sources"])
    assert capsys.readouterr().out.startswith(alone + "\nOne thing should be looked at")
    assert (calls["documents"], calls["dates"]) == (["in/b.txt"], {})


def test_standard_input(desk, calls, monkeypatch):
    finished = subprocess.run(
        [sys.executable, "-m", "checker", "extract", "-", "--format", "json"],
        input=FIRST.encode(),
        capture_output=True,
    )
    assert finished.returncode == 0, finished.stderr
    (document,) = json.loads(finished.stdout)["documents"]
    assert (document["name"], document["path"]) == ("stdin", None)
    assert "$3.2 billion" in [mention["text"] for mention in document["mentions"]]


def test_extract(desk, capsys):
    assert cli.main(["extract", "in/a.txt"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("in/a.txt: ")
    assert "in/a.txt:1:40  money  $3.2 billion  3,200,000,000 USD" in out


def test_schema(desk, capsys):
    assert cli.main(["schema"]) == 0
    schema = json.loads(capsys.readouterr().out)
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["title"] == "checker report"


def test_compare_for_real(desk, capsys):
    assert cli.main(["compare", "in", "--format", "json"]) == 1
    report = json.loads(capsys.readouterr().out)
    assert report["summary"]["discrepancy"] == 1
    assert [claim["shown"] for claim in report["findings"][0]["claims"]] == ["$3.2 billion", "$4 billion"]


def test_rules_list_and_explain(desk, capsys):
    assert cli.main(["rules", "list"]) == 0
    assert "deal.amount" in capsys.readouterr().out
    assert cli.main(["rules", "explain", "deal.amount"]) == 0
    assert "amount of the deal" in capsys.readouterr().out


def test_rules_test(desk, capsys):
    rule = """
from checker.vocabulary import Agrees, Field, Pack
pack = Pack(id="trams", title="Trams", fields=(
    Field("trams.price", label="price of a tram", kind="money", subject="maker", roles=("maker",),
          phrases=("trams cost {figure}",),
          examples=(Agrees("The trams cost €2 million.", "The trams cost €3 million."),)),
))
"""
    (desk / "trams.py").write_text(rule)
    assert cli.main(["rules", "test", "--rules", "trams.py"]) == 1
    out = capsys.readouterr().out
    assert "trams/trams.price should agree" in out
    assert "Agrees: “The trams cost €2 million.” · “The trams cost €3 million.”" in out
    assert (
        "“€2 million”: money, 2,000,000 EUR\n      slots: " in out
    )  # as `rules why` says where each stopped
    assert "      stops: trams cost {figure}\n" not in out
    assert "      fits: trams cost {figure}\n" in out


def test_diff(desk, calls, capsys):
    cli.main(["compare", "in", "--format", "json=old.json", "--quiet"])
    report = json.loads((desk / "old.json").read_text())
    report["findings"][0].update(fingerprint="f2", severity="error")
    (desk / "new.json").write_text(json.dumps(report))
    capsys.readouterr()
    assert cli.main(["diff", "old.json", "new.json"]) == 1
    assert capsys.readouterr().out == (
        "1 finding came, 1 went, 0 stayed\n"
        "\n"
        "Came\n"
        "+ error, discrepancy: amount of the deal ($3.2 billion; $4 billion), in/a.txt:1:40\n"
        "\n"
        "Went\n"
        "- warning, discrepancy: amount of the deal ($3.2 billion; $4 billion), in/a.txt:1:40\n"
    )
    assert cli.main(["diff", "old.json", "new.json", "--fail-on", "never", "--format", "json"]) == 0
    assert [one["fingerprint"] for one in json.loads(capsys.readouterr().out)["came"]] == ["f2"]
    assert cli.main(["diff", "old.json", "old.json"]) == 0


def test_baseline(desk, calls, capsys):
    assert cli.main(["compare", "in", "--format", "json=old.json", "--quiet"]) == 1
    assert cli.main(["compare", "in", "--baseline", "old.json"]) == 0
    assert "Nothing that could be compared differs, but for what was accepted." in capsys.readouterr().out


def test_version(desk, capsys):
    assert cli.main(["--version"]) == 0
    assert capsys.readouterr().out == f"checker {checker.__version__}\n"


@pytest.mark.parametrize("command", [[], *(name.split() for name in COMMANDS)])
def test_help(desk, capsys, command):
    assert cli.main([*command, "--help"]) == 0
    assert capsys.readouterr().out.startswith("Usage: checker")


# Output.


def test_several_formats(desk, calls, capsys):
    formats = ["--format", "text", "--format", "json=report.json", "--format", "markdown=out/report.md"]
    (desk / "out").mkdir()
    assert cli.main(["compare", "in", *formats]) == 1
    assert capsys.readouterr().out.startswith("One thing should be looked at")
    assert json.loads((desk / "report.json").read_text())["mode"] == "compare"
    assert "(../in/a.txt#L1)" in (desk / "out" / "report.md").read_text()


def test_quiet_prints_nothing_on_standard_output(desk, calls, capsys):
    assert cli.main(["compare", "in", "--quiet", "--format", "text", "--format", "json=report.json"]) == 1
    assert capsys.readouterr().out == ""
    assert (desk / "report.json").exists()


def test_output(desk, calls, capsys):
    assert cli.main(["compare", "in", "--output", "report.txt"]) == 1
    assert capsys.readouterr().out == ""
    assert (desk / "report.txt").read_text().startswith("One thing should be looked at")


def test_a_report_never_overwrites_an_article(desk, calls, capsys):
    assert cli.main(["compare", "in/a.txt", "in/b.txt", "--output", "in/a.txt"]) == 2
    assert "in/a.txt: is an article, and would be overwritten" in capsys.readouterr().err
    assert (desk / "in" / "a.txt").read_text() == FIRST


@pytest.mark.parametrize("reached", ["base.json", "./base.json", "link.json", "hard.json"])
def test_a_report_never_becomes_its_own_baseline(desk, calls, capsys, reached):
    cli.main(["compare", "in", "--format", "json=base.json"])
    (desk / "link.json").symlink_to("base.json")
    (desk / "hard.json").hardlink_to(desk / "base.json")
    before = (desk / "base.json").read_bytes()
    assert cli.main(["compare", "in", "--format", "json=base.json", "--baseline", reached]) == 2
    assert "base.json: is the baseline too" in capsys.readouterr().err
    assert (desk / "base.json").read_bytes() == before
    assert cli.main(["diff", "base.json", reached, "--output", "base.json"]) == 2


def test_a_report_in_a_folder_of_sources_is_refused(desk, calls, capsys):
    assert cli.main(["compare", "in", "--output", "in/b.txt"]) == 2
    assert (desk / "in" / "b.txt").read_text() == SECOND


def test_nothing_is_left_when_the_run_fails(desk, capsys):
    code = cli.main(["compare", "in", "--format", "json=report.json", "--baseline", "none.json"])
    assert code == 2
    assert [path.name for path in desk.iterdir()] == ["in"]


def test_a_reader_that_hangs_up(desk):
    command = f"{sys.executable} -m checker rules list | head -c 10 >/dev/null; echo ${{PIPESTATUS[0]}}"
    finished = subprocess.run(["bash", "-c", command], capture_output=True, text=True)
    assert (finished.stdout.strip(), finished.stderr) == ("0", "")


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_a_standard_output_that_cannot_hold_everything(desk, encoding):
    (desk / "in" / "a.txt").write_text("Acme paid €3 billion for 日本.\n", encoding="utf-8")
    environment = {**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    finished = subprocess.run(
        [sys.executable, "-m", "checker", "extract", "in"], capture_output=True, env=environment
    )
    assert (finished.returncode, finished.stderr) == (0, b"")
    assert b"in/a.txt" in finished.stdout


# Configuration.


def test_configuration_and_the_command_line_that_wins(desk, calls, capsys):
    (desk / "pyproject.toml").write_text(
        '[tool.checker]\nfail-on = "error"\nformat = "markdown"\nexclude = ["b*"]\n'
        'include-section = ["comment"]\ndates = { "a.txt" = 2031-06-11, "other.txt" = 2031-01-01 }\n'
    )
    assert cli.main(["compare", "in"]) == 0
    assert capsys.readouterr().out.startswith("# ")
    assert calls["documents"] == ["in/a.txt"]
    assert calls["include_sections"] == ("comment",)
    assert calls["dates"] == {"in/a.txt": date(2031, 6, 11)}
    options = [
        "--fail-on",
        "warning",
        "--format",
        "text",
        "--include-section",
        "residue",
        "--date",
        "a=2031-06-12",
    ]
    assert cli.main(["compare", "in", "in/b.txt", *options]) == 1
    assert capsys.readouterr().out.startswith("One thing should be looked at")
    assert calls["documents"] == ["in/a.txt", "in/b.txt"]
    assert calls["include_sections"] == ("residue",)
    assert calls["dates"] == {"in/a.txt": date(2031, 6, 12)}


# Bad input: exit code 2 and one message that names the place and the remedy.


BAD = {
    "no command": ([], "no command is given. Try checker compare SOURCE..., or checker --help"),
    "unknown command": (["compar"], "argument COMMAND: invalid choice: 'compar'"),
    "no source": (["compare"], "the following arguments are required: SOURCE. See checker compare --help"),
    "no against": (["check", "in/a.txt"], "nothing says what in/a.txt is held against. Give --against SOURCE"),
    "shortened option": (["compare", "in", "--form", "json"], "unrecognized arguments: --form json"),
    "unknown option": (["compare", "in", "--colour"], "unrecognized arguments: --colour"),
    "missing file": (["compare", "in/a.txt", "in/c.txt"], "in/c.txt: "),
    "folder without articles": (["compare", "empty"], "empty: a folder without articles"),
    "binary": (["compare", "in/a.txt", "bad/binary.txt"], "bad/binary.txt: "),
    "empty": (["compare", "in/a.txt", "bad/empty.txt"], "bad/empty.txt: "),
    "wrong encoding": (["compare", "in/a.txt", "bad/latin.txt"], "bad/latin.txt"),
    "twice": (["compare", "in", "in/a.txt"], "in/a.txt: given twice"),
    "draft is source": (["check", "in/a.txt", "--against", "in"], "in/a.txt: is both a draft and a source"),
    "stdin twice": (["check", "-", "--against", "-"], "standard input is both a draft and a source"),
    "fail on": (["compare", "in", "--fail-on", "fatal"], "argument --fail-on: invalid choice: 'fatal'"),
    "format": (["compare", "in", "--format", "yaml"], "--format: there is no format 'yaml'"),
    "formats": (["compare", "in", "--format", "json", "--format", "text"], "--format: two formats for standard output"),
    "extract format": (["extract", "in", "--format", "markdown"], "--format: there is no format 'markdown'"),
    "output": (["compare", "in", "--output", "none/x"], "none/x: its folder does not exist"),
    "date": (["compare", "in", "--date", "a.txt=11/06/2031"], "argument --date: '11/06/2031' is no date such as"),
    "date without name": (["compare", "in", "--date", "2031-06-11"], "argument --date: '2031-06-11' is not of the form"),
    "date of nobody": (["compare", "in", "--date", "c=2031-06-11"], "--date: 'c' is no document of this run. Name one of in/a.txt, in/b.txt"),
    "today": (["compare", "in", "--today", "x"], "argument --today: 'x' is no date"),
    "coverage": (["compare", "in", "--require-coverage", "101"], "argument --require-coverage: '101' is no percentage"),
    "width": (["compare", "in", "--width", "7"], "argument --width: '7' is no number of columns"),
    "section": (["compare", "in", "--include-section", "sport"], "no such section: sport. Use one of "),
    "primary": (["check", "in/a.txt", "--against", "in/b.txt", "--primary", "x"], "--primary: 'x' is no document of this run"),
    "rules missing": (["compare", "in", "--rules", "none.py"], "none.py: no such rule file or folder"),
    "rules broken": (["compare", "in", "--rules", "bad/broken.py"], "bad/broken.py:1: not valid Python"),
    "rules key": (["rules", "list", "--rules", "bad/key.py"], "bad/key.py:2: Pack has no key 'titel'"),
    "rule unknown": (["rules", "explain", "deal.colour"], "no rule has the id 'deal.colour'"),
    "baseline missing": (["compare", "in", "--baseline", "none.json"], "none.json: cannot be read"),
    "baseline of another version": (["compare", "in", "--baseline", "bad/v9.json"], "bad/v9.json: a report of schema version 9"),
    "diff of no report": (["diff", "bad/v9.json", "in/a.txt"], "bad/v9.json: a report of schema version 9"),
}  # fmt: skip


@pytest.fixture
def bad(desk):
    folder = desk / "bad"
    folder.mkdir()
    (desk / "empty").mkdir()
    (folder / "binary.txt").write_bytes(bytes(range(256)))
    (folder / "empty.txt").write_bytes(b"")
    (folder / "latin.txt").write_bytes("Zürich pays 3 million.".encode("latin-1"))
    (folder / "broken.py").write_text("pack = (\n")
    (folder / "key.py").write_text("from checker.vocabulary import Pack\npack = Pack(id='x', titel='X')\n")
    (folder / "v9.json").write_text('{"schema_version": 9, "findings": []}')


@pytest.mark.parametrize("case", BAD)
def test_bad_input(bad, capsys, case):
    arguments, message = BAD[case]
    assert cli.main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"checker: error: {message}"), err
    assert err.count("\n") == 1
    assert "Traceback" not in err


@pytest.mark.parametrize(
    ("comment", "said"),
    [
        (
            "acept deal.amount because seen",
            "A comment to checker that cannot be read: acept deal.amount because seen",
        ),
        ("accept deal.amount", "The acceptance of deal.amount gives no reason"),
        (
            "accept deal.amount because seen until May",
            "An acceptance ends on a day, as in “until 2026-01-31”, and not",
        ),
    ],
)
def test_a_comment_that_cannot_be_understood_fails_the_run_after_the_report(
    tmp_path, monkeypatch, capsys, comment, said
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "wire.txt").write_text("The mill was sold for $3 million.")
    (tmp_path / "draft.md").write_text(
        f"A mill.\n\nThe mill was sold for $3 million. <!-- checker: {comment} -->\n"
    )
    assert cli.main(["check", "draft.md", "--against", "wire.txt"]) == 2
    out, err = capsys.readouterr()
    assert out
    assert f"checker: error: draft.md:3: {said}" in err
    assert "Traceback" not in err


def test_bad_configuration(desk, capsys):
    (desk / "pyproject.toml").write_text("[tool.checker]\nfail_on = 'error'\n")
    assert cli.main(["compare", "in"]) == 2
    assert (
        "pyproject.toml: [tool.checker] has no key 'fail_on'. Did you mean fail-on?"
        in capsys.readouterr().err
    )


def test_files_of_other_kinds_in_a_folder_are_named(desk, calls, capsys):
    (desk / "in" / "c.jpg").write_bytes(b"\xff\xd8\xff")
    cli.main(["compare", "in", "--fail-on", "never"])
    assert capsys.readouterr().err == "checker: note: not read: in/c.jpg (of no known kind)\n"


def test_keep_going(desk, calls, capsys):
    assert cli.main(["compare", "in", "missing.txt", "--keep-going", "--fail-on", "never"]) == 2
    out, err = capsys.readouterr()
    assert out.startswith("One thing should be looked at")
    assert err.startswith("checker: error: missing.txt: ")


def test_keep_going_with_nothing_left(desk, capsys):
    assert cli.main(["compare", "c.txt", "d.txt", "--keep-going"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert [line[:22] for line in err.splitlines()] == ["checker: error: c.txt:", "checker: error: d.txt:"]


def test_a_text_without_claims_fails(desk, capsys):
    (desk / "in" / "a.txt").write_text("It was a quiet day by the sea.\n")
    (desk / "in" / "b.txt").write_text("The gulls slept late again.\n")
    assert cli.main(["compare", "in"]) == 1
    assert capsys.readouterr().err == "checker: not passed: nothing was extracted, so nothing was checked\n"


def test_a_draft_without_prose_passes(desk, capsys):
    (desk / "d.md").write_text("# How to list\n\n``` shell\nls\n```\n", encoding="utf-8")
    assert cli.main(["check", "d.md", "--against", "in"]) == 0
    assert "The draft has no sentence" in " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize(
    "text", ["It was a quiet day by the sea.\n", "Die Möwen schliefen.\n", "桔敨朠汵獬\n"]
)
def test_a_draft_without_claims_fails_too(desk, capsys, text):
    (desk / "d.md").write_text(text, encoding="utf-8")
    assert cli.main(["check", "d.md", "--against", "in", "--quiet"]) == 1
    assert capsys.readouterr().err == "checker: not passed: nothing was extracted, so nothing was checked\n"


@pytest.mark.parametrize(
    "text",
    [
        "Subscribe to our newsletter. Acme paid $4 billion for Bolt.",
        "Reporting by Jane: Acme paid $4 billion for Bolt.",
        "Topics: Acme paid $4 billion for Bolt.",
        "© Acme paid $4 billion for Bolt.",
        "Share this news: Acme paid $4 billion for Bolt.",
        "# Bolt\n\n```\nAcme paid $4 billion for Bolt.\n```",
    ],
)
def test_a_draft_of_which_all_is_set_aside_fails(desk, capsys, text):
    (desk / "d.md").write_text(text + "\n", encoding="utf-8")
    assert cli.main(["check", "d.md", "--against", "in", "--quiet"]) == 1
    told = "what was extracted stands in text that was set aside, so nothing was checked"
    assert capsys.readouterr().err == f"checker: not passed: {told}\n"


@pytest.mark.parametrize("name", ["rot13", "hex", "undefined", "zip", "klingon"])
def test_what_is_no_encoding_of_text_is_refused(desk, capsys, name):
    assert cli.main(["compare", "in", "--encoding", name]) == 2
    assert "is no encoding such as cp1252" in capsys.readouterr().err


def test_a_hostile_file_name_is_shown_as_text(desk, capsys):
    assert cli.main(["compare", "\x1b[31mred.txt"]) == 2
    err = capsys.readouterr().err
    assert "\\x1b[31mred.txt" in err and "\x1b" not in err


def test_ctrl_c(desk, monkeypatch, capsys):
    def interrupted(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(checker, "compare", interrupted)
    assert cli.main(["compare", "in"]) == 130


def test_a_defect_is_one_message_too(desk, monkeypatch, capsys):
    def broken(*_, **__):
        raise KeyError("claim")

    monkeypatch.setattr(checker, "compare", broken)
    assert cli.main(["compare", "in"]) == 2
    assert (
        capsys.readouterr().err
        == "checker: error: KeyError: 'claim'. This is a defect of checker; CHECKER_TRACEBACK=1 shows where\n"
    )
    monkeypatch.setenv("CHECKER_TRACEBACK", "1")
    with pytest.raises(KeyError):
        cli.main(["compare", "in"])


# Waiting.


class Tty:
    """Standard error as a terminal."""

    encoding = "utf-8"

    def __init__(self):
        self.written = ""

    def isatty(self):
        return True

    def write(self, text):
        self.written += text

    def flush(self):
        pass


@pytest.mark.parametrize(
    ("sources", "terminal", "bar"), [(51, True, True), (50, True, False), (51, False, False)]
)
def test_a_bar_only_where_it_is_worth_it(desk, calls, monkeypatch, sources, terminal, bar):
    for number in range(sources - 2):
        (desk / "in" / f"c{number}.txt").write_text(FIRST)
    stream = Tty()
    stream.isatty = lambda: terminal
    monkeypatch.setattr(sys, "stderr", stream)
    cli.main(["compare", "in", "--fail-on", "never"])
    assert (f"comparing {sources} articles" in stream.written) == bar


def test_without_the_rules_that_ship(desk, capsys):
    assert cli.main(["rules", "list", "--no-shipped-rules"]) == 0
    assert capsys.readouterr().out.startswith("general  What is judged without any rule file\n")
    assert cli.main(["compare", "in", "--format", "json", "--no-shipped-rules", "--fail-on", "never"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert [finding["field"] for finding in report["findings"] if finding["field"]] == []
