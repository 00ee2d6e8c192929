"""Characters, words and sentences: what everything that reads a text stands on."""
