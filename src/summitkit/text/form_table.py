"""Packed weights of what forms make by templates (see `features`), looked up by property and value."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable, Mapping, Sequence

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
        places: for each property and each known value of it the place of its weights at the first of the offsets; those
            at its other offsets stand in the places after it.
        numbers: for each place the number of its packed weights.
        rows: those by number; the first is nothing.
    """

    __slots__ = ("numbers", "offsets", "places", "rows")

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
        self.numbers, self.rows = numbers, rows
        self.places: dict[str, dict[str, int]] = {name: {} for name in self.offsets}
        begin = 0
        for name, count in counts:
            width = len(self.offsets[name])
            end = begin + count * width
            self.places[name] = dict(zip(names.beneath(f"{name}=")[1], range(begin, end, width), strict=True))
            begin = end
