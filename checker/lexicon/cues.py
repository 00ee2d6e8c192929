"""The words by which pages mark what is not their story: tables only.

Collected from the templates of news sites and blogs (WordPress, Ghost, Newspack, agencies' wires) and from what
readability and trafilatura remove as boilerplate. Phrases are whole paragraphs in small letters, without their last
colon; openings are how such a paragraph begins; patterns are compiled only when a cheaper test has passed.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product

from checker.lexicon.words import CHIEF_PREPOSITIONS, LINKING, SINGULAR_FINITE

__all__ = [
    "AD_LABELS",
    "AD_OPENINGS",
    "CALLS",
    "CALL_WORDS",
    "COMMENT_ASIDE",
    "COMMENT_SIGNS",
    "COMMENT_WORDS",
    "CREDIT",
    "CREDIT_BRACKETS",
    "CREDIT_WORDS",
    "EVENT_LABEL",
    "FORM",
    "FORM_OPENINGS",
    "GLUED_LABELS",
    "LINK_LABELS",
    "LOOSE_CALL",
    "LOOSE_WORDS",
    "MORE_OPENINGS",
    "NAVIGATION",
    "NAVIGATION_OPENINGS",
    "OFFERS",
    "OFFER_WORDS",
    "OPEN_WORDS",
    "PICTURED",
    "PICTURE_ENDS",
    "PICTURE_STARTS",
    "PLACEHOLDERS",
    "PLUG",
    "PLUG_WORDS",
    "POSTS",
    "READING_TIME",
    "RELATED",
    "RELATED_FIRST",
    "RELATED_LAST",
    "SIGN_OFF",
    "SIGN_OFF_OPENINGS",
    "SLOGAN_WORDS",
    "SOLD",
    "SYNDICATED",
    "TAG_LABELS",
    "TO_COME",
    "Patterns",
]


def _phrases(text: str) -> frozenset[str]:
    return frozenset(phrase.strip() for phrase in text.split("|"))


Patterns = Mapping[tuple[str, ...], str]
"""Patterns by the words of which one stands in all that they find: a pattern is compiled where it has a chance."""


# ------------------------------------------------------------------ advertisements

CALL_WORDS = (
    "REGISTER", "SUBSCRIBE", "SIGN UP", "TICKETS", "BUY NOW", "BOOK NOW", "APPLY NOW", "SHOP NOW", "ORDER NOW",
    "JOIN NOW", "JOIN TODAY", "DOWNLOAD NOW", "RSVP", "LEARN MORE", "CLICK HERE", "GET STARTED", "RESERVE YOUR",
    "SECURE YOUR", "CLAIM YOUR",
)  # fmt: skip
"""Capitals, one of which stands where a call to action in capitals is looked for."""

_AT_ONCE = r" (?:NOW|TODAY|HERE|FREE|FOR FREE)"
_WHEN = r"(?: NOW| TODAY| HERE)?"
_YOURS = r" YOUR (?:SPOT|SEAT|PASS|PLACE|TICKET|OFFER|DISCOUNT)(?: NOW| TODAY)?"
_ALONE = r"(?=$|[^A-Z\w])"
_OVER = r"(?![a-z])(?![A-Z]{2})(?! [A-Z]{2,}\b)"
CALLS: Patterns = {
    **{(word,): rf"(?:\b{word}{_AT_ONCE}|^{word}{_ALONE}){_OVER}" for word in ("REGISTER", "SUBSCRIBE", "SIGN UP")},
    **{(word,): rf"\b{word}{_AT_ONCE}{_OVER}" for word in ("APPLY", "SHOP", "ORDER", "JOIN", "DOWNLOAD")},
    **{(word,): rf"\b{word}(?:{_AT_ONCE}|(?: YOUR)? TICKETS?{_WHEN}){_OVER}" for word in ("BUY", "BOOK")},
    **{(word,): rf"\b{word}{_YOURS}{_OVER}" for word in ("RESERVE", "SECURE", "CLAIM")},
    ("GET",): rf"\bGET(?: STARTED|(?: YOUR)? TICKETS?{_WHEN}){_OVER}",
    ("RSVP",): rf"\bRSVP{_WHEN}{_OVER}",
    ("LEARN MORE", "CLICK HERE"): rf"\b(?:LEARN MORE|CLICK HERE){_OVER}",
    ("TICKETS",): rf"^TICKETS{_ALONE}{_OVER}",
}  # fmt: skip
"""Calls to action in capitals, anywhere in a paragraph; the next word may be glued to them ("REGISTER NOWHowever")."""

_LOOSE = (
    "Register", "Subscribe", "Sign up", "Sign Up", "Buy", "Book", "Apply", "Shop", "Order", "Join", "Download", "Reserve",
    "Get", "Learn",
)  # fmt: skip
LOOSE_WORDS = tuple(map(" ".join, product(
    _LOOSE,
    ("now", "Now", "today", "Today", "here", "Here", "tickets", "Tickets", "more", "More"),
)))  # fmt: skip
LOOSE_CALL = (
    rf"\b(?:{'|'.join(_LOOSE)})"
    r" (?:[Nn]ow|[Tt]oday|[Hh]ere|[Tt]ickets|[Mm]ore)\b(?=\s*(?:[.!»>|]|→|$)|\s?[A-Z](?:[a-z]++|['’])*(?:,| [a-z]))"
)
"""The same in small letters: counts only where a label or an offer opened an advertisement before it."""

_OPEN = r"(?:\b|(?<=event)|(?<=Event))"
OFFERS: Patterns = {
    ("Save", "Get", "Enjoy", "Take", "Grab"): (
        rf"{_OPEN}(?:Save|Get|Enjoy|Take|Grab) (?:up to |over |an extra |as much as )?"
        r"(?:(?:[$£]\s?|€\s?)\d[\d,.]*\+?|\d{1,2}%|half)(?: off| discount)?(?: on| off| when|!|$| with)"
    ),
    ("Early", "Limited", "Last"): (rf"{_OPEN}(?:Early[- ][Bb]ird|Limited[- ][Tt]ime|Last[- ][Cc]hance)\b"),
    ("Use",): rf"{_OPEN}Use (?:the )?(?:promo )?code [A-Z0-9]{{3,}}",
    ("Secure", "Reserve", "Book", "Claim", "Get"): (
        rf"{_OPEN}(?:Secure|Reserve|Book|Claim|Get) your (?:spot|seat|pass|place|ticket|free)\b"
    ),
    ("Two-", "2-", "3-"): rf"{_OPEN}(?:Two|[23])-for-(?:one|1)\b",
}
"""Offers, at the start of a sentence or glued to the label before them ("eventSave $50 on …")."""
OFFER_WORDS = tuple(sorted({word for words in OFFERS for word in words}))
"""How offers begin."""

SOLD = r"\b(?:pass|passes|tickets?|subscription|registration|membership)\b"
"""What makes an offer an advertisement even without a call to action: what is sold."""

AD_LABELS = _phrases(
    "advertisement|advertisements|advertising|advert|ad|ads|paid advertisement|skip advertisement|sponsored|"
    "sponsored content|sponsored post|sponsored story|promoted|promoted content|paid content|paid post|"
    "paid partnership|partner content|promotion|scroll to continue|continue reading below|keep reading below|"
    "advertisement - continue reading below|advertisement · scroll to continue|advertisement - scroll to continue"
)
AD_OPENINGS = ("sponsored by ", *map(" ".join, product(
    ("story", "article", "this story", "this article"), ("continues", "continue"), ("below", "after"),
)))  # fmt: skip
"""Lines that only say that an advertisement stands there."""

GLUED_LABELS = ("Advertisement", "ADVERTISEMENT")
"""Labels that lose the line end after them when a page is saved ("AdvertisementThe bank said")."""

EVENT_LABEL = r"(?<![\w&'’-])(?:[A-Z](?:[\w&']|’|-++)* ){1,3}[Ee]vent"
"""The label over an event's advertisement: "Example event"."""

