"""What a person is shown of a record, as plain words: the terminal and the HTML views both draw from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from summitkit.model.actor import Actor, Organization, Person
from summitkit.model.claim import Claim
from summitkit.model.deal import Deal
from summitkit.model.delegation import Delegation
from summitkit.model.summit import Summit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from summitkit.model.record import Record
    from summitkit.model.when import UncertainDate

__all__ = ["Card", "card"]

Facts = tuple[tuple[str, str], ...]


@attrs.frozen(slots=True, kw_only=True)
class Card:
    """A record in words.

    Attributes:
        kind: "summit", "delegation", "deal", "claim" or "actor".
        title: what it is, in a line.
        facts: pairs of label and value, those without a value left out.
        chain: through whom it reached the reader.
        confidence: from 0 to 1.
        record_id: the record's id.
    """

    kind: str
    title: str
    facts: Facts
    chain: str
    confidence: float
    record_id: str


def card(record: Record) -> Card:
    """Return the card of a record.

    Raises:
        TypeError: where it is no record of a kind that has a card.
    """
    describe = _DESCRIBE.get(type(record))
    if describe is None:
        raise TypeError(f"no card for {type(record).__name__}")
    title, facts = describe(record)
    return Card(
        kind=record.record_type,
        title=title,
        facts=tuple((label, value) for label, value in facts if value),
        chain=str(record.attribution),
        confidence=record.confidence,
        record_id=record.id,
    )


def _names(values: Iterable[object]) -> str:
    return ", ".join(map(str, values))


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _days(start: UncertainDate | None, end: UncertainDate | None) -> str:
    """Return "2025-12-04 to 2025-12-05", one date where both are the same, "until …" where the start is unknown."""
    if start is None or end is None or start == end:
        return (f"until {end}" if end else "") if start is None else str(start)
    return f"{start} to {end}"


def _person(person: Person) -> str:
    """Return "Vladimir Putin (President of Russia)"."""
    roles = _names(person.roles[:2]) if person.name else ""
    return f"{person.label} ({roles})" if roles else person.label


def _speaker(value: object) -> str:
    if isinstance(value, Person):
        name = _person(value)
        return f"{name}, {value.affiliation}" if value.affiliation else name
    return _text(value)


def _summit(summit: Summit) -> tuple[str, Facts]:
    facts = (
        ("number", _text(summit.ordinal)),
        ("body", _text(summit.body)),
        ("parties", _names(summit.parties)),
        ("where", ", ".join(filter(None, (summit.city, _text(summit.country))))),
        ("when", _days(summit.start, summit.end)),
        ("kind", _text(summit.kind)),
        ("status", _text(summit.status)),
    )
    return summit.name, facts


def _delegation(delegation: Delegation) -> tuple[str, Facts]:
    facts = (
        ("head", _person(delegation.head) if delegation.head else ""),
        ("members", "; ".join(map(str, delegation.members))),
        ("to", ", ".join(filter(None, (delegation.destination, _text(delegation.country))))),
        ("when", _text(delegation.date)),
        ("attendance", _text(delegation.attendance)),
        ("first since", _text(delegation.first_since)),
    )
    return f"{delegation.party}'s delegation", facts


def _deal(deal: Deal) -> tuple[str, Facts]:
    facts = (
        ("parties", _names(deal.parties)),
        ("status", _text(deal.status)),
        ("certainty", _text(deal.certainty)),
        ("kind", _text(deal.kind)),
        ("sector", _text(deal.sector)),
        ("value", _text(deal.value)),
        ("proposed by", _text(deal.proposer)),
        ("undecided", _names(deal.undecided)),
        ("date", _text(deal.date)),
        ("place", _text(deal.place)),
    )
    return deal.subject, facts


def _claim(claim: Claim) -> tuple[str, Facts]:
    facts = (
        ("speaker", _speaker(claim.speaker)),
        ("form", _text(claim.form)),
        ("certainty", _text(claim.certainty)),
        ("polarity", "negative" if claim.polarity.value == "negative" else ""),
        ("outlet", _text(claim.outlet)),
        ("said to", _text(claim.addressee)),
        ("figures", _names(claim.figures)),
        ("dates", _names(claim.dates)),
        ("said on", _text(claim.uttered)),
    )
    return claim.content, facts


def _actor(actor: Actor) -> tuple[str, Facts]:
    entity = actor.entity
    facts = (
        ("is", type(entity).__name__.lower()),
        ("roles", _names(entity.roles) if isinstance(entity, Person) else ""),
        ("affiliation", _text(entity.affiliation) if isinstance(entity, Person) else ""),
        ("kind", _text(entity.kind) if isinstance(entity, Organization) else ""),
        ("country", _text(getattr(entity, "country", None))),
        ("mentions", str(len(actor.evidence.get("mentions", ())))),
    )
    return actor.name, facts


_DESCRIBE: dict[type, Callable[..., tuple[str, Facts]]] = {
    Summit: _summit,
    Delegation: _delegation,
    Deal: _deal,
    Claim: _claim,
    Actor: _actor,
}
