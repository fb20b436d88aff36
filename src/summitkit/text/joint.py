"""Weights of features that are several words side by side, found by all words but the last."""

from __future__ import annotations

from sys import intern
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summitkit.text.glossary import Glossary

__all__ = ["Joint"]


class Joint:
    """The packed weights of the features whose names are words joined by tabs.

    They are picked out when they are asked for: a text has few of all words.
    """

    __slots__ = ("_names", "_numbers", "_rows")

    def __init__(self, names: Glossary, numbers: Sequence[int], rows: Sequence[int]) -> None:
        """Take the features' names, for each the number of its packed weights, and those."""
        self._names, self._numbers, self._rows = names, numbers, rows

    def singles(self, front: tuple[str, ...]) -> Mapping[str, int]:
        """Return the weights of the features of some words and one more, by that one."""
        rows, numbers = self._rows, self._numbers
        first, rests = self._names.beneath("\t".join((*front, "")))
        return {intern(rest): rows[numbers[at]] for at, rest in enumerate(rests, first) if "\t" not in rest}

    def pairs(self, front: tuple[str, ...]) -> Mapping[tuple[str, str], int]:
        """Return the weights of the features of some words and two more, by those two."""
        rows, numbers = self._rows, self._numbers
        first, rests = self._names.beneath("\t".join((*front, "")))
        parts = ((rest.split("\t"), rows[numbers[at]]) for at, rest in enumerate(rests, first) if rest.count("\t") == 1)
        return {(intern(one), intern(last)): weight for (one, last), weight in parts}
