"""Makes checker/lexicon/wordnet.tsv, irregular.tsv and antonyms.tsv from the database files of WordNet 3.0.

usage: python lexicon/make/wordnet.py DICT checker/lexicon

DICT is the folder with index.noun, data.noun, noun.exc … (Debian: package wordnet-base 1:3.0-37,
/usr/share/wordnet). Kept are lower-case lemmas of one word that the semantic concordance counts at least
once, and all nouns for people. A line holds, parted by tabs:

    lemma
    n, v, a or r with a count from 0 to 9 for each part of speech: the bits of how often the concordance
        has it ("n6v3": a noun about eight times as often as a verb)
    the lexicographer's class of the noun's first sense ("person"), or empty
    the synsets of its first senses (three a part of speech), in base 36
    the synsets right above those of its first two noun and verb senses
    the synsets that its first senses are derived from or to ("+" pointers, and pertainyms)

Synsets that only one lemma of the table has are left out: nothing is related through them. A line of
irregular.tsv holds a form, its part of speech and its lemma (from the lists of exceptions); one of antonyms.tsv a word and
the one that excludes it, both in their first senses and counted in the concordance most often as that part of speech, or one with
a prefix of negation before the other.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

POS = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
CLASSES = (
    "adj.all adj.pert adv.all Tops act animal artifact attribute body cognition communication event feeling food "
    "group location motive object person phenomenon plant possession process quantity relation shape state "
    "substance time"
).split()
"""Names of the lexicographer files 0 to 28 (lexnames(5WN)); verbs and participles come after."""
SENSES = 3
ANTONYMOUS = 1
PREFIXES = "un in im il ir dis non".split()
PARENTS = 2
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


NOTICE = "# WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. Reduced; see lexicon/make/wordnet.py."


def main(folder: Path, target: Path) -> None:
    """Write the two tables."""
    counts = _counts(folder)
    senses: dict[str, dict[str, list[str]]] = defaultdict(dict)
    for pos, name in POS.items():
        for line in (folder / f"index.{name}").read_text(encoding="ascii").splitlines():
            lemma, offsets = _index(line)
            if lemma and lemma.isalpha():
                senses[lemma][pos] = [pos + offset for offset in offsets]
    synsets = {}
    for pos, name in POS.items():
        for line in (folder / f"data.{name}").read_text(encoding="ascii").splitlines():
            if not line.startswith(" "):
                offset, *rest = line.partition(" | ")[0].split()
                synsets[pos + offset] = rest
    kept = sorted(lemma for lemma in senses if _kept(lemma, senses[lemma], counts, synsets))
    columns = {lemma: _relations(senses[lemma], synsets) for lemma in kept}
    shared = Counter(one for row in columns.values() for one in set().union(*row))
    numbers = {one: _base36(at) for at, one in enumerate(sorted(one for one, n in shared.items() if n > 1))}
    lines = [NOTICE]
    for lemma in kept:
        frequency = "".join(
            f"{pos}{min(9, counts[lemma, pos].bit_length())}" for pos in POS if pos in senses[lemma]
        )
        nouns = senses[lemma].get("n")
        named = CLASSES[int(synsets[nouns[0]][0])] if nouns else ""
        related = [
            " ".join(sorted(numbers[one] for one in column if one in numbers)) for column in columns[lemma]
        ]
        lines.append("\t".join([lemma, frequency, named, *related]).rstrip())
    (target / "wordnet.tsv").write_text("\n".join(lines) + "\n", encoding="ascii")
    irregular = list(_irregular(folder, frozenset(kept)))
    (target / "irregular.tsv").write_text("\n".join([NOTICE, *irregular]) + "\n", encoding="ascii")
    antonyms = [f"{one}\t{other}" for one, other in _antonyms(senses, synsets, counts)]
    (target / "antonyms.tsv").write_text("\n".join([NOTICE, *antonyms]) + "\n", encoding="ascii")


def _antonyms(
    senses: dict[str, dict[str, list[str]]], synsets: dict[str, list[str]], counts: Counter[tuple[str, str]]
) -> list[tuple[str, str]]:
    """The words that exclude each other in their first senses ("!" pointers from one lemma to one)."""
    found = set()
    for lemma, by_pos in senses.items():
        for pos, own in ((part, offset) for part in POS for offset in by_pos.get(part, [])[:ANTONYMOUS]):
            for sign, target, places in _marked(synsets[own]):
                at, other_at = int(places[:2], 16) - 1, int(places[2:], 16) - 1
                other = _words(synsets[target])[other_at].partition("(")[0]
                if sign != "!" or _words(synsets[own])[at].partition("(")[0] != lemma or other not in senses:
                    continue
                usual = all(
                    counts[word, pos] >= max(counts[word, one] for one in POS) for word in (lemma, other)
                )
                prefixed = any({f"{one}{lemma}", f"{one}{other}"} & {lemma, other} for one in PREFIXES)
                if (usual or prefixed) and target in senses[other].get(pos, [])[:ANTONYMOUS]:
                    found.add((min(lemma, other), max(lemma, other)))
    return sorted(found)


def _marked(synset: list[str]) -> list[tuple[str, str, str]]:
    """The pointers of a synset with the words that they go from and to."""
    if not synset:
        return []
    at = 3 + 2 * int(synset[2], 16)
    pointers = synset[at + 1 : at + 1 + 4 * int(synset[at])]
    return [
        (pointers[i], pointers[i + 2].replace("s", "a") + pointers[i + 1], pointers[i + 3])
        for i in range(0, len(pointers), 4)
    ]


def _irregular(folder: Path, kept: frozenset[str]) -> Iterator[str]:
    for pos, name in POS.items():
        for line in (folder / f"{name}.exc").read_text(encoding="ascii").splitlines():
            form, lemma, *_ = line.split()
            if form.isalpha() and lemma in kept and form != lemma:
                yield f"{form}\t{pos}\t{lemma}"


def _counts(folder: Path) -> Counter[tuple[str, str]]:
    """How often the concordance has each lemma as each part of speech."""
    found: Counter[tuple[str, str]] = Counter()
    for line in (folder / "cntlist.rev").read_text(encoding="ascii").splitlines():
        key, _, count = line.split()
        lemma, _, rest = key.partition("%")
        found[lemma, "nvara"[int(rest[0]) - 1]] += int(count)
    return found


def _index(line: str) -> tuple[str, list[str]]:
    if line.startswith(" "):
        return "", []
    parts = line.split()
    pointers = int(parts[3])
    return parts[0], parts[6 + pointers :]


def _kept(
    lemma: str, by_pos: dict[str, list[str]], counts: Counter[tuple[str, str]], synsets: dict[str, list[str]]
) -> bool:
    if any(counts[lemma, pos] for pos in by_pos):
        return True
    nouns = by_pos.get("n", [])
    return bool(nouns) and synsets[nouns[0]][0] == "18" and lemma in _words(synsets[nouns[0]])


def _words(synset: list[str]) -> list[str]:
    count = int(synset[2], 16)
    return synset[3 : 3 + 2 * count : 2]


def _pointers(synset: list[str]) -> list[tuple[str, str]]:
    at = 3 + 2 * int(synset[2], 16)
    pointers = synset[at + 1 : at + 1 + 4 * int(synset[at])]
    return [
        (pointers[i], pointers[i + 2].replace("s", "a") + pointers[i + 1]) for i in range(0, len(pointers), 4)
    ]


def _relations(
    by_pos: dict[str, list[str]], synsets: dict[str, list[str]]
) -> tuple[set[str], set[str], set[str]]:
    own: set[str] = set()
    above: set[str] = set()
    derived: set[str] = set()
    for pos, offsets in by_pos.items():
        own.update(offsets[:SENSES])
        for offset in offsets[:PARENTS]:
            for sign, target in _pointers(synsets[offset]):
                if sign == "@" and pos in "nv":
                    above.add(target)
                elif sign in ("+", "\\"):
                    derived.add(target)
    return own, above - own, derived - own


def _base36(number: int) -> str:
    digits = ""
    while True:
        number, rest = divmod(number, 36)
        digits = DIGITS[rest] + digits
        if not number:
            return digits


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
