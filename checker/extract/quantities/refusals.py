"""Numbers that count nothing: labels, scores, list numbers, model names, clock times, codes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from checker.extract.quantities.plurals import is_plural
from checker.lexicon import hedges, nouns, trends
from checker.lexicon.calendar import MONTHS, WEEKDAYS
from checker.lexicon.clock import GOES_ON, NOONS, WORDS
from checker.lexicon.counting import (
    BEFORE_DAY,
    CALLED,
    CALLING,
    CODE_APART,
    CRICKET,
    ENDS_NAME,
    ENUMERATED,
    ENUMERATES,
    LAST_ROUNDS,
    NO_NUMBERS,
    NO_ZERO,
    NUMBERED_AHEAD,
    NUMBERED_COMPOUNDS,
    OF_BODY,
    QUOTED_TITLE,
    STATIONS,
    VERSIONED,
    WORK,
)
from checker.lexicon.headlines import VERBS
from checker.lexicon.names import PLACE_NOUNS
from checker.lexicon.numbers import ONES
from checker.lexicon.units import TIMES
from checker.lexicon.words import ADVERBS, MODALS
from checker.text.around import Word, next_word, next_words

__all__ = [
    "CHAIN",
    "LOCAL_NUMBER",
    "coordinate_end",
    "is_clock",
    "is_in_row",
    "is_label",
    "is_lettered",
    "is_list_number",
    "is_model",
    "is_name",
    "is_named_word",
    "is_numbered",
    "is_phone",
    "is_pronoun",
    "is_quoted_title",
    "is_ranking",
    "is_round",
    "is_slashed",
    "is_station",
    "is_street",
    "is_version",
    "is_worded_label",
    "name_after",
    "name_before",
    "no_number_end",
    "phone_end",
    "told_end",
]

LOCAL_NUMBER = re.compile(r"(?:[ -][0-9]{2,8}){1,4}")
"""The rest of a telephone number whose first digits were refused: "0800 123 456"."""

CHAIN = re.compile(
    r"(?>(?: : (?=[0-9]{2}(?![0-9]))|[0-9A-Za-z_:/.-]|–| / (?=[0-9]{1,2}(?![0-9.,]*[0-9]))|'(?=[0-9])|[’′](?=[0-9]))*)"
)
"""The rest of a code whose first digits were refused: "555-1234", "2-1", "11:30"."""


def is_clock(plain: str, end: int) -> bool:
    """Whether a number that ends here is a time of day."""
    following = plain[end]
    if following not in _CLOCK_STARTS:
        return False
    if following == " " and _CLOCK_APART.match(plain, end):
        return True
    if following == " " and plain.startswith(_NOONS, end):
        return True
    at = end + (following == " ")
    if (
        plain[at] == ":" and plain[at + 1] == " " and plain[at + 2 : at + 4].isdigit()
    ):  # "6 : 56 AM", set apart
        return True
    if following == ":" or plain[at : at + 2].lower() not in GOES_ON:
        return following == ":"
    rest = plain[at : at + 13].lstrip(" ").lower()
    if not rest.startswith(WORDS):
        return False
    after = rest[3:4] if rest[1] == "." else rest[2:3]
    return rest[0] not in "ap" or not after.isalnum()


_CLOCK_APART = re.compile(r" \. [0-5][0-9] ?[ap] ?\.? ?m(?![a-z])")
"""The minutes of a time that a tokeniser has set apart: "11 | . 30pm"."""
_CLOCK_STARTS = " apAP:"
_NOONS = tuple(f" {word}" for word in NOONS)


def is_station(plain: str, end: int) -> bool:
    """Whether a number that ends here is the wavelength that a station is called by: "101.5 | FM"."""
    return plain.startswith(STATIONS, end)


_AFTER_LIST_NUMBER = (". ", ") ", ".\t", ")\t")


def is_list_number(plain: str, start: int, end: int) -> bool:
    """Whether the number opens a line as "1. " or "2) ", or counts on in running text: "… them. 2. Stir. 3. Wait."."""
    if plain[end : end + 2] not in _AFTER_LIST_NUMBER:
        return False
    return _counts_on(plain, start, end) or (
        not plain[max(0, plain.rfind("\n", max(0, start - 5), start) + 1, start - 5) : start].strip(" (#")
        and (start < 5 or "\n" in plain[start - 5 : start])
    )


def _counts_on(plain: str, start: int, end: int) -> bool:
    """Whether a number that stands by itself between two sentences has the one before or after it near."""
    if end - start > 2 or not plain[start:end].isdecimal() or not plain[end + 2].isupper():
        return False
    if start and plain[max(0, start - 4) : start].rstrip(" ")[-1:] not in _SENTENCE_ENDS:
        return False
    number = int(plain[start:end])
    after = plain.find(f" {number + 1}. ", end, end + _NEXT_ITEM)
    before = plain.rfind(f"{number - 1}. ", max(0, start - _NEXT_ITEM), start)
    return after > 0 or (before >= 0 and not plain[before - 1].isdigit())


_SENTENCE_ENDS = tuple('.!?:…)”"\n')
_NEXT_ITEM = 400
"""Characters to the next number of a list in running text."""


_APART = re.compile(r" / [0-9]{1,2}(?![0-9.,]*[0-9])")


def is_slashed(plain: str, end: int) -> bool:
    """Whether a slash between spaces joins the number to another, as tokenisers have it: "24 / 7"."""
    return _APART.match(plain, end) is not None


_ROW = re.compile(r" [0-9][0-9.,]*+(?![-%–]| (?:and|or) [0-9])")


def is_in_row(plain: str, end: int) -> bool:
    """Whether another number in digits follows at once, as in a table: prose writes one of the two out.

    Source: The Chicago Manual of Style (17th ed.), 9.7.
    """
    return _ROW.match(plain, end) is not None


def is_label(words: Sequence[str]) -> bool:
    """Whether the word before the number makes it a label: "Section 427", "page 3", "Articles 101 and 102"."""
    if words[-1:] == ["."] and words[-2:-1] == ["no"]:  # "the no . 2 maker", as tokenisers have it
        return True
    if not words or words[-1].rstrip(".") not in nouns.LABELS:
        return False
    return not ((words[-1] in TIMES or words[-1] == "row") and words[-2:-1] != [] and words[-2] in _WHICH)


def is_day(plain: str, start: int, end: int, words: Sequence[str]) -> bool:
    """Whether the number is a day behind a month in small letters that is a word too: "on march 26", "may 16"."""
    printed = plain[start:end]
    if not words or len(printed) > 2 or not printed.isdecimal() or int(printed) > _LONGEST_MONTH:
        return False
    if plain[end : end + 1] in ("%", "-"):
        return False
    if words[-1] == "march" and words[-2:-1] == ["of"] and not next_word(plain, end):
        return True  # "as of march 31 ,"
    if words[-1] == "may":  # "may 5 people come"
        then = next_word(plain, end)
        return plain[start - 4 : start] == "may " and not (then and is_plural(then[1]))
    return (
        words[-1] == "march"
        and words[-2:-1] != []
        and words[-2] in BEFORE_DAY
        and plain[start - 6 : start - 1] == "march"
    )


_LONGEST_MONTH = 31
_WHICH = frozenset("a last this next each every a per that past same".split())
"""What makes a stretch of time no label: "last week 978 people", but "week 12"."""


def is_worded_label(words: Sequence[str]) -> bool:
    """Whether the word before a number in words makes it a label: "phase two", "the number one brand"."""
    if not words or words[-1] not in nouns.WORDED_LABELS:
        return False
    return not (
        words[-1] in TIMES and words[-2:-1] != [] and words[-2] in _WHICH
    )  # "this week two officials"


_SERIES = re.compile(r"([A-Z][a-z]+) (?:[0-9]{1,3}(?:, [0-9]{1,3}){0,6},? (?:and|or|to|&) )?\Z")
_PAIR = re.compile(r"[a-z] [A-Za-z]*[A-Z][A-Za-z]* ([1-9][0-9]?) (?:and|or|to|&) \Z")
"""A name with its number, to which the next number is joined."""
_LONGEST_SERIES = 48


def is_in_series(plain: str, start: int, end: int) -> bool:
    """Whether the number is one of a series of labels: "Articles 101 and 102", "Years 7 and 8"."""
    found = _SERIES.search(plain, max(0, start - _LONGEST_SERIES), start)
    if found is None or found[1].lower() in nouns.SERIES:
        return found is not None
    pair = _PAIR.search(plain, max(0, start - _LONGEST_SERIES), start)  # "Windows 10 and 11"
    return pair is not None and plain[start:end] == str(int(pair[1]) + 1)


def _work_end(plain: str, start: int) -> int | None:
    """Where a stretch of time ends that is the title of a work inside a sentence: "gave | 60 Minutes an interview"."""
    found = WORK.match(plain, start)
    return found.end() if found and not is_title(plain, start) else None


_CALLS = frozenset("911 999 112 000 111 101 988 118 116 119".split())


def is_emergency_call(plain: str, start: int, end: int, words: Sequence[str]) -> bool:
    """Whether the digits are a number to call: "a 911 call", "dial 999"."""
    if plain[start:end] not in _CALLS:
        return False
    return CALLED.match(plain, end) is not None or (bool(words) and words[-1] in CALLING)


def is_numbered(plain: str, start: int, end: int, words: Sequence[str]) -> bool:
    """Whether the digits are a label by what stands around them: a day, a number to call, one of a series."""
    return (
        is_label(words)
        or (words[-1:] == ["the"] and NUMBERED_AHEAD.match(plain, end) is not None)
        or (words[-1:] == ["u.s."] and end - start < _ROAD_DIGITS and not _is_plural_next(plain, end))
        or is_day(plain, start, end, words)
        or _ends_season(plain, start, end)
        or is_emergency_call(plain, start, end, words)
        or CODE_APART.search(plain, max(0, start - 12), start) is not None
        or is_in_series(plain, start, end)
        or _BLOCK_OF.match(plain, end) is not None
        or (words[-1:] == ["of"] and _is_group(plain, start))
        or is_model(plain, start, end, words)
    )


_FIRST_OF_SEASON = re.compile(r"(?<![^\s(])(?:19|20)([0-9]{2}) [-–] \Z")


def _ends_season(plain: str, start: int, end: int) -> bool:
    """Whether two digits are the second year of two that a dash stands apart between: "the financial year 2012 - 13"."""
    if end - start != 2 or plain[start - 1] != " ":
        return False
    first = _FIRST_OF_SEASON.search(plain, max(0, start - 8), start)
    return first is not None and (int(first[1]) + 1) % 100 == int(plain[start:end])


_ROAD_DIGITS = 4
"""Fewer digits than a highway's number has: "a crash on U.S. 89"."""


