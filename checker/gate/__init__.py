"""Whether a run passes: which drafts are held against which sources, what was accepted before, how grave a finding is."""
