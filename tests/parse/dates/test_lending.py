"""What the two ends of a range lend each other, and the week or month around both."""

from __future__ import annotations

import attrs
import pytest

from summitkit.parse.dates.expressions import Expression, Holiday, Inside, Interval, Lasting, Named, Near, Part, Window
from summitkit.parse.dates.lending import hosted, lent, up_to

NEXT_WEEK, NEXT_MONTH, NEXT_YEAR = Near("week", 1), Near("month", 1), Near("year", 1)
THIRD, TWELFTH = Named(unit="day", day=3), Named(unit="day", day=12)
MONDAY, FRIDAY = Named(unit="day", weekday=1), Named(unit="day", weekday=5)
LAST_FRIDAY = Named(unit="day", weekday=5, direction=-1)
MAY_3, MAY_12 = Named(unit="day", month=5, day=3), Named(unit="day", month=5, day=12)
MAY, NOVEMBER, FEBRUARY = (Named(unit="month", month=month) for month in (5, 11, 2))


def in_year(one: Named, year: int) -> Named:
    return attrs.evolve(one, year=year)


@pytest.mark.parametrize(
    ("first", "last", "lender", "borrower"),
    [
        # A day takes the month and the year of the last one.
        (THIRD, MAY_12, MAY_3, MAY_12),
        (THIRD, in_year(MAY_12, 2017), in_year(MAY_3, 2017), in_year(MAY_12, 2017)),
        (THIRD, TWELFTH, THIRD, TWELFTH),
        (THIRD, MAY, THIRD, MAY),
        (Named(unit="day", day=18), Named(unit="century", year=1900), Named(unit="century", year=1700), None),
        (Named(unit="day"), Named(unit="century", year=1900), Named(unit="day"), None),
        # A day after the first one takes its month and year.
        (MAY_3, TWELFTH, MAY_3, MAY_12),
        (in_year(MAY_3, 2017), TWELFTH, in_year(MAY_3, 2017), in_year(MAY_12, 2017)),
        (MAY_12, THIRD, MAY_12, THIRD),
        (MAY_3, THIRD, MAY_3, THIRD),
        (MAY, THIRD, MAY, THIRD),
        (MAY_3, FRIDAY, MAY_3, FRIDAY),
        # The first end takes the last one's year, or the year before.
        (NOVEMBER, in_year(FEBRUARY, 2017), in_year(NOVEMBER, 2016), None),
        (FEBRUARY, in_year(NOVEMBER, 2017), in_year(FEBRUARY, 2017), None),
        (MAY, in_year(MAY, 2017), in_year(MAY, 2017), None),
        (MAY_3, in_year(MAY_12, 2017), in_year(MAY_3, 2017), None),
        (MAY_12, in_year(MAY_3, 2017), in_year(MAY_12, 2016), None),
        (MAY_12, in_year(MAY_12, 2017), in_year(MAY_12, 2017), None),
        (MAY_12, in_year(MAY, 2017), in_year(MAY_12, 2017), None),
        (MAY, in_year(MAY_12, 2017), in_year(MAY, 2017), None),
        (MAY_12, FEBRUARY, MAY_12, FEBRUARY),
        (
            Named(unit="quarter", number=1),
            Named(unit="quarter", number=3, year=2017),
            Named(unit="quarter", number=1, year=2017),
            None,
        ),
        (
            Named(unit="quarter", number=1),
            Named(unit="half", number=2, year=2017),
            Named(unit="quarter", number=1),
            None,
        ),
        (MONDAY, Named(unit="year", year=2017), MONDAY, None),
        (in_year(MAY, 2015), in_year(NOVEMBER, 2017), in_year(MAY, 2015), None),
        # The longer unit around the last end holds the first one too.
        (MONDAY, Inside(FRIDAY, NEXT_WEEK), Inside(MONDAY, NEXT_WEEK), None),
        (LAST_FRIDAY, Inside(FRIDAY, NEXT_WEEK), LAST_FRIDAY, None),
        (THIRD, Inside(TWELFTH, NEXT_MONTH), Inside(THIRD, NEXT_MONTH), None),
        (FEBRUARY, Inside(MAY, NEXT_YEAR), Inside(FEBRUARY, NEXT_YEAR), None),
        (MAY, Inside(MAY, NEXT_YEAR), Inside(MAY, NEXT_YEAR), None),
        (NOVEMBER, Inside(MAY, NEXT_YEAR), NOVEMBER, None),
        (attrs.evolve(FEBRUARY, direction=-1), Inside(MAY, NEXT_YEAR), attrs.evolve(FEBRUARY, direction=-1), None),
        (FEBRUARY, Inside(Holiday("easter"), NEXT_YEAR), FEBRUARY, None),
        (Named(unit="quarter", number=1), Inside(MAY, NEXT_YEAR), Named(unit="quarter", number=1), None),
        (FEBRUARY, Inside(Named(unit="quarter", number=2), NEXT_YEAR), FEBRUARY, None),
        # Other ends keep what they have.
        (Near("day", 0), TWELFTH, Near("day", 0), None),
        (MAY_3, Near("month", 1), MAY_3, None),
        (Part("early", MAY), MAY_12, Part("early", MAY), None),
    ],
)
def test_ends_of_a_range(first: Expression, last: Expression, lender: Expression, borrower: Expression | None) -> None:
    assert lent(first, last) == (lender, borrower or last)