PLUG_WORDS = (
    "Sign up", "Subscribe", "Get ", "Join ", "Enter your", "Stay ", "Follow us", "Like us", "Download ",
    "Click here", "Support ", "Donate", "Become a", "Listen to our", "Want ", "Already a",
)  # fmt: skip
PLUG = (
    r"(?:Sign up|Subscribe|Get (?:the|our|your|all)|Join (?:our|the)|Enter your e-?mail|Stay (?:informed|updated|ahead"
    r"|up to date)|Follow us|Like us|Download (?:the|our)|Click here to|Support (?:our|independent)|Donate|Become a"
    r"|Listen to our|Want (?:more|the latest)|Already a)\b(?=.{0,300}?\b(?:newsletters?|(?:your|straight to your) inbox|"
    r"mailing list|e-?mail alerts?|our app|the app|our channel|WhatsApp|Telegram|Facebook|Twitter|Instagram|LinkedIn|"
    r"subscri(?:be|ption|ber)|podcast|our journalism|member\b))(?=.{0,300}?\b(?:our|your|us|you|today|now|in)\b)"
)
"""A site's appeal to its reader, at the start of a paragraph."""

SLOGAN_WORDS = frozenset(
    "Join Build Scale Connect Save Register Get Don’t Don't Learn Discover Meet Book Secure Grab Explore Hear Network "
    "Grow Attend Experience Unlock Reserve Subscribe Sign Come Bring Be Cancel".split()
)
"""Imperatives at the start of a sentence, as advertisements use."""

