"""A progress bar on standard error, drawn on a terminal only and wiped when the work is done."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["progress"]

T = TypeVar("T")

_WIDTH = 30
_EVERY = 0.1


def progress(items: Iterable[T], total: int, *, wanted: bool = True) -> Iterator[T]:
    """Go through items, showing how many of `total` are done.

    Nothing is drawn where standard error is no terminal, there is one item alone, or it isn't `wanted`.
    """
    if not wanted or total < 2 or not sys.stderr.isatty():  # noqa: PLR2004 - one item needs no bar
        yield from items
        return
    drawn = 0.0
    try:
        for done, item in enumerate(items, 1):
            now = time.monotonic()
            if now - drawn > _EVERY:
                drawn = now
                _draw(done, total)
            yield item
    finally:
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()


def _draw(done: int, total: int) -> None:
    full = min(_WIDTH, _WIDTH * done // total)
    sys.stderr.write(f"\r[{'█' * full}{'·' * (_WIDTH - full)}] {done}/{total}")
    sys.stderr.flush()
