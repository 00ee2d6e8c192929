"""What stands around a number that names something and counts nothing.

Sources: the Associated Press Stylebook, "numerals", "calibre", "radio station" and "time tables"; the Oxford English Dictionary
s.vv. Patterns are matched where a number has been found, right before or right behind it.
"""

from __future__ import annotations

import re

from checker.lexicon.hedges import ABOUT_OF
from checker.lexicon.numbers import ONES, ORDINALS, TENS, WESTERN
from checker.lexicon.words import MODALS, OWNERS

__all__ = [
    "BOOKS",
    "CALIBRES",
    "CALLED_BEFORE",
    "CITED",
    "CODED",
    "DOWN",
    "HOUR_AHEAD",
    "HOUR_BEFORE",
    "HOUSES",
    "LENGTHS",
    "NOMINAL",
    "ORDINAL_IN_WORDS",
    "PAR",
    "POINTS_OF_TENNIS",
    "RACES",
    "RATIOS",
    "REPORTED",
    "SERIES_AHEAD",
    "SERIES_BEFORE",
    "SOMEDAY",
    "SOMEDAY_AFTER",
    "SOMEDAY_BEFORE",
    "TITLED",
    "WORN",
]

CALLED_BEFORE = re.compile(
    r"(?:(?<![^\s(\"“])(?:AM|FM|P\.S\.|I\.S\.|M\.S\.)"
    r"|(?<![^\W_])(?:[Ss]ol|[Mm]ile(?:age)? (?:marker|post)|[Mm]ilepost|[Gg]as(?: mark)?|backside|frontside|[Cc]ork|[Rr]odeo|[Cc]hannel|[Cc]all sign"
    r"|[Bb]ib|[Cc]ar number|[Bb]adge|[Pp]arcel|[Ss]heet|[Kk]ilometre stone|[Ff]ence post|(?:at|near|past|from|to|by) mile|[Kk]ilomet(?:re|er)|Turn|(?:behind|against|of|in|the) (?:car|heat)|[Pp]ort|Count"
    r"|(?:[Zz]ip|[Aa]rea|[Dd]ialling|[Pp]ostal|[Pp]ass|[Aa]ccess|[Cc]ountry|[Ss]ort|[Pp]roduct) code (?:is|was)|PIN(?: is| was)?"
    r"|(?:bib|phone|flight|serial|licen[cs]e|badge|room|shirt|squad|case|ticket|order|account|registration|tail) number (?:is|was))) \Z"
)
"""Nouns that a number alone behind them names one of: "AM | 1340", "mile marker | 211", "sol | 1,201". A negative example: "the
gas | 40 homes use"."""

DOWN = re.compile(r"\b(?:first|second|third|fourth|1st|2nd|3rd|4th)[ -]and[ -]\Z", re.IGNORECASE)
"""The down of American football before the yards to go, "fourth-and- | 1"."""

CITED = re.compile(r"§§? ?\Z")
"""The sign of a section before its number: "18 U.S.C. § | 371" (The Bluebook, 12.9)."""

REPORTED = re.compile(
    r" (?:U\.? ?S\.? ?C\.?|C\.? ?F\.? ?R\.?|F\. ?(?:2d|3d|4th|Supp\.)|U\. ?S\.|S\. ?Ct\.|L\. ?Ed\.) (?:§|[0-9])"
)
"""What stands behind the title of a code or the volume of a report: "18 | U.S.C. § 371", "347 | U.S. 483". A negative example:
"18 U.S. senators"."""

WORN = re.compile(r"\b(?:wear|wears|wore|wearing|sporting|donned) (?:the )?\Z")
"""What stands before the number on a player's shirt: "wearing | 44". A negative example: "wearing 44 medals"."""

CODED = re.compile(r"[A-Z][0-9]")
"""What goes on a code behind its first digits, and is no symbol with its power: "version 22 | H2"."""

