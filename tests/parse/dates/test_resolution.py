"""What expressions come to, each in a setting: kind, value, EDTF, days and unit in this order.

A kind DATE, an EDTF text that is the value and days that are the EDTF text are left out.
"""

from __future__ import annotations

import datetime

import attrs
import pytest

from summitkit.parse.dates.expressions import (
    At,
    Bounded,
    Clock,
    Every,
    Expression,
    Holiday,
    Inside,
    Interval,
    Lasting,
    Named,
    Near,
    Nth,
    Part,
    Shifted,
    Vague,
    Window,
)
from summitkit.parse.dates.resolution import resolve
from summitkit.parse.dates.setting import Setting

HERE = Setting(published=datetime.date(2025, 12, 3))  # a Wednesday
MENTIONED = attrs.evolve(HERE, mentioned=datetime.date(2019, 5, 4))
FORWARD, BACK = attrs.evolve(HERE, look=lambda: 1), attrs.evolve(HERE, look=lambda: -1)
NOWHERE = Setting()
THURSDAY_BACK = attrs.evolve(BACK, published=datetime.date(2025, 12, 4))
FRIDAY_BACK = attrs.evolve(BACK, published=datetime.date(2025, 12, 5))
APRIL = Setting(published=datetime.date(2025, 12, 3), fiscal_start=4)
QUARTER = attrs.evolve(MENTIONED, nearby=((datetime.date(2019, 7, 1), datetime.date(2019, 9, 30)), "quarter"))
MONTH = attrs.evolve(MENTIONED, nearby=((datetime.date(2019, 7, 1), datetime.date(2019, 7, 31)), "month"))
YEAR = attrs.evolve(MENTIONED, nearby=((datetime.date(2018, 1, 1), datetime.date(2018, 12, 31)), "year"))
WEEK = attrs.evolve(MENTIONED, nearby=((datetime.date(2019, 4, 29), datetime.date(2019, 5, 5)), "week"))
JAN_15 = Named(unit="day", year=2024, month=1, day=15)
FRIDAY, TODAY = Named(unit="day", weekday=5), Near("day", 0)
MAY, YEAR_2012 = Named(unit="month", year=2024, month=5), Named(unit="year", year=2012)
EARLY, LATE, MORNING = Part("early", MAY), Part("late", MAY), Clock("MO")
DEC_4, DEC_5 = Named(unit="day", month=12, day=4), Named(unit="day", month=12, day=5)
JULY_4, JULY_5 = Named(unit="day", month=7, day=4), Named(unit="day", month=7, day=5)
FEBRUARY, MARCH, NOVEMBER = (Named(unit="month", month=month) for month in (2, 3, 11))
SATURDAY, TUESDAY = Named(unit="day", weekday=6), Named(unit="day", weekday=2)
THIS_YEAR, LAST_WEEK = Near("year", 0, mentioned=True), Near("week", -1)


def shifted(
    count: float | None,
    unit: str,
    sign: int,
    anchor: Expression | None = None,
    *,
    mentioned: bool = False,
    bound: str = "",
) -> Shifted:
    return Shifted(count=count, unit=unit, sign=sign, anchor=anchor, mentioned=mentioned, bound=bound)


def told(one: Expression, setting: Setting) -> str:
    meaning = resolve(one, setting)
    days = "-"
    if meaning.days is not None:
        first, last = meaning.days
        days = str(first) if first == last else f"{first}/{last}"
    value, edtf = str(meaning.value), "-" if meaning.when is None else meaning.when.edtf
    said = [(meaning.kind.value, "DATE"), (value, ""), (edtf, value), (days, edtf), (meaning.unit, "")]
    return " ".join(word for word, left_out in said if word != left_out)


