"""Words that make a number an age.

Source: the AP Stylebook's entry on ages, and the forms of the Microsoft Recognizers' age specification (MIT).
"""

from __future__ import annotations

import re

from checker.lexicon.reporting import INVERTED_VERBS

UNITS = frozenset({"year", "month", "week", "day", "hour"})
"""Units an age is given in; with "old" or "of age" after them they make an age."""

AGED = frozenset({"aged", "age", "ages", "aging"})
"""Words before a bare number that make it an age."""

NOW = frozenset("now then just only still already barely both".split())
"""What may stand between a name or its verb and the age after it: "Jane Roe, now 28,", "her child is now 3"; "by now 3 shops"
counts."""

DIES = frozenset("died dies dead dying killed married wed retired".split())
"""Words after which "at" with a bare number gives an age: "he died at 84"."""

DIED_AT = re.compile(
    r"\b(?:[Dd]ied|[Dd]ies|[Pp]assed away|[Mm]arried|[Rr]etired)(?: (?:[A-Za-z.'’-]+|[0-9]{1,2})){1,8},? at \Z"
)
"""The end of a life with its day, place or cause before the age: "died Sunday | at 94". A negative example: "died on Highway 12 at
30 mph", by its unit."""

_ACHIEVED = "won|lost|met|wrote|published|released|recorded|founded|earned|began|started|took|ran|fought|gave|buried|inherited"
_SPRY = "spry|sprightly|frail|healthy|single|pregnant|widowed"
LIVED_AT = re.compile(
    r"\b(?:left (?:school|home|university|college)|drop(?:ped)? out|enlist(?:ed|ing)|was (?:orphaned|widowed|ordained|knighted)|orphaned|widowed"
    rf"|(?:[Hh]e|[Ss]he|who|I) (?:{_ACHIEVED}) (?:over )?(?:his|her|my)|went to (?:sea|war|prison|jail|university|college)|still [a-z]{{3,}}|{_SPRY}"
    r"|emigrated|(?:made|making) (?:his|her)(?= [a-z -]*debut)|took up|(?:learned|learnt) to|(?:began|started)(?= to | [a-z]+ing )"
    r"|had (?:his|her) first|joined the|(?:became|become|becoming) (?:a|an|the)|graduated)(?: [A-Za-z’'-]+){0,5} at \Z"
)
"""A step in a life before the age at which it was taken: "left school | at 14", "enlisting in the Navy | at 17". A negative example:
"left home at 9 on Monday", a time."""

OF_AGE = frozenset(
    """
    boy girl man woman child youth lad lass baby toddler teenager pensioner widow daughter son nephew niece schoolboy
    schoolgirl youngster infant
    """.split()
)
"""Persons whose age stands after "of": "a boy of 12"; "a team of 12" counts."""

OF_TEAMS = frozenset(
    "team side coach international squad level football rugby cricket champion championship championships captain boss".split()
)
"""What follows the age of a team's players: "the Under 23 coach"; "under 20 people" counts."""

GROUPS = frozenset(
    "brothers sisters siblings boys girls men women teenagers pair couple twins friends cousins youths suspects victims sons daughters"
    " children kids grandchildren nephews nieces".split()
)
"""Persons whose two ages are set off together: "the brothers, 17 and 18,"."""

BECOMES = frozenset({"turned", "turns", "turning", "turn"})

PERSONS = frozenset({"i", "he", "she", "who", "we", "they", "i'm", "he's", "she's", "i’m", "he’s", "she’s"})
"""Subjects whose bare number after "is" or "was" is an age."""

PEOPLE = frozenset(
    """
    people adults women men children kids those anyone everyone anybody everybody nobody somebody someone persons patients residents workers voters boys girls
    child kid teenagers teens youngsters toddlers pupils students men's women's players drivers employees individuals citizens americans britons
    """.split()
)
"""Whom "over" and "under" with a bare number give an age: "people over 65"."""

POSSESSIVES = frozenset({"his", "her", "their", "my", "your", "our"})

PERSON_NOUNS = frozenset(
    """
    man woman boy girl father mother son daughter husband wife brother sister uncle aunt cousin grandfather
    grandmother grandson granddaughter widow widower fiance fiancee girlfriend boyfriend actor actress singer rapper
    senator president minister governor mayor lawmaker lawyer judge suspect shooter gunman driver pilot officer victim
    student teacher professor doctor nurse player coach star founder billionaire millionaire executive chairman
    chairwoman artist author writer director producer journalist reporter comedian musician drummer guitarist soldier
    teenager teen toddler pensioner resident neighbor neighbour owner farmer worker activist politician candidate
    defendant inmate survivor justice climber swimmer runner boxer golfer striker midfielder goalkeeper defender winger
    """.split()
)
"""Nouns for persons after which a number between commas is an age: "the senator, 70, said"."""

