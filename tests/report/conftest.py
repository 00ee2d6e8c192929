"""Reports put together by hand: a story of trams for Port Ellery, as the judge would report it."""

from dataclasses import replace
from datetime import date

import pytest

from checker.model import (
    IN_BASELINE,
    Camp,
    Coverage,
    DateRange,
    Finding,
    FindingClaim,
    Origin,
    Reason,
    Report,
    SetAside,
    SourceInfo,
    Summary,
    TextNotice,
)

TOOL = {"name": "checker", "version": "0.0"}


def source(name, label, origin, *, role="source", title=None, published=()):
    return SourceInfo(name, label, f"trams/{name}", role, title, published, origin, 4000)


def claim(source, shown, quote, line, column, *, start=None, **more):
    at = 100 * line + column if start is None else start
    return FindingClaim(
        source, more.pop("value", None), shown, quote, at, at + len(shown), line, column, **more
    )


def finding(identifier, label, verdict, severity, claims, **more):
    filled = {
        "fingerprint": f"{sum(map(ord, identifier)):08x}",
        "rule": "trams",
        "field": identifier.split(":")[0],
        "subject": "",
        "scope": "across",
        "relation": None,
        "explanation": "",
        "reason": Reason("told_by_hand"),
        "independent_sources": len({item.source for item in claims}),
    } | more
    return Finding(
        id=identifier, label=label, verdict=verdict, severity=severity, claims=tuple(claims), **filled
    )


def counted(findings):
    order = ("error", "warning", "notice", "info")
    verdicts = [item.verdict for item in findings]
    open_findings = [item.severity for item in findings if item.waived is None]
    names = ("agreement", "discrepancy", "unsupported", "not_checked")
    return Summary(*map(verdicts.count, names), worst=min(open_findings, key=order.index, default=None))


def report(sources, findings, mode="compare", **more):
    return Report(mode, tuple(sources), tuple(findings), counted(findings), tool=TOOL, **more)


GAZETTE, WIRE, BLOG, COURIER = "ellery-gazette.txt", "wire_copy.txt", "tram-blog.md", "courier.txt"
EUR = {"low": "84500000", "high": "84500000", "unit": "EUR"}


def price_claims():
    return [
        claim(
            GAZETTE,
            "nearly €90 million",
            "Port Ellery will reportedly pay nearly €90 million for forty trams from Halden Works, the biggest order in the yard's history.",
            3,
            33,
            hedge="nearly",
            certainty="hedged",
            value={"low": "90000000", "high": "90000000", "unit": "EUR"},
        ),
        claim(
            WIRE,
            "almost €90 million",
            "The port city is reportedly paying almost €90 million for forty trams.",
            2,
            36,
            hedge="nearly",
            certainty="hedged",
        ),
        claim(
            BLOG,
            "€84.5 million",
            "The contract is worth *€84.5 million*, the council's minutes say.",
            9,
            24,
            value=EUR,
            certainty="attributed",
            attribution="the council's minutes",
        ),
        claim(BLOG, "€84.5 million", "At €84.5 million the price is below the estimate.", 21, 4, value=EUR),
        claim(BLOG, "€84.5 million", "Yes: €84.5 million in all.", 40, 6, value=EUR),
        claim(
            BLOG,
            "about €85 million",
            "For about €85 million the city gets forty trams.",
            30,
            5,
            hedge="about",
        ),
        claim(COURIER, "€85 million", "The city signed for €85 million on Tuesday.", 5, 21),
    ]


def discrepancies():
    return [
        finding(
            "quotation:ida-brandt", "words of Ida Brandt", "discrepancy", "error",
            [
                claim(GAZETTE, "“A tram is a promise on rails”", "“A tram is a promise on rails,” said Ida Brandt, who chairs the council.", 12, 2, certainty="quoted", attribution="Ida Brandt"),
                claim(WIRE, "“A streetcar is a pledge on tracks”", "“A streetcar is a pledge on tracks,” said Ida Brandt.", 8, 2, certainty="quoted", attribution="Ida Brandt"),
            ],
            field=None, relation="contradicts", explanation="The same speaker, the same place in the text, other words inside the quotation marks.",
            camps=(Camp((GAZETTE,), "“A tram is a promise on rails”"), Camp((WIRE,), "“A streetcar is a pledge on tracks”")),
            independent_sources=1,
        ),
        finding(
            "courier.stops:line-4", "stops of line 4", "discrepancy", "error",
            [
                claim(COURIER, "12 stops", "Line 4 will have 12 stops.", 7, 18),
                claim(COURIER, "14 stops", "All 14 stops of line 4 get a shelter.", 15, 5),
            ],
            scope="within", relation="contradicts", explanation="The article gives two numbers for the same stops.",
            camps=(Camp((COURIER,), "12 stops"), Camp((COURIER,), "14 stops")),
        ),
        finding(
            "deal.amount:trams", "price of the trams", "discrepancy", "warning", price_claims(),
            subject="Halden Works", relation="strained", fits_all=EUR, independent_sources=3,
            explanation="“nearly €90 million” stands against “€84.5 million” and “€85 million”, which agree: both hold only if “nearly” is stretched.",
            camps=(Camp((GAZETTE, WIRE), "nearly €90 million"), Camp((BLOG, COURIER), "€84.5 million")),
            remarks=("ellery-gazette and wire share an origin and count once.", "courier states flatly what ellery-gazette and wire only report."),
        ),
        finding(
            "post.head:transit", "head of the transit office", "discrepancy", "warning",
            [
                claim(COURIER, "is head", "Jonas Vik is head of the transit office.", 11, 1),
                claim(BLOG, "is leaving", "Vik, who is leaving the transit office, signed for the city.", 14, 1),
            ],
            relation="strained", explanation="courier has him in office, tram-blog on his way out; tram-blog is undated, so neither is called superseded.",
            camps=(Camp((COURIER,), "is head"), Camp((BLOG,), "is leaving")),
            waived={"reason": "Confirmed by phone: he leaves in May", "until": "2031-05-31"},
        ),
    ]  # fmt: skip


