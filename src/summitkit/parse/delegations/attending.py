"""Trips of those who are told to be there, or to do something at a summit or meeting that the text places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Person
from summitkit.parse.delegations.absence import absentees
from summitkit.parse.delegations.destinations import HELD, Destination, Ground, place_at, place_before
from summitkit.parse.delegations.homes import party_of_side
from summitkit.parse.delegations.travellers import (
    is_negated,
    is_quoted,
    last_named,
    next_person,
    subjects,
    trip_of,
    with_following,
    words_among,
)
from summitkit.parse.delegations.vocabulary import IN, OWNS
from summitkit.parse.offices import MINISTER, OFFICIAL
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summitkit.parse.delegations.travellers import Trip
    from summitkit.parse.scene import Scene, Side
    from summitkit.text.sentences import Sentence

__all__ = ["TELLING_WORDS", "attendants_of", "is_likewise", "there_at"]

_IS = words("is was are were be been")
_ADVERBS = words("also already all both too still")
_LIKEWISE = frozenset(["so", "as"])
_SHOWING = words("there present hand town attendance attended came table on-hand")
_AT = frozenset(["at", "during"])
_COMPANY = words("accompanied traveling travelling")
_GUESTS = words("guest guests visitor visitors")
_HOSTS = frozenset(["host", "hosts"])
_OWN = words("his her their")
TELLING_WORDS = _IS | _AT | _COMPANY | _GUESTS | _HOSTS | {"met", "where"}
_APPOSED = 9
_PAIR = 2
_NEAR = 6
_BACK = 40
_MEMORY = 120


def attendants_of(ground: Ground, sentence: Sentence, number: int) -> Iterator[Trip]:
    """Yield the trips of "X was there; so was Z", of "clashed at a summit in Quito" and of "they met in Quito"."""
    scene = ground.scene
    for word in words_among(scene, sentence, TELLING_WORDS):
        lower = scene.lower[word]
        if lower in _IS:
            yield from _is_there(ground, sentence, number, word)
        elif lower == "met" and scene.word(word - 1) in {"they", "two", "leaders", "pair", "last"}:
            yield from _they_met(ground, sentence, number, word)
        elif lower == "where":
            yield from _where(ground, sentence, number, word)
        elif lower in _COMPANY and scene.word(word + 1) in {"by", "with"}:
            yield from _in_company(ground, sentence, number, word)
        elif lower in _GUESTS and (_OWN | OWNS).intersection(scene.lower[max(sentence.first, word - 2) : word]):
            yield from _guests(ground, sentence, number, word)
        elif lower in _HOSTS and scene.word(word - 1) in _OWN:
            yield from _hosted(ground, sentence, number, word)
        elif lower in _AT and not is_quoted(scene, word):
            yield from _did_at(ground, sentence, number, word)


def there_at(ground: Ground, sentence: Sentence, word: int) -> Destination | None:
    """Return where somebody is who "is there" or "was also present": where the text plays, else the last place."""
    scene = ground.scene
    after = word + 1
    while scene.word(after) in _ADVERBS:
        after += 1
    pair = (scene.word(after), scene.word(after + 1))
    here = pair[0] in {"there", "present"} or pair in {("on", "hand"), ("in", "attendance"), ("on", "site")}
    if not here or scene.word(after + 1) in {"any", "no", "at"} or is_negated(scene, sentence, word):
        return None
    return _scene_of(ground, word)


def _scene_of(ground: Ground, word: int) -> Destination | None:
    return ground.stage or ground.main or place_before(ground.scene, word)


def _is_there(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trips of those who are there, and after "so were" of those who are there like others."""
    scene = ground.scene
    found: Iterable[Side] = ()
    destination = there_at(ground, sentence, word)
    if destination is not None:
        found = subjects(scene, sentence, word)
    elif is_likewise(scene, word):
        destination = _scene_of(ground, word)
        other = next_person(scene, sentence, word)
        found = with_following(scene, sentence, other) if other is not None else ()
    if destination is None:
        return
    for side in _not_away(scene, found):
        yield from trip_of(ground, side, destination, number, word, "delegations.is-in", least=OFFICIAL)


