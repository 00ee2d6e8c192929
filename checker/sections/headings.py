"""Headings, captions and the lines of a page that are about the article: told by their shape."""

from __future__ import annotations

from collections.abc import Sequence

from checker.lexicon import cues
from checker.lexicon.page_words import MINUTES
from checker.sections.patterns import pattern
from checker.sections.regions import Label
from checker.sections.units import Unit, ends_sentence
from checker.text.printed_dates import date_label

__all__ = ["furniture", "heading_or_caption", "is_dialogue", "is_headline"]

_LONGEST = 160
"""Code points of the longest headline."""


def furniture(unit: Unit) -> Label | None:
    """The kind and reason of a line that belongs to the page: navigation, dates, tags, leftovers of a template."""
    text = unit.text
    if unit.mark == "code":
        return ("residue", "a block of code")
    if len(text) > 300:
        return None
    low = text.casefold().rstrip(" |·›»:")
    if len(low) <= 12 and not any(map(str.isalnum, low)) and low not in cues.SIGN_OFF:
        return ("residue", "a line without words")
    if ("{" in text or "%" in text or "[" in text or "<" in text) and _is_leftover(text):
        return ("residue", "leftovers of a template")
    reason = _about_the_page(low)
    return ("residue", reason) if reason else None


def _about_the_page(low: str) -> str | None:
    """What a line in small letters is, in an editor's words, when it belongs to the page and not to the story."""
    sentence = ends_sentence(low)
    if (
        low in cues.NAVIGATION
        or (low.startswith(cues.NAVIGATION_OPENINGS) and len(low) <= 150)
        or (not sentence and _is_menu(low))
    ):
        return "navigation"
    if len(low) <= 50 and (
        low.startswith(cues.READING_TIME) or (low[:1].isdigit() and low.endswith(MINUTES))
    ):
        return "a reading time"
    if len(low) <= 90 and not sentence and date_label(low):
        return "a line that dates the article"
    if _is_of_rights(low, sentence):
        return "a copyright line"
    if ":" in low and low.partition(":")[0].rstrip() in cues.TAG_LABELS:
        return "a line of tags"
    if low in cues.SIGN_OFF or low.startswith(cues.SIGN_OFF_OPENINGS):
        return "an agency's sign-off"
    if any(low.startswith(first) and then in low for first, then in cues.SYNDICATED):
        return "where the story appeared first"
    return None


def _is_of_rights(low: str, sentence: bool) -> bool:
    """True for a line on who owns the text; not for "(c) Not later than …" of a list, nor "Copyright law changes in May."."""
    if low.startswith("©") or low.rstrip(".").endswith("all rights reserved"):
        return True
    sign, _, rest = low.partition(" ")
    if sign not in ("(c)", "copyright"):
        return False
    return rest.startswith(("©", "(c)", "by ")) or rest[:4].isdecimal() or (sign != "(c)" and not sentence)


def _is_menu(text: str) -> bool:
    """True for a row of four short labels and more: "News | Sport | Business | Weather"."""
    separator = next((mark for mark in "|•·›»>" if text.count(mark) >= 3), None)
    if separator is None:
        return False
    labels = [label.strip() for label in text.split(separator)]
    return all(
        2 <= len(label) <= 25 and label.replace(" ", "").replace("&", "").isalpha() for label in labels
    )


def _is_leftover(text: str) -> bool:
    """True when nothing but a label stands beside the unfilled fields of a line."""
    rest = text
    for mark, field in cues.PLACEHOLDERS.items():
        if mark in rest:
            rest = pattern(field).sub("", rest)
    rest = rest.strip()
    return (
        len(rest) < len(text)
        and len(rest) <= 30
        and len(rest.split()) <= 3
        and not ends_sentence(rest)
        and not any(map(str.isdigit, rest))
    )


def is_dialogue(units: Sequence[Unit]) -> bool:
    """True for a text in which most paragraphs begin with who speaks ("Client: Yes"): it has no headings."""
    turns = sum(1 for unit in units if ":" in unit.text[:33] and _is_turn(unit.text))
    return turns >= 3 and 2 * turns >= len(units)


def _is_turn(text: str) -> bool:
    """True for a line that begins with who speaks; questions and answers of a FAQ do not."""
    speaker, _, said = text[:33].partition(":")
    if (
        not said[:1].isspace()
        or speaker in ("Q", "A")
        or not ("A" <= speaker[:1] <= "Z" or speaker[:1] == "#")
    ):
        return False
    rest = speaker[1:].translate(_IN_NAMES)
    return not rest or rest.isalnum()


_IN_NAMES = dict.fromkeys(map(ord, "_.'’ -"))
"""Characters that a speaker's name may have beside letters and digits."""


def is_headline(unit: Unit) -> bool:
    """True for a short line without an end mark, or one question, that is no item of a list."""
    text = unit.text
    if unit.mark == "#":
        return True
    if unit.mark or len(text) > _LONGEST or text[:2] in ("Q:", "A:", "Q.", "A."):
        return False
    if text.endswith("?"):
        return (
            len(text) <= 120
            and not any(mark in text[:-1] for mark in (". ", "? ", "! "))
            and text[0] not in "\"'“‘"
        )
    if ends_sentence(text) or text[-1] in ",;—–":
        return False
    if text.endswith(":"):
        return len(text) <= 60
    words = text.split()
    return words[-1].casefold() not in cues.OPEN_WORDS and not text[0].islower()


def heading_or_caption(unit: Unit, before: Unit | None) -> Label | None:
    """A heading, a caption, or None for a paragraph of the story; `before` is what precedes it in the story."""
    if before and not unit.mark and len(unit.text) <= 300 and _is_caption(unit.text):
        return ("caption", "the line under a picture")
    if is_headline(unit):
        return ("heading", "a headline" if not before else "a heading")
    return None


def _is_caption(text: str) -> bool:
    """True for a line that describes a picture, carries a picture's credit, or has a name and no verb."""
    in_brackets = text.rpartition("(")[2].startswith(cues.CREDIT_BRACKETS)
    may_credit = in_brackets or any(map(text.__contains__, cues.CREDIT_WORDS))
    if may_credit and pattern(cues.CREDIT).search(text, max(0, len(text) - 120)):
        return True
    if ends_sentence(text) or text.endswith(":"):
        return False
    return text.startswith(cues.PICTURE_STARTS) or text.endswith(cues.PICTURE_ENDS) or _is_pictured(text)


def _is_pictured(text: str) -> bool:
    """True for a name with what its bearer does in the picture, or with a post and no verb."""
    words = text.split()
    if len(words) > 16:
        return False
    name, comma, rest = text.partition(", ")
    bearer = name.split()
    if comma and 2 <= len(bearer) <= 4 and all(word[0].isupper() for word in bearer):
        return not cues.POSTS.isdisjoint(rest.split())
    names = next((at for at, word in enumerate(words) if not word[0].isupper()), len(words))
    if not 1 <= names <= 5 or names == len(words):
        return False
    if words[names] in cues.PICTURED:
        return True
    return words[names] in ("at", "during", "outside", "with") and words[names + 1 : names + 2] in _ARTICLES


_ARTICLES = (["a"], ["an"], ["the"], ["his"], ["her"])
