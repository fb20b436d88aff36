"""The Jewish feasts, the Chinese new year and Diwali, against the days that calendars give."""

from __future__ import annotations

import datetime

import pytest

from summitkit.parse.dates.lunar import chinese_new_year, diwali, hanukkah, passover, rosh_hashanah


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
