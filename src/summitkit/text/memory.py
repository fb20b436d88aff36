"""A memory: a dictionary that makes what it is asked for and keeps it, within bounds."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["LONG", "MOST", "Memory"]

Key = TypeVar("Key")
Made = TypeVar("Made")

MOST = 10_000
"""So many are remembered; then a memory begins anew, so that it stays bounded."""

LONG = 200_000
"""Words of a text of more than a million characters. After one, a stage gives up what it has read and remembers: the
next stages need the room, and to read it again takes next to nothing of the time that such a text takes."""


class Memory(dict[Key, Made]):
    """What was made from keys, for speed alone: a key seen again costs one look-up.

    It may be shared by threads; two that meet the same new key both make it.
    """

    __slots__ = ("_make",)

    def __init__(self, make: Callable[[Key], Made]) -> None:
        """Take the function that makes what is asked for: a pure one."""
        super().__init__()
        self._make = make

    def __missing__(self, key: Key) -> Made:
        """Make what is not there yet."""
        made = self[key] = self._make(key)
        return made

    def trim(self) -> None:
        """Begin anew where too much is remembered; to be called after each use of a text."""
        if len(self) > MOST:
            self.clear()
