from __future__ import annotations

import datetime

import pytest

from summitkit import DatePrecision, DateRange, UncertainDate

D = datetime.date


@pytest.mark.parametrize(
    ("date", "edtf"),
    [
        (UncertainDate.on(D(2025, 12, 4)), "2025-12-04"),
        (UncertainDate.in_month(2024, 2), "2024-02"),
        (UncertainDate.in_year(2021), "2021"),
        (UncertainDate.in_year(2021, approximate=True), "2021~"),
        (UncertainDate(month=12, day=4), "XXXX-12-04"),
        (UncertainDate(month=12, precision=DatePrecision.MONTH), "XXXX-12"),
        (UncertainDate(day=4), "XXXX-XX-04"),
        (UncertainDate(weekday=5), "XXXX-XX-XX"),
        (UncertainDate(earliest=D(1990, 1, 1), latest=D(1999, 12, 31), precision=DatePrecision.DECADE), "199X"),
        (UncertainDate(earliest=D(1900, 1, 1), latest=D(1999, 12, 31), precision=DatePrecision.CENTURY), "19XX"),
        (UncertainDate(earliest=D(2025, 1, 1), latest=D(2025, 3, 31), precision=DatePrecision.QUARTER), "2025-33"),
        (UncertainDate(earliest=D(2025, 10, 1), latest=D(2025, 12, 31), precision=DatePrecision.QUARTER), "2025-36"),
        (UncertainDate(earliest=D(2025, 7, 1), latest=D(2025, 12, 31), precision=DatePrecision.HALF), "2025-41"),
        (UncertainDate(earliest=D(2025, 6, 1), latest=D(2025, 8, 31), precision=DatePrecision.SEASON), "2025-22"),
        (
            UncertainDate(earliest=D(2023, 4, 1), latest=D(2024, 3, 31), precision=DatePrecision.FISCAL_YEAR),
            "2023-04-01/2024-03-31",
        ),
        (
            UncertainDate(earliest=D(2025, 12, 1), latest=D(2025, 12, 7), precision=DatePrecision.WEEK),
            "2025-12-01/2025-12-07",
        ),
    ],
)
def test_edtf(date: UncertainDate, edtf: str) -> None:
    assert date.edtf == edtf
    assert str(date) == edtf


def test_iso_is_as_precise_as_the_date() -> None:
    assert UncertainDate.on(D(2025, 12, 4)).iso == "2025-12-04"
    assert UncertainDate.in_month(2025, 12).iso == "2025-12"
    assert UncertainDate.in_year(2025).iso == "2025"
    assert UncertainDate(month=12, day=4).iso is None
    assert UncertainDate.in_month(987, 6).iso == "0987-06"


def test_bounds_are_checked() -> None:
    with pytest.raises(ValueError, match="latest 2025-01-01 comes before earliest 2025-01-02"):
        UncertainDate(earliest=D(2025, 1, 2), latest=D(2025, 1, 1))
    with pytest.raises(ValueError, match="both bounds or none"):
        UncertainDate(earliest=D(2025, 1, 2))
    with pytest.raises(ValueError, match="bounds or a month"):
        UncertainDate()
    with pytest.raises(ValueError, match=r"UncertainDate\.month must be an int from 1 to 12, not 13"):
        UncertainDate(month=13)
    with pytest.raises(ValueError, match="unknown year only"):
        UncertainDate(earliest=D(2025, 1, 2), latest=D(2025, 1, 2), day=2)


def test_a_range_may_be_open_at_one_end() -> None:
    since = DateRange(start=UncertainDate.in_year(2021))
    assert since.edtf == "2021/.."
    assert (since.earliest, since.latest) == (D(2021, 1, 1), None)
    assert DateRange(end=UncertainDate.in_year(2030)).edtf == "../2030"
    with pytest.raises(ValueError, match="a start or an end"):
        DateRange()
    with pytest.raises(ValueError, match="before its start"):
        DateRange(start=UncertainDate.in_year(2021), end=UncertainDate.in_year(2020))


def test_overlap() -> None:
    december = UncertainDate.in_month(2025, 12)
    assert december.overlaps(UncertainDate.on(D(2025, 12, 31)))
    assert not december.overlaps(UncertainDate.on(D(2026, 1, 1)))
    assert december.overlaps(DateRange(start=UncertainDate.in_year(2021)))
    assert not december.overlaps(UncertainDate(month=12, day=4))


def test_order_puts_unknown_years_last() -> None:
    dates = [UncertainDate(month=1, day=1), UncertainDate.in_year(2025), UncertainDate.on(D(2025, 1, 1))]
    assert [d.edtf for d in sorted(dates, key=lambda d: d.sort_key)] == ["2025-01-01", "2025", "XXXX-01-01"]
