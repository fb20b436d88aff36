"""The words around an amount that bound it or make it about: "more than", "up to", "nearly", "some", "or more"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

__all__ = ["bounds_before", "qualified"]

_LOOK = 32
_BEFORE = re.compile(
    r"(?:\b(?P<above>more than|over|above|exceed(?:s|ed|ing)?|in excess of|at least|no (?:less"
    r"|fewer) than|not (?:less|fewer) than"
    r"|minimum of|upwards of|a record|well over|well above|greater than|beyond|upward of|topp(?:ed|ing)"
    r"|surpass(?:ed|es|ing)?)"
    r"|\b(?P<below>less than|fewer than|under|below|up to|as much as|as many as|at most|no more than"
    r"|not more than|maximum of"
    r"|not exceeding|capped at|up to an estimated|within)"
    r"|\b(?P<about>about|around|some|roughly|approximately|approx\.?|nearly|almost|close to|an estimated"
    r"|estimated at|estimated"
    r"|circa|in the region of|on the order of|just over|just under|or so|c\.|more or less|near)"
    r"|(?P<sign>[~≈><≥≤]=?))\s{0,2}(?:the\s|a\s|an\s|another\s|about\s|some\s|an\sadditional\s)?$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\s?(?:\+(?!\d)|(?P<more>or more|and above|and more|plus)\b|(?P<less>or less|or fewer)\b|(?P<so>or so)\b)",
    re.IGNORECASE,
)
_RECORD = {"a record"}
_OVER_NO_BOUND = re.compile(
    r"\b(?:dispute|talks|row|war|concerns?|fears?|deal|dropped|cut|battle|differences|debt)\s+over\s{1,2}(?:a\s|the\s)?$",
    re.IGNORECASE,
)


def bounds_before(text: str, start: int, end: int, floor: int) -> str:
    """Return "low" where words make the figure the least, "high" the most, "about" the middle, or "".

    Args:
        text: the text.
        start: where the amount starts.
        end: where it ends.
        floor: where the amount before ends; words before it are not looked at.
    """
    match = _BEFORE.search(text, max(floor, start - _LOOK), start)
    if match is not None:
        return _side(match, text, start)
    later = _AFTER.match(text, end)
    if later is None:
        return ""
    return "high" if later["less"] else "about" if later["so"] else "low"


def _side(match: re.Match[str], text: str, start: int) -> str:
    if match["sign"]:
        return {">": "low", "≥": "low", "<": "high", "≤": "high"}.get(match["sign"][0], "about")
    if match["about"]:
        return "about"
    if match["below"]:
        return "high"
    words = match["above"].lower()
    if words in _RECORD or (words == "over" and _OVER_NO_BOUND.search(text, max(0, start - _LOOK), start)):
        return ""
    return "low"


def qualified(low: Decimal, high: Decimal, bound: str) -> tuple[Decimal | None, Decimal | None, bool]:
    """Return the bounds and whether they are about, under what `bounds_before` found."""
    if bound == "low":
        return low, None if low == high else high, False
    if bound == "high":
        return (None if low == high else low), high, False
    return low, high, bound == "about"
