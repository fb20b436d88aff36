"""The workbench that a user holds: documents and their records, with everything that can be asked of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from summitkit.model.records import Records
from summitkit.model.validation import instance
from summitkit.reason.selection import Selection

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summitkit.model.actor import Actor
    from summitkit.model.claim import Claim
    from summitkit.model.deal import Deal
    from summitkit.model.delegation import Delegation
    from summitkit.model.document import Document
    from summitkit.model.record import Issue, Record
    from summitkit.model.summit import Summit

__all__ = ["Dossier", "dumps", "join", "loads"]


@attrs.frozen(slots=True, repr=False)
class Dossier:
    """The records of one document or several, ready to be read, chosen from, joined, written and shown.

    Attributes:
        records: the documents and records as they were read.
    """

    records: Records = attrs.field(factory=Records, validator=instance(Records))

    @property
    def documents(self) -> tuple[Document, ...]:
        """The documents, with text and source."""
        return self.records.documents

    @property
    def summits(self) -> Selection[Summit]:
        """The summits, in the order of the text."""
        return Selection(self.records.summits)

    @property
    def delegations(self) -> Selection[Delegation]:
        """The delegations, in the order of the text."""
        return Selection(self.records.delegations)

    @property
    def deals(self) -> Selection[Deal]:
        """The deals, in the order of the text."""
        return Selection(self.records.deals)

    @property
    def claims(self) -> Selection[Claim]:
        """The claims, asserted ones included, in the order of the text."""
        return Selection(self.records.claims)

    @property
    def actors(self) -> Selection[Actor]:
        """The people, organisations, countries and places, in the order of their first mention."""
        return Selection(self.records.actors)

    @property
    def issues(self) -> tuple[Issue, ...]:
        """What a reader of the records should know about the texts."""
        return self.records.issues

    def __iter__(self) -> Iterator[Record]:
        """Go through all records."""
        return self.records.all()

    def __len__(self) -> int:
        """Return the number of records."""
        return sum(1 for _ in self.records.all())

    def __bool__(self) -> bool:
        """Return True: an article without records is an answer too."""
        return True

    def __add__(self, other: object) -> Dossier:
        """Return a dossier over the documents of both; a document that both have counts once."""
        return join((self, other)) if isinstance(other, Dossier) else NotImplemented

    def document(self, record: Record) -> Document:
        """Return the first document that a record cites.

        Raises:
            KeyError: where the document isn't in this dossier.
        """
        wanted = record.first.document_id
        for document in self.documents:
            if document.id == wanted:
                return document
        raise KeyError(f"no document {wanted} in this dossier")

    def __repr__(self) -> str:
        """Count what there is: `<Dossier of 1 document: 1 summit, 2 delegations, 12 deals, 30 claims>`."""
        counts = (
            _count(len(self.summits), "summit"),
            _count(len(self.delegations), "delegation"),
            _count(len(self.deals), "deal"),
            _count(len(self.claims), "claim"),
        )
        return f"<Dossier of {_count(len(self.documents), 'document')}: {', '.join(counts)}>"

    def __str__(self) -> str:
        """Return the tables that a terminal shows."""
        from summitkit.view.table import records_text

        return records_text(self.records)

    def _repr_html_(self) -> str:
        """Return what a notebook shows: the article with its evidence marked, the records beside it."""
        from summitkit.view.html import records_html

        return records_html(self.records)

    def to_html(self, *, title: str = "summitkit") -> str:
        """Return a whole HTML page that needs nothing besides itself."""
        from summitkit.view.html import page_html

        return page_html(self.records, title=title)

    def to_table(self, *, width: int = 120, kinds: Iterable[str] | None = None) -> str:
        """Return the records as tables for a terminal `width` columns wide.

        Args:
            width: columns, at least 40.
            kinds: "summits", "delegations", "deals", "claims", "actors"; all where None.
        """
        from summitkit.view.table import KINDS, records_text

        return records_text(self.records, width=width, kinds=KINDS if kinds is None else tuple(kinds))


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def join(dossiers: Iterable[Dossier]) -> Dossier:
    """Return one dossier over the documents and records of all, in an order that doesn't depend on theirs.

    Raises:
        TypeError: where one of them is no `Dossier`.
    """
    bundles = []
    for dossier in dossiers:
        if not isinstance(dossier, Dossier):
            raise TypeError(f"join takes Dossiers, not {type(dossier).__name__}")
        bundles.append(dossier.records)
    return Dossier(_merge(bundles))


def _merge(bundles: list[Records]) -> Records:
    documents = {document.id: document for bundle in bundles for document in bundle.documents}
    ordered = sorted(documents.values(), key=lambda d: (str(d.source.published or "9999"), d.id))
    rank = {document.id: number for number, document in enumerate(ordered)}

    def merged(kind: str) -> tuple[Any, ...]:
        once = {record.id: record for bundle in bundles for record in getattr(bundle, kind)}
        return tuple(sorted(once.values(), key=lambda r: (rank[r.first.document_id], r.first.span, r.id)))

    kinds = ("actors", "summits", "delegations", "deals", "claims")
    issues = dict.fromkeys(issue for bundle in bundles for issue in bundle.issues)
    by_place = sorted(issues, key=lambda i: (rank.get(i.document_id or "", -1), str(i.span), i.code, i.message))
    return Records(documents=tuple(ordered), issues=tuple(by_place), **{kind: merged(kind) for kind in kinds})


def dumps(dossier: Dossier, *, indent: int | None = None) -> str:
    """Return a dossier as JSON text, which `loads` reads back to an equal one.

    Raises:
        TypeError: where it is no `Dossier`.
    """
    from summitkit.io.json import dumps_records

    if not isinstance(dossier, Dossier):
        raise TypeError(f"dumps takes a Dossier, not {type(dossier).__name__}")
    return dumps_records(dossier.records, indent=indent)


def loads(text: str | bytes) -> Dossier:
    """Return the dossier that a JSON text holds, every piece of evidence checked against its document.

    Raises:
        DecodeError: with the path of what is wrong (`$.deals[3].value.currency`).
        TypeError: where `text` is neither `str` nor `bytes`.
    """
    from summitkit.io.json import loads_records

    return Dossier(loads_records(text))
