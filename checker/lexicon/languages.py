"""The commonest words of languages, and their names.

Source: Wiktionary's frequency lists, the twenty-odd commonest words of each; names after CLDR.
"""

from __future__ import annotations

LANGUAGES = {
    "de": "German", "fr": "French", "es": "Spanish", "it": "Italian", "nl": "Dutch", "pt": "Portuguese",
    "pl": "Polish", "sv": "Swedish",
}  # fmt: skip
"""Languages that a draft's source may be in."""

COMMON = {
    "en": "the of and to in is that for it with as was on are be by this have from at not but they his has",
    "de": "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es wird oder aber ich",
    "fr": "le la les et des est du que en un une pour qui dans pas sur au avec ce sont ne plus par",
    "es": "el la los y que de en un una por con para las del se no su al es lo como más",
    "it": "il la di e che un una per non con del della sono le gli si da nel alla più è",
    "nl": "de het een en van ik te dat die in niet zijn op aan met als voor er maar om",
    "pt": "o a os e que de do da em um uma para com não por se na no mais as dos",
    "pl": "i w na z do nie się że to jest o jak po ale od za przez dla",
    "sv": "och att det som en på är av för med till den har de inte om ett",
}  # fmt: skip
"""The commonest function words of each language (Wiktionary frequency lists)."""
