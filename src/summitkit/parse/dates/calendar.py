"""Calendar arithmetic on days and on the units that hold them; weeks are those of ISO 8601, from Monday to Sunday."""

from __future__ import annotations

import datetime

from dateutil.relativedelta import relativedelta

__all__ = ["Days", "add", "days_of", "last_day", "moved", "part_of"]

Days = tuple[datetime.date, datetime.date]
"""The first and the last day of a unit."""

_ONE = datetime.timedelta(1)
_MONTHS = {
    "month": 1,
    "quarter": 3,
    "season": 3,
    "half": 6,
    "year": 12,
    "fiscal-year": 12,
    "decade": 120,
    "century": 1200,
}
_DAYS = {"day": 1, "week": 7, "weekend": 7}
_SATURDAY, _DECEMBER = 5, 12
_MOST = 9999 * 12


def last_day(year: int, month: int) -> datetime.date:
    """Return the last day of a month."""
    if (year, month) == (datetime.MAXYEAR, _DECEMBER):
        return datetime.date.max
    return datetime.date(year + month // 12, month % 12 + 1, 1) - _ONE


def _months(first: datetime.date, count: int) -> Days:
    total = first.year * 12 + first.month - 1 + count - 1
    if total >= _MOST + 12:
        return first, datetime.date.max
    return first, last_day(min(total // 12, datetime.MAXYEAR), total % 12 + 1)


def days_of(unit: str, day: datetime.date, fiscal_start: int = 1) -> Days:
    """Return the first and last day of the unit that holds a day.

    Args:
        unit: day, week, weekend (that of the day's week), month, quarter, half, season, year, fiscal-year, decade or
            century.
        day: a day within it.
        fiscal_start: the month in which a fiscal year starts.
    """
    if unit in _DAYS:
        return _short_unit(unit, day)
    if unit in {"decade", "century"}:
        length = 10 if unit == "decade" else 100
        start = max(day.year - day.year % length, 1)
        return datetime.date(start, 1, 1), datetime.date(min(day.year - day.year % length + length - 1, 9999), 12, 31)
    length = _MONTHS.get(unit, 1)
    start_month = fiscal_start if unit == "fiscal-year" else 12 if unit == "season" else 1
    back = (day.month - start_month) % length
    total = day.year * 12 + day.month - 1 - back
    return _months(datetime.date(max(total // 12, 1), total % 12 + 1, 1), length)


def _short_unit(unit: str, day: datetime.date) -> Days:
    if unit == "day":
        return day, day
    monday = day - day.weekday() * _ONE if day.toordinal() > day.weekday() else day
    sunday = datetime.date.fromordinal(min(monday.toordinal() + 6, datetime.date.max.toordinal()))
    if unit == "week":
        return monday, sunday
    return datetime.date.fromordinal(min(monday.toordinal() + _SATURDAY, sunday.toordinal())), sunday


def moved(unit: str, day: datetime.date, count: float) -> datetime.date | None:
    """Return the day so many units later (earlier where `count` is negative), or None outside years 1 to 9999."""
    try:
        if unit == "business-day" or unit.startswith("weekday-"):
            return _moved_by_weekdays(unit, day, int(count))
        if unit in _DAYS:
            return day + datetime.timedelta(round(count * _DAYS[unit]))
        if unit in {"hour", "minute", "second"}:
            return day + datetime.timedelta(int(count / {"hour": 24, "minute": 1440, "second": 86400}[unit]))
        months = count * _MONTHS.get(unit, 12)
        if abs(months) > _MOST:
            return None
        whole = int(months)
        return day + relativedelta(months=whole, days=round((months - whole) * 30))
    except (OverflowError, ValueError):
        return None


def _moved_by_weekdays(unit: str, day: datetime.date, count: int) -> datetime.date:
    """Return the day so many business days, or so many of one weekday, later."""
    step = 1 if count > 0 else -1
    if unit == "business-day":
        weeks, rest = divmod(abs(count), 5)
        day += datetime.timedelta(7 * weeks * step)
        while rest:
            day += datetime.timedelta(step)
            rest -= day.weekday() < _SATURDAY
        return day
    first = (int(unit[-1]) - day.isoweekday()) % 7 if step > 0 else -((day.isoweekday() - int(unit[-1])) % 7)
    return day + datetime.timedelta((first or 7 * step) + 7 * (count - step))


def add(day: datetime.date, days: int) -> datetime.date:
    """Return the day so many days later, no farther than the calendar reaches."""
    last = datetime.date.max.toordinal()
    return datetime.date.fromordinal(min(max(day.toordinal() + days, 1), last))


_YEARS = {"decade": 10, "century": 100}
_WEEK_PARTS = {"early": (0, 2), "mid": (2, 4), "late": (3, 6)}
_MONTH_PARTS = {"early": (1, 10), "mid": (10, 20), "late": (21, 31)}
_YEAR_PARTS = {"early": (1, 4), "mid": (5, 8), "late": (9, 12)}
_DECADE_PARTS = {"early": (0, 3), "mid": (3, 6), "late": (6, 9)}
_CENTURY_PARTS = {"early": (0, 32), "mid": (33, 66), "late": (67, 99)}


def part_of(which: str, unit: str, days: Days) -> Days:
    """Return the days of the early, middle or late part of a unit.

    A week is early from Monday to Wednesday and late from Thursday on. Months part after the 10th and the 20th, years
    after April and August, decades after the fourth and the seventh year, anything else into thirds.
    """
    first, last = days
    if which.startswith("half") and unit in _YEARS:
        second = first.replace(year=first.year + _YEARS[unit] // 2)
        return (first, add(second, -1)) if which == "half-1" else (second, last)
    if which.startswith("half"):
        middle = ((last - first).days + 1) // 2
        return (first, add(first, middle - 1)) if which == "half-1" else (add(first, middle), last)
    if unit == "month":
        start, end = _MONTH_PARTS[which]
        return first.replace(day=start), last if which == "late" else first.replace(day=end)
    if unit == "year":
        start, end = _YEAR_PARTS[which]
        return first.replace(month=start), last_day(first.year, end)
    if unit in {"decade", "century"}:
        start, end = (_DECADE_PARTS if unit == "decade" else _CENTURY_PARTS)[which]
        return first.replace(year=first.year + start), last.replace(year=min(first.year + end, last.year))
    length = (last - first).days + 1
    third = max(length // 3, 1)
    cuts = (
        _WEEK_PARTS
        if unit == "week"
        else {"early": (0, third - 1), "mid": (third, length - third - 1), "late": (length - third, length - 1)}
    )
    start, end = cuts[which]
    start = min(start, length - 1)
    return add(first, start), add(first, max(end, start))
