"""Works out which days an expression means, from the date of publication and from the text around."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from summitkit.model.mention import TimexType
from summitkit.model.when import DatePrecision, DateRange, UncertainDate
from summitkit.parse.dates import timex
from summitkit.parse.dates.calendar import add, days_of, moved
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
from summitkit.parse.dates.lending import lent
from summitkit.parse.dates.naming import resolve_holiday, resolve_named
from summitkit.parse.dates.parts import nth_unit, nth_weekday, part_days, whole_quarters
from summitkit.parse.dates.setting import Meaning, Setting, certain, known

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable

__all__ = ["resolve"]

_FAR_YEARS = 10  # "fifty years ago" names a year rather than a day
_YEARS = {"year": 1, "decade": 10, "century": 100}
_THURSDAY = 4
_TIMED = {"hour", "minute", "second"}


def resolve(expression: Expression, setting: Setting) -> Meaning:
    """Return what an expression comes to in its setting."""
    return _RESOLVERS[type(expression)](expression, setting)


def _near(one: Near, setting: Setting) -> Meaning:
    """Resolve "today", "last month", "this fiscal year", "the following day"."""
    anchor = setting.mentioned or setting.published if one.mentioned else setting.published
    offset = one.offset
    named = offset or one.same or one.unit == "quarter"
    if one.mentioned and named and setting.nearby is not None and setting.nearby[1] == one.unit:
        anchor = setting.nearby[0][0]  # "last year, and the year before"
    if one.unit == "weekend" and one.mentioned:
        anchor = setting.published
        offset = -1 if anchor is not None and anchor.isoweekday() <= _THURSDAY and setting.look() < 0 else 0
    moved_to = None if anchor is None else moved(one.unit, days_of(one.unit, anchor, setting.fiscal_start)[0], offset)
    if moved_to is None:
        return Meaning(unit=one.unit)
    days = days_of(one.unit, moved_to, setting.fiscal_start)
    return known(one.unit, days, timex.unit_value(one.unit, days))


def _anchor_day(anchor: Expression | None, setting: Setting, *, mentioned: bool) -> datetime.date | None:
    if anchor is None:
        return (setting.mentioned or setting.published) if mentioned else setting.published
    days = resolve(anchor, setting).days
    return None if days is None else days[0]


def _shifted(one: Shifted, setting: Setting) -> Meaning:  # noqa: PLR0911  (a return for each way of counting)
    """Resolve "three days ago", "a year earlier", "two weeks after 15 January", "in two weeks"."""
    if one.bound == "in" and (setting.look() < 0 or one.unit in _TIMED or setting.published is None):
        rest = Lasting(one.anchor.count, one.anchor.unit) if isinstance(one.anchor, Shifted) else None
        return _lasting(Lasting(one.count, one.unit, rest=rest), setting)
    if one.bound == "within":
        within = _window(Window(one.count, one.unit, 1), setting)
        return within if setting.look() >= 0 else attrs.evolve(within, when=None)
    near = _beside(one, setting) if one.bound == "beside" else _from_nearby(one, setting)
    if near is not None:
        return near
    start = _anchor_day(one.anchor, setting, mentioned=one.mentioned)
    if one.count is None or start is None:
        return Meaning(value="PAST_REF" if one.sign < 0 else "FUTURE_REF", unit=one.unit)
    day = moved(one.unit, start, one.sign * one.count)
    if day is None:
        return Meaning(unit=one.unit)
    value = _shift_value(one, day)
    if one.unit in _TIMED:
        return Meaning(kind=TimexType.TIME, value=value, when=UncertainDate.on(day), days=(day, day))
    if one.bound in {"over", "at-least", "at-most"}:
        return _shift_range(one, start, day, value)
    if one.anchor is None and one.count * _YEARS.get(one.unit, 0) >= _FAR_YEARS:
        return known("year", days_of("year", day), value, approximate=True)
    exact = _counts_days(one.unit) or one.anchor is not None
    return known("day", (day, day), value, approximate=not exact)


def _beside(one: Shifted, setting: Setting) -> Meaning | None:
    """Resolve "the year before 2012", "the week after May 20" (seven days), "the same month last year"."""
    around = resolve(one.anchor, setting) if one.anchor is not None else None
    if around is None or around.days is None:
        return None
    if isinstance(one.anchor, Near) and one.anchor.same:
        day = moved(one.unit, around.days[0], one.sign)
        days = None if day is None else days_of(around.unit, day)
        return None if days is None else known(around.unit, days, timex.unit_value(around.unit, days))
    if around.unit == one.unit:
        return _near(Near(one.unit, one.sign), attrs.evolve(setting, published=around.days[0]))
    first, last = around.days
    if one.unit == "weekend":
        saturday = moved("weekday-6", last if one.sign > 0 else first, one.sign)
        days = None if saturday is None else days_of("weekend", saturday)
    else:
        far = moved(one.unit, last if one.sign > 0 else first, one.sign)
        days = None if far is None else (add(last, 1), far) if one.sign > 0 else (far, add(first, -1))
    return None if days is None else known(one.unit, days, timex.unit_value(one.unit, days))


def _from_nearby(one: Shifted, setting: Setting) -> Meaning | None:
    """Return "a year earlier" as the quarter, month or year that lies so far from the one named just before."""
    if (
        one.anchor is not None
        or one.count is None
        or setting.nearby is None
        or one.unit not in {"year", "month", "quarter"}
    ):
        return None
    days, unit = setting.nearby
    if unit not in {"quarter", "month", "year"} or not (one.mentioned or unit == "quarter"):
        return None
    day = moved(one.unit, days[0], one.sign * one.count)
    if day is None or (unit == "year" and one.unit != "year"):
        return None
    around = days_of(unit, day)
    return known(unit, around, timex.unit_value(unit, around))


def _counts_days(unit: str) -> bool:
    return unit in {"day", "business-day", *_TIMED} or unit.startswith("weekday-")


def _shift_value(one: Shifted, day: datetime.date) -> str:
    """Return the value in the unit that the words count in: "two weeks ago" names a week."""
    if one.anchor is not None or _counts_days(one.unit):
        return day.isoformat()
    unit = {"decade": "year", "century": "year", "weekend": "week"}.get(one.unit, one.unit)
    return timex.unit_value(unit, days_of(unit, day))


def _shift_range(one: Shifted, start: datetime.date, day: datetime.date, value: str) -> Meaning:
    """Return the range of "more than two weeks before today", "less than three days after tomorrow"."""
    if one.bound in {"at-least", "over"}:
        date = UncertainDate.on(add(day, one.sign) if one.bound == "over" else day)
        when = DateRange(start=date) if one.sign > 0 else DateRange(end=date)
        return Meaning(value=value, when=when)
    days = (start, add(day, -1)) if one.sign > 0 else (add(day, 1), start)
    return Meaning(value=value, when=certain(days) if days[0] <= days[1] else None, days=None)


def _window(one: Window, setting: Setting) -> Meaning:
    """Resolve "the last three years", "the next few days", which last so long and end or begin with publication."""
    value = timex.length_value(one.count, one.unit)
    if one.anchor is not None and one.sign < 0:
        return _ended(one, setting)
    today = setting.published if one.anchor is None else _anchor_day(one.anchor, setting, mentioned=False)
    kind = TimexType.DURATION
    far = None if today is None or one.count is None else moved(one.unit, today, one.sign * one.count)
    if today is None or far is None or one.unit in _TIMED:
        return Meaning(kind=kind, value=value, unit=one.unit)
    if one.unit == "quarter" and one.anchor is None:
        days = whole_quarters(today, one)
    elif one.anchor is not None:
        days = (today, add(far, -1))
    else:
        days = (far, add(today, -1)) if one.sign < 0 else (add(today, 1), far)
    return Meaning(kind=kind, value=value, when=certain(days) if days[0] <= days[1] else None, unit=one.unit)


def _ended(one: Window, setting: Setting) -> Meaning:
    """Resolve "the nine months ended Sept. 30", which last so long and end with the last day of a date."""
    value = timex.length_value(one.count, one.unit)
    end = resolve(one.anchor, setting).days if one.anchor is not None else None
    start = None if end is None or one.count is None else moved(one.unit, add(end[1], 1), -one.count)
    if start is None or end is None or start > end[1]:
        return Meaning(kind=TimexType.DURATION, value=value, unit=one.unit)
    if one.count == 1:
        return known(one.unit, (start, end[1]), timex.unit_value(one.unit, days_of(one.unit, end[1])))
    return Meaning(kind=TimexType.DURATION, value=value, when=certain((start, end[1])), unit=one.unit)


def _part(one: Part, setting: Setting) -> Meaning:
    """Resolve "early May", "the end of 1989", "later this year", "the week of 4 February", "year to date"."""
    whole = resolve(one.whole, setting)
    if whole.days is None:
        return whole
    if one.which == "week":
        days = days_of("week", whole.days[0])
        return known("week", days, timex.unit_value("week", days))
    if one.which == "weekend":
        days = days_of("weekend", whole.days[0])
        return known("weekend", days, timex.unit_value("weekend", days))
    if one.which == "from":
        days = (whole.days[0], add(whole.days[0], 6))
        return known("week", days, timex.unit_value("week", days))
    days = part_days(one.which, whole, setting.published)
    when = UncertainDate(
        earliest=days[0],
        latest=days[1],
        precision=DatePrecision.PART,
        approximate=one.which in {"early", "mid", "late"},
    )
    return attrs.evolve(whole, when=when, days=days)


def _nth(one: Nth, setting: Setting) -> Meaning:
    """Resolve "the first week of 2015", "the last three weeks of this year", "the third Sunday of October"."""
    if one.whole is None:
        return _lasting(Lasting(one.count, one.unit), setting)
    whole = resolve(one.whole, setting)
    if whole.days is None:
        return Meaning(unit=one.unit)
    if isinstance(one.whole, Near) and one.whole.mentioned and one.unit == "month" and one.count > 1:
        whole = _ended_year(one, whole, setting)
    if whole.days is None:
        return Meaning(unit=one.unit)
    days = nth_weekday(one, whole.days) if one.unit.startswith("weekday") else nth_unit(one, whole.days)
    if days is None:
        return Meaning(unit=one.unit)
    if one.count != 1:
        value = timex.length_value(one.count, one.unit)
        return Meaning(kind=TimexType.DURATION, value=value, when=certain(days), days=days, unit=one.unit)
    unit = "day" if one.unit.startswith("weekday") else one.unit
    return known(unit, days, timex.unit_value(unit, days))


def _ended_year(one: Nth, whole: Meaning, setting: Setting) -> Meaning:
    """Return the year before where "the first nine months" are told of as past and this year's are not over."""
    today = setting.published
    ongoing = today is not None and whole.days is not None and today.month <= one.number + one.count - 1
    if not ongoing or today is None or today.year != (whole.days or (today,))[0].year or setting.look() >= 0:
        return whole
    return _near(Near("year", -1), setting)