def _is_plural_next(plain: str, end: int) -> bool:
    """Whether a plural follows the number that ends here: "the U.S. 12 | times"."""
    then = next_word(plain, end)
    return then is not None and is_plural(then[1])


_BLOCK_OF = re.compile(r"(?<=[0-9]00) block of ")
"""What follows the number of houses: "the 3200 | block of D Street"."""


def _score_end(plain: str, start: int) -> int | None:
    """Where a cricket score ends that begins at `start`: "112 for 4"."""
    found = CRICKET.match(plain, start)
    return found.end() if found else None


_SCORE_APART = re.compile(
    r"([0-9]{1,3}) - ([0-9]{1,3})(?![\w,%]|\.[0-9]| - | (?:percent|per cent|pounds?|%))"
)


def _score_apart_end(plain: str, start: int) -> int | None:
    """Where a score ends whose dash a tokeniser has set apart, the larger number first: "a 21 - 19 majority"."""
    found = _SCORE_APART.match(plain, start)
    return found.end() if found and int(found[1]) > int(found[2]) else None


def told_end(plain: str, start: int, end: int) -> int | None:
    """Where a score or the title of a work ends that begins with the digits from `start` to `end`; None where none does."""
    if plain[end + 1].isupper():
        return _work_end(plain, start)
    if plain.startswith(" - ", end):
        return _score_apart_end(plain, start)
    return _score_end(plain, start) if plain.startswith((" for ", " without "), end) else None


