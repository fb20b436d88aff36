"""Packed weights of what forms make by templates (see `features`), looked up by property and value."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from summitkit.text.features import FormTemplates
    from summitkit.text.glossary import Glossary

__all__ = ["FormTable", "offsets_by_property"]


def offsets_by_property(templates: FormTemplates) -> dict[str, tuple[int, ...]]:
    """Return the offsets at which templates look at each property, in order."""
    names = dict.fromkeys(name for _, properties in templates.window for name in properties)
    return {name: tuple(offset for offset, properties in templates.window if name in properties) for name in names}


class FormTable:
    """The packed weights of a property's value, for all offsets at once: what is known of "said" is found in one go.

    Attributes:
        offsets: the offsets at which each property is looked at.
        counts: how many values of each property are known.
        numbers: for each place the number of its packed weights.
        rows: those by number; the first is nothing.
    """

    __slots__ = ("_names", "_places", "counts", "numbers", "offsets", "rows")

    def __init__(
        self,
        templates: FormTemplates,
        counts: Iterable[tuple[str, int]],
        names: Glossary,
        numbers: array[int],
        rows: Sequence[int],
    ) -> None:
        """Take weights.

        Args:
            templates: what is looked at.
            counts: how many values each property has, in the order of the names.
            names: property and value: "l=said".
            numbers: for each name and each offset of its property the number of the packed weights.
            rows: those by number.
        """
        self.offsets: Mapping[str, tuple[int, ...]] = offsets_by_property(templates)
        self.counts: Mapping[str, int] = dict(counts)
        self._names, self.numbers, self.rows = names, numbers, rows
        self._places: dict[str, tuple[int, int]] = {}
        first = begin = 0
        for name, count in self.counts.items():
            width = len(self.offsets[name])
            self._places[name] = begin - first * width, width
            first += count
            begin += count * width

    def finder(self, name: str) -> Callable[[str], int]:
        """Return a function from a property's value to the place of its weights at the first of the offsets.

        Those at its other offsets stand in the places after it. Of a value that isn't known it gives -1.
        """
        number_of, (begin, width) = self._names.finder(f"{name}="), self._places.get(name, (0, 0))

        def place(value: str) -> int:
            number = number_of(value)
            return -1 if number < 0 else begin + number * width

        return place
