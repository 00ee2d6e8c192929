"""Deals: what was paid for what, the share that changed hands, and what the whole is worth.

The words are those of business reporting; see the Reuters Handbook of Journalism, "deals and mergers".
"""

from decimal import Decimal

from checker.vocabulary import Agrees, Choice, Differs, Equation, Field, Pack, Silent, Slots

ACQUIRE = "<acquire|buy|purchase|take|obtain>"
SELL = "<sell|divest>"
SALE = "acquisition|purchase|sale|takeover|take-over|buyout|buy-out|disposal|divestiture"
DEAL = "acquisition|purchase|takeover|take-over|buyout|buy-out|buy|deal|merger|bid|offer|transaction|agreement|swap"
STAKE = "stake|interest|holding|shareholding|share"
SHARES = "share|shares|stock|stake|interest|holding|holdings"
INVEST = "<invest|pump|plough|pour|inject>"
ABOUT = (
    "deal|acquisition|purchase|sale|takeover|buyout|buy-out|merger|bid|offer|transaction|investment|stake|interest|"
    "acquire|acquires|acquired|acquiring|buy|buys|bought|buying|sell|sells|sold|selling|invest|invests|invested|investing|"
    "purchased|purchasing|merge|merged|tender|shares"
)
"""Words of which one stands in the lead of a story on a deal."""

pack = Pack(
    id="deals",
    title="Deals",
    fields=(
        Field(
            "deal.amount",
            label="amount of the deal",
            kind="money",
            roles=("buyer", "target"),
            takes={"target": ("organization", "product", "other")},
            subject="target",
            event=ABOUT,
            low=Decimal(20_000),  # below stand prices per share that do not say so
            frames=(
                Slots(
                    predicate="acquire|buy|purchase|take|obtain|acquisition|takeover|buyout",
                    role="for",
                    names={"subject": "buyer", "object": "target"},
                ),
                Slots(
                    predicate="sell|divest|sale|disposal|divestiture",
                    role="for",
                    names={"object": "target", "to": "buyer"},
                ),
                Slots(
                    predicate="pay|bid|offer|spend",
                    role="object",
                    names={"subject": "buyer", "for": "target"},
                    needs=("target",),
                ),
                Slots(
                    predicate="invest|pump|plough|pour|inject|put",
                    role="object",
                    names={"subject": "buyer", "in": "target"},
                    needs=("target",),
                ),
                Slots(head=DEAL, names={"subject": "buyer", "object": "target"}),
                Slots(head="investment|injection|infusion", names={"subject": "buyer", "in": "target"}),
            ),
            phrases=(
                f"{ACQUIRE} ... for ... worth|valued|totaling|totalling [at] {{figure}}",
                f"{ACQUIRE} ... for .. sum|total|price|amount|equivalent [of] {{figure}}",
                f"{ACQUIRE} ... <pay> {{figure}}",
                # a price per share, and what it comes to in all
                f"{ACQUIRE} ... for ... , or {{figure}}",
                "{target} ... <acquire> by .. {buyer} ... for ... , or {figure}",
                # who pays
                f"<pay|spend> .. {{figure}} for .. {SHARES}|business|unit|company|firm|plant",
                f"<pay|offer|bid|spend> {{figure}} to {ACQUIRE} .. {{target}}",
                "<receive> .. {figure} .. from .. {buyer} for .. {target}",
                # the deal by its name
                f"{DEAL} .. <be> [worth|valued] .. {{figure}}",
                f"{DEAL} .. <value> .. at {{figure}}",
                f"{DEAL} .. worth|totaling|totalling|involving|for {{figure}}",
                "bid|offer|proposal .. <value|capitalise|capitalize> {target} ... at {figure}",
                "bid|offer|proposal .. <value|capitalise|capitalize> ... share|shares|stock|capital .. at {figure}",
                f"<value> .. {DEAL} of .. {{target}} at {{figure}}",
                f"{{figure}} {SALE} of|for .. {{target}}",
                f"{{figure}} {SALE}",
                "investment|injection|infusion of {figure}",
                "investment|deal amount|size ... {figure}",
                # its price
                "purchase|acquisition|takeover|offer|total|aggregate price of|was|is {figure}",
                "price <include|be> {figure}",
                "aggregate|total cost of {figure}",
            ),
            unless=(
                "<value> .. company|firm|startup|start-up|business|group|it at {figure}",
                "valuation|valuations ... {figure}",
                "revenue|revenues|turnover|sales|profit|profits|earnings|earned|assets|debt|loss|losses [of|at|worth|totaling] {figure}",
                "revenue|revenues|turnover|sales|profit|profits|earnings|earned .. {figure}",
                "{figure} in|of [annual] revenue|revenues|turnover|sales|profit|assets|debt|debts",
                "<reject|spurn|rebuff> ... {figure}",
                "previous|earlier|initial|original|rival|competing .. {figure}",
                "balance|remainder|rest|portion|part|note|notes|loan|loans of|for ... {figure}",
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
            "deal.share_price",
            label="price per share of the deal",
            kind="money",
            units=("share",),
            roles=("buyer", "target"),
            takes={"target": ("organization", "product", "other")},
            subject="target",
            event=ABOUT,
            phrases=(
                f"{{buyer}} ... {ACQUIRE} .. {{target}} ... for|at {{figure}}",
                f"{ACQUIRE} .. {{target}} ... for|at {{figure}}",
                "{buyer} .. <offer|bid|pay> {figure} .. for .. {target}",
                "<offer|bid|pay> {figure} .. for .. {target}",
                "<offer|bid|pay> {figure}",
                "{figure} [cash] [tender] [takeover] offer|bid for .. {target}",
                "{figure} [cash] [tender] [takeover] offer|bid",
                "offer|bid of|at {figure}",
            ),
            unless=(
                "<close|trade|rise|fall|open|gain|lose> ... {figure}",
                "from|previous|earlier|initial|original|rejected .. {figure}",
                "option|options|warrant|warrants ... {figure}",
                "up to {figure}",
            ),
            examples=(
                Agrees(
                    "Acme Corp bid $12 a share for Widget Inc.",
                    "Acme Corp is to buy Widget Inc for $12 per share.",
                ),
                Differs(
                    "Acme Corp bid $12 a share for Widget Inc.", "Acme's $14-per-share offer for Widget Inc."
                ),
                Silent(
                    "Acme Corp bid $12 a share for Widget Inc.", "Widget Inc shares closed at $14 a share."
                ),
                Silent(
                    "Acme Corp bid $12 a share for Widget Inc.", "Acme Corp bid $12 million for Widget Inc."
                ),
            ),
        ),
        Field(
            "deal.stake",
            label="stake",
            kind="percent",
            roles=("buyer", "target"),
            takes={"target": ("organization", "product", "other")},
            subject="target",
            phrases=(
                f"{{figure}} .. {STAKE} in .. {{target}}",
                f"{{figure}} .. {STAKE}",
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
            takes={"target": ("organization", "product", "other")},
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
            takes={"target": ("organization", "product", "other")},
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
            unless=("deal|agreement|contract|partnership|shares|stake ... worth {figure}",),
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
