"""The words by which pages mark what is not their story: tables only.

Collected from the templates of news sites and blogs (WordPress, Ghost, TechCrunch, Newspack and the boilerplate that
readability and trafilatura remove). Each cue is read against a whole paragraph, never inside a sentence, unless it is
said otherwise; upper case counts where it is written out.
"""

from __future__ import annotations

import re
from functools import cache

__all__ = [
    "AD_LABEL",
    "CALL",
    "CALL_WORDS",
    "CAPTION",
    "COMMENTS",
    "COMMENT_SIGNS",
    "EVENT_LABEL",
    "INVITATION",
    "LOOSE_CALL",
    "NAVIGATION",
    "OFFER",
    "OPEN_WORDS",
    "PLACEHOLDER",
    "PLUG",
    "RELATED",
    "RELATED_INLINE",
    "RELATED_WEAK",
    "RESIDUE",
    "SLOGAN",
    "STRONG_OFFER",
    "TO_COME",
    "TURN",
    "pattern",
]


@cache
def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """A compiled cue; compiled when first needed."""
    return re.compile(source, flags)


# ------------------------------------------------------------------ advertisements

CALL_WORDS = (
    "REGISTER", "SUBSCRIBE", "SIGN UP", "TICKETS", "BUY NOW", "BOOK NOW", "APPLY NOW", "SHOP NOW", "ORDER NOW",
    "JOIN NOW", "JOIN TODAY", "DOWNLOAD NOW", "RSVP", "LEARN MORE", "CLICK HERE", "GET STARTED", "RESERVE YOUR",
    "SECURE YOUR", "CLAIM YOUR",
)  # fmt: skip
"""Capitals, one of which stands in every call to action that `CALL` finds: looked for first, because it is fast."""

CALL = (
    r"(?:\b(?:REGISTER|SUBSCRIBE|SIGN UP|BUY|BOOK|APPLY|SHOP|ORDER|JOIN|DOWNLOAD)(?: (?:NOW|TODAY|HERE|FREE|FOR FREE))"
    r"|\b(?:BUY|GET|BOOK)(?: YOUR)? TICKETS?(?: NOW| TODAY| HERE)?|\bRSVP(?: NOW| TODAY| HERE)?|\bLEARN MORE|\bCLICK HERE"
    r"|\bGET STARTED|\b(?:RESERVE|SECURE|CLAIM) YOUR (?:SPOT|SEAT|PASS|PLACE|TICKET|OFFER|DISCOUNT)(?: NOW| TODAY)?"
    r"|^(?:REGISTER|SUBSCRIBE|SIGN UP|TICKETS)(?=$|[^A-Z\w]))"
    r"(?![a-z])(?![A-Z]{2})(?! [A-Z]{2,}\b)"
)
"""A call to action in capitals, anywhere in a line; a capital may follow at once ("REGISTER NOWHowever")."""

LOOSE_CALL = (
    r"\b(?:Register|Subscribe|Sign [Uu]p|Buy|Book|Apply|Shop|Order|Join|Download|Reserve|Get|Learn)"
    r" (?:[Nn]ow|[Tt]oday|[Hh]ere|[Tt]ickets|[Mm]ore)\b(?=\s*[.!→»>|]|\s*$|\s?[A-Z][a-z’']*(?:,| [a-z]))"
)
"""The same in small letters: counts only where an offer opened an advertisement before it, or as a whole line."""

OFFER = (
    r"(?:\b|(?<=event)|(?<=Event))(?:(?:Save|Get|Enjoy|Take|Grab) (?:up to |over |an extra |as much as )?"
    r"(?:[$£€]\s?\d[\d,.]*\+?|\d{1,2}%|half)(?: off| discount)?(?: on| off| when|!|$| with)"
    r"|(?:Early[- ][Bb]ird|Limited[- ][Tt]ime|Last[- ][Cc]hance)\b|Use (?:the )?(?:promo )?code [A-Z0-9]{3,}"
    r"|(?:Secure|Reserve|Book|Claim|Get) your (?:spot|seat|pass|place|ticket|free)\b|(?:Two|[2-9])-for-(?:one|1)\b)"
)
"""An offer, at the start of a sentence or glued to a label before it ("eventSave $50 on …")."""

STRONG_OFFER = r"\b(?:pass|passes|tickets?|subscription|registration|membership)\b"
"""What makes an offer an advertisement even without a call to action: what is sold."""

AD_LABEL = (
    r"(?:advertisements?|advertising|ads?|sponsored(?: (?:content|post|story|by .{2,40}))?|promoted(?: content)?|"
    r"paid (?:content|post|partnership)|partner content|promotion|(?:story|article|this article) continues "
    r"(?:below|after)(?: (?:the |this )?advertisement)?|(?:continue|keep) reading below|scroll to continue|"
    r"(?:read|learn) more about our advertising policy)[:.]?"
)
"""A line that only says that an advertisement stands there (small letters)."""

