"""Trips of leaders of several states who do something together: sign, agree, shake hands, witness a ceremony."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Organization
from summitkit.parse.delegations.destinations import Destination, Ground, place_at
from summitkit.parse.delegations.homes import is_of_states, party_of_side
from summitkit.parse.delegations.travellers import next_person, subjects, trip_of, with_following
from summitkit.parse.delegations.vocabulary import IN, REMOTE
from summitkit.parse.offices import MINISTER
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.model.summit import Party
    from summitkit.parse.delegations.travellers import Trip
    from summitkit.parse.scene import Scene, Side
    from summitkit.text.sentences import Sentence

__all__ = ["AGREES", "TO_COME", "state_of", "summit_there", "together", "witnessed"]

AGREES = words("agreed decided pledged")
"""Verbs of what leaders of several states do together, though it need not be on the spot for one of them alone."""

TO_COME = words("will would may might could to plans expected seeks wants hopes before ahead")
"""Words of what is still to come or only wished for."""

_ASIDE = words("sidelines sideline margins fringes")
_REACH = 10
_SEVERAL = 2


def together(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trips of leaders of several states who sign, shake hands or hold talks: "X and Y held talks in Z"."""
    scene = ground.scene
    people = tuple(subjects(scene, sentence, word)) or _agents(scene, sentence, word)
    states = {state_of(scene, side) for side in people} - {None}
    if not states:
        return
    place = place_at(scene, word + 1, min(sentence.last, word + _REACH), IN)
    alone = len(states) == 1 and scene.lower[word] not in AGREES
    chairs = scene.lower[word].startswith("co-")  # "co-chaired the talks in Quito"
    alone = alone and place is not None and place.country not in {None, *states}
    alone = alone and place is not None and (chairs or _is_home(ground, place))
    if (len(states) < _SEVERAL and not alone) or REMOTE.intersection(scene.lower[sentence.first : sentence.last]):
        return
    home = ground.home
    if (
        place is None
        and home is not None
        and (home.country in states or summit_there(ground) or scene.home is not None)
    ):
        ahead = TO_COME.intersection(scene.lower[max(sentence.first, word - 4) : word])
        place = None if ahead and not _ASIDE.intersection(scene.lower[word : sentence.last]) else home
    opening = place_at(scene, sentence.first, min(word, sentence.first + _REACH), IN) if place is home else None
    place = opening if opening is not None and opening.country is not None else place
    if place is None or place.country is None:
        return
    for side in people:
        yield from trip_of(ground, side, place, number, word, "delegations.met", least=MINISTER)


def _agents(scene: Scene, sentence: Sentence, word: int) -> tuple[Side, ...]:
    """Return by whom something was done: "signed in Quito by X and Y"."""
    by = next((at for at in range(word + 1, min(sentence.last, word + _REACH)) if scene.lower[at] == "by"), None)
    first = scene.side(by + 1) or scene.side(by + 2) if by is not None else None
    if first is not None and isinstance(first.entity, Country) and scene.word(first.last) in {"'s", "’s"}:
        first = scene.side(first.last + 1)
    return tuple(with_following(scene, sentence, first)) if first is not None else ()


def _is_home(ground: Ground, place: Destination) -> bool:
    """Say whether a place lies in the country that the text is written from."""
    home = ground.home if ground.scene.home is not None else None
    return home is not None and home.country == place.country


def summit_there(ground: Ground) -> bool:
    """Say whether the text's first summit is held where the text is written."""
    return ground.main is not None and ground.home is not None and ground.main.country in {None, ground.home.country}


def witnessed(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trips of those in whose presence something is signed: "in the presence of X and Y"."""
    place = ground.home or ground.main
    first = next_person(ground.scene, sentence, word + 1)
    if place is None or place.country is None or first is None:
        return
    for side in with_following(ground.scene, sentence, first):
        yield from trip_of(ground, side, place, number, word, "delegations.present", least=MINISTER)


def state_of(scene: Scene, side: Side) -> Party | None:
    """Return the state or the organisation of states that a person acts for."""
    party = party_of_side(scene, side, None)
    if isinstance(party, Organization) and not is_of_states(party):
        return None
    return party
