"""A shallow reading of one sentence: a tag for every token, the clauses, noun phrases and verb groups.

Tags: D determiner · P preposition · T "to" · C coordinator · S subordinator · R relative · H pronoun · X auxiliary ·
M modal · N noun · A adjective · V verb · E participle in -ed · G form in -ing · B adverb · F number · K name · - hyphen ·
, any other mark. Tables and the words beside decide; what fits nothing is a noun.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from checker.lexicon import words
from checker.lexicon.calendar import TIME_WORDS
from checker.lexicon.certainty import CATENATIVES
from checker.lexicon.contrasts import WHOLES
from checker.lexicon.currencies import SIGNS
from checker.lexicon.nouns import TAKEN_AS_MANY
from checker.lexicon.numbers import FIGURES
from checker.lexicon.verbs import UNCHANGED
from checker.text.tokens import Token
from checker.text.wordnet import lemma, lemmas, noun_class, parts_of_speech

__all__ = ["Chunks", "NounPhrase", "VerbGroup", "chunk", "numbers"]

_LINKED = frozenset("DANKF-")


class NounPhrase(NamedTuple):
    """Tokens `first` to `last` of the sentence; `head` is the last noun of them."""

    first: int
    last: int
    head: int


class VerbGroup(NamedTuple):
    """Tokens `first` to `last`; `head` is the main verb."""

    first: int
    last: int
    head: int


class Chunks:
    """The tokens of a sentence with what they are."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self.tags = _tags(tokens)
        self.verbs = _verb_groups(self.tags, tokens)
        self.clauses = _clauses(self.tags, tokens, self.verbs)

    def clause_of(self, at: int) -> tuple[int, int]:
        """First token of the clause that holds a token, and the one after its last."""
        return next(((first, end) for first, end in self.clauses if first <= at < end), (0, len(self.tokens)))

    def clause_over(self, first: int, last: int) -> tuple[int, int]:
        """The clause of a figure's tokens, whole where an "and" inside it looks like the end of one: "5 hours and 40 minutes"."""
        return self.clause_of(first)[0], self.clause_of(last - 1)[1]

    def phrase_from(self, at: int) -> NounPhrase | None:
        """The noun phrase that begins at a token; None where none does."""
        first, tags, count = at, self.tags, len(self.tags)
        if at < count and tags[at] == "F":
            return None
        while at < count and tags[at] in "DB" and at - first < 3:
            at += 1
        head = -1
        begin = at
        while at < count and at - begin < 8:
            tag = tags[at]
            if tag in "NK":
                if head >= 0 and tags[head] == "N" and tag == "K":
                    break
                head = at
                if self.tokens[at].owns:
                    head = -1
            elif tag not in "AGE-F" or (tag == "F" and at > begin):
                break
            at += 1
        return NounPhrase(first, head, head) if head >= 0 else None

    def phrase_to(self, at: int) -> NounPhrase | None:
        """The noun phrase that ends at a token; None where none does."""
        tags = self.tags
        if at < 0 or tags[at] not in "NK":
            return None
        first = at
        while first > 0 and tags[first - 1] in _LINKED and at - first < 8 and not self._parted(first - 1):
            if tags[first] == "D" and tags[first - 1] in "NK" and not self.tokens[first - 1].owns:
                break  # "told the council | the levy"
            first -= 1
        return NounPhrase(first, at, at)

    def _parted(self, at: int) -> bool:
        return self.tags[at] == "N" and self.tokens[at].low in TIME_WORDS

    def verb_before(self, at: int, floor: int) -> VerbGroup | None:
        """The nearest verb group that ends before a token, not before `floor`."""
        return next(
            (group for group in reversed(self.verbs) if floor <= group.first and group.last < at), None
        )

    def verb_after(self, at: int, end: int) -> VerbGroup | None:
        """The nearest verb group that begins after a token, before `end`."""
        return next((group for group in self.verbs if at < group.first < end), None)

    def lows(self, first: int, end: int) -> list[str]:
        """The tokens from one to another in small letters."""
        return [token.low for token in self.tokens[first:end]]

    def verb_lemma(self, group: VerbGroup) -> str:
        """The lemma of a group's main verb."""
        return lemma(self.tokens[group.head].low, "v")


def numbers(tokens: Sequence[Token], at: int) -> bool:
    """Whether "no" stands before a number and denies nothing: "No. 5 Arden State", "the world no 1"."""
    behind = [token for token in tokens[at + 1 : at + 3] if token.text != "."]
    return tokens[at].low == "no" and bool(behind) and behind[0].kind == "number"


