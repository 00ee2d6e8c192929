"""Rule files: what is loaded, and what is refused with file, line and remedy."""

import os
from pathlib import Path

import pytest

import checker
from checker.errors import RuleError

GOOD = """
from checker.vocabulary import *

fleet = Pack("fleet", "Fleet", fields=(
    Field("fleet.size", "size of the fleet", "quantity", subject="organization", roles=("organization",),
          units=("ship",), phrases=("{organization} ... fleet of {figure}",),
          examples=(Agrees("Acme has a fleet of 12 ships.", "Acme runs a fleet of 12 ships."),)),
))
"""

REFUSED = [
    ("x = (", ":1: not valid Python: '(' was never closed. Correct the line"),
    ("x = 1", "declares no Pack and no Story. Assign one to a name in the file"),
    ("1 / 0", ":1: ZeroDivisionError: division by zero"),
    (
        "from checker.vocabulary import *\np = Pack('p', 'P', feilds=())",
        ":2: Pack has no key 'feilds'. It takes id, title, fields, equations, waivers",
    ),
    (
        "from checker.vocabulary import *\np = Pack('deals', 'P')",
        ":2: the id 'deals' is declared twice. Rename one; the other stands at",
    ),
    (
        "from checker.vocabulary import *\nA = Organization('A')\n"
        "s = Story('s', 'S', about=(A,), fields=(Use('deal.amuont', target=A),))",
        ":3: Use of the unknown field 'deal.amuont'. Name a field that a pack declares",
    ),
    (
        "from checker.vocabulary import *\nA = Organization('A')\n"
        "s = Story('s', 'S', about=(A,), fields=(Use('deal.amount', seller=A),))",
        ":3: deal.amount has no role seller. Its roles are buyer, target",
    ),
    (
        "from checker.vocabulary import *\np = Pack('p', 'P', equations=(Equation('deal.amount / a.b', 'deal.stake'),))",
        ":2: pack p: an equation with the unknown field a.b",
    ),
    (
        "from checker.vocabulary import *\np = Pack('p', 'P', equations=(Equation('deal.amount /', 'deal.stake'),))",
        ":2: ",
    ),
    (
        "from checker.vocabulary import *\np = Pack('p', 'P', equations=(Equation('deal.valuation', 'deal.amount'),))",
        "circular",
    ),
    (
        "from checker.vocabulary import *\np = Pack('p', 'P', fields=(Field('p.a', 'a', 'choice', subject='target',"
        " roles=('target',), choices=(Choice('x', ('x',), refines=('y',)), Choice('y', ('y',), refines=('x',)))),))",
        "field p.a: ",
    ),
]


POST = (
    "from checker.vocabulary import *\np = Pack('p', 'P', fields=(Field('p.a', 'a', 'post', subject='person',"
    " roles=('person',), titles=({title!r},)),))"
)


REFUSED += [
    *(
        (POST.format(title=title), f":2: titles of field p.a has {title!r}, which no post has. Write {right}")
        for title, right in (
            ("ceoo", "'COO' or 'CEO'"),
            ("chief executive", "'CEO'"),
            ("spokesman", "'spokesperson'"),
            ("interim CEO", "'CEO'"),
            ("xyz", "it as `checker extract` prints it"),
        )
    ),
    *(
        (
            GOOD.replace('"ship"', repr(unit)),
            f":5: units of field fleet.size has {unit!r}, which no figure has. Write {right!r}",
        )
        for unit, right in (
            ("ships", "ship"),
            ("metre", "meter"),
            ("kilometers", "kilometer"),
            ("per cent", "%"),
        )
    ),
    ("import sys\nsys.exit(0)", ":2: ends the program (sys.exit). Take that out: a rule file declares"),
    ("raise GeneratorExit", ":1: GeneratorExit: "),
    ("print('loaded')\nx = 1", "prints while it is loaded. Take the print out: a rule file declares"),
    (
        "import sys\nsys.stderr.write('loaded')\nx = 1",
        "prints while it is loaded. Take the print out: a rule file declares",
    ),
    (
        "from checker.vocabulary import *\np = Pack('p')",
        ":2: Pack lacks 'title'. It takes id, title, fields, equations, waivers",
    ),
    ("x = " + "(" * 5000 + ")" * 5000, ":1: not valid Python: too many nested parentheses"),
    ("x = " + "-" * 200_000 + "1", "too deeply nested. Write it with fewer brackets"),
    (
        "from checker.vocabulary import *\n"
        f"p = Pack('p', 'P', equations=(Equation('deal.amount{' + deal.amount' * 3000}', 'deal.stake'),))",
        "it has more than 100 terms",
    ),
]


