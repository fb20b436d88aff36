"""Who heads a delegation told of before: "it is led by X", "its leader, X", "said the head of the delegation, X"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Person
from summitkit.parse.delegations.homes import is_of_rank, is_stated, party_of_side
from summitkit.parse.delegations.parties import goal_of_delegation, party_beside
from summitkit.parse.delegations.travellers import Trip, next_person, subjects, words_among
from summitkit.parse.delegations.vocabulary import DELEGATIONS
from summitkit.parse.offices import OFFICIAL
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.model.summit import Party
    from summitkit.parse.delegations.destinations import Ground
    from summitkit.parse.scene import Scene, Side
    from summitkit.text.sentences import Sentence

__all__ = ["TELLING_WORDS", "heads_told"]

_TEAMS = DELEGATIONS | words("team mission")
_HEADS = words("head leader chief")
_VERBS = words("led headed leads heads leading heading")
TELLING_WORDS = _HEADS | _VERBS
_IS = words("is was are were be being will")
_REACH = 5
_MEMORY = 160


def heads_told(ground: Ground, sentence: Sentence, number: int) -> Iterator[Trip]:
    """Yield the trips of those who head a delegation whose party was told before."""
    scene = ground.scene
    for word in words_among(scene, sentence, TELLING_WORDS):
        side = _by_noun(scene, sentence, word) if scene.lower[word] in _HEADS else _by_verb(scene, sentence, word)
        told = _told_before(scene, word) if side is not None else None
        if side is None or told is None or not isinstance(side.entity, Person) or not side.entity.name:
            continue
        party, noun = told
        if is_stated(scene, side) and party_of_side(scene, side, None) != party:
            continue
        if scene.lower[noun] not in DELEGATIONS and not is_of_rank(scene, side.entity, OFFICIAL):
            continue  # a club's team
        destination = goal_of_delegation(ground, scene.sentence(noun), noun)
        if destination is not None and destination.country != party:
            yield Trip(
                party=party,
                person=side.entity,
                destination=destination,
                sentence=number,
                rule="delegations.named",
                word=word,
            )


def _by_verb(scene: Scene, sentence: Sentence, word: int) -> Side | None:
    """Return who heads in "the delegation is led by X", "it was headed by X" and "X, who leads the delegation"."""
    if scene.word(word + 1) == "by":
        before = range(max(sentence.first, word - _REACH), word)
        it = any(scene.lower[at] == "it" and scene.word(at + 1) in _IS for at in before)
        return next_person(scene, sentence, word + 1) if it or any(_is_the_team(scene, at) for at in before) else None
    after = range(word + 1, min(sentence.last, word + _REACH))
    if not any(_is_the_team(scene, at) for at in after):
        return None
    return next(iter(tuple(subjects(scene, sentence, word))[-1:]), None)


def _is_the_team(scene: Scene, word: int) -> bool:
    """Say whether a word means a delegation told of before: "the delegation", "the 40-member team"."""
    if scene.lower[word] not in _TEAMS:
        return False
    return scene.word(word - 1) == "the" or (scene.word(word - 2) == "the" and scene.side(word - 1) is None)


def _by_noun(scene: Scene, sentence: Sentence, word: int) -> Side | None:
    """Return who heads in "its leader, X", "the head of the delegation, X" and "with X as its head"."""
    own = scene.word(word - 1) == "its"
    if own and scene.word(word - 2) == "as":
        return scene.side(word - 3)
    end = word + 1
    if scene.lower[word + 1 : word + 3] == ("of", "the") and scene.word(word + 3) in _TEAMS:
        end = word + 4
    elif not own and not (scene.word(word - 1) in _TEAMS and scene.side(word - 2) is None):
        return None
    at = scene.side(word)
    if at is not None and isinstance(at.entity, Person) and at.entity.name:
        return at  # "delegation head X"
    after = scene.side(end + (scene.word(end) == ","))
    if after is not None and after.first >= end and isinstance(after.entity, Person):
        return after
    before = scene.side(word - 3) if scene.word(word - 1) == "the" and scene.word(word - 2) == "," else None
    return before if before is not None and before.first >= sentence.first else None


def _told_before(scene: Scene, word: int) -> tuple[Party, int] | None:
    """Return the party of the delegation that is told of last before a word, and the word that means it."""
    for at in range(word - 1, max(-1, word - _MEMORY), -1):
        if scene.lower[at] in _TEAMS:
            party = party_beside(scene, scene.sentence(at), at)
            if party is not None:
                return party, at
    return None
