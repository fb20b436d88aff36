"""Feasts and memorial days that news names, and the day each falls on.

Dates are those of the calendars in use: Easter by `dateutil.easter` (Butcher's algorithm, Western), American days by the
rules of 5 U.S.C. § 6103 and 2 U.S.C. § 7. Days that are set by sight of the moon are left out but for a known few years.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable

from dateutil.easter import easter
from dateutil.relativedelta import relativedelta

__all__ = ["HOLIDAY", "HOLIDAYS", "HOLIDAY_WORDS", "holiday_date"]

Rule = Callable[[int], datetime.date]


def _on(month: int, day: int) -> Rule:
    return lambda year: datetime.date(year, month, day)


def _nth_weekday(month: int, weekday: int, nth: int, days_later: int = 0) -> Rule:
    """Return the rule for the nth weekday (0 is Monday) of a month, counted from its end where `nth` is negative."""

    def rule(year: int) -> datetime.date:
        if nth > 0:
            first = datetime.date(year, month, 1)
            found = first + datetime.timedelta((weekday - first.weekday()) % 7 + 7 * (nth - 1))
        else:
            last = datetime.date(year, month, 1) + relativedelta(months=1, days=-1)
            found = last - datetime.timedelta((last.weekday() - weekday) % 7 + 7 * (-nth - 1))
        return found + datetime.timedelta(days_later)

    return rule


def _from_easter(days: int) -> Rule:
    return lambda year: easter(year) + datetime.timedelta(days)


_EASTER, _CHRISTMAS, _NEW_YEAR = _from_easter(0), _on(12, 25), _on(1, 1)

HOLIDAYS: dict[str, Rule] = {
    "new year's day": _NEW_YEAR,
    "new year's eve": _on(12, 31),
    "new year's": _NEW_YEAR,
    "new year": _NEW_YEAR,
    "new year eve": _on(12, 31),
    "mlk day": _nth_weekday(1, 0, 3),
    "labour day": _on(5, 1),
    "martin luther king day": _nth_weekday(1, 0, 3),
    "valentine's day": _on(2, 14),
    "presidents' day": _nth_weekday(2, 0, 3),
    "women's day": _on(3, 8),
    "saint patrick's day": _on(3, 17),
    "st. patrick's day": _on(3, 17),
    "saint patrick": _on(3, 17),
    "april fools' day": _on(4, 1),
    "earth day": _on(4, 22),
    "may day": _on(5, 1),
    "victory day": _on(5, 9),
    "mother's day": _nth_weekday(5, 6, 2),
    "memorial day": _nth_weekday(5, 0, -1),
    "father's day": _nth_weekday(6, 6, 3),
    "juneteenth": _on(6, 19),
    "independence day": _on(7, 4),
    "bastille day": _on(7, 14),
    "labor day": _nth_weekday(9, 0, 1),
    "columbus day": _nth_weekday(10, 0, 2),
    "halloween": _on(10, 31),
    "all saints' day": _on(11, 1),
    "election day": _nth_weekday(11, 0, 1, days_later=1),
    "veterans day": _on(11, 11),
    "armistice day": _on(11, 11),
    "thanksgiving day": _nth_weekday(11, 3, 4),
    "thanksgiving": _nth_weekday(11, 3, 4),
    "black friday": _nth_weekday(11, 3, 4, days_later=1),
    "cyber monday": _nth_weekday(11, 3, 4, days_later=4),
    "christmas eve": _on(12, 24),
    "christmas day": _CHRISTMAS,
    "christmas": _CHRISTMAS,
    "xmas": _CHRISTMAS,
    "boxing day": _on(12, 26),
    "ash wednesday": _from_easter(-46),
    "palm sunday": _from_easter(-7),
    "maundy thursday": _from_easter(-3),
    "good friday": _from_easter(-2),
    "easter sunday": _EASTER,
    "easter monday": _from_easter(1),
    "easter": _EASTER,
    "whit monday": _from_easter(50),
    "pentecost": _from_easter(49),
}


def _written(name: str) -> str:
    """Return the pattern for a name: the apostrophe may be bent, stand elsewhere or be missing."""
    return name.replace(".", r"\.").replace("'s ", "['’]?s['’]? ").replace("s' ", "['’]?s['’]? ").replace("'s", "['’]s")


HOLIDAY = "|".join(_written(name) for name in sorted(HOLIDAYS, key=len, reverse=True))
"""A pattern fragment for any of the names."""

HOLIDAY_WORDS = " ".join(sorted({re.split(r"['. ]", name)[0] for name in HOLIDAYS}))
"""The first words of the names."""


def holiday_date(key: str, year: int) -> datetime.date | None:
    """Return the day of a holiday in a year, or None for a name that isn't known."""
    plain = key.lower().replace("’", "'")
    rule = HOLIDAYS.get(plain) or _BARE.get(plain.replace("'", ""))
    return rule(year) if rule else None


_BARE = {name.replace("'", ""): rule for name, rule in HOLIDAYS.items()}