CALIBRES = re.compile(
    r"[ -](?:revolvers?|pistols?|handguns?|guns?|rifles?|magnums?|specials?|bullets?|rounds?|cartridges?|automatics?|semi-?automatics?|firearms?|ammunition|shell casings?|slugs?)(?![\w-])",
    re.IGNORECASE,
)
"""What follows the bore of a gun that begins with its point: "a .38 | revolver". A negative example: ".38 inches"."""

BOOKS = re.compile(
    r" (?:Corinthians|Thessalonians|Timothy|Kings|Samuel|Chronicles|Maccabees|Peter|John)(?= [0-9]{1,3}(?::|[.,;)]|\s))"
)
"""Books of the Bible behind their number, before a chapter: "2 | Corinthians 5:17". A negative example: "2 Kings were there"."""

PAR = re.compile(r" (?:under|over)(?: par\b|[.,;)])(?![0-9])")
"""What follows a score at golf: "made the cut at four | under"."""

RACES = re.compile(
    r" (?:[Rr]elays?|[Hh]urdles|[Ff]reestyle|[Bb]reaststroke|[Bb]ackstroke|[Bb]utterfly|[Mm]edley|[Ss]teeplechase)(?![\w-])"
)
"""Races behind the length that names them, in hundreds or 50 (World Athletics and World Aquatics, lists of events): "1600 | Relays".
A negative example: "40 relays", "300 butterflies"."""
LENGTHS = re.compile(r"50|[1-9][0-9]?0{2}")
"""Such lengths."""

POINTS_OF_TENNIS = re.compile(
    r"(?:fifteen|thirty|forty)-(?:love|all|fifteen|thirty|forty)(?![\w-])", re.IGNORECASE
)
"""The score of a game of tennis: "thirty-love"."""

RATIOS = "ratio|majority|margin|ruling|decision|vote|odds|win|advantage|basis"
"""What two numbers with "to" between them are the proportion of: "a two-to-one | majority". A negative example: "a three-to-four-week
wait"."""

SERIES_BEFORE = re.compile(
    r"\b(?:[Cc]ounts|[Ll]ines|[Ll]ots|[Gg]ates|[Ll]anes|[Rr]ooms|[Cc]hapters|[Pp]ages|[Ss]tages|[Hh]eats|[Bb]ays|[Pp]latforms|[Ll]evels|[Ff]loors|[Ww]ards|[Zz]ones|[Aa]rticles"
    r"|[Ss]ections|[Ii]tems|[Ee]xhibits|[Tt]erminals|[Jj]unctions|[Ee]xits|[Rr]outes|[Hh]oles|[Ee]pisodes|[Vv]erses|[Rr]ows|[Ss]eats|[Gg]roups|[Ff]igures|[Tt]ables) "
    r"(?P<before>[0-9]{1,4}(?:, [0-9]{1,4}){0,6},? (?:and|or|to|through|&) )?\Z"
)
"""Labels in the plural before two numbers and more: "counts | 1 and 4". A negative example: "in rooms 40 people slept"."""

SERIES_AHEAD = re.compile(r"(?:, [0-9]{1,4}){0,6},? (?:and|or|to|through|&) [0-9]{1,4}(?![\w.,]*[0-9]|%)")
"""What goes on a series of labels behind its first number."""

HOUR_BEFORE = re.compile(
    r"\b(?:meets?|meeting|met|arriv(?:e|es|ed|ing)|gather(?:s|ed|ing)?|leav(?:e|es|ing)|left|wakes?|woke|depart(?:s|ed|ing)?|dinner|lunch|breakfast|supper|doors)\b"
    r"[^.;:?!\n0-9]{0,60} (?:at|by) \Z"
)
HOUR_AHEAD = re.compile(
    r"[.,;?!)](?![0-9])|\s*\Z| (?:and|but|on|sharp|tomorrow|today|tonight|each|every|as)\b"
)
"""What stands around an hour of the clock without its half of the day: "they met at the pier at | 6, but". A negative example: "they
left school at 16", an age."""

