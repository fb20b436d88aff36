"""Matching without regard to letter case: patterns in small letters on the text in small letters.

That is quicker than `re.IGNORECASE`, which makes every pattern slow to compile and every letter slow to compare. What
is found is told in the text's own letters.
"""

from __future__ import annotations

import re
from typing import Any

__all__ = ["Match", "in_small_letters", "small_pattern"]

_LARGE = re.compile(r"\\.|\(\?P[<=][a-z_0-9]+|[A-Z]+", re.DOTALL)


class Match:
    """What a pattern of small letters has found, with the text as written.

    Attributes:
        string: the text.
    """

    __slots__ = ("_found", "string")

    def __init__(self, found: re.Match[str], text: str) -> None:
        """Take a match in the text's small letters, and the text."""
        self._found, self.string = found, text

    def __getitem__(self, group: int | str) -> str | Any:
        """Return what a group has matched as the text has it; None where it has no part in the match."""
        start, end = self._found.span(group)
        return self.string[start:end] if start >= 0 else None

    def get(self, name: str) -> str | None:
        """Return what a group has matched, None where it hasn't or where the pattern has no such group."""
        return self[name] if name in self._found.re.groupindex else None

    def start(self, group: int | str = 0) -> int:
        """Return where a group begins, -1 where it has no part in the match."""
        return self._found.start(group)

    def end(self, group: int | str = 0) -> int:
        """Return where a group ends, -1 where it has no part in the match."""
        return self._found.end(group)


def in_small_letters(text: str) -> str:
    """Return a text in small letters, of the same length: "İ", which becomes two, stays as it is.

    Narrow spaces that don't break a line become wide ones: a set of characters beyond U+00FF, in a pattern that is in
    all others, would double the time that they take to compile.
    """
    small = text.lower()
    if len(small) != len(text):
        small = "".join([_small(letter) for letter in text])
    return small.replace("\u202f", "\u00a0")


def _small(letter: str) -> str:
    small = letter.lower()
    return small if len(small) == 1 else letter


def small_pattern(source: str) -> re.Pattern[str]:
    """Compile a pattern with its letters made small, for use on a text `in_small_letters`."""
    return re.compile(_LARGE.sub(lambda piece: piece[0] if piece[0][0] in "\\(" else piece[0].lower(), source))
