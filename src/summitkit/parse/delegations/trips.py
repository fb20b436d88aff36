"""Trips: each place where a sentence says that somebody goes, comes, attends, is somewhere or speaks at a summit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Person
from summitkit.parse.delegations.destinations import BREAKS, Destination, Ground, place_at
from summitkit.parse.delegations.goals import TELLING, at_home, goal_of, is_name, is_noun, kind_of
from summitkit.parse.delegations.homes import is_stated
from summitkit.parse.delegations.journeys import journeyed
from summitkit.parse.delegations.speaking import speakers_at
from summitkit.parse.delegations.travellers import (
    Trip,
    is_invited,
    is_negated,
    next_person,
    subjects,
    trip_of,
    with_following,
    words_among,
)
from summitkit.parse.delegations.vocabulary import JOURNEYS, OWNS, REMOTE, SPEAKS
from summitkit.parse.offices import LEADER, MINISTER
from summitkit.parse.wording import SAID, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.parse.scene import Scene, Side
    from summitkit.text.sentences import Sentence

__all__ = ["TELLING_WORDS", "trips_of"]

_IS = frozenset(["be", "is", "was", "are", "were", "been"])
TELLING_WORDS = TELLING | JOURNEYS | _IS | SPEAKS | {",", "with"}
_BRIEF, _LONG = 4, 6
_PURPOSE, _NEAR = 8, 4
_STILL = words("currently now already still back")
_WHEN = words("after before on upon while since when")
_FOR = words("for to on this since as")
_SINCE = words("from until till between")
_HERE_FOR = words("to for on")
_HERE_TOO = words("too today tomorrow tonight this next until later")


def trips_of(ground: Ground, sentence: Sentence, number: int) -> Iterator[Trip]:
    """Yield the trips that a sentence tells of."""
    scene = ground.scene
    if scene.word(sentence.first) == "with":
        yield from _with_somebody_in(ground, sentence, number)
    for word in words_among(scene, sentence, TELLING_WORDS):
        lower = scene.lower[word]
        kind = kind_of(scene, word) if lower in TELLING else None
        if kind is not None and not is_noun(scene, word) and not (kind == "gathers" and is_name(scene, word + 1)):
            yield from _travelled(ground, sentence, number, word, kind)
        if lower in JOURNEYS:
            yield from journeyed(ground, sentence, number, word)
        if lower in _IS:
            yield from _is_in(ground, sentence, number, word)
        if lower == "," and "in" in scene.lower[word + 1 : word + 1 + (scene.word(word + 1) in _STILL) + 1]:
            yield from _apposed(ground, sentence, number, word)
        if lower in SPEAKS:
            yield from speakers_at(ground, sentence, number, word)


def _travelled(ground: Ground, sentence: Sentence, number: int, word: int, kind: str) -> Iterator[Trip]:
    destination = goal_of(ground, sentence, word, kind) or at_home(ground, sentence, word, kind)
    if destination is None or is_negated(ground.scene, sentence, word) or _is_remote(ground.scene, sentence, word):
        return
    rule = "delegations.is-in" if kind == "stays" else f"delegations.{kind}"
    stood_for = ground.scene.side(word + 1) if ground.scene.lower[word].startswith("represent") else None
    if stood_for is not None and isinstance(stood_for.entity, Country):
        yield from _standing_for(ground, sentence, number, word, stood_for.entity, destination)
        return
    sides = tuple(subjects(ground.scene, sentence, word)) or tuple(_inverted(ground.scene, sentence, destination))
    sides = sides or tuple(_speaker(ground.scene, sentence, word))
    for side in sides:
        owns = ground.scene.word(side.last) in {"'s", "’s"}  # "Ana Vega's remarks come ahead of the summit"
        if not is_invited(ground.scene, side) and not owns:
            yield from trip_of(ground, side, destination, number, word, rule)
    for side in _taken_along(ground.scene, sides, destination):
        yield from trip_of(ground, side, destination, number, word, rule, least=LEADER)
    if sides and kind in {"goes", "comes", "leaves", "visits"}:
        yield from _met_there(ground, sentence, number, destination)


def _taken_along(scene: Scene, sides: tuple[Side, ...], destination: Destination) -> Iterator[Side]:
    """Yield the leader with whom somebody goes: "travelled to Quito with President Juan Soto"."""
    other = scene.side(destination.last + 1) if scene.word(destination.last) == "with" else None
    if other is not None and any(side.country == other.country for side in sides):
        yield other


def _met_there(ground: Ground, sentence: Sentence, number: int, destination: Destination) -> Iterator[Trip]:
    """Yield the trips of those whom a traveller is to meet abroad for both: "will fly to Quito to meet President X"."""
    scene, word = ground.scene, destination.last
    stop = min(sentence.last, word + _PURPOSE)
    meets = next((at for at in range(word, stop) if _is_purpose(scene, at)), None)
    other = next_person(scene, sentence, meets) if meets is not None else None
    if meets is None or other is None or other.first > meets + _NEAR or other.form != "name":
        return
    for side in with_following(scene, sentence, other):
        if is_stated(scene, side) and scene.word(side.last) not in OWNS and destination.country is not None:
            yield from trip_of(ground, side, destination, number, meets, "delegations.met", least=MINISTER)


def _is_purpose(scene: Scene, word: int) -> bool:
    """Say whether a word tells what for somebody goes: "to meet", "for talks with"."""
    if scene.lower[word] == "meet":
        return scene.word(word - 1) == "to"
    if scene.lower[word] not in {"talks", "meeting", "summit"} or scene.word(word + 1) != "with":
        return False
    return "for" in scene.lower[word - 3 : word]


def _speaker(scene: Scene, sentence: Sentence, word: int) -> Iterator[Side]:
    """Yield who says something before or after a journey: "said water was scarce after arriving in Quito"."""
    if not scene.lower[word].endswith("ing") or scene.word(word - 1) not in _WHEN:
        return
    said = next((at for at in range(word - 1, sentence.first, -1) if scene.lower[at] in SAID), None)
    if said is not None and not {"that", *BREAKS}.intersection(scene.lower[said:word]):
        yield from subjects(scene, sentence, said)


def _is_remote(scene: Scene, sentence: Sentence, word: int) -> bool:
    """Say whether somebody attends from afar: "joined the opening session online"."""
    return bool(REMOTE.intersection(scene.lower[word + 1 : min(sentence.last, word + 8)]))


def _standing_for(
    ground: Ground, sentence: Sentence, number: int, word: int, party: Country, destination: Destination
) -> Iterator[Trip]:
    """Yield the trip of somebody who represents a country: "State Secretary X will represent Finland at …"."""
    told = tuple(subjects(ground.scene, sentence, word)) or tuple(_inverted(ground.scene, sentence, destination))
    for side in told:
        if isinstance(side.entity, Person) and party != destination.country:
            yield Trip(
                party=party,
                person=side.entity,
                destination=destination,
                sentence=number,
                rule="delegations.attends",
                word=word,
            )
        return


def _inverted(scene: Scene, sentence: Sentence, destination: Destination) -> Iterator[Side]:
    """Yield the people after the verb: "Also due to visit Brazil are Kim Young Sam and Helmut Kohl"."""
    for word in range(destination.last, min(sentence.last, destination.last + 6)):
        if scene.lower[word] in {"is", "are", "was", "were"}:
            found = scene.side(word + 1)
            while found is not None and isinstance(found.entity, Person) and found.last < sentence.last:
                yield found
                joins = scene.word(found.last) in {"and", ","}
                found = scene.side(found.last + 1) if joins else None
            return


def _is_in(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trip of "will be in New Delhi" and "is in Paris for talks"."""
    scene = ground.scene
    if scene.word(word + 1) in {"also", "already", "currently", "now", "both"}:
        word += 1
    if scene.word(word + 1) not in {"in", "here", "among", "at"} or is_negated(scene, sentence, word):
        return
    if scene.word(word + 2) in {"town", "attendance"}:
        destination = ground.home or ground.main
    elif scene.word(word + 1) == "among":
        destination = ground.summit_in(word + 1, min(sentence.last, word + 10))
    elif scene.word(word + 1) == "here":
        destination = _who_is_here(ground, word)
    else:
        reach = _BRIEF if scene.word(word + 1) == "at" else _LONG
        destination = place_at(scene, word + 1, min(sentence.last, word + reach), frozenset(["in", "at"]))
    if destination is None:
        return
    for side in subjects(scene, sentence, word):
        if scene.word(side.last) not in {"'s", "’s"}:  # "X's advance party is in Quito"
            yield from trip_of(ground, side, destination, number, word, "delegations.is-in", least=MINISTER)


