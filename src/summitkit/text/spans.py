"""Spans in the order of a text, held so that many need little memory."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import overload

from summitkit.model.span import Span

__all__ = ["Spans"]


class Spans(Sequence[Span]):
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

    @overload
    def __getitem__(self, index: int) -> Span: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Span, ...]: ...

    def __getitem__(self, index: int | slice) -> Span | tuple[Span, ...]:
        """Return a span, or several."""
        if isinstance(index, slice):
            return tuple(map(Span, self.starts[index], self.ends[index]))
        return Span(self.starts[index], self.ends[index])

    def __iter__(self) -> Iterator[Span]:
        """Go through the spans."""
        return map(Span, self.starts, self.ends)
