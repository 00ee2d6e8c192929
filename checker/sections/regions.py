"""What stands under a line such as "Related articles" or "Comments (1)": links, teasers and readers' comments."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from checker.kinds import SectionKind
from checker.lexicon import cues
from checker.lexicon.calendar import MONTHS, WEEKDAYS
from checker.sections.patterns import pattern
from checker.sections.units import Unit, ends_sentence

__all__ = ["Label", "regions"]

Label = tuple["SectionKind", str]
"""A kind of section, and the reason for it."""

_HEADLINE = 200
_TEASER = 600
_LABEL = 60


def regions(units: Sequence[Unit], copies: Mapping[int, int], taken: Mapping[int, Label]) -> dict[int, Label]:
    """The paragraphs that are links to other stories or readers' comments, by index.

    `copies` says which paragraphs repeat an earlier one, `taken` which have a kind already; both end a region.
    """
    found: dict[int, Label] = {}
    begun = False  # whether the story has begun
    for at, unit in enumerate(units):
        if at in taken or at in found:
            continue
        if len(unit.text) > _HEADLINE:
            begun = True
            continue
        found.update(_region(units, at, copies, taken, begun))
        begun = begun or (at not in found and len(unit.text) >= _LABEL and ends_sentence(unit.text))
    found.update(_foreign(units, taken, found))
    return found


def _region(
    units: Sequence[Unit], at: int, copies: Mapping[int, int], taken: Mapping[int, Label], begun: bool
) -> dict[int, Label]:
    """The paragraphs that a line announces as links or comments, with that line; none when it is no such line."""
    unit, label = units[at], _bare(units[at])
    if not ends_sentence(unit.text) and _is_link(unit.text):
        return {at: ("related links", "a link to another story")}
    if _is_related(label) or (begun and _is_more(label)):
        return _links(units, at, copies, taken) if begun else {at: ("residue", "navigation")}
    if comment_count(label) is not None:
        return _comments(units, at, copies, taken)
    return {at: ("comment", "the form for readers' comments")} if _is_form(label) else {}


def _foreign(
    units: Sequence[Unit], taken: Mapping[int, Label], found: Mapping[int, Label]
) -> dict[int, Label]:
    """Paragraphs in another language after the links at the end of a text: readers' comments without a label."""
    last = len(units)
    while last and last - 1 not in found and last - 1 not in taken:
        last -= 1
    if not last or last == len(units) or found.get(last - 1, ("", ""))[0] not in ("related links", "comment"):
        return {}
    from checker.sections.language import language  # few texts have such an end

    own = language(" ".join(unit.text for unit in units[:20]))
    others = [language(unit.text) for unit in units[last:]]
    if own is None or None in others or own in others:
        return {}
    return dict.fromkeys(range(last, len(units)), ("comment", "a reader's comment in another language"))


def _bare(unit: Unit) -> str:
    """A line as the tables of cues write it; empty for one that is too long to be in them."""
    return unit.text.casefold().rstrip(" :") if len(unit.text) <= 2 * _LABEL else ""


def _is_related(label: str) -> bool:
    """True for a line over links to other stories."""
    if label in cues.RELATED:
        return True
    words = label.split()
    return 2 <= len(words) <= 5 and words[0] in cues.RELATED_FIRST and words[-1] in cues.RELATED_LAST


def _is_more(label: str) -> bool:
    return len(label) <= _LABEL and label.startswith(cues.MORE_OPENINGS)


def _is_link(text: str) -> bool:
    """True for a link to another story in one line with its label."""
    mark = next((at for at, character in enumerate(text[:24]) if character in ":|»→–—"), None)
    if mark is None or not text[0].isupper():
        return False
    return text[:mark].strip().casefold() in cues.LINK_LABELS and bool(text[mark + 1 :].strip())


def comment_count(label: str) -> int | None:
    """How many comments a line in small letters announces; -1 when it does not say; None when it is no such line."""
    words = label.replace("(", " ").replace(")", " ").replace(":", " ").split()
    if not 1 <= len(words) <= 5:
        return None
    counts = [word.replace(",", "") for word in words if word[0].isdigit()]
    rest = [word for word in words if not word[0].isdigit() and word not in cues.COMMENT_ASIDE]
    if len(rest) != 1 or rest[0] not in cues.COMMENT_WORDS or len(counts) > 1:
        return None
    if counts:
        return int(counts[0]) if counts[0].isdigit() else None
    return -1 if rest[0] == "comments" else None


def _is_form(label: str) -> bool:
    """True for a line of the form for a comment; "0/500" counts the characters typed."""
    if label in cues.FORM or label.startswith(cues.FORM_OPENINGS):
        return True
    typed, slash, most = label.partition("/")
    return bool(slash) and typed.strip().isdigit() and most.strip().isdigit() and len(most.strip()) >= 3


def _marker(unit: Unit) -> bool:
    label = _bare(unit)
    return bool(label) and (_is_related(label) or comment_count(label) is not None or _is_form(label))


