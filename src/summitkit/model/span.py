"""A place in a text."""

from __future__ import annotations

import attrs

__all__ = ["Span"]

_put = object.__setattr__


@attrs.frozen(order=True, slots=True, weakref_slot=False, init=False)
class Span:
    """The half-open interval `[start, end)` of code-point offsets into a document's original text.

    Spans are ordered by start, then by end. An empty span (`start == end`) is a place between two characters.

    Attributes:
        start: the offset of the first character, 0 or more.
        end: the offset after the last character, at least `start`.

    Raises:
        TypeError: where an offset is no `int` (a `bool` is none either).
        ValueError: where `start` is negative or `end` comes before it.
    """

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:
        """Check the two offsets and take them, in one go because spans are made by the thousand."""
        if type(start) is not int or type(end) is not int:
            name, value = ("start", start) if type(start) is not int else ("end", end)
            message = f"Span.{name} must be an int, not {value!r}"
            raise TypeError(message)
        if not 0 <= start <= end:
            message = f"Span needs 0 <= start <= end, not start={start!r}, end={end!r}"
            raise ValueError(message)
        _put(self, "start", start)
        _put(self, "end", end)

    def __repr__(self) -> str:
        """Return a constructor call."""
        return f"Span({self.start}, {self.end})"

    def __len__(self) -> int:
        """Return the number of code points covered."""
        return self.end - self.start

    def __bool__(self) -> bool:
        """Return True, for an empty span too: a place is a place."""
        return True

    def __contains__(self, other: object) -> bool:
        """Say whether an offset, or another span as a whole, lies inside this span."""
        if isinstance(other, Span):
            return self.start <= other.start and other.end <= self.end
        return isinstance(other, int) and self.start <= other < self.end

    def of(self, text: str) -> str:
        """Return the part of `text` that this span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Say whether the two spans share at least one character."""
        return self.start < other.end and other.start < self.end

    def shift(self, by: int) -> Span:
        """Return the same span `by` code points further right (left where negative)."""
        return Span(self.start + by, self.end + by)

    def cover(self, other: Span) -> Span:
        """Return the smallest span that holds both."""
        return Span(min(self.start, other.start), max(self.end, other.end))
