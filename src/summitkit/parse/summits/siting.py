"""Where a summit is held: by its own mentions, else beside another summit, else where the text is written from."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import attrs

from summitkit.model.summit import SummitKind, SummitStatus
from summitkit.parse.summits.dating import Dating, exact
from summitkit.parse.summits.gatherings import (
    declared_venue,
    gathered_venue,
    lone_town,
    met_venue,
    spoken_venue,
    trip_venue,
    visited_venue,
    welcomed_venue,
)
from summitkit.parse.summits.hometown import home_of
from summitkit.parse.summits.sides import members_of
from summitkit.parse.summits.timing import held_when, is_aside, is_no_report
from summitkit.parse.summits.venues import Venue
from summitkit.parse.summits.visits import host_venue

if TYPE_CHECKING:
    import datetime

    from summitkit.parse.scene import Scene
    from summitkit.parse.summits.event import Event

__all__ = ["Settled", "settle"]


@attrs.frozen(slots=True)
class Settled:
    """Where and when a summit is held, None where the text doesn't tell."""

    venue: Venue | None
    dating: Dating | None


def settle(scene: Scene, events: list[Event]) -> dict[Event, Settled]:
    """Return where and when each summit is held; those that are told of in full lend to those beside them."""
    lending = _Lending(scene, events)
    lenders = {event: lending.lender_of(event) for event in events}
    main = next((event for event in events if event.main), None)
    most = max((len(event.mentions) for event in events), default=0)
    datings = {event: held_when(scene, event, lenders[event]) for event in events}
    venues: dict[Event, Venue | None] = {}
    for event in sorted(events, key=lambda event: lenders[event] is not None):
        venue = _told_where(scene, event, events)
        lender = lenders[event]
        if venue is None and lender is not None:
            venue = venues.get(lender)
        venue = _at_home(scene, event, venue, datings[event])
        often = venue is None and len(event.mentions) == most
        venue = venue or (gathered_venue(scene, event, events) if often else None)
        venues[event] = venue or visited_venue(scene, event)
        venues[event] = venues[event] or trip_venue(scene, event) or spoken_venue(scene, event)
        venues[event] = venues[event] or welcomed_venue(scene, event)
    for event in events:
        venues[event] = venues[event] or (None if lenders[event] else lone_town(scene, event))
        venues[event] = _with_town(scene, event, venues[event])
        venues[event] = venues[event] or _beside_main(event, main, venues, datings)
        venues[event] = _visited_town(scene, event, venues[event])
    for event, dating in datings.items():
        if dating is not None and event.start is None and event.end is None:
            event.start, event.end = dating.start, dating.end
    return {event: Settled(venues[event], datings[event]) for event in events}


def _visited_town(scene: Scene, event: Event, venue: Venue | None) -> Venue | None:
    """Return the place of talks with the town, or else the country, that one of the two visits."""
    if venue is not None and venue.city:
        return venue
    visited = host_venue(scene, event)
    return venue if visited is None or (venue is not None and venue.country != visited.country) else visited


def _with_town(scene: Scene, event: Event, venue: Venue | None) -> Venue | None:
    """Return the town of the country where the main summit is held that the text names over and over."""
    if not event.main or venue is None or venue.city is not None or venue.country is None:
        return venue
    inside = [town for town in scene.towns if town.country == venue.country]
    named = Counter(town.name for town in inside).most_common(2)
    if not named or named[0][1] < _OFTEN or (len(named) > 1 and named[0][1] == named[1][1]):
        return venue
    town = next(town for town in inside if town.name == named[0][0])
    return Venue(city=town.name, country=town.country, first=town.first, last=town.last)


_OFTEN = 3


def _beside_main(
    event: Event, main: Event | None, venues: dict[Event, Venue | None], datings: dict[Event, Dating | None]
) -> Venue | None:
    """Return the place of the summit that the text is about for talks held in its days."""
    talks = event.of_talks
    if main is None or main is event:
        return None
    dating, around = datings[event], datings[main]
    if _leads_up(event, main, dating, around):
        return venues[main]
    if not talks or _is_ahead(event) or _is_ahead(main) or (main.present and _follows(dating, around)):
        return None
    if dating is not None and around is not None and dating.start != around.start and dating.end != around.end:
        return None
    return venues[main]


def _follows(dating: Dating | None, around: Dating | None) -> bool:
    """Say whether talks have a day of their own, not told with that of the summit that the text reports from."""
    return around is None and dating is not None and dating.start is not None and not exact(dating.start)


def _leads_up(event: Event, main: Event, dating: Dating | None, around: Dating | None) -> bool:
    """Say whether ministers or officials of a body meet in the days around its summit, which they prepare."""
    below = event.kind is SummitKind.MINISTERIAL and main.kind is not SummitKind.MINISTERIAL and event.when is None
    if not below or (event.bodies and main.bodies and not event.bodies & main.bodies):
        return False
    day, other = (one.start or one.end if one is not None else None for one in (dating, around))
    if day is None or other is None or not exact(day) or day.earliest is None or other.earliest is None:
        return False
    return abs((day.earliest - other.earliest).days) <= _AROUND


