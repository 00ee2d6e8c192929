"""The story of Meta's investment in Scale AI (June 2025)."""

from checker.vocabulary import (
    Agrees,
    Choice,
    Differs,
    Field,
    Organization,
    Person,
    Silent,
    Story,
    Use,
)

META = Organization("Meta", "Meta Platforms", "Meta AI")
SCALE = Organization("Scale AI", "Scale")
WHATSAPP = Organization("WhatsApp")
INSTAGRAM = Organization("Instagram")
WANG = Person("Alexandr Wang", "Wang", "Alexander Wang", of=SCALE)
DROEGE = Person("Jason Droege", "Droege", of=SCALE)
ZUCKERBERG = Person("Mark Zuckerberg", "Zuckerberg", of=META)

LEAD = "<lead|guide|head|run|oversee>"
TEAM = "lab|laboratory|team|crew|group|unit|division"

story = Story(
    id="meta-scale-ai",
    title="Meta's investment in Scale AI",
    about=(META, SCALE, WANG),
    also=(WHATSAPP, INSTAGRAM, DROEGE, ZUCKERBERG),
    fields=(
        Use("deal.amount", buyer=META, target=SCALE),
        Use("deal.stake", buyer=META, target=SCALE),
        Use("deal.stake.votes", target=SCALE),
        Use("deal.valuation", target=SCALE, label="valuation of Scale AI"),
        Use("person.age", person=WANG, label="Wang's age"),
        Field(
            "wang.role",
            label="Wang's role at Meta",
            kind="choice",
            of=WANG,
            choices=(
                Choice(
                    "lead the superintelligence lab",
                    (
                        f"{{person}} .. {LEAD} ... superintelligence {TEAM}",
                        f"{LEAD} ... superintelligence {TEAM}",
                    ),
                    refines=("lead an AI lab", "work on superintelligence at Meta"),
                ),
                Choice(
                    "lead an AI lab",
                    (
                        f"{{person}} .. {LEAD} .. AI .. {TEAM} at Meta",
                        f"{{person}} .. {LEAD} .. AI .. {TEAM}",
                    ),
                    refines=("work on AI at Meta",),
                ),
                Choice(
                    "work on superintelligence at Meta",
                    (
                        "<work> .. on .. superintelligence initiatives|efforts|projects",
                        "leadership of {person} for .. superintelligence",
                        "AI division [,] .. focusing .. on ... superintelligence",
                    ),
                    refines=("work on AI at Meta",),
                ),
                Choice("work on AI at Meta", ("role within|in|at .. AI division", "<join> .. AI division")),
            ),
            examples=(
                Agrees(
                    "Alexandr Wang will help lead a new AI research lab at Meta.",
                    "Alexandr Wang will lead Meta's new superintelligence lab.",
                ),
                Silent(
                    "Alexandr Wang will lead Meta's new superintelligence lab.",
                    "Mark Zuckerberg founded Meta.",
                ),
            ),
        ),
        Use("leadership.ceo", organization=SCALE, label="CEO of Scale AI"),
        Use("leadership.interim", organization=SCALE, label="interim CEO of Scale AI"),
        Field(
            "droege.post",
            label="Droege's post before",
            kind="post",
            of=DROEGE,
            titles=("chief strategy officer",),
            value="title",
            examples=(
                Agrees(
                    "Jason Droege, Scale's chief strategy officer, will serve as interim CEO.",
                    "Jason Droege previously served as Scale's chief strategy officer.",
                ),
                Silent(
                    "Jason Droege, Scale's chief strategy officer, will serve as interim CEO.",
                    "Jason Droege will serve as interim CEO of Scale AI.",
                ),
            ),
        ),
        Use("leadership.board", person=WANG, label="Wang on the board of Scale AI"),
        Field(
            "deal.form",
            label="form of the deal",
            kind="choice",
            of=SCALE,
            choices=(
                Choice(
                    "not an acquisition",
                    (
                        "not .. full acquisition",
                        "not directly <acquire> {organization}",
                        "{organization} <be> not being acquired",
                        "not <buy> {organization} outright",
                        "rather than <acquire> it",
                    ),
                    refines=("an investment",),
                    strains=("an acquisition",),
                ),
                Choice(
                    "an investment",
                    ("post-investment", "<invest> .. in {organization}", "investment in .. {organization}"),
                ),
                Choice(
                    "an acquisition",
                    ("post-acquisition", "<acquire> {organization} outright", "takeover of {organization}"),
                ),
            ),
            unless=("further upset regulators by <acquire> {organization} outright",),
            examples=(
                Agrees(
                    "By not directly acquiring Scale AI, Meta avoids scrutiny.",
                    "Meta announced an investment in Scale AI.",
                ),
                Differs(
                    "By not directly acquiring Scale AI, Meta avoids scrutiny.",
                    "The post-acquisition fate of Scale AI is murky.",
                ),
                Silent(
                    "By not directly acquiring Scale AI, Meta avoids scrutiny.",
                    "Meta employs many engineers.",
                ),
            ),
        ),
        Use("leadership.founder", organization=SCALE, label="founder of Scale AI"),
        Use("organization.founded", organization=SCALE, label="year of founding of Scale AI"),
        Field(
            "meta.attrition",
            label="share of top talent lost to AI labs in 2024",
            kind="percent",
            of=META,
            phrases=(
                "{organization} ... <lose> {figure} of .. talent|expertise|staff",
                "{organization} ... {figure} of .. talent|expertise .. to .. labs",
            ),
            examples=(
                Agrees(
                    "Meta lost 4.3% of its top talent in 2024.",
                    "Meta has lost 4.3 percent of its top talent.",
                ),
                Differs(
                    "Meta lost 4.3% of its top talent in 2024.", "Meta lost 5.3% of its top talent in 2024."
                ),
                Silent("Meta lost 4.3% of its top talent in 2024.", "Meta lost 4% on the stock market."),
            ),
        ),
        Use("deal.amount", buyer=META, target=WHATSAPP, label="price of WhatsApp"),
        Use("deal.amount", buyer=META, target=INSTAGRAM, label="price of Instagram"),
    ),
    examples=(
        Agrees("Meta put $14.3 billion into Scale AI.", "Meta invests about $14 billion in Scale AI."),
        Differs("Meta took 49% of Scale AI.", "Meta took a 51 percent stake in Scale AI."),
        Silent("Meta paid $19 billion for WhatsApp.", "Meta invests $14.3 billion in Scale AI."),
    ),
)
