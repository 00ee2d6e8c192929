"""Deals: what was paid for what, the share that changed hands, and what the whole is worth.

The words are those of business reporting; see the Reuters Handbook of Journalism, "deals and mergers".
"""

from decimal import Decimal

from checker.vocabulary import Agrees, Choice, Differs, Equation, Field, Pack, Silent

ACQUIRE = "<acquire|buy|purchase|take|obtain>"
SELL = "<sell|divest>"
SALE = "acquisition|purchase|sale|takeover|take-over|buyout|buy-out|disposal|divestiture"
DEAL = f"{SALE}|buy|deal|merger|bid|offer|transaction|agreement|swap"
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
            phrases=(
                # who invested how much in what
                f"{{buyer}} ... {INVEST} {{figure}} in|into|within .. {{target}}",
                f"{INVEST} {{figure}} in|into|within .. {{target}}",
                "<put> {figure} into|in {target}",
                "{buyer} ... <put> {figure} into|in {target}",
                "{buyer} .. <invest> {figure} to ... in {target}",
                "{buyer} .. {figure} [equity] investment|injection|infusion in|into|within .. {target}",
                "{figure} [equity] investment|injection|infusion in|into|within .. {target}",
                "{figure} [equity|capital] investment|injection|infusion",
                "investment|injection|infusion of {figure}",
                "investment|deal amount|size ... {figure}",
                # what was bought or sold for how much
                f"{{buyer}} ... {ACQUIRE} .. {{target}} ... for {{figure}}",
                f"{ACQUIRE} .. {{target}} ... for {{figure}}",
                f"{ACQUIRE} ... for {{figure}}",
                f"{ACQUIRE} .. {{target}} ... for ... worth|valued|totaling|totalling [at] {{figure}}",
                f"{ACQUIRE} .. {{target}} ... for .. sum|total|price|amount|equivalent [of] {{figure}}",
                f"{ACQUIRE} .. {{target}} ... by <pay> {{figure}}",
                f"{ACQUIRE} ... <pay> {{figure}}",
                "{target} .. <be> <acquire> by .. {buyer} ... for {figure}",
                f"{SELL} .. {{target}} ... to {{buyer}} ... for {{figure}}",
                f"{SELL} .. {{target}} ... for {{figure}}",
                f"{SELL} ... for {{figure}}",
                f"{SALE} of .. {{target}} ... by|to {{buyer}} ... for {{figure}}",
                f"{SALE} of .. {{target}} ... for {{figure}}",
                f"{SALE} of .. {{target}} ... for ... worth|valued [at] {{figure}}",
                f"{SALE} ... for {{figure}}",
                # a price per share, and what it comes to in all
                f"{ACQUIRE} .. {{target}} ... for ... , or {{figure}}",
                f"{ACQUIRE} ... for ... , or {{figure}}",
                "{target} ... <acquire> by .. {buyer} ... for ... , or {figure}",
                # who pays
                "{buyer} .. <pay|offer|bid> .. {figure} for .. {target}",
                "<pay|offer|bid> .. {figure} for .. {target}",
                f"<pay|spend> .. {{figure}} for .. {SHARES}|business|unit|company|firm|plant",
                f"<pay|offer|bid|spend> {{figure}} to {ACQUIRE} .. {{target}}",
                "<receive> .. {figure} .. from .. {buyer} for .. {target}",
                # the deal by its name
                f"{DEAL} of .. {{target}} .. <value> at {{figure}}",
                f"{{figure}} [cash|stock|agreed|contested|hostile] {DEAL} of|for|with .. {{target}}",
                f"{{buyer}} .. {{figure}} {{target}} {DEAL}",
                f"{{figure}} {{target}} {DEAL}",
                f"{{buyer}} .. {{figure}} {DEAL} of|for .. {{target}}",
                f"{{figure}} [cash|stock|agreed|contested|hostile] {DEAL}",
                f"{DEAL} .. <be> [worth|valued] .. {{figure}}",
                f"{DEAL} .. <value> .. at {{figure}}",
                f"{DEAL} .. worth|totaling|totalling|involving|for {{figure}}",
                "bid|offer|proposal .. <value|capitalise|capitalize> {target} ... at {figure}",
                "bid|offer|proposal .. <value|capitalise|capitalize> ... share|shares|stock|capital .. at {figure}",
                f"<value> .. {DEAL} of .. {{target}} at {{figure}}",
                f"<value> .. {DEAL} at {{figure}}",
                # its price
                "purchase|acquisition|takeover|offer|total|aggregate price of|was|is {figure}",
                "purchase|acquisition|takeover|offer price {figure}",
                "price <include|be> {figure}",
                "cost of .. acquisition|takeover|purchase|transaction ... at|of|was|is|exceed {figure}",
                "aggregate|total cost of {figure}",
                "consideration of {figure}",
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
