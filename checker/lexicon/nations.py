"""Adjectives of nations, and the countries that they are of.

Source: the demonyms of the CIA World Factbook ("Nationality", adjective) for the countries of ISO 3166, with the forms that
the Associated Press Stylebook allows for three of them. A negative example: "Georgian" is of the country and of the state, and
"African" of no country; neither stands here.
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["COUNTRY_OF", "NATIONALS"]

_LISTED = """
afghan afghanistan; albanian albania; algerian algeria; argentine argentina; argentinian argentina; armenian armenia;
australian australia; austrian austria; azerbaijani azerbaijan; bahraini bahrain; bangladeshi bangladesh; belarusian belarus;
belgian belgium; bolivian bolivia; bosnian bosnia; brazilian brazil; bulgarian bulgaria; cambodian cambodia; cameroonian cameroon;
canadian canada; chilean chile; chinese china; colombian colombia; congolese congo; croatian croatia; cuban cuba; cypriot cyprus;
czech czechia; danish denmark; dutch netherlands; ecuadorian ecuador; egyptian egypt; eritrean eritrea; estonian estonia;
ethiopian ethiopia; filipino philippines; finnish finland; french france; german germany; ghanaian ghana; greek greece;
guatemalan guatemala; haitian haiti; honduran honduras; hungarian hungary; icelandic iceland; indian india; indonesian indonesia;
iranian iran; iraqi iraq; irish ireland; israeli israel; italian italy; jamaican jamaica; japanese japan; jordanian jordan;
kazakh kazakhstan; kenyan kenya; kosovar kosovo; kuwaiti kuwait; latvian latvia; lebanese lebanon; liberian liberia; libyan libya;
lithuanian lithuania; malaysian malaysia; maltese malta; mexican mexico; moldovan moldova; mongolian mongolia; moroccan morocco;
nepalese nepal; nicaraguan nicaragua; nigerian nigeria; norwegian norway; omani oman; pakistani pakistan; panamanian panama;
paraguayan paraguay; peruvian peru; polish poland; portuguese portugal; qatari qatar; romanian romania; russian russia;
rwandan rwanda; senegalese senegal; serbian serbia; singaporean singapore; slovak slovakia; slovenian slovenia; somali somalia;
spanish spain; sudanese sudan; swedish sweden; swiss switzerland; syrian syria; taiwanese taiwan; tanzanian tanzania; thai thailand;
tunisian tunisia; turkish turkey; ugandan uganda; ukrainian ukraine; uruguayan uruguay; uzbek uzbekistan; venezuelan venezuela;
vietnamese vietnam; yemeni yemen; zambian zambia; zimbabwean zimbabwe; american us; british britain
"""

COUNTRY_OF: Mapping[str, str] = {
    **dict(pair.split() for pair in _LISTED.split(";")),
    **dict.fromkeys(("u.s", "us", "u.s.", "america", "usa"), "us"),
    **dict.fromkeys(("uk", "u.k", "u.k.", "briton", "brit"), "britain"),
}
"""Adjective or short form in small letters -> the country, in one form."""

NATIONALS: Mapping[str, str] = {
    "dane": "danish", "swede": "swedish", "finn": "finnish", "pole": "polish", "spaniard": "spanish", "turk": "turkish",
    "scot": "scottish", "briton": "british", "dutchman": "dutch", "dutchwoman": "dutch", "frenchman": "french",
    "frenchwoman": "french", "irishman": "irish", "irishwoman": "irish", "englishman": "english", "englishwoman": "english",
    "welshman": "welsh", "welshwoman": "welsh", "icelander": "icelandic", "new zealander": "new zealand", "slovene": "slovenian",
}  # fmt: skip
"""Noun -> the adjective of the nation (CIA World Factbook, "Nationality", noun), where the two differ; "a Belgian" does not."""
