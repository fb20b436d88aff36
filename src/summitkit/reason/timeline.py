"""What happened and what was said, in order; and series of summits checked against their years."""

from __future__ import annotations

import datetime
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

import attrs

from summitkit.model.claim import Claim, ClaimForm
from summitkit.model.deal import Deal
from summitkit.model.delegation import Attendance, Delegation
from summitkit.model.record import Record
from summitkit.model.summit import Summit, SummitStatus
from summitkit.model.validation import WordEnum
from summitkit.model.when import DateRange, UncertainDate, When
from summitkit.reason.life import life
from summitkit.reason.matching.summits import profile, same_series

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.reason.linking import Web
    from summitkit.reason.matching.summits import SummitProfile
    from summitkit.reason.sources import Sources

__all__ = ["Event", "EventKind", "Series", "series", "timeline"]

_SAME = 0.75


class EventKind(WordEnum):
    """What an entry of a timeline is."""

    SUMMIT = "summit"
    DELEGATION = "delegation"
    STAGE = "stage"
    STATEMENT = "statement"


@attrs.frozen(slots=True, kw_only=True)
class Event:
    """One entry of a timeline.

    Attributes:
        when: the day or days as far as known; None where neither text nor publication gives one.
        reported: whether `when` is only the day of the first report.
        kind: summit, delegation, a deal's stage or a statement.
        text: what it is, in a line.
        records: the records behind it, the earliest published first.
    """

    when: When | None
    reported: bool
    kind: EventKind
    text: str
    records: tuple[Record, ...] = attrs.field(repr=False)

    def __str__(self) -> str:
        """Return "2025-12-05 stage: a urea plant in Russia: signed"."""
        mark = " (reported)" if self.reported else ""
        return f"{self.when or 'day unknown'}{mark} {self.kind}: {self.text}"


def timeline(web: Web, sources: Sources) -> tuple[Event, ...]:
    """Return summits, delegations, the stages of deals and attributed statements in the order of their days."""
    events = [*_summits(web), *_delegations(web), *_stages(web, sources), *_statements(web)]
    return tuple(sorted(events, key=_order))


def _order(event: Event) -> tuple[object, ...]:
    last = (datetime.date.max, datetime.date.max)
    key = event.when.sort_key if event.when is not None else last
    return (key, list(EventKind).index(event.kind), event.text, event.records[0].id)


def _reported(web: Web, record: Record) -> UncertainDate | None:
    day = web.scene.published(record)
    return UncertainDate.on(day) if day else None


def _summits(web: Web) -> Iterator[Event]:
    for group in web.all_groups("summits"):
        members = [record for record in group if isinstance(record, Summit)]
        # The latest report of an event's days is the one that holds after a change of plans.
        dated = [record for record in reversed(members) if record.start or record.end]
        when = _span(dated[0]) if dated else _reported(web, members[0])
        status = next((record.status for record in reversed(members) if record.status), None)
        fullest = max(members, key=lambda each: (each.ordinal is not None, len(each.name), each.name))
        off = f" ({status})" if status in (SummitStatus.POSTPONED, SummitStatus.CANCELLED) else ""
        yield Event(when=when, reported=not dated, kind=EventKind.SUMMIT, text=fullest.name + off, records=group)


def _span(summit: Summit) -> When | None:
    if summit.start and summit.end and summit.start != summit.end and summit.start.sort_key <= summit.end.sort_key:
        return DateRange(start=summit.start, end=summit.end)
    return summit.start or summit.end


def _delegations(web: Web) -> Iterator[Event]:
    for group in web.all_groups("delegations"):
        members = [record for record in group if isinstance(record, Delegation)]
        dated = [record for record in reversed(members) if record.date]
        last = members[-1]
        head = next((record.head for record in members if record.head), None)
        goal = next((record.destination for record in members if record.destination), None)
        verb = {Attendance.EXPECTED: "is to go", Attendance.PRESENT: "goes", Attendance.ABSENT: "does not go"}
        text = f"{head or last.party} {verb[last.attendance]}{f' to {goal}' if goal else ''}"
        when = dated[0].date if dated else _reported(web, last)
        yield Event(when=when, reported=not dated, kind=EventKind.DELEGATION, text=text, records=group)