@pytest.mark.parametrize(
    ("setting", "one", "wanted"),
    [
        (HERE, Near("day", 0), "2025-12-03 day"),
        (HERE, Near("day", -1), "2025-12-02 day"),
        (HERE, Near("week", 1), "2025-W50 2025-12-08/2025-12-14 week"),
        (HERE, Near("weekend", -1), "2025-W48-WE 2025-11-29/2025-11-30 weekend"),
        (HERE, Near("month", 1), "2026-01 2026-01-01/2026-01-31 month"),
        (HERE, Near("quarter", -1), "2025-Q3 2025-35 2025-07-01/2025-09-30 quarter"),
        (HERE, Near("half", 1), "2026-H1 2026-40 2026-01-01/2026-06-30 half"),
        (HERE, Near("season", 0), "2025-WI 2025-24 2025-12-01/2026-02-28 season"),
        (HERE, Near("year", -1), "2024 2024-01-01/2024-12-31 year"),
        (HERE, Near("decade", 1), "203X 2030-01-01/2039-12-31 decade"),
        (HERE, Near("century", -1), "19XX 1900-01-01/1999-12-31 century"),
        (HERE, Near("fiscal-year", 0), "2025 2025-01-01/2025-12-31 fiscal-year"),
        (APRIL, Near("fiscal-year", 0), "2026 2025-04-01/2026-03-31 fiscal-year"),
        (APRIL, Near("fiscal-year", -1), "2025 2024-04-01/2025-03-31 fiscal-year"),
        (NOWHERE, Near("day", 0), "None - day"),
        (NOWHERE, Near("week", 0, mentioned=True), "None - week"),
        (HERE, Near("year", 9000), "None - year"),
        (MENTIONED, Near("day", 1), "2025-12-04 day"),
        (MENTIONED, Near("day", 1, mentioned=True), "2019-05-05 day"),
        (MENTIONED, Near("week", 0, mentioned=True), "2019-W18 2019-04-29/2019-05-05 week"),
        (HERE, Near("day", 1, mentioned=True), "2025-12-04 day"),
        (YEAR, Near("year", -1, mentioned=True), "2017 2017-01-01/2017-12-31 year"),
        (YEAR, Near("year", 0, mentioned=True, same=True), "2018 2018-01-01/2018-12-31 year"),
        (YEAR, Near("year", -1), "2024 2024-01-01/2024-12-31 year"),
        (YEAR, Near("month", 0, mentioned=True, same=True), "2019-05 2019-05-01/2019-05-31 month"),
        (QUARTER, Near("quarter", 0, mentioned=True), "2019-Q3 2019-35 2019-07-01/2019-09-30 quarter"),
        (QUARTER, Near("quarter", 1, mentioned=True), "2019-Q4 2019-36 2019-10-01/2019-12-31 quarter"),
        (MONTH, Near("quarter", 0, mentioned=True), "2019-Q2 2019-34 2019-04-01/2019-06-30 quarter"),
        (WEEK, Near("week", 1, mentioned=True), "2019-W19 2019-05-06/2019-05-12 week"),
        (HERE, Near("weekend", 0, mentioned=True), "2025-W49-WE 2025-12-06/2025-12-07 weekend"),
        (FORWARD, Near("weekend", 0, mentioned=True), "2025-W49-WE 2025-12-06/2025-12-07 weekend"),
        (BACK, Near("weekend", 0, mentioned=True), "2025-W48-WE 2025-11-29/2025-11-30 weekend"),
        (THURSDAY_BACK, Near("weekend", 0, mentioned=True), "2025-W48-WE 2025-11-29/2025-11-30 weekend"),
        (FRIDAY_BACK, Near("weekend", 0, mentioned=True), "2025-W49-WE 2025-12-06/2025-12-07 weekend"),
        (MENTIONED, Near("weekend", 0, mentioned=True), "2025-W49-WE 2025-12-06/2025-12-07 weekend"),
        (BACK, Near("weekend", 0), "2025-W49-WE 2025-12-06/2025-12-07 weekend"),
    ],
)
def test_units_near(setting: Setting, one: Expression, wanted: str) -> None:
    assert told(one, setting) == wanted


