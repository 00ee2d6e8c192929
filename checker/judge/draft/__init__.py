"""A draft against its sources: its fields, its figures, its quotations and names."""