def _not_away(scene: Scene, sides: Iterable[Side]) -> Iterator[Side]:
    """Yield the people of whom the text nowhere says that they stay away."""
    absent = scene.kept("those who stay away", absentees)
    return (side for side in sides if side.actor not in absent)


def is_likewise(scene: Scene, word: int) -> bool:
    """Say whether "so were" or "as was" tells of others that they were there too."""
    if scene.word(word - 1) not in _LIKEWISE or scene.lower[word] not in _IS:
        return False
    return bool(_SHOWING.intersection(scene.lower[max(0, word - _BACK) : word - 1]))


def _they_met(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trips of two leaders who "met in Quito", where it is abroad for them."""
    scene = ground.scene
    place = place_at(scene, word + 1, min(sentence.last, word + _NEAR), IN)
    if place is None or place.country is None:
        return
    for side in last_named(scene, max(0, sentence.first - _MEMORY), word, _PAIR):
        if isinstance(party_of_side(scene, side, None), Country):
            yield from trip_of(ground, side, place, number, word, "delegations.met", least=MINISTER)


def _did_at(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trips of those who do something at a summit that is told to be held somewhere."""
    scene = ground.scene
    summit = ground.summit_in(word + 1, min(sentence.last, word + _NEAR - 1))
    if summit is None or summit.country is None or ground.summits[ground.at[summit.first]].status not in HELD:
        return
    for side in subjects(scene, sentence, word):
        if isinstance(side.entity, Person) and side.form != "pronoun":
            yield from trip_of(ground, side, summit, number, word, "delegations.attends", least=MINISTER)


def _where(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trips of "the summit in Quito, where X complained"."""
    scene = ground.scene
    summit = next((at for at in range(word - 1, max(sentence.first, word - _APPOSED) - 1, -1) if at in ground.at), None)
    found = scene.side(word + 1)
    if summit is None or found is None or found.form == "pronoun":
        return
    place = ground.summit_in(summit, summit + 1)
    held = ground.summits[ground.at[summit]].status in HELD
    if place is None or place.country is None or not held:
        return
    for side in with_following(scene, sentence, found):
        yield from trip_of(ground, side, place, number, word, "delegations.attends", least=MINISTER)


def _in_company(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trip of who "is accompanied by" or "was travelling with" others, to where the text plays."""
    place = ground.stage
    with_whom = ground.scene.side(word + 2)
    if with_whom is not None and with_whom.form == "pronoun" and isinstance(with_whom.entity, Person):
        return  # "two ministers are travelling with him"
    if place is None or place_at(ground.scene, sentence.first, sentence.last) is not None:
        return
    for side in _not_away(ground.scene, subjects(ground.scene, sentence, word)):
        yield from trip_of(ground, side, place, number, word, "delegations.seen", least=MINISTER)


def _hosted(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trip of who has a host: "told his host", "X and Y joined their host"."""
    inner = ground.scene.all_sides_in(word - 1, word)
    if not any(isinstance(side.entity, Person) for side in inner):
        inner = tuple(subjects(ground.scene, sentence, word - 1))
    place = ground.stage
    for side in _not_away(ground.scene, inner if place is not None else ()):
        if place is not None:
            yield from trip_of(ground, side, place, number, word, "delegations.seen", least=MINISTER)


def _guests(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trips of those whom a host has as guests: "his guests from Peru and Chile, X and Y"."""
    scene = ground.scene
    place = ground.stage or ground.main
    comma = next((at for at in range(word + 1, min(sentence.last, word + _APPOSED)) if scene.lower[at] == ","), word)
    found = scene.side(comma + 1)
    if place is None or found is None:
        return
    for side in with_following(scene, sentence, found):
        yield from trip_of(ground, side, place, number, word, "delegations.received", least=MINISTER)
