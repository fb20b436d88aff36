"""What many records share: equal attribution chains and confidences, and sets of nothing, are in memory once."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, TypeVar

from summitkit.model.attribution import Attribution

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["chain_of", "rounded", "set_of"]

T = TypeVar("T")

_NOTHING: frozenset[object] = frozenset()


@functools.lru_cache(maxsize=1024)
def chain_of(publisher: str | None, outlet: str | None = None, speaker: str | None = None) -> Attribution:
    """Return the chain from a publisher over the outlet cited to the speaker quoted."""
    return Attribution(publisher=publisher, outlet=outlet, speaker=speaker)


def rounded(confidence: float) -> float:
    """Return a confidence with three decimals, of which there are a thousand."""
    return _as_before(round(confidence, 3))


@functools.lru_cache(maxsize=1024)
def _as_before(value: float) -> float:
    return value


def set_of(items: Iterable[T]) -> frozenset[T]:
    """Return a set of some items; that of none is always the same one, since it is as large as one of four."""
    return frozenset(items) or _NOTHING  # type: ignore[return-value]
