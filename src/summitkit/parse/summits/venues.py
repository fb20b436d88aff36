"""Where a summit is held, read from its name and the words around it."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

import attrs

from summitkit.model.actor import Country, Organization, Place
from summitkit.parse.scene import Scene, Side, Town, capital_of
from summitkit.parse.summits.hometown import guessed_home
from summitkit.parse.summits.vocabulary import HEADS, TO_SUMMIT
from summitkit.parse.wording import AUXILIARIES, CLAUSE_STARTS, CONJUNCTIONS, PREPOSITIONS, SAID, words

if TYPE_CHECKING:
    from summitkit.lexicon import Lexicon
    from summitkit.parse.summits.recognition import Candidate

__all__ = ["Venue", "host_of", "place_at", "venue_of"]


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
        or _to_be_hosted(scene, right)
        or _drawn_to(scene, right)
        or _hosted_by(scene, right)
        or _hosted(scene, left)
        or _before(scene, candidate, left)
    )


def _to_be_hosted(scene: Scene, right: range) -> Venue | None:
    """Return the town of "which Lima will host"."""
    for index in right:
        if scene.lower[index] in _HOSTS:
            towns = scene.towns_in(max(right.start, index - 4), index)
            return _at(towns[-1]) if towns else None
    return None


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


def host_of(scene: Scene, first: int, last: int) -> Side | None:
    """Return the state that "will host the summit", or by which a sentence says that it is hosted."""
    sentence = scene.sentence(first)
    for word in range(sentence.first, sentence.last):
        if scene.lower[word] not in _HOSTS:
            continue
        if scene.word(word + 1) == "by":
            found = scene.side(word + 2) or scene.side(word + 3)
            return found if last <= word <= last + _NEAR_HOST and found is not None and found.country else None
        before = [
            side for side in scene.sides_in(max(sentence.first, word - _NEAR_HOST), word) if side.country is not None
        ]
        if before and (word < first <= word + _NEAR_HOST or last <= word <= last + _NEAR_HOST):
            return before[-1]
    return None


_NEAR_HOST = 8


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
    hidden = scene.side(phrase.head - 1)
    if town is None and candidate.bodies and hidden is not None and hidden.entity not in candidate.bodies:
        name = scene.forms[phrase.head - 1]
        country = scene.town_country(name)
        if country is not None:  # "the NATO Washington summit", whose town the name of an organisation hides
            return Venue(city=name, country=country, first=phrase.head - 1, last=phrase.head)
    for side in phrase.sides:
        topic = phrase.right[:1] == ("on",)  # "a summit on the crisis in Peru"
        if side.first > phrase.head and scene.word(side.first - 1) == "in" and isinstance(side.entity, Country):
            if topic:
                continue
            return Venue(city=None, country=side.entity, first=side.first, last=side.last)
    return None


def _before(scene: Scene, candidate: Candidate, left: range) -> Venue | None:
    """Return the place before the name: "will be in Lima for the summit", "left for Quito to attend the summit"."""
    first = _past_what(scene, candidate.phrase.first)
    if not TO_SUMMIT.intersection({scene.word(first - 1), scene.word(first - 2)}) and not _is_beside(scene, first):
        return None
    found = [place_at(scene, index, left.stop, going=True) for index in reversed(left)]
    places = [place for place in found if place is not None]
    return next((place for place in places if place.city), next(iter(places), None))


def _past_what(scene: Scene, first: int) -> int:
    """Return the first of the words "what will be the" before a name: "flew in for what may be the last summit"."""
    return next((word for word in range(first - 1, max(0, first - 6), -1) if scene.lower[word] == "what"), first)


def _is_beside(scene: Scene, first: int) -> bool:
    """Say whether what is told before a summit's name happens there: "met in Lima on the sidelines of the summit"."""
    near = scene.lower[max(0, first - 3) : first]
    return "of" in near and bool({"sidelines", "sideline", "margins", "fringes"}.intersection(near))


_HOSTS = frozenset(["host", "hosts", "hosted", "hosting"])


