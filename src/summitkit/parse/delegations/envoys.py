"""Trips of those who are sent, stand for a country, join others or are called visitors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Person
from summitkit.parse.delegations.destinations import Destination, Ground, place_at
from summitkit.parse.delegations.homes import is_stated
from summitkit.parse.delegations.travellers import (
    Trip,
    is_negated,
    next_person,
    role_person,
    subjects,
    trip_of,
    with_following,
    words_among,
)
from summitkit.parse.delegations.vocabulary import IN, SENDS
from summitkit.parse.offices import MINISTER
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.parse.scene import Scene
    from summitkit.text.sentences import Sentence

__all__ = ["TELLING_WORDS", "envoys_of"]

_PASSIVE = words("is was were are be been being")
_INSTEAD = words("instead place behalf stead itself")
_MINISTERS = {"ministers": "minister", "ambassadors": "ambassador", "officials": "official", "envoys": "envoy"}
_TAKES = words("take takes took taking")
_CARRIES = words("delivered delivers handed conveyed carried carrying bearing brought")
_LETTERS = words("message messages letter letters")
TELLING_WORDS = SENDS | _TAKES | _CARRIES | {"represented", "visiting", "joined", "followed"}
_OWN = words("his her its their")
_REACH = 10
_AUXILIARY = 2
_COMES = words("come came arrive arrived land landed")
_MESSAGE = 12
_ADVICE = words("ought should must urged asked could")


def envoys_of(ground: Ground, sentence: Sentence, number: int) -> Iterator[Trip]:
    """Yield the trips that a sentence tells by who is sent, represents a country, joins others or is a visitor."""
    scene = ground.scene
    for word in words_among(scene, sentence, TELLING_WORDS):
        lower = scene.lower[word]
        if lower in SENDS:
            yield from _sent(ground, sentence, number, word)
        elif lower == "represented" and "by" in scene.lower[word + 1 : word + _REACH]:
            yield from _represented(ground, sentence, number, word)
        elif lower == "visiting":
            yield from _visitor(ground, sentence, number, word)
        elif lower in _CARRIES:
            yield from _carried(ground, sentence, number, word)
        elif lower in _TAKES:
            yield from _taken(ground, sentence, number, word)
        elif lower == "followed" and scene.word(word + 1) == "by":
            yield from _followed_by(ground, sentence, number, word)
        elif lower == "joined" and "by" in scene.lower[word + 1 : word + _REACH]:
            yield from _joined_by(ground, sentence, number, word)


def _sent(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trip of somebody sent: "is sending Vice President X instead"."""
    scene = ground.scene
    passive = scene.lower[word] in {"sent", "dispatched"} and bool(
        _PASSIVE.intersection(scene.lower[max(0, word - 2) : word])
    )
    envoy = next(subjects(scene, sentence, word), None) if passive else next_person(ground.scene, sentence, word)
    if _ADVICE.intersection(scene.lower[max(sentence.first, word - 4) : word]):
        return  # "ought to send Ana Vega"
    if envoy is None or (not passive and (envoy.form == "pronoun" or scene.word(envoy.last) in {"a", "an", "the"})):
        return  # "sent the president a letter"
    if not passive and "to" in scene.lower[word + 1 : envoy.first]:
        return  # "sent a delegation to the CEO"
    if not isinstance(envoy.entity, Person):
        return
    own = not passive and not _OWN.isdisjoint(scene.lower[word + 1 : envoy.first + 1])
    sender = None if passive else _sender(scene, sentence, word)
    destination = _sent_to(ground, sentence, word, word if passive else envoy.last)
    if destination is None and sender is not None and (own or envoy.entity.roles):
        destination = ground.stage  # "Peru sent its deputy foreign minister"
    if destination is None:
        return
    own = own or not is_stated(scene, envoy)
    if (own or envoy.country is None) and sender not in {None, destination.country}:
        yield Trip(
            party=sender,  # a vice president without a country is the sender's own
            person=envoy.entity,
            destination=destination,
            sentence=number,
            rule="delegations.sent",
            word=word,
        )
        return
    yield from trip_of(ground, envoy, destination, number, word, "delegations.sent")


def _sender(scene: Scene, sentence: Sentence, word: int) -> Country | None:
    """Return the country that sends somebody: its leader's, or the state named before the verb."""
    leader = next(subjects(scene, sentence, word), None)
    if leader is not None:
        return leader.country
    before = [side for side in scene.sides_in(sentence.first, word) if isinstance(side.entity, Country)]
    last = before[-1] if before and before[-1].form != "demonym" else None
    return last.country if last is not None and word - last.last <= _AUXILIARY else None


def _sent_to(ground: Ground, sentence: Sentence, word: int, after: int) -> Destination | None:
    """Return where somebody is sent: the place told after, the summit of the sentence, or instead of somebody else."""
    scene = ground.scene
    place = place_at(scene, after, min(sentence.last, after + _REACH), frozenset(["to", "for", "in"]))
    destination = place or ground.summit_in(sentence.first, sentence.last)
    if destination is None and _INSTEAD.intersection(scene.lower[sentence.first : sentence.last]):
        asked = "invitation" in scene.lower[sentence.first : word]
        before = place_at(scene, sentence.first, word, frozenset(["in", "at", "to"])) if asked else None
        destination = before or ground.home or ground.main
    return destination


