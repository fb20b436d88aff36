"""Dates, as a caller sees them: words, TIMEX3 value and the days meant, against one date of publication."""

from __future__ import annotations

import datetime

import pytest

from summitkit.model.document import Document, Source
from summitkit.model.when import DatePrecision, DateRange, UncertainDate
from summitkit.parse.dates import parse_dates

PUBLISHED = "2025-12-03"  # a Wednesday


def found(text: str, published: str | None = PUBLISHED) -> list[tuple[str, str | None, str | None]]:
    return [
        (mention.evidence.quote, mention.timex_value, None if mention.date is None else mention.date.edtf)
        for mention in parse_dates(text, published=published)
    ]


@pytest.mark.parametrize(
    ("text", "words", "value", "edtf"),
    [
        ("He will be there on December 4–5.", "December 4–5", "2025-12-04/2025-12-05", "2025-12-04/2025-12-05"),
        ("sanctions announced on November 21", "November 21", "2025-11-21", "2025-11-21"),
        ("It was signed on Feb. 10, 1999, in Rome.", "Feb. 10, 1999", "1999-02-10", "1999-02-10"),
        ("on the 4th of July 1976", "4th of July 1976", "1976-07-04", "1976-07-04"),
        ("from 9 to 12 June 2014", "9 to 12 June 2014", "2014-06-09/2014-06-12", "2014-06-09/2014-06-12"),
        ("on 22/04/2019", "22/04/2019", "2019-04-22", "2019-04-22"),
        ("on 4.12.2025", "4.12.2025", "2025-12-04", "2025-12-04"),
        ("The talks ended on Friday.", "Friday", "2025-11-28", "2025-11-28"),
        ("They will meet on Friday.", "Friday", "2025-12-05", "2025-12-05"),
        ("The two met on Wednesday.", "Wednesday", "2025-12-03", "2025-12-03"),
        ("The talks are scheduled for Monday.", "Monday", "2025-12-08", "2025-12-08"),
        ("He would not comment Monday.", "Monday", "2025-12-01", "2025-12-01"),
        ("He left last Friday.", "last Friday", "2025-11-28", "2025-11-28"),
        ("It opens next Monday.", "next Monday", "2025-12-08", "2025-12-08"),
        ("They met yesterday.", "yesterday", "2025-12-02", "2025-12-02"),
        ("last week", "last week", "2025-W48", "2025-11-24/2025-11-30"),
        ("this month", "this month", "2025-12", "2025-12"),
        ("next year", "next year", "2026", "2026"),
        ("in the third quarter of 2024", "third quarter of 2024", "2024-Q3", "2024-35"),
        ("next year's first quarter", "next year's first quarter", "2026-Q1", "2026-33"),
        ("in the second half of 2019", "second half of 2019", "2019-H2", "2019-41"),
        ("in the summer of 2019", "summer of 2019", "2019-SU", "2019-22"),
        ("in the 1990s", "1990s", "199X", "199X"),
        ("in the 19th century", "19th century", "18XX", "18XX"),
        ("in early May 2024", "early May 2024", "2024-05", "2024-05-01~/2024-05-10~"),
        ("in late 2024", "late 2024", "2024", "2024-09-01~/2024-12-31~"),
        ("His first visit since 2021.", "2021", "2021", "2021/.."),
        ("by 2030", "2030", "2030", "../2030"),
        ("before 2018", "2018", "2018", "../2017-12-31"),
        ("after 2016", "2016", "2016", "2017-01-01/.."),
        ("between 2019 and 2021", "between 2019 and 2021", "2019/2021", "2019/2021"),
        ("from Oct. 29 to Nov. 2", "from Oct. 29 to Nov. 2", "2025-10-29/2025-11-02", "2025-10-29/2025-11-02"),
        ("1994–97", "1994–97", "1994/1997", "1994/1997"),
        ("three days ago", "three days ago", "2025-11-30", "2025-11-30"),
        ("a week ago", "a week ago", "2025-W48", "2025-11-26~"),
        ("a decade ago", "a decade ago", "2015", "2015~"),
        ("two weeks after 15 January 2024", "two weeks after 15 January 2024", "2024-01-29", "2024-01-29"),
        ("It will open in two weeks.", "two weeks", "2025-W51", "2025-12-17~"),
        ("the first week of 2015", "first week of 2015", "2015-W01", "2014-12-29/2015-01-04"),
        ("the third Sunday of October 1999", "third Sunday of October 1999", "1999-10-17", "1999-10-17"),
        ("on Tuesday of last week", "Tuesday of last week", "2025-11-25", "2025-11-25"),
        ("October last year", "October last year", "2024-10", "2024-10"),
        ("last October", "last October", "2025-10", "2025-10"),
        ("on Christmas Eve", "Christmas Eve", "2025-12-24", "2025-12-24"),
        ("Good Friday 2018", "Good Friday 2018", "2018-03-30", "2018-03-30"),
        ("the week beginning 4 February 2019", "week beginning 4 February 2019", "2019-W06", "2019-02-04/2019-02-10"),
        ("the past three years", "past three years", "P3Y", "2022-12-03/2025-12-02"),
    ],
)
def test_one_expression(text: str, words: str, value: str, edtf: str) -> None:
    assert found(text) == [(words, value, edtf)]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("a two-day visit", "two-day", "P2D"),
        ("for five and a half hours", "five and a half hours", "PT5H30M"),
        ("in recent years", "recent years", "PXY"),
        ("in the coming months", "coming months", "PXM"),
        ("every two years", "every two years", "P2Y"),
        ("They meet on Mondays.", "Mondays", "XXXX-WXX-1"),
        ("100,000 barrels a day", "a day", "P1D"),
        ("He now lives there.", "now", "PRESENT_REF"),
        ("It was recently extended.", "recently", "PAST_REF"),
        ("in the near future", "near future", "FUTURE_REF"),
    ],
)
def test_expressions_that_mean_no_particular_days(text: str, words: str, value: str) -> None:
    assert found(text) == [(words, value, None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("at 10:35 a.m. on Friday", [("10:35 a.m. on Friday", "2025-11-28T10:35", "2025-11-28")]),
        ("He left Friday morning.", [("Friday morning", "2025-11-28TMO", "2025-11-28")]),
        ("last night", [("last night", "2025-12-02TNI", "2025-12-02")]),
        ("at 14:30 GMT", [("14:30 GMT", "2025-12-03T14:30Z", "2025-12-03")]),
    ],
)
def test_times_of_day(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(text) == expected


def test_days_in_a_list_are_several() -> None:
    assert [words for words, _, _ in found("on April 24 and 25, 1999")] == ["April 24", "25, 1999"]
    assert [value for _, value, _ in found("on Tuesday or Thursday of last week")] == ["2025-12-02", "2025-11-27"]


@pytest.mark.parametrize(
    "text",
    [
        "It may rain, and they may march on.",
        "The march went on; Theresa May and Jan Kavan came.",
        "the second man and a second thought",
        "The Sun sat down; the wed pair sang.",
        "They won 3-1 and lost 2-1.",
        "under Article 5, section 4.2 and Resolution 1973",
        "on flight 1998 in room 1990",
        "1,200 people and the 1990 troops, 2000 soldiers",
        "the Su-57, the S-400, a Boeing 747-400",
        "a 44-year-old man in his 30s",
        "24/7, 1/2 and 50-50",
        "for $2000 or 2010 dollars",
    ],
)
def test_near_misses(text: str) -> None:
    assert found(text) == []


def test_without_publication_the_year_stays_unknown() -> None:
    (mention,) = parse_dates("He will be in New Delhi on December 4.")
    assert mention.date == UncertainDate(month=12, day=4)
    assert mention.timex_value == "XXXX-12-04"
    (interval,) = parse_dates("on December 4–5")
    assert interval.date == DateRange(start=UncertainDate(month=12, day=4), end=UncertainDate(month=12, day=5))
    assert found("They met on Friday.", None) == [("Friday", "XXXX-WXX-5", "XXXX-XX-XX")]
    assert found("They met last week.", None) == []


@pytest.mark.parametrize(
    ("text", "country", "first", "last"),
    [
        ("in FY 2023–24", None, "2023-04-01", "2024-03-31"),
        ("India's trade in 2023-24", None, "2023-04-01", "2024-03-31"),
        ("the US fiscal year 2024", None, "2023-10-01", "2024-09-30"),
        ("Japan's fiscal 2024", None, "2024-04-01", "2025-03-31"),
        ("FY24", "IN", "2023-04-01", "2024-03-31"),
        ("FY24", "AU", "2023-07-01", "2024-06-30"),
        ("fiscal 1989", None, "1989-01-01", "1989-12-31"),
    ],
)
def test_fiscal_years_start_as_their_country_has_it(text: str, country: str | None, first: str, last: str) -> None:
    (mention,) = parse_dates(text, published=PUBLISHED, country=country)
    assert isinstance(mention.date, UncertainDate)
    assert mention.date.precision is DatePrecision.FISCAL_YEAR
    assert (str(mention.date.earliest), str(mention.date.latest)) == (first, last)


def test_later_counts_from_the_date_named_before() -> None:
    assert found("He came in 2015 and three years later.")[1] == ("three years later", "2018", "2018")
    assert found("Sales fell in the third quarter from a year earlier.")[1] == ("a year earlier", "2024-Q3", "2024-35")
    assert found("They met on May 4, 2019, and the next day.")[1] == ("next day", "2019-05-05", "2019-05-05")


def test_a_document_brings_its_own_date() -> None:
    document = Document("They met on Friday.", Source(published=datetime.date(2006, 11, 5)))
    (mention,) = parse_dates(document)
    assert mention.timex_value == "2006-11-03"
    mention.evidence.verify(document)
    with pytest.raises(TypeError, match="brings its own source"):
        parse_dates(document, published="2006-11-06")
    with pytest.raises(ValueError, match="ISO 8601"):
        parse_dates("today", published="yesterday")


def test_leap_days_fall_on_years_that_have_them() -> None:
    assert found("on Feb. 29", "2021-03-22") == [("Feb. 29", "2020-02-29", "2020-02-29")]
    assert found("on Feb. 29, 2021") == [("Feb. 29, 2021", "XXXX-02-29", "XXXX-02-29")]
