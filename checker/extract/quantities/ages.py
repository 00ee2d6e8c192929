"""Ages: "28-year-old", "Wang, 28,", "aged 28", "in his 20s", "a six-month-old", "87 yo"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from checker.extract.quantities.plurals import is_plural, singular
from checker.lexicon.ages import (
    AFTER_I_AM,
    AFTER_NAMED_AGE,
    AFTER_OPEN_AGE,
    AFTER_SUBJECT,
    AGED,
    AND_OF_GROUP,
    BECOMES,
    BEFORE,
    BEFORE_NOUN,
    BEFORE_WHEN,
    BOUNDED,
    DIED_AT,
    DIES,
    GROUPS,
    I_AM,
    JOINED_DECADE,
    LIVED_AT,
    NO_PERSONS,
    NOW,
    OF_AGE,
    OF_PERSON,
    OF_WHO,
    PEOPLE,
    PERSON_ENDINGS,
    PERSON_NOUNS,
    PERSONS,
    POSSESSIVES,
    SAID_AFTER_AGE,
    SENIORITY,
    TOLD_BY,
    UNITS,
    WHEN_AGED,
)
from checker.lexicon.calendar import MONTHS
from checker.lexicon.counting import AFTER_AGE_THEN, AFTER_BIRTHDAY, AFTER_TOKENISED_AGE
from checker.lexicon.labelled import HOUSES
from checker.lexicon.names import ADDRESS, GIVEN_NAMES, PLACE_NOUNS
from checker.lexicon.numbers import DECADES, ONES, TENS
from checker.lexicon.words import ARTICLES, ROUGHLY
from checker.text.around import SEPARATOR, next_word, past_gap
from checker.text.wordnet import noun_class

__all__ = ["OLDEST", "age_end", "bare_age", "decade_of_life", "is_aged", "is_group", "may_precede_age"]

OLDEST = 120
"""Years: the oldest person whose age is documented lived 122."""

_YO = re.compile(rf"{SEPARATOR}?-?(?:yo|y/o|y\.o\.|yrs?{SEPARATOR}old)(?![^\W_])", re.IGNORECASE)


def age_end(plain: str, end: int, unit: str | None) -> int | None:
    """Where an age ends whose number and unit end at `end`; None when no age is meant.

    Without a unit only "yo" makes a number an age.
    """
    beyond = plain[end + 1]
    if unit in UNITS:
        return _old_end(plain, end) if beyond in "oO-" else None
    found = _YO.match(plain, end) if unit is None and (beyond == "y" or plain[end] == "y") else None
    return found.end() if found else None


def _old_end(plain: str, end: int) -> int | None:
    """Where "old" or "of age" after an age's unit ends."""
    at = past_gap(plain, end)
    word = next_word(plain, at if plain[at] == "-" else end)
    if not word and plain.startswith(" - ", end):
        word = next_word(plain, end + 2)
    if not word:
        return None
    name = word[1].lower()
    if name == "of":
        then = next_word(plain, word.end())
        return then.end() if then and then[1].lower() == "age" else None
    old = name.removesuffix("'s").removesuffix("’s")
    return word.start(1) + len(old) if old in ("old", "olds") else None


_BOUNDS = frozenset(("over", "under", "above", "below"))


def is_aged(words: Sequence[str]) -> bool:
    """Whether the words before a number and its unit make it an age: "aged 6 months", "under the age of 5 years"."""
    if not words or words[-1] in AGED:
        return bool(words)
    return words[-1] in _BEFORE_UNIT and words[-2:-1] != [] and words[-2] in AGED


_BEFORE_UNIT = frozenset("of from between under over above below about around at least most up to".split())


def may_precede_age(words: Sequence[str]) -> bool:
    """Whether an age without a unit can stand after the words: "aged", "Wang,", "Jane Roe"."""
    word = words[-1]
    if words[-2:-1] != [] and words[-2] in AGED and word in ROUGHLY:
        return True
    if words[-2:] == ["the", "only"]:  # "I'm not the only one"
        return False
    if _is_nearly(words):
        return True
    if (
        word in _BEFORE_AGE
        or word in _BOUNDS
        or word in NOW
        or word in ("at", "than", "as")
        or word[-1] == ","
    ):
        return True
    return word in GROUPS or (words[-2:-1] != [] and words[-2] in GIVEN_NAMES)


