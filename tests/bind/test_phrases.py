"""The phrase language against sentences: what fits, what does not, and which fit is the closer one."""

from __future__ import annotations

import pytest

from checker.bind.context import context_of
from checker.bind.phrases import Match, match, negated
from checker.bind.tokens import Token
from checker.extract import analyse
from checker.model import Mention
from checker.read import read_text
from checker.vocabulary import Organization, Person, Phrase
from checker.vocabulary.fields import ANY_NAME
from checker.vocabulary.phrases import NameKind, parse_phrase

ENTITIES = {
    entity.name: entity
    for entity in (Organization("Acme"), Organization("Bolt"), Organization("Widget"), Person("Ann Lee"))
}
ROLES: dict[str, tuple[NameKind, ...]] = {
    "buyer": ANY_NAME,
    "target": ("organization", "product", "other"),
    "person": ("person",),
    "organization": ("organization", "other"),
}


def tokens_of(sentence: str) -> list[Token]:
    document = read_text(sentence, name="a.txt")
    return context_of(analyse(document, {name: (name,) for name in ENTITIES}), ENTITIES).tokens(0)


def phrase_of(text: str) -> Phrase:
    return parse_phrase(text, figure="{figure}" in text, roles=ROLES, place="rules.py:1")


def money(mention: Mention) -> bool:
    return mention.kind == "money" and "/" not in (mention.unit or "")


def fit_of(phrase: str, sentence: str) -> Match | None:
    """The closest fit of the phrase around any of the sentence's figures, or words when it has no figure."""
    tokens = tokens_of(sentence)
    fits = [match(phrase_of(phrase), tokens, at, money) for at in range(len(tokens))]
    wanted = [
        fit
        for at, fit in enumerate(fits)
        if fit is not None and ("{figure}" not in phrase or tokens[at].mention is not None)
    ]
    return max(wanted, key=lambda fit: fit.score, default=None)


PAY = "<pay> {figure} for {target}"
BUY = "{buyer} ... <buy> .. {target} ... for {figure}"

FITS: list[tuple[str, str, dict[str, str]]] = [
    # words, verbs in their forms, optional words, figures with their hedges
    (PAY, "Acme pays $3bn for Widget.", {"target": "Widget"}),
    (PAY, "Acme paid nearly $3 billion for Widget.", {"target": "Widget"}),
    (PAY, "Acme is paying as much as $3 billion for Widget.", {"target": "Widget"}),
    ("{figure} [cash] bid for {target}", "a $3bn cash bid for Widget", {"target": "Widget"}),
    ("{figure} [cash] bid for {target}", "a $3bn bid for Widget", {"target": "Widget"}),
    # light words between the parts
    (PAY, "Acme paid a staggering $3bn for the entire Widget.", {"target": "Widget"}),
    (PAY, "Acme paid eventually $3bn for “Widget”.", {"target": "Widget"}),
    # gaps: four words, twelve words, light ones not counted
    (BUY, "Acme bought Widget for $3bn.", {"buyer": "Acme", "target": "Widget"}),
    (BUY, "Acme, which makes locks, bought the British firm Widget, a rival, for $3bn.", {"buyer": "Acme", "target": "Widget"}),
    (BUY, "Acme agreed on Sunday to buy Widget from its owners, two sisters, for $3bn.", {"buyer": "Acme", "target": "Widget"}),
    # the nearest name before a verb is its subject
    (BUY, "Bolt fell after Acme bought Widget for $3bn.", {"buyer": "Acme", "target": "Widget"}),
    # an owner is no object, but may begin a phrase
    ("{buyer} .. {figure} bid", "Acme's $3bn bid", {"buyer": "Acme"}),
    ("{buyer} 's .. {figure}", "Acme's price of $3bn", {"buyer": "Acme"}),
    # a price per share is no rival of the sum
    ("<buy> .. {target} ... for ... , or {figure}", "Acme buys Widget for $5 a share, or $3bn.", {"target": "Widget"}),
    # a noun that another figure counts
    ("<pay> {figure} for .. shares", "Acme paid $3m for 4,000 shares.", {}),
    # the beginning of a sentence
    ("^ the {figure} bid", "The $3bn bid failed.", {}),
    ("^ the {figure} bid", "“The $3bn bid failed,” she said.", {}),
    # phrases without a figure
    ("<step> down", "Ann Lee is stepping down.", {}),
    ("not .. full acquisition", "This is not a full acquisition.", {}),
]  # fmt: skip

