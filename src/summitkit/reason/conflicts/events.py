"""Dates and places of one summit, and who comes to it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summitkit.model.delegation import Attendance, Delegation
from summitkit.model.summit import Summit, SummitStatus
from summitkit.reason import gazetteer
from summitkit.reason.conflicts.timing import days_between, is_correction, pairs
from summitkit.reason.contradiction import Contradiction, ContradictionKind
from summitkit.reason.matching.days import days_of, gap, span_of
from summitkit.reason.names import lies_in, place_match

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.model.record import Record
    from summitkit.model.when import UncertainDate
    from summitkit.reason.linking import Web

__all__ = ["attendances", "journeys", "summits"]

_PLANS_CHANGE = 7
_SOON = 3
_CALLED_OFF = re.compile(
    r"\b(?:cancel|call\w* off|postpon|put\w* off|scrap|drop\w* out|pull\w* out|no longer)", re.IGNORECASE
)
_HOUSE = re.compile(r"\b(?:House|Palace|Hall|Castle|Cent(?:re|er)|Hotel|Villa|Airport)\b")
_MOVED = frozenset({SummitStatus.POSTPONED, SummitStatus.CANCELLED})
_HELD = frozenset({SummitStatus.ONGOING, SummitStatus.CONCLUDED})


def summits(web: Web) -> Iterator[Contradiction]:
    """Find days, places and statuses of one event that can't both be right."""
    for group in web.all_groups("summits"):
        for one, other in pairs(group):
            if not isinstance(one, Summit) or not isinstance(other, Summit):
                continue
            if one.kind is not other.kind:
                continue  # the ministers meet before their leaders
            replaced = _replaced(web, one, other)
            if not replaced or _day_kept(group, one, other):
                yield from _days(one, other)
            # Plans that move to another city seldom keep their days.
            if not replaced or _agreed_days(web, one, other) or _kept(group, one, other):
                yield from _cities(web, one, other)
            yield from _statuses(web, one, other)


def _replaced(web: Web, one: Summit, other: Summit) -> bool:
    """Say whether the later record can be a change of plans rather than another account of the same plans."""
    if is_correction(web, one, other) or _MOVED & {one.status, other.status}:
        return True
    apart = days_between(web, one, other)
    return apart is not None and apart > _PLANS_CHANGE and one.status not in _HELD


def _agreed_days(web: Web, one: Summit, other: Summit) -> bool:
    left, right = (span_of(summit.start, summit.end) for summit in (one, other))
    if left is None or right is None or not (left.exact and right.exact) or is_correction(web, one, other):
        return False
    return gap(left, right) <= _SOON and not _MOVED & {one.status, other.status}


def _kept(group: tuple[Record, ...], plan: Summit, account: Summit) -> bool:
    """Say whether a plan stayed as it was: another account of the event as held has it in the planned city, too."""
    if plan.city is None or account.status not in _HELD or _MOVED & {plan.status}:
        return False
    return any(each.city and place_match(each.city, plan.city) for each in _accounts(group, plan))


def _day_kept(group: tuple[Record, ...], plan: Summit, account: Summit) -> bool:
    """Say whether another account of the event as held has it begin on the very day that was planned."""
    if plan.start is None or account.status not in _HELD or _MOVED & {plan.status}:
        return False
    planned = days_of(plan.start)
    return (
        planned is not None
        and planned.exact
        and any(each.start is not None and days_of(each.start) == planned for each in _accounts(group, plan))
    )


def _accounts(group: tuple[Record, ...], plan: Summit) -> Iterator[Summit]:
    """Go through what a group tells of an event of the plan's kind as held."""
    for each in group:
        if isinstance(each, Summit) and each.status in _HELD and each.kind is plan.kind:
            yield each


def _days(one: Summit, other: Summit) -> Iterator[Contradiction]:
    for field in ("start", "end"):
        left, right = getattr(one, field), getattr(other, field)
        if left is not None and right is not None and _apart(left, right):
            reason = f"one event has one {'first' if field == 'start' else 'last'} day"
            yield _contradiction(ContradictionKind.DATE, one, other, (field, field), reason)
            return
    for first, last, backwards in ((one, other, False), (other, one, True)):
        if first.start and last.end and not first.end and not last.start and _before(last.end, first.start):
            fields = ("end", "start") if backwards else ("start", "end")
            yield _contradiction(ContradictionKind.DATE, one, other, fields, "an event ends after it starts")


def _apart(left: UncertainDate, right: UncertainDate) -> bool:
    one, other = days_of(left), days_of(right)
    return one is not None and other is not None and gap(one, other) > 0


