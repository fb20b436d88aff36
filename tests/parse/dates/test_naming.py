"""Units called by name: which year, month or week they are of, seen from given days of publication."""

from __future__ import annotations

import datetime

import pytest

from summitkit.model.when import UncertainDate
from summitkit.parse.dates.expressions import Holiday, Named
from summitkit.parse.dates.naming import resolve_holiday, resolve_named
from summitkit.parse.dates.setting import Meaning, Setting

FORWARD, BACK, NEITHER = 1, -1, 0


def seen(published: str | None, look: int = NEITHER, *, fiscal_start: int = 1, by_start: bool = False) -> Setting:
    today = None if published is None else datetime.date.fromisoformat(published)
    return Setting(published=today, look=lambda: look, fiscal_start=fiscal_start, by_start=by_start)


def days(meaning: Meaning) -> str | None:
    if meaning.days is None:
        return None
    first, last = meaning.days
    return str(first) if first == last else f"{first}/{last}"


@pytest.mark.parametrize(
    ("one", "value", "wanted"),
    [
        (Named(unit="year", year=2024), "2024", "2024-01-01/2024-12-31"),
        (Named(unit="year", year=79), "0079", "0079-01-01/0079-12-31"),
        (Named(unit="year", year=0), "0001", "0001-01-01/0001-12-31"),
        (Named(unit="year", year=12000), "9999", "9999-01-01/9999-12-31"),
        (Named(unit="decade", year=1990), "199X", "1990-01-01/1999-12-31"),
        (Named(unit="century", year=1800), "18XX", "1800-01-01/1899-12-31"),
        (Named(unit="century", year=0), "00XX", "0001-01-01/0099-12-31"),
        (Named(unit="month", year=2024, month=2), "2024-02", "2024-02-01/2024-02-29"),
        (Named(unit="month", year=0, month=12), "0001-12", "0001-12-01/0001-12-31"),
        (Named(unit="month", year=10000, month=12), "9998-12", "9998-12-01/9998-12-31"),
        (Named(unit="quarter", year=2019, number=1), "2019-Q1", "2019-01-01/2019-03-31"),
        (Named(unit="quarter", year=2019, number=2), "2019-Q2", "2019-04-01/2019-06-30"),
        (Named(unit="quarter", year=2019, number=4), "2019-Q4", "2019-10-01/2019-12-31"),
        (Named(unit="half", year=2019, number=1), "2019-H1", "2019-01-01/2019-06-30"),
        (Named(unit="half", year=2019, number=2), "2019-H2", "2019-07-01/2019-12-31"),
        (Named(unit="season", year=2019, number=3), "2019-SP", "2019-03-01/2019-05-31"),
        (Named(unit="season", year=2019, number=12), "2019-WI", "2019-12-01/2020-02-29"),
        (Named(unit="season", year=2020, number=12), "2020-WI", "2020-12-01/2021-02-28"),
        (Named(unit="week", year=2019, number=1), "2019-W01", "2018-12-31/2019-01-06"),
        (Named(unit="week", year=2021, number=1), "2021-W01", "2021-01-04/2021-01-10"),
        (Named(unit="week", year=2018, number=27), "2018-W27", "2018-07-02/2018-07-08"),
        (Named(unit="week", year=2020, number=53), "2020-W53", "2020-12-28/2021-01-03"),
        (Named(unit="day", year=2024, month=2, day=29), "2024-02-29", "2024-02-29"),
        (Named(unit="day", year=2023, month=2, day=29), "XXXX-02-29", None),
        (Named(unit="day", year=0, month=2, day=2), "XXXX-02-02", None),
        (Named(unit="day", year=9999, month=12, day=31), "9999-12-31", "9999-12-31"),
        (Named(unit="day", year=10000, month=1, day=1), "XXXX-01-01", None),
    ],
)
def test_units_with_their_year(one: Named, value: str, wanted: str | None) -> None:
    meaning = resolve_named(one, seen("2025-12-03"))
    assert (meaning.value, days(meaning), meaning.unit) == (value, wanted, one.unit)