def _inside(one: Inside, setting: Setting) -> Meaning:
    """Resolve "October this year", "Tuesday of last week", "the 15th of next month"."""
    whole = resolve(one.whole, setting)
    if whole.days is None:
        return resolve(one.part, setting)
    first, last = whole.days
    part = one.part
    if isinstance(part, Holiday):
        return resolve_holiday(attrs.evolve(part, year=first.year), setting)
    if part.weekday is not None and part.day is None:
        return _nth(Nth(1, f"weekday-{part.weekday}", 1, one.whole), setting)
    if part.unit == "day" and part.month is None:
        day = add(first, (part.day or 1) - 1)
        return known("day", (day, day), day.isoformat()) if day <= last else Meaning()
    if whole.unit == "fiscal-year" and part.unit in {"quarter", "half"}:
        return _nth(Nth(part.number or 1, part.unit, 1, one.whole), setting)
    return resolve_named(attrs.evolve(part, year=first.year), setting)


def _lasting(one: Lasting, _: Setting) -> Meaning:
    value = timex.length_value(one.count, one.unit)
    if one.rest is not None:
        value = timex.joined_lengths(value, timex.length_value(one.rest.count, one.rest.unit))
    return Meaning(kind=TimexType.DURATION, value=value, unit=one.unit)