def _before(one: UncertainDate, other: UncertainDate) -> bool:
    return one.latest is not None and other.earliest is not None and one.latest < other.earliest


def _cities(web: Web, one: Summit, other: Summit) -> Iterator[Contradiction]:
    if one.status is other.status is SummitStatus.ONGOING and one.country == other.country is not None:
        return  # whoever is there names the quarter or the town
    if one.city and other.city and _elsewhere(web, one, other, (one.city, other.city)):
        fields = ("city", "city")
        yield _contradiction(ContradictionKind.PLACE, one, other, fields, "one event is held in one city")


def _elsewhere(web: Web, one: Record, other: Record, cities: tuple[str, str]) -> bool:
    """Say whether two records' cities are two, of which none lies in the other by a text or the lexicon."""
    if place_match(*cities) or gazetteer.can_lie_in(*cities):
        return False
    known = [gazetteer.city(name) for name in cities]
    if known[0] is not None and known[0] == known[1]:
        return False
    if any(_HOUSE.search(name) for name in cities) and known[0] and known[1] and known[0][1] == known[1][1]:
        return False  # "Hyderabad House" stands in New Delhi
    texts = [document.text for record in (one, other) if (document := web.scene.document(record))]
    return not any(lies_in(*cities, text) for text in texts)


def _statuses(web: Web, one: Summit, other: Summit) -> Iterator[Contradiction]:
    called_off = SummitStatus.CANCELLED in (one.status, other.status)
    put_off = SummitStatus.POSTPONED in (one.status, other.status)
    held = bool(_HELD & {one.status, other.status})
    same_day = days_between(web, one, other) == 0
    if (called_off and held) or (same_day and (called_off or put_off) and one.status is not other.status):
        fields = ("status", "status")
        yield _contradiction(ContradictionKind.STATUS, one, other, fields, "an event is held or it is not")


def _contradiction(
    kind: ContradictionKind, one: Summit | Delegation, other: Summit | Delegation, fields: tuple[str, str], reason: str
) -> Contradiction:
    values = (str(getattr(one, fields[0])), str(getattr(other, fields[1])))
    return Contradiction(kind=kind, left=one, right=other, values=values, reason=reason, fields=fields)


def journeys(web: Web) -> Iterator[Contradiction]:
    """Find delegations that are in one city on a day by one account and in another by another."""
    for group in web.all_groups("delegations"):
        for one, other in pairs(group):
            if not isinstance(one, Delegation) or not isinstance(other, Delegation) or is_correction(web, one, other):
                continue
            here, there = _city(one), _city(other)
            if here is None or there is None or not _one_day(one, other):
                continue
            if Attendance.ABSENT in {one.attendance, other.attendance}:
                continue
            if (days_between(web, one, other) or 0) <= _PLANS_CHANGE and _elsewhere(web, one, other, (here, there)):
                fields = ("destination", "destination")
                yield _contradiction(ContradictionKind.PLACE, one, other, fields, "nobody is in two cities on one day")


def _city(delegation: Delegation) -> str | None:
    """Return the city that a delegation goes to; None where its destination is a country, a region or an event."""
    words = delegation.destination
    return words if words and gazetteer.city(words) else None


def _one_day(one: Delegation, other: Delegation) -> bool:
    days = [days_of(each.date) if each.date else None for each in (one, other)]
    return days[0] is not None and days[0] == days[1] and days[0].exact and days[0].first == days[0].last


def _called_off(web: Web, one: Delegation, other: Delegation) -> bool:
    """Say whether the later of two reports is that a trip that was planned has been called off."""
    early, late = web.in_order((one, other))
    if days_between(web, one, other) in (0, None) or not isinstance(early, Delegation):
        return False
    planned = early.attendance is Attendance.EXPECTED
    return planned and any(_CALLED_OFF.search(piece.quote) for piece in late.evidence.all())


def attendances(web: Web) -> Iterator[Contradiction]:
    """Find delegations that come by one account and don't come by another."""
    for group in web.all_groups("delegations"):
        for one, other in pairs(group):
            if not isinstance(one, Delegation) or not isinstance(other, Delegation):
                continue
            words = {one.attendance, other.attendance}
            if Attendance.ABSENT not in words or len(words) == 1 or is_correction(web, one, other):
                continue
            apart = days_between(web, one, other)
            if _called_off(web, one, other):
                continue
            if Attendance.PRESENT in words or apart is None or apart <= _SOON:
                yield Contradiction(
                    kind=ContradictionKind.ATTENDANCE,
                    left=one,
                    right=other,
                    values=(one.attendance, other.attendance),
                    reason="who is absent is not there, and both were written at the same time",
                    fields=("attendance", "attendance"),
                )
