"""Who stands behind a record, and how many independent sources stand behind several.

The chain of attribution is followed to its far end: whoever is quoted, else the outlet that is cited, else who
published the document. Independent means that no two of the counted sources are one (compare the independence of
sources in NATO's AJP-2.1 and in journalism's rule of two independent sources):

* officials and organs of one state are one side, whoever quotes them, and so is the state's own publication; an organ
  or officer whose state is not told is of the only state that the record concerns, of several the outlet's own;
* documents that carry one outlet's report, by name, byline, dateline or copy, are that outlet;
* a copy is told by its words: documents much of whose evidence, word for word, is the same, quotations left out;
* unnamed people are vouched for by the outlet that heard them, unless they speak for a named state;
* a document that attributes a thing once and repeats it in its own voice adds no source by the repetition.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import attrs

from summitkit.model.actor import Actor, Country, Organization, OrganizationKind, Person, Role
from summitkit.model.delegation import Delegation
from summitkit.model.record import Record
from summitkit.model.validation import WordEnum
from summitkit.reason import gazetteer
from summitkit.reason.appositions import bodies_beside
from summitkit.reason.copies import copies, signed
from summitkit.reason.linking import Web
from summitkit.reason.matching.parties import bodies_match
from summitkit.reason.names import name_match
from summitkit.reason.offices import is_officer, is_organ, is_own_voice, of_state, own_office
from summitkit.reason.words import fold, wording

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summitkit.model.actor import Entity
    from summitkit.model.document import Document

__all__ = ["Origin", "OriginKind", "Sources"]


class OriginKind(WordEnum):
    """What sort of source stands behind a record."""

    SIDE = "side"
    BODY = "body"
    PERSON = "person"
    OUTLET = "outlet"
    UNKNOWN = "unknown"


@attrs.frozen(slots=True, kw_only=True)
class Origin:
    """One independent source of several records.

    Attributes:
        name: "Reuters", "Kazakhstan", "Michael Kugelman"; a document's id where nobody is named.
        kind: a state's side, a body, a person, an outlet or unknown.
        records: the records that go back to it.
        reasons: why they do: "Daniyar Akhmetov speaks for Kazakhstan".
    """

    name: str
    kind: OriginKind
    records: tuple[Record, ...] = attrs.field(repr=False)
    reasons: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Return "Kazakhstan (side, 3 records)"."""
        count = len(self.records)
        return f"{self.name} ({self.kind}, {count} record{'' if count == 1 else 's'})"


@attrs.frozen(slots=True)
class _End:
    """The far end of one record's chain; `own` where it is the document's own voice."""

    kind: OriginKind
    name: str
    reason: str
    own: bool = False

    @property
    def key(self) -> tuple[str, str]:
        return (self.kind, fold(self.name))


def _same_name(end: _End, found: Iterable[tuple[str, str]]) -> tuple[str, str] | None:
    """Return the key of the body or the person that another name of either has made already."""
    if end.kind not in (OriginKind.BODY, OriginKind.PERSON):
        return None
    match = bodies_match if end.kind is OriginKind.BODY else name_match
    return next((key for key in found if key[0] == end.kind and match(key[1].title(), end.name)), None)


def _publishes(end: _End, bodies: set[str]) -> bool:
    """Say whether a publisher that is no known medium is one of the bodies for which others speak."""
    return end.kind is OriginKind.OUTLET and end.own and fold(end.name) in bodies and not gazetteer.outlet(end.name)


