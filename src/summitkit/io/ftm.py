"""Entities of FollowTheMoney, the model of investigative data: what Aleph, OpenSanctions and their tools read.

A document is an Article, a summit, a delegation or a deal an Event that names whom it involves and the article that
proves it. A state acts through its government and so is a PublicBody. Claims have no place in the model.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from summitkit.io.entities import carried, entity_id, parts
from summitkit.model.actor import Country, Organization, OrganizationKind, Person, Place
from summitkit.model.deal import Deal
from summitkit.model.delegation import Delegation
from summitkit.model.summit import Summit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summitkit.model.actor import Entity
    from summitkit.model.document import Document
    from summitkit.model.records import Records

__all__ = ["ftm_entities"]

_BODIES = {
    OrganizationKind.COMPANY: "Company",
    OrganizationKind.BANK: "Company",
    OrganizationKind.GOVERNMENT: "PublicBody",
}
_INVOLVED = frozenset({"party", "head", "proposer"})


def ftm_entities(records: Records) -> list[dict[str, Any]]:
    """Return entities as plain dictionaries with `id`, `schema` and `properties`, each value in a list of text."""
    made: dict[str, dict[str, Any]] = {}
    for document in records.documents:
        made[document.id] = _article(document)
    for record in (*records.actors, *records.summits, *records.delegations, *records.deals):
        for _, entity in parts(record):
            made.setdefault(entity_id(entity), _entity(entity))
        if isinstance(record, (Summit, Delegation, Deal)):
            made[record.id] = _event(record)
    return list(made.values())


def _made(entity: str, schema: str, /, **properties: Iterable[object | None]) -> dict[str, Any]:
    known = {key: [carried(str(value)) for value in values if value is not None] for key, values in properties.items()}
    return {"id": entity, "schema": schema, "properties": {key: values for key, values in known.items() if values}}


def _article(document: Document) -> dict[str, Any]:
    source = document.source
    return _made(
        document.id,
        "Article",
        title=[source.title],
        publisher=[source.publisher],
        author=[source.author],
        publishedAt=[source.published],
        sourceUrl=[source.url],
        bodyText=[document.text or None],
    )


def _entity(entity: Entity) -> dict[str, Any]:
    name = entity_id(entity)
    country = entity if isinstance(entity, Country) else getattr(entity, "country", None)
    codes = [country.code.lower()] if isinstance(country, Country) else []
    if isinstance(entity, Person):
        roles = [str(role) for role in entity.roles]
        return _made(name, "Person", name=[entity.label], position=roles, country=codes)
    if isinstance(entity, Place):
        return _made(name, "Address", full=[entity.name], country=codes)
    if isinstance(entity, Organization):
        schema = _BODIES.get(entity.kind, "Organization")
        return _made(name, schema, name=[entity.name], country=codes, abbreviation=[entity.abbreviation])
    return _made(name, "PublicBody", name=[entity.name], country=codes)


def _event(record: Summit | Delegation | Deal) -> dict[str, Any]:
    involved = [
        entity_id(entity) for part, entity in parts(record) if part in _INVOLVED and not isinstance(entity, Place)
    ]
    shared = {"involved": dict.fromkeys(involved), "proof": record.documents, "recordId": [record.id]}
    return _made(record.id, "Event", **_said(record), **shared)


def _said(record: Summit | Delegation | Deal) -> dict[str, Iterable[object | None]]:
    """Return the properties of an event that differ from kind to kind."""
    if isinstance(record, Deal):
        return {
            "name": [record.subject],
            "summary": [record.value],
            "keywords": ["deal", record.status, record.kind, record.sector],
            "date": [record.date and record.date.iso],
        }
    codes = [record.country.code.lower()] if record.country else []
    if isinstance(record, Summit):
        return {
            "name": [record.name],
            "location": [record.city],
            "country": codes,
            "keywords": ["summit", record.kind, record.status],
            "startDate": [record.start and record.start.iso],
            "endDate": [record.end and record.end.iso],
        }
    return {
        "name": [f"{record.party}'s delegation"],
        "location": [record.destination],
        "country": codes,
        "keywords": ["delegation", record.attendance],
    }