# ------------------------------------------------------------------ other stories

RELATED = _phrases(
    "related|recommended|recommended for you|suggested for you|you may also like|you might also like|you may like|"
    "you might like|you may also enjoy|you might also enjoy|you may also be interested in|you will also like|"
    "you might be interested in|you may also like these|most read|most popular|most viewed|most shared|also popular|"
    "trending|trending now|popular now|editor's picks|editor’s picks|editors' picks|editors’ picks|editor's pick|"
    "editor’s pick|editor's choice|editor’s choice|what to read next|read next|up next|in other news|around the web|"
    "from around the web|from the web|from our partners|from our sponsors|keep reading|next article|next post|next story|"
    "previous article|previous post|previous story|don't miss|don’t miss|more like this|more to explore|"
    "more on this story|more from this section|further reading"
)
RELATED_FIRST = frozenset(
    "related recommended suggested latest popular trending similar more top other promoted".split()
)
RELATED_LAST = frozenset(
    "article articles story stories post posts news headlines reading reads videos links link topics topic coverage "
    "content items recommendations".split()
)
"""A line over links to other stories: a phrase, or up to five words between a first and a last one of these."""

MORE_OPENINGS = (
    "read more", "read also", "also read", "see also", "see more", "watch more", "learn more", "more on ", "more from ",
    "more about ", "more in ",
)  # fmt: skip
"""The same, when only links follow: it can be a heading of the story too."""

LINK_LABELS = _phrases(
    "related|related article|related story|related news|read|read more|read also|also read|see also|must read|more|"
    "watch|listen|recommended|don't miss|don’t miss"
)
"""The label of a link to another story in one line: "Read more: …"; it begins with a capital."""

# ------------------------------------------------------------------ comments

COMMENT_WORDS = frozenset("comment comments replies responses".split())
COMMENT_ASIDE = frozenset("reader readers readers' readers’ user view show read all".split())
"""The line over readers' comments: one of the first, with a count or some of the second, and nothing else."""

FORM = _phrases(
    "leave a reply|leave a comment|add new comment|add comment|post a comment|add a comment|add your comment|write a comment|leave your comment|"
    "no comments|no comments yet|0 comments|join the conversation|join the discussion|cancel reply|post comment|"
    "submit comment|be the first to comment|log in to comment|sign in to comment|log in to reply|name *|email *"
)
FORM_OPENINGS = (
    "your email address will not be published", "your e-mail address will not be published",
    "required fields are marked", "save my name, e", "you must be logged in to ", "log in or register to comment",
    "your comment has been ", "thank you! your comment", "thanks! your comment", "thank you for your comment",
    "your comment is awaiting moderation", "you have reached the character limit",
)  # fmt: skip
"""The form for a comment."""

COMMENT_SIGNS = r"\b(?:Reply|Report abuse|Upvote|Likes?:? \d|\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago|says:)"
"""What stands under or over a comment."""

# ------------------------------------------------------------------ residue

NAVIGATION = _phrases(
    "home|menu|search|share|tweet|print|email|e-mail|log in|login|sign in|sign out|logout|subscribe|contact|contact us|"
    "about|about us|privacy policy|terms of use|terms of service|terms & conditions|cookie policy|sitemap|"
    "skip to content|skip to main content|jump to content|back to top|facebook|twitter|instagram|linkedin|whatsapp|"
    "youtube|pinterest|reddit|telegram|copy link|copied|share this|share this article|share this story|"
    "share on facebook|share on twitter|share on linkedin|save|bookmark|follow|listen|listen to this article|close|"
    "next|previous|load more|show more|see all|view all|all rights reserved|loading|toggle navigation|accept|"
    "accept all|reject all|cookie settings"
)
NAVIGATION_OPENINGS = (
    "share this ", "share on ", "share via ", "click to share", "click here to share", "click to expand",
    "tap to expand", "listen to the article", "listen to this article", "home >", "home »", "home /", "home ›", "home |", "home ·", "home →",
    "we use cookies", "this site uses cookies", "this website uses cookies", "please use chrome browser",
)  # fmt: skip
"""A page's own furniture."""