def is_street(plain: str, end: int) -> bool:
    """Whether a street's name follows, "12 Oaks Road", and nothing that is counted: "20 Wall Street banks"."""
    word = next_word(plain, end)
    for _ in range(_LONGEST_STREET):
        if not word or not word[1].istitle():
            return False
        word = next_word(plain, word.end())
        if word and word[1].lower() in nouns.STREETS:
            return not _goes_on_counted(plain, word.end())
    return False


_LONGEST_STREET = 3
"""Words in the name of a street before the last."""


def name_before(plain: str, start: int, words: Sequence[str]) -> bool:
    """Whether the word before is a name that the number belongs to: "iPhone 12", "Llama 4 models", "S&P 500"."""
    if not words or words[-1] in _NO_NAMES:
        return bool(words) and words[-1] in VERBS and _is_inside_name(plain, start, words[-1])
    last = words[-1]
    if last in nouns.MEASURED_BEFORE:
        return False
    if last.endswith("ly") and _OPENS.search(
        plain, max(0, start - len(last) - 4), start
    ):  # "Ultimately 22 students"
        return False
    if last[-1:] in '.,;:!?)"”—' and last[:-1] not in ("inc", "corp", "ltd", "co"):
        return False
    begin = start
    while begin and plain[begin - 1] == " ":
        begin -= 1
    if plain[begin - 1] == "\n":
        return False
    word = plain[begin - len(last) : begin]
    return word != word.lower() or last in nouns.NUMBERED