@pytest.mark.parametrize(
    ("setting", "one", "wanted"),
    [
        (HERE, shifted(3, "day", -1), "2025-11-30 day"),
        (HERE, shifted(3, "day", 1), "2025-12-06 day"),
        (HERE, shifted(2, "week", -1), "2025-W47 2025-11-19~ 2025-11-19 day"),
        (HERE, shifted(2, "month", -1), "2025-10 2025-10-03~ 2025-10-03 day"),
        (HERE, shifted(2, "quarter", -1), "2025-Q2 2025-06-03~ 2025-06-03 day"),
        (HERE, shifted(2, "year", -1), "2023 2023-12-03~ 2023-12-03 day"),
        (HERE, shifted(9, "year", -1), "2016 2016-12-03~ 2016-12-03 day"),
        (HERE, shifted(10, "year", -1), "2015 2015~ 2015-01-01/2015-12-31 year"),
        (HERE, shifted(1, "decade", -1), "2015 2015~ 2015-01-01/2015-12-31 year"),
        (HERE, shifted(0.5, "decade", -1), "2020 2020-12-03~ 2020-12-03 day"),
        (HERE, shifted(1, "century", -1), "1925 1925~ 1925-01-01/1925-12-31 year"),
        (HERE, shifted(2, "weekend", -1), "2025-W47 2025-11-19~ 2025-11-19 day"),
        (HERE, shifted(2, "weekday-5", -1), "2025-11-21 day"),
        (HERE, shifted(3, "business-day", 1), "2025-12-08 day"),
        (HERE, shifted(5, "hour", -1), "TIME 2025-12-03 day"),
        (HERE, shifted(48, "hour", -1), "TIME 2025-12-01 day"),
        (HERE, shifted(None, "year", -1), "PAST_REF - year"),
        (HERE, shifted(None, "year", 1), "FUTURE_REF - year"),
        (NOWHERE, shifted(2, "year", -1), "PAST_REF - year"),
        (HERE, shifted(9000, "year", 1), "None - year"),
        (MENTIONED, shifted(3, "day", 1, mentioned=True), "2019-05-07 day"),
        (MENTIONED, shifted(3, "day", 1), "2025-12-06 day"),
        (HERE, shifted(3, "day", 1, mentioned=True), "2025-12-06 day"),
        (HERE, shifted(2, "week", 1, JAN_15), "2024-01-29 day"),
        (HERE, shifted(2, "year", -1, JAN_15), "2022-01-15 day"),
        (HERE, shifted(20, "year", -1, JAN_15), "2004-01-15 day"),
        (HERE, shifted(2, "day", 1, MAY), "2024-05-03 day"),
        (HERE, shifted(2, "hour", 1, JAN_15), "TIME 2024-01-15 day"),
        (HERE, shifted(2, "day", 1, Vague("PAST_REF")), "FUTURE_REF - day"),
        (QUARTER, shifted(1, "year", -1, mentioned=True), "2018-Q3 2018-35 2018-07-01/2018-09-30 quarter"),
        (QUARTER, shifted(1, "year", -1), "2018-Q3 2018-35 2018-07-01/2018-09-30 quarter"),
        (QUARTER, shifted(1, "quarter", -1), "2019-Q2 2019-34 2019-04-01/2019-06-30 quarter"),
        (QUARTER, shifted(2, "month", -1), "2019-Q2 2019-34 2019-04-01/2019-06-30 quarter"),
        (QUARTER, shifted(1, "week", -1, mentioned=True), "2019-W17 2019-04-27~ 2019-04-27 day"),
        (QUARTER, shifted(None, "year", -1, mentioned=True), "PAST_REF - year"),
        (QUARTER, shifted(1, "year", -1, JAN_15), "2023-01-15 day"),
        (MONTH, shifted(1, "year", -1, mentioned=True), "2018-07 2018-07-01/2018-07-31 month"),
        (MONTH, shifted(1, "year", -1), "2024 2024-12-03~ 2024-12-03 day"),
        (MONTH, shifted(1, "month", 1, mentioned=True), "2019-08 2019-08-01/2019-08-31 month"),
        (YEAR, shifted(2, "year", 1, mentioned=True), "2020 2020-01-01/2020-12-31 year"),
        (YEAR, shifted(2, "month", 1, mentioned=True), "2019-07 2019-07-04~ 2019-07-04 day"),
        (YEAR, shifted(9000, "year", 1, mentioned=True), "None - year"),
        (WEEK, shifted(1, "year", -1, mentioned=True), "2018 2018-05-04~ 2018-05-04 day"),
        (HERE, shifted(2, "week", 1, bound="in"), "2025-W51 2025-12-17~ 2025-12-17 day"),
        (FORWARD, shifted(2, "week", 1, bound="in"), "2025-W51 2025-12-17~ 2025-12-17 day"),
        (BACK, shifted(2, "week", 1, bound="in"), "DURATION P2W - week"),
        (NOWHERE, shifted(2, "week", 1, bound="in"), "DURATION P2W - week"),
        (HERE, shifted(2, "hour", 1, bound="in"), "DURATION PT2H - hour"),
        (HERE, shifted(1, "year", 1, shifted(3, "month", 1), bound="in"), "2027-03-03 day"),
        (BACK, shifted(1, "year", 1, shifted(3, "month", 1), bound="in"), "DURATION P1Y3M - year"),
        (HERE, shifted(2, "week", 1, bound="within"), "DURATION P2W 2025-12-04/2025-12-17 - week"),
        (FORWARD, shifted(2, "week", 1, bound="within"), "DURATION P2W 2025-12-04/2025-12-17 - week"),
        (BACK, shifted(2, "week", 1, bound="within"), "DURATION P2W - week"),
        (HERE, shifted(2, "week", 1, TODAY, bound="over"), "2025-12-17 2025-12-18/.. - day"),
        (HERE, shifted(2, "week", -1, TODAY, bound="over"), "2025-11-19 ../2025-11-18 - day"),
        (HERE, shifted(2, "week", 1, TODAY, bound="at-least"), "2025-12-17 2025-12-17/.. - day"),
        (HERE, shifted(2, "week", -1, TODAY, bound="at-least"), "2025-11-19 ../2025-11-19 - day"),
        (HERE, shifted(2, "week", 1, TODAY, bound="at-most"), "2025-12-17 2025-12-03/2025-12-16 - day"),
        (HERE, shifted(2, "week", -1, TODAY, bound="at-most"), "2025-11-19 2025-11-20/2025-12-03 - day"),
        (HERE, shifted(0, "day", 1, TODAY, bound="at-most"), "2025-12-03 - day"),
        (HERE, shifted(1, "day", 1, TODAY, bound="at-most"), "2025-12-04 2025-12-03/2025-12-03 - day"),
        (HERE, shifted(1, "year", -1, YEAR_2012, bound="beside"), "2011 2011-01-01/2011-12-31 year"),
        (HERE, shifted(1, "year", 1, YEAR_2012, bound="beside"), "2013 2013-01-01/2013-12-31 year"),
        (HERE, shifted(1, "week", 1, JAN_15, bound="beside"), "2024-W03 2024-01-16/2024-01-22 week"),
        (HERE, shifted(1, "week", -1, JAN_15, bound="beside"), "2024-W02 2024-01-08/2024-01-14 week"),
        (HERE, shifted(1, "month", 1, JAN_15, bound="beside"), "2024-01 2024-01-16/2024-02-15 month"),
        (HERE, shifted(1, "weekend", 1, JAN_15, bound="beside"), "2024-W03-WE 2024-01-20/2024-01-21 weekend"),
        (HERE, shifted(1, "weekend", -1, JAN_15, bound="beside"), "2024-W02-WE 2024-01-13/2024-01-14 weekend"),
        (HERE, shifted(1, "weekend", 1, MAY, bound="beside"), "2024-W22-WE 2024-06-01/2024-06-02 weekend"),
        (HERE, shifted(1, "weekend", -1, MAY, bound="beside"), "2024-W17-WE 2024-04-27/2024-04-28 weekend"),
        (HERE, shifted(1, "week", -1, MAY, bound="beside"), "2024-W17 2024-04-24/2024-04-30 week"),
        (HERE, shifted(1, "month", 1, Near("quarter", 0), bound="beside"), "2026-01 2026-01-01/2026-01-31 month"),
        (HERE, shifted(1, "year", 1, Vague("PAST_REF"), bound="beside"), "FUTURE_REF - year"),
        (
            MONTH,
            shifted(1, "year", -1, Near("month", 0, mentioned=True, same=True), bound="beside"),
            "2018-07 2018-07-01/2018-07-31 month",
        ),
        (
            HERE,
            shifted(1, "year", 1, Near("quarter", 0, same=True), bound="beside"),
            "2026-Q4 2026-36 2026-10-01/2026-12-31 quarter",
        ),
        (HERE, shifted(1, "year", 1, Named(unit="day", year=9999, month=12, day=5), bound="beside"), "None - year"),
    ],
)
def test_units_before_and_after(setting: Setting, one: Expression, wanted: str) -> None:
    assert told(one, setting) == wanted