EVENT_LABEL = r"(?:[A-Z][\w&’'-]* ){1,3}[Ee]vent"
"""The label over an event's advertisement: "Example event"."""

PLUG = (
    r"(?:Sign up|Subscribe|Get (?:the|our|your|all)|Join (?:our|the)|Enter your e-?mail|Stay (?:informed|updated|ahead"
    r"|up to date)|Follow us|Like us|Download (?:the|our)|Click here to|Support (?:our|independent)|Donate|Become a"
    r"|Listen to our|Want (?:more|the latest))\b(?=.{0,300}?\b(?:newsletters?|(?:your|straight to your) inbox|"
    r"mailing list|e-?mail alerts?|our app|the app|our channel|WhatsApp|Telegram|Facebook|Twitter|Instagram|LinkedIn|"
    r"subscri(?:be|ption|ber)|podcast|our journalism|member\b))(?=.{0,300}?\b(?:our|your|us|you|today|now)\b)"
)
"""A site's appeal to its reader, at the start of a paragraph of at most 300 code points."""

SLOGAN = (
    r"(?:Join|Build|Scale|Connect|Save|Register|Get|Don[’']t miss|Learn|Discover|Meet|Book|Secure|Grab|Explore|Hear|"
    r"Network|Grow|Attend|Experience|Unlock|Reserve|Subscribe|Sign|Come|Bring|Be)\b"
)
"""An imperative at the start of a sentence, as advertisements use."""

# ------------------------------------------------------------------ other stories

RELATED = (
    r"(?:related(?: (?:articles?|stor(?:y|ies)|posts?|content|news|topics?|links?|reading|coverage|items?|"
    r".{0,30}recommendations))?|you (?:may|might|will|could)(?: also)? (?:like|enjoy|love|be interested in)"
    r"(?: (?:this|these)(?: .{0,20})?)?|recommended(?: (?:for you|articles|stories|reading|posts|videos))?|"
    r"(?:most|also) (?:read|popular|viewed|shared)(?: .{0,20})?|trending(?: (?:now|stories|topics|news))?|"
    r"popular (?:posts?|stories|articles|now)|latest (?:news|stories|posts|articles|headlines)|"
    r"(?:more )?top stories|more (?:stories|articles|news|headlines|posts)(?: .{0,30})?|more (?:like this|to explore)|"
    r"editor[’']?s[’']? (?:picks?|choice)|what to read next|(?:read|up) next|further reading|in other news|"
    r"suggested (?:articles|stories|posts|reading|for you)|around the web|from (?:our|the) partners|promoted stories|"
    r"keep reading|(?:next|previous) (?:article|post|story)|don[’']t miss|similar (?:articles|stories|posts))\s?:?"
)
"""A line over links to other stories (small letters)."""

RELATED_WEAK = r"(?:(?:read|see|watch|learn) (?:more|also)(?: (?:on|about) .{1,40})?|more (?:on|from|about|in) .{1,40}|see also)\s?:?"
"""The same, when only links follow: it can be a heading of the story too (small letters)."""

RELATED_INLINE = (
    r"(?:RELATED|READ MORE|READ ALSO|ALSO READ|SEE ALSO|MORE|WATCH|LISTEN|DON[’']T MISS|Related(?: (?:article|story|news))?|"
    r"Read [Mm]ore|Read [Aa]lso|Also [Rr]ead|See [Aa]lso|Must [Rr]ead|Recommended)\s?[:|»→–—]\s?\S"
)
"""A link to another story in one line with its label, without an end mark."""

# ------------------------------------------------------------------ comments

COMMENTS = (
    r"(?:(?P<before>\d[\d,]*) (?:comments?|replies|responses)|(?:(?:reader|user) )?comments?"
    r"(?: ?\((?P<in>\d[\d,]*)\)|:? (?P<after>\d[\d,]*))|(?:reader |user )?comments|"
    r"(?:view|show|read)(?: all)?(?: \d+)? comments|\d+ thoughts? on .{1,120}):?"
)
"""The line over readers' comments (small letters); a count where one is printed."""

INVITATION = (
    r"(?:(?:leave|post|add|write) (?:a|your) (?:reply|comment)|no comments(?: yet)?|0 comments|be the first to comment.?|"
    r"(?:log|sign) in to (?:comment|reply|post).{0,30}|join the (?:conversation|discussion)|\d{1,4} ?/ ?\d{3,5}|"
    r"cancel reply|post comment|your e-?mail address will not be published.{0,60}|required fields are marked.{0,4}|"
    r"save my name, e-?mail.{0,90})"
)
"""The form for a comment (small letters); "0/500" counts the characters typed."""

COMMENT_SIGNS = r"\b(?:Reply|Report abuse|Upvote|Likes?:? \d|\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago|says:)"
"""What stands under or over a comment."""

# ------------------------------------------------------------------ residue

