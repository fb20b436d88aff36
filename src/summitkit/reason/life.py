"""The life of a deal: its stages in the order in which they were reached, with sources.

Stages are those of the model (after the Vienna Convention on the Law of Treaties 1969, Part II). A stage is dated by
the day that the text gives for it, else by the day of the first report of it.
"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import attrs

from summitkit.model.deal import Deal, DealStatus
from summitkit.reason.sources import Origin

if TYPE_CHECKING:
    from summitkit.reason.linking import Web
    from summitkit.reason.sources import Sources

__all__ = ["Life", "Stage", "life"]

_RANK = {status: rank for rank, status in enumerate(DealStatus)}
_DATED = frozenset({DealStatus.AGREED, DealStatus.SIGNED, DealStatus.IN_FORCE, DealStatus.REJECTED})
_CLOSED = frozenset({DealStatus.AGREED, DealStatus.SIGNED, DealStatus.IN_FORCE})
_OFF = frozenset({DealStatus.STALLED, DealStatus.REJECTED})
_OPEN = frozenset({DealStatus.PROPOSED, DealStatus.NEGOTIATING})


@attrs.frozen(slots=True, kw_only=True)
class Stage:
    """One stage of a deal.

    Attributes:
        status: the stage.
        day: the day it was reached as far as the dossier tells; None where no document has a date.
        said: whether a text names that day; else it is the day of the first report.
        records: the records that report it, the earliest published first.
        origins: the independent sources behind them.
        step_back: what it undoes: "agreed → stalled"; None where it is a step ahead.
    """

    status: DealStatus
    day: datetime.date | None
    said: bool
    records: tuple[Deal, ...] = attrs.field(repr=False)
    origins: tuple[Origin, ...] = attrs.field(repr=False)
    step_back: str | None = None

    def __str__(self) -> str:
        """Return "2025-12-05 signed (Reuters, TASS)"."""
        day = "day unknown" if self.day is None else self.day.isoformat() if self.said else f"{self.day} (reported)"
        back = f" – a step back: {self.step_back}" if self.step_back else ""
        return f"{day} {self.status} ({', '.join(origin.name for origin in self.origins)}){back}"


@attrs.frozen(slots=True, kw_only=True)
class Life:
    """The stages of a deal.

    Attributes:
        records: all records of the deal, the earliest published first.
        stages: its stages, in order.
    """

    records: tuple[Deal, ...] = attrs.field(repr=False)
    stages: tuple[Stage, ...]

    @property
    def steps_back(self) -> tuple[Stage, ...]:
        """The stages that undo an earlier one."""
        return tuple(stage for stage in self.stages if stage.step_back)

    def __str__(self) -> str:
        """Return one stage a line."""
        return "\n".join(map(str, self.stages))


def life(deal: Deal, web: Web, sources: Sources) -> Life:
    """Return the life of a deal, from all records that mean it.

    Raises:
        KeyError: where the deal isn't in the dossier.
    """
    records = tuple(record for record in web.group(deal) if isinstance(record, Deal))
    dated = sorted(((*_day(record, web), record) for record in records), key=_order)
    runs: list[list[tuple[datetime.date | None, bool, Deal]]] = []
    for day, said, record in dated:
        now = runs[-1][-1][2].status if runs else None
        if now is record.status:
            runs[-1].append((day, said, record))
        elif now is None or not _behind(now, record.status):
            runs.append([(day, said, record)])
        else:
            _support(runs, record.status, (day, said, record))
    stages = []
    for number, run in enumerate(runs):
        before = runs[number - 1][0][2].status if number else None
        stages.append(_stage(run, before, web, sources))
    return Life(records=records, stages=tuple(stages))


def _day(record: Deal, web: Web) -> tuple[datetime.date | None, bool]:
    """Return when a stage was reached, and whether the text says so; a day to come is no day reached."""
    published = web.scene.published(record)
    date = record.date
    if record.status in _DATED and date is not None and date.earliest is not None and date.earliest == date.latest:
        return (published, False) if published and date.earliest > published else (date.earliest, True)
    return published, False


def _order(item: tuple[datetime.date | None, bool, Deal]) -> tuple[bool, str, int, str]:
    day, _, record = item
    rank = _RANK[record.status]
    return (day is None, str(day), rank, record.id)


def _behind(now: DealStatus, then: DealStatus) -> bool:
    """Say whether a stage reported later only looks back: a signed deal was agreed, too, and was once proposed."""
    if now in _CLOSED:
        return (then in _CLOSED and _RANK[then] < _RANK[now]) or then is DealStatus.PROPOSED
    return now is DealStatus.NEGOTIATING and then is DealStatus.PROPOSED


def _support(
    runs: list[list[tuple[datetime.date | None, bool, Deal]]],
    status: DealStatus,
    item: tuple[datetime.date | None, bool, Deal],
) -> None:
    """Add a record that looks back to the last stage of its status, or to none where no such stage was seen."""
    for run in reversed(runs):
        if run[0][2].status is status:
            run.append(item)
            return


def _stage(
    run: list[tuple[datetime.date | None, bool, Deal]], before: DealStatus | None, web: Web, sources: Sources
) -> Stage:
    day, _, first = run[0]
    status = first.status
    undone = before is not None and (
        (before in _CLOSED and status in _OPEN | _OFF) or (before in _OPEN and status in _OFF)
    )
    records = tuple(record for record in web.in_order(record for _, _, record in run) if isinstance(record, Deal))
    return Stage(
        status=status,
        day=day,
        said=any(said and each == day for each, said, _ in run),
        records=records,
        origins=sources.independent(records),
        step_back=f"{before} → {status}" if undone else None,
    )
