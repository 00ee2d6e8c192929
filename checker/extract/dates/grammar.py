"""What a run of words says of time: patterns over the letters of its tokens, in a few passes from small to large.

Each pass finds its patterns from left to right, the longest first where several begin at one place, and puts one token
in the place of what it has read: `C` a date of the calendar, `P` what is counted from another day. What is left over of
these when all passes are done are the run's dates.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from checker.extract.dates import called, counted, lasting, parts, printed, ranges
from checker.extract.dates.expressions import Built, Calendar, Tokens, expression, of_calendar, token_of
from checker.extract.dates.joining import tokens_of
from checker.extract.dates.sharing import shared
from checker.extract.dates.tokens import ABBREVIATED, Token
from checker.lexicon.calendar import ALSO_NAMES, CENTURIES, NAMES_TOO, UNMISTAKABLE
from checker.lexicon.numbers import ONES
from checker.when import (
    Offset,
    Span,
    Told,
    Until,
    When,
)

__all__ = ["RunDate", "dates_in"]


class RunDate(NamedTuple):
    """A date of a run: where it stands there, and what it says."""

    start: int
    end: int
    when: When
    figures: bool
    """Whether its figures are those of a day or a year, and so count nothing."""
    future: bool
    """Whether it is one only in a sentence about what is to come ("in two years")."""


class _Rule(NamedTuple):
    pattern: str
    build: Callable[[Tokens], Built]


# ---------------------------------------------------------------- the passes

_W = "(?:[Ww]p?k?[ch]?)?"
_NUMG = "(?:[DNav]o?v?o?[Gg2])"
_COUNT = "(?:[DN]|a?vo?)"

_PASSES: tuple[tuple[_Rule, ...], ...] = (
    (  # dates of the calendar
        _Rule(r"t?[DO]o?[Mm]1|[Mm]p?[DO]1", printed.read_weekend_of_day),
        _Rule(rf"{_W}(?:[Mm]p?[DO]|[DO][Mm]p?)c?zc?Y", printed.read_calendar),
        _Rule(r"DsDsY|DhDhY|YsDsD", printed.read_spaced_figures),
        _Rule(r"[Mm]p?[DO]c?[(]?[Ww]p?[)]?c?Y", printed.read_calendar),
        _Rule(r"[DO][Mm]p?[DN](?=[.p)])|[Mm]p?[DO]c?N(?=[.p)])", printed.read_year_of_two_digits),
        _Rule(r"[fb]?t?[TLX][Mm]p?[uh&][Mm]p?c?o?Y", printed.read_from_this_month),
        _Rule(r"[Ww]p?c?Dh[DN](?=[.pcx_)])", printed.read_day_and_month),
        _Rule(r"[DO]s[DO]o?[Mm]p?c?Y?|[DO]c[DO]o?Mp?(?:c?Y)?|S[Mm]p?(?:c?Y)?|[Mm]p?S(?:c?Y)?", printed.read_two_days),
        _Rule(r"t?[DO]Ut?[DO]o?[Mm]p?(?:c?Y)?|[Mm]p?t?[DO]Ut?[DO](?:c?Y|(?=[.pc)_]))", printed.read_either_day),
        _Rule(r"[Mm]p?oN(?=[.pcx_)])|[Mm]hN(?=[.pcx_)&])", printed.read_month_of_two_digits),
        _Rule(r"G[DN]o[Mm]p?(?:c?Y)?", printed.read_week_of_month),
        _Rule(r"[fb]?Q[hu&]Qo?c?Y", printed.read_span_of_quarters),
        _Rule(rf"{_W}[DO]p?o?7p?o?c?Y|7[DO]p?c?Y", printed.read_calendar),
        _Rule(r"[DO][hs][Mm]p?[hs][DN]|[Mm]h[DO]h[DN]", printed.read_two_digits),
        _Rule(r"YM[uh]YM", printed.read_span_of_months),
        _Rule(r"[fb]?[Ww]p?c?t?[DO][uh&]t?[Ww]p?c?t?[DO]o?[Mm]p?c?Y?", printed.read_span_of_days),
        _Rule(r"Nh?5", printed.read_decade_in_words),
        _Rule(r"(?<=t)5|(?<=tE)h?5|(?<=t[C5][c&])5|(?<=t[C5]c&)5|(?<=t[C5]c[C5]&)5|(?<=t[C5]c[C5]c&)5", printed.read_decade_of_two),
        _Rule(r"[fb]?[Ww]p?[uh&][Ww]p?c?[Mm]p?[DO][uh&][DO](?:c?Y)?", printed.read_span_of_days),
        _Rule(r"[Mm]p?[DO](?:c[DO]){1,5}c?&t?[DO](?:c?Y|(?=[.pc)_])(?!c?[DO]))", printed.read_span_of_days),
        _Rule(r"t?[DO](?:c[DO]){1,5}c?&t?[DO]o?[Mm]p?(?:c?Y)?", printed.read_span_of_days),
        _Rule(r"b?t?[DO][&hu]t?[DO]o?[Mm]p?c?(?:(?<=b.[&].)|)Y?", printed.read_span_of_days),
        _Rule(r"[Mm]p?[fb]t?[DO][hu&]t?[DO](?:c?Y)?(?!(?:[hs]|o)?[Mm])", printed.read_span_of_days),
        _Rule(r"f?t?[DO][hu]t?[DO][oi]?[Mm]p?c?Y?", printed.read_span_of_days),
        _Rule(r"[fb]?[Mm]p?t?[DO][hu&]t?[DO](?:c?Y)?(?!(?:[hs]|o)?[Mm]|[GgW12ro]|h[Gg2])", printed.read_span_of_days),
        _Rule(r"[fb]?[Mm]p?(?:(?:c[Mm]p?){1,10}c?&|[hu&s])[Mm]p?(?:c?o?Y)", printed.read_span_of_months),
        _Rule(rf"{_W}t?[DO](?:o|G?o|h|s|p|c)?t?[Mm]p?[)(]?(?:[chsoip]|ci|ot){{0,2}}Y", printed.read_calendar),
        _Rule(rf"{_W}[(]?[Mm]p?[)]?c?t?h?[DO]p?c?(?:[chsoi]){{0,1}}Y(?:[(][Ww]p?(?=[)]))?", printed.read_calendar),
        _Rule(rf"Yc?t?[DO]o?Mp?(?=[.pc)])|{_W}Y(?:c?Mp?t?[DO](?![Ggx%])|cMp?t?[DO](?![Gg%]))", printed.read_calendar),
        _Rule(r"Y[hs]Mp?[hs][DO]|Y[hs][Mm][hs][DO]|[Mm]hYh[DO]|[DO]hYh[Mm]|YsDs[Mm]|Y[hs][DO][hs][Mm]|[Mm]s[DO]sY|[Mm]sYsD|DsYs[Mm]|YM[DO](?=[.pc&)inuh])|Y[hs][Mm](?![hsDO])|Y[Mm](?=[.pc)])", printed.read_calendar),
        _Rule(r"[Ww]p?[ch]?(?:K)", printed.read_in_figures),
        _Rule(r"K", printed.read_in_figures),
        _Rule(r"[WwT]p?c?S|Sc?Y|(?<=[fubnBA&])S(?:c?Y)?|(?<=Go)S|(?<=S[hu])S(?:c?Y)?|S(?=[hu]t?(?:[SK]|[Mm]p?t?[DO]|[DO]o?[Mm]))", printed.read_short_figures),
        _Rule(rf"{_W}t?[DO](?:(?:Go|[hsp])?[M]p?(?![hs][DO](?![DO]?[oM]))|oMp?+(?![hs]?[DO](?![DO]?[oM])))", printed.read_calendar),
        _Rule(r"[Ww]p?k?[(]Mp?[DO](?:c?Y)?(?=[)])|[Ww]p?k?[(][DO][Mm]p?(?:c?Y)?(?=[)])|[Ww]p?k?[(]t?O(?=[)])|Mp?[DO][(][Ww](?=p?[)])|[DO]Mp?[(][Ww](?=p?[)])", printed.read_calendar),
        _Rule(r"(?:[Ww]p?k?[ch]?)[Mm]p?t?h?[DO](?![GgW%])", printed.read_calendar),
        _Rule(r"Mp?t?[DO](?![GgW])|mp?t?[DO](?=[hu]t?[Mm]p?t?[DO])|(?<=[hufBA])mp?t?[DO](?![GgxW])|(?<=n)mp?t?[DO](?![GgW])|(?<=[nfuBA])t?[DO]o?mp?(?=[.pcx)&hu])|Mp?[hs]D(?![hsDNYO])", printed.read_calendar),
        _Rule(r"(?<=i)Yc?n(?:t?[DO]o?[Mm]|[Mm]p?t?[DO])p?(?!c?Y)", printed.read_day_behind_year),
        _Rule(r"[Mm]p?(?:[coihs]|co)?Y|YcM(?=[.p)])", printed.read_calendar),
        _Rule(r"(?<=[inLTXEf])m(?![x_DONY])|(?<=[i])m", printed.read_calendar),
        _Rule(r"[Ww]p?k?c?t?O(?![xGg])|Wc?t?D(?=[.pc])", printed.read_calendar),
        _Rule(r"[fb]?t?O(?:ct?O){0,3}c?[&hu]t?Oh?2(?!8)|t?Oh?2(?!8)", printed.read_century),
        _Rule(r"[fb]tO[uh&]t?O(?=[.pc])", printed.read_span_of_month_days),
        _Rule(r"(?<=[nuBA])tO(?=[.pc&]|u(?!L))|(?<=f)tO(?=[.pc&uh])|(?<=b)tO(?=&)|(?<=kot)O(?=[.pc&])|(?<=n)O(?=[.p])|(?<=[G1]ot)O(?=[.pc])|(?<=Go)tO(?=[.pc])", printed.read_calendar),
        _Rule(r"[(]?YhY(?![hs])|fY[uh]Y|bY[&hu]Y|(?<!E)(?<!E[ho])Y(?:h|u)Y(?=[.pc&)x_])", printed.read_span_of_years),
        _Rule(r"H[1G]c?Y?", printed.read_feast_weekend),
        _Rule(r"G[DN]o?c?Y|YG[DN](?=[.pc)_&])", printed.read_week_number),
        _Rule(r"(?<=[ifunBA])G[DN](?:otG|(?=[.pc)]))", counted.read_week_of_this_year),
        _Rule(r"Hk?p?[co]?i?Y", printed.read_feast_of),
        _Rule(r"Zo?[YK]", printed.read_season_of),
        _Rule(r"Qoy?[YI]|Q[ci]?[YI]|QyY|[YI][hsc]?Q(?![oYI])|Q", printed.read_quarter),
        _Rule(r"(?<=n)Dh[DN](?=[.pc])", printed.read_day_and_month),
        _Rule(r"yG?[YIK]|[YK]yG|I", printed.read_fiscal_year),
    ),
    (  # what is counted from the day of publication
        _Rule(r"t[OL9]1[oi](?:[CMPY])|[OL9]1o(?:[CMPY])|O1i(?:[CMPY])|t[OL9]1ot?[G2]", parts.read_nth),
        _Rule(r"t?GA[jX]|t?GBj|t?GBL(?!H)|t?1AX|t?1BL", counted.read_day_beside),
        _Rule(r"[tT]G0|t?0TG|[it]Gu0|t?Ghuh0|TGu0", lasting.read_to_date),
        _Rule(r"t?[MC]G(?:oY)?(?![GgoYhs])", called.read_named_quarter),
        _Rule(r"TG(?=i[YCK])", called.read_anniversary),
        _Rule(r"[LTX]G[OL9]h?G(?!o)|TG[oi]?t?LG", parts.read_nth_of_shifted),
        _Rule(r"t?[L9]h?GY|Yt?[L9]h?G", parts.read_nth),
        _Rule(r"(?:aG|[DNv]o?g)[LX][Ww](?!c?[DO])", counted.read_weeks_and_weekday),
        _Rule(rf"t?[LX](?:{_COUNT}[Gg]|G(?=&))(?:[&c]{{0,2}}(?:{_COUNT}|a)[Gg]){{1,2}}(?![oRlJ])", lasting.read_several_spans),
        _Rule(rf"t?(?:[LXF]{_COUNT}|{_COUNT}[LX])o?[gG](?!h|o(?:t?[CPYHVILTX]|[Mm]|tG))", lasting.read_span),
        _Rule(r"W[LX](?=[.pc&)])", counted.read_shift_behind),
        _Rule(r"t?(?:TX|[LTX])C(?!n?t?[YPL])", counted.read_again_in_year),
        _Rule(r"aGnW", counted.read_week_on),
        _Rule(r"[Wj]G(?=[.pc&x_)in])", counted.read_week_on),
        _Rule(r"t?W[BA][LX](?=[.pc&x_)])", counted.read_weekday_before_last),
        _Rule(r"t?TL[Ww]|aW(?!k)|t?(?<!M)[LTXF](?:[WwZH](?!k?(?:[oi][CMY]|ot?[TLX]?G|[BA]t?[CH]))|(?<!F)M(?![DOY]|p[DOY]))", counted.read_again),
        _Rule(r"(?:[LTXF]k|[jW]k)|t?kBL(?![GWwM12HkDNvZ])", counted.read_part_of_day),
        _Rule(r"(?!tLGi[CMY])(?!(?<=t)LGi[CMY])t?(?:TL|[LTXF])(?:y?G(?!h?[Gg12])|[12])(?!o(?:t?[CPYHVILTXGOE92]|[Mm]))", counted.read_period),
        _Rule(r"t1(?!o|[BAF]t?[CH])|[on]t?1(?!o|[BAF]t?[CH])", counted.read_weekend),
    ),
    (  # a month or a day of a year that is counted from that of publication
        _Rule(r"(?:[Mm]p?|C)(?:[oi]t?|c)?P(?=[^k])|Pn?t?C", parts.read_of_year),
        _Rule(r"(?:(?<=[OL9][Gg][oi])|(?<=[OL9][Ww][oi]))Mp?c?P", parts.read_of_year),
    ),
    (  # parts of stretches, and one inside another
        _Rule(r"t?Oh?[Gg]P|Pt?[O9]h?[Gg]|Po?P|Pot?G", parts.read_nth_of_year),
        _Rule(rf"t?(?:O|L|9){_COUNT}?h?[Gg]o(?:t?[CPYHGMV2]|m|y?[YI]|t?y?G)|t?O{_COUNT}?h?[Gg]i(?:[CPM]|Y(?=[.pcx_)]|&(?![YV])))|t[L9]{_COUNT}?[Gg]i(?:[CPM]|Y(?=[.pcx_)]|&(?![YV])))", parts.read_nth),
        _Rule(r"t?[O9]h?[Gg]c?[YC]|Yc?t?[O9]h?G(?=[.pcx_&])", parts.read_nth),
        _Rule(r"t?Oh?[Gg](?!k|ot?[OL9])", parts.read_nth),
        _Rule(r"[fb]?[Ww]p?[uh&][Ww]p?o?t?P|Pc?(?:[fb][Ww]p?[uh&]|[Ww]p?h)[Ww]", counted.read_weekdays_of),
        _Rule(r"t?[OL9]1[oi]P", parts.read_nth),
        _Rule(r"t?[O9LX]W[BA]t?[CPH]", counted.read_nth_weekday_beside),
        _Rule(r"Zo?P", parts.read_season_of_year),
        _Rule(r"G[DN]o(?:C|M|P)", parts.read_numbered),
        _Rule(r"t?(?:O[hu]{0,3}L|[OL9])(?:W[oi]?|w[oi])(?:C|M|P|Y)|t?(?:O[hu]{0,3}L|[OL9])WotG", parts.read_nth_weekday),
        _Rule(r"(?:[CMP])t?(?:O[hu]{0,3}L|[OL9])W", parts.read_nth_weekday),
        _Rule(r"t?W[BAF]t?(?:[CPH]|M(?=[.pcx_)]))", counted.read_weekday_beside),
        _Rule(r"t?[1k][BAF]t?[CHP]|t?~ot?[CH]", counted.read_beside_day),
        _Rule(r"t?O[&u]t?Oh?[Gg]o(?:t?[CPM]|Y|tG)", parts.read_two_nth),
        _Rule(r"t?[OL9]ro(?:t?[CPVM]|Y|t?[G2])", parts.read_nth_part),
        _Rule(r"t?[E9]go(?:t?[CPVM]|Y|t?[G2])", parts.read_of_many),
        _Rule(r"Pn?C", parts.read_days_of_month),
        _Rule(r"[fb]?t?[DO][uh&]t?[DO][oi]?t?P|t?[DO]ot?P|P(?:n?t)?O(?![Gg])|t?OP|t?OotG", parts.read_day_of),
        _Rule(r"Ct?P|(?:C|[WwH]p?|M|m)(?:o|i)?t?P|Pn?(?:[Ww](?![DO])|H)|[Ww]p?cP(?=[.pc)])|Pi?Mp?(?!c?[DOY])|(?:M|H)ot?G", parts.read_of),
        _Rule(r"[el]it?G|[el]i?P", counted.read_beside_today),
    ),
    (  # the same of what was just read: "the first week of the third quarter of 2019"
        _Rule(rf"t?[OL9]{_COUNT}?h?[Gg1][oi]t?[CP]", parts.read_nth),
        _Rule(r"t?(?:O[hu]{0,3}L|[OL9])[Ww][oi]t?[CP]", parts.read_nth_weekday),
        _Rule(r"t?[OL9]rot?[CP]", parts.read_nth_part),
        _Rule(r"t?[Ww]p?[oi]t?P", parts.read_of),
    ),
    (
        _Rule(r"t?(?<![hDN])G[qE][nf]?t?[CWP]", lasting.read_stretch_from),
        _Rule(r"t?Eh?uh?Eh?[oi]?(?:[CPYVM]|tG)", parts.read_two_parts),
        _Rule(r"Gh?Eo?Y|[tT]?Gh?E(?=[.pc&)_in])", parts.read_end_behind),
        _Rule(r"EhG(?=[.pc&)_inB])", parts.read_part),
        _Rule(r"t?Er?[oi]?t?h?(?:[CPYVjM]|H)|t?Er?[oi]t?[G2]|Eut?[CPYVMG2]", parts.read_part),
        _Rule(r"t?(?<![aDN])Got?[CHP]|t?(?<![aDN])1ot?[CH]", parts.read_week_of),
        _Rule(r"[CPW]k", counted.read_part_of_day),
    ),
    (  # so far from a day
        _Rule(r"t?[Ww]p?ot?[CP]", parts.read_weekday_of_week),
        _Rule(rf"[DNa][Uuh]{_NUMG}(?:R|fJ|@)|aGU[DN](?:R|fJ|@)", counted.read_about_ago),
        _Rule(r"iaGU[DN](?![GgMmOYoelRBAfG@])", counted.read_about_ahead),
        _Rule(rf"i[DNa][Uuh]{_NUMG}", counted.read_about_ahead),
        _Rule(rf"(?<!G){_NUMG}R[jP]", counted.read_ago_today),
        _Rule(r"(?<!G)(?:aG|[DN]g)R[Ww](?!p?c?[DO])", counted.read_weeks_and_weekday),
        _Rule(rf"(?<!G){_NUMG}j(?=[.pc&x_)in])", counted.read_weeks_tomorrow),
        _Rule(rf"=?(?:{_NUMG}|[DN]hG)c?[qE][fn]?t?[CPjWH]|={_NUMG}c?ft?[CPjJWH]", lasting.read_from_then_on),
        _Rule(rf"[fq]t?[CPjJWH]c?={_NUMG}", lasting.read_for_so_long),
        _Rule(rf"(?<!G){_NUMG}(?:[&c]{{0,2}}{_NUMG}){{0,2}}R", counted.read_ago),
        _Rule(r"[DN]6(?:R|f[Jj])|i[DN]6(?![oelRBAfG@])", counted.read_weekdays_from),
        _Rule(rf'(?<!G)[it]?{_NUMG}(?:[&c]{{0,2}}{_NUMG})?(?:n?f|[BAF]|3u|"o)n?(?:[CPjJWHY]|t[CP])|t?G[BAF](?:[CPjHW]|t[CP])', counted.read_from_day),
        _Rule(rf't{_NUMG}"(?!o)', lasting.read_ahead),
        _Rule(rf"i{_NUMG}(?:[&c]{{0,2}}{_NUMG})?(?![oelRBAfG@])", counted.read_in_time),
        _Rule(rf"<{_NUMG}[Af]n?t?[CPjWH]", lasting.read_within_from),
        _Rule(rf"<{_NUMG}(?:(?![oelRBAfG@])|fJ)", lasting.read_within),
        _Rule(rf"{_NUMG}@", counted.read_hence),
        _Rule(rf"(?<!G){_NUMG}[&c]{{0,2}}{_NUMG}fJ", counted.read_hence),
        _Rule(rf"(?<!G){_NUMG}4(?=[.pc)&_])", counted.read_ago),
        _Rule(rf"{_NUMG}[el]|{_NUMG}3(?!u)|(?<![Gg])t?3G(?!u)|tG[BA](?![CPjWHYoGO])|{_NUMG}[BA](?![CPjWHYoGD])", counted.read_told),
    ),
    (  # from one to another
        _Rule(rf"t?(?:[DN]h[Gg]|{_NUMG}|Gh?G|G)(?:u|[qd][in]?)t?(?:[CPMH])", lasting.read_until),
        _Rule(r"tGuW(?![hu])", lasting.read_until),
        _Rule(rf"t(?:{_NUMG}|G)uY", lasting.read_until),
        _Rule(r"[fb]t?[CPYVjJMWH]p?[)]?c?[uh&]t?(?:[CPYVjJMWH]|T?0)", ranges.read_range),
        _Rule(r"[CPY]u0|Y[uh](?:t?[CP]|t?[jJ])", ranges.read_range),
        _Rule(r"Wc?P|Pc?[nc]W|[?]nW|W[?]|[MmH]c?P|P[in]?M(?!p?c?[DOY])|PnH|Pn?C", counted.read_inside_offset),
        _Rule(r"CsC|CcuC", ranges.read_range),
        _Rule(r"[CPVjJMWH][p)]?c?[uh][(]?t?(?:[CPVjJMWH]|Y(?=[.pc)]))", ranges.read_open_range),
    ),
)  # fmt: skip
_PATTERNS = tuple(
    (re.compile("|".join(f"(?P<r{at}>{rule.pattern})" for at, rule in enumerate(rules))), rules)
    for rules in _PASSES
)
_TELLING = frozenset("CPWwMHjV?")
"""Letters of what may be a date when all passes are done."""


@lru_cache(maxsize=1 << 12)
def dates_in(run: str, following: str, moved: bool = False) -> tuple[RunDate, ...]:
    """The dates of a run, in order; `following` is "x" where a word goes on behind it, "." otherwise.

    Where something is `moved`, only "from" and "between" make one stretch of two days.
    """
    tokens = tokens_of(run, following)
    if moved and token_of(tokens, "fb") is None:
        tokens = [replace(one, letter="x") if one.letter == "u" else one for one in tokens]
    figured = [one for one in tokens if one.letter in "DOYKSVQIMm57"]
    for pattern, rules in _PATTERNS:
        tokens = _pass(pattern, rules, tokens)
    tokens = shared(tokens)
    return tuple(_found(run, tokens, figured))


def _pass(pattern: re.Pattern[str], rules: tuple[_Rule, ...], tokens: list[Token]) -> list[Token]:
    letters = "".join(one.letter for one in tokens)
    done: list[Token] = []
    at = look = 0
    while found := pattern.search(letters, look):
        start, end = found.span()
        assert found.lastgroup is not None
        built = rules[int(found.lastgroup[1:])].build(tokens[start:end])
        if built is None:
            look = start + 1
            continue
        done += tokens[at:start]
        first = next(place for place in range(start, end) if letters[place] not in "t(=" or place == end - 1)
        last = next(
            place for place in range(end - 1, first - 1, -1) if letters[place] not in "pc" or place == first
        )
        leans = isinstance(built[1], Until) or (isinstance(built[1], Offset) and built[1].base is not None)
        inner = tokens[end - 1] if leans else None
        done.append(Token(built[0], built[1], tokens[first].start, tokens[last].end, inner))
        at = look = end
    return done + tokens[at:]


def _found(run: str, tokens: list[Token], figured: list[Token]) -> Iterator[RunDate]:
    for at, one in enumerate(tokens):
        before = tokens[at - 1].letter if at else ""
        char = run[one.start : one.start + 1]
        pointed = before in ("i", "n", "f") or (before in ("t", "u", "o") and char in "'’")
        if one.letter == "Y" and pointed and not char.isdigit():  # "in two thousand", "the class of '99"
            yield RunDate(one.start, one.end, expression(one), figures=True, future=False)
            continue
        if one.letter == "Y" and _is_named_year(run, one, tokens[at + 1]):
            yield RunDate(one.start, one.end, expression(one), figures=True, future=False)
            continue
        if one.letter == "Y" and (day := _of_another_year(tokens, at)):
            yield RunDate(one.start, one.end, day, figures=True, future=False)
            continue
        if one.letter not in _TELLING or not _stands(run, tokens, at):
            continue
        when = expression(one)
        counted = isinstance(when, Offset | Span | Told | Until)
        yield RunDate(
            one.start, one.end, when, not counted and _has_figures(run, one, figured), one.letter == "?"
        )
        if one.inner and _has_figures(run, one.inner, figured):
            yield RunDate(one.inner.start, one.inner.end, expression(one.inner), figures=True, future=False)


def _is_named_year(run: str, one: Token, following: Token) -> bool:
    """Whether letters or words name a year and no number: "CY18", "twenty eighteen was hot", "nineteen eighty-four"."""
    first, *rest = run[one.start : one.end].lower().replace("-", " ").split()
    return first[:2] == "cy" or (
        first in CENTURIES and rest[0] not in ("hundred", "thousand") and following.letter not in "hGg"
    )


def _of_another_year(tokens: list[Token], at: int) -> When | None:
    """The day or month that a year alone goes on with: "June 30, 2020 | and 2019", "May 2020, 2019 and 2018"."""
    before = at - 1
    while before > 0 and tokens[before].letter in "c&Y":
        before -= 1
    joint = tokens[at - 1].letter if at else ""
    named = tokens[before].value if before >= 0 else None
    ends = at + 1 == len(tokens) - 1 or tokens[at + 1].letter in ".pc&)"
    if (
        before < at - 1
        and joint in "c&"
        and ends
        and isinstance(named, Calendar)
        and named.year
        and named.month
    ):
        return of_calendar(replace(named, year=tokens[at].value))  # type: ignore[arg-type]
    return None


def _has_figures(run: str, one: Token, figured: list[Token]) -> bool:
    """Whether figures of a year or of a day of a month stand in it; an ordinal of a century or a quarter counts as one."""
    inside = [token for token in figured if one.start <= token.start < one.end]
    if any(token.letter in "KVSI" or (token.letter in "YQ5" and _digits(run, token)) for token in inside):
        return True
    decade = next((token for token in inside if token.letter == "5"), None)
    if decade and any(
        word in ONES for word in run[one.start : decade.start].lower().replace("-", " ").split()
    ):
        return True  # "the nineteen-nineties"
    days = any(_digits(run, token) or token.letter == "D" or _is_spelled(run, token) for token in inside)
    return days and any(token.letter in "Mm" for token in inside)


def _is_spelled(run: str, token: Token) -> bool:
    """Whether a day or a year is said in several words, which count nothing: "the twenty-second of January"."""
    return token.letter in "OY" and any(char in " -" for char in run[token.start : token.end])


def _digits(run: str, token: Token) -> bool:
    return any(char.isdigit() for char in run[token.start : token.end])


def _stands(run: str, tokens: list[Token], at: int) -> bool:
    """Whether a month, a feast or an abbreviation alone is a date: with a word before it that points at it."""
    one = tokens[at]
    before = tokens[at - 1].letter if at else ""
    match one.letter:
        case "M":
            name = run[one.start : one.end].rstrip(".'’s").lower()
            if before == "u" and run[tokens[at - 1].start : tokens[at - 1].end].lower() == "to":
                return name not in ABBREVIATED | ALSO_NAMES  # "to May" may be to a person
            if before == "n" and name in ALSO_NAMES and tokens[at + 1].letter == "x":
                return False  # "a book by May Roe"
            if name in ABBREVIATED - NAMES_TOO and before == "i" and tokens[at + 1].letter != "h":
                return True  # "in Nov sales fell"
            return name not in ABBREVIATED and (
                name not in ALSO_NAMES or before in _POINTING or _is_listed(tokens, at)
            )
        case "w":
            name = run[one.start : one.end].rstrip(".'’s")
            if name.lower() in ("tue", "thur"):  # "Tues", "Thurs": no other words
                return True
            return (name[0].isupper() or name in UNMISTAKABLE) and before in ("n", "u")
        case "H":
            return (
                before in _POINTING
                or before in "nBA"
                or one.value not in ("independence day", "new year", "may day", "labor day")
            )
    return True


def _is_listed(tokens: list[Token], at: int) -> bool:
    """Whether a month stands in a list of months that a word points at: "in May, June and July", "in May or June"."""
    while at > 1 and tokens[at - 1].letter in "c&U" and tokens[at - 2].letter == "M":
        at -= 2
    return at > 0 and tokens[at - 1].letter in _POINTING


_POINTING = frozenset("infubEot")
"""Letters of words before which a month's name is one: in, since, to, between, mid, of, and."""
