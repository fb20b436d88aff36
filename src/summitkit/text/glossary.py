"""Many words with a number each, in an eighth of the memory that a dictionary of them takes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Glossary"]

_BLOCK = 16
_BETWEEN = b"\xff"  # stands in no UTF-8, and after every byte that does


class Glossary:
    """Words in order, numbered from 0, held as blocks of `_BLOCK` lines of UTF-8.

    Each block begins with a line break, and each word is followed by one. A word has no line break in it.
    """

    __slots__ = ("_blocks",)

    def __init__(self, content: bytes) -> None:
        """Take what `written` gave."""
        self._blocks = content.split(_BETWEEN)

    @staticmethod
    def ordered(words: Iterable[str]) -> list[str]:
        """Return different words in the order in which they are numbered."""
        return sorted(words, key=lambda word: word.encode() + b"\n")

    @staticmethod
    def written(words: Iterable[str]) -> bytes:
        """Return the content of a glossary of words that `ordered` gave."""
        lines = [word.encode() + b"\n" for word in words]
        starts = range(0, max(1, len(lines)), _BLOCK)
        return _BETWEEN.join(b"\n" + b"".join(lines[start : start + _BLOCK]) for start in starts)

    def beneath(self, front: str) -> tuple[int, list[str]]:
        """Return what comes after `front`, not empty, in each word that begins so, after the number of the first."""
        begin = b"\n" + front.encode("utf-8", "surrogatepass")
        place = max(0, bisect_left(self._blocks, begin) - 1)
        last = bisect_right(self._blocks, begin + _BETWEEN, place)
        if last - place == 1 and begin not in self._blocks[place]:
            return 0, []
        lines = b"\n" + b"".join([block[1:] for block in self._blocks[place:last]])
        before, *rests = lines.split(begin)
        if not rests:
            return 0, []
        rests[-1] = rests[-1].partition(b"\n")[0]
        return _BLOCK * place + before.count(b"\n"), b"\n".join(rests).decode().split("\n")
