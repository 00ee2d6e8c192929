"""Words by which an assertion is told from what a clause leaves open or denies.

Source: Huddleston and Pullum, "The Cambridge Grammar of the English Language" (2002), chapters 3.9 (modality), 9 (negation)
and 14 (catenative verbs).
"""

from __future__ import annotations

from checker.lexicon.aspects import FORECAST, SOUGHT

OPEN = (
    frozenset(
        "may might could would should must can cannot can't couldn't wouldn't shouldn't if whether unless can reportedly allegedly possibly perhaps likely unlikely "
        "rarely seldom sometimes often proposed ask asks asked urge urges urged demand demands demanded".split()
    )
    | FORECAST
    | SOUGHT
)
"""Words of a clause that assert nothing, or leave it open."""

BARE_OPEN = OPEN - frozenset(
    "would expect expects expected expecting plan plans planned planning ask asks asked seek seeks seeking sought".split()
)
"""What leaves a clause open, without what only puts it into the future."""

ABLE = frozenset("could can cannot can't couldn't".split())
"""Those of them that leave nothing open where they are denied: what "could not be saved" was not."""

LOOSE_OPEN = frozenset(
    "if whether unless reportedly allegedly possibly perhaps rarely seldom sometimes often".split()
)
"""Those of them that bear on a clause from anywhere in it; a verb bears on what stands behind it."""

ACCUSED = frozenset("accused suspected alleged".split())
"""Words that leave open what stands right behind them: "accused of theft", not "the accused was granted bail"."""

NOT = frozenset("not never cannot neither nor hardly barely without".split())
"""Words that deny the verb after them."""

HOLDING = frozenset("become have find be show give make get see report leave need offer provide".split())
"""Verbs that say of their object that there is one, or none: "found no link", "has a permit"."""

FINDING = frozenset("find discover detect uncover reveal confirm identify establish".split())
"""Verbs of one inquiry that finds something or finds none. A negative example: "show", of which pictures are the object."""

PARTICLES = frozenset("off out away up down back".split())
"""What makes another verb of the one before it: "cut off", "raised up"."""

OTHERWISE = frozenset("clear free live level back secure firm".split())
"""Adjectives that say something else than the verb that is spelt like them: "he was clear", "clear him of murder"."""

LETTING = frozenset("let lets make makes made help helps helped see saw sees".split())
"""Verbs that another follows in its plain form: "let the airport open"."""

PARTS = frozenset(
    "edge outskirt outskirts end tip side part parts bank shore coast suburb suburbs district districts wing corner gate face slope "
    "slopes flank half leg arm hand knee ankle foot eye ear shoulder hip wrist lane".split()
)
"""Nouns for a part that a direction tells from the others."""

WHOLLY = frozenset(
    "total overall whole combined average mean median annual yearly quarterly monthly weekly".split()
)
"""Words before a noun that make it no fewer: "total sales" are the sales, "online sales" are a part of them."""

DATING = frozenset("after before since until when once".split())
"""Conjunctions of a clause that only dates what the sentence tells: "reopens a year after it shut"; "because" dates nothing."""

REVERSING = ("un", "in", "im", "ir", "il", "dis", "non")
"""Prefixes that deny an adjective (Quirk et al. 1985, I.21): "unfair", "illegal"."""
NOT_REVERSED = frozenset(
    "indifferent invaluable inflammable inhabitable impassive impertinent intense intent invalid incorporate unnerving uncanny "
    "infamous disposed distinct unless until under incurrent indirect indent impressed unloosen disturbed discreet".split()
)
"""Adjectives that begin like a denial and deny nothing."""
LASTING = frozenset("be remain stay become seem look prove".split())
"""Verbs that say of their subject what stands behind them."""
KEEPING = frozenset("keep leave hold stay remain".split())
"""Verbs with an adjective behind their object that say in what state something is: "will keep the plant open"."""
UNTIL_NOW = frozenset(("before", "previously", "hitherto", "until", "till", "since"))
"""Words with which a denial tells of another time alone: "no woman has held it before", "did not open until May", "has not won
since 1998". A negative example: "did not open in May"."""