def _every(one: Every, _: Setting) -> Meaning:
    return Meaning(kind=TimexType.SET, value=timex.set_value(one.count, one.unit), unit=one.unit)


def _vague(one: Vague, _: Setting) -> Meaning:
    return Meaning(value=one.value, unit="vague")


def _clock(one: Clock, setting: Setting) -> Meaning:
    """Resolve a time of day alone: on the day of publication."""
    day = setting.mentioned or setting.published
    value = f"{day.isoformat() if day else 'XXXX-XX-XX'}T{one.value}{one.zone}"
    when = None if day is None else UncertainDate.on(day)
    return Meaning(kind=TimexType.TIME, value=value, when=when, unit="clock")


def _at(one: At, setting: Setting) -> Meaning:
    """Resolve a time of day on a day."""
    day = resolve(one.day, setting)
    value = None if day.value is None else f"{day.value}T{one.clock.value}{one.clock.zone}"
    return attrs.evolve(day, kind=TimexType.TIME, value=value)


def _interval(one: Interval, setting: Setting) -> Meaning:
    """Resolve "December 4–5", "from Oct. 29 to Nov. 2", "Nov–Feb 2017": one end lends the other its year."""
    first_end, last_end = lent(one.first, one.last)
    if _open(first_end) and _open(last_end):
        end = resolve(last_end, setting)
        start = resolve(first_end, _seen_from(end, setting, _back))
        if setting.look() > 0 and _weekday_alone(first_end):
            start = resolve(first_end, setting)
            end = resolve(last_end, _seen_from(start, setting, _forward))
    else:
        start = resolve(first_end, setting)
        end = resolve(last_end, _seen_from(start, setting, _forward) if _open(last_end) else setting)
        if start.days and end.days and start.days > end.days and _open(first_end):  # "from March until today"
            start = resolve(first_end, _seen_from(end, setting, _back))
    value = f"{start.value}/{end.value}" if start.value and end.value else None
    first, last = _as_date(start, 0), _as_date(end, 1)
    if first is None or last is None:
        return Meaning(value=value)
    if first.earliest and last.latest and last.latest < first.earliest:
        return Meaning(value=value, when=first, days=start.days)
    days = (first.earliest, last.latest) if first.earliest and last.latest else None
    return Meaning(value=value, when=DateRange(start=first, end=last), days=days, unit="interval")


