"""For those who write rules: pages, traces, examples that are run, and packs drafted from sources."""
