"""People: how old they are."""

from checker.vocabulary import Agrees, Differs, Field, Pack, Silent

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
            phrases=(
                "{person} , {figure}",
                "{person} ( {figure}",
                "{figure} {person}",
                "{figure} .. [,] {person}",
                "{person} , [who] <be> {figure}",
                "{person} <be|turn> {figure}",
                "{person} .. aged {figure}",
                "{person} <die> .. {figure}",
                "the {figure}",
                "he|she <be> {figure}",
            ),
            examples=(
                Agrees("Ann Lee, 28, founded the firm.", "Ann Lee won. The 28-year-old founder was pleased."),
                Differs("Ann Lee, 28, founded the firm.", "Ann Lee, 31, founded the firm."),
                Silent("Ann Lee, 28, founded the firm.", "Bob Stone, 31, joined her."),
                Silent("Ann Lee, 28, founded the firm.", "Ann Lee met a 31-year-old driver."),
            ),
        ),
    ),
)