@pytest.mark.parametrize(
    ("setting", "one", "wanted"),
    [
        (HERE, Window(3, "year", -1), "DURATION P3Y 2022-12-03/2025-12-02 - year"),
        (HERE, Window(3, "year", 1), "DURATION P3Y 2025-12-04/2028-12-03 - year"),
        (HERE, Window(3, "day", 1), "DURATION P3D 2025-12-04/2025-12-06 - day"),
        (HERE, Window(1, "day", -1), "DURATION P1D 2025-12-02/2025-12-02 - day"),
        (HERE, Window(2, "quarter", -1), "DURATION P2Q 2025-04-01/2025-09-30 - quarter"),
        (HERE, Window(2, "quarter", 1), "DURATION P2Q 2026-01-01/2026-06-30 - quarter"),
        (HERE, Window(48, "hour", -1), "DURATION PT48H - hour"),
        (HERE, Window(None, "year", -1), "DURATION PXY - year"),
        (NOWHERE, Window(3, "year", -1), "DURATION P3Y - year"),
        (HERE, Window(9000, "year", 1), "DURATION P9000Y - year"),
        (HERE, Window(3, "day", 1, JAN_15), "DURATION P3D 2024-01-15/2024-01-17 - day"),
        (HERE, Window(1, "quarter", 1, JAN_15), "DURATION P1Q 2024-01-15/2024-04-14 - quarter"),
        (HERE, Window(3, "day", 1, Vague("PAST_REF")), "DURATION P3D - day"),
        (
            HERE,
            Window(9, "month", -1, Named(unit="day", year=2024, month=9, day=30)),
            "DURATION P9M 2024-01-01/2024-09-30 - month",
        ),
        (HERE, Window(1, "year", -1, Named(unit="day", year=2024, month=3, day=31)), "2024 2023-04-01/2024-03-31 year"),
        (
            HERE,
            Window(4, "month", -1, Named(unit="month", year=2024, month=4)),
            "DURATION P4M 2024-01-01/2024-04-30 - month",
        ),
        (HERE, Window(None, "month", -1, JAN_15), "DURATION PXM - month"),
        (HERE, Window(9, "month", -1, Vague("PAST_REF")), "DURATION P9M - month"),
        (HERE, Window(9000, "year", -1, JAN_15), "DURATION P9000Y - year"),
    ],
)
def test_windows(setting: Setting, one: Expression, wanted: str) -> None:
    assert told(one, setting) == wanted


