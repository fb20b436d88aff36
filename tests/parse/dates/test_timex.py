"""Values as TIMEX3 writes them."""

from __future__ import annotations

import datetime

import pytest

from summitkit.parse.dates.calendar import days_of
from summitkit.parse.dates.timex import joined_lengths, length_value, open_value, set_value, unit_value


@pytest.mark.parametrize(
    ("unit", "of", "value"),
    [
        ("day", "0987-08-07", "0987-08-07"),
        ("week", "1998-08-07", "1998-W32"),
        ("week", "2021-01-01", "2020-W53"),
        ("week", "2018-12-31", "2019-W01"),
        ("weekend", "1998-08-07", "1998-W32-WE"),
        ("month", "1998-08-07", "1998-08"),
        ("month", "0098-11-07", "0098-11"),
        ("quarter", "1998-01-07", "1998-Q1"),
        ("quarter", "1998-04-07", "1998-Q2"),
        ("quarter", "1998-09-07", "1998-Q3"),
        ("quarter", "0998-12-07", "0998-Q4"),
        ("half", "1998-06-07", "1998-H1"),
        ("half", "1998-07-07", "1998-H2"),
        ("half", "0998-12-07", "0998-H2"),
        ("season", "1998-03-07", "1998-SP"),
        ("season", "1998-08-07", "1998-SU"),
        ("season", "1998-11-07", "1998-FA"),
        ("season", "1999-01-07", "1998-WI"),
        ("season", "0999-03-07", "0999-SP"),
        ("year", "1998-08-07", "1998"),
        ("year", "0079-08-07", "0079"),
        ("decade", "1998-08-07", "199X"),
        ("decade", "0085-08-07", "008X"),
        ("century", "1998-08-07", "19XX"),
        ("century", "0998-08-07", "09XX"),
    ],
)
def test_units(unit: str, of: str, value: str) -> None:
    assert unit_value(unit, days_of(unit, datetime.date.fromisoformat(of))) == value


def test_odd_units() -> None:
    first, last = datetime.date(2023, 4, 1), datetime.date(2024, 3, 31)
    assert unit_value("fiscal-year", (first, last)) == "2024"
    assert unit_value("fiscal-year", (datetime.date(98, 4, 1), datetime.date(99, 3, 31))) == "0099"
    assert unit_value("fortnight", (datetime.date(79, 4, 1), last)) == "0079"
    assert unit_value("season", (first, last)) == "2023-SU"


@pytest.mark.parametrize(
    ("count", "unit", "value"),
    [
        (3, "day", "P3D"),
        (3.0, "business-day", "P3D"),
        (2.5, "day", "P2.5D"),
        (2, "week", "P2W"),
        (None, "month", "PXM"),
        (18, "month", "P18M"),
        (2, "quarter", "P2Q"),
        (1, "half", "P6M"),
        (3, "half", "P18M"),
        (None, "half", "PXH"),
        (1, "season", "P3M"),
        (2, "season", "P6M"),
        (None, "season", "PXS"),
        (1, "year", "P1Y"),
        (1.5, "year", "P1.5Y"),
        (0.5, "year", "P6M"),
        (0.25, "year", "P3M"),
        (None, "year", "PXY"),
        (2, "fiscal-year", "P2Y"),
        (2, "decade", "P20Y"),
        (0.5, "decade", "P5Y"),
        (None, "decade", "PXDE"),
        (1, "century", "P100Y"),
        (0.25, "century", "P25Y"),
        (None, "century", "PXCE"),
        (1, "weekend", "P2D"),
        (None, "weekend", "P2D"),
        (2, "weekend", "P2WE"),
        (5, "hour", "PT5H"),
        (5.5, "hour", "PT5H30M"),
        (0.5, "hour", "PT30M"),
        (1.75, "hour", "PT1H45M"),
        (1.5, "minute", "PT1M30S"),
        (0.5, "minute", "PT30S"),
        (90, "minute", "PT90M"),
        (1.5, "second", "PT1.5S"),
        (None, "hour", "PTXH"),
        (2, "olympiad", "P2Y"),
    ],
)
def test_lengths(count: float | None, unit: str, value: str) -> None:
    assert length_value(count, unit) == value


@pytest.mark.parametrize(
    ("longer", "shorter", "value"),
    [
        ("P2Y", "P3M", "P2Y3M"),
        ("P1D", "PT12H", "P1DT12H"),
        ("PT5H", "PT30M", "PT5H30M"),
    ],
)
def test_two_lengths_together(longer: str, shorter: str, value: str) -> None:
    assert joined_lengths(longer, shorter) == value


@pytest.mark.parametrize(
    ("count", "unit", "value"),
    [
        (1, "day", "P1D"),
        (2, "week", "P2W"),
        (None, "year", "PXY"),
        (1, "weekday-1", "XXXX-WXX-1"),
        (3, "weekday-7", "XXXX-WXX-7"),
    ],
)
def test_what_comes_again(count: float | None, unit: str, value: str) -> None:
    assert set_value(count, unit) == value


@pytest.mark.parametrize(
    ("unit", "month", "day", "weekday", "value"),
    [
        ("day", 12, 4, None, "XXXX-12-04"),
        ("day", 2, None, None, "XXXX-02"),
        ("month", 2, 4, None, "XXXX-02"),
        ("month", 12, None, None, "XXXX-12"),
        ("day", None, None, 5, "XXXX-WXX-5"),
        ("day", None, 15, None, None),
    ],
)
def test_dates_of_no_known_year(
    unit: str, month: int | None, day: int | None, weekday: int | None, value: str | None
) -> None:
    assert open_value(unit, month=month, day=day, weekday=weekday) == value
