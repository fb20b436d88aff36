"""Which days a part of a unit or a run of whole quarters takes in, seen from the day of publication."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from summitkit.parse.dates.calendar import Days, add, days_of, moved, part_of

if TYPE_CHECKING:
    from summitkit.parse.dates.expressions import Window
    from summitkit.parse.dates.setting import Meaning

__all__ = ["part_days", "whole_quarters"]


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
        case "late" if whole.unit == "week":
            return add(first, 3), last
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