def others():
    trams = "forty trams"
    return [
        finding("deal.warranty:trams", "warranty of the trams", "unsupported", "notice",
                [claim(BLOG, "ten years", "Halden Works gives a warranty of ten years.", 10, 34)],
                explanation="tram-blog alone states it.", remarks=("The warranty follows from no other figure.",)),
        finding("deal.count:trams", "number of trams", "agreement", "info",
                [claim(GAZETTE, trams, "… for forty trams from Halden Works.", 3, 60),
                 claim(WIRE, trams, "… for forty trams.", 2, 60),
                 claim(BLOG, "40 trams", "40 trams arrive from spring.", 4, 1),
                 claim(BLOG, trams, "the city gets forty trams.", 30, 33),
                 claim(BLOG, "40 trams", "40 trams, one colour.", 44, 1),
                 claim(COURIER, "40 trams", "The 40 trams replace buses.", 6, 5)],
                relation="same", independent_sources=3, explanation="All four say forty.",
                camps=(Camp((GAZETTE, WIRE, BLOG, COURIER), "40 trams"),)),
        finding("city.share:riders", "share of riders who want trams", "agreement", "notice",
                [claim(GAZETTE, "61%", "61% of riders want trams.", 14, 1),
                 claim(WIRE, "61 per cent", "61 per cent of riders want them.", 9, 1)],
                relation="same", independent_sources=1, explanation="Both credit one survey and share an origin.",
                camps=(Camp((GAZETTE, WIRE), "61%"),)),
        finding("sentence:1", "statement", "unsupported", "info",
                [claim(GAZETTE, "1962", "The last tram of Port Ellery ran in 1962, when the depot at Quay Street burned down and the council bought buses instead.", 16, 36)], field=None),
        finding("sentence:2", "statement", "unsupported", "info",
                [claim(COURIER, "Mirela Otto", "Mirela Otto will drive the first one.", 18, 1)], field=None),
        finding("open:1", "figure", "not_checked", "info",
                [claim(BLOG, "3.2", "Scored 3.2 in the survey.", 33, 8)], field=None, explanation="bound to no field"),
        finding("fares:line-4", "fare of line 4", "not_checked", "info", [],
                explanation="€2 and $3 cannot be compared without a dated rate"),
    ]  # fmt: skip


@pytest.fixture
def sample():
    """Everything a report can hold: four sources, two of one origin."""
    june = DateRange(date(2031, 6, 11), date(2031, 6, 11))
    november = DateRange(date(2031, 11, 6), date(2031, 11, 6))
    return report(
        [
            source(GAZETTE, "ellery-gazette", "origin-1", title="Forty trams for Port Ellery"),
            source(WIRE, "wire", "origin-1"),
            source(BLOG, "tram-blog", "origin-2", title="Key takeaways: the tram deal"),
            source(COURIER, "courier", "origin-3", published=(june, november)),
        ],
        [*discrepancies(), *others()],
        stories=("Trams for Port Ellery",),
        origins=(
            Origin("origin-1", (GAZETTE, WIRE), "7 rare figures, names and quoted speakers in the same order", ("€90 million", "Ida Brandt", "61%", "1962")),
        ),
        set_aside=(
            SetAside(GAZETTE, "advertisement", 5, 6, 2, "an offer of tickets inside a paragraph"),
            SetAside(BLOG, "related links", 50, 50, 0, "“You may also like”"),
        ),
        notices=(
            TextNotice(WIRE, "template", "leftover of a template", 11, 1, "{feed_title}"),
            TextNotice(COURIER, "date", "can be 11 June or 6 November 2031", 1, 18, "11/06/2031"),
        ),
        coverage=(Coverage(GAZETTE, 6, 5, 4), Coverage(WIRE, 4, 4, 4), Coverage(BLOG, 12, 9, 7), Coverage(COURIER, 7, 6, 6)),
    )  # fmt: skip


