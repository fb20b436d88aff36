"""What two neighbouring expressions mean together, given the words between them."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from summitkit.parse.dates.expressions import (
    At,
    Clock,
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
    Window,
)
from summitkit.parse.dates.joining_wholes import (
    COMMON_ORDINAL,
    inside,
    is_weekday_alone,
    nth_of,
    possessive,
    same_last_year,
    whole_first,
    with_year,
    year_first,
)

__all__ = ["join"]

Joiner = Callable[[Expression, str, Expression], "Expression | None"]
_LENGTHS = ("year", "month", "week", "day", "hour", "minute", "second")


def join(one: Expression, gap: str, other: Expression) -> Expression | None:
    """Return what both mean together, or None where they are two times.

    Args:
        one: the first expression.
        gap: the words between in lower case; " " where only white space stands there, "" where nothing does.
        other: the second expression.
    """
    for joiner in _JOINERS:
        meaning = joiner(one, gap, other)
        if meaning is not None:
            return meaning
    return None


def _is_day(meaning: Expression) -> bool:
    return isinstance(meaning, Holiday) or (isinstance(meaning, (Named, Near)) and meaning.unit == "day")


def _weekday_and_day(one: Expression, gap: str, other: Expression) -> Expression | None:
    """Join "Friday, Oct. 23", "this Friday-Jun-15", "today, 4 May"; an interval's weekday belongs to its first day."""
    if gap not in {",", " ", ", the", "the", "-", "("}:
        return None
    if isinstance(one, Near) and one.unit == "day" and not one.mentioned and isinstance(other, Named) and other.month:
        return other if other.day else None
    if not isinstance(one, Named) or one.weekday is None or one.day:
        return None
    if isinstance(other, Interval) and isinstance(other.first, Named) and other.first.unit == "day":
        return other
    if not isinstance(other, Named) or other.weekday is not None or not _is_date(other, gap):
        return None
    direction = other.direction if one.direction is None or other.month is not None else one.direction
    return attrs.evolve(other, weekday=one.weekday, direction=direction)


def _is_date(one: Named, gap: str) -> bool:
    """Say whether an expression is a day of a month; "on Friday, the first time since May" numbers something else."""
    if one.unit != "day" or one.day is None:
        return False
    return not gap.startswith(",") or bool(one.month or one.number) or one.day > COMMON_ORDINAL


def _part_and_date(one: Expression, gap: str, other: Expression) -> Expression | None:
    """Join "Friday night, Oct. 23", "the night of Friday, Oct. 23"."""
    if not isinstance(one, At) or not isinstance(other, Named) or not other.month or gap not in {",", "("}:
        return None
    day = _weekday_and_day(one.day, gap, other)
    return None if day is None else At(day, one.clock)


def _day_and_weekday(one: Expression, gap: str, other: Expression) -> Expression | None:
    """Join "two months from today on Tuesday", "Dec. 4 (Thursday)", "4 December, Thursday", "next week on Tuesday"."""
    if not isinstance(other, Named) or other.unit != "day" or other.weekday is None or other.day or other.direction:
        return None
    if isinstance(one, Named) and one.day and one.month and not one.weekday and gap in {"(", ",", " "}:
        return attrs.evolve(one, weekday=other.weekday)
    if gap not in {"on", ". on"}:
        return None
    if (isinstance(one, Near) and one.unit in {"week", "weekend"}) or (isinstance(one, Nth) and one.unit == "week"):
        return Inside(other, one)
    return Inside(other, Part("from", one)) if isinstance(one, Shifted) and one.anchor is not None else None


def _day_and_clock(one: Expression, gap: str, other: Expression) -> Expression | None:
    """Join "Friday morning", "today at 10:35 a.m."."""
    if not isinstance(other, Clock) or not _is_day(one):
        return None
    named = ":" not in other.value
    return At(one, other) if (gap == " " and named) or (not named and gap in {" ", "at", ",", ", at"}) else None


def _clock_and_day(one: Expression, gap: str, other: Expression) -> Expression | None:
    """Join "10:35 a.m. on Friday", "6 p.m. yesterday"."""
    if not isinstance(one, Clock) or not _is_day(other) or ":" not in one.value:
        return None
    return At(other, one) if gap in {" ", "on", ",", ", on"} else None


