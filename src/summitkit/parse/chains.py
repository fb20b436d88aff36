"""Attribution chains: each different one once in memory, however many records it stands in."""

from __future__ import annotations

import functools

from summitkit.model.attribution import Attribution

__all__ = ["chain_of"]


@functools.lru_cache(maxsize=1024)
def chain_of(publisher: str | None, outlet: str | None = None, speaker: str | None = None) -> Attribution:
    """Return the chain from a publisher over the outlet cited to the speaker quoted."""
    return Attribution(publisher=publisher, outlet=outlet, speaker=speaker)
