"""Leadership: who runs, founded and oversees an organization, and what changes."""

from checker.vocabulary import Agrees, Differs, Field, Pack, Silent

pack = Pack(
    id="leadership",
    title="Leadership",
    fields=(
        Field(
            "leadership.ceo",
            label="CEO",
            kind="post",
            roles=("organization", "person"),
            subject="organization",
            titles=("CEO",),
            statuses=("incumbent", "former", "outgoing", "incoming"),
            examples=(
                Agrees("Ann Lee is the CEO of Widget Inc.", "Widget Inc CEO Ann Lee spoke."),
                Differs(
                    "Ann Lee is the CEO of Widget Inc.", "Ann Lee is stepping down as CEO of Widget Inc."
                ),
                Differs("Ann Lee is the CEO of Widget Inc.", "Bob Stone is the CEO of Widget Inc."),
                Silent("Ann Lee is the CEO of Widget Inc.", "Bob Stone is the CEO of Gadget Inc."),
            ),
        ),
        Field(
            "leadership.interim",
            label="interim CEO",
            kind="post",
            roles=("organization", "person"),
            subject="organization",
            titles=("CEO",),
            statuses=("interim",),
            value="holder",
            examples=(
                Agrees("Ann Lee is interim CEO of Widget Inc.", "Ann Lee will be interim CEO of Widget Inc."),
                Differs("Ann Lee is interim CEO of Widget Inc.", "Bob Stone is interim CEO of Widget Inc."),
                Silent("Ann Lee is interim CEO of Widget Inc.", "Bob Stone is the chairman of Widget Inc."),
            ),
        ),
        Field(
            "leadership.founder",
            label="founder",
            kind="post",
            roles=("organization", "person"),
            subject="organization",
            titles=("founder",),
            value="holder",
            examples=(
                Agrees("Ann Lee is the founder of Widget Inc.", "Widget Inc was founded by Ann Lee."),
                Differs("Ann Lee is the founder of Widget Inc.", "Bob Stone is the founder of Widget Inc."),
                Silent("Ann Lee is the founder of Widget Inc.", "Bob Stone is the chairman of Widget Inc."),
            ),
        ),
        Field(
            "leadership.board",
            label="on the board",
            kind="post",
            roles=("organization", "person"),
            subject="person",
            titles=("board member",),
            value="status",
            examples=(
                Agrees(
                    "Ann Lee will remain on the board of Widget Inc.",
                    "Ann Lee will remain on Widget Inc's board.",
                ),
                Silent(
                    "Ann Lee will remain on the board of Widget Inc.", "Ann Lee joined a boarding school."
                ),
            ),
        ),
        Field(
            "organization.founded",
            label="year of founding",
            kind="date",
            roles=("organization",),
            subject="organization",
            phrases=(
                "{organization} [,] .. founded .. in {figure}",
                "{organization} [,] .. established in {figure}",
                "founded .. in {figure}",
            ),
            examples=(
                Agrees("Widget Inc, founded in 2016, makes locks.", "Widget Inc was founded in 2016."),
                Differs("Widget Inc, founded in 2016, makes locks.", "Widget Inc was founded in 2012."),
                Silent("Widget Inc, founded in 2016, makes locks.", "Widget Inc hired Ann Lee in 2012."),
            ),
        ),
    ),
)
