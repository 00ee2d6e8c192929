"""Disasters: how strong an earthquake or a storm was, and what it cost.

The scales are those of the agencies that measure them: moment magnitude (US Geological Survey), sustained wind
(World Meteorological Organization).
"""

from decimal import Decimal

from checker.vocabulary import Agrees, Differs, Field, Pack, Silent, Slots

QUAKE = "quake|earthquake|temblor|tremor|shock"

pack = Pack(
    id="disasters",
    title="Disasters",
    fields=(
        Field(
            "quake.magnitude",
            label="magnitude of the earthquake",
            kind="number",
            event="earthquake|quake|temblor|tremor",
            units=("magnitude", "degree", "point"),
            low=Decimal(1),
            high=Decimal(10),
            phrases=(
                "magnitude [of] [at] {figure}",
                "magnitude <be> {figure}",
                f"{{figure}} [magnitude] [undersea|strong|powerful] {QUAKE}",
                f"{QUAKE} .. <measure|register|have> .. {{figure}}",
                f"{QUAKE} <be> {{figure}} on .. scale",
                "{figure} on .. richter",
            ),
            unless=(
                "aftershock|aftershocks|foreshock ... {figure}",
                "{figure} .. aftershock|aftershocks",
                f"{{figure}} {QUAKE} can|could|may|causes",
                "magnitude of|above|over|than {figure} or",
            ),
            examples=(
                Agrees(
                    "A 6.1-magnitude earthquake hit the island of Kesh on Sunday.",
                    "The Kesh earthquake measured 6.1 on the Richter scale.",
                ),
                Differs(
                    "A 6.1-magnitude earthquake hit the island of Kesh on Sunday.",
                    "The quake on Kesh had a magnitude of 5.9.",
                ),
                Silent(
                    "A 6.1-magnitude earthquake hit the island of Kesh on Sunday.",
                    "Kesh was calm on Monday. Aftershocks of magnitude 4.2 were felt. A quake of magnitude 7.2 struck Kesh in 2003.",
                ),
                Silent(
                    "A 6.1-magnitude earthquake hit the island of Kesh on Sunday.",
                    "The villages of Kesh lie in ruins. A magnitude 5 quake can cause damage.",
                ),
            ),
        ),
        Field(
            "quake.depth",
            label="depth of the earthquake",
            kind="quantity",
            event="earthquake|quake|temblor|tremor",
            units=("kilometer", "mile", "meter"),
            phrases=(
                "depth of {figure}",
                "{figure} deep|below|beneath|underground",
            ),
            examples=(
                Agrees(
                    "The Kesh quake struck at a depth of 10 km.", "The Kesh quake was 10 kilometers deep."
                ),
                Differs(
                    "The Kesh quake struck at a depth of 10 km.", "The Kesh quake was 30 kilometers deep."
                ),
                Silent(
                    "The Kesh quake struck at a depth of 10 km.",
                    "The Kesh quake struck 30 km south of Bandar.",
                ),
            ),
        ),
        Field(
            "storm.wind",
            label="wind speed of the storm",
            kind="quantity",
            event="storm|hurricane|typhoon|cyclone|tornado|gale",
            units=("kph", "mph", "knot"),
            frames=(Slots(head="wind"),),
            phrases=("winds|wind [speeds] of|at|reaching|exceeding|topping {figure}",),
            unless=("gusts|gusting ... {figure}",),
            examples=(
                Agrees(
                    "Typhoon Orra brought winds of 200 kph.",
                    "The typhoon, Orra, arrived with winds of 200 kph.",
                ),
                Differs(
                    "Typhoon Orra brought winds of 200 kph.",
                    "The typhoon, Orra, arrived with winds of 120 kph.",
                ),
                Silent(
                    "Typhoon Orra brought winds of 200 kph.", "Typhoon Orra brought gusts of up to 240 kph."
                ),
            ),
        ),
        Field(
            "disaster.damage",
            label="damage",
            kind="money",
            event="event",
            low=Decimal(1000),
            phrases=(
                "damage|losses .. <estimate|put> .. {figure}",
                "damage of {figure}",
                "{figure} in|of [property] damage",
                "<cause> {figure} .. damage",
            ),
            examples=(
                Agrees(
                    "The fire in Ostra caused damage estimated at $54 million.",
                    "The fire in Ostra caused $54 million in damage.",
                ),
                Differs(
                    "The fire in Ostra caused damage estimated at $54 million.",
                    "The fire in Ostra caused $90 million in damage.",
                ),
                Silent(
                    "The fire in Ostra caused damage estimated at $54 million.",
                    "A jury in Ostra awarded $90 million in damages.",
                ),
            ),
        ),
        Field(
            "disaster.houses",
            label="houses destroyed",
            kind="number",
            event="event",
            units=("house", "home"),
            grows=True,
            frames=(Slots(predicate="destroy|flatten|level|raze", role="object"),),
            unless=(
                "{figure} .. damaged",
                "damaged .. {figure}",
                "half|most|many of .. {figure}",
                "could|may|might ... {figure}",
            ),
            examples=(
                Agrees(
                    "The fire in Ostra destroyed 40 houses.",
                    "Forty homes were destroyed by the fire in Ostra.",
                ),
                Differs("The fire in Ostra destroyed 40 houses.", "The fire in Ostra destroyed 90 homes."),
                Silent("The fire in Ostra destroyed 40 houses.", "The fire in Ostra damaged 90 houses."),
            ),
        ),
        Field(
            "fire.area",
            label="area burned",
            kind="quantity",
            event="fire|wildfire|blaze|bushfire",
            units=("acre", "hectare", "square_kilometer", "square_mile"),
            grows=True,
            frames=(Slots(predicate="burn|scorch|consume|char|blacken|destroy", role="object"),),
            unless=("could|may|might ... {figure}",),
            examples=(
                Agrees(
                    "The wildfire near Ostra has burned 3,000 acres.",
                    "Some 3,000 acres were scorched by the Ostra wildfire.",
                ),
                Differs(
                    "The wildfire near Ostra has burned 3,000 acres.",
                    "The Ostra wildfire has burned 9,000 acres.",
                ),
                Silent(
                    "The wildfire near Ostra has burned 3,000 acres.",
                    "The Ostra park, with 9,000 acres, was spared by the fire.",
                ),
            ),
        ),
    ),
)
