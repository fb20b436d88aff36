"""What a unit and a longer one beside it mean together: "October this year", "first week of 2015", "next week, Monday".

Each joiner takes two neighbouring expressions and the words between them, and returns what both mean, or None.
"""

from __future__ import annotations

import attrs

from summitkit.parse.dates.expressions import (
    Expression,
    Holiday,
    Inside,
    Named,
    Near,
    Nth,
    Part,
    Shifted,
    Window,
)

__all__ = [
    "COMMON_ORDINAL",
    "inside",
    "is_weekday_alone",
    "nth_of",
    "possessive",
    "same_last_year",
    "whole_first",
    "with_year",
    "year_first",
]

_LENGTH = {"day": 1, "weekend": 2, "week": 7, "month": 30, "quarter": 91, "season": 92, "half": 182, "year": 365}
_AFTER_YEAR = {"quarter", "half", "season", "month"}
_OF = {"of", "in", "on"}


def with_year(one: Expression, gap: str, other: Expression) -> Expression | None:
    """Join "the first quarter of 1998", "July 4th of 1995", "Election Day 2024"."""
    if not isinstance(other, Named) or other.unit not in {"year", "fiscal-year"} or other.year is None:
        return None
    if gap not in {"of", "in", " ", ",", "of year", "-"}:
        return None
    if isinstance(one, Holiday):
        return attrs.evolve(one, year=other.year) if one.year is None else None
    if not isinstance(one, Named) or one.year is not None or one.unit == "year":
        return None
    if other.unit == "fiscal-year":
        return Nth(one.number or 1, one.unit, 1, other) if one.unit in {"quarter", "half"} else None
    return attrs.evolve(one, year=other.year) if one.day or one.weekday is None else None


def year_first(one: Expression, gap: str, other: Expression) -> Expression | None:
    """Join "the 1988 third quarter", "2016 first week", "this year's Thanksgiving"."""
    if (
        isinstance(one, Near)
        and one.unit == "year"
        and gap in {"'s", "’s"}
        and isinstance(other, Holiday)
        and not other.year
    ):
        return Inside(other, one)
    if not isinstance(one, Named) or one.unit != "year" or gap not in {" ", "'s", "’s", "-", "the"}:
        return None
    if isinstance(other, Holiday) and gap != "the":
        return attrs.evolve(other, year=one.year) if other.year is None else None
    if isinstance(other, Named) and other.unit in _AFTER_YEAR and other.year is None and other.direction is None:
        return attrs.evolve(other, year=one.year)
    return attrs.evolve(other, whole=one) if isinstance(other, Nth) and other.whole is None else None


def nth_of(one: Expression, gap: str, other: Expression) -> Expression | None:  # noqa: PLR0911  (one for each shape)
    """Join "the first week of 2015", "the last week of July", "the last three weeks of this year"."""
    if not _is_whole(other):
        return None
    near = isinstance(other, Near) and not other.mentioned
    if isinstance(one, Nth) and one.whole is None and gap in {*_OF, " ", ","} - {"on"}:
        return attrs.evolve(one, whole=other) if near or gap in {"of", "in"} else None
    month = isinstance(other, Near) and other.unit == "month" and gap == " "
    if gap not in {"of", "in"} and not month:
        return None
    if isinstance(one, Named) and one.unit == "week" and one.number and one.year is None and _shorter("week", other):
        return Nth(one.number, "week", 1, other)
    if isinstance(one, Named) and one.weekday and one.direction == -1 and not one.day and gap != "in":
        return Nth(-1, f"weekday-{one.weekday}", 1, other)
    if isinstance(one, Near) and one.offset == -1 and not one.mentioned and _shorter(one.unit, other):
        return Nth(-1, one.unit, 1, other) if gap.startswith("of") else None
    if isinstance(one, Window) and one.sign < 0 and _shorter(one.unit, other):
        return Nth(-1, one.unit, int(one.count or 3), other)
    return None


def _is_whole(meaning: Expression) -> bool:
    if isinstance(meaning, (Named, Near)):
        return meaning.unit != "day"
    return isinstance(meaning, (Nth, Inside)) and isinstance(meaning.whole, (Named, Near))


def _shorter(unit: str, whole: Expression) -> bool:
    other = whole.unit if isinstance(whole, (Named, Near, Nth)) else "month"
    return _LENGTH.get(unit, 400) < _LENGTH.get(other, 3650)


