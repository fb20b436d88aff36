"""Which days a part of a unit, its nth week or weekday, or a run of whole quarters takes in."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import attrs

from summitkit.parse.dates.calendar import Days, add, days_of, moved, part_of

if TYPE_CHECKING:
    from summitkit.parse.dates.expressions import Nth, Window
    from summitkit.parse.dates.setting import Meaning

__all__ = ["nth_unit", "nth_weekday", "part_days", "whole_quarters"]


def part_days(which: str, whole: Meaning, today: datetime.date | None) -> Days:
    """Return the days of a part of a unit: its early third, its rest from today on, its working days."""
    first, last = whole.days or (datetime.date.min, datetime.date.min)
    inside = today is not None and first <= today <= last
    if which in {"earlier", "later", "rest", "to-date"} and not inside:
        which = {"earlier": "early", "to-date": "early"}.get(which, "late")
    match which:
        case "earlier" | "to-date" if today is not None:
            return first, max(add(today, -1), first)
        case "later" if today is not None:
            middle = add(first, ((last - first).days + 1) // 2)
            start = datetime.date(first.year, 7, 1) if whole.unit == "year" else middle
            return min(max(start, add(today, 1)), last), last
        case "working":
            return first, add(first, 4)
        case "rest" if today is not None:
            return today, last
        case _:
            return part_of(which, whole.unit, (first, last))


def whole_quarters(today: datetime.date, one: Window) -> Days:
    """Return the days of the last or next so many quarters, the present one left out."""
    first, last = days_of("quarter", today)
    count = int(one.count or 1)
    if one.sign < 0:
        return moved("quarter", first, -count) or first, add(first, -1)
    end = moved("quarter", last, count) or last
    return add(last, 1), days_of("quarter", end)[1]


def nth_weekday(one: Nth, days: Days) -> Days | None:
    """Return the nth day of that weekday within some days, counted from their end where the number is negative."""
    weekday = int(one.unit[-1])
    if one.number > 0:
        found = add(days[0], (weekday - days[0].isoweekday()) % 7 + 7 * (one.number - 1))
    else:
        found = add(days[1], -((days[1].isoweekday() - weekday) % 7) - 7 * (-one.number - 1))
    return (found, found) if days[0] <= found <= days[1] else None


def nth_unit(one: Nth, days: Days) -> Days | None:
    """Return the days of the nth unit; the first week of a longer unit is the one that holds most of its first days."""
    first, last = days
    if one.unit == "weekend":
        saturday = nth_weekday(attrs.evolve(one, unit="weekday-6"), days)
        return saturday and days_of("weekend", saturday[0])
    if one.unit == "week":
        start = days_of("week", add(first, 3))[0] if one.number > 0 else days_of("week", add(last, -3))[0]
        start = add(start, 7 * (one.number - 1) if one.number > 0 else 7 * (one.number + 2 - one.count))
        return start, add(start, 7 * one.count - 1)
    if one.number > 0:
        begin = moved(one.unit, first, one.number - 1)
    else:
        begin = moved(one.unit, add(last, 1), one.number - one.count + 1)
    end = None if begin is None else moved(one.unit, begin, one.count)
    return None if begin is None or end is None else (begin, add(end, -1))
