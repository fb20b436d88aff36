"""Corroboration: what several independent sources say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from summitkit.model.record import Record
from summitkit.reason.sources import Origin

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.reason.linking import Web
    from summitkit.reason.sources import Sources

__all__ = ["Corroboration", "corroborations"]

_KINDS = ("summits", "delegations", "deals", "claims")


@attrs.frozen(slots=True, kw_only=True)
class Corroboration:
    """Records that mean one thing, with the independent sources behind them.

    Attributes:
        records: the records, the earliest published first.
        origins: the independent sources, each with its records and the reasons for counting it as one.
    """

    records: tuple[Record, ...]
    origins: tuple[Origin, ...]

    @property
    def count(self) -> int:
        """The number of independent sources."""
        return len(self.origins)

    @property
    def kind(self) -> str:
        """What the records are: "deal"."""
        return self.records[0].record_type

    def __str__(self) -> str:
        """Return "3 records, 2 independent sources: Kazakhstan (side, 2 records), UzDaily (outlet, 1 record)"."""
        sources = "source" if self.count == 1 else "sources"
        names = ", ".join(map(str, self.origins))
        return f"{len(self.records)} records, {self.count} independent {sources}: {names}"


def corroborations(web: Web, sources: Sources, least: int) -> Iterator[Corroboration]:
    """Go through what at least so many independent sources say, kind by kind, the earliest first."""
    for kind in _KINDS:
        for group in web.all_groups(kind):
            if len(group) >= least:
                made = Corroboration(records=group, origins=sources.independent(group))
                if made.count >= least:
                    yield made