@pytest.mark.parametrize(("text", "message"), REFUSED)
def test_a_rule_file_that_cannot_be_used(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "rules.py"
    file.write_text(text)
    with pytest.raises(RuleError) as caught:
        checker.load_rules(file).fields  # noqa: B018 - compiled when first asked for
    assert message in str(caught.value)
    assert str(caught.value).startswith(str(file))


def test_a_missing_rule_file() -> None:
    with pytest.raises(RuleError, match=r"nowhere\.py: no such rule file or folder, .*\. Name a \.py file"):
        checker.load_rules("nowhere.py")


def test_a_pack_that_an_installed_package_offers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "fleet_rules.py").write_text(GOOD)
    offer = tmp_path / "fleet-1.0.dist-info"
    offer.mkdir()
    (offer / "METADATA").write_text("Metadata-Version: 2.1\nName: fleet\nVersion: 1.0\n")
    (offer / "entry_points.txt").write_text("[checker.rules]\nfleet = fleet_rules\n")
    monkeypatch.syspath_prepend(tmp_path)
    assert "fleet.size" in checker.load_rules("fleet").fields


def test_own_rules_join_those_that_ship(tmp_path: Path) -> None:
    file = tmp_path / "fleet.py"
    file.write_text(GOOD)
    rules = checker.load_rules(file)
    assert {"deal.amount", "fleet.size"} <= set(rules.fields)
    report = checker.compare(
        [
            checker.read_text("Shipping firm Acme Corp has a fleet of 12 ships.", "a.txt"),
            checker.read_text("Shipping firm Acme Corp runs a fleet of 14 ships.", "b.txt"),
        ],
        rules,
    )
    assert [one.verdict for one in report.findings if one.field == "fleet.size"] == ["discrepancy"]


def test_a_file_that_ships_counts_once() -> None:
    assert checker.load_rules("rules/meta_scale_ai.py").packs == checker.load_rules().packs
    assert checker.load_rules("rules").packs == checker.load_rules().packs


def test_a_folder_without_rules(tmp_path: Path) -> None:
    (tmp_path / "_later.py").write_text(GOOD)
    with pytest.raises(RuleError, match=r"a folder without rule files\. Rules are files with \.py"):
        checker.load_rules(tmp_path)


def test_what_stands_in_the_file_holds_and_nothing_is_written_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "fleet.py"
    for label in ("size of the fleet", "SIZE OF THE FLEET"):
        file.write_text(GOOD.replace("size of the fleet", label))
        os.utime(file, (1_767_225_600, 1_767_225_600))
        assert checker.load_rules(file).fields["fleet.size"].field.label == label
    assert [path.name for path in tmp_path.iterdir()] == ["fleet.py"]


OWN = """
from checker.vocabulary import *

own = Pack("desk", "Desk", fields=(
    Field("desk.price", "price at the desk", "money", subject="target", roles=("buyer", "target"),
          phrases=("{buyer} <agree> to buy {target} for {figure}",), severity="notice"),
))
"""


def test_a_user_s_pack_outranks_one_that_ships(tmp_path: Path) -> None:
    file = tmp_path / "desk.py"
    file.write_text(OWN)
    texts = (
        "Acme Corp agreed to buy Widget Inc for $3 billion.",
        "Acme Corp agreed to buy Widget Inc for $4 billion.",
    )
    documents = [checker.read_text(text, f"{at}.txt") for at, text in enumerate(texts)]
    for rules, field in ((checker.load_rules(file), "desk.price"), (checker.load_rules(), "deal.amount")):
        found = [
            one.field for one in checker.compare(documents, rules).findings if one.verdict == "discrepancy"
        ]
        assert found == [field]


def test_rules_that_ship_can_be_left_out(tmp_path: Path) -> None:
    file = tmp_path / "desk.py"
    file.write_text(OWN)
    assert list(checker.load_rules(file, shipped=False).fields) == ["desk.price"]
    assert checker.load_rules(shipped=False).packs == ()
    assert checker.load_rules("rules/deals.py", shipped=False).own == frozenset()


@pytest.mark.parametrize(
    ("label", "named"),
    [
        ("asking price", "price at the desk or asking price"),
        ("price at the desk", "desk/desk.price or news/news.price"),
    ],
)
def test_two_fields_that_fit_alike_are_both_named(tmp_path: Path, label: str, named: str) -> None:
    first, second = tmp_path / "desk.py", tmp_path / "news.py"
    first.write_text(OWN)
    second.write_text(OWN.replace("price at the desk", label).replace('"desk', '"news'))
    documents = [
        checker.read_text(text, name)
        for name, text in (
            ("a.txt", "Acme Corp agreed to buy Widget Inc for $3 billion."),
            ("b.txt", "It rained."),
        )
    ]
    report = checker.compare(documents, checker.load_rules(first, second, shipped=False))
    assert [(one.kind, one.message, one.quote) for one in report.notices] == [
        ("two fields", f"it can be {named}, which fit it alike: it is bound to neither", documents[0].text)
    ]


@pytest.mark.parametrize("title", ["CEO", "chair", "board member", "harbour master", "deputy mayor"])
def test_a_title_that_a_post_has_is_taken(title, tmp_path):
    file = tmp_path / "p.py"
    file.write_text(POST.format(title=title))
    assert checker.load_rules(file).own == {"p"}
