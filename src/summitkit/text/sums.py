"""Sums of packed weights over the forms around each word, remembered so that a form seen again costs one look-up."""

from __future__ import annotations

from operator import add
from typing import TYPE_CHECKING

from summitkit.text.features import BEGIN, END, PROPERTIES, feature_names
from summitkit.text.memory import Memory

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["FormSums", "form_sums", "part_sums"]

_GAP = ""  # stands between parts of a text: the end of the one before and the beginning of the next


class FormSums(Memory[str, int]):
    """The packed sums of what forms make at one offset, made when first asked for."""

    __slots__ = ("_parts", "_table", "offset")

    def __init__(self, table: dict[str, int], offset: int, properties: Sequence[str]) -> None:
        super().__init__(self._sum)
        self._table, self.offset = table, offset
        self._parts = [(f"{offset}{name}=", PROPERTIES[name]) for name in properties]

    def _sum(self, form: str) -> int:
        names: Sequence[str]
        if form == _GAP:
            names = feature_names(BEGIN if self.offset < 0 else END, self.offset, ()) if self.offset else ()
        elif form in (BEGIN, END):
            names = feature_names(form, self.offset, ())
        else:
            names = [front + value(form) for front, value in self._parts]
        return sum(filter(None, map(self._table.get, names)))


def form_sums(caches: Sequence[FormSums], forms: Sequence[str]) -> list[int]:
    """Return, for each word of a sentence, the sum of what all templates make of the forms around it."""
    return next(part_sums(caches, (forms,)))


def part_sums(caches: Sequence[FormSums], parts: Iterable[Sequence[str]]) -> Iterator[list[int]]:
    """Yield the same for each of several sentences, or parts of them, in one sweep over all."""
    widest = max((abs(known.offset) for known in caches), default=0)
    gap = [_GAP] * widest
    row = gap[:]
    places = []
    for forms in parts:
        places.append((len(row) - widest, len(row) - widest + len(forms)))
        row += forms
        row += gap
    end = len(row) - widest
    columns = []
    for known in caches:
        known.trim()
        columns.append(map(known.__getitem__, row[widest + known.offset : end + known.offset]))
    totals = _added(columns) if columns else [0] * (end - widest)
    for first, last in places:
        yield totals[first:last]


def _added(columns: Sequence[map[int]]) -> list[int]:
    total = columns[0]
    for column in columns[1:]:
        total = map(add, total, column)
    return list(total)