def _day_part_of(one: Expression, gap: str, other: Expression) -> Expression | None:
    """Join "the night of Oct. 23", "the morning of 3 May"."""
    part = isinstance(one, Clock) and ":" not in one.value and gap == "of" and _is_day(other)
    return At(other, one) if part and isinstance(one, Clock) else None


def _at_and_clock(one: Expression, gap: str, other: Expression) -> Expression | None:
    """Join "Friday night at 10:35", "10:35 on Friday night"."""
    if isinstance(one, At) and isinstance(other, Clock) and gap == " " and ":" not in other.value:
        return one if ":" in one.clock.value else None
    exact = isinstance(one, At) and isinstance(other, Clock) and ":" in other.value
    return (
        At(one.day, other)
        if exact and isinstance(one, At) and isinstance(other, Clock) and gap in {"at", ", at"}
        else None
    )


def _week_of(one: Expression, gap: str, other: Expression) -> Expression | None:
    """Join "the week beginning February 4"."""
    if (
        not isinstance(one, Near)
        or one.unit != "week"
        or gap not in {"beginning", "starting", "of", "commencing", "ending", "ended"}
    ):
        return None
    return Part("week", other) if _is_day(other) else None


def _shifted(one: Expression, gap: str, other: Expression) -> Expression | None:
    """Join "three days after tomorrow", "two weeks from January 15", "two years since 2011"."""
    if (
        isinstance(one, Shifted)
        and one.bound == "open"
        and gap == " "
        and not isinstance(other, (Lasting, Clock, Window))
        and not (isinstance(other, Shifted) and (other.bound == "open" or isinstance(other.anchor, Shifted)))
    ):
        return attrs.evolve(one, anchor=other, bound="" if one.unit == "day" else "beside")
    ago = _ago(one, gap, other)
    if ago is not None:
        return ago
    signs = {"after": 1, "from": 1, "since": 1, "following": 1, "before": -1, "prior to": -1, "ahead of": -1}
    if not isinstance(one, Lasting) or one.count is None or gap not in signs or isinstance(other, (Lasting, Clock)):
        return None
    if (one.runs and gap == "from") or not isinstance(other, (Named, Near, Holiday, Inside)) or _is_ordinal(other):
        return None
    sign, rest = signs[gap], one.rest
    if gap == "from" and isinstance(other, Named) and is_weekday_alone(other):
        other = attrs.evolve(other, direction=3)
    anchor = other if rest is None else Shifted(count=rest.count, unit=rest.unit, sign=sign, anchor=other)
    return Shifted(count=one.count, unit=one.unit, sign=sign, anchor=anchor)


def _is_ordinal(one: Expression) -> bool:
    """Say whether what looks like a day numbers something else: "a week after the 25th anniversary"."""
    return isinstance(one, Named) and one.day is not None and (one.month or one.weekday or one.number) is None


def _compound(one: Expression, gap: str, other: Expression) -> Expression | None:
    """Join "two years and three months", "one week and two days ago"."""
    if not isinstance(one, Lasting) or one.count is None or one.rest or gap not in {"and", ",", " ", ", and"}:
        return None
    if not isinstance(other, (Lasting, Shifted)) or other.count is None:
        return None
    if one.unit not in _LENGTHS or other.unit not in _LENGTHS[_LENGTHS.index(one.unit) + 1 :]:
        return None
    if isinstance(other, Lasting):
        return None if other.rest else attrs.evolve(one, rest=other)
    return None if other.bound else Shifted(count=one.count, unit=one.unit, sign=other.sign, anchor=other)


def _weekday_in_week(one: Expression, gap: str, other: Expression) -> Expression | None:
    """Join "Monday two weeks ago", "Sunday in two weeks", "two weeks ago on Monday"."""
    if isinstance(other, Named) and gap == "on" and isinstance(one, Shifted) and not one.mentioned:
        one, other, gap = other, one, " "
    if not isinstance(one, Named) or not one.weekday or one.day or one.direction is not None:
        return None
    if isinstance(other, Lasting) and other.unit == "week" and other.count and gap == "in":
        return Inside(one, Part("week", Shifted(count=other.count, unit="week", sign=1)))
    ago = isinstance(other, Shifted) and other.unit == "week" and not (other.mentioned or other.anchor)
    return Inside(one, Part("week", other)) if ago and gap in {" ", ","} else None