_AROUND = 5


def _is_ahead(event: Event) -> bool:
    return event.when is not None or any(mention.setting.status in _NOT_HELD for mention in event.mentions)


def _told_where(scene: Scene, event: Event, events: list[Event]) -> Venue | None:
    """Return where a summit is held by its mentions, its declaration or the sentences that have people gather."""
    return _venue(event) or declared_venue(scene, event, events) or met_venue(scene, event)


def _at_home(scene: Scene, event: Event, venue: Venue | None, dating: Dating | None) -> Venue | None:
    """Return the town of the dateline for a summit that the text reports from, else the place known already."""
    home = home_of(scene)
    if home is None or (venue is not None and (venue.city or venue.country != home.country)):
        return venue
    if (
        _is_current(dating, scene.reading.published)
        or _is_at_hand(scene, event, dating)
        or _told_from(scene, event, dating)
    ):
        return Venue(city=home.name, country=home.country, first=home.first, last=home.last)
    return venue


def _venue(event: Event) -> Venue | None:
    venues = [mention.setting.venue for mention in event.mentions if mention.setting.venue is not None]
    return next((venue for venue in venues if venue.city), next(iter(venues), None))


class _Lending:
    """The summits of a text by the sentences that name them, and those whose own mentions tell where they are held."""

    def __init__(self, scene: Scene, events: list[Event]) -> None:
        self._scene = scene
        self._placed = [event for event in events if _venue(event) is not None]
        self._main = next((event for event in self._placed if event.main), None)
        self._in_sentence: dict[int, list[Event]] = {}
        for event in events:
            for sentence in {mention.candidate.sentence for mention in event.mentions}:
                self._in_sentence.setdefault(sentence, []).append(event)

    def lender_of(self, event: Event) -> Event | None:
        """Return the summit on whose sidelines one is held, or in whose host country one side receives the other."""
        first = event.mentions[0].candidate
        aside = is_aside(self._scene, event)
        if not (first.countries or aside) or event.when == "next":
            return None
        if aside:
            beside = (other for other in self._in_sentence[first.sentence] if other is not event)
            placed = (other for other in self._placed if other is not event)
            found = next(beside, None) or next(placed, None)
            if found is not None:
                return found
        place = _venue(self._main) if self._main is not None and self._main is not event else None
        received = place is not None and first.rule == "summits.talks-with-leader"
        received = received and not (self._main is not None and self._main.present and self._is_ahead(event))
        return self._main if received and place and place.country in _pair(self._scene, event) else None

    def _is_ahead(self, event: Event) -> bool:
        """Say whether talks are told for a day after that of publication: "his meeting with Lopez next week"."""
        published, begins = self._scene.reading.published, event.start.earliest if event.start is not None else None
        return published is not None and begins is not None and begins > published


def _pair(scene: Scene, event: Event) -> tuple[object, ...]:
    return tuple(party for party, _, _ in members_of(scene, event))


def _is_current(dating: Dating | None, published: datetime.date | None) -> bool:
    """Say whether a summit is held or over on the day of publication or the day before."""
    last = (dating.end or dating.start) if dating is not None else None
    if published is None or last is None or last.latest is None:
        return False
    first = (dating.start or dating.end) if dating is not None else None
    begun = first is not None and first.earliest is not None and first.earliest <= published
    return begun and (published - last.latest).days <= 1


def _is_at_hand(scene: Scene, event: Event, dating: Dating | None) -> bool:
    """Say whether a summit of the next days is told of by a text from where people arrive for it."""
    published, when = scene.reading.published, dating.start if dating is not None else None
    if event.when is not None or published is None or when is None or when.earliest is None or not exact(when):
        return False
    return 0 < (when.earliest - published).days <= _AT_HAND and scene.kept("says here", _says_here)


_AT_HAND = 2


def _says_here(scene: Scene) -> bool:
    return "here" in scene.lower


def _told_from(scene: Scene, event: Event, dating: Dating | None) -> bool:
    """Say whether the text reports from its main summit: one without a date of its own that doesn't lie ahead."""
    if not event.main or dating is not None or event.when is not None:
        return False
    first = event.mentions[0].candidate
    start = scene.reading.layout.sentences[first.sentence].first
    before = scene.lower[max(start, first.phrase.first - _CLAUSE) : first.phrase.first]
    ahead = any(mention.setting.status in _NOT_HELD for mention in event.mentions)
    if is_no_report(scene, event):
        return False
    return event.present or not (ahead or _YET.intersection(before))


_NOT_HELD = frozenset([SummitStatus.UPCOMING, SummitStatus.POSTPONED, SummitStatus.CANCELLED])
_CLAUSE = 14
_YET = frozenset(["will", "would", "ahead", "before", "next"])
