"""Values as TIMEX3 of TimeML (ISO 24617-1) writes them."""

from __future__ import annotations

import datetime

from summitkit.parse.dates.calendar import Days

__all__ = ["length_value", "set_value", "unit_value"]

_LETTERS = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "week": "W", "weekend": "WE", "month": "M", "quarter": "Q",
    "half": "H", "season": "S", "year": "Y", "fiscal-year": "Y", "decade": "DE", "century": "CE",
}  # fmt: skip
_SEASONS = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}


def unit_value(unit: str, days: Days) -> str:
    """Return the value of a calendar unit: "1998-08-07", "1998-W32", "1998-Q3", "1998-FA", "199"."""
    first, last = days
    year = f"{first.year:04}"
    match unit:
        case "day":
            return first.isoformat()
        case "week" | "weekend":
            iso = first.isocalendar()
            return f"{iso[0]:04}-W{iso[1]:02}" + ("-WE" if unit == "weekend" else "")
        case "month":
            return f"{year}-{first.month:02}"
        case "quarter":
            return f"{year}-Q{(first.month + 2) // 3}"
        case "half":
            return f"{year}-H{1 if first.month < 7 else 2}"  # noqa: PLR2004 - July
        case "season":
            return f"{year}-{_SEASONS.get(first.month, 'SU')}"
        case "decade":
            return f"{year[:3]}X"
        case "century":
            return f"{year[:2]}XX"
        case "fiscal-year":
            return f"{last.year:04}"
        case _:
            return year


def _number(count: float | None) -> str:
    if count is None:
        return "X"
    return str(int(count)) if count == int(count) else f"{count:g}"


def length_value(count: float | None, unit: str) -> str:
    """Return the value of a length of time: "P3D", "PT5H30M", "PXY", "P1.5Y"."""
    letter = _LETTERS.get(unit, "Y")
    if letter.startswith("T"):
        return _time_value(count, letter[1])
    if unit == "decade":
        return f"P{_number(None if count is None else count * 10)}Y" if count is not None else "PXDE"
    if unit == "century":
        return f"P{_number(count * 100)}Y" if count is not None else "PXCE"
    if unit == "weekend":
        return "P2D" if count in (None, 1) else f"P{_number(count)}WE"
    if unit in {"half", "season"}:
        return f"P{_number(None if count is None else count * (6 if unit == 'half' else 3))}M"
    if count is not None and 0 < count < 1 and unit == "year":
        return f"P{_number(count * 12)}M"
    return f"P{_number(count)}{letter}"


def _time_value(count: float | None, letter: str) -> str:
    if count is not None and count != int(count) and letter in "HM":
        smaller = "M" if letter == "H" else "S"
        whole, rest = int(count), round((count - int(count)) * 60)
        return "PT" + (f"{whole}{letter}" if whole else "") + f"{rest}{smaller}"
    return f"PT{_number(count)}{letter}"


def set_value(count: float, unit: str) -> str:
    """Return the value of something that comes again: "P1D", "P2W", "XXXX-WXX-1" for Mondays."""
    if unit.startswith("weekday-"):
        return f"XXXX-WXX-{unit[-1]}"
    return length_value(count, unit)


def open_value(unit: str, *, month: int | None, day: int | None, weekday: int | None) -> str | None:
    """Return the value of a date whose year or week is unknown: "XXXX-12-04", "XXXX-12", "XXXX-WXX-5"."""
    if month is not None:
        return f"XXXX-{month:02}" + (f"-{day:02}" if day is not None and unit == "day" else "")
    return f"XXXX-WXX-{weekday}" if weekday is not None else None


_ = datetime
