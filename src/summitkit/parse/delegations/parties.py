"""Trips told without a verb of going: delegations by name, lists of leaders by office, visitors at talks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Organization, Person
from summitkit.parse.delegations.trips import Destination, Trip, Venues, party_of, place_at, role_person
from summitkit.parse.delegations.vocabulary import COMES, GATHERS, LEADS
from summitkit.parse.offices import LEADER, MINISTER, level, level_of_title
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from summitkit.model.summit import Summit
    from summitkit.parse.scene import Scene, Side
    from summitkit.text.sentences import Sentence

__all__ = ["delegations_named", "leaders_listed", "visitors_at_talks"]

_DELEGATIONS = frozenset(["delegation", "delegations"])
_HEADS = words("head heads leader leads chief chiefs headed led")
_MEMBERS = frozenset(["member", "members"])
_OFFICES = {
    "presidents": "president",
    "premiers": "premier",
    "kings": "king",
    "chancellors": "chancellor",
    "ministers": "minister",
    "heads": "head of government",
}
_LINKS = words(", and as well the including of from")
_REACH = 16


def delegations_named(
    scene: Scene, sentence: Sentence, number: int, venues: Venues, here: Destination | None
) -> Iterator[Trip]:
    """Yield the trips of "the Japanese delegation" with its head or member, and of chief negotiators at talks."""
    for word in range(sentence.first, sentence.last):
        if scene.lower[word] in _DELEGATIONS:
            yield from _delegation(scene, sentence, number, word, venues, here)
        if scene.lower[word] in {"negotiator", "envoy", "delegate"} and scene.word(word - 1) in {
            "chief",
            "top",
            "lead",
        }:
            yield from _negotiator(scene, sentence, number, word, venues, here)


def _delegation(
    scene: Scene, sentence: Sentence, number: int, word: int, venues: Venues, here: Destination | None
) -> Iterator[Trip]:
    party = _party_before(scene, sentence, word)
    head, is_head = _head(scene, sentence, word)
    if party is None and head is not None:
        party = party_of(head.entity)
    destination = place_at(
        scene, word + 1, min(sentence.last, word + _REACH), need=frozenset(["to", "in", "at", "for"])
    ) or venues.named(scene, word, min(sentence.last, word + _REACH))
    destination = destination or here
    if party is None or destination is None or destination.country == party:
        return
    person = head.entity if head is not None and isinstance(head.entity, Person) else None
    if person is None and not COMES.intersection(scene.lower[sentence.first : sentence.last]):
        return
    yield Trip(
        party=party,
        person=person,
        destination=destination,
        sentence=number,
        rule="delegations.named",
        word=word,
        is_head=is_head,
    )


def _party_before(scene: Scene, sentence: Sentence, word: int) -> Country | Organization | None:
    for back in range(word - 1, max(sentence.first, word - 5) - 1, -1):
        side = scene.side(back)
        if side is not None and isinstance(side.entity, (Country, Organization)):
            return side.entity
    after = scene.side(word + 2) if scene.word(word + 1) in {"from", "of"} else None
    return after.entity if after is not None and isinstance(after.entity, (Country, Organization)) else None


def _head(scene: Scene, sentence: Sentence, word: int) -> tuple[Side | None, bool]:
    """Return the person who heads the delegation (or is a member of it) and whether it is the head."""
    before = scene.lower[max(sentence.first, word - 6) : word]
    leads = bool(_HEADS.intersection(before)) or bool(LEADS.intersection(before))
    if {"led", "headed"}.intersection(scene.lower[word + 1 : word + 4]):
        side = next(
            (s for s in scene.sides_in(word + 1, min(sentence.last, word + 8)) if isinstance(s.entity, Person)), None
        )
        return side, True
    if leads or _MEMBERS.intersection(before):
        near = [s for s in scene.sides_in(sentence.first, min(sentence.last, word + 6)) if isinstance(s.entity, Person)]
        side = min(near, key=lambda s: min(abs(s.last - word), abs(s.first - word)), default=None)
        return side, leads
    return None, True


def _negotiator(
    scene: Scene, sentence: Sentence, number: int, word: int, venues: Venues, here: Destination | None
) -> Iterator[Trip]:
    side = scene.side(word) or scene.side(word + 1)
    if side is None or not isinstance(side.entity, Person):
        return
    party = party_of(side.entity)
    destination = (
        place_at(scene, side.last, min(sentence.last, side.last + _REACH), need=frozenset(["in", "at"])) or here
    )
    if (
        party is not None
        and destination is not None
        and destination.country is not None
        and destination.country != party
    ):
        yield Trip(
            party=party,
            person=side.entity,
            destination=destination,
            sentence=number,
            rule="delegations.negotiator",
            word=word,
        )


def leaders_listed(scene: Scene, sentence: Sentence, number: int, venues: Venues) -> Iterator[Trip]:
    """Yield a trip for each country of "presidents of Zambia, Ghana and Kenya" who arrive or are at a summit."""
    destination = _common_destination(scene, sentence, venues)
    if destination is None:
        return
    for word in range(sentence.first, sentence.last):
        office = _OFFICES.get(scene.lower[word])
        if office is None or "of" not in scene.lower[word + 1 : word + 3]:
            continue
        title = f"{scene.lower[word - 1]} {office}" if scene.lower[word] == "ministers" else office
        for side in _listed(scene, word + 1, sentence.last):
            country = side.entity
            if isinstance(country, Country) and country != destination.country:
                yield Trip(
                    party=country,
                    person=role_person(title, country),
                    destination=destination,
                    sentence=number,
                    rule="delegations.listed",
                    word=side.first,
                )
    yield from _present(scene, sentence, number, destination)


def _present(scene: Scene, sentence: Sentence, number: int, destination: Destination) -> Iterator[Trip]:
    """Yield a trip for each leader of a list of those present: "including Thabo Mbeki … were present at the opening"."""
    words = scene.lower[sentence.first : sentence.last]
    if not {"present", "attended", "participants", "attendees", "attending"}.intersection(words) or "absent" in words:
        return
    for side in scene.sides_in(sentence.first, sentence.last):
        party = party_of(side.entity)
        if (
            isinstance(side.entity, Person)
            and party is not None
            and party != destination.country
            and level(scene.reading.lexicon, side.entity) >= LEADER
        ):
            yield Trip(
                party=party,
                person=side.entity,
                destination=destination,
                sentence=number,
                rule="delegations.present",
                word=side.first,
            )


def _common_destination(scene: Scene, sentence: Sentence, venues: Venues) -> Destination | None:
    """Return where those listed in a sentence are: the place where they arrive or gather, else the summit named."""
    for word in range(sentence.first, sentence.last):
        if scene.lower[word] in COMES | GATHERS:
            found = place_at(scene, word + 1, min(sentence.last, word + 6), need=frozenset(["in", "at"]))
            if found is not None:
                return found
    return venues.named(scene, sentence.first, sentence.last)


def _listed(scene: Scene, first: int, stop: int) -> Iterator[Side]:
    """Yield the countries of a list, over "four other member states of the … , including Cambodia, Laos and Vietnam"."""
    listing = False
    words = scene.lower[first:stop]
    start = first + (words.index("including") + 1 if "including" in words[:_SKIP] else 1)
    index = start
    while index < stop:
        side = scene.side(index)
        if side is not None and isinstance(side.entity, Country) and side.form == "name":
            yield side
            listing = True
            index = side.last
            continue
        if scene.lower[index] not in _LINKS or (listing and scene.lower[index] == "of"):
            return
        index += 1


_SKIP = 40


def visitors_at_talks(scene: Scene, venues: Venues) -> Iterator[Trip]:
    """Yield a trip for each side of talks between two leaders that meets in the other's country."""
    for summit in venues.summits:
        if (
            summit.rule not in {"summits.talks-with-leader", "summits.described", "summits.named"}
            or len(summit.parties) != _PAIR
        ):
            continue
        for piece in summit.evidence.get("mentions", ()):
            first, last = scene.reading.layout.word_range(piece.span)
            yield from _visitors(scene, summit, first, last)


_PAIR = 2


def _visitors(scene: Scene, summit: Summit, first: int, last: int) -> Iterator[Trip]:
    number = scene.sentence_of[first]
    sentence = scene.reading.layout.sentences[number]
    for side in scene.sides_in(sentence.first, min(sentence.last, last + 8)):
        party = party_of(side.entity)
        if not isinstance(side.entity, Person) or party is None or summit.country is None or party == summit.country:
            continue
        if party in summit.parties and level(scene.reading.lexicon, side.entity) >= MINISTER:
            name = summit.city or summit.country.name
            place = Destination(name=name, country=summit.country, first=first, last=last)
            yield Trip(
                party=party,
                person=side.entity,
                destination=place,
                sentence=number,
                rule="delegations.talks",
                word=first,
            )


def title_level(scene: Scene, title: str) -> int:
    """Return the level of a title."""
    return level_of_title(scene.reading.lexicon, title)