def bare_age(plain: str, start: int, end: int, words: Sequence[str]) -> bool:
    """Whether a bare number is an age by the words before it: "aged 28", "Wang, 28,", "who was 10"."""
    if not words or plain.startswith("Turn ", start - 5):  # of a circuit
        return False
    words = words[:-1] if _is_nearly(words) else words
    last = words[-1]
    if last in GROUPS:  # "the boys 16 and 14 were hurt"
        return AND_OF_GROUP.match(plain, end) is not None
    if words[-2:-1] != [] and words[-2] in GIVEN_NAMES and last.isalpha() and last not in BEFORE | NOW:
        return _is_after_name(plain, start, end)
    if last in NOW | ROUGHLY and _is_just_aged(plain, start, end, words):
        return True
    if last in NOW or last[-1] == ",":
        return _is_set_off(plain, start, end, words)
    if last == "at":
        return _at_age(plain, start, end, words)
    if last == "of" and words[-2:-1] != [] and words[-2] in OF_AGE:
        return BOUNDED.match(plain, end) is not None
    if last in ("than", "as"):
        return _is_compared(words) and _is_alone(plain, end)
    if last in _BOUNDS:
        return BOUNDED.match(plain, end) is not None and _bounds_people(plain, start, words)
    if last in AGED or (last == "of" and words[-2:-1] in (["age"], ["ages"])):
        return True
    return last in _BEFORE_AGE and _is_age_of_subject(plain, start, end, words)


def _is_compared(words: Sequence[str]) -> bool:
    """Whether the words compare an age with the number: "older than | 70", "as young as | two"."""
    return words[-3:-1] in (["as", "young"], ["as", "old"]) or words[-2:] in (
        ["older", "than"],
        ["younger", "than"],
    )


def _is_nearly(words: Sequence[str]) -> bool:
    """Whether an adverb that makes a figure rough ends the words, behind what tells an age: "she was nearly | 40"."""
    return words[-1] in _NEARLY and words[-2:-1] != [] and words[-2] in AFTER_SUBJECT | BECOMES


def _bounds_people(plain: str, start: int, words: Sequence[str]) -> bool:
    """Whether the last of the words before a number bounds the age of people: "passengers over | 70", "no one under | 21"."""
    before = words[-2:-1]
    if before == ["aged"] or (before != [] and _are_people(before[0])):
        return True
    if before in (["is"], ["are"]) and words[-3:-2] in (["who"], ["they"], ["people"]):
        return True
    who = (
        _COUNTED_PEOPLE.search(plain, max(0, start - 40), start)
        if len(words) == 1 or before == ["one"]
        else None
    )
    return who is not None and (who[1].endswith("o one") or _are_people(who[1]))


_NEARLY = ROUGHLY | {"nearly", "almost"}
_COUNTED_PEOPLE = re.compile(r"(?<![a-z])([Nn]o one|[a-z]+) (?:over|under|above|below) \Z")
"""People who are counted themselves: "two children under | five"."""


def _are_people(word: str) -> bool:
    """Whether a word tells of persons, in the plural: "passengers over 70"."""
    return word in PEOPLE or (is_plural(word) and noun_class(singular(word)) == "person")


def _is_just_aged(plain: str, start: int, end: int, words: Sequence[str]) -> bool:
    """Whether an adverb stands between "aged" and the number, "aged just 20", or opens a sentence, "Still only 20, he"."""
    if words[-2:-1] != [] and words[-2] in AGED:
        return True
    opens = _OPENS_NOW.search(plain, max(0, start - _LONGEST_OPENING), start)
    return opens is not None and _PERSON_NEXT.match(plain, end) is not None


def is_group(plain: str, start: int, end: int, words: Sequence[str]) -> bool:
    """Whether a range right behind people is of their ages: "children 6 to 11 were tested", "adults 18-49"."""
    return (
        bool(words)
        and words[-1] in PEOPLE
        and plain[start].isdigit()
        and end - start < _LONGEST_RANGE
        and _is_alone(plain, end)
    )


_LONGEST_RANGE = len("15 through 17")


def _is_alone(plain: str, end: int) -> bool:
    """Whether no plural is counted by the number that ends here: "children as young as two | were hurt"."""
    then = next_word(plain, end) if plain[end] in " -\n" else None
    return not plain[end].isalnum() and plain[end] not in "%/" and not (then and is_plural(then[1]))


