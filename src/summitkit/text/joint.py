"""Weights of features that are several words side by side, found by all words but the last."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Joint"]

_NONE: Mapping[str, int] = {}


class Joint:
    """The packed weights of the features whose names are words joined by tabs."""

    __slots__ = ("_by_front",)

    def __init__(self, table: Mapping[str, int]) -> None:
        """Take the packed weights of all features by name."""
        self._by_front: dict[str, dict[str, int]] = {}
        for name, weight in table.items():
            front, tab, last = name.rpartition("\t")
            if tab:
                self._by_front.setdefault(front, {})[last] = weight

    def singles(self, front: tuple[str, ...]) -> Mapping[str, int]:
        """Return the weights of the features of some words and one more, by that one."""
        return self._by_front.get("\t".join(front), _NONE)

    def pairs(self, front: tuple[str, ...]) -> Mapping[tuple[str, str], int]:
        """Return the weights of the features of some words and two more, by those two."""
        begin = "\t".join((*front, ""))
        beneath = ((key[len(begin) :], rest) for key, rest in self._by_front.items() if key.startswith(begin))
        return {(one, last): weight for one, rest in beneath if "\t" not in one for last, weight in rest.items()}
