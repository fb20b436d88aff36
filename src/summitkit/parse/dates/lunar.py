"""Days that the moon sets by rule: the feasts of the Jewish, Islamic and Chinese calendars, Diwali.

The Jewish calendar is arithmetic (Reingold and Dershowitz, Calendrical Calculations, chapter 8). New moons follow the
mean lunation with its largest terms (Meeus, Astronomical Algorithms, chapter 49), right to some minutes, so that the
new year of China and Diwali are right to the day but where the moon turns new close to midnight.
"""

from __future__ import annotations

import datetime
import itertools
import math

__all__ = [
    "chinese_new_year",
    "diwali",
    "dragon_boat",
    "hanukkah",
    "islamic_day",
    "mid_autumn",
    "new_moon",
    "passover",
    "qingming",
    "rosh_hashanah",
]

_HEBREW_EPOCH = -1373427  # ordinal of the first day of the Jewish calendar
_HEBREW_YEARS = 3761  # between the year that begins in autumn and the common one
_TO_PASSOVER = -163  # days from the next new year
_NO_NEW_YEAR = 3  # which keeps the year from starting on a Sunday, Wednesday or Friday
_TOO_LONG, _TOO_SHORT = 356, 382  # days that no common and no leap year may have
_LONG_YEARS = {355, 385}  # those in which the second month has thirty days
_JULIAN_DAY = 1721424.5  # of the midnight before ordinal 1, less one
_CHINA, _INDIA = 8 / 24, 5.5 / 24  # of a day ahead of universal time
_FIRST_MOON = -17037  # the new moon, counted from that of 6 January 2000, before the first month of the Islamic year 1
_SUNSET = 0.65  # of a day of universal time: sunset at Mecca; a moon that is new by then is seen on the next evening
_BEFORE_DUSK = 0.75  # of a day: the moonless night of Diwali begins before the moon is new


def _elapsed(year: int) -> int:
    """Return the days from the epoch to the mean new moon of a Jewish year, with its first postponements."""
    months = (235 * year - 234) // 19
    parts = 12084 + 13753 * months
    days = 29 * months + parts // 25920
    return days + ((3 * (days + 1)) % 7 < _NO_NEW_YEAR)


def _new_year(year: int) -> int:
    """Return the ordinal of the first day of a Jewish year."""
    before, own, after = _elapsed(year - 1), _elapsed(year), _elapsed(year + 1)
    delay = 2 if after - own == _TOO_LONG else 1 if own - before == _TOO_SHORT else 0
    return _HEBREW_EPOCH + own + delay


def rosh_hashanah(year: int) -> datetime.date:
    """Return the first day of the Jewish year that begins in a common year."""
    return datetime.date.fromordinal(_new_year(year + _HEBREW_YEARS))


def passover(year: int) -> datetime.date:
    """Return the first day of Passover."""
    return datetime.date.fromordinal(_new_year(year + _HEBREW_YEARS) + _TO_PASSOVER)


def hanukkah(year: int) -> datetime.date:
    """Return the first day of Hanukkah."""
    first = _new_year(year + _HEBREW_YEARS)
    long = _new_year(year + _HEBREW_YEARS + 1) - first in _LONG_YEARS
    return datetime.date.fromordinal(first + 83 + long)


def new_moon(number: int) -> float:
    """Return the Julian day of a new moon, counted from that of 6 January 2000."""
    sun = math.radians(2.5534 + 29.10535670 * number)
    moon = math.radians(201.5643 + 385.81693528 * number)
    node = math.radians(160.7108 + 390.67050284 * number)
    return (
        2451550.09766
        + 29.530588861 * number
        - 0.40720 * math.sin(moon)
        + 0.17241 * math.sin(sun)
        + 0.01608 * math.sin(2 * moon)
        + 0.01039 * math.sin(2 * node)
        + 0.00739 * math.sin(moon - sun)
        - 0.00514 * math.sin(moon + sun)
        + 0.00208 * math.sin(2 * sun)
    )


def _moon_after(day: datetime.date, hours: float = 0) -> float:
    """Return the Julian day of the first new moon from a day on, or from so many hours into it."""
    start = day.toordinal() + _JULIAN_DAY + hours / 24
    mean = math.floor((start - 2451550.1) / 29.530588861)  # true moons lie up to 14 hours from the mean ones
    return next(moon for moon in map(new_moon, itertools.count(mean)) if moon >= start)


def _day_of(moon: float, ahead: float) -> datetime.date:
    return datetime.date.fromordinal(math.floor(moon + ahead - _JULIAN_DAY))


def chinese_new_year(year: int) -> datetime.date:
    """Return the first day of the Chinese year: that of the new moon from noon of 21 January on, in China's time."""
    return _day_of(_moon_after(datetime.date(year, 1, 21), hours=4), _CHINA)


def diwali(year: int) -> datetime.date:
    """Return the day of Diwali: the night before the new moon of late October or early November, in India's time."""
    return _day_of(_moon_after(datetime.date(year, 10, 18)), _INDIA - _BEFORE_DUSK)


def _moon_before(day: datetime.date) -> datetime.date:
    """Return the last day on or before a day on which the moon was new in China."""
    days = (_day_of(_moon_after(day - datetime.timedelta(back)), _CHINA) for back in itertools.count())
    return next(found for found in days if found <= day)


def dragon_boat(year: int) -> datetime.date:
    """Return the fifth day of China's fifth month, the one that holds the summer solstice."""
    return _moon_before(datetime.date(year, 6, 21)) + datetime.timedelta(4)


def mid_autumn(year: int) -> datetime.date:
    """Return the fifteenth day of China's eighth month, the one that holds the autumn equinox."""
    return _moon_before(datetime.date(year, 9, 23)) + datetime.timedelta(14)


def qingming(year: int) -> datetime.date:
    """Return the day on which the sun has gone 15 degrees from the spring equinox: 4 or 5 April, by the mean year."""
    return datetime.date(year, 4, math.floor(4.81 + 0.2422 * (year - 2000)) - (year - 2000) // 4)


def islamic_day(year: int, month: int, day: int) -> datetime.date:
    """Return a day of the Islamic calendar; a month starts on the evening after the moon was new before sunset."""
    moon = new_moon((year - 1) * 12 + month - 1 + _FIRST_MOON) - _JULIAN_DAY
    start = math.floor(moon) + (1 if moon % 1 < _SUNSET else 2)
    return datetime.date.fromordinal(max(start + day - 1, 1))
