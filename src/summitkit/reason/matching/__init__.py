"""For each kind of record: what to compare it by, which others to compare it with, and what the comparison says."""