def inside(one: Expression, gap: str, other: Expression) -> Expression | None:
    """Join "October this year", "Tuesday of last week", "the 15th of next month", "first quarter of next year"."""
    if not isinstance(one, (Named, Holiday)) or one.year is not None or one.direction is not None:
        return None
    near = isinstance(other, Near) and not other.mentioned
    if not _is_whole(other) or _numbers_else(one, other) or not (gap in {*_OF, "the"} or (near and gap in {" ", ","})):
        return None
    if gap == "the" or (isinstance(other, Near) and other.mentioned and gap != "of"):
        return Inside(one, other) if gap == "the" and is_weekday_alone(one) and isinstance(other, Near) else None
    unit = one.unit if isinstance(one, Named) else "day"
    if (
        isinstance(one, Named)
        and unit == "half"
        and isinstance(other, (Named, Near))
        and other.unit in {"month", "week", "decade", "century"}
    ):
        return Part(f"half-{one.number}", other)
    week = isinstance(other, (Near, Nth)) and other.unit == "week" and is_weekday_alone(one)
    if not _shorter(unit, other) or (unit == "day" and gap == "in" and not week):
        return None
    return Inside(one, other)


def _numbers_else(one: Named | Holiday, other: Expression) -> bool:
    """Say whether "the second this year" numbers something else than days, since no month is told."""
    day = isinstance(one, Named) and one.day is not None and one.month is None and one.weekday is None
    return day and isinstance(other, Near) and other.unit == "year"


def possessive(one: Expression, gap: str, other: Expression) -> Expression | None:
    """Join "next year's first quarter", "2019's second half"; "Friday's second-quarter figures" are of another time."""
    if not isinstance(one, (Named, Near)) or one.unit == "day" or gap not in {"'s", "’s"}:
        return None
    if isinstance(other, Nth):
        return attrs.evolve(other, whole=one) if other.whole is None else None
    return _inside_possessive(one, other)


_WEEK_FIRST = {" ", "'s", "’s", ",", ", on", "in"}
COMMON_ORDINAL = 3  # "this month, the first", "last month's third" mostly number something else
_MONTH_FIRST = {" ", "'s", "’s", ",", "on", ", on"}
_YEAR_FIRST = {" ", "'s", "’s", "on", "in"}


def whole_first(one: Expression, gap: str, other: Expression) -> Expression | None:
    """Join "next week, Thursday", "last month on the 20th", "next year in October", "last year's June 3"."""
    if not isinstance(one, Near) or not isinstance(other, Named) or other.year or other.direction is not None:
        return None
    if one.unit in {"week", "weekend"}:
        fits = gap in _WEEK_FIRST and is_weekday_alone(other)
    elif one.unit == "month":
        bare = not (other.month or other.weekday)
        sure = other.number is not None or (gap != "," and (other.day or 0) > COMMON_ORDINAL)
        fits = gap in _MONTH_FIRST and other.day is not None and bare and sure
    else:
        fits = one.unit == "year" and gap in _YEAR_FIRST and (other.month is not None or other.unit in _AFTER_YEAR)
    return Inside(other, one) if fits and not (one.mentioned and one.offset == 0) else None


def is_weekday_alone(one: Expression) -> bool:
    """Say whether an expression is a weekday and no more: "Monday", neither "last Monday" nor "Monday the 4th"."""
    return isinstance(one, Named) and one.weekday is not None and one.day is None and one.direction is None


def _inside_possessive(one: Named | Near, other: Expression) -> Expression | None:
    if not isinstance(other, Named) or other.year is not None:
        return None
    if other.unit in {"quarter", "half", "season", "month"} or (other.day and not other.month and one.unit == "month"):
        return Inside(other, one)
    return None


def same_last_year(one: Expression, gap: str, other: Expression) -> Expression | None:
    """Join "the same month last year", "the same quarter a year earlier"."""
    if not isinstance(one, Near) or not one.same or gap not in {" ", "of", "in"}:
        return None
    last = isinstance(other, Near) and other.unit == "year" and other.offset == -1
    ago = isinstance(other, Shifted) and (other.unit, other.count, other.sign) == ("year", 1, -1) and not other.anchor
    fits = (last or ago) and one.unit not in {"year", "decade", "century"}
    return Shifted(count=1, unit="year", sign=-1, anchor=one, bound="beside") if fits else None