@pytest.mark.parametrize(
    ("setting", "one", "wanted"),
    [
        (HERE, Part("week", JAN_15), "2024-W03 2024-01-15/2024-01-21 week"),
        (HERE, Part("week", Named(unit="day", year=2024, month=1, day=21)), "2024-W03 2024-01-15/2024-01-21 week"),
        (HERE, Part("weekend", JAN_15), "2024-W03-WE 2024-01-20/2024-01-21 weekend"),
        (HERE, Part("from", JAN_15), "2024-W03 2024-01-15/2024-01-21 week"),
        (HERE, Part("mid", MAY), "2024-05 2024-05-10~/2024-05-20~ 2024-05-10/2024-05-20 month"),
        (HERE, Part("late", MAY), "2024-05 2024-05-21~/2024-05-31~ 2024-05-21/2024-05-31 month"),
        (HERE, Part("earlier", Near("year", 0)), "2025 2025-01-01/2025-12-02 year"),
        (HERE, Part("later", Near("year", 0)), "2025 2025-12-04/2025-12-31 year"),
        (HERE, Part("rest", Near("month", 0)), "2025-12 2025-12-03/2025-12-31 month"),
        (HERE, Part("working", Near("week", 0)), "2025-W49 2025-12-01/2025-12-05 week"),
        (HERE, Part("half-2", MAY), "2024-05 2024-05-16/2024-05-31 month"),
        (NOWHERE, Part("early", Near("month", 0)), "None - month"),
        (HERE, Part("early", Vague("PAST_REF")), "PAST_REF - vague"),
    ],
)
def test_parts(setting: Setting, one: Expression, wanted: str) -> None:
    assert told(one, setting) == wanted


