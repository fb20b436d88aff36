"""The workbench that a user holds: documents and their records, with everything that can be asked of them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import attrs

from summitkit.exports import Exports
from summitkit.model.link import Judgement
from summitkit.model.records import Records
from summitkit.model.validation import instance
from summitkit.reason.merging import merged, with_decision, with_ratings
from summitkit.reason.selection import Selection

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from summitkit.model.actor import Actor
    from summitkit.model.claim import Claim
    from summitkit.model.deal import Deal
    from summitkit.model.delegation import Delegation
    from summitkit.model.document import Document
    from summitkit.model.link import Link
    from summitkit.model.record import Issue, Record
    from summitkit.model.summit import Summit
    from summitkit.reason.contradiction import Contradiction
    from summitkit.reason.corroboration import Corroboration
    from summitkit.reason.difference import Difference
    from summitkit.reason.grading import Grade
    from summitkit.reason.joined import Joined
    from summitkit.reason.life import Life
    from summitkit.reason.linking import Web
    from summitkit.reason.sources import Sources
    from summitkit.reason.timeline import Event, Series

__all__ = ["Dossier", "diff", "dumps", "join", "loads", "loads_many"]


@attrs.frozen(slots=True, repr=False)
class Dossier(Exports):
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

    @cached_property
    def _web(self) -> Web:
        """The links between the records, made when they are first asked for."""
        from summitkit.reason.linking import link_records

        return link_records(self.records)

    @cached_property
    def _sources(self) -> Sources:
        from summitkit.reason.sources import Sources

        return Sources(self._web)

    @cached_property
    def _contradictions(self) -> tuple[Contradiction, ...]:
        from summitkit.reason.contradictions import contradictions

        return contradictions(self._web)

    def links(self, judgement: Judgement | str | None = None) -> tuple[Link, ...]:
        """Return the links between records of several documents, ordered by their ids.

        They are what was judged and is worth reading: for each group of records that mean one thing the links that
        hold it together, pairs that are unsure, pairs that are different although much is alike, and all that a person
        decided. `link` gives the link of any other pair.

        Args:
            judgement: "same", "different" or "unsure"; all where None.

        Raises:
            ValueError: where it is another word.
        """
        wanted = None if judgement is None else Judgement(judgement)
        return tuple(link for link in self._web.links if wanted is None or link.judgement is wanted)

    def link(self, one: Record, other: Record) -> Link | None:
        """Return the link between two records of one kind; None where they have too little in common for any.

        Raises:
            KeyError: where one of them isn't in this dossier.
            ValueError: where they are of two kinds, or one and the same.
        """
        return self._web.link(one, other)

    def joined(self, record: Record) -> Joined:
        """Return the records that mean what a record means, as one thing each of whose values says who gives it.

        Raises:
            KeyError: where the record isn't in this dossier.
        """
        from summitkit.reason.joined import Joined

        return Joined(self._web.group(record))

    def all_joined(self, kind: str) -> tuple[Joined, ...]:
        """Return everything of one kind, each thing once however many records mean it.

        Args:
            kind: "actors", "summits", "delegations", "deals" or "claims".

        Raises:
            ValueError: where it is another word.
        """
        from summitkit.reason.joined import Joined
        from summitkit.reason.linking import KINDS

        if kind not in KINDS:
            raise ValueError(f"kind must be one of {', '.join(KINDS)}; not {kind!r}")
        return tuple(map(Joined, self._web.all_groups(kind)))

    def confirm(self, one: Record, other: Record, *, note: str | None = None) -> Dossier:
        """Return a dossier in which two records mean one thing, whatever the rules judge, now and after joining.

        Raises:
            KeyError: where one of them isn't in this dossier.
            ValueError: where they are of two kinds, or one and the same.
        """
        return self._decide(one, other, Judgement.SAME, note)

    def refuse(self, one: Record, other: Record, *, note: str | None = None) -> Dossier:
        """Return a dossier in which two records, and all that is the same as either, stay apart.

        Where a refusal and a confirmation contradict each other, after joining dossiers of two people, the refusal
        holds and the link is unsure.

        Raises:
            KeyError, ValueError: as `confirm`.
        """
        return self._decide(one, other, Judgement.DIFFERENT, note)

    def _decide(self, one: Record, other: Record, judgement: Judgement, note: str | None) -> Dossier:
        return Dossier(with_decision(self.records, one, other, judgement, note))

    def rate(self, ratings: Mapping[str, str]) -> Dossier:
        """Return a dossier that knows how far some sources are trusted, which `grade` goes by.

        Args:
            ratings: letters A to F of STANAG 2511 by the names of publishers, outlets or speakers.

        Raises:
            ValueError: where a letter is none of these.
        """
        return Dossier(with_ratings(self.records, ratings))

    def corroborated(self, least: int = 2) -> tuple[Corroboration, ...]:
        """Return what at least so many independent sources say, with the sources and why each counts as one."""
        from summitkit.reason.corroboration import corroborations

        return tuple(corroborations(self._web, self._sources, least))

    def corroboration(self, record: Record) -> Corroboration:
        """Return the independent sources behind what a record says, however many they are.

        Raises:
            KeyError: where the record isn't in this dossier.
        """
        from summitkit.reason.corroboration import Corroboration

        group = self._web.group(record)
        return Corroboration(records=group, origins=self._sources.independent(group))

    def contradictions(self) -> tuple[Contradiction, ...]:
        """Return the pairs of records that can't both be right, each with both sides' words and the reason."""
        return self._contradictions

    def grade(self, record: Record) -> Grade:
        """Return a record's grade on the scales of STANAG 2511, such as "B2", with its reasons.

        Raises:
            KeyError: where the record isn't in this dossier.
        """
        from summitkit.reason.grading import grade

        return grade(record, self._web, self._sources, self._contradictions, self.records.ratings)

    def timeline(self) -> tuple[Event, ...]:
        """Return summits, delegations, stages of deals and attributed statements in the order of their days."""
        from summitkit.reason.timeline import timeline

        return timeline(self._web, self._sources)

    def life(self, deal: Deal) -> Life:
        """Return the stages of a deal, in order and with their sources; steps back are marked.

        Raises:
            KeyError: where the deal isn't in this dossier.
            TypeError: where it is no `Deal`.
        """
        from summitkit.model.deal import Deal
        from summitkit.reason.life import life

        if not isinstance(deal, Deal):
            raise TypeError(f"life takes a Deal, not {type(deal).__name__}")
        return life(deal, self._web, self._sources)

    def series(self) -> tuple[Series, ...]:
        """Return the series of numbered summits, checked against their years."""
        from summitkit.reason.timeline import series

        return series(self._web)

    def why(self, record: Record, field: str | None = None) -> str:
        """Return how a record, or one field of it, comes from its words: rule, line with carets, chain and grade.

        Raises:
            KeyError: where the record's document isn't in this dossier.
            TypeError: where the record has no such field.
        """
        from summitkit.view.why import why_text

        grade = self.grade(record)
        note = f"grade {grade}: {'; '.join(grade.reasons)}"
        documents = {document.id: document for document in self.documents}
        return why_text(record, field, documents, note)

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
    return Dossier(merged(bundles))


def diff(before: Dossier, after: Dossier) -> Difference:
    """Return what a later dossier of a story has that is new, what it says otherwise, and what it no longer has.

    Raises:
        TypeError: where one of them is no `Dossier`.
    """
    from summitkit.reason.difference import difference

    both = join((before, after))
    ids = (frozenset(record.id for record in dossier) for dossier in (before, after))
    return difference(both._web, *ids)  # noqa: SLF001 - of this module's own class


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


def loads_many(lines: Iterable[str | bytes]) -> Iterator[Dossier]:
    """Go through the dossiers of JSON Lines, such as `Dossier.to_jsonlines` writes: an open file will do.

    Raises:
        DecodeError: as `loads`, with the number of the line.
    """
    from summitkit.io.jsonlines import read_json_lines

    return map(Dossier, read_json_lines(lines))
