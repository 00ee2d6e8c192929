"""The words by which pages mark what is not their story: tables only.

Collected from the templates of news sites and blogs (WordPress, Ghost, Newspack, agencies' wires) and from what
readability and trafilatura remove as boilerplate. A cue is read against a whole paragraph unless it is said otherwise.
Those marked "small letters" are read against the paragraph in small letters; in the others the case counts.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

__all__ = [
    "AD_LABEL",
    "CALL",
    "CALL_WORDS",
    "COMMENTS",
    "COMMENT_SIGNS",
    "CREDIT",
    "EVENT_LABEL",
    "INVITATION",
    "LOOSE_CALL",
    "NAVIGATION",
    "OFFER",
    "OFFER_WORDS",
    "OPEN_WORDS",
    "PICTURED",
    "PICTURE_ENDS",
    "PICTURE_STARTS",
    "PLACEHOLDER",
    "PLUG",
    "RELATED",
    "RELATED_INLINE",
    "RELATED_WEAK",
    "RESIDUE",
    "SLOGAN",
    "SOLD",
    "TO_COME",
    "TURN",
    "Cue",
    "pattern",
]

_DIGITS = tuple("0123456789")


@cache
def pattern(source: str) -> re.Pattern[str]:
    """A compiled pattern; compiled when first needed."""
    return re.compile(source)


class Cue(NamedTuple):
    """A pattern, and the openings one of which a text must have for the pattern to be worth compiling and trying."""

    openings: tuple[str, ...]
    source: str

    def match(self, text: str) -> re.Match[str] | None:
        """The pattern at the start of a text."""
        return pattern(self.source).match(text) if text.startswith(self.openings) else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """The pattern from the start of a text to its end."""
        return pattern(self.source).fullmatch(text) if text.startswith(self.openings) else None


# ------------------------------------------------------------------ advertisements

CALL_WORDS = (
    "REGISTER", "SUBSCRIBE", "SIGN UP", "TICKETS", "BUY NOW", "BOOK NOW", "APPLY NOW", "SHOP NOW", "ORDER NOW",
    "JOIN NOW", "JOIN TODAY", "DOWNLOAD NOW", "RSVP", "LEARN MORE", "CLICK HERE", "GET STARTED", "RESERVE YOUR",
    "SECURE YOUR", "CLAIM YOUR",
)  # fmt: skip
"""Capitals, one of which stands in every call to action that `CALL` finds: looked for first, because it is fast."""

CALL = (
    r"(?:\b(?:REGISTER|SUBSCRIBE|SIGN UP|BUY|BOOK|APPLY|SHOP|ORDER|JOIN|DOWNLOAD) (?:NOW|TODAY|HERE|FREE|FOR FREE)"
    r"|\b(?:BUY|GET|BOOK)(?: YOUR)? TICKETS?(?: NOW| TODAY| HERE)?|\bRSVP(?: NOW| TODAY| HERE)?|\bLEARN MORE"
    r"|\bCLICK HERE|\bGET STARTED"
    r"|\b(?:RESERVE|SECURE|CLAIM) YOUR (?:SPOT|SEAT|PASS|PLACE|TICKET|OFFER|DISCOUNT)(?: NOW| TODAY)?"
    r"|^(?:REGISTER|SUBSCRIBE|SIGN UP|TICKETS)(?=$|[^A-Z\w]))"
    r"(?![a-z])(?![A-Z]{2})(?! [A-Z]{2,}\b)"
)
"""A call to action in capitals, anywhere in a paragraph; the next word may be glued to it ("REGISTER NOWHowever")."""

LOOSE_CALL = (
    r"\b(?:Register|Subscribe|Sign [Uu]p|Buy|Book|Apply|Shop|Order|Join|Download|Reserve|Get|Learn)"
    r" (?:[Nn]ow|[Tt]oday|[Hh]ere|[Tt]ickets|[Mm]ore)\b(?=\s*[.!→»>|]|\s*$|\s?[A-Z][a-z’']*(?:,| [a-z]))"
)
"""The same in small letters: counts only where a label or an offer opened an advertisement before it."""

OFFER_WORDS = (
    "Save", "Get", "Enjoy", "Take", "Grab", "Early", "Limited", "Last", "Use", "Secure", "Reserve", "Book", "Claim",
    "Two-", "2-", "3-",
)  # fmt: skip
"""How the offers begin that `OFFER` finds."""

OFFER = (
    r"(?:\b|(?<=event)|(?<=Event))(?:(?:Save|Get|Enjoy|Take|Grab) (?:up to |over |an extra |as much as )?"
    r"(?:[$£€]\s?\d[\d,.]*\+?|\d{1,2}%|half)(?: off| discount)?(?: on| off| when|!|$| with)"
    r"|(?:Early[- ][Bb]ird|Limited[- ][Tt]ime|Last[- ][Cc]hance)\b|Use (?:the )?(?:promo )?code [A-Z0-9]{3,}"
    r"|(?:Secure|Reserve|Book|Claim|Get) your (?:spot|seat|pass|place|ticket|free)\b|(?:Two|[23])-for-(?:one|1)\b)"
)
"""An offer, at the start of a sentence or glued to the label before it ("eventSave $50 on …")."""

SOLD = r"\b(?:pass|passes|tickets?|subscription|registration|membership)\b"
"""What makes an offer an advertisement even without a call to action: what is sold."""

AD_LABEL = Cue(
    (
        "ad",
        "spons",
        "promot",
        "paid",
        "partner",
        "story",
        "article",
        "this ",
        "contin",
        "keep",
        "scroll",
        "skip ad",
    ),
    r"(?:(?:paid |skip )?advertisements?|advertising|ads?|sponsored(?: (?:content|post|story|by .{2,40}))?|"
    r"promoted(?: content)?|paid (?:content|post|partnership)|partner content|promotion|"
    r"(?:(?:this )?(?:story|article) |advertisement ?[-–—·|] ?)?(?:continues?(?: reading)?|scroll) "
    r"(?:below|after|to continue)(?: (?:(?:the|this) )?ad(?:vertisement)?)?|(?:continue|keep) reading below)[:.]?",
)
"""A line that only says that an advertisement stands there (small letters)."""

EVENT_LABEL = r"(?:[A-Z][\w&’'-]* ){1,3}[Ee]vent"
"""The label over an event's advertisement: "Example event"."""

