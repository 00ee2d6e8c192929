"""What the elements of a web page say about what stands in them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise

from checker.sections.regions import Label

__all__ = ["HIDDEN", "element_label"]

_ELEMENTS: dict[str, Label] = {
    "nav": ("residue", "navigation"),
    "menu": ("residue", "navigation"),
    "footer": ("residue", "the foot of the page"),
    "header": ("residue", "the head of the page"),
    "aside": ("residue", "beside the story"),
    "figcaption": ("caption", "the line under a picture"),
    "form": ("residue", "a form"),
    "button": ("residue", "a button"),
    "dialog": ("residue", "a dialog"),
}
"""Elements that say what stands in them (HTML Standard, 4.3 and 4.4)."""

_ROLES: dict[str, Label] = {
    "navigation": ("residue", "navigation"),
    "banner": ("residue", "the head of the page"),
    "contentinfo": ("residue", "the foot of the page"),
    "complementary": ("residue", "beside the story"),
    "dialog": ("residue", "a dialog"),
    "alertdialog": ("residue", "a dialog"),
    "search": ("residue", "a form"),
}
"""Roles that say the same (WAI-ARIA 1.2, 5.3.4 landmark roles)."""

_NAMES: tuple[tuple[Label, str], ...] = (
    (("residue", "a notice about cookies"), r"cookies?|consent|gdpr|ccpa|onetrust|cmp"),
    (("comment", "a reader's comment"), r"comments?|commentlist|disqus|disqus_thread|replies|respond"),
    (
        ("advertisement", "an advertisement"),
        r"ads?|adslot|advert|adverts|advertisement|advertorial|sponsor|sponsored|promoted|outbrain|taboola|adsense",
    ),
    (
        ("related links", "links to other stories"),
        r"related|recommended|recommendations|recirc|recirculation|teasers?|promo|promos|trending|popular|mostread|"
        r"readmore|morestories|moreon|upnext|newsletter|suggested|jetpack-relatedposts",
    ),
    (("caption", "the line under a picture"), r"captions?|figcaption|wp-caption-text|photocredit"),
    (("residue", "about the author"), r"authors?|authorbio|byline|bio|contributors?"),
    (("residue", "a row of buttons"), r"share|sharing|sharebar|social|socials|addtoany|sharedaddy"),
    (("residue", "navigation"), r"breadcrumbs?|nav|navbar|navigation|menu|pagination|skip|skiplink|masthead"),
    (("residue", "the foot of the page"), r"footer|colophon|copyright"),
    (("residue", "beside the story"), r"sidebar|rail|widget"),
)
"""Words in the class or id of an element, in small letters, "s?" for both numbers, and what they say (collected from the
templates of WordPress, Ghost, Drupal, Newspack and Arc, and from what readability and trafilatura drop)."""

_WORDS: dict[str, Label] = {
    form: label
    for label, words in _NAMES
    for word in words.split("|")
    for form in ((word[:-2], word[:-1]) if word.endswith("s?") else (word,))
}
_PARTS = re.compile(r"[a-z]+|[A-Z]+(?![a-z])|[A-Z][a-z]+")
HIDDEN: Label = ("residue", "hidden text")
"""Of an element that a page does not show."""

_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:font-size|opacity)\s*:\s*0(?:\.0+)?(?![.\d])"
    r"|(?:left|top|right|text-indent|margin-left)\s*:\s*-\d{3}"
    r"|(?<![-\w])color\s*:\s*(?:transparent|rgba\([^)]{0,40},\s*0\s*\))",
    re.IGNORECASE,
)
"""What styles say of an element that nobody sees."""

_SAME = re.compile(r"(?<![-\w])color\s*:\s*(#?\w+)", re.IGNORECASE)
_BEHIND = re.compile(r"background(?:-color)?\s*:\s*(#?\w+)", re.IGNORECASE)
_WIDE = (_ELEMENTS["aside"], _ELEMENTS["header"], _ELEMENTS["footer"])
"""What an element's classes can say more exactly."""

_ROOTS = frozenset(("html", "body", "main", "article"))
"""Elements that hold the story too, whatever their classes say of the page ("has-sidebar")."""


def element_label(name: str, given: Mapping[str, str]) -> Label | None:
    """What an element says about what stands in it; None where it says nothing.

    `name` is in small letters, `given` its attributes.
    """
    if "hidden" in given or ("style" in given and _is_hidden(given["style"])):
        return HIDDEN
    label = _ROLES.get(given.get("role", "").lower()) or _ELEMENTS.get(name)
    if (label and label not in _WIDE) or name in _ROOTS:
        return label
    for value in (given.get("id", ""), given.get("class", "")):
        for one in value.split():
            if named := _named(one):
                return named
    return label


def _is_hidden(style: str) -> bool:
    """Whether nobody sees an element of this style."""
    if _HIDDEN.search(style):
        return True
    colour, behind = _SAME.search(style), _BEHIND.search(style)
    return colour is not None and behind is not None and colour[1].lower() == behind[1].lower()


def _named(value: str) -> Label | None:
    whole = _WORDS.get(value.lower())
    if whole:
        return whole
    parts = [part.lower() for part in _PARTS.findall(value[:80])]
    pairs = [*parts, *map("".join, pairwise(parts))]
    return next((label for part in pairs if (label := _WORDS.get(part))), None)
