"""When a later report replaces an earlier one instead of contradicting it."""

from __future__ import annotations

from itertools import combinations, islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.model.record import Record
    from summitkit.reason.linking import Web

__all__ = ["days_between", "is_correction", "pairs"]

_MOST = 24


def days_between(web: Web, one: Record, other: Record) -> int | None:
    """Return the days between the publication of two records' documents; None where one is unknown."""
    first, second = web.scene.published(one), web.scene.published(other)
    return None if first is None or second is None else abs((first - second).days)


def is_correction(web: Web, one: Record, other: Record) -> bool:
    """Say whether two records are of one publisher on different days: the later then replaces the earlier."""
    publisher = web.scene.publisher(one)
    return publisher is not None and publisher == web.scene.publisher(other) and days_between(web, one, other) != 0


def pairs(group: tuple[Record, ...]) -> Iterator[tuple[Record, Record]]:
    """Go through the pairs of a group's records of different documents; of a very large group its first records'."""
    for one, other in combinations(islice(group, _MOST), 2):
        if one.first.document_id != other.first.document_id:
            yield one, other
