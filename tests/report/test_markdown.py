"""Markdown: what comes from an article shows as text."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from checker.report import render
from checker.report.markdown_text import escaped
from checker.report.printable import printable

GITHUB = MarkdownIt("commonmark").enable(["table", "strikethrough"])


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("a plain sentence, 49% of it", "a plain sentence, 49% of it"),
        ("a|b", "a\\|b"),
        ("`code`", "\\`code\\`"),
        ("**bold** _it_ snake_case", "\\*\\*bold\\*\\* \\_it\\_ snake_case"),
        ("<b>&amp; AT&T", "&lt;b&gt;&amp;amp; AT&T"),
        ("[x](y) ![z](w)", "\\[x\\](y) !\\[z\\](w)"),
        ("# title", "\\# title"),
        ("- item", "\\- item"),
        ("12. item", "12\\. item"),
        ("1962. It", "1962\\. It"),
        ("see https://a.example and www.b.example", "see https\\://a.example and www\\.b.example"),
        ("ask @team about #12", "ask @&#8203;team about #&#8203;12"),
        ("mail a@b.example", "mail a@&#8203;b.example"),
        ("$15 billion or $x$", "$15 billion or \\$x\\$"),
        ("\\$14.3 billion", "\\\\$14.3 billion"),
        ("one\ntwo\r\n\tthree", "one two three"),
        ("tick :tada: at 10:30:15", "tick :&#8203;tada: at 10:30:15"),
        ("~~gone~~", "\\~\\~gone\\~\\~"),
        ("\x1b[1m", "\\x1b\\[1m"),
    ],
)
def test_escaped(text: str, markdown: str) -> None:
    assert escaped(text) == markdown


@given(st.one_of(st.text(), st.text(alphabet="ab1 *_`[]()<>#|~&;:!\\$@-+=.\n\"'")))
@example("a\\")
@example("&#42;x&#42;")
@example("1) x")
@example("+ x")
@example("***a** b*")
def test_escaped_text_renders_as_itself(text: str) -> None:
    (*_, inline, _) = GITHUB.parse(f"x {escaped(text)} y")
    assert {token.type for token in inline.children} <= {"text"}
    shown = "".join(token.content for token in inline.children)
    assert shown.replace("\u200b", "").split() == f"x {printable(text)} y".split()


@given(st.text(alphabet="ab1 *_`[]()<>#|~&;:!\\$@-+=.\n\"'", min_size=1))
def test_escaped_text_begins_no_block_and_stays_in_its_cell(text: str) -> None:
    tokens = GITHUB.parse(f"{escaped(text)}\n\n| a | b |\n| --- | --- |\n| {escaped(text)} | end |\n")
    kinds = [token.type for token in tokens]
    assert not {"bullet_list_open", "ordered_list_open", "heading_open", "blockquote_open", "hr"} & set(kinds)
    cells = [
        token.content for token, before in zip(tokens[1:], tokens, strict=False) if before.type == "td_open"
    ]
    assert cells[1:] == ["end"]


def test_hostile_text_makes_no_element_of_its_own(hostile) -> None:
    page = (
        MarkdownIt("commonmark", {"html": True})
        .enable(["table", "strikethrough"])
        .render(render(hostile, "markdown"))
    )
    for element in ("<script", "<img", "<code>code", "<em>i", "<em>b", 'href="http'):
        assert element not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt; `code` *b* _i_" in page


def test_links_start_where_the_report_is_written(sample) -> None:
    assert "(trams/courier.txt#L5)" in render(sample, "markdown")
    assert "(../trams/courier.txt#L5)" in render(sample, "markdown", link_base="reports")
    assert "(courier.txt#L5)" in render(sample, "markdown", link_base="trams")


def test_the_value_is_emphasised_in_its_quote(sample) -> None:
    assert "“The city signed for **€85 million** on Tuesday.”" in render(sample, "markdown")