@pytest.mark.parametrize(
    ("one", "value", "when"),
    [
        (Named(unit="month", month=12), "XXXX-12", UncertainDate(month=12, precision="month")),
        (Named(unit="quarter", number=3), "XXXX-Q3", None),
        (Named(unit="half", number=2), "XXXX-H2", None),
        (Named(unit="week", number=27), "XXXX-W27", None),
        (Named(unit="season", number=6), None, None),
        (Named(unit="day", month=12, day=4), "XXXX-12-04", UncertainDate(month=12, day=4)),
        (Named(unit="day", weekday=5), "XXXX-WXX-5", UncertainDate(weekday=5)),
        (Named(unit="day", day=15), None, UncertainDate(day=15)),
        (Named(unit="day", day=13, weekday=5), "XXXX-WXX-5", UncertainDate(day=13, weekday=5)),
    ],
)
def test_units_of_an_unknown_year(one: Named, value: str | None, when: UncertainDate | None) -> None:
    meaning = resolve_named(one, seen(None))
    assert (meaning.value, meaning.when, meaning.days, meaning.unit) == (value, when, None, one.unit)


@pytest.mark.parametrize(
    ("published", "look", "years"),
    [
        # The year of January to December.
        ("2024-01-15", NEITHER, "2024 2024 2024 2024 2023 2023 2023 2023 2023 2023 2023 2023"),
        ("2024-01-15", FORWARD, "2024 2024 2024 2024 2024 2024 2024 2024 2024 2024 2024 2024"),
        ("2024-01-15", BACK, "2024 2024 2023 2023 2023 2023 2023 2023 2023 2023 2023 2023"),
        ("2024-06-15", NEITHER, "2024 2024 2024 2024 2024 2024 2024 2024 2024 2023 2023 2023"),
        ("2024-06-15", FORWARD, "2025 2025 2025 2025 2025 2024 2024 2024 2024 2024 2024 2024"),
        ("2024-06-15", BACK, "2024 2024 2024 2024 2024 2024 2024 2023 2023 2023 2023 2023"),
        ("2024-12-15", NEITHER, "2025 2025 2025 2024 2024 2024 2024 2024 2024 2024 2024 2024"),
        ("2024-12-15", FORWARD, "2025 2025 2025 2025 2025 2025 2025 2025 2025 2025 2025 2024"),
        ("2024-12-15", BACK, "2025 2024 2024 2024 2024 2024 2024 2024 2024 2024 2024 2024"),
    ],
)
def test_the_year_of_each_month(published: str, look: int, years: str) -> None:
    found = [resolve_named(Named(unit="month", month=month), seen(published, look)) for month in range(1, 13)]
    assert [meaning.value and meaning.value[:4] for meaning in found] == years.split()


@pytest.mark.parametrize(
    ("one", "look", "value"),
    [
        (Named(unit="quarter", number=1), NEITHER, "2024-Q1"),
        (Named(unit="quarter", number=3), NEITHER, "2024-Q3"),
        (Named(unit="quarter", number=4), NEITHER, "2023-Q4"),
        (Named(unit="quarter", number=4), FORWARD, "2024-Q4"),
        (Named(unit="quarter", number=1), FORWARD, "2025-Q1"),
        (Named(unit="quarter", number=3), BACK, "2023-Q3"),
        (Named(unit="half", number=1), NEITHER, "2024-H1"),
        (Named(unit="half", number=2), NEITHER, "2023-H2"),
        (Named(unit="half", number=2), FORWARD, "2024-H2"),
        (Named(unit="half", number=1), FORWARD, "2024-H1"),
        (Named(unit="week", number=1), NEITHER, "2024-W01"),
        (Named(unit="week", number=1), FORWARD, "2025-W01"),
        (Named(unit="week", number=53), NEITHER, "2024-W01"),
        (Named(unit="week", number=53), FORWARD, "2025-W01"),
        (Named(unit="week", number=39), NEITHER, "2023-W39"),
        (Named(unit="week", number=38), NEITHER, "2024-W38"),
        (Named(unit="season", number=6), NEITHER, "2024-SU"),
        (Named(unit="season", number=9), NEITHER, "2024-FA"),
        (Named(unit="season", number=12), NEITHER, "2023-WI"),
        (Named(unit="season", number=3), FORWARD, "2025-SP"),
        (Named(unit="season", number=12), FORWARD, "2024-WI"),
    ],
)
def test_the_year_of_other_units(one: Named, look: int, value: str) -> None:
    assert resolve_named(one, seen("2024-06-15", look)).value == value


