"""Sums of packed weights over the forms around each word, remembered so that a form seen again costs one look-up."""

from __future__ import annotations

from operator import add
from typing import TYPE_CHECKING

from summitkit.text.features import BEGIN, END, PROPERTIES
from summitkit.text.memory import Memory

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from summitkit.text.weights import Weights

__all__ = ["FormSums", "WindowSums", "part_sums"]

_GAP = ""  # stands between parts of a text: the end of the one before and the beginning of the next
_FEW = 600  # properties of which no more values are known are remembered by themselves


class FormSums(Memory[str, int]):
    """The packed sums of what forms make at one offset, made when first asked for."""

    __slots__ = ("_edges", "_parts", "_table", "offset")

    def __init__(self, weights: Weights, offset: int, properties: Sequence[str]) -> None:
        super().__init__(self._sum)
        self._table, self.offset = weights.forms, offset
        self._edges = {mark: weights.table.get(f"{offset}{mark}", 0) for mark in (BEGIN, END)}
        self._parts = [
            (PROPERTIES[name], self._table.finder(name), self._table.offsets[name].index(offset)) for name in properties
        ]

    def _sum(self, form: str) -> int:
        if form in self._edges:
            return self._edges[form]
        rows, numbers, total = self._table.rows, self._table.numbers, 0
        for value, find, column in self._parts:
            place = find(value(form))
            if place >= 0:
                total += rows[numbers[place + column]]
        return total


class WindowSums(Memory[str, tuple[int, ...]]):
    """The packed sums of what forms make at each of several offsets, side by side, so that one look-up gets them all.

    Attributes:
        offsets: the offsets, in order.
    """

    __slots__ = ("_few", "_forms", "_parts", "_table", "offsets")

    def __init__(self, weights: Weights, window: Sequence[tuple[int, Sequence[str]]]) -> None:
        super().__init__(self._row)
        table = weights.forms
        self._table, self._forms = weights.table, table
        self.offsets = [offset for offset, _ in window]
        self._few: list[Memory[str, int]] = []
        self._parts: list[tuple[Callable[[str], str], Callable[[str], int], list[int]]] = []
        for name, offsets in table.offsets.items():
            find = table.finder(name)
            if table.counts.get(name, 0) <= _FEW:
                self._few.append(Memory(find))
                find = self._few[-1].__getitem__
            self._parts.append((PROPERTIES[name], find, list(map(self.offsets.index, offsets))))

    def trim(self) -> None:
        """Begin anew where too much is remembered."""
        super().trim()
        for memory in self._few:
            memory.trim()

    def _row(self, form: str) -> tuple[int, ...]:
        get = self._table.get
        if form == _GAP:
            return tuple([get(f"{offset}{END if offset > 0 else BEGIN}", 0) for offset in self.offsets])
        if form in (BEGIN, END):
            return tuple([get(f"{offset}{form}", 0) for offset in self.offsets])
        rows, numbers, sums = self._forms.rows, self._forms.numbers, [0] * len(self.offsets)
        for value, find, columns in self._parts:
            place = find(value(form))
            for column in columns if place >= 0 else ():
                sums[column] += rows[numbers[place]]
                place += 1
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
