"""Months in other languages, as dates in copied lines and datelines have them.

Made by lexicon/make/months.py from CLDR (babel 2.19.0), wide names of bg, cs, da, de, el, es, fi, fr, hu, id, it, nb, nl, pl, pt, ro, ru, sv, tr, uk.
"""

from __future__ import annotations

OTHER_MONTHS = {
    "abril": 4, "agosto": 8, "agustus": 8, "août": 8, "aprile": 4, "aprilie": 4, "aralık": 12,
    "augusti": 8, "augustus": 8, "augusztus": 8, "avril": 4, "ağustos": 8, "březen": 3, "března": 3,
    "czerwca": 6, "czerwiec": 6, "decembrie": 12, "desember": 12, "dezember": 12, "dezembro": 12,
    "dicembre": 12, "diciembre": 12, "duben": 4, "dubna": 4, "décembre": 12, "ekim": 10, "elokuu": 8,
    "elokuuta": 8, "enero": 1, "eylül": 9, "febbraio": 2, "febrero": 2, "februar": 2, "februari": 2,
    "februarie": 2, "február": 2, "fevereiro": 2, "février": 2, "gennaio": 1, "giugno": 6, "grudnia": 12,
    "grudzień": 12, "haziran": 6, "heinäkuu": 7, "heinäkuuta": 7, "helmikuu": 2, "helmikuuta": 2,
    "huhtikuu": 4, "huhtikuuta": 4, "ianuarie": 1, "iulie": 7, "iunie": 6, "janeiro": 1, "januar": 1,
    "januari": 1, "január": 1, "janvier": 1, "joulukuu": 12, "joulukuuta": 12, "juillet": 7, "juin": 6,
    "julho": 7, "juli": 7, "julio": 7, "junho": 6, "juni": 6, "junio": 6, "július": 7, "június": 6,
    "kasım": 11, "kesäkuu": 6, "kesäkuuta": 6, "květen": 5, "května": 5, "kwiecień": 4, "kwietnia": 4,
    "leden": 1, "ledna": 1, "lipca": 7, "lipiec": 7, "listopad": 11, "listopada": 11, "listopadu": 11,
    "lokakuu": 10, "lokakuuta": 10, "luglio": 7, "lutego": 2, "luty": 2, "maaliskuu": 3,
    "maaliskuuta": 3, "maart": 3, "maggio": 5, "mai": 5, "maio": 5, "maj": 5, "maja": 5, "marca": 3,
    "maret": 3, "marraskuu": 11, "marraskuuta": 11, "mars": 3, "mart": 3, "martie": 3, "marts": 3,
    "marzec": 3, "marzo": 3, "março": 3, "mayo": 5, "mayıs": 5, "mei": 5, "május": 5, "március": 3,
    "märz": 3, "nisan": 4, "noiembrie": 11, "novembre": 11, "novembro": 11, "noviembre": 11, "ocak": 1,
    "octobre": 10, "octombrie": 10, "octubre": 10, "oktober": 10, "október": 10, "ottobre": 10,
    "outubro": 10, "październik": 10, "października": 10, "prosince": 12, "prosinec": 12, "septembre": 9,
    "septembrie": 9, "septiembre": 9, "setembro": 9, "settembre": 9, "sierpień": 8, "sierpnia": 8,
    "srpen": 8, "srpna": 8, "styczeń": 1, "stycznia": 1, "syyskuu": 9, "syyskuuta": 9, "szeptember": 9,
    "tammikuu": 1, "tammikuuta": 1, "temmuz": 7, "toukokuu": 5, "toukokuuta": 5, "wrzesień": 9,
    "września": 9, "září": 9, "április": 4, "únor": 2, "února": 2, "červen": 6, "července": 7,
    "červenec": 7, "června": 6, "říjen": 10, "října": 10, "şubat": 2, "απρίλιος": 4, "απριλίου": 4,
    "αυγούστου": 8, "αύγουστος": 8, "δεκέμβριος": 12, "δεκεμβρίου": 12, "ιανουάριος": 1, "ιανουαρίου": 1,
    "ιουλίου": 7, "ιουνίου": 6, "ιούλιος": 7, "ιούνιος": 6, "μάιος": 5, "μάρτιος": 3, "μαΐου": 5,
    "μαρτίου": 3, "νοέμβριος": 11, "νοεμβρίου": 11, "οκτωβρίου": 10, "οκτώβριος": 10, "σεπτέμβριος": 9,
    "σεπτεμβρίου": 9, "φεβρουάριος": 2, "φεβρουαρίου": 2, "август": 8, "августа": 8, "апрель": 4,
    "апреля": 4, "април": 4, "березень": 3, "березня": 3, "вересень": 9, "вересня": 9, "грудень": 12,
    "грудня": 12, "декабрь": 12, "декабря": 12, "декември": 12, "жовтень": 10, "жовтня": 10, "июль": 7,
    "июля": 7, "июнь": 6, "июня": 6, "квітень": 4, "квітня": 4, "липень": 7, "липня": 7, "листопад": 11,
    "листопада": 11, "лютий": 2, "лютого": 2, "май": 5, "март": 3, "марта": 3, "мая": 5, "ноември": 11,
    "ноябрь": 11, "ноября": 11, "октомври": 10, "октябрь": 10, "октября": 10, "сентябрь": 9,
    "сентября": 9, "септември": 9, "серпень": 8, "серпня": 8, "січень": 1, "січня": 1, "травень": 5,
    "травня": 5, "февраль": 2, "февраля": 2, "февруари": 2, "червень": 6, "червня": 6, "юли": 7,
    "юни": 6, "январь": 1, "января": 1, "януари": 1,
}  # fmt: skip
"""Name in small letters -> number; a date only with a day and a year of four digits."""

STEMS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""The first three letters of each month, January first (RFC 5322, date-time)."""
