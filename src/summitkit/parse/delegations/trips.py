"""Trips: each place where a sentence says that somebody goes, comes, attends, speaks at a summit or is received."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from summitkit.model.actor import Country, Organization, Person, Role
from summitkit.model.summit import Party
from summitkit.parse.delegations.destinations import BREAKS, Destination, Ground, place_at
from summitkit.parse.delegations.vocabulary import JOURNEYS, SPEAKS, travel_class
from summitkit.parse.offices import MINISTER, level
from summitkit.parse.wording import SAID, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.parse.scene import Scene, Side
    from summitkit.text.sentences import Sentence

__all__ = ["Trip", "party_of", "role_person", "subjects", "trip_of", "trips_of"]


@attrs.frozen(slots=True, kw_only=True)
class Trip:
    """One statement that a party's people go somewhere.

    Attributes:
        party: who sends them.
        person: who goes, None for a delegation without a named head.
        destination: where to.
        sentence: the number of the sentence.
        rule: the id of the rule that reads it.
        word: the word that tells of the journey.
        is_head: whether the person leads; otherwise a member.
    """

    party: Party
    person: Person | None
    destination: Destination
    sentence: int
    rule: str
    word: int
    is_head: bool = True


_REACH = 14
_BACK = 22
_NEGATIONS = words("not n't n’t never skip skips skipped absent refused declined without unclear whether if")
_NOUN_BEFORE = words("a an the his her this official state working 's ’s first any their its planned recent")
_NEED = {
    "goes": frozenset(["to", "for"]),
    "leaves": frozenset(["for"]),
    "comes": frozenset(["in", "at", "to"]),
    "gathers": frozenset(["in", "at"]),
}
_CHAIRS = words("chair chaired chairing chairs chairman hosts hosted hosting host")


def trips_of(ground: Ground, sentence: Sentence, number: int) -> Iterator[Trip]:
    """Yield the trips that a sentence tells of."""
    scene = ground.scene
    for word in range(sentence.first, sentence.last):
        lower = scene.lower[word]
        kind = travel_class(lower)
        if kind is not None and not _is_noun(scene, word):
            yield from _travelled(ground, sentence, number, word, kind)
        if lower in JOURNEYS:
            yield from _journeyed(ground, sentence, number, word)
        if lower in {"be", "is", "was", "are"}:
            yield from _is_in(ground, sentence, number, word)
        if lower == "," and scene.word(word + 1) == "in":
            yield from _apposed(ground, sentence, number, word)
        if lower in SPEAKS:
            yield from _spoke(ground, sentence, number, word)
            yield from _spoke_from(ground, sentence, number, word)


def _is_noun(scene: Scene, word: int) -> bool:
    """Say whether "visit", "tour" or "head" is a noun here: after an article, an adjective of visits or a genitive."""
    lower, after = scene.lower[word], scene.word(word + 1)
    if scene.word(word - 1) in _NOUN_BEFORE or lower in {"meeting", "meetings", "gathering", "opening", "departure"}:
        return True
    return lower in {"head", "heads", "visits"} and after in {"of", "to"}


def _travelled(ground: Ground, sentence: Sentence, number: int, word: int, kind: str) -> Iterator[Trip]:
    destination = _destination(ground, sentence, word, kind)
    if destination is None or _negated(ground.scene, sentence, word):
        return
    for side in subjects(ground.scene, sentence, word):
        yield from trip_of(ground, side, destination, number, word, f"delegations.{kind}")


def _negated(scene: Scene, sentence: Sentence, word: int) -> bool:
    return bool(_NEGATIONS.intersection(scene.lower[max(sentence.first, word - 4) : word]))


def _destination(ground: Ground, sentence: Sentence, word: int, kind: str) -> Destination | None:
    """Return where a verb of travel leads."""
    scene = ground.scene
    stop = min(sentence.last, word + _REACH)
    after = scene.lower[word + 1 : word + 4]
    if kind == "attends":
        return _attended(ground, word, stop)
    if kind == "visits":
        return place_at(scene, word + 1, min(stop, word + 5))
    if kind in {"comes", "gathers"} and "here" in after:
        return ground.here(word + 1 + after.index("here"))
    flew_in = scene.lower[word] == "flew" and after[:1] == ("in",) and scene.home is not None
    found = ground.home if flew_in else place_at(scene, word + 1, stop, _NEED[kind])
    if found is None and kind in {"comes", "gathers", "goes"}:
        found = ground.summit_in(word + 1, min(stop, word + 8))
    return found


def _attended(ground: Ground, word: int, stop: int) -> Destination | None:
    """Return the summit that is attended, or at whose opening ceremony or session somebody is."""
    scene = ground.scene
    after = scene.lower[word + 1 : word + 4]
    if scene.lower[word] in {"take", "takes", "took", "taking"} and after[:2] != ("part", "in"):
        return None
    found = ground.summit_in(word + 1, min(stop, word + 10))
    if found is None and {"ceremony", "session", "plenary"}.intersection(after):
        return ground.main
    return _at_here(ground, found) if found is not None else None


def _at_here(ground: Ground, found: Destination) -> Destination:
    """Return the place itself for "the summit here" where it is known."""
    if ground.scene.word(found.last) != "here":
        return found
    here = ground.here(found.last)
    return here if here is not None and here.country is not None else found


def subjects(scene: Scene, sentence: Sentence, word: int) -> Iterator[Side]:
    """Yield the person before a verb, with those coordinated with it."""
    found: Side | None = None
    for side in reversed(scene.sides_in(max(sentence.first, word - _BACK), word)):
        if isinstance(side.entity, Person) and not _broken(scene, side.last, word):
            found = side
            break
    while found is not None:
        yield found
        found = _coordinated(scene, sentence, found)


def _coordinated(scene: Scene, sentence: Sentence, side: Side) -> Side | None:
    if scene.word(side.first - 1) not in {"and", ","}:
        return None
    other = scene.side(side.first - 2)
    return other if other is not None and isinstance(other.entity, Person) and other.first >= sentence.first else None


def _broken(scene: Scene, first: int, last: int) -> bool:
    """Say whether the words between a person and a verb part them."""
    between = scene.lower[first:last]
    return bool(BREAKS.intersection(between) or SAID.intersection(between) or {"that", "whether"}.intersection(between))


def trip_of(
    ground: Ground, side: Side, destination: Destination, number: int, word: int, rule: str, least: int = 0
) -> Iterator[Trip]:
    """Yield the trip of a person who holds an office of at least a level, unless it is to the person's own country."""
    party = party_of(side.entity)
    if party is None or not isinstance(side.entity, Person):
        return
    if level(ground.scene.reading.lexicon, side.entity) < least or destination.business:
        return
    if party in {destination.country, None} or destination.name == str(party):
        return
    yield Trip(party=party, person=side.entity, destination=destination, sentence=number, rule=rule, word=word)


