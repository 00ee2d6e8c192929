"""Business: what a company earns and sells in a period, and how many people work for it.

The words are those of company results in agency reports (Reuters Handbook of Journalism, "company results").
"""

from decimal import Decimal

from checker.vocabulary import Agrees, Differs, Field, Pack, Silent, Slots

PERIODS = (
    "annual|quarterly|yearly|full-year|half-year|first-quarter|second-quarter|third-quarter|fourth-quarter|first-half|"
    "second-half|fiscal"
)
WHOLE = f"[{PERIODS}] [group] [total] [net] [consolidated]"
"""Words before revenue that leave it the whole company's: "iPhone revenue" is a part."""
REVENUE = "revenue|revenues|turnover|sales"
PROFIT = "profit|profits|earnings|income"
REPORT = "<report|post|have|record|generate|book>"
CHANGE = (
    "<be|rise|fall|grow|increase|decrease|jump|climb|drop|slip|decline|total|reach|hit|surge|double|come>"
)
COMPARED = (
    "from|against|versus|than|by {figure}",
    "compared with|to {figure}",
    "after {figure}",
    "<expect|forecast|project|estimate|predict|target|guide|see> ... {figure}",
    "forecast|forecasts|guidance|outlook|target|estimate|estimates|expectations ... {figure}",
    "would|could|should|may|might ... {figure}",
)
"""Figures of another period, changes, and what is only expected."""

pack = Pack(
    id="business",
    title="Business",
    fields=(
        Field(
            "company.revenue",
            label="revenue",
            kind="money",
            roles=("organization", "period"),
            subject="organization",
            low=Decimal(10_000),
            phrases=(
                f"{{organization}} .. {REPORT} {WHOLE} {REVENUE} of|totaling|totalling {{figure}}",
                f"{{organization}} , with {WHOLE} {REVENUE} of {{figure}}",
                f"{{organization}} 's {WHOLE} {REVENUE} .. {CHANGE} .. {{figure}}",
                f"{{organization}} 's {WHOLE} {REVENUE} of {{figure}}",
                f"{REPORT} {WHOLE} {REVENUE} of|totaling|totalling {{figure}}",
                f"^ {WHOLE} {REVENUE} {CHANGE} .. {{figure}}",
                f"its {WHOLE} {REVENUE} {CHANGE} .. {{figure}}",
                f"{{organization}} .. <have> {{figure}} in|of {WHOLE} {REVENUE}",
            ),
            unless=COMPARED,
            examples=(
                Agrees(
                    "Acme Corp reported revenue of $3.2 billion for the second quarter.",
                    "Acme Corp's revenue rose 4% to $3.2 billion in the second quarter.",
                ),
                Differs(
                    "Acme Corp reported revenue of $3.2 billion for the second quarter.",
                    "Acme Corp posted sales of $3.6 billion in the second quarter.",
                ),
                Silent(
                    "Acme Corp reported revenue of $3.2 billion for the second quarter.",
                    "Acme Corp had annual revenue of $12 billion in 2023.",
                ),
                Silent(
                    "Acme Corp reported revenue of $3.2 billion for the second quarter.",
                    "Acme Corp's cloud revenue was $1.1 billion in the second quarter, up from $0.9 billion.",
                ),
                Silent(
                    "Acme Corp reported revenue of $3.2 billion for the second quarter.",
                    "Acme Corp is expected to report revenue of $4 billion for the second quarter.",
                ),
            ),
        ),
        Field(
            "company.profit",
            label="net profit",
            kind="money",
            roles=("organization", "period"),
            subject="organization",
            low=Decimal(10_000),
            phrases=(
                f"{{organization}} .. {REPORT} [{PERIODS}] net {PROFIT} of {{figure}}",
                f"{{organization}} 's [{PERIODS}] net {PROFIT} .. {CHANGE} .. {{figure}}",
                f"{REPORT} [{PERIODS}] net {PROFIT} of {{figure}}",
                f"^ [{PERIODS}] net {PROFIT} {CHANGE} .. {{figure}}",
                f"its [{PERIODS}] net {PROFIT} {CHANGE} .. {{figure}}",
            ),
            unless=COMPARED,
            examples=(
                Agrees(
                    "Acme Corp posted a net profit of $200 million for 2023.",
                    "Acme Corp's net income rose to $200 million in 2023 from $150 million.",
                ),
                Differs(
                    "Acme Corp posted a net profit of $200 million for 2023.",
                    "Acme Corp had net earnings of $260 million in 2023.",
                ),
                Silent(
                    "Acme Corp posted a net profit of $200 million for 2023.",
                    "Acme Corp posted an operating profit of $310 million for 2023.",
                ),
            ),
        ),
        Field(
            "company.employees",
            label="employees",
            kind="quantity",
            units=("employee",),
            roles=("organization",),
            subject="organization",
            phrases=(
                "{organization} [,] [which] <have|employ> {figure}",
                "{organization} .. <have|employ> {figure}",
                "{organization} 's {figure}",
                "^ it <have|employ> {figure}",
                "^ the company|firm|group <have|employ> {figure}",
            ),
            unless=(
                "<cut|lay|fire|dismiss|hire|add|shed> ... {figure}",
                "{figure} .. <lose|leave|strike|sue|die>",
                "with|of its {figure}",
            ),
            examples=(
                Agrees(
                    "Acme Corp has about 350 employees.", "Acme Corp, which has 350 employees, makes locks."
                ),
                Differs("Acme Corp has about 350 employees.", "Acme Corp makes locks. It has 900 employees."),
                Silent("Acme Corp has about 350 employees.", "Acme Corp will lay off 90 employees."),
                Silent(
                    "Acme Corp has about 350 employees.",
                    "Acme Corp met Bolt Inc. The company has 900 employees.",
                ),
            ),
        ),
        Field(
            "company.layoffs",
            label="jobs cut",
            kind="quantity",
            units=("job", "employee", "worker", "position"),
            roles=("organization",),
            subject="organization",
            event="layoffs|job|jobs|layoff|cuts|employees|workers",
            frames=(
                Slots(
                    predicate="cut|eliminate|axe|shed|slash",
                    role="object",
                    names={"subject": "organization"},
                ),
            ),
            phrases=(
                "{organization} ... <lay> off {figure}",
                "{organization} 's plan to <cut|eliminate|axe|shed|slash> {figure}",
                "<lay> off {figure}",
                "<cut> its workforce by {figure}",
            ),
            unless=(
                "could|may|might ... {figure}",
                "will|would .. have <cut|eliminate|axe|shed|slash> {figure}",  # so far, of more
                "<save|create|add> ... {figure}",
                "{figure} in .. , .. in",
            ),
            examples=(
                Agrees("Acme Corp said on Monday it will cut 500 jobs.", "Acme Corp is laying off 500 jobs."),
                Differs("Acme Corp said on Monday it will cut 500 jobs.", "Acme Corp is to axe 800 jobs."),
                Silent("Acme Corp said on Monday it will cut 500 jobs.", "Acme Corp has 8,000 employees."),
                Silent(
                    "Acme Corp said on Monday it will cut 500 jobs.",
                    "Acme Corp will have cut 200 jobs by the end of May.",
                ),
                Silent(
                    "Acme Corp said on Monday it will cut 500 jobs.",
                    "Acme Corp is to cut 300 jobs in Oslo, 200 in Rome.",
                ),
                Silent(
                    "Acme Corp said on Monday it will cut 500 jobs.",
                    "Jobs at Acme Corp are at risk. In 2019 Acme Corp cut 1,200 jobs.",
                ),
            ),
        ),
    ),
)