def _stages(web: Web, sources: Sources) -> Iterator[Event]:
    for group in web.all_groups("deals"):
        deal = group[0]
        if isinstance(deal, Deal):
            for stage in life(deal, web, sources).stages:
                back = f" (a step back: {stage.step_back})" if stage.step_back else ""
                when = UncertainDate.on(stage.day) if stage.day else None
                text = f"{deal.subject}: {stage.status}{back}"
                yield Event(when=when, reported=not stage.said, kind=EventKind.STAGE, text=text, records=stage.records)


def _statements(web: Web) -> Iterator[Event]:
    for group in web.all_groups("claims"):
        claims = [record for record in group if isinstance(record, Claim) and record.form is not ClaimForm.ASSERTED]
        if claims:
            first = claims[0]
            said = next((claim.uttered for claim in claims if claim.uttered), None)
            text = f"{first.speaker or first.attribution.speaker or first.outlet or 'somebody'}: {first.content}"
            when = said or _reported(web, first)
            yield Event(when=when, reported=said is None, kind=EventKind.STATEMENT, text=text, records=group)


@attrs.frozen(slots=True, kw_only=True)
class Series:
    """The numbered summits of one series.

    Attributes:
        name: the name of the latest of them.
        years: pairs of number and year, in the order of numbers; the year is None where no day is known.
        summits: the records, in the same order, one tuple for each number.
        faults: what can't be right, in a sentence each; empty where all fits.
    """

    name: str
    years: tuple[tuple[int, int | None], ...]
    summits: tuple[tuple[Summit, ...], ...] = attrs.field(repr=False)
    faults: tuple[str, ...]


def series(web: Web) -> tuple[Series, ...]:
    """Return the series of which the dossier has summits of at least two numbers, checked against their years.

    A later number has no earlier year, and no number stands for events more than a year apart.
    """
    found: list[tuple[SummitProfile, dict[int, list[Summit]]]] = []
    by_body: dict[object, list[int]] = defaultdict(list)
    for summit in web.in_order(web.scene.records.summits):
        if not isinstance(summit, Summit) or summit.ordinal is None:
            continue
        mine = profile(summit, web.scene)
        marks = [*mine.name.stems, *mine.name.countries, mine.body]
        near = sorted({number for mark in marks if mark for number in by_body[mark]})
        place = next((number for number in near if same_series(mine, found[number][0]) >= _SAME), None)
        if place is None:
            place = len(found)
            found.append((mine, defaultdict(list)))
            for mark in marks:
                by_body[mark].append(place)
        found[place][1][summit.ordinal].append(summit)
    return tuple(_series(dict(sorted(numbers.items()))) for _, numbers in found if len(numbers) > 1)


def _series(numbers: dict[int, list[Summit]]) -> Series:
    years = [(number, _years(summits)) for number, summits in numbers.items()]
    faults = [f"number {number} in {min(y)} and in {max(y)}" for number, y in years if y and max(y) - min(y) > 1]
    known = [(number, min(y)) for number, y in years if y]
    for (before, year), (after, later) in pairwise(known):
        if later < year:
            faults.append(f"number {before} in {year}, but number {after} in {later}")
    latest = list(numbers.values())[-1]
    return Series(
        name=max((summit.name for summit in latest), key=lambda name: (len(name), name)),
        years=tuple((number, min(y) if y else None) for number, y in years),
        summits=tuple(map(tuple, numbers.values())),
        faults=tuple(faults),
    )


def _years(summits: list[Summit]) -> set[int]:
    days = (when.earliest for summit in summits for when in (summit.start, summit.end) if when is not None)
    return {day.year for day in days if day is not None}
