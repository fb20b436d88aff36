"""What resolution knows of the text around an expression, and what it answers."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import attrs

from summitkit.model.mention import TimexType
from summitkit.model.when import DatePrecision, DateRange, UncertainDate
from summitkit.parse.dates.calendar import Days, days_of

__all__ = ["Meaning", "Setting", "certain", "known"]

_PRECISIONS = {
    "day": DatePrecision.DAY,
    "week": DatePrecision.WEEK,
    "weekend": DatePrecision.PART,
    "month": DatePrecision.MONTH,
    "quarter": DatePrecision.QUARTER,
    "half": DatePrecision.HALF,
    "season": DatePrecision.SEASON,
    "year": DatePrecision.YEAR,
    "fiscal-year": DatePrecision.FISCAL_YEAR,
    "decade": DatePrecision.DECADE,
    "century": DatePrecision.CENTURY,
}


def _no_direction() -> int:
    return 0


@attrs.frozen(slots=True, kw_only=True)
class Setting:
    """What stands around an expression.

    Attributes:
        published: the date of publication, where known.
        mentioned: the day that the text named last, where it did.
        look: returns 1 where the verbs near it look forward, -1 back, 0 neither; asked only where it matters.
        fiscal_start: the month in which fiscal years start.
        by_start: whether a fiscal year of one figure is named by the year in which it starts, as in Japan.
        nearby: days and unit of the date named just before, from which "a year earlier" counts.
    """

    published: datetime.date | None = None
    mentioned: datetime.date | None = None
    look: Callable[[], int] = _no_direction
    fiscal_start: int = 1
    by_start: bool = False
    nearby: tuple[Days, str] | None = None


@attrs.frozen(slots=True, kw_only=True)
class Meaning:
    """What an expression comes to.

    Attributes:
        kind: the type of TIMEX3.
        value: the value of TIMEX3, or None.
        when: the date or range, or None.
        days: first and last day, where both are known.
        unit: the unit named.
    """

    kind: TimexType = TimexType.DATE
    value: str | None = None
    when: UncertainDate | DateRange | None = None
    days: Days | None = None
    unit: str = "day"


def known(unit: str, days: Days, value: str, *, approximate: bool = False) -> Meaning:
    """Return the meaning of a unit with known days and the given TIMEX3 value; a year to March 31 is none by itself."""
    shifted = unit in {"month", "year"} and days != days_of(unit, days[0])
    date = UncertainDate(
        earliest=days[0],
        latest=days[1],
        precision=DatePrecision.PART if shifted else _PRECISIONS.get(unit, DatePrecision.PART),
        approximate=approximate,
    )
    return Meaning(value=value, when=date, days=days, unit=unit)


def certain(days: Days) -> DateRange:
    """Return a range of days that no unit names, from the first to the last."""
    return DateRange(start=UncertainDate.on(days[0]), end=UncertainDate.on(days[1]))
