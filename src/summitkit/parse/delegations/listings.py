"""Trips of lists: "the presidents of Chile, Peru and Bolivia", "among those present were X and Y"."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Person
from summitkit.parse.delegations.destinations import Destination, Ground, place_at
from summitkit.parse.delegations.holders import holder
from summitkit.parse.delegations.homes import party_of_side
from summitkit.parse.delegations.travellers import Trip, role_person, with_following, words_among
from summitkit.parse.delegations.vocabulary import COMES, GATHERS, LINKS
from summitkit.parse.wording import SAID, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.parse.scene import Scene, Side
    from summitkit.text.sentences import Sentence

__all__ = ["TELLING_WORDS", "leaders_listed"]

_VERB_REACH = 8
_OFFICES = {
    "presidents": "president",
    "premiers": "premier",
    "kings": "king",
    "chancellors": "chancellor",
    "ministers": "minister",
    "heads": "head of government",
    "leaders": "leader",
    "monarchs": "monarch",
    "counterparts": "leader",
}
_PRESENT = words("present attended participants attendees attending guests signatories")
_GATHERS = words("bring brings brought bringing gather gathers gathered gathering")
_LISTING = words("heads leaders presidents including include includes included among by")
_ABSENT = words("absent not n't n’t skip skips skipped boycott boycotted declined stayed missing")
_NOT_THERE = frozenset([("failed", "to"), ("been", "invited")])
_INCLUDE = words("include includes included")
_THEY = words("they these those leaders heads guests participants presidents ministers delegates")
_TALKS = words("talks summit meeting conference session")
_GUESTS = words("delegations leaders heads guests participants envoys")
_ARRIVED = words("arrived arriving attending attended gathered present")
_ARE = words("is are was were")
_COMING = words("attending present arriving participating attendance")
_NEAR = 5
_BRINGS = words("bring brings brought bringing")
TELLING_WORDS = frozenset(_OFFICES) | _PRESENT | _COMING | _INCLUDE | _THEY | {"together", "among"}
_PLACED = COMES | GATHERS | _TALKS | {"are", "were"}
_SKIP = 40
_PAIR = 2


def leaders_listed(ground: Ground, sentence: Sentence, number: int) -> Iterator[Trip]:
    """Yield a trip for each country of "presidents of Chad, Mali and Niger" who arrive or are at a summit."""
    scene = ground.scene
    within = scene.lower[sentence.first : sentence.last]
    destination = _common_destination(ground, sentence) or _of_members(ground, sentence)
    included = _tells_who(scene, sentence, number) or (destination is None and _goes_on_listing(scene, sentence))
    if included and number:
        destination = _common_destination(ground, scene.reading.layout.sentences[number - 1]) or ground.stage
    if destination is None and _inverted(scene, sentence) is not None:
        destination = ground.main or ground.stage
    if destination is None and _BRINGS.intersection(within):
        destination = ground.stage if "together" in within else None
    at_home = _host_of_talks(ground, sentence) if destination is None or destination.country is None else None
    destination = at_home or destination
    if destination is None or _ABSENT.intersection(within) or _NOT_THERE.intersection(itertools.pairwise(within)):
        return
    host = destination.country or (scene.home.country if scene.home is not None else None)
    for word in range(sentence.first, sentence.last):
        office = _OFFICES.get(scene.lower[word])
        fellows = at_home is not None and scene.lower[word] == "counterparts" and scene.word(word + 1) == "from"
        if office is None or not (fellows or "of" in scene.lower[word + 1 : word + 3]):
            continue
        title = f"{scene.lower[word - 1]} {office}" if scene.lower[word] == "ministers" else office
        states = tuple(_listed(scene, word + 1, sentence.last))
        names = _names_after(scene, sentence, states)
        for side, named in itertools.zip_longest(states, names):
            if isinstance(side.entity, Country) and side.entity != host:
                yield Trip(
                    party=side.entity,
                    person=named or holder(scene, office, side.entity) or role_person(title, side.entity),
                    destination=destination,
                    sentence=number,
                    rule="delegations.listed",
                    word=side.first,
                )
    yield from _present(scene, sentence, number, destination, included=included)


def _names_after(scene: Scene, sentence: Sentence, states: tuple[Side, ...]) -> tuple[Person, ...]:
    """Return the names told after as many states: "the presidents of Peru and Chile, Luis Vega and Rosa Paz"."""
    first = scene.side(states[-1].last + 1) if states and scene.word(states[-1].last) in _APPOSES else None
    if first is None or first.form != "name":
        return ()
    people = (side.entity for side in with_following(scene, sentence, first))
    named = tuple(person for person in people if isinstance(person, Person) and person.name)
    return named if len(named) == len(states) else ()


_APPOSES = frozenset([",", "--", "-", "–", "—", ":", "("])


def _host_of_talks(ground: Ground, sentence: Sentence) -> Destination | None:
    """Return where a leader is to talk with several at home: "Ana Vega will meet with the presidents of"."""
    scene = ground.scene
    verb = next((word for word in range(sentence.first, sentence.last) if scene.lower[word] in _MEETS), None)
    before = scene.sides_in(sentence.first, verb) if verb is not None else ()
    people = [side for side in before if isinstance(side.entity, Person)]
    country = party_of_side(scene, people[0], None) if people else None
    if not isinstance(country, Country):
        return None
    places = (place for place in (ground.home, ground.main) if place is not None and place.country == country)
    return next(places, None)


_MEETS = words("meet meets met talks host hosts hosted receive received welcome welcomed discuss discussed")


def _of_members(ground: Ground, sentence: Sentence) -> Destination | None:
    """Return the text's first summit where a sentence lists the leaders of its own parties."""
    scene = ground.scene
    for word in range(sentence.first, sentence.last - 1):
        if scene.lower[word] not in _OFFICES or scene.lower[word + 1] != "of" or not ground.summits:
            continue
        states = {side.entity for side in _listed(scene, word + 1, sentence.last)}
        if len(states) > _PAIR and states <= set(ground.summits[0].parties):
            return ground.main
    return None


