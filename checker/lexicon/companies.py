"""Words that stand for a company, and what its name ends with.

Sources: ISO 20275 (Entity Legal Forms), the common ones in English news; the Associated Press Stylebook, "company names".
"""

from __future__ import annotations

LEGAL_FORMS = frozenset(
    """inc incorporated corp corporation co company ltd limited plc llc llp lp group holding holdings ag sa nv bv gmbh ab
    asa oyj spa""".split()
)
"""Forms of incorporation, and what companies that hold others are called."""

WORDS = frozenset(
    """it its company firm group business start-up startup retailer bank airline maker manufacturer carmaker chipmaker
    insurer lender chain publisher agency organization organisation charity university""".split()
)
"""Words that can stand for an organization named before."""

SUFFIXES = LEGAL_FORMS | {"s.a."}
"""Forms of incorporation after a company's name (ISO 20275, Entity Legal Forms, the common ones in English news)."""

AND_SONS = frozenset("co company sons partners associates brothers".split())
"""What stands after "&" and "and" in the name of a company."""

ACTING = frozenset(
    "buy acquire invest sell say announce employ hire sue launch pay agree plan report offer bid merge own".split()
)
"""What makes an organization of a name before it that is no person's."""
