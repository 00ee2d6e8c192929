"""Which encoding a text may be in, and how it reads in it."""

from __future__ import annotations

import pytest

from checker.read.guess import guessed

QUOTED = "The ferry cost £4 million – “a fair price”, they said. A ticket is €5.\n"


@pytest.mark.parametrize(
    ("text", "encoding", "words"),
    [
        (QUOTED, "cp1252", "The ferry cost £4 million – “a"),
        (QUOTED, "mac_roman", "The ferry cost £4 million – “a"),
        (
            "Die Fähre kostet 4 Millionen Euro, sagte der Bürgermeister.",
            "cp1252",
            "Die Fähre kostet 4 Millionen",
        ),
        (
            "Паром стоит 4 миллиона рублей, сообщили в четверг власти города.",
            "cp1251",
            "Паром стоит 4 миллиона",
        ),
        (
            "Паром стоит 4 миллиона рублей, сообщили в четверг власти города.",
            "koi8_r",
            "Паром стоит 4 миллиона",
        ),
        (
            "Přívoz stojí 4 miliony korun, řekl ve čtvrtek starosta města Žďár.",
            "cp1250",
            "Přívoz stojí 4 miliony",
        ),
        (
            "渡し船は四百万円で売却されたと市長が木曜日に語った。",
            "cp932",
            "渡し船は四百万円で売却されたと市長が木曜日に語った。",
        ),
        ("市长周四表示,渡轮以四百万元出售。", "gb18030", "市长周四表示,渡轮以四百万元出售。"),
    ],
)
def test_guesses(text: str, encoding: str, words: str) -> None:
    assert guessed(text.encode(encoding)) == (encoding, words)
