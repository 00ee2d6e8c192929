"""Names of a draft against those of its sources: spelt otherwise, another's, or nobody's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from rapidfuzz.distance import OSA

from checker.align.vocabulary import words_of
from checker.extract import Analysis
from checker.extract.names import NameFound
from checker.judge.anchors import Name, names, words
from checker.judge.case import Case
from checker.judge.draft.voices import role_of
from checker.judge.findings import finding, place
from checker.judge.names import differing_names
from checker.lexicon.names import NAMES_OF
from checker.lexicon.nations import COUNTRY_OF
from checker.model import Camp, Finding, Mention, Reason, Trace
from checker.text.tokens import Token
from checker.text.wordnet import lemmas, noun_class
from checker.values.name import Likeness, is_given_name, kinship, likeness, name_form, name_words

__all__ = ["draft_names", "is_shouted", "printed_in", "sentence_of"]

RULE = "general/names"
_KNOWN: tuple[Likeness, ...] = ("same", "form")
_NEAR: tuple[Likeness, ...] = ("near", "slip", "spelling")
_MOST_SHOWN = 2
"""Names of the sources that a finding shows as the nearest."""


class _Form(NamedTuple):
    """A person's name in full, and where it stands."""

    text: str
    places: list[tuple[str, Name]]


def draft_names(case: Case, draft: str, sources: Sequence[str]) -> Iterator[Finding]:
    """Names that the draft spells otherwise than the sources, and persons whom no source names."""
    taken: set[str] = set()
    for one in (*_spelt(case, draft, sources), *_declared(case, draft, sources)):
        taken.update(name_form(claim.shown) for claim in one.claims if claim.source == draft)
        yield one
    yield from _unknown(case, draft, sources, taken)


# ---------------------------------------------------------------- nobody's


def _unknown(case: Case, draft: str, sources: Sequence[str], taken: set[str]) -> Iterator[Finding]:
    """Persons whom the draft names in full and no source at all: a warning where a source names one who shares a word.

    Not where the draft names that one as well: then it tells the two apart.
    """
    own, theirs = _persons(case, [draft], EVERY), _persons(case, sources, (*EVERY, "other"))
    ours, named = _Kindred(own.values()), _Kindred(theirs.values())
    printed = printed_in(case.analyses[name] for name in sources)
    bare = _Kindred(
        _Form(form, [])
        for form in dict.fromkeys(
            name_form(one.text) for name in sources for one in names(case.analyses[name])
        )
    )
    for form, found in own.items():
        if form in taken or _is_known(found.text, named, bare, printed):
            continue
        if _is_headline(case.analyses[draft], found.places[0][1]):
            continue
        near = [
            one
            for one in _nearest(found.text, named)
            if not _names_too(ours, one.text) and _may_be_meant(case, found, one)
        ]
        if near or any(name.kind == "person" for _, name in found.places if isinstance(name, NameFound)):
            yield _nobody(case, draft, found, near)


def printed_in(sources: Iterable[Analysis]) -> set[str]:
    """The words of sources in small letters."""
    return {word.casefold() for source in sources for each in words(source) for word in each}


EVERY = ("person", "organization")
"""Kinds of names that are compared; of those that are no person's only the ones that a source has nearly so are told."""


def _persons(case: Case, documents: Sequence[str], kinds: Sequence[str]) -> dict[str, _Form]:
    """The persons whom documents name in full, by the form of the name; "other" is nobody known for a person."""
    found: dict[str, _Form] = {}
    for document in documents:
        for name in names(case.analyses[document]):
            if isinstance(name, NameFound) and name.kind in kinds and len(name_words(name.text)) > 1:
                form = name_form(name.text)
                found.setdefault(form, _Form(" ".join(name.text.split()), [])).places.append((document, name))
    return found