@pytest.mark.parametrize(
    ("setting", "one", "wanted"),
    [
        (HERE, Nth(1, "week", 1, YEAR_2012), "2012-W01 2012-01-02/2012-01-08 week"),
        (HERE, Nth(-1, "week", 3, YEAR_2012), "DURATION P3W 2012-12-10/2012-12-30 week"),
        (HERE, Nth(3, "weekday-7", 1, MAY), "2024-05-19 day"),
        (HERE, Nth(5, "weekday-7", 1, MAY), "None - weekday-7"),
        (HERE, Nth(2, "month", 1, YEAR_2012), "2012-02 2012-02-01/2012-02-29 month"),
        (HERE, Nth(1, "month", 9, YEAR_2012), "DURATION P9M 2012-01-01/2012-09-30 month"),
        (HERE, Nth(2, "day", 1, None), "DURATION P1D - day"),
        (HERE, Nth(1, "week", 1, Vague("PAST_REF")), "None - week"),
        (HERE, Nth(1, "month", 9, THIS_YEAR), "DURATION P9M 2025-01-01/2025-09-30 month"),
        (BACK, Nth(1, "month", 9, THIS_YEAR), "DURATION P9M 2025-01-01/2025-09-30 month"),
        (BACK, Nth(1, "month", 11, THIS_YEAR), "DURATION P11M 2025-01-01/2025-11-30 month"),
        (BACK, Nth(1, "month", 12, THIS_YEAR), "DURATION P12M 2024-01-01/2024-12-31 month"),
        (HERE, Nth(1, "month", 12, THIS_YEAR), "DURATION P12M 2025-01-01/2025-12-31 month"),
        (BACK, Nth(1, "month", 12, Near("year", 0)), "DURATION P12M 2025-01-01/2025-12-31 month"),
        (BACK, Nth(1, "quarter", 4, THIS_YEAR), "DURATION P4Q 2025-01-01/2025-12-31 quarter"),
        (BACK, Nth(1, "day", 12, THIS_YEAR), "DURATION P12D 2025-01-01/2025-01-12 day"),
        (BACK, Nth(12, "month", 1, THIS_YEAR), "2025-12 2025-12-01/2025-12-31 month"),
        (BACK, Nth(1, "month", 12, Near("year", -1, mentioned=True)), "DURATION P12M 2024-01-01/2024-12-31 month"),
        (NOWHERE, Nth(1, "month", 12, THIS_YEAR), "None - month"),
    ],
)
def test_counted_units(setting: Setting, one: Expression, wanted: str) -> None:
    assert told(one, setting) == wanted


@pytest.mark.parametrize(
    ("setting", "one", "wanted"),
    [
        (HERE, Inside(Named(unit="month", month=10), Near("year", 0)), "2025-10 2025-10-01/2025-10-31 month"),
        (HERE, Inside(FRIDAY, LAST_WEEK), "2025-11-28 day"),
        (HERE, Inside(Named(unit="day", day=15), Near("month", 1)), "2026-01-15 day"),
        (HERE, Inside(Named(unit="day", day=31), Near("month", -1)), "None - day"),
        (HERE, Inside(Named(unit="day", day=30), Near("month", -1)), "2025-11-30 day"),
        (HERE, Inside(Named(unit="day", weekday=1, day=15), Near("month", 1)), "2026-01-15 day"),
        (HERE, Inside(JULY_4, Near("year", 1)), "2026-07-04 day"),
        (
            HERE,
            Inside(Named(unit="quarter", number=2), Near("year", -1)),
            "2024-Q2 2024-34 2024-04-01/2024-06-30 quarter",
        ),
        (
            APRIL,
            Inside(Named(unit="quarter", number=2), Near("fiscal-year", -1)),
            "2024-Q3 2024-35 2024-07-01/2024-09-30 quarter",
        ),
        (APRIL, Inside(Named(unit="half", number=2), Near("fiscal-year", 0)), "2025-H2 2025-10-01/2026-03-31 half"),
        (APRIL, Inside(Named(unit="month", month=5), Near("fiscal-year", 0)), "2025-05 2025-05-01/2025-05-31 month"),
        (HERE, Inside(Holiday("christmas"), Near("year", -1)), "2024-12-25 day"),
        (HERE, Inside(Named(unit="month", month=10), Vague("PAST_REF")), "2025-10 2025-10-01/2025-10-31 month"),
        (NOWHERE, Inside(FRIDAY, LAST_WEEK), "XXXX-WXX-5 XXXX-XX-XX - day"),
    ],
)
def test_units_within_others(setting: Setting, one: Expression, wanted: str) -> None:
    assert told(one, setting) == wanted


