"""Delegations without a name: "senior Chinese diplomats flew to Quito", "ministers from Chile and Peru met in Lima"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Organization, OrganizationKind
from summitkit.parse.delegations.destinations import BREAKS, Destination, Ground
from summitkit.parse.delegations.goals import destination_of
from summitkit.parse.delegations.homes import whole
from summitkit.parse.delegations.travellers import Trip, is_negated, role_person
from summitkit.parse.wording import SAID, cardinal, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.parse.scene import Scene, Side
    from summitkit.text.sentences import Sentence

__all__ = ["groups_of"]

_GROUPS = words(
    """
    officials diplomats envoys lawmakers legislators parliamentarians negotiators representatives delegates businessmen
    entrepreneurs observers senators delegations members leaders
    """
)
"""Those who make up a delegation without a head."""

_HEADS = {
    "presidents": "president",
    "premiers": "premier",
    "chancellors": "chancellor",
    "ministers": "minister",
    "leaders": "leader",
    "monarchs": "monarch",
}
_ATTRIBUTES = words(
    """
    foreign prime trade finance defence defense economic business government senior top high-ranking high-level state
    military deputy vice and , other security interior energy industry
    """
)
_LINKS = words(", and as well the including of from")
_SENDERS = frozenset([OrganizationKind.INTERGOVERNMENTAL, OrganizationKind.PARTY, OrganizationKind.ARMED_GROUP])
_REST = words("other others countries states nations members member -- – —")
_STATES = ("heads", "of", "state")
_BEFORE = 7
_NAME = 4
_REACH = 14


def groups_of(ground: Ground, sentence: Sentence, number: int) -> Iterator[Trip]:
    """Yield a trip for each party whose people, named by office alone, go somewhere in a sentence."""
    scene = ground.scene
    for word in range(sentence.first, sentence.last):
        lower = scene.lower[word]
        title = _title(scene, word)
        if title is None and lower not in _GROUPS:
            continue
        last, parties = _parties(scene, sentence, word)
        if lower == "members" and not all(isinstance(side.entity, Organization) for side in parties):
            continue  # "members of the Chinese team"
        if any(isinstance(side.entity, Organization) for side in parties) and title == "leader":
            title = None  # leaders of a party or an armed group, but not "EU leaders"
            parties = tuple(side for side in parties if not _is_of_states(side))
        destination = _goal(ground, sentence, last) if parties else None
        for side in parties if destination is not None else ():
            yield from _trip(side, title, destination, number, word)


def _is_of_states(side: Side) -> bool:
    return isinstance(side.entity, Organization) and side.entity.kind is OrganizationKind.INTERGOVERNMENTAL


def _title(scene: Scene, word: int) -> str | None:
    """Return the office of each of several: "foreign minister" for "foreign ministers"."""
    if scene.lower[word : word + 3] == _STATES:
        return "head of state"
    title = _HEADS.get(scene.lower[word])
    kind = scene.word(word - 1)
    return f"{kind} {title}" if title == "minister" and kind in {"foreign", "prime"} else title


def _trip(side: Side, title: str | None, destination: Destination | None, number: int, word: int) -> Iterator[Trip]:
    party = whole(side.entity) if isinstance(side.entity, Organization) else side.entity
    if destination is None or not isinstance(party, Country if title is not None else (Country, Organization)):
        return
    if party == destination.country or destination.name == str(party):
        return
    person = role_person(title, party) if title is not None and isinstance(party, Country) else None
    yield Trip(
        party=party,
        person=person,
        destination=destination,
        sentence=number,
        rule="delegations.group",
        word=word,
    )


def _parties(scene: Scene, sentence: Sentence, word: int) -> tuple[int, tuple[Side, ...]]:
    """Return whose people they are, told before the noun or after "from" and "of", and the word after that."""
    after = word + 3 if scene.lower[word : word + 3] == _STATES else word + 1
    if scene.word(after) in {"from", "of"}:
        return _listed(scene, after + 1, sentence.last)
    found: list[Side] = []
    at = word - 1
    while at >= max(sentence.first, word - _BEFORE):
        side = _party_at(scene, at)
        if side is not None:
            found.insert(0, side)
            at = side.first
        elif scene.lower[at] not in _ATTRIBUTES:
            break
        at -= 1
    return after, tuple(found)


def _party_at(scene: Scene, word: int) -> Side | None:
    """Return the state or organisation of states that a word names, within an office's name too."""
    inner = scene.all_sides_in(max(0, word - _NAME), word + _NAME)
    found = [side for side in inner if side.first <= word < side.last and _is_party(side)]
    return found[-1] if found else None


def _is_party(side: Side) -> bool:
    if side.form == "pronoun":
        return False
    if isinstance(side.entity, Organization):
        return side.entity.kind in _SENDERS
    return isinstance(side.entity, Country)


def _listed(scene: Scene, first: int, stop: int) -> tuple[int, tuple[Side, ...]]:
    found: list[Side] = []
    at = first
    while at < stop:
        side = _party_at(scene, at)
        if side is not None and scene.word(side.last) not in {"'s", "’s"}:
            found.append(side)
            at = side.last
        elif scene.lower[at] in _LINKS or _is_rest(scene, at):
            at += 1
        else:
            break
    return at, tuple(found)


def _is_rest(scene: Scene, word: int) -> bool:
    """Say whether a word belongs to "the seven nations --" before a list or "and 10 other countries" after it."""
    lower = scene.lower[word]
    return cardinal(lower) is not None or lower in _REST


def _goal(ground: Ground, sentence: Sentence, first: int) -> Destination | None:
    """Return where the first verb after a group leads, unless something else stands between."""
    scene = ground.scene
    for word in range(first, min(sentence.last, first + _REACH)):
        lower = scene.lower[word]
        if lower in BREAKS or lower in SAID or lower in {"that", "whether"}:
            return None
        found = destination_of(ground, sentence, word)
        if found is not None:
            return None if is_negated(scene, sentence, word) else found
    return None
