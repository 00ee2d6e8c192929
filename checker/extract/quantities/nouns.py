"""The noun that a number counts, read as a noun phrase from the words after it.

A phrase is read word by word: adjectives, participles, names and nouns go on with it, "and" and "or" join its
adjectives, everything else ends it. Its head is the first plural that no other plural follows at once ("measles
cases"); a second number inside the phrase ("700 part-time and 200 full-time nurses") shares the head with the first.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from checker.extract.quantities.plurals import is_plural, singular
from checker.extract.quantities.symbols import Unit
from checker.extract.quantities.unit_words import is_unit_word, measure_named
from checker.lexicon import nouns
from checker.lexicon.agencies import AGENCIES
from checker.lexicon.attribution import HEADLINE_SOURCES
from checker.lexicon.calendar import MONTHS, WEEKDAYS
from checker.lexicon.counting import DEGREES, LAST_WHEN, OBJECT, PARTICIPLES, TIMES
from checker.lexicon.numbers import GROUPS, ONES, PLURALS, SCALES, TENS
from checker.lexicon.reporting import INVERTED_VERBS
from checker.lexicon.units import UNCOUNTABLE
from checker.lexicon.words import FUNCTION_WORDS
from checker.text.around import SEPARATOR, Word, next_word
from checker.text.wordnet import parts_of_speech

__all__ = ["counted_noun", "plural_noun"]

_MOST_WORDS = 9
_TOKEN = re.compile(
    rf"(?P<comma>,)?{SEPARATOR}['\u201c\u2018]?(?P<word>[A-Z]{{1,4}}-?[0-9][0-9A-Za-z-]*+|[A-Z]{{2,6}} -[0-9]{{1,3}}(?![0-9A-Za-z])|[^\W\d_]++(?>(?:&[^\W\d_]++)?)(?>(?:\.(?>(?:[A-Za-z]\.)+))?)(?>(?:-[^\W_]++)*)(?>(?:['’]s| ['’] s(?![\w'’])|-)?)|[0-9][0-9A-Za-z,.]*[0-9A-Za-z]|[0-9])"
)
"""A word with what hyphens join to it, or a number or code ("A350"); a comma may stand before it."""
_NUMBERS = frozenset({*ONES, *TENS, *SCALES, *GROUPS, *PLURALS})
_BREAKS = nouns.STOP | nouns.IRREGULAR_VERBS | _NUMBERS | frozenset(MONTHS) | frozenset(WEEKDAYS)
"""Words that no noun phrase goes on with."""
_JOINTS = ("and", "or", "&")
_AMOUNTS = ("several", "many", "few", "more", "other")
_RANKING = frozenset(("first", "last", "only", "most"))


class _Token(NamedTuple):
    word: str
    start: int
    end: int

    @property
    def lower(self) -> str:
        return self.word.lower()


def counted_noun(plain: str, end: int, following: Word | None, single: bool) -> Unit | None:
    """The noun that the number counts, among the words after its `end`, of which `following` is the first.

    The head of the noun phrase that follows ("seven European countries": country); for one thing its last word ("one
    solution"); what a hyphen joins to the number ("a two-door car": door) or only stands before another noun ("the 12
    page document": page).
    """
    if not following:
        return None
    if plain[end] == "-":
        return _joined(plain, following)
    phrase = _phrase(plain, end)
    if not phrase:
        return None
    if single:
        return _one_thing(phrase, plain[end - 1].isdigit())
    if plural := _head(plain, phrase):
        return plural
    first = phrase[0]
    if first.lower in nouns.PRONOUNS or first.lower in nouns.VERBS_ONLY:
        return None
    if len(phrase) > 1 and phrase[1].lower not in _JOINTS and first.word.islower() and _is_noun(first.word):
        return Unit("quantity", singular(first.word), first.end)
    return None


def plural_noun(plain: str, end: int) -> Unit | None:
    """The head of the noun phrase after `end`, a plural."""
    return _head(plain, _phrase(plain, end))


def _joined(plain: str, following: Word) -> Unit | None:
    """What a hyphen joins to the number; the number of a case ("19-cv-1234") joins nothing."""
    first = following[1]
    numbered = plain[following.end()] == "-" and plain[following.end() + 1].isdigit()
    joined = first.islower() and first not in _BREAKS and _is_noun(first) and not numbered
    return Unit("quantity", singular(first), following.end()) if joined else None


def _phrase(plain: str, end: int) -> list[_Token]:
    """The words of the noun phrase after `end`, to the first that cannot belong to it."""
    phrase: list[_Token] = []
    found = _TOKEN.match(plain, end)
    while found and len(phrase) < _MOST_WORDS:
        token = _Token(found["word"], found.start("word"), found.end())
        if plain.startswith(" - ", token.end):
            token = _with_apart(plain, token)
        inserted = nouns.INSERTED.match(plain, token.end) if token.lower.endswith("est") else None
        then = _TOKEN.match(plain, inserted.end() if inserted else token.end)
        after = then["word"] if then and not then["comma"] else ""
        beyond = (
            _TOKEN.match(plain, then.end()) if after and then and token.lower in nouns.BEFORE_NOUNS else None
        )
        if beyond and not beyond["comma"] and after.islower() and is_plural(beyond["word"]):
            told = _is_noun(after) and after not in FUNCTION_WORDS
            after = beyond["word"] if told else after  # "15 lower court cases"
        if found["comma"] and not (phrase and _lists(plain, phrase, token, after)):
            break
        if not _goes_on(token, phrase, after):
            break
        phrase.append(token)
        found = then
    while phrase and phrase[-1].lower in _JOINTS:
        phrase.pop()
    return phrase


_APART = re.compile(r" - (?P<rest>[a-z]{3,})(?P<more>(?= [a-z-]{3,}))?")


def _with_apart(plain: str, token: _Token) -> _Token:
    """A word with what a hyphen joins to it that a tokeniser has set apart: "six muslim - majority | countries"."""
    found = _APART.match(plain, token.end)
    if found is None or found["rest"] in _BREAKS:
        return token
    told = found["more"] is not None and found["rest"] in nouns.JOINED_BEHIND  # "measles - related fines"
    if not told and (not token.word.islower() or is_plural(token.word)):
        return token
    if (is_plural(found["rest"]) or found["more"] is None) and token.word not in nouns.PREFIXES:
        return token  # "42 dead - police say"
    return _Token(f"{token.word}-{found['rest']}", token.start, found.end())


_KINDS = re.compile(
    r"(?:, [a-z]{3,12}){1,3},? (?:and|or) [a-z]{3,12} (?!(?:was|has|is|does)\b)[a-z]{3,12}s(?![\w'’-])"
)
"""What follows the first of several kinds of one plural: "600 oak | , ash and lime trees"."""


def _lists(plain: str, phrase: list[_Token], token: _Token, after: str) -> bool:
    """Whether the comma before a word parts kinds or adjectives of one plural: "oak | , ash and lime trees", "small | , old and empty houses"."""
    last = phrase[-1]
    if not token.word.islower() or is_plural(last.word):
        return False
    kinds = last.word.islower() and last.lower not in _BREAKS and _is_noun(last.word)
    if kinds and _KINDS.match(plain, last.end):
        return True
    if token.word in _JOINTS:  # "tall, dark, and handsome actors", but "eight elevated, and trains"
        return "," in plain[phrase[0].end : last.end] and _ends_list(plain, token.end)
    if _is_adjective(last) and (is_plural(after) or after in _JOINTS):
        return True
    return _may_modify(last) and _ends_list(plain, token.start)


def _ends_list(plain: str, at: int) -> bool:
    """Whether adjectives and then one plural follow: "old, damp and | empty town houses"."""
    joined = False
    at -= plain[at - 1] == " "
    for _ in range(_MOST_LISTED):
        found = _TOKEN.match(plain, at)
        if found is None:
            return False
        token = _Token(found["word"], found.start("word"), found.end())
        if token.word in _JOINTS and not joined:
            joined = True
        elif not token.word.islower() or token.lower in _BREAKS:
            return False
        elif is_plural(token.word) and not found["comma"]:
            return True
        elif not (_may_modify(token) or token.word.endswith("ly")):
            then = _TOKEN.match(plain, token.end)
            return (
                then is not None and not then["comma"] and then["word"].islower() and is_plural(then["word"])
            )
        at = token.end
    return False


_MOST_LISTED = 6


def _may_modify(token: _Token) -> bool:
    """Whether the word is an adjective more often than a noun, by the concordance or by its form: "cheap", "bruised"."""
    if _is_adjective(token):
        return True
    counts = parts_of_speech(token.lower)
    return counts.get("a", -1) >= counts.get("n", 0) or (token.word.endswith("ed") and "v" in counts)


def _goes_on(token: _Token, phrase: list[_Token], after: str) -> bool:
    """Whether a word belongs to the noun phrase that has been read so far; `after` is the word after it."""
    lower = token.lower
    if lower in _JOINTS:
        return _joins(phrase, after)
    if lower in SCALES and len(phrase) > 1 and _is_number(phrase[-1]):
        return True  # "9 million prepaid and 4 million contract customers"
    if lower in _NUMBERS or token.word[0].isdigit():
        number = token.word.removesuffix("s")
        named = bool(phrase) and _is_name(phrase[-1].word) and number.isdigit() and len(number) < 4
        return named or (len(phrase) > 1 and phrase[-1].lower in _JOINTS)  # "five Apollo 11 engines"
    if lower not in _BREAKS:
        return True
    if lower in nouns.INTENSIFYING and not (
        phrase and is_plural(phrase[-1].word)
    ):  # "three very cross geese"
        return after.islower() and after not in _BREAKS
    if lower == "prior" and not phrase:  # "16 prior arrests", but "16 prior to"
        return after != "" and after.lower() not in _BREAKS
    if lower == "such" and not phrase:  # "a dozen such rises", but "six such as"
        return after.islower() and after not in _BREAKS
    if lower in nouns.PARTICIPLES and phrase and _leads_participle(phrase[-1].lower):
        return after.islower() and is_plural(after)  # "three recently built flats"
    if token.word.isupper() and len(token.word) > 1:  # "US" in capitals
        return True
    if (
        phrase
        and is_plural(phrase[-1].word)
        and lower in _RANKING
        and after.islower()
        and after not in LAST_WHEN
    ):
        return True  # "one of the citys last trams", but "two shootings last month"
    worked = lower == "work" and not phrase  # "13 work weeks"
    return (
        lower in nouns.BEFORE_NOUNS
        and after.islower()
        and is_plural(after)
        and (worked or after not in TIMES)
    )


def _leads_participle(word: str) -> bool:
    """Whether a participle right behind the word belongs to the noun: "recently | built", "extra | paid"."""
    return word in nouns.ADJECTIVES or (word.endswith("ly") and word not in nouns.NOUNS_ALL_THE_SAME)


def _joins(phrase: list[_Token], after: str) -> bool:
    """Whether "and" joins adjectives or nouns of one phrase: "debit and store cards", "Kia and Hyundai vehicles"."""
    if not phrase or not after or any(is_plural(token.word) for token in phrase if token.word.islower()):
        return False
    if after[0].isdigit() or after.lower() in _NUMBERS:
        return not phrase[-1].lower.endswith("ed") or "-" in phrase[-1].word
    if after.lower() in _BREAKS:
        return False
    return phrase[-1].word[0].isupper() == after[0].isupper() or _is_adjective(phrase[-1])


def _is_adjective(token: _Token) -> bool:
    lower = token.lower
    return "-" in lower or lower in nouns.ATTRIBUTIVE or lower.endswith(nouns.ADJECTIVE_ENDINGS)


def _head(plain: str, phrase: list[_Token]) -> Unit | None:
    """The plural that is counted, and where what belongs to this number ends."""
    named = None
    shared = next(
        (at for at, token in enumerate(phrase) if _is_number(token) and not _is_named(phrase, at)), None
    )
    for at, token in enumerate(phrase):
        last = _head_of(token)
        if at and token.lower in UNCOUNTABLE and not _before_plural(phrase, at):
            return Unit("quantity", measure_named(token.lower), token.end)
        if (
            not last
            or not (is_plural(last) or _is_initials(token.word) or _PLURAL_CODE.fullmatch(last))
            or token.lower in nouns.PRONOUNS
            or token.lower in nouns.VERBS_ONLY
            or _is_only_verb(token.word)
        ):
            if named and token.word.islower() and not _follows_owner(token):
                break
            continue
        then = phrase[at + 1] if at + 1 < len(phrase) else None
        if token.lower in nouns.TELLING and _is_told(plain, phrase, at):
            break
        listed = at + 2 < len(phrase) and all(_is_plain_plural(one) for one in phrase[at : at + 3])
        listed = listed or bool(then and _is_plain_plural(token) and _is_set_off(plain, token, then))
        if then and (
            (_is_compound(plain, then) and not listed) or _is_superlative(then) or _modifies(token, then)
        ):
            continue
        stop = token.end if shared is None or at < shared else _before(phrase, shared)
        if then and (_owns(phrase, at) or _LOST_APOSTROPHE.fullmatch(token.word)):
            continue
        bare = _is_initials(token.word) or _PLURAL_CODE.fullmatch(last)
        name = last[:-1] if bare else (at > 0 and measure_named(last)) or singular(last)
        unit = Unit("quantity", name, stop)
        if token.word[0].islower() or _is_initials(token.word):
            return unit
        named = named or unit
    return named


def _before_plural(phrase: list[_Token], at: int) -> bool:
    """Whether a plural in small letters goes on behind a word of the phrase: "two high mpg | cars"."""
    return at + 1 < len(phrase) and _is_plain_plural(phrase[at + 1])


def _is_compound(plain: str, then: _Token) -> bool:
    """Whether a plural is the head and the plural before it stands with it: "measles cases", "police officers"."""
    if then.lower in nouns.PRONOUNS or then.lower in nouns.NO_SECOND:
        return False
    return (
        then.word.islower()
        and is_plural(then.lower)
        and not _is_code(then)
        and not _is_verb(then.lower)
        and not OBJECT.match(plain, then.end)
        and not (
            then.lower in nouns.TELLING and _NAME_NEXT.match(plain, then.end)
        )  # "more people reports Reuters"
    )


_LIST_ENDS = re.compile(r" (?:and|or) [a-z]+s(?![\w'’-])")


def _is_set_off(plain: str, token: _Token, then: _Token) -> bool:
    """Whether the comma between two plurals was dropped: "planes ships | and boats", "two of the girls neighbours | said"."""
    if token.lower in nouns.ATTRIBUTIVE_PLURALS or token.lower.endswith(nouns.PERSONS_IN_S):
        return False  # "measles cases and deaths", "sports fans and players"
    if _is_plain_plural(then) and _LIST_ENDS.match(plain, then.end):
        return True
    told = next_word(plain, then.end) if then.lower in HEADLINE_SOURCES else None
    return told is not None and told[1] in INVERTED_VERBS | {"told"}


def _is_verb(word: str) -> bool:
    """Whether a form in "s" is a verb by far more often than a plural: "of 300 teachers | finds", "workers | earns less"."""
    counts = parts_of_speech(word)
    return counts.keys() == {"v"} or counts.get("v", 0) - counts.get("n", 0) >= _MOSTLY_VERB


def _is_only_verb(word: str) -> bool:
    """Whether a form in "s" in small letters is a verb and nothing else: "each pack of six | weighs"."""
    return word[-1] == "s" and word.islower() and parts_of_speech(word).keys() == {"v"}


_MOSTLY_VERB = 4
"""Powers of two by which the concordance has it more often as a verb (`text.wordnet.parts_of_speech`)."""


_NAME_NEXT = re.compile(r" (?:the )?[A-Z]")


def _is_told(plain: str, phrase: list[_Token], at: int) -> bool:
    """Whether the word at an index is the verb of a name before it: "zone Reuters | reports", "400 Boeing | plans to"."""
    if not at:
        return _NAME_NEXT.match(plain, phrase[at].end) is not None  # "7.1 | reports the USGS"
    if not phrase[at - 1].word[0].isupper():
        return False
    if plain.startswith(" to ", phrase[at].end) or any(token.word.islower() for token in phrase[:at]):
        return True
    return phrase[at - 1].lower in AGENCIES  # "10.7 million Bloomberg | reports"


_LOST_APOSTROPHE = re.compile(r"[a-z]+[b-df-hj-np-tv-z]ys")
"""What is no plural, for the plural of a word in y has none: "the | countrys ports"; names have ("Grammys")."""


def _owns(phrase: list[_Token], at: int) -> bool:
    """Whether a plural is an owner whose apostrophe was dropped: "one of the | teams main rivals", "MMAs famous faces"."""
    then = phrase[at + 1].word
    if then in _AMOUNTS:  # "one of the students several times"
        return False
    adjective = then in nouns.ATTRIBUTIVE or parts_of_speech(then).keys() == {"a"}
    return adjective and any(_is_plain_plural(token) for token in phrase[at + 2 : at + 4])


def _is_plain_plural(token: _Token) -> bool:
    """Whether the word is a plural in small letters, as in a list whose commas were dropped: "laws programs taxes and fees"."""
    lower = token.word
    return lower.isalpha() and lower.islower() and lower[-1] == "s" and is_plural(lower)


def _follows_owner(token: _Token) -> bool:
    """Whether a noun goes on behind an owner whose apostrophe was dropped: "Barack Obamas | election opponents"."""
    parts = parts_of_speech(token.lower).keys()
    return bool(parts) and parts <= {"n", "a"}


def _modifies(token: _Token, then: _Token) -> bool:
    """Whether a plural without an ending only says which kind the next are: "data | breaches", "police | officers"."""
    return token.lower in nouns.MODIFYING and is_plural(then.word) and then.lower not in nouns.NO_SECOND


def _is_superlative(then: _Token) -> bool:
    """Whether the word after a plural makes it a possessive without its apostrophe: "one of the worlds | largest firms"."""
    lower = then.lower
    if lower.startswith(("best-", "most-")):  # "one of the worlds best-known figures"
        return True
    return lower in ("most", "first", "best", "worst", "only", "last", "top", "leading") or (
        lower.endswith("est") and len(lower) > _SHORTEST_SUPERLATIVE and lower not in nouns.NOUNS_ALL_THE_SAME
    )


_SHORTEST_SUPERLATIVE = 5


def _is_initials(word: str) -> bool:
    """Whether the word is a plural of initials: "MPs", "TDs"."""
    return len(word) > 2 and word[-1] == "s" and word[:-1].isupper() and word[:-1].isalpha()


def _head_of(token: _Token) -> str:
    """What of a word with hyphens is in the plural: "co-founders", "commanders-in-chief"."""
    if _PLURAL_CODE.fullmatch(token.lower) or token.lower in nouns.IRREGULAR:  # "F-16s", "passers-by"
        return token.lower
    first, *middle, last = token.lower.split("-") if "-" in token.word else (token.lower, token.lower)
    if token.word[token.word.rfind("-") + 1 :][:1].isupper() and is_plural(
        first
    ):  # "six airlines-Acme, Apex"
        return first
    if last in nouns.PARTICLES_IN_S and not middle and not first.isdigit():  # "12 break-ins"
        return token.lower
    return first if middle and middle[0] in ("in", "of", "at", "by") else last


_PLURAL_CODE = re.compile(r"(?:[a-z]{1,4}-?)?[0-9]{1,4}[a-z]?s")


def _is_name(word: str) -> bool:
    """Whether a word is written as a name: "Boeing", "iPhone"."""
    return word != word.lower()


def _before(phrase: list[_Token], at: int) -> int:
    """Where what stands before the number at an index of the phrase ends, without an "and" between."""
    at -= at > 0 and phrase[at - 1].lower in _JOINTS
    return phrase[at - 1].end if at else phrase[0].start - 1


def _is_number(token: _Token) -> bool:
    """Whether a number begins inside the phrase; a code ("A350") is none."""
    return token.word[0].isdigit() or token.lower.partition("-")[0] in _NUMBERS


def _is_named(phrase: list[_Token], at: int) -> bool:
    """Whether the number at an index goes on a name: "Apollo 11"."""
    return at > 0 and _is_name(phrase[at - 1].word) and phrase[at].word.removesuffix("s").isdigit()


def _is_code(token: _Token) -> bool:
    return any(char.isdigit() for char in token.word)


def _is_noun(word: str) -> bool:
    if word in nouns.NOUNS_ALL_THE_SAME:
        return True
    if "-" in word or _has_digit(word):
        return False
    if word in nouns.ADJECTIVES or word in nouns.BEFORE_NOUNS:
        return False
    return not word.endswith((*nouns.NO_NOUN_ENDINGS, "ic", "ous", "ful"))


def _has_digit(word: str) -> bool:
    return any(char.isdigit() for char in word)


def _is_postponed(word: str) -> bool:
    """Whether the word is an adjective that stands behind its noun: "the cash payable"."""
    return word.endswith(("able", "ible")) and word not in nouns.NOUNS_ALL_THE_SAME


def _is_gerund(word: str) -> bool:
    """Whether the word is a participle behind its noun: "one woman | wearing a hat"."""
    return word.endswith("ing") and word not in nouns.NOUNS_ALL_THE_SAME and len(word) > _SHORTEST_GERUND


_SHORTEST_GERUND = 5


def _one_thing(phrase: list[_Token], digit: bool) -> Unit | None:
    """The noun after "one": the last word before the phrase breaks off."""
    first = phrase[0].word
    whole = "-" not in first  # "one middle-aged woman"
    if first.lower() in DEGREES or (whole and first.endswith(PARTICIPLES)):  # "one far worse", "one frozen"
        return None
    if (
        len(phrase) == 1 and (not first.islower() or (is_plural(first) and not digit))
    ) or first.lower().removesuffix("'s").removesuffix("’s") in nouns.NOT_ONE:
        return None
    if whole and first not in nouns.NOUNS_ALL_THE_SAME and first.endswith(("ed", "ing", "ly")):
        return None
    count = len(phrase)
    for at, token in enumerate(phrase[1:], 1):
        word = token.lower
        verb = word.endswith(("ed", "ly")) and word not in nouns.NOUNS_ALL_THE_SAME
        before_noun = word in nouns.MODIFYING and at + 1 < len(phrase)  # "one senior police officer"
        if (is_plural(word) and not before_noun) or verb or word in _JOINTS or _is_code(token):
            count = at
            break
    last = phrase[count - 1]
    if count > 1 and last.word[0].isupper() and phrase[0].word.islower():  # "one analysis | Seattle ranks"
        count = next(at for at, token in enumerate(phrase) if token.word[0].isupper())
        last = phrase[count - 1]
    elif count > 2 and last.word[0].isupper() and phrase[count - 2].word.islower():  # "one Labour member Rep"
        count -= 1
        last = phrase[count - 1]
    told = (
        count < len(phrase) and phrase[count].lower.endswith("ed") and not last.word.islower()
    )  # "one Roe filed"
    while count > 1 and (
        last.lower in nouns.ADJECTIVES or _is_postponed(last.lower) or _is_gerund(last.lower)
    ):
        count -= 1  # "one step further", "the cash payable"
        last = phrase[count - 1]
    if told or last.lower in nouns.ADJECTIVES:
        return None
    return (
        Unit("quantity", singular(last.word), last.end)
        if not is_unit_word(last.lower) or count == 1
        else None
    )
