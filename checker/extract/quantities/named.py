"""Numbers that belong to a name: models, streets, bodies, places, titles of works."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.extract.quantities.plurals import is_plural, singular
from checker.extract.quantities.unit_words import is_money, is_unit_word
from checker.lexicon import hedges, nouns, trends
from checker.lexicon.calendar import MONTHS, WEEKDAYS
from checker.lexicon.counting import ENDS_NAME, OF_BODY, PREPOSITIONS, QUOTED_TITLE
from checker.lexicon.headlines import VERBS
from checker.lexicon.labelled import HOUSES, TITLED
from checker.lexicon.names import PLACE_NOUNS
from checker.lexicon.numbers import ONES, SCALES, TENS
from checker.lexicon.outcomes import OUTCOMES
from checker.lexicon.words import ADVERBS, ARTICLES, CONTRACTED
from checker.text.around import Word, next_word, next_words
from checker.text.wordnet import parts_of_speech

__all__ = [
    "is_body",
    "is_headline_verb",
    "is_model",
    "is_name",
    "is_named_word",
    "is_quoted_title",
    "is_street",
    "is_the_title",
    "is_title",
    "name_after",
    "name_before",
]


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
    if last in nouns.MEASURED_BEFORE or last.replace("’", "'") in CONTRACTED:  # "That's 40 fewer"
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
    if plain[begin - 1] in "\n(":
        return False
    word = plain[begin - len(last) : begin]
    return word != word.lower() or last in nouns.NUMBERED


_OPENS = re.compile(r"(?:^|\n|[.!?”\"] )[A-Z][a-z]+ \Z")

_CAPITAL_BEFORE = re.compile(r"[a-z0-9] [^\W\d_a-z][\w.&'’-]*(?<![.’']),? \Z")

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


def _is_headline(plain: str, at: int) -> bool:
    """Whether the line round a place is in title case and ends without a full stop."""
    last = plain.find("\n", at)
    return is_title(plain, at) and plain[at : last if last >= 0 else None].rstrip()[-1:] not in (
        ".",
        ",",
        ";",
    )


def is_headline_verb(plain: str, start: int, word: str) -> bool:
    """Whether the word before is a verb in a line in title case: "Spirit to Furlough 270 Pilots, | Downgrade 140 Captains"."""
    if not is_title(plain, start):
        return False
    counts = parts_of_speech(word.lower().removeprefix("re-"))
    if (does := _DOES.search(plain, max(0, start - _LONGEST_SUBJECT), start)) and (
        word.endswith(("ing", "ed")) or is_plural(does[1])
    ):  # "Feds | Link 68 Deaths", "City | Adding 40 Buses"
        return "v" in counts and counts["v"] >= counts.get("n", 0)
    if not _OPENS_VERB.search(plain, max(0, start - _LONGEST_SUBJECT), start):
        return False
    if _INFINITIVE.search(plain, max(0, start - len(word) - 5), start):  # "Airline To Ground 12 Jets"
        return "v" in counts or _is_done_again(word.lower())
    return counts.get("v", -1) >= counts.get("n", 0) or (not counts and _is_done_again(word.lower()))


def _is_done_again(word: str) -> bool:
    """Whether a verb stands behind "re": "rehire"."""
    return word.startswith("re") and "v" in parts_of_speech(word[2:])


_DOES = re.compile(r"(?<![^\s‘'\"“])([A-Z][\w’'-]*+) [A-Z][a-z-]+ ['‘\"“]?\Z")
"""The last word of a subject and its verb, in capitals."""
_INFINITIVE = re.compile(r" [Tt]o [A-Z][a-z-]+ \Z")
_LONGEST_SUBJECT = 48
_OPENS_VERB = re.compile(
    r"(?:, | [Tt]o | [Aa]nd |\A|\n)[A-Z][a-z-]+ \Z|(?:\A|\n)[A-Z][\w.'’-]*+ (?:[A-Z][\w.'’-]*+ )?[A-Z][a-z]+s \Z"
)


def name_after(plain: str, start: int, end: int) -> bool:
    """Whether a name goes on after the number: "the 11 Pro"; a plural in capitals is counted ("20 Americans")."""
    word = next_word(plain, end)
    if not word or plain[end] != " " or len(word[1]) < 2 or not word[1].isalpha():
        return False
    if word[1].isupper() and plain[start - 4 : start].lower() == "the ":  # "the 737 MAX"
        return not _goes_on_counted(plain, end)
    if not word[1].istitle() or plain.startswith(" - ", word.end()):  # "12 London - based firms"
        return False
    if word[1].lower() in WEEKDAYS:  # "shot a 66 Thursday"
        return False
    adjective = word[1].lower().endswith(nouns.ADJECTIVE_ENDINGS)
    if adjective and plain.startswith(" and ", word.end()) and _goes_on_far(plain, word.end()):
        return False
    if word[1].endswith("s") or is_plural(word[1]) or _befalls(plain, start, word[1].lower()):
        return False
    return not _name_is_counted(plain, word.end())


def _befalls(plain: str, start: int, word: str) -> bool:
    """Whether a headline says of so many what they do or what befell them: "29 | Killed in Market Blast", "Only 3 Survive"."""
    parts = parts_of_speech(word)
    told = word in _OUTCOMES or ("v" in parts and "n" not in parts and not is_unit_word(word))
    return told and is_title(plain, start)


def _name_is_counted(plain: str, end: int) -> bool:
    """Whether a plural follows within two words of a name that goes on here: "10 North | Korean guard posts"."""
    found = next_words(plain, end)
    after = found.groups() if found else []
    names = next((at for at, word in enumerate(after[:_LONGEST_BEFORE_COUNTED]) if not word.istitle()), 0)
    return any(map(is_plural, after[: names + 2]))


_OUTCOMES = frozenset().union(*OUTCOMES.values())
_LONGEST_BEFORE_COUNTED = 4
"""Words in which a name before what is counted has ended."""


def _goes_on_counted(plain: str, end: int) -> bool:
    """Whether a plural follows within two words: "7 European countries"."""
    found = next_words(plain, end)
    return found is not None and any(word is not None and is_plural(word) for word in (found[1], found[2]))


def _goes_on_far(plain: str, end: int) -> bool:
    """Whether a plural follows within four words: "Two First-Round Picks"."""
    found = next_words(plain, end)
    return found is not None and any(word is not None and is_plural(word) for word in found.groups()[:4])


def is_name(plain: str, start: int, words: Sequence[str], following: Word | None) -> bool:
    """Whether a number word in capitals inside a sentence begins a name: "Three Mile Island", "the Five Eyes"."""
    if not plain[start].isupper():
        return False
    if following and following[1].lower() in _IN_NUMBERS:
        following = _past_number(plain, following)
        if following is None or is_unit_word(singular(following[1].lower())) or is_money(following[1]):
            return False  # "The answer is Twenty-Two", "won Five Thousand Dollars"
    if not (following and following[1][0].isupper()):
        return _is_brand(plain, start, words)
    if TITLED.search(plain, max(0, start - _LONGEST_KIND), start):
        return True
    if _is_place(plain, following):
        return True
    if not words:
        return False
    before = plain[max(0, start - 40) : start].split()
    if plain[start - 1] != " " or not before:
        return False
    if before[-1] == "The":  # "The Five Eyes"; a headline has more in capitals
        return ENDS_NAME.match(plain, start) is not None or is_the_title(plain, start, following.start(1) - 1)
    if before[-1] not in ARTICLES and _is_headline(plain, start) and _goes_on_far(plain, following.start()):
        return False  # "Test for Three Common Infections"
    return before[-1].islower() and before[-1].isalpha()


_IN_NUMBERS = frozenset((*ONES, *TENS, *SCALES)) - {"one"}
_MOST_WORDS = 25


def _past_number(plain: str, word: Word) -> Word | None:
    """The word after the number whose second word is known."""
    after: Word | None = word
    for _ in range(_MOST_WORDS):
        if after is None or after[1].lower() not in _IN_NUMBERS | {"and", "one"}:
            break
        after = next_word(plain, after.end())
    return after


def _is_brand(plain: str, start: int, words: Sequence[str]) -> bool:
    """Whether a number word in capitals is a whole name inside a sentence: "averaged 188 on | Three, according to"."""
    if not words or words[-1] not in PREPOSITIONS or is_title(plain, start):
        return False
    return _BRAND_ENDS.match(plain, start) is not None and plain[start - 2].islower()


_BRAND_ENDS = re.compile(r"[A-Z][a-z]+(?:[,;:)]|\.(?![0-9]))")

_LONGEST_KIND = 18


def is_quoted_title(plain: str, start: int) -> bool:
    """Whether a number opens the title of a work in marks of quotation: "“Twelve Angry Men”"; a quoted sentence has small words."""
    return QUOTED_TITLE.match(plain, max(0, start - 1)) is not None


def is_the_title(plain: str, start: int, end: int) -> bool:
    """Whether digits behind "The" in capitals inside a sentence begin a title: "a copy of The | 39 Steps"; no headline."""
    if plain[start - 4 : start] != "The " or not _INSIDE.search(plain, max(0, start - 7), start - 4):
        return False
    word = next_word(plain, end) if plain[end] == " " else None
    return word is not None and word[1].istitle() and not is_title(plain, start)


_INSIDE = re.compile(r"[a-z],? [“\"‘']?\Z")


def _is_place(plain: str, word: Word) -> bool:
    """Whether a word for a place ends a name whose second word this is: "Three Mile | Island", "Six Mile Creek"."""
    then = next_word(plain, word.end()) if plain[word.end()] == " " else None
    if then is None or not then[1].istitle() or is_plural(then[1]):
        return False
    if is_plural(word[1]) and then[1].lower() in HOUSES | PLACE_NOUNS | nouns.STREETS:  # "Seven Sisters Road"
        return True
    if then[1].lower() not in PLACE_NOUNS:
        return False
    return not _goes_on_counted(plain, then.end())  # "Three Rhode Island men"


def is_named_word(plain: str, start: int, words: Sequence[str]) -> bool:
    """Whether a number word in capitals belongs to the name before it: "Page Six", "Group of Seven"."""
    if not plain[start].isupper() or not words:
        return False
    if words[-1] == "of":
        return is_body(plain, start)
    return name_before(plain, start, words)


_GROUP = re.compile(rf"{OF_BODY}\Z")


def is_body(plain: str, start: int) -> bool:
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
        if _NAMED.search(plain, max(0, at - 16), at) or _NAME_ADDED.match(plain, at + len(printed)):
            return True
    return False


_MOST_NAMED = 4

_NAMED = re.compile(r"(?<![^\W_])[A-Z][A-Za-z]+\Z")
_NAME_ADDED = re.compile(r" [A-Z][a-z]++(?<!s)(?! [a-z]+s\b)")
"""The name behind the number of a model: "the 787 | Dreamliner"; "the 300 Spartans" and "300 Welsh miners" are counted."""

_NO_NAMES = (
    nouns.STOP | nouns.LEADS | ADVERBS | hedges.FILLERS | frozenset(trends.TRENDS) | frozenset(WEEKDAYS) | frozenset(MONTHS)
    | frozenset(phrase.rpartition(" ")[2] for phrase in hedges.BEFORE)
)  # fmt: skip
"""Words that are no name though they stand in capitals, as at the start of a sentence or in a headline."""
