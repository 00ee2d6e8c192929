"""Forms of an English verb, for phrases that mean "<invest>" in any of its forms."""

from __future__ import annotations

from difflib import get_close_matches
from functools import cache

from checker.lexicon.verbs import BESIDE, BOTH, UNCHANGED
from checker.text.wordnet import entry, irregular_forms, verbs

__all__ = ["forms", "suggestions"]


RARE = frozenset("char oversee plough".split())
"""Verbs of the news that the table, which is made of WordNet's commoner words, lacks."""


@cache
def forms(verb: str) -> tuple[str, ...]:
    """All forms of the verb, itself first: acquire, acquires, acquired, acquiring; empty for what is no verb.

    Irregular ones are those of WordNet's list (verb.exc, doubled consonants among them); the others follow the rules of
    spelling. Both spellings of verbs in -l are given: travelled, traveled.
    """
    if not _is_verb(verb):
        return ()
    special = (*irregular_forms(verb), *BESIDE.get(verb, ()))
    third = [one for one in special if one.endswith("s") and one not in ("was",)] or [_third(verb)]
    continuous = [one for one in special if one.endswith("ing") and one != verb] or [_with(verb, "ing")]
    past = [one for one in special if one not in third and one not in continuous]
    participles = all(one.endswith("n") and len(one) > len(verb) for one in past)  # as of "show" and "prove"
    if verb in BOTH or (participles and verb not in UNCHANGED):
        past.append(_with(verb, "ed"))
    if verb.endswith("l") and f"{verb}led" in past:
        past.append(f"{verb}ed")
        continuous.append(f"{verb}ing")
    return tuple(dict.fromkeys((verb, *third, *past, *continuous)))


def _is_verb(verb: str) -> bool:
    known = entry(verb)
    if (known is not None and "v" in known.frequency) or irregular_forms(verb) or verb in RARE:
        return True
    american = entry(f"{verb.removesuffix('ise')}ize") if verb.endswith("ise") else None
    return american is not None and "v" in american.frequency


def suggestions(verb: str) -> list[str]:
    """Verbs that may have been meant."""
    written = {
        verb,
        verb.removesuffix("ed"),
        verb.removesuffix("d"),
        verb.removesuffix("s"),
    }  # "strucked", "boughts"
    lemma = (
        next((one for one in verbs() if not written.isdisjoint(forms(one))), None) if len(verb) > 3 else None
    )
    return [lemma] if lemma else get_close_matches(verb, verbs(), 3, 0.8)


def _third(verb: str) -> str:
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return f"{verb[:-1]}ies"
    return verb + ("es" if verb.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def _with(verb: str, ending: str) -> str:
    """The verb with -ed or -ing, by the rules of spelling for regular verbs."""
    if verb.endswith("e") and ending == "ed":
        return f"{verb}d"
    if verb.endswith("ie") and ending == "ing":
        return f"{verb[:-2]}ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return f"{verb[:-1]}{ending}"
    if verb.endswith("y") and verb[-2:-1] not in "aeiou" and ending == "ed":
        return f"{verb[:-1]}ied"
    return f"{verb}{ending}"