def _is_age_of_subject(plain: str, start: int, end: int, words: Sequence[str]) -> bool:
    """Whether a number is what a person is or becomes: "she turned 30", "he is only 45"."""
    last = words[-1]
    if last in I_AM:
        return plain[end - 1].isdigit() and AFTER_I_AM.match(plain, end) is not None
    if (
        len(words) >= _WHEN_SHE_WAS
        and words[-3] == "when"
        and last in ("was", "were", "is")
        and words[-2] in PERSONS
    ):
        return AFTER_AGE_THEN.match(plain, end) is not None  # "when she was 13 that women"
    if plain.startswith((" when he", " when she", " when they"), end):
        return last in BEFORE_WHEN
    following = plain[end + 1] if plain[end] == " " and plain[end + 1] in ".,;" else plain[end]  # "was 92 ."
    if words[-2:] == ["who", "was"] and SAID_AFTER_AGE.match(plain, end):  # "Roe who was 22 said"
        return True
    if (
        following
        and following not in '.,;:!?)\n”"'
        and not WHEN_AGED.match(plain, end)
        and not (last in BECOMES and AFTER_BIRTHDAY.match(plain, end))
    ):
        return False
    if last in BECOMES:
        return len(words) > 1  # "she turned 30"
    if last in AFTER_SUBJECT and (named := _NAMED_IS.search(plain, max(0, start - _LONGEST_NAME), start)):
        return named[1].lower() in GIVEN_NAMES and named[2].lower() not in PLACE_NOUNS | HOUSES
    if last in ("are", "were"):  # "who are both 28", "the suspects are 22, 28 and 34"
        listed = words[-2:-1] != [] and _are_people(words[-2]) and _LISTED_AGES.match(plain, end)
        if listed or plain.endswith("are ", 0, start):
            return bool(listed)
        return any(word in PERSONS or word in GROUPS for word in words[-4:-1])
    return last in AFTER_SUBJECT and (
        any(word in PERSONS or word in OF_AGE for word in words[-4:-1]) or _is_of_person(plain, start)
    )


def _is_of_person(plain: str, start: int) -> bool:
    """Whether the subject of the verb before the number is a person: "the suspect is believed to be | 26"."""
    first = max(0, start - _LONGEST_LIFE)
    if OF_WHO.search(plain, first, start):
        return True
    found = OF_PERSON.search(plain, first, start)
    return found is not None and (found["noun"] in SENIORITY or _is_person_noun(found["noun"]))


_NAMED_IS = re.compile(r"(?<![^\W_])([A-Z][a-z]++) (?:[A-Z]\.? )?([A-Z][\w'’-]*+) (?:is|was) (?:only )?\Z")
_LISTED_AGES = re.compile(r"(?:, [1-9][0-9]?(?![0-9.%])){0,5},? and [1-9][0-9]?(?=[.;]| and\b|\s*\Z)")
_BEFORE_AGE = BEFORE | I_AM | {"are"}
_WHEN_SHE_WAS = 3
_LONGEST_NAME = 60
_STARTS = re.compile(
    r"(?:^|\n|[.!?”\"] )(?:(?:(?:And|But|Now|Then|Today|Still),? )?[Aa]t|[A-Z][a-z]+ed at) \Z|; (?:and )?at \Z"
)
_OPENS_NOW = re.compile(r"(?:^|\n|[.!?”\"] )(?:Still|Now|Just|Only|Barely)(?: just| only| barely)? \Z")
_LONGEST_OPENING = 16
_PERSON_NEXT = re.compile(r", (?:he|she|I|they|his|her|their|the (?:youngest|oldest|eldest))\b")
_NOUN_NEXT = re.compile(
    r", (?:the|an?|my|our) (?P<words>[A-Za-z]+(?: [a-z]+){0,2})|, (?P<name>[A-Z][a-z]+)\b"
)


def _is_person_next(plain: str, start: int, end: int) -> bool:
    """Whether the subject behind the age that opens a sentence is a person: "At 93, | a Japanese man has", "At 71, | Ms Roe"."""
    if _PERSON_NEXT.match(plain, end):
        return True
    found = _NOUN_NEXT.match(plain, end)
    if found is None or not plain[start].isdigit() or int(plain[start:end]) <= _CLOCK_HOURS:
        return False
    if found["name"]:
        return (name := found["name"].lower()) in GIVEN_NAMES or name in ADDRESS
    return any(_is_person_noun(word) for word in found["words"].split(" "))


def _is_person_noun(word: str) -> bool:
    """Whether a noun in the singular is one for a person alone."""
    return word in PERSON_NOUNS or (noun_class(word) == "person" and word not in NO_PERSONS)


def _at_age(plain: str, start: int, end: int, words: Sequence[str]) -> bool:
    """Whether the number after "at" is an age: "he died at 84", "At 24, she was the youngest"."""
    if words[-2:-1] != [] and words[-2] in DIES:
        if words[-3:-2] == ["the"]:  # "put the dead at 14"
            return False
        return (BOUNDED.match(plain, end) or TOLD_BY.match(plain, end)) is not None or _goes_on(plain, end)
    if words[-3:-2] != [] and words[-3] in DIES and words[-2].endswith("ly"):  # "died peacefully at 84"
        return BOUNDED.match(plain, end) is not None
    if words[-4:-3] != [] and words[-4] in DIES and words[-3] in ARTICLES:  # "died a widow at 84"
        return BOUNDED.match(plain, end) is not None
    if _is_late_in_life(plain, start, end):
        return True
    return _STARTS.search(plain, max(0, start - _LONGEST_OPENING), start) is not None and _is_person_next(
        plain, start, end
    )


