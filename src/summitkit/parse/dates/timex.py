"""Values as TIMEX3 of TimeML (ISO 24617-1) writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable

    from summitkit.parse.dates.calendar import Days


__all__ = ["joined_lengths", "length_value", "set_value", "unit_value"]

_LETTERS = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "business-day": "D", "week": "W", "weekend": "WE",
    "month": "M", "quarter": "Q", "half": "H", "season": "S", "year": "Y", "fiscal-year": "Y", "decade": "DE",
    "century": "CE",
}  # fmt: skip
_SEASONS = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}


_WRITTEN: dict[str, Callable[[datetime.date, datetime.date], str]] = {
    "day": lambda first, _: first.isoformat(),
    "week": lambda first, _: _week(first),
    "weekend": lambda first, _: f"{_week(first)}-WE",
    "month": lambda first, _: f"{first.year:04}-{first.month:02}",
    "quarter": lambda first, _: f"{first.year:04}-Q{(first.month + 2) // 3}",
    "half": lambda first, _: f"{first.year:04}-H{(first.month + 5) // 6}",
    "season": lambda first, _: f"{first.year:04}-{_SEASONS.get(first.month, 'SU')}",
    "decade": lambda first, _: f"{first.year // 10:03}X",
    "century": lambda first, _: f"{first.year // 100:02}XX",
    "fiscal-year": lambda _, last: f"{last.year:04}",
}


def _week(day: datetime.date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def unit_value(unit: str, days: Days) -> str:
    """Return the value of a calendar unit: "1998-08-07", "1998-W32", "1998-Q3", "1998-FA", "199X"."""
    written = _WRITTEN.get(unit)
    return f"{days[0].year:04}" if written is None else written(*days)


def _number(count: float | None) -> str:
    if count is None:
        return "X"
    return str(int(count)) if count == int(count) else f"{count:g}"


_IN_OTHER_UNITS = {"decade": (10, "Y"), "century": (100, "Y"), "half": (6, "M"), "season": (3, "M")}


def length_value(count: float | None, unit: str) -> str:
    """Return the value of a length of time: "P3D", "PT5H30M", "PXY", "P1.5Y"; decades are ten years each."""
    letter = _LETTERS.get(unit, "Y")
    if letter.startswith("T"):
        return _time_value(count, letter[1])
    if unit == "weekend" and count in (None, 1):
        return "P2D"
    if count is not None:
        if unit == "year" and count < 1:
            return f"P{_number(count * 12)}M"
        factor, letter = _IN_OTHER_UNITS.get(unit, (1, letter))
        count *= factor
    return f"P{_number(count)}{letter}"


def joined_lengths(longer: str, shorter: str) -> str:
    """Return the value of two lengths together: "P2Y3M", "P1DT12H"."""
    tail = shorter.removeprefix("P")
    return longer + (tail.removeprefix("T") if "T" in longer else tail)


def _time_value(count: float | None, letter: str) -> str:
    if count is not None and count != int(count) and letter in "HM":
        smaller = "M" if letter == "H" else "S"
        whole, rest = int(count), round((count - int(count)) * 60)
        return "PT" + (f"{whole}{letter}" if whole else "") + f"{rest}{smaller}"
    return f"PT{_number(count)}{letter}"


def set_value(count: float | None, unit: str) -> str:
    """Return the value of something that comes again: "P1D", "P2W", "XXXX-WXX-1" for Mondays."""
    if unit.startswith("weekday-"):
        return f"XXXX-WXX-{unit[-1]}"
    return length_value(count, unit)


def open_value(unit: str, *, month: int | None, day: int | None, weekday: int | None) -> str | None:
    """Return the value of a date whose year or week is unknown: "XXXX-12-04", "XXXX-12", "XXXX-WXX-5"."""
    if month is not None:
        return f"XXXX-{month:02}" + (f"-{day:02}" if day is not None and unit == "day" else "")
    return f"XXXX-WXX-{weekday}" if weekday is not None else None