PLUG = Cue(
    (
        "Sign up", "Subscribe", "Get ", "Join ", "Enter your", "Stay ", "Follow us", "Like us", "Download ",
        "Click here", "Support ", "Donate", "Become a", "Listen to our", "Want ", "Already a",
    ),
    r"(?:Sign up|Subscribe|Get (?:the|our|your|all)|Join (?:our|the)|Enter your e-?mail|Stay (?:informed|updated|ahead"
    r"|up to date)|Follow us|Like us|Download (?:the|our)|Click here to|Support (?:our|independent)|Donate|Become a"
    r"|Listen to our|Want (?:more|the latest)|Already a)\b(?=.{0,300}?\b(?:newsletters?|(?:your|straight to your) inbox|"
    r"mailing list|e-?mail alerts?|our app|the app|our channel|WhatsApp|Telegram|Facebook|Twitter|Instagram|LinkedIn|"
    r"subscri(?:be|ption|ber)|podcast|our journalism|member\b))(?=.{0,300}?\b(?:our|your|us|you|today|now|in)\b)",
)  # fmt: skip
"""A site's appeal to its reader, at the start of a paragraph."""

SLOGAN = (
    r"(?:Join|Build|Scale|Connect|Save|Register|Get|Don[’']t miss|Learn|Discover|Meet|Book|Secure|Grab|Explore|Hear|"
    r"Network|Grow|Attend|Experience|Unlock|Reserve|Subscribe|Sign|Come|Bring|Be|Cancel)\b"
)
"""An imperative at the start of a sentence, as advertisements use."""

# ------------------------------------------------------------------ other stories

RELATED = Cue(
    (
        "relat", "you ", "recommend", "most ", "also ", "trend", "popular", "latest", "top ", "more ", "editor", "what ",
        "read ", "up ", "further", "in other", "suggest", "around the", "from ", "promot", "keep ", "next ", "previous",
        "don", "similar",
    ),
    r"(?:related(?: (?:articles?|stor(?:y|ies)|posts?|content|news|topics?|links?|reading|coverage|items?|"
    r".{0,30}recommendations))?|you (?:may|might|will|could)(?: also)? (?:like|enjoy|love|be interested in)"
    r"(?: (?:this|these)(?: .{0,20})?)?|recommended(?: (?:for you|articles|stories|reading|posts|videos))?|"
    r"(?:most|also) (?:read|popular|viewed|shared)(?: .{0,20})?|trending(?: (?:now|stories|topics|news))?|"
    r"popular (?:posts?|stories|articles|now)|latest (?:news|stories|posts|articles|headlines)|"
    r"(?:more )?top stories|more (?:stories|articles|news|headlines|posts)(?: .{0,30})?|more (?:like this|to explore)|"
    r"editor[’']?s[’']? (?:picks?|choice)|what to read next|(?:read|up) next|further reading|in other news|"
    r"suggested (?:articles|stories|posts|reading|for you)|around the web|from (?:our|the) partners|promoted stories|"
    r"keep reading|(?:next|previous) (?:article|post|story)|don[’']t miss|similar (?:articles|stories|posts))\s?:?",
)  # fmt: skip
"""A line over links to other stories (small letters)."""