class _Kindred:
    """Names by what other forms of them have in common with them."""

    def __init__(self, forms: Iterable[_Form]) -> None:
        self._forms = list(forms)
        self._by_mark: dict[str, list[int]] = defaultdict(list)
        for at, one in enumerate(self._forms):
            for mark in kinship(one.text):
                self._by_mark[mark].append(at)

    def of(self, text: str) -> list[_Form]:
        """The names that may be like one; what many have in common tells nothing, and is passed over."""
        marked = (self._by_mark.get(mark, ()) for mark in kinship(text))
        return [self._forms[at] for at in sorted({at for own in marked if len(own) <= MANY for at in own})]


MANY = 200
"""So many names of the sources may share a word, and still be compared with another that has it."""


def _is_known(text: str, theirs: _Kindred, bare: _Kindred, printed: set[str]) -> bool:
    """Whether a source names the person, in any form, or has all words of the name somewhere."""
    if any(likeness(text, one.text) in _KNOWN or _holds(text, one.text) for one in theirs.of(text)):
        return True
    renamed = any(
        _is_renamed(text, one.text) for one in theirs.of(text)
    )  # then a surname alone is that one's
    if not renamed and any(likeness(text, one.text) in _KNOWN for one in bare.of(text)):
        return True
    return all(word.casefold() in printed for word in _called(text).replace(".", " ").split())


def _called(text: str) -> str:
    """A name without a common noun of persons before it, which a sentence may begin with: "Striker | Croft", "Grandmother | Pell"."""
    first, _, rest = text.partition(" ")
    return (
        rest if rest and not is_given_name(first.lower()) and noun_class(first.lower()) == "person" else text
    )


def _holds(text: str, other: str) -> bool:
    """Whether a name that a source has stands inside the run: "Peter Fonda | Dead at 79", "Actor | Peter Fonda".

    So where both runs end in one person: "Senate Leader | Jane Roe", "Senate Democrat | Jane Roe".
    """
    words, inner = name_words(text), name_words(other)
    starts = range(len(words) - len(inner) + 1)
    if len(inner) > 1 and any(words[at : at + len(inner)] == inner for at in starts):
        return True
    return len(inner) > 2 and words[-2:] == inner[-2:] and is_given_name(words[-2])


def _nearest(text: str, theirs: _Kindred) -> list[_Form]:
    """The persons of the sources whose names are spelt alike or share the given name or the surname, the most alike first."""
    alike = [
        one for one in theirs.of(text) if likeness(text, one.text) in _NEAR and _shares_place(text, one.text)
    ]
    return sorted(alike, key=lambda one: (OSA.distance(name_form(text), name_form(one.text)), one.text))


def _is_headline(analysis: Analysis, name: Name) -> bool:
    """Whether the last word of a name is a verb of a line in capitals: "Kim Gives 1st Speech"."""
    last = name.text.split()[-1].casefold()
    verb = any(pos == "v" and form != last for pos, form in lemmas(last))
    return verb and is_shouted(sentence_of(analysis, name))


def is_shouted(tokens: Sequence[Token]) -> bool:
    """Whether a line is in capitals, so that a capital tells no name."""
    long = [token for token in tokens if token.kind == "word" and len(token.low) > 3]
    return sum(token.is_capital for token in long) > HEADLINE * len(long)


HEADLINE = 0.6
"""Share of the longer words of a line that have a capital in a headline."""


def _may_be_meant(case: Case, own: _Form, other: _Form) -> bool:
    """Whether a name that is more than misspelt stands in a sentence that tells much the same in some source."""
    if likeness(own.text, other.text) != "near":
        return True
    names = {*name_words(own.text), *name_words(other.text)}
    said, told = ([_said(case, *place, names) for place in one.places] for one in (own, other))
    if any(_alike(ours, theirs) for ours in said for theirs in told):
        return True
    if not _is_renamed(own.text, other.text):
        return False
    entitled = (
        _entitled(case, *ours) & _entitled(case, *theirs) for ours in own.places for theirs in other.places
    )
    retold = frozenset().union(*(_said(case, *place, names, behind=1) for place in other.places))
    shares = [(len(ours & retold), len(ours)) for ours in said]
    return any(entitled) or any(shared >= RETOLD and shared >= RETELLING * whole for shared, whole in shares)