def _represented(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trips of "Thailand was represented by its deputy prime minister, Laos by X and Cuba by Y"."""
    scene = ground.scene
    destination = ground.summit_in(sentence.first, sentence.last) or ground.home or ground.main
    destination = destination or place_at(scene, word + 1, min(sentence.last, word + _REACH))
    before = scene.sides_in(sentence.first, word)
    party = next((side.entity for side in reversed(before) if isinstance(side.entity, Country)), None)
    party = party or next((side.country for side in before if isinstance(side.entity, Person)), None)
    at = word + 1 + scene.lower[word + 1 : word + _REACH].index("by")
    if destination is not None and scene.word(at + 1) in _MINISTERS:
        yield from _by_ministers(scene, sentence, number, word, destination)
        return
    while party is not None and destination is not None and at < sentence.last:
        envoy = next_person(ground.scene, sentence, at)
        if envoy is not None and isinstance(envoy.entity, Person) and party != destination.country:
            yield Trip(
                party=party,
                person=envoy.entity,
                destination=destination,
                sentence=number,
                rule="delegations.represented",
                word=at,
            )
        at, party = _next_by(scene, sentence, at + 1)


def _by_ministers(scene: Scene, sentence: Sentence, number: int, word: int, destination: Destination) -> Iterator[Trip]:
    """Yield the trips of "Chad and Mali were represented by ministers"."""
    title = _MINISTERS[scene.lower[scene.lower.index("by", word) + 1]]
    for side in scene.sides_in(sentence.first, word):
        if isinstance(side.entity, Country) and side.form == "name" and side.entity != destination.country:
            yield Trip(
                party=side.entity,
                person=role_person(title, side.entity),
                destination=destination,
                sentence=number,
                rule="delegations.represented",
                word=side.first,
            )


def _next_by(scene: Scene, sentence: Sentence, first: int) -> tuple[int, Country | None]:
    """Return the next "by" that directly follows the name of a country, and the country: "and Cuba by"."""
    for word in range(first, sentence.last):
        side = scene.side(word - 1)
        if scene.lower[word] == "by" and side is not None and isinstance(side.entity, Country) and side.last == word:
            return word, side.entity
    return sentence.last, None


def _carried(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trip of who brings a message: "a letter from X, delivered by Peru's Luis Vega"."""
    scene = ground.scene
    near = scene.lower[max(sentence.first, word - _MESSAGE) : min(sentence.last, word + _MESSAGE)]
    place = (place_at(scene, word, sentence.last, IN) or ground.stage) if _LETTERS.intersection(near) else None
    if place is None:
        return
    by = "by" in scene.lower[word + 1 : word + 4]
    found = next_person(scene, sentence, word) if by else next(subjects(scene, sentence, word), None)
    if found is not None:
        yield from trip_of(ground, found, place, number, word, "delegations.sent", least=MINISTER)


def _joined_by(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trip of "they will be joined by President X for the summit in Quito"."""
    by = ground.scene.lower.index("by", word)
    guest = next_person(ground.scene, sentence, by)
    if guest is None or guest.form == "pronoun" or is_negated(ground.scene, sentence, word):
        return
    stop = min(sentence.last, guest.last + _REACH)
    place = place_at(ground.scene, word + 1, by, IN) or ground.summit_in(guest.last, stop)
    place = place or place_at(ground.scene, guest.last, stop, IN)
    if place is not None:
        for side in with_following(ground.scene, sentence, guest):
            yield from trip_of(ground, side, place, number, word, "delegations.attends", least=MINISTER)


def _followed_by(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trips of those who come after others: "the first to come was X, followed by Y and Z"."""
    guest = next_person(ground.scene, sentence, word + 1)
    comes = _COMES.intersection(ground.scene.lower[sentence.first : word])
    if guest is None or not comes or ground.stage is None:
        return
    for side in with_following(ground.scene, sentence, guest):
        yield from trip_of(ground, side, ground.stage, number, word, "delegations.comes", least=MINISTER)


def _taken(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trip of "a tour that will take him to Quito"."""
    side = ground.scene.side(word + 1)
    if side is None or ground.scene.word(side.last) != "to":
        return
    place = place_at(ground.scene, side.last, min(sentence.last, side.last + 4), frozenset(["to"]))
    if place is not None:
        yield from trip_of(ground, side, place, number, word, "delegations.visits", least=MINISTER)


def _visitor(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trip of "visiting Peruvian President X" to the town of the text or the other country it names."""
    side = ground.scene.side(word + 1)
    if side is not None and isinstance(side.entity, Country) and ground.scene.word(side.last) in {"'s", "’s"}:
        side = ground.scene.side(side.last + 1)  # "visiting Peru's President X"
    if side is None or not isinstance(side.entity, Person) or side.country is None:
        return
    others = [
        other
        for other in ground.scene.all_sides_in(sentence.first, sentence.last)
        if other.country not in {side.country, None}
    ]
    dateline = ground.home if ground.scene.home is not None else None
    if dateline is not None and dateline.country not in {side.country, None}:
        destination = dateline
    elif others:
        country = others[0].country
        towns = (town for town in ground.scene.towns_in(sentence.first, sentence.last) if town.country == country)
        where = next(towns, None) or others[0]
        name = str(country) if where is others[0] else ground.scene.text(where.first, where.last)
        destination = Destination(name=name, country=country, first=where.first, last=where.last)
    else:
        destination = ground.here(word)
    yield from trip_of(ground, side, destination, number, word, "delegations.visitor")
