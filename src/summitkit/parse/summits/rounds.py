"""Rounds of talks, talks and meetings known by where they are held, and conferences that a state holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Organization, OrganizationKind, Person
from summitkit.parse.offices import MINISTER
from summitkit.parse.summits.encounters import is_brokered, tells_day, tells_place
from summitkit.parse.summits.talkers import rank, state_of
from summitkit.parse.summits.vocabulary import LEADERS, MINISTERIAL, head_of
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from summitkit.parse.scene import Scene
    from summitkit.parse.summits.phrases import Phrase
    from summitkit.text.sentences import Sentence

__all__ = ["hosted", "of_rounds", "placed"]

_PAIR = 2
_REACH = 6
_TALKS = words("talks negotiations consultations discussions")
_STANDING = words("global world uruguay doha")
_FRESH = words("next new fresh latest last final recent another previous further")
_SIDES = words("government governments opposition rebel rebels regime delegation delegations envoy envoys separatists")
_WIDE = words("peace multilateral trilateral quadrilateral six-party international high-level inter-governmental")
_CLUBS = words("G5 G7 G8 G10 G20 OPEC ASEAN APEC SAARC ECOWAS SADC GCC OSCE")
_PRIVATE = words("pay wage merger takeover contract company companies union unions bank banks party coalition strike")


def of_rounds(scene: Scene, sentence: Sentence, phrase: Phrase) -> bool:
    """Say whether a phrase names one round of talks: "the third round of talks", "a fresh round of talks in Lima"."""
    if not _TALKS.intersection(phrase.right):
        return False
    if phrase.ordinal and phrase.determiner not in {"a", "an"}:
        return True
    if not (phrase.ordinal or phrase.determiner == "another" or _FRESH.intersection(phrase.left)):
        return False
    told = tells_place(scene, phrase) or tells_day(scene, phrase)
    if _STANDING.intersection((*phrase.left, *phrase.right)):
        return False  # "the new round of global trade talks" takes years
    return told and _is_of_states(scene, sentence, phrase)


def _is_of_states(scene: Scene, sentence: Sentence, phrase: Phrase) -> bool:
    """Say whether the words around talks name two states or bodies, or one with its officers or those it fights."""
    around = scene.lower[sentence.first : sentence.last]
    if _PRIVATE.intersection(around):
        return False
    if is_brokered(scene, phrase) or _WIDE.intersection((*phrase.left, *phrase.right)):
        return True
    if any(isinstance(side.entity, Organization) and side.entity.abbreviation in _CLUBS for side in phrase.sides):
        return True
    named = len(_states(scene, sentence))
    return named >= _PAIR or (named > 0 and bool((_SIDES | LEADERS | MINISTERIAL).intersection(around)))


def _states(scene: Scene, sentence: Sentence) -> set[str]:
    """Return the names of the states and international bodies in a sentence, places left out."""
    found = set()
    for side in scene.all_sides_in(sentence.first, sentence.last):
        if scene.word(side.first - 1) == "in" or side.form == "pronoun":
            continue
        if isinstance(side.entity, (Country, Person)):
            state = state_of(scene, side)
            found |= {state.name} if state is not None else set()
        elif isinstance(side.entity, Organization) and side.entity.kind is OrganizationKind.INTERGOVERNMENTAL:
            found.add(side.entity.name)
    return found


def placed(scene: Scene, sentence: Sentence, phrase: Phrase) -> bool:
    """Say whether talks or a meeting on something are known by their town: "took part in the talks in Lima"."""
    if phrase.determiner not in {"the", "", "another"} or scene.word(phrase.first - 1) in _STATE:
        return False
    if "with" in phrase.right or not (_is_named_for_town(phrase) or tells_place(scene, phrase)):
        return False
    if head_of(scene.lower[phrase.head]) == "meeting" and "on" not in phrase.right:
        return False
    if any(word.endswith("-party") for word in phrase.left):
        return False  # the series, no round of it
    people = any(isinstance(side.entity, Person) and side.first < phrase.head for side in phrase.sides)
    return not people and _is_of_states(scene, sentence, phrase)


_STATE = words("in further to")  # "are in talks on a dam in Peru" tells of no meeting


def _is_named_for_town(phrase: Phrase) -> bool:
    return phrase.town is not None and phrase.town.last <= phrase.head


def hosted(scene: Scene, sentence: Sentence, phrase: Phrase) -> bool:
    """Say whether a state or town is to hold a conference or talks: "Peru will host a conference on fish on 3 May"."""
    near = scene.lower[max(sentence.first, phrase.first - _REACH) : phrase.first]
    if not _HOST.intersection(near[-2:]):
        return False
    holder = any(
        isinstance(side.entity, Country)
        for side in scene.all_sides_in(max(sentence.first, phrase.first - _REACH), phrase.first)
    )
    if not holder or not (tells_day(scene, phrase) or scene.moments_in(sentence.first, phrase.first)):
        return False
    told = scene.lower[sentence.first : sentence.last]
    ranked = any(rank(scene, side) >= MINISTER for side in scene.sides_in(sentence.first, sentence.last))
    return ranked or bool((LEADERS | MINISTERIAL).intersection(told))


_HOST = words("host hosts hosted hosting")