_HOST_REACH = 30


def _hosted(scene: Scene, left: range) -> Venue | None:
    """Return the country that hosts: "Peru hosted a special summit", "Chad has offered to host the next summit"."""
    near = [index for index in left if index >= left.stop - 7 and scene.lower[index] in _HOSTS]
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


_SEATS = frozenset(
    [
        *("White House", "Kremlin", "Great Hall of the People", "Elysee Palace", "Élysée Palace", "Downing Street"),
        *("Hyderabad House", "Rashtrapati Bhavan", "Blue House", "Lancaster House", "Diaoyutai", "Zhongnanhai"),
    ]
)
"""Seats of government, which stand for the capital they lie in."""


def place_at(scene: Scene, index: int, stop: int, *, going: bool = False) -> Venue | None:
    """Return the place that "in", "at", "here" (and "to" or "for", of somebody going there) at a word gives."""
    word = scene.lower[index]
    beside = scene.town(index + 1) if word in {"near", "outside"} else None
    if beside is not None:
        return _at(beside)
    going = going or (word == "for" and scene.word(index - 1) in _SET)
    if word == "here" or (word == "in" and scene.word(index + 1) == "this" and _says_town(scene, index, stop)):
        return _here(scene, index)
    island = word == "on" and "island" in scene.lower[index : index + 5]
    if (
        word not in {"in", "at"}
        and not island
        and not (going and word in {"to", "for", "into", "visit", "visits", "visiting"})
    ):
        return None
    if scene.word(index - 1) in _ELSEWHERE:
        return None  # "to discuss the war in Ukraine"
    for ahead in range(index + 1, min(index + _PLACE_REACH, stop)):
        found = _seat(scene, ahead, stop) or _named(scene, index, ahead, stop)
        if found is not None:
            return found if found.country is not None else _in_state(scene, found, index + 1, ahead)
        apposed = scene.lower[ahead] == "," and scene.word(ahead - 1) in _TOWNS and scene.town(ahead + 1) is not None
        if apposed:
            continue  # "in Peru's second city, Arequipa"
        described = scene.lower[ahead].isalpha() and scene.lower[ahead] not in _NO_PLACE and scene.moment(ahead) is None
        if not _leads_to_place(scene, ahead) and not (described and scene.word(index + 1) in _ARTICLES):
            break
    return None


def _in_state(scene: Scene, venue: Venue, first: int, last: int) -> Venue:
    """Return a place with the country of an adjective before it: "in the Romanian resort of Sinaia"."""
    adjectives = _adjectives(scene.reading.lexicon)
    country = next((adjectives[word] for word in scene.lower[first:last] if word in adjectives), None)
    return attrs.evolve(venue, country=country)


_TOWNS = frozenset(["city", "town", "capital", "port", "resort"])
_ELSEWHERE = words(
    """
    war wars conflict crisis situation fighting violence peace troops forces election elections democracy poverty
    crises conflicts reconstruction stability security investment investments interests operations mission developments
    ceasefire refugees rights aid coup dispute project projects plant
    """
)
_SET = frozenset(["set", "scheduled", "planned", "slated", "due"])


def _says_town(scene: Scene, index: int, stop: int) -> bool:
    """Say whether "in this" speaks of the town that the text is written from: "in this coastal oil town"."""
    return bool(
        {"town", "city", "capital", "resort", "port"}.intersection(scene.lower[index + 2 : min(stop, index + 6)])
    )


_PLACE_REACH = 12
_ARTICLES = frozenset(["the", "a", "an", "its"])
_NO_PLACE = PREPOSITIONS - {"of"} | CONJUNCTIONS | CLAUSE_STARTS | AUXILIARIES | SAID | frozenset(HEADS)


def _here(scene: Scene, index: int) -> Venue | None:
    near = scene.towns_in(scene.sentence(index).first, index)
    near = () if scene.lower[index] != "here" else near
    town = scene.home or (near[-1] if near else None) or scene.kept("town meant by here", guessed_home)
    if town is None:
        return None
    return Venue(city=town.name, country=town.country, first=index, last=index + 1)


