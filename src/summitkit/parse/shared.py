"""What many records share: equal attribution chains and confidences are in memory once."""

from __future__ import annotations

import functools

from summitkit.model.attribution import Attribution

__all__ = ["chain_of", "rounded"]


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