def party_of(entity: object) -> Party | None:
    """Return the state or international body for which somebody travels."""
    if not isinstance(entity, Person):
        return entity if isinstance(entity, (Country, Organization)) else None
    if entity.country is not None:
        return entity.country
    for role in entity.roles:
        if role.country is not None:
            return role.country
        if role.organization is not None:
            return role.organization.country or role.organization
    return entity.affiliation


def _journeyed(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trips of nouns: "Lula's visit to Spain", "a visit by Lula to Paris", "will pay visits to France"."""
    scene = ground.scene
    if _negated(scene, sentence, word):
        return
    stop = min(sentence.last, word + 9)
    destination = place_at(scene, word + 1, stop, frozenset(["to", "in", "of"])) or _before_noun(scene, word)
    if destination is None:
        return
    owner = _owner(scene, sentence, word)
    sides = _with_coordinated(scene, sentence, owner) if owner is not None else subjects(scene, sentence, word)
    for side in sides:
        yield from trip_of(ground, side, destination, number, word, "delegations.journey")


def _with_coordinated(scene: Scene, sentence: Sentence, side: Side) -> Iterator[Side]:
    found: Side | None = side
    while found is not None:
        yield found
        found = _coordinated(scene, sentence, found)


def _before_noun(scene: Scene, word: int) -> Destination | None:
    """Return the country before the noun: "his first India visit"."""
    side = scene.side(word - 1)
    if side is not None and side.last == word and isinstance(side.entity, Country) and side.form == "name":
        return Destination(name=str(side.entity), country=side.entity, first=side.first, last=side.last)
    return None


def _owner(scene: Scene, sentence: Sentence, word: int) -> Side | None:
    """Return whose visit it is: "Putin's visit", "his visit", "the visit by Putin"."""
    for back in range(word - 1, max(sentence.first, word - 7) - 1, -1):
        side = scene.side(back)
        if side is not None and isinstance(side.entity, Person):
            owns = scene.word(side.last) in {"'s", "’s", "'", "’"} or side.form == "pronoun"
            return side if owns else None
        if scene.lower[back] in BREAKS:
            break
    if scene.word(word + 1) == "by":
        side = scene.side(word + 2) or scene.side(word + 3)
        if side is not None and isinstance(side.entity, Person):
            return side
    return None


def _is_in(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trip of "will be in New Delhi" and "is in Paris for talks"."""
    scene = ground.scene
    if scene.word(word + 1) not in {"in", "here"} or _negated(scene, sentence, word):
        return
    if scene.word(word + 1) == "here":
        destination = ground.here(word + 1) if scene.word(word + 2) in {"to", "for", "on"} else None
    else:
        destination = place_at(scene, word + 1, min(sentence.last, word + 6), frozenset(["in"]))
    if destination is None:
        return
    for side in subjects(scene, sentence, word):
        yield from trip_of(ground, side, destination, number, word, "delegations.is-in", least=MINISTER)


def _apposed(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trip of "Blair, in Oslo for the summit, …"."""
    side = ground.scene.side(word - 1)
    place = place_at(ground.scene, word + 1, min(sentence.last, word + 5), frozenset(["in"]))
    if side is None or place is None or ground.scene.word(place.last) not in {"for", "to"}:
        return
    yield from trip_of(ground, side, place, number, word, "delegations.is-in", least=MINISTER)


def _spoke(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trip of somebody who speaks at a summit: "said on the margins of the summit"."""
    scene = ground.scene
    if _CHAIRS.intersection(scene.lower[sentence.first : sentence.last]):
        return
    if scene.lower[word] in {"told", "addressed"} and (
        named := ground.summit_in(word + 1, min(sentence.last, word + 3))
    ):
        for side in _speakers(scene, sentence, word):
            yield from trip_of(ground, side, named, number, word, "delegations.speaks-at", least=MINISTER)
        return
    for at in range(max(sentence.first, word - 12), min(sentence.last, word + 16)):
        if scene.lower[at] not in {"at", "during", "from", "sidelines", "margins"} or _quoted(scene, at):
            continue
        named = ground.summit_in(at + 1, min(sentence.last, at + 5))
        if named is None:
            continue
        for side in _speakers(scene, sentence, word):
            if named.country is not None or side.country not in ground.hosts:
                yield from trip_of(ground, side, named, number, word, "delegations.speaks-at", least=MINISTER)
        return


def _spoke_from(ground: Ground, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trip of somebody who speaks from the town of the summit: "spoke by telephone from Oslo"."""
    scene = ground.scene
    place = place_at(scene, word + 1, min(sentence.last, word + 14), frozenset(["in", "from"]), over_said=True)
    if place is None or ground.main is None or place.name != ground.main.name:
        return
    for side in _speakers(scene, sentence, word):
        yield from trip_of(ground, side, place, number, word, "delegations.speaks-at", least=MINISTER)


def _quoted(scene: Scene, word: int) -> bool:
    return scene.reading.layout.in_quotation(scene.reading.layout.words.starts[word])


def _speakers(scene: Scene, sentence: Sentence, word: int) -> Iterator[Side]:
    found = tuple(subjects(scene, sentence, word))
    yield from found
    after = scene.side(word + 1)
    if not found and scene.lower[word] in {"said", "says", "told"} and after is not None:
        yield after


def role_person(title: str, country: Country) -> Person:
    """Return somebody known by office alone: the president of Chad."""
    return Person(description=title, roles=(Role(title, country=country),), country=country)
