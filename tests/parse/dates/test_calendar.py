"""Arithmetic of days and units, at the ends of months, leap years and of the calendar itself."""

from __future__ import annotations

import calendar
import datetime

import pytest

from summitkit.parse.dates.calendar import add, days_of, last_day, moved, part_of

DAY = datetime.date(2024, 2, 29)


def day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def span(first: datetime.date, last: datetime.date) -> str:
    return f"{first}/{last}"


@pytest.mark.parametrize("year", [1900, 2000, 2023, 2024])
def test_the_last_day_of_each_month(year: int) -> None:
    wanted = [calendar.monthrange(year, month)[1] for month in range(1, 13)]
    assert [last_day(year, month) for month in range(1, 13)] == [
        datetime.date(year, month, length) for month, length in enumerate(wanted, start=1)
    ]


def test_the_last_month_of_all() -> None:
    assert last_day(9999, 12) == datetime.date.max
    assert last_day(9999, 11) == datetime.date(9999, 11, 30)
    assert last_day(9998, 12) == datetime.date(9998, 12, 31)


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


MONTHS = [datetime.date(2023, month, 15) for month in range(1, 13)]


@pytest.mark.parametrize(
    ("unit", "spans"),
    [
        (
            "month",
            (
                "01-01/01-31 02-01/02-28 03-01/03-31 04-01/04-30 05-01/05-31 06-01/06-30 07-01/07-31 08-01/08-31 "
                "09-01/09-30 10-01/10-31 11-01/11-30 12-01/12-31"
            ),
        ),
        (
            "quarter",
            (
                "01-01/03-31 01-01/03-31 01-01/03-31 04-01/06-30 04-01/06-30 04-01/06-30 "
                "07-01/09-30 07-01/09-30 07-01/09-30 10-01/12-31 10-01/12-31 10-01/12-31"
            ),
        ),
        (
            "half",
            (
                "01-01/06-30 01-01/06-30 01-01/06-30 01-01/06-30 01-01/06-30 01-01/06-30 "
                "07-01/12-31 07-01/12-31 07-01/12-31 07-01/12-31 07-01/12-31 07-01/12-31"
            ),
        ),
        (
            "season",
            (
                "12-01/02-28 12-01/02-28 03-01/05-31 03-01/05-31 03-01/05-31 06-01/08-31 06-01/08-31 06-01/08-31 "
                "09-01/11-30 09-01/11-30 09-01/11-30 12-01/02-29"
            ),
        ),
    ],
)
def test_the_units_of_each_month(unit: str, spans: str) -> None:
    assert [f"{first:%m-%d}/{last:%m-%d}" for first, last in (days_of(unit, one) for one in MONTHS)] == spans.split()


@pytest.mark.parametrize(
    ("unit", "year", "bounds"),
    [
        ("decade", 1999, "1990-01-01/1999-12-31"),
        ("decade", 2000, "2000-01-01/2009-12-31"),
        ("decade", 5, "0001-01-01/0009-12-31"),
        ("decade", 9999, "9990-01-01/9999-12-31"),
        ("century", 1999, "1900-01-01/1999-12-31"),
        ("century", 2000, "2000-01-01/2099-12-31"),
        ("century", 99, "0001-01-01/0099-12-31"),
        ("century", 9950, "9900-01-01/9999-12-31"),
        ("year", 1, "0001-01-01/0001-12-31"),
        ("year", 9999, "9999-01-01/9999-12-31"),
    ],
)
def test_the_long_units_of_a_year(unit: str, year: int, bounds: str) -> None:
    assert span(*days_of(unit, datetime.date(year, 6, 15))) == bounds


@pytest.mark.parametrize(
    ("unit", "of", "bounds"),
    [
        ("month", "9999-12-15", "9999-12-01/9999-12-31"),
        ("quarter", "9999-11-15", "9999-10-01/9999-12-31"),
        ("season", "9999-12-15", "9999-12-01/9999-12-31"),
        ("season", "9999-11-15", "9999-09-01/9999-11-30"),
        ("week", "9999-12-31", "9999-12-27/9999-12-31"),
        ("week", "0001-01-03", "0001-01-01/0001-01-07"),
        ("week", "0001-01-01", "0001-01-01/0001-01-07"),
        ("weekend", "2024-03-03", "2024-03-02/2024-03-03"),
        ("weekend", "2024-02-26", "2024-03-02/2024-03-03"),
        ("week", "2024-02-25", "2024-02-19/2024-02-25"),
        ("week", "2024-02-26", "2024-02-26/2024-03-03"),
    ],
)
def test_units_at_the_edge(unit: str, of: str, bounds: str) -> None:
    assert span(*days_of(unit, day(of))) == bounds


