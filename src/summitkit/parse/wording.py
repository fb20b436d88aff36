"""Small closed classes of English words and the readings of number words that the parsers of records share."""

from __future__ import annotations

import re
from itertools import compress, count
from sys import intern
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

__all__ = [
    "AUXILIARIES",
    "CLAUSE_STARTS",
    "CONJUNCTIONS",
    "DETERMINERS",
    "PREPOSITIONS",
    "SAID",
    "cardinal",
    "duration_days",
    "ordinal",
    "places",
    "words",
    "year",
]


def words(text: str) -> frozenset[str]:
    """Return the words of a string, for a set written as a line of words; a word of several sets is one object."""
    return frozenset(map(intern, text.split()))


def places(wanted: AbstractSet[str], forms: Sequence[str]) -> list[int]:
    """Return the numbers of those of many words that are wanted; to learn that none is takes next to no time."""
    return [] if wanted.isdisjoint(forms) else list(compress(count(), map(wanted.__contains__, forms)))


DETERMINERS = words(
    """
    the a an this that these those its his her their our my your any no each every some another such what which
    """
)
PREPOSITIONS = words(
    """
    of in on at to from by with between among for about over under against into onto through during before after
    since until till towards toward upon within without across amid behind beyond near per via than as like despite
    following regarding concerning including
    """
)
CONJUNCTIONS = frozenset(["and", "or", "but", "nor", "yet", "so"])
CLAUSE_STARTS = words(
    """
    that which who whom whose where when while whereas because if although though unless until after before since as
    whether how why what once lest
    """
)
AUXILIARIES = words(
    """
    is are was were be been being am has have had having will would shall should can could may might must do does
    did 's 're 've 'll 'd ’s ’re ’ve ’ll ’d wo ca n't n’t not
    """
)
SAID = words(
    """
    said says say saying told tells telling added adds quoted reported reports announced stated noted stressed
    warned commented remarked insisted explained wrote
    """
)

_UNITS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_FIRST = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
]
_TENTHS = ["twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"]

_CARDINALS = {word: value for value, word in enumerate(_UNITS)} | {word: 20 + 10 * i for i, word in enumerate(_TENS)}
_CARDINALS |= {"couple": 2, "dozen": 12}
_ORDINALS = {word: value + 1 for value, word in enumerate(_FIRST)} | {
    word: 20 + 10 * i for i, word in enumerate(_TENTHS)
}
_ORDINALS |= {"inaugural": 1, "maiden": 1, "first-ever": 1}

_FIGURE_ORDINAL = re.compile(r"([0-9]{1,3})(?:st|nd|rd|th)(?:-round)?\Z", re.IGNORECASE)
_ROMAN = re.compile(r"(?=[IVXL]+\Z)(XL|L?X{0,3})(IX|IV|V?I{0,3})\Z")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50}
_YEAR = re.compile(r"(?:1[89]|20)[0-9]{2}\Z")
_DAYS = re.compile(r"([a-z]+|[0-9]{1,2})-days?(?:-long)?\Z")
_LEAST_ROMAN = 2


def cardinal(word: str) -> int | None:
    """Return the value of a whole number in figures or words up to "ninety-nine", or None."""
    if word.isdigit() and word.isascii():
        return int(word[:9])
    lower = word.lower()
    if lower in _CARDINALS:
        return _CARDINALS[lower]
    tens, dash, units = lower.partition("-")
    if dash and tens in _TENS and units in _CARDINALS:
        return _CARDINALS[tens] + _CARDINALS[units]
    return None


def ordinal(word: str) -> int | None:
    """Return the value of an ordinal: "23rd", "second", "twenty-third", "inaugural", "XVI"; None for another word.

    Of Roman numerals only those of two letters and more count, since "I", "V" and "X" are mostly something else.
    """
    lower = word.lower().removesuffix("-round")
    if lower in _ORDINALS:
        return _ORDINALS[lower]
    if word.isalpha() and not word.isupper():
        return None
    if match := _FIGURE_ORDINAL.match(word):
        return int(match[1]) or None
    tens, dash, units = lower.partition("-")
    if dash and tens in _TENS and units in _ORDINALS:
        return _CARDINALS[tens] + _ORDINALS[units]
    if len(word) >= _LEAST_ROMAN and _ROMAN.match(word):
        return roman(word)
    return None


def roman(word: str) -> int:
    """Return the value of a Roman numeral written with I, V, X and L."""
    total = 0
    for letter, after in zip(word, f"{word[1:]} ", strict=True):
        value = _ROMAN_VALUES[letter]
        total += -value if value < _ROMAN_VALUES.get(after, 0) else value
    return total


def year(word: str) -> int | None:
    """Return a year from 1800 to 2099 in figures, or None."""
    return int(word) if _YEAR.match(word) else None


def duration_days(word: str) -> int | None:
    """Return the days of "two-day", "3-day" or "day-long"'s like, or None."""
    lower = word.lower().replace("‑", "-").replace("‐", "-")
    if lower in {"day-long", "daylong", "one-day"}:
        return 1
    match = _DAYS.match(lower)
    return cardinal(match[1]) if match else None
