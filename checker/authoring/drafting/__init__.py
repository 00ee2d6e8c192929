"""A story pack drafted from what sources tell: entities with their other names, fields that two of them state, examples.

    checker rules draft seeds/ > my_story.py

Every field that is written has been tried: the pack is loaded and its examples, which are sentences of the sources, are run;
a field whose examples do not give what they promise is left out. So the file passes `checker rules test` as it stands.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.authoring.drafting.entities import entities_of, respelt, slug, title_of, unused
from checker.authoring.drafting.fields import own_fields, two_sentences, use_of
from checker.authoring.drafting.nouns import ABOUT, StoryDraft
from checker.authoring.drafting.trying import tried
from checker.authoring.drafting.writing import written
from checker.errors import UsageError
from checker.extract import analyse
from checker.model import Document
from checker.pipeline import compare
from checker.rulebook import Rules

__all__ = ["drafted"]


def drafted(documents: Sequence[Document], rules: Rules) -> str:
    """The text of a rule file on the story that the documents tell.

    Raises UsageError with the remedy where there is one source only, or where no two of them name the same.
    """
    if len(documents) < 2:
        raise UsageError(
            "a story pack is drafted from two sources or more", remedy="Name more articles on the story"
        )
    analyses = {document.name: analyse(document) for document in documents}
    entities = entities_of(analyses.values())
    if not entities:
        raise UsageError(
            "no two sources name the same person, organization or place", remedy="Name articles on one story"
        )
    general = rules.restricted(())
    findings = [one for one in compare(documents, general).findings if one.scope == "across"]
    about = entities[:ABOUT]
    story = StoryDraft(
        id=unused(slug(" ".join(one.name for one in about)) or "my-story", {pack.id for pack in rules.packs}),
        title=title_of(documents, about),
        entities=entities,
        silent=two_sentences(list(analyses.values())),
    )
    entities = respelt(entities, findings)
    story = replace(story, entities=entities)
    uses = [use for one in findings if (use := use_of(one, general, entities, analyses))]
    own = own_fields(findings, entities, analyses)
    return written(tried(story, list(dict.fromkeys(uses)), own))
