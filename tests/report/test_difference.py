"""What came, went and stayed, in every format; whole outputs."""

import json

from checker.gate.baseline import Difference, diff
from checker.report.difference import render

WANTED_TEXT = """\
2 findings came, 1 went, 1 stayed

Came
+ warning, unsupported: 250 jobs (250 jobs), draft.md:4:12
+ notice, unsupported: statement (Otto), draft.md:6:1

Went
- warning, discrepancy: day of the order (5 May; 6 May), draft.md:3:12

Stayed
  error, discrepancy, accepted: price of the trams (€85 million; €84.5 million; €95 million),
  courier.txt:5:21
"""
WANTED_MARKDOWN = """\
**2 findings came, 1 went, 1 stayed**

### Came

- warning, unsupported: 250 jobs (250 jobs), `draft.md:4:12`
- notice, unsupported: statement (Otto), `draft.md:6:1`

### Went

- warning, discrepancy: day of the order (5 May; 6 May), `draft.md:3:12`

<details><summary>Stayed (1)</summary>

- error, discrepancy, accepted: price of the trams (€85 million; €84.5 million; €95 million), `courier.txt:5:21`

</details>
"""


def the_difference(baselined) -> Difference:
    kept, jobs, _, otto = baselined.findings
    return Difference((jobs, otto), baselined.absent, (kept,))


def test_as_text(baselined):
    assert render(the_difference(baselined)) == WANTED_TEXT


def test_as_markdown(baselined):
    assert render(the_difference(baselined), "markdown") == WANTED_MARKDOWN


def test_as_json(baselined):
    found = json.loads(render(the_difference(baselined), "json"))
    assert {name: [one["label"] for one in findings] for name, findings in found.items()} == {
        "came": ["250 jobs", "statement"],
        "went": ["day of the order"],
        "stayed": ["price of the trams"],
    }


def test_nothing(nothing):
    assert render(diff(nothing, nothing), "markdown") == "**0 findings came, 0 went, 0 stayed**\n"


def test_nothing_of_an_article_acts(hostile, nothing):
    said = render(diff(nothing, hostile), "markdown")
    for active in ("<script>", "\x1b", "\u202e", " ![i](", "@team"):
        assert active not in said
    assert "\\[red\\]" in said
