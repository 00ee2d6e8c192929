"""Fuzzing: whatever bytes are given as articles, the program reads them or says why not, and keeps its promises."""