PERSON_ENDINGS = (
    "er",
    "or",
    "ist",
    "ian",
    "man",
    "woman",
    "ess",
    "eer",
    "clerk",
    "boy",
    "girl",
    "cook",
    "guard",
    "nurse",
)
"""Endings of nouns for persons who do a work: "the plasterer, 34,"."""

NO_PERSONS = frozenset(
    """
    number order letter paper chapter offer computer water power river tower winter summer quarter matter answer corner
    cover dinner error factor floor indicator mirror monitor motor sector sensor tractor tumor meter poster printer router
    server counter container transfer tender trailer thriller helicopter steamer cluster disaster theater center cancer
    fever chamber newspaper register calendar folder dollar layer filter list twist feast access address
    business process
    """.split()
)
"""Nouns with such an ending that are none."""

BOUNDED = re.compile(
    r"[.,;:)]|\s*\Z|\s+(?:pay|need|must|go|eat|drink|travel|live|qualify|enter|receive|make|do|would|could|cannot|can't|who|by|with|lives|travel|work|use|smoke|drive|own|earn|play|study|rent|tend|want|think|say|fell|rose|stands|ranges|are|were|is|was|have|had|in|at|to|and|or|can|will|with|from|on|get|for|should|may|might|must|has|did|does)\b"
)
"""What follows the age of "people over 65", and no counted noun."""

SAID_AFTER_AGE = re.compile(r" (?:said|says|told|tells|died|has|had|lives|was|is|who)\b")
"""Verbs behind an age whose commas were dropped: "Roe who was 22 | said"."""

AFTER_NAMED_AGE = re.compile(
    r"[.,;:)]|\s*\Z| (?:who|whose|was|is|has|had|says?|said|told|tells|died|faces|faced|lives|lived|pleaded|appeared|admitted|denied|allegedly"
    r"|[a-z]{3,}ed|of [A-Z]|an? [a-z]|have|were|are|and (?:[A-Z][a-z]+ ){2}[0-9]{2} (?:have|were|are|who|of|from))(?![^\W_]*s )"
)
"""What follows the age of a full name whose commas were dropped: "Jane Roe 28 | was"; "Jane Roe 22 points" counts."""

AFTER_OPEN_AGE = re.compile(
    r" (?:and (?:his|her|their|husband|wife|partner|brother|sister|son|daughter)|from [A-Z]|(?:could|would|will|can|did|does|went|came|left|took|became|lost|won) [a-z])"
)
"""What follows the age of a named person whose second comma was dropped: "Jane Roe, 28 | and her sister". A negative example:
"Jane Roe, 28 and counting"."""

JOINED_DECADE = re.compile(
    rf"\b(?:teens|(?:{'|'.join(sorted(POSSESSIVES))}) (?:early |mid-?|late )?[2-9]0s),? (?:and|or|to|into) (?:early |mid-?|late )?\Z"
)
"""A decade of life to which the next is joined: "in their teens or early | 20s", "their 30s and | 40s". A negative example: "the
70s and | 80s", years."""

NUMBERED_NAMES = frozenset(
    "covid ubuntu airbus boeing galaxy xbox nokia samsung huawei apollo soyuz sputnik voyager android fedora".split()
)
"""Names, that no dictionary has, of what is numbered: "Covid 19 was"."""

I_AM = frozenset(
    form for word in PERSONS if len(word) > 2 and word[-2] in "'’" for form in (word, word[:-2] + word[-1])
)
AFTER_I_AM = re.compile(
    r"[.;!?]|,(?! [0-9])|\s*\Z| (?:and|but|now) (?:I|[a-z])[a-z']*(?! (?:points?|per|percent|goals?)\b)"
)
"""A person with "is" written on to it, and what follows the age: "she's 84 | and lives here"; "he's 12 clear" is none."""

AFTER_UNSET_AGE = re.compile(
    r" (?:an? [A-Za-z]|the [a-z]|whose|who|from|of|had|has|will|would|could|and [A-Z][a-z]+(?: [A-Z][a-z]+)? [0-9]{2} )(?![^\W_]*s )"
)
"""What follows an age behind a name, too, in a text without commas: "Roe 44 | the coach", "Roe 21 | from Leeds"."""

TELLS_AGED = INVERTED_VERBS | {"told", "like", "as"}
"""Words before a name whose age may end the sentence: "said Brandt 58."; "beat Brandt 58" is a score."""