def chunk(tokens: Sequence[Token]) -> Chunks:
    """The sentence's tokens with tags and groups."""
    return Chunks(tokens)


_CLASSES: tuple[tuple[str, frozenset[str]], ...] = (
    ("B", words.ADVERBS),
    ("P", words.PREPOSITIONS),
    ("S", words.CLAUSE_OPENERS),
    ("C", words.COORDINATORS),
    ("R", words.RELATIVES),
    ("D", words.DETERMINERS),
    ("H", words.PRONOUNS - {"there"}),
    ("R", frozenset(("who", "whom"))),
    ("D", words.POINTING | words.QUANTIFIERS),
    ("B", frozenset(("not", "n't", "never"))),
    ("X", words.AUXILIARIES | words.DENIED_AUXILIARIES),
    ("M", words.MODALS),
    ("T", frozenset(("to",))),
    ("F", FIGURES),
    ("V", frozenset(("said", "says"))),
)
"""Tags of the closed classes; of a word in several the last holds."""
_CLOSED = {word: tag for tag, listed in _CLASSES for word in listed}


def _closed(low: str) -> str:
    """The tag of a word of a closed class; "" for all others."""
    return _CLOSED.get(low, "")


@lru_cache(maxsize=1 << 15)
def _open(low: str) -> str:
    """What a word of an open class can be: the tags in the order of how often, "" for an unknown word.

    A word that no table knows is a verb where it ends in -ed or -ing ("airlifted"), and what is left without a prefix of verbs
    where that is one ("outsold").
    """
    counts = parts_of_speech(low)
    if not counts and low.endswith(("ed", "ing")) and len(low) > 5:
        return "V"
    if not counts and (bare := words.VERBAL_PREFIXES.match(low)):
        return "V" if "V" in _open(low[bare.end() :]) else ""
    tags = [("NVAB"["nvar".index(pos)], count) for pos, count in counts.items()]
    tags.sort(key=lambda one: (-one[1], "NAVB".index(one[0])))
    return "".join(tag for tag, _ in tags)


@lru_cache(maxsize=1 << 15)
def _form(low: str) -> str:
    """The form of a verb that a word has: E past or participle, G in -ing, Z third person or plural, "" base."""
    if low.endswith("ing") and len(low) > 4:
        return "G"
    if low.endswith("ed") and len(low) > 3:
        return "E"
    if low.endswith("s") and not low.endswith("ss"):
        return "Z"
    if any(pos == "v" and name != low for pos, name in lemmas(low)):
        return "E"
    before = None if lemmas(low) else words.VERBAL_PREFIXES.match(low)
    return _form(low[before.end() :]) if before else ""


def _tags(tokens: Sequence[Token]) -> str:
    tags: list[str] = []
    for at in range(len(tokens)):
        if _is_deed_of_noun(tokens, tags, at):
            tags[-1] = "N"
        tags.append(_tag(tokens, at, tags))
    for at in range(1, len(tags)):
        if _is_doer(tokens, tags, at):
            tags[at : at + 2] = "NV"
        elif (
            tags[at] in "AG"
            and tags[at - 1] in ("DAF-EN" if tags[at] == "A" else "DA-")
            and (at + 1 == len(tags) or tags[at + 1] not in "ANKGEF-")
            and "N" in _open(tokens[at].low)
        ):
            tags[at] = "N"
        if tags[at - 1 : at + 2] in (["V", "-", "P"], ["N", "-", "P"]):
            tags[at - 1], tags[at + 1] = "N", "N"  # "the start-up", "a sell-off", "a pay-out"
    return "".join(tags)


def _is_doer(tokens: Sequence[Token], tags: Sequence[str], at: int) -> bool:
    """Whether a noun that is an adjective too stands before a verb with its object: "the firm sold 40 boats"."""
    return (
        tags[at] == "A"
        and tags[at - 1] in "DA"
        and at + 1 < len(tags)
        and tags[at + 1] in "EAN"
        and "N" in _open(tokens[at].low)
        and "V" in _open(tokens[at + 1].low)
        and _form(tokens[at + 1].low) == "E"
        and (_takes_object(tokens, at + 1) or _reaches_figure(tokens, at + 1))
    )


def _reaches_figure(tokens: Sequence[Token], at: int) -> bool:
    """Whether a preposition of change and a figure follow: "the fleet rose to 100 ships"."""
    behind = tokens[at + 1 : at + 3]
    return (
        len(behind) == 2
        and behind[0].low in ("to", "by", "from")
        and (behind[1].kind == "number" or behind[1].text in SIGNS)
    )