def _weekday_alone(one: Expression) -> bool:
    return isinstance(one, Named) and one.weekday is not None and one.day is None


def _seen_from(other: Meaning, setting: Setting, look: Callable[[], int]) -> Setting:
    """Return the setting of one end of an interval, as seen from the other end."""
    return setting if other.days is None else attrs.evolve(setting, published=other.days[0], look=look)


def _forward() -> int:
    return 1


def _back() -> int:
    return -1


def _open(one: Expression) -> bool:
    """Say whether a date's year or week is open, so that an earlier end of the interval settles it."""
    if isinstance(one, Part):
        return _open(one.whole)
    return isinstance(one, Named) and one.year is None and one.direction is None


def _as_date(one: Meaning, end: int) -> UncertainDate | None:
    if isinstance(one.when, DateRange):
        return one.when.end if end else one.when.start
    return one.when


def _bounded(one: Bounded, setting: Setting) -> Meaning:
    """Resolve "since 2021", "by 2030", "before 2018", "after 2016"."""
    date = resolve(
        one.date, attrs.evolve(setting, look=_forward) if one.side == "by" and setting.look() >= 0 else setting
    )
    when = date.when
    if when is None or not when.known or date.kind not in (TimexType.DATE, TimexType.DURATION):
        return date
    first, last = when.earliest, when.latest
    which = one.date.which if isinstance(one.date, Part) else ""
    named = {("before", "late"): "by", ("after", "early"): "since"}.get((one.side, which), one.side)
    side: dict[str, Callable[[], DateRange | None]] = {
        "since": lambda: DateRange(start=when if isinstance(when, UncertainDate) else when.start),
        "by": lambda: DateRange(end=when if isinstance(when, UncertainDate) else when.end),
        "after": lambda: None if last is None else DateRange(start=UncertainDate.on(add(last, 1))),
        "before": lambda: None if first is None else DateRange(end=UncertainDate.on(add(first, -1))),
    }
    return attrs.evolve(date, when=side[named]() or when)


_RESOLVERS: dict[type, Callable[[Any, Setting], Meaning]] = {
    At: _at,
    Bounded: _bounded,
    Clock: _clock,
    Every: _every,
    Holiday: resolve_holiday,
    Inside: _inside,
    Interval: _interval,
    Lasting: _lasting,
    Named: resolve_named,
    Near: _near,
    Nth: _nth,
    Part: _part,
    Shifted: _shifted,
    Vague: _vague,
    Window: _window,
}
