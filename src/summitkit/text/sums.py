"""Sums of packed weights over the forms around each word, remembered so that a form seen again costs one look-up."""

from __future__ import annotations

from operator import add
from typing import TYPE_CHECKING

from summitkit.text.features import BEGIN, END, PROPERTIES
from summitkit.text.memory import Memory

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summitkit.text.weights import Weights

__all__ = ["FormSums", "WindowSums", "part_sums"]

_GAP = ""  # stands between parts of a text: the end of the one before and the beginning of the next


class FormSums(Memory[str, int]):
    """The packed sums of what forms make at one offset, made when first asked for."""

    __slots__ = ("_edges", "_parts", "_table", "offset")

    def __init__(self, weights: Weights, offset: int, properties: Sequence[str]) -> None:
        super().__init__(self._sum)
        self._table, self.offset = weights.forms, offset
        self._edges = {mark: weights.table.get(f"{offset}{mark}", 0) for mark in (BEGIN, END)}
        self._parts = [
            (PROPERTIES[name], self._table.places[name], self._table.offsets[name].index(offset)) for name in properties
        ]

    def _sum(self, form: str) -> int:
        if form in self._edges:
            return self._edges[form]
        rows, numbers, total = self._table.rows, self._table.numbers, 0
        for value, places, column in self._parts:
            place = places.get(value(form))
            if place is not None:
                total += rows[numbers[place + column]]
        return total


class WindowSums(Memory[str, tuple[int, ...]]):
    """The packed sums of what forms make at each of several offsets, side by side, so that one look-up gets them all.

    Attributes:
        offsets: the offsets, in order.
    """

    __slots__ = ("_forms", "_parts", "_table", "offsets")

    def __init__(self, weights: Weights, window: Sequence[tuple[int, Sequence[str]]]) -> None:
        super().__init__(self._row)
        table = weights.forms
        self._table, self._forms = weights.table, table
        self.offsets = [offset for offset, _ in window]
        self._parts = [
            (PROPERTIES[name], table.places[name], list(map(self.offsets.index, offsets)))
            for name, offsets in table.offsets.items()
        ]

    def _row(self, form: str) -> tuple[int, ...]:
        get = self._table.get
        if form == _GAP:
            return tuple([get(f"{offset}{END if offset > 0 else BEGIN}", 0) for offset in self.offsets])
        if form in (BEGIN, END):
            return tuple([get(f"{offset}{form}", 0) for offset in self.offsets])
        rows, numbers, sums = self._forms.rows, self._forms.numbers, [0] * len(self.offsets)
        for value, places, columns in self._parts:
            place = places.get(value(form))
            if place is not None:
                for at, column in enumerate(columns, place):
                    sums[column] += rows[numbers[at]]
        return tuple(sums)


def part_sums(known: WindowSums, parts: Iterable[Sequence[str]]) -> Iterator[list[int]]:
    """Yield, for each of several sentences or parts of them, the sum of what the forms around each word make.

    Args:
        known: the sums by form.
        parts: the words of each part.
    """
    known.trim()
    widest = max(map(abs, known.offsets), default=0)
    gap = [_GAP] * widest
    row = gap[:]
    places = []
    for forms in parts:
        places.append((len(row) - widest, len(row) - widest + len(forms)))
        row += forms
        row += gap
    end = len(row) - widest
    columns = zip(*map(known.__getitem__, row), strict=True)
    shifted = [column[widest + offset : end + offset] for offset, column in zip(known.offsets, columns, strict=False)]
    totals = _added(shifted) if shifted else [0] * (end - widest)
    for first, last in places:
        yield totals[first:last]


def _added(columns: Sequence[Sequence[int]]) -> list[int]:
    total: Iterable[int] = columns[0]
    for column in columns[1:]:
        total = map(add, total, column)
    return list(total)