@pytest.mark.parametrize(
    ("start", "of", "bounds"),
    [
        (4, "2024-02-29", "2023-04-01/2024-03-31"),
        (10, "2024-02-29", "2023-10-01/2024-09-30"),
        (1, "2024-02-29", "2024-01-01/2024-12-31"),
        (4, "2024-03-31", "2023-04-01/2024-03-31"),
        (4, "2024-04-01", "2024-04-01/2025-03-31"),
        (7, "2024-07-01", "2024-07-01/2025-06-30"),
        (12, "2024-12-31", "2024-12-01/2025-11-30"),
        (4, "0001-02-01", "0001-04-01/0002-03-31"),
        (4, "9999-05-01", "9999-04-01/9999-12-31"),
    ],
)
def test_fiscal_years_start_in_their_month(start: int, of: str, bounds: str) -> None:
    assert span(*days_of("fiscal-year", day(of), start)) == bounds


@pytest.mark.parametrize(
    ("unit", "count", "wanted"),
    [
        ("day", -1, "2024-02-28"),
        ("day", 1, "2024-03-01"),
        ("day", 1.4, "2024-03-01"),
        ("week", 2, "2024-03-14"),
        ("weekend", -1, "2024-02-22"),
        ("week", 0.5, "2024-03-04"),
        ("month", 1, "2024-03-29"),
        ("month", -12, "2023-02-28"),
        ("month", 1.5, "2024-04-13"),
        ("month", -1.5, "2024-01-14"),
        ("quarter", 1, "2024-05-29"),
        ("half", -1, "2023-08-29"),
        ("season", 2, "2024-08-29"),
        ("year", 1, "2025-02-28"),
        ("year", 4, "2028-02-29"),
        ("year", 0.5, "2024-08-29"),
        ("year", 1.25, "2025-05-29"),
        ("fiscal-year", -1, "2023-02-28"),
        ("decade", -1, "2014-02-28"),
        ("century", 1, "2124-02-29"),
        ("hour", 23, "2024-02-29"),
        ("hour", 24, "2024-03-01"),
        ("hour", -48, "2024-02-27"),
        ("minute", 1439, "2024-02-29"),
        ("minute", 1440, "2024-03-01"),
        ("second", 86399, "2024-02-29"),
        ("second", 86400, "2024-03-01"),
    ],
)
def test_moving_by_units(unit: str, count: float, wanted: str) -> None:
    assert str(moved(unit, DAY, count)) == wanted


@pytest.mark.parametrize(
    ("of", "count", "wanted"),
    [
        ("2024-02-29", 1, "2024-03-01"),
        ("2024-02-29", 2, "2024-03-04"),
        ("2024-02-29", 5, "2024-03-07"),
        ("2024-02-29", 6, "2024-03-08"),
        ("2024-02-29", 12, "2024-03-18"),
        ("2024-02-29", -3, "2024-02-26"),
        ("2024-02-29", -4, "2024-02-23"),
        ("2024-02-29", -5, "2024-02-22"),
        ("2024-03-01", 1, "2024-03-04"),
        ("2024-03-02", 1, "2024-03-04"),
        ("2024-03-03", -1, "2024-03-01"),
        ("2024-03-04", -1, "2024-03-01"),
    ],
)
def test_moving_by_business_days(of: str, count: int, wanted: str) -> None:
    assert str(moved("business-day", day(of), count)) == wanted


def test_moving_by_weekdays() -> None:
    # 29 February 2024 is a Thursday.
    ahead = [str(moved(f"weekday-{number}", DAY, 1)) for number in range(1, 8)]
    back = [str(moved(f"weekday-{number}", DAY, -1)) for number in range(1, 8)]
    assert ahead == "2024-03-04 2024-03-05 2024-03-06 2024-03-07 2024-03-01 2024-03-02 2024-03-03".split()  # noqa: SIM905
    assert back == "2024-02-26 2024-02-27 2024-02-28 2024-02-22 2024-02-23 2024-02-24 2024-02-25".split()  # noqa: SIM905
    assert str(moved("weekday-5", DAY, 3)) == "2024-03-15"
    assert str(moved("weekday-5", DAY, -3)) == "2024-02-09"