RETOLD, RETELLING = 4, 0.3
"""Words, and the share of a sentence's words, that the sources tell of one whom they give another first name."""


def _is_renamed(one: str, other: str) -> bool:
    """Whether two names have one surname and two given names that may be of one sex: Paul Roe, Peter Roe."""
    words, others = name_words(one), name_words(other)
    sexes = {NAMES_OF.get(each[0]) for each in (words, others)}
    return len(words) > 1 and words[1:] == others[1:] and sexes != {"m", "f"} and not _is_short(one, other)


def _is_short(one: str, other: str) -> bool:
    """Whether two names have one surname and given names of which one begins the other: Pete Roe, Peter Roe."""
    words, others = name_words(one), name_words(other)
    given = sorted((words[0], others[0]), key=len)
    return words[1:] == others[1:] and len(given[0]) >= SHORT and given[1].startswith(given[0])


SHORT = 3
"""Letters of a given name that may be short for another that begins so."""


def _entitled(case: Case, document: str, name: Name) -> frozenset[str]:
    """The role that stands right before a name: "Governor | Paul Roe"; the people of whom he is one."""
    tokens = [token for token in sentence_of(case.analyses[document], name) if token.end <= name.start][-1:]
    behind = [token for token in sentence_of(case.analyses[document], name) if token.start >= name.end][:2]
    roles = {role_of(token.text) for token in tokens}
    nations = {COUNTRY_OF.get(token.low, "") for token in tokens}
    if [token.low for token in behind[:1]] == ["of"]:
        nations |= {token.low for token in behind[1:]}
    return frozenset(roles | nations) - {""}


def _said(case: Case, document: str, name: Name, names: set[str], behind: int = 0) -> frozenset[str]:
    """The words of the sentence around a name, and of so many behind it, without those of the names."""
    stream = case.analyses[document].stream
    first, last = stream.within(name.start, name.end)
    number = stream.sentence_of(first) if first < last else len(stream.sentences)
    tokens = (
        token
        for at in range(number, min(number + behind + 1, len(stream.sentences)))
        for token in stream.of_sentence(at)
    )
    return frozenset(word for token in tokens if token.low not in names for word in words_of(token))


def sentence_of(analysis: Analysis, name: Name) -> Sequence[Token]:
    """The tokens of the sentence in which a name stands."""
    stream = analysis.stream
    first, last = stream.within(name.start, name.end)
    return stream.of_sentence(stream.sentence_of(first)) if first < last else ()


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one) and bool(other) and len(one & other) >= SHARED * min(len(one), len(other))


SHARED = 0.4
"""Share of the words of the shorter of two sentences that the longer has, where they tell much the same."""


def _shares_place(one: str, two: str) -> bool:
    """Whether two names are alike at one end: "Gerald Vega" and "Vega Street" are not."""
    words, others = name_words(one), name_words(two)
    shared = words[0] == others[0] or words[-1] == others[-1]
    return shared or not set(words) & set(others)


def _names_too(own: _Kindred, text: str) -> bool:
    return any(likeness(one.text, text) in _KNOWN for one in own.of(text))


def _nobody(case: Case, draft: str, found: _Form, near: Sequence[_Form]) -> Finding:
    shown = near[:_MOST_SHOWN]
    spelling = bool(near) and likeness(found.text, near[0].text) == "spelling"
    having = list(dict.fromkeys(source for one in shown for source, _ in one.places))
    reason = (
        Reason("draft_name_near", own=found.text, sources=having, forms=[one.text for one in shown])
        if near
        else Reason("draft_name_unknown", own=found.text)
    )
    return finding(
        case,
        RULE,
        subject=found.text,
        label="name",
        verdict="discrepancy" if near else "unsupported",
        severity="warning" if near and not spelling else "notice",
        scope="across",
        relation="contradicts" if near and not spelling else "strained" if near else None,
        reason=reason,
        trace=Trace(clash=("name",), rule=RULE),
        claims=[
            place(case, document, name.start, name.end, one.text)
            for one in (found, *shown)
            for document, name in one.places
        ],
        values=[found.text, *(one.text for one in shown)],
        camps=(Camp((draft,), found.text), *(Camp(tuple(having), one.text) for one in shown)) if near else (),
    )


