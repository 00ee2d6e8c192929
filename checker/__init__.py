"""Where several articles on one story agree, differ, or stand alone."""

__version__ = "0.1.0"
