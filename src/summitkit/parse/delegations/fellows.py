"""Trips of those who meet others of their rank that have no name: "her counterpart in Lima", "his EU counterparts"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.parse.delegations.ceremonies import TO_COME
from summitkit.parse.delegations.destinations import Ground, place_at
from summitkit.parse.delegations.travellers import is_negated, subjects, trip_of
from summitkit.parse.delegations.vocabulary import IN
from summitkit.parse.offices import MINISTER
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.parse.delegations.travellers import Trip
    from summitkit.parse.scene import Scene
    from summitkit.text.sentences import Sentence

__all__ = ["met_counterpart", "met_fellows", "only_wished"]

_NEAR = 5
_WILLING = words("ready willing keen eager offered wants wanted hopes hoped wishes")


def met_fellows(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trip of who meets others of his or her rank where the text plays: "is meeting his EU counterparts"."""
    scene, place = ground.scene, ground.stage
    if place is None or "counterparts" not in scene.lower[word + 1 : word + _NEAR]:
        return
    if TO_COME.intersection(scene.lower[max(sentence.first, word - 4) : word]) or is_negated(scene, sentence, word):
        return
    for side in subjects(scene, sentence, word):
        yield from trip_of(ground, side, place, number, word, "delegations.met", least=MINISTER)


def met_counterpart(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trip of who met somebody of his or her rank without a name: "met his Peruvian counterpart in Lima"."""
    scene = ground.scene
    after = scene.lower[word + 1 : word + _NEAR]
    if "counterpart" not in after or scene.lower[word] == "told" or is_negated(scene, sentence, word):
        return
    end = word + 1 + after.index("counterpart")
    place = place_at(scene, end + 1, min(sentence.last, end + _NEAR), IN)
    if place is None or place.country is None:
        return
    for side in subjects(scene, sentence, word):
        yield from trip_of(ground, side, place, number, word, "delegations.met", least=MINISTER)


def only_wished(scene: Scene, sentence: Sentence, word: int) -> bool:
    """Say whether somebody is only willing to meet somebody else: "is ready to meet X on the sidelines of"."""
    before = scene.lower[max(sentence.first, word - 3) : word]
    return before[-1:] == ("to",) and not _WILLING.isdisjoint(before)
