"""Spans in the order of a text, held so that many need little memory."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from summitkit.model.span import Span
from summitkit.text.columns import ByColumns

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Spans"]


class Spans(ByColumns[Span]):
    """Spans by columns: one is made when it is asked for.

    Attributes:
        starts, ends: the offsets of each.
    """

    __slots__ = ("ends", "starts")

    def __init__(self, spans: Iterable[Span], code: str) -> None:
        """Take spans and the type code of an array that holds their offsets."""
        self.starts, self.ends = array(code), array(code)
        for span in spans:
            self.starts.append(span.start)
            self.ends.append(span.end)

    def __len__(self) -> int:
        """Return the number of spans."""
        return len(self.starts)

    def _made(self, number: int) -> Span:
        return Span(self.starts[number], self.ends[number])