@pytest.mark.parametrize(
    ("setting", "one", "wanted"),
    [
        (HERE, Interval(JAN_15, MAY), "2024-01-15/2024-05 2024-01-15/2024-05-31 interval"),
        (HERE, Interval(MAY, JAN_15), "2024-05/2024-01-15 2024-05 2024-05-01/2024-05-31 day"),
        (HERE, Interval(DEC_4, DEC_5), "2025-12-04/2025-12-05 interval"),
        (FORWARD, Interval(JULY_4, JULY_5), "2026-07-04/2026-07-05 interval"),
        (BACK, Interval(JULY_4, JULY_5), "2025-07-04/2025-07-05 interval"),
        (HERE, Interval(NOVEMBER, FEBRUARY), "2025-11/2026-02 2025-11-01/2026-02-28 interval"),
        (FORWARD, Interval(NOVEMBER, FEBRUARY), "2025-11/2026-02 2025-11-01/2026-02-28 interval"),
        (FORWARD, Interval(SATURDAY, TUESDAY), "2025-12-06/2025-12-09 interval"),
        (BACK, Interval(SATURDAY, TUESDAY), "2025-11-29/2025-12-02 interval"),
        (BACK, Interval(TUESDAY, SATURDAY), "2025-11-25/2025-11-29 interval"),
        (HERE, Interval(SATURDAY, TUESDAY), "2025-11-29/2025-12-02 interval"),
        (HERE, Interval(JAN_15, MARCH), "2024-01-15/2024-03 2024-01-15/2024-03-31 interval"),
        (HERE, Interval(JAN_15, FRIDAY), "2024-01-15/2024-01-19 interval"),
        (
            HERE,
            Interval(JAN_15, Part("early", MARCH)),
            "2024-01-15/2024-03 2024-01-15/2024-03-10~ 2024-01-15/2024-03-10 interval",
        ),
        (HERE, Interval(Near("day", 0), Named(unit="day", weekday=2, direction=1)), "2025-12-03/2025-12-09 interval"),
        (HERE, Interval(MARCH, Near("day", 0)), "2025-03/2025-12-03 2025-03-01/2025-12-03 interval"),
        (HERE, Interval(FRIDAY, Near("day", 0)), "2025-11-28/2025-12-03 interval"),
        (
            HERE,
            Interval(Part("late", MARCH), Near("day", -1)),
            "2025-03/2025-12-02 2025-03-21~/2025-12-02 2025-03-21/2025-12-02 interval",
        ),
        (
            HERE,
            Interval(Named(unit="month", month=3, year=2026), Near("day", -1)),
            "2026-03/2025-12-02 2026-03 2026-03-01/2026-03-31 day",
        ),
        (FORWARD, Interval(NOVEMBER, Near("month", 0)), "2025-11/2025-12 2025-11-01/2025-12-31 interval"),
        (NOWHERE, Interval(DEC_4, DEC_5), "XXXX-12-04/XXXX-12-05 - interval"),
        (NOWHERE, Interval(JAN_15, Near("day", 0)), "None - day"),
        (HERE, Interval(JAN_15, Vague("PAST_REF")), "2024-01-15/PAST_REF - day"),
        (
            HERE,
            Interval(Interval(JAN_15, MAY), YEAR_2012),
            "2024-01-15/2024-05/2012 2024-01-15 2024-01-15/2024-05-31 day",
        ),
        (
            HERE,
            Interval(YEAR_2012, Interval(JAN_15, MAY)),
            "2012/2024-01-15/2024-05 2012/2024-05 2012-01-01/2024-05-31 interval",
        ),
    ],
)
def test_intervals(setting: Setting, one: Expression, wanted: str) -> None:
    assert told(one, setting) == wanted


