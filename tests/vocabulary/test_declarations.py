"""What a rule file may say, and how what it may not say is refused."""

from collections.abc import Callable

import pytest

import checker
from checker.errors import RuleError
from checker.rulebook import Rules
from checker.vocabulary import (
    Agrees,
    Choice,
    Equation,
    Field,
    Organization,
    Pack,
    Person,
    Story,
    Use,
    Waiver,
)
from checker.vocabulary.fields import ANY_NAME
from checker.vocabulary.phrases import parse_phrase

ACME = Organization("Acme", "Acme Corp")


def field(**changes: object) -> Field:
    declared: dict[str, object] = {
        "id": "deal.amount",
        "label": "amount",
        "kind": "money",
        "roles": ("target",),
        "subject": "target",
        "phrases": ("<pay> {figure} for {target}",),
    }
    return Field(**(declared | changes))  # type: ignore[arg-type]


def test_a_phrase_in_parsed_form() -> None:
    phrase = parse_phrase(
        "{buyer} ... <buy|take> .. {figure} [outright]",
        figure=True,
        roles={"buyer": ANY_NAME},
        place="x.py:1",
    )
    assert [(part.slot, part.gap, part.optional) for part in phrase.elements] == [
        ("buyer", 0, False),
        (None, 12, False),
        (None, 0, False),
        (None, 4, False),
        ("figure", 0, False),
        (None, 0, True),
    ]
    assert phrase.elements[2].words == {
        "buy", "buys", "bought", "buying", "take", "takes", "took", "taken", "taking"
    }  # fmt: skip
    assert phrase.anchor == 4
    assert phrase.slots == {"buyer"}


REFUSED: list[tuple[str, Callable[[], object], str]] = [
    (
        "bounds the wrong way round",
        lambda: field(low=5, high=2),
        "field deal.amount: low is 5 and high is 2. Write the smaller one as low",
    ),
    (
        "kinds of names for a stranger",
        lambda: field(takes={"buyer": ("person",)}),
        "takes names the unknown role buyer. Its roles are target",
    ),
    ("a kind of name that is none", lambda: field(takes={"target": ("firm",)}), "takes of field deal.amount"),
    (
        "a status that is none",
        lambda: field(kind="post", phrases=(), statuses=("gone",)),
        "'gone' in it. Fill it with one of incumbent",
    ),
    ("an id with a blank", lambda: field(id="deal amount"), "'deal amount' is not an id. Write it as in"),
    (
        "an unknown kind",
        lambda: field(kind="colour"),
        "kind of field deal.amount is 'colour'. Write one of money, percent, age",
    ),
    (
        "a subject outside of the roles",
        lambda: field(subject="buyer"),
        "the subject 'buyer' is not among its roles",
    ),
    ("no phrases", lambda: field(phrases=()), "has no phrases"),
    (
        "choices for money",
        lambda: field(choices=(Choice("a", ("b",)),)),
        "choices and kind 'choice' go together",
    ),
    (
        "an unknown slot",
        lambda: field(phrases=("{figure} for {tarket}",)),
        "unknown slot tarket. It may use {figure}",
    ),
    ("no figure", lambda: field(phrases=("paid for {target}",)), "has 0 times {figure}"),
    ("two figures", lambda: field(phrases=("{figure} of {figure}",)), "has 2 times {figure}"),
    ("a gap at the end", lambda: field(phrases=("{figure} ...",)), "begins or ends with a gap"),
    ("half a bracket", lambda: field(phrases=("<pay {figure}",)), "is not understood: '<pay'"),
    (
        "a verb that is misspelled",
        lambda: field(phrases=("<aquire> {target} for {figure}",)),
        "has <aquire>, which is no verb that is known. Did you mean <acquire>",
    ),
    (
        "a form of a verb",
        lambda: field(phrases=("<bought> {target} for {figure}",)),
        "has <bought>, which is no verb that is known. Did you mean <buy>?",
    ),
    (
        "a pattern that is none",
        lambda: field(phrases=("/[0-9/ {target} {figure}",)),
        "has a pattern that is none: /[0-9/ (",
    ),
    (
        "a relation to an unknown value",
        lambda: field(kind="choice", phrases=(), choices=(Choice("a", ("b",), refines=("c",)),)),
        "'a' relates to the unknown value 'c'",
    ),
    ("a use of nothing", lambda: Use("deal.amount"), "Use('deal.amount') names no entity"),
    (
        "a use of a text",
        lambda: Use("deal.amount", target="Acme"),
        "target='Acme' of Use('deal.amount') is not an entity",
    ),  # type: ignore[arg-type]
    ("a nameless entity", lambda: Person(" "), "is empty or not a text"),
    ("a waiver without a reason", lambda: Waiver("", field="deal.amount"), "a waiver without a reason"),
    ("a waiver for nothing", lambda: Waiver("looked at"), "a waiver needs a fingerprint or a field"),
    ("a story about nothing", lambda: Story("s", "S", about=()), "story s is about nothing"),
    (
        "one id twice",
        lambda: Pack("p", "P", fields=(field(), field())),
        "the field id 'deal.amount' is declared twice",
    ),
    (
        "fields without a tuple",
        lambda: Pack("p", "P", fields=field()),
        "fields of pack p is a Field. Write a tuple of Field(…): (…,)",
    ),  # type: ignore[arg-type]
]


