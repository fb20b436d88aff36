"""What a summit is called by: the bodies that hold it and the words that set its name apart from others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Organization, OrganizationKind, Person
from summitkit.parse.wording import ordinal, words

if TYPE_CHECKING:
    from summitkit.parse.scene import Scene
    from summitkit.parse.summits.phrases import Phrase
    from summitkit.text.sentences import Sentence

__all__ = ["bodies_before", "bodies_of", "is_of_states", "labels", "of_states_by_name", "owner_of"]

_GENERAL = words(
    """
    the of and in on for to a an annual regular summit summits meeting meetings talks conference forum council
    dialogue session round phase gathering event bilateral two-way joint first second third one-day two-day three-
    day four-day
    """
)


def labels(scene: Scene, phrase: Phrase, index: int) -> bool:
    """Say whether a word of the phrase is part of what the summit is called."""
    word = scene.lower[index]
    if word.endswith("-party"):
        return True
    side = scene.side(index)
    if side is not None and (
        side.entity in bodies_of(phrase) or (index > phrase.head and scene.word(side.first - 1) == "in")
    ):
        return False
    if not scene.forms[index][:1].isupper() or word in _GENERAL or _personal(scene, index):
        return False
    return (
        scene.moment(index) is None
        and not (phrase.town is not None and phrase.town.first <= index < phrase.town.last)
        and ordinal(word) is None
    )


def _personal(scene: Scene, index: int) -> bool:
    side = scene.side(index)
    return side is not None and isinstance(side.entity, Person)


def bodies_of(phrase: Phrase) -> tuple[Organization, ...]:
    """Return the international bodies that a phrase names, each once."""
    found: list[Organization] = []
    for side in phrase.sides:
        if isinstance(side.entity, Organization) and side.entity not in found and is_of_states(side.entity):
            found.append(side.entity)
    return tuple(found)


def bodies_before(scene: Scene, sentence: Sentence, phrase: Phrase) -> tuple[Organization, ...]:
    """Return the international bodies that the sentence names before a phrase: "EU leaders meet for a summit"."""
    sides = scene.all_sides_in(sentence.first, phrase.first)
    return tuple(side.entity for side in sides if isinstance(side.entity, Organization) and is_of_states(side.entity))


def owner_of(scene: Scene, phrase: Phrase) -> tuple[Organization, ...]:
    """Return the international body whose meeting it is: "ASEAN's sixth summit"."""
    side = scene.side(phrase.first - 2) if phrase.determiner == "'s" else None
    if side is None or not isinstance(side.entity, Organization) or not is_of_states(side.entity):
        return ()
    return (side.entity,)


def is_of_states(body: Organization) -> bool:
    """Say whether a body is one of states, by what is known of it or by its name."""
    return body.kind is OrganizationKind.INTERGOVERNMENTAL or of_states_by_name(body)


def of_states_by_name(body: Organization) -> bool:
    """Say whether a body is one of states by its name: "International Tin Council", "World Bank"."""
    name = body.name.casefold().split()
    return (name[:1] == ["international"] and name[-1] in _BODIES) or body.name == "World Bank"


_BODIES = words("council organization organisation fund agency")
