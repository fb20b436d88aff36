"""Resolves units called by name: finds the year of "4 December", the week of "Friday" and the like."""

from __future__ import annotations

import calendar
import datetime
from typing import TYPE_CHECKING

from summitkit.model.when import DatePrecision, UncertainDate
from summitkit.parse.dates import timex
from summitkit.parse.dates.calendar import Days, add, days_of, last_day, moved
from summitkit.parse.dates.holidays import MOONLIT, holiday_date
from summitkit.parse.dates.setting import Meaning, Setting, known

if TYPE_CHECKING:
    from summitkit.parse.dates.expressions import Holiday, Named

__all__ = ["resolve_holiday", "resolve_named"]

_FAR = 270  # days; news gives a date farther off than this its year
_NEAR = 95  # days; so near, a date to come is likelier than one so far back
_FAR_MONTHS, _NEAR_MONTHS = 9, 3  # a month so far back is rather the next one, one so far ahead the last
_SEASON_MONTHS = 3
_MONTH, _MONTHS = 31, 48  # days of a month; months between which a weekday and day meet again
_MOST_YEARS = 8  # between two 29ths of February
_WEEK = 7
_WEEK_OVER = 5  # days; on a Sunday, "last Monday" is that of the week that ends, else the one of the week before


def resolve_named(one: Named, setting: Setting) -> Meaning:
    """Return the days of a unit called by its name or number."""
    if one.unit == "day":
        return _day(one, setting)
    year = one.year
    if one.unit == "fiscal-year":
        return _fiscal_year(one, setting)
    if one.unit in {"year", "decade", "century"}:
        first = datetime.date(min(max(year or 1, 1), 9999), 1, 1)
        days = days_of(one.unit, first)
        return known(one.unit, days, timex.unit_value(one.unit, days))
    if year is None:
        year = _year_of_unit(one, setting)
    if year is None:
        return _yearless(one)
    days = _unit_in_year(one, year)
    return known(one.unit, days, timex.unit_value(one.unit, days))


def _unit_in_year(one: Named, year: int) -> Days:
    year = min(max(year, 1), 9998)
    if one.unit == "month":
        return days_of("month", datetime.date(year, one.month or 1, 1))
    number = one.number or 1
    if one.unit == "week":
        first = datetime.date(year, 1, 4)
        return days_of("week", add(first, 7 * (number - 1)))
    if one.unit == "season":
        start = datetime.date(year, number, 1)
        last = moved("month", start, 2) or start
        return start, last_day(last.year, last.month)
    length = {"quarter": 3, "half": 6}[one.unit]
    return days_of(one.unit, datetime.date(year, min((number - 1) * length + 1, 12), 1))


def _yearless(one: Named) -> Meaning:
    if one.unit == "month":
        date = UncertainDate(month=one.month, precision=DatePrecision.MONTH)
        return Meaning(
            value=timex.open_value("month", month=one.month, day=None, weekday=None), when=date, unit="month"
        )
    letter = {"quarter": "Q", "half": "H", "week": "W"}.get(one.unit)
    value = f"XXXX-{letter}{one.number}" if letter else None
    return Meaning(value=value, unit=one.unit)