REFUSED += [
    (
        "a severity that does not exist",
        lambda: field(severity="fatal"),
        "severity of field deal.amount is 'fatal'. Write one of error, warning, notice, info",
    ),
    (
        "a certainty that does not exist",
        lambda: field(requires="sworn"),
        "requires of field deal.amount is 'sworn'. Write one of flat, hedged, attributed, unnamed, quoted",
    ),
    (
        "a bound that is a text",
        lambda: field(low="10"),
        "low of field deal.amount is '10'. Write a whole number, or Decimal(\"0.5\") where it has a point",
    ),
    (
        "a value of a post that does not exist",
        lambda: field(kind="post", phrases=(), value="tenur"),
        "value of field deal.amount is 'tenur'. Write one of tenure, holder, title, status",
    ),
    (
        "a phrase without its comma",
        lambda: field(phrases=("<pay> {figure} for {target}")),
        "phrases of field deal.amount is '<pay> {figure} for {target}'. "
        "Write a tuple, with its comma: ('<pay> {figure} for {target}',)",
    ),
    (
        "a choice whose phrase has no comma",
        lambda: field(kind="choice", phrases=(), choices=(Choice("a", "b"),)),
        "phrases of choice a of field deal.amount is 'b'. Write a tuple, with its comma: ('b',)",
    ),
    (
        "a switch that is a text",
        lambda: field(grows="yes"),
        "grows of field deal.amount is 'yes'. Write True",
    ),
    (
        "fields that are numbers",
        lambda: Pack("p", "P", fields=(1, 2)),
        "fields of pack p is a tuple with 1 in it. Fill it with Field(…)",
    ),
    (
        "a story about a text",
        lambda: Story("s", "S", about=("Acme",)),
        "about of story s is a tuple with 'Acme' in it. Fill it with Organization(…), Person(…) or Product(…)",
    ),
    (
        "a waiver that is a text",
        lambda: Pack("p", "P", waivers=("x",)),
        "waivers of pack p is a tuple with 'x' in it. Fill it with Waiver(…)",
    ),
    (
        "an equation of a number",
        lambda: Equation("a.b", 3),
        "right of an equation is 3. Write a text in quotation marks",
    ),
    (
        "a waiver until some day",
        lambda: Waiver("seen", field="deal.amount", until="next week"),
        "'next week' is not a date. Write until='2026-01-31'",
    ),
]