READING_TIME = ("estimated reading time", "estimated read time", "reading time", "read time")

TAG_LABELS = _phrases("tags|tag|filed under|category|categories|topics|keywords|labels|more on these topics")
"""What stands before the colon in a line of tags."""

SIGN_OFF = _phrases(
    "reuter|reuters|(reuters)|ap|(ap)|afp|(afp)|upi|dpa|ani|(ani)|pti|(pti)|ians|tass|xinhua|bloomberg|ends|-ends-|"
    "- ends -|-30-|- 30 -|###|##|(ends)|(more)|-more-"
)
SIGN_OFF_OPENINGS = (
    "reporting by ", "(reporting by ", "editing by ", "(editing by ", "writing by ", "(writing by ", "compiled by ",
    "reporting and writing by ", "our standards:",
)  # fmt: skip
"""How agencies end a story."""

SYNDICATED = (
    ("the post ", " appeared first on "), ("this story ", " originally appeared "), ("this article ", " originally appeared "),
    ("this story ", " was originally published "), ("this article ", " was originally published "),
    ("this article ", " first appeared "), ("this story ", " first appeared "),
)  # fmt: skip
"""How content systems and syndicates say where a story appeared first (WordPress's feed footer and its like): how the line
begins, and what it holds."""

PLACEHOLDERS = {
    "[": (
        r"\[(?:(?:[Ii]nsert|INSERT|[Yy]our|YOUR|placeholder)\b[^\]\r\n]{0,60}"
        r"|(?:[A-Z][\w’']* ){0,3}(?:Name|Number|Address|Date|Title|Position|Company|Here))\]"
    ),
    "<": r"<(?:insert|your)\b[^>\r\n]{0,60}>",
    "{": r"\{\{? ?[A-Za-z_][A-Za-z0-9_ .-]{1,40} ?\}?\}",
    "%": r"%%?[A-Z][A-Z_]{2,30}%%?",
}
"""Fields that a template should have filled, by how they begin."""

TO_COME = ("TKTK", "TK TK", "[TK]", "$X", "£X", "€X", "Lorem ipsum")
"""A desk's marks for what is still to come ("TK": Associated Press and magazine copy desks), and filler text."""

# ------------------------------------------------------------------ captions

PICTURE_STARTS = tuple(map("".join, product(
    ("Graphic", "Photo", "Photograph", "Image", "Picture", "Illustration", "Chart", "Map", "Screenshot", "Infographic",
     "Diagram"),
    (" ", ":", "s ", "s:"),
)))  # fmt: skip
"""How a line begins that describes a picture."""

PICTURE_ENDS = (
    " illustration", " graphic", " infographic", " photo", " photograph", " image", " logo", " screenshot", " portrait",
)  # fmt: skip
"""How a line without an end mark ends that describes a picture."""

CREDIT_BRACKETS = (
    "Photo",
    "Image",
    "Picture",
    "Credit",
    "Source",
    "AP",
    "AFP",
    "Reuters",
    "REUTERS",
    "Getty",
)
CREDIT_WORDS = ("Photo", "Image", "Getty")
CREDIT = (
    rf"(?:\((?:{'|'.join(CREDIT_BRACKETS)})\b[^()]{{0,80}}\)|(?:/|via )Getty(?: Images)?"
    r"|\b(?:Photo|Image)(?: by|:) .{2,60})\.?\Z"
)
"""A picture's credit, at the end of its caption: it begins so in brackets, or one of the words stands in it."""

PICTURED = frozenset("speaking posing pictured seen speaks poses smiling waving arriving".split())
"""What follows a name in a caption; "at", "during", "outside" and "with" do too, before an article."""

POSTS = frozenset(
    "founder co-founder cofounder chief president chairman chairwoman chair director minister CEO CFO CTO COO "
    "spokesman spokeswoman spokesperson secretary governor mayor".split()
)
"""A post after a name and a comma, in a line without an end mark."""

# ------------------------------------------------------------------ headings

OPEN_WORDS = CHIEF_PREPOSITIONS | (SINGULAR_FINITE - {"said"}) | LINKING | {"could"}
"""Words that nothing ends with, neither a headline nor a paragraph; a line that does goes on, or breaks off."""
