"""The records of one document or of several, side by side: what the parsers give and what files hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from summitkit.model.actor import Actor
from summitkit.model.claim import Claim
from summitkit.model.deal import Deal
from summitkit.model.delegation import Delegation
from summitkit.model.document import Document
from summitkit.model.link import Link, Rating
from summitkit.model.record import Issue, Record
from summitkit.model.summit import Summit
from summitkit.model.validation import as_tuple, instance, tuple_of

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Records"]


@attrs.frozen(slots=True, kw_only=True)
class Records:
    """Documents with the records read from them, each kind in the order of the text.

    Attributes:
        documents: the documents that the evidence cites.
        actors, summits, delegations, deals, claims: the records.
        issues: what a reader of the records should know about the texts.
        decisions: what a person decided about pairs of these records: the same, or different.
        ratings: how far a person trusts which source.
    """

    documents: tuple[Document, ...] = attrs.field(
        default=(), converter=as_tuple, validator=tuple_of(instance(Document))
    )
    actors: tuple[Actor, ...] = attrs.field(default=(), converter=as_tuple, validator=tuple_of(instance(Actor)))
    summits: tuple[Summit, ...] = attrs.field(default=(), converter=as_tuple, validator=tuple_of(instance(Summit)))
    delegations: tuple[Delegation, ...] = attrs.field(
        default=(), converter=as_tuple, validator=tuple_of(instance(Delegation))
    )
    deals: tuple[Deal, ...] = attrs.field(default=(), converter=as_tuple, validator=tuple_of(instance(Deal)))
    claims: tuple[Claim, ...] = attrs.field(default=(), converter=as_tuple, validator=tuple_of(instance(Claim)))
    issues: tuple[Issue, ...] = attrs.field(default=(), converter=as_tuple, validator=tuple_of(instance(Issue)))
    decisions: tuple[Link, ...] = attrs.field(default=(), converter=as_tuple, validator=tuple_of(instance(Link)))
    ratings: tuple[Rating, ...] = attrs.field(default=(), converter=as_tuple, validator=tuple_of(instance(Rating)))

    def all(self) -> Iterator[Record]:
        """Go through every record: actors, summits, delegations, deals, claims."""
        yield from self.actors
        yield from self.summits
        yield from self.delegations
        yield from self.deals
        yield from self.claims