@pytest.mark.parametrize(
    ("setting", "one", "wanted"),
    [
        (HERE, Bounded("since", MAY), "2024-05 2024-05/.. 2024-05-01/2024-05-31 month"),
        (HERE, Bounded("by", MAY), "2024-05 ../2024-05 2024-05-01/2024-05-31 month"),
        (HERE, Bounded("before", MAY), "2024-05 ../2024-04-30 2024-05-01/2024-05-31 month"),
        (HERE, Bounded("after", MAY), "2024-05 2024-06-01/.. 2024-05-01/2024-05-31 month"),
        (HERE, Bounded("before", LATE), "2024-05 ../2024-05-31~ 2024-05-21/2024-05-31 month"),
        (HERE, Bounded("after", LATE), "2024-05 2024-06-01/.. 2024-05-21/2024-05-31 month"),
        (HERE, Bounded("before", EARLY), "2024-05 ../2024-04-30 2024-05-01/2024-05-10 month"),
        (HERE, Bounded("after", EARLY), "2024-05 2024-05-01~/.. 2024-05-01/2024-05-10 month"),
        (HERE, Bounded("since", EARLY), "2024-05 2024-05-01~/.. 2024-05-01/2024-05-10 month"),
        (HERE, Bounded("by", FRIDAY), "2025-12-05 ../2025-12-05 2025-12-05 day"),
        (BACK, Bounded("by", FRIDAY), "2025-11-28 ../2025-11-28 2025-11-28 day"),
        (FORWARD, Bounded("by", FRIDAY), "2025-12-05 ../2025-12-05 2025-12-05 day"),
        (HERE, Bounded("since", FRIDAY), "2025-11-28 2025-11-28/.. 2025-11-28 day"),
        (HERE, Bounded("after", FRIDAY), "2025-11-28 2025-11-29/.. 2025-11-28 day"),
        (HERE, Bounded("since", Window(3, "year", -1)), "DURATION P3Y 2022-12-03/.. - year"),
        (HERE, Bounded("by", Window(3, "year", -1)), "DURATION P3Y ../2025-12-02 - year"),
        (HERE, Bounded("before", Window(3, "year", -1)), "DURATION P3Y ../2022-12-02 - year"),
        (HERE, Bounded("since", At(FRIDAY, MORNING)), "TIME 2025-11-28TMO 2025-11-28 day"),
        (HERE, Bounded("since", Vague("PAST_REF")), "PAST_REF - vague"),
        (NOWHERE, Bounded("since", DEC_4), "XXXX-12-04 - day"),
        (HERE, Bounded("after", shifted(2, "week", 1, TODAY, bound="at-least")), "2025-12-17 2025-12-17/.. - day"),
        (HERE, Bounded("before", shifted(2, "week", -1, TODAY, bound="at-least")), "2025-11-19 ../2025-11-19 - day"),
    ],
)
def test_bounds(setting: Setting, one: Expression, wanted: str) -> None:
    assert told(one, setting) == wanted


@pytest.mark.parametrize(
    ("setting", "one", "wanted"),
    [
        (YEAR, THIS_YEAR, "2019 2019-01-01/2019-12-31 year"),
        (HERE, EARLY, "2024-05 2024-05-01~/2024-05-10~ 2024-05-01/2024-05-10 month"),
        (HERE, Lasting(3, "day"), "DURATION P3D - day"),
        (HERE, Lasting(2, "year", rest=Lasting(3, "month")), "DURATION P2Y3M - year"),
        (HERE, Lasting(1, "day", rest=Lasting(12, "hour")), "DURATION P1DT12H - day"),
        (HERE, Every(2, "week"), "SET P2W - week"),
        (HERE, Every(1, "weekday-1"), "SET XXXX-WXX-1 - weekday-1"),
        (HERE, Vague("PRESENT_REF"), "PRESENT_REF - vague"),
        (HERE, Clock("10:35"), "TIME 2025-12-03T10:35 2025-12-03 - clock"),
        (MENTIONED, Clock("10:35", "Z"), "TIME 2019-05-04T10:35Z 2019-05-04 - clock"),
        (NOWHERE, Clock("MO"), "TIME XXXX-XX-XXTMO - clock"),
        (HERE, At(FRIDAY, MORNING), "TIME 2025-11-28TMO 2025-11-28 day"),
        (HERE, At(JAN_15, Clock("10:35", "+05:30")), "TIME 2024-01-15T10:35+05:30 2024-01-15 day"),
        (NOWHERE, At(Near("day", 0), MORNING), "TIME None - day"),
        (HERE, Holiday("easter", year=2019), "2019-04-21 day"),
    ],
)
def test_lengths_times_of_day_and_the_like(setting: Setting, one: Expression, wanted: str) -> None:
    assert told(one, setting) == wanted
