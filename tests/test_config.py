"""[tool.checker] of pyproject.toml, and checker.toml."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.config import Config, Limits, in_force, load_config
from checker.errors import ConfigError


def write(folder: Path, text: str) -> Path:
    (folder / "pyproject.toml").write_text(text, encoding="utf-8")
    return folder


def test_no_file_no_settings(tmp_path):
    assert load_config(tmp_path) == Config()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[tool.check]\n[tool.pychecker]\n",
        "[project]\nname = 'x'\n",
        "[tool.checker]\n",
        "# checker\n[tool.other]\nrules = 1\n",
    ],
)
def test_a_file_that_says_nothing(tmp_path, text):
    assert load_config(write(tmp_path, text)) == Config()


EXAMPLES = [field.examples[0] for field in Config.model_fields.values()]


def test_everything(tmp_path):
    found = load_config(write(tmp_path, "[tool.checker]\n" + "\n".join(EXAMPLES)))
    assert found.model_dump() == {
        "drafts": ("drafts/*.md",),
        "sources": ("sources/",),
        "against": {"stories/*/draft.md": ("{folder}/wires",), "drafts/*": ("sources/{name}/",)},
        "sources_folder": "sources",
        "primary": "filing.txt",
        "rules": ("desk/rules",),
        "severities": {"general/people": "notice", "deal.amount": "error"},
        "fail_on": "warning",
        "require_coverage": 90.0,
        "baseline": "accepted.json",
        "format": ("text", "json=report.json"),
        "exclude": ("*.draft.md", "archive/*"),
        "dates": {"wire.txt": date(2031, 6, 11)},
        "encodings": {"archive/*": "cp1252"},
        "limits": {"file": 5.0, "articles": 500},
        "include_section": ("comment",),
        "keep_going": True,
        "width": 100,
    }
    assert found.place == "pyproject.toml"


def test_every_key_has_an_example_that_begins_with_it():
    keys = [name.replace("_", "-") for name in Config.model_fields]
    assert [example.split(" = ")[0] for example in EXAMPLES] == keys


def test_checker_toml_needs_no_heading_and_comes_first(tmp_path):
    write(tmp_path, "[tool.checker]\nwidth = 80\n")
    (tmp_path / "checker.toml").write_text("width = 90\nlimits = { articles = 3 }\n")
    found = load_config(tmp_path)
    assert (found.width, found.place, found.limits) == (90, "checker.toml", Limits(articles=3))
    assert [row for row in in_force(found) if row[2] != "default"] == [
        ("limits", "file = 20, articles = 3", "checker.toml"),
        ("width", "90", "checker.toml"),
    ]


def test_the_heading_does_not_belong_into_checker_toml(tmp_path):
    (tmp_path / "checker.toml").write_text("[tool.checker]\nwidth = 90\n")
    with pytest.raises(ConfigError) as caught:
        load_config(tmp_path)
    assert str(caught.value) == (
        "checker.toml: its keys stand at the top. Leave out [tool.checker], which belongs into pyproject.toml"
    )


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.dates()
    | st.datetimes(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(
    st.dictionaries(
        st.sampled_from([example.split(" = ")[0] for example in EXAMPLES]) | st.text(max_size=6), VALUES
    )
)
@settings(max_examples=300)
def test_any_table_is_taken_or_refused_with_a_remedy(table):
    try:
        Config.of(table, "checker.toml")
    except ConfigError as error:
        assert error.place == "checker.toml"
        assert error.remedy


def test_paths_start_at_the_file(tmp_path, monkeypatch):
    write(tmp_path, '[tool.checker]\nrules = ["rules"]\nbaseline = "old.json"\n')
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    monkeypatch.chdir(inner)
    found = load_config(inner)
    assert found.beside(found.rules[0]) == str(tmp_path / "rules")
    assert found.beside("../x") == str(tmp_path.parent / "x")


def test_the_nearest_file_with_settings_counts(tmp_path):
    write(tmp_path, '[tool.checker]\nfail-on = "never"\n')
    inner = tmp_path / "inner" / "most"
    inner.mkdir(parents=True)
    write(inner, '[project]\nname = "x"\n')
    assert load_config(inner).fail_on == "never"
    write(inner.parent, '[tool.checker]\nfail-on = "error"\n')
    assert load_config(inner).fail_on == "error"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[tool.checker\n", "not valid TOML: "),
        ("[tool.cheker]\nfail-on = 'error'\n", "[tool.cheker] is no table of checker. Write [tool.checker]"),
        ("[tool.chekcer]\n", "[tool.chekcer] is no table of checker. Write [tool.checker]"),
        ("[tool.Checker]\n", "[tool.Checker] is no table of checker. Write [tool.checker]"),
        ("[tool]\nchecker = 3\n", "tool.checker is not a table. Write [tool.checker]"),
        (
            "[tool.checker]\nfail_on = 'error'\n",
            "[tool.checker] has no key 'fail_on'. Did you mean fail-on? It takes drafts,",
        ),
        ("[tool.checker]\ncolour = 1\n", "[tool.checker] has no key 'colour'. It takes drafts, sources,"),
        (
            "[tool.checker]\nrules = 3\n",
            "rules in [tool.checker] is not a list of paths: 3. Write rules = ",
        ),
        (
            "[tool.checker]\nlimits = {file = 0}\n",
            "file in [tool.checker] limits is not a number of megabytes up to 1000: 0. Write file = 5",
        ),
        (
            "[tool.checker]\nlimits = {articels = 1}\n",
            "[tool.checker] limits has no key 'articels'. Did you mean articles? It takes file, articles",
        ),
        (
            "[tool.checker]\nlimits = 3\n",
            "limits in [tool.checker] is not a table of limits: 3. Write limits = {",
        ),
        (
            "[tool.checker]\nseverities = {'deal.amount' = 'fatal'}\n",
            "severities in [tool.checker] is not a table of severities (error, warning, notice, info) by rule: 'fatal'",
        ),
        (
            "[tool.checker]\nencodings = {'*' = 'klingon'}\n",
            "encodings in [tool.checker] is not a table of encodings by pattern: 'klingon'. Write encodings = {",
        ),
        (
            f"[tool.checker]\nwidth = '{'x' * 100}'\n",
            f"width in [tool.checker] is not a number of columns from 40 to 10000: '{'x' * 78}…. Write width = 100",
        ),
        (
            "[tool.checker]\nagainst = {'a' = 3}\n",
            "against in [tool.checker] is not a table of paths by pattern: 3",
        ),
        ("[tool.checker]\nrules = [1]\n", "rules in [tool.checker] is not a list of paths"),
        (
            "[tool.checker]\nfail-on = 'fatal'\n",
            "fail-on in [tool.checker] is not one of error, warning, notice, never",
        ),
        ("[tool.checker]\nformat = 3\n", "format in [tool.checker] is not a format or a list of them"),
        ("[tool.checker]\ndates = {a = 'June'}\n", "dates in [tool.checker] is not a table of dates by name"),
        (
            "[tool.checker]\ndates = {a = 2031-06-11T10:00:00}\n",
            "dates in [tool.checker] is not a table of dates by name",
        ),
        (
            "[tool.checker]\nrequire-coverage = 101\n",
            "require-coverage in [tool.checker] is not a percentage",
        ),
        (
            "[tool.checker]\nrequire-coverage = true\n",
            "require-coverage in [tool.checker] is not a percentage",
        ),
        ("[tool.checker]\nkeep-going = 'yes'\n", "keep-going in [tool.checker] is not true or false"),
        (
            "[tool.checker]\nwidth = 10\n",
            "width in [tool.checker] is not a number of columns from 40 to 10000",
        ),
    ],
)
def test_what_it_does_not_take(tmp_path, text, message):
    with pytest.raises(ConfigError) as caught:
        load_config(write(tmp_path, text))
    assert str(caught.value).startswith(f"pyproject.toml: {message}")


@pytest.mark.parametrize(
    "text",
    [
        '[tool.checker]\nfail-on = "error"',
        '  [ tool . "checker" ]\nfail-on = "error"',
        "['tool'.checker]\nfail-on = \"error\"",
        '[tool]\nchecker = {fail-on = "error"}',
        '[tool]\nchecker.fail-on = "error"',
        'tool.checker.fail-on = "error"',
        'tool = {checker = {fail-on = "error"}}',
    ],
)
def test_the_section_is_found_however_it_is_written(tmp_path: Path, text: str) -> None:
    assert (
        load_config(write(tmp_path, f'[project]\nname = "x"\n{text}' if text[0] in "[ " else text)).fail_on
        == "error"
    )


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b"[project\n", "not valid TOML"),
        ("[tool.checker]\n".encode("utf-16"), "not UTF-8. Save it as UTF-8, as TOML asks"),
        (b"[tool.checker]\nrules = " + b"[" * 3000 + b"]" * 3000, "too deeply nested"),
        (
            b"[tool.checker]\nwidth = " + b"9" * 5000,
            "it holds a number too large to be read. Correct the file",
        ),
        (b"\xef\xbb\xbf[tool.checker]\nwdith = 90", "has no key 'wdith'. Did you mean width?"),
        (b"[tool.checker]\nencodings = {'*' = 'rot13'}", "is not a table of encodings by pattern: 'rot13'"),
    ],
)
def test_a_file_that_cannot_be_read_is_never_taken_for_an_empty_one(
    tmp_path: Path, raw: bytes, message: str
) -> None:
    (tmp_path / "pyproject.toml").write_bytes(raw)
    with pytest.raises(ConfigError, match=message):
        load_config(tmp_path)


def test_a_byte_order_mark(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_bytes(b"\xef\xbb\xbf[tool.checker]\nwidth = 90\n")
    assert load_config(tmp_path).width == 90