def _who_is_here(ground: Ground, word: int) -> Destination | None:
    """Return where somebody is who "is here for talks" or "will be here too"."""
    here, after = ground.here(word + 1), ground.scene.word(word + 2)
    if after in _HERE_FOR or (here.name is not None and after in _HERE_TOO):
        return here
    return None


def _with_somebody_in(ground: Ground, sentence: Sentence, number: int) -> Iterator[Trip]:
    """Yield the trip of "With X in Quito for talks, …"."""
    scene, first = ground.scene, sentence.first
    side = scene.side(first + 1)
    if side is None or scene.word(side.last) != "in":
        return
    place = place_at(scene, side.last, min(sentence.last, side.last + _BRIEF), frozenset(["in"]))
    if place is not None and (scene.word(place.last) in _FOR or scene.moment(place.last) is not None):
        yield from trip_of(ground, side, place, number, first, "delegations.is-in", least=MINISTER)


def _apposed(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trip of "Blair, in Oslo for the summit, …"."""
    side = ground.scene.side(word - 1)
    place = place_at(ground.scene, word + 1, min(sentence.last, word + 5), frozenset(["in"]))
    still = ground.scene.word(word + 1) in _STILL  # "X, currently in Quito, …"
    if side is None or place is None:
        return
    since = ground.scene.word(place.last) in _SINCE and ground.scene.moment(place.last + 1) is not None
    if ground.scene.word(place.last) not in _FOR and not still and not since:
        return
    yield from trip_of(ground, side, place, number, word, "delegations.is-in", least=MINISTER)
