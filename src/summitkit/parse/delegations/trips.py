"""Trips: each place where a sentence says that somebody goes, comes, attends, speaks at a summit or is received."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import attrs

from summitkit.model.actor import Country, Organization, Person, Place, Role
from summitkit.parse.delegations.vocabulary import JOURNEYS, SPEAKS, travel_class
from summitkit.parse.offices import LEADER, MINISTER, level
from summitkit.parse.scene import Scene, Side
from summitkit.parse.wording import SAID, words

if TYPE_CHECKING:
    from summitkit.model.summit import Party, Summit
    from summitkit.text.sentences import Sentence

__all__ = ["Destination", "Trip", "Venues", "trips_of", "venues_of"]


@attrs.frozen(slots=True, kw_only=True)
class Destination:
    """Where somebody goes.

    Attributes:
        name: as the text has it: a city, a country, a summit.
        country: the country where it lies, where known.
        first, last: the words that name it.
    """

    name: str
    country: Country | None
    first: int
    last: int


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


@attrs.frozen(slots=True)
class Venues:
    """The summits of a text by the words that name them.

    Attributes:
        at: the number of the summit that each word names.
        summits: the summits.
    """

    at: dict[int, int]
    summits: tuple[Summit, ...]

    def named(self, scene: Scene, first: int, last: int) -> Destination | None:
        """Return the first summit named within a word range as a destination."""
        for word in range(first, last):
            number = self.at.get(word)
            if number is not None:
                end = word
                while self.at.get(end) == number:
                    end += 1
                return Destination(
                    name=scene.text(word, end), country=self.summits[number].country, first=word, last=end
                )
        return None


def venues_of(scene: Scene, summits: tuple[Summit, ...]) -> Venues:
    """Return where the text names which summit."""
    at: dict[int, int] = {}
    for number, summit in enumerate(summits):
        for piece in summit.evidence.get("mentions", ()):
            first, last = scene.reading.layout.word_range(piece.span)
            at.update(dict.fromkeys(range(first, last), number))
    return Venues(at, summits)


_BREAKS = frozenset([".", ";", ":", "”", "“", '"', "''", "``", "?", "!"])
_REACH = 14
_BACK = 22
_NEGATIONS = words("not n't n’t never skip skips skipped absent refused declined without")
_PLACE_WORDS = frozenset(["in", "at", "to", "for", "into"])
_AT_SUMMIT = words("at during from of in on attend attending to for before attended joined join")


def trips_of(scene: Scene, sentence: Sentence, number: int, venues: Venues) -> Iterator[Trip]:
    """Yield the trips that a sentence tells of."""
    for word in range(sentence.first, sentence.last):
        kind = travel_class(scene.lower[word])
        if kind == "receives":
            yield from _received(scene, sentence, number, word)
        elif kind is not None and not _is_noun(scene, word):
            yield from _travelled(scene, sentence, number, word, kind, venues)
        if scene.lower[word] in JOURNEYS:
            yield from _journeyed(scene, sentence, number, word, venues)
        if scene.lower[word] in {"be", "is", "was", "are"}:
            yield from _is_in(scene, sentence, number, word, venues)
        if scene.lower[word] in SPEAKS:
            yield from _spoke(scene, sentence, number, word, venues)


def _is_noun(scene: Scene, word: int) -> bool:
    """Say whether "visit", "tour" or "head" is a noun here: after an article, an adjective of visits or a genitive."""
    before = scene.word(word - 1)
    return (
        before
        in {"a", "an", "the", "his", "her", "this", "official", "state", "working", "'s", "’s", "first", "any", "their"}
        or (scene.lower[word] in {"head", "heads", "visits"} and scene.word(word + 1) in {"of", "to"})
        or (scene.lower[word] in {"meeting", "meetings", "gathering", "opening", "departure"})
    )


def _travelled(scene: Scene, sentence: Sentence, number: int, word: int, kind: str, venues: Venues) -> Iterator[Trip]:
    destination = _destination(scene, sentence, word, kind, venues)
    if destination is None or _negated(scene, sentence, word):
        return
    for side in _subjects(scene, sentence, word):
        yield from _trip(scene, side, destination, number, word, f"delegations.{kind}")


def _negated(scene: Scene, sentence: Sentence, word: int) -> bool:
    return bool(_NEGATIONS.intersection(scene.lower[max(sentence.first, word - 4) : word]))


def _destination(scene: Scene, sentence: Sentence, word: int, kind: str, venues: Venues) -> Destination | None:
    stop = min(sentence.last, word + _REACH)
    if kind == "attends":
        return venues.named(scene, word + 1, min(stop, word + 10))
    if kind == "visits":
        return place_at(scene, word + 1, min(stop, word + 5), need=frozenset())
    need = {
        "goes": frozenset(["to", "for"]),
        "leaves": frozenset(["for"]),
        "comes": frozenset(["in", "at", "to", "on"]),
        "gathers": frozenset(["in", "at"]),
    }[kind]
    if kind in {"comes", "gathers"} and "here" in scene.lower[word + 1 : word + 3] and scene.home is not None:
        return Destination(name=scene.home.name, country=scene.home.country, first=word + 1, last=word + 2)
    found = place_at(scene, word + 1, stop, need=need)
    if found is None and kind in {"comes", "gathers"}:
        return venues.named(scene, word + 1, min(stop, word + 8))
    return found


def place_at(scene: Scene, first: int, stop: int, *, need: frozenset[str]) -> Destination | None:
    """Return the first town, country or region within a word range that follows one of the words in `need`."""
    ready = not need
    for word in range(first, stop):
        lower = scene.lower[word]
        if lower in _BREAKS or lower in SAID:
            return None
        if lower in need:
            ready = True
            continue
        found = _place(scene, word) if ready else None
        if found is not None:
            return found
        if ready and lower in {"and", "that", "who", "which", "with"}:
            return None
    return None


def _place(scene: Scene, word: int) -> Destination | None:
    town = scene.town(word)
    if town is not None and town.first == word:
        return Destination(name=town.name, country=town.country, first=town.first, last=town.last)
    side = scene.side(word)
    if side is None or side.first != word or side.form not in {"name", "short-name", "acronym", "metonym"}:
        return None
    if isinstance(side.entity, (Country, Place)) and scene.word(side.last) not in {"'s", "’s"}:
        return Destination(name=str(side.entity), country=side.country, first=side.first, last=side.last)
    return None


def _subjects(scene: Scene, sentence: Sentence, word: int) -> Iterator[Side]:
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
    before = scene.word(side.first - 1)
    if before not in {"and", ","}:
        return None
    other = scene.side(side.first - 2)
    return other if other is not None and isinstance(other.entity, Person) and other.first >= sentence.first else None


def _broken(scene: Scene, first: int, last: int) -> bool:
    """Say whether the words between a person and a verb part them."""
    words = scene.lower[first:last]
    return (
        any(word in _BREAKS for word in words)
        or "that" in words
        or bool(SAID.intersection(words))
        or "whether" in words
    )


def _trip(
    scene: Scene, side: Side, destination: Destination, number: int, word: int, rule: str, least: int = 1
) -> Iterator[Trip]:
    party = party_of(side.entity)
    if party is None or not isinstance(side.entity, Person) or level(scene.reading.lexicon, side.entity) < least:
        return
    if destination.country is not None and destination.country == party:
        return
    if destination.country is None and destination.name == str(party):
        return
    yield Trip(party=party, person=side.entity, destination=destination, sentence=number, rule=rule, word=word)


def party_of(entity: object) -> Party | None:
    """Return the state or international body for which somebody travels."""
    if isinstance(entity, Person):
        if entity.country is not None:
            return entity.country
        for role in entity.roles:
            if role.country is not None:
                return role.country
            if role.organization is not None:
                return role.organization.country or role.organization
        return entity.affiliation
    return entity if isinstance(entity, (Country, Organization)) else None


def _journeyed(scene: Scene, sentence: Sentence, number: int, word: int, venues: Venues) -> Iterator[Trip]:
    """Yield the trips of nouns: "Hu's visit to Europe", "a visit by Wen to Paris", "will pay visits to France"."""
    stop = min(sentence.last, word + _REACH)
    if _negated(scene, sentence, word):
        return
    destination = place_at(scene, word + 1, min(stop, word + 7), need=frozenset(["to", "in", "of"])) or _before_noun(
        scene, word
    )
    if destination is None:
        return
    owner = _owner(scene, sentence, word)
    sides = [owner] if owner is not None else list(_subjects(scene, sentence, word))
    for side in sides:
        yield from _trip(scene, side, destination, number, word, "delegations.journey")


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
        if (
            side is not None
            and isinstance(side.entity, Person)
            and (side.form == "pronoun" or scene.word(side.last) in {"'s", "’s", "'", "’", "respective"})
        ):
            return side
        if scene.lower[back] in _BREAKS:
            break
    if scene.word(word + 1) == "by":
        side = scene.side(word + 2) or scene.side(word + 3)
        if side is not None and isinstance(side.entity, Person):
            return side
    return None


def _is_in(scene: Scene, sentence: Sentence, number: int, word: int, venues: Venues) -> Iterator[Trip]:
    """Yield the trip of "will be in New Delhi" and "is in Paris for talks"."""
    if scene.word(word + 1) not in {"in", "here"} or _negated(scene, sentence, word):
        return
    destination = place_at(scene, word + 1, min(sentence.last, word + 6), need=frozenset(["in"]))
    if destination is None:
        return
    for side in _subjects(scene, sentence, word):
        yield from _trip(scene, side, destination, number, word, "delegations.is-in", least=MINISTER)


def _spoke(scene: Scene, sentence: Sentence, number: int, word: int, venues: Venues) -> Iterator[Trip]:
    """Yield the trip of somebody who speaks at a summit: "said at the sidelines of the summit"."""
    for at in range(max(sentence.first, word - 12), min(sentence.last, word + 16)):
        if scene.lower[at] not in {"at", "during", "from", "sidelines", "margins"} or at == word:
            continue
        named = venues.named(scene, at + 1, min(sentence.last, at + 5))
        if named is None:
            continue
        summit = venues.summits[venues.at[named.first]]
        for side in _speakers(scene, sentence, word):
            if named.country is None and summit.country is None and _is_host(scene, side, summit):
                continue
            yield from _trip(scene, side, named, number, word, "delegations.speaks-at", least=MINISTER)
        return


def _speakers(scene: Scene, sentence: Sentence, word: int) -> Iterator[Side]:
    yield from _subjects(scene, sentence, word)
    if scene.lower[word] in {"said", "says", "told"} and not any(True for _ in _subjects(scene, sentence, word)):
        side = scene.side(word + 1)
        if side is not None and isinstance(side.entity, Person):
            yield side


def _is_host(scene: Scene, side: Side, summit: Summit) -> bool:
    return side.country is not None and summit.country == side.country


def _received(scene: Scene, sentence: Sentence, number: int, word: int) -> Iterator[Trip]:
    """Yield the trip of a visitor: "Xi hosted Putin in Beijing", "Modi will welcome the Emir"."""
    host = next(iter(_subjects(scene, sentence, word)), None)
    visitor = next(
        (side for side in scene.sides_in(word + 1, min(sentence.last, word + 8)) if isinstance(side.entity, Person)),
        None,
    )
    if host is None or visitor is None or host.country is None:
        return
    place = place_at(scene, visitor.last, min(sentence.last, visitor.last + 8), need=frozenset(["in", "at"]))
    destination = place or Destination(name=host.country.name, country=host.country, first=host.first, last=host.last)
    if destination.country == host.country:
        yield from _trip(scene, visitor, destination, number, word, "delegations.received", least=MINISTER)


def role_person(title: str, country: Country) -> Person:
    """Return somebody known by office alone: the president of Zambia."""
    return Person(description=title, roles=(Role(title, country=country),), country=country)


_LEADER_LEVEL = LEADER
