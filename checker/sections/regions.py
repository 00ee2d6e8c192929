"""What stands under a line such as "Related articles" or "Comments (1)": links, teasers and readers' comments."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from checker.model import SectionKind
from checker.sections import cues
from checker.sections.language import language
from checker.sections.units import Unit, ends_sentence

__all__ = ["Label", "regions"]

Label = tuple[SectionKind, str]
"""A kind of section, and the reason for it."""

_HEADLINE = 200
_TEASER = 600
_LABEL = 60


def regions(units: Sequence[Unit], copies: Mapping[int, int], taken: Mapping[int, Label]) -> dict[int, Label]:
    """The paragraphs that are links to other stories or readers' comments, by index.

    `copies` says which paragraphs repeat an earlier one, `taken` which have a kind already; both end a region.
    """
    found: dict[int, Label] = {}
    for at, unit in enumerate(units):
        if at in taken or at in found or len(unit.text) > _HEADLINE:
            continue
        if _is(cues.RELATED, unit) or _is(cues.RELATED_WEAK, unit):
            found.update(_links(units, at, copies, taken))
        elif not ends_sentence(unit.text) and cues.RELATED_INLINE.match(unit.text):
            found[at] = ("related links", "a link to another story")
        elif _is(cues.COMMENTS, unit):
            found.update(_comments(units, at, copies, taken))
        elif _is(cues.INVITATION, unit):
            found[at] = ("comment", "the form for readers' comments")
    return found


def _is(cue: cues.Cue, unit: Unit) -> bool:
    return len(unit.text) <= 2 * _LABEL and bool(cue.fullmatch(unit.text.casefold()))


def _marker(unit: Unit) -> bool:
    return any(_is(cue, unit) for cue in (cues.RELATED, cues.COMMENTS, cues.INVITATION))


def _links(
    units: Sequence[Unit], at: int, copies: Mapping[int, int], taken: Mapping[int, Label]
) -> dict[int, Label]:
    """The links and teasers under a line that announces them, with that line."""
    label = units[at].text.rstrip(" :")
    end = at + 1
    while end < len(units) and not _stops(units, end, copies, taken) and _linklike(units[end]):
        end += 1
    strong = _is(cues.RELATED, units[at])
    if strong:
        end = _teasers(units, end, copies, taken)
    if end == at + 1 and not strong:
        return {}
    reason = f"links to other stories under “{label}”"
    return dict.fromkeys(range(at, end), ("related links", reason))


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
        return text.endswith(("?", "!")) and len(text) <= 120
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
    match = cues.COMMENTS.fullmatch(label.casefold())
    counts = [count for count in (match.groupdict().values() if match else ()) if count]
    found: dict[int, Label] = {at: ("comment", f"the line over readers' comments, “{label}”")}
    if counts and int(counts[0].replace(",", "")) == 0:
        return found
    end = at + 1
    while end < len(units) and not _ends_comments(units, end, copies, taken):
        end += 1
    body = [unit.text for unit in units[at + 1 : end] if not _is(cues.INVITATION, unit)]
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
        or _is(cues.RELATED, units[at])
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
    if cues.pattern(cues.COMMENT_SIGNS).search(text):
        return True
    own, others = language("\n".join(before)), language(text)
    return own is not None and others is not None and own != others
