"""What the two ends of a range lend each other: "from 3 to 12 May", "Nov–Feb 2017", "from May 20 until the 25th"."""

from __future__ import annotations

import attrs

from summitkit.parse.dates.expressions import Expression, Inside, Interval, Lasting, Named, Near, Window

__all__ = ["hosted", "lent", "up_to"]

_LONG = {"week", "month", "quarter", "year"}


def lent(first: Expression, last: Expression) -> tuple[Expression, Expression]:
    """Return both ends of a range, each with the year, month or century that only the other one has."""
    if not isinstance(first, Named) or first.year is not None:
        return first, _lent_on(first, last)
    if isinstance(last, Inside):
        return (Inside(first, last.whole) if _shares(first, last) else first), last
    if not isinstance(last, Named):
        return first, last
    lender = _lent_to_day(first, last) if _bare_day(first) else _lent_year(first, last)
    return lender, _lent_on(lender, last)


def up_to(length: Expression, gap: str, last: Expression) -> Expression | None:
    """Return a length of time with its last day: "the year ended March 31", "the three months to April"."""
    ended = gap in {"ended", "ending", "ended on", "ending on"}
    if not isinstance(last, Named) or last.month is None:
        return None
    if isinstance(length, Near) and ended and length.mentioned and not length.offset and length.unit in _LONG:
        return Window(1, length.unit, -1, last)
    if not isinstance(length, Lasting) or length.count is None or length.unit not in _LONG or length.rest:
        return None
    return Window(length.count, length.unit, -1, last) if ended or gap in {"to", "through", "till", "until"} else None


def _shares(first: Named, last: Inside) -> bool:
    """Say whether the first end of "Monday to Friday next week", "May to July next year" lies in that unit too."""
    months = isinstance(last.part, Named) and first.month and last.part.month and first.month <= last.part.month
    return bool(_bare_day(first) or _bare_weekday(first) or (months and first.direction is None))


def hosted(whole: Expression, interval: Expression) -> Expression | None:
    """Return "next week" and "from Tuesday to Thursday" as one, "this month" and "between the 3rd and 12th" too."""
    if not isinstance(whole, Near) or not isinstance(interval, Interval):
        return None
    first, last = interval.first, interval.last
    if not isinstance(first, Named) or not isinstance(last, Named):
        return None
    bare = _bare_weekday if whole.unit == "week" else _bare_day if whole.unit == "month" else None
    fits = bare is not None and bare(first) and bare(last)
    return Interval(Inside(first, whole), Inside(last, whole)) if fits else None


def _bare_weekday(one: Named) -> bool:
    return one.weekday is not None and one.day is None and one.direction is None


def _bare_day(one: Named) -> bool:
    return one.day is not None and one.month is None and one.weekday is None


def _lent_to_day(first: Named, last: Named) -> Named:
    """Return "the 3rd" of "from the 3rd to the 12th of May", "the 18th" of "from the 18th to the 20th century"."""
    if last.unit == "century":
        return attrs.evolve(last, year=100 * ((first.day or 1) - 1))
    if last.day is None or last.month is None:
        return first
    return attrs.evolve(first, month=last.month, year=last.year)


def _lent_year(first: Named, last: Named) -> Named:
    """Return the first end with the year of the last one, or the year before where it would come after."""
    if last.year is None:
        return first
    if first.month is None or last.month is None:
        return attrs.evolve(first, year=last.year) if first.unit == last.unit else first
    after = (first.month, first.day or 0) > (last.month, last.day or 31)
    return attrs.evolve(first, year=last.year - after)


def _lent_on(first: Expression, last: Expression) -> Expression:
    """Return the last end with the month of the first one: "May 20 until the 25th"."""
    if not (isinstance(first, Named) and isinstance(last, Named)) or not first.month or not _bare_day(last):
        return last
    later = first.day is not None and (last.day or 0) > first.day
    return attrs.evolve(last, month=first.month, year=first.year) if later else last