@pytest.mark.parametrize(
    ("direction", "years"),
    [
        (-2, "2024 2024 2024 2024 2024 2023 2023 2023 2023 2023 2023 2023"),
        (-1, "2024 2024 2024 2024 2024 2023 2023 2023 2023 2023 2023 2023"),
        (0, "2024 2024 2024 2024 2024 2024 2024 2024 2024 2024 2024 2024"),
        (1, "2025 2025 2025 2025 2025 2025 2024 2024 2024 2024 2024 2024"),
        (2, "2025 2025 2025 2025 2025 2025 2024 2024 2024 2024 2024 2024"),
    ],
)
def test_last_this_and_next_month(direction: int, years: str) -> None:
    ones = [Named(unit="month", month=month, direction=direction) for month in range(1, 13)]
    assert [(resolve_named(one, seen("2024-06-15")).value or "")[:4] for one in ones] == years.split()


@pytest.mark.parametrize(
    ("published", "season", "last", "this", "following"),
    [
        ("2024-01-15", 12, "2022", "2023", "2024"),
        ("2024-02-29", 12, "2022", "2023", "2024"),
        ("2024-03-01", 12, "2023", "2024", "2024"),
        ("2024-12-01", 12, "2023", "2024", "2025"),
        ("2024-06-15", 6, "2023", "2024", "2025"),
        ("2024-08-31", 6, "2023", "2024", "2025"),
        ("2024-09-01", 6, "2024", "2024", "2025"),
        ("2024-05-31", 6, "2023", "2024", "2024"),
        ("2024-01-15", 3, "2023", "2024", "2024"),
        ("2024-11-30", 9, "2023", "2024", "2025"),
    ],
)
def test_last_this_and_next_season(published: str, season: int, last: str, this: str, following: str) -> None:
    ones = [Named(unit="season", number=season, direction=direction) for direction in (-1, 0, 1)]
    assert [(resolve_named(one, seen(published)).value or "")[:4] for one in ones] == [last, this, following]


@pytest.mark.parametrize(
    ("start", "by_start", "span", "value", "wanted"),
    [
        (1, False, None, "2024", "2024-01-01/2024-12-31"),
        (4, False, None, "2024", "2023-04-01/2024-03-31"),
        (10, False, None, "2024", "2023-10-01/2024-09-30"),
        (4, True, None, "2024", "2024-04-01/2025-03-31"),
        (4, True, 2023, "2023/2024", "2023-04-01/2024-03-31"),
        (1, False, 2023, "2023/2024", "2023-04-01/2024-03-31"),
        (7, False, 2023, "2023/2024", "2023-07-01/2024-06-30"),
    ],
)
def test_fiscal_years(start: int, by_start: bool, span: int | None, value: str, wanted: str) -> None:
    one = Named(unit="fiscal-year", year=2024, span_year=span)
    meaning = resolve_named(one, seen("2025-12-03", fiscal_start=start, by_start=by_start))
    assert (meaning.value, days(meaning)) == (value, wanted)


