"""Sums of packed weights over the forms around each word, remembered so that a form seen again costs one look-up."""

from __future__ import annotations

from operator import add
from typing import TYPE_CHECKING

from summitkit.text.features import BEGIN, END, PROPERTIES, feature_names
from summitkit.text.memory import Memory

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["FormSums", "WindowSums", "part_sums"]

_GAP = ""  # stands between parts of a text: the end of the one before and the beginning of the next


class FormSums(Memory[str, int]):
    """The packed sums of what forms make at one offset, made when first asked for."""

    __slots__ = ("_parts", "_table", "offset")

    def __init__(self, table: dict[str, int], offset: int, properties: Sequence[str]) -> None:
        super().__init__(self._sum)
        self._table, self.offset = table, offset
        self._parts = [(f"{offset}{name}=", PROPERTIES[name]) for name in properties]

    def _sum(self, form: str) -> int:
        edge = form in (BEGIN, END)
        names = feature_names(form, self.offset, ()) if edge else [front + value(form) for front, value in self._parts]
        return sum(filter(None, map(self._table.get, names)))


class WindowSums(Memory[str, tuple[int, ...]]):
    """The packed sums of what forms make at each of several offsets, side by side, so that one look-up gets them all.

    Attributes:
        offsets: the offsets, in order.
    """

    __slots__ = ("_columns", "_properties", "_table", "offsets")

    def __init__(self, table: dict[str, int], window: Sequence[tuple[int, Sequence[str]]]) -> None:
        super().__init__(self._row)
        self._table = table
        self._properties = {name: PROPERTIES[name] for _, names in window for name in names}
        self._columns = [[(f"{offset}{name}=", name) for name in names] for offset, names in window]
        self.offsets = [offset for offset, _ in window]

    def _row(self, form: str) -> tuple[int, ...]:
        get = self._table.get
        if form == _GAP:
            return tuple([get(f"{offset}{END if offset > 0 else BEGIN}", 0) for offset in self.offsets])
        if form in (BEGIN, END):
            return tuple([get(f"{offset}{form}", 0) for offset in self.offsets])
        values = {name: value(form) for name, value in self._properties.items()}
        return tuple([sum([get(front + values[name], 0) for front, name in column]) for column in self._columns])


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
