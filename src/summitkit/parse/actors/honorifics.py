"""Words of respect before a name: "Mr.", "Sheikh", "His Excellency Dr."; and the particles inside names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.parse.wording import words

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["HONORIFICS", "PARTICLES", "PATRONYMIC", "STYLES", "honoured"]

HONORIFICS = {
    "mr": "m", "mr.": "m", "mrs": "f", "mrs.": "f", "ms": "f", "ms.": "f", "miss": "f", "sir": "m", "lady": "f",
    "lord": "m", "madame": "f", "madam": "f", "dr": "u", "dr.": "u", "sheikh": "m", "sheikha": "f", "dame": "f",
    "prof.": "u", "prof": "u", "sayyid": "m", "shri": "m", "smt": "f", "smt.": "f", "haji": "m", "imam": "m",
    "alhaji": "m", "alhaja": "f", "hajiya": "f", "engr": "u", "engr.": "u", "h.e.": "u", "h.e": "u", "h.h.": "u",
    "h.h": "u", "h.r.h.": "u", "h.m.": "u", "hon.": "u", "rt.": "u", "ustaz": "m", "datuk": "m", "dato": "m",
    "barr.": "u", "amb.": "u",
}  # fmt: skip
"""Words of respect in lower case, with the gender that they tell: "m", "f" or "u"."""

PARTICLES = words("al el bin bint ibn ben abu abd ul de da do dos di du del della la le van von der den ten ter")
"""Small words inside names, in lower case."""

PATRONYMIC = words("bin bint ibn")
"""Particles before a father's name."""

_STYLES = frozenset({"excellency", "highness", "majesty"})
STYLES = frozenset({*_STYLES, "his", "her", "their", "royal"})
"""Words of "His Royal Highness", in lower case."""

_RANKS = frozenset({"royal", "imperial", "serene"})
_WHOSE = {"his": "m", "her": "f", "their": "u", "your": "u"}


def honoured(low: Sequence[str], name: int, floor: int) -> tuple[int, str]:
    """Return the first word of all that honours the bearer of a name, and the gender that it tells.

    "His Excellency Dr." honours a man; where nothing honours, the first word is that of the name.

    Args:
        low: the words of the text in lower case.
        name: the first word of the name.
        floor: the first word of the name's sentence.
    """
    first, gender = name, "u"
    while first > floor:
        told = HONORIFICS.get(low[first - 1])
        if told is not None:
            first, gender = first - 1, gender if told == "u" else told
            continue
        style = first - 1 - (low[first - 2] in _RANKS)
        if low[first - 1] not in _STYLES or style <= floor or low[style - 1] not in _WHOSE:
            break
        first, gender = style - 1, _WHOSE[low[style - 1]]
    return first, gender