def test_fiscal_years_at_the_edge_of_the_calendar() -> None:
    edge = [
        resolve_named(Named(unit="fiscal-year", year=year), seen(None, fiscal_start=4))
        for year in (None, 1, 9999, 12000)
    ]
    assert [days(one) for one in edge] == [
        "0001-04-01/0002-03-31",
        "0001-04-01/0002-03-31",
        "9998-04-01/9999-03-31",
        "9998-04-01/9999-03-31",
    ]


@pytest.mark.parametrize(
    ("published", "look", "wanted"),
    [
        # 4 December without its year.
        ("2025-12-04", NEITHER, "2025-12-04"),
        ("2025-12-04", FORWARD, "2025-12-04"),
        ("2025-12-01", BACK, "2025-12-04"),
        ("2025-12-01", NEITHER, "2025-12-04"),
        ("2025-11-30", BACK, "2025-12-04"),
        ("2025-09-01", BACK, "2025-12-04"),
        ("2025-08-31", BACK, "2024-12-04"),
        ("2025-11-30", NEITHER, "2025-12-04"),
        ("2025-11-30", FORWARD, "2025-12-04"),
        ("2025-12-07", FORWARD, "2025-12-04"),
        ("2025-12-08", FORWARD, "2025-12-04"),
        ("2025-12-08", NEITHER, "2025-12-04"),
        ("2025-09-01", NEITHER, "2025-12-04"),
        ("2025-08-31", NEITHER, "2024-12-04"),
        ("2025-08-31", FORWARD, "2025-12-04"),
        ("2025-03-09", FORWARD, "2025-12-04"),
        ("2025-03-08", FORWARD, "2024-12-04"),
        ("2025-03-08", BACK, "2024-12-04"),
    ],
)
def test_a_day_without_its_year(published: str, look: int, wanted: str) -> None:
    assert days(resolve_named(Named(unit="day", month=12, day=4), seen(published, look))) == wanted


@pytest.mark.parametrize(
    ("one", "published", "wanted"),
    [
        (Named(unit="day", month=12, day=4, direction=-1), "2025-12-04", "2024-12-04"),
        (Named(unit="day", month=12, day=4, direction=-1), "2025-12-05", "2025-12-04"),
        (Named(unit="day", month=12, day=4, direction=0), "2025-12-05", "2025-12-04"),
        (Named(unit="day", month=12, day=4, direction=0), "2025-01-05", "2025-12-04"),
        (Named(unit="day", month=12, day=4, direction=1), "2025-12-04", "2026-12-04"),
        (Named(unit="day", month=12, day=4, direction=1), "2025-12-03", "2025-12-04"),
        (Named(unit="day", month=2, day=29, direction=0), "2025-12-03", None),
        (Named(unit="day", month=2, day=29, direction=1), "2025-12-03", "2028-02-29"),
        (Named(unit="day", month=2, day=29, direction=-1), "1904-02-28", "1896-02-29"),
        (Named(unit="day", month=2, day=29, direction=1), "1896-03-01", "1904-02-29"),
        (Named(unit="day", month=2, day=29, direction=1), "9999-03-01", None),
        (Named(unit="day", month=1, day=1, direction=-1), "0001-01-01", None),
        (Named(unit="day", month=12, day=31), "0001-01-01", "0001-12-31"),
        (Named(unit="day", month=1, day=1), "9999-12-31", "9999-01-01"),
        # The weekday settles the year, where one beside this year has it.
        (Named(unit="day", month=12, day=4, weekday=3), "2025-12-03", "2024-12-04"),
        (Named(unit="day", month=12, day=4, weekday=5), "2025-12-03", "2026-12-04"),
        (Named(unit="day", month=12, day=4, weekday=4), "2025-12-03", "2025-12-04"),
        (Named(unit="day", month=12, day=4, weekday=1), "2025-12-03", "2025-12-04"),
    ],
)
def test_a_day_of_a_year_that_is_told_otherwise(one: Named, published: str, wanted: str | None) -> None:
    assert days(resolve_named(one, seen(published))) == wanted


