"""The sale of the mill at Arden."""

from checker.vocabulary import Differs, Organization, Story, Use

BOLT = Organization("Bolt", "Bolt Corp")
MILL = Organization("Arden Mill", "Arden mill")

story = Story(
    id="arden-mill",
    title="Bolt's purchase of the mill at Arden",
    about=(BOLT, MILL),
    fields=(Use("deal.amount", buyer=BOLT, target=MILL, label="price of the mill"),),
    examples=(
        Differs("Bolt Corp bought Arden Mill for $3 million.", "Bolt buys Arden Mill for $4 million."),
    ),
)
