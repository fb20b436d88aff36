"""The Jewish, Islamic and Chinese feasts and Diwali, against the days that calendars give."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import pytest

from summitkit.parse.dates.lunar import (
    chinese_new_year,
    diwali,
    dragon_boat,
    hanukkah,
    islamic_day,
    mid_autumn,
    new_moon,
    passover,
    qingming,
    rosh_hashanah,
)

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    "day",
    ["1966-01-21", "1985-02-20", "1996-02-19", "2015-02-19", "2019-02-05", "2020-01-25", "2023-01-22", "2024-02-10"],
)
def test_chinese_new_year(day: str) -> None:
    wanted = datetime.date.fromisoformat(day)
    assert chinese_new_year(wanted.year) == wanted


@pytest.mark.parametrize("day", ["2016-10-30", "2018-11-07", "2019-10-27", "2020-11-14", "2022-10-24", "2023-11-12"])
def test_diwali(day: str) -> None:
    wanted = datetime.date.fromisoformat(day)
    assert diwali(wanted.year) == wanted


@pytest.mark.parametrize(
    ("year", "spring", "autumn", "winter"),
    [
        (2016, "2016-04-23", "2016-10-03", "2016-12-25"),
        (2018, "2018-03-31", "2018-09-10", "2018-12-03"),
        (2019, "2019-04-20", "2019-09-30", "2019-12-23"),
        (2023, "2023-04-06", "2023-09-16", "2023-12-08"),
        (2024, "2024-04-23", "2024-10-03", "2024-12-26"),
    ],
)
def test_jewish_feasts(year: int, spring: str, autumn: str, winter: str) -> None:
    assert [str(rule(year)) for rule in (passover, rosh_hashanah, hanukkah)] == [spring, autumn, winter]


@pytest.mark.parametrize(
    ("spring", "summer", "autumn"),
    [
        ("2012-04-04", "2012-06-23", "2012-09-30"),
        ("2018-04-05", "2018-06-18", "2018-09-24"),
        ("2020-04-04", "2020-06-25", "2020-10-01"),
        ("2025-04-04", "2025-05-31", "2025-10-06"),
    ],
)
def test_feasts_of_china(spring: str, summer: str, autumn: str) -> None:
    year = int(spring[:4])
    assert [str(rule(year)) for rule in (qingming, dragon_boat, mid_autumn)] == [spring, summer, autumn]


@pytest.mark.parametrize(
    ("year", "fast_breaking", "sacrifice"),
    [
        (1440, "2019-06-04", "2019-08-11"),
        (1441, "2020-05-24", "2020-07-31"),
        (1443, "2022-05-02", "2022-07-09"),
        (1445, "2024-04-10", "2024-06-16"),
    ],
)
def test_islamic_feasts(year: int, fast_breaking: str, sacrifice: str) -> None:
    assert str(islamic_day(year, 10, 1)) == fast_breaking
    assert str(islamic_day(year, 12, 10)) == sacrifice


@pytest.mark.parametrize(
    ("moment", "number"),
    [
        # Most are the times of solar eclipses, which are at new moon.
        ("1999-08-11 11:08", -5),
        ("2000-01-06 18:14", 0),
        ("2009-07-22 02:35", 118),
        ("2012-05-20 23:47", 153),
        ("2017-08-21 18:30", 218),
        ("2019-12-26 05:13", 247),
        ("2020-06-21 06:41", 253),
        ("2020-12-14 16:17", 259),
        ("2021-06-10 10:53", 265),
        ("2021-12-04 07:43", 271),
        ("2022-04-30 20:28", 276),
        ("2022-10-25 10:49", 282),
        ("2023-04-20 04:13", 288),
        ("2023-10-14 17:55", 294),
        ("2024-04-08 18:21", 300),
        ("2024-10-02 18:49", 306),
        ("2025-03-29 10:58", 312),
    ],
)
def test_new_moons_are_right_to_some_minutes(moment: str, number: int) -> None:
    noon = datetime.datetime(2000, 1, 1, 12)  # noqa: DTZ001 - Julian day 2451545 in universal time
    days = (datetime.datetime.fromisoformat(moment) - noon) / datetime.timedelta(1)
    assert abs(new_moon(number) - 2451545 - days) * 24 * 60 < 5


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        (
            chinese_new_year,
            (
                "02-05 01-24 02-12 02-01 01-22 02-09 01-29 02-18 02-07 01-26 02-14 02-03 01-23 02-10 01-31 02-19 02-08 "
                "01-28 02-16 02-05 01-25 02-12 02-01 01-22 02-10 01-29 02-17 02-06 01-26 02-13 02-03"
            ),
        ),
        (
            diwali,
            (
                "10-26 11-14 11-04 10-25 11-12 11-01 10-21 11-09 10-28 10-17 11-05 10-26 11-13 11-03 10-23 11-11 10-30 "
                "10-19 11-07 10-27 11-14 11-04 10-24 11-12 11-01 10-20 11-08 10-29 10-17 11-05 10-26"
            ),
        ),
        (
            rosh_hashanah,
            (
                "09-30 09-18 09-07 09-27 09-16 10-04 09-23 09-13 09-30 09-19 09-09 09-29 09-17 09-05 09-25 09-14 10-03 "
                "09-21 09-10 09-30 09-19 09-07 09-26 09-16 10-03 09-23 09-12 10-02 09-21 09-10 09-28"
            ),
        ),
        (
            passover,
            (
                "04-20 04-08 03-28 04-17 04-06 04-24 04-13 04-03 04-20 04-09 03-30 04-19 04-07 03-26 04-15 04-04 04-23 "
                "04-11 03-31 04-20 04-09 03-28 04-16 04-06 04-23 04-13 04-02 04-22 04-11 03-31 04-18"
            ),
        ),
        (
            hanukkah,
            (
                "12-22 12-10 11-30 12-20 12-08 12-26 12-16 12-05 12-22 12-12 12-02 12-21 12-09 11-28 12-17 12-07 12-25 "
                "12-13 12-03 12-23 12-11 11-29 12-19 12-08 12-26 12-15 12-05 12-25 12-13 12-02 12-21"
            ),
        ),
        (
            dragon_boat,
            (
                "06-06 06-25 06-15 06-04 06-22 06-11 05-31 06-19 06-08 05-28 06-16 06-06 06-23 06-12 06-02 06-20 06-09 "
                "05-30 06-18 06-07 06-25 06-14 06-03 06-22 06-10 05-31 06-19 06-09 05-28 06-16 06-05"
            ),
        ),
        (
            mid_autumn,
            (
                "09-12 10-01 09-21 09-11 09-28 09-18 10-06 09-25 09-14 10-03 09-22 09-12 09-30 09-19 09-08 09-27 09-15 "
                "10-04 09-24 09-13 10-01 09-21 09-10 09-29 09-17 10-06 09-25 09-15 10-03 09-22 09-12"
            ),
        ),
        (
            qingming,
            (
                "04-04 04-05 04-05 04-05 04-04 04-05 04-05 04-05 04-04 04-04 04-05 04-05 04-04 04-04 04-05 04-05 04-04 "
                "04-04 04-05 04-05 04-04 04-04 04-05 04-05 04-04 04-04 04-05 04-05 04-04 04-04 04-05"
            ),
        ),
    ],
    ids=lambda one: getattr(one, "__name__", ""),
)
def test_the_days_from_2000_to_2030(rule: Callable[[int], datetime.date], days: str) -> None:
    assert [f"{rule(year):%m-%d}" for year in range(2000, 2031)] == days.split()


def test_the_ends_of_fasting_from_2000_to_2025() -> None:
    days = (
        "2000-01-08 2000-12-27 2001-12-16 2002-12-05 2003-11-25 2004-11-13 2005-11-03 2006-10-23 2007-10-12 2008-09-30 "
        "2009-09-20 2010-09-09 2011-08-30 2012-08-19 2013-08-08 2014-07-28 2015-07-17 2016-07-05 2017-06-25 2018-06-15 "
        "2019-06-04 2020-05-24 2021-05-13 2022-05-02 2023-04-21 2024-04-10 2025-03-30"
    )
    assert [str(islamic_day(year, 10, 1)) for year in range(1420, 1447)] == days.split()


def test_the_islamic_years_begin_in_622() -> None:
    assert str(islamic_day(1, 1, 1)) == "0622-07-18"
    assert islamic_day(-700, 1, 1) == datetime.date.min
