"""Trips told by what somebody does in a place abroad, or by a place that opens a sentence: "On arrival in Quito, X"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Person
from summitkit.parse.delegations.destinations import Destination, Ground, place_at
from summitkit.parse.delegations.travellers import is_negated, is_quoted, subjects, trip_of, with_following, words_among
from summitkit.parse.delegations.vocabulary import IN, JOURNEYS
from summitkit.parse.offices import MINISTER
from summitkit.parse.wording import SAID, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.parse.delegations.travellers import Trip
    from summitkit.parse.scene import Scene
    from summitkit.text.sentences import Sentence

__all__ = ["TELLING_WORDS", "opened_by_stay", "sojourns_of"]

_ACTS: dict[str, frozenset[str]] = {
    **dict.fromkeys(words("laid lay lays"), words("wreath wreaths stone")),
    **dict.fromkeys(words("inspected reviewed"), words("guard troops")),
    **dict.fromkeys(
        words("gave gives delivered delivers"), words("speech address lecture conference interview briefing")
    ),
    **dict.fromkeys(words("got received given accorded"), words("welcome reception degree award doctorate salute")),
    **dict.fromkeys(
        words("opened inaugurated unveiled"), words("embassy consulate bridge plant fair exhibition factory")
    ),
    **dict.fromkeys(
        words("signed inked"), words("treaty accord agreement pact book protocol memorandum deal declaration")
    ),
    **dict.fromkeys(words("dined lunched breakfasted appeared prayed walked campaigned"), frozenset()),
    **dict.fromkeys(words("had having"), words("breakfast lunch dinner supper tea")),
    **dict.fromkeys(words("cut"), words("ribbon")),
    **dict.fromkeys(words("planted"), words("tree")),
}
"""Verbs of acts on the spot, each with the nouns of which one must follow; none where the verb alone tells it."""

TELLING_WORDS = frozenset(_ACTS)
_OPENS = words(
    "during on upon after in from at speaking arriving landing visiting before hours days minutes shortly soon"
)
_AWAY = frozenset(["in", "at", "to", "from"])
_MARKS = frozenset([",", "that", "which", "who", ";", ":"])
_REACH = 9
_SHORT = 5
_LEAD = 14


def sojourns_of(ground: Ground, sentence: Sentence, number: int) -> Iterator[Trip]:
    """Yield the trips of "laid a wreath in Quito" and of "During a visit to Ecuador, President X said"."""
    scene = ground.scene
    for word in words_among(scene, sentence, TELLING_WORDS):
        place = _where_done(scene, sentence, word)
        if place is None or is_negated(scene, sentence, word) or is_quoted(scene, word):
            continue
        for side in subjects(scene, sentence, word):
            yield from trip_of(ground, side, place, number, word, "delegations.is-in", least=MINISTER)


def opened_by_stay(ground: Ground, sentence: Sentence, number: int) -> Iterator[Trip]:
    """Yield the trips of who follows the place or summit that opens a sentence."""
    opening = ground.scene.word(sentence.first)
    if opening in _OPENS:
        yield from _opened_by_place(ground, sentence, number)
    if opening in _ATTENDING:
        yield from _opened_by_summit(ground, sentence, number)


def _where_done(scene: Scene, sentence: Sentence, word: int) -> Destination | None:
    """Return the town in which something is done, told in the same clause."""
    stop = min(sentence.last, word + _REACH)
    stop = next((at for at in range(word + 1, stop) if scene.lower[at] in _MARKS), stop)
    nouns = _ACTS[scene.lower[word]]
    if nouns and not nouns.intersection(scene.lower[word + 1 : min(stop, word + _SHORT)]):
        return None
    place = place_at(scene, word + 1, min(sentence.last, stop + 1), IN)
    return place if place is not None and place.country is not None else None


def _opened_by_place(ground: Ground, sentence: Sentence, number: int) -> Iterator[Trip]:
    """Yield the trip of who follows a place that opens the sentence: "In Quito, President X told"."""
    scene = ground.scene
    first = sentence.first
    comma = next((at for at in range(first, min(sentence.last, first + _LEAD)) if scene.lower[at] == ","), None)
    found = scene.side(comma + 1) if comma is not None else None
    if comma is None or found is None or not isinstance(found.entity, Person) or found.form == "pronoun":
        return
    place = place_at(scene, first, comma, _AWAY)
    if place is None or place.country is None or not _tells_of_being(scene, first, comma, place):
        return
    for side in with_following(scene, sentence, found):
        yield from trip_of(ground, side, place, number, first, "delegations.journey", least=MINISTER)


def _opened_by_summit(ground: Ground, sentence: Sentence, number: int) -> Iterator[Trip]:
    """Yield the trip of who follows a summit that opens the sentence: "Leaving a summit in Lima Ana Vega said"."""
    scene, first = ground.scene, sentence.first
    summit = ground.summit_in(first, min(sentence.last, first + _REACH))
    if summit is None or summit.country is None:
        return
    stop = min(sentence.last, summit.last + _SHORT)
    found = next((side for side in scene.sides_in(summit.last, stop) if isinstance(side.entity, Person)), None)
    if found is not None and found.form != "pronoun":
        yield from trip_of(ground, found, summit, number, first, "delegations.attends", least=MINISTER)


_ATTENDING = words("leaving attending addressing emerging")


def _tells_of_being(scene: Scene, first: int, comma: int, place: Destination) -> bool:
    """Say whether an opening tells where who follows is: a place alone, a visit or an arrival."""
    town = scene.town(place.first) is not None
    alone = town and place.first == first + 1 and place.last == comma and scene.lower[first] in {"in", "from"}
    opening = scene.lower[first:comma]
    people = any(isinstance(side.entity, Person) for side in scene.sides_in(first, comma) if side.form != "pronoun")
    visit = bool(JOURNEYS.intersection(opening) or {"arriving", "landing", "visiting"}.intersection(opening))
    return alone or (visit and not people and not SAID.intersection(opening))