@pytest.fixture
def nothing():
    """Two sources in which nothing was found."""
    return report(
        [source("a.txt", "a", "a"), source("b.txt", "b", "b")],
        [],
        coverage=(Coverage("a.txt", 0, 0, 0), Coverage("b.txt", 0, 0, 0)),
    )


@pytest.fixture
def checked():
    """A draft against two sources."""
    draft = "draft.md"
    return report(
        [source(draft, "draft", "", role="draft"), source(GAZETTE, "gazette", "a"), source(COURIER, "courier", "b")],
        [
            finding("deal.amount:trams", "price of the trams", "discrepancy", "error",
                    [claim(COURIER, "€85 million", "The city signed for €85 million.", 5, 21),
                     claim(GAZETTE, "€84.5 million", "The price is €84.5 million.", 3, 14),
                     claim(draft, "€95 million", "The trams cost €95 million.", 2, 16)],
                    relation="contradicts", explanation="The draft says €95 million; no source does.",
                    camps=(Camp((GAZETTE, COURIER), "€84.5 million"), Camp((draft,), "€95 million"))),
            finding("figure:1", "250 jobs", "unsupported", "warning",
                    [claim(draft, "250 jobs", "It secures 250 jobs.", 4, 12)], field=None, explanation="No source gives the figure."),
            finding("deal.count:trams", "number of trams", "agreement", "info",
                    [claim(GAZETTE, "forty trams", "forty trams from Halden", 3, 60), claim(draft, "40 trams", "The 40 trams are red.", 2, 40)],
                    relation="same", explanation="gazette says the same."),
            finding("sentence:1", "statement", "unsupported", "notice",
                    [claim(draft, "Otto", "Otto will drive.", 6, 1)], field=None),
        ],
        mode="check",
        coverage=(Coverage(draft, 5, 2, 5),),
    )  # fmt: skip


@pytest.fixture
def baselined(checked):
    """The check of `checked` under a baseline: the price was accepted, the jobs are new, and one finding is gone."""
    price, *others = checked.findings
    gone = finding("deal.date:trams", "day of the order", "discrepancy", "warning",
                   [claim("draft.md", "5 May", "Ordered on 5 May.", 3, 12), claim(COURIER, "6 May", "Ordered on 6 May.", 5, 2)],
                   relation="contradicts", explanation="The draft says 5 May; courier says 6 May.")  # fmt: skip
    kept = replace(price, waived={"reason": IN_BASELINE})
    return replace(checked, findings=(kept, *others), absent=(gone,))


HOSTILE = "\x1b[31m[red]x[/red]\x07 | <script>alert(1)</script> `code` *b* _i_ #1 @team\n- list ![i](http://e.example/x) \u202eevil"


@pytest.fixture
def hostile():
    """Every string of the report comes from an article that means harm."""
    name = "we|ird [name](x) \x1b]0;.txt"
    return report(
        [SourceInfo(name, "we|ird \x1b[1m", name, "source", HOSTILE, (), "o", 10), source("b.txt", "b", "o")],
        [
            finding("x:1", f"label {HOSTILE}", "discrepancy", "error",
                    [claim(name, HOSTILE, f"before {HOSTILE} after", 1, 2, certainty="attributed", attribution=HOSTILE),
                     claim("b.txt", "plain", "plain", 1, 1)],
                    relation="contradicts", explanation=HOSTILE, remarks=(HOSTILE,), waived={"reason": HOSTILE},
                    camps=(Camp((name,), HOSTILE), Camp(("b.txt",), "plain"))),
            finding("x:2", HOSTILE, "agreement", "info", [claim(name, HOSTILE, HOSTILE, 1, 2)], explanation=HOSTILE),
            finding("x:3", HOSTILE, "unsupported", "info", [claim(name, HOSTILE, HOSTILE, 1, 2)], field=None),
        ],
        stories=(HOSTILE,),
        notices=(TextNotice(name, "kind", HOSTILE, 1, 1, HOSTILE),),
        set_aside=(SetAside(name, "comment", 1, 2, 3, HOSTILE),),
        origins=(Origin("o", (name, "b.txt"), HOSTILE, (HOSTILE,)),),
    )  # fmt: skip


@pytest.fixture
def open_hostile(hostile):
    """The same, accepted by nobody and in a file, so that every format tells it."""
    return replace(hostile, findings=tuple(replace(one, waived=None) for one in hostile.findings))
