"""Spans of days in which a record's event lies, said by the text or judged from the day of publication."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import attrs

from summitkit.model.when import DatePrecision, UncertainDate

if TYPE_CHECKING:
    from summitkit.model.when import When

__all__ = ["Days", "around", "days_of", "gap", "span_of", "until"]

_EXACT = frozenset({DatePrecision.DAY, DatePrecision.WEEK})


@attrs.frozen(slots=True)
class Days:
    """From a first to a last day.

    Attributes:
        first, last: both included.
        said: whether the text says so; else it is judged from the day of publication.
        exact: whether days are named, not months or years.
    """

    first: datetime.date
    last: datetime.date
    said: bool = True
    exact: bool = True


def days_of(when: When | None) -> Days | None:
    """Return the days that a date or range covers; an open end counts as the other; None where none is known."""
    if when is None:
        return None
    first, last = when.earliest or when.latest, when.latest or when.earliest
    if first is None or last is None:
        return None
    parts = (when,) if isinstance(when, UncertainDate) else (when.start, when.end)
    return Days(first, last, exact=all(part is None or part.precision in _EXACT for part in parts))


def until(days: Days | None, when: When, published: datetime.date | None) -> Days | None:
    """Return the days from the day of publication for what is to be "by the end of the year"; else days as they are."""
    if days is None or published is None or when.earliest is not None or published > days.last:
        return days
    return attrs.evolve(days, first=published, exact=False)


def span_of(start: UncertainDate | None, end: UncertainDate | None) -> Days | None:
    """Return the days from a start to an end, either of which may be unknown."""
    first, last = days_of(start), days_of(end)
    if first is None or last is None:
        return first or last
    return Days(min(first.first, last.first), max(first.last, last.last), exact=first.exact and last.exact)


def around(day: datetime.date | None, before: int, after: int) -> Days | None:
    """Return the days from so many before a day to so many after it, as judged and not said."""
    if day is None:
        return None
    low, high = datetime.date.min.toordinal(), datetime.date.max.toordinal()
    first = datetime.date.fromordinal(max(low, day.toordinal() - before))
    last = datetime.date.fromordinal(min(high, day.toordinal() + after))
    return Days(first, last, said=False, exact=False)


def gap(one: Days, other: Days) -> int:
    """Return the days between two spans, 0 where they touch."""
    return max(0, (max(one.first, other.first) - min(one.last, other.last)).days)
