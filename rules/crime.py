"""Crime: what robbers took, how many they were, and what courts give."""

from decimal import Decimal

from checker.vocabulary import Agrees, Differs, Field, Pack, Silent

STEAL = "<steal|snatch|grab|loot|swipe|nab>"
HEIST = "heist|robbery|theft|raid|burglary|hold-up|haul"
ROBBERY = "robbery|heist|theft|burglary|raid|hold-up|robber|thief|thieves|burglar|bandit|stole|stolen|robbed"

pack = Pack(
    id="crime",
    title="Crime",
    fields=(
        Field(
            "robbery.value",
            label="value of what was stolen",
            kind="money",
            event=ROBBERY,
            low=Decimal(1000),
            phrases=(
                f"{STEAL} {{figure}}",
                f"{STEAL} ... worth|valued|estimated [at] {{figure}}",
                "<make> off with {figure}",
                "<make> off with ... worth|valued [at] {figure}",
                f"{{figure}} .. {HEIST}",
                "worth {figure} <be> stolen|taken",
                f"{HEIST} ... worth|valued|estimated [at] {{figure}}",
                "{figure} .. <be> stolen",
            ),
            examples=(
                Agrees(
                    "Robbers stole gems worth 85 million euros from a shop in Lyon.",
                    "Thieves made off with 85 million euros in gems from a shop in Lyon.",
                ),
                Differs(
                    "Robbers stole gems worth 85 million euros from a shop in Lyon.",
                    "A shop in Lyon was robbed of gems. The 80 million euro heist took a minute.",
                ),
                Silent(
                    "Robbers stole gems worth 85 million euros from a shop in Lyon.",
                    "The shop in Lyon had sales of 60 million euros last year.",
                ),
                Silent(
                    "Robbers stole gems worth 85 million euros from a shop in Lyon.",
                    "The shop in Lyon reopened. In 2007, thieves stole 20 million euros in gems there.",
                ),
            ),
        ),
        Field(
            "robbery.robbers",
            label="number of robbers",
            kind="number",
            event=ROBBERY,
            units=("robber", "thief", "burglar", "raider", "bandit"),
            phrases=("{figure}",),
            examples=(
                Agrees(
                    "Four armed robbers entered a shop in Lyon.",
                    "A gang of four thieves raided a shop in Lyon.",
                ),
                Differs("Four armed robbers entered a shop in Lyon.", "Six robbers raided a shop in Lyon."),
                Silent(
                    "Four armed robbers entered a shop in Lyon.", "Six police officers guard a shop in Lyon."
                ),
            ),
        ),
        Field(
            "crime.sentence",
            label="prison sentence",
            kind="quantity",
            units=("year", "month", "day", "week"),
            roles=("person",),
            subject="person",
            phrases=(
                "{person} ... sentenced .. to {figure}",
                "<sentence> {person} to {figure}",
                "{person} ... <get|receive> {figure} in|of .. prison|jail",
                "{person} 's {figure} prison|jail",
            ),
            unless=(
                "could|may|might|would|maximum|minimum|suspended|probation ... {figure}",
                "<face|serve|seek|ask|recommend> ... {figure}",
                "{figure} .. probation|suspended|ago|earlier",
                "up to {figure}",
            ),
            examples=(
                Agrees(
                    "Ann Lee was sentenced to 25 years in prison.", "A judge sentenced Ann Lee to 25 years."
                ),
                Differs(
                    "Ann Lee was sentenced to 25 years in prison.", "A judge sentenced Ann Lee to 15 years."
                ),
                Silent(
                    "Ann Lee was sentenced to 25 years in prison.", "Ann Lee could be sentenced to 40 years."
                ),
                Silent(
                    "Ann Lee was sentenced to 25 years in prison.",
                    "Ann Lee was sentenced to 5 years of probation.",
                ),
            ),
        ),
    ),
)
