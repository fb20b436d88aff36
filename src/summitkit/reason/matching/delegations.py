"""Which delegations of several documents are one trip: by who sends whom, where to and when."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import attrs

from summitkit.model.actor import Person
from summitkit.model.delegation import Attendance
from summitkit.reason import gazetteer
from summitkit.reason.matching.days import Days, around, days_of, gap
from summitkit.reason.matching.parties import PartyKey, party_key, same_party
from summitkit.reason.names import PARTIAL, name_match, place_match
from summitkit.reason.verdict import Points, Verdict
from summitkit.reason.words import fold, likeness, wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.model.actor import Country
    from summitkit.model.delegation import Delegation
    from summitkit.reason.scene import Scene

__all__ = ["DelegationProfile", "compare", "keys", "profile"]

_PARTY, _HEAD, _PLACE, _TIME = 0.2, 0.35, 0.3, 0.2
_SOON, _FAR = 20, 120
_WINDOWS = {Attendance.EXPECTED: (3, 90), Attendance.PRESENT: (10, 3), Attendance.ABSENT: (20, 90)}
_MONTH = 31
_ALIKE = 0.7


@attrs.frozen(slots=True, kw_only=True, eq=False)
class DelegationProfile:
    """What a delegation is compared by."""

    document_id: str
    published: datetime.date | None
    party: PartyKey
    head: Person | None
    place: str | None
    code: str | None
    days: Days | None


def profile(delegation: Delegation, scene: Scene) -> DelegationProfile:
    """Return what a delegation is compared by; the document's summits tell the place of one that they are."""
    place, code = _destination(delegation, scene)
    published = scene.published(delegation)
    return DelegationProfile(
        document_id=delegation.first.document_id,
        published=published,
        party=party_key(delegation.party, scene),
        head=delegation.head,
        place=place,
        code=code,
        days=days_of(delegation.date) or around(published, *_WINDOWS[delegation.attendance]),
    )


def _destination(delegation: Delegation, scene: Scene) -> tuple[str | None, str | None]:
    """Return the place, folded, and the ISO code of the country that a delegation goes to."""
    words = delegation.destination
    if words is None:
        return None, delegation.country.code if delegation.country else None
    for summit in scene.summits.get(delegation.first.document_id, ()):
        if likeness(wording(summit.name), wording(words)) > _ALIKE or (
            summit.city and fold(summit.city) == fold(words)
        ):
            return fold(summit.city or words), summit.country.code if summit.country else None
    named = wording(words).countries
    home = delegation.country or scene.city_home(words) or (None if named else _only_other(delegation, scene))
    return fold(words), home.code if home else next(iter(named)) if len(named) == 1 else None


def _only_other(delegation: Delegation, scene: Scene) -> Country | None:
    """Return the only country but the sender's that the actors of a delegation's document have to do with."""
    sender = scene.country(delegation.party)
    found = {scene.country(entity) for entity in scene.entities.get(delegation.first.document_id, ())} - {None, sender}
    return next(iter(found)) if sender and len(found) == 1 else None


def keys(one: DelegationProfile) -> Iterator[object]:
    """Give the keys of the blocks in which a delegation is compared: the party with where it goes, or with when."""
    sender = one.party.code or fold(one.party.name)
    for goal in {one.code, one.place} - {None}:
        yield (sender, goal)
    if one.days:
        month = one.days.first.toordinal() // _MONTH
        yield (sender, month)
        yield (sender, month + 1)
        if one.head and one.head.name:
            yield (fold(one.head.name), month)
            yield (fold(one.head.name), month + 1)


def compare(one: DelegationProfile, other: DelegationProfile) -> Verdict | None:
    """Say whether two delegations are one trip."""
    points = Points()
    alike = same_party(one.party, other.party)
    if alike:
        points.add(_PARTY * alike, "same sender")
    elif one.party.kind == other.party.kind or not _one_person(one.head, other.head):
        return None
    apart = _heads(one.head, other.head, points) or _times(one, other, points)
    if apart:
        return points.different(apart)
    _places(one, other, points)
    return points.verdict()


def _one_person(one: Person | None, other: Person | None) -> bool:
    """Say whether two heads have one full name: a state and a body of it can send one person."""
    if one is None or other is None or not one.name or not other.name:
        return False
    return name_match(one.name, other.name) > PARTIAL


def _heads(one: Person | None, other: Person | None, points: Points) -> str | None:
    if one is None or other is None:
        points.add(0.1, "head not told by both")
        return None
    if one.name and other.name:
        match = name_match(one.name, other.name)
        if not match:
            return f"headed by {one.name} and {other.name}"
        points.add(_HEAD * min(1.0, match + 0.3), "same head")
        return None
    titles = [{word for role in person.roles for word in fold(role.title).split()} for person in (one, other)]
    ranks = [{gazetteer.rank(role.title) for role in person.roles} - {None} for person in (one, other)]
    if titles[0] & titles[1] - {"minister"} or ranks[0] & ranks[1]:
        points.add(_HEAD * 0.8, "head of the same office")
    elif titles[0] and titles[1]:
        return "headed by different officers"
    return None


def _places(one: DelegationProfile, other: DelegationProfile, points: Points) -> None:
    if one.place and other.place and place_match(one.place, other.place):
        points.add(_PLACE, "same destination")
    elif one.code and other.code:
        if one.code == other.code:
            points.add(_PLACE * 0.8, "same country of destination")
        else:
            points.add(-0.4, "other destinations")
    elif one.place and other.place and one.code == other.code:
        points.add(-0.1, "destinations of other names")


def _times(one: DelegationProfile, other: DelegationProfile, points: Points) -> str | None:
    if one.days is None or other.days is None:
        return None
    apart = gap(one.days, other.days)
    if apart > _FAR:
        return f"{apart} days apart"
    both_said = one.days.said and other.days.said
    if apart <= 1:
        points.add(_TIME if both_said else _TIME * 0.6, "at the same time" if both_said else "times can agree")
    else:
        points.add(-0.1 if apart > _SOON else 0.0, f"{apart} days apart")
    return None
