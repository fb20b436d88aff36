"""Dates written in many ways parse back to themselves; any string is safe."""

from __future__ import annotations

import datetime

from hypothesis import given
from hypothesis import strategies as st

from summitkit.model.when import DateRange, UncertainDate
from summitkit.parse.dates import parse_dates

DAYS = st.dates(datetime.date(1900, 1, 1), datetime.date(2059, 12, 31))
FORMS = (
    "{0:%B} {0.day}, {0.year}",
    "{0:%b}. {0.day}, {0.year}",
    "{0.day} {0:%B} {0.year}",
    "{0.day} {0:%B}, {0.year}",
    "the {0.day}th of {0:%B} {0.year}",
    "{0:%A}, {0:%B} {0.day}, {0.year}",
    "{0:%A} {0.day} {0:%B} {0.year}",
    "{0:%Y-%m-%d}",
    "{0:%Y/%m/%d}",
    "{0:%m/%d/%Y}",
    "{0.day}.{0.month}.{0.year}",
    "{0.year}-{0:%b}-{0:%d}",
    "{0:%b}.{0.day}, {0.year}",
    "{0.day}{0:%b}{0.year}",
    "{0.day}.{0:%b}.{0.year}",
    "the {0.day}th {0:%B}, {0.year}",
    "{0.month} / {0.day} / {0.year}",
    "{0.month}/{0.day} {0.year}",
    "{0.year} {0:%B} {0.day}",
    "{0.day} {0:%B} {0.year}, {0:%A}",
)
WORDS = (
    "Friday", "May", "march", "last", "next", "the", "a", "of", "three", "two-day", "1998", "20", "4.2", "days",
    "week",
    "ago", "from", "to", "between", "and", "Oct.", "–", "-", "/", ",", ".", "quarter", "2023–24", "early", "end",
    "since",
    "now", "10:35", "a.m.", "'90s", "Easter", "\n", "\n\n", "FY", "first", "half", "third",
    "century", "every", "second",
    "other", "Mondays", "same", "year", "ended", "later", "or", "before", "after", "in", "about", "weekend", "'s",
    "tomorrow", "morning", "(", ")", "last", "9/11", "12", "spring", "decade", "Christmas", "couple", "business",
)  # fmt: skip


@given(DAYS, st.sampled_from(FORMS), DAYS)
def test_a_whole_day_is_read_back_from_every_form(day: datetime.date, form: str, published: datetime.date) -> None:
    written = form.format(day)
    text = f"They met there on {written} and left."
    (mention,) = parse_dates(text, published=published)
    assert mention.date == UncertainDate.on(day)
    assert mention.timex_value == day.isoformat()
    assert mention.evidence.quote in {written, written.removeprefix("the ")}


@given(DAYS, st.integers(1, 400), DAYS)
def test_a_range_is_read_back(first: datetime.date, length: int, published: datetime.date) -> None:
    last = first + datetime.timedelta(length)
    text = f"from {first.day} {first:%B} {first.year} to {last.day} {last:%B} {last.year}"
    (mention,) = parse_dates(text, published=published)
    assert mention.date == DateRange(start=UncertainDate.on(first), end=UncertainDate.on(last))


@given(DAYS)
def test_a_day_without_year_lies_within_a_year_of_publication(published: datetime.date) -> None:
    for words in ("They met on Sept. 2.", "They will meet on Sept. 2."):
        (mention,) = parse_dates(words, published=published)
        assert isinstance(mention.date, UncertainDate)
        assert mention.date.earliest is not None
        assert (mention.date.earliest.month, mention.date.earliest.day) == (9, 2)
        assert abs((mention.date.earliest - published).days) <= 366


@given(st.dates())
def test_a_weekday_lies_within_a_week(published: datetime.date) -> None:
    for mention in parse_dates("They met on Friday and will meet on Monday.", published=published):
        assert isinstance(mention.date, UncertainDate)
        assert mention.date.earliest is not None
        assert abs((mention.date.earliest - published).days) <= 7


def _hold(text: str, published: datetime.date | None) -> None:
    mentions = parse_dates(text, published=published)
    end = 0
    for mention in mentions:
        assert mention.span.start >= end
        assert text[mention.span.start : mention.span.end] == mention.evidence.quote
        assert mention.timex_value is not None or mention.date is not None
        end = mention.span.end
    assert parse_dates(text, published=published) == mentions


@given(st.text(max_size=200), st.none() | st.dates())
def test_any_string_is_safe(text: str, published: datetime.date | None) -> None:
    _hold(text, published)


@given(st.lists(st.sampled_from(WORDS), max_size=24), st.none() | st.dates())
def test_any_words_of_time_are_safe(words: list[str], published: datetime.date | None) -> None:
    _hold(" ".join(words), published)
    _hold("".join(words), published)