THE_YEAR, LENGTH = Near("year", 0, mentioned=True), Lasting(9, "month")


@pytest.mark.parametrize(
    ("length", "gap", "last", "window"),
    [
        (THE_YEAR, "ended", MAY_12, Window(1, "year", -1, MAY_12)),
        (THE_YEAR, "ending", MAY, Window(1, "year", -1, MAY)),
        (Near("week", 0, mentioned=True), "ended on", MAY_12, Window(1, "week", -1, MAY_12)),
        (Near("month", 0, mentioned=True), "ending on", MAY_12, Window(1, "month", -1, MAY_12)),
        (Near("quarter", 0, mentioned=True), "ended", MAY_12, Window(1, "quarter", -1, MAY_12)),
        (Near("day", 0, mentioned=True), "ended", MAY_12, None),
        (Near("year", 0), "ended", MAY_12, None),
        (Near("year", -1, mentioned=True), "ended", MAY_12, None),
        (THE_YEAR, "to", MAY_12, None),
        (THE_YEAR, "of", MAY_12, None),
        (THE_YEAR, "ended", FRIDAY, None),
        (THE_YEAR, "ended", NEXT_WEEK, None),
        (LENGTH, "ended", MAY_12, Window(9, "month", -1, MAY_12)),
        (LENGTH, "to", MAY, Window(9, "month", -1, MAY)),
        (LENGTH, "through", MAY, Window(9, "month", -1, MAY)),
        (LENGTH, "till", MAY, Window(9, "month", -1, MAY)),
        (LENGTH, "until", MAY, Window(9, "month", -1, MAY)),
        (LENGTH, "from", MAY, None),
        (Lasting(9, "day"), "to", MAY, None),
        (Lasting(None, "month"), "to", MAY, None),
        (Lasting(1, "year", rest=LENGTH), "to", MAY, None),
        (FRIDAY, "to", MAY, None),
    ],
)
def test_lengths_that_end_with_a_day(length: Expression, gap: str, last: Expression, window: Window | None) -> None:
    assert up_to(length, gap, last) == window


@pytest.mark.parametrize(
    ("whole", "first", "last", "fits"),
    [
        (NEXT_WEEK, MONDAY, FRIDAY, True),
        (NEXT_MONTH, THIRD, TWELFTH, True),
        (NEXT_WEEK, THIRD, TWELFTH, False),
        (NEXT_MONTH, MONDAY, FRIDAY, False),
        (NEXT_YEAR, THIRD, TWELFTH, False),
        (NEXT_WEEK, MONDAY, LAST_FRIDAY, False),
        (NEXT_WEEK, LAST_FRIDAY, FRIDAY, False),
        (NEXT_MONTH, MAY_3, TWELFTH, False),
        (NEXT_MONTH, THIRD, MAY_12, False),
        (NEXT_MONTH, THIRD, Near("day", 1), False),
        (NEXT_WEEK, Near("day", 1), FRIDAY, False),
        (Named(unit="month", month=5), THIRD, TWELFTH, False),
    ],
)
def test_a_range_in_a_week_or_month(whole: Expression, first: Expression, last: Expression, fits: bool) -> None:
    both = (
        Interval(Inside(first, whole), Inside(last, whole))
        if isinstance(first, Named) and isinstance(last, Named)
        else None
    )
    assert hosted(whole, Interval(first, last)) == (both if fits else None)
    assert hosted(whole, first) is None