@pytest.mark.parametrize(
    ("day", "published", "look", "wanted"),
    [
        (15, "2025-12-15", BACK, "2025-12-15"),
        (15, "2025-12-15", FORWARD, "2025-12-15"),
        (15, "2025-12-14", NEITHER, "2025-11-15"),
        (15, "2025-12-14", FORWARD, "2025-12-15"),
        (15, "2025-12-16", FORWARD, "2026-01-15"),
        (15, "2025-12-16", NEITHER, "2025-12-15"),
        (31, "2025-12-03", NEITHER, "2025-10-31"),
        (31, "2025-11-03", FORWARD, "2025-12-31"),
        (30, "2025-02-03", FORWARD, "2025-03-30"),
        (30, "2025-03-03", BACK, "2025-01-30"),
        (31, "2025-01-03", BACK, "2024-12-31"),
        (15, "2025-01-03", BACK, "2024-12-15"),
    ],
)
def test_a_day_without_its_month(day: int, published: str, look: int, wanted: str) -> None:
    assert days(resolve_named(Named(unit="day", day=day), seen(published, look))) == wanted


@pytest.mark.parametrize(
    ("day", "weekday", "published", "look", "wanted"),
    [
        (13, 5, "2025-12-03", NEITHER, "2025-06-13"),
        (13, 5, "2025-12-03", FORWARD, "2026-02-13"),
        (13, 5, "2025-06-13", FORWARD, "2025-06-13"),
        (13, 5, "2026-01-13", BACK, "2026-02-13"),  # within a month, and the last one is longer ago
        (13, 5, "2026-01-12", BACK, "2025-06-13"),
        (13, 5, "2026-03-14", BACK, "2026-03-13"),
        (13, 5, "2026-02-14", NEITHER, "2026-02-13"),
        (31, 5, "2025-12-03", NEITHER, "2025-10-31"),
        (31, 5, "2025-12-03", FORWARD, "2026-07-31"),
        (29, 7, "2025-12-03", FORWARD, "2026-03-29"),
    ],
)
def test_a_weekday_and_a_day_without_its_month(day: int, weekday: int, published: str, look: int, wanted: str) -> None:
    assert days(resolve_named(Named(unit="day", day=day, weekday=weekday), seen(published, look))) == wanted


@pytest.mark.parametrize(
    ("published", "direction", "look", "wanted"),
    [
        # The days from Monday to Sunday, seen from a Wednesday and from a Sunday.
        ("2025-12-03", None, NEITHER, "12-01 12-02 12-03 11-27 11-28 11-29 11-30"),
        ("2025-12-03", None, BACK, "12-01 12-02 12-03 11-27 11-28 11-29 11-30"),
        ("2025-12-03", None, FORWARD, "12-08 12-09 12-03 12-04 12-05 12-06 12-07"),
        ("2025-12-03", 0, NEITHER, "12-01 12-02 12-03 12-04 12-05 12-06 12-07"),
        ("2025-12-03", -1, NEITHER, "11-24 11-25 11-26 11-27 11-28 11-29 11-30"),
        ("2025-12-03", -2, NEITHER, "11-24 11-25 11-26 11-27 11-28 11-29 11-30"),
        ("2025-12-03", 1, NEITHER, "12-08 12-09 12-10 12-11 12-12 12-13 12-14"),
        ("2025-12-03", 2, NEITHER, "12-08 12-09 12-10 12-11 12-12 12-13 12-14"),
        ("2025-12-03", 3, NEITHER, "12-08 12-09 12-10 12-04 12-05 12-06 12-07"),
        ("2025-12-03", -3, NEITHER, "12-01 12-02 11-26 11-27 11-28 11-29 11-30"),
        ("2025-12-03", 4, NEITHER, "12-15 12-16 12-17 12-11 12-12 12-13 12-14"),
        ("2025-12-03", 5, NEITHER, "12-15 12-16 12-17 12-18 12-19 12-20 12-21"),
        ("2025-12-03", -5, NEITHER, "11-24 11-25 11-19 11-20 11-21 11-22 11-23"),
        ("2025-12-07", None, NEITHER, "12-01 12-02 12-03 12-04 12-05 12-06 12-07"),
        ("2025-12-07", None, FORWARD, "12-08 12-09 12-10 12-11 12-12 12-13 12-07"),
        ("2025-12-07", -1, NEITHER, "12-01 12-02 11-26 11-27 11-28 11-29 11-30"),
        ("2025-12-07", 1, NEITHER, "12-08 12-09 12-10 12-11 12-12 12-13 12-14"),
    ],
)
def test_weekdays(published: str, direction: int | None, look: int, wanted: str) -> None:
    ones = [Named(unit="day", weekday=weekday, direction=direction) for weekday in range(1, 8)]
    assert [(days(resolve_named(one, seen(published, look))) or "")[5:] for one in ones] == wanted.split()


