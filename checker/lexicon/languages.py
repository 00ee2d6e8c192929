"""The commonest words of languages, and their names.

Source: Wiktionary's frequency lists, the twenty-odd commonest words of each; names after CLDR.
"""

from __future__ import annotations

from collections.abc import Mapping

LANGUAGES: Mapping[str, tuple[str, str]] = {
    "en": ("English", "the of and to in is that for it with as was on are be by this have from at not but they his has"),
    "de": ("German", "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es wird oder aber ich hat sind bei nach"),
    "fr": ("French", "le la les et des est du que en un une pour qui dans pas sur au avec ce sont ne plus par il elle ses aux été"),
    "es": ("Spanish", "el la los y que de en un una por con para las del se no su al es lo como más sus fue ha"),
    "it": ("Italian", "il la di e che un una per non con del della sono le gli si da nel alla più è ha anche dal"),
    "nl": ("Dutch", "de het een en van ik te dat die in niet zijn op aan met als voor er maar om heeft naar wordt"),
    "pt": ("Portuguese", "o a os e que de do da em um uma para com não por se na no mais as dos foi ao pela"),
    "pl": ("Polish", "i w na z do nie się że to jest o jak po ale od za przez dla"),
    "sv": ("Swedish", "och att det som en på är av för med till den har de inte om ett"),
}  # fmt: skip
"""Code of ISO 639 -> its name in English, and its commonest words."""
