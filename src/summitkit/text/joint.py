"""Weights of features that are several words side by side, found by all words but the last."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["Joint"]


class Joint:
    """The packed weights of the features whose names are words joined by tabs.

    They are picked out when they are asked for: a text has few of all words.
    """

    __slots__ = ("_names", "_table")

    def __init__(self, table: Mapping[str, int]) -> None:
        """Take the packed weights of all features by name."""
        self._table = table
        self._names = sorted([name for name in table if "\t" in name])

    def singles(self, front: tuple[str, ...]) -> Mapping[str, int]:
        """Return the weights of the features of some words and one more, by that one."""
        return {rest: weight for rest, weight in self._beneath(front) if "\t" not in rest}

    def pairs(self, front: tuple[str, ...]) -> Mapping[tuple[str, str], int]:
        """Return the weights of the features of some words and two more, by those two."""
        parts = ((rest.split("\t"), weight) for rest, weight in self._beneath(front) if rest.count("\t") == 1)
        return {(one, last): weight for (one, last), weight in parts}

    def _beneath(self, front: tuple[str, ...]) -> Iterator[tuple[str, int]]:
        """Go through the features that begin with some words: the rest of the name, and the weight."""
        begin, names, table = "\t".join((*front, "")), self._names, self._table
        for number in range(bisect_left(names, begin), len(names)):
            name = names[number]
            if not name.startswith(begin):
                break
            yield name[len(begin) :], table[name]
