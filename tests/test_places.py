"""Paths as people see them."""

import os

import pytest

from checker.errors import UsageError
from checker.places import shown, working_folder


@pytest.mark.parametrize(
    ("path", "seen"),
    [("a.txt", "a.txt"), ("./in//a.txt", "in/a.txt"), ("HERE/in/a.txt", "in/a.txt"), ("/etc/x", "/etc/x")],
)
def test_shown(tmp_path, monkeypatch, path, seen):
    monkeypatch.chdir(tmp_path)
    assert shown(path.replace("HERE", str(tmp_path))) == seen


def test_a_folder_that_is_gone(tmp_path, monkeypatch):
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    os.rmdir(tmp_path / "gone")
    with pytest.raises(UsageError, match=r"the folder that this runs in is gone\. Change to one that exists"):
        working_folder()
