"""Parts of units, units within longer ones and runs of quarters, on given days."""

from __future__ import annotations

import datetime

import pytest

from summitkit.parse.dates.calendar import days_of
from summitkit.parse.dates.expressions import Nth, Window
from summitkit.parse.dates.parts import nth_unit, nth_weekday, part_days, whole_quarters
from summitkit.parse.dates.setting import Meaning

TODAY = datetime.date(2024, 5, 15)  # a Wednesday


def span(days: tuple[datetime.date, datetime.date] | None) -> str | None:
    return None if days is None else f"{days[0]:%Y-%m-%d}/{days[1]:%Y-%m-%d}"


def unit(name: str, of: str = "2024-05-15") -> Meaning:
    return Meaning(days=days_of(name, datetime.date.fromisoformat(of)), unit=name)


@pytest.mark.parametrize(
    ("which", "whole", "wanted"),
    [
        ("earlier", unit("year"), "2024-01-01/2024-05-14"),
        ("to-date", unit("year"), "2024-01-01/2024-05-14"),
        ("later", unit("year"), "2024-07-01/2024-12-31"),
        ("rest", unit("year"), "2024-05-15/2024-12-31"),
        ("earlier", unit("month"), "2024-05-01/2024-05-14"),
        ("later", unit("month"), "2024-05-16/2024-05-31"),
        ("rest", unit("month"), "2024-05-15/2024-05-31"),
        ("later", unit("week"), "2024-05-16/2024-05-19"),
        ("rest", unit("week"), "2024-05-15/2024-05-19"),
        ("working", unit("week"), "2024-05-13/2024-05-17"),
        ("later", unit("quarter"), "2024-05-16/2024-06-30"),
        ("earlier", unit("day"), "2024-05-15/2024-05-15"),
        ("later", unit("day"), "2024-05-15/2024-05-15"),
        # Another unit than that of publication: its early or late part.
        ("earlier", unit("month", "2024-02-03"), "2024-02-01/2024-02-10"),
        ("to-date", unit("year", "2023-02-03"), "2023-01-01/2023-04-30"),
        ("later", unit("month", "2024-02-03"), "2024-02-21/2024-02-29"),
        ("rest", unit("year", "2025-02-03"), "2025-09-01/2025-12-31"),
        ("early", unit("year"), "2024-01-01/2024-04-30"),
        ("mid", unit("year"), "2024-05-01/2024-08-31"),
        ("late", unit("year"), "2024-09-01/2024-12-31"),
        ("half-1", unit("decade"), "2020-01-01/2024-12-31"),
    ],
)
def test_parts(which: str, whole: Meaning, wanted: str) -> None:
    assert span(part_days(which, whole, TODAY)) == wanted


@pytest.mark.parametrize(
    ("which", "today", "wanted"),
    [
        ("earlier", "2024-01-01", "2024-01-01/2024-01-01"),
        ("earlier", "2024-12-31", "2024-01-01/2024-12-30"),
        ("earlier", "2025-01-01", "2024-01-01/2024-04-30"),
        ("earlier", "2023-12-31", "2024-01-01/2024-04-30"),
        ("later", "2024-06-30", "2024-07-01/2024-12-31"),
        ("later", "2024-07-01", "2024-07-02/2024-12-31"),
        ("later", "2024-12-31", "2024-12-31/2024-12-31"),
        ("rest", "2024-12-31", "2024-12-31/2024-12-31"),
        ("rest", "2024-01-01", "2024-01-01/2024-12-31"),
    ],
)
def test_what_is_left_of_a_year(which: str, today: str, wanted: str) -> None:
    assert span(part_days(which, unit("year"), datetime.date.fromisoformat(today))) == wanted


def test_what_is_left_of_a_month_of_thirty_days() -> None:
    april = unit("month", "2024-04-02")
    assert span(part_days("later", april, datetime.date(2024, 4, 2))) == "2024-04-16/2024-04-30"
    assert span(part_days("later", april, datetime.date(2024, 4, 15))) == "2024-04-16/2024-04-30"
    assert span(part_days("later", april, datetime.date(2024, 4, 16))) == "2024-04-17/2024-04-30"


def test_parts_without_a_day_of_publication() -> None:
    assert span(part_days("earlier", unit("year"), None)) == "2024-01-01/2024-04-30"
    assert span(part_days("later", unit("year"), None)) == "2024-09-01/2024-12-31"
    assert span(part_days("rest", unit("year"), None)) == "2024-09-01/2024-12-31"


@pytest.mark.parametrize(
    ("count", "sign", "wanted"),
    [
        (1, -1, "2024-01-01/2024-03-31"),
        (2, -1, "2023-10-01/2024-03-31"),
        (4, -1, "2023-04-01/2024-03-31"),
        (None, -1, "2024-01-01/2024-03-31"),
        (1, 1, "2024-07-01/2024-09-30"),
        (3, 1, "2024-07-01/2025-03-31"),
        (None, 1, "2024-07-01/2024-09-30"),
    ],
)
def test_whole_quarters(count: int | None, sign: int, wanted: str) -> None:
    assert span(whole_quarters(TODAY, Window(count, "quarter", sign))) == wanted


