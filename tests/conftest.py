"""What all tests share: hypothesis never judges by the clock, and finds the same examples in every run."""

from hypothesis import settings

settings.register_profile("checker", deadline=None, derandomize=True)
settings.load_profile("checker")
