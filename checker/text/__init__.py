"""Characters, words and sentences: what everything that reads a text stands on.

places, sentences, words    where sentences and words begin and end
tokens                      Stream: one token stream a document, cut once (`analysis.stream`)
stems                       stem("investments") -> "invest"
wordnet                     lemma("children") -> "child"; related("hurt", "injure") -> 0.7
"""
