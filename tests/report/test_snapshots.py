"""Whole rendered reports, compared with the files in tests/data/report/.

After a wanted change: `REGENERATE=1 pytest tests/report/test_snapshots.py`, and read the diff as an editor would.
"""

import os
from pathlib import Path

import pytest

from checker.report import render

SNAPSHOTS = Path(__file__).parents[1] / "data" / "report"

CASES = [
    (f"{name}.{suffix}", name, form, options)
    for name in ("sample", "checked", "nothing", "hostile")
    for suffix, form, options in (
        ("80.txt", "text", {"width": 80}),
        ("140.txt", "text", {"width": 140}),
        ("80.ansi", "terminal", {"width": 80}),
        ("md", "markdown", {"link_base": "reports"}),
        ("json", "json", {}),
        ("sarif", "sarif", {}),
        ("junit.xml", "junit", {}),
        ("github.txt", "github", {}),
        ("gitlab.json", "gitlab", {}),
        ("rdjson", "rdjson", {}),
        ("csv", "csv", {}),
        ("annotations.json", "annotations", {}),
    )
] + [("baselined.sarif", "baselined", "sarif", {})]


@pytest.mark.parametrize(("file", "name", "form", "options"), CASES, ids=[case[0] for case in CASES])
def test_snapshot(file, name, form, options, request):
    rendered = render(request.getfixturevalue(name), form, **options)
    snapshot = SNAPSHOTS / file
    if os.environ.get("REGENERATE"):
        snapshot.write_text(rendered, encoding="utf-8", newline="\n")
    assert rendered == snapshot.read_text(encoding="utf-8")


def test_every_snapshot_is_compared():
    assert {path.name for path in SNAPSHOTS.iterdir()} == {case[0] for case in CASES}
