from __future__ import annotations

import datetime

import pytest

import summitkit as sk
from summitkit.reason.matching.days import Days, around, days_of, gap, span_of, until

DAY = datetime.date(2024, 5, 20)


def on(day: int, month: int = 5) -> datetime.date:
    return datetime.date(2024, month, day)


def test_the_days_of_a_date_are_exact_and_those_of_a_month_are_not() -> None:
    assert days_of(None) is None
    assert days_of(sk.UncertainDate.on(DAY)) == Days(DAY, DAY)
    assert days_of(sk.UncertainDate.in_month(2024, 5)) == Days(on(1), on(31), exact=False)
    one, month = sk.UncertainDate.on(on(3)), sk.UncertainDate.in_month(2024, 6)
    assert days_of(sk.DateRange(start=one, end=sk.UncertainDate.on(on(9)))) == Days(on(3), on(9))
    assert days_of(sk.DateRange(start=one, end=month)) == Days(on(3), on(30, 6), exact=False)


def test_a_span_goes_from_its_start_to_its_end_whichever_is_known() -> None:
    first, last = sk.UncertainDate.on(on(3)), sk.UncertainDate.on(on(9))
    assert span_of(first, last) == span_of(last, first) == Days(on(3), on(9))
    assert span_of(first, None) == Days(on(3), on(3))
    assert span_of(None, last) == Days(on(9), on(9))
    assert span_of(None, None) is None
    assert span_of(first, sk.UncertainDate.in_month(2024, 5)) == Days(on(1), on(31), exact=False)


def test_days_around_a_day_are_judged_and_end_with_the_calendar() -> None:
    assert around(None, 1, 1) is None
    assert around(DAY, 19, 11) == Days(on(1), on(31), said=False, exact=False)
    assert around(DAY, 0, 0) == Days(DAY, DAY, said=False, exact=False)
    first, last = datetime.date.min, datetime.date.max
    assert around(first, 400, 1) == Days(first, datetime.date(1, 1, 2), said=False, exact=False)
    assert around(last, 1, 400) == Days(datetime.date(9999, 12, 30), last, said=False, exact=False)


@pytest.mark.parametrize(
    ("one", "other", "days"),
    [((1, 5), (5, 9), 0), ((1, 5), (3, 4), 0), ((1, 5), (6, 9), 1), ((1, 5), (15, 19), 10), ((7, 7), (7, 7), 0)],
)
def test_the_gap_is_what_lies_between(one: tuple[int, int], other: tuple[int, int], days: int) -> None:
    left, right = (Days(on(first), on(last)) for first, last in (one, other))
    assert gap(left, right) == gap(right, left) == days


def test_what_is_to_be_by_a_day_begins_on_the_day_of_publication() -> None:
    end = sk.DateRange(start=None, end=sk.UncertainDate.on(on(31)))
    days = days_of(end)
    assert days == Days(on(31), on(31))
    assert until(days, end, DAY) == Days(DAY, on(31), exact=False)
    assert until(days, end, on(31)) == Days(on(31), on(31), exact=False)
    assert until(days, end, on(1, 6)) == days
    assert until(days, end, None) == days
    assert until(None, end, DAY) is None
    said = sk.UncertainDate.on(on(31))
    assert until(days_of(said), said, DAY) == days_of(said)