def _goes_on_listing(scene: Scene, sentence: Sentence) -> bool:
    """Say whether a sentence names those of whom the one before tells: "The leaders include X and Y"."""
    opening = scene.lower[sentence.first : sentence.first + _VERB_REACH + _VERB_REACH]
    include = next((at for at, word in enumerate(opening) if word in _INCLUDE), None)
    if include is None:
        return False
    before = opening[:include]
    return bool(_ARRIVED.intersection(before)) or (include < _VERB_REACH and bool(_THEY.intersection(before)))


def _tells_who(scene: Scene, sentence: Sentence, number: int) -> bool:
    """Say whether a sentence names the heads of delegations of whom the one before tells: "They are X and Y"."""
    opening = scene.lower[sentence.first : sentence.first + 3]
    told = opening[:2] in {("they", "are"), ("they", "were")} or (
        opening[:1] == ("the",) and bool(_THEY.intersection(opening[1:2])) and opening[2:3] in {("are",), ("were",)}
    )
    if number == 0 or not told:
        return False
    before = scene.reading.layout.sentences[number - 1]
    return bool(_GUESTS.intersection(scene.lower[before.first : before.last]))


def _present(
    scene: Scene, sentence: Sentence, number: int, destination: Destination, *, included: bool
) -> Iterator[Trip]:
    """Yield a trip for each leader of a list of those present: "including Peru's X … were present"."""
    found = frozenset(scene.lower[sentence.first : sentence.last])
    inverted = _inverted(scene, sentence)
    together = ("together" in found and bool(_GATHERS & found)) or _is_among(scene, sentence, found)
    together = together or inverted is not None
    if (
        not (_PRESENT & found or together or included)
        or found & _ABSENT
        or not (_LISTING & found or together or included)
    ):
        return
    told = (word for word in range(sentence.first, sentence.last) if scene.lower[word] in SAID | _CITES)
    for side in scene.sides_in(inverted or sentence.first, next(told, sentence.last)):
        party = party_of_side(scene, side, destination.country)
        if isinstance(side.entity, Person) and party is not None and party != destination.country:
            yield Trip(
                party=party,
                person=side.entity,
                destination=destination,
                sentence=number,
                rule="delegations.present",
                word=side.first,
            )


