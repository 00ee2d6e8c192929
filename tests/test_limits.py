"""Every limit in one table: in the program, and in the docs."""

import os
from pathlib import Path

from checker import cli
from checker.config import Config
from checker.limits import LIMITS, table

PAGE = Path(__file__).parents[1] / "docs" / "security.md"
BEGIN, END = "<!-- limits -->\n", "<!-- end of limits -->\n"


def test_the_docs_have_the_table():
    """After a change: REGENERATE=1 pytest tests/test_limits.py."""
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    wanted = f"{before}{BEGIN}\n{table()}\n{END}{after}"
    if os.environ.get("REGENERATE"):
        PAGE.write_text(wanted, encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == wanted


def test_what_is_in_force_is_shown_with_its_origin(tmp_path, monkeypatch, capsys):
    (tmp_path / "pyproject.toml").write_text(
        '[tool.checker]\nfail-on = "error"\nrequire-coverage = 90\ndates = { "a.txt" = 2031-06-11 }\nrules = ["r"]\n'
    )
    monkeypatch.chdir(tmp_path)
    assert cli.main(["config"]) == 0
    settings, _, limits = capsys.readouterr().out.partition("\n\nLimits\n")
    shown = [line.split() for line in settings.split("\n")[1:]]
    assert [line[0] for line in shown] == [name.replace("_", "-") for name in Config.model_fields]
    assert [line for line in shown if line[-1] != "default"] == [
        ["rules", "r", "pyproject.toml"],
        ["fail-on", "error", "pyproject.toml"],
        ["require-coverage", "90", "pyproject.toml"],
        ["dates", "a.txt", "=", "2031-06-11", "pyproject.toml"],
    ]
    rows = [line.split("  ") for line in limits.splitlines()]
    _, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    told = [row.strip("| ").split(" | ") for row in rest.partition(END)[0].strip().splitlines()[2:]]
    assert [[cell.strip() for cell in row if cell.strip()] for row in rows] == told, "the docs say the same"
    assert len(told) == len(LIMITS)