MISSES: list[tuple[str, str, str]] = [
    ("another verb", PAY, "Acme lost $3bn for Widget."),
    ("another order", PAY, "For Widget $3bn was paid."),
    ("no name", PAY, "Acme paid $3bn for a rival."),
    ("a gap too wide", "<pay> .. {figure}", "Acme paid lawyers clerks and old tired friends $3bn."),
    ("a short gap crosses no comma", "<pay> .. {figure}", "Acme paid, losing $3bn."),
    ("no gap crosses a semicolon", BUY, "Acme bought Widget; it had sales for $3bn."),
    ("no gap crosses another sum", "<buy> ... in {figure}", "Acme bought Widget for $2bn and Bolt in $5bn."),
    ("no name between a verb and its object", "<buy> .. {target} for {figure}", "Acme bought Bolt and Widget for $3bn."),
    ("an owner is no object", "<buy> .. {target} for {figure}", "Acme bought Widget's for $3bn."),
    ("one name cannot fill two roles", "{buyer} .. <buy> {target} for {figure}", "Acme will buy Acme for $3bn."),
    ("a person is no target", PAY, "Acme paid $3bn for Ann Lee."),
    ("an organization is no person", "{person} , {figure}", "Acme, $3bn, sold."),
    ("not at the beginning", "^ the {figure} bid", "She said the $3bn bid failed."),
]  # fmt: skip


@pytest.mark.parametrize(("phrase", "sentence", "slots"), FITS)
def test_fits(phrase: str, sentence: str, slots: dict[str, str]) -> None:
    fit = fit_of(phrase, sentence)
    assert fit is not None
    assert {role: name.key for role, name in fit.slots.items()} == slots


@pytest.mark.parametrize(("why", "phrase", "sentence"), MISSES, ids=[why for why, _, _ in MISSES])
def test_does_not_fit(why: str, phrase: str, sentence: str) -> None:
    assert fit_of(phrase, sentence) is None, why


def test_a_fit_says_where_it_stands() -> None:
    sentence = "Yesterday Acme agreed to pay about $3bn for the whole Widget in cash."
    tokens = tokens_of(sentence)
    fit = fit_of(PAY, sentence)
    assert fit is not None
    assert sentence[tokens[fit.first].start : tokens[fit.last].end] == "pay about $3bn for the whole Widget"


CLOSER: list[tuple[str, str, str]] = [
    ("Acme bought Widget for $3bn.", "<buy> .. {target} ... for {figure}", "<buy> ... for {figure}"),
    ("Acme bought Widget for $3bn.", BUY, "<buy> .. {target} ... for {figure}"),
    ("a $3bn cash bid for Widget", "{figure} [cash] bid for {target}", "{figure} .. bid for {target}"),
]


@pytest.mark.parametrize(("sentence", "closer", "looser"), CLOSER)
def test_more_words_and_names_are_the_closer_fit(sentence: str, closer: str, looser: str) -> None:
    one, other = fit_of(closer, sentence), fit_of(looser, sentence)
    assert one is not None
    assert other is not None
    assert one.score > other.score


DENIED = [
    "Acme did not pay $3bn for Widget.",
    "Acme will never pay $3bn for Widget.",
    "Acme denied paying $3bn for Widget.",
    "It is unclear whether Acme paid $3bn for Widget.",
    "Acme sold a plant instead of paying $3bn for Widget.",
    "Acme wouldn’t pay $3bn for Widget.",
]
MEANT = [
    "Acme paid $3bn for Widget.",
    "Acme would instead pay $3bn for Widget.",
    "Acme did not only pay $3bn for Widget.",
    "Acme, which does not make locks, said on Friday it would pay $3bn for Widget.",
]


@pytest.mark.parametrize("sentence", DENIED)
def test_denied_or_left_open(sentence: str) -> None:
    fit = fit_of(PAY, sentence)
    assert fit is not None
    assert negated(fit, tokens_of(sentence))


@pytest.mark.parametrize("sentence", MEANT)
def test_meant(sentence: str) -> None:
    fit = fit_of(PAY, sentence)
    assert fit is not None
    assert not negated(fit, tokens_of(sentence))


def test_a_phrase_with_its_own_not_is_meant_so() -> None:
    sentence = "This is not a full acquisition."
    fit = fit_of("not .. full acquisition", sentence)
    assert fit is not None
    assert not negated(fit, tokens_of(sentence))


def test_what_follows_from_an_elements_neighbours() -> None:
    phrase = phrase_of("{buyer} 's .. <buy|take> .. {target} ... for {figure}")
    assert [(part.slot, part.gap, part.guarded, part.owner) for part in phrase.elements] == [
        ("buyer", 0, False, True),
        (None, 0, False, False),
        (None, 4, False, False),
        (None, 0, False, False),
        (None, 4, True, False),
        ("target", 0, False, False),
        (None, 12, False, False),
        (None, 0, False, False),
        ("figure", 0, False, False),
    ]
    assert [sorted(need)[0] for need in phrase.needs] == ["bought", "for", "'s"]


def test_matching_begins_at_the_longest_word() -> None:
    phrase = phrase_of("not .. full acquisition")
    assert phrase.elements[phrase.anchor].words == {"acquisition"}
