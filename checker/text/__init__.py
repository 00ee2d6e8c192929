"""Characters, words, sentences: one token stream a document, cut once, used by everybody.

    stream_of(analysis)   -> Stream: tokens with sentences, offsets, stems, kept with the document
    stem("investments")   -> "invest"
    lemma("children")     -> "child"
    related("job", "post")   how two words are related by WordNet, 0 to 1
"""

from __future__ import annotations

from checker.text.stems import stem
from checker.text.tokens import Stream, Token, cut, stream_of
from checker.text.wordnet import lemma, noun_class, parts_of_speech, related

__all__ = ["Stream", "Token", "cut", "lemma", "noun_class", "parts_of_speech", "related", "stem", "stream_of"]
