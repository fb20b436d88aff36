"""All families of time expressions, and which of them each word can open."""

from __future__ import annotations

from summitkit.parse.dates.families_calendar import CALENDAR
from summitkit.parse.dates.families_relative import RELATIVE
from summitkit.parse.dates.family import Family

__all__ = ["BY_WORD", "FAMILIES", "Family"]

FAMILIES: tuple[Family, ...] = (*CALENDAR, *RELATIVE)
"""The families; where two match equally far, the first one counts."""


def _index() -> dict[str, tuple[Family, ...]]:
    found: dict[str, list[Family]] = {}
    for family in FAMILIES:
        for word in sorted(family.opens):
            found.setdefault(word, []).append(family)
    return {word: tuple(families) for word, families in found.items()}


BY_WORD = _index()
"""The families that a word can open, by the word in lower case; "0" stands for any word that begins with a figure."""