NAVIGATION = frozenset(
    "home|menu|search|share|tweet|print|email|e-mail|log in|login|sign in|sign out|logout|subscribe|contact|contact us|"
    "about|about us|privacy policy|terms of use|terms of service|terms & conditions|cookie policy|sitemap|faq page|"
    "skip to content|skip to main content|back to top|facebook|twitter|instagram|linkedin|whatsapp|youtube|pinterest|"
    "reddit|telegram|copy link|copied|share this|share this article|share this story|share on facebook|"
    "share on twitter|share on linkedin|save|bookmark|follow|listen|close|next|previous|load more|show more|see all|"
    "view all|all rights reserved|loading|toggle navigation|accept|accept all|reject all|cookie settings".split(
        "|"
    )
)
"""Words of a page's own furniture, as a whole line (small letters)."""

PLACEHOLDER = r"\{\{? ?[A-Za-z_][A-Za-z0-9_ .-]{0,40} ?\}?\}|%%?[A-Z][A-Z_]{2,30}%%?|\[(?:insert|your|add|placeholder)\b[^\]\r\n]{0,60}\]|\[(?:[A-Z][\w’']* ){0,3}(?:Name|Number|Address|Date|Title|Position|Company|Here)\]|<(?:insert|your)\b[^>\r\n]{0,60}>"
"""A field that a template should have filled."""

TO_COME = ("TKTK", "TK TK", "[TK]", "$X", "£X", "€X", "Lorem ipsum")
"""A desk's marks for what is still to come ("TK": Associated Press and magazine copy desks), and filler text."""

RESIDUE = (
    (r"(?:estimated )?read(?:ing)? time:?.{0,30}|\d{1,3}(?: ?[-–] ?\d{1,3})? ?-?min(?:ute)?s?\.? read", "a reading time"),
    (r"(?:published|publication|posted|updated|last updated|modified|date)(?: date)?(?: on)?\s?[:|]\s?.{0,60}",
     "a line that dates the article"),
    (r"(?:©|\(c\)|copyright\b).{0,160}|.{0,80}\ball rights reserved\.?", "a copyright line"),
    (r"(?:tags|filed under|categor(?:y|ies)|topics|keywords|labels)\s?:.{0,200}", "a line of tags"),
    (r"share (?:this|on|via)\b.{0,40}|(?:skip|jump) to (?:main )?content|(?:click|tap) (?:here )?to (?:share|expand).{0,40}",
     "navigation"),
    (r"home ?[>»/›|·→].{0,150}|(?:[\w&’' ]{2,25} ?[|•·›»>] ?){3,}[\w&’' ]{2,25}", "navigation"),
    (r"\(?(?:reuters?|ap|afp|upi|dpa|ani|pti|ians|tass|xinhua|ends|bloomberg)\)?|[-–—#]*\s?(?:30|ends|more)\s?[-–—#]+|#{2,}|our standards: .{0,60}",
     "an agency's sign-off"),
    (r"(?:we use|this (?:web)?site uses) cookies\b.{0,300}", "a notice about cookies"),
)  # fmt: skip
"""Lines of a page about the article, whole lines in small letters, with the reason in an editor's words."""

# ------------------------------------------------------------------ captions

_NAMES = r"(?:[A-Z][\w.’'-]*,? ){1,5}"
CAPTION = (
    r"(?:(?:Graphic|Photo|Photograph|Image|Picture|Illustration|Chart|Map|Screenshot|Infographic|Diagram|File photo)\b"
    r"(?=[: ]).{1,280}"
    r"|.{3,110} (?:illustration|graphic|infographic|photo|photograph|image|logo|screenshot|portrait)"
    r"|.{3,300}(?:\((?:Photo|Image|Picture|Credit|Source|AP|AFP|Reuters|REUTERS|Getty)\b[^()]{0,80}\)|(?:/|via )Getty"
    r"(?: Images)?|(?:Photo|Image)(?: by|:) .{2,60})"
    rf"|{_NAMES}(?:speaking|posing|pictured|seen|speaks|poses)\b.{{0,80}}"
    rf"|{_NAMES}(?:at|during|outside|with) (?:a|an|the|his|her) .{{3,80}}"
    r"|[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,3}, (?:former |the |a |an )?(?:[A-Z][\w.’'-]* ){0,3}(?:co-?founder|founder|chief"
    r"|president|chair(?:man|woman)?|director|minister|CEO|CFO|CTO|COO|spokes(?:man|woman|person))\b.{0,80})"
)
"""The line under a picture: what it shows, a credit, or a name with its post and no verb."""

# ------------------------------------------------------------------ headings

OPEN_WORDS = frozenset(
    "a an the of to in on at by for with from and or but that which who as than into its their his her was "
    "were is are has have had will would could said says be been".split()
)
"""Words that nothing ends with, neither a headline nor a paragraph; a line that does goes on, or breaks off."""

# ------------------------------------------------------------------ dialogue

TURN = r"(?![QA]:)[A-Z#][\w.'’ -]{0,30}:\s"
"""Who speaks, at the start of a line of a chat, a call or minutes; not the questions and answers of a FAQ."""
