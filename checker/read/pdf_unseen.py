"""Which characters of a PDF's page nobody sees: not drawn, in the colour of what is behind them, too small, outside it.

Words that are not drawn over a picture are what a program has recognised in it: a reader sees them there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from ctypes import addressof, byref, c_int, c_uint
from itertools import islice
from typing import Any, NamedTuple

from checker.read.unseen import HIDDEN, OUTSIDE, SMALL
from checker.sections.regions import Label

__all__ = ["unseen"]

COLOURED: Label = ("residue", "words in the colour of what is behind them")
_SMALLEST = 1.5
"""Points of the largest letters that nobody sees, from the foot to the top of a line."""
_ALIKE = 16
"""Difference of red, green or blue up to which two colours look the same."""
_WHITE = (255, 255, 255)
_CORNERS = 5
"""Segments of the path of a rectangle, at most."""
_MOST = 500
"""Filled areas of a page up to which colours are looked at; a map or a chart has more."""
_INVISIBLE = 3
"""The mode in which text is neither filled nor stroked (ISO 32000-1, 9.3.6)."""

Box = Sequence[float]
Colour = tuple[int, int, int]


class _Area(NamedTuple):
    box: Box
    colour: Colour | None
    """None for a picture, and for what is drawn in a way that is not looked into."""
    whole: bool
    """Whether it fills its box: a rectangle."""


def unseen(page: Any, words: Any, boxes: Sequence[Box]) -> dict[int, Label]:
    """Number of each character that nobody sees -> why. `page` and `words` are pypdfium2's; lengths in points."""
    left, bottom, right, top = page.get_bbox()
    found: dict[int, Label] = {}
    looks, areas = _Looks(words), list(islice(_areas(page), _MOST + 1))
    for at, (x, y, x_end, y_end) in enumerate(boxes):
        if x_end <= x:
            continue
        if x >= right or x_end <= left or y >= top or y_end <= bottom:
            found[at] = OUTSIDE
        elif y_end - y < _SMALLEST:
            found[at] = SMALL
        elif len(areas) <= _MOST and (look := looks.of(at)) is not None:
            why = _why(look, ((x + x_end) / 2, (y + y_end) / 2), areas)
            if why is not None:
                found[at] = why
    return found


class _Look(NamedTuple):
    hidden: bool
    colour: Colour


def _why(look: _Look, at: tuple[float, float], areas: Sequence[_Area]) -> Label | None:
    if not (
        look.hidden or _alike(look.colour, _WHITE) or any(_alike(look.colour, one.colour) for one in areas)
    ):
        return None
    over = [one for one in areas if one.box[0] <= at[0] <= one.box[2] and one.box[1] <= at[1] <= one.box[3]]
    if any(one.colour is None for one in over):
        return None
    if look.hidden:
        return HIDDEN
    if any(not one.whole for one in over):  # who knows where it is filled
        return None
    return COLOURED if _alike(look.colour, over[-1].colour if over else _WHITE) else None


def _alike(colour: Colour, other: Colour | None) -> bool:
    return other is not None and all(abs(a - b) < _ALIKE for a, b in zip(colour, other, strict=True))


class _Looks:
    """How the characters of a page are drawn; those of one text object look the same."""

    def __init__(self, words: Any) -> None:
        import pypdfium2.raw

        self._api = pypdfium2.raw
        self._words = words.raw
        self._known: dict[int, _Look] = {}

    def of(self, at: int) -> _Look | None:
        """The look of a character; None for one that the page does not draw itself."""
        drawn = self._api.FPDFText_GetTextObject(self._words, at)
        if not drawn:
            return None
        key = addressof(drawn.contents)
        if key not in self._known:
            self._known[key] = self._look(at, drawn)
        return self._known[key]

    def _look(self, at: int, drawn: Any) -> _Look:
        red, green, blue, alpha = c_uint(), c_uint(), c_uint(), c_uint(255)
        known = self._api.FPDFText_GetFillColor(
            self._words, at, byref(red), byref(green), byref(blue), byref(alpha)
        )
        mode = self._api.FPDFTextObj_GetTextRenderMode(drawn)
        colour = (red.value, green.value, blue.value) if known else (0, 0, 0)
        return _Look(mode == _INVISIBLE or (bool(known) and alpha.value == 0), colour)


def _areas(page: Any) -> Iterator[_Area]:
    """What of a page is filled or pictured, in the order in which it is drawn."""
    import pypdfium2.raw as api

    for one in page.get_objects(max_depth=1):
        if one.type == api.FPDF_PAGEOBJ_TEXT:
            continue
        box = one.get_bounds()
        if one.type != api.FPDF_PAGEOBJ_PATH:
            yield _Area(box, None, False)
        elif (colour := _fill(one.raw, api)) is not None:
            yield _Area(box, colour, api.FPDFPath_CountSegments(one.raw) <= _CORNERS)


def _fill(path: Any, api: Any) -> Colour | None:
    """The colour that a path is filled with; None for one that is not."""
    mode, stroked = c_int(), c_int()
    if not api.FPDFPath_GetDrawMode(path, byref(mode), byref(stroked)) or not mode.value:
        return None
    red, green, blue, alpha = c_uint(), c_uint(), c_uint(), c_uint()
    if not api.FPDFPageObj_GetFillColor(path, byref(red), byref(green), byref(blue), byref(alpha)):
        return None
    return (red.value, green.value, blue.value) if alpha.value else None
