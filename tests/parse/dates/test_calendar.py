from __future__ import annotations

import datetime

import pytest

from summitkit.parse.dates.calendar import add, days_of, moved, part_of

DAY = datetime.date(2024, 2, 29)


@pytest.mark.parametrize(
    ("unit", "first", "last"),
    [
        ("day", "2024-02-29", "2024-02-29"),
        ("week", "2024-02-26", "2024-03-03"),
        ("weekend", "2024-03-02", "2024-03-03"),
        ("month", "2024-02-01", "2024-02-29"),
        ("quarter", "2024-01-01", "2024-03-31"),
        ("half", "2024-01-01", "2024-06-30"),
        ("season", "2023-12-01", "2024-02-29"),
        ("year", "2024-01-01", "2024-12-31"),
        ("decade", "2020-01-01", "2029-12-31"),
        ("century", "2000-01-01", "2099-12-31"),
    ],
)
def test_the_days_of_a_unit(unit: str, first: str, last: str) -> None:
    assert [str(day) for day in days_of(unit, DAY)] == [first, last]


def test_fiscal_years_start_in_their_month() -> None:
    assert [str(day) for day in days_of("fiscal-year", DAY, 4)] == ["2023-04-01", "2024-03-31"]
    assert [str(day) for day in days_of("fiscal-year", DAY, 10)] == ["2023-10-01", "2024-09-30"]


@pytest.mark.parametrize(
    ("unit", "count", "day"),
    [
        ("day", -1, "2024-02-28"),
        ("week", 2, "2024-03-14"),
        ("month", 1, "2024-03-29"),
        ("year", 1, "2025-02-28"),
        ("decade", -1, "2014-02-28"),
        ("business-day", 2, "2024-03-04"),
        ("weekday-7", -1, "2024-02-25"),
        ("weekday-4", 1, "2024-03-07"),
    ],
)
def test_moving_by_units(unit: str, count: int, day: str) -> None:
    assert str(moved(unit, DAY, count)) == day


def test_the_calendar_ends() -> None:
    assert moved("year", DAY, 9000) is None
    assert moved("day", datetime.date.max, 1) is None
    assert add(datetime.date.max, 5) == datetime.date.max
    assert days_of("week", datetime.date.max)[1] == datetime.date.max


def test_parts_part_a_unit() -> None:
    days = days_of("month", DAY)
    parts = [part_of(which, "month", days) for which in ("early", "mid", "late")]
    assert [(first.day, last.day) for first, last in parts] == [(1, 10), (10, 20), (21, 29)]