_OPENS = re.compile(r"(?:^|\n|[.!?”\"] )[A-Z][a-z]+ \Z")
_CAPITAL_BEFORE = re.compile(r"[a-z0-9] [^\W\d_a-z][\w.&'’-]*,? \Z")
_LONG_WORDS = re.compile(r"[^\W\d_]{4,}")
_LINE = 160
_MOSTLY = 0.8


def _is_inside_name(plain: str, start: int, verb: str) -> bool:
    """Whether a verb in capitals goes on a name inside a sentence: "the new Apple Watch 5"; headlines have all in capitals."""
    at = plain.rfind(plain[start - len(verb) - 1 : start - 1], max(0, start - len(verb) - 4), start)
    if at < 1 or not plain[at].isupper() or not _CAPITAL_BEFORE.search(plain, max(0, at - 24), at):
        return False
    return not is_title(plain, at)


def is_title(plain: str, at: int) -> bool:
    """Whether the line round a place is in title case: nearly all of its longer words begin with a capital."""
    first = plain.rfind("\n", max(0, at - _LINE), at) + 1 or max(0, at - _LINE)
    last = plain.find("\n", at, at + _LINE)
    long: list[str] = _LONG_WORDS.findall(plain, first, last if last >= 0 else at + _LINE)
    return sum(word[0].isupper() for word in long) >= _MOSTLY * len(long)


def name_after(plain: str, start: int, end: int) -> bool:
    """Whether a name goes on after the number: "the 11 Pro"; a plural in capitals is counted ("20 Americans")."""
    word = next_word(plain, end)
    if not word or plain[end] != " " or len(word[1]) < 2 or not word[1].isalpha():
        return False
    if word[1].isupper() and plain[start - 4 : start].lower() == "the ":  # "the 737 MAX"
        return not _goes_on_counted(plain, end)
    if not word[1].istitle():
        return False
    if word[1].lower() in WEEKDAYS:  # "shot a 66 Thursday"
        return False
    return not (word[1].endswith("s") or is_plural(word[1])) and not _goes_on_counted(plain, word.end())


