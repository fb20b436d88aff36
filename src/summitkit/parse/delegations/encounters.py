"""Trips told by an encounter: who hosts, meets or sends whom, and where that makes somebody a visitor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Person
from summitkit.parse.delegations.destinations import Destination, Ground, place_at
from summitkit.parse.delegations.trips import Trip, subjects, trip_of
from summitkit.parse.offices import MINISTER
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.parse.scene import Side
    from summitkit.text.sentences import Sentence

__all__ = ["encounters_of"]

_RECEIVES = words(
    """
    host hosts hosted hosting welcome welcomes welcomed welcoming receive receives received receiving greet greets
    greeted
    """
)
_MEETS = words("meet meets met meeting told talks")
_SENDS = words("send sends sent sending dispatch dispatches dispatched")
_IN = frozenset(["in", "at"])
_ASIDE = words("sidelines sideline margins fringes")
_REACH = 10


def encounters_of(ground: Ground, sentence: Sentence, number: int) -> Iterator[Trip]:
    """Yield the trips that a sentence tells by who receives, meets, sends or stands for whom."""
    scene = ground.scene
    for word in range(sentence.first, sentence.last):
        lower = scene.lower[word]
        if lower in _RECEIVES:
            yield from _received(ground, sentence, number, word)
        elif lower in _MEETS:
            yield from _met(ground, sentence, number, word)
        elif lower in _SENDS:
            yield from _sent(ground, sentence, number, word)
        elif lower == "represented" and scene.word(word + 1) == "by":
            yield from _represented(ground, sentence, number, word)
        elif lower == "visiting":
            yield from _visitor(ground, sentence, number, word)


def _next_person(ground: Ground, sentence: Sentence, word: int, reach: int = _REACH) -> Side | None:
    sides = ground.scene.sides_in(word + 1, min(sentence.last, word + reach))
    return next((side for side in sides if isinstance(side.entity, Person)), None)


def _received(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trip of a visitor: "Xi hosted Putin in Beijing"."""
    host = next(subjects(ground.scene, sentence, word), None)
    visitor = _next_person(ground, sentence, word)
    if host is None or visitor is None or host.country is None or visitor.form == "pronoun":
        return
    after = min(sentence.last, visitor.last + _REACH)
    place = place_at(ground.scene, visitor.last, after, _IN) or _home_place(ground, host)
    if place.country == host.country:
        yield from trip_of(ground, visitor, place, number, word, "delegations.received", least=MINISTER)


def _home_place(ground: Ground, host: Side) -> Destination:
    """Return where somebody receives visitors: the town that the text is written from, else the host's country."""
    for place in (ground.home, ground.main):
        if place is not None and place.country == host.country:
            return place
    return Destination(name=str(host.country), country=host.country, first=host.first, last=host.last)


def _met(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trips of two people who meet: of whom the place is abroad for."""
    scene = ground.scene
    one = next(subjects(scene, sentence, word), None)
    other = _next_person(ground, sentence, word)
    if one is None or other is None or one.country is None or one.country == other.country or other.form == "pronoun":
        return
    place = _meeting_place(ground, sentence, one, other, word)
    if place is None or place.country is None:
        return
    for side in (one, *_with(ground, sentence, other)):
        if side.country is not None and side.country != place.country:
            yield from trip_of(ground, side, place, number, word, "delegations.met", least=MINISTER)


def _with(ground: Ground, sentence: Sentence, side: Side) -> Iterator[Side]:
    """Yield a person and those coordinated after: "met with Danish Prime Minister X and Polish President Y"."""
    found: Side | None = side
    while found is not None and isinstance(found.entity, Person):
        yield found
        if ground.scene.word(found.last) not in {"and", ","} or found.last + 1 >= sentence.last:
            return
        found = ground.scene.side(found.last + 1)


def _meeting_place(ground: Ground, sentence: Sentence, one: Side, other: Side, word: int) -> Destination | None:
    """Return where two people meet: the place told after the second, the summit beside which they meet, one's home."""
    scene = ground.scene
    after = min(sentence.last, other.last + _REACH)
    told = scene.lower[word] == "told"
    if told and "meeting" not in scene.lower[word:after]:
        return None
    place = None if told else place_at(scene, other.last, after, _IN)
    if place is not None:
        return place
    if _ASIDE.intersection(scene.lower[other.last : after]):
        return ground.summit_in(other.last, sentence.last)
    home = ground.home or ground.main
    past = scene.lower[word] in {"met", "told"}
    if past and home is not None and home.country in {one.country, other.country}:
        return home
    return None


def _sent(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trip of somebody sent: "is sending Vice President X instead"."""
    envoy = _next_person(ground, sentence, word)
    if envoy is None:
        return
    stop = min(sentence.last, envoy.last + _REACH)
    place = place_at(ground.scene, envoy.last, stop, frozenset(["to", "for", "in"]))
    destination = place or ground.summit_in(sentence.first, sentence.last) or ground.main
    if destination is None or not isinstance(envoy.entity, Person):
        return
    sender = next(subjects(ground.scene, sentence, word), None)
    if envoy.country is None and sender is not None and sender.country not in {None, destination.country}:
        party = sender.country  # a vice president without a country is the sender's own
        if party is not None:
            yield Trip(
                party=party,
                person=envoy.entity,
                destination=destination,
                sentence=number,
                rule="delegations.sent",
                word=word,
            )
        return
    yield from trip_of(ground, envoy, destination, number, word, "delegations.sent")


def _represented(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trip of "Thailand will be represented by its deputy prime minister"."""
    envoy = _next_person(ground, sentence, word)
    before = ground.scene.sides_in(sentence.first, word)
    party = next((side.entity for side in reversed(before) if isinstance(side.entity, Country)), None)
    destination = ground.summit_in(sentence.first, sentence.last) or ground.main
    if envoy is None or party is None or destination is None or party == destination.country:
        return
    if isinstance(envoy.entity, Person):
        yield Trip(
            party=party,
            person=envoy.entity,
            destination=destination,
            sentence=number,
            rule="delegations.represented",
            word=word,
        )


def _visitor(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trip of "visiting Peruvian President X" to the town of the text or the other country it names."""
    side = ground.scene.side(word + 1)
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
        destination = Destination(name=str(country), country=country, first=others[0].first, last=others[0].last)
    else:
        return
    yield from trip_of(ground, side, destination, number, word, "delegations.visitor")
