"""All families of time expressions, and which of them each word can open."""

from __future__ import annotations

from summitkit.parse.dates.families_calendar import CALENDAR
from summitkit.parse.dates.families_relative import RELATIVE
from summitkit.parse.dates.family import Family

__all__ = ["BY_WORD", "FAMILIES", "Family", "opened_by_figures"]

FAMILIES: tuple[Family, ...] = (*CALENDAR, *RELATIVE)
"""The families; where two match equally far, the first one counts."""


def _index() -> dict[str, tuple[Family, ...]]:
    found: dict[str, list[Family]] = {}
    for family in FAMILIES:
        for word in sorted(family.opens):
            found.setdefault(word, []).append(family)
    return {word: tuple(families) for word, families in found.items()}


BY_WORD = _index()
"""The families that a word can open, by the word in lower case."""

_ORDINAL_FIGURES, _YEAR_FIGURES = 3, 4


def opened_by_figures(count: int) -> tuple[Family, ...]:
    """Return the families that a word can open which begins with so many figures."""
    token = "00" if count <= _ORDINAL_FIGURES else "0000" if count == _YEAR_FIGURES else "0"
    return tuple(family for family in FAMILIES if family.opens & {"0", token})