@pytest.mark.parametrize(
    ("one", "published", "look", "wanted"),
    [
        (Holiday("Christmas", year=2019), "2025-12-03", NEITHER, "2019-12-25"),
        (Holiday("Christmas"), "2025-12-03", NEITHER, "2025-12-25"),
        (Holiday("Christmas"), "2025-12-03", BACK, "2025-12-25"),
        (Holiday("Christmas"), "2025-08-03", BACK, "2024-12-25"),
        (Holiday("Christmas"), "2025-08-03", FORWARD, "2025-12-25"),
        (Holiday("Christmas"), "2025-12-22", BACK, "2025-12-25"),
        (Holiday("Christmas"), "2026-01-03", FORWARD, "2025-12-25"),
        (Holiday("Christmas"), "2026-05-03", FORWARD, "2026-12-25"),
        (Holiday("Christmas"), "2026-05-03", NEITHER, "2025-12-25"),
        (Holiday("Christmas"), "2025-12-25", NEITHER, "2025-12-25"),
        (Holiday("Christmas", direction=-1), "2025-12-25", NEITHER, "2024-12-25"),
        (Holiday("Christmas", direction=0), "2025-01-25", NEITHER, "2025-12-25"),
        (Holiday("Christmas", direction=1), "2025-12-25", NEITHER, "2026-12-25"),
        (Holiday("Christmas"), None, NEITHER, None),
        (Holiday("Towel Day"), "2025-12-03", NEITHER, None),
        (Holiday("Leap Day", year=2023), "2025-12-03", NEITHER, None),
        (Holiday("Labor Day", year=2021, weekend=True), "2025-12-03", NEITHER, "2021-09-04/2021-09-06"),
        (Holiday("Easter", year=2019, weekend=True), "2025-12-03", NEITHER, "2019-04-20/2019-04-21"),
        (Holiday("Thanksgiving", year=2019, weekend=True), "2025-12-03", NEITHER, "2019-11-30/2019-12-01"),
        (Holiday("Election Day", year=2019, weekend=True), "2025-12-03", NEITHER, "2019-11-09/2019-11-10"),
    ],
)
def test_holidays(one: Holiday, published: str | None, look: int, wanted: str | None) -> None:
    assert days(resolve_holiday(one, seen(published, look))) == wanted


@pytest.mark.parametrize(("key", "about"), [("Diwali", True), ("Eid al-Fitr", True), ("Easter", False)])
def test_days_that_the_moon_sets_are_known_about(key: str, about: bool) -> None:
    when = resolve_holiday(Holiday(key, year=2019), seen(None)).when
    assert isinstance(when, UncertainDate)
    assert when.approximate is about
    assert resolve_holiday(Holiday("Towel Day"), seen(None)).unit == "day"
    assert resolve_holiday(Holiday("Easter", year=2019, weekend=True), seen(None)).value == "2019-W16-WE"