RELATED_WEAK = Cue(
    ("read ", "see ", "watch ", "learn ", "more ", "also read"),
    r"(?:(?:read|see|watch|learn) (?:more|also)(?: (?:on|about) .{1,40})?|more (?:on|from|about|in) .{1,40}|also read)\s?:?",
)
"""The same, when only links follow: it can be a heading of the story too (small letters)."""

RELATED_INLINE = Cue(
    (
        "RELATED", "READ", "ALSO READ", "SEE ALSO", "MORE", "WATCH", "LISTEN", "DON", "Related", "Read ", "Also ", "See ",
        "Must ", "Recommended",
    ),
    r"(?:RELATED|READ MORE|READ ALSO|READ|ALSO READ|SEE ALSO|MORE|WATCH|LISTEN|DON[’']T MISS"
    r"|Related(?: (?:article|story|news))?|Read [Mm]ore|Read [Aa]lso|Also [Rr]ead|See [Aa]lso|Must [Rr]ead|Recommended)"
    r"\s?[:|»→–—]\s?\S",
)  # fmt: skip
"""A link to another story in one line with its label, without an end mark."""

# ------------------------------------------------------------------ comments

COMMENTS = Cue(
    (*_DIGITS, "comment", "reader", "user", "view", "show", "read "),
    r"(?:(?P<before>\d[\d,]*) (?:comments?|replies|responses)|(?:(?:reader|user) )?comments?"
    r"(?: ?\((?P<in>\d[\d,]*)\)|:? (?P<after>\d[\d,]*))|(?:reader |user )?comments|"
    r"(?:view|show|read)(?: all)?(?: \d+)? comments|\d+ thoughts? on .{1,120}):?",
)
"""The line over readers' comments (small letters); a count where one is printed."""

INVITATION = Cue(
    (
        *_DIGITS, "leave", "post ", "add ", "write", "no comment", "be the first", "log in", "sign in", "join the",
        "cancel", "your e", "required", "save my",
    ),
    r"(?:(?:leave|post|add|write) (?:a|your) (?:reply|comment)|no comments(?: yet)?|0 comments|"
    r"be the first to comment.?|(?:log|sign) in to (?:comment|reply|post).{0,30}|"
    r"join the (?:conversation|discussion)|\d{1,4} ?/ ?\d{3,5}|cancel reply|post comment|"
    r"your e-?mail address will not be published.{0,60}|required fields are marked.{0,4}|save my name, e-?mail.{0,90})",
)  # fmt: skip
"""The form for a comment (small letters); "0/500" counts the characters typed."""

COMMENT_SIGNS = r"\b(?:Reply|Report abuse|Upvote|Likes?:? \d|\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago|says:)"
"""What stands under or over a comment."""

# ------------------------------------------------------------------ residue

NAVIGATION = frozenset(
    "home|menu|search|share|tweet|print|email|e-mail|log in|login|sign in|sign out|logout|subscribe|contact|contact us|"
    "about|about us|privacy policy|terms of use|terms of service|terms & conditions|cookie policy|sitemap|"
    "skip to content|skip to main content|jump to content|back to top|facebook|twitter|instagram|linkedin|whatsapp|"
    "youtube|pinterest|reddit|telegram|copy link|copied|share this|share this article|share this story|"
    "share on facebook|share on twitter|share on linkedin|save|bookmark|follow|listen|listen to this article|close|"
    "next|previous|load more|show more|see all|view all|all rights reserved|loading|toggle navigation|accept|"
    "accept all|reject all|cookie settings".split("|")
)  # fmt: skip
"""Words of a page's own furniture, as a whole line (small letters)."""

PLACEHOLDER = (
    r"\{\{? ?[A-Za-z_][A-Za-z0-9_ .-]{0,40} ?\}?\}|%%?[A-Z][A-Z_]{2,30}%%?"
    r"|\[(?:[Ii]nsert|INSERT|[Yy]our|YOUR|placeholder)\b[^\]\r\n]{0,60}\]|<(?:insert|your)\b[^>\r\n]{0,60}>"
    r"|\[(?:[A-Z][\w’']* ){0,3}(?:Name|Number|Address|Date|Title|Position|Company|Here)\]"
)
"""A field that a template should have filled; it begins with one of { % [ <."""

