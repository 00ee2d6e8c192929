"""Every table of language, each with its source; nothing else."""
