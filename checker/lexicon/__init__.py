"""Tables of the language: nothing here but words and what they mean, each table with its source."""
