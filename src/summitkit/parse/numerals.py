"""Numbers as English writes them: figures with separators, number words, ordinals, and scales such as million or crore.

The fragments are pieces of patterns for other modules; each is bounded, so that it costs little on hostile text. They
expect `re.IGNORECASE` and to begin and end at a word's edge, which the caller checks.
"""

from __future__ import annotations

import re
from decimal import Decimal

__all__ = [
    "DIGITS",
    "NUMBER_WORDS",
    "ORDINAL_WORDS",
    "SCALES",
    "WORD_VALUES",
    "figure_value",
    "number_value",
    "ordinal_value",
    "words_value",
]

_ONES = str.split(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_TENS = str.split("twenty thirty forty fifty sixty seventy eighty ninety")
_ORDINAL_ONES = str.split(
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_ORDINAL_TENS = str.split("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth")

WORD_VALUES = {word: value for value, word in enumerate(_ONES)} | {
    word: 10 * value for value, word in enumerate(_TENS, start=2)
}
_ORDINALS = {word: value for value, word in enumerate(_ORDINAL_ONES)} | {
    word: 10 * value for value, word in enumerate(_ORDINAL_TENS, start=2)
}

SCALES = {
    "hundred": Decimal(100),
    "thousand": Decimal(1000),
    "lakh": Decimal(100_000),
    "lac": Decimal(100_000),
    "million": Decimal(10) ** 6,
    "crore": Decimal(10) ** 7,
    "billion": Decimal(10) ** 9,
    "trillion": Decimal(10) ** 12,
    "quadrillion": Decimal(10) ** 15,
    "dozen": Decimal(12),
    "score": Decimal(20),
}

_UNIT_WORD = "|".join(sorted((*_ONES[1:], *_TENS), key=len, reverse=True))
_SCALE_WORD = r"hundred|thousand|million|billion|trillion|lakh|crore"

_NEXT_WORD = rf"[ -](?:(?:{_SCALE_WORD})\b(?:[ ]and[ ](?:{_UNIT_WORD})\b)?|(?:{_UNIT_WORD})\b)"

NUMBER_WORDS = rf"(?:{_UNIT_WORD})(?:{_NEXT_WORD}){{0,8}}"
"""A number in words: "five", "twenty-one", "two thousand and fifteen", "thirteen hundred".

"And" goes on only after a scale: "two and three thousand" are two numbers.
"""

ORDINAL_WORDS = rf"(?:(?:{'|'.join(_TENS)})[ -])?(?:{'|'.join((*_ORDINAL_ONES[1:], *_ORDINAL_TENS))})"
"""An ordinal in words: "third", "twenty-first"."""

DIGITS = r"\d{1,3}(?:,\d{2,3}){1,6}(?:\.\d{1,6})?|\d{1,16}(?:\.\d{1,6})?"
"""A figure: "65.70", "1,200", "1,00,000" (Indian grouping), "250000"."""

_ORDINAL_FIGURE = re.compile(r"(\d{1,4})(?:st|nd|rd|th)?", re.IGNORECASE)
_TEN, _TWENTY = 10, 20
_PARTS = re.compile(r"[a-z]+")


def figure_value(figure: str) -> Decimal:
    """Return the value of a figure matched by `DIGITS`."""
    return Decimal(figure.replace(",", ""))


def words_value(words: str) -> Decimal | None:
    """Return the value of number words, or None where they make no number.

    Pairs of numbers under 100 without a scale between them are read as English reads years: "nineteen seventy two".
    """
    total, group = Decimal(0), Decimal(0)
    last = None
    for word in _PARTS.findall(words.lower()):
        if word in WORD_VALUES:
            value = WORD_VALUES[word]
            if last is not None and (last < _TWENTY or value >= _TEN):
                group *= 100
            group, last = group + value, value
        elif word in SCALES:
            scale, last = SCALES[word], None
            if scale == SCALES["hundred"]:
                group = (group or 1) * scale
            else:
                total, group = total + (group or 1) * scale, Decimal(0)
        elif word != "and":
            return None
    return total + group


def number_value(text: str) -> Decimal | None:
    """Return the value of a figure or of number words; "a" and "an" count as one."""
    words = text.lower().strip()
    if words in {"a", "an"}:
        return Decimal(1)
    if words[:1].isdigit():
        return figure_value(words) if re.fullmatch(DIGITS, words) else None
    return words_value(words)


def ordinal_value(text: str) -> int | None:
    """Return the value of an ordinal in words or figures: "third", "twenty-first", "21st", "21"; None for others."""
    figure = _ORDINAL_FIGURE.fullmatch(text)
    if figure:
        return int(figure[1])
    total = 0
    for word in _PARTS.findall(text.lower()):
        value = _ORDINALS.get(word, WORD_VALUES.get(word))
        if value is None:
            return None
        total += value
    return total or None
