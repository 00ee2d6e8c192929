"""People: how old they are, and when they were born."""

from checker.vocabulary import Agrees, Differs, Equation, Field, Pack, Silent, Slots

NOBODY = (
    "cat|dog|puppy|kitten|horse|pony|bear|lion|tiger|elephant|whale|shark|chimp|gorilla|giraffe|zoo|animal|tree|car|ship|"
    "boat|plane|building|house|bridge|church|school|company|firm|club|team|brand|law|ban|program|programme|treaty|war"
)
"""Nouns after an age that is nobody's."""

pack = Pack(
    id="people",
    title="People",
    fields=(
        Field(
            "person.age",
            label="age",
            kind="age",
            roles=("person",),
            subject="person",
            frames=(Slots(names={"person": "person"}, needs=("person",)),),
            phrases=(
                "{person} , {figure} ,",
                "{person} , {figure}",
                "{person} ( {figure} )",
                "{person} , aged {figure}",
                "{person} , [who] is {figure}",
                "{person} is|was {figure}",
                "{person} , a|an {figure}",
                "{person} .. <die> .. at|aged {figure}",
                "{person} .. <die> .. {figure}",
                "^ the {figure}",
                "^ he|she is|was {figure}",
            ),
            unless=(
                "{figure} when|while|ago|earlier|later|before",
                "{figure} at .. time",
                "when|since|until|after|before|then|if|as|once|turned|at .. was|were|turned {figure}",
                "then|nearly {figure}",
                "would be {figure}",
                "{figure} and",
                "{person} , his|her|their {figure}",
                f"{{figure}} [male|female] {NOBODY}",
            ),
            examples=(
                Agrees("Ann Lee, 28, founded the firm.", "Ann Lee won. The 28-year-old founder was pleased."),
                Agrees(
                    "Ann Lee, 28, founded the firm.",
                    "They met 31-year-old Bob Stone, 28-year-old Ann Lee and 40-year-old Odo Wick.",
                ),
                Differs("Ann Lee, 28, founded the firm.", "Ann Lee, 31, founded the firm."),
                Silent("Ann Lee, 28, founded the firm.", "Bob Stone, 31, joined her."),
                Silent("Ann Lee, 28, founded the firm.", "Ann Lee met a 31-year-old driver."),
                Silent(
                    "Ann Lee, 28, founded the firm.",
                    "Ann Lee came with a friend. Her 31-year-old brother stayed.",
                ),
                Silent("Ann Lee, 28, founded the firm.", "Ann Lee was 19 when she moved to Oslo."),
                Silent(
                    "Ann Lee, 28, founded the firm.", "Ann Lee sold it. The 31-year-old company is in debt."
                ),
            ),
        ),
        Field(
            "person.born",
            label="born",
            kind="date",
            roles=("person",),
            subject="person",
            phrases=(
                "{person} is|was born .. in|on {figure}",
                "{person} , [who] was born .. in|on {figure}",
                "{person} ( born [in] {figure}",
                "born in|on {figure} , {person}",
                "^ he|she was born .. in|on {figure}",
            ),
            examples=(
                Agrees("Ann Lee was born in 1997.", "Ann Lee, who was born in Leeds in 1997, founded it."),
                Differs("Ann Lee was born in 1997.", "Ann Lee was born on 4 May 1994."),
                Silent("Ann Lee was born in 1997.", "Ann Lee founded the firm in 2016."),
            ),
        ),
    ),
    equations=(Equation("person.born + person.age", "published.year", label="born + age = year"),),
)