def _year_of_unit(one: Named, setting: Setting) -> int | None:
    """Return the year of a month, quarter or season without one, or None where nothing tells."""
    today = setting.published
    if today is None:
        return None
    now = today.year * 12 + today.month
    length = {"month": 1, "quarter": 3, "half": 6, "season": 3, "week": 1}[one.unit]
    if one.unit == "season" and one.direction is not None:
        return _directed_season(one.number or 1, one.direction, today)
    month = one.month or (one.number or 1 if one.unit == "season" else (one.number or 1) * length)
    if one.unit == "week":
        month = min((one.number or 1) * 12 // 52 + 1, 12)
    ahead = (today.year * 12 + month) - now
    if one.direction is not None:
        return today.year + _directed(one.direction, ahead, today.month, month)
    return today.year + _by_tense(setting.look(), ahead)


def _by_tense(direction: int, ahead: int) -> int:
    """Return the years to add for a month that lies so many months ahead of this one in the same year."""
    if direction > 0 or ahead % 12 == 1:  # "contracts for September were up", said in August
        return int(ahead < 0)
    if direction < 0:
        return -int(ahead > 0)
    return 1 if ahead <= -_FAR_MONTHS else -1 if ahead > _NEAR_MONTHS else 0


def _directed_season(first: int, direction: int, today: datetime.date) -> int:
    """Return the year in which "last winter", "this spring", "next summer" begins."""
    since = (today.month - first) % 12
    began = today.year - (today.month < first)  # the year in which the last one of that name began
    inside = since < _SEASON_MONTHS
    if direction < 0:
        return began - inside
    if direction > 0:
        return began + 1
    return began if inside else today.year


def _directed(direction: int, ahead: int, this_month: int, month: int) -> int:
    """Return the years to add for "last October", "this August", "next April"."""
    if direction == 0:
        return 0
    if direction > 0:
        return 0 if month > this_month else 1
    return 0 if ahead < 0 else -1


def _fiscal_year(one: Named, setting: Setting) -> Meaning:
    """Return a fiscal year; a year alone is the one in which it ends."""
    start = setting.fiscal_start
    if one.span_year is not None and start == 1:
        start = 4
    end = one.year or 1
    first_year = end if start == 1 or (setting.by_start and one.span_year is None) else end - 1
    days = days_of("fiscal-year", datetime.date(min(max(first_year, 1), 9998), start, 1), start)
    value = f"{one.span_year}/{end}" if one.span_year is not None else f"{end:04}"
    return known("fiscal-year", days, value)


def _day(one: Named, setting: Setting) -> Meaning:
    if one.month is not None and one.day is not None:
        found = _month_day(one, setting)
        if found is None:
            when = UncertainDate(month=one.month, day=one.day, weekday=None)
            return Meaning(value=timex.open_value("day", month=one.month, day=one.day, weekday=None), when=when)
        return known("day", (found, found), found.isoformat())
    if setting.published is None:
        value = timex.open_value("day", month=None, day=None, weekday=one.weekday)
        return Meaning(value=value, when=UncertainDate(day=one.day, weekday=one.weekday))
    if one.day is not None and one.weekday is None:
        found = _day_of_month(one.day, setting)
    elif one.day is not None:
        found = _numbered_weekday(one, setting)
    else:
        found = _weekday(one.weekday or 1, one.direction, setting)
    return known("day", (found, found), found.isoformat()) if found else Meaning()


def _exists(year: int, month: int, day: int) -> datetime.date | None:
    if not datetime.MINYEAR <= year <= datetime.MAXYEAR or day > calendar.monthrange(year, month)[1]:
        return None
    return datetime.date(year, month, day)


def _month_day(one: Named, setting: Setting) -> datetime.date | None:
    """Return the day of a month and day, in its year or in the one that the text points at."""
    month, day = one.month or 1, one.day or 1
    if one.year is not None:
        return _exists(one.year, month, day)
    today = setting.published
    if today is None:
        return None
    around = [_exists(today.year + years, month, day) for years in range(-_MOST_YEARS, _MOST_YEARS + 1)]
    days = [found for found in around if found is not None]
    if one.weekday is not None:
        fitting = [found for found in days if found.isoweekday() == one.weekday and abs(found.year - today.year) <= 1]
        days = fitting or days
    if one.direction is not None:
        return _turned(days, one.direction, today)
    past = [found for found in days if found <= today]
    coming = [found for found in days if found >= today]
    return _choice(past[-1:], coming[:1], today, setting)


def _turned(days: list[datetime.date], direction: int, today: datetime.date) -> datetime.date | None:
    if direction == 0:
        return next((found for found in days if found.year == today.year), None)
    if direction > 0:
        later = [found for found in days if found > today]
        return later[0] if later else None
    earlier = [found for found in days if found < today]
    return earlier[-1] if earlier else None


def _choice(
    past: list[datetime.date], coming: list[datetime.date], today: datetime.date, setting: Setting
) -> datetime.date | None:
    """Choose between the last and the next day of that name by the tense; without one, the nearer with a lean back."""
    if not past or not coming:
        return next(iter(past or coming), None)
    back, ahead = (today - past[0]).days, (coming[0] - today).days
    if back > _FAR and ahead < _NEAR:
        return coming[0]
    if ahead > _FAR:
        return past[0]
    return coming[0] if setting.look() > 0 else past[0]


def _day_of_month(day: int, setting: Setting) -> datetime.date | None:
    """Return "the 15th": of this month or of one beside it, by the tense."""
    today = setting.published
    if today is None:
        return None
    total = today.year * 12 + today.month - 1
    around = [_exists((total + step) // 12, (total + step) % 12 + 1, day) for step in (-2, -1, 0, 1, 2)]
    days = [found for found in around if found is not None]
    coming = [found for found in days if found >= today]
    past = [found for found in days if found <= today]
    chosen = coming[:1] if setting.look() > 0 or not past else past[-1:]
    return next(iter(chosen or past[-1:]), None)


def _numbered_weekday(one: Named, setting: Setting) -> datetime.date | None:
    """Return the last "Friday the 31st", or the next one by the tense or where it alone lies within a month."""
    today = setting.published
    if today is None:
        return None
    total = today.year * 12 + today.month - 1
    around = [_exists((total + step) // 12, (total + step) % 12 + 1, one.day or 1) for step in range(-_MONTHS, _MONTHS)]
    days = [found for found in around if found is not None and found.isoweekday() == one.weekday]
    past, coming = [found for found in days if found <= today][-1:], [found for found in days if found >= today][:1]
    if not past or not coming:
        return next(iter(past or coming), None)
    back, ahead = (today - past[0]).days, (coming[0] - today).days
    return coming[0] if setting.look() > 0 or (ahead <= _MONTH < back) else past[0]


def _weekday(weekday: int, direction: int | None, setting: Setting) -> datetime.date | None:
    """Return the day of a weekday: by "last" and "next", else by the tense; the day of publication itself counts."""
    today = setting.published
    if today is None:
        return None
    this_week = weekday - today.isoweekday()
    ahead = this_week % _WEEK
    if direction is None:
        return add(today, ahead if ahead == 0 or setting.look() > 0 else ahead - _WEEK)
    back = (_WEEK - ahead) % _WEEK
    steps = {
        0: this_week,
        -1: -back if back >= _WEEK_OVER else this_week - _WEEK,
        -2: this_week - _WEEK,
        3: ahead or _WEEK,
        -3: ahead - _WEEK,
        4: (ahead or _WEEK) + _WEEK,
        5: this_week + 2 * _WEEK,
        -5: ahead - 2 * _WEEK,
    }
    return add(today, steps.get(direction, this_week + _WEEK))


def resolve_holiday(one: Holiday, setting: Setting) -> Meaning:
    """Return the day of a holiday, in its year or in the one that the text points at."""
    day = _holiday_day(one, setting)
    if day is None:
        return Meaning(unit="day")
    if one.weekend:
        first, last = days_of("weekend", add(day, -2 if day.isoweekday() == 1 else 0))
        return known("weekend", (first, max(last, day)), timex.unit_value("weekend", (first, last)))
    return known("day", (day, day), day.isoformat(), approximate=one.key.lower() in MOONLIT)


def _holiday_day(one: Holiday, setting: Setting) -> datetime.date | None:
    today = setting.published
    if one.year is not None:
        return holiday_date(one.key, one.year)
    if today is None:
        return None
    around = [holiday_date(one.key, today.year + years) for years in (-1, 0, 1)]
    days = [found for found in around if found is not None]
    if one.direction is not None:
        return _turned(days, one.direction, today)
    past, coming = [found for found in days if found <= today], [found for found in days if found >= today]
    return _choice(past[-1:], coming[:1], today, setting)
