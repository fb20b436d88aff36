"""Sums of packed weights, remembered by what they were made from, so that a word seen again costs one look-up."""

from __future__ import annotations

from operator import add
from typing import TYPE_CHECKING

from summitkit.text.features import BEGIN, END, PROPERTIES, feature_names

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["FormSums", "TupleSums", "form_sums"]

_CACHE = 60_000  # so many are remembered; then it begins anew, so that memory stays bounded


class TupleSums(dict[tuple[str, ...], int]):
    """The packed sums of tuples of features, made when first asked for."""

    __slots__ = ("_table",)

    def __init__(self, table: dict[str, int]) -> None:
        super().__init__()
        self._table = table

    def __missing__(self, names: tuple[str, ...]) -> int:
        made = self[names] = sum(filter(None, map(self._table.get, names)))
        return made

    def trim(self) -> None:
        """Begin anew where too much is remembered."""
        if len(self) > _CACHE:
            self.clear()


class FormSums(dict[str, int]):
    """The packed sums of what forms make at one offset, made when first asked for."""

    __slots__ = ("_parts", "_table", "offset")

    def __init__(self, table: dict[str, int], offset: int, properties: Sequence[str]) -> None:
        super().__init__()
        self._table, self.offset = table, offset
        self._parts = [(f"{offset}{name}=", PROPERTIES[name]) for name in properties]

    def __missing__(self, form: str) -> int:
        edge = form in (BEGIN, END)
        names = feature_names(form, self.offset, ()) if edge else [front + value(form) for front, value in self._parts]
        made = self[form] = sum(filter(None, map(self._table.get, names)))
        return made

    def trim(self) -> None:
        """Begin anew where too much is remembered."""
        if len(self) > _CACHE:
            self.clear()


def form_sums(caches: Sequence[FormSums], forms: Sequence[str]) -> list[int]:
    """Return, for each word of a sentence, the sum of what all templates make of the forms around it."""
    size = len(forms)
    totals = [0] * size
    if not size:
        return totals
    for known in caches:
        known.trim()
        offset = known.offset
        before, after = min(size, max(0, -offset)), min(size, max(0, offset))
        column = [known[BEGIN]] * before
        column += map(known.__getitem__, forms[max(0, offset) : size + min(0, offset)])
        column += [known[END]] * after
        totals = list(map(add, totals, column))
    return totals
