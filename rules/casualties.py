"""Casualties: how many people an event killed, hurt, left missing or homeless, and how many were arrested.

The phrases are those of agency reports on disasters, accidents and attacks (AP Stylebook, "casualties").
"""

from checker.vocabulary import Agrees, Differs, Field, Pack, Silent, Slots

PEOPLE = ("person", "people", "human", "life", "victim", "death", "fatality", "casualty", "resident")
SEIZED = (
    "pirate",
    "militant",
    "gunman",
    "rioter",
    "protester",
    "demonstrator",
    "activist",
    "man",
    "youth",
    "fugitive",
)
"""Those who are arrested by what they did: all of them, unlike the soldiers among the dead."""
PART = (
    "including|among .. {figure}",
    "{figure} of them|whom|those|these|the",
    "{figure} .. feared|could|might|may",
    "can|could|might|may <kill|die|injure|wound> .. {figure}",
    "every|each .. {figure}",
    "{figure} ... this|past|last year|month|week|decade",
    "since|far|year|total ... {figure}",
    "{figure} in .. , .. in",
    "{figure} and a|an|one|two|three|four|five|six|several",
)
"""Part of a toll, or one that is only feared."""

pack = Pack(
    id="casualties",
    title="Casualties",
    fields=(
        Field(
            "casualties.killed",
            label="killed",
            kind="number",
            event="event",
            units=PEOPLE,
            people=True,
            grows=True,
            frames=(Slots(outcome="dead"),),
            phrases=("toll [from|in|of] ... <rise|stand|climb|reach|be|hit|jump|grow|put> .. {figure}",),
            unless=(*PART, "injured|wounded|hurt {figure}"),
            examples=(
                Agrees(
                    "A bomb in the market of Harra killed 10 people on Sunday.",
                    "The death toll from the Harra bombing rose to 10.",
                ),
                Differs(
                    "A bomb in the market of Harra killed 10 people on Sunday.",
                    "Twelve people were killed when a bomb went off in Harra on Sunday.",
                ),
                Silent(
                    "A bomb in the market of Harra killed 10 people on Sunday.",
                    "Police searched houses in Harra on Monday after the blast. In 2019 a bomb there killed 30 people.",
                ),
                Silent(
                    "A bomb in the market of Harra killed 10 people on Sunday.",
                    "A ferry sank off Lumo island on Friday, killing 40 people.",
                ),
                Silent(
                    "A bomb in the market of Harra killed 10 people on Sunday.",
                    "A bomb went off in Harra on Sunday, wounding 10 people, including three children.",
                ),
            ),
        ),
        Field(
            "casualties.injured",
            label="injured",
            kind="number",
            event="event",
            units=(*PEOPLE, "injury"),
            people=True,
            grows=True,
            frames=(Slots(outcome="hurt"),),
            phrases=("number of injured|wounded .. {figure}",),
            unless=PART,
            examples=(
                Agrees(
                    "The crash near Lodal injured about 50 people.",
                    "Fifty people were hurt in the crash near Lodal.",
                ),
                Differs(
                    "The crash near Lodal injured 50 people.",
                    "The crash near Lodal left two dead and 80 wounded.",
                ),
                Silent("The crash near Lodal injured 50 people.", "The crash near Lodal killed 20 people."),
                Silent(
                    "The crash near Lodal injured 50 people.",
                    "The crash near Lodal injured 12 of the 80 passengers.",
                ),
            ),
        ),
        Field(
            "casualties.missing",
            label="missing",
            kind="number",
            event="event",
            units=PEOPLE,
            people=True,
            severity="warning",  # those who are found are missing no more
            frames=(Slots(outcome="missing"),),
            unless=PART,
            examples=(
                Agrees(
                    "After the landslide in Tirol on Friday 12 people are missing.",
                    "Twelve people were still missing after the Tirol landslide.",
                ),
                Differs(
                    "After the landslide in Tirol on Friday 12 people are missing.",
                    "Thirty people were still missing after the Tirol landslide.",
                ),
                Silent(
                    "After the landslide in Tirol on Friday 12 people are missing.",
                    "After the landslide in Tirol on Friday 30 people were rescued.",
                ),
            ),
        ),
        Field(
            "casualties.homeless",
            label="homeless",
            kind="number",
            event="event",
            units=(*PEOPLE, "family"),
            people=True,
            frames=(Slots(outcome="homeless"),),
            phrases=("<leave|make|render> {figure} .. homeless", "{figure} <be|become> .. homeless"),
            unless=PART,
            examples=(
                Agrees(
                    "The flood in Vell left 3,000 people homeless.",
                    "Some 3,000 people were made homeless by the flood in Vell.",
                ),
                Differs(
                    "The flood in Vell left 3,000 people homeless.",
                    "The flood in Vell made 9,000 people homeless.",
                ),
                Silent(
                    "The flood in Vell left 3,000 people homeless.",
                    "The flood in Vell displaced 9,000 people.",
                ),
            ),
        ),
        Field(
            "casualties.displaced",
            label="displaced",
            kind="number",
            event="event",
            units=(*PEOPLE, "family"),
            people=True,
            frames=(Slots(predicate="displace", role="object"),),
            unless=PART,
            examples=(
                Agrees(
                    "The flood in Vell displaced 3,000 people.",
                    "Some 3,000 people were displaced by the flood in Vell.",
                ),
                Differs(
                    "The flood in Vell displaced 3,000 people.",
                    "The flood in Vell displaced 9,000 people.",
                ),
                Silent("The flood in Vell displaced 3,000 people.", "The flood in Vell damaged 900 houses."),
            ),
        ),
        Field(
            "casualties.arrested",
            label="arrested",
            kind="number",
            event="event",
            units=(*PEOPLE, "suspect", "arrest", *SEIZED),
            people=True,
            grows=True,
            severity="notice",  # police count arrests by the hour and the night
            frames=(Slots(outcome="held"),),
            unless=PART,
            examples=(
                Agrees(
                    "Police in Lund arrested 14 people at the protest.",
                    "Fourteen people were arrested at the protest in Lund.",
                ),
                Differs(
                    "Police in Lund arrested 14 people at the protest.",
                    "Police in Lund detained 30 people at the protest.",
                ),
                Silent(
                    "Police in Lund arrested 14 people at the protest.",
                    "Some 300 people marched in Lund at the protest.",
                ),
            ),
        ),
        Field(
            "casualties.aboard",
            label="people on board",
            kind="number",
            event="crash|crashed|collision|derailment|derailed|sinking|sank|sunk|capsized|hijacked|seized|overturned|vanished|disappeared|aboard",
            units=("person", "people"),
            phrases=(
                "{figure} .. aboard",
                "{figure} [were] on board|the .. plane|ship|boat|ferry|train|bus",
                "<carry> {figure}",
                "with {figure} on|aboard",
            ),
            unless=(*PART, "can .. {figure}"),
            examples=(
                Agrees(
                    "A ferry with 120 people aboard sank off Lumo.",
                    "The ferry that sank off Lumo was carrying 120 people.",
                ),
                Differs(
                    "A ferry with 120 people aboard sank off Lumo.",
                    "The ferry that sank off Lumo was carrying 180 people.",
                ),
                Silent(
                    "A ferry with 120 people aboard sank off Lumo.",
                    "The ferry sank off Lumo. Boats saved 60 people.",
                ),
            ),
        ),
    ),
)
