"""Records as linked data: schema.org, PROV-O and the W3C Web Annotation model.

schema.org says what the records are, PROV-O where they come from, and an annotation for each piece of evidence gives
the exact words with a TextQuoteSelector and a TextPositionSelector.

The context stands inside the result, so that it can be read without a network.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from summitkit.io.entities import carried, entity_id, parts
from summitkit.model.actor import Actor, Country, Organization, Person, Place
from summitkit.model.claim import Claim
from summitkit.model.deal import Deal
from summitkit.model.delegation import Delegation
from summitkit.model.summit import Summit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.model.actor import Entity
    from summitkit.model.document import Document, Evidence
    from summitkit.model.record import Record
    from summitkit.model.records import Records

__all__ = ["CONTEXT", "jsonld"]

Node = dict[str, Any]

_XSD = "http://www.w3.org/2001/XMLSchema#"
_REF = {"@type": "@id"}
CONTEXT: Node = {
    "schema": "https://schema.org/",
    "prov": "http://www.w3.org/ns/prov#",
    "oa": "http://www.w3.org/ns/oa#",
    "dcterms": "http://purl.org/dc/terms/",
    "xsd": _XSD,
    "sk": "urn:summitkit:term:",
    "record": "urn:summitkit:record:",
    "schema:datePublished": {"@type": "xsd:date"},
    "schema:url": _REF,
    "oa:start": {"@type": "xsd:nonNegativeInteger"},
    "oa:end": {"@type": "xsd:nonNegativeInteger"},
    "oa:hasBody": _REF,
    "oa:hasSource": _REF,
    "oa:motivatedBy": _REF,
    "prov:wasDerivedFrom": _REF,
    "prov:wasAttributedTo": _REF,
    "prov:wasQuotedFrom": _REF,
    "prov:wasGeneratedBy": _REF,
    "prov:hadPrimarySource": _REF,
    "sk:confidence": {"@type": "xsd:double"},
    "sk:amount": {"@type": "xsd:decimal"},
}
_EDTF = "http://id.loc.gov/datatypes/edtf"
_TYPES: dict[type, list[str]] = {
    Summit: ["schema:Event", "sk:Summit", "prov:Entity"],
    Delegation: ["schema:Trip", "sk:Delegation", "prov:Entity"],
    Deal: ["sk:Deal", "prov:Entity"],
    Claim: ["schema:Claim", "sk:Claim", "prov:Entity"],
    Country: ["schema:Country"],
    Organization: ["schema:Organization", "prov:Organization"],
    Person: ["schema:Person", "prov:Person"],
    Place: ["schema:Place"],
}
_NAMED = {Summit: "name", Deal: "subject", Claim: "content"}
_PARTS = {
    "party": "schema:participant",
    "head": "sk:head",
    "proposer": "sk:proposer",
    "undecided": "sk:undecided",
    "speaker": "schema:author",
    "addressee": "sk:addressee",
    "about": "schema:about",
    "country": "schema:location",
}
_WORDS = (
    "status",
    "certainty",
    "kind",
    "sector",
    "form",
    "polarity",
    "attendance",
    "destination",
    "city",
    "place",
    "body",
)
_DATES = {"start": "schema:startDate", "end": "schema:endDate", "date": "sk:date", "uttered": "schema:dateCreated"}
_AROUND = 32


def jsonld(records: Records) -> Node:
    """Return a JSON-LD document: `@context` and a flat `@graph` of documents, entities, records and annotations."""
    documents = {document.id: document for document in records.documents}
    nodes: dict[str, Node] = {}
    for document in records.documents:
        nodes[document.id] = _document(document)
    for record in records.all():
        for _, entity in parts(record):
            node = _entity(entity)
            nodes[node["@id"]] = {**nodes.get(node["@id"], {}), **node}
        if not isinstance(record, Actor):
            nodes[record.id] = _record(record)
        for number, (field, evidence) in enumerate(
            (field, piece) for field, pieces in record.evidence.items() for piece in pieces
        ):
            name = f"{record.id}/{number}"
            nodes[name] = _annotation(name, record, field, evidence, documents.get(evidence.document_id))
    return {"@context": CONTEXT, "@graph": [_clean(node) for node in nodes.values()]}


def _id(name: str) -> str:
    return f"record:{name}"


def _document(document: Document) -> Node:
    source = document.source
    publisher = {"@type": "schema:Organization", "schema:name": source.publisher} if source.publisher else None
    return {
        "@id": _id(document.id),
        "@type": ["schema:NewsArticle", "prov:Entity"],
        "schema:headline": source.title,
        "schema:publisher": publisher,
        "schema:author": {"@type": "schema:Person", "schema:name": source.author} if source.author else None,
        "schema:datePublished": source.published.isoformat() if source.published else None,
        "schema:inLanguage": source.language,
        "dcterms:source": source.url,
    }


def _entity(entity: Entity) -> Node:
    code = entity.code if isinstance(entity, Country) else None
    country = getattr(entity, "country", None)
    roles = entity.roles if isinstance(entity, Person) else ()
    return {
        "@id": _id(entity_id(entity)),
        "@type": _TYPES[type(entity)],
        "schema:name": str(entity),
        "schema:identifier": code,
        "schema:alternateName": getattr(entity, "abbreviation", None),
        "schema:jobTitle": [str(role) for role in roles] or None,
        "schema:nationality" if isinstance(entity, Person) else "schema:location": (
            {"@id": _id(entity_id(country))} if isinstance(country, Country) else None
        ),
    }


def _record(record: Record) -> Node:
    kind = type(record)
    name = getattr(record, _NAMED[kind]) if kind in _NAMED else str(getattr(record, "party", ""))
    node: Node = {
        "@id": _id(record.id),
        "@type": _TYPES[kind],
        "schema:text" if kind is Claim else "schema:name": name,
        "prov:wasDerivedFrom": [_id(document) for document in record.documents],
        "prov:wasGeneratedBy": {"@type": "prov:Activity", "schema:name": record.rule},
        "sk:confidence": record.confidence,
        **_chain(record),
    }
    for part, entity in parts(record):
        node.setdefault(_PARTS[part], []).append({"@id": _id(entity_id(entity))})
    for word in _WORDS:
        value = getattr(record, word, None)
        node[f"sk:{word}"] = None if value is None else str(value)
    for field, term in _DATES.items():
        value = getattr(record, field, None)
        node[term] = {"@type": _EDTF, "@value": value.edtf} if value is not None else None
    if isinstance(record, Deal) and record.value is not None:
        node["sk:value"] = _amount(record)
    if isinstance(record, Delegation):
        node["sk:member"] = [str(member) for member in record.members] or None
    return node


def _chain(record: Record) -> Node:
    """Return the chain of attribution as agents, from near to far."""
    chain = record.attribution
    pairs = (("sk:publisher", chain.publisher), ("sk:outlet", chain.outlet), ("sk:quoted", chain.speaker))
    return {term: {"@type": "prov:Agent", "schema:name": name} for term, name in pairs if name is not None}


def _amount(deal: Deal) -> Node | None:
    value = deal.value
    if value is None:
        return None
    return {
        "@type": "schema:MonetaryAmount" if value.is_money else "schema:QuantitativeValue",
        "schema:currency": value.currency,
        "schema:unitText": value.unit,
        "schema:minValue": {"@type": "xsd:decimal", "@value": f"{value.low:f}"} if value.low is not None else None,
        "schema:maxValue": {"@type": "xsd:decimal", "@value": f"{value.high:f}"} if value.high is not None else None,
        "schema:description": str(value),
    }


def _annotation(name: str, record: Record, field: str, evidence: Evidence, document: Document | None) -> Node:
    body = entity_id(record.entity) if isinstance(record, Actor) else record.id
    start, end = evidence.span.start, evidence.span.end
    text = document.text if document is not None else ""
    quote = {
        "@type": "oa:TextQuoteSelector",
        "oa:exact": evidence.quote,
        "oa:prefix": text[max(0, start - _AROUND) : start] or None,
        "oa:suffix": text[end : end + _AROUND] or None,
    }
    position = {"@type": "oa:TextPositionSelector", "oa:start": start, "oa:end": end}
    return {
        "@id": _id(name),
        "@type": "oa:Annotation",
        "oa:motivatedBy": "oa:identifying",
        "oa:hasBody": _id(body),
        "sk:field": field,
        "sk:rule": evidence.rule,
        "oa:hasTarget": {
            "@type": "oa:SpecificResource",
            "oa:hasSource": _id(evidence.document_id),
            "oa:hasSelector": [quote, position],
        },
    }


def _clean(value: Any) -> Any:
    """Leave out what is None, and mend what no encoding can carry."""
    if isinstance(value, dict):
        return {key: _clean(each) for key, each in _known(value)}
    if isinstance(value, list):
        return [_clean(each) for each in value]
    return carried(value)


def _known(node: Node) -> Iterator[tuple[str, Any]]:
    return ((key, value) for key, value in node.items() if value is not None)
