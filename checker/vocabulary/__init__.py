"""What a rule file may say.

A rule file is Python that declares one `Pack` (fields of any story) or one `Story` (entities, fields made
specific, values that matter only there). Everything here is frozen data: a declaration does no work beyond
refusing what it does not understand, with the file and line where it stands and what to write instead.

    META = Organization("Meta", "Meta Platforms")
    pack = Pack(
        id="deals",
        title="Deals",
        fields=(
            Field(
                "deal.amount",
                label="amount of the deal",
                kind="money",
                roles=("buyer", "target"),
                subject="target",
                phrases=("{buyer} <invest> {figure} in|into {target}", ...),
                examples=(Agrees("...", "..."), Differs("...", "..."), Silent("...", "...")),
            ),
        ),
    )

**Phrases.** A phrase is words in the order in which an article puts them:

=================  ======================================================================================
``stake|interest``  one of these words, in any case
``<invest|put>``    one of these verbs in any of its forms (invests, invested, investing)
``[outright]``      a word that may be missing
``..``              up to four words, no comma among them;  ``...``  up to twelve words
``/[0-9]+-storey/``  one word that the regular expression fits wholly, in small letters; no blanks in it
``^``               the beginning of the sentence
``{figure}``        the figure itself, of the field's kind; a phrase has exactly one (a `Choice` has none)
``{target}``        a name that fills the role; a phrase may leave roles open
=================  ======================================================================================

Articles, hedges and adverbs between two words of a phrase need no mention: "<invest> {figure}" fits
"invested a staggering $14 billion". A gap never crosses another figure that the field could mean, and a gap
before a role no other name. A name with 's fills a role only at the start of a phrase, or before a written 's.
A phrase that the sentence denies or leaves open ("would not pay", "if it pays") states nothing.

**Frames.** Where the slots of a figure's frame can say it, no phrase is needed: ``Slots(outcome="dead")`` fits "killed 12
people", "nine miners died", "a toll of 30" and "claimed four lives"; ``Slots(predicate="pay|bid", role="object",
names={"subject": "buyer", "for": "target"}, needs=("target",))`` what somebody pays for something. ``checker rules why``
prints the slots of a sentence. What is denied or a part of more, and the size of a change, states nothing.

**Events.** A field with `event="earthquake|quake"` and no roles is about the one event that the article tells;
with roles it is about the event where the article names nobody for its subject ("the deal is worth {figure}").
Where `event` gives more than one word, one of them must stand in the article's lead. Sentences about another
time ("in February", "last year") or another such event ("a quake hit Bam") are about something else.

**Open roles.** A role that the fitting phrase leaves open is filled with the one antecedent that the text
allows (a person named alone in the sentence before), with a person's declared organization, or in a story
with the entity of its `Use` where all of that use's entities are what the story is about and the sentence
names no other. Otherwise the claim stays unbound.
"""

from __future__ import annotations

from checker.vocabulary.fields import PUBLISHED_YEAR, Choice, Equation, Field, Use, Waiver
from checker.vocabulary.nouns import Agrees, Differs, Entity, Example, Organization, Person, Product, Silent
from checker.vocabulary.packs import Pack, Story
from checker.vocabulary.phrases import Phrase
from checker.vocabulary.slots import Slots

__all__ = [
    "PUBLISHED_YEAR",
    "Agrees",
    "Choice",
    "Differs",
    "Entity",
    "Equation",
    "Example",
    "Field",
    "Organization",
    "Pack",
    "Person",
    "Phrase",
    "Product",
    "Silent",
    "Slots",
    "Story",
    "Use",
    "Waiver",
]
