"""Other libraries for figures, each as a function of a text; those not installed are left out."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Callable, Iterator

Reader = Callable[[str], object]


def peers() -> Iterator[tuple[str, Reader]]:
    """The peers that are installed, by name (extra `bench`)."""
    warnings.filterwarnings("ignore")
    logging.disable(logging.WARNING)
    for name, make in (
        ("quantulum3", _quantulum3),
        ("recognizers-text-suite", _recognizers),
        ("price-parser", _price_parser),
    ):
        try:
            yield name, make()
        except ImportError as error:
            print(f"{name} is not installed ({error}); left out")


def _quantulum3() -> Reader:
    from quantulum3 import parser

    def read(text: str) -> object:
        return parser.parse(text)

    return read


def _recognizers() -> Reader:
    """Numbers, percentages, currencies, ages and dimensions; dates would cost as much again."""
    from recognizers_number import NumberRecognizer
    from recognizers_number_with_unit import NumberWithUnitRecognizer
    from recognizers_text import Culture

    numbers, units = NumberRecognizer(Culture.English), NumberWithUnitRecognizer(Culture.English)
    models = [
        numbers.get_number_model(),
        numbers.get_percentage_model(),
        units.get_currency_model(),
        units.get_age_model(),
        units.get_dimension_model(),
    ]
    return lambda text: [model.parse(text) for model in models]


def _price_parser() -> Reader:
    """One price a sentence: it reads a string that is a price and searches no text."""
    from price_parser import Price

    return lambda text: [Price.fromstring(sentence) for sentence in text.split(". ")]
