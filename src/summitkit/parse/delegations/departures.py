"""Trips told by their end: "flew back to Bangkok", "left Beijing for Pyongyang", "cut short his stay"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.parse.delegations.destinations import Destination, Ground, place_at
from summitkit.parse.delegations.homes import party_of_side
from summitkit.parse.delegations.travellers import is_negated, subjects, trip_of, words_among
from summitkit.parse.delegations.vocabulary import GOES, JOURNEYS
from summitkit.parse.offices import MINISTER
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.model.summit import Party
    from summitkit.parse.delegations.travellers import Trip
    from summitkit.parse.scene import Scene, Side
    from summitkit.text.sentences import Sentence

__all__ = ["TELLING_WORDS", "departures_of"]

_LEFT = words("left leaves departed departs")
_CUT = words("cut cuts")
_BACK = words("back home returned returns returning")
TELLING_WORDS = _LEFT | _CUT | GOES | _BACK
_HOMEWARD = _BACK | {"out"}
_TOWARDS = frozenset(["to", "for"])
_REACH = 8
_FAR = 14
_SOON = 5
_ENDS = words(". , on after early late last for")


def departures_of(ground: Ground, sentence: Sentence, number: int) -> Iterator[Trip]:
    """Yield the trips of those who are told to go home from somewhere, or from where the text plays."""
    scene = ground.scene
    for word in words_among(scene, sentence, TELLING_WORDS):
        lower = scene.lower[word]
        goes = lower in _LEFT or (lower in GOES | _BACK and _HOMEWARD.intersection(scene.lower[word : word + 3]))
        cut = lower in _CUT and scene.word(word + 1) == "short"
        if not (goes or cut) or is_negated(scene, sentence, word):
            continue
        for side in subjects(scene, sentence, word):
            place = _left(ground, sentence, word, side) if goes else _cut_short(ground, sentence, word)
            if place is not None:
                yield from trip_of(ground, side, place, number, word, "delegations.leaves", least=MINISTER)


def _left(ground: Ground, sentence: Sentence, word: int, side: Side) -> Destination | None:
    """Return the place abroad that somebody leaves for his or her own country."""
    scene, stop = ground.scene, min(sentence.last, word + _REACH)
    target = place_at(scene, word + 1, stop, _TOWARDS)
    own = party_of_side(scene, side, None)
    if target is None and "home" in scene.lower[word + 1 : word + 3]:
        return place_at(scene, word + 1, min(sentence.last, word + _FAR), frozenset(["from"])) or ground.stage
    if target is None and own is not None:
        return _abroad(scene, sentence, word, own)
    if target is None or own is None or target.country != own:
        return None
    if scene.lower[word] in _LEFT:
        return place_at(scene, word + 1, word + 3) or (ground.stage if scene.word(word + 1) == "for" else None)
    return place_at(scene, word + 1, stop, frozenset(["from"])) or ground.stage


def _abroad(scene: Scene, sentence: Sentence, word: int, own: Party) -> Destination | None:
    """Return the town abroad that somebody leaves or comes back from, whereto isn't told."""
    if scene.lower[word] in _LEFT:
        place = place_at(scene, word + 1, word + 2)
        after = place.last if place is not None else word
        ends = scene.word(after) in _ENDS or scene.moment(after) is not None
    else:
        after = _past_the_day(scene, word + 1)
        out = scene.lower[after : after + 2] == ("out", "of") or scene.word(after) == "from"
        place = (
            place_at(scene, after, min(sentence.last, after + _SOON - 1), frozenset(["from", "of"])) if out else None
        )
        ends = place is not None
    return place if place is not None and ends and place.country not in {None, own} else None


def _past_the_day(scene: Scene, word: int) -> int:
    """Return the word after a day that may stand between a verb and its place: "returned last night from Quito"."""
    moment = scene.moment(word) or (scene.moment(word + 1) if scene.word(word) == "on" else None)
    return word if moment is None else moment.last


def _cut_short(ground: Ground, sentence: Sentence, word: int) -> Destination | None:
    """Return where a stay is cut short."""
    scene = ground.scene
    noun = next((at for at in range(word + 2, min(sentence.last, word + _REACH)) if scene.lower[at] in JOURNEYS), None)
    if noun is None:
        return None
    return place_at(scene, noun + 1, min(sentence.last, noun + 4), frozenset(["to", "in"])) or ground.stage
