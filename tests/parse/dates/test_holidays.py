"""Every feast in three years, one of them a leap year, and the ways in which names are written."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from summitkit.parse.dates.holidays import HOLIDAY, HOLIDAY_WORDS, HOLIDAYS, MOONLIT, holiday_date

TABLE = Path(__file__).parents[2] / "data" / "dates" / "holidays.tsv"


def rows() -> list[dict[str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t"))


def test_the_table_is_whole() -> None:
    assert sorted(row["name"] for row in rows()) == sorted(HOLIDAYS)


@pytest.mark.parametrize("year", [2019, 2023, 2024])
def test_every_day_of_a_year(year: int) -> None:
    wanted = {row["name"]: f"{year}-{row[str(year)]}" if row[str(year)] else "None" for row in rows()}
    assert {name: str(holiday_date(name, year)) for name in HOLIDAYS} == wanted


@pytest.mark.parametrize(
    ("name", "days"),
    [
        # First and last days of the month on which an nth weekday can fall.
        ("labor day", ["2014-09-01", "2015-09-07"]),
        ("thanksgiving", ["2018-11-22", "2012-11-22", "2007-11-22", "2001-11-22", "2019-11-28"]),
        ("election day", ["2010-11-02", "2016-11-08"]),
        ("memorial day", ["2010-05-31", "2015-05-25"]),
        ("mlk day", ["2018-01-15", "2013-01-21"]),
        ("victoria day", ["2021-05-24", "2020-05-18"]),
        ("arbor day", ["2021-04-30", "2022-04-29"]),
        ("easter", ["2008-03-23", "2011-04-24", "2000-04-23"]),
        ("orthodox easter", ["2008-04-27", "2011-04-24", "2021-05-02"]),
        # The Islamic year goes through all seasons in 33 common ones.
        ("eid al-fitr", ["1986-06-08", "1990-04-26", "1994-03-13", "2005-11-03", "2018-06-15", "2022-05-02"]),
        ("ashura", ["1989-08-12", "2002-03-24", "2007-01-29", "2016-10-11", "2021-08-18"]),
        # Two in one common year: the first of them.
        ("islamic new year", ["2008-01-09", "2012-11-15"]),
    ],
)
def test_days_of_other_years(name: str, days: list[str]) -> None:
    assert [str(holiday_date(name, int(day[:4]))) for day in days] == days


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("New Year’s Day", "2019-01-01"),
        ("NEW YEARS DAY", "2019-01-01"),
        ("Valentines Day", "2019-02-14"),
        ("Presidents Day", "2019-02-18"),
        ("President's Day", "2019-02-18"),
        ("St Patrick's Day", "2019-03-17"),
        ("St. Patricks Day", "2019-03-17"),
        ("Martin Luther King Jr Day", "2019-01-21"),
    ],
)
def test_apostrophes_and_stops_may_be_missing(written: str, day: str) -> None:
    assert str(holiday_date(written, 2019)) == day


@pytest.mark.parametrize(("name", "year"), [("towel day", 2019), ("easter", 0), ("easter", 10000), ("diwali", 0)])
def test_no_day(name: str, year: int) -> None:
    assert holiday_date(name, year) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Christmas Eve", "Christmas Eve"),
        ("Christmas Even", "Christmas Eve"),
        ("christmas time", "christmas"),
        ("Easter Mondays", "Easter Monday"),
        ("New Years' Day", "New Years' Day"),
        ("New Year’s Eve", "New Year’s Eve"),
        ("St Andrews Day", "St Andrews Day"),
        ("Martin Luther King Jr. Day", "Martin Luther King Jr. Day"),
        ("Eid al-Fitr", "Eid al-Fitr"),
        ("Twelfth Nightingale", "Twelfth Night"),
    ],
)
def test_the_longest_name_is_matched(text: str, words: str) -> None:
    match = re.match(HOLIDAY, text, re.IGNORECASE)
    assert match is not None
    assert match[0] == words


def test_what_opens_a_name() -> None:
    words = HOLIDAY_WORDS.split()
    assert {"christmas", "new", "eid", "st", "valentine", "valentines", "eid-ul-fitr"} <= set(words)
    assert words == sorted(set(words))
    assert not {"eve", "friday", "night"} & set(words)


def test_days_set_by_the_moon() -> None:
    assert {"diwali", "ashura", "eid al-fitr", "eid-ul-adha", "hijri new year", "feast of the sacrifice"} <= MOONLIT
    assert not {"easter", "chinese new year", "epiphany", "passover"} & MOONLIT