def _goes_on(plain: str, end: int) -> bool:
    """Whether a word in small letters goes on that is no plural the number counts: "died at 77 | surrounded by"."""
    then = next_word(plain, end) if plain[end] == " " else None
    return then is not None and then[1].islower() and not is_plural(then[1])


_LONGEST_LIFE = 90
_CLOCK_HOURS = 12
"""A number up to here behind "at" may be an hour of the clock."""
_AGE_ENDS = re.compile(
    r" ?[.,;)](?![0-9])|\s*\Z| (?:and|in|after|from|following|but|when|because|while|despite|to(?! (?:the|an?)\b))\b(?! [0-9])"
)


def _is_late_in_life(plain: str, start: int, end: int) -> bool:
    """Whether the number is the age at a death or a step in a life, which is told with day or place: "died Sunday at | 94"."""
    first = max(0, start - _LONGEST_LIFE)
    told = DIED_AT.search(plain, first, start) or LIVED_AT.search(plain, first, start)
    if told is None or not _AGE_ENDS.match(plain, end):
        return False
    return not plain[start].isdigit() or int(plain[start:end]) > _CLOCK_HOURS


def _is_set_off(plain: str, start: int, end: int, words: Sequence[str]) -> bool:
    """Whether a number is set off after a name, "Jane Roe, 28,", with "now" or "then" before it, "Jane Roe, now 28,"."""
    last = words[-1]
    if last not in NOW:
        return _apposition(plain, start, end, last)
    if len(words) > 2 and words[-2] in ("now", "then"):  # "the suspect, then only 15,"
        words = words[:-1]
    who = _NOUN_NOW.search(plain, max(0, start - _LONGEST_NAME), start)
    if who and noun_class(singular(who[1])) == "person" and _ENDS_AGE.match(plain, end):
        return True  # "one of the couple's children, now 28,"
    if words[-2:-1] == [] or words[-2][-1] != ",":
        if last == "now" and SAID_AFTER_AGE.match(plain, end):  # "Mr Roe now 64 said"
            return _NAME_NOW.search(plain, max(0, start - _LONGEST_NAME), start) is not None
        bare = words if last in AFTER_SUBJECT else words[:-1]  # "her child is now 3"
        return bool(bare) and _is_age_of_subject(plain, start, end, bare)
    if words[-2][:-1] in GROUPS:  # "the twins, both 14,"
        return last == "both" and plain[end] in ",."
    comma = plain.rfind(",", max(0, start - _LONGEST_NAME), start)
    return comma > 0 and _apposition(plain, comma + 2, end, words[-2], comma + 1)


_FULL_NAME = re.compile(r"(?<![^\W_])[A-Z][a-z]++ (?:[A-Z]\.? )?[A-Z][\w'’-]*+ \Z")
_NOUN_NOW = re.compile(r"(?<![^\s])([a-z]{3,}), (?:now|then)(?: only| just| still| both| barely)? \Z")
_ENDS_AGE = re.compile(r"[,.;)](?!\d)")
_NAME_NOW = re.compile(r"(?<![^\W_])[A-Z][\w'’-]*+ now \Z")


def _is_after_name(plain: str, start: int, end: int) -> bool:
    """Whether a number of two digits right behind a full name is an age: "Jane Roe | 28 was", "Jane Roe | 28 and Al Poe 30 were"."""
    if end - start != 2 or not plain[start].isdigit():
        return False
    if not _FULL_NAME.search(plain, max(0, start - _LONGEST_NAME), start):
        return False
    return AFTER_NAMED_AGE.match(plain, end) is not None


_NAME_AT_END = re.compile(r"[a-z] ([A-Z][a-z]++) [A-Z][\w'’-]*+, \Z")
"""A full name before the age that ends a headline: "Man Held In Death Of Jane Roe, 28"; a list of towns and numbers has none."""
_AND_SECOND = re.compile(rf" and (?:[0-9]{{1,2}}|{'|'.join(ONES)}),")


_NAME_IN_PICTURE = re.compile(r"[A-Z][a-z]++ \((?:[a-z]+ ){0,2}[a-z]+\), \Z")
_AROUND = re.compile(r"[A-Za-z]{3} , [1-9][0-9]\Z")