def _links(
    units: Sequence[Unit], at: int, copies: Mapping[int, int], taken: Mapping[int, Label]
) -> dict[int, Label]:
    """The links and teasers under a line that announces them, with that line."""
    label = units[at].text.rstrip(" :")
    end = at + 1
    while end < len(units) and not _stops(units, end, copies, taken) and _linklike(units[end]):
        end += 1
    strong = _is_related(_bare(units[at]))
    if strong:
        end = _teasers(units, end, copies, taken)
    elif not _only_links([unit for unit in units[at + 1 : end] if not _is_day(unit)]):
        return {}
    reason = f"links to other stories under “{label}”"
    return dict.fromkeys(range(at, end), ("related links", reason))


def _only_links(units: Sequence[Unit]) -> bool:
    """True for one to five headlines: after "Read more", anything else can be the story that goes on."""
    return 1 <= len(units) <= 5 and all(len(unit.text.split()) >= 4 and not unit.mark for unit in units)


def _is_day(unit: Unit) -> bool:
    """Whether a line is the date of a teaser and nothing else: "7 August 2025", "Aug 7"."""
    words = unit.text.casefold().replace(",", " ").replace(".", " ").split()
    named = sum(word in MONTHS for word in words)
    return (
        2 <= len(words) <= 4
        and named == 1
        and all(word in MONTHS or word in WEEKDAYS or word.isdecimal() for word in words)
    )


def _stops(units: Sequence[Unit], at: int, copies: Mapping[int, int], taken: Mapping[int, Label]) -> bool:
    return at in taken or _marker(units[at]) or units[at].mark == "#" or _repeats_story(at, copies, taken)


def _repeats_story(at: int, copies: Mapping[int, int], taken: Mapping[int, Label]) -> bool:
    return at in copies and copies[at] not in taken


def _linklike(unit: Unit) -> bool:
    """A headline, or a teaser that breaks off."""
    text = unit.text
    if text.endswith(("...", "…", "[…]", "[...]", "»", "→")) or text.casefold().endswith("read more"):
        return len(text) <= _TEASER
    if text.endswith(":"):
        return False
    if ends_sentence(text):
        return (
            text.endswith(("?", "!"))
            and len(text) <= 120
            and not any(end in text for end in (". ", "? ", "! "))
        )
    return len(text) <= (_TEASER if text[-1].isalnum() or text[-1] in ",'’)-" else _HEADLINE)


def _teasers(units: Sequence[Unit], at: int, copies: Mapping[int, int], taken: Mapping[int, Label]) -> int:
    """Where the links end when their teasers are whole sentences: only if headline and teaser alternate to the end.

    A paragraph of the story after a link looks the same as a teaser; so two pairs at least, nothing else before
    the next marker or the end of the text.
    """
    end, pairs = at, 0
    while end < len(units) and not _stops(units, end, copies, taken):
        teaser = len(units[end].text) <= 350 and ends_sentence(units[end].text)
        if not teaser or not _linklike(units[end - 1]):
            return at
        pairs += 1
        end += 1
        if end < len(units) and not _stops(units, end, copies, taken):
            if not _linklike(units[end]):
                return at
            end += 1
    return end if pairs >= 2 else at


def _comments(
    units: Sequence[Unit], at: int, copies: Mapping[int, int], taken: Mapping[int, Label]
) -> dict[int, Label]:
    """The comments under their line, with that line; the line alone when what follows is more likely the story."""
    label = units[at].text.rstrip(" :")
    count = comment_count(_bare(units[at]))
    found: dict[int, Label] = {at: ("comment", f"the line over readers' comments, “{label}”")}
    if count == 0:
        return found
    end = at + 1
    while end < len(units) and not _ends_comments(units, end, copies, taken):
        end += 1
    body = [unit.text for unit in units[at + 1 : end] if not _is_form(_bare(unit))]
    story = (
        units[index].text for index in range(at) if index not in taken and ends_sentence(units[index].text)
    )
    if not body or not _are_comments(body, story):
        return found
    reason = f"readers' comments after “{label}”"
    return found | dict.fromkeys(range(at + 1, end), ("comment", reason))


def _ends_comments(
    units: Sequence[Unit], at: int, copies: Mapping[int, int], taken: Mapping[int, Label]
) -> bool:
    return (
        at in taken
        or _is_related(_bare(units[at]))
        or comment_count(_bare(units[at])) is not None
        or units[at].mark == "#"
        or _repeats_story(at, copies, taken)
    )


def _are_comments(body: Sequence[str], story: Iterable[str]) -> bool:
    """True when what follows is shorter than the story before it, or shows signs of comments."""
    wanted = sum(map(len, body))
    before: list[str] = []
    size = 0
    for text in story:
        before.append(text)
        size += len(text)
        if size >= wanted:
            return True
    if not before:
        return False
    text = "\n".join(body)
    if pattern(cues.COMMENT_SIGNS).search(text):
        return True
    from checker.sections.language import language  # most comments show such signs

    own, others = language("\n".join(before)), language(text)
    return own is not None and others is not None and own != others
