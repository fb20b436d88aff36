"""Dates of what is to come that were counted back: the next Friday instead of the last."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from summitkit.model.when import UncertainDate
    from summitkit.parse.summits.dating import Dating

__all__ = ["forward"]

_WEEK = 7
_YEAR = 365


def forward(dating: Dating, published: datetime.date | None) -> Dating:
    """Return a date to come that was counted back: "is to be held in October" is the next October, not the last."""
    last = dating.end or dating.start
    if published is None or last is None or last.latest is None or last.latest >= published:
        return dating
    weeks = (published - last.latest).days < _WEEK
    if not weeks and (published - last.latest).days > _YEAR:
        return dating
    start, end = (_later(when, weeks=weeks) for when in (dating.start, dating.end))
    return attrs.evolve(dating, start=start, end=end)


def _later(when: UncertainDate | None, *, weeks: bool) -> UncertainDate | None:
    """Return the same weekday a week later, or the same days a year later."""
    if when is None or when.earliest is None or when.latest is None:
        return when
    if weeks:
        more = datetime.timedelta(days=_WEEK)
        return attrs.evolve(when, earliest=when.earliest + more, latest=when.latest + more)
    if _LEAP_DAY in {(day.month, day.day) for day in (when.earliest, when.latest)}:
        return when
    first, last = (day.replace(year=day.year + 1) for day in (when.earliest, when.latest))
    return attrs.evolve(when, earliest=first, latest=last)


_LEAP_DAY = (2, 29)