def _is_deed_of_noun(tokens: Sequence[Token], tags: Sequence[str], at: int) -> bool:
    """Whether a past tense stands behind a noun in -ing that begins a clause: "the painting | went to a museum"."""
    if at < len(("the", "painting")) or tags[-1] != "G" or tags[-2] != "D" or tags[-3:-2] not in ([], [","]):
        return False
    low = tokens[at].low
    return "N" in _open(tokens[at - 1].low) and _open(low) == "V" and _form(low) == "E"


def _tag(tokens: Sequence[Token], at: int, tags: list[str]) -> str:
    token = tokens[at]
    if token.kind == "mark":
        return "-" if (token.text in "-–" and _glued(tokens, at)) or _joins_names(tokens, at) else ","
    if token.kind == "number":
        return "F"
    low = token.low
    closed = _beside(tokens, at, tags) or _closed(low)
    if closed and not (token.text == "May" and at):
        return closed
    first = at == 0 or (tags[-1] == "," and tokens[at - 1].text in "\"“‘'")
    can = _open(low)
    if token.is_capital and (not first or not can or (at + 1 < len(tokens) and _name_goes_on(tokens, at))):
        return "K"
    if at and tokens[at - 1].owns and "N" in can and "V" in can and _form(low) in ("", "Z"):
        return "N"  # "the county's finances"
    if "V" in can and "N" in can and _is_compounded(tokens, at, tags):
        return "N"
    if "V" in can and "N" in can and _takes_object(tokens, at) and tags and tags[-1] not in "DAP-F":
        listed = tags[-1] == "," or (tags[-1] == "C" and noun_class(lemma(low)) == "person")
        return (
            "N" if listed and can[0] == "N" and _form(low) == "Z" else "V"
        )  # "nurses earn $4,100, porters $2,900"
    if "V" in can and tags and ((tags[-1] in "NK" and _leads_on(tokens, at)) or _is_helped(tokens, at, tags)):
        return "V"
    shared = at > 2 and tokens[at - 1].text == "%" and tokens[at - 3].low in ("a", "an", "the")
    return _ambiguous(low, can, [*tags[:-1], "F"] if shared else tags)  # "a 5% rent freeze"


def _is_compounded(tokens: Sequence[Token], at: int, tags: Sequence[str]) -> bool:
    """Whether a word that may be a verb is the noun of a compound: "a 3% pay rise was agreed", "40 job cuts came".

    A verb in its plain form does not follow a noun in the singular, and what stands before an auxiliary is its subject. A verb
    whose past is its plain form is left to what follows it: "the bank cut 40 jobs".
    """
    if not tags or tags[-1] != "N" or tokens[at - 1].owns:
        return False
    before, low = tokens[at - 1].low, tokens[at].low
    singular = lemma(before) == before and before not in TAKEN_AS_MANY
    form = _form(low)
    after = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if singular and form in ("", "Z") and _closed(after) in ("X", "M"):
        return True
    if after == "to" and low in CATENATIVES:
        return False  # "the council plan to close it"
    if form == "Z":
        return singular and tags[-2:-1] == ["F"]
    return singular and form == "" and low not in UNCHANGED and not _takes_object(tokens, at)


def _beside(tokens: Sequence[Token], at: int, tags: list[str]) -> str:
    """The tag that the words beside give to a word of a closed class; "" where its own stays."""
    low = tokens[at].low
    if low == "to" and at and _governs_noun(tokens, at):
        return "P"
    if low == "that" and _is_relative(tokens, at, tags):
        return "R"
    if low == "own" and tags and tags[-1] == "M":
        return "V"  # "will own the firm"
    if (low == "but" and _excepts(tokens, at, tags)) or (low == "because" and _leads(tokens, at, "of")):
        return "P"  # "every day but Monday"
    return "B" if _is_no_longer(tokens, at) else ""


def _excepts(tokens: Sequence[Token], at: int, tags: Sequence[str]) -> bool:
    """Whether "but" stands right behind a whole, or behind one with its noun."""
    back = at - 1
    while back > max(at - WHOLE, 0) and tags[back] in "NA":
        back -= 1
    return (
        back >= 0
        and tokens[back].low in WHOLES
        and _closed(tokens[at + 1].low if at + 1 < len(tokens) else "") != "H"
    )


def _leads(tokens: Sequence[Token], at: int, low: str) -> bool:
    return at + 1 < len(tokens) and tokens[at + 1].low == low


WHOLE = 4
"""Tokens of a whole that "but" excepts from: "all four new members but one"."""