def _named(scene: Scene, index: int, ahead: int, stop: int) -> Venue | None:
    """Return the place that is named at a word after a preposition at `index`."""
    town = scene.town(ahead)
    if town is not None and town.first > index:
        if town.name in _SEATS and town.country is not None:
            city = capital_of(scene.reading.lexicon, town.country)
            return Venue(city=city, country=town.country, first=town.first, last=town.last)
        return _at(town)
    side = scene.side(ahead)
    if side is None:
        return None
    if side.first == ahead and scene.word(side.last - 1) in _HALLS:
        return _hall(scene, side)
    return _capital(scene, side.country, ahead, stop) or _state(scene, side)


def _hall(scene: Scene, side: Side) -> Venue | None:
    """Return the town that a hall or hotel is named after: "the Lima Convention Center"."""
    for last in range(side.last - 1, side.first, -1):
        name = scene.text(side.first, last)
        country = scene.town_country(name)
        if country is not None:
            return Venue(city=name, country=country, first=side.first, last=last)
    return None


_HALLS = words("center centre hotel palace hall museum airport stadium castle university resort house building")


def _state(scene: Scene, side: Side) -> Venue | None:
    """Return the country or the place outside the lexicon that a mention names."""
    named = side.form in {"name", "short-name", "acronym"} and scene.word(side.last) not in _BEFORE_PLACE - {"of"}
    if isinstance(side.entity, Country) and named and scene.word(side.last) not in {"'s", "’s"}:
        return Venue(city=None, country=side.entity, first=side.first, last=side.last)
    if isinstance(side.entity, (Place, Organization)) and str(side.entity) in _SEATS and side.country is not None:
        capital = capital_of(scene.reading.lexicon, side.country)
        return Venue(city=capital, country=side.country, first=side.first, last=side.last)
    if isinstance(side.entity, Place) and side.form == "name" and str(side.entity).split()[-1].lower() not in _HALLS:
        known = side.country is not None or _stands_alone(scene, side)
        if known and scene.word(side.last) not in {"'s", "’s"}:
            return Venue(city=str(side.entity), country=side.country, first=side.first, last=side.last)
    return None


def _stands_alone(scene: Scene, side: Side) -> bool:
    """Say whether a name that the lexicon doesn't have is a town's: no part of the world and no guesthouse's."""
    after = scene.word(side.last)
    ends = not after.isalpha() or after in PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | CLAUSE_STARTS
    region = str(side.entity) in _regions(scene.reading.lexicon)
    return not region and (ends or scene.moment(side.last) is not None)


@functools.lru_cache(maxsize=8)
def _regions(lexicon: Lexicon) -> frozenset[str]:
    """Return the names of parts of the world, which are no towns."""
    return frozenset(name for region in lexicon.regions for name in (region.name, *region.aliases))


def _leads_to_place(scene: Scene, index: int) -> bool:
    """Say whether a word may stand before the name of the place."""
    return scene.side(index) is not None or scene.lower[index] in _BEFORE_PLACE or scene.forms[index][:1].isupper()


_BEFORE_PLACE = words(
    """
    the a of 's ’s city capital port beach sea spa lake resort
    town coastal southern northern eastern western southeastern southwestern
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


_NO_SEATS = words("commercial financial economic business cultural former provincial regional state old")


def _capital(scene: Scene, country: Country | None, index: int, stop: int) -> Venue | None:
    """Return the capital meant by "the Peruvian capital"."""
    if country is None:
        return None
    for ahead in range(index + 1, min(index + 4, stop)):
        if scene.lower[ahead] == "capital":
            if scene.lower[ahead - 1] in _NO_SEATS:
                return None  # "Tanzania's commercial capital"
            town = scene.town(ahead + 1)
            if town is not None and town.country == country:
                return _at(town)
            city = capital_of(scene.reading.lexicon, country)
            return Venue(city=city, country=country, first=index, last=ahead + 1) if city else None
    return None