# ---------------------------------------------------------------- spelt otherwise


def _spelt(case: Case, draft: str, sources: Sequence[str]) -> Iterator[Finding]:
    """Names that the draft alone spells so, and the sources otherwise."""
    analyses = [case.analyses[name] for name in (draft, *sources)]
    for differing in differing_names(analyses, case.origins):
        own = [form for form in differing.forms if form.sources == (draft,)]
        theirs = [form for form in differing.forms if draft not in form.sources]
        if not own or not theirs:
            continue
        having = list(dict.fromkeys(source for form in theirs for source in form.sources))
        yield finding(
            case,
            RULE,
            subject=own[0].text,
            label="name",
            verdict="discrepancy",
            severity="notice" if differing.kind == "spelling" else "warning",
            scope="across",
            relation="strained" if differing.kind == "spelling" else "contradicts",
            reason=Reason(
                "draft_name", own=own[0].text, sources=having, forms=[form.text for form in theirs]
            ),
            trace=Trace(clash=("name",), rule=RULE),
            claims=[
                place(case, source, start, end, form.text)
                for form in (*own, *theirs)
                for source, start, end in form.places
            ],
            values=[form.text for form in (*own, *theirs)],
            camps=tuple(Camp(form.sources, form.text) for form in (*own, *theirs)),
        )


def _declared(case: Case, draft: str, sources: Sequence[str]) -> Iterator[Finding]:
    """Names of declared entities in a spelling that no source has, beside one that a source has."""
    own, theirs = _forms(case, [draft]), _forms(case, sources)
    for entity, forms in own.items():
        for form, places in forms.items():
            known = theirs.get(entity, {})
            likely = [other for other in known if form not in known and _misspells(form, other)]
            if not likely:
                continue
            found = known[likely[0]]
            having = list(dict.fromkeys(source for source, _ in found))
            yield finding(
                case,
                RULE,
                subject=form,
                label="name",
                verdict="discrepancy",
                severity="warning",
                scope="across",
                relation="contradicts",
                reason=Reason("draft_name", own=form, sources=having, forms=likely[:1]),
                trace=Trace(same=("entity",), clash=("name",), rule=RULE),
                claims=[place(case, name, one.start, one.end, one.text) for name, one in (*places, *found)],
                values=[form, likely[0]],
                camps=(Camp((draft,), form), Camp(tuple(having), likely[0])),
            )


def _forms(case: Case, documents: Sequence[str]) -> Mapping[str, Mapping[str, list[tuple[str, Mention]]]]:
    """Declared entity -> form of its name -> document and place."""
    found: dict[str, dict[str, list[tuple[str, Mention]]]] = {}
    for name in documents:
        for one in case.analyses[name].mentions:
            if one.kind == "name" and one.entity is not None:
                form = " ".join(one.text.split())
                found.setdefault(one.entity, {}).setdefault(form, []).append((name, one))
    return found


def _misspells(form: str, other: str) -> bool:
    """Whether two names are one but for a few letters of one word: Alexandr and Alexander Wang."""
    one, two = form.split(), other.split()
    differing = [(a, b) for a, b in zip(one, two, strict=False) if a.casefold() != b.casefold()]
    if len(one) != len(two) or len(differing) != 1:
        return False
    a, b = differing[0]
    return a[:3].casefold() == b[:3].casefold() and abs(len(a) - len(b)) <= 2 and min(len(a), len(b)) > 3
