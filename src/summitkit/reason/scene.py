"""What records have beside themselves: their document's day and publisher, and whom names in them stand for."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

import attrs

from summitkit.lexicon import Lexicon
from summitkit.model.actor import Country, Entity, Organization, Person, Place
from summitkit.model.claim import Claim
from summitkit.model.deal import Deal
from summitkit.model.document import Document
from summitkit.model.records import Records
from summitkit.model.summit import Summit
from summitkit.reason import gazetteer
from summitkit.reason.names import acronym, body_words, name_match, place_match
from summitkit.reason.words import fold

if TYPE_CHECKING:
    import datetime

    from summitkit.model.actor import Actor
    from summitkit.model.record import Record

__all__ = ["Scene"]

_SHORT = re.compile(r"\b[A-Z]{3,6}\b")


@attrs.frozen(slots=True, eq=False)
class Scene:
    """The surroundings of a dossier's records.

    Attributes:
        records: all of them.
        documents: by id.
        entities: the entities of each document's actors, by its id.
        summits: the summits of each document, by its id.
        deals: the deals of each document, by its id.
        claims: the claims of each document, by its id.
        homes: the country of a body or city, by its folded name, where the actors leave no doubt of it.
        full_names: the name that belongs to an abbreviation, where the actors name only one.
        topics: what each document shares with others by the links found so far: summits, delegations and deals.
    """

    records: Records
    documents: dict[str, Document]
    entities: dict[str, list[Entity]]
    summits: dict[str, list[Summit]]
    deals: dict[str, list[Deal]]
    claims: dict[str, list[Claim]]
    homes: dict[str, Country]
    full_names: dict[str, str]
    topics: dict[str, frozenset[str]] = attrs.field(factory=dict)
    _spelt: dict[str, str] = attrs.field(factory=dict, repr=False)

    @classmethod
    def of(cls, records: Records) -> Scene:
        """Look over records once."""
        entities: dict[str, list[Entity]] = defaultdict(list)
        summits: dict[str, list[Summit]] = defaultdict(list)
        deals: dict[str, list[Deal]] = defaultdict(list)
        claims: dict[str, list[Claim]] = defaultdict(list)
        for actor in records.actors:
            entities[actor.first.document_id].append(actor.entity)
        for summit in records.summits:
            summits[summit.first.document_id].append(summit)
        for deal in records.deals:
            deals[deal.first.document_id].append(deal)
        for claim in records.claims:
            claims[claim.first.document_id].append(claim)
        return cls(
            records,
            {document.id: document for document in records.documents},
            entities,
            summits,
            deals,
            claims,
            _homes(records.actors, records.summits),
            _full_names(records.actors),
        )

    def document(self, record: Record) -> Document | None:
        """Return the first document that a record cites."""
        return self.documents.get(record.first.document_id)

    def published(self, record: Record) -> datetime.date | None:
        """Return the day on which a record's document was published."""
        document = self.document(record)
        return document.source.published if document else None

    def publisher(self, record: Record) -> str | None:
        """Return who published a record, by its document's source or its own chain."""
        document = self.document(record)
        return (document.source.publisher if document else None) or record.attribution.publisher

    def speaker(self, record: Record) -> Entity | str | None:
        """Return whom a record quotes: an entity where the document knows one of that name, else the words."""
        said = getattr(record, "speaker", None)
        if said is not None:
            return self.known(said, record.first.document_id)
        name = record.attribution.speaker
        if name is None:
            return None
        return self.called(name, record.first.document_id) or name

    def called(self, name: str, document_id: str) -> Entity | None:
        """Return the entity of a document's actors that has a name; one of whose names it is part where none has."""
        found = [entity for entity in self.entities.get(document_id, ()) if _has_name(entity, name)]
        exact = [entity for entity in found if fold(str(entity)) == fold(name)]
        return exact[0] if exact else found[0] if len(found) == 1 else None

    def known(self, entity: Entity, document_id: str) -> Entity:
        """Return an entity with the country that its document's actors give somebody of that name."""
        if isinstance(entity, (Country, Place)) or entity.country is not None or _owner(entity) is not None:
            return entity
        fuller = self.called(str(entity), document_id)
        return fuller if fuller is not None and type(fuller) is type(entity) else entity

    def country(self, entity: Entity | None) -> Country | None:
        """Return the country that an entity is, lies in, belongs to or speaks for, where that is known."""
        if entity is None or isinstance(entity, Country):
            return entity
        if entity.country is not None:
            return entity.country
        if isinstance(entity, Person):
            return _owner(entity) or (self.country(entity.affiliation) if entity.affiliation else None)
        return (
            self.homes.get(fold(entity.name))
            or _seat_home(entity)
            or (self.city_home(entity.name) if isinstance(entity, Place) else None)
        )

    def codes(self, record: Record) -> set[str]:
        """Return the ISO codes of the countries that a record has to do with: its parties' and those it is about."""
        single = (getattr(record, "party", None), getattr(record, "country", None))
        found = (*getattr(record, "parties", ()), *getattr(record, "about", ()), *single)
        return {home.code for entity in found if (home := self.country(entity))}

    def spelt_out(self, text: str) -> str:
        """Return text with the full names of the bodies that it abbreviates, where the actors name them."""
        if not self.full_names:
            return text
        if text not in self._spelt:
            self._spelt[text] = _SHORT.sub(lambda found: self._whole(found[0]), text)
        return self._spelt[text]

    def _whole(self, short: str) -> str:
        full = self.full_names.get(fold(short))
        return full.title() if full else short

    def city_home(self, name: str) -> Country | None:
        """Return the country of a city, by the dossier's own actors and summits or else by the lexicon."""
        known = self.homes.get(fold(name))
        if known is not None:
            return known
        found = gazetteer.city(name)
        return Country(Lexicon.default().country_by_code[found[1]].name, found[1]) if found else None