AND_OF_GROUP = re.compile(r" and [0-9]{1,2} (?:were|are|was|who|have|had)\b")
"""What follows the first of two ages: "the boys 16 | and 14 were hurt"."""

TOLD_BY = re.compile(r" (?:the )?(?:[A-Z][\w.]+ ){1,4}(?:reports|reported|says|said|writes)\b")
"""Who tells that somebody died "at 74 | Variety reports"."""

OF_PERSON = re.compile(
    rf"(?:\A|\n|[.!?;:“”\"] |, |\b(?:that|and|but|because|while) )(?:(?:the|an?|{'|'.join(sorted(POSSESSIVES))}|[A-Z][\w-]++['’]s) )(?:[a-z]+['’]s )?"
    r"(?:[a-z-]+ ){0,2}?(?P<noun>[a-z]+)"
    r" (?:(?:is|was|will be|would be)|is (?:believed|thought|said|reported|understood) to be|(?:would have|has|had) been) (?:only |just |now )?\Z",
    re.IGNORECASE,
)
"""A noun that is the subject of an age: "the suspect is believed to be | 26", "the singer's youngest is | 17". A negative example: "the score is | 26"."""
SENIORITY = frozenset({"youngest", "eldest", "oldest"})
"""Adjectives that stand for a child or another person of a family: "her youngest is 17"."""
OF_WHO = re.compile(
    r"(?<![\w'’-])[A-Z][\w'’-]++, who [^.;:\n]{3,80}, (?:is|was|will be|would be) (?:only |just )?\Z"
)
"""Somebody of whom a clause tells before the age: "Ailes, who reshaped television news, was | 77"."""

BEFORE_NOUN = re.compile(r"\b(?:the|an?|his|her|their|another)(?: [a-z-]+){0,2} \Z", re.IGNORECASE)
"""What stands before a noun for a person."""

AFTER_SUBJECT = frozenset({"is", "was", "be", "been", "am", "only"})
"""Words between a person and a bare number that is an age."""

BEFORE_WHEN = AFTER_SUBJECT - {"am"} | {"were", "just"}
"""Words before the age of somebody "when he …"."""

WHEN_AGED = re.compile(r" (?:in|at|by|and|this|next|on|last|when|today|tomorrow|yesterday)\b")
"""What goes on behind the age that somebody is: "I'm going to be 70 | this year"."""

BEFORE = AGED | BECOMES | BEFORE_WHEN | AFTER_SUBJECT | {"of"}
"""Words that an age without a unit stands after."""

AGE_TOLD = re.compile(
    r"\b(?:(?:average|mean|median|typical) age of|[Aa]ge\b(?! (?:gap|of|group|difference)))[^.,;:()\n]{0,45}?"
    r"\b(?:from|to|reached|is|was|be|at)(?: (?:about|around|nearly|over|just))? \Z"
)
"""What an age is told by before a bare number: "raised the voting age to 21", "the age limit from 21 to 18"."""

MALE = frozenset(
    """
    man boy lad father dad grandfather husband widower son grandson brother uncle nephew boyfriend fiance actor waiter businessman
    policeman fisherman schoolboy salesman fireman monk king prince stepfather stepson
    """.split()
)
FEMALE = frozenset(
    """
    woman girl lass mother mum mom grandmother wife widow daughter granddaughter sister aunt niece girlfriend fiancee actress
    waitress businesswoman policewoman schoolgirl saleswoman midwife nun queen princess stepmother stepdaughter
    """.split()
)
"""Nouns that call a man or a woman alone (WordNet 3.0, glosses "male person" and "female person"). A negative example: "patient"."""

WHOSE = re.compile(
    r"(?:\b(?P<whose>[a-z-]+), an? (?:[a-z-]+ )?)?\b(?P<noun>[A-Za-z-]+)(?: aged | of |, aged |, | \(|, who (?:is|was) |'s age, )\Z"
)
"""What stands right before an age: "the suspect, a man of | 44", "the cook, | 33"."""
AGE_ALONE = re.compile(r"[,.;)]| (?:and|or|was|were|is|are|had|has|who|from|in|at|on|died|said)\b|\Z")
"""What stands right behind an age that is a number alone. A negative example: "the cook, 33 loaves"."""
NO_THINGS = re.compile(r"(?! [a-z-]+s\b)")
"""What stands behind one of somebody "of" an age: "a woman of 87 lay". A negative example: "a father of 18 sons"."""
OLD_NOUNS = re.compile(r"(?:[ -]years?[ -]old)? (?P<nouns>[a-z-]+(?: [a-z-]+)?)")
"""What stands behind an age with its unit: "79-year-old | man"."""
