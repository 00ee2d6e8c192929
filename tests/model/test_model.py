"""The nouns of a report: what they refuse, what they tell of themselves, and that their JSON comes back."""

import inspect
import io
import json
import pydoc
import typing
from contextlib import redirect_stdout

import pytest
from pydantic import ValidationError

import checker
from checker import model
from checker.model import FindingClaim, Reason, Report
from checker.report import render

NOUNS = [noun for name in model.__all__ if inspect.isclass(noun := getattr(model, name))]
PUBLIC = [one for name in checker.__all__ if inspect.isclass(one := getattr(checker, name))]

GIVEN = {
    "id": "toll:ferry",
    "fingerprint": "f",
    "rule": "disasters",
    "field": "toll",
    "subject": "ferry",
    "label": "dead",
    "verdict": "discrepancy",
    "severity": "error",
    "scope": "across",
    "relation": "contradicts",
    "reason": Reason("contradicts", sides=[]),
    "claims": (),
}


@pytest.mark.parametrize(
    "wrong",
    [
        {"verdict": "banana"},
        {"severity": "fatal"},
        {"scope": "beside"},
        {"relation": "alike"},
        {"independent_sources": -1},
        {"claims": "none"},
        {"reason": "because"},
        {"fits_all": {"value": "3"}},
    ],
    ids=lambda one: next(iter(one)),
)
def test_a_finding_refuses_what_the_contract_does_not_know(wrong: dict[str, object]) -> None:
    model.Finding(**GIVEN)
    with pytest.raises(ValidationError, match=next(iter(wrong))):
        model.Finding(**{**GIVEN, **wrong})


@pytest.mark.parametrize("value", [None, {"low": "3", "high": "3", "unit": None}, {"text": "chair"}])
def test_a_claims_value(value: dict[str, str | None] | None) -> None:
    assert FindingClaim("a.txt", value, "3", "3 boats", 0, 1, 1, 1).value == value


@pytest.mark.parametrize("value", [{}, {"low": "3"}, {"text": "chair", "unit": "m"}, {"text": 3}])
def test_no_claims_value(value: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        FindingClaim("a.txt", value, "3", "3 boats", 0, 1, 1, 1)


@pytest.mark.parametrize("noun", [*NOUNS, *PUBLIC], ids=lambda one: one.__name__)
def test_every_noun_tells_of_itself(noun: type) -> None:
    assert inspect.getdoc(noun)
    assert typing.get_type_hints(noun) or issubclass(noun, Exception)
    assert inspect.signature(noun)
    with redirect_stdout(io.StringIO()) as told:
        pydoc.Helper(output=told).help(noun)
    assert noun.__name__ in told.getvalue()


def test_a_report_comes_back_from_its_json() -> None:
    texts = {
        "a.txt": "Acme Corp bought Widget Inc for nearly $3 billion. Ann Lee, 28, founded Widget Inc.",
        "b.txt": "11 June 2025\n\nAcme Corp bought Widget Inc for $4 billion in June. Some 40 people work there.",
    }
    report = checker.compare([checker.read_text(text, name) for name, text in texts.items()])
    assert Report.model_validate(json.loads(render(report, "json"))) == report
    assert {"discrepancy", "unsupported", "not_checked"} <= {one.verdict for one in report.findings}


def test_a_reason_is_data() -> None:
    reason = Reason("alone", source="a.txt", values=("nine", "ten"))
    assert reason.model_dump() == {"kind": "alone", "source": "a.txt", "values": ["nine", "ten"]}
    assert reason.parameters == {"source": "a.txt", "values": ["nine", "ten"]}
    assert reason == Reason("alone").of(source="a.txt", values=["nine", "ten"])
    with pytest.raises(ValidationError):
        reason.kind = "same"  # type: ignore[misc]