def _seat_home(entity: Entity) -> Country | None:
    """Return the state of a body that the lexicon knows, or for which a house stands: "White House"."""
    code = gazetteer.seat(str(entity)) or gazetteer.body_home(str(entity))
    return Country(Lexicon.default().country_by_code[code].name, code) if code else None


def _owner(entity: Organization | Person) -> Country | None:
    if isinstance(entity, Organization):
        return entity.country
    return next((role.country for role in entity.roles if role.country), None)


def _has_name(entity: Entity, name: str) -> bool:
    if isinstance(entity, Person):
        if entity.name is None:
            return fold(str(entity)) == fold(name) or any(fold(role.title) == fold(name) for role in entity.roles)
        return name_match(entity.name, name) > 0
    if isinstance(entity, Organization):
        return body_words(entity.name) == body_words(name) or entity.abbreviation == name
    return place_match(str(entity), name) == 1


def _homes(actors: tuple[Actor, ...], summits: tuple[Summit, ...]) -> dict[str, Country]:
    """Return the country of each body and place that has the same one wherever it has one."""
    seen: dict[str, set[Country]] = defaultdict(set)
    for actor in actors:
        entity = actor.entity
        if isinstance(entity, (Organization, Place)) and entity.country is not None:
            seen[fold(entity.name)].add(entity.country)
            if isinstance(entity, Organization) and entity.abbreviation:
                seen[fold(entity.abbreviation)].add(entity.country)
    for summit in summits:
        if summit.city and summit.country:
            seen[fold(summit.city)].add(summit.country)
    return {name: next(iter(countries)) for name, countries in seen.items() if len(countries) == 1}


def _full_names(actors: tuple[Actor, ...]) -> dict[str, str]:
    """Return the one full name that each abbreviation stands for, by what actors say or by their initials."""
    seen: dict[str, set[str]] = defaultdict(set)
    for actor in actors:
        if isinstance(actor.entity, Organization):
            name = actor.entity.name
            for short in {actor.entity.abbreviation, acronym(name)} - {None, "", name}:
                seen[fold(short)].add(fold(name))
    return {short: next(iter(names)) for short, names in seen.items() if len(names) == 1}