def _inverted(scene: Scene, sentence: Sentence) -> int | None:
    """Return the verb of a list of those present that follows it: "also attending were X and Y"."""
    opening = words_among(scene, sentence, _COMING)
    ahead = (word + 1 for word in opening if scene.word(word + 1) in _ARE)
    verb = next(ahead, None) or next((at for word in opening for at in _including(scene, word)), None)
    return verb if verb is not None and verb - sentence.first <= _VERB_REACH else None


def _including(scene: Scene, word: int) -> Iterator[int]:
    """Yield the verb soon after a word that lists who is there: "officials arriving on Monday included"."""
    return (at for at in range(word + 1, word + _NEAR) if scene.word(at) in _INCLUDE)


def _is_among(scene: Scene, sentence: Sentence, found: frozenset[str]) -> bool:
    """Say whether a sentence names some of those present: "among those", "among the leaders were"."""
    if "among" not in found or not found.isdisjoint({"those", "them"}):
        return "among" in found
    at = scene.lower.index("among", sentence.first)
    return bool(_THEY.intersection(scene.lower[at : at + _NEAR]) and _ARE & found)


_CITES = frozenset(["citing", "quoting", "according"])


def _common_destination(ground: Ground, sentence: Sentence) -> Destination | None:
    """Return where those listed in a sentence are: where they arrive or gather, else the summit."""
    scene = ground.scene
    for word in words_among(scene, sentence, _PLACED):
        if scene.lower[word] not in {"are", "were"} or scene.word(word + 1) == "in":
            found = place_at(scene, word + 1, min(sentence.last, word + 6), frozenset(["in", "at"]))
            if found is not None:
                return found
    attended = words_among(scene, sentence, _PRESENT)
    named = next(
        (
            found
            for w in attended
            for back in range(w, sentence.first, -1)
            if back in ground.at and (found := ground.summit_in(_begin(ground, back), w + 1))
        ),
        None,
    )
    named = named or _nearest(ground, sentence) or ground.summit_in(sentence.first, sentence.last)
    present = _PRESENT.intersection(scene.lower[sentence.first : sentence.last])
    return named or (ground.main or ground.stage if present else None)


def _nearest(ground: Ground, sentence: Sentence) -> Destination | None:
    """Return the summit named last before "which brought together the leaders of"."""
    brings = next(iter(words_among(ground.scene, sentence, _GATHERS)), sentence.first)
    before = (word for word in range(brings - 1, sentence.first, -1) if word in ground.at)
    at = next(before, None)
    return ground.summit_in(_begin(ground, at), brings) if at is not None else None


def _begin(ground: Ground, word: int) -> int:
    """Return the first word of the summit's name that ends at a word."""
    number = ground.at[word]
    while ground.at.get(word - 1) == number:
        word -= 1
    return word


def _listed(scene: Scene, first: int, stop: int) -> Iterator[Side]:
    """Yield the countries of a list: "of five other member states, including Chad, Mali and Niger"."""
    after = scene.lower[first:stop][:_SKIP]
    index = first + (after.index("including") + 1 if "including" in after else 1)
    listing = False
    while index < stop:
        side = scene.side(index)
        if side is not None and isinstance(side.entity, Country) and side.form == "name":
            if scene.word(side.last) in {"'s", "’s"}:
                return
            yield side
            listing = True
            index = side.last
            continue
        if scene.lower[index] not in LINKS or (listing and scene.lower[index] == "of"):
            return
        index += 1