NOMINAL = re.compile(
    r" (?P<persons>accused|injured|wounded|dead|missing|deceased|detained|arrested|convicted|displaced|bereaved|absentees?)"
    r"(?=[.,;:)]|\s*\Z| (?:were|are|have|had|who|whose|will|was|in|at|from|include|included|including|remain|remained)\b)"
)
"""Participles that stand for persons behind "the" and their number: "the four | accused, who". A negative example: "the four accused
him"."""

_NUMBER = "|".join((*ONES, *TENS, *WESTERN))
_RANK = "|".join(word for word in ORDINALS if word != "second")
_SIZE_RANK = "|".join(f"{word}th" for word in WESTERN)
ORDINAL_IN_WORDS = re.compile(
    rf"(?:{'|'.join(TENS)})(?:-| - )(?:{'|'.join(word for word, number in ORDINALS.items() if number < 10 and word != 'second')})(?![^\W_])"
    rf"|(?:(?<=the )|(?!one[ -](?:{_SIZE_RANK}|(?:{_NUMBER})-)))(?:(?:{_NUMBER})[ -](?:and[ -])?){{1,8}}(?:{_SIZE_RANK})(?![^\W_])"
    rf"|(?:(?:{_NUMBER})[ -]){{0,6}}(?:hundred|thousand)[ -]and[ -](?:(?:{'|'.join(TENS)})[ -])?(?:{_RANK}|second(?! [a-z]+s\b))(?![\w-]| aid\b)"
    rf"|(?:{'|'.join(f'(?<={word} )' for word in sorted(OWNERS | {'the'}))})"
    rf"(?:(?:{_NUMBER})[ -]){{0,6}}(?:hundred|thousand)[ -](?:(?:{'|'.join(TENS)})[ -])?(?:{_RANK})(?![\w-]| [a-z]+s\b)",
    re.IGNORECASE,
)
"""An ordinal of several words: "a ninety-sixth-minute penalty", "his five hundredth game", "the one hundred and fifth man". Negative
examples: "a fifty-second clip", "one hundredth of a second", "one two-hundredth"."""

SOMEDAY = re.compile(
    r"one day(?![\w'’-])(?! (?:after|before|later|earlier|ago|of|a|per|each|every|and|or|in|at|to|for|from|only|left|short|away|late|early|off|when|on|into|out|more|longer|less|too)\b)"
)
"""An indefinite day behind a verb: "could | one day | help". A negative example: "could take one day of work"."""

SOMEDAY_BEFORE = MODALS | {"to", "'ll", "'d", "perhaps", "maybe"}
"""Words before it."""

SOMEDAY_AFTER = re.compile(
    r"One day(?:,| (?:you|he|she|it|we|they|I|the|his|her|my|our|their|someone|somebody|soon|perhaps|maybe|when|while|last|this|in (?:[A-Z]|early|late|the|19|20))\b)(?! (?:after|before) )"
)
"""A day in a tale, at the start of a sentence: "One day | she left". A negative example: "One day after the vote"."""

HOUSES = frozenset(
    "mall stadium high school college church theatre theater hotel inn press hospital casino brewery winery vineyard farm ranch arena "
    "center centre garden gardens museum gallery restaurant cafe bakery studio resort lodge manor estate estates club".split()
)
"""What ends the name of a building or a firm whose first word is a number: "Twelve Oaks Mall". A negative example: "Three Schools
Closed"."""

TITLED = re.compile(
    rf"\b(?:{'|'.join(sorted(ABOUT_OF | {'album', 'show', 'thriller', 'painting', 'exhibition', 'musical', 'debut', 'single', 'track', 'band', 'group'}))}), \Z"
)
"""What the title of a work is set off behind: "her fifth novel, | Nine Perfect Lies,". A negative example: "in the film, nine men"."""
