from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.read.plain import INVISIBLE, plain


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        # escapes
        (r"over \$29 billion", "over  $29 billion"),
        (r"\$14 billion to \$15 billion", " $14 billion to  $15 billion"),
        (r"C:\drafts\may", r"C:\drafts\may"),
        # emphasis
        (r"around *\$14.3 billion* for", "around   $14.3 billion  for"),
        ("it is *not* so", "it is  not  so"),
        ("**Paris** said", "  Paris   said"),
        ("***both***, he said", "   both   , he said"),
        ("_so_ he said", " so  he said"),
        ("(*so*)", "( so )"),
        ("*a* and *b*", " a  and  b "),
        ("**a *b* c**", "  a  b  c  "),
        # what looks like emphasis and is none
        ("2*3*4 and 5 * 6 * 7", "2*3*4 and 5 * 6 * 7"),
        ("snake_case_name", "snake_case_name"),
        ("profit* rose, *adjusted", "profit* rose, *adjusted"),
        ("profit* rose 5%, sales* fell", "profit* rose 5%, sales* fell"),
        ("one *star\nanother* star", "one *star\nanother* star"),
        (r"\*not emphasis\*", " *not emphasis *"),
        ("*", "*"),
        # HTML and entities
        ("<p>It paid <b>$3m</b></p>", "   It paid    $3m        "),
        ("a <!-- checker: accept stake --> b", "a                                b"),
        ("a <!-- never closed", "a <!-- never closed"),
        ("3 < 4 and x > y", "3 < 4 and x > y"),
        ("<script>var x = 15;</script>ok", "                            ok"),
        ("&pound;15m", "      £15m"),
        ("15&nbsp;million", "15      million"),
        ("R&amp;D", "R    &D"),
        ("AT&T; and Q&A", "AT&T; and Q&A"),
        ("&#36;15m &#x24;16m", "    $15m      $16m"),
        # addresses
        ("see https://example.com/2025/15-million.", f"see {' ' * 35}."),
        ("see www.example.com/15 (now)", "see                    (now)"),
        # invisible characters and typographic spaces
        ("15\u00a0million\u202f\u2009euros", "15 million  euros"),
        (
            "a 5\u2010year, 40\u2011page deal \u2013 or so \u2014",
            "a 5-year, 40-page deal \u2013 or so \u2014",
        ),
        ("\ufeffFirst", " First"),
        ("a \u200b b", "a   b"),
        ("in\u00advest\u00adment x", "investment   x"),
        ("10,\u200b000 x", "10,000  x"),
        ("nul\x00 x", "nul  x"),
        ("\x1b[31mpaid\x1b[0m $3", "     paid     $3"),
    ],
)
def test_text(text: str, seen: str) -> None:
    assert plain(text) == seen


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("# Title", "  Title"),
        ("### Title ###", "    Title ###"),
        ("#hashtag and 5 # 6", "#hashtag and 5 # 6"),
        ("> quoted\n> > twice", "  quoted\n    twice"),
        ("[Rivers](https://example.com/15m) paid", f" Rivers{' ' * 26} paid"),
        ("[Rivers][1] paid", " Rivers     paid"),
        ("![a chart](c.png)", "  a chart        "),
        ("[![alt](a.png)](https://b.org)", "   alt                        "),
        ("[1] a note [sic]", "[1] a note [sic]"),
        ("```py\nx = 1\n```", "     \nx = 1\n   "),
        ("Its price\n---------", "Its price\n         "),
        ("a\n\n* * *\n\nb", "a\n\n     \n\nb"),
        ("| a | b |\n|---|---|\n| 1 | 2 |", "| a | b |\n         \n| 1 | 2 |"),
        ("`code_word_here`", " code_word_here "),
        ("**two\nlines**", "  two\nlines  "),
        ("a *b\n\nc* d", "a *b\n\nc* d"),
        ("* item", "* item"),
        ("minus -5 and 3 - 2", "minus -5 and 3 - 2"),
    ],
)
def test_markdown(text: str, seen: str) -> None:
    assert plain(text, "markdown") == seen


MARKUP = st.text(alphabet="ab1 \\*_`#[]()<>!&;-\n\r|{}$.," + INVISIBLE[:6] + "\u00a0\x00é", max_size=120)


@given(text=MARKUP, markup=st.sampled_from(["text", "markdown"]))
def test_length_and_lines_stay(text: str, markup: str) -> None:
    seen = plain(text, markup)
    assert len(seen) == len(text)
    assert [at for at, one in enumerate(seen) if one in "\r\n"] == [
        at for at, one in enumerate(text) if one in "\r\n"
    ]
    assert not any(one in seen for one in (*INVISIBLE, "\u00a0", "\x00"))


@given(text=MARKUP.filter(lambda text: not any(one in text for one in INVISIBLE) and "&" not in text))
def test_a_character_stays_or_becomes_a_space(text: str) -> None:
    assert all(after in (before, " ") for before, after in zip(text, plain(text, "markdown"), strict=True))


@pytest.mark.parametrize(
    "piece",
    ["*a ", "_a", "[", "<a ", "<!--", "<script>", "\\", "`", "# ", "&a", "www.", "a\u200b", "**", "> "],
)
def test_hostile_repeats_are_read_in_linear_time(piece: str) -> None:
    """A pattern that goes back over the text would not come to an end here."""
    assert len(plain(piece * 50_000, "markdown")) == 50_000 * len(piece)