@pytest.mark.parametrize(("what", "declare", "message"), REFUSED, ids=[what for what, _, _ in REFUSED])
def test_a_declaration_that_is_not_understood(what: str, declare: Callable[[], object], message: str) -> None:
    with pytest.raises(RuleError) as caught:
        declare()
    assert message in str(caught.value)
    assert "test_declarations.py:" in str(caught.value.place), "the message names the line of the declaration"


def test_a_field_of_an_entity_needs_no_roles() -> None:
    made = Field("acme.size", "size", "number", of=ACME, phrases=("{figure} [people] at {organization}",))
    assert (made.subject, made.roles) == ("organization", ("organization",))


def test_a_story_knows_the_entities_of_its_fields_and_people() -> None:
    ann, widget = Person("Ann Lee", of=ACME), Organization("Widget")
    story = Story("s", "S", about=(ann,), fields=(Use("deal.amount", target=widget),))
    assert story.entities == (ann, widget, ACME)


def test_declarations_are_frozen() -> None:
    with pytest.raises(AttributeError):
        field().label = "other"  # type: ignore[misc]
    assert Agrees("a", "b") == Agrees("a", "b")


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Acme Corp built a 12-storey tower for $3 million.", ["$3 million"]),
        ("Acme Corp built a two-storey tower for $3 million.", []),
        ("Acme Corp built a 12-storeyed tower for $3 million.", []),
    ],
)
def test_a_pattern_fits_one_word(text: str, values: list[str]) -> None:
    tower = Field(
        "tower.price", "price of a tower", "money", subject="organization", roles=("organization",),
        phrases=("{organization} <build> /[0-9]+-storey/ tower for {figure}",),
    )  # fmt: skip
    rules = Rules((Pack("towers", "Towers", fields=(tower,)),))
    report = checker.compare(
        [checker.read_text(text, "a.txt"), checker.read_text("It rained.", "b.txt")], rules
    )
    assert [one.claims[0].shown for one in report.findings if one.field == "tower.price"] == values


def test_a_pattern_that_runs_away_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("checker.vocabulary.phrases.PATIENCE", 0.01)
    element = parse_phrase("/(a|aa|aaa)+b/ {figure}", figure=True, roles={}, place="x.py:1").elements[0]
    assert element.fits_word("aab")
    with pytest.raises(
        RuleError, match=r"the pattern /\(a\|aa\|aaa\)\+b/ takes longer than 0\.01 s on 'aaaa"
    ):
        element.fits_word("a" * 190)


WHO_TAKES: list[tuple[str, dict[str, object], list[str]]] = [
    # the role's name, what it takes, whose figure is read
    ("organization", {}, ["Acme Corp"]),
    ("person", {}, ["Ann Lee"]),
    ("lender", {}, ["Acme Corp", "Ann Lee"]),
    ("lender", {"takes": {"lender": ("person",)}}, ["Ann Lee"]),
    ("organization", {"takes": {"organization": ("person", "organization")}}, ["Acme Corp", "Ann Lee"]),
]


@pytest.mark.parametrize(("role", "changes", "expected"), WHO_TAKES)
def test_which_names_fill_a_role(role: str, changes: dict[str, object], expected: list[str]) -> None:
    lent = field(
        id="loan.size",
        label="loan",
        roles=(role,),
        subject=role,
        phrases=(f"{{{role}}} <lend> {{figure}}",),
        **changes,
    )
    about = (Organization("Acme Corp"), Person("Ann Lee"))
    rules = Rules((Pack("loans", "Loans", fields=(lent,)), Story("s", "S", about)))
    text = "Acme Corp lent $3 million. On Monday Ann Lee lent $5 million."
    report = checker.compare(
        [checker.read_text(text, "a.txt"), checker.read_text("Acme Corp met Ann Lee.", "b.txt")], rules
    )
    assert sorted(one.subject for one in report.findings if one.field == "loan.size") == expected
