"""Where a summit is held, read from its name and the words around it."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

import attrs

from summitkit.model.actor import Country, Place
from summitkit.parse.scene import Scene, Side, Town, capital_of
from summitkit.parse.summits.vocabulary import TO_SUMMIT
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from summitkit.lexicon import Lexicon
    from summitkit.parse.summits.recognition import Candidate

__all__ = ["Venue", "place_at", "venue_of"]


@attrs.frozen(slots=True, kw_only=True)
class Venue:
    """A place where a summit is held.

    Attributes:
        city: its name, None where only the country is known.
        country: the country.
        first, last: the words that tell.
    """

    city: str | None
    country: Country | None
    first: int
    last: int


def venue_of(scene: Scene, candidate: Candidate, left: range, right: range) -> Venue | None:
    """Return where the summit is held by its name, the words after it, its host, or the words before it."""
    inside = _inside(scene, candidate)
    going = candidate.when == "next"
    places = (place_at(scene, index, right.stop, going=going) for index in right)
    after = next((place for place in places if place is not None), None)
    if inside is not None and after is not None and after.city and _is_held(scene, candidate, after):
        return after  # "the Tokyo Conference on Water was held in Tunis"
    return (
        inside
        or after
        or _drawn_to(scene, right)
        or _hosted_by(scene, right)
        or _hosted(scene, left)
        or _before(scene, candidate, left)
    )


def _drawn_to(scene: Scene, right: range) -> Venue | None:
    """Return the town to which a summit brings people: "which will bring seven leaders to Quito"."""
    for index in right:
        if scene.lower[index] == "to" and _BRINGS.intersection(scene.lower[max(right.start, index - 5) : index]):
            return _named(scene, index, index + 1, right.stop)
    return None


_BRINGS = words("bring brings brought bringing draw draws drew drawn")


def _is_held(scene: Scene, candidate: Candidate, venue: Venue) -> bool:
    return bool(_HELD.intersection(scene.lower[candidate.phrase.last : venue.first]))


_HELD = words("held takes took place convened convenes hosted opened opens")


def _hosted_by(scene: Scene, right: range) -> Venue | None:
    """Return the town or country of "hosted by Malaysia", "hosted by Rio de Janeiro"."""
    for index in right:
        if scene.lower[index] == "by" and scene.word(index - 1) in _HOSTS:
            town, side = scene.town(index + 1), scene.side(index + 1)
            if town is not None:
                return _at(town)
            if side is not None and side.country is not None:
                return Venue(city=None, country=side.country, first=side.first, last=side.last)
    return None


def _inside(scene: Scene, candidate: Candidate) -> Venue | None:
    """Return the place in the name itself: "the Lisbon summit", "the summit in Brussels"."""
    phrase = candidate.phrase
    town = phrase.town
    if town is not None and (town.first < phrase.head or scene.word(town.first - 1) in {"in", "at"}):
        return _at(town)
    for side in phrase.sides:
        if side.first > phrase.head and scene.word(side.first - 1) == "in" and isinstance(side.entity, Country):
            return Venue(city=None, country=side.entity, first=side.first, last=side.last)
    return None


def _before(scene: Scene, candidate: Candidate, left: range) -> Venue | None:
    """Return the place before the name: "will be in Lima for the summit", "left for Quito to attend the summit"."""
    first = candidate.phrase.first
    if not TO_SUMMIT.intersection({scene.word(first - 1), scene.word(first - 2)}):
        return None
    found = [place_at(scene, index, left.stop, going=True) for index in reversed(left)]
    places = [place for place in found if place is not None]
    return next((place for place in places if place.city), next(iter(places), None))


_HOSTS = frozenset(["host", "hosts", "hosted", "hosting"])


_HOST_REACH = 30


def _hosted(scene: Scene, left: range) -> Venue | None:
    """Return the country that hosts: "Peru hosted a special summit", "Chad has offered to host the next summit"."""
    near = [index for index in left if index >= left.stop - 5 and scene.lower[index] in _HOSTS]
    if not near:
        return None
    start = max(scene.sentence(near[-1]).first, near[-1] - _HOST_REACH)
    for index in range(near[-1] - 1, start - 1, -1):
        side, town = scene.side(index), scene.town(index)
        if town is not None:
            return _at(town)
        if side is not None and side.country is not None:
            return Venue(city=None, country=side.country, first=side.first, last=side.last)
    return None


def _at(town: Town) -> Venue:
    return Venue(city=town.name, country=town.country, first=town.first, last=town.last)


def place_at(scene: Scene, index: int, stop: int, *, going: bool = False) -> Venue | None:
    """Return the place that "in", "at", "here" (and "to" or "for", of somebody going there) at a word gives."""
    word = scene.lower[index]
    if word == "here":
        return _here(scene, index)
    island = word == "on" and "island" in scene.lower[index : index + 5]
    if word not in {"in", "at"} and not island and not (going and word in {"to", "for"}):
        return None
    for ahead in range(index + 1, min(index + _PLACE_REACH, stop)):
        found = _seat(scene, ahead, stop) or _named(scene, index, ahead, stop)
        if found is not None:
            return found
        if not _leads_to_place(scene, ahead):
            break
    return None


_PLACE_REACH = 12


def _here(scene: Scene, index: int) -> Venue | None:
    near = scene.towns_in(scene.sentence(index).first, index)
    town = scene.home or (near[-1] if near else None)
    if town is None:
        return None
    return Venue(city=town.name, country=town.country, first=index, last=index + 1)


def _named(scene: Scene, index: int, ahead: int, stop: int) -> Venue | None:
    """Return the place that is named at a word after a preposition at `index`."""
    town = scene.town(ahead)
    if town is not None and town.first > index:
        return _at(town)
    side = scene.side(ahead)
    if side is None:
        return None
    return _capital(scene, side.country, ahead, stop) or _state(scene, side)


def _state(scene: Scene, side: Side) -> Venue | None:
    """Return the country or the place outside the lexicon that a mention names."""
    named = side.form in {"name", "short-name", "acronym"}
    if isinstance(side.entity, Country) and named and scene.word(side.last) not in {"'s", "’s"}:
        return Venue(city=None, country=side.entity, first=side.first, last=side.last)
    if isinstance(side.entity, Place) and side.form == "name" and side.country is not None:
        return Venue(city=str(side.entity), country=side.country, first=side.first, last=side.last)
    return None


def _leads_to_place(scene: Scene, index: int) -> bool:
    """Say whether a word may stand before the name of the place."""
    return scene.side(index) is not None or scene.lower[index] in _BEFORE_PLACE or scene.forms[index][:1].isupper()


_BEFORE_PLACE = words(
    """
    the a of 's ’s city capital port resort town coastal southern northern eastern western southeastern southwestern
    northeastern northwestern central south north east west largest second historic island country nearby state
    province village region neighbouring neighboring host seaside lakeside mountain hilltop holiday congress hall
    centre center specially-extended mediterranean caribbean his her its their ski desert alpine royal presidential
    palace
    """
)
"""Words that may stand between "in" or "at" and the name of the place."""


def _seat(scene: Scene, index: int, stop: int) -> Venue | None:
    """Return the capital that an adjective gives, whomever the phrase was taken to mean: "the Peruvian capital"."""
    if scene.word(index + 1) != "capital":
        return None
    return _capital(scene, _adjectives(scene.reading.lexicon).get(scene.lower[index]), index, stop)


@functools.lru_cache(maxsize=8)
def _adjectives(lexicon: Lexicon) -> dict[str, Country]:
    return {
        adjective.lower(): Country(country.name, country.code)
        for country in lexicon.countries
        for adjective in country.adjectives
    }


def _capital(scene: Scene, country: Country | None, index: int, stop: int) -> Venue | None:
    """Return the capital meant by "the Peruvian capital"."""
    if country is None:
        return None
    for ahead in range(index + 1, min(index + 3, stop)):
        if scene.lower[ahead] == "capital":
            city = capital_of(scene.reading.lexicon, country)
            return Venue(city=city, country=country, first=index, last=ahead + 1) if city else None
    return None
