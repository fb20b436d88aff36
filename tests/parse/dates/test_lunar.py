"""The Jewish, Islamic and Chinese feasts and Diwali, against the days that calendars give."""

from __future__ import annotations

import datetime

import pytest

from summitkit.parse.dates.lunar import (
    chinese_new_year,
    diwali,
    dragon_boat,
    hanukkah,
    islamic_day,
    mid_autumn,
    passover,
    qingming,
    rosh_hashanah,
)


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