@pytest.mark.parametrize(
    ("unit", "of", "count"),
    [
        ("year", "2024-02-29", 9000),
        ("year", "2024-02-29", -2024),
        ("day", "9999-12-31", 1),
        ("day", "0001-01-01", -1),
        ("century", "2024-02-29", 1e9),
        ("century", "2024-02-29", -1e9),
        ("month", "2024-02-29", 1e12),
        ("hour", "2024-02-29", 1e15),
        ("business-day", "9999-12-31", 1),
        ("weekday-1", "9999-12-31", 1),
    ],
)
def test_nothing_lies_beyond_the_calendar(unit: str, of: str, count: float) -> None:
    assert moved(unit, day(of), count) is None


@pytest.mark.parametrize(
    ("of", "days", "wanted"),
    [
        ("9999-12-31", 5, "9999-12-31"),
        ("9999-12-30", 1, "9999-12-31"),
        ("9999-12-30", 2, "9999-12-31"),
        ("0001-01-02", -1, "0001-01-01"),
        ("0001-01-02", -2, "0001-01-01"),
        ("2024-02-28", 2, "2024-03-01"),
        ("2024-03-01", -1, "2024-02-29"),
    ],
)
def test_adding_stops_at_the_ends_of_the_calendar(of: str, days: int, wanted: str) -> None:
    assert str(add(day(of), days)) == wanted


@pytest.mark.parametrize(
    ("unit", "early", "mid", "late"),
    [
        ("week", "2024-02-26/2024-02-28", "2024-02-28/2024-03-01", "2024-02-29/2024-03-03"),
        ("month", "2024-02-01/2024-02-10", "2024-02-10/2024-02-20", "2024-02-21/2024-02-29"),
        ("year", "2024-01-01/2024-04-30", "2024-05-01/2024-08-31", "2024-09-01/2024-12-31"),
        ("decade", "2020-01-01/2023-12-31", "2023-01-01/2026-12-31", "2026-01-01/2029-12-31"),
        ("century", "2000-01-01/2032-12-31", "2033-01-01/2066-12-31", "2067-01-01/2099-12-31"),
        ("quarter", "2024-01-01/2024-01-30", "2024-01-31/2024-03-01", "2024-03-02/2024-03-31"),
        ("half", "2024-01-01/2024-02-29", "2024-03-01/2024-05-01", "2024-05-02/2024-06-30"),
        ("season", "2023-12-01/2023-12-30", "2023-12-31/2024-01-30", "2024-01-31/2024-02-29"),
        ("weekend", "2024-03-02/2024-03-02", "2024-03-03/2024-03-03", "2024-03-03/2024-03-03"),
        ("day", "2024-02-29/2024-02-29", "2024-02-29/2024-02-29", "2024-02-29/2024-02-29"),
    ],
)
def test_the_parts_of_a_unit(unit: str, early: str, mid: str, late: str) -> None:
    found = [span(*part_of(which, unit, days_of(unit, DAY))) for which in ("early", "mid", "late")]
    assert found == [early, mid, late]


@pytest.mark.parametrize(
    ("unit", "first", "second"),
    [
        ("month", "2024-02-01/2024-02-14", "2024-02-15/2024-02-29"),
        ("week", "2024-02-26/2024-02-28", "2024-02-29/2024-03-03"),
        ("decade", "2020-01-01/2024-12-31", "2025-01-01/2029-12-31"),
        ("century", "2000-01-01/2049-12-31", "2050-01-01/2099-12-31"),
        ("quarter", "2024-01-01/2024-02-14", "2024-02-15/2024-03-31"),
    ],
)
def test_the_halves_of_a_unit(unit: str, first: str, second: str) -> None:
    assert [span(*part_of(which, unit, days_of(unit, DAY))) for which in ("half-1", "half-2")] == [first, second]


def test_parts_of_the_last_and_the_first_units() -> None:
    first, last = datetime.date(9990, 1, 1), datetime.date.max
    assert span(*part_of("late", "decade", (first, last))) == "9996-01-01/9999-12-31"
    assert span(*part_of("early", "month", days_of("month", datetime.date(2023, 2, 1)))) == "2023-02-01/2023-02-10"
    assert span(*part_of("late", "month", days_of("month", datetime.date(2023, 4, 1)))) == "2023-04-21/2023-04-30"