@attrs.frozen(slots=True, eq=False)
class Sources:
    """Finds the origins of a dossier's records."""

    web: Web
    _ends: dict[str, _End] = attrs.field(factory=dict, repr=False)

    def independent(self, records: Iterable[Record]) -> tuple[Origin, ...]:
        """Return the independent sources behind records that say one thing, the one with most records first."""
        ordered = self.web.in_order(records)
        ends = self._ends_of(ordered)
        farther = {r.first.document_id for r, end in zip(ordered, ends, strict=True) if not end.own}
        found: dict[tuple[str, str], list[tuple[Record, _End]]] = {}
        for record, end in zip(ordered, ends, strict=True):
            if not (end.own and record.first.document_id in farther):
                found.setdefault(_same_name(end, found) or end.key, []).append((record, end))
        origins = [
            Origin(
                name=pairs[0][1].name,
                kind=pairs[0][1].kind,
                records=tuple(record for record, _ in pairs),
                reasons=tuple(dict.fromkeys(end.reason for _, end in pairs)),
            )
            for pairs in found.values()
        ]
        return tuple(sorted(origins, key=lambda origin: (-len(origin.records), origin.kind, origin.name)))

    def _ends_of(self, records: Sequence[Record]) -> list[_End]:
        """Return the far ends of records that say one thing: who cites an outlet that tells it, too, has its source."""
        ends = [self.end(record) for record in records]
        told: dict[str, _End] = {}
        for record, end in zip(records, ends, strict=True):
            publisher = self._medium(self.web.scene.publisher(record) or "")
            if record.attribution.outlet is None or self._medium(record.attribution.outlet) == publisher:
                told.setdefault(publisher, end)
        ends = [told.get(end.name, end) if end.kind is OriginKind.OUTLET and not end.own else end for end in ends]
        bodies = {fold(end.name) for end in ends if end.kind is OriginKind.BODY}
        return [attrs.evolve(end, kind=OriginKind.BODY) if _publishes(end, bodies) else end for end in ends]

    def end(self, record: Record) -> _End:
        """Return the far end of a record's chain."""
        if record.id not in self._ends:
            self._ends[record.id] = self._speaker(record) or self._by_office(record) or self._outlet(record)
        return self._ends[record.id]

    def _speaker(self, record: Record) -> _End | None:
        speaker = self.web.scene.speaker(record)
        if isinstance(speaker, str):
            body = self._body(Organization(speaker)) if gazetteer.is_body(speaker) else None
            side = self._described(speaker) or self._at_home(speaker, record)
            return body or side or self._described_body(speaker)
        if speaker is None:
            return None
        found = self._entity(speaker, record.first.document_id)
        known = found is not None and found.kind in (OriginKind.SIDE, OriginKind.OUTLET)
        return found if known else self._at_home(speaker, record) or found

    def _by_office(self, record: Record) -> _End | None:
        """Return the side of an officer without a name whom another report of the same thing names."""
        speaker = self.web.scene.speaker(record)
        if speaker is None or (isinstance(speaker, Person) and speaker.name):
            return None
        office = fold(str(speaker)).removeprefix("the ")
        for member in self.web.group(record):
            named = self.web.scene.speaker(member)
            if isinstance(named, Person) and named.name and office in {fold(role.title) for role in named.roles}:
                return self._entity(named, member.first.document_id)
        return None

    def _at_home(self, speaker: Entity | str, record: Record) -> _End | None:
        """Return the state of an officer or organ of whom it is not told: the outlet's, or the only one concerned."""
        document = self.web.scene.document(record)
        if document is None or not is_officer(speaker):
            return None
        codes = self.web.scene.codes(record)
        if isinstance(record, Delegation) and own_office(speaker):
            party = self.web.scene.country(record.party)
            codes = {party.code} if party else codes
        home = gazetteer.outlet_home(document.source.publisher or "")
        codes = codes or set(wording(document.text).countries)
        code = home if home in codes else next(iter(codes)) if len(codes) == 1 else None
        if code is None:
            return None
        words = speaker if isinstance(speaker, str) else speaker.label if isinstance(speaker, Person) else str(speaker)
        return _End(
            OriginKind.SIDE, self._country(code), f"“{words}” speaks for {self._country(code)}, the outlet’s home"
        )

    def _described(self, words: str) -> _End | None:
        """Return the side for which somebody speaks of whom only a description is known."""
        code = gazetteer.official_country(words) or gazetteer.country_code(words)
        return (
            _End(OriginKind.SIDE, self._country(code), f"“{words}” speaks for {self._country(code)}") if code else None
        )

    def _described_body(self, words: str) -> _End | None:
        """Return the body for which somebody speaks of whom only a description is known."""
        name = gazetteer.described_body(words)
        return self._body(Organization(name)) if name else None

    @staticmethod
    def _country(code: str) -> str:
        from summitkit.lexicon import Lexicon

        known = Lexicon.default().country_by_code.get(code)
        return known.name if known else code

    def _entity(self, entity: Entity, document_id: str) -> _End | None:
        if isinstance(entity, Country):
            return _End(OriginKind.SIDE, entity.name, f"{entity} speaks for itself")
        if isinstance(entity, Organization):
            return self._body(entity)
        if not isinstance(entity, Person):
            return None
        if entity.name is None:
            return self._described(str(entity)) or self._officer(entity) or self._described_body(str(entity))
        people = self._same_person(entity, document_id)
        told = self._person(entity, people)
        if told.kind is not OriginKind.PERSON or any(self.web.scene.country(each) for each in people):
            return told
        return self._by_publication(entity, document_id) or self._by_text(entity, document_id) or told

    def _person(self, person: Person, people: list[Person]) -> _End:
        """Return for whom somebody with a name speaks, by all that documents say of that person."""
        for each in people:
            side = self._officer(each)
            if side:
                return side
        name = max((each.name for each in (person, *people) if each.name), key=lambda text: (len(text), text))
        body = next((each.affiliation for each in people if each.affiliation), None)
        if body and body.kind in (OrganizationKind.COMPANY, OrganizationKind.BANK, OrganizationKind.INTERGOVERNMENTAL):
            return _End(OriginKind.BODY, gazetteer.body_name(body.name), f"{name} speaks for {body}")
        return _End(OriginKind.PERSON, name, f"{name} is quoted")

    def _officer(self, person: Person) -> _End | None:
        """Return the side or body for which somebody speaks by office."""
        for role in person.roles:
            owner = self._owner(role, person)
            found = _End(OriginKind.SIDE, owner.name, "") if owner else self._house(role)
            if found:
                return attrs.evolve(found, reason=f"{person.label} speaks for {found.name}")
        return None

    def _owner(self, role: Role, person: Person) -> Country | None:
        """Return the state of whose officers somebody is by an office; who has one in a party or company is none."""
        house = role.organization
        title = role.title
        if not gazetteer.is_official_title(title) or (
            house and is_own_voice(house) and not gazetteer.is_state_title(title)
        ):
            return None
        return role.country or (house and self.web.scene.country(house)) or person.country

    def _house(self, role: Role) -> _End | None:
        """Return the state or body in which somebody has an office that speaks for it."""
        if role.organization:
            heads = gazetteer.is_official_title(role.title) or gazetteer.is_head_title(role.title)
            return self._body(role.organization) if heads else None
        if "delegation" in role.title.split():
            return self._described(role.title)
        name = gazetteer.described_body(role.title)
        body = Organization(name, country=role.country) if name else None
        known = body is not None and (gazetteer.is_body(body.name) or is_organ(body, role.country))
        if body and known:
            return self._body(body)
        told = gazetteer.office_body(role.title)
        return self._body(Organization(told)) if told and fold(told) in self._told_bodies else None

    def _same_person(self, person: Person, document_id: str) -> list[Person]:
        """Return what all documents say of a person, this one first."""
        return [
            person,
            *(actor.entity for actor in self._actors(person, document_id) if isinstance(actor.entity, Person)),
        ]

    def _actors(self, person: Person, document_id: str) -> list[Actor]:
        """Return the actors of all documents that are a person whom a document quotes."""
        for record in self.web.people_by_document.get(document_id, ()):
            if record.entity == person or fold(str(record.entity)) == fold(str(person)):
                return [member for member in self.web.group(record) if isinstance(member, Actor)]
        return []

    def _by_publication(self, person: Person, document_id: str) -> _End | None:
        """Return the state or body whose own publication names somebody by an office that is nobody else's."""
        for actor in self._actors(person, document_id):
            publisher = self.web.scene.publisher(actor)
            roles = actor.entity.roles if isinstance(actor.entity, Person) else ()
            home = self._organ(publisher) if publisher and roles and not gazetteer.outlet(publisher) else None
            official = any(gazetteer.is_official_title(role.title) for role in roles)
            if home and (official or home.kind is OriginKind.BODY):
                return attrs.evolve(home, reason=f"{publisher} names {person.label} as its own", own=False)
        return None

    def _by_text(self, person: Person, document_id: str) -> _End | None:
        """Return the body, told elsewhere too, in which a text gives somebody an office beside the name."""
        names = {actor.first.document_id: str(actor.entity) for actor in self._actors(person, document_id)}
        for where, name in {document_id: person.name or "", **names}.items():
            document = self.web.scene.documents.get(where)
            for body in bodies_beside(document.text if document else "", name):
                end = self._body(Organization(body)) if fold(body) in self._told_bodies else None
                if end:
                    return attrs.evolve(end, reason=f"{person.label} speaks for {end.name}")
        return None

    def _body(self, body: Organization) -> _End | None:
        medium = gazetteer.outlet(body.name)
        if medium and not gazetteer.seat(body.name):
            return _End(OriginKind.OUTLET, medium[0], f"{medium[0]} is cited")
        home = self.web.scene.country(body)
        if body.kind is OrganizationKind.GOVERNMENT or gazetteer.is_official_body(body.name) or is_organ(body, home):
            if home:
                return _End(OriginKind.SIDE, home.name, f"{body} speaks for {home}")
            return self._described(body.name) or _End(OriginKind.BODY, body.name, f"{body} is quoted")
        name = gazetteer.body_name(
            self.web.scene.full_names.get(fold(body.name), body.name), home.code if home else None
        )
        name = gazetteer.whole_body(name)
        return _End(OriginKind.BODY, name, f"{body} is quoted")

    def _outlet(self, record: Record) -> _End:
        cited = record.attribution.outlet
        if cited:
            name = self._medium(cited)
            return _End(OriginKind.OUTLET, name, f"{name} is cited")
        document = self.web.scene.document(record)
        if document is None:
            return _End(OriginKind.UNKNOWN, record.first.document_id, "the document is missing", own=True)
        return self._publisher(document, record.attribution.publisher)

    def _publisher(self, document: Document, publisher: str | None) -> _End:
        """Return who speaks in a document's own voice."""
        author = document.source.author
        agency = gazetteer.outlet(author) if author else signed(document.text)
        if agency:
            return _End(OriginKind.OUTLET, agency[0], f"the text is {agency[0]}’s by its byline", own=True)
        name = document.source.publisher or publisher
        copied = self.copied.get(document.id)
        if copied:
            return _End(OriginKind.OUTLET, copied, f"{name or document.id} carries {copied}’s words", own=True)
        if name is None:
            return _End(OriginKind.UNKNOWN, document.id, "nobody is named", own=True)
        medium = gazetteer.outlet(name)
        organ = None if medium and not gazetteer.seat(name) else self._organ(name)
        if organ:
            return organ
        name = medium[0] if medium else name
        return _End(OriginKind.OUTLET, name, f"{name} reports", own=True)

    def _organ(self, name: str) -> _End | None:
        """Return the state or body whose own publication a document is; None for a paper's."""
        medium = gazetteer.own_medium(name)
        known = gazetteer.is_body(name) or gazetteer.whole_body(name) != name
        if medium or (known and not of_state(name)):
            body = gazetteer.whole_body(medium or gazetteer.body_name(name))
            return _End(OriginKind.BODY, body, f"{name} publishes for {body}", own=True)
        if not gazetteer.is_official_body(name) and not of_state(name):
            return None
        seat = gazetteer.seat(name)
        named = [seat] if seat else sorted(wording(name).countries)
        home = self.web.scene.homes.get(fold(name))
        if named or home:
            side = home.name if home else self._country(named[0])
            return _End(OriginKind.SIDE, side, f"{name} publishes for {side}", own=True)
        return _End(OriginKind.BODY, name, f"{name} publishes", own=True)

    @staticmethod
    def _medium(name: str) -> str:
        known = gazetteer.outlet(name)
        return known[0] if known else name

    @cached_property
    def _told_bodies(self) -> frozenset[str]:
        """The folded names of the bodies among the actors and of the publishers that are no media."""
        publishers = (document.source.publisher for document in self.web.scene.documents.values())
        entities = (actor.entity for actor in self.web.scene.records.actors)
        speakers = (self.web.scene.speaker(record) for record in self.web.scene.records.claims)
        bodies = (each.name for each in (*entities, *speakers) if isinstance(each, Organization))
        return frozenset(fold(name) for name in (*bodies, *filter(None, publishers)) if not gazetteer.outlet(name))

    @cached_property
    def copied(self) -> dict[str, str]:
        """The outlet whose report a document carries, for the documents that share one report."""
        named: dict[str, str] = {}
        for group in copies(self.web.scene):
            publishers = [document.source.publisher for document in group if document.source.publisher]
            media = [gazetteer.outlet(name) or (name, False) for name in publishers]
            agencies = [name for name, is_agency in media if is_agency]
            original = next(iter(agencies or [name for name, _ in media]), group[0].id)
            named.update({document.id: original for document in group})
        return named
