"""Sequences that are held by columns, so that many small things of a long text need little memory."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator, Sequence
from typing import TypeVar, overload

__all__ = ["ByColumns"]

T = TypeVar("T")


class ByColumns(Sequence[T]):
    """A sequence whose members are made when they are asked for; its length and how one is made are its own."""

    __slots__ = ()

    @overload
    def __getitem__(self, index: int) -> T: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[T, ...]: ...

    def __getitem__(self, index: int | slice) -> T | tuple[T, ...]:
        """Return a member, or several."""
        if isinstance(index, slice):
            return tuple(map(self._made, range(len(self))[index]))
        return self._made(range(len(self))[index])

    def __iter__(self) -> Iterator[T]:
        """Go through the members."""
        return map(self._made, range(len(self)))

    @abstractmethod
    def _made(self, number: int) -> T:
        """Make the member of a number from 0."""