def _goes_on_counted(plain: str, end: int) -> bool:
    """Whether a plural follows within two words: "7 European countries"."""
    found = next_words(plain, end)
    return found is not None and any(word is not None and is_plural(word) for word in (found[1], found[2]))


def is_phone(plain: str, start: int, end: int) -> bool:
    """Whether the digits are an area code: "(555) 555-0100"."""
    exchange = plain[end + 1 : end + 6].lstrip(" ")
    return plain[start - 1] == "(" and exchange[:3].isdecimal() and exchange[3:4] == "-"


_INTERNATIONAL = re.compile(r"[0-9]{1,3}[ -](?:\(?[0-9]{1,5}\)?[ -]?){2,6}")


_COORDINATE = re.compile(
    r"[°º˚] ?(?:[0-9]{1,2}(?:\.[0-9]+)?['′’] ?(?:[0-9]{1,2}(?:\.[0-9]+)?(?:[\"″”]|''|’’) ?)?)?[NSEW](?![A-Za-z])"
)


def coordinate_end(plain: str, end: int) -> int | None:
    """Where a latitude or a longitude ends whose degrees end at `end`: "45°30′N"."""
    found = _COORDINATE.match(plain, end) if plain[end] in "°º˚" else None
    return found.end() if found else None


def phone_end(plain: str, start: int) -> int | None:
    """Where an international telephone number ends whose country code begins at `start`: "+44 20 7946 0958"."""
    found = _INTERNATIONAL.match(plain, start) if plain[start - 1] == "+" else None
    return found.end() if found and found.end() - start > 8 else None


def is_lettered(plain: str, end: int, words: Sequence[str]) -> bool:
    """Whether one letter goes on a label's number: "Ward 6B", "seat 14A", "room 40b"."""
    return (
        plain[end].isalpha() and not (plain[end + 1].isalnum() or plain[end + 1] == "/") and is_label(words)
    )


_SMALL = tuple(ONES)
_N_FOR_N = re.compile(
    rf"(?:{'|'.join(_SMALL)}) ?- ?(?:for|on) ?- ?(?:{'|'.join(_SMALL)})(?![^\W_])|(fifty|two|one|four) ?- ?\1(?=[ .,])(?! ?-)"
    r"|(?:two|three|four|five|ten) for one (?:stock|share|split|deal|offer|sale)",
    re.IGNORECASE,
)
"""Numbers that make one word: "a two-for-one split", "one-on-one", "fifty-fifty"."""


def no_number_end(plain: str, start: int, end: int, words: Sequence[str]) -> int | None:
    """Where a word ends that a number word is part of: "one-time costs", "zero tolerance", "ground zero"."""
    if plain[start:end].lower() == "zero" and words and words[-1] in NO_ZERO:
        return end
    if plain[start - 1] == "-" and words and words[-1] in NUMBERED_COMPOUNDS:
        return end
    if (
        plain[end] == ","
        and ENUMERATES.match(plain, end)
        and ENUMERATED.search(plain, max(0, start - 8), start)
    ):
        return end
    if found := _N_FOR_N.match(plain, start):
        return found.end()
    return end if NO_NUMBERS.match(plain, start) else None


def is_version(words: Sequence[str]) -> bool:
    """Whether a decimal after the word is a label: "Version 2.0", "Section 4.1"."""
    return bool(words) and words[-1] in VERSIONED


