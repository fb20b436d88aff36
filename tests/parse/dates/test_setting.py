"""What is known without a text around, and the days of a unit as a date."""

from __future__ import annotations

import datetime

import pytest

from summitkit.model.mention import TimexType
from summitkit.model.when import DatePrecision, DateRange, UncertainDate
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
    date = UncertainDate(earliest=DAYS[0], latest=DAYS[1], precision=precision, approximate=False)
    assert known(unit, DAYS, "2024-W09") == Meaning(value="2024-W09", when=date, days=DAYS, unit=unit)


def test_about() -> None:
    when = known("week", DAYS, "2024-W09", approximate=True).when
    assert isinstance(when, UncertainDate)
    assert when.approximate


def test_a_range_of_certain_days() -> None:
    assert certain(DAYS) == DateRange(start=UncertainDate.on(DAYS[0]), end=UncertainDate.on(DAYS[1]))
