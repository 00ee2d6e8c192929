"""Deals: what was paid for what, the share that changed hands, and what the whole is worth.

The words are those of business reporting; see the Reuters Handbook of Journalism, "deals and mergers".
"""

from checker.vocabulary import Agrees, Choice, Differs, Equation, Field, Pack, Silent

ACQUIRE = "<acquire|buy|purchase|take>"
DEAL = "acquisition|purchase|takeover|buyout|buy|deal|merger|bid|offer|buy-out|transaction"
STAKE = "stake|interest|holding|shareholding|share"

pack = Pack(
    id="deals",
    title="Deals",
    fields=(
        Field(
            "deal.amount",
            label="amount of the deal",
            kind="money",
            roles=("buyer", "target"),
            subject="target",
            phrases=(
                # who invested how much in what
                "{buyer} ... <invest|put|pump|plough|pour|inject> {figure} in|into|within .. {target}",
                "<invest|put|pump|plough|pour|inject> {figure} in|into|within .. {target}",
                "{buyer} .. <invest> {figure} to ... in {target}",
                "{buyer} .. {figure} investment|injection|infusion in|into|within .. {target}",
                "{figure} investment|injection|infusion in|into|within .. {target}",
                "{figure} [capital] investment|injection|infusion",
                "investment|injection|infusion of {figure}",
                "investment|deal [amount|size] ... {figure}",
                # what was bought for how much
                f"{{buyer}} ... {ACQUIRE} .. {{target}} ... for {{figure}}",
                f"{ACQUIRE} .. {{target}} ... for {{figure}}",
                "{buyer} .. <pay|offer|bid> {figure} for .. {target}",
                "<pay|offer|bid> {figure} for .. {target}",
                f"<pay|offer|bid> {{figure}} to {ACQUIRE} .. {{target}}",
                "<sell> .. {target} ... to {buyer} for {figure}",
                "<sell> .. {target} ... for {figure}",
                f"{DEAL} of .. {{target}} ... for {{figure}}",
                f"{DEAL} of .. {{target}} .. <value> at {{figure}}",
                f"{{figure}} [cash] {DEAL} of|for|with .. {{target}}",
                f"{{buyer}} .. {{figure}} {{target}} {DEAL}",
                f"{{figure}} {{target}} {DEAL}",
                f"{{buyer}} .. {{figure}} {DEAL} of|for .. {{target}}",
                f"{DEAL} <be> worth|valued .. {{figure}}",
                f"{DEAL} [is] <value> at {{figure}}",
                f"{DEAL} worth {{figure}}",
                "purchase price of|was|is {figure}",
                "consideration of {figure}",
            ),
            unless=(
                "<value> ... at {figure}",
                "valuation|valuations ... {figure}",
                "revenue|revenues|sales|profit|profits|earnings|assets|debt|loss .. {figure}",
                "{figure} in|of [annual] revenue|revenues|sales|profit|assets|debt",
            ),
            examples=(
                Agrees(
                    "Acme Corp agreed to buy Widget Inc for $3.2 billion.",
                    "Acme's $3.2 billion purchase of Widget Inc.",
                ),
                Differs(
                    "Acme Corp agreed to buy Widget Inc for $3.2 billion.",
                    "The $4 billion acquisition of Widget Inc.",
                ),
                Silent(
                    "Acme Corp agreed to buy Widget Inc for $3.2 billion.",
                    "Acme Corp had sales of $4 billion.",
                ),
                Silent("Acme bought Widget Inc for $3 billion.", "Acme bought Gadget Inc for $5 billion."),
            ),
        ),
        Field(
            "deal.stake",
            label="stake",
            kind="percent",
            roles=("buyer", "target"),
            subject="target",
            phrases=(
                f"{{figure}} .. {STAKE} in .. {{target}}",
                f"{{figure}} .. {STAKE}",
                f"{STAKE} of {{figure}} in .. {{target}}",
                f"{STAKE} of {{figure}}",
                "{buyer} .. <own|hold|acquire|buy|take|get> {figure} of .. {target}",
                "<own|hold|acquire|buy|take|get> {figure} of .. {target}",
            ),
            unless=("<raise|increase|lift|cut|reduce> .. stake .. from {figure}",),
            low=None,
            examples=(
                Agrees("Acme took a 49% stake in Widget Inc.", "Acme acquires 49 per cent of Widget Inc."),
                Differs(
                    "Acme took a 49% stake in Widget Inc.", "Acme took a 51 percent stake in Widget Inc."
                ),
                Silent("Acme took a 49% stake in Widget Inc.", "Acme's shares fell 5% on Monday."),
            ),
        ),
        Field(
            "deal.stake.votes",
            label="stake carries votes",
            kind="choice",
            roles=("target",),
            subject="target",
            choices=(
                Choice(
                    "non-voting",
                    (
                        "non-voting stake|interest|holding|shares in .. {target}",
                        "non-voting [stake|interest|holding|shares]",
                    ),
                    excludes=("voting",),
                ),
                Choice("voting", ("voting stake|interest|control in|of .. {target}",)),
            ),
            examples=(
                Agrees(
                    "Acme has a non-voting stake in Widget Inc.", "Acme's non-voting interest in Widget Inc."
                ),
                Differs(
                    "Acme has a non-voting stake in Widget Inc.", "Acme took a voting stake in Widget Inc."
                ),
                Silent("Acme has a non-voting stake in Widget Inc.", "Voting ended at noon in Widget Inc."),
            ),
        ),
        Field(
            "deal.valuation",
            label="valuation",
            kind="money",
            roles=("target",),
            subject="target",
            phrases=(
                "<value> .. {target} at {figure}",
                "<value> it|company|firm|startup|start-up|group|business|them at {figure}",
                "{target} ... <value> at {figure}",
                "valuation of|for .. {target} of|at {figure}",
                "{target} 's valuation of {figure}",
                "valuation of|at|is|was {figure}",
                "{figure} valuation of|for {target}",
                "{figure} valuation",
                "{target} <be> worth {figure}",
            ),
            examples=(
                Agrees(
                    "The round values Widget Inc at $29 billion.",
                    "It put the valuation of Widget Inc at $29 billion.",
                ),
                Differs("The round values Widget Inc at $29 billion.", "Widget Inc is worth $20 billion."),
                Silent(
                    "The round values Widget Inc at $29 billion.", "Acme paid $20 billion for Widget Inc."
                ),
            ),
        ),
    ),
    equations=(Equation("deal.amount / deal.stake", "deal.valuation", label="amount ÷ stake = valuation"),),
)