def _ago(one: Expression, gap: str, other: Expression) -> Expression | None:
    """Join "a week ago Monday", "three weeks ago today", "a week on Friday"."""
    if not _is_day(other) or not isinstance(other, (Named, Near)) or (isinstance(other, Named) and other.day):
        return None
    if isinstance(one, Shifted) and one.sign < 0 and not (one.anchor or one.mentioned) and gap == " ":
        return attrs.evolve(one, anchor=other) if one.unit in {"week", "month", "year"} else None
    if not isinstance(one, Lasting) or one.unit != "week" or not one.count or gap != "on":
        return None
    return Shifted(count=one.count, unit="week", sign=1, anchor=other)


def _weekday_from(one: Expression, gap: str, other: Expression) -> Expression | None:
    """Join "the Sunday before June 10", "the first Tuesday after May 20"."""
    sign = {"after": 1, "following": 1, "before": -1}.get(gap)
    dated = isinstance(other, Holiday) or (isinstance(other, Named) and other.unit == "day" and other.month is not None)
    if sign is None or not dated:
        return None
    if isinstance(one, Named) and one.weekday and one.day is None and one.direction is None:
        return Shifted(count=1, unit=f"weekday-{one.weekday}", sign=sign, anchor=other)
    if isinstance(one, Nth) and one.unit.startswith("weekday") and one.whole is None and one.number > 0:
        return Shifted(count=one.number, unit=one.unit, sign=sign, anchor=other)
    return None


def _starting(one: Expression, gap: str, other: Expression) -> Expression | None:
    """Join "three days starting from next Monday"."""
    if not isinstance(one, Lasting) or one.count is None or not isinstance(other, (Named, Near, Holiday)):
        return None
    starts = {"starting", "starting from", "starting on", "beginning", "beginning on", "from", "commencing"}
    return Window(one.count, one.unit, 1, other) if gap.removeprefix(", ") in starts else None


def _weekday_shifted(one: Expression, gap: str, other: Expression) -> Expression | None:
    """Join "Sunday three weeks after January 15th"."""
    named = isinstance(one, Named) and one.weekday is not None and one.day is None and one.direction is None
    if not named or gap != " " or not isinstance(other, Shifted) or other.anchor is None or not isinstance(one, Named):
        return None
    return Inside(one, Part("week", other))


def _weekend_of(one: Expression, gap: str, other: Expression) -> Expression | None:
    """Join "Labor Day 2021 weekend", "the weekend of May 4–5", "the month of March"."""
    if isinstance(one, Near) and one.unit == "weekend" and gap == "of" and isinstance(other, Holiday):
        return attrs.evolve(other, weekend=True)
    if isinstance(one, Near) and one.unit == "weekend" and gap == "of":
        day = other.first if isinstance(other, Interval) else other
        return Part("weekend", day) if _is_day(day) else None
    if isinstance(one, Near) and one.unit == "month" and gap == "of" and isinstance(other, Named):
        return other if other.unit == "month" and not one.offset else None
    weekend = isinstance(one, Holiday) and isinstance(other, Near) and other.unit == "weekend" and gap == " "
    return attrs.evolve(one, weekend=True) if weekend and isinstance(one, Holiday) else None


_JOINERS: tuple[Joiner, ...] = (
    _weekday_and_day,
    _part_and_date,
    _day_and_clock,
    _clock_and_day,
    _day_part_of,
    _at_and_clock,
    with_year,
    year_first,
    nth_of,
    inside,
    possessive,
    whole_first,
    same_last_year,
    _week_of,
    _shifted,
    _weekday_from,
    _compound,
    _weekday_in_week,
    _starting,
    _day_and_weekday,
    _weekday_shifted,
    _weekend_of,
)