def _is_no_longer(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is one of "no longer" before a verb or a quality: "no longer sells", not "no longer than"."""
    first = at - (tokens[at].low == "longer")
    pair = [token.low for token in tokens[max(0, first) : first + 3]]
    return pair[:2] == ["no", "longer"] and pair[2:] != ["than"]


def _is_relative(tokens: Sequence[Token], at: int, tags: Sequence[str]) -> bool:
    """Whether "that" stands between a noun and its verb: "the group that sold 40 boats", and not "said that boat sank"."""
    if not tags or tags[-1] not in "NK" or at + 1 >= len(tokens):
        return False
    low = tokens[at + 1].low
    can = _open(low)
    if low.partition("'")[0] in words.PRONOUNS:
        return False  # "told her that he's ill"
    return _closed(low) in ("X", "M") or ("V" in can and _form(low) in ("E", "Z") and can[:1] != "N")


def _is_helped(tokens: Sequence[Token], at: int, tags: Sequence[str]) -> bool:
    """Whether a word in its plain form stands behind "do" and a denial: "does not plan", "doesn't plan"."""
    back = at - 1
    while back > 0 and tags[back] == "B":
        back -= 1
    low = tokens[back].low
    helped = back < at - 1 and low in words.DO
    return (helped or (low.startswith("d") and low.endswith("n't"))) and _form(tokens[at].low) == ""


def _leads_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word in -s leads to an infinitive and no other verb follows: "the school plans to close"."""
    if (
        _form(tokens[at].low) != "Z"
        or lemma(tokens[at].low, "v") not in CATENATIVES
        or tokens[at + 1 : at + 2] == []
    ):
        return False
    rest = [token.low for token in tokens[at + 1 : at + 1 + LED]]
    return rest[0] == "to" and not any(
        _closed(low) in ("X", "M") and low not in ("be", "have") for low in rest
    )


LED = 12
"""Tokens behind "plans to" among which another verb makes a noun of it: "school plans to close were dropped"."""


def _takes_object(tokens: Sequence[Token], at: int) -> bool:
    """Whether a determiner, a pronoun or a figure follows, as after "put him", "cut 500 jobs"."""
    if at + 1 >= len(tokens):
        return False
    follower = tokens[at + 1]
    return follower.kind == "number" or follower.text in SIGNS or _closed(follower.low) in ("D", "H")


def _glued(tokens: Sequence[Token], at: int) -> bool:
    return (
        0 < at < len(tokens) - 1
        and tokens[at - 1].end == tokens[at].start
        and tokens[at].end == tokens[at + 1].start
    )


def _governs_noun(tokens: Sequence[Token], at: int) -> bool:
    """Whether "to" is a preposition by the words beside it: "according to figures", "go to court", "sold to neighbours"."""
    led = tokens[at - 1].low in words.WITH_TO and not _is_due(tokens, at - 1)
    return led or _leads_to_place(tokens, at) or (at + 1 < len(tokens) and _is_inflected(tokens[at + 1].low))


@lru_cache(maxsize=1 << 12)
def _is_inflected(low: str) -> bool:
    """Whether a word is no infinitive, for it has an ending: "neighbours", "selling"; not "focus"."""
    return _form(low) in ("Z", "G") and "V" in _open(low) and ("v", low) not in lemmas(low)


def _leads_to_place(tokens: Sequence[Token], at: int) -> bool:
    """Whether "to" stands between a verb of motion and a bare noun: "go to court", "went to work"; not "went to see her", "is going to change"."""
    if at < 1 or at + 1 >= len(tokens) or tokens[at - 1].low == "going":
        return False
    if lemma(tokens[at - 1].low, "v") not in words.MOTION:
        return False
    can = _open(tokens[at + 1].low)
    return can[:1] == "N" and "V" in can and not _takes_object(tokens, at + 1)


def _is_due(tokens: Sequence[Token], at: int) -> bool:
    """Whether something is due to be done: "is due to open", and not "due to rain"."""
    return tokens[at].low == "due" and at > 0 and tokens[at - 1].low in words.BE


def _joins_names(tokens: Sequence[Token], at: int) -> bool:
    """Whether "&" stands between two capitals: "A&E", "Hobb & Farrow"."""
    return (
        tokens[at].text == "&"
        and 0 < at < len(tokens) - 1
        and tokens[at - 1].is_capital
        and tokens[at + 1].is_capital
    )


def _name_goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether a capital follows the sentence's first word that is no pronoun's verb: "Rovers United beat"."""
    return tokens[at + 1].is_capital and not _closed(tokens[at].low) and not tokens[at + 1].text.isupper()


def _ambiguous(low: str, can: str, tags: list[str]) -> str:
    before = next((tag for tag in reversed(tags) if tag != "B"), "")
    if low.endswith("ly") and can[:1] not in ("N", "V"):
        return "B"
    if before in ("D", "A", "-", "F", "P"):
        return _nominal(_form(low), can)
    if before in ("H", "M", "T", "X", "R"):
        return _verbal(_form(low), can, before)
    return _free(_form(low), can, before)


def _nominal(form: str, can: str) -> str:
    """What a word is after a determiner, an adjective, a number or a preposition."""
    if form == "E" and "N" not in can and "A" not in can:
        return "E"
    if form == "G" and ("V" in can or "N" not in can):
        return "G"
    return next((tag for tag in can if tag in "NA"), "E" if form == "E" else "N")


def _verbal(form: str, can: str, before: str) -> str:
    """What a word is after a pronoun, a modal, "to", an auxiliary or a relative."""
    if "V" in can and (before != "X" or form in ("E", "G")):
        return "V"
    return can[:1] or "N"


def _free(form: str, can: str, before: str) -> str:
    """What a word is after a noun, a name, a verb or a mark."""
    if form == "E" and "V" in can:
        return "E" if before in ("E", "G") else "V"
    if form == "G" and "V" in can:
        return "G"
    if can[:1] == "V" and "N" in can and (before in ("V", "E") or (form == "" and before not in ("N", "K"))):
        return "N"
    return can[:1] or "N"


def _verb_groups(tags: str, tokens: Sequence[Token]) -> list[VerbGroup]:
    found: list[VerbGroup] = []
    at = 0
    while at < len(tags):
        if tags[at] in "XMV" or (tags[at] == "T" and at + 1 < len(tags) and tags[at + 1] in "VX"):
            first = head = at
            last = at
            while at < len(tags) and tags[at] in "XMVBT":
                if tags[at] in "XMV":
                    if _begins_anew(tags, tokens, head, at):
                        break
                    if tags[at] == "V" or tags[head] != "V":
                        head = at
                    last = at
                elif tags[at] == "T" and not (at + 1 < len(tags) and tags[at + 1] in "VX"):
                    break
                at += 1
            if at < len(tags) and tags[at] in "EG" and tags[head] != "V":
                head = last = at
                at += 1
            found.append(VerbGroup(first, last, head))
            continue
        if tags[at] == "G" and (at == 0 or tags[at - 1] in _BEFORE_GERUND) and _takes_object(tokens, at):
            found.append(VerbGroup(at, at, at))
        at += 1
    return found


def _begins_anew(tags: str, tokens: Sequence[Token], head: int, at: int) -> bool:
    """Whether a finite verb stands right behind another of a clause that is the subject: "the news that they drowned | shook her"."""
    if at != head + 1 or tags[head] != "V" or lemma(tokens[head].low, "v") in words.LEADING:
        return False
    return _form(tokens[head].low) == "E" and (tags[at] in "XM" or _form(tokens[at].low) in ("E", "Z"))


_BEFORE_GERUND = "P,SCVB"
"""What stands before a form in -ing that has an object of its own: "after selling 40 boats", "left, selling 40 boats"."""


_BREAKS = frozenset(';:—()[]"“”')


def _clauses(tags: str, tokens: Sequence[Token], verbs: Sequence[VerbGroup]) -> list[tuple[int, int]]:
    """Stretches of the sentence between marks and conjunctions that part clauses; they follow without gaps."""
    cuts = [0]
    for at in range(1, len(tags)):
        if _parts(tags, tokens, verbs, cuts[-1], at):
            cuts.append(at)
    return [(first, end) for first, end in zip(cuts, [*cuts[1:], len(tags)], strict=True) if end > first]


def _parts(tags: str, tokens: Sequence[Token], verbs: Sequence[VerbGroup], start: int, at: int) -> bool:
    tag, token = tags[at], tokens[at]
    if token.text in _BREAKS or (tag == "," and token.text in "–-"):
        return True
    if tag in "SR" and token.low not in ("whose", "that"):
        return True
    if token.low in ("compared", "up", "down", "from") and tags[at - 1] == ",":
        return True
    if tag == "C" or (token.low in ("with", "while", "including", "among") and tags[at - 1] == ","):
        before = any(start <= group.first < at for group in verbs)
        after = any(at < group.first < at + 12 for group in verbs)
        return (before and after) or (tag == "C" and token.low == "but")
    return False
