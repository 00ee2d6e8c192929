"""The tokens of HTML: each with its place, whatever the page holds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.read.markup import attributes, tokens


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a < b", ["words a < b"]),
        ("<p>A</p>", ["open <p>", "words A", "close </p>"]),
        ("<P CLASS='x>y'>A", ["open <P CLASS='x>y'>", "words A"]),
        ("<a title=don't>x", ["open <a title=don't>", "words x"]),
        ("A<!-- 1 > 0 -->B", ["words A", "comment <!-- 1 > 0 -->", "words B"]),
        ("A<!-->B", ["words A", "comment <!-->", "words B"]),
        ("A<!-- B", ["words A", "comment <!-- B"]),
        ("<!doctype html><?php 4 ?>", ["comment <!doctype html>", "comment <?php 4 ?>"]),
        ("</ p>A", ["comment </ p>", "words A"]),
        ("A<b", ["words A", "words <b"]),
        ("<script>if (a<b) '</p>'</script>A", ["open <script>", "content if (a<b) '</p>'", "close </script>", "words A"]),
        ("<title>A <b> &amp; B</TITLE >", ["open <title>", "content A <b> &amp; B", "close </TITLE >"]),
        ("<style>p{}", ["open <style>", "content p{}"]),
        ("<br/>A", ["open <br/>", "words A"]),
    ],
)  # fmt: skip
def test_tokens(text: str, found: list[str]) -> None:
    assert [f"{one.kind} {text[one.start : one.end]}" for one in tokens(text)] == found


@given(st.lists(st.sampled_from([*"<>/!-='\" ab", "<!--", "-->", "script", "</script"])).map("".join))
def test_tokens_leave_no_gap(text: str) -> None:
    assert "".join(text[one.start : one.end] for one in tokens(text)) == text


def test_attributes() -> None:
    text = """<A HREF="/a?b=1&amp;c=2" title='He said "no"' data-x=4 hidden class="" class="late">"""
    (tag,) = tokens(text)
    assert tag.name == "a"
    assert attributes(text, tag) == {
        "href": "/a?b=1&c=2", "title": 'He said "no"', "data-x": "4", "hidden": "", "class": "",
    }  # fmt: skip
