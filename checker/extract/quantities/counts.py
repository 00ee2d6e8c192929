"""What a number without a unit of measure counts, and whether it counts anything at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from checker.extract.quantities import codes, labels, named
from checker.extract.quantities.context import HedgeAfter
from checker.extract.quantities.nouns import counted_noun, plural_noun
from checker.extract.quantities.numerals import NUMBER_WORDS
from checker.extract.quantities.plurals import is_plural, singular
from checker.extract.quantities.predicates import is_anyone, is_predicate, is_without
from checker.extract.quantities.ranges import Pair
from checker.extract.quantities.rates import reckoned_bare
from checker.extract.quantities.sides import Side
from checker.extract.quantities.symbols import Unit
from checker.extract.quantities.unit_words import unit_named
from checker.extract.quantities.units import unit_at, unit_in_words
from checker.kinds import Hedge
from checker.lexicon import nouns
from checker.lexicon.attribution import HEADLINE_SOURCES
from checker.lexicon.calendar import MONTHS, SEASONS
from checker.lexicon.counting import (
    COMPARING,
    FORECAST_BY,
    GIVING,
    LAST_ROUNDS,
    OBJECT,
    OF_NUMBER,
    PREPOSITIONS,
    THE,
)
from checker.lexicon.labelled import CALIBRES, NOMINAL
from checker.lexicon.names import GIVEN_NAMES, PLACES
from checker.lexicon.numbers import ONE
from checker.lexicon.subjects import ENDS_SHARE
from checker.lexicon.trends import AFTER
from checker.lexicon.units import POINTS, TIMES
from checker.text.around import Word, next_word
from checker.text.wordnet import parts_of_speech

__all__ = ["count", "suspended_unit"]

_ONES = ("one", "1 i", "1 o")
"""How a share of one begins: "one in nine", "1 in 9", "1 out of 9"."""
_DETERMINERS = THE | {"your", "all", "this", "that", "last", "next"}
_SUSPENDED = re.compile(r"-,? .{0,24}?[^\W_]-([a-z]{2,20})(?![^\W_])")
_STRONG = "-strong"
"""After a number, how many a group has: "a 10,000-strong crowd"."""


def count(
    plain: str,
    side: Side,
    pair: Pair | None,
    end: int,
    words: Sequence[str],
    hedge: Hedge | None,
    after: HedgeAfter | None,
) -> Unit | None:
    """What the number that ends at `end` counts, as a unit of kind quantity or number; None when it counts nothing.

    `words` stand before it; `hedge` is among them, `after` stands after it: labels and names are never hedged.
    """
    if reckoned := reckoned_bare(plain, side, end):
        return reckoned
    if _is_no_count(plain, side, end, words, hedge, after) or is_without(plain, side, next_word(plain, end)):
        return None
    single = not pair and side.scale is ONE and side.form in ("digits", "words") and side.low == 1
    half = side.form == "words" and side.low in _PARTS and plain[side.end] == " "  # "half a point"
    at = after.beyond if after else end
    at = _past_quote(plain, side, at)
    following = side.following if at == side.end else next_word(plain, at)
    if (measured := _measured_before(plain, end, words)) and side.form == "digits" and not pair:
        return Unit("quantity", measured, end)
    if following and side.place < 1 and following[1].lower() in nouns.QUAKES:
        return Unit("quantity", "magnitude", end)
    if after and following and plain[end] == "-":
        unit = unit_in_words(plain, at, following, False)
        if unit and unit.name and unit.scale is ONE:  # "100-plus mph"
            return unit
    if part := _of_one(plain, following) or _forecast(plain, side, end, following, words):
        return part
    if words[-2:] == ["round", "of"] and side.low in LAST_ROUNDS and side.scale is ONE:
        return None
    noun = _counted(plain, side, at, following, single or half, words)
    noun = noun or (None if following or single else _quoted_noun(plain, at))
    if noun and not _is_version(plain, side, noun, words):
        whole = side.form == "fraction" and noun.name not in POINTS
        return Unit("number", f"fraction of {noun.name}", max(noun.end, end)) if whole else noun
    if not (hedge or after) and _names_something(plain, side, words):
        return None
    if single and (sized := _ONE_SIZED.match(plain, end)):
        one = counted_noun(plain, sized.end(), next_word(plain, sized.end()), True)
        return one._replace(end=end) if one else None
    joined = after is not None and after.beyond > end and plain[end] == "-"  # "a dozen-plus"
    return _uncounted(plain, side, pair, after.end if after and joined else end, words, single)


def _is_no_count(
    plain: str, side: Side, end: int, words: Sequence[str], hedge: Hedge | None, after: HedgeAfter | None
) -> bool:
    """Whether a number is a label, a part of a name, a version or the bore of a gun."""
    if side.form == "words":
        anyone = side.low == 1 and words[-1:] != [] and is_anyone(words[-1], side.following)
        return anyone or named.is_named_word(plain, side.start, words) or labels.is_worded_label(words)
    if side.form != "digits":
        return False
    if side.place is ONE:
        return not after and _counts_nothing(plain, side, end, words, hedge is not None)
    return labels.is_version(words) or (plain[side.start] == "." and CALIBRES.match(plain, end) is not None)


_ONE_SIZED = re.compile(r" [0-9][0-9,.]*-[a-z]+(?:-[a-z]+)?(?= [a-z])")
"""What stands between "one" and its noun, a figure of its own: "one | 380-calorie | bagel"."""
_FEWEST = 1000
"""More than any number of forecasters that were asked."""


def _forecast(plain: str, side: Side, end: int, following: Word | None, words: Sequence[str]) -> Unit | None:
    """The bare number before those who forecast it: "the 170,000 | economists had expected"; "the 16 analysts" counts."""
    large = side.scale is not ONE or (side.low is not None and side.low >= _FEWEST)
    if not (large and following and words[-1:] == ["the"]):
        return None
    return Unit("number", None, end) if FORECAST_BY.match(plain, following.start(1)) else None


_CLOSING = ("”", '"')
_QUOTED = re.compile(r"[“\"][^”\"]{0,20}\Z")


def _past_quote(plain: str, side: Side, at: int) -> int:
    """Past a mark that closes a quotation around the number alone: "“less than 100” troops"."""
    quoted = plain[at] in _CLOSING and plain[at + 1] == " "
    return at + 1 if quoted and _QUOTED.search(plain, max(0, side.start - 24), side.start) else at


_IN_QUOTES = re.compile(r" [\"“'‘](?P<words>[A-Za-z][A-Za-z-]+(?: [A-Za-z-]+){0,3})[,]?[\"”'’](?![A-Za-z])")


def _quoted_noun(plain: str, at: int) -> Unit | None:
    """What is counted in marks of quotation, or behind an adjective in them: "300 “military advisers”", "12 'ghost' workers"."""
    found = _IN_QUOTES.match(plain, at)
    if found is None:
        return None
    *_, last = found["words"].split(" ")
    if is_plural(last):
        return Unit("quantity", singular(last), found.end("words"))
    return plural_noun(plain, found.end())


def _measured_before(plain: str, end: int, words: Sequence[str]) -> str | None:
    """What the words around a number without a unit say it measures: "a magnitude of 7.1", "6.5 on the Richter scale"."""
    if plain.startswith(" on the Richter", end):
        return "magnitude"
    if not words:
        return None
    last = words[-2] if words[-1] == "of" and len(words) > 1 else words[-1]
    return last.strip("-") if last.strip("-") in nouns.MEASURED_BEFORE else None


def _uncounted(
    plain: str, side: Side, pair: Pair | None, end: int, words: Sequence[str], single: bool
) -> Unit | None:
    """How a number is read that no noun follows."""
    if side.form == "vague" and plain.startswith(("multi", "Multi"), side.start):
        return None
    if side.form == "words" and (whole := _or_two(words)):
        return Unit("quantity", whole, end)
    if plain.startswith(_STRONG, end) and not plain[end + len(_STRONG)].isalnum():
        return Unit("number", None, end + len(_STRONG))
    if (pair and pair.hyphened and side.place is ONE) or plain[end] == "-":
        return None
    if not pair and side.scale is ONE and labels.is_round(words, side.low):
        return None
    pronoun = labels.is_pronoun(words) and words[-2:] not in _OF_WHICH
    if pronoun and NOMINAL.match(plain, end):  # "the four accused, who"
        return Unit("number", None, end)
    if not pair and side.scale is ONE and side.form == "words" and (single or pronoun):
        return None
    if not pair and labels.is_ranking(words):
        return None
    return Unit("number", "fraction" if side.form == "fraction" else None, end)


def _counts_nothing(plain: str, side: Side, end: int, words: Sequence[str], hedged: bool) -> bool:
    """Labels, list numbers, street numbers, scores and numbers that belong to a name."""
    following, beyond = plain[end], plain[end + 1]
    if following == ")" and plain.startswith(")(", side.start - 2):  # "501(c)(4)"
        return True
    if following == "(" or (following == ")" and codes.is_phone(plain, side.start, end)):
        return True
    if following and following in "-–/:_" and (beyond.isdigit() or (beyond.isalpha() and following != "-")):
        return True
    if (
        following
        and following in " '’′"
        and beyond.isdigit()
        and (following != " " or codes.is_in_row(plain, end))
    ):
        return True
    listed = following != "" and following in ".)" and labels.is_list_number(plain, side.start, end)
    if listed or _is_called(plain, side, end):
        return True
    if beyond.isupper() and named.is_street(plain, end):
        return True
    if beyond == "/" and codes.is_slashed(plain, end):
        return True
    if hedged or side.scale is not ONE or "," in plain[side.start : end]:
        return False
    if labels.is_numbered(plain, side.start, end, words) or (
        beyond.isupper() and named.name_after(plain, side.start, end) and not _MODELS.match(plain, end)
    ):
        return True
    return named.name_before(plain, side.start, words) and _is_of_name(plain, side, end, words)


def _is_of_name(plain: str, side: Side, end: int, words: Sequence[str]) -> bool:
    """Whether a number behind a name belongs to it: "iPhone 12"; what somebody has or is given is counted, "Acme's 300 employees"."""
    joined = _JOINED.match(plain, end)  # "Acme's 300 employees", "Kent's 75-run defeat"
    given = words[-2:-1] != [] and (
        words[-2] in GIVING  # "told Reuters 14 trains", but "told Fox 8"
        or words[-2] in GIVEN_NAMES  # "Jane Roe 22 points"
        or (words[-1] in PLACES and words[-2] in PREPOSITIONS)  # "in Oslo 61 people"
    )
    if named.is_headline_verb(plain, side.start, words[-1]):  # "to Reopen 12 Libraries", "Cops Nab 100 as"
        return not (plural_noun(plain, end) or _ENDS_OBJECT.match(plain, end))
    given = given or (words[-1].endswith("s") and words[-1][:-1] in PLACES)  # "won Arizonas 11 votes"
    if not given and not words[-1].endswith(("'s", "’s", "s'", "s’")):
        return not (joined and words[-1].endswith("s") and joined[1] in nouns.JOINED)  # "Kents 75-run defeat"
    compared = words[-2:-1] != [] and words[-2] in COMPARING and _ENDS.match(plain, end)  # "to Easton's 9."
    return not (joined or compared or plural_noun(plain, end))


def _is_called(plain: str, side: Side, end: int) -> bool:
    """Whether a name stands right before the number, or a title that it begins: "AM 1340", "a copy of The 39 Steps"."""
    return (
        labels.is_called(plain, side.start, end)
        or labels.is_rank(plain, side.start, end)
        or named.is_the_title(plain, side.start, end)
    )


_ENDS_OBJECT = re.compile(r" (?:as|at|for|from|in|on|over)\b")
_ENDS = re.compile(r"\s*(?:[.,;:)]|\Z)(?![0-9])")
_MODELS = re.compile(
    r"(?: [A-Z][A-Za-z-]++){1,3} [A-Z]?[1-9][0-9]{1,3}(?:-[0-9]{1,4})?[a-z]?(?: [A-Z][A-Za-z]{1,11})?(?: [1-9][0-9]?)? (?:[A-Za-z]{2,}s|aircraft)(?![^\W_])"
)
"""A maker, a model and the plural that is counted: "ordered 50 | Boeing 737 jets"."""
_JOINED = re.compile(r"-([a-z]+)")


def _names_something(plain: str, side: Side, words: Sequence[str]) -> bool:
    """Whether a number that counts nothing is a label's or a version's: "day three", "version 2.4", "Llama 3.1"."""
    if side.scale is not ONE or side.low is None:
        return False
    if side.form == "words":
        return labels.is_label(words)
    version = side.form == "digits" and side.place is not ONE and 0 <= side.low < _LARGEST_VERSION
    return version and (labels.is_label(words) or named.name_before(plain, side.start, words))


_LARGEST_VERSION = 100


def _is_version(plain: str, side: Side, noun: Unit, words: Sequence[str]) -> bool:
    """Whether a decimal behind a name is its version, whose thing in the singular follows: "the Gemini | 2.5 update"."""
    if side.form != "digits" or side.place is ONE or side.scale is not ONE or plain[side.end] != " ":
        return False
    thing = plain[side.end + 1 : noun.end]
    if (
        words[-1:] and words[-1].endswith(("'s", "’s"))
    ) or thing in nouns.MEASURED_BEFORE:  # "Monday's 7.9 magnitude quake"
        return False
    verb = OBJECT.match(plain, noun.end) is not None and "v" in parts_of_speech(singular(thing))
    told = verb or words[-2:-1] == ["the"] or not is_plural(thing)  # "the Gemini 2.5 models"
    alone = thing.islower() and thing.isalpha() and unit_named(thing) is None and told
    return alone and named.name_before(plain, side.start, words)


_OF_WHICH = (["of", "which"], ["of", "whom"])
_PARTS = (Decimal("0.5"), Decimal("0.25"))


def _of_one(plain: str, following: Word | None) -> Unit | None:
    """The unit that the number is a part of: "0.2 of a percentage point", "three-quarters of one percent"."""
    if following is None or following[1].lower() != "of" or plain[following.end() + 1] not in "aoAO":
        return None
    one = next_word(plain, following.end())
    if one is None or one[1].lower() not in ("a", "an", "one"):
        return None
    noun = next_word(plain, one.end())
    if unit := unit_at(plain, one.end(), noun, False, False):
        return unit
    unit = counted_noun(plain, one.end(), noun, True)
    return unit if unit and unit.name in POINTS else None


def _counted(
    plain: str, side: Side, end: int, following: Word | None, single: bool, words: Sequence[str]
) -> Unit | None:
    """What a number counts that no verb is which goes on behind it: "one in a hundred | carries it", "a cast of 12 | plays"."""
    share_of_one = side.form == "fraction" and plain[side.start : side.start + 3].lower() in _ONES
    if share_of_one and ENDS_SHARE.match(plain, end):
        return None
    if plain.startswith(" out of the ", end) and (part := _of_number(plain, side, end + len(" out"))):
        return part._replace(end=end)  # "13 out of the 22 players"
    noun = _noun(plain, side, end, following, single)
    return None if noun and following and is_predicate(plain, side, noun, following, words) else noun


def _noun(plain: str, side: Side, end: int, following: Word | None, single: bool) -> Unit | None:
    first = following[1].lower() if following else ""
    if following and first == "of":
        if part := _of_number(plain, side, end):
            return part
        then = next_word(plain, following.end())
        if side.form != "digits" or single or (then and (_is_determiner(then[1], THE) or _is_owner(then[1]))):
            unit = _of_what(plain, following.end(), then, side.form)
            if single and unit and then and _is_pronoun_of(plain, following.end(), then, unit):
                return None
            of_one = unit and unit.name in TIMES and side.form in ("digits", "words") and not single
            return (
                None if unit and of_one and plain[unit.end - 1] != "s" else unit
            )  # "the top 10 of the week"
        return None
    if side.form == "open":
        return None
    if side.form == "fraction":
        if following and first.removesuffix("s") in POINTS:  # "rose 1/4 point"
            return Unit("quantity", first.removesuffix("s"), following.end())
        if first in AFTER:  # "a third more people"
            return None
        if (
            following and first in ("this", "last", "next") and _is_time(plain, following)
        ):  # "a fifth this year"
            return None
        if following and first in _DETERMINERS:
            return _whole_noun(plain, following.end(), next_word(plain, following.end()))
        return plural_noun(plain, end)
    if side.form in ("words", "digits") and not following and plain.startswith(" - ", end):
        return _set_apart(plain, end + 2)
    measured = first in nouns.MEASURED_BEFORE and side.form == "digits"  # "7.1 magnitude"
    return (
        Unit("quantity", first, following.end())
        if following and measured
        else counted_noun(plain, end, following, single)
    )


def _is_time(plain: str, following: Word) -> bool:
    """Whether a stretch of time goes on behind a word that points to it: "this | year"."""
    then = next_word(plain, following.end())
    return then is not None and (then[1].lower() in TIMES or then[1] in _WHEN or then[1].lower() in MONTHS)


_WHEN = (*SEASONS, "night", "time", "weekend")


def _is_owner(word: str) -> bool:
    """Whether a place in the genitive has lost its apostrophe: "10 of | Canadas premiers"."""
    return word[0].isupper() and word.endswith("s") and word[:-1].lower() in PLACES


def _is_pronoun_of(plain: str, end: int, then: Word, unit: Unit) -> bool:
    """Whether "one" stands for a noun before it and not for one of several: "the mood was one of | quiet despair"."""
    return (
        unit.kind == "quantity" and not _is_determiner(then[1], _DETERMINERS) and not plural_noun(plain, end)
    )


def _of_number(plain: str, side: Side, end: int) -> Unit | None:
    """What a number counts that is some of another: "46 of its 310 shops", "four of the six hostages"."""
    found = OF_NUMBER.match(plain, end)
    if not found or side.form not in ("digits", "words", "fraction"):
        return None
    if side.place is not ONE and side.form != "fraction":
        return None
    number = found["number"]
    if not number[0].isdigit() and number.lower().partition("-")[0] not in NUMBER_WORDS:
        return None
    then = next_word(plain, found.end())
    measure = unit_at(plain, found.end(), then, False, False)
    if measure and side.form == "fraction" and (what := _what_is_measured(plain, measure)):
        return Unit("quantity", what, end)
    noun = counted_noun(plain, found.end(), then, False)
    return Unit("quantity", noun.name, end) if noun else None


def _what_is_measured(plain: str, measure: Unit) -> str | None:
    """The one thing whose size stands before it: "a third of the 2,400 km | border"."""
    thing = next_word(plain, measure.end) if plain[measure.end] == " " else None
    named = (
        thing is not None
        and thing[1].islower()
        and thing[1] not in nouns.STOP
        and "n" in parts_of_speech(thing[1])
    )
    return thing[1] if thing and named else None


def _or_two(words: Sequence[str]) -> str | None:
    """What a number counts that a noun with its article stands before: "a pick or two"."""
    if words[-1:] != ["or"] or words[-3:-2] not in (["a"], ["an"], ["another"]) or not words[-2].isalpha():
        return None
    return unit_named(words[-2]) or words[-2]


def _is_determiner(word: str, determiners: frozenset[str]) -> bool:
    """Whether the word is one of the determiners or a possessive."""
    return word.lower() in determiners or word.endswith(("'s", "’s"))


def _of_what(plain: str, end: int, following: Word | None, form: str) -> Unit | None:
    """What "thousands of" and "one of" count: a unit, a currency or a noun; determiners may stand before it.

    `following` is the word after the "of" that ends at `end`.
    """
    while following:
        after = _possessive_end(plain, following)
        if after != following.end() and unit_named(following[1].lower()):  # "millions of dollars' worth"
            break
        if after == following.end() and not _is_determiner(following[1], _DETERMINERS):
            break
        end = after
        following = next_word(plain, end)
    unit = unit_at(plain, end, following, False, True)
    if unit is None and form == "fraction":
        return _whole_noun(plain, end, following)
    return unit or counted_noun(plain, end, following, False)


def _whole_noun(plain: str, end: int, following: Word | None) -> Unit | None:
    """What a fraction is a part of, one thing or many: "half the money", "two-thirds of the delegates"."""
    noun = plural_noun(plain, end)
    if noun and (owned := _owned(plain, noun)):
        return owned
    if noun or following is None or not following[1].islower():
        return noun
    one = counted_noun(plain, end, following, True)
    return one._replace(end=_INSIDE) if one else None


def _owned(plain: str, owner: Unit) -> Unit | None:
    """The one thing behind an owner whose apostrophe was dropped: "half the worlds | population", "Indias | land"."""
    then = next_word(plain, owner.end) if plain[owner.end] == " " else None
    if then is None or not then[1].islower() or then[1] in nouns.STOP or is_plural(then[1]):
        return None
    of_place = (owner.name or "").lower() in PLACES
    parts = parts_of_speech(then[1]).keys()
    return Unit("quantity", then[1], _INSIDE) if parts == {"n"} or (of_place and "n" in parts) else None


_INSIDE = -1
"""Says that the noun, one thing, stays outside the figure: "half | the money"."""


def _possessive_end(plain: str, word: Word) -> int:
    """Where a word of letters ends with an apostrophe, and an S in capitals, after it."""
    end = word.end()
    if plain[end] in "'’" and word[1].isalpha():
        after = end + 1 + (plain[end + 1] in "sS")
        return end if plain[after].isalnum() else after
    return end


_LOWER = re.compile(r" ([a-z]{3,20})(?:, [0-9a-z]| [a-z]{3})")


def _set_apart(plain: str, end: int) -> Unit | None:
    """What a number counts behind a hyphen that a tokeniser has set apart, "a 30 - share index"; not who says so."""
    found = _LOWER.match(plain, end)
    if found and f"-{found[1]}" == _STRONG:
        return Unit("number", None, found.end(1))
    counts = (
        found is not None
        and found[1] not in nouns.STOP
        and found[1] not in HEADLINE_SOURCES
        and (not found[1].endswith(nouns.NO_NOUN_ENDINGS) or _is_mostly_noun(found[1]))
    )
    return Unit("quantity", found[1], found.end(1)) if found and counts else None


def _is_mostly_noun(word: str) -> bool:
    """Whether a word that ends like a verb is a noun most often, by the concordance: "an 8 - speed", "a 7 - inning"."""
    counts = parts_of_speech(word)
    return "n" in counts and counts["n"] == max(counts.values())


def suspended_unit(plain: str, side: Side) -> Side:
    """In "four- and six-cylinder engines" the first number takes the unit of the last."""
    found = _SUSPENDED.match(plain, side.end)
    if not found or found[1] in nouns.STOP:
        return side
    at = found.start(1) - 1
    unit = unit_at(plain, at, next_word(plain, at), False, False)
    kind, name = (unit.kind, unit.name) if unit else ("quantity", found[1])
    return side._replace(kind=kind, unit=name)
