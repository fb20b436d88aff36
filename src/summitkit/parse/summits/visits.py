"""Where two meet whose talks are told without a place: in the country that one of them visits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from summitkit.model.actor import Country, Person
from summitkit.model.when import UncertainDate
from summitkit.parse.offices import MINISTER
from summitkit.parse.summits.dating import Dating, used
from summitkit.parse.summits.sides import members_of
from summitkit.parse.summits.talkers import rank, state_of
from summitkit.parse.summits.venues import Venue, place_at
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.parse.scene import Moment, Scene, Side
    from summitkit.parse.summits.event import Event

__all__ = ["host_venue", "tour_dating", "visit_dating"]


@attrs.frozen(slots=True)
class _Visit:
    """A visit that a text tells of: from which state, where to if told, and by which words."""

    visitor: Country
    place: Venue | None
    word: int


_TELLING = words("visiting visit visits visited trip arrived arrives arrive landed stay")
_KINDS = frozenset(["state", "official", "working"])
_PAIR = 2
_TO = 3
_BACK = 22


def host_venue(scene: Scene, event: Event) -> Venue | None:
    """Return the country, and the town if told, in which talks are held of two, one of whom visits the other."""
    first = event.mentions[0].candidate
    two = first.rule == "summits.talks-with-leader" or (event.countries and not event.bodies)
    visits = scene.kept("visits by states", _by_states) if two and first.when is None else {}
    parties = members_of(scene, event) if visits and len(event.countries) <= _PAIR else ()
    states = dict.fromkeys(party for party, _, _ in parties)  # in the order of the text
    if len(states) != _PAIR:
        return None
    one, other = states
    for visitor, host in ((one, other), (other, one)):
        visit = visits.get((visitor, host)) or visits.get((visitor, None))
        if visit is not None and isinstance(host, Country):
            return visit.place or Venue(city=None, country=host, first=visit.word, last=visit.word + 1)
    return None


def _by_states(scene: Scene) -> dict[tuple[object, object], _Visit]:
    """Return the first visit from each state to another, or to none that is told; one to a town goes before."""
    found: dict[tuple[object, object], _Visit] = {}
    for visit in scene.kept("visits", _visits):
        key = (visit.visitor, visit.place.country if visit.place is not None else None)
        known = found.get(key)
        town = visit.place is not None and visit.place.city is not None
        if known is None or (town and known.place is not None and known.place.city is None):
            found[key] = visit
    return found


def visit_dating(scene: Scene, event: Event) -> Dating | None:
    """Return the month in which one is to visit the other: "will visit Peru in May to meet Soto. The summit …"."""
    alone = not (event.bodies or event.label) and event.when is None and not event.present
    for visit in scene.kept("visits", _visits) if event.main and alone else ():
        place = visit.place
        same = place is not None and place.country is not None and event.country in {None, place.country.code}
        if place is None or not same or not _AHEAD.intersection(scene.lower[max(0, visit.word - 4) : visit.word]):
            continue
        for moment in scene.moments_in(place.last, place.last + _SOON):
            if _is_month(moment):
                return used(scene, moment, role="both")
    return None


def tour_dating(scene: Scene, event: Event) -> Dating | None:
    """Return the month of a journey of some days on which talks are held: "tours Asia from 4 to 15 May"."""
    first = event.mentions[0].candidate
    if first.rule != "summits.talks-with-leader" or first.when is not None:
        return None
    found = scene.kept("journeys of some days", _journeys)
    states = {party for party, _, _ in members_of(scene, event)} if found else set()
    return next((dating for state, dating in found if state in states), None)


def _journeys(scene: Scene) -> tuple[tuple[Country, Dating], ...]:
    """Return who travels for some days, by state, with the month or year that holds them."""
    found = []
    for visit in scene.kept("visits", _visits):
        sentence = scene.sentence(visit.word)
        for moment in scene.moments_in(visit.word, sentence.last):
            if moment.start is not moment.end and moment.start is not None and moment.end is not None:
                whole = _holding(moment.start, moment.end)
                if whole is not None:
                    dating = attrs.evolve(used(scene, moment, role="both"), start=whole, end=whole)
                    found.append((visit.visitor, dating))
    return tuple(found)


def _holding(start: UncertainDate, end: UncertainDate) -> UncertainDate | None:
    """Return the month that holds two days, else their year."""
    one, other = start.earliest, end.latest
    if one is None or other is None or one.year != other.year:
        return None
    same = one.month == other.month
    return UncertainDate.in_month(one.year, one.month) if same else UncertainDate.in_year(one.year)


_AHEAD = frozenset(["will", "would", "to"])
_SOON = 6


def _is_month(moment: Moment) -> bool:
    """Say whether a date is a month or a part of one."""
    when = moment.start
    return when is not None and when.earliest is not None and when.earliest != when.latest


def _visits(scene: Scene) -> tuple[_Visit, ...]:
    return tuple(_told_visits(scene))


def _told_visits(scene: Scene) -> Iterator[_Visit]:
    """Go through the visits of leaders and ministers that a text tells of."""
    for word, form in enumerate(scene.lower):
        if form not in _TELLING:
            continue
        sentence = scene.sentence(word)
        who = _guest(scene, word) if form == "visiting" else _traveller(scene, sentence.first, word)
        country = state_of(scene, who) if who is not None and rank(scene, who) >= MINISTER else None
        if country is None:
            continue
        near = (place_at(scene, at, sentence.last, going=True) for at in range(word, min(word + _TO, sentence.last)))
        place = None if form == "visiting" else next((one for one in near if one is not None), None)
        untold = form == "visit" and _KINDS.intersection(scene.lower[word - 1 : word]) and not _elsewhere(scene, word)
        if form == "visiting" or place is not None or untold:
            yield _Visit(country, place, word)


def _elsewhere(scene: Scene, word: int) -> bool:
    """Say whether the sentence of a visit tells of a place after it, which may be where it leads."""
    stop = scene.sentence(word).last
    return any(place_at(scene, at, stop, going=True) is not None for at in range(word + 1, stop))


def _guest(scene: Scene, word: int) -> Side | None:
    """Return the person after "visiting": "visiting Peruvian President Juan Soto"."""
    side = scene.side(word) or scene.side(word + 1)
    return side if side is not None and isinstance(side.entity, Person) else None


def _traveller(scene: Scene, first: int, word: int) -> Side | None:
    """Return the last person named before a word in its sentence."""
    before = scene.sides_in(max(first, word - _BACK), word)
    return next((side for side in reversed(before) if isinstance(side.entity, Person)), None)