def is_name(plain: str, start: int, words: Sequence[str], following: Word | None) -> bool:
    """Whether a number word in capitals inside a sentence begins a name: "Three Mile Island", "the Five Eyes"."""
    if not (plain[start].isupper() and following and following[1][0].isupper()):
        return False
    if _is_place(plain, following):
        return True
    if not words:
        return False
    before = plain[max(0, start - 40) : start].split()
    if plain[start - 1] != " " or not before:
        return False
    if before[-1] == "The":  # "The Five Eyes"; a headline has more in capitals
        return ENDS_NAME.match(plain, start) is not None
    if is_title(plain, start) and _goes_on_counted(
        plain, following.start()
    ):  # "Test for Three Common Infections"
        return False
    return before[-1].islower() and before[-1].isalpha()


def is_quoted_title(plain: str, start: int) -> bool:
    """Whether a number opens the title of a work in marks of quotation: "“Twelve Angry Men”"; a quoted sentence has small words."""
    return QUOTED_TITLE.match(plain, max(0, start - 1)) is not None


def _is_place(plain: str, word: Word) -> bool:
    """Whether a word for a place ends a name whose second word this is: "Three Mile | Island", "Six Mile Creek"."""
    then = next_word(plain, word.end()) if plain[word.end()] == " " else None
    if then is None or not then[1].istitle() or then[1].lower() not in PLACE_NOUNS or is_plural(then[1]):
        return False
    return not _goes_on_counted(plain, then.end())  # "Three Rhode Island men"


def is_named_word(plain: str, start: int, words: Sequence[str]) -> bool:
    """Whether a number word in capitals belongs to the name before it: "Page Six", "Group of Seven"."""
    if not plain[start].isupper() or not words:
        return False
    if words[-1] == "of":
        return _is_group(plain, start)
    return name_before(plain, start, words)


_GROUP = re.compile(rf"{OF_BODY}\Z")


def _is_group(plain: str, start: int) -> bool:
    """Whether the number ends the name of a body: "the Group of 20", "the Gang of Eight"."""
    return _GROUP.search(plain, max(0, start - 14), start) is not None


_MODEL_WITHIN = 4000
"""Characters back in which the whole name of a model is looked for."""


def is_model(plain: str, start: int, end: int, words: Sequence[str]) -> bool:
    """Whether a bare number is the model that was named in full before: "Boeing 787 … than the | 787"."""
    if not words or words[-1] != "the" or end - start not in (3, 4):
        return False
    printed, at = f" {plain[start:end]}", start - _MODEL_WITHIN
    for _ in range(_MOST_NAMED):
        at = plain.find(printed, max(0, at + 1), start - 1)
        if at < 0:
            return False
        if _NAMED.search(plain, max(0, at - 16), at):
            return True
    return False


_MOST_NAMED = 4


_NAMED = re.compile(r"(?<![^\W_])[A-Z][A-Za-z]+\Z")


def is_round(words: Sequence[str], value: Decimal | None) -> bool:
    """Whether a bare number after "last" is a round of a cup: "the last 16", "the final eight"."""
    return words[-1:] != [] and words[-1] in ("last", "final") and value is not None and value in LAST_ROUNDS


def is_pronoun(words: Sequence[str]) -> bool:
    """Whether a number word without a noun stands for what was named before: "the two", "the top three"."""
    return bool(words) and words[-1] in nouns.PRONOUN_BEFORE


def is_ranking(words: Sequence[str]) -> bool:
    """Whether a number without a noun is the length of a ranking: "the top 10"; a toll "could top 10" as well."""
    return bool(words) and words[-1] in ("top", "bottom") and words[-2:-1] not in _MAY


_MAY = tuple([word] for word in sorted(MODALS))
_NO_NAMES = (
    nouns.STOP | nouns.LEADS | ADVERBS | hedges.FILLERS | frozenset(trends.TRENDS) | frozenset(WEEKDAYS) | frozenset(MONTHS)
    | frozenset(phrase.rpartition(" ")[2] for phrase in hedges.BEFORE)
)  # fmt: skip
"""Words that are no name though they stand in capitals, as at the start of a sentence or in a headline."""