TO_COME = ("TKTK", "TK TK", "[TK]", "$X", "£X", "€X", "Lorem ipsum")
"""A desk's marks for what is still to come ("TK": Associated Press and magazine copy desks), and filler text."""

RESIDUE = (
    (Cue(("estimated read", "read", *_DIGITS),
         r"(?:estimated )?read(?:ing)? time:?.{0,30}|\d{1,3}(?: ?[-–] ?\d{1,3})? ?-?min(?:ute)?s?\.? read"),
     "a reading time"),
    (Cue(("publi", "posted", "updated", "last updated", "modified", "date"),
         r"(?:published|publication|posted|updated|last updated|modified|date)(?: date)?(?: on)?\s?[:|]\s?.{0,60}"),
     "a line that dates the article"),
    (Cue(("©", "(c)", "copyright"), r"(?:©|\(c\)|copyright\b).{0,160}"), "a copyright line"),
    (Cue(("tags", "filed under", "categor", "topics", "keywords", "labels"),
         r"(?:tags|filed under|categor(?:y|ies)|topics|keywords|labels)\s?:.{0,200}"),
     "a line of tags"),
    (Cue(("share ", "click ", "tap ", "home"),
         r"share (?:this|on|via)\b.{0,40}|(?:click|tap) (?:here )?to (?:share|expand).{0,40}|home ?[>»/›|·→].{0,150}"),
     "navigation"),
    (Cue(("(", "r", "a", "u", "d", "p", "i", "t", "x", "e", "b", "-", "–", "—", "#", "our standards", "writing", "comp"),
         r"\(?(?:reuters?|ap|afp|upi|dpa|ani|pti|ians|tass|xinhua|ends|bloomberg)\)?|#{2,}|our standards: .{0,60}"
         r"|[-–—#]*\s?(?:30|ends|more)\s?[-–—#]+|\(?(?:reporting|writing|editing|compiled)(?: and \w+)? by .{3,200}"),
     "an agency's sign-off"),
    (Cue(("we use", "this "), r"(?:we use|this (?:web)?site uses) cookies\b.{0,300}"), "a notice about cookies"),
)  # fmt: skip
"""Lines of a page about the article, whole lines in small letters, with the reason in an editor's words."""

# ------------------------------------------------------------------ captions

PICTURE_STARTS = tuple(
    f"{word}{end}"
    for word in "Graphic Photo Photograph Image Picture Illustration Chart Map Screenshot Infographic Diagram".split()
    for end in (" ", ":", "s:", " credit", "s ")
)
"""How a line begins that describes a picture."""

PICTURE_ENDS = tuple(
    f" {word}"
    for word in "illustration graphic infographic photo photograph image logo screenshot portrait".split()
)
"""How a line without an end mark ends that describes a picture."""

CREDIT = (
    r"(?:\((?:Photo|Image|Picture|Credit|Source|AP|AFP|Reuters|REUTERS|Getty)\b[^()]{0,80}\)|(?:/|via )Getty(?: Images)?"
    r"|\b(?:Photo|Image)(?: by|:) .{2,60})\.?\Z"
)
"""A picture's credit, at the end of its caption."""

_NAMES = r"(?:[A-Z][\w.’'-]*,? ){1,5}"
PICTURED = (
    rf"{_NAMES}(?:speaking|posing|pictured|seen|speaks|poses)\b.{{0,80}}"
    rf"|{_NAMES}(?:at|during|outside|with) (?:a|an|the|his|her) .{{3,80}}"
    r"|[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,3}, (?:former |the |a |an )?(?:[A-Z][\w.’'-]* ){0,3}(?:co-?founder|founder"
    r"|chief|president|chair(?:man|woman)?|director|minister|CEO|CFO|CTO|COO|spokes(?:man|woman|person))\b.{0,80}"
)
"""A name and what its bearer does in the picture, or a name with its post and no verb."""

# ------------------------------------------------------------------ headings and dialogue

OPEN_WORDS = frozenset(
    "a an the of to in on at by for with from and or but that which who as than into its their his her was "
    "were is are has have had will would could be been".split()
)
"""Words that nothing ends with, neither a headline nor a paragraph; a line that does goes on, or breaks off."""

TURN = r"(?![QA]:)[A-Z#][\w.'’ -]{0,30}:\s"
"""Who speaks, at the start of a line of a chat, a call or minutes; not the questions and answers of a FAQ."""