def test_whole_quarters_end_with_the_calendar() -> None:
    assert span(whole_quarters(datetime.date(9999, 5, 1), Window(3, "quarter", 1))) == "9999-07-01/9999-06-30"
    assert whole_quarters(datetime.date(1, 5, 1), Window(3, "quarter", -1))[0] == datetime.date(1, 4, 1)


@pytest.mark.parametrize(
    ("number", "weekday", "wanted"),
    [
        (1, 3, "2024-05-01"),
        (1, 4, "2024-05-02"),
        (1, 2, "2024-05-07"),
        (2, 3, "2024-05-08"),
        (5, 3, "2024-05-29"),
        (5, 5, "2024-05-31"),
        (5, 6, None),
        (-1, 5, "2024-05-31"),
        (-1, 6, "2024-05-25"),
        (-1, 4, "2024-05-30"),
        (-2, 5, "2024-05-24"),
        (-5, 5, "2024-05-03"),
        (-5, 6, None),
    ],
)
def test_weekdays_of_a_month(number: int, weekday: int, wanted: str | None) -> None:
    found = nth_weekday(Nth(number, f"weekday-{weekday}", 1, None), days_of("month", TODAY))
    assert span(found) == (wanted and f"{wanted}/{wanted}")


@pytest.mark.parametrize(
    ("number", "name", "count", "whole", "wanted"),
    [
        (1, "day", 1, "month", "2024-05-01/2024-05-01"),
        (3, "day", 2, "month", "2024-05-03/2024-05-04"),
        (-1, "day", 1, "month", "2024-05-31/2024-05-31"),
        (-1, "day", 3, "month", "2024-05-29/2024-05-31"),
        (-2, "day", 1, "month", "2024-05-30/2024-05-30"),
        (-2, "quarter", 1, "year", "2024-07-01/2024-09-30"),
        (-2, "month", 1, "year", "2024-11-01/2024-11-30"),
        (1, "week", 1, "month", "2024-04-29/2024-05-05"),
        (2, "week", 1, "month", "2024-05-06/2024-05-12"),
        (1, "week", 2, "month", "2024-04-29/2024-05-12"),
        (-1, "week", 1, "month", "2024-05-27/2024-06-02"),
        (-1, "week", 2, "month", "2024-05-20/2024-06-02"),
        (-2, "week", 1, "month", "2024-05-20/2024-05-26"),
        (1, "week", 1, "year", "2024-01-01/2024-01-07"),
        (-1, "week", 1, "year", "2024-12-23/2024-12-29"),
        (1, "weekend", 1, "month", "2024-05-04/2024-05-05"),
        (-1, "weekend", 1, "month", "2024-05-25/2024-05-26"),
        (4, "weekend", 1, "month", "2024-05-25/2024-05-26"),
        (1, "month", 1, "year", "2024-01-01/2024-01-31"),
        (2, "month", 3, "year", "2024-02-01/2024-04-30"),
        (-1, "month", 1, "year", "2024-12-01/2024-12-31"),
        (-1, "month", 2, "year", "2024-11-01/2024-12-31"),
        (1, "quarter", 2, "year", "2024-01-01/2024-06-30"),
        (-1, "quarter", 1, "year", "2024-10-01/2024-12-31"),
        (1, "year", 3, "decade", "2020-01-01/2022-12-31"),
        (-1, "decade", 1, "century", "2090-01-01/2099-12-31"),
    ],
)
def test_units_within_a_longer_one(number: int, name: str, count: int, whole: str, wanted: str) -> None:
    assert span(nth_unit(Nth(number, name, count, None), days_of(whole, TODAY))) == wanted


@pytest.mark.parametrize(
    ("month", "first", "last"),
    [
        # A month's first week holds its fourth day, and its last one the last but three.
        ("2024-03-01", "2024-03-04/2024-03-10", "2024-03-25/2024-03-31"),
        ("2024-02-01", "2024-01-29/2024-02-04", "2024-02-26/2024-03-03"),
        ("2024-08-01", "2024-07-29/2024-08-04", "2024-08-26/2024-09-01"),
        ("2024-07-01", "2024-07-01/2024-07-07", "2024-07-22/2024-07-28"),
    ],
)
def test_the_first_and_last_week_of_a_month(month: str, first: str, last: str) -> None:
    days = days_of("month", datetime.date.fromisoformat(month))
    assert [span(nth_unit(Nth(number, "week", 1, None), days)) for number in (1, -1)] == [first, last]


def test_no_unit_beyond_the_calendar() -> None:
    century = days_of("century", datetime.date(9950, 1, 1))
    assert nth_unit(Nth(99, "decade", 1, None), century) is None
    assert nth_unit(Nth(10, "decade", 1, None), century) is None
    assert nth_unit(Nth(-1, "century", 200, None), century) is None
    assert nth_unit(Nth(6, "weekend", 1, None), days_of("month", TODAY)) is None
