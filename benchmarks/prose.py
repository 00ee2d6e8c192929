"""News prose that nobody owns: invented sentences with invented figures, the same at every run.

One figure in about 180 characters: agency copy has one in 150 to 230 (MEANTIME, ECB+), a feature one in 400.
"""

from __future__ import annotations

import random
from collections.abc import Callable

FIRMS = (
    "Acme",
    "Northwind Traders",
    "Bolt Robotics",
    "Harbour & Sons",
    "Lumen Labs",
    "Castle Foods",
    "Orion Rail",
)
PEOPLE = ("Jane Roe", "Al Petrov", "Maria Costa", "Sam Okafor", "Lena Fischer", "Tom Baker", "Priya Nair")
POSTS = ("chief executive", "chairman", "finance director", "interim CEO", "spokesman", "founder")
PLACES = ("Leeds", "Porto", "Ohio", "Nairobi", "the harbour", "Osaka", "Turin", "the north of the country")
WITH_FIGURES = (
    "{firm} said on Monday that it would pay {money} for a {percent} stake in {other}, its largest deal since {year}.",
    "Sales rose {percent} to {money} in the {ordinal} quarter, up from {money} a year earlier, {firm} said.",
    "{person}, {age}, who has led the company since {year}, is expected to remain {post}.",
    "The plant near {place} employs about {count} people and makes {few} models.",
    "Shares in {firm} fell as much as {percent} before closing at {price}, their lowest level in {few} weeks.",
    "Police said at least {few} people were hurt and {count} homes were without power in {place}.",
    "The company plans to open {few} to {more} stores in {place} by {year}, at a cost of between {money} and {money}.",
    "“We expect to hire {count} workers over the next {few} years,” said {person}, the {post} of {firm}.",
    "According to {firm}, nearly {percent} of its customers live within {count} kilometres of {place}.",
    "Analysts had expected {price} a share; the board now sees {money} of revenue, {person} told reporters.",
    "The {age}-year-old was named {post} of {other} in {month} {year} and still owns {percent} of it.",
    "Some {count} tonnes of steel and {few} million litres of fuel were moved to {place} on {month} {day}.",
)
WITHOUT = (
    "{person} did not comment on whether the two companies had talked about a closer partnership before the vote.",
    "The decision surprised many in {place}, where the family has long been seen as close to the mayor.",
    "{firm} has faced criticism from unions, which say that the new rules leave workers with little protection.",
    "Critics argue that the plan would do nothing to improve services, and that the money should go to schools.",
    "It was not clear when the inquiry would end, or whether its findings would be made public, officials said.",
    "{person} said that the {post} of {firm} had promised to publish the report, but that nobody had seen it yet.",
    "In a letter to shareholders, {firm} thanked its staff and said that it would keep the name of {other}.",
    "The court in {place} rejected the appeal, saying that the earlier ruling had been fair and had to stand.",
    "“Nobody asked us what we wanted, and nobody will be able to say that we were not warned,” {person} said.",
    "Local farmers fear that the new road will cut their fields in half and drive away the birds for good.",
    "The two sides agreed to talk again after the holidays, although neither of them expects a quick result.",
    "Neighbours described a quiet street where people knew each other and children played until dark.",
)
SHARE_WITHOUT = 0.8
"""Share of sentences without a figure, so that one figure stands in about 180 characters."""
MONTHS = ("January", "March", "April", "June", "September", "November")


def prose(characters: int, seed: int = 1) -> str:
    """At least `characters` of prose, in paragraphs of a few sentences."""
    draw = random.Random(seed)
    paragraphs: list[str] = []
    size = 0
    while size < characters:
        sentences = [
            draw.choice(WITHOUT if draw.random() < SHARE_WITHOUT else WITH_FIGURES)
            for _ in range(draw.randint(2, 4))
        ]
        paragraph = " ".join(sentence.format_map(_Figures(draw)) for sentence in sentences)
        paragraphs.append(paragraph)
        size += len(paragraph) + 2
    return "\n\n".join(paragraphs)


class _Figures(dict[str, str]):
    """A figure or a name of the kind a sentence asks for, drawn anew each time."""

    def __init__(self, draw: random.Random) -> None:
        self.draw = draw

    def __missing__(self, kind: str) -> str:
        return DRAWS[kind](self.draw)


def _money(draw: random.Random) -> str:
    return f"{draw.choice('$$£€')}{draw.uniform(1, 90):.1f} {draw.choice(('million', 'billion'))}"


def _percent(draw: random.Random) -> str:
    return f"{draw.uniform(0.1, 60):.1f}{draw.choice(('%', ' per cent', ' percent'))}"


DRAWS: dict[str, Callable[[random.Random], str]] = {
    "firm": lambda draw: draw.choice(FIRMS),
    "other": lambda draw: draw.choice(FIRMS),
    "person": lambda draw: draw.choice(PEOPLE),
    "post": lambda draw: draw.choice(POSTS),
    "place": lambda draw: draw.choice(PLACES),
    "month": lambda draw: draw.choice(MONTHS),
    "money": _money,
    "price": lambda draw: f"${draw.uniform(2, 400):.2f}",
    "percent": _percent,
    "year": lambda draw: str(draw.randint(1995, 2026)),
    "age": lambda draw: str(draw.randint(21, 79)),
    "day": lambda draw: str(draw.randint(1, 28)),
    "count": lambda draw: f"{draw.randint(110, 90_000):,}",
    "few": lambda draw: draw.choice(("two", "three", "four", "seven", "12", "15")),
    "more": lambda draw: draw.choice(("20", "25", "thirty")),
    "ordinal": lambda draw: draw.choice(("first", "second", "third", "fourth")),
}
