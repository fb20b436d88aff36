"""A date as the words around a summit's name use it."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import attrs

from summitkit.model.when import DatePrecision, UncertainDate

if TYPE_CHECKING:
    from summitkit.parse.scene import Moment, Scene

__all__ = ["Dating", "exact", "first_day", "joined", "names_days", "single_day", "used"]


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


def first_day(moment: Moment) -> datetime.date | None:
    """Return the first day that a date can mean, None where nothing is known of it."""
    return moment.start.earliest if moment.start is not None else None


def single_day(moment: Moment) -> datetime.date | None:
    """Return the day of a date that is exactly one known day."""
    when = moment.start
    return when.earliest if when is not None and when is moment.end and when.earliest == when.latest else None


def names_days(moment: Moment) -> bool:
    """Say whether a date names days or months, of a known year or not."""
    return any(
        when is not None and (when.earliest is not None or when.month is not None)
        for when in (moment.start, moment.end)
    )


def used(scene: Scene, moment: Moment, *, role: str) -> Dating:
    """Return what a date tells of a summit: both days or one; of a range too long for a meeting its month alone."""
    first, last = moment.first, moment.last
    if (ago := _ago(scene, moment)) is not None:
        return Dating(start=ago, end=ago, first=first, last=last)
    either = _either(scene, moment)
    if either is not None:
        return Dating(start=either, end=either, first=first, last=last)
    if moment.start is not moment.end:
        start, end = _within_trip(moment)
        return Dating(start=start, end=end, first=first, last=last)
    before = scene.word(first - 1)
    if before in {"from", "starting", "beginning"}:
        role = "start"
    if before in {"until", "till", "through"}:
        role = "end"
    day = moment.start
    if day is not None and day.precision is DatePrecision.MONTH:
        role = "both"  # a summit that opens in May ends in May
    return Dating(
        start=day if role in {"both", "start"} else None,
        end=day if role in {"both", "end"} else None,
        first=first,
        last=last,
    )


def _either(scene: Scene, moment: Moment) -> UncertainDate | None:
    """Return the year of "February or March", the month of "Monday or Tuesday"; None without another date."""
    if "or" not in scene.lower[moment.first : moment.last + 1]:
        return None
    other = scene.moment(moment.last + 1) if scene.word(moment.last) == "or" else moment
    first = first_day(moment)
    second = other.end.latest if other is not None and other.end is not None else None
    if first is None or second is None or first.year != second.year:
        return None
    same = first.month == second.month
    return UncertainDate.in_month(first.year, first.month) if same else UncertainDate.in_year(first.year)


def _ago(scene: Scene, moment: Moment) -> UncertainDate | None:
    """Return the year of "three years ago" and the month of "two months earlier", which give no day."""
    said, day = scene.lower[moment.first : moment.last], first_day(moment)
    if day is None or not {"ago", "earlier", "before"}.intersection(said):
        return None
    if {"year", "years"}.intersection(said):
        return UncertainDate.in_year(day.year)
    return (
        UncertainDate.in_month(day.year, day.month) if {"month", "months", "week", "weeks"}.intersection(said) else None
    )


def _within_trip(moment: Moment) -> tuple[UncertainDate | None, UncertainDate | None]:
    """Return both ends of a range; of one too long for a summit (a whole trip's) the month or year that holds it."""
    start, end = moment.start, moment.end
    if start is None or end is None or start.earliest is None or end.latest is None or start.earliest != start.latest:
        return start, end
    begin, finish = start.earliest, end.latest
    if (finish - begin).days <= _LONGEST:
        return start, end
    same_month = (begin.year, begin.month) == (finish.year, finish.month)
    when = UncertainDate.in_month(begin.year, begin.month) if same_month else UncertainDate.in_year(begin.year)
    return when, when


def joined(one: Dating, other: Dating) -> Dating:
    """Return a start and a later end told by two dates: "opens on Friday and ends on Sunday", "May 2 and 3"."""
    if one.end is None and other.start is None:
        return attrs.evolve(one, end=other.end, last=other.last)
    if one.start is not None and one.start is one.end and other.start is other.end and other.first - one.last <= 1:
        return attrs.evolve(one, start=_week_of(one.start, other.start), end=other.end, last=other.last)
    return one


def _week_of(day: UncertainDate, other: UncertainDate | None) -> UncertainDate:
    """Return the weekday in the week of another beside it: "Thursday and Friday" are one day apart."""
    if other is None or day.earliest is None or other.earliest is None or not exact(day):
        return day
    weeks, rest = divmod((other.earliest - day.earliest).days, 7)
    return UncertainDate.on(day.earliest + datetime.timedelta(days=7 * weeks)) if weeks > 0 and rest else day


_LONGEST = 10
