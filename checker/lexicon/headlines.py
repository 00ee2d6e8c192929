"""Verbs that headlines and lists put before a number, in capitals: "Storm Kills 12 People", "Close 12 offices".

Source: the verbs of headlines in Garst and Bernstein, "Headlines and Deadlines" (4th ed., 1982), ch. 4, with the plain
verbs of the General Service List (West 1953) that take a counted object; irregular forms after Quirk et al. 1985, 3.11-20.
"""

from __future__ import annotations

from checker.lexicon.verbs import regular

__all__ = ["VERBS"]

_REGULAR = """
    accept accuse add admit adopt aid aim allow announce approve arrest ask assign attack attract await award ban bar
    battle block board bomb book boost borrow cancel capture carry charge chase claim clear close collect complete
    confirm convict count create crush damage deliver demand demolish deny deploy deport destroy detain discover dismiss
    displace dump earn eject elect employ empty end enter equip escape evacuate evict examine execute exceed exempt expel
    export face fail fetch fill film finish fine fire fly force free fund furlough gain gather grab grant greet guard hail
    halt hand hike hire host house hunt idle identify import indict infect injure inspect install interview invite issue
    jail join kidnap kill land launch license list loan lock lure mark miss monitor mourn move murder name need nominate
    offer open order ordain oust outlaw own pack pardon pass pick plan plant pledge plunder poison pocket post power
    prepare probe produce promise promote propose protest publish pump punish pursue question quiz raid rally ratify reach
    receive recall recognize recommend record recover recruit release remove rename repair replace request rescue
    restore retire retrieve return reveal review revoke rob round sack sail salute sample save score scrap seal search
    secure seek seize sentence serve share shed ship sign smuggle snap sort spare spot stage stop store strip
    summon supply suspend target tackle tax test tour track trade trap treat turn unearth unveil urge use vaccinate view
    visit vote want warn watch welcome wound axe abduct acquire acquit bag bail ambush hack harm maroon cull burn
    """.split()
_DOUBLED = frozenset("ban bar plan stop ship strip snap spot trap rob expel cancel grab hit dump".split()) - {
    "dump"
}
_IRREGULAR = """
    bring brings brought build builds built buy buys bought catch catches caught choose chooses chose cost costs cut cuts
    draw draws drew drive drives drove eat eats ate find finds found get gets got give gives gave grow grows grew have has
    had hit hits hold holds held keep keeps kept lay lays laid lead leads led leave leaves left lend lends lent lose loses
    lost make makes made meet meets met pay pays paid put puts read reads ride rides rode see sees saw sell sells sold send
    sends sent set sets shoot shoots shot show shows spend spends spent split splits steal steals stole strike strikes
    struck sue sues sued take takes took teach teaches taught throw throws threw win wins won write writes wrote is are was
    were to for in of from with by after before over under amid as at on and or but than some about nearly only up down off
    """.split()


VERBS = frozenset([*_IRREGULAR, *(form for verb in _REGULAR for form in regular(verb, _DOUBLED))])
"""In lower case; also the small words that a headline may print in capitals before a number."""
