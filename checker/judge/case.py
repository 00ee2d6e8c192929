"""What judgement has before it: the documents, their short labels, their claims, and who copied whom."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from hashlib import blake2b

from checker.align import Common, agreeing, story_of
from checker.bind import Bound
from checker.bind.claims import Claim
from checker.extract import Analysis
from checker.judge.anchors import Told, telling
from checker.judge.compare import Group, by_field
from checker.judge.credits import Credit, credits_of
from checker.judge.sources import homes_of
from checker.judge.subjects import link, normal
from checker.model import FindingClaim, Origin
from checker.rulebook import Rules
from checker.text.sentences import sentence_at
from checker.vocabulary import Use

__all__ = ["Case", "finding_id", "fingerprint", "labels", "listed"]

MAX_QUOTE = 360
"""Longest quote in code points: a long sentence is cut around the claim."""


@dataclass(frozen=True)
class Case:
    """All that findings are made of. `analyses` and `bound` go by document name, in the order given."""

    rules: Rules
    analyses: Mapping[str, Analysis]
    bound: Mapping[str, Bound]
    origins: tuple[Origin, ...] = ()
    today: date | None = None
    """The day that dates are held against; None for the day of the run."""
    called: Mapping[str, str] | None = None
    """Document name -> short label, where a report holds more documents than these."""

    @cached_property
    def day(self) -> date:
        """The day that dates are held against."""
        return self.today or date.today()

    @cached_property
    def labels(self) -> Mapping[str, str]:
        """Document name -> short label."""
        return labels(list(self.analyses)) if self.called is None else self.called

    @cached_property
    def order(self) -> Mapping[str, int]:
        """Document name -> its place in the order given."""
        return {name: at for at, name in enumerate(self.analyses)}

    @cached_property
    def origin_of(self) -> Mapping[str, str]:
        """Document name -> the id of its origin; a document without a shared one is its own."""
        return {name: self.homes.get(name, self.labels[name]) for name in self.analyses}

    @cached_property
    def homes(self) -> Mapping[str, str]:
        """Document name -> the id of its origin, for those that share one."""
        return homes_of(self.origins)

    @cached_property
    def origin_rank(self) -> Mapping[str, int]:
        """Id of an origin -> its place among them."""
        return {origin.id: at for at, origin in enumerate(self.origins)}

    @cached_property
    def credits(self) -> Mapping[str, Sequence[Credit]]:
        """Document name -> whom it credits."""
        return {name: credits_of(analysis) for name, analysis in self.analyses.items()}

    def tell_one_event(self, one: str, other: str) -> bool:
        """Whether two documents state so many figures alike that they tell one event closely."""
        story = story_of([self.analyses[one], self.analyses[other]])
        return Common(story, agreeing(story)).tell_one_event(one, other)

    def told(self, name: str) -> Told:
        """What a document tells that hardly two events share."""
        return telling(self.analyses[name])

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """The claims of all documents by field and subject, in the order of the rules."""
        claims = link(
            (claim for bound in self.bound.values() for claim in bound.claims), self.rules, self.told
        )
        found = by_field(claims)
        return tuple(
            sorted(found, key=lambda one: (self.place_in_rules(one.field, one.subject), one.subject))
        )

    def listed(self, sources: Iterable[str]) -> str:
        """The sources' labels in a sentence, in the order given to the program."""
        ordered = sorted(set(sources), key=self.order.__getitem__)
        return listed([self.labels[source] for source in ordered])

    @cached_property
    def rank(self) -> Mapping[tuple[str, str], int]:
        """(field, subject) -> place in the order of the rules: the stories' own order, then the packs'."""
        ranked: dict[tuple[str, str], int] = {}
        for story in self.rules.stories:
            for item in story.fields:
                if isinstance(item, Use):
                    compiled = self.rules.fields[item.field].field
                    entity = item.entities.get(compiled.subject)
                    ranked.setdefault((item.field, entity.name if entity else ""), len(ranked))
                else:
                    ranked.setdefault((item.id, ""), len(ranked))
        for name in self.rules.fields:
            ranked.setdefault((name, ""), len(ranked))
        return ranked

    def place_in_rules(self, field_id: str, subject: str) -> int:
        """Where a finding on this field and subject stands in the order of the rules."""
        return self.rank.get((field_id, subject), self.rank.get((field_id, ""), len(self.rank)))

    def label_of(self, field_id: str, subject: str) -> str:
        """The field in an editor's words; a story's own words where it has some."""
        compiled = self.rules.fields[field_id]
        for _, use in compiled.uses:
            entity = use.entities.get(compiled.field.subject)
            if use.label and entity is not None and entity.name == subject:
                return use.label
        return compiled.field.label

    def asked(self, field_id: str, subject: str) -> str:
        """What fingerprints call a subject: the word of its name that shorter and longer forms of it have in common.

        Who else takes part, and which of several events is meant, stands in brackets only where sources make it
        necessary, and is left out.
        """
        words = normal(subject.partition(" (")[0]).split()
        person = self.rules.fields[field_id].field.subject == "person"
        return words[-1 if person else 0] if words else subject

    def quote(self, source: str, start: int, end: int) -> str:
        """The sentence around a span, as the document has it, on one line."""
        analysis = self.analyses[source]
        sentences = analysis.sentences
        at = sentence_at(sentences, start)
        first, last = (sentences[at].start, max(sentences[at].end, end)) if at >= 0 else (start, end)
        text = analysis.document.text
        if last - first > MAX_QUOTE:
            cut_first = max(first, start - (MAX_QUOTE - (end - start)) // 2)
            cut_last = min(last, cut_first + MAX_QUOTE)
            words = text[cut_first:cut_last]
            words = ("…" + words.split(" ", 1)[-1] if cut_first > first else words).rstrip()
            return " ".join((words.rsplit(" ", 1)[0] + "…" if cut_last < last else words).split())
        return " ".join(text[first:last].split())

    def shown_claim(self, claim: Claim) -> FindingClaim:
        """The claim as a report shows it."""
        line, column = self.analyses[claim.source].document.place(claim.start)
        return FindingClaim(
            source=claim.source,
            value=claim.value.model_dump(),
            shown=claim.shown,
            quote=self.quote(claim.source, claim.start, claim.end),
            start=claim.start,
            end=claim.end,
            line=line,
            column=column,
            hedge=claim.mention.hedge if claim.mention else None,
            certainty=claim.certainty,
            attribution=claim.attribution,
            page=self.analyses[claim.source].document.page(claim.start),
        )

    def shown_claims(self, claims: Iterable[Claim]) -> tuple[FindingClaim, ...]:
        """The claims as a report shows them, by source, then place."""
        ordered = sorted(claims, key=lambda claim: (self.order[claim.source], claim.start, claim.end))
        return tuple(self.shown_claim(claim) for claim in ordered)


MOST_NAMED = 6
"""How many sources a sentence names before it counts the rest."""


def listed(words: Sequence[str], most: int = MOST_NAMED) -> str:
    """As "a", "a and b", "a, b and c", "a, b, c and 9 more"."""
    shown = list(words[:most])
    if len(words) > most:
        shown.append(f"{len(words) - most} more")
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"


def finding_id(field_id: str, subject: str, scope: str) -> str:
    """A readable id: "deal.amount:scale-ai", "deal.amount:scale-ai:within:001"."""
    slug = re.sub(r"[^a-z0-9]+", "-", subject.lower()).strip("-")[:60] or "x"
    return f"{field_id}:{slug}" + ("" if scope == "across" else f":{scope}")


def fingerprint(
    rule: str | None, field_id: str | None, subject: str, scope: str, values: Iterable[str]
) -> str:
    """What names a finding in every run, as 16 hexadecimal digits: never a line, nor which sources say it."""
    return mark_of([rule or "", field_id or "", subject, scope, *sorted(set(values))])


def mark_of(parts: Iterable[str]) -> str:
    """What stands for several texts in their order, as 16 hexadecimal digits."""
    return blake2b("\x1f".join(parts).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


_PARTS = str.maketrans("_-.", "   ")
"""What parts the words of a file's name, besides a space."""


def _stem(name: str) -> str:
    """The file's name without folders and suffix; the whole name where nothing else is left."""
    file = name.rpartition("/")[2]
    stem, dot, suffix = file.rpartition(".")
    return (stem if dot and suffix.isascii() and suffix.isalnum() else file) or name


def _with_folders(name: str, stem: str) -> tuple[str, ...]:
    """The stem behind one, two and three of its folders, as far as a column holds it."""
    folders = [part for part in name.split("/")[:-1] if part not in ("", ".", "..")]
    longer = ("/".join((*folders[-count:], stem)) for count in range(1, min(3, len(folders)) + 1))
    return tuple(one for one in longer if len(one) <= 24)


_SHORT = 3
"""Letters of a first word ("the", "new") that does not tell one newspaper from another by itself, at most."""


def _heads(stem: str) -> list[str]:
    """The first word of a file's stem, unless it says nothing, and its first two."""
    parts = stem.translate(_PARTS)
    first = parts.partition(" ")[0]
    second = parts.find(" ", len(first) + 1)
    both = stem[: second if second > 0 else len(stem)][:24]
    return [both] if len(first) <= _SHORT and first.isalpha() else [first[:16], both]


def labels(names: Sequence[str]) -> dict[str, str]:
    """A short label for each name, unique.

    "000" for seeds/000_ecb32aa7.txt, else its first two words ("the-hill"), else the file's stem, else that with folders ("fire/draft"), else a number.
    """
    made: dict[str, str] = {}
    stems = {name: _stem(name) for name in names}
    several = Counter(stems.values())
    inside = {name: _with_folders(name, stem) if several[stem] > 1 else () for name, stem in stems.items()}
    candidates = {name: (*_heads(stem), stem[:24], *inside[name]) for name, stem in stems.items()}
    of = Counter(candidate for name in stems for candidate in set(candidates[name]))
    for name in names:
        for candidate in candidates[name]:
            if candidate and of[candidate] == 1:
                made[name] = candidate
                break
    number = 0
    taken = set(made.values())
    for name in names:
        while name not in made:
            number += 1
            if f"s{number}" not in taken:
                made[name] = f"s{number}"
    return {name: made[name] for name in names}
