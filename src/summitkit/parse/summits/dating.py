"""A date as the words around a summit's name use it."""

from __future__ import annotations

import attrs

from summitkit.model.when import UncertainDate

__all__ = ["Dating", "exact"]


@attrs.frozen(slots=True, kw_only=True)
class Dating:
    """A date as the words around a summit's name use it.

    Attributes:
        start, end: the first and last day, either None where the words tell nothing of it.
        first, last: the words that tell.
    """

    start: UncertainDate | None
    end: UncertainDate | None
    first: int
    last: int


def exact(when: UncertainDate) -> bool:
    """Say whether a date is one known day."""
    return when.earliest is not None and when.earliest == when.latest
