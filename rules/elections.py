"""Elections: who got what share of the vote, and how many voted."""

from checker.vocabulary import Agrees, Differs, Field, Pack, Silent, Slots

ELECTION = "election|vote|votes|ballot|referendum|runoff|run-off|poll|polls|turnout|voters"
COUNTED = (
    "{figure} of .. counted|reporting|tallied|precincts|districts",
    "poll|polls|survey ... {figure}",
    "margin ... {figure}",
    "lead of {figure}",
    "hypothetical|primary|likely ... {figure}",
    "{figure} of .. hypothetical|likely",
)
"""How much was counted, what was only asked, and how far apart two are."""

pack = Pack(
    id="elections",
    title="Elections",
    fields=(
        Field(
            "vote.share",
            label="share of the vote",
            kind="percent",
            roles=("candidate",),
            takes={"candidate": ("person", "organization")},
            subject="candidate",
            event=ELECTION,
            phrases=(
                "{candidate} ... <win|get|receive|take|have|garner|secure|poll> {figure} of .. vote|votes|ballots",
                "{candidate} ... with {figure} of .. vote|votes|ballots",
                "{candidate} 's {figure} of .. vote|votes",
                "{figure} of .. vote|votes for {candidate}",
            ),
            unless=COUNTED,
            examples=(
                Agrees(
                    "Ann Lee won 52% of the vote in the election in Lumo.",
                    "The election in Lumo went to Ann Lee with 52 percent of the votes.",
                ),
                Differs(
                    "Ann Lee won 52% of the vote in the election in Lumo.",
                    "In the Lumo election Ann Lee received 57% of the vote.",
                ),
                Silent(
                    "Ann Lee won 52% of the vote in the election in Lumo.",
                    "Ann Lee led in the Lumo election with 80% of the votes counted.",
                ),
            ),
        ),
        Field(
            "vote.turnout",
            label="turnout",
            kind="percent",
            event=ELECTION,
            frames=(Slots(head="turnout"),),
            phrases=("turnout <be> .. put .. at {figure}",),
            examples=(
                Agrees(
                    "Turnout was 61% in the Lumo election.", "The Lumo election had a turnout of 61 percent."
                ),
                Differs(
                    "Turnout was 61% in the Lumo election.", "The Lumo election had a turnout of 68 percent."
                ),
                Silent(
                    "Turnout was 61% in the Lumo election.",
                    "The Lumo election was calm. In 2015 turnout was 70%.",
                ),
            ),
        ),
    ),
)
