"""What is known without a text around, and the days of a unit as a date."""

from __future__ import annotations

import datetime

import pytest

from summitkit.model.mention import TimexType
from summitkit.model.when import DatePrecision, DateRange, UncertainDate
from summitkit.parse.dates.calendar import days_of
from summitkit.parse.dates.setting import Meaning, Setting, certain, known

DAYS = (datetime.date(2024, 2, 26), datetime.date(2024, 3, 3))


def test_a_setting_of_which_nothing_is_told() -> None:
    setting = Setting()
    assert (setting.published, setting.mentioned, setting.nearby) == (None, None, None)
    assert (setting.look(), setting.fiscal_start, setting.by_start) == (0, 1, False)
    with pytest.raises(TypeError, match="positional"):
        Setting(DAYS[0])  # type: ignore[call-arg]


def test_a_meaning_of_which_nothing_is_told() -> None:
    meaning = Meaning()
    assert (meaning.kind, meaning.value, meaning.when, meaning.days) == (TimexType.DATE, None, None, None)
    assert meaning.unit == "day"
    with pytest.raises(TypeError, match="positional"):
        Meaning(TimexType.DATE)  # type: ignore[call-arg]


@pytest.mark.parametrize(
    ("unit", "precision"),
    [
        ("day", DatePrecision.DAY),
        ("week", DatePrecision.WEEK),
        ("weekend", DatePrecision.PART),
        ("month", DatePrecision.MONTH),
        ("quarter", DatePrecision.QUARTER),
        ("half", DatePrecision.HALF),
        ("season", DatePrecision.SEASON),
        ("year", DatePrecision.YEAR),
        ("fiscal-year", DatePrecision.FISCAL_YEAR),
        ("decade", DatePrecision.DECADE),
        ("century", DatePrecision.CENTURY),
        ("fortnight", DatePrecision.PART),
    ],
)
def test_the_days_of_a_unit(unit: str, precision: DatePrecision) -> None:
    days = DAYS if unit == "fortnight" else days_of(unit, DAYS[0])
    date = UncertainDate(earliest=days[0], latest=days[1], precision=precision, approximate=False)
    assert known(unit, days, "2024-W09") == Meaning(value="2024-W09", when=date, days=days, unit=unit)


@pytest.mark.parametrize(("unit", "precision"), [("month", "part"), ("year", "part"), ("week", "week")])
def test_a_month_or_year_that_the_calendar_does_not_have_is_a_part(unit: str, precision: str) -> None:
    when = known(unit, (datetime.date(2023, 4, 2), datetime.date(2024, 4, 1)), "2024").when
    assert isinstance(when, UncertainDate)
    assert (when.precision, when.edtf) == (precision, "2023-04-02/2024-04-01")


def test_about() -> None:
    when = known("week", DAYS, "2024-W09", approximate=True).when
    assert isinstance(when, UncertainDate)
    assert when.approximate


def test_a_range_of_certain_days() -> None:
    assert certain(DAYS) == DateRange(start=UncertainDate.on(DAYS[0]), end=UncertainDate.on(DAYS[1]))