_LAST_DAY = 31
_PICTURED = (" at the time,", " (left)", " (right)", " (centre)", " (center)")


_AND_ROLE = re.compile(r" and an? (?!half|quarter|third|bit)[a-z]")


def _sets_off(plain: str, end: int) -> str:
    """What sets off an age behind it: a mark, past what says where in a picture somebody stands, or what he is besides."""
    if plain.startswith(_PICTURED, end) or _AND_ROLE.match(plain, end):
        return ","
    return "—" if plain.startswith((" -- ", " – ", " — "), end) else plain[end]


def _apposition(plain: str, start: int, end: int, last: str, comma: int | None = None) -> bool:
    """A number set off after a name: "Jane Roe, 28,"; after a month it is a day. `comma` ends the name if words follow it."""
    following = _sets_off(plain, end)
    if last.endswith("),") and comma is None:  # "Jane Roe (left), 28,"
        return _NAME_IN_PICTURE.search(plain, max(0, start - _LONGEST_NAME), start) is not None and (
            following in ",.;"
        )
    if last[:-1] in GROUPS and _AND_SECOND.match(plain, end):
        return True
    if last == ",":
        return (
            _AROUND.search(plain, max(0, start - _LONGEST_NAME), end) is not None
            and AFTER_TOKENISED_AGE.match(plain, end) is not None
        )
    if following == "\n":
        named = _NAME_AT_END.search(plain, max(0, start - _LONGEST_NAME), start)
        return named is not None and named[1].lower() in GIVEN_NAMES
    if following == " " and _is_open_apposition(plain, start, end, comma):
        return True
    if not following or following not in ",.;—)" or plain[end + 1].isdigit() or plain[start - 1] != " ":
        return False
    name = last[:-1].rstrip(".")
    day = name in MONTHS and not (plain[start:end].isdecimal() and int(plain[start:end]) > _LAST_DAY)
    if day or not name.replace("-", "").replace("’", "").replace("'", "").isalpha():
        return False
    begin = comma or start - 1
    while begin and plain[begin - 1] == " ":
        begin -= 1
    if name in PERSON_NOUNS or name in PERSONS:
        return following in ",—" or (following == "." and end - start == 2 and name in PERSON_NOUNS)
    if (
        (noun_class(name) == "person" or name.endswith(PERSON_ENDINGS))
        and plain[begin - len(last)].islower()
        and name not in NO_PERSONS
        and BEFORE_NOUN.search(plain, max(0, begin - len(last) - _LONGEST_NAME), begin - len(last))
    ):
        return following == "," and end - start == 2
    return plain[begin - len(last) : begin - len(last) + 1].isupper()


_PERSON_NAMED = re.compile(r"(?<![^\W_])(?:([A-Z][a-z]++) (?:[A-Z]\.? )?|([a-z]+) )[A-Z][\w'’-]*+, \Z")


def _is_open_apposition(plain: str, start: int, end: int, comma: int | None) -> bool:
    """Whether an age behind a person's name lacks its second comma: "Jane Roe, | 28 of Leeds", "her sister Ann, | 27 has won"."""
    named = _PERSON_NAMED.search(plain, max(0, start - _LONGEST_NAME), start) if comma is None else None
    if named is None or not plain[start:end].isdigit():
        return False
    person = named[1].lower() in GIVEN_NAMES if named[1] else named[2] in PERSON_NOUNS
    return person and (AFTER_NAMED_AGE.match(plain, end) or AFTER_OPEN_AGE.match(plain, end)) is not None


def decade_of_life(plain: str, start: int, end: int, words: Sequence[str]) -> tuple[Decimal, int] | None:
    """The first year and the end of a decade of life: "in his 20s", "her mid-thirties", "a 40-something"."""
    first = plain[start:end]
    decade = DECADES.get(first)  # "her Sixties house" is in capitals
    if decade is None:
        decade = int(first) if len(first) == 2 and first.isdigit() else TENS.get(first.lower(), 0)
        if decade not in _DECADES:
            return None
        if some := _SOMETHING.match(plain, end):
            return Decimal(decade), some.end()
        if not first.isdigit() or plain[end] != "s":
            return None
        end += 1
    whose = any(word.partition("-")[0] in POSSESSIVES for word in words[-2:])
    whose = whose or JOINED_DECADE.search(plain, max(0, start - _LONGEST_DECADES), start) is not None
    return (Decimal(decade), end) if whose else None


_LONGEST_DECADES = 40
_DECADES = range(20, OLDEST, 10)
_SOMETHING = re.compile(r"(?:-| - )somethings?\b")
